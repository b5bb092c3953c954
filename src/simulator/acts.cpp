// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/acts.h"

#include "simulator/news.h"

using core::Error;
using core::Result;
using namespace Qt::StringLiterals;

namespace simulator {

namespace {

Error refused(Error::Kind kind, const QString &identifier)
{
    return Error{kind, identifier, {}, 400, {}};
}

/// The chat, if anybody can still do something in it.
Result<Chat *> livingChat(World &world, core::ChatId id)
{
    Chat *chat = world.findChat(id);
    if (!chat || chat->type == ChatType::Private)
        return refused(Error::Kind::ChatNotFound, u"CHAT_ID_INVALID"_s);
    if (chat->deleted || chat->deactivated || chat->migratedTo.isValid())
        return refused(Error::Kind::ChatGone, u"CHANNEL_INVALID"_s);
    return chat;
}

Result<Chat *> chatToEnter(World &world, core::ChatId id, core::UserId who)
{
    const auto chat = livingChat(world, id);
    if (!chat)
        return chat.error();
    const Seat seat = (*chat)->seatOf(who);
    if (seat.isInside())
        return refused(Error::Kind::AlreadyMember, u"USER_ALREADY_PARTICIPANT"_s);
    if (seat.status == Status::Kicked)
        return refused(Error::Kind::Kicked, u"USER_KICKED"_s);
    return *chat;
}

/// Everything that ends somebody's being inside counts in the link that brought them.
void forgetOrigin(World &world, Seat &seat)
{
    if (const auto link = world.links.find(seat.cameBy); link != world.links.end())
        --link->second.inside;
    seat.cameBy.clear();
}

struct Admission
{
    core::UserId by;
    QString link; ///< hash that is counted
    bool namesLink = true;
    bool viaJoinRequest = false;
    bool viaFolderLink = false;
    QDateTime paidUntil;
};

void admit(World &world, Chat &chat, core::UserId who, const Admission &how)
{
    const Seat before = chat.seatOf(who);
    Seat after;
    after.status = Status::Member;
    after.cameBy = how.link;
    after.until = how.paidUntil;
    chat.seats[who] = after;
    world.requests.erase({chat.id, who});
    if (const auto link = world.links.find(how.link); link != world.links.end()) {
        ++link->second.joined;
        ++link->second.inside;
    }
    tellOfMember(world,
                 {chat.id, how.by, who, before, after, how.namesLink ? how.link : QString(),
                  how.viaJoinRequest, how.viaFolderLink});
}

void request(World &world, const Chat &chat, core::UserId who, const QString &link)
{
    JoinRequest &made = world.requests[{chat.id, who}];
    made = {chat.id, who, link, world.now, {}, {}};
    if (const auto person = world.people.find(who); person != world.people.end())
        made.bio = person->second.bio;
    const Bot *guard = world.findBot(chat.guardBot);
    if (guard && guard->supportsJoinRequestQueries)
        made.queryId = u"%1%2"_s.arg(qAbs(chat.id.value)).arg(who.value);
    tellOfRequest(world, made);
}

} // namespace

Result<Entry> joinByLink(World &world, core::UserId who, const QString &text, bool viaFolder)
{
    const Link *link = world.findLink(text);
    if (!link || link->revoked || link->isExpired(world.now))
        return refused(Error::Kind::LinkGone, u"INVITE_HASH_EXPIRED"_s);
    const auto chat = chatToEnter(world, link->chat, who);
    if (!chat)
        return chat.error();
    if (link->isFull())
        return refused(Error::Kind::LinkGone, u"USERS_TOO_MUCH"_s);
    if (link->createsJoinRequest) {
        request(world, **chat, who, link->hash);
        return Entry::Requested;
    }
    Admission how{who, link->hash, true, false, viaFolder, {}};
    const bool publicChannel = (*chat)->type == ChatType::Channel && (*chat)->isPublic();
    // Telegram has been seen to leave the link out for who comes back to a public channel.
    how.namesLink = !(publicChannel && (*chat)->seats.contains(who));
    // In a public channel people join free even by a subscription link.
    if (link->subscriptionPeriod > 0 && !publicChannel)
        how.paidUntil = world.now.addSecs(link->subscriptionPeriod);
    admit(world, **chat, who, how);
    return Entry::Joined;
}

Result<Entry> joinDirectly(World &world, core::UserId who, core::ChatId id)
{
    const auto chat = chatToEnter(world, id, who);
    if (!chat)
        return chat.error();
    if (!(*chat)->isPublic())
        return refused(Error::Kind::Refused, u"CHANNEL_PRIVATE"_s);
    if ((*chat)->joinByRequest) {
        request(world, **chat, who, {});
        return Entry::Requested;
    }
    admit(world, **chat, who, {who, {}, false, false, false, {}});
    return Entry::Joined;
}

Result<> addMember(World &world, core::ChatId id, core::UserId by, core::UserId who)
{
    const auto chat = livingChat(world, id);
    if (!chat)
        return chat.error();
    if ((*chat)->seatOf(who).isInside())
        return refused(Error::Kind::AlreadyMember, u"USER_ALREADY_PARTICIPANT"_s);
    admit(world, **chat, who, {by, {}, false, false, false, {}});
    return {};
}

Result<> leave(World &world, core::UserId who, core::ChatId id)
{
    const auto chat = livingChat(world, id);
    if (!chat)
        return chat.error();
    const Seat before = (*chat)->seatOf(who);
    if (!before.isInside())
        return refused(Error::Kind::NotAMember, u"USER_NOT_PARTICIPANT"_s);
    Seat &seat = (*chat)->seats[who];
    forgetOrigin(world, seat);
    seat = Seat{};
    seat.primary = before.primary;
    tellOfMember(world, {id, who, who, before, seat, {}, false, false});
    return {};
}

Result<> withdrawRequest(World &world, core::UserId who, core::ChatId chat)
{
    return declineRequest(world, chat, who);
}

Result<> approveRequest(World &world, core::ChatId id, core::UserId by, core::UserId who)
{
    const auto chat = livingChat(world, id);
    if (!chat)
        return chat.error();
    if ((*chat)->seatOf(who).isInside())
        return refused(Error::Kind::AlreadyMember, u"USER_ALREADY_PARTICIPANT"_s);
    const auto found = world.requests.find({id, who});
    if (found == world.requests.end())
        return refused(Error::Kind::RequestGone, u"HIDE_REQUESTER_MISSING"_s);
    const QString link = found->second.link;
    admit(world, **chat, who, {by, link, true, link.isEmpty(), false, {}});
    return {};
}

Result<> declineRequest(World &world, core::ChatId id, core::UserId who)
{
    const auto chat = livingChat(world, id);
    if (!chat)
        return chat.error();
    if ((*chat)->seatOf(who).isInside())
        return refused(Error::Kind::AlreadyMember, u"USER_ALREADY_PARTICIPANT"_s);
    if (world.requests.erase({id, who}) == 0)
        return refused(Error::Kind::RequestGone, u"HIDE_REQUESTER_MISSING"_s);
    return {};
}

Result<> kick(World &world, core::ChatId id, core::UserId by, core::UserId who)
{
    const auto chat = livingChat(world, id);
    if (!chat)
        return chat.error();
    Seat &seat = (*chat)->seats[who];
    const Seat before = seat;
    forgetOrigin(world, seat);
    seat = Seat{};
    seat.status = Status::Kicked;
    seat.primary = before.primary;
    world.requests.erase({id, who});
    tellOfMember(world, {id, by, who, before, seat, {}, false, false});
    return {};
}

Result<> appoint(World &world, core::ChatId id, core::UserId by, core::UserId who,
                 const Rights &rights)
{
    const auto chat = livingChat(world, id);
    if (!chat)
        return chat.error();
    const Seat before = (*chat)->seatOf(who);
    if (before.status == Status::Creator)
        return refused(Error::Kind::Refused, u"USER_CREATOR"_s);
    const Seat after = world.seatAdministrator(id, who, rights);
    tellOfMember(world, {id, by, who, before, after, {}, false, false});
    return {};
}

Result<> dismiss(World &world, core::ChatId id, core::UserId by, core::UserId who)
{
    const auto chat = livingChat(world, id);
    if (!chat)
        return chat.error();
    Seat &seat = (*chat)->seats[who];
    const Seat before = seat;
    if (before.status != Status::Administrator)
        return refused(Error::Kind::Refused, u"USER_NOT_PARTICIPANT"_s);
    seat.status = Status::Member;
    seat.rights = {};
    seat.customTitle.clear();
    tellOfMember(world, {id, by, who, before, seat, {}, false, false});
    return {};
}

Result<QString> revokeLink(World &world, const QString &text)
{
    Link *link = world.findLink(text);
    if (!link || link->revoked)
        return refused(Error::Kind::LinkGone, u"INVITE_HASH_EXPIRED"_s);
    if (link->primary) {
        const QString hash = link->hash;
        replacePrimary(world, link->chat, link->creator);
        return hash;
    }
    link->revoked = true;
    return link->hash;
}

QString replacePrimary(World &world, core::ChatId chat, core::UserId administrator)
{
    if (Link *old = world.primaryLink(chat, administrator))
        old->revoked = true;
    Link &link = world.addLink(chat, administrator);
    link.primary = true;
    world.chats.at(chat).seats[administrator].primary = link.hash;
    return link.hash;
}

Result<core::ChatId> upgrade(World &world, core::ChatId group)
{
    const auto chat = livingChat(world, group);
    if (!chat)
        return chat.error();
    if ((*chat)->type != ChatType::Group)
        return refused(Error::Kind::Refused, u"CHAT_ID_INVALID"_s);
    const core::ChatId id{-1'000'000'000'000 + group.value};
    Chat &supergroup = world.chats[id];
    supergroup = **chat;
    supergroup.id = id;
    supergroup.type = ChatType::Supergroup;
    (*chat)->migratedTo = id;
    for (auto &[hash, link] : world.links) {
        if (link.chat == group)
            link.chat = id;
    }
    std::map<std::pair<core::ChatId, core::UserId>, JoinRequest> requests;
    for (auto [key, made] : world.requests) {
        if (made.chat == group)
            made.chat = id;
        requests[{made.chat, made.user}] = made;
    }
    world.requests = std::move(requests);
    for (const auto &[bot, unused] : world.bots) {
        const Seat seat = supergroup.seatOf(bot);
        if (seat.isInside())
            tellOfMember(world, {id, bot, bot, Seat{}, seat, {}, false, false});
    }
    return id;
}

Result<> deleteChat(World &world, core::ChatId id)
{
    const auto chat = livingChat(world, id);
    if (!chat)
        return chat.error();
    (*chat)->deleted = true;
    return {};
}

Result<> setJoinByRequest(World &world, core::ChatId id, bool on, bool applyToLinks)
{
    const auto chat = livingChat(world, id);
    if (!chat)
        return chat.error();
    if ((*chat)->type != ChatType::Supergroup)
        return refused(Error::Kind::Refused, u"CHAT_ID_INVALID"_s);
    (*chat)->joinByRequest = on;
    for (auto &[hash, link] : world.links) {
        if (!applyToLinks || link.chat != id || link.revoked)
            continue;
        link.createsJoinRequest = on;
        if (on)
            link.memberLimit = 0; // Bot API: never both
    }
    return {};
}

} // namespace simulator
