// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/bench.h"

namespace bench {

/// The calls of the link desk, each to be made in the same way. Creations come first.
enum class Act { Create, Subscribe, Successor, Edit, Rename, Revoke };

inline constexpr std::pair<const char *, Act> everyAct[] = {
    {"create", Act::Create}, {"subscribe", Act::Subscribe}, {"successor", Act::Successor},
    {"edit", Act::Edit},     {"rename", Act::Rename},       {"revoke", Act::Revoke},
};

inline void addEveryAct()
{
    QTest::addColumn<Act>("act");
    for (const auto &[name, act] : everyAct)
        QTest::newRow(name) << act;
}

inline bool isCreation(Act act)
{
    return act <= Act::Successor;
}

inline QByteArray methodOf(Act act)
{
    switch (act) {
    case Act::Create:
    case Act::Successor:
        return "createChatInviteLink";
    case Act::Subscribe:
        return "createChatSubscriptionInviteLink";
    case Act::Edit:
        return "editChatInviteLink";
    case Act::Rename:
        return "editChatSubscriptionInviteLink";
    case Act::Revoke:
        break;
    }
    return "revokeChatInviteLink";
}

/// Makes what the act is about.
inline domain::Link linkFor(Bench &bench, Act act, const domain::SeatId &seat = gateInNews)
{
    return act == Act::Rename ? bench.makeSubscription(seat, u"Gold"_s)
                              : bench.make(seat, {u"Flyer"_s, {}, 5, false});
}

/// What any of them tells.
struct Told
{
    domain::Link link;
    std::optional<core::Error> unrecorded;
    bool wasGone = false;
};

/// Begins it.
inline core::Task<Told> perform(Bench &bench, Act act, const domain::Link &link)
{
    services::LinkDesk &desk = bench.desk();
    if (act == Act::Revoke) {
        return desk.revoke(link).andThen(&desk, [](const services::LinkDesk::Revoked &revoked) {
            return Told{revoked.link, revoked.unrecorded, revoked.wasGone};
        });
    }
    const domain::LinkSettings settings{u"Second"_s, {}, 7, false};
    auto answer = act == Act::Create ? desk.create(link.seat, settings)
        : act == Act::Subscribe      ? desk.subscribe(link.seat, u"Second"_s, 5)
        : act == Act::Successor      ? desk.createSuccessor(link)
        : act == Act::Edit           ? desk.edit(link, settings)
                                     : desk.rename(link, u"Second"_s);
    return answer.andThen(&desk, [](const services::LinkAnswer &told) {
        return Told{told.link, told.unrecorded, false};
    });
}

} // namespace bench
