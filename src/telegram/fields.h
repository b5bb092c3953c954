// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "telegram/types.h"

#include <concepts>
#include <type_traits>

/// The Bot API's name of every field, once for both directions: reading and writing visit the same
/// list, so that they cannot drift apart. For json.cpp.
namespace telegram::detail {

using namespace Qt::StringLiterals;

/// T, constant or not.
template <typename Self, typename T>
concept Either = std::same_as<std::remove_const_t<Self>, T>;

template <Either<User> Self, typename Visit>
void fields(Self &self, Visit &visit)
{
    visit("id"_L1, self.id);
    visit("is_bot"_L1, self.isBot);
    visit("first_name"_L1, self.firstName);
    visit("last_name"_L1, self.lastName);
    visit("username"_L1, self.username);
    visit("can_join_groups"_L1, self.canJoinGroups);
    visit("can_read_all_group_messages"_L1, self.canReadAllGroupMessages);
    visit("supports_join_request_queries"_L1, self.supportsJoinRequestQueries);
}

template <Either<Chat> Self, typename Visit>
void fields(Self &self, Visit &visit)
{
    visit("id"_L1, self.id);
    visit("type"_L1, self.type);
    visit("title"_L1, self.title);
    visit("username"_L1, self.username);
    visit("is_forum"_L1, self.isForum);
    visit("is_direct_messages"_L1, self.isDirectMessages);
}

template <Either<ChatFullInfo> Self, typename Visit>
void fields(Self &self, Visit &visit)
{
    visit("id"_L1, self.id);
    visit("type"_L1, self.type);
    visit("title"_L1, self.title);
    visit("username"_L1, self.username);
    visit("active_usernames"_L1, self.activeUsernames);
    visit("description"_L1, self.description);
    visit("invite_link"_L1, self.inviteLink);
    visit("permissions"_L1, self.permissions);
    visit("join_by_request"_L1, self.joinByRequest);
    visit("join_to_send_messages"_L1, self.joinToSendMessages);
    visit("linked_chat_id"_L1, self.linkedChatId);
    visit("guard_bot"_L1, self.guardBot);
    visit("community"_L1, self.community);
}

template <Either<ChatInviteLink> Self, typename Visit>
void fields(Self &self, Visit &visit)
{
    visit("invite_link"_L1, self.inviteLink);
    visit("creator"_L1, self.creator);
    visit("creates_join_request"_L1, self.createsJoinRequest);
    visit("is_primary"_L1, self.isPrimary);
    visit("is_revoked"_L1, self.isRevoked);
    visit("name"_L1, self.name);
    visit("expire_date"_L1, self.expireDate);
    visit("member_limit"_L1, self.memberLimit);
    visit("pending_join_request_count"_L1, self.pendingJoinRequestCount);
    visit("subscription_period"_L1, self.subscriptionPeriod);
    visit("subscription_price"_L1, self.subscriptionPrice);
}

template <Either<ChatMember> Self, typename Visit>
void fields(Self &self, Visit &visit)
{
    visit("status"_L1, self.status);
    visit("user"_L1, self.user);
    visit("is_member"_L1, self.isMember);
    visit("is_anonymous"_L1, self.isAnonymous);
    visit("custom_title"_L1, self.customTitle);
    visit("can_be_edited"_L1, self.canBeEdited);
    visit("can_manage_chat"_L1, self.canManageChat);
    visit("can_delete_messages"_L1, self.canDeleteMessages);
    visit("can_manage_video_chats"_L1, self.canManageVideoChats);
    visit("can_restrict_members"_L1, self.canRestrictMembers);
    visit("can_promote_members"_L1, self.canPromoteMembers);
    visit("can_change_info"_L1, self.canChangeInfo);
    visit("can_invite_users"_L1, self.canInviteUsers);
    visit("can_post_stories"_L1, self.canPostStories);
    visit("can_edit_stories"_L1, self.canEditStories);
    visit("can_delete_stories"_L1, self.canDeleteStories);
    visit("can_send_welcome_messages"_L1, self.canSendWelcomeMessages);
    visit("can_post_messages"_L1, self.canPostMessages);
    visit("can_edit_messages"_L1, self.canEditMessages);
    visit("can_manage_direct_messages"_L1, self.canManageDirectMessages);
    visit("can_pin_messages"_L1, self.canPinMessages);
    visit("can_manage_topics"_L1, self.canManageTopics);
    visit("can_manage_tags"_L1, self.canManageTags);
    visit("until_date"_L1, self.untilDate);
}

template <Either<ChatMemberUpdated> Self, typename Visit>
void fields(Self &self, Visit &visit)
{
    visit("chat"_L1, self.chat);
    visit("from"_L1, self.from);
    visit("date"_L1, self.date);
    visit("old_chat_member"_L1, self.oldChatMember);
    visit("new_chat_member"_L1, self.newChatMember);
    visit("invite_link"_L1, self.inviteLink);
    visit("via_join_request"_L1, self.viaJoinRequest);
    visit("via_chat_folder_invite_link"_L1, self.viaChatFolderInviteLink);
}

template <Either<ChatJoinRequest> Self, typename Visit>
void fields(Self &self, Visit &visit)
{
    visit("chat"_L1, self.chat);
    visit("from"_L1, self.from);
    visit("user_chat_id"_L1, self.userChatId);
    visit("date"_L1, self.date);
    visit("bio"_L1, self.bio);
    visit("invite_link"_L1, self.inviteLink);
    visit("query_id"_L1, self.queryId);
}

template <Either<Update> Self, typename Visit>
void fields(Self &self, Visit &visit)
{
    visit("update_id"_L1, self.updateId);
    visit("chat_member"_L1, self.chatMember);
    visit("my_chat_member"_L1, self.myChatMember);
    visit("chat_join_request"_L1, self.chatJoinRequest);
}

template <Either<WebhookInfo> Self, typename Visit>
void fields(Self &self, Visit &visit)
{
    visit("url"_L1, self.url);
    visit("has_custom_certificate"_L1, self.hasCustomCertificate);
    visit("pending_update_count"_L1, self.pendingUpdateCount);
    visit("ip_address"_L1, self.ipAddress);
    visit("last_error_date"_L1, self.lastErrorDate);
    visit("last_error_message"_L1, self.lastErrorMessage);
    visit("last_synchronization_error_date"_L1, self.lastSynchronizationErrorDate);
    visit("max_connections"_L1, self.maxConnections);
    visit("allowed_updates"_L1, self.allowedUpdates);
}

} // namespace telegram::detail
