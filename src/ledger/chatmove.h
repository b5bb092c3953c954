// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"
#include "core/result.h"

namespace ledger {

class Connection;
class Counters;

/// Gives everything attached to a chat to its new number, within a transaction. Where the new chat
/// has a row already the two become one; its own seats and links win. The old number goes on
/// meaning the chat, for answers and updates that come late. False: the old number is unknown or
/// has moved already, and nothing was done.
core::Result<bool> moveChat(Connection &connection, Counters &counters, core::ChatId from,
                            core::ChatId to);

} // namespace ledger
