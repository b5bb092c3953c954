// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"

#include <QMetaObject>
#include <QString>

#include <chrono>
#include <optional>

namespace core {

/// Why something could not be done. A closed set to branch on; the sentence for the user is made
/// from it in one place, widgets/errortext.h.
struct Error
{
    Q_GADGET

public:
    enum class Kind {
        Cancelled, ///< nobody waits for the answer any more
        InvalidInput, ///< refused here, before any request
        AlreadyExists, ///< the bot, chat or link is in the ledger already
        NotFound, ///< not in the ledger
        Busy, ///< another request about the same link is under way
        ChangedSince, ///< it is not any more as it was when this was decided
        WrongBot, ///< the token belongs to another bot than the one expected

        // The network. The first seven mean that the request did not reach the server.
        HostNotFound,
        Unreachable, ///< refused, no route, no network
        ProxyNotFound, ///< nobody knows the proxy's name
        ProxyUnreachable, ///< the proxy is not there, or does not reach the server
        ProxyRefused, ///< the proxy wants another user name or password
        TlsFailed,
        InsecureServer, ///< plain http to another machine
        ConnectionLost, ///< the line was cut after the request may have left
        TimedOut,

        // Answers that do not keep to the Bot API.
        Redirected,
        TooLarge, ///< more than 8 MiB
        Malformed, ///< HTML, cut JSON, a missing field, a wrong type
        ServerFailed, ///< 5xx

        // What Telegram refuses.
        Unauthorized, ///< 401: the token is revoked or wrong
        UnknownToken, ///< 404 "Not Found" or 421: this server knows no such bot
        LoggedOut, ///< the bot moved to a server of its own
        MethodNotFound, ///< the server is older than the method
        Conflict, ///< 409: a webhook or another poller
        FloodWait, ///< 429; see retryAfter
        ChatNotFound,
        ChatUpgraded, ///< the group is a supergroup now; see migratedTo
        ChatGone, ///< deleted or deactivated
        NotAMember,
        Kicked,
        NoRight, ///< can_invite_users is missing
        PrivateChat, ///< a conversation with one person has no invite links
        LinkGone, ///< INVITE_HASH_EXPIRED and its like: revoked, unknown or of another chat
        LinkIsPrimary, ///< CHAT_INVITE_PERMANENT
        ExpiryRefused, ///< EXPIRE_DATE_INVALID
        LimitRefused, ///< USAGE_LIMIT_INVALID
        LimitWithApproval, ///< one link can't have both
        PriceRefused, ///< a subscription's price or period
        NoSubscriptions, ///< PRICING_CHAT_INVALID: channels only
        DirectMessages, ///< CHANNEL_MONOFORUM_UNSUPPORTED: a channel's mailbox, not the channel
        CallGarbled, ///< the server misses something in the request that was in it when it left
        RequestGone, ///< HIDE_REQUESTER_MISSING: somebody else decided
        AlreadyMember, ///< USER_ALREADY_PARTICIPANT
        InTooManyChats, ///< CHANNELS_TOO_MUCH: the person can't be let in
        PersonGone, ///< the account was deleted
        PersonUnknown, ///< USER_ID_INVALID
        Refused, ///< any other 400 or 403, told verbatim in detail

        // The keychain.
        NoKeychain, ///< no service on this machine
        KeychainLocked,
        KeychainRefused,
        SecretMissing, ///< the keychain is open and has no such entry
        KeychainFailed, ///< it answered something else, see detail

        // Files.
        DiskFull,
        ReadOnly,
        InUse, ///< another Gatehouse has this profile open
        LedgerTooNew,
        LedgerDamaged,
        StorageFailed,
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Cancelled;
    /// Technical, English, without secrets; shown behind "Details" and in logs.
    QString detail;
    /// How long the server wants to be left alone. Bot API: parameters.retry_after, seconds.
    std::optional<std::chrono::seconds> retryAfter;
    /// HTTP status or error_code, 0 where there was none.
    int code = 0;
    /// Bot API: parameters.migrate_to_chat_id.
    std::optional<ChatId> migratedTo;

    /// True where the server may have done what was asked although no answer says so.
    bool outcomeUnknown() const;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The enumerator's name, for logs and the ledger's history ("FloodWait").
QString kindName(Error::Kind kind);
/// Its inverse; nothing for a name that this program does not know.
std::optional<Error::Kind> kindNamed(const QString &name);

} // namespace core
