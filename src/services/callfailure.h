// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "domain/history.h"

#include <chrono>

/// What a call that failed means, and when it is tried again; the same for every kind of call.
namespace services {

/// How long after each lost answer the same is sent again; the last one for ever.
inline constexpr std::chrono::seconds repeatAfter[] = {
    std::chrono::seconds(1), std::chrono::seconds(4), std::chrono::seconds(15),
    std::chrono::seconds(60)};
/// After so many lost answers the caller is told; repeating goes on.
inline constexpr int patience = 3;
/// How long after a write that the ledger refused.
inline constexpr std::chrono::seconds writeAgain{30};

/// A step whose call ended so is to be taken another time: it did not reach the server, for a
/// reason that passes.
bool isWorthAnotherTry(const core::Error &error);

/// What the bot may do in the chat, or the chat itself, is not as it was.
bool concernsChat(core::Error::Kind kind);

/// Who refused: the server, or this program before it asked.
domain::Actor actorOf(const core::Error &error);

} // namespace services
