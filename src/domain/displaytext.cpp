// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/displaytext.h"

#include "domain/linkname.h"

#include <QList>
#include <QTextBoundaryFinder>

namespace domain {

namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200c;
constexpr char32_t zeroWidthJoiner = 0x200d;

bool isBlank(char32_t c)
{
    return QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control || c == 0x2800;
}

/// Unicode's Default_Ignorable_Code_Point, which holds every bidi control, and what is no
/// character at all.
bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || QChar::isNonCharacter(c) || c == 0x034f
        || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || (c >= 0x180b && c <= 0x180f)
        || (c >= 0x2060 && c <= 0x206f) || c == 0x3164 || (c >= 0xfe00 && c <= 0xfe0f)
        || c == 0xffa0 || (c >= 0xfff0 && c <= 0xfff8) || (c >= 0xe0000 && c <= 0xe0fff);
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

bool isSymbol(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Math
        || category == QChar::Symbol_Modifier; // skin tones
}

/// Scripts whose letters change shape where a joiner stands between them.
bool hasJoiningLetters(char32_t c)
{
    const auto script = QChar::script(c);
    return script == QChar::Script_Arabic || script == QChar::Script_Syriac
        || script == QChar::Script_Nko || script == QChar::Script_Mongolian
        || script == QChar::Script_Khmer || script == QChar::Script_Myanmar
        || (script >= QChar::Script_Devanagari && script <= QChar::Script_Sinhala);
}

/// Whether an invisible character does something visible between these two. before is the last
/// character that was kept, marks and joiners not counted; both are 0 where there is none.
bool doesSomething(char32_t c, char32_t before, char32_t last, char32_t after)
{
    if (isVariationSelector(c)) {
        if (c >= 0xe0100)
            return last == before && QChar::script(before) == QChar::Script_Han;
        return last == before && before != 0 && before != ' '
            && (!QChar::isLetter(before) || hasJoiningLetters(before)
                || QChar::script(before) == QChar::Script_Han);
    }
    if (last == zeroWidthJoiner || last == zeroWidthNonJoiner)
        return false;
    if (c == zeroWidthJoiner && isSymbol(before))
        return isSymbol(after);
    if (c == zeroWidthJoiner || c == zeroWidthNonJoiner)
        return before != 0 && before != ' ' && after != 0 && !isBlank(after) && !isInvisible(after)
            && (hasJoiningLetters(before) || hasJoiningLetters(after));
    return false;
}

QString elided(const QString &text, qsizetype maxCodePoints)
{
    if (codePoints(text) <= maxCodePoints)
        return text;
    if (maxCodePoints < 1)
        return {};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (auto next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (codePoints(text.left(next)) >= maxCodePoints)
            break;
        end = next;
    }
    while (end > 0 && text[end - 1] == u' ')
        --end;
    return text.left(end) + QChar(0x2026);
}

} // namespace

QString displayText(const QString &foreign, qsizetype maxCodePoints)
{
    const QList<uint> points = foreign.toUcs4();
    QList<char32_t> kept;
    char32_t before = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        const char32_t last = kept.isEmpty() ? 0 : kept.last();
        if (isInvisible(c)) {
            if (doesSomething(c, before, last, i + 1 < points.size() ? points[i + 1] : 0))
                kept += c;
        } else if (isBlank(c)) {
            before = ' ';
            if (last != 0 && last != ' ')
                kept += ' ';
        } else {
            kept += c;
            if (!QChar::isMark(c))
                before = c;
        }
    }
    if (!kept.isEmpty() && kept.last() == ' ')
        kept.removeLast();
    return elided(QString::fromUcs4(kept.constData(), kept.size()), maxCodePoints);
}

} // namespace domain
