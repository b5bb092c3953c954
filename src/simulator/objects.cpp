// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/objects.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

void addText(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = text;
}

void addIfTrue(QJsonObject &object, QLatin1String key, bool value)
{
    if (value)
        object[key] = true;
}

void addRights(QJsonObject &member, const Rights &rights, ChatType type)
{
    member["can_manage_chat"_L1] = true;
    member["can_invite_users"_L1] = rights.inviteUsers;
    member["can_change_info"_L1] = rights.changeInfo;
    member["can_delete_messages"_L1] = rights.deleteMessages;
    member["can_restrict_members"_L1] = rights.restrictMembers;
    member["can_promote_members"_L1] = rights.promoteMembers;
    member["can_manage_video_chats"_L1] = rights.manageVideoChats;
    member["can_manage_voice_chats"_L1] = rights.manageVideoChats;
    member["can_post_stories"_L1] = rights.postStories;
    member["can_edit_stories"_L1] = rights.editStories;
    member["can_delete_stories"_L1] = rights.deleteStories;
    member["can_send_welcome_messages"_L1] = rights.sendWelcomeMessages;
    if (type == ChatType::Channel) {
        member["can_post_messages"_L1] = rights.postMessages;
        member["can_edit_messages"_L1] = rights.editMessages;
        member["can_manage_direct_messages"_L1] = rights.manageDirectMessages;
    } else {
        member["can_pin_messages"_L1] = rights.pinMessages;
        member["can_manage_topics"_L1] = rights.manageTopics;
        member["can_manage_tags"_L1] = rights.manageTags;
    }
}

QJsonObject permissionsObject(const Chat &chat)
{
    return {{u"can_send_messages"_s, true},
            {u"can_send_other_messages"_s, true},
            {u"can_change_info"_s, false},
            {u"can_invite_users"_s, chat.membersMayInvite},
            {u"can_pin_messages"_s, false}};
}

} // namespace

qint64 unixSeconds(const QDateTime &time)
{
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

QJsonObject userObject(const World &world, core::UserId id)
{
    QJsonObject user{{u"id"_s, id.value}, {u"is_bot"_s, false}, {u"first_name"_s, QString()}};
    if (const auto bot = world.bots.find(id); bot != world.bots.end()) {
        user["is_bot"_L1] = true;
        user["first_name"_L1] = bot->second.firstName;
        addText(user, "username"_L1, bot->second.username);
    } else if (const auto found = world.people.find(id); found != world.people.end()) {
        const Person &person = found->second;
        user["first_name"_L1] = person.firstName;
        addText(user, "last_name"_L1, person.lastName);
        addText(user, "username"_L1, person.username);
    }
    return user;
}

QJsonObject meObject(const Bot &bot)
{
    return {{u"id"_s, bot.id.value},
            {u"is_bot"_s, true},
            {u"first_name"_s, bot.firstName},
            {u"username"_s, bot.username},
            {u"can_join_groups"_s, bot.canJoinGroups},
            {u"can_read_all_group_messages"_s, bot.canReadAllGroupMessages},
            {u"supports_inline_queries"_s, false},
            {u"can_connect_to_business"_s, false},
            {u"has_main_web_app"_s, false},
            {u"supports_join_request_queries"_s, bot.supportsJoinRequestQueries}};
}

QJsonObject chatObject(const World &world, const Chat &chat)
{
    QJsonObject object{{u"id"_s, chat.id.value}, {u"type"_s, typeName(chat.type)}};
    if (chat.type == ChatType::Private) {
        const QJsonObject user = userObject(world, {chat.id.value});
        object["first_name"_L1] = user["first_name"_L1];
        addText(object, "last_name"_L1, user["last_name"_L1].toString());
        addText(object, "username"_L1, user["username"_L1].toString());
        return object;
    }
    object["title"_L1] = chat.title;
    addText(object, "username"_L1, chat.username);
    addIfTrue(object, "is_forum"_L1, chat.isForum);
    if (chat.type == ChatType::Group)
        object["all_members_are_administrators"_L1] = false;
    return object;
}

QJsonObject chatFullInfoObject(const World &world, const Chat &chat, core::UserId bot)
{
    QJsonObject object = chatObject(world, chat);
    object["accent_color_id"_L1] = 0;
    object["max_reaction_count"_L1] = 11;
    if (chat.type == ChatType::Private) {
        if (const auto person = world.people.find({chat.id.value}); person != world.people.end())
            addText(object, "bio"_L1, person->second.bio);
        return object;
    }
    object["can_send_gift"_L1] = chat.type == ChatType::Channel;
    addText(object, "description"_L1, chat.description);
    if (chat.isPublic())
        object["active_usernames"_L1] = QJsonArray{chat.username};
    const Seat seat = chat.seatOf(bot);
    if (const auto link = world.links.find(seat.primary);
        seat.mayInvite() && link != world.links.end())
        object["invite_link"_L1] = link->second.text;
    if (chat.type != ChatType::Channel)
        object["permissions"_L1] = permissionsObject(chat);
    if (chat.type == ChatType::Supergroup) {
        addIfTrue(object, "join_by_request"_L1, chat.joinByRequest);
        addIfTrue(object, "join_to_send_messages"_L1, chat.joinToSendMessages);
        if (chat.guardBot.isValid() && seat.isAdministrator())
            object["guard_bot"_L1] = userObject(world, chat.guardBot);
    }
    if (chat.linkedChat.isValid())
        object["linked_chat_id"_L1] = chat.linkedChat.value;
    return object;
}

QJsonObject chatMemberObject(const World &world, const Chat &chat, core::UserId who,
                             const Seat &seat)
{
    QJsonObject member{{u"user"_s, userObject(world, who)}, {u"status"_s, statusName(seat.status)}};
    switch (seat.status) {
    case Status::Creator:
        member["is_anonymous"_L1] = seat.rights.anonymous;
        addText(member, "custom_title"_L1, seat.customTitle);
        break;
    case Status::Administrator:
        member["can_be_edited"_L1] = seat.canBeEdited;
        member["is_anonymous"_L1] = seat.rights.anonymous;
        addRights(member, seat.rights, chat.type);
        addText(member, "custom_title"_L1, seat.customTitle);
        break;
    case Status::Member:
        if (seat.until.isValid())
            member["until_date"_L1] = unixSeconds(seat.until);
        break;
    case Status::Restricted:
        member["is_member"_L1] = seat.restrictedInside;
        member["can_send_messages"_L1] = false;
        member["can_invite_users"_L1] = false;
        member["until_date"_L1] = unixSeconds(seat.until);
        break;
    case Status::Kicked:
        member["until_date"_L1] = unixSeconds(seat.until);
        break;
    case Status::Left:
        break;
    }
    return member;
}

QJsonObject chatInviteLinkObject(const World &world, const Link &link, core::UserId receiver)
{
    QString text = link.text;
    if (link.creator != receiver)
        text = text.chopped(link.hash.size() - link.hash.size() / 2) + u"..."_s;
    QJsonObject object{{u"invite_link"_s, text},
                       {u"creator"_s, userObject(world, link.creator)},
                       {u"creates_join_request"_s, link.createsJoinRequest},
                       {u"is_primary"_s, link.primary},
                       {u"is_revoked"_s, link.revoked}};
    addText(object, "name"_L1, link.name);
    if (link.expireDate.isValid())
        object["expire_date"_L1] = unixSeconds(link.expireDate);
    if (link.memberLimit > 0)
        object["member_limit"_L1] = link.memberLimit;
    if (const qint64 pending = world.pendingRequests(link.hash); pending > 0)
        object["pending_join_request_count"_L1] = pending;
    if (link.subscriptionPeriod > 0) {
        object["subscription_period"_L1] = link.subscriptionPeriod;
        object["subscription_price"_L1] = link.subscriptionPrice;
    }
    return object;
}

} // namespace simulator
