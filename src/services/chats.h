// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/chatreference.h"
#include "ledger/ledger.h"
#include "services/connections.h"

#include <set>

namespace services {

/// A chat as Telegram describes it to one bot.
struct FoundChat
{
    domain::Chat chat;
    domain::Seat seat;
    QString primaryLink; ///< the bot's own; empty without the right to invite
    bool known = false; ///< on the screen already
    /// The chat's former id, where the one asked for was upgraded to a supergroup.
    std::optional<core::ChatId> upgradedFrom;
};

/// What Telegram says right now about a bot's place in a chat.
struct RightsReport
{
    /// Under the chat's new number where the group was upgraded.
    domain::Seat seat;
    /// Why the bot can't be in the chat, where it is not: NotAMember, Kicked, ChatGone,
    /// ChatNotFound.
    std::optional<core::Error> obstacle;
    /// Whether another program receives the bot's updates at a web address. Bot API:
    /// getWebhookInfo; it is never changed.
    core::Result<bool> webhook;
};

/// Chats of bots: find, add, refresh, check rights, remove.
class Chats : public QObject
{
    Q_OBJECT

public:
    Chats(ledger::Ledger &ledger, Connections &connections, core::Clock &clock,
          QObject *parent = nullptr);

    /// Asks Telegram about a chat: what it is, the bot's rights, how many members, the primary
    /// link. Nothing is stored. Errors: PrivateChat, ChatNotFound, NotAMember, Kicked, …
    core::Task<FoundChat> check(core::UserId bot, domain::ChatReference chat);
    /// Puts it on the screen, its primary link into the ledger.
    core::Task<> add(FoundChat found);
    /// Asks again and writes what changed: title, rights, members, the primary link, and the new
    /// id of a group that was upgraded. NotAMember, Kicked and ChatGone are written as such, and
    /// given back as errors too.
    core::Task<> refresh(domain::SeatId seat);
    /// The same, and tells what it learnt. A chat that the bot has lost is an answer here; errors
    /// are the connection's, the vault's and the ledger's.
    core::Task<RightsReport> checkRights(domain::SeatId seat);
    /// A call about the seat was refused. Where that says that the bot has lost the chat or its
    /// right, it is refreshed in the background, so that everybody sees it; once at a time.
    void heedRefusal(const domain::SeatId &seat, const core::Error &refusal);
    /// Every seat in the ledger, in the background. The first error is given back when all have
    /// been asked.
    core::Task<> refreshAll();
    /// Takes it off the screen; links and history stay in the ledger, Telegram is not told.
    core::Task<> remove(domain::SeatId seat);

Q_SIGNALS:
    /// A group was upgraded to a supergroup; everything attached has moved.
    void chatMoved(core::ChatId from, core::ChatId to);
    void refreshStarted(const domain::SeatId &seat);
    void refreshFinished(const domain::SeatId &seat);

private:
    core::Task<FoundChat> ask(core::UserId bot, telegram::ChatTarget target,
                              telegram::Urgency urgency, bool followUpgrade = true);
    core::Task<> refresh(domain::SeatId seat, telegram::Urgency urgency);
    core::Task<domain::Seat> refreshed(domain::SeatId seat, telegram::Urgency urgency);
    core::Task<RightsReport> withWebhook(RightsReport report);
    core::Task<> store(FoundChat found, domain::Actor actor);
    core::Task<> storeLoss(domain::SeatId seat, const core::Error &error);

    ledger::Ledger &m_ledger;
    Connections &m_connections;
    core::Clock &m_clock;
    std::set<domain::SeatId> m_heeding; ///< being refreshed because of a refusal
};

} // namespace services
