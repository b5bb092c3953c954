// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/translate.h"

#include "domain/invitelink.h"
#include "services/primarylink.h"

namespace services {

namespace {

domain::ChatKind kindOf(telegram::ChatType type)
{
    switch (type) {
    case telegram::ChatType::Private:
        return domain::ChatKind::Private;
    case telegram::ChatType::Group:
        return domain::ChatKind::Group;
    case telegram::ChatType::Supergroup:
        return domain::ChatKind::Supergroup;
    case telegram::ChatType::Channel:
        return domain::ChatKind::Channel;
    }
    return domain::ChatKind::Private;
}

domain::SeatStatus statusOf(const telegram::ChatMember &member)
{
    using telegram::ChatMemberStatus;
    switch (member.status) {
    case ChatMemberStatus::Creator:
    case ChatMemberStatus::Administrator:
        return domain::SeatStatus::Administrator;
    case ChatMemberStatus::Member:
        return domain::SeatStatus::Member;
    case ChatMemberStatus::Restricted:
        return member.isMember.value_or(false) ? domain::SeatStatus::Member
                                               : domain::SeatStatus::Left;
    case ChatMemberStatus::Left:
        return domain::SeatStatus::Left;
    case ChatMemberStatus::Kicked:
        return domain::SeatStatus::Kicked;
    }
    return domain::SeatStatus::Unknown;
}

} // namespace

domain::Chat toDomain(const telegram::ChatFullInfo &info, std::optional<int> members)
{
    domain::Chat chat;
    chat.id = info.id;
    chat.kind = kindOf(info.type);
    chat.title = info.title.value_or(QString());
    chat.username = info.username.value_or(QString());
    chat.members = members;
    return chat;
}

domain::Seat toDomain(const domain::SeatId &id, const telegram::ChatMember &member,
                      const QDateTime &now)
{
    domain::Seat seat;
    seat.id = id;
    seat.status = statusOf(member);
    seat.mayInvite = telegram::mayInviteUsers(member);
    seat.checkedAt = now;
    return seat;
}

domain::Link toDomain(domain::Link link, const telegram::ChatInviteLink &answer,
                      const QDateTime &now)
{
    link.url = answer.inviteLink;
    link.hash = hashOf(answer.inviteLink);
    link.role = answer.isPrimary    ? domain::LinkRole::Primary
        : answer.subscriptionPeriod ? domain::LinkRole::Subscription
                                    : domain::LinkRole::Additional;
    link.settings = {answer.name.value_or(QString()), answer.expireDate.value_or(QDateTime()),
                     answer.memberLimit, answer.createsJoinRequest};
    link.subscription.reset();
    if (answer.subscriptionPeriod) {
        link.subscription =
            domain::Subscription{*answer.subscriptionPeriod, answer.subscriptionPrice.value_or(0)};
    }
    link.revoked = answer.isRevoked;
    link.verified = true;
    link.uncertain = false;
    link.pendingRequests = answer.pendingJoinRequestCount.value_or(0);
    link.creator = answer.creator.id;
    link.confirmedAt = now;
    return link;
}

namespace {

bool isInside(const telegram::ChatMember &member)
{
    using telegram::ChatMemberStatus;
    switch (member.status) {
    case ChatMemberStatus::Creator:
    case ChatMemberStatus::Administrator:
    case ChatMemberStatus::Member:
        return true;
    case ChatMemberStatus::Restricted:
        return member.isMember.value_or(false);
    case ChatMemberStatus::Left:
    case ChatMemberStatus::Kicked:
        break;
    }
    return false;
}

domain::Person personOf(const telegram::User &user)
{
    QString name = user.firstName;
    if (user.lastName)
        name += u' ' + *user.lastName;
    return {user.id, name.trimmed(), user.username.value_or(QString())};
}

domain::Heard heard(const telegram::Update &update, domain::Heard::What what,
                    const telegram::Chat &chat, const QDateTime &at, const telegram::User &who)
{
    domain::Heard heard;
    heard.update = update.updateId;
    heard.what = what;
    heard.chat = chat.id;
    heard.at = at;
    heard.who = personOf(who);
    heard.chatTitle = chat.title.value_or(QString());
    heard.chatKind = kindOf(chat.type);
    return heard;
}

void addLink(domain::Heard &heard, core::UserId bot,
             const std::optional<telegram::ChatInviteLink> &seen)
{
    if (!seen)
        return;
    domain::Link link;
    link.seat = {bot, heard.chat};
    link = toDomain(link, *seen, heard.at);
    // Another administrator's is all that is known of it: no hash was found.
    if (link.hash == link.url) {
        if (const auto read = domain::parseInviteLink(link.url); read && read->truncated)
            link.hash = read->hash + u'…';
    }
    heard.link = link;
    heard.linkCreator = personOf(seen->creator);
}

} // namespace

domain::Heard toDomain(core::UserId bot, const telegram::Update &update)
{
    using What = domain::Heard::What;
    domain::Heard told;
    told.update = update.updateId;
    if (const auto &change = update.chatMember) {
        const bool was = isInside(change->oldChatMember);
        const bool is = isInside(change->newChatMember);
        if (was == is)
            return told;
        told = heard(update, is ? What::Joined : What::Left, change->chat, change->date,
                     change->newChatMember.user);
        if (is)
            addLink(told, bot, change->inviteLink);
    } else if (const auto &request = update.chatJoinRequest) {
        told = heard(update, What::Asked, request->chat, request->date, request->from);
        told.bio = request->bio.value_or(QString());
        addLink(told, bot, request->inviteLink);
    }
    return told;
}

} // namespace services
