// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/chat.h"
#include "domain/linknotes.h"

#include <chrono>

namespace domain {

/// What the Bot API lets one do with a link; fixed for life.
enum class LinkRole { Primary, Additional, Subscription };

/// The word the user sees. Approval is an additional link that asks administrators.
enum class LinkKind { Primary, Additional, Approval, Subscription };

/// Always shown as icon and word. The order is the sort order of the column State.
enum class LinkState { Active, EndingSoon, Paused, Unverified, Unknown, Full, Expired, Revoked };

/// The four settings that an edit always writes together. Bot API: editChatInviteLink.
struct LinkSettings
{
    QString name; ///< at most 32 code points
    QDateTime expires; ///< UTC, whole seconds; invalid = never
    std::optional<int> limit; ///< 1–99999 members inside at the same time; excludes approval
    bool approval = false;

    friend bool operator==(const LinkSettings &, const LinkSettings &) = default;
};

/// The price of a subscription link, final after creation.
struct Subscription
{
    std::chrono::seconds period{0};
    int stars = 0;

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

/// One invite link as the ledger knows it.
struct Link
{
    core::LinkId id; ///< 0 until the ledger has numbered it
    SeatId seat;
    QString url; ///< Telegram's own string, for display and for calls
    QString hash; ///< what identifies it, see domain/invitelink.h
    LinkRole role = LinkRole::Additional;
    LinkSettings settings;
    std::optional<Subscription> subscription;
    bool revoked = false;
    /// False for an adopted link about which Telegram has said nothing yet.
    bool verified = true;
    /// A request about it was sent and the answer was lost.
    bool uncertain = false;
    /// What resuming puts back; set while paused.
    std::optional<LinkSettings> beforePause;
    int pendingRequests = 0;
    std::optional<int> joined; ///< nothing = not counted
    std::optional<int>
        inside; ///< members who came by it and are still there; nothing = not counted
    LinkNotes notes;
    /// Hashes of the links of this seat that a rotation joined; empty = none. A link that has a
    /// successor and is not revoked was rotated halfway.
    QString predecessor;
    QString successor;
    /// For one person: revoked as soon as somebody came by it. expected: who that should be, as the
    /// user wrote it; empty = whoever.
    bool forOne = false;
    QString expected;
    core::UserId creator;
    QString creatorName; ///< where Telegram told it; read only, and a stranger's text
    QDateTime createdAt; ///< UTC; invalid = unknown
    QDateTime confirmedAt; ///< UTC, the last answer of Telegram about it; invalid = never

    friend bool operator==(const Link &, const Link &) = default;
};

LinkKind kindOf(const Link &link);

/// How much of a link's places is taken: three quarters are nearly all. Without a limit, or where
/// nobody has counted, there is room.
enum class Fill { Room, NearlyFull, Full };
Fill fillOf(const std::optional<int> &limit, const std::optional<int> &inside);

/// Another administrator's link, of which an update told. Telegram shows its first part only, so
/// nothing can be done with it here.
bool isForeign(const Link &link);

/// The state at the given time (UTC). What is certain and final goes first: Revoked, Unknown,
/// Unverified, Expired, Paused, Full, EndingSoon, Active. EndingSoon: three quarters of its time
/// (creation to expiry) or of its places are used.
LinkState stateOf(const Link &link, const QDateTime &now);

/// When stateOf() will say something else although nothing happens to the link; invalid = never.
QDateTime nextStateChange(const Link &link, const QDateTime &now);

} // namespace domain
