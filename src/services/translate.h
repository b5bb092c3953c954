// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"
#include "domain/listening.h"
#include "telegram/types.h"

/// From the Bot API's words to ours; nothing else in the program does this.
namespace services {

domain::Chat toDomain(const telegram::ChatFullInfo &info, std::optional<int> members);
/// The bot's own seat from getChatMember about itself.
domain::Seat toDomain(const domain::SeatId &seat, const telegram::ChatMember &member,
                      const QDateTime &now);

/// What Telegram says of a link, in place of what was known. The rest of known (its seat and
/// number, notes, what resuming restores, counts, kin, creation) stays. now: UTC.
domain::Link toDomain(domain::Link known, const telegram::ChatInviteLink &answer,
                      const QDateTime &now);

/// What an update told the bot. One that means nothing here has its number only.
domain::Heard toDomain(core::UserId bot, const telegram::Update &update);

} // namespace services
