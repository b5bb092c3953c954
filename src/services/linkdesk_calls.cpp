// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/linkdesk.h"

#include "services/callfailure.h"
#include "services/historyline.h"
#include "services/primarylink.h"

#include <algorithm>

using core::Error;
using core::Result;
using core::Task;
using domain::Action;
using Method = services::LinkCall::Method;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How each call of the desk gets its answer, also after a restart.
namespace services {

namespace {

/// While a call is being repeated: nothing that the server said, and it may go better next time.
bool isPassing(const Error &error)
{
    return error.outcomeUnknown()
        || (error.code == 0 && error.kind != Error::Kind::InvalidInput
            && error.kind != Error::Kind::NotFound);
}

Error takenBack()
{
    return {Error::Kind::Cancelled, u"taken back before it was sent"_s, {}, 0, {}};
}

/// A call about a link can only be answered with this link.
bool isAbout(const LinkCall &call, const telegram::ChatInviteLink &answer)
{
    return !answer.inviteLink.isEmpty()
        && (call.isCreation() || hashOf(answer.inviteLink) == hashOf(call.url));
}

} // namespace

/// One call. What waits for an answer holds it too, so it outlives its place in the list.
struct LinkDesk::Run
{
    LinkCall call;
    domain::Link before;
    Purpose purpose;
    /// Nothing once the caller has been told, or after a restart.
    std::optional<core::Promise<Outcome>> promise;
    std::optional<Task<telegram::ChatInviteLink>> sending;
    /// Writes what Telegram did; set while the ledger does not take it.
    Record write;
    QString createdUrl; ///< of the link that was made
    int lost = 0; ///< answers so far
    bool answered = false;
    bool overtaken = false;
    bool isQueued = true; ///< waits for its turn
    bool withdrawn = false;
};

bool LinkDesk::mayWithdraw(const Run &run)
{
    // What was lost may have been carried out, and goes on.
    return run.promise && run.isQueued && run.lost == 0 && !run.answered;
}

LinkDesk::LinkDesk(ledger::Ledger &ledger, Connections &connections, core::Clock &clock,
                   QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_connections(connections)
    , m_clock(clock)
    , m_journal(ledger, clock)
{ }

LinkDesk::~LinkDesk()
{
    // Nobody would hear the answer: what waits for its turn must not go out any more.
    for (const RunPtr &run : m_runs) {
        if (run->sending)
            run->sending->cancel();
    }
}

bool LinkDesk::isBusy() const
{
    return std::any_of(m_runs.begin(), m_runs.end(),
                       [](const RunPtr &run) { return run->promise.has_value(); });
}

// From the call to the answer ---------------------------------------------------------------------

Task<LinkDesk::Outcome> LinkDesk::perform(LinkCall call, const domain::Link &before,
                                          Purpose purpose)
{
    // Two calls about one link would not be ordered (bot-api.md section 6).
    std::vector<domain::StepId> overtaken;
    for (const RunPtr &other : m_runs) {
        if (call.url.isEmpty() || other->call.url != call.url || !other->promise)
            continue;
        // A click goes first: a step that waits for its turn comes back later.
        if (!call.step && other->call.step)
            overtaken.push_back(*other->call.step);
        if (call.step || !other->call.step || !mayWithdraw(*other))
            return Task<Outcome>::finished({Error::Kind::Busy, u"another call is under way"_s});
    }
    if (const auto offline = m_connections.offline(call.seat.bot)) {
        if (!call.step)
            m_connections.lookNow();
        return Task<Outcome>::finished(*offline);
    }
    for (const domain::StepId &step : overtaken)
        withdraw(step);
    if (!call.step)
        m_connections.retryVault();
    const auto run = std::make_shared<Run>();
    run->call = std::move(call);
    run->call.plannedAt = m_clock.now();
    run->before = before;
    run->purpose = purpose;
    run->promise.emplace();
    const Task<Outcome> task = run->promise->task();
    auto caughtUp = catchUp(run->call.url);
    m_runs.push_back(run);
    caughtUp.andThen(this, [this, run] { return m_journal.begin(run->call); })
        .then(this, [this, run](Result<core::IntentId> intent) {
            if (!intent) {
                tell(run, intent.error());
                forget(run);
                return;
            }
            run->call.intent = *intent;
            overtakeFor(run).then(this, [this, run](Result<>) { ask(run); });
        });
    return task;
}

/// What Telegram did to the link goes into the ledger before anything else is asked about it.
Task<> LinkDesk::catchUp(const QString &url)
{
    auto caughtUp = Task<>::finished({});
    for (const RunPtr &run : m_runs) {
        if (run->write && !url.isEmpty() && (run->call.url == url || run->createdUrl == url))
            caughtUp = caughtUp.andThen(this, [this, run] { return writeNow(run); });
    }
    return caughtUp;
}

/// What was asked before of the same link and is being repeated is of no interest any more.
Task<> LinkDesk::overtakeFor(const RunPtr &run)
{
    auto closed = Task<>::finished({});
    const auto runs = m_runs;
    for (const RunPtr &former : runs) {
        if (former == run || former->call.url != run->call.url || run->call.isCreation()
            || former->call.isCreation() || former->answered || former->withdrawn)
            continue;
        former->overtaken = true;
        if (former->sending)
            former->sending->cancel();
        closed = closed.andThen(this, [this, former] { return m_journal.overtaken(former->call); });
        forget(former);
    }
    return closed;
}

void LinkDesk::withdraw(const domain::StepId &step)
{
    const auto runs = m_runs;
    for (const RunPtr &run : runs) {
        if (run->call.step != step || !mayWithdraw(*run))
            continue;
        run->withdrawn = true;
        if (run->sending)
            run->sending->cancel();
    }
}

void LinkDesk::ask(const RunPtr &run)
{
    using Line = std::shared_ptr<telegram::BotApi>;
    m_connections.line(run->call.seat.bot).then(this, [this, run](Result<Line> line) {
        if (run->overtaken)
            return;
        if (!line || run->withdrawn) {
            answered(run, line ? takenBack() : line.error());
            return;
        }
        // Weak: the line keeps this function while it waits.
        const auto progress = [weak = std::weak_ptr(run)](telegram::CallPhase phase) {
            if (const RunPtr live = weak.lock())
                live->isQueued = phase == telegram::CallPhase::Queued;
        };
        run->isQueued = true;
        run->sending = send(**line, run->call, progress);
        run->sending->then(this,
                           [this, run, line = *line](Result<telegram::ChatInviteLink> answer) {
                               run->sending.reset();
                               if (!run->overtaken)
                                   answered(run, answer);
                           });
    });
}

void LinkDesk::answered(const RunPtr &run, const Result<telegram::ChatInviteLink> &answer)
{
    const LinkCall &call = run->call;
    if (answer && !isAbout(call, *answer)) {
        lose(run, {Error::Kind::Malformed, u"an answer about no link, or another"_s, {}, 0, {}});
    } else if (answer && call.method == Method::Revoke && !answer->isRevoked) {
        refuse(run, {Error::Kind::Refused, u"the answer says that it is not revoked"_s, {}, 0, {}});
    } else if (answer) {
        const domain::Link link = afterwards(call, run->before, *answer, m_clock.now());
        if (call.isCreation())
            run->createdUrl = link.url;
        record(run, Outcome{link, false, {}},
               [this, run, answer] { return m_journal.answered(run->call, run->before, *answer); });
    } else if (const Error &error = answer.error();
               error.migratedTo && *error.migratedTo != call.seat.chat) {
        // The old number did nothing, so the next is the first time.
        recordUpgrade(m_ledger, m_clock, call.seat, *error.migratedTo)
            .then(this, [this, run, to = *error.migratedTo](Result<> moved) {
                if (!moved) {
                    refuse(run, moved.error());
                    return;
                }
                Q_EMIT chatMoved(std::exchange(run->call.seat.chat, to), to);
                ask(run);
            });
    } else if (run->withdrawn && error.kind == Error::Kind::Cancelled) {
        refuse(run, error);
    } else if (error.outcomeUnknown() || (run->lost > 0 && isPassing(error))) {
        lose(run, error);
    } else if (error.kind == Error::Kind::LinkGone && !call.isCreation()) {
        domain::Link link = run->before;
        link.revoked = true;
        const bool wanted = call.method == Method::Revoke;
        record(run, wanted ? Result<Outcome>(Outcome{link, true, {}}) : Result<Outcome>(error),
               [this, run, error] { return m_journal.gone(run->call, run->before, error); });
    } else {
        refuse(run, error);
    }
}

/// Writes what Telegram did, and again until the ledger takes it: the user is told at the first
/// try.
void LinkDesk::record(const RunPtr &run, const Result<Outcome> &told, const Record &write)
{
    run->answered = true;
    write().then(this, [=, this](Result<domain::Link> written) {
        Result<Outcome> outcome = told;
        if (outcome && written)
            outcome->link = *written;
        else if (outcome)
            outcome->unrecorded = written.error();
        const bool undoable = outcome && run->promise && !run->call.step && run->before.verified
            && run->purpose.action != Action::ActUndone
            && (run->call.method == Method::Edit || run->call.method == Method::Rename);
        tell(run, outcome);
        if (undoable)
            Q_EMIT done(run->purpose, run->before, outcome->link);
        if (written) {
            forget(run);
        } else {
            run->write = write;
            writeLater(run);
        }
    });
}

void LinkDesk::writeLater(const RunPtr &run)
{
    m_clock.after(writeAgain).andThen(this, [this, run] {
        auto written = run->write ? writeNow(run) : Task<>::finished({});
        written.then(this, [this, run](Result<>) {
            if (std::find(m_runs.begin(), m_runs.end(), run) != m_runs.end())
                writeLater(run);
        });
    });
}

Task<> LinkDesk::writeNow(const RunPtr &run)
{
    const Record write = std::exchange(run->write, {});
    return write().then(this, [this, run, write](Result<domain::Link> written) {
        if (!written) {
            run->write = write;
            return Result<>(written.error());
        }
        forget(run);
        return Result<>();
    });
}

void LinkDesk::refuse(const RunPtr &run, const Error &error)
{
    m_journal.refused(run->call, error, run->lost > 0).then(this, [this, run, error](Result<>) {
        // An intent that could not be closed is looked after at the next start.
        tell(run, error);
        forget(run);
        if (concernsChat(error.kind))
            Q_EMIT refused(run->call.seat, error);
    });
}

void LinkDesk::lose(const RunPtr &run, const Error &error)
{
    const bool first = run->lost++ == 0;
    const LinkCall &call = run->call;
    if (first && call.isCreation()) {
        m_journal.lost(call, error).then(this, [this, run, error](Result<>) {
            addLost(run->call);
            tell(run, error);
            forget(run);
        });
        return;
    }
    const auto goOn = [this, run, error] {
        if (run->lost >= patience)
            tell(run, error);
        const auto wait =
            std::min<std::size_t>(std::size(repeatAfter), static_cast<std::size_t>(run->lost));
        m_clock.after(repeatAfter[wait - 1]).andThen(this, [this, run] {
            if (!run->overtaken)
                ask(run);
        });
    };
    if (first)
        m_journal.lost(call, error).then(this, [goOn](Result<>) { goOn(); });
    else
        goOn();
}

void LinkDesk::tell(const RunPtr &run, Result<Outcome> outcome)
{
    if (!run->promise)
        return;
    const auto promise = *std::exchange(run->promise, {});
    promise.finish(std::move(outcome));
    if (!isBusy())
        Q_EMIT idle();
}

void LinkDesk::forget(const RunPtr &run)
{
    std::erase(m_runs, run);
}

// After a restart ---------------------------------------------------------------------------------

void LinkDesk::settle(core::IntentId lostCreation)
{
    const auto found =
        std::find_if(m_lostCreations.begin(), m_lostCreations.end(),
                     [&](const LostCreation &lost) { return lost.intent == lostCreation; });
    if (found == m_lostCreations.end())
        return;
    LinkCall call;
    call.method = Method::Create;
    call.intent = found->intent;
    call.seat = found->seat;
    call.plannedAt = found->askedAt;
    m_lostCreations.erase(found);
    m_journal.close(call, u"looked after by the user"_s);
    Q_EMIT lostCreationsChanged();
}

void LinkDesk::addLost(const LinkCall &call)
{
    m_lostCreations.push_back({call.intent, call.seat, call.settings.name, call.plannedAt});
    Q_EMIT lostCreationsChanged();
}

Task<> LinkDesk::recover()
{
    return m_ledger.openIntents().andThen(this, [this](const std::vector<domain::Intent> &intents) {
        for (const domain::Intent &intent : intents)
            pickUp(intent);
    });
}

void LinkDesk::pickUp(const domain::Intent &intent)
{
    const auto call = callFrom(intent);
    if (!call)
        return;
    const Error ended{
        Error::Kind::ConnectionLost, u"the program ended before the answer came"_s, {}, 0, {}};
    const auto run = std::make_shared<Run>();
    run->call = *call;
    if (call->isCreation()) {
        if (intent.state == domain::IntentState::Sent) {
            m_runs.push_back(run);
            lose(run, ended);
        } else {
            addLost(*call);
        }
        return;
    }
    m_ledger.linksByHash(intent.linkHash)
        .andThen(this, [this, run, intent, ended](const std::vector<domain::Link> &links) {
            run->before = linkOf(intent.seat.bot, links).value_or(domain::Link());
            run->before.seat = intent.seat;
            run->before.url = intent.before;
            run->before.hash = intent.linkHash;
            const bool isOver =
                std::any_of(m_runs.begin(), m_runs.end(), [&run](const RunPtr &other) {
                    return other->promise && other->call.url == run->call.url;
                });
            if (isOver) { // somebody has asked for something else since the start
                m_journal.overtaken(run->call);
                return;
            }
            m_runs.push_back(run);
            // Intents come oldest first, and the last one counts.
            overtakeFor(run).then(this, [this, run, intent, ended](Result<>) {
                if (run->overtaken)
                    return;
                if (intent.state == domain::IntentState::Sent) {
                    lose(run, ended);
                } else {
                    run->lost = 1;
                    ask(run);
                }
            });
        });
}

} // namespace services
