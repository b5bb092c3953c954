// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/listener.h"

#include "services/chats.h"
#include "services/connections.h"
#include "services/translate.h"

#include <QRandomGenerator>

#include <algorithm>
#include <set>

using core::Error;
using core::Result;
using core::Task;
using domain::ListeningState;
using telegram::Update;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

namespace {

/// Bot API: the server waits no longer.
constexpr std::chrono::seconds longPoll = 50s;
constexpr int mostUpdates = 100;
/// A server that does not wait although nothing happened is not asked again at once.
constexpr std::chrono::milliseconds shortestPoll = 1s;
constexpr std::chrono::milliseconds firstPause = 1s;
constexpr std::chrono::milliseconds longestPause = 1min;
/// So often the ledger is told that it is still listened although nothing happens.
constexpr std::chrono::milliseconds betweenNotes = 10min;

/// Between half and all of it: a thousand programs must not come back in the same second.
std::chrono::milliseconds withJitter(std::chrono::milliseconds pause)
{
    return pause / 2
        + std::chrono::milliseconds(
               QRandomGenerator::global()->bounded(static_cast<int>(pause.count() / 2) + 1));
}

} // namespace

QStringList Listener::allowedUpdates()
{
    return {u"chat_member"_s, u"chat_join_request"_s, u"my_chat_member"_s};
}

Listener::Listener(ledger::Ledger &ledger, Connections &connections, Chats &chats,
                   core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_connections(connections)
    , m_chats(chats)
    , m_clock(clock)
{
    connect(&ledger, &ledger::Ledger::listeningChanged, this, &Listener::read);
}

Listener::~Listener()
{
    for (auto &[bot, ear] : m_ears) {
        if (ear.poll)
            ear.poll->cancel();
    }
}

Task<> Listener::open()
{
    return read().andThen(this, [this] {
        for (const auto &[bot, listening] : m_known) {
            if (listening.state == ListeningState::On)
                start(bot);
        }
    });
}

Task<> Listener::read()
{
    return m_ledger.listening().andThen(this, [this](const std::vector<domain::Listening> &all) {
        std::map<core::UserId, domain::Listening> known;
        for (const domain::Listening &one : all)
            known[one.bot] = one;
        if (std::exchange(m_known, std::move(known)) != m_known)
            Q_EMIT changed();
    });
}

// The user's choice -------------------------------------------------------------------------------

Task<> Listener::turnOn(core::UserId bot)
{
    using Line = std::shared_ptr<telegram::BotApi>;
    return m_connections.line(bot)
        .andThen(this,
                 [this](const Line &line) {
                     return line->getWebhookInfo({telegram::Urgency::Click, {}})
                         .andThen(this, [line](telegram::WebhookInfo info) { return info; });
                 })
        .andThen(this, [this, bot](const telegram::WebhookInfo &info) {
            if (info.url.isEmpty())
                return write(bot, ListeningState::On).andThen(this, [this, bot] { start(bot); });
            const Result<> isSet{Error::Kind::Conflict, QUrl(info.url).host()};
            return write(bot, ListeningState::Webhook).andThen(this, [isSet] { return isSet; });
        });
}

Task<> Listener::turnOff(core::UserId bot)
{
    stop(bot);
    return write(bot, ListeningState::Off);
}

Task<> Listener::write(core::UserId bot, ListeningState state)
{
    ledger::Changes changes;
    changes.listening = {{bot, state}};
    return m_ledger.write(std::move(changes)).andThen(this, [this] { return read(); });
}

void Listener::switchOff(core::UserId bot, ListeningState why)
{
    stop(bot);
    write(bot, why).then(this,
                         [this, bot, why](const Result<> &) { Q_EMIT switchedOff(bot, why); });
}

std::optional<ListeningView> Listener::find(core::UserId bot) const
{
    const auto known = m_known.find(bot);
    if (known == m_known.end())
        return {};
    const auto ear = m_ears.find(bot);
    return ListeningView{known->second, ear == m_ears.end() ? std::nullopt : ear->second.heldUpBy};
}

bool Listener::isOn(core::UserId bot) const
{
    return m_ears.contains(bot);
}

bool Listener::isListening() const
{
    return !m_ears.empty();
}

// Polling -----------------------------------------------------------------------------------------

void Listener::start(core::UserId bot)
{
    if (!m_ears.try_emplace(bot).second)
        return;
    next(bot);
    Q_EMIT changed();
}

void Listener::stop(core::UserId bot)
{
    const auto ear = m_ears.find(bot);
    if (ear == m_ears.end())
        return;
    if (ear->second.poll)
        ear->second.poll->cancel();
    m_ears.erase(ear);
    Q_EMIT changed();
}

void Listener::next(core::UserId bot)
{
    const auto ear = m_ears.find(bot);
    if (ear == m_ears.end())
        return;
    ear->second.poll =
        ask(bot).then(this, [this, bot](const Result<> &result) { asked(bot, result); });
}

Task<> Listener::ask(core::UserId bot)
{
    using Line = std::shared_ptr<telegram::BotApi>;
    return m_connections.line(bot).andThen(this, [this, bot](const Line &line) {
        const auto ear = m_ears.find(bot);
        if (ear == m_ears.end())
            return Task<>::finished(Error::Kind::Cancelled);
        telegram::GetUpdates request;
        if (const qint64 next = m_known[bot].nextUpdate; next != 0)
            request.offset = next;
        request.limit = mostUpdates;
        request.timeout = longPoll;
        if (ear->second.isFirst)
            request.allowedUpdates = allowedUpdates();
        ear->second.askedAt = m_clock.uptime();
        ear->second.asked = m_clock.now();
        return line->getUpdates(request).andThen(
            this, [this, bot, line](const QList<Update> &updates) { return takeIn(bot, updates); });
    });
}

Task<> Listener::takeIn(core::UserId bot, const QList<Update> &updates)
{
    const auto ear = m_ears.find(bot);
    if (ear == m_ears.end())
        return Task<>::finished(Error::Kind::Cancelled);
    ear->second.isFirst = false;
    ear->second.isQuick =
        updates.isEmpty() && m_clock.uptime() < ear->second.askedAt + shortestPoll;
    const bool isTold =
        ear->second.notedAt != 0ms && m_clock.uptime() < ear->second.notedAt + betweenNotes;
    if (updates.isEmpty() && isTold) {
        ear->second.upToDate = ear->second.asked;
        return Task<>::finished({});
    }
    // Telegram begins anew with other numbers when a bot had no updates for a week, so what this
    // answer holds counts and not the highest number ever.
    qint64 next = updates.isEmpty() ? m_known[bot].nextUpdate : 0;
    std::vector<domain::Heard> heard;
    heard.reserve(static_cast<std::size_t>(updates.size()));
    for (const Update &update : updates) {
        next = std::max(next, update.updateId + 1);
        heard.push_back(toDomain(bot, update));
        heard.back().after = ear->second.upToDate;
    }
    // Bot API: a call that is repeated at once brings one update, however many there are.
    const bool isAll = updates.size() != 1 && updates.size() < mostUpdates;
    return m_ledger.hear(bot, std::move(heard), next)
        .andThen(this, [=, this](const std::vector<ledger::Noticed> &news) {
            m_known[bot].nextUpdate = next;
            if (const auto known = m_ears.find(bot); known != m_ears.end()) {
                known->second.notedAt = m_clock.uptime();
                if (isAll)
                    known->second.upToDate = known->second.asked;
            }
            if (!news.empty())
                Q_EMIT noticed(news);
            refreshSeats(bot, updates);
        });
}

void Listener::asked(core::UserId bot, const Result<> &result)
{
    const auto found = m_ears.find(bot);
    if (found == m_ears.end())
        return;
    Ear &ear = found->second;
    using Kind = Error::Kind;
    if (!result && result.error().kind == Kind::Conflict) {
        lookWhoElse(bot);
        return;
    }
    if (!result && result.error().kind == Kind::NotFound) { // the bot was removed
        stop(bot);
        return;
    }
    const auto heldUpBefore = ear.heldUpBy;
    if (result)
        ear.heldUpBy.reset();
    else
        ear.heldUpBy = result.error();
    if (result && !ear.isQuick) {
        ear.pause = 0ms;
        next(bot);
    } else {
        ear.pause = std::clamp(2 * ear.pause, firstPause, longestPause);
        ear.poll = m_clock.after(withJitter(ear.pause)).andThen(this, [this, bot] { next(bot); });
    }
    if (heldUpBefore != ear.heldUpBy)
        Q_EMIT changed();
}

/// Somebody else takes the bot's updates: a webhook, or another program that asks.
void Listener::lookWhoElse(core::UserId bot)
{
    using Line = std::shared_ptr<telegram::BotApi>;
    m_ears.at(bot).poll =
        m_connections.line(bot)
            .andThen(this,
                     [this](const Line &line) {
                         return line->getWebhookInfo().andThen(
                             this, [line](telegram::WebhookInfo info) { return info; });
                     })
            .then(this, [this, bot](const Result<telegram::WebhookInfo> &info) {
                if (!info) // the next poll is refused again, and then it is asked again
                    asked(bot, info.error());
                else
                    switchOff(bot,
                              info->url.isEmpty() ? ListeningState::Conflict
                                                  : ListeningState::Webhook);
            });
}

/// The bot's own place in a chat has changed. What the update says is asked for anew, together with
/// all else that is to be known of the chat.
void Listener::refreshSeats(core::UserId bot, const QList<Update> &updates)
{
    std::set<core::ChatId> chats;
    for (const Update &update : updates) {
        if (update.myChatMember)
            chats.insert(update.myChatMember->chat.id);
    }
    if (chats.empty())
        return;
    m_ledger.seats().andThen(this,
                             [this, bot, chats](const std::vector<domain::SeatOverview> &seats) {
                                 for (const domain::SeatOverview &overview : seats) {
                                     const domain::SeatId &seat = overview.seat.id;
                                     if (seat.bot == bot && chats.contains(seat.chat))
                                         m_chats.refresh(seat);
                                 }
                             });
}

} // namespace services
