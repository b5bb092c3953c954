// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/chat.h"
#include "telegram/types.h"

/// From the Bot API's words to ours; nothing else in the program does this.
namespace services {

domain::Chat toDomain(const telegram::ChatFullInfo &info, std::optional<int> members);
/// The bot's own seat from getChatMember about itself.
domain::Seat toDomain(const domain::SeatId &seat, const telegram::ChatMember &member,
                      const QDateTime &now);

} // namespace services
