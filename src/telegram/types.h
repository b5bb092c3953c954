// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// The Bot API's objects under the Bot API's names (is_bot is isBot). What the server may leave out
/// is optional; dates are UTC. Fields that nothing here needs are not kept. json.h reads and
/// writes.
namespace telegram {

/// Bot API: User.
struct User
{
    core::UserId id;
    bool isBot = false;
    QString firstName; ///< may be empty when the server does not know the user
    std::optional<QString> lastName;
    std::optional<QString> username; ///< without '@'
    // From getMe only.
    std::optional<bool> canJoinGroups;
    std::optional<bool> canReadAllGroupMessages;
    std::optional<bool> supportsJoinRequestQueries;

    friend bool operator==(const User &, const User &) = default;
};

enum class ChatType { Private, Group, Supergroup, Channel };

/// Bot API: Chat, as updates carry it.
struct Chat
{
    core::ChatId id;
    ChatType type = ChatType::Private;
    std::optional<QString> title;
    std::optional<QString> username;
    std::optional<bool> isForum;
    std::optional<bool> isDirectMessages;

    friend bool operator==(const Chat &, const Chat &) = default;
};

/// Bot API: ChatFullInfo, the answer of getChat.
struct ChatFullInfo
{
    core::ChatId id;
    ChatType type = ChatType::Private;
    std::optional<QString> title;
    std::optional<QString> username;
    std::optional<QStringList> activeUsernames;
    std::optional<QString> description;
    /// The asking bot's own primary link. Absent without can_invite_users, and possibly otherwise.
    std::optional<QString> inviteLink;
    /// Default rights of members, as the server wrote them. Groups and supergroups only.
    std::optional<QJsonObject> permissions;
    std::optional<bool> joinByRequest;
    std::optional<bool> joinToSendMessages;
    std::optional<core::ChatId> linkedChatId;
    /// The bot that answers join request queries.
    std::optional<User> guardBot;
    /// As the server wrote it.
    std::optional<QJsonObject> community;

    friend bool operator==(const ChatFullInfo &, const ChatFullInfo &) = default;
};

/// Bot API: ChatInviteLink.
struct ChatInviteLink
{
    /// Truncated ("…" or "..." at its end) in updates when another administrator made the link.
    QString inviteLink;
    User creator;
    bool createsJoinRequest = false;
    bool isPrimary = false;
    bool isRevoked = false;
    /// As the server cleaned it, at most 32 code points; absent where empty.
    std::optional<QString> name;
    std::optional<QDateTime> expireDate; ///< stays after it has passed
    std::optional<int> memberLimit;
    std::optional<int> pendingJoinRequestCount; ///< absent where 0
    // Both, and only for subscription links.
    std::optional<std::chrono::seconds> subscriptionPeriod;
    std::optional<int> subscriptionPrice; ///< Telegram Stars

    friend bool operator==(const ChatInviteLink &, const ChatInviteLink &) = default;
};

enum class ChatMemberStatus { Creator, Administrator, Member, Restricted, Left, Kicked };

/// Bot API: the six ChatMember objects in one. Rights are present for administrators only, and a
/// server that is older than a right does not name it.
struct ChatMember
{
    ChatMemberStatus status = ChatMemberStatus::Left;
    User user;
    /// Whether a restricted member is in the chat; always present for those, absent for others.
    std::optional<bool> isMember;
    std::optional<bool> isAnonymous; ///< creator and administrators
    std::optional<QString> customTitle; ///< creator and administrators
    std::optional<bool> canBeEdited;
    std::optional<bool> canManageChat;
    std::optional<bool> canDeleteMessages;
    std::optional<bool> canManageVideoChats;
    std::optional<bool> canRestrictMembers;
    std::optional<bool> canPromoteMembers;
    std::optional<bool> canChangeInfo;
    /// Restricted members have it too, but without the right to manage links: see mayInviteUsers().
    std::optional<bool> canInviteUsers;
    std::optional<bool> canPostStories;
    std::optional<bool> canEditStories;
    std::optional<bool> canDeleteStories;
    std::optional<bool> canSendWelcomeMessages;
    // Channels only.
    std::optional<bool> canPostMessages;
    std::optional<bool> canEditMessages;
    std::optional<bool> canManageDirectMessages;
    // Groups and supergroups only.
    std::optional<bool> canPinMessages;
    std::optional<bool> canManageTopics;
    std::optional<bool> canManageTags;
    /// End of a member's paid subscription, of a restriction or of a ban. The server writes 0, here
    /// 1970, for "for ever" where it restricts or bans.
    std::optional<QDateTime> untilDate;

    friend bool operator==(const ChatMember &, const ChatMember &) = default;
};

/// Whether this member may manage invite links: the creator, or an administrator to whom
/// can_invite_users was granted. What all members may do by default does not count.
bool mayInviteUsers(const ChatMember &member);

/// Bot API: ChatMemberUpdated.
struct ChatMemberUpdated
{
    Chat chat;
    User from; ///< who acted; the approver where a request was approved
    QDateTime date;
    ChatMember oldChatMember;
    ChatMember newChatMember;
    std::optional<ChatInviteLink> inviteLink;
    std::optional<bool> viaJoinRequest;
    std::optional<bool> viaChatFolderInviteLink;

    friend bool operator==(const ChatMemberUpdated &, const ChatMemberUpdated &) = default;
};

/// Bot API: ChatJoinRequest.
struct ChatJoinRequest
{
    Chat chat;
    User from;
    /// Where the bot may write to the asker for five minutes.
    core::ChatId userChatId;
    QDateTime date;
    std::optional<QString> bio;
    std::optional<ChatInviteLink> inviteLink;
    std::optional<QString> queryId;

    friend bool operator==(const ChatJoinRequest &, const ChatJoinRequest &) = default;
};

/// Bot API: Update.
struct Update
{
    qint64 updateId = 0;
    std::optional<ChatMemberUpdated> chatMember;
    std::optional<ChatMemberUpdated> myChatMember;
    std::optional<ChatJoinRequest> chatJoinRequest;
    /// Everything else in the update, as it came: one key for a kind that is not read here.
    QJsonObject other;

    friend bool operator==(const Update &, const Update &) = default;
};

/// Bot API: WebhookInfo.
struct WebhookInfo
{
    QString url; ///< empty where no webhook is set
    bool hasCustomCertificate = false;
    int pendingUpdateCount = 0;
    std::optional<QString> ipAddress;
    std::optional<QDateTime> lastErrorDate;
    std::optional<QString> lastErrorMessage;
    std::optional<QDateTime> lastSynchronizationErrorDate;
    std::optional<int> maxConnections;
    /// Absent where the server uses its default set (all but chat_member and reactions).
    std::optional<QStringList> allowedUpdates;

    friend bool operator==(const WebhookInfo &, const WebhookInfo &) = default;
};

} // namespace telegram
