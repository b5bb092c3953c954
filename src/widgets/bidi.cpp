// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/bidi.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr QChar leftToRightMark(0x200E);
constexpr QChar rightToLeftMark(0x200F);
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popIsolate(0x2069);

/// How much of what was found belongs to it: not a bracket that was opened before it.
qsizetype balanced(QStringView found)
{
    int open = 0;
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (found[i] == u'(')
            ++open;
        else if (found[i] == u')' && --open < 0)
            return i;
    }
    return found.size();
}

QString withIsolates(const QString &text)
{
    // Links, @names, options, commands and signed numbers; and what begins and ends in letters from
    // left to right, up to a quotation mark or what divides the parts of a line.
    static const QRegularExpression leftToRight(
        u"(?:https?://|t\\.me/|@|--|/(?=[A-Za-z]))[\\w/+:?=&%#~.-]*[\\w/+…]|[-−+]\\d[\\d.,]*|"
        u"[\\p{Latin}\\p{Cyrillic}\\p{Greek}]"
        u"(?:[^\\p{Arabic}\\p{Hebrew}\\n«»“”„·—|→←،؛]*"
        u"[\\p{Latin}\\p{Cyrillic}\\p{Greek}\\d+)…])?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString result;
    qsizetype done = 0;
    for (auto it = leftToRight.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const qsizetype length = balanced(match.capturedView());
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += leftToRightIsolate;
        result += match.capturedView().first(length);
        result += popIsolate;
        done = match.capturedStart() + length;
    }
    return result + QStringView(text).sliced(done);
}

} // namespace

QString painted(const QString &text, Qt::LayoutDirection direction)
{
    if (text.isEmpty())
        return text;
    const bool isRtl = direction == Qt::RightToLeft;
    const QString kept = isRtl ? withIsolates(text) : text;
    if (text.isRightToLeft() == isRtl)
        return kept;
    return (isRtl ? rightToLeftMark : leftToRightMark) + kept;
}

} // namespace widgets
