// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"

#include <QString>

#include <tl/expected.hpp>

#include <variant>

namespace domain {

/// How the Bot API is asked for a chat: by number, or by username (without the @).
using ChatReference = std::variant<core::ChatId, QString>;

/// Why a text names no chat; the window has a sentence for each.
enum class ChatReferenceProblem {
    Empty,
    InviteLink, ///< a bot can't find a chat by one
    UnknownForm, ///< another site, a person, a sticker set, …
    BadUsername, ///< where a username belongs, but none that Telegram allows
    BadId, ///< where a number belongs, but none that a group or channel can have
};

/// Reads what people paste to name a chat: @name, name, a number, t.me/name, t.me/c/ID/…, a tg
/// link or the address that a web client shows. Arabic and Persian digits count as digits.
///
/// A number is the Bot API's: negative for groups, -100… for supergroups and channels. A positive
/// one is taken for the number of a channel as t.me/c/… has it.
tl::expected<ChatReference, ChatReferenceProblem> parseChatReference(const QString &text);

} // namespace domain
