// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linknotes.h"

#include <QLocale>

namespace domain {

/// An amount as people write it, in hundredths: "1234,5", "1.234,50", "۱۲٫۵". A separator that may
/// mean thousands (it is not the locale's decimal one, and three digits follow) does. Nothing where
/// it is no amount, negative or beyond a trillion.
std::optional<qint64> hundredthsFrom(const QString &text, const QLocale &locale);

/// An amount with its currency before or behind it, or without any: "120,50 EUR", "€ 1,000". The
/// currency holds no digit.
std::optional<Money> moneyFrom(const QString &text, const QLocale &locale);

} // namespace domain
