// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/amount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr QChar arabicDecimal(0x066b);
constexpr QChar arabicThousands(0x066c);
/// Digits before the decimal separator: more than this is no cost.
constexpr qsizetype mostDigits = 12;

bool isSeparator(QChar c)
{
    return c == u'.' || c == u',' || c == arabicDecimal || c == arabicThousands;
}

bool isIgnored(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'’';
}

/// Where the decimal separator is; -1 where there is none.
qsizetype decimalAt(const QString &text, const QLocale &locale)
{
    const auto last = std::find_if(text.rbegin(), text.rend(), isSeparator);
    if (last == text.rend())
        return -1;
    const qsizetype at = text.rend() - last - 1;
    if (*last == arabicThousands || text.count(*last) > 1)
        return -1;
    const bool isLocales = QString(*last) == locale.decimalPoint() || *last == arabicDecimal;
    return isLocales || text.size() - at - 1 != 3 ? at : -1;
}

} // namespace

std::optional<qint64> hundredthsFrom(const QString &text, const QLocale &locale)
{
    QString plain;
    for (const QChar c : text) {
        if (!isIgnored(c))
            plain += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c;
    }
    const qsizetype point = decimalAt(plain, locale);
    const QString fraction = point < 0 ? QString() : plain.mid(point + 1);
    const QStringList groups = QString(point < 0 ? plain : plain.left(point))
                                   .replace(arabicThousands, u',')
                                   .replace(arabicDecimal, u'.')
                                   .replace(u'.', u',')
                                   .split(u',');
    // Thousands, or lakhs.
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups[i].size() < 2 || groups[i].size() > 3 || groups[0].isEmpty())
            return {};
    }
    const QString whole = groups.join(QString());
    const QString digits = whole + fraction.leftJustified(2, u'0');
    const bool isNumber = !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
    if (!isNumber || (whole.isEmpty() && fraction.isEmpty()) || fraction.size() > 2
        || whole.size() > mostDigits)
        return {};
    return digits.toLongLong();
}

std::optional<Money> moneyFrom(const QString &text, const QLocale &locale)
{
    const auto isDigit = [](QChar c) {
        return c.digitValue() >= 0;
    };
    const auto isPart = [&isDigit](QChar c) {
        return isDigit(c) || isSeparator(c);
    };
    const auto first = std::find_if(text.begin(), text.end(), isPart);
    const auto last = std::find_if(text.rbegin(), text.rend(), isPart).base();
    if (first >= last)
        return {};
    const QString before = QString(text.begin(), first - text.begin()).simplified();
    const QString after = QString(last, text.end() - last).simplified();
    const QString currency = before.isEmpty() ? after : before;
    const auto hundredths = hundredthsFrom(QString(first, last - first), locale);
    const bool isSigned = currency.contains(u'-') || currency.contains(u'\u2212');
    if (!hundredths || isSigned || (!before.isEmpty() && !after.isEmpty()))
        return {};
    return Money{*hundredths, currency};
}

} // namespace domain
