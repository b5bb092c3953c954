// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/job.h"
#include "ledger/ledger.h"
#include "services/bulkstep.h"
#include "services/connections.h"

#include <deque>
#include <map>
#include <set>

namespace services {

/// A job as a display shows it.
struct JobView
{
    domain::JobOverview overview;
    /// Why nothing goes on though the job runs and steps are left: no connection, a locked
    /// keychain, a full disk. It goes on by itself.
    std::optional<core::Error> heldUpBy;
    /// How long Telegram's flood control still holds the next step back.
    std::optional<std::chrono::milliseconds> nextTryIn;
    /// Steps that ended lately, per second; 0 = none yet in this run.
    double perSecond = 0;
    /// At that rate, flood wait included; nothing where it can't be told.
    std::optional<std::chrono::seconds> timeLeft;

    friend bool operator==(const JobView &, const JobView &) = default;
};

/// Runs the jobs of the ledger: each step through LinkDesk, Rotation, LinkBook or JoinRequests, one
/// after another in a chat, chats side by side, and several jobs side by side. The state of a step
/// is written in one transaction with what it did, so a job goes on after quitting, a crash or a
/// power loss exactly where it was.
class Jobs : public QObject
{
    Q_OBJECT

public:
    Jobs(ledger::Ledger &ledger, LinkDesk &desk, Rotation &rotation, LinkBook &book,
         JoinRequests &requests, Connections &connections, core::Clock &clock,
         QObject *parent = nullptr);
    ~Jobs() override;

    /// Reads the stored jobs and goes on with those that run. Call once, after recover() of
    /// LinkDesk, Rotation and JoinRequests.
    core::Task<> open();
    /// Writes the job with its steps and begins. title: as the user reads it.
    /// with: what else is written in the same transaction.
    core::Task<core::JobId> start(domain::JobKind kind, const QString &title,
                                  std::vector<domain::JobStep> steps, ledger::Changes with = {});

    /// Sends nothing more; what is with the server is still answered.
    core::Task<> pause(core::JobId job);
    core::Task<> resume(core::JobId job);
    /// For good: what is Pending is Dropped.
    core::Task<> stop(core::JobId job);
    /// What was Refused is Pending again; never what is Unknown.
    core::Task<> retryRefused(core::JobId job);
    /// Takes a job that is over off the list; what it did stays, and its history too.
    core::Task<> remove(core::JobId job);

    /// Newest first.
    std::vector<JobView> all() const;
    std::optional<JobView> find(core::JobId job) const;
    /// Whether a job runs and has steps left: closing the window asks first.
    bool isRunning() const;
    /// A step is with the server: the program must not end before its answer.
    bool isBusy() const;
    /// For quitting. pauseAll: they stay paused until somebody resumes them.
    core::Task<> pauseAll();
    core::Task<> stopAll();

Q_SIGNALS:
    void changed(core::JobId job);
    /// A job was added or removed.
    void listChanged();
    /// The last step is over.
    void finished(core::JobId job);
    /// The last step that was with the server is answered.
    void idle();

private:
    using Milliseconds = std::chrono::milliseconds;
    /// The steps of one job in one chat.
    struct Lane
    {
        Milliseconds dueAt{0}; ///< not before this, by Clock::uptime()
        quint64 lastTurn = 0;
    };
    struct Run
    {
        domain::JobOverview overview;
        std::map<domain::SeatId, Lane> lanes;
        bool isReading = false; ///< which chats have steps left
        bool isOutdated = false; ///< the lanes are to be read
        std::deque<Milliseconds> ends; ///< of the latest steps, by Clock::uptime()
        std::optional<Milliseconds> since; ///< when the first step was taken in this run
        int changing = 0; ///< writes under way: the ledger does not have the state yet
        bool toldWaits = false; ///< whether the last news was that it waits
    };
    /// A step that is being taken.
    struct Active
    {
        domain::JobStep step;
        domain::JobKind kind;
        bool isWithdrawn = false;
        bool isUrgent = false; ///< its job goes in front of all others
        bool isTaken = false; ///< may be with the server
    };
    using ActivePtr = std::shared_ptr<Active>;
    /// Why a bot's steps wait.
    struct Hold
    {
        core::Error error;
        Milliseconds until{0};
        Milliseconds delay{0};
    };

    core::Task<> change(const std::vector<core::JobId> &jobs, domain::JobState state,
                        const std::vector<ledger::StepSweep> &sweeps);
    std::vector<core::JobId> running() const;
    static ledger::StepSweep drop(core::JobId job);
    void refresh();
    void take(const std::vector<domain::JobOverview> &jobs);
    core::Task<> sortOut();
    core::Task<> sortOut(const domain::Job &job, const std::set<domain::StepId> &open);
    void readLanes(core::JobId job);
    void outdateLanes();
    void pumpSoon();
    void pump();
    bool mayBegin(const Lane &lane, const domain::SeatId &seat, Milliseconds &next) const;
    void begin(core::JobId job, const domain::SeatId &seat);
    void found(const ActivePtr &active, const domain::JobStep &step);
    void readSeats(const ActivePtr &active);
    void check(const ActivePtr &active);
    void perform(const ActivePtr &active, bool mayInvite);
    void ended(const ActivePtr &active, const StepEnd &end);
    void settle(const ActivePtr &active, const StepEnd &end);
    void addSweeps(ledger::Changes &changes, const Active &active, const StepEnd &end) const;
    void leave(const ActivePtr &active);
    void hold(core::UserId bot, const core::Error &error);
    void release(std::optional<core::UserId> bot);
    void withdraw(core::JobId job);
    void giveWay(core::ChatId chat);
    void wakeAt(Milliseconds when);
    void tellWaits();
    Run *runOf(core::JobId job);
    Milliseconds floodUntil(const domain::SeatId &seat) const;
    JobView viewOf(const Run &run) const;
    bool isRunning(const Active &active) const;

    ledger::Ledger &m_ledger;
    JoinRequests &m_requests;
    Connections &m_connections;
    core::Clock &m_clock;
    BulkStep m_work;
    std::map<core::JobId, Run, std::greater<>> m_runs; ///< newest first
    std::vector<ActivePtr> m_active;
    std::map<core::UserId, Hold> m_holds;
    std::map<core::UserId, std::weak_ptr<telegram::BotApi>> m_lines;
    std::map<domain::SeatId, bool> m_mayInvite;
    bool m_seatsOutdated = true;
    int m_seatsReading = 0;
    bool m_isOpen = false;
    bool m_isReading = false;
    bool m_isOutdated = false;
    bool m_pumpsSoon = false;
    bool m_wasReached = false;
    quint64 m_turn = 0;
    std::optional<core::Task<>> m_alarm;
    Milliseconds m_alarmAt{0};
};

} // namespace services
