// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/jobacts.h"
#include "simulator/acts.h"

namespace bench {

using domain::Actor;
using domain::RequestState;
using services::Decided;
using services::Decision;
using telegram::Urgency;

/// Somebody asks to be let in by the link, and the bot's update about it is taken in.
inline domain::RequestId askToJoin(Bench &bench, const domain::Link &link, qint64 person,
                                   const QString &name, const QString &bio = {})
{
    const core::UserId id{person};
    bench.world().addPerson(id, name, u"user%1"_s.arg(person));
    if (!simulator::joinByLink(bench.world(), id, link.url))
        qFatal("the bench is broken: nobody can ask");
    domain::Heard heard;
    heard.update = 100000 + person;
    heard.what = domain::Heard::What::Asked;
    heard.chat = link.seat.chat;
    heard.at = bench.clock.now().addSecs(person - 10000);
    heard.who = {id, name, u"user%1"_s.arg(person)};
    heard.bio = bio;
    heard.link = link;
    heard.linkCreator = {link.seat.bot, u"Gate"_s, {}};
    if (const auto taken = wait(bench.ledger().hear(link.seat.bot, {heard}, 0)); !taken)
        qFatal("the bench is broken: %s", core::toString(taken.error()));
    return {link.seat, id};
}

inline domain::Link approvalLink(Bench &bench, const domain::SeatId &seat = gateInNews)
{
    return bench.make(seat, {u"Partners"_s, {}, {}, true});
}

/// As the ledger has it; nothing where it does not know the request.
inline std::optional<RequestState> stateOf(Bench &bench, const domain::RequestId &request)
{
    const auto found = wait(bench.ledger().joinRequests(
        {domain::LinkScope::of(request.seat), true, 1, request.person}));
    return found && !found->empty() ? std::optional(found->front().state) : std::nullopt;
}

inline bool isInside(Bench &bench, const domain::RequestId &request)
{
    return bench.world().chats.at(request.seat.chat).seatOf(request.person).isInside();
}

inline bool isAsking(Bench &bench, const domain::RequestId &request)
{
    return bench.world().requests.contains({request.seat.chat, request.person});
}

inline core::Task<Decided> decide(Bench &bench, const domain::RequestId &request, Decision decision)
{
    return bench.requests().decide(request, decision, Urgency::Click, Actor::Person);
}

inline domain::JobStep requestStep(JobKind kind, const domain::RequestId &request)
{
    domain::StepRequest asked;
    asked.person = {request.person, u"Somebody"_s, {}};
    domain::JobStep step;
    step.seat = request.seat;
    step.request = domain::requestText(kind, asked);
    return step;
}

} // namespace bench
