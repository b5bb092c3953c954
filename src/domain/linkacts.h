// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"

namespace domain {

/// What a user can want of one link.
enum class LinkAct { Edit, Rename, Duplicate, Extend, Pause, Resume, Rotate, Revoke, Forget };

/// Why an act can't be done with a link. The words for it are in widgets/texts.h.
enum class Obstacle {
    NoRight, ///< the bot may not manage links in this chat (any more)
    IsPrimary, ///< Bot API: a primary link has no settings, CHAT_INVITE_PERMANENT
    IsSubscription, ///< only its name can change
    NotSubscription, ///< Rename is for subscription links, Edit for the others
    IsRevoked,
    NotRevoked, ///< Forget: what is alive must not be lost
    IsPaused,
    NotPaused,
    HasApproval, ///< Pause: whoever comes has to ask already
    IsExpired, ///< Pause, Resume, Rotate: nobody can join by it as it is
    NeverExpires, ///< Extend
    IsForeign, ///< another administrator's: only its beginning is known
    IsUncertain, ///< the answer about it was lost and is being looked for
};

/// What stands in the way; nothing where it can be done. mayInvite: whether the bot may manage
/// links in the link's chat (Seat::mayInvite). now: UTC.
///
/// A primary link is not revoked but rotated, which is Rotation's work: for it Revoke and Rotate
/// are IsPrimary here.
std::optional<Obstacle> obstacleTo(LinkAct act, const Link &link, bool mayInvite,
                                   const QDateTime &now);

/// The latest expiry there is: 19 January 2038, 03:14:07 UTC. Bot API: expire_date has 32 bits.
QDateTime latestExpiry();
/// The settings that pausing sends: approval in place of the limit.
LinkSettings pausedSettings(const LinkSettings &settings);
/// The expiry after extending: so many days after the present one, or after now where that has
/// passed, and not beyond latestExpiry().
QDateTime extendedExpiry(const LinkSettings &settings, int days, const QDateTime &now);

} // namespace domain
