// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/acts.h"
#include "simulator/methods.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

std::optional<Reply> objectionToDeciding(const Query &query, const Chat &chat)
{
    if (chat.type == ChatType::Private)
        return Reply::refused(400, u"The chat can't have join requests"_s);
    if (chat.deactivated)
        return Reply::refused(400, u"Chat is deactivated"_s);
    if (!chat.seatOf(query.bot.id).mayInvite())
        return Reply::refused(400, u"Not enough rights to manage chat join requests"_s);
    return {};
}

Reply approve(World &world, core::ChatId chat, core::UserId by, const Person &person)
{
    const bool pending = world.requests.contains({chat, person.id});
    if (pending && person.deactivated)
        return Reply::refused(403, u"User is deactivated"_s);
    if (pending && person.inTooManyChats)
        return Reply::refused(400, u"USER_CHANNELS_TOO_MUCH"_s);
    const auto approved = approveRequest(world, chat, by, person.id);
    return approved ? Reply::done() : Reply::refused(400, approved.error().detail);
}

Reply decide(Query &query, bool admit)
{
    const auto user = namedUser(query);
    if (!user)
        return user.error();
    const auto chat = accessibleChat(query, Access::Write);
    if (!chat)
        return chat.error();
    if (const auto objection = objectionToDeciding(query, **chat))
        return *objection;
    const auto person = query.world.people.find(*user);
    if (person == query.world.people.end())
        return Reply::refused(400, u"USER_ID_INVALID"_s);
    if (admit)
        return approve(query.world, (*chat)->id, query.bot.id, person->second);
    const auto declined = declineRequest(query.world, (*chat)->id, *user);
    return declined ? Reply::done() : Reply::refused(400, declined.error().detail);
}

/// The request behind a query id, if this bot may answer it and ten seconds are not over.
JoinRequest *openQuery(Query &query)
{
    const QString id = query.parameters.text("chat_join_request_query_id");
    const auto found = std::find_if(
        query.world.requests.begin(), query.world.requests.end(), [&](const auto &entry) {
            const JoinRequest &request = entry.second;
            const Chat *chat = query.world.findChat(request.chat);
            return !id.isEmpty() && request.queryId == id && chat && chat->guardBot == query.bot.id
                && request.date.secsTo(query.world.now) < 10;
        });
    return found == query.world.requests.end() ? nullptr : &found->second;
}

Reply tooOld()
{
    return Reply::refused(
        400, u"Query is too old and response timeout expired or query ID is invalid"_s);
}

} // namespace

Reply approveChatJoinRequest(Query &query)
{
    return decide(query, true);
}

Reply declineChatJoinRequest(Query &query)
{
    return decide(query, false);
}

Reply answerChatJoinRequestQuery(Query &query)
{
    JoinRequest *request = openQuery(query);
    if (!request)
        return tooOld();
    const JoinRequest asked = *request;
    const QString result = query.parameters.text("result");
    if (result == "queue"_L1) {
        request->queryId.clear();
        return Reply::done();
    }
    if (result == "decline"_L1) {
        query.world.requests.erase({asked.chat, asked.user});
        return Reply::done();
    }
    const auto person = query.world.people.find(asked.user);
    if (result != "approve"_L1 || person == query.world.people.end())
        return Reply::refused(400, u"Invalid result specified"_s);
    return approve(query.world, asked.chat, query.bot.id, person->second);
}

Reply sendChatJoinRequestWebApp(Query &query)
{
    const QUrl url(query.parameters.text("web_app_url"));
    if (url.scheme() != "https"_L1 || url.host().isEmpty())
        return Reply::refused(400, u"Web App URL is invalid: Only HTTPS links are allowed"_s);
    return openQuery(query) ? Reply::done() : tooOld();
}

} // namespace simulator
