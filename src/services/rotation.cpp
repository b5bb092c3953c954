// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/rotation.h"

#include "services/primarylink.h"

#include <algorithm>

using core::Error;
using core::Result;
using core::Task;
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
    bool undone = false;
    bool planned = false;
    bool countedDown = false;
    /// Until when "still the old link" may be an old answer, in Clock::uptime().
    std::chrono::milliseconds settledAt{0};
    std::chrono::milliseconds nextDelay = firstLookAgain;
};

Rotation::Rotation(ledger::Ledger &ledger, Connections &connections, core::Clock &clock,
                   QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_connections(connections)
    , m_clock(clock)
{
}

Rotation::~Rotation() = default;

// What the window asks for ------------------------------------------------------------------------

void Rotation::start(const domain::SeatId &seat)
{
    if (const RunPtr last = find(seat); last && !isOver(last->phase))
        return;
    m_connections.retryVault();
    const auto run = std::make_shared<Run>();
    run->seat = seat;
    m_runs[seat] = run;
    run->due = m_clock.uptime() + m_delay;
    run->countdown = m_clock.after(m_delay);
    run->countdown->then(this, [this, run](Result<>) { countdownOver(run); });
    setPhase(run, Phase::CountingDown);
    plan(run);
}

void Rotation::undo(const domain::SeatId &seat)
{
    const RunPtr run = find(seat);
    if (!run || (run->phase != Phase::CountingDown && run->phase != Phase::Queued))
        return;
    run->undone = true;
    run->countdown->cancel();
    if (run->call)
        run->call->cancel();
    if (run->planned)
        refuse(run, {Error::Kind::Cancelled, u"taken back before it was sent"_s, {}, 0, {}}, Phase::None);
    else
        setPhase(run, Phase::None); // plan() closes the intent once it has a number
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
    if (const RunPtr run = find(seat); run && run->phase == Phase::StillUnknown)
        look(run);
}

void Rotation::dismiss(const domain::SeatId &seat)
{
    if (const RunPtr run = find(seat); run && isOver(run->phase)) {
        m_runs.erase(seat);
        Q_EMIT changed(seat);
    }
}

RotationView Rotation::view(const domain::SeatId &seat) const
{
    const RunPtr run = find(seat);
    if (!run)
        return {Phase::None, seat, {}, {}, {}, {}};
    RotationView view{run->phase, seat, run->intent.before, run->newUrl, run->error, {}};
    if (run->due)
        view.waitsFor = std::max(0ms, *run->due - m_clock.uptime());
    if (run->phase == Phase::Queued && run->line) {
        if (const auto at = run->line->limiter().state().nextTryAt)
            view.waitsFor = std::max(0ms, *at - m_clock.uptime());
    }
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
    Q_EMIT changed(run->seat);
}

// From the click to the answer --------------------------------------------------------------------

void Rotation::plan(const RunPtr &run)
{
    m_ledger.primaryLink(run->seat)
        .andThen(this,
                 [this, run](const std::optional<domain::Link> &primary) {
                     run->intent.action = domain::Action::PrimaryRotated;
                     run->intent.seat = run->seat;
                     run->intent.plannedAt = m_clock.now();
                     if (primary) {
                         run->intent.linkHash = primary->hash;
                         run->intent.before = primary->url;
                     }
                     return m_ledger.plan(run->intent);
                 })
        .then(this, [this, run](Result<core::IntentId> id) {
            if (!id) {
                run->countdown->cancel();
                run->undone = true;
                if (run->phase == Phase::CountingDown)
                    setPhase(run, Phase::Failed, id.error());
                return;
            }
            run->planned = true;
            run->intent.id = *id;
            if (run->undone)
                refuse(run, {Error::Kind::Cancelled, u"taken back before it was sent"_s, {}, 0, {}},
                       Phase::None);
            else if (run->countedDown)
                send(run);
            else
                Q_EMIT changed(run->seat);
        });
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
    run->intent.state = domain::IntentState::Sent;
    run->intent.sentAt = m_clock.now();
    ledger::Changes changes;
    changes.intents.push_back(run->intent);
    m_ledger.write(std::move(changes)).then(this, [this, run](Result<> written) {
        if (run->undone)
            return;
        if (!written)
            setPhase(run, Phase::Failed, written.error()); // the intent stays Planned: never sent
        else
            askForNewLink(run);
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
                setPhase(live, phase == telegram::CallPhase::InFlight ? Phase::Sending : Phase::Queued);
        };
        run->call = (*line)->exportChatInviteLink(run->seat.chat, {telegram::Urgency::Click, progress});
        run->call->then(this, [this, run](Result<QString> answer) {
            run->call.reset();
            if (!run->undone)
                answered(run, answer);
        });
    });
}

void Rotation::answered(const RunPtr &run, const Result<QString> &answer)
{
    if (answer)
        succeed(run, *answer, {});
    else if (answer.error().migratedTo)
        followUpgrade(run, *answer.error().migratedTo);
    else if (answer.error().outcomeUnknown())
        loseAnswer(run, answer.error());
    else
        refuse(run, answer.error(), Phase::Failed);
}

void Rotation::followUpgrade(const RunPtr &run, core::ChatId to)
{
    const core::ChatId from = run->seat.chat;
    domain::HistoryEntry entry;
    entry.at = m_clock.now();
    entry.actor = domain::Actor::Telegram;
    entry.action = domain::Action::ChatUpgraded;
    entry.bot = run->seat.bot;
    entry.chat = to;
    entry.before = QString::number(from.value);
    entry.after = QString::number(to.value);
    m_ledger.moveChat(from, to, entry).then(this, [this, run, from, to](Result<> moved) {
        if (!moved) {
            refuse(run, moved.error(), Phase::Failed);
            return;
        }
        m_runs.erase(run->seat);
        run->seat.chat = to;
        run->intent.seat = run->seat;
        m_runs[run->seat] = run;
        Q_EMIT chatMoved(from, to);
        Q_EMIT changed({run->seat.bot, from});
        askForNewLink(run); // the old id did nothing, so this is the first time
    });
}

void Rotation::succeed(const RunPtr &run, const QString &newUrl, const QString &answer)
{
    run->newUrl = newUrl;
    run->intent.state = domain::IntentState::Answered;
    run->intent.answer = answer;
    m_ledger.linksByHash(run->intent.linkHash)
        .andThen(this,
                 [this, run](const std::vector<domain::Link> &links) {
                     // Read again: a note may have been written since the click.
                     std::optional<domain::Link> former;
                     for (const domain::Link &link : links) {
                         if (link.seat == run->seat)
                             former = link;
                     }
                     return m_ledger.seats().andThen(this, [this, run, former](const auto &seats) {
                         const QDateTime now = m_clock.now();
                         ledger::Changes changes;
                         adoptPrimary(changes, run->seat, former, run->newUrl, now);
                         changes.links.back().createdAt = now;
                         for (const domain::SeatOverview &overview : seats) {
                             if (overview.seat.id != run->seat)
                                 continue;
                             changes.seats.push_back(overview.seat);
                             changes.seats.back().primaryRotatedAt = now;
                         }
                         changes.intents.push_back(run->intent);
                         domain::HistoryEntry entry;
                         entry.at = now;
                         entry.action = domain::Action::PrimaryRotated;
                         entry.bot = run->seat.bot;
                         entry.chat = run->seat.chat;
                         entry.linkHash = hashOf(run->newUrl);
                         entry.before = run->intent.before;
                         entry.after = run->newUrl;
                         entry.answer = run->intent.answer;
                         changes.history.push_back(entry);
                         return m_ledger.write(std::move(changes));
                     });
                 })
        .then(this, [this, run](Result<> written) {
            // Not recorded, but done: the intent is still open, so the next start finds the new
            // link with getChat; the user gets it now.
            setPhase(run, Phase::Done,
                     written ? std::nullopt : std::optional(written.error()));
            Q_EMIT rotated(run->seat, run->newUrl);
        });
}

void Rotation::refuse(const RunPtr &run, const Error &error, Phase phase)
{
    run->intent.state = domain::IntentState::Refused;
    run->intent.answer = error.detail;
    m_ledger.linksByHash(run->intent.linkHash)
        .andThen(this,
                 [this, run, error](const std::vector<domain::Link> &links) {
                     ledger::Changes changes;
                     for (domain::Link link : links) {
                         if (link.seat == run->seat && link.uncertain) {
                             link.uncertain = false;
                             changes.links.push_back(link);
                         }
                     }
                     changes.intents.push_back(run->intent);
                     domain::HistoryEntry entry;
                     entry.at = m_clock.now();
                     entry.actor = error.kind == Error::Kind::Cancelled ? domain::Actor::Person
                                                                        : domain::Actor::Telegram;
                     entry.action = domain::Action::AttemptFailed;
                     entry.bot = run->seat.bot;
                     entry.chat = run->seat.chat;
                     entry.linkHash = run->intent.linkHash;
                     entry.before = run->intent.before;
                     entry.answer = error.detail;
                     changes.history.push_back(entry);
                     return m_ledger.write(std::move(changes));
                 })
        .then(this, [](Result<>) {
            // An intent that could not be closed is closed at the next start.
        });
    setPhase(run, phase, phase == Phase::None ? std::nullopt : std::optional(error));
}

// A lost answer -----------------------------------------------------------------------------------

void Rotation::loseAnswer(const RunPtr &run, const Error &error)
{
    run->intent.state = domain::IntentState::Unknown;
    run->intent.answer = error.detail;
    run->settledAt = m_clock.uptime() + chatCacheTime + 1s;
    setPhase(run, Phase::Reconciling, error);
    m_ledger.linksByHash(run->intent.linkHash)
        .andThen(this,
                 [this, run, error](const std::vector<domain::Link> &links) {
                     ledger::Changes changes;
                     for (domain::Link link : links) {
                         if (link.seat == run->seat) {
                             link.uncertain = true;
                             changes.links.push_back(link);
                         }
                     }
                     changes.intents.push_back(run->intent);
                     domain::HistoryEntry entry;
                     entry.at = m_clock.now();
                     entry.actor = domain::Actor::Gatehouse;
                     entry.action = domain::Action::AnswerLost;
                     entry.bot = run->seat.bot;
                     entry.chat = run->seat.chat;
                     entry.linkHash = run->intent.linkHash;
                     entry.before = run->intent.before;
                     entry.answer = error.detail;
                     changes.history.push_back(entry);
                     return m_ledger.write(std::move(changes));
                 })
        .then(this, [this, run](Result<>) { look(run); });
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
            || error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::TlsFailed;
        if (!passes) {
            setPhase(run, Phase::StillUnknown, error);
            return;
        }
        run->error = error;
        lookLater(run, run->nextDelay);
        run->nextDelay = std::min<std::chrono::milliseconds>(run->nextDelay * 2, longestLookAgain);
        return;
    }
    const QString current = answer->inviteLink.value_or(QString());
    if (current.isEmpty()) {
        // Only a bot with the right to invite is told its link.
        setPhase(run, Phase::StillUnknown, Error{Error::Kind::NoRight, u"getChat: no invite_link"_s, {}, 0, {}});
    } else if (hashOf(current) != run->intent.linkHash) {
        succeed(run, current, u"answer lost; found with getChat"_s);
    } else if (m_clock.uptime() < run->settledAt) {
        lookLater(run, run->settledAt - m_clock.uptime());
    } else {
        refuse(run, {Error::Kind::ConnectionLost, u"answer lost; getChat still names the old link"_s, {}, 0, {}},
               Phase::NotDone);
    }
}

void Rotation::lookLater(const RunPtr &run, std::chrono::milliseconds delay)
{
    run->due = m_clock.uptime() + delay;
    setPhase(run, Phase::Reconciling, run->error);
    m_clock.after(delay).then(this, [this, run](Result<>) {
        if (run->phase == Phase::Reconciling)
            look(run);
    });
}

Task<> Rotation::recover()
{
    return m_ledger.openIntents().andThen(this, [this](const std::vector<domain::Intent> &intents) {
        for (const domain::Intent &intent : intents) {
            if (intent.action != domain::Action::PrimaryRotated)
                continue;
            const auto run = std::make_shared<Run>();
            run->seat = intent.seat;
            run->intent = intent;
            run->planned = true;
            if (intent.state == domain::IntentState::Planned) {
                refuse(run, {Error::Kind::Cancelled, u"the program ended before it was sent"_s, {}, 0, {}},
                       Phase::None);
                continue;
            }
            m_runs[run->seat] = run;
            loseAnswer(run, {Error::Kind::ConnectionLost, u"the program ended before the answer came"_s, {}, 0, {}});
        }
    });
}

} // namespace services
