// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/methods.h"

#include "simulator/news.h"
#include "simulator/objects.h"

#include <QJsonArray>
#include <QUrl>

#include <map>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

using Method = Reply (*)(Query &);

const std::map<QByteArray, Method> &methods()
{
    static const std::map<QByteArray, Method> table{
        {"getme", getMe},
        {"logout", logOut},
        {"close", close},
        {"getchat", getChat},
        {"getchatmember", getChatMember},
        {"getchatadministrators", getChatAdministrators},
        {"getchatmembercount", getChatMemberCount},
        {"getchatmemberscount", getChatMemberCount}, // its name before Bot API 5.3
        {"createchatinvitelink", createChatInviteLink},
        {"editchatinvitelink", editChatInviteLink},
        {"createchatsubscriptioninvitelink", createChatSubscriptionInviteLink},
        {"editchatsubscriptioninvitelink", editChatSubscriptionInviteLink},
        {"revokechatinvitelink", revokeChatInviteLink},
        {"exportchatinvitelink", exportChatInviteLink},
        {"approvechatjoinrequest", approveChatJoinRequest},
        {"declinechatjoinrequest", declineChatJoinRequest},
        {"answerchatjoinrequestquery", answerChatJoinRequestQuery},
        {"sendchatjoinrequestwebapp", sendChatJoinRequestWebApp},
        {"getwebhookinfo", getWebhookInfo},
        {"setwebhook", setWebhook},
        {"deletewebhook", deleteWebhook},
    };
    return table;
}

Reply forbidden(const QString &what, const Chat &chat)
{
    return Reply::verbatim(403, u"Forbidden: bot %1 the %2 chat"_s.arg(what, typeName(chat.type)));
}

} // namespace

Reply callMethod(const QByteArray &method, Query &query)
{
    const auto found = methods().find(method.toLower());
    if (found == methods().end())
        return Reply::verbatim(404, u"Not Found: method not found"_s);
    return found->second(query);
}

Chat *namedChat(World &world, const Parameters &parameters)
{
    const QString id = parameters.text("chat_id");
    if (id.startsWith(u'@'))
        return world.findChat(id.mid(1));
    return world.findChat(core::ChatId{parameters.integer64("chat_id")});
}

tl::expected<Chat *, Reply> accessibleChat(Query &query, Access access)
{
    if (query.parameters.bytes("chat_id").isEmpty())
        return tl::unexpected(Reply::verbatim(400, u"Bad Request: chat_id is empty"_s));
    Chat *chat = namedChat(query.world, query.parameters);
    const auto notFound = tl::unexpected(Reply::verbatim(400, u"Bad Request: chat not found"_s));
    if (!chat)
        return notFound;
    if (chat->type == ChatType::Private)
        return chat;
    if (!chat->isPublic() && !chat->seats.contains(query.bot.id))
        return notFound; // an id alone opens nothing
    if (chat->migratedTo.isValid())
        return tl::unexpected(Reply::upgraded(chat->migratedTo));
    if (chat->deleted)
        return tl::unexpected(Reply::verbatim(403, u"Forbidden: the group chat was deleted"_s));
    const Seat seat = chat->seatOf(query.bot.id);
    if (seat.status == Status::Kicked)
        return tl::unexpected(forbidden(u"was kicked from"_s, *chat));
    const bool openToAll = chat->isPublic() && access == Access::Read;
    if (!seat.isInside() && !openToAll)
        return tl::unexpected(forbidden(u"is not a member of"_s, *chat));
    return chat;
}

tl::expected<core::UserId, Reply> namedUser(const Query &query)
{
    const core::UserId user{query.parameters.integer64("user_id")};
    if (user.value <= 0)
        return tl::unexpected(Reply::refused(400, u"Invalid user_id specified"_s));
    return user;
}

Reply getMe(Query &query)
{
    return Reply::done(meObject(query.bot));
}

Reply logOut(Query &query)
{
    query.bot.loggedOut = true;
    return Reply::done();
}

Reply close(Query &)
{
    return Reply::done();
}

Reply getChat(Query &query)
{
    const auto chat = accessibleChat(query, Access::Read);
    if (!chat)
        return chat.error();
    return Reply::done(chatFullInfoObject(query.world, **chat, query.bot.id));
}

Reply getChatMember(Query &query)
{
    const auto user = namedUser(query);
    if (!user)
        return user.error();
    const auto chat = accessibleChat(query, Access::Read);
    if (!chat)
        return chat.error();
    const bool known = query.world.people.contains(*user) || query.world.bots.contains(*user);
    if (!known)
        return Reply::refused(400, u"User not found"_s);
    const bool administrator = (*chat)->seatOf(query.bot.id).isAdministrator();
    if ((*chat)->type == ChatType::Channel && !administrator && *user != query.bot.id)
        return Reply::refused(400, u"Member list is inaccessible"_s);
    return Reply::done(chatMemberObject(query.world, **chat, *user, (*chat)->seatOf(*user)));
}

Reply getChatAdministrators(Query &query)
{
    const auto chat = accessibleChat(query, Access::Read);
    if (!chat)
        return chat.error();
    if ((*chat)->type == ChatType::Private)
        return Reply::refused(400, u"There are no administrators in the private chat"_s);
    const bool otherBots = query.parameters.boolean("return_bots");
    QJsonArray administrators;
    for (const auto &[who, seat] : (*chat)->seats) {
        const bool otherBot = query.world.bots.contains(who) && who != query.bot.id;
        if (seat.isAdministrator() && (otherBots || !otherBot))
            administrators.append(chatMemberObject(query.world, **chat, who, seat));
    }
    return Reply::done(administrators);
}

Reply getChatMemberCount(Query &query)
{
    const auto chat = accessibleChat(query, Access::Read);
    if (!chat)
        return chat.error();
    return Reply::done((*chat)->type == ChatType::Private ? 2 : (*chat)->memberCount());
}

Reply getWebhookInfo(Query &query)
{
    dropStaleUpdates(query.bot, query.world.now);
    QJsonObject webhook{{u"url"_s, query.bot.webhookUrl},
                        {u"has_custom_certificate"_s, false},
                        {u"pending_update_count"_s, query.bot.updates.size()}};
    if (!query.bot.webhookUrl.isEmpty())
        webhook["max_connections"_L1] = query.bot.webhookMaxConnections;
    if (!query.bot.allowedUpdates.isEmpty())
        webhook["allowed_updates"_L1] = QJsonArray::fromStringList(query.bot.allowedUpdates);
    return Reply::done(webhook);
}

Reply setWebhook(Query &query)
{
    const QString url = query.parameters.text("url");
    if (url.isEmpty())
        return deleteWebhook(query);
    if (const QUrl parsed(url); parsed.scheme() != "https"_L1 || parsed.host().isEmpty())
        return Reply::verbatim(
            400, u"Bad Request: bad webhook: An HTTPS URL must be provided for webhook"_s);
    if (const auto allowed = query.parameters.strings("allowed_updates"))
        query.bot.allowedUpdates = storedAllowedUpdates(*allowed);
    if (query.parameters.boolean("drop_pending_updates"))
        query.bot.updates.clear();
    query.bot.webhookMaxConnections = query.parameters.integer("max_connections", 40, 1, 100);
    const bool same = query.bot.webhookUrl == url;
    query.bot.webhookUrl = url;
    return Reply::done(true, same ? u"Webhook is already set"_s : u"Webhook was set"_s);
}

Reply deleteWebhook(Query &query)
{
    if (query.parameters.boolean("drop_pending_updates"))
        query.bot.updates.clear();
    const bool was = !query.bot.webhookUrl.isEmpty();
    query.bot.webhookUrl.clear();
    return Reply::done(true, was ? u"Webhook was deleted"_s : u"Webhook is already deleted"_s);
}

} // namespace simulator
