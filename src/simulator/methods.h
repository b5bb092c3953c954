// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "simulator/parameters.h"
#include "simulator/reply.h"
#include "simulator/world.h"

#include <tl/expected.hpp>

#include <optional>

/// The Bot API's methods as functions of the world. getUpdates waits and so lives in polling.h.
namespace simulator {

/// One call of a bot that the server has let in.
struct Query
{
    World &world;
    Bot &bot;
    Parameters parameters;
};

/// The method's name in any case; "Not Found: method not found" for an unknown one.
Reply callMethod(const QByteArray &method, Query &query);

/// How much of a chat a method needs; the Bot API server checks this before anything else.
enum class Access {
    Read, ///< a public chat can be looked at from outside
    Write,
};
/// The chat named by chat_id, or the answer that says why not.
tl::expected<Chat *, Reply> accessibleChat(Query &query, Access access);
/// The chat that chat_id names, whether the bot may see it or not.
Chat *namedChat(World &world, const Parameters &parameters);
/// user_id, or the answer that says it is missing.
tl::expected<core::UserId, Reply> namedUser(const Query &query);

// By theme: methods.cpp holds the table.
Reply getMe(Query &query);
Reply logOut(Query &query);
Reply close(Query &query);
Reply getChat(Query &query);
Reply getChatMember(Query &query);
Reply getChatAdministrators(Query &query);
Reply getChatMemberCount(Query &query);

Reply createChatInviteLink(Query &query);
Reply editChatInviteLink(Query &query);
Reply createChatSubscriptionInviteLink(Query &query);
Reply editChatSubscriptionInviteLink(Query &query);
Reply revokeChatInviteLink(Query &query);
Reply exportChatInviteLink(Query &query);

Reply approveChatJoinRequest(Query &query);
Reply declineChatJoinRequest(Query &query);
Reply answerChatJoinRequestQuery(Query &query);
Reply sendChatJoinRequestWebApp(Query &query);

Reply getWebhookInfo(Query &query);
Reply setWebhook(Query &query);
Reply deleteWebhook(Query &query);

} // namespace simulator
