// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/statistics.h"

#include "ledger/ledger.h"
#include "services/textfile.h"

#include <QThreadPool>

#include <algorithm>
#include <unordered_map>
#include <utility>

using core::Task;
using domain::Listening;

namespace services {

namespace {

/// Links at once that are kept for the next look.
constexpr std::size_t mostKept = 10'000;

/// Does the work in another thread.
Task<> aside(std::function<void()> work)
{
    core::Promise<> promise;
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        work();
        promise.finish({});
    });
    return promise.task();
}

bool isListening(const Listening &bot)
{
    return bot.state == domain::ListeningState::On;
}

/// The bots of the scope that are on the screen; one that was never asked about too.
std::vector<Listening> listeningOf(const domain::LinkScope &scope,
                                   const std::vector<domain::Bot> &bots,
                                   const std::vector<Listening> &all)
{
    std::vector<Listening> chosen;
    for (const domain::Bot &bot : bots) {
        if (scope.bot && *scope.bot != bot.id)
            continue;
        const auto known = std::find_if(all.begin(), all.end(),
                                        [&bot](const auto &each) { return each.bot == bot.id; });
        chosen.push_back(known != all.end() ? *known : Listening());
        chosen.back().bot = bot.id;
    }
    return chosen;
}

Counting countingOf(const std::vector<Listening> &bots)
{
    Counting counting;
    counting.bots = static_cast<int>(bots.size());
    for (const Listening &bot : bots) {
        if (isListening(bot))
            ++counting.botsListening;
        if (!bot.since.isValid()) {
            ++counting.botsNeverCounted;
            continue;
        }
        if (!counting.since.isValid() || bot.since < counting.since)
            counting.since = bot.since;
        counting.gaps.insert(counting.gaps.end(), bot.gaps.begin(), bot.gaps.end());
    }
    std::stable_sort(counting.gaps.begin(), counting.gaps.end(),
                     [](const auto &a, const auto &b) { return a.from > b.from; });
    return counting;
}

} // namespace

/// A report in the making. One thread at a time works on it.
struct Statistics::Draft
{
    Report report;
    std::vector<Listening> bots;
    std::vector<domain::Tally> tallies;
    std::vector<domain::Tally> most; ///< of them
    std::vector<domain::Traffic> traffic;
    std::unordered_map<core::LinkId, domain::Link> links;

    void addUp();
    void compare();
};

/// Of what may be a million rows.
void Statistics::Draft::addUp()
{
    for (const domain::Tally &tally : tallies) {
        const bool byLink = tally.way.link.isValid();
        (byLink ? report.byLinks : report.byNone) += figuresOf(tally);
        report.countedLinks += byLink;
    }
    report.all = report.byLinks;
    report.all += report.byNone;
    most = domain::mostJoined(std::exchange(tallies, {}), mostGrouped);
    report.series = seriesOf(traffic, report.period, report.query.step, report.query.calendar);
    cover(report.series, bots, report.at);
}

void Statistics::Draft::compare()
{
    std::unordered_map<core::LinkId, int> recent;
    for (const domain::Traffic &each : std::exchange(traffic, {})) {
        if (each.way.link.isValid() && each.from < report.period.until)
            recent[each.way.link] += each.joins;
    }
    std::vector<domain::CountedLink> counted;
    for (const domain::Tally &tally : most) {
        const auto link = links.find(tally.way.link);
        if (link == links.end())
            continue; // forgotten
        const auto joins = recent.find(tally.way.link);
        counted.push_back(
            {std::move(link->second), figuresOf(tally), joins != recent.end() ? joins->second : 0});
    }
    report.comparedLinks = static_cast<int>(counted.size());
    report.tags = compareTags(counted);
    report.placements = comparePlacements(counted);
    report.allTags = static_cast<int>(report.tags.size());
    report.allPlacements = static_cast<int>(report.placements.size());
    keepMostJoined(report.tags, mostGroups);
    keepMostJoined(report.placements, mostGroups);
    counted.resize(std::min<std::size_t>(counted.size(), mostLinks));
    report.links = compareLinks(counted);
}

Statistics::Statistics(ledger::Ledger &ledger, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    connect(&m_ledger, &ledger::Ledger::trafficChanged, this, &Statistics::changed);
    connect(&m_ledger, &ledger::Ledger::listeningChanged, this, &Statistics::changed);
    connect(&m_ledger, &ledger::Ledger::linksChanged, this, &Statistics::forget);
}

Task<Report> Statistics::report(const StatisticsQuery &query)
{
    const auto draft = std::make_shared<Draft>();
    draft->report.query = query;
    draft->report.at = m_clock.now();
    return m_ledger.bots()
        .andThen(this,
                 [this, draft](const std::vector<domain::Bot> &bots) {
                     return m_ledger.listening().andThen(
                         this, [draft, bots](const std::vector<Listening> &all) {
                             draft->bots = listeningOf(draft->report.query.scope, bots, all);
                         });
                 })
        .andThen(this,
                 [this, draft] {
                     Report &report = draft->report;
                     report.counting = countingOf(draft->bots);
                     report.period = periodOf(report.query.span, report.query.step, report.at,
                                              report.counting.since, report.query.calendar);
                     return m_ledger.tallies(report.query.scope);
                 })
        .andThen(this,
                 [this, draft](std::vector<domain::Tally> tallies) {
                     draft->tallies = std::move(tallies);
                     const Report &report = draft->report;
                     return m_ledger.traffic({report.query.scope, {}, report.period.since, {}});
                 })
        .andThen(this,
                 [draft](std::vector<domain::Traffic> traffic) {
                     draft->traffic = std::move(traffic);
                     return aside([draft] { draft->addUp(); });
                 })
        .andThen(this, [this, draft] { return readLinks(draft); })
        .andThen(this, [draft] { return aside([draft] { draft->compare(); }); })
        .andThen(this, [draft] { return std::move(draft->report); });
}

/// Those of the draft: from memory, or from the ledger where they are not there.
Task<> Statistics::readLinks(const std::shared_ptr<Draft> &draft)
{
    std::vector<core::LinkId> missing;
    for (const domain::Tally &tally : draft->most) {
        const auto kept = m_links.find(tally.way.link);
        if (kept == m_links.end())
            missing.push_back(tally.way.link);
        else
            draft->links.emplace(kept->first, kept->second);
    }
    if (missing.empty())
        return Task<>::finished({});
    return m_ledger.links(std::move(missing))
        .andThen(this, [this, draft](const std::vector<domain::Link> &links) {
            // The ledger tells what is new in the order in which it works: a link that changes
            // after it was read is forgotten after this.
            if (m_links.size() + links.size() > mostKept)
                m_links.clear();
            for (const domain::Link &link : links) {
                m_links.emplace(link.id, link);
                draft->links.emplace(link.id, link);
            }
        });
}

Task<> Statistics::write(const QString &path, std::function<QByteArray()> content)
{
    core::Promise<> promise;
    QThreadPool::globalInstance()->start([promise, path, content = std::move(content)] {
        promise.finish(writeFile(path, content()));
    });
    return promise.task();
}

void Statistics::forget(const std::vector<core::LinkId> &ids)
{
    if (ids.empty())
        m_links.clear();
    for (const core::LinkId id : ids)
        m_links.erase(id);
}

Task<LinkReport> Statistics::ofLink(const domain::Link &link, const domain::Calendar &calendar,
                                    int days, int visits)
{
    const auto report = std::make_shared<LinkReport>();
    const auto bots = std::make_shared<std::vector<Listening>>();
    report->way = {link.seat, link.id};
    const QDateTime now = m_clock.now();
    domain::Period period;
    period.until =
        nextStep(stepBegin(now, domain::TimeStep::Day, calendar), domain::TimeStep::Day, calendar);
    // From noon to noon: a day may be an hour shorter or longer.
    period.since = stepBegin(
        stepBegin(now, domain::TimeStep::Day, calendar).addSecs(12 * 3600).addDays(1 - days),
        domain::TimeStep::Day, calendar);
    return m_ledger.listening()
        .andThen(this,
                 [this, report, bots, created = link.createdAt](std::vector<Listening> all) {
                     const auto bot = std::find_if(all.begin(), all.end(), [&](const auto &each) {
                         return each.bot == report->way.seat.bot;
                     });
                     if (bot != all.end() && bot->since.isValid()) {
                         report->since =
                             created.isValid() ? std::max(bot->since, created) : bot->since;
                         bots->push_back(std::move(*bot));
                         bots->front().since = report->since;
                     }
                     return m_ledger.tally(report->way);
                 })
        .andThen(this,
                 [this, report, period](const std::optional<domain::Tally> &tally) {
                     report->tally = tally;
                     return m_ledger.traffic({{}, report->way.link, period.since, {}});
                 })
        .andThen(this,
                 [this, report, bots, period, calendar, now,
                  visits](const std::vector<domain::Traffic> &traffic) {
                     // No more rows than a fortnight has quarters.
                     report->days = seriesOf(traffic, period, domain::TimeStep::Day, calendar);
                     cover(report->days, *bots, now);
                     return m_ledger.visits(report->way, visits);
                 })
        .andThen(this, [report](std::vector<domain::Visit> people) {
            report->visits = std::move(people);
            return std::move(*report);
        });
}

} // namespace services
