// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/chats.h"

#include "services/primarylink.h"
#include "services/translate.h"

#include <algorithm>

using core::Error;
using core::Result;
using core::Task;
using namespace Qt::StringLiterals;

namespace services {

namespace {

const domain::SeatOverview *find(const std::vector<domain::SeatOverview> &seats,
                                 const domain::SeatId &id)
{
    const auto found = std::find_if(seats.begin(), seats.end(),
                                    [&id](const auto &overview) { return overview.seat.id == id; });
    return found == seats.end() ? nullptr : &*found;
}

domain::HistoryEntry entry(const core::Clock &clock, domain::Action action, domain::Actor actor,
                           const domain::SeatId &seat)
{
    domain::HistoryEntry entry;
    entry.at = clock.now();
    entry.actor = actor;
    entry.action = action;
    entry.bot = seat.bot;
    entry.chat = seat.chat;
    return entry;
}

/// The rights in a word, for the history.
QString rights(const domain::Seat &seat)
{
    switch (seat.status) {
    case domain::SeatStatus::Administrator:
        return seat.mayInvite ? u"administrator, may invite"_s : u"administrator, may not invite"_s;
    case domain::SeatStatus::Member:
        return u"member"_s;
    case domain::SeatStatus::Left:
        return u"not in the chat"_s;
    case domain::SeatStatus::Kicked:
        return u"removed from the chat"_s;
    case domain::SeatStatus::Unknown:
        break;
    }
    return u"unknown"_s;
}

/// How old an answer of getChat may be when it comes (bot-api.md section 9).
constexpr auto chatCacheTime = std::chrono::seconds(60);

/// What an error says about the bot's place in the chat; nothing where it says nothing.
std::optional<domain::SeatStatus> lossIn(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotAMember:
    case Error::Kind::ChatNotFound:
    case Error::Kind::ChatGone:
        return domain::SeatStatus::Left;
    case Error::Kind::Kicked:
        return domain::SeatStatus::Kicked;
    default:
        return {};
    }
}

telegram::ChatTarget targetOf(const domain::ChatReference &reference)
{
    if (const auto *id = std::get_if<core::ChatId>(&reference))
        return *id;
    return u'@' + std::get<QString>(reference);
}

} // namespace

Chats::Chats(ledger::Ledger &ledger, Connections &connections, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_connections(connections)
    , m_clock(clock)
{ }

Task<FoundChat> Chats::check(core::UserId bot, domain::ChatReference chat)
{
    m_connections.retryVault();
    return ask(bot, targetOf(chat), telegram::Urgency::Click)
        .andThen(this, [this](FoundChat found) {
            return m_ledger.seats().andThen(
                this, [found](const std::vector<domain::SeatOverview> &seats) mutable {
                    found.known = find(seats, found.seat.id) != nullptr;
                    return found;
                });
        });
}

Task<FoundChat> Chats::ask(core::UserId bot, telegram::ChatTarget target, telegram::Urgency urgency,
                           bool followUpgrade)
{
    using Line = std::shared_ptr<telegram::BotApi>;
    return m_connections.line(bot).andThen(this, [=, this](const Line &line) {
        return line->getChat(target, {urgency, {}})
            .then(this, [=, this](Result<telegram::ChatFullInfo> info) {
                if (!info) {
                    const Error &error = info.error();
                    const auto *id = std::get_if<core::ChatId>(&target);
                    if (!followUpgrade || !error.migratedTo || !id)
                        return Task<FoundChat>::finished(error);
                    return ask(bot, *error.migratedTo, urgency, false)
                        .andThen(this, [from = *id](FoundChat found) {
                            found.upgradedFrom = from;
                            return found;
                        });
                }
                if (info->type == telegram::ChatType::Private)
                    return Task<FoundChat>::finished(Error::Kind::PrivateChat);
                const domain::SeatId seat{bot, info->id};
                const QDateTime heardAt = m_clock.now();
                return line->getChatMember(info->id, bot, {urgency, {}})
                    .andThen(this, [=, this, info = *info](const telegram::ChatMember &member) {
                        // Of a public chat Telegram tells also a bot that is not in it.
                        const domain::Seat place = toDomain(seat, member, heardAt);
                        if (place.status == domain::SeatStatus::Left)
                            return Task<FoundChat>::finished(Error::Kind::NotAMember);
                        if (place.status == domain::SeatStatus::Kicked)
                            return Task<FoundChat>::finished(Error::Kind::Kicked);
                        return line->getChatMemberCount(info.id, {urgency, {}})
                            .then(this, [=, this](Result<qint64> members) {
                                // The count is an ornament: a chat without it is still a chat.
                                FoundChat found;
                                found.chat =
                                    toDomain(info,
                                             members ? std::optional(static_cast<int>(*members))
                                                     : std::nullopt);
                                found.seat = place;
                                found.primaryLink = info.inviteLink.value_or(QString());
                                return found;
                            });
                    });
            });
    });
}

Task<> Chats::add(FoundChat found)
{
    return store(std::move(found), domain::Actor::Person);
}

Task<> Chats::refresh(domain::SeatId seat)
{
    m_connections.retryVault();
    return refresh(seat, telegram::Urgency::Click);
}

Task<> Chats::refresh(domain::SeatId seat, telegram::Urgency urgency)
{
    return refreshed(seat, urgency).andThen(this, [](const domain::Seat &) {});
}

/// Gives the seat as it is now.
Task<domain::Seat> Chats::refreshed(domain::SeatId seat, telegram::Urgency urgency)
{
    Q_EMIT refreshStarted(seat);
    return ask(seat.bot, seat.chat, urgency)
        .then(this,
              [this, seat](Result<FoundChat> found) {
                  // A loss is given back as the error that told it.
                  const domain::Seat now = found ? found->seat : domain::Seat();
                  auto stored = found ? store(std::move(*found), domain::Actor::Telegram)
                                      : storeLoss(seat, found.error());
                  return stored.andThen(this, [now] { return now; });
              })
        .then(this, [this, seat](Result<domain::Seat> now) {
            Q_EMIT refreshFinished(seat);
            return now;
        });
}

Task<RightsReport> Chats::checkRights(domain::SeatId id)
{
    m_connections.retryVault();
    return refreshed(id, telegram::Urgency::Click)
        .then(this, [this, id](const Result<domain::Seat> &now) {
            RightsReport report;
            if (now) {
                report.seat = *now;
            } else if (const auto loss = lossIn(now.error())) {
                report.seat.id = id;
                report.seat.status = *loss;
                report.seat.checkedAt = m_clock.now();
                report.obstacle = now.error();
            } else {
                return Task<RightsReport>::finished(now.error());
            }
            return withWebhook(std::move(report));
        });
}

Task<RightsReport> Chats::withWebhook(RightsReport report)
{
    using Line = std::shared_ptr<telegram::BotApi>;
    return m_connections.line(report.seat.id.bot)
        .andThen(this,
                 [](const Line &line) {
                     return line->getWebhookInfo({telegram::Urgency::Click, {}});
                 })
        .then(this, [report](const Result<telegram::WebhookInfo> &info) mutable {
            report.webhook = info ? Result<bool>(!info->url.isEmpty()) : Result<bool>(info.error());
            return report;
        });
}

void Chats::heedRefusal(const domain::SeatId &seat, const Error &refusal)
{
    const bool concernsChat = refusal.kind == Error::Kind::NoRight
        || refusal.kind == Error::Kind::NotAMember || refusal.kind == Error::Kind::Kicked
        || refusal.kind == Error::Kind::ChatGone;
    if (!concernsChat || !m_heeding.insert(seat).second)
        return;
    refresh(seat, telegram::Urgency::Background).then(this, [this, seat](const Result<> &) {
        m_heeding.erase(seat);
    });
}

Task<> Chats::refreshAll()
{
    return m_ledger.seats().andThen(this, [this](const std::vector<domain::SeatOverview> &seats) {
        struct Round
        {
            std::size_t left;
            Result<> result;
            core::Promise<> promise;
        };
        const auto round = std::make_shared<Round>(Round{seats.size(), {}, {}});
        if (seats.empty())
            round->promise.finish({});
        for (const domain::SeatOverview &overview : seats) {
            refresh(overview.seat.id, telegram::Urgency::Background)
                .then(this, [round](Result<> refreshed) {
                    if (!refreshed && round->result)
                        round->result = refreshed;
                    if (--round->left == 0)
                        round->promise.finish(round->result);
                });
        }
        return round->promise.task();
    });
}

Task<> Chats::remove(domain::SeatId seat)
{
    ledger::Changes changes;
    changes.removedSeats.push_back(seat);
    changes.history.push_back(
        entry(m_clock, domain::Action::ChatRemoved, domain::Actor::Person, seat));
    return m_ledger.write(std::move(changes));
}

Task<> Chats::store(FoundChat found, domain::Actor actor)
{
    const domain::SeatId id = found.seat.id;
    if (found.upgradedFrom) {
        const core::ChatId from = *std::exchange(found.upgradedFrom, {});
        auto moved = entry(m_clock, domain::Action::ChatUpgraded, domain::Actor::Telegram, id);
        moved.before = QString::number(from.value);
        moved.after = QString::number(id.chat.value);
        return m_ledger.moveChat(from, id.chat, moved).andThen(this, [=, this] {
            Q_EMIT chatMoved(from, id.chat);
            return store(found, actor);
        });
    }

    struct Known
    {
        std::optional<domain::Seat> seat;
        std::optional<domain::Link> primary;
        bool rotating = false;
    };
    const auto known = std::make_shared<Known>();
    return m_ledger.seats()
        .andThen(this,
                 [=, this](const std::vector<domain::SeatOverview> &seats) {
                     if (const auto *overview = find(seats, id))
                         known->seat = overview->seat;
                     return m_ledger.openIntents();
                 })
        .andThen(this,
                 [=, this](const std::vector<domain::Intent> &intents) {
                     known->rotating =
                         std::any_of(intents.begin(), intents.end(), [&id](const auto &intent) {
                             return intent.seat == id
                                 && intent.action == domain::Action::PrimaryRotated;
                         });
                     return m_ledger.primaryLink(id);
                 })
        .andThen(this,
                 [=, this](std::optional<domain::Link> primary) {
                     known->primary = std::move(primary);
                     return m_ledger.linksByHash(hashOf(found.primaryLink));
                 })
        .andThen(this, [=, this](const std::vector<domain::Link> &same) {
            ledger::Changes changes;
            domain::Seat seat = found.seat;
            if (known->seat) {
                seat.primaryRotatedAt = known->seat->primaryRotatedAt;
                if (rights(*known->seat) != rights(seat)) {
                    auto changed = entry(m_clock, domain::Action::RightsChanged, actor, id);
                    changed.before = rights(*known->seat);
                    changed.after = rights(seat);
                    changes.history.push_back(changed);
                }
            } else {
                auto added = entry(m_clock, domain::Action::ChatAdded, actor, id);
                added.after = found.chat.title;
                changes.history.push_back(added);
            }
            changes.chats.push_back(found.chat);
            changes.seats.push_back(seat);

            // While a rotation is under way, what the primary link is belongs to it. And getChat
            // may answer from memory: a link known as revoked never comes back, and for a while
            // after a rotation no other link takes the new one's place.
            const auto named = linkOf(id.bot, same);
            const bool isOther =
                !known->primary || known->primary->hash != hashOf(found.primaryLink);
            const bool outdated = (named && named->revoked)
                || (isOther && seat.primaryRotatedAt.isValid()
                    && found.seat.checkedAt < seat.primaryRotatedAt.addDuration(chatCacheTime));
            if (!found.primaryLink.isEmpty() && !known->rotating && !outdated
                && adoptPrimary(changes,
                                {id, found.primaryLink, known->primary, named,
                                 domain::Actor::Telegram, m_clock.now()})) {
                auto news =
                    entry(m_clock, domain::Action::PrimaryFound, domain::Actor::Telegram, id);
                news.linkHash = hashOf(found.primaryLink);
                news.before = known->primary ? known->primary->url : QString();
                news.after = found.primaryLink;
                changes.history.push_back(news);
            }
            return m_ledger.write(std::move(changes));
        });
}

Task<> Chats::storeLoss(domain::SeatId id, const Error &error)
{
    const auto status = lossIn(error);
    if (!status)
        return Task<>::finished(error);
    return m_ledger.seats().andThen(
        this, [=, this](const std::vector<domain::SeatOverview> &seats) {
            const auto *overview = find(seats, id);
            if (!overview)
                return Task<>::finished(error);
            domain::Seat seat = overview->seat;
            seat.status = *status;
            seat.mayInvite = false;
            seat.checkedAt = m_clock.now();
            ledger::Changes changes;
            if (rights(overview->seat) != rights(seat)) {
                auto changed =
                    entry(m_clock, domain::Action::RightsChanged, domain::Actor::Telegram, id);
                changed.before = rights(overview->seat);
                changed.after = rights(seat);
                changed.answer = error.detail;
                changes.history.push_back(changed);
            }
            changes.seats.push_back(seat);
            return m_ledger.write(std::move(changes)).then(this, [error](Result<> written) {
                return written ? Result<>(error) : written;
            });
        });
}

} // namespace services
