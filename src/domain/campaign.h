// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/csv.h"
#include "domain/linkdraft.h"

#include <QLocale>
#include <QSet>
#include <QTimeZone>

#include <array>
#include <variant>

/// Many links from one list: what stands in it, and what is to become of each row.
namespace domain {

/// The columns that a list may have, in the order in which they are shown.
enum class CampaignColumn { Name, Expires, Limit, Approval, Tags, Cost, Placement, Note };
inline constexpr std::size_t campaignColumns = 8;

/// More rows than this are not read.
inline constexpr std::size_t mostCampaignRows = 20'000;
/// A pattern makes no more links than this.
inline constexpr int mostFromPattern = 500;

/// One row of a list as it stands there; a blank cell means the default.
struct CampaignRow
{
    int line = 0; ///< of the text, from 1; the number itself for a pattern
    std::array<QString, campaignColumns> cells;

    const QString &operator[](CampaignColumn column) const
    {
        return cells[static_cast<std::size_t>(column)];
    }
    QString &operator[](CampaignColumn column) { return cells[static_cast<std::size_t>(column)]; }
    friend bool operator==(const CampaignRow &, const CampaignRow &) = default;
};

/// A list as it was read: the rows before the first error.
struct CampaignList
{
    std::vector<CampaignRow> rows;
    bool hasHeader = false; ///< else each line is a name
    QStringList ignored; ///< columns that are none of ours, as the header calls them
    QStringList repeated; ///< columns that stand in the header twice: the first counts
    std::optional<CsvError> error;
    bool cut = false; ///< there are more than mostCampaignRows

    friend bool operator==(const CampaignList &, const CampaignList &) = default;
};

/// Reads names, one a line, or CSV with a header that names at least the column "name" or two of
/// the others, in any order and case: by our words, those of Copy as CSV and the Bot API's. What
/// parts the header's cells (comma, semicolon or tab) parts the others too.
CampaignList readCampaign(const QString &text);

/// Names that differ by a number.
struct NamePattern
{
    QString text; ///< with {n} where the number is to stand
    int from = 1;
    int to = 1;
    bool padded = false; ///< all numbers as long as the last one, with zeros before them

    friend bool operator==(const NamePattern &, const NamePattern &) = default;
};

enum class PatternProblem {
    NoNumber, ///< {n} is missing
    Backwards, ///< the last number is before the first, or one is negative
    TooMany, ///< more than mostFromPattern
};
std::optional<PatternProblem> problemOf(const NamePattern &pattern);
/// Nothing where there is a problem.
CampaignList rowsOf(const NamePattern &pattern);

/// What counts where a cell is blank.
struct CampaignDefaults
{
    LinkDraft draft; ///< its name does not count
    LinkNotes notes;

    friend bool operator==(const CampaignDefaults &, const CampaignDefaults &) = default;
};

/// By what rows are judged.
struct CampaignRules
{
    CampaignDefaults defaults;
    QDateTime now; ///< UTC
    QTimeZone zone; ///< in which moments without one are meant
    QLocale locale; ///< whose short dates and whose decimal separator are understood
    QSet<QString> livingNames; ///< of the chat's links, as nameKey() has them

    friend bool operator==(const CampaignRules &, const CampaignRules &) = default;
};

/// What is wrong with a cell, besides what is wrong in the form for one link too.
enum class CellProblem {
    NameMissing,
    ExpiryUnreadable,
    ExpiryPast,
    /// In a long list a link's turn comes late: at about one a second it would have ended by then.
    ExpiryBeforeItsTurn,
    LimitWithApproval,
    ApprovalUnreadable,
    CostUnreadable,
};
using CampaignProblem = std::variant<DraftProblem, CellProblem>;

enum class Doubling {
    None,
    InList, ///< a row above has the same name
    AsLink, ///< a living link of the chat has it
};

/// What becomes of a row.
struct PlannedLink
{
    LinkSettings settings;
    LinkNotes notes;
    std::array<std::optional<CampaignProblem>, campaignColumns> problems;
    Doubling doubling = Doubling::None;

    const std::optional<CampaignProblem> &problem(CampaignColumn column) const
    {
        return problems[static_cast<std::size_t>(column)];
    }
    int problemCount() const;
    friend bool operator==(const PlannedLink &, const PlannedLink &) = default;
};

/// By which two names are the same: as Telegram keeps them, and whatever their case.
QString nameKey(const QString &name);

/// Judges one row by itself; turn: so many rows are before it. doubling is left alone.
PlannedLink plannedLink(const CampaignRow &row, const CampaignRules &rules, int turn);
/// All rows, with doublings.
std::vector<PlannedLink> plannedLinks(const std::vector<CampaignRow> &rows,
                                      const CampaignRules &rules);
/// Marks anew which rows double another or a link; a blank name doubles nothing.
void markDoublings(const std::vector<CampaignRow> &rows, const QSet<QString> &livingNames,
                   std::vector<PlannedLink> &links);

/// The moment (UTC) that a cell names; nothing where it names none, invalid for "never". ISO 8601,
/// or the locale's short format: a date, which means the end of that day, or a date and a time;
/// with an offset or in the given zone. Two digits of a year are of this century.
std::optional<QDateTime> readExpiry(const QString &cell, const QTimeZone &zone,
                                    const QLocale &locale);
/// Tags of one cell: parted by commas or semicolons.
QStringList readTags(const QString &cell);

} // namespace domain
