// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/rotation.h"

#include "services/callfailure.h"
#include "services/primarylink.h"

#include <algorithm>

using core::Error;
using core::Result;
using core::Task;
using domain::IntentState;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = services::RotationView::Phase;

namespace services {

namespace {

/// The server may answer getChat from memory for this long (bot-api.md section 9).
constexpr auto chatCacheTime = 60s;
constexpr auto firstLookAgain = 5s;
constexpr auto longestLookAgain = 60s;

bool isOver(Phase phase)
{
    return phase == Phase::None || phase == Phase::Done || phase == Phase::Failed
        || phase == Phase::NotDone;
}

} // namespace

/// One rotation. What waits for an answer holds it too, so it outlives its place in the map.
struct Rotation::Run
{
    domain::SeatId seat;
    Phase phase = Phase::None;
    domain::Intent intent;
    QString newUrl;
    std::optional<Error> error;
    /// When the wait that the phase speaks of is over, in Clock::uptime().
    std::optional<std::chrono::milliseconds> due;
    std::optional<Task<>> countdown;
    std::optional<Task<QString>> call;
    std::shared_ptr<telegram::BotApi> line;
    RunPtr former; ///< the one before, where the ledger does not have its new link yet
    std::optional<domain::StepId> step; ///< of a job; nothing = a person waits for it
    bool isUrgent = false; ///< a step that goes before all background work
    std::optional<core::Promise<QString>> promise; ///< of a step, until it is over
    bool undone = false;
    bool planned = false;
    bool countedDown = false;
    bool dismissed = false;
    /// Until when "still the old link" may be an old answer, in Clock::uptime().
    std::chrono::milliseconds settledAt{0};
    std::chrono::milliseconds nextDelay = firstLookAgain;
};

Rotation::Rotation(ledger::Ledger &ledger, Connections &connections, core::Clock &clock,
                   QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_clock(clock)
    , m_record(ledger, clock)
    , m_ledger(ledger)
{ }

Rotation::~Rotation()
{
    // Nobody would hear the answer: what waits for its turn, or has to wait again, must not go out
    // any more.
    for (const auto &[seat, run] : m_runs) {
        if (run->call)
            run->call->cancel();
    }
}

// What the window asks for ------------------------------------------------------------------------

void Rotation::start(const domain::SeatId &seat)
{
    const RunPtr last = find(seat);
    if (last && !isOver(last->phase))
        return;
    const auto run = std::make_shared<Run>();
    run->seat = seat;
    if (last && last->phase == Phase::Done && last->error)
        run->former = last;
    m_runs[seat] = run;
    if (const auto offline = m_connections.offline(seat.bot); offline && !run->former) {
        m_connections.lookNow();
        setPhase(run, Phase::Failed, offline);
        return;
    }
    m_connections.retryVault();
    run->due = m_clock.uptime() + m_delay;
    run->countdown = m_clock.after(m_delay);
    run->countdown->then(this, [this, run](Result<>) { countdownOver(run); });
    setPhase(run, Phase::CountingDown);
    plan(run);
}

Task<QString> Rotation::rotate(const domain::SeatId &seat, const domain::StepId &step,
                               bool isUrgent)
{
    const RunPtr last = find(seat);
    // Where the last new link could not be written yet, the ledger can't tell which one is to go.
    if (last && (!isOver(last->phase) || (last->phase == Phase::Done && last->error)))
        return Task<QString>::finished({Error::Kind::Busy, u"a rotation is under way"_s});
    const auto run = std::make_shared<Run>();
    run->seat = seat;
    run->step = step;
    run->isUrgent = isUrgent;
    run->promise.emplace();
    const Task<QString> task = run->promise->task();
    run->countedDown = true;
    m_runs[seat] = run;
    setPhase(run, Phase::Queued);
    plan(run);
    return task;
}

void Rotation::undo(const domain::SeatId &seat)
{
    const RunPtr run = find(seat);
    if (!run || (run->phase != Phase::CountingDown && run->phase != Phase::Queued))
        return;
    run->undone = true;
    if (run->countdown)
        run->countdown->cancel();
    if (run->call)
        run->call->cancel();
    if (run->planned)
        withdraw(run);
    else
        setPhase(run, Phase::None); // plan() closes the intent once it has a number
}

void Rotation::withdraw(const domain::StepId &step)
{
    const auto runs = m_runs;
    for (const auto &[seat, run] : runs) {
        if (run->step == step)
            undo(seat);
    }
}

void Rotation::hurry(const domain::SeatId &seat)
{
    // Ending the wait early is the same as its end: countdownOver() runs once.
    if (const RunPtr run = find(seat); run && run->phase == Phase::CountingDown)
        run->countdown->cancel();
}

void Rotation::hurryAll()
{
    const auto runs = m_runs;
    for (const auto &[seat, run] : runs)
        hurry(seat);
}

void Rotation::lookAgain(const domain::SeatId &seat)
{
    if (const RunPtr run = find(seat); run && run->phase == Phase::StillUnknown) {
        m_connections.retryVault();
        look(run);
    }
}

void Rotation::dismiss(const domain::SeatId &seat)
{
    const RunPtr run = find(seat);
    if (!run || !isOver(run->phase))
        return;
    // A new link that is not in the ledger yet must not be forgotten.
    if (run->phase == Phase::Done && run->error)
        run->dismissed = true;
    else
        m_runs.erase(seat);
    Q_EMIT changed(seat);
}

RotationView Rotation::view(const domain::SeatId &seat) const
{
    const RunPtr run = find(seat);
    if (!run || run->dismissed)
        return {Phase::None, seat, {}, {}, {}, {}};
    RotationView view{run->phase, seat, run->intent.before, run->newUrl, run->error, {}};
    const bool waitsInLine = run->phase == Phase::Queued || run->phase == Phase::Reconciling;
    std::optional<std::chrono::milliseconds> until = run->due;
    if (!until && waitsInLine && run->line)
        until = run->line->limiter().nextTryAt(seat.chat);
    if (until)
        view.waitsFor = std::max(0ms, *until - m_clock.uptime());
    return view;
}

bool Rotation::isBusy() const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [](const auto &entry) {
        const Phase phase = entry.second->phase;
        return phase == Phase::CountingDown || phase == Phase::Queued || phase == Phase::Sending;
    });
}

Rotation::RunPtr Rotation::find(const domain::SeatId &seat) const
{
    const auto found = m_runs.find(seat);
    return found == m_runs.end() ? nullptr : found->second;
}

void Rotation::setPhase(const RunPtr &run, Phase phase, std::optional<Error> error)
{
    run->phase = phase;
    run->error = std::move(error);
    if (phase != Phase::CountingDown && phase != Phase::Reconciling)
        run->due.reset();
    if (isOver(phase))
        run->line.reset();
    if (phase == Phase::None && find(run->seat) == run)
        m_runs.erase(run->seat);
    tell(run);
    Q_EMIT changed(run->seat);
}

/// Tells the job whose step it is, once.
void Rotation::tell(const RunPtr &run)
{
    const bool ended = isOver(run->phase) || run->phase == Phase::StillUnknown;
    if (!run->promise || !ended)
        return;
    Result<QString> result = run->newUrl;
    if (run->phase == Phase::None)
        result = Error{Error::Kind::Cancelled, u"taken back before it was sent"_s, {}, 0, {}};
    else if (run->phase == Phase::StillUnknown)
        result = Error{Error::Kind::ConnectionLost, run->error->detail, {}, 0, {}};
    else if (run->phase != Phase::Done)
        result = *run->error;
    std::exchange(run->promise, {})->finish(std::move(result));
    // The job shows how it ended. A new link that is not in the ledger yet must not be forgotten.
    if (run->phase == Phase::Done && run->error)
        run->dismissed = true;
    else if (isOver(run->phase) && find(run->seat) == run)
        m_runs.erase(run->seat);
}

// From the click to the answer --------------------------------------------------------------------

void Rotation::plan(const RunPtr &run)
{
    // Else the ledger would never hear of the link that is to go now.
    if (const RunPtr former = std::exchange(run->former, {})) {
        m_record.rotated(former->intent, former->newUrl)
            .then(this, [this, run, former](Result<> written) {
                if (written) {
                    former->error.reset();
                    plan(run);
                    return;
                }
                if (run->countdown)
                    run->countdown->cancel();
                run->undone = true;
                former->dismissed = false;
                m_runs[run->seat] = former;
                setPhase(former, Phase::Done, written.error());
            });
        return;
    }
    const auto planned = [this, run](Result<domain::Intent> intent) {
        if (!intent) {
            if (run->countdown)
                run->countdown->cancel();
            const bool wanted = !std::exchange(run->undone, true);
            if (wanted)
                setPhase(run, Phase::Failed, intent.error());
            return;
        }
        run->planned = true;
        run->intent = *intent;
        if (run->undone)
            withdraw(run);
        else if (run->countedDown)
            send(run);
        else
            Q_EMIT changed(run->seat);
    };
    m_record.plan(run->seat, run->step).then(this, planned);
}

void Rotation::countdownOver(const RunPtr &run)
{
    if (run->undone || run->countedDown)
        return;
    run->countedDown = true;
    setPhase(run, Phase::Queued);
    if (run->planned)
        send(run);
}

void Rotation::send(const RunPtr &run)
{
    // "Sent" is written before the request may leave: a crash in between is reconciled, a request
    // that no row speaks of would be lost.
    run->intent.state = IntentState::Sent;
    run->intent.sentAt = m_clock.now();
    m_record.sent(run->intent).then(this, [this, run](Result<> written) {
        if (run->undone)
            return;
        if (written)
            askForNewLink(run);
        else
            refuse(run, written.error(), Phase::Failed);
    });
}

void Rotation::askForNewLink(const RunPtr &run)
{
    using Line = std::shared_ptr<telegram::BotApi>;
    m_connections.line(run->seat.bot).then(this, [this, run](Result<Line> line) {
        if (run->undone)
            return;
        if (!line) {
            refuse(run, line.error(), Phase::Failed);
            return;
        }
        run->line = *line;
        // Weak: the line keeps this function, and the run keeps the line.
        const auto progress = [this, weak = std::weak_ptr(run)](telegram::CallPhase phase) {
            if (const RunPtr live = weak.lock(); live && !live->undone)
                setPhase(live,
                         phase == telegram::CallPhase::InFlight ? Phase::Sending : Phase::Queued);
        };
        const bool isClick = !run->step || run->isUrgent;
        const auto urgency = isClick ? telegram::Urgency::Click : telegram::Urgency::Background;
        run->call = (*line)->exportChatInviteLink(run->seat.chat, {urgency, progress});
        run->call->then(this, [this, run](Result<QString> answer) {
            run->call.reset();
            if (!run->undone)
                answered(run, answer);
        });
    });
}

void Rotation::answered(const RunPtr &run, const Result<QString> &answer)
{
    if (answer && answer->isEmpty())
        loseAnswer(run, {Error::Kind::Malformed, u"an empty link"_s, {}, 0, {}});
    else if (answer)
        succeed(run, *answer, {});
    else if (answer.error().migratedTo) // the old number did nothing, so the next is the first time
        followUpgrade(run, *answer.error().migratedTo, &Rotation::askForNewLink);
    else if (answer.error().outcomeUnknown())
        loseAnswer(run, answer.error());
    else
        refuse(run, answer.error(), Phase::Failed);
}

void Rotation::followUpgrade(const RunPtr &run, core::ChatId to,
                             void (Rotation::*goOn)(const RunPtr &))
{
    m_record.moved(run->seat, to).then(this, [this, run, to, goOn](Result<> moved) {
        const domain::SeatId former = run->seat;
        const domain::SeatId now{former.bot, to};
        const RunPtr other = find(now);
        const bool taken = other && other != run && !isOver(other->phase);
        if (!moved || taken) {
            // Either cannot be carried on here; a lost answer stays one for the next start.
            const Error error = moved ? Error{Error::Kind::AlreadyExists,
                                              u"the supergroup's link is being rotated"_s,
                                              {},
                                              0,
                                              {}}
                                      : moved.error();
            if (run->intent.state == IntentState::Unknown)
                setPhase(run, Phase::StillUnknown, error);
            else
                refuse(run, error, Phase::Failed);
            return;
        }
        if (find(former) == run)
            m_runs.erase(former);
        run->seat = now;
        run->intent.seat = now;
        m_runs[now] = run;
        Q_EMIT chatMoved(former.chat, to);
        Q_EMIT changed(former);
        (this->*goOn)(run);
    });
}

// How it ends -------------------------------------------------------------------------------------

void Rotation::succeed(const RunPtr &run, const QString &newUrl, const QString &answer)
{
    run->newUrl = newUrl;
    run->intent.state = IntentState::Answered;
    run->intent.answer = answer;
    close(run, [this, run] {
        return m_record.rotated(run->intent, run->newUrl).then(this, [this, run](Result<> written) {
            // Done even where it could not be written: the user gets the new link now.
            const bool isNews = run->phase != Phase::Done;
            setPhase(run, Phase::Done, written ? std::nullopt : std::optional(written.error()));
            if (run->dismissed && written && find(run->seat) == run)
                m_runs.erase(run->seat);
            if (isNews)
                Q_EMIT rotated(run->seat, run->newUrl);
            return written;
        });
    });
}

void Rotation::refuse(const RunPtr &run, const Error &error, Phase phase, const QString &primaryNow)
{
    run->intent.state = IntentState::Refused;
    run->intent.answer = error.detail;
    const auto actor = error.code != 0 ? domain::Actor::Telegram : domain::Actor::Gatehouse;
    close(run, [this, run, error, actor, primaryNow] {
        return m_record.notDone(run->intent, error, actor, primaryNow);
    });
    setPhase(run, phase, error);
    if (error.code != 0)
        Q_EMIT refused(run->seat, error);
}

void Rotation::withdraw(const RunPtr &run)
{
    const Error error{Error::Kind::Cancelled, u"taken back before it was sent"_s, {}, 0, {}};
    run->intent.state = IntentState::Refused;
    run->intent.answer = error.detail;
    close(run, [this, run, error] {
        return m_record.notDone(run->intent, error, domain::Actor::Person, {});
    });
    setPhase(run, Phase::None);
}

/// Writes how it ended, and again where the ledger refuses: an intent that stays open keeps
/// refreshes away from the link. What is never written is put right at the next start.
void Rotation::close(const RunPtr &run, const Write &write)
{
    write().then(this, [this, run, write](Result<> written) {
        if (written || written.error().kind == Error::Kind::Cancelled)
            return;
        m_clock.after(writeAgain).andThen(this, [this, run, write] { close(run, write); });
    });
}

// A lost answer -----------------------------------------------------------------------------------

void Rotation::loseAnswer(const RunPtr &run, const Error &error)
{
    run->intent.state = IntentState::Unknown;
    run->intent.answer = error.detail;
    setPhase(run, Phase::Reconciling, error);
    m_record.answerLost(run->intent, error).then(this, [this, run](Result<>) {
        run->settledAt = m_clock.uptime() + chatCacheTime + 1s;
        look(run);
    });
}

void Rotation::look(const RunPtr &run)
{
    run->due.reset();
    setPhase(run, Phase::Reconciling, run->error);
    using Line = std::shared_ptr<telegram::BotApi>;
    m_connections.line(run->seat.bot)
        .andThen(this,
                 [run](const Line &line) {
                     run->line = line;
                     return line->getChat(run->seat.chat, {telegram::Urgency::Click, {}});
                 })
        .then(this, [this, run](Result<telegram::ChatFullInfo> answer) { looked(run, answer); });
}

void Rotation::looked(const RunPtr &run, const Result<telegram::ChatFullInfo> &answer)
{
    if (!answer) {
        const Error &error = answer.error();
        const bool passes = error.outcomeUnknown() || error.kind == Error::Kind::HostNotFound
            || error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::ProxyUnreachable
            || error.kind == Error::Kind::ProxyRefused || error.kind == Error::Kind::TlsFailed;
        if (error.migratedTo) {
            followUpgrade(run, *error.migratedTo, &Rotation::look);
        } else if (passes) {
            run->error = error;
            lookLater(run, run->nextDelay);
            run->nextDelay =
                std::min<std::chrono::milliseconds>(run->nextDelay * 2, longestLookAgain);
        } else {
            setPhase(run, Phase::StillUnknown, error);
        }
        return;
    }
    const QString current = answer->inviteLink.value_or(QString());
    // Where it was not known which link was to go, none that is there now proves anything.
    const bool isAnother =
        !run->intent.linkHash.isEmpty() && hashOf(current) != run->intent.linkHash;
    if (current.isEmpty()) {
        // Only a bot with the right to invite is told its link.
        setPhase(run, Phase::StillUnknown,
                 Error{Error::Kind::NoRight, u"getChat: no invite_link"_s, {}, 0, {}});
    } else if (isAnother) {
        succeed(run, current, u"answer lost; found with getChat"_s);
    } else if (m_clock.uptime() < run->settledAt) {
        lookLater(run, run->settledAt - m_clock.uptime());
    } else {
        refuse(
            run,
            {Error::Kind::ConnectionLost, u"answer lost; getChat names no new link"_s, {}, 0, {}},
            Phase::NotDone, current);
    }
}

void Rotation::lookLater(const RunPtr &run, std::chrono::milliseconds delay)
{
    run->due = m_clock.uptime() + delay;
    setPhase(run, Phase::Reconciling, run->error);
    m_clock.after(delay).andThen(this, [this, run] {
        if (run->phase == Phase::Reconciling)
            look(run);
    });
}

Task<> Rotation::recover()
{
    return m_ledger.openIntents().andThen(this, [this](const std::vector<domain::Intent> &intents) {
        // Where a seat has several, the ledger named the same link before each of them: the latest
        // speaks for all.
        std::map<domain::SeatId, domain::Intent> latest;
        for (const domain::Intent &intent : intents) {
            if (intent.action != domain::Action::PrimaryRotated)
                continue;
            if (intent.state == IntentState::Planned)
                pickUp(intent);
            else
                latest[intent.seat] = intent;
        }
        for (const auto &[seat, intent] : latest)
            pickUp(intent);
    });
}

void Rotation::pickUp(const domain::Intent &intent)
{
    const auto run = std::make_shared<Run>();
    run->seat = intent.seat;
    run->intent = intent;
    run->planned = true;
    if (intent.state == IntentState::Planned) {
        refuse(run, {Error::Kind::Cancelled, u"the program ended before it was sent"_s, {}, 0, {}},
               Phase::None);
        return;
    }
    m_runs[run->seat] = run;
    run->error = Error{
        Error::Kind::ConnectionLost, u"the program ended before the answer came"_s, {}, 0, {}};
    if (intent.state == IntentState::Sent) {
        loseAnswer(run, *run->error);
    } else {
        run->settledAt = m_clock.uptime() + chatCacheTime + 1s;
        look(run);
    }
}

} // namespace services
