// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/pseudotranslator.h"

#include <QLocale>
#include <QRegularExpression>

#include <cstring>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QStringView plain = u"ABCDEGHIJKLNOPRSTUWYZabcdeghijklnoprstuwyz";
constexpr QStringView accented = u"ÅƁÇÐÉĜĤÎĴĶĻÑÖÞŔŠŢÛŴÝŽåƀçðéĝĥîĵķļñöþŕšţûŵýž";
static_assert(plain.size() == accented.size());

/// What is not for people: it decides the direction, names keys or is a form of dates.
bool isTechnical(const char *context, const char *sourceText, const char *disambiguation)
{
    return std::strcmp(sourceText, "QT_LAYOUT_DIRECTION") == 0
        || std::strcmp(context, "QShortcut") == 0
        || (disambiguation && std::strncmp(disambiguation, "form of a date", 14) == 0);
}

} // namespace

PseudoTranslator::PseudoTranslator(QObject *parent)
    : QTranslator(parent)
{
    if (!m_english.load(QLocale(QLocale::English), u"gatehouse"_s, u"_"_s, u":/i18n"_s))
        qWarning("English plurals are missing");
}

QString PseudoTranslator::translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const
{
    if (!sourceText || isTechnical(context, sourceText, disambiguation))
        return {};
    const QString plural =
        n < 0 ? QString() : m_english.translate(context, sourceText, disambiguation, n);
    return disguised(plural.isEmpty() ? QString::fromUtf8(sourceText) : plural);
}

QString PseudoTranslator::disguised(const QString &text)
{
    static const QRegularExpression kept(u"%L?(?:n|\\d+)|<[^>]*>|\\*\\.\\w+"_s);
    if (text.trimmed().isEmpty())
        return text;
    QString result = u"⟦"_s;
    const auto disguise = [&result](QStringView piece) {
        for (const QChar letter : piece) {
            const qsizetype at = plain.indexOf(letter);
            result += at < 0 ? letter : accented.at(at);
        }
    };
    qsizetype done = 0;
    for (auto it = kept.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        disguise(QStringView(text).sliced(done, match.capturedStart() - done));
        result += match.captured();
        done = match.capturedEnd();
    }
    disguise(QStringView(text).sliced(done));
    return result + QString((text.size() + 2) / 3, u'·') + u'⟧';
}

} // namespace app
