// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/news.h"

#include "simulator/objects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

const QStringList &offByDefault()
{
    static const QStringList types{u"chat_member"_s, u"message_reaction"_s,
                                   u"message_reaction_count"_s};
    return types;
}

QJsonObject memberUpdated(const World &world, const MemberChange &change, core::UserId receiver)
{
    const Chat &chat = world.chats.at(change.chat);
    QJsonObject body{
        {u"chat"_s, chatObject(world, chat)},
        {u"from"_s, userObject(world, change.by)},
        {u"date"_s, unixSeconds(world.now)},
        {u"old_chat_member"_s, chatMemberObject(world, chat, change.who, change.before)},
        {u"new_chat_member"_s, chatMemberObject(world, chat, change.who, change.after)}};
    if (const auto link = world.links.find(change.link); link != world.links.end())
        body["invite_link"_L1] = chatInviteLinkObject(world, link->second, receiver);
    if (change.viaJoinRequest)
        body["via_join_request"_L1] = true;
    if (change.viaFolderLink)
        body["via_chat_folder_invite_link"_L1] = true;
    return body;
}

} // namespace

const QStringList &updateTypes()
{
    static const QStringList types{u"message"_s,
                                   u"edited_message"_s,
                                   u"channel_post"_s,
                                   u"edited_channel_post"_s,
                                   u"inline_query"_s,
                                   u"chosen_inline_result"_s,
                                   u"callback_query"_s,
                                   u"shipping_query"_s,
                                   u"pre_checkout_query"_s,
                                   u"poll"_s,
                                   u"poll_answer"_s,
                                   u"my_chat_member"_s,
                                   u"chat_member"_s,
                                   u"chat_join_request"_s,
                                   u"chat_boost"_s,
                                   u"removed_chat_boost"_s,
                                   u"message_reaction"_s,
                                   u"message_reaction_count"_s,
                                   u"business_connection"_s,
                                   u"business_message"_s,
                                   u"edited_business_message"_s,
                                   u"deleted_business_messages"_s,
                                   u"purchased_paid_media"_s};
    return types;
}

QStringList storedAllowedUpdates(const QStringList &wanted)
{
    QStringList known;
    bool isDefault = true;
    for (const QString &type : updateTypes()) {
        const bool isWanted = wanted.contains(type, Qt::CaseInsensitive);
        if (isWanted)
            known.append(type);
        isDefault = isDefault && isWanted != offByDefault().contains(type);
    }
    return isDefault ? QStringList() : known;
}

bool wants(const Bot &bot, const QString &type)
{
    return bot.allowedUpdates.isEmpty() ? !offByDefault().contains(type)
                                        : bot.allowedUpdates.contains(type);
}

void queueUpdate(Bot &bot, const QString &type, const QJsonObject &body, const QDateTime &now)
{
    if (wants(bot, type) && !bot.loggedOut)
        bot.updates.append({bot.nextUpdateId++, type, body, now});
}

void dropStaleUpdates(Bot &bot, const QDateTime &now)
{
    const QDateTime oldest = now.addDays(-1);
    bot.updates.removeIf([&oldest](const Update &update) { return update.date <= oldest; });
}

void tellOfMember(World &world, const MemberChange &change)
{
    const Chat &chat = world.chats.at(change.chat);
    for (auto &[id, bot] : world.bots) {
        if (id == change.who)
            queueUpdate(bot, u"my_chat_member"_s, memberUpdated(world, change, id), world.now);
        else if (wants(bot, u"chat_member"_s) && chat.seatOf(id).isAdministrator())
            queueUpdate(bot, u"chat_member"_s, memberUpdated(world, change, id), world.now);
    }
}

void tellOfRequest(World &world, const JoinRequest &request)
{
    const Chat &chat = world.chats.at(request.chat);
    QJsonObject body{{u"chat"_s, chatObject(world, chat)},
                     {u"from"_s, userObject(world, request.user)},
                     {u"user_chat_id"_s, request.user.value},
                     {u"date"_s, unixSeconds(request.date)}};
    if (!request.bio.isEmpty())
        body["bio"_L1] = request.bio;
    for (auto &[id, bot] : world.bots) {
        if (!chat.seatOf(id).mayInvite())
            continue;
        QJsonObject own = body;
        if (const auto link = world.links.find(request.link); link != world.links.end())
            own["invite_link"_L1] = chatInviteLinkObject(world, link->second, id);
        if (id == chat.guardBot && !request.queryId.isEmpty())
            own["query_id"_L1] = request.queryId;
        queueUpdate(bot, u"chat_join_request"_s, own, world.now);
    }
}

} // namespace simulator
