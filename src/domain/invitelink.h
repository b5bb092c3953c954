// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QString>

namespace domain {

/// An invite link as text. Telegram's identity of a link is its hash, and case counts.
struct InviteLink
{
    QString hash; ///< letters, digits, '-' and '_'; the first part only where truncated
    /// Another administrator's link: Telegram shows dots in place of its second part. It can't be
    /// used or told from its like.
    bool truncated = false;

    /// The form that Telegram gives today; the ledger keeps Telegram's own string beside it.
    QString url() const;

    friend bool operator==(const InviteLink &, const InviteLink &) = default;
};

/// Reads every form of a link that Telegram accepts: https://t.me/+HASH, /joinchat/HASH,
/// telegram.me, telegram.dog, with www. or not, with http or no scheme, and tg://join?invite=HASH.
/// All else is InvalidInput, also a hash of up to 32 digits: that is the link of a phone number.
core::Result<InviteLink> parseInviteLink(const QString &text);

/// What identifies the link in Telegram's own string; empty for a truncated one and for what is
/// none.
QString inviteHash(const QString &telegramsString);

} // namespace domain
