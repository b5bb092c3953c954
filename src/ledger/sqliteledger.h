// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "ledger/ledger.h"

#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace ledger {

struct Effects;
class Reader;
class Worker;

/// The ledger in one SQLite file, served by a thread of its own. Requests are answered in the order
/// they are made. When the time of a link comes it works out the link's state anew by itself.
///
/// The destructor waits until what was asked to be written is written; questions that nobody will
/// hear the answer to end as Cancelled.
class SqliteLedger final : public Ledger
{
    Q_OBJECT

public:
    /// The file's folder is there already; the clock outlives the ledger. schema: where the
    /// numbered schema steps are, empty for the program's own.
    SqliteLedger(const QString &path, core::Clock &clock, QObject *parent = nullptr,
                 const QString &schema = {});
    ~SqliteLedger() override;

    /// Comes first; without it every answer is StorageFailed. Creates the file where it is missing,
    /// readable by its owner only, and brings its schema up to date, keeping a copy before (see
    /// ledger/backup.h). LedgerTooNew, LedgerDamaged (the detail names the newest copy), ReadOnly,
    /// DiskFull or StorageFailed; a file that is too new or damaged is left as it is. A large file
    /// is looked through a minute later, beside the work, and not written to any more where it is
    /// damaged.
    core::Task<> open();

    core::Task<> write(Changes changes) override;
    using Ledger::plan;
    using Ledger::planJob;
    core::Task<core::IntentId> plan(domain::Intent intent, Changes with) override;
    core::Task<core::JobId> planJob(domain::Job job, std::vector<domain::JobStep> steps,
                                    Changes with) override;
    core::Task<> moveChat(core::ChatId from, core::ChatId to, domain::HistoryEntry entry) override;

    core::Task<std::vector<domain::Bot>> bots() override;
    core::Task<std::vector<domain::SeatOverview>> seats() override;
    using Ledger::order;
    core::Task<domain::LinkOrder> order(domain::LinkQuery query, quint64 known) override;
    core::Task<std::vector<core::LinkId>> firstLinks(domain::LinkQuery query, int count) override;
    core::Task<std::vector<domain::Link>> links(std::vector<core::LinkId> ids) override;
    core::Task<domain::LinkCounts> counts(domain::LinkScope scope) override;
    core::Task<std::optional<domain::Link>> primaryLink(domain::SeatId seat) override;
    core::Task<std::vector<domain::Link>> linksByHash(QString hash) override;
    core::Task<std::vector<domain::Link>> linksStartingWith(QString hashPart) override;
    core::Task<std::vector<domain::Tag>> tags() override;
    core::Task<std::vector<domain::HistoryEntry>> history(domain::HistoryQuery query) override;
    core::Task<std::vector<domain::Intent>> openIntents() override;
    core::Task<std::vector<domain::JobOverview>> jobs() override;
    core::Task<std::vector<domain::JobStep>> jobSteps(StepQuery query) override;
    core::Task<std::vector<domain::SeatId>> pendingSeats(core::JobId job) override;

    core::Task<std::vector<Noticed>> hear(core::UserId bot, std::vector<domain::Heard> updates,
                                          qint64 next) override;
    core::Task<std::vector<domain::Listening>> listening() override;
    core::Task<std::vector<domain::Traffic>> traffic(domain::TrafficQuery query) override;
    core::Task<std::vector<domain::Tally>> tallies(domain::LinkScope scope) override;
    core::Task<std::optional<domain::Tally>> tally(domain::Way way) override;
    core::Task<std::vector<domain::Visit>> visits(domain::Way way, int limit) override;
    core::Task<std::vector<domain::JoinRequest>> joinRequests(RequestQuery query) override;
    core::Task<int> pendingRequests(domain::LinkScope scope) override;
    core::Task<std::vector<domain::RequestRule>> requestRules() override;
    core::Task<std::vector<domain::Gate>> gates() override;
    core::Task<std::vector<Pardon>> pardons() override;
    core::Task<std::vector<domain::Link>> usedOneTimeLinks() override;
    core::Task<> readAll(std::shared_ptr<ArchiveWriter> writer) override;
    core::Task<MergeReport> examine(ArchiveSource source) override;
    core::Task<MergeReport> merge(ArchiveSource source) override;
    core::Task<> copyTo(QString path) override;
    core::Task<> check(QString path) override;

private:
    /// Runs in the ledger's thread, whatever happens to the task; so does Done, with what came of
    /// it.
    using Work = std::function<core::Result<Effects>(Worker &, const QDateTime &now)>;
    using Done = std::function<void(const core::Result<Effects> &)>;
    void change(Work work, Done done);
    core::Task<> change(Work work);
    template <typename T>
    core::Task<T> ask(std::function<core::Result<T>(const Reader &)> question);

    /// Runs where nobody waits for it, one work after the other; whoever ends the ledger waits.
    template <typename T>
    core::Task<T> aside(std::function<core::Result<T>()> work);

    void fillIndex();
    void checkLater();
    void announce(const Effects &effects);
    void refresh();
    void refreshAt(const QDateTime &time);

    const QString m_path;
    const QString m_schema;
    core::Clock &m_clock;
    std::unique_ptr<Worker> m_worker;
    std::atomic<bool> m_closing = false;
    std::optional<core::Task<>> m_wait;
    std::optional<core::Task<>> m_check;
    /// Questions that wait until the index is filled, in the ledger's thread. Called with why it
    /// can't be, or nothing.
    std::vector<std::function<void(const core::Result<> &)>> m_waiting;
    QObject m_inThread; ///< lives in m_thread: what is posted to it runs there
    QThread m_thread;
    QThreadPool m_aside;
};

} // namespace ledger
