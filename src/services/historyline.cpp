// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/historyline.h"

namespace services {

domain::HistoryEntry historyLine(const core::Clock &clock, domain::Action action,
                                 domain::Actor actor, const domain::SeatId &seat)
{
    domain::HistoryEntry line;
    line.at = clock.now();
    line.actor = actor;
    line.action = action;
    line.bot = seat.bot;
    line.chat = seat.chat;
    return line;
}

core::Task<> recordUpgrade(ledger::Ledger &ledger, const core::Clock &clock,
                           const domain::SeatId &seat, core::ChatId to)
{
    auto line =
        historyLine(clock, domain::Action::ChatUpgraded, domain::Actor::Telegram, {seat.bot, to});
    line.before = QString::number(seat.chat.value);
    line.after = QString::number(to.value);
    return ledger.moveChat(seat.chat, to, std::move(line));
}

} // namespace services
