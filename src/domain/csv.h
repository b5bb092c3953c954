// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>

namespace domain {

/// What a CSV file in UTF-8 begins with, so that spreadsheets do not guess another encoding.
inline constexpr QByteArrayView csvMark("\xef\xbb\xbf");

/// One record as RFC 4180 has it, with its CRLF. A cell that a spreadsheet would run as a formula
/// gets a leading apostrophe: names and titles are strangers' texts. Negative numbers get it too.
QString csvLine(const QStringList &cells);

} // namespace domain
