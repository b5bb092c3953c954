// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/jobs.h"

#include <algorithm>
#include <tuple>

using core::Error;
using core::JobId;
using core::Result;
using core::Task;
using domain::JobKind;
using domain::JobState;
using domain::StepState;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the window asks for and sees; how the steps are taken is in jobs_steps.cpp.
namespace services {

namespace {

/// Over which the rate is told.
constexpr std::chrono::milliseconds rateWindow = 60s;

} // namespace

Jobs::Jobs(ledger::Ledger &ledger, LinkDesk &desk, Rotation &rotation, LinkBook &book,
           JoinRequests &requests, Connections &connections, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_requests(requests)
    , m_connections(connections)
    , m_clock(clock)
    , m_work(ledger, desk, rotation, book, requests, clock)
{
    connect(&ledger, &ledger::Ledger::jobsChanged, this, &Jobs::refresh);
    connect(&ledger, &ledger::Ledger::seatsChanged, this, [this] { m_seatsOutdated = true; });
    connect(&desk, &LinkDesk::chatMoved, this, &Jobs::outdateLanes);
    connect(&rotation, &Rotation::chatMoved, this, &Jobs::outdateLanes);
    connect(&requests, &JoinRequests::chatMoved, this, &Jobs::outdateLanes);
    connect(&connections, &Connections::stateChanged, this, [this] {
        const bool reached = m_connections.state().reach == ConnectionState::Reach::Reached;
        if (reached && !std::exchange(m_wasReached, reached))
            release({});
        m_wasReached = reached;
        pumpSoon();
    });
    connect(&connections, &Connections::troubleChanged, this, [this](core::UserId bot) {
        if (!m_connections.trouble(bot))
            release(bot);
    });
}

Jobs::~Jobs() = default;

Task<> Jobs::open()
{
    return m_ledger.jobs()
        .andThen(this,
                 [this](const std::vector<domain::JobOverview> &jobs) {
                     take(jobs);
                     return sortOut();
                 })
        .andThen(this, [this] {
            m_isOpen = true;
            refresh();
            pumpSoon();
        });
}

Task<JobId> Jobs::start(JobKind kind, const QString &title, std::vector<domain::JobStep> steps,
                        ledger::Changes with)
{
    domain::JobOverview overview{{{}, kind, title, m_clock.now(), JobState::Running}, {}};
    overview.steps[StepState::Pending] = static_cast<int>(steps.size());
    return m_ledger.planJob(overview.job, std::move(steps), std::move(with))
        .andThen(this, [this, overview](JobId id) mutable {
            overview.job.id = id;
            if (!m_runs.contains(id)) {
                m_runs[id].overview = overview;
                Q_EMIT listChanged();
            }
            m_runs[id].isOutdated = true;
            pumpSoon();
            return id;
        });
}

// What the user wants -----------------------------------------------------------------------------

ledger::StepSweep Jobs::drop(JobId job)
{
    return {job, StepState::Pending, {StepState::Dropped, {}, {}, {}}};
}

Task<> Jobs::pause(JobId job)
{
    return change({job}, JobState::Paused, {});
}

Task<> Jobs::resume(JobId job)
{
    m_connections.retryVault();
    release({});
    return change({job}, JobState::Running, {});
}

Task<> Jobs::stop(JobId job)
{
    return change({job}, JobState::Stopped, {drop(job)});
}

Task<> Jobs::retryRefused(JobId job)
{
    const Run *run = runOf(job);
    const bool isPaused = run && run->overview.job.state == JobState::Paused;
    m_connections.retryVault();
    release({});
    return change({job}, isPaused ? JobState::Paused : JobState::Running,
                  {{job, StepState::Refused, {}}});
}

Task<> Jobs::remove(JobId job)
{
    const Run *run = runOf(job);
    if (!run)
        return Task<>::finished(Error::Kind::NotFound);
    if (!run->overview.isOver())
        return Task<>::finished(Error::Kind::Busy);
    ledger::Changes changes;
    changes.removedJobs.push_back(job);
    return m_ledger.write(std::move(changes));
}

Task<> Jobs::pauseAll()
{
    return change(running(), JobState::Paused, {});
}

Task<> Jobs::stopAll()
{
    std::vector<ledger::StepSweep> sweeps;
    for (const JobId job : running())
        sweeps.push_back(drop(job));
    return change(running(), JobState::Stopped, sweeps);
}

/// In memory at once, so that nothing more is sent while it is being written.
Task<> Jobs::change(const std::vector<JobId> &jobs, JobState state,
                    const std::vector<ledger::StepSweep> &sweeps)
{
    ledger::Changes changes;
    changes.sweeps = sweeps;
    for (const JobId job : jobs) {
        Run *run = runOf(job);
        if (!run)
            continue;
        run->overview.job.state = state;
        ++run->changing;
        changes.jobs.push_back({job, state});
        if (state != JobState::Running)
            withdraw(job);
        Q_EMIT changed(job);
    }
    if (changes.jobs.empty())
        return Task<>::finished(jobs.empty() ? Result<>() : Result<>(Error::Kind::NotFound));
    return m_ledger.write(std::move(changes)).then(this, [this, jobs](Result<> written) {
        for (const JobId job : jobs) {
            if (Run *run = runOf(job)) {
                --run->changing;
                run->isOutdated = true;
            }
        }
        refresh();
        pumpSoon();
        return written;
    });
}

std::vector<JobId> Jobs::running() const
{
    std::vector<JobId> jobs;
    for (const auto &[id, run] : m_runs) {
        if (run.overview.job.state == JobState::Running && !run.overview.isOver())
            jobs.push_back(id);
    }
    return jobs;
}

// What the user sees ------------------------------------------------------------------------------

Jobs::Run *Jobs::runOf(JobId job)
{
    const auto found = m_runs.find(job);
    return found == m_runs.end() ? nullptr : &found->second;
}

std::vector<JobView> Jobs::all() const
{
    std::vector<JobView> views;
    for (const auto &[id, run] : m_runs)
        views.push_back(viewOf(run));
    return views;
}

std::optional<JobView> Jobs::find(JobId job) const
{
    const auto found = m_runs.find(job);
    return found == m_runs.end() ? std::nullopt : std::optional(viewOf(found->second));
}

bool Jobs::isRunning() const
{
    return !running().empty();
}

bool Jobs::isBusy() const
{
    return std::any_of(m_active.begin(), m_active.end(),
                       [](const ActivePtr &active) { return active->isTaken; });
}

JobView Jobs::viewOf(const Run &run) const
{
    JobView view{run.overview, {}, {}, 0, {}};
    const Milliseconds now = m_clock.uptime();
    const auto recent = std::count_if(run.ends.begin(), run.ends.end(),
                                      [now](Milliseconds end) { return now - end <= rateWindow; });
    if (recent > 0) {
        const auto span = std::clamp<Milliseconds>(now - *run.since, 1s, rateWindow);
        view.perSecond = double(recent) * 1000 / double(span.count());
    }
    if (run.overview.job.state != JobState::Running || run.overview.isOver())
        return view;

    bool moves = false;
    std::optional<Milliseconds> until;
    const auto look = [&](const domain::SeatId &seat) {
        const Milliseconds flood = floodUntil(seat);
        const auto held = m_holds.find(seat.bot);
        if (flood > now)
            until = until ? std::min(*until, flood) : flood;
        else if (held != m_holds.end())
            view.heldUpBy = held->second.error;
        else
            moves = true;
    };
    for (const ActivePtr &active : m_active) {
        if (active->step.id.job == run.overview.job.id)
            look(active->step.seat);
    }
    for (const auto &[seat, lane] : run.lanes)
        look(seat);
    if (moves)
        view.heldUpBy.reset();
    if (until && !moves)
        view.nextTryIn = *until - now;
    if (view.perSecond > 0 && !view.heldUpBy) {
        const std::chrono::duration<double> work(run.overview.steps.left() / view.perSecond);
        view.timeLeft = std::chrono::ceil<std::chrono::seconds>(work)
            + std::chrono::ceil<std::chrono::seconds>(view.nextTryIn.value_or(0ms));
    }
    return view;
}

/// Tells of a job that begins to wait, or does not any more.
void Jobs::tellWaits()
{
    std::vector<JobId> news;
    for (auto &[id, run] : m_runs) {
        const JobView view = viewOf(run);
        const bool waits = view.heldUpBy || view.nextTryIn;
        if (std::exchange(run.toldWaits, waits) != waits)
            news.push_back(id);
    }
    for (const JobId job : news)
        Q_EMIT changed(job);
}

// What the ledger has -----------------------------------------------------------------------------

/// Reads the jobs anew; many changes at a time are read once.
void Jobs::refresh()
{
    m_isOutdated = true;
    if (m_isReading)
        return;
    m_isReading = true;
    m_isOutdated = false;
    m_ledger.jobs().then(this, [this](const Result<std::vector<domain::JobOverview>> &jobs) {
        m_isReading = false;
        if (jobs)
            take(*jobs);
        if (m_isOutdated)
            refresh();
    });
}

void Jobs::take(const std::vector<domain::JobOverview> &jobs)
{
    bool listed = false;
    std::vector<JobId> news;
    std::vector<JobId> over;
    std::set<JobId> known;
    for (const domain::JobOverview &overview : jobs) {
        const JobId id = overview.job.id;
        known.insert(id);
        const bool isNew = !m_runs.contains(id);
        Run &run = m_runs[id];
        const domain::JobOverview former = run.overview;
        run.overview = overview;
        if (isNew)
            run.isOutdated = true;
        else if (run.changing > 0)
            run.overview.job.state = former.job.state;
        listed = listed || isNew;
        if (!isNew && run.overview != former)
            news.push_back(id);
        if (!isNew && !former.isOver() && overview.isOver())
            over.push_back(id);
        const int pending = overview.steps[StepState::Pending];
        if (pending > 0 && (run.lanes.empty() || pending > former.steps[StepState::Pending]))
            run.isOutdated = true;
    }
    listed =
        std::erase_if(m_runs, [&known](const auto &run) { return !known.contains(run.first); }) > 0
        || listed;
    if (listed)
        Q_EMIT listChanged();
    for (const JobId job : news)
        Q_EMIT changed(job);
    for (const JobId job : over)
        Q_EMIT finished(job);
    pumpSoon();
}

/// What a former run left: a step that is Sent, and of which no open intent speaks any more, was
/// either a rotation with its old link still to be revoked, or its answer is lost for good.
Task<> Jobs::sortOut()
{
    return m_ledger.openIntents().andThen(this, [this](const std::vector<domain::Intent> &intents) {
        std::set<domain::StepId> open;
        for (const domain::Intent &intent : intents) {
            if (const auto step = stepOf(intent))
                open.insert(*step);
        }
        auto sorted = Task<>::finished({});
        for (const auto &[id, run] : m_runs) {
            sorted = sorted.andThen(
                this, [this, job = run.overview.job, open] { return sortOut(job, open); });
        }
        return sorted;
    });
}

Task<> Jobs::sortOut(const domain::Job &job, const std::set<domain::StepId> &open)
{
    ledger::StepQuery sent;
    sent.job = job.id;
    sent.state = StepState::Sent;
    sent.limit = 1000; // far more than are ever under way together
    return m_ledger.jobSteps(sent).andThen(
        this, [this, job, open](const std::vector<domain::JobStep> &steps) {
            ledger::Changes changes;
            for (const domain::JobStep &step : steps) {
                if (open.contains(step.id) || m_requests.isUnderWay(step.id))
                    continue;
                domain::StepOutcome outcome;
                // What is decided about a person may be sent again.
                if (step.outcome.resultUrl.isEmpty() && !domain::isAboutRequests(job.kind))
                    outcome = {StepState::Unknown, Error::Kind::ConnectionLost, {}, {}};
                changes.steps.push_back({step.id, outcome});
            }
            if (job.state == JobState::Stopped)
                changes.sweeps.push_back(drop(job.id));
            if (changes.steps.empty() && changes.sweeps.empty())
                return Task<>::finished({});
            return m_ledger.write(std::move(changes));
        });
}

} // namespace services
