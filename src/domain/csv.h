// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

/// CSV in and out. The reader is ours: Qt has none, and the libraries that distributions carry
/// either let broken quoting pass (libcsv) or want the columns to be known when they are compiled.
namespace domain {

/// What a CSV file in UTF-8 begins with, so that spreadsheets do not guess another encoding.
inline constexpr QByteArrayView csvMark("\xef\xbb\xbf");

/// One record as RFC 4180 has it, with its CRLF. A cell that a spreadsheet would run as a formula
/// gets a leading apostrophe: names and titles are strangers' texts. Negative numbers get it too.
QString csvLine(const QStringList &cells);
/// The cell as it was before csvLine() put that apostrophe before it.
QString withoutGuard(const QString &cell);

/// Why a text is no CSV.
enum class CsvProblem {
    QuoteInside, ///< a quotation mark in a cell that does not begin with one
    TextAfterQuote, ///< something else than a separator behind a quoted cell
    QuoteNeverEnds,
};

struct CsvError
{
    CsvProblem problem = CsvProblem::QuoteInside;
    int line = 0; ///< of the text, from 1; for QuoteNeverEnds the one on which the cell begins

    friend bool operator==(const CsvError &, const CsvError &) = default;
};

struct CsvRecord
{
    int line = 0; ///< on which it begins, from 1
    QStringList cells;

    friend bool operator==(const CsvRecord &, const CsvRecord &) = default;
};

/// The records before the first error.
struct CsvText
{
    std::vector<CsvRecord> records;
    std::optional<CsvError> error;

    friend bool operator==(const CsvText &, const CsvText &) = default;
};

/// Reads a text strictly as RFC 4180 has it; lines may end in CRLF, LF or CR, and a byte order mark
/// is passed over. Blank lines are left out. separator: a comma by the standard; null = each line
/// is one cell. mostRecords: reading ends after so many.
CsvText readCsv(QStringView text, QChar separator, std::size_t mostRecords = SIZE_MAX);

} // namespace domain
