// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/translate.h"

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

} // namespace services
