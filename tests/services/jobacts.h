// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/bench.h"

#include <algorithm>

namespace bench {

using domain::JobKind;
using domain::JobState;
using domain::StepState;

/// One link of every seat that is used here, to each of which a job of the kind can be applied.
inline domain::JobStep stepFor(JobKind kind, const domain::Link &link,
                               const domain::StepRequest &request = {})
{
    domain::JobStep step;
    step.seat = link.seat;
    if (kind != JobKind::Create && kind != JobKind::RotatePrimary)
        step.linkHash = link.hash;
    step.request = domain::requestText(kind, request);
    return step;
}

/// Makes what a job of the kind can be about.
inline domain::Link linkFor(Bench &bench, JobKind kind, const domain::SeatId &seat)
{
    domain::Link link;
    link.seat = seat;
    if (kind == JobKind::Create || kind == JobKind::RotatePrimary)
        return link;
    link = bench.make(seat, {u"Flyer"_s, bench.clock.now().addDays(9), 5, false});
    return kind == JobKind::Resume ? wait(bench.desk().pause(link))->link : link;
}

/// What tells a step of the kind from doing nothing.
inline domain::StepRequest requestFor(Bench &bench)
{
    domain::StepRequest request;
    request.days = 3;
    request.expires =
        QDateTime::fromSecsSinceEpoch(bench.clock.now().addDays(30).toSecsSinceEpoch(), Qt::UTC);
    request.limit = 42;
    request.approval = true;
    request.tag = u"fair"_s;
    request.settings = {u"Made"_s, {}, 7, false};
    request.notes.text = u"for the fair"_s;
    return request;
}

inline QByteArray methodOf(JobKind kind)
{
    switch (kind) {
    case JobKind::Create:
    case JobKind::Rotate:
        return "createChatInviteLink";
    case JobKind::Revoke:
        return "revokeChatInviteLink";
    case JobKind::RotatePrimary:
        return "exportChatInviteLink";
    default:
        return "editChatInviteLink";
    }
}

/// A job about so many links in each of the chats.
inline core::JobId startJob(Bench &bench, JobKind kind, const std::vector<domain::SeatId> &seats,
                            int each = 1)
{
    std::vector<domain::JobStep> steps;
    for (int i = 0; i < each; ++i) {
        for (const domain::SeatId &seat : seats)
            steps.push_back(stepFor(kind, linkFor(bench, kind, seat), requestFor(bench)));
    }
    const auto started = wait(bench.jobs().start(kind, u"A job"_s, std::move(steps)));
    return started.value_or(core::JobId());
}

inline domain::StepCounts countsOf(Bench &bench, core::JobId job)
{
    const auto view = bench.jobs().find(job);
    return view ? view->overview.steps : domain::StepCounts();
}

inline std::vector<domain::JobStep> stepsOf(Bench &bench, core::JobId job)
{
    ledger::StepQuery query;
    query.job = job;
    query.limit = 10000;
    return wait(bench.ledger().jobSteps(query)).value_or(std::vector<domain::JobStep>());
}

/// Lets everything happen that needs no time: the ledger and the server have answered.
inline void catchUp(Bench &bench)
{
    for (int quiet = 0; quiet < 3; ++quiet) {
        settle();
        (void)wait(bench.ledger().bots());
        if (bench.program().connections.state().inFlight == 0)
            continue;
        quiet = -1;
        if (!eventually([&] { return bench.program().connections.state().inFlight == 0; }))
            return;
    }
}

/// Lets time pass until the condition holds; false where that takes more than so long.
template <typename Condition>
bool passesUntil(Bench &bench, Condition condition, std::chrono::milliseconds longest = 5min)
{
    for (auto passed = 0ms; passed < longest; passed += 500ms) {
        catchUp(bench);
        if (condition())
            return true;
        bench.pass(500ms);
    }
    return condition();
}

inline bool comesToEnd(Bench &bench, core::JobId job)
{
    return passesUntil(bench, [&] {
        const auto view = bench.jobs().find(job);
        return view && view->overview.isOver();
    });
}

} // namespace bench
