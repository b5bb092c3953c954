// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/gates.h"

#include "services/catalogue.h"
#include "services/jobs.h"

#include <algorithm>
#include <limits>
#include <set>

using core::JobId;
using core::Result;
using core::Task;
using domain::JobKind;
using domain::StepState;
using namespace std::chrono_literals;

namespace services {

namespace {

/// The wall clock may be set while we wait, so nobody waits longer than this in one go.
constexpr std::chrono::milliseconds longestWait = 10min;

using Why = GatePlan::Open::Why;

/// Nothing for a link that can be closed, or needs not to be.
std::optional<Why> obstacle(const domain::Link &link)
{
    if (domain::isForeign(link))
        return Why::Foreign;
    if (link.role == domain::LinkRole::Subscription)
        return Why::Subscription;
    if (link.uncertain)
        return Why::Uncertain;
    return {};
}

} // namespace

Gates::Gates(ledger::Ledger &ledger, Catalogue &catalogue, Jobs &jobs, core::Clock &clock,
             QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_catalogue(catalogue)
    , m_jobs(jobs)
    , m_clock(clock)
{
    connect(&ledger, &ledger::Ledger::gatesChanged, this, &Gates::open);
}

Task<> Gates::open()
{
    return m_ledger.gates().andThen(this, [this](const std::vector<domain::Gate> &gates) {
        m_closed.clear();
        for (const domain::Gate &gate : gates)
            m_closed[gate.seat] = gate;
        setTimer();
        Q_EMIT changed();
    });
}

std::optional<domain::Gate> Gates::gate(const domain::SeatId &seat) const
{
    const auto found = m_closed.find(seat);
    return found == m_closed.end() ? std::nullopt : std::optional(found->second);
}

std::vector<domain::Gate> Gates::closed() const
{
    std::vector<domain::Gate> gates;
    for (const auto &[seat, gate] : m_closed)
        gates.push_back(gate);
    return gates;
}

// Closing -----------------------------------------------------------------------------------------

/// Those that admit people, and the full ones, which do so again when somebody leaves.
Task<std::vector<domain::Link>> Gates::livingLinks(const domain::SeatId &seat)
{
    domain::LinkQuery query;
    query.scope = domain::LinkScope::of(seat);
    query.filter = domain::LinkFilter::Active;
    domain::LinkQuery full = query;
    full.filter = domain::LinkFilter::NearlyFull;
    return m_ledger.order(query)
        .andThen(this,
                 [this, full](const std::vector<core::LinkId> &active) {
                     return m_ledger.order(full).andThen(
                         this, [active](std::vector<core::LinkId> ids) {
                             ids.insert(ids.end(), active.begin(), active.end());
                             std::sort(ids.begin(), ids.end());
                             ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
                             return ids;
                         });
                 })
        .andThen(this, [this](const std::vector<core::LinkId> &ids) { return m_ledger.links(ids); })
        .andThen(this, [now = m_clock.now()](std::vector<domain::Link> links) {
            std::erase_if(links, [&now](const domain::Link &link) {
                const QDateTime &expires = link.settings.expires;
                return link.revoked || (expires.isValid() && expires <= now);
            });
            return links;
        });
}

Task<GatePlan> Gates::plan(std::vector<domain::SeatId> seats)
{
    std::set<core::ChatId> chats;
    for (const domain::SeatId &seat : seats)
        chats.insert(seat.chat);
    Task<GatePlan> plan = Task<GatePlan>::finished(GatePlan());
    for (const domain::SeatOverview &overview : m_catalogue.seats()) {
        const domain::SeatId seat = overview.seat.id;
        if (!chats.contains(seat.chat))
            continue;
        plan = std::move(plan).andThen(this, [this, seat](const GatePlan &before) {
            return livingLinks(seat).andThen(
                this, [this, seat, before](const std::vector<domain::Link> &links) {
                    GatePlan with = before;
                    addTo(with, seat, links);
                    return with;
                });
        });
    }
    return plan.andThen(this, [](GatePlan whole) {
        // A leaked link is most often the primary one.
        std::stable_partition(whole.steps.begin(), whole.steps.end(),
                              [](const domain::JobStep &step) { return step.linkHash.isEmpty(); });
        return whole;
    });
}

void Gates::addTo(GatePlan &plan, const domain::SeatId &seat,
                  const std::vector<domain::Link> &links)
{
    if (gate(seat)) {
        ++plan.alreadyClosed;
        return;
    }
    const auto *overview = m_catalogue.seat(seat);
    const bool isPublic = overview && !overview->chat.username.isEmpty();
    const auto knownOpen = [&](Why why) {
        return std::any_of(plan.open.begin(), plan.open.end(), [&](const GatePlan::Open &open) {
            return open.why == why && open.seat.chat == seat.chat;
        });
    };
    if (isPublic && !knownOpen(Why::PublicName))
        plan.open.push_back({Why::PublicName, seat, {}});
    if (!overview || !overview->seat.mayInvite) {
        plan.open.push_back({Why::NoRight, seat, {}});
        return;
    }
    plan.seats.push_back(seat);
    plan.steps.push_back({{}, seat, {}, {}, {}});
    ++plan.toRotate;
    for (const domain::Link &link : links) {
        if (link.role == domain::LinkRole::Primary && !domain::isForeign(link))
            continue;
        if (const auto why = obstacle(link)) {
            plan.open.push_back({*why, seat, link});
        } else if (link.settings.approval) {
            ++plan.alreadyAsking;
        } else {
            plan.steps.push_back({{}, seat, link.hash, {}, {}});
            ++plan.toPause;
        }
    }
}

Task<JobId> Gates::close(const GatePlan &plan, const Choice &choice, const QString &title)
{
    ledger::Changes with;
    const QDateTime now = m_clock.now();
    for (const domain::SeatId &seat : plan.seats) {
        domain::Gate closed{seat, {}, now, choice.holdsRequests, {}};
        if (choice.reopensAfter > 0s)
            closed.reopens = now.addDuration(choice.reopensAfter);
        with.closedGates.push_back(closed);
    }
    return m_jobs.start(JobKind::CloseGate, title, plan.steps, std::move(with));
}

// Opening -----------------------------------------------------------------------------------------

/// The steps that paused a link: not those that found it paused.
Task<std::vector<domain::JobStep>> Gates::changedBy(JobId job)
{
    ledger::StepQuery query;
    query.job = job;
    query.state = StepState::Done;
    query.limit = std::numeric_limits<int>::max();
    return m_ledger.jobSteps(query).andThen(this, [](std::vector<domain::JobStep> steps) {
        std::erase_if(steps, [](const domain::JobStep &step) {
            return step.linkHash.isEmpty()
                || !std::holds_alternative<std::monostate>(step.outcome.reason);
        });
        return steps;
    });
}

Task<JobId> Gates::reopen(std::vector<domain::SeatId> seats, const QString &title)
{
    ledger::Changes with;
    std::set<JobId> jobs;
    for (const domain::SeatId &seat : seats) {
        if (const auto closed = gate(seat)) {
            with.openedGates.push_back(seat);
            jobs.insert(closed->job);
        }
    }
    Task<std::vector<domain::JobStep>> changed =
        Task<std::vector<domain::JobStep>>::finished(std::vector<domain::JobStep>());
    for (const JobId job : jobs) {
        // What is not closed yet stays open.
        changed =
            std::move(changed).andThen(this, [=, this](const std::vector<domain::JobStep> &so) {
                const auto view = m_jobs.find(job);
                const bool runs = view && !view->overview.isOver();
                return (runs ? m_jobs.stop(job) : Task<>::finished({}))
                    .andThen(this, [this, job] { return changedBy(job); })
                    .andThen(this, [so](std::vector<domain::JobStep> more) {
                        more.insert(more.begin(), so.begin(), so.end());
                        return more;
                    });
            });
    }
    return std::move(changed).andThen(
        this, [this, with, seats, title](const std::vector<domain::JobStep> &closed) {
            std::vector<domain::JobStep> steps;
            for (const domain::JobStep &step : closed) {
                if (std::find(seats.begin(), seats.end(), step.seat) != seats.end())
                    steps.push_back({{}, step.seat, step.linkHash, {}, {}});
            }
            if (steps.empty())
                return m_ledger.write(with).andThen(this, [] { return JobId(); });
            return m_jobs.start(JobKind::Resume, title, std::move(steps), with);
        });
}

void Gates::setTimer()
{
    if (m_timer)
        m_timer->cancel();
    m_timer.reset();
    QDateTime next;
    for (const auto &[seat, gate] : m_closed) {
        if (gate.reopens.isValid() && (!next.isValid() || gate.reopens < next))
            next = gate.reopens;
    }
    if (!next.isValid())
        return;
    const std::chrono::milliseconds until(std::max<qint64>(0, m_clock.now().msecsTo(next)));
    m_timer =
        m_clock.after(std::min(until, longestWait)).andThen(this, [this] { reopenThoseDue(); });
}

void Gates::reopenThoseDue()
{
    std::vector<domain::SeatId> due;
    for (const auto &[seat, gate] : m_closed) {
        if (gate.reopens.isValid() && gate.reopens <= m_clock.now())
            due.push_back(seat);
    }
    if (due.empty()) {
        setTimer();
        return;
    }
    reopen(due, m_reopenTitle).then(this, [this](const Result<JobId> &opened) {
        if (!opened) // the ledger refused: again later
            m_timer = m_clock.after(longestWait).andThen(this, [this] { reopenThoseDue(); });
    });
}

} // namespace services
