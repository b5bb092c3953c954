// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/jobs.h"

#include "services/callfailure.h"

#include <algorithm>
#include <tuple>

using core::Error;
using core::JobId;
using core::Result;
using core::Task;
using domain::JobKind;
using domain::JobState;
using domain::Obstacle;
using domain::StepState;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How the steps are taken.
namespace services {

namespace {

using Milliseconds = std::chrono::milliseconds;

/// Steps of a bot under way together; the limiter lets fewer go out at a time.
constexpr int mostAtOnce = 8;
/// How long what can't go on waits at first, and at most.
constexpr Milliseconds firstHold = 5s;
constexpr Milliseconds longestHold = 60s;
/// How long a step waits for another call about its link.
constexpr Milliseconds busyWait = 1s;
/// Ends of steps that are kept for the rate.
constexpr std::size_t mostEnds = 1000;
constexpr Milliseconds never = Milliseconds::max();

bool concernsBot(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::UnknownToken:
    case Error::Kind::LoggedOut:
    case Error::Kind::SecretMissing:
    case Error::Kind::NotFound:
        return true;
    default:
        return false;
    }
}

bool concernsSeat(const domain::StepReason &reason)
{
    if (const auto *obstacle = std::get_if<Obstacle>(&reason))
        return *obstacle == Obstacle::NoRight;
    const auto *kind = std::get_if<Error::Kind>(&reason);
    return kind && concernsChat(*kind);
}

StepEnd refusal(const Error &error)
{
    return {{StepState::Refused, error.kind, error.detail, {}}, error, false};
}

} // namespace

// Whose turn it is --------------------------------------------------------------------------------

void Jobs::pumpSoon()
{
    if (!m_isOpen || std::exchange(m_pumpsSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpsSoon = false;
            pump();
        },
        Qt::QueuedConnection);
}

void Jobs::pump()
{
    std::vector<std::tuple<bool, quint64, JobId, domain::SeatId>> waiting;
    Milliseconds next = never;
    for (auto &[id, run] : m_runs) {
        if (run.overview.job.state != JobState::Running || run.changing > 0)
            continue;
        if (run.isOutdated && !run.isReading)
            readLanes(id);
        for (const auto &[seat, lane] : run.lanes)
            waiting.emplace_back(!domain::isUrgent(run.overview.job.kind), lane.lastTurn, id, seat);
    }
    // What is urgent, then whoever waited longest, so that jobs about the same chat take turns.
    std::sort(waiting.begin(), waiting.end());
    for (const auto &[isPatient, turn, job, seat] : waiting) {
        Lane &lane = m_runs[job].lanes[seat];
        if (!isPatient)
            giveWay(seat.chat);
        if (!mayBegin(lane, seat, next))
            continue;
        lane.lastTurn = ++m_turn;
        begin(job, seat);
    }
    if (next != never)
        wakeAt(next);
    tellWaits();
}

/// next: becomes when to look again, where it is only time that is missing.
bool Jobs::mayBegin(const Lane &lane, const domain::SeatId &seat, Milliseconds &next) const
{
    const Milliseconds now = m_clock.uptime();
    Milliseconds due = std::max(lane.dueAt, floodUntil(seat));
    if (const auto hold = m_holds.find(seat.bot); hold != m_holds.end())
        due = std::max(due, hold->second.until);
    if (due > now) {
        next = std::min(next, due);
        return false;
    }
    int ofBot = 0;
    for (const ActivePtr &active : m_active) {
        if (active->step.seat.chat == seat.chat)
            return false; // one at a time in a chat
        // What Telegram makes wait does not keep the other chats waiting.
        if (active->step.seat.bot == seat.bot && floodUntil(active->step.seat) <= now)
            ++ofBot;
    }
    return ofBot < mostAtOnce;
}

Milliseconds Jobs::floodUntil(const domain::SeatId &seat) const
{
    const auto found = m_lines.find(seat.bot);
    const auto line = found == m_lines.end() ? nullptr : found->second.lock();
    return line ? line->limiter().nextTryAt(seat.chat).value_or(0ms) : 0ms;
}

void Jobs::wakeAt(Milliseconds when)
{
    const Milliseconds now = m_clock.uptime();
    if (m_alarm && m_alarmAt > now && m_alarmAt <= when)
        return;
    if (m_alarm)
        m_alarm->cancel();
    m_alarmAt = when;
    m_alarm = m_clock.after(std::max(when - now, 1ms)).andThen(this, [this] { pumpSoon(); });
}

void Jobs::outdateLanes()
{
    for (auto &[id, run] : m_runs)
        run.isOutdated = true;
    pumpSoon();
}

void Jobs::readLanes(JobId job)
{
    Run &run = m_runs[job];
    run.isReading = true;
    run.isOutdated = false;
    m_ledger.pendingSeats(job).then(this,
                                    [this, job](const Result<std::vector<domain::SeatId>> &seats) {
                                        Run *live = runOf(job);
                                        if (!live)
                                            return;
                                        live->isReading = false;
                                        if (!seats) {
                                            live->isOutdated = true;
                                            wakeAt(m_clock.uptime() + writeAgain);
                                            return;
                                        }
                                        std::map<domain::SeatId, Lane> lanes;
                                        for (const domain::SeatId &seat : *seats)
                                            lanes[seat] = live->lanes[seat];
                                        live->lanes = std::move(lanes);
                                        pumpSoon();
                                    });
}

// One step ----------------------------------------------------------------------------------------

bool Jobs::isRunning(const Active &active) const
{
    const auto run = m_runs.find(active.step.id.job);
    return !active.isWithdrawn && run != m_runs.end()
        && run->second.overview.job.state == JobState::Running;
}

/// Reads which step is the next right before it is taken, so that none is taken twice.
void Jobs::begin(JobId job, const domain::SeatId &seat)
{
    const auto active = std::make_shared<Active>();
    active->step.id.job = job;
    active->step.seat = seat;
    active->kind = m_runs[job].overview.job.kind;
    active->isUrgent = domain::isUrgent(active->kind);
    m_active.push_back(active);
    m_ledger.jobSteps({job, StepState::Pending, seat, 0, 1})
        .then(this, [this, active, seat](const Result<std::vector<domain::JobStep>> &steps) {
            if (!steps) {
                hold(seat.bot, steps.error());
                leave(active);
            } else if (steps->empty()) {
                if (Run *run = runOf(active->step.id.job))
                    run->lanes.erase(seat);
                refresh(); // one that gave way may be waiting where no lane leads any more
                leave(active);
            } else {
                found(active, steps->front());
            }
        });
}

void Jobs::found(const ActivePtr &active, const domain::JobStep &step)
{
    active->step = step;
    active->kind = domain::kindOf(active->kind, step);
    // The chat may have another number by now, and two lanes lead to it.
    const bool isTwin = std::any_of(m_active.begin(), m_active.end(), [&](const ActivePtr &other) {
        return other != active && other->step.seat.chat == step.seat.chat;
    });
    if (isTwin || !isRunning(*active))
        leave(active);
    else if (m_seatsOutdated || m_seatsReading > 0)
        readSeats(active);
    else
        check(active);
}

void Jobs::readSeats(const ActivePtr &active)
{
    m_seatsOutdated = false;
    ++m_seatsReading;
    m_ledger.seats().then(this,
                          [this, active](const Result<std::vector<domain::SeatOverview>> &seats) {
                              --m_seatsReading;
                              if (!seats) {
                                  m_seatsOutdated = true;
                                  hold(active->step.seat.bot, seats.error());
                                  leave(active);
                                  return;
                              }
                              m_mayInvite.clear();
                              for (const domain::SeatOverview &overview : *seats)
                                  m_mayInvite[overview.seat.id] = overview.seat.mayInvite;
                              check(active);
                          });
}

void Jobs::check(const ActivePtr &active)
{
    if (active->kind == JobKind::Tag) {
        perform(active, true);
        return;
    }
    const domain::SeatId seat = active->step.seat;
    const auto known = m_mayInvite.find(seat);
    if (known == m_mayInvite.end()) {
        ended(active, {{StepState::Refused, Error::Kind::ChatNotFound, {}, {}}, {}, false});
        return;
    }
    m_connections.line(seat.bot).then(
        this,
        [this, active, seat,
         may = known->second](const Result<std::shared_ptr<telegram::BotApi>> &line) {
            if (!line) {
                const Error &error = line.error();
                ended(active,
                      isWorthAnotherTry(error) ? StepEnd{{}, error, false} : refusal(error));
                return;
            }
            m_lines[seat.bot] = *line;
            if (floodUntil(seat) > m_clock.uptime())
                leave(active);
            else
                perform(active, may);
        });
}

void Jobs::perform(const ActivePtr &active, bool mayInvite)
{
    Run *run = runOf(active->step.id.job);
    if (!run || !isRunning(*active)) {
        leave(active);
        return;
    }
    if (!run->since)
        run->since = m_clock.uptime();
    active->isTaken = true;
    m_work.take(active->kind, active->step, mayInvite, active->isUrgent)
        .then(this, [this, active](const Result<StepEnd> &end) {
            ended(active, end ? *end : StepEnd{{}, end.error(), false});
        });
}

void Jobs::ended(const ActivePtr &active, const StepEnd &end)
{
    const core::UserId bot = active->step.seat.bot;
    const StepState state = end.outcome.state;
    Run *run = runOf(active->step.id.job);
    const bool mustWait = end.error
        && (end.error->kind == Error::Kind::Busy || end.error->kind == Error::Kind::Cancelled);
    if (state == StepState::Pending && mustWait) {
        if (run && run->lanes.contains(active->step.seat))
            run->lanes[active->step.seat].dueAt = m_clock.uptime() + busyWait;
    } else if (end.error && state != StepState::Refused) {
        hold(bot, *end.error);
    } else if (end.isWritten || (end.error && end.error->code != 0)) {
        release(bot);
    }
    if (run && state != StepState::Pending) {
        run->ends.push_back(m_clock.uptime());
        if (run->ends.size() > mostEnds)
            run->ends.pop_front();
    }
    active->isTaken = false;
    if (end.isWritten)
        leave(active);
    else
        settle(active, end);
    if (!isBusy())
        Q_EMIT idle();
}

/// Writes how it ended where that is not written yet, and again until the ledger takes it: the
/// chat waits for that.
void Jobs::settle(const ActivePtr &active, const StepEnd &end)
{
    const Run *run = runOf(active->step.id.job);
    ledger::Changes changes;
    changes.steps.push_back({active->step.id, end.outcome, true});
    addSweeps(changes, *active, end);
    if (run && run->overview.job.state == JobState::Stopped)
        changes.sweeps.push_back(drop(active->step.id.job));
    m_ledger.write(std::move(changes)).then(this, [this, active, end](Result<> written) {
        if (written) {
            leave(active);
            return;
        }
        hold(active->step.seat.bot, written.error());
        m_clock.after(writeAgain).andThen(this, [this, active, end] { settle(active, end); });
    });
}

/// What refused this step would refuse the others of its chat or bot too.
void Jobs::addSweeps(ledger::Changes &changes, const Active &active, const StepEnd &end) const
{
    if (end.outcome.state != StepState::Refused || active.kind == JobKind::Tag)
        return;
    const bool ofBot = end.error && concernsBot(end.error->kind);
    if (!ofBot && !concernsSeat(end.outcome.reason))
        return;
    for (const auto &[id, run] : m_runs) {
        const domain::Job &job = run.overview.job;
        if (job.state != JobState::Running || job.kind == JobKind::Tag || run.overview.isOver())
            continue;
        ledger::StepSweep sweep{id, StepState::Pending, end.outcome, active.step.seat.bot};
        if (!ofBot)
            sweep.chat = active.step.seat.chat;
        changes.sweeps.push_back(sweep);
    }
}

void Jobs::leave(const ActivePtr &active)
{
    std::erase(m_active, active);
    pumpSoon();
}

/// A step that waits for its turn in this chat is taken another time.
void Jobs::giveWay(core::ChatId chat)
{
    const auto active = m_active;
    for (const ActivePtr &one : active) {
        if (one->step.seat.chat == chat && one->isTaken && !one->isUrgent)
            m_work.withdraw(one->kind, one->step);
    }
}

void Jobs::withdraw(JobId job)
{
    const auto active = m_active;
    for (const ActivePtr &one : active) {
        if (one->step.id.job != job)
            continue;
        one->isWithdrawn = true;
        if (one->isTaken)
            m_work.withdraw(one->kind, one->step);
    }
}

// What holds steps up -----------------------------------------------------------------------------

void Jobs::hold(core::UserId bot, const Error &error)
{
    const Milliseconds now = m_clock.uptime();
    Hold &hold = m_holds[bot];
    // Those that were under way together are held up by the same.
    if (hold.until <= now) {
        hold.delay = hold.delay == 0ms ? firstHold : std::min(hold.delay * 2, longestHold);
        hold.until = now + hold.delay;
    }
    hold.error = error;
    pumpSoon();
}

void Jobs::release(std::optional<core::UserId> bot)
{
    if (bot)
        m_holds.erase(*bot);
    else
        m_holds.clear();
    pumpSoon();
}

} // namespace services
