// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/statistics.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

using namespace std::chrono_literals;

namespace domain {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr int mostHours = 8 * 24;
constexpr int mostDays = 400;

qint64 seconds(const QDateTime &moment)
{
    return moment.toSecsSinceEpoch();
}

QDateTime utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

int minutesPast(const QDateTime &moment, const QTimeZone &zone)
{
    const QTime time = moment.toTimeZone(zone).time();
    return time.minute() * 60 + time.second();
}

/// The first moment of a local date, or of the next that there is.
QDateTime dayBegin(QDate date, const QTimeZone &zone)
{
    QDateTime begin = date.startOfDay(zone);
    while (!begin.isValid()) {
        date = date.addDays(1);
        begin = date.startOfDay(zone);
    }
    return begin.toUTC();
}

QDate localDate(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.toTimeZone(zone).date();
}

QDate weekBegin(QDate date, Qt::DayOfWeek first)
{
    return date.addDays(-((date.dayOfWeek() - first + 7) % 7));
}

/// How far back, today included.
int daysOf(TimeSpan span)
{
    switch (span) {
    case TimeSpan::Day:
        return 1;
    case TimeSpan::Week:
        return 7;
    case TimeSpan::Month:
        return 30;
    case TimeSpan::Quarter:
    case TimeSpan::All:
        break;
    }
    return 90;
}

qint64 lengthOf(TimeSpan span, const QDateTime &now, const QDateTime &countedSince)
{
    if (span != TimeSpan::All)
        return daysOf(span) * day;
    return countedSince.isValid() ? std::max<qint64>(0, countedSince.secsTo(now)) : 0;
}

std::optional<Money> share(const Money &money, int members)
{
    if (members <= 0)
        return {};
    return Money{(2 * money.hundredths + members) / (2 * members), money.currency};
}

/// What links with a cost cost and brought, by currency.
class Costs
{
public:
    void add(const CountedLink &link)
    {
        const auto &cost = link.link.notes.cost;
        if (!cost)
            return;
        Sum &sum = m_sums[cost->currency];
        sum.hundredths += cost->hundredths;
        sum.inside += link.figures.inside();
        sum.stayed += link.figures.stayedAtLeast(Stay::Week);
    }

    std::vector<Cost> costs() const
    {
        std::vector<Cost> all;
        for (const auto &[currency, sum] : m_sums) {
            const Money paid{sum.hundredths, currency};
            all.push_back({paid, share(paid, sum.inside), share(paid, sum.stayed)});
        }
        return all;
    }

private:
    struct Sum
    {
        qint64 hundredths = 0;
        int inside = 0;
        int stayed = 0;
    };
    std::map<QString, Sum> m_sums;
};

using NamesOf = std::function<QStringList(const LinkNotes &)>;

std::vector<Standing> compare(const std::vector<CountedLink> &links, const NamesOf &namesOf)
{
    struct Group
    {
        Standing standing;
        Costs costs;
    };
    std::map<QString, Group> groups;
    for (const CountedLink &link : links) {
        QStringList names = namesOf(link.link.notes);
        names.removeDuplicates();
        if (names.isEmpty())
            names += QString();
        for (const QString &name : std::as_const(names)) {
            auto &[standing, costs] =
                groups.try_emplace(name, Group{{name, {}, 0, {}, 0, {}}, {}}).first->second;
            ++standing.links;
            standing.figures += link.figures;
            standing.recent += link.recent;
            costs.add(link);
        }
    }
    std::vector<Standing> standings;
    for (auto &[name, group] : groups) {
        group.standing.costs = group.costs.costs();
        standings.push_back(std::move(group.standing));
    }
    if (!standings.empty() && standings.front().name.isEmpty())
        std::rotate(standings.begin(), standings.begin() + 1, standings.end());
    return standings;
}

/// How many of these seconds the bot was listened to.
qint64 listened(const Listening &bot, qint64 from, qint64 to)
{
    from = std::max(from, seconds(bot.since));
    qint64 sum = std::max<qint64>(0, to - from);
    for (const Listening::Gap &gap : bot.gaps) {
        const qint64 begin = std::max(from, seconds(gap.from));
        const qint64 end = gap.to.isValid() ? std::min(to, seconds(gap.to)) : to;
        sum -= std::max<qint64>(0, end - begin);
    }
    return std::max<qint64>(0, sum);
}

} // namespace

QDateTime stepBegin(const QDateTime &moment, TimeStep step, const Calendar &calendar)
{
    const QDate date = localDate(moment, calendar.zone);
    switch (step) {
    case TimeStep::Hour: {
        QDateTime begin = utc(seconds(moment) - minutesPast(moment, calendar.zone));
        // The clock was moved by less than an hour in between.
        if (const int past = minutesPast(begin, calendar.zone); past > 0)
            begin = utc(seconds(begin) - past);
        return begin;
    }
    case TimeStep::Day:
        return dayBegin(date, calendar.zone);
    case TimeStep::Week:
        break;
    }
    return dayBegin(weekBegin(date, calendar.weekBegin), calendar.zone);
}

QDateTime nextStep(const QDateTime &begin, TimeStep step, const Calendar &calendar)
{
    const QDate date = localDate(begin, calendar.zone);
    switch (step) {
    case TimeStep::Hour: {
        const QDateTime next = utc(seconds(begin) + hour);
        const int past = minutesPast(next, calendar.zone);
        return past > 0 ? utc(seconds(next) + hour - past) : next;
    }
    case TimeStep::Day:
        return dayBegin(date.addDays(1), calendar.zone);
    case TimeStep::Week:
        break;
    }
    return dayBegin(weekBegin(date, calendar.weekBegin).addDays(7), calendar.zone);
}

Period periodOf(TimeSpan span, TimeStep step, const QDateTime &now, const QDateTime &countedSince,
                const Calendar &calendar)
{
    const QDateTime last = stepBegin(now, step, calendar);
    QDateTime since = last;
    if (span == TimeSpan::All) {
        if (countedSince.isValid())
            since = std::min(last, stepBegin(countedSince, step, calendar));
    } else if (span == TimeSpan::Day && step == TimeStep::Hour) {
        since = stepBegin(utc(seconds(last) - 23 * hour), step, calendar);
    } else {
        const QDate first = localDate(now, calendar.zone).addDays(1 - daysOf(span));
        since = stepBegin(dayBegin(first, calendar.zone), step, calendar);
    }
    return {since, nextStep(last, step, calendar)};
}

bool suits(TimeStep step, TimeSpan span, const QDateTime &now, const QDateTime &countedSince)
{
    const qint64 length = lengthOf(span, now, countedSince);
    switch (step) {
    case TimeStep::Hour:
        return length <= mostHours * hour;
    case TimeStep::Day:
        return length > day && length <= mostDays * day;
    case TimeStep::Week:
        break;
    }
    return length > 8 * day;
}

TimeStep usualStep(TimeSpan span, const QDateTime &now, const QDateTime &countedSince)
{
    if (suits(TimeStep::Day, span, now, countedSince))
        return TimeStep::Day;
    return suits(TimeStep::Hour, span, now, countedSince) ? TimeStep::Hour : TimeStep::Week;
}

std::vector<Bucket> seriesOf(const std::vector<Traffic> &traffic, const Period &period,
                             TimeStep step, const Calendar &calendar)
{
    std::vector<Bucket> series;
    std::vector<qint64> begins; // the same in seconds, to be looked through fast
    for (QDateTime from = period.since; from < period.until;) {
        QDateTime to = nextStep(from, step, calendar);
        begins.push_back(seconds(from));
        series.push_back({from, to, 0, 0, Coverage::Whole});
        from = std::move(to);
    }
    if (series.empty())
        return series;
    const qint64 end = seconds(series.back().to);
    for (const Traffic &each : traffic) {
        const qint64 at = seconds(each.from);
        if (at < begins.front() || at >= end)
            continue;
        const auto after = std::upper_bound(begins.begin(), begins.end(), at);
        Bucket &bucket = series[static_cast<std::size_t>(after - begins.begin() - 1)];
        bucket.joins += each.joins;
        bucket.leaves += each.leaves;
    }
    return series;
}

void cover(std::vector<Bucket> &series, const std::vector<Listening> &bots, const QDateTime &now)
{
    for (Bucket &bucket : series) {
        const qint64 from = seconds(bucket.from);
        // One that begins right now is as the next second.
        const qint64 to = std::max(from + 1, std::min(seconds(bucket.to), seconds(now)));
        bool any = bucket.joins > 0 || bucket.leaves > 0;
        bool all = true;
        int counted = 0;
        for (const Listening &bot : bots) {
            if (!bot.since.isValid())
                continue;
            ++counted;
            const qint64 heard = listened(bot, from, to);
            any = any || heard > 0;
            all = all && heard == to - from;
        }
        bucket.coverage = counted > 0 && all ? Coverage::Whole
            : any                            ? Coverage::Part
                                             : Coverage::None;
    }
}

int Figures::decided(Stay stay) const
{
    return joins - open.at(static_cast<std::size_t>(stay));
}

std::optional<double> Figures::share(Stay stay) const
{
    if (decided(stay) <= 0)
        return {};
    return static_cast<double>(stayedAtLeast(stay)) / decided(stay);
}

Figures &Figures::operator+=(const Figures &other)
{
    joins += other.joins;
    leaves += other.leaves;
    for (std::size_t i = 0; i < stayed.size(); ++i) {
        stayed.at(i) += other.stayed.at(i);
        open.at(i) += other.open.at(i);
    }
    return *this;
}

Figures figuresOf(const Tally &tally)
{
    return {tally.joins, tally.leaves, tally.stayed, tally.open};
}

std::vector<Tally> mostJoined(const std::vector<Tally> &tallies, std::size_t most)
{
    std::vector<Tally> links;
    std::copy_if(tallies.begin(), tallies.end(), std::back_inserter(links),
                 [](const Tally &tally) { return tally.way.link.isValid(); });
    const auto end = links.begin() + static_cast<std::ptrdiff_t>(std::min(most, links.size()));
    std::partial_sort(links.begin(), end, links.end(), [](const Tally &a, const Tally &b) {
        return a.joins != b.joins ? a.joins > b.joins : a.way < b.way;
    });
    links.erase(end, links.end());
    return links;
}

void keepMostJoined(std::vector<Standing> &standings, std::size_t most)
{
    if (standings.size() <= most)
        return;
    std::vector<std::size_t> places(standings.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return standings[a].figures.joins > standings[b].figures.joins;
    });
    places.resize(most);
    std::sort(places.begin(), places.end());
    std::vector<Standing> kept;
    for (const std::size_t place : places)
        kept.push_back(std::move(standings[place]));
    standings = std::move(kept);
}

std::vector<Standing> compareLinks(const std::vector<CountedLink> &links)
{
    std::vector<Standing> standings;
    for (const CountedLink &each : links) {
        Costs costs;
        costs.add(each);
        standings.push_back({{}, each.link, 1, each.figures, each.recent, costs.costs()});
    }
    return standings;
}

std::vector<Standing> compareTags(const std::vector<CountedLink> &links)
{
    return compare(links, [](const LinkNotes &notes) { return notes.tags; });
}

std::vector<Standing> comparePlacements(const std::vector<CountedLink> &links)
{
    return compare(links, [](const LinkNotes &notes) {
        QStringList places;
        for (const Placement &placement : notes.placements) {
            if (const QString where = placement.where.trimmed(); !where.isEmpty())
                places += where;
        }
        return places;
    });
}

} // namespace domain
