// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"
#include "domain/bot.h"
#include "domain/history.h"
#include "domain/job.h"
#include "domain/linkquery.h"
#include "ledger/archive.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ledger {

/// What people write beside a link, in place of what they wrote before.
struct Annotation
{
    domain::SeatId seat;
    QString hash;
    domain::LinkNotes notes;
};

/// How far a step of a job has got.
struct StepNews
{
    domain::StepId step;
    domain::StepOutcome outcome; ///< an empty resultUrl leaves what was there
    bool unlessOver = false; ///< only where the step is still Pending or Sent
};

/// Every step of a job that is in one state gets to another.
struct StepSweep
{
    core::JobId job;
    domain::StepState from = domain::StepState::Pending;
    domain::StepOutcome to; ///< its resultUrl does not count
    std::optional<core::UserId> bot = {}; ///< of this bot only
    std::optional<core::ChatId> chat = {}; ///< only together with bot
    bool withResult = false; ///< only those that have made a link already
};

struct JobNews
{
    core::JobId job;
    domain::JobState state = domain::JobState::Running;
};

/// Which steps of a job, in order.
struct StepQuery
{
    core::JobId job;
    std::optional<domain::StepState> state = {};
    std::optional<domain::SeatId> seat = {}; ///< only together with state
    int after = 0; ///< a step's position, for the next page
    int limit = 100;
};

/// What is written together or not at all. Bots, chats, seats and links are inserted or replaced
/// by their keys: a link by bot, chat and hash, whatever its id says. What Telegram says of a link
/// and what people write beside it never overwrite each other: a link's notes are written with it
/// only where it is new.
struct Changes
{
    std::vector<domain::Bot> bots;
    std::vector<domain::Chat> chats;
    std::vector<domain::Seat> seats;
    std::vector<domain::Link> links;
    std::vector<Annotation> annotations; ///< after the links; unknown ones are passed over
    std::vector<domain::Intent> intents; ///< with an id: the new state of a planned intent
    std::vector<domain::HistoryEntry> history;
    std::vector<domain::Tag> tags; ///< by name, whatever its case
    std::vector<StepNews> steps; ///< unknown ones are passed over, as in the next three
    std::vector<JobNews> jobs;
    std::vector<StepSweep> sweeps; ///< after the steps
    std::vector<core::JobId> removedJobs; ///< deleted with their steps; those that are over
    /// Deleted, and their history stays. Unknown numbers are passed over.
    std::vector<core::LinkId> forgottenLinks;
    /// Taken off the screen; their links and history stay in the file, and come back when the
    /// bot or chat is added again.
    std::vector<core::UserId> removedBots;
    std::vector<domain::SeatId> removedSeats;
};

/// What happened to every link: the product's data. Every function answers from another thread;
/// errors are DiskFull, ReadOnly, LedgerDamaged and StorageFailed unless said otherwise.
class Ledger : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In one transaction. linksChanged() and the other signals follow once it is on disk, and the
    /// answer after them. Cancelling the task does not stop the writing. A link or a seat needs its
    /// seat, bot and chat in the ledger or in the same changes; else it is StorageFailed.
    virtual core::Task<> write(Changes changes) = 0;
    /// Writes a new intent, together with what else there is, and gives its number.
    virtual core::Task<core::IntentId> plan(domain::Intent intent, Changes with) = 0;
    core::Task<core::IntentId> plan(domain::Intent intent) { return plan(std::move(intent), {}); }
    /// Writes a new job with all its steps, which get its number and their positions in this order.
    virtual core::Task<core::JobId> planJob(domain::Job job,
                                            std::vector<domain::JobStep> steps) = 0;
    /// A group became a supergroup: everything attached moves. Links that the new chat has
    /// already stay as they are there. The old number goes on meaning the chat. Nothing is done
    /// and nothing noted where the old number is unknown or has moved before.
    virtual core::Task<> moveChat(core::ChatId from, core::ChatId to,
                                  domain::HistoryEntry entry) = 0;

    virtual core::Task<std::vector<domain::Bot>> bots() = 0;
    virtual core::Task<std::vector<domain::SeatOverview>> seats() = 0;
    /// The chosen links' numbers in order: numbers only, so that a million fit.
    virtual core::Task<std::vector<core::LinkId>> order(domain::LinkQuery query) = 0;
    /// Rows by number, in the order asked for; what is not there is left out.
    virtual core::Task<std::vector<domain::Link>> links(std::vector<core::LinkId> ids) = 0;
    /// From counters that every write keeps up to date, never by counting.
    virtual core::Task<domain::LinkCounts> counts(domain::LinkScope scope) = 0;
    /// The seat's living primary link.
    virtual core::Task<std::optional<domain::Link>> primaryLink(domain::SeatId seat) = 0;
    /// Whoever has it: the same link can belong to one seat only, but ledgers are merged.
    virtual core::Task<std::vector<domain::Link>> linksByHash(QString hash) = 0;
    /// Those whose hash begins so, at most 50: what a truncated link may be.
    virtual core::Task<std::vector<domain::Link>> linksStartingWith(QString hashPart) = 0;
    /// All tags that were ever given a colour, by name.
    virtual core::Task<std::vector<domain::Tag>> tags() = 0;
    virtual core::Task<std::vector<domain::HistoryEntry>> history(domain::HistoryQuery query) = 0;
    /// Intents that are Planned, Sent or Unknown, oldest first.
    virtual core::Task<std::vector<domain::Intent>> openIntents() = 0;

    /// All jobs, newest first; counted by every write, never by counting.
    virtual core::Task<std::vector<domain::JobOverview>> jobs() = 0;
    virtual core::Task<std::vector<domain::JobStep>> jobSteps(StepQuery query) = 0;
    /// The seats for which a job has pending steps.
    virtual core::Task<std::vector<domain::SeatId>> pendingSeats(core::JobId job) = 0;

    /// Gives everything there is at one moment to the writer, piece by piece, in a thread of its
    /// own: nobody else waits meanwhile.
    virtual core::Task<> readAll(std::shared_ptr<ArchiveWriter> writer) = 0;
    /// What merge() would do with this source; nothing is written.
    virtual core::Task<MergeReport> examine(ArchiveSource source) = 0;
    /// Takes everything of the source in, or nothing where anything fails. The source says
    /// Cancelled to stop it.
    virtual core::Task<MergeReport> merge(ArchiveSource source) = 0;
    /// Copies the whole ledger into a new file that its owner alone may read, and checks the copy.
    /// What was at the path is replaced once the copy is sound.
    virtual core::Task<> copyTo(QString path) = 0;
    /// Whether this file is a sound ledger that this program can open. LedgerTooNew, LedgerDamaged.
    virtual core::Task<> check(QString path) = 0;

Q_SIGNALS:
    /// Links were written, or time changed their state. Empty: too many to name, ask again.
    void linksChanged(const std::vector<core::LinkId> &ids);
    /// Bots, chats, seats or their counts changed.
    void seatsChanged();
    void historyAdded();
    /// Jobs, or the states of steps.
    void jobsChanged();
};

} // namespace ledger
