// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/secret.h"

#include <QString>

namespace domain {

/// A bot's token and the bot that it says it belongs to; the server has the last word on that.
struct BotToken
{
    core::UserId bot;
    core::Secret secret; ///< the whole token, the number included

    friend bool operator==(const BotToken &, const BotToken &) = default;
};

/// Reads a pasted token after dropping every blank and invisible character from it. Bot API: digits
/// without a leading 0, a colon and the secret part, at most 80 characters in all. Checked before
/// any network; the detail of a refusal never quotes the text.
core::Result<BotToken> parseBotToken(const QString &text);

} // namespace domain
