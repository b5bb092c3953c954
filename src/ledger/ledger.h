// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"
#include "domain/bot.h"
#include "domain/gate.h"
#include "domain/history.h"
#include "domain/job.h"
#include "domain/joinrequest.h"
#include "domain/linkquery.h"
#include "domain/listening.h"
#include "domain/traffic.h"
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

/// The user's choice, or what switched it off. On begins a span, everything else ends it.
struct ListeningNews
{
    core::UserId bot;
    domain::ListeningState state = domain::ListeningState::Off;
    QDateTime since = {}; ///< UTC; of On: when it began; invalid = now
};

/// What became of somebody who asked to be let in.
struct RequestNews
{
    domain::RequestId request;
    domain::RequestState state = domain::RequestState::Waiting;
};

/// Until when more people than usual by this way are no leak; UTC.
struct Pardon
{
    domain::Way way;
    QDateTime until;
};

/// Which requests to be let in, who waits longest first.
struct RequestQuery
{
    domain::LinkScope scope;
    bool decidedToo = false; ///< else those that are Waiting, Approving or Declining
    int limit = 10'000;
    std::optional<core::UserId> person = {}; ///< only theirs; only together with a seat's scope
};

/// What an update that was new told, as it is in the ledger now.
struct Noticed
{
    domain::Heard::What what = domain::Heard::What::Nothing;
    domain::Way way;
    domain::Person who;
    QDateTime at; ///< UTC
    /// Asked: Waiting, or what the link's rule has decided.
    domain::RequestState request = domain::RequestState::Waiting;

    friend bool operator==(const Noticed &, const Noticed &) = default;
};

/// What is written together or not at all. Bots, chats, seats and links are inserted or replaced
/// by their keys: a link by bot, chat and hash, whatever its id says. What Telegram says of a link
/// and what people write beside it never overwrite each other: a link's notes are written with it
/// only where it is new. Nor are its joined and inside once updates have counted them.
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
    std::vector<ListeningNews> listening;
    std::vector<RequestNews> requests; ///< unknown ones are passed over
    std::vector<domain::RequestRule> rules; ///< one that is off is deleted
    std::vector<Pardon> pardons;
    std::vector<domain::Gate> closedGates;
    std::vector<domain::SeatId> openedGates;
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
    /// Writes a new job with all its steps, which get its number and their positions in this order,
    /// together with what else there is: gates without a job get this one.
    virtual core::Task<core::JobId> planJob(domain::Job job, std::vector<domain::JobStep> steps,
                                            Changes with) = 0;
    core::Task<core::JobId> planJob(domain::Job job, std::vector<domain::JobStep> steps)
    {
        return planJob(std::move(job), std::move(steps), {});
    }
    /// A group became a supergroup: everything attached moves. Links that the new chat has
    /// already stay as they are there. The old number goes on meaning the chat. Nothing is done
    /// and nothing noted where the old number is unknown or has moved before.
    virtual core::Task<> moveChat(core::ChatId from, core::ChatId to,
                                  domain::HistoryEntry entry) = 0;

    virtual core::Task<std::vector<domain::Bot>> bots() = 0;
    virtual core::Task<std::vector<domain::SeatOverview>> seats() = 0;
    /// The chosen links in order. Ties: newest first, in either direction. A name, creation or
    /// confirmation that is missing is last in either direction. An expiry "never" counts as later
    /// than every date, no limit as more than every limit, and a count that was not taken as less
    /// than 0. Times are compared by the second, and names and addresses whatever their case.
    ///
    /// known: the stamp of the answer that the caller has; where nothing in it changed since, the
    /// answer has the same stamp and no ids. The first question after opening takes a moment
    /// longer.
    virtual core::Task<domain::LinkOrder> order(domain::LinkQuery query, quint64 known) = 0;
    core::Task<std::vector<core::LinkId>> order(domain::LinkQuery query)
    {
        return order(std::move(query), 0).andThen(this, [](domain::LinkOrder order) {
            return std::move(order.ids);
        });
    }
    /// The first links of a query, at most so many, for as long as order() has not answered.
    /// Nothing where that would take long.
    virtual core::Task<std::vector<core::LinkId>> firstLinks(domain::LinkQuery query,
                                                             int count) = 0;
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

    /// Takes in what updates told, in one transaction: whoever came, went or asked is counted,
    /// links that were unknown are entered, and those that are known confirmed. Updates that were
    /// taken in before are passed over, in whatever order they come. next: what the next call to
    /// Telegram confirms all updates below. A chat or bot that is not on the screen is counted all
    /// the same.
    virtual core::Task<std::vector<Noticed>>
    hear(core::UserId bot, std::vector<domain::Heard> updates, qint64 next) = 0;
    /// Of every bot that was ever asked about.
    virtual core::Task<std::vector<domain::Listening>> listening() = 0;
    virtual core::Task<std::vector<domain::Traffic>> traffic(domain::TrafficQuery query) = 0;
    /// One for each way of the scope by which somebody came, in no order.
    virtual core::Task<std::vector<domain::Tally>> tallies(domain::LinkScope scope) = 0;
    virtual core::Task<std::optional<domain::Tally>> tally(domain::Way way) = 0;
    /// Who came by a way, the latest first.
    virtual core::Task<std::vector<domain::Visit>> visits(domain::Way way, int limit) = 0;
    virtual core::Task<std::vector<domain::JoinRequest>> joinRequests(RequestQuery query) = 0;
    /// How many people wait at the links of the scope as Telegram has told last.
    virtual core::Task<int> pendingRequests(domain::LinkScope scope) = 0;
    virtual core::Task<std::vector<domain::RequestRule>> requestRules() = 0;
    virtual core::Task<std::vector<domain::Gate>> gates() = 0;
    /// Those that still hold.
    virtual core::Task<std::vector<Pardon>> pardons() = 0;
    /// Links for one person by which somebody came and that are not revoked.
    virtual core::Task<std::vector<domain::Link>> usedOneTimeLinks() = 0;

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
    /// Who is listened to and since when, or a pardon; not that more was heard.
    void listeningChanged();
    /// Somebody came or went.
    void trafficChanged();
    /// Somebody asked, or what became of it; or a rule was changed.
    void requestsChanged();
    void gatesChanged();
};

} // namespace ledger
