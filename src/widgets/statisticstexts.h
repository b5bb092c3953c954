// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/statisticstable.h"
#include "services/statistics.h"
#include "widgets/barchart.h"

#include <QStringList>

namespace services {
class Catalogue;
}

/// What figures say in words: on the screen, in tool tips, to screen readers and in files.
namespace widgets {

/// What is compared, and along what.
enum class Comparison { OverTime, Links, Tags, Placements };
inline constexpr int comparisonCount = 4;

/// The calendar of this computer and its user.
domain::Calendar localCalendar();

QString comparisonText(Comparison comparison);
QString spanText(domain::TimeSpan span);
QString stepText(domain::TimeStep step);
/// "10 minutes", "24 hours", "7 days".
QString stayText(domain::Stay stay);
/// "81% (22 of 27)", "–" where it is open for everybody.
QString shareText(const domain::Figures &figures, domain::Stay stay);
QString moneyText(const domain::Money &money);

/// "2 Nov 2026, 14:00 – 15:00", "Mon 2 Nov 2026", "2 Nov 2026 – 8 Nov 2026".
QString bucketText(const domain::Bucket &bucket, domain::TimeStep step,
                   const domain::Calendar &calendar);
std::vector<ChartBar> barsOf(const std::vector<domain::Bucket> &series, domain::TimeStep step,
                             const domain::Calendar &calendar);

/// A figure that stands above all others.
struct Headline
{
    QString name;
    QString value;

    friend bool operator==(const Headline &, const Headline &) = default;
};
/// Joined, left, inside, stayed, by a link and without; always as many, in this order.
std::vector<Headline> headlinesOf(const services::Report &report);
/// "Last 7 days: 40 joined, 3 left".
QString periodText(const services::Report &report);

/// Since when is counted, and what is missing.
QString countingText(const services::Counting &counting, const QDateTime &now);

/// What a cell of the table of figures says.
QString cellText(const models::StatisticsRow &row, models::StatisticsColumn column,
                 const services::StatisticsQuery &query, const services::Catalogue &catalogue);
QString headerText(models::StatisticsColumn column, Comparison comparison, domain::TimeSpan span);

/// The columns of a comparison; withChat: links of several chats.
std::vector<models::StatisticsColumn> columnsOf(Comparison comparison, bool withChat);
/// The lines of a comparison.
std::vector<models::StatisticsRow> rowsOf(const services::Report &report, Comparison comparison);
/// The same figures for spreadsheets: numbers without separators, times in UTC.
QByteArray statisticsCsv(const services::Report &report, Comparison comparison,
                         const services::Catalogue &catalogue);

} // namespace widgets
