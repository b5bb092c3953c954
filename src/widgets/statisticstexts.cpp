// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/statisticstexts.h"

#include "domain/csv.h"
#include "services/catalogue.h"
#include "widgets/linkcover.h"
#include "widgets/moments.h"
#include "widgets/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using domain::Bucket;
using domain::Coverage;
using domain::Standing;
using domain::Stay;
using domain::TimeSpan;
using domain::TimeStep;
using models::StatisticsColumn;

namespace widgets {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(widgets::Statistics)
};

QString none()
{
    return u"–"_s;
}

QString number(int value)
{
    return QLocale().toString(value);
}

QString costsText(const std::vector<domain::Cost> &costs,
                  std::optional<domain::Money> (*part)(const domain::Cost &))
{
    QStringList texts;
    for (const domain::Cost &cost : costs) {
        if (const auto money = part(cost))
            texts += moneyText(*money);
    }
    return texts.isEmpty() ? none() : texts.join(u" + "_s);
}

std::optional<domain::Money> paid(const domain::Cost &cost)
{
    return cost.paid;
}
std::optional<domain::Money> perInside(const domain::Cost &cost)
{
    return cost.perInside;
}
std::optional<domain::Money> perWeek(const domain::Cost &cost)
{
    return cost.perWeek;
}

QString chatTitle(const domain::SeatId &seat, const services::Catalogue &catalogue)
{
    const domain::SeatOverview *overview = catalogue.seat(seat);
    return overview ? foreign(overview->chat.title) : QString::number(seat.chat.value);
}

QString bucketCell(const Bucket &bucket, StatisticsColumn column,
                   const services::StatisticsQuery &query)
{
    if (column == StatisticsColumn::Name)
        return bucketText(bucket, query.step, query.calendar);
    if (column != StatisticsColumn::Joined && column != StatisticsColumn::Left)
        return {};
    const bool isJoined = column == StatisticsColumn::Joined;
    if (bucket.coverage == Coverage::None)
        return isJoined ? Texts::tr("not counted") : none();
    const QString count = number(isJoined ? bucket.joins : bucket.leaves);
    return bucket.coverage == Coverage::Part && isJoined
        ? Texts::tr("%1 (counted in part)", "a number of people").arg(count)
        : count;
}

QString axisText(const Bucket &bucket, TimeStep step, const domain::Calendar &calendar, bool one)
{
    const QDateTime from = bucket.from.toTimeZone(calendar.zone);
    if (step != TimeStep::Hour)
        return dayText(from.date());
    const QString time = timeText(from.time());
    return one ? time
               : Texts::tr("%1 %2", "2 Nov 18:00, under a chart").arg(dayText(from.date()), time);
}

// Files -------------------------------------------------------------------------------------------

QString plain(const domain::Money &money)
{
    return QString::number(static_cast<double>(money.hundredths) / 100, 'f', 2);
}

QStringList stayCells(const domain::Figures &figures)
{
    QStringList cells;
    for (const Stay stay : {Stay::TenMinutes, Stay::Day, Stay::Week}) {
        cells += QString::number(figures.stayedAtLeast(stay));
        cells += QString::number(figures.decided(stay));
    }
    return cells;
}

QByteArray seriesCsv(const services::Report &report)
{
    QString text = domain::csvLine({Texts::tr("From (UTC)", "column of a file"),
                                    Texts::tr("To (UTC)", "column of a file"),
                                    Texts::tr("Joined", "column: how many"),
                                    Texts::tr("Left", "column: how many left the chat"),
                                    Texts::tr("Counted", "column of a file: yes, in part or no")});
    for (const Bucket &bucket : report.series) {
        const bool isCounted = bucket.coverage != Coverage::None;
        text += domain::csvLine(
            {bucket.from.toUTC().toString(Qt::ISODate), bucket.to.toUTC().toString(Qt::ISODate),
             isCounted ? QString::number(bucket.joins) : QString(),
             isCounted ? QString::number(bucket.leaves) : QString(),
             bucket.coverage == Coverage::Whole      ? Texts::tr("yes", "counted")
                 : bucket.coverage == Coverage::Part ? Texts::tr("in part", "counted")
                                                     : Texts::tr("no", "counted")});
    }
    return domain::csvMark.toByteArray() + text.toUtf8();
}

} // namespace

domain::Calendar localCalendar()
{
    return {QTimeZone::systemTimeZone(), QLocale().firstDayOfWeek()};
}

QString comparisonText(Comparison comparison)
{
    switch (comparison) {
    case Comparison::OverTime:
        return Texts::tr("Over time", "joins and leaves");
    case Comparison::Links:
        return Texts::tr("Links", "compared");
    case Comparison::Tags:
        return Texts::tr("Tags", "compared");
    case Comparison::Placements:
        break;
    }
    return Texts::tr("Placements", "compared");
}

QString spanText(TimeSpan span)
{
    switch (span) {
    case TimeSpan::Day:
        return Texts::tr("Last 24 hours");
    case TimeSpan::Week:
        return Texts::tr("Last 7 days");
    case TimeSpan::Month:
        return Texts::tr("Last 30 days");
    case TimeSpan::Quarter:
        return Texts::tr("Last 90 days");
    case TimeSpan::All:
        break;
    }
    return Texts::tr("All that was counted");
}

QString stepText(TimeStep step)
{
    switch (step) {
    case TimeStep::Hour:
        return Texts::tr("Hours", "a bar for each");
    case TimeStep::Day:
        return Texts::tr("Days", "a bar for each");
    case TimeStep::Week:
        break;
    }
    return Texts::tr("Weeks", "a bar for each");
}

QString stayText(Stay stay)
{
    switch (stay) {
    case Stay::TenMinutes:
        return Texts::tr("Stayed 10 minutes");
    case Stay::Day:
        return Texts::tr("Stayed 24 hours");
    case Stay::Week:
        break;
    }
    return Texts::tr("Stayed 7 days");
}

QString shareText(const domain::Figures &figures, Stay stay)
{
    const auto share = figures.share(stay);
    if (!share)
        return none();
    return Texts::tr("%1% (%2 of %3)", "81% (22 of 27)")
        .arg(number(static_cast<int>(std::lround(*share * 100))),
             number(figures.stayedAtLeast(stay)), number(figures.decided(stay)));
}

QString moneyText(const domain::Money &money)
{
    const QString amount = QLocale().toString(static_cast<double>(money.hundredths) / 100, 'f', 2);
    return money.currency.isEmpty()
        ? amount
        : Texts::tr("%1 %2", "12.50 EUR").arg(amount, foreign(money.currency));
}

QString bucketText(const Bucket &bucket, TimeStep step, const domain::Calendar &calendar)
{
    const QDateTime from = bucket.from.toTimeZone(calendar.zone);
    switch (step) {
    case TimeStep::Hour:
        return Texts::tr("%1 – %2", "2 Nov 2026, 14:00 – 15:00")
            .arg(Texts::tr("%1, %2", "2 Nov 2026, 14:00")
                     .arg(dateText(from.date()), timeText(from.time())),
                 timeText(bucket.to.toTimeZone(calendar.zone).time()));
    case TimeStep::Day:
        return weekdayText(from.date());
    case TimeStep::Week:
        break;
    }
    const QDate last = bucket.to.toTimeZone(calendar.zone).date().addDays(-1);
    return Texts::tr("%1 – %2", "2 Nov 2026 – 8 Nov 2026")
        .arg(dateText(from.date()), dateText(last));
}

std::vector<ChartBar> barsOf(const std::vector<Bucket> &series, TimeStep step,
                             const domain::Calendar &calendar)
{
    const bool isShort = series.size() <= 24;
    std::vector<ChartBar> bars;
    for (const Bucket &bucket : series) {
        const QString when = bucketText(bucket, step, calendar);
        QString text;
        switch (bucket.coverage) {
        case Coverage::None:
            text = Texts::tr("%1: not counted", "a time").arg(when);
            break;
        case Coverage::Part:
            text = Texts::tr("%1: %2 joined, %3 left; counted in part", "a time and two numbers")
                       .arg(when, number(bucket.joins), number(bucket.leaves));
            break;
        case Coverage::Whole:
            text = Texts::tr("%1: %2 joined, %3 left", "a time and two numbers")
                       .arg(when, number(bucket.joins), number(bucket.leaves));
            break;
        }
        bars.push_back({axisText(bucket, step, calendar, isShort), text, bucket.joins,
                        bucket.leaves, bucket.coverage});
    }
    return bars;
}

std::vector<Headline> headlinesOf(const services::Report &report)
{
    const domain::Figures &all = report.all;
    const bool isCounted = report.counting.since.isValid() || all.joins > 0;
    const auto count = [isCounted](int value) {
        return isCounted ? number(value) : none();
    };
    std::vector<Headline> headlines{
        {Texts::tr("Joined", "how many"), count(all.joins)},
        {Texts::tr("Left", "how many left the chat"), count(all.leaves)},
        {Texts::tr("Inside now", "how many"), count(all.inside())},
    };
    for (const Stay stay : {Stay::TenMinutes, Stay::Day, Stay::Week})
        headlines.push_back({stayText(stay), shareText(all, stay)});
    headlines.push_back({Texts::tr("Came by a link", "how many"), count(report.byLinks.joins)});
    headlines.push_back({Texts::tr("Came without a link", "how many"), count(report.byNone.joins)});
    return headlines;
}

QString periodText(const services::Report &report)
{
    int joins = 0;
    int leaves = 0;
    bool isCounted = false;
    for (const Bucket &bucket : report.series) {
        joins += bucket.joins;
        leaves += bucket.leaves;
        isCounted = isCounted || bucket.coverage != Coverage::None;
    }
    const QString span = spanText(report.query.span);
    return isCounted ? Texts::tr("%1: %2 joined, %3 left", "last 7 days and two numbers")
                           .arg(span, number(joins), number(leaves))
                     : Texts::tr("%1: not counted", "last 7 days").arg(span);
}

QString countingText(const services::Counting &counting, const QDateTime &now)
{
    constexpr std::size_t mostGaps = 3;
    if (!counting.since.isValid())
        return Texts::tr("not counted");
    QStringList sentences{Texts::tr("Counted since %1; what was before is not counted.", "a moment")
                              .arg(momentText(counting.since))};
    if (counting.botsNeverCounted > 0)
        sentences += Texts::tr("%Ln bot(s) were never listened to; nothing of theirs is counted.",
                               nullptr, counting.botsNeverCounted);
    const std::size_t shown = std::min(mostGaps, counting.gaps.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const auto &gap = counting.gaps[i];
        sentences += gap.to.isValid()
            ? Texts::tr("Not listening from %1 to %2.", "two moments")
                  .arg(momentText(gap.from), momentText(gap.to))
            : Texts::tr("Not listening since %1 (%2).", "a moment, 3 days ago")
                  .arg(momentText(gap.from), distanceText(gap.from, now));
    }
    if (counting.gaps.size() > shown)
        sentences += Texts::tr("Not listening %Ln more time(s) before that.", nullptr,
                               static_cast<int>(counting.gaps.size() - shown));
    return sentences.join(u' ');
}

QString cellText(const models::StatisticsRow &row, StatisticsColumn column,
                 const services::StatisticsQuery &query, const services::Catalogue &catalogue)
{
    if (const auto *bucket = std::get_if<Bucket>(&row))
        return bucketCell(*bucket, column, query);
    const auto &standing = std::get<Standing>(row);
    const domain::Figures &figures = standing.figures;
    using enum StatisticsColumn;
    switch (column) {
    case Name:
        if (standing.link)
            return linkName(*standing.link);
        return standing.name.isEmpty()
            ? Texts::tr("without any", "links without tags or placements")
            : foreign(standing.name);
    case Chat:
        return standing.link ? chatTitle(standing.link->seat, catalogue) : QString();
    case Links:
        return number(standing.links);
    case Recent:
        return number(standing.recent);
    case Joined:
        return number(figures.joins);
    case Left:
        return number(figures.leaves);
    case Inside:
        return number(figures.inside());
    case TenMinutes:
        return shareText(figures, Stay::TenMinutes);
    case Day:
        return shareText(figures, Stay::Day);
    case Week:
        return shareText(figures, Stay::Week);
    case Paid:
        return costsText(standing.costs, paid);
    case PerInside:
        return costsText(standing.costs, perInside);
    case PerWeek:
        return costsText(standing.costs, perWeek);
    }
    return {};
}

QString headerText(StatisticsColumn column, Comparison comparison, TimeSpan span)
{
    using enum StatisticsColumn;
    switch (column) {
    case Name:
        switch (comparison) {
        case Comparison::OverTime:
            return Texts::tr("Time", "column");
        case Comparison::Links:
            return Texts::tr("Link", "column");
        case Comparison::Tags:
            return Texts::tr("Tag", "column");
        case Comparison::Placements:
            break;
        }
        return Texts::tr("Placement", "column");
    case Chat:
        return Texts::tr("Chat", "column");
    case Links:
        return Texts::tr("Links", "column: how many");
    case Recent:
        return Texts::tr("Joined: %1", "column; last 7 days").arg(spanText(span));
    case Joined:
        return comparison == Comparison::OverTime ? Texts::tr("Joined", "column: how many")
                                                  : Texts::tr("Joined: ever", "column: how many");
    case Left:
        return Texts::tr("Left", "column: how many left the chat");
    case Inside:
        return Texts::tr("Inside", "column: how many are inside now");
    case TenMinutes:
        return stayText(Stay::TenMinutes);
    case Day:
        return stayText(Stay::Day);
    case Week:
        return stayText(Stay::Week);
    case Paid:
        return Texts::tr("Cost", "column");
    case PerInside:
        return Texts::tr("Cost per member inside", "column");
    case PerWeek:
        return Texts::tr("Cost per member staying 7 days", "column");
    }
    return {};
}

std::vector<StatisticsColumn> columnsOf(Comparison comparison, bool withChat)
{
    using enum StatisticsColumn;
    if (comparison == Comparison::OverTime)
        return {Name, Joined, Left};
    std::vector<StatisticsColumn> columns{Name};
    if (comparison != Comparison::Links)
        columns.push_back(Links);
    else if (withChat)
        columns.push_back(Chat);
    for (const StatisticsColumn column :
         {Recent, Joined, Left, Inside, TenMinutes, Day, Week, Paid, PerInside, PerWeek})
        columns.push_back(column);
    return columns;
}

std::vector<models::StatisticsRow> rowsOf(const services::Report &report, Comparison comparison)
{
    const auto rows = [](const auto &values) {
        return std::vector<models::StatisticsRow>(values.begin(), values.end());
    };
    switch (comparison) {
    case Comparison::OverTime:
        return rows(report.series);
    case Comparison::Links:
        return rows(report.links);
    case Comparison::Tags:
        return rows(report.tags);
    case Comparison::Placements:
        break;
    }
    return rows(report.placements);
}

QByteArray statisticsCsv(const services::Report &report, Comparison comparison,
                         const services::Catalogue &catalogue)
{
    if (comparison == Comparison::OverTime)
        return seriesCsv(report);
    const RealLinks real;
    const bool isLinks = comparison == Comparison::Links;
    const TimeSpan span = report.query.span;
    const auto header = [&](StatisticsColumn column) {
        return headerText(column, comparison, span);
    };
    QStringList head{header(StatisticsColumn::Name)};
    if (isLinks)
        head +=
            {Texts::tr("Address", "column of a file: a link’s"), header(StatisticsColumn::Chat)};
    else
        head += header(StatisticsColumn::Links);
    for (const StatisticsColumn column : {StatisticsColumn::Recent, StatisticsColumn::Joined,
                                          StatisticsColumn::Left, StatisticsColumn::Inside})
        head += header(column);
    for (const Stay stay : {Stay::TenMinutes, Stay::Day, Stay::Week}) {
        head += stayText(stay);
        head += Texts::tr("%1: of", "column of a file: of how many").arg(stayText(stay));
    }
    head += {header(StatisticsColumn::Paid), Texts::tr("Currency", "column of a file"),
             header(StatisticsColumn::PerInside), header(StatisticsColumn::PerWeek)};
    QString text = domain::csvLine(head);
    for (const models::StatisticsRow &row : rowsOf(report, comparison)) {
        const auto &standing = std::get<Standing>(row);
        const domain::Figures &figures = standing.figures;
        QStringList cells{cellText(row, StatisticsColumn::Name, report.query, catalogue)};
        if (isLinks && standing.link)
            cells += {standing.link->url, chatTitle(standing.link->seat, catalogue)};
        else
            cells += QString::number(standing.links);
        cells += {QString::number(standing.recent), QString::number(figures.joins),
                  QString::number(figures.leaves), QString::number(figures.inside())};
        cells += stayCells(figures);
        if (standing.costs.empty()) {
            text += domain::csvLine(cells + QStringList{{}, {}, {}, {}});
            continue;
        }
        // One line for each currency: a cell is one number. People stand in the first one only, so
        // that sums are right.
        const int words = isLinks ? 3 : 1;
        for (const domain::Cost &cost : standing.costs) {
            text +=
                domain::csvLine(cells
                                + QStringList{plain(cost.paid), cost.paid.currency,
                                              cost.perInside ? plain(*cost.perInside) : QString(),
                                              cost.perWeek ? plain(*cost.perWeek) : QString()});
            for (qsizetype i = words; i < cells.size(); ++i)
                cells[i].clear();
        }
    }
    return domain::csvMark.toByteArray() + text.toUtf8();
}

} // namespace widgets
