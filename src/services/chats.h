// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/chatreference.h"
#include "ledger/ledger.h"
#include "services/connections.h"

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

/// Chats of bots: find, add, refresh, remove.
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
    core::Task<> store(FoundChat found, domain::Actor actor);
    core::Task<> storeLoss(domain::SeatId seat, const core::Error &error);

    ledger::Ledger &m_ledger;
    Connections &m_connections;
    core::Clock &m_clock;
};

} // namespace services
