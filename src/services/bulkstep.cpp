// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bulkstep.h"

#include "services/callfailure.h"
#include "services/primarylink.h"

using core::Error;
using core::Result;
using core::Task;
using domain::JobKind;
using domain::Obstacle;
using domain::StepState;
using namespace std::chrono_literals;

namespace services {

namespace {

/// How long after a rotated link could not be revoked because of something that passes.
constexpr auto revokeAgain = 30s;

StepEnd done(const domain::StepReason &reason = {})
{
    return {{StepState::Done, reason, {}, {}}, {}, false};
}

StepEnd refused(const domain::StepReason &reason)
{
    return {{StepState::Refused, reason, {}, {}}, {}, false};
}

StepEnd failed(const Error &error)
{
    if (isWorthAnotherTry(error))
        return {{}, error, false};
    const auto state = error.outcomeUnknown() ? StepState::Unknown : StepState::Refused;
    return {{state, error.kind, error.detail, {}}, error, false};
}

/// Done, and the ledger has it or gets it from the desk.
StepEnd written(const std::optional<Error> &unrecorded)
{
    return {{StepState::Done, {}, {}, {}}, unrecorded, true};
}

/// Nothing is left to do with the link, for this reason.
std::optional<Obstacle> isSo(JobKind kind, const domain::Link &link)
{
    if (kind == JobKind::Revoke && link.revoked)
        return Obstacle::IsRevoked;
    if (kind == JobKind::Pause && !link.revoked && link.beforePause)
        return Obstacle::IsPaused;
    return {};
}

/// A rotation that got as far as the new link.
bool isHalfRotated(const domain::Link &link)
{
    return !link.successor.isEmpty() && !link.revoked;
}

} // namespace

BulkStep::BulkStep(ledger::Ledger &ledger, LinkDesk &desk, Rotation &rotation, LinkBook &book,
                   JoinRequests &requests, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_desk(desk)
    , m_rotation(rotation)
    , m_book(book)
    , m_requests(requests)
    , m_clock(clock)
{ }

void BulkStep::withdraw(JobKind kind, const domain::JobStep &step)
{
    m_withdrawn.insert(step.id);
    if (kind == JobKind::RotatePrimary)
        m_rotation.withdraw(step.id);
    else if (domain::isAboutRequests(kind))
        m_requests.withdraw(step.id);
    else
        m_desk.withdraw(step.id);
}

Task<StepEnd> BulkStep::take(JobKind kind, const domain::JobStep &step, bool mayInvite,
                             bool isUrgent)
{
    m_withdrawn.erase(step.id);
    const bool isAboutLink =
        kind != JobKind::Create && kind != JobKind::RotatePrimary && !domain::isAboutRequests(kind);
    if (!isAboutLink) {
        if (const auto obstacle = domain::obstacleTo(kind, {}, mayInvite, m_clock.now()))
            return Task<StepEnd>::finished(refused(*obstacle));
    }
    if (kind == JobKind::Create) {
        const domain::StepRequest request = domain::requestFrom(step.request);
        return m_desk.create(step.seat, request.settings, request.notes, step.id)
            .then(this, [](const Result<LinkAnswer> &answer) {
                return answer ? written(answer->unrecorded) : failed(answer.error());
            });
    }
    if (domain::isAboutRequests(kind))
        return decide(kind, step);
    if (kind == JobKind::RotatePrimary) {
        return m_rotation.rotate(step.seat, step.id, isUrgent)
            .then(this, [](const Result<QString> &answer) {
                return answer ? written({}) : failed(answer.error());
            });
    }
    return m_ledger.linksByHash(step.linkHash)
        .then(this, [=, this](const Result<std::vector<domain::Link>> &links) {
            if (!links)
                return Task<StepEnd>::finished(failed(links.error()));
            const auto link = linkOf(step.seat.bot, *links);
            if (!link)
                return Task<StepEnd>::finished(refused(Error::Kind::NotFound));
            return takeWith(kind, step, *link, mayInvite, isUrgent);
        });
}

Task<StepEnd> BulkStep::decide(JobKind kind, const domain::JobStep &step)
{
    const bool approves = kind == JobKind::ApproveRequests;
    const domain::RequestId request{step.seat, domain::requestFrom(step.request).person.id};
    return m_requests
        .decide(request, approves ? Decision::Approve : Decision::Decline,
                telegram::Urgency::Background, domain::Actor::Person, step.id)
        .then(this, [approves](const Result<Decided> &decided) {
            if (!decided)
                return failed(decided.error());
            if (!decided->wasSo)
                return written(decided->unrecorded);
            const auto wanted =
                approves ? domain::RequestState::Approved : domain::RequestState::Declined;
            return decided->state == wanted ? done() : done(Error::Kind::RequestGone);
        });
}

Task<StepEnd> BulkStep::takeWith(JobKind kind, const domain::JobStep &step,
                                 const domain::Link &link, bool mayInvite, bool isUrgent)
{
    if (m_withdrawn.contains(step.id))
        return Task<StepEnd>::finished(failed({Error::Kind::Cancelled, {}, {}, 0, {}}));
    if (const auto reason = isSo(kind, link))
        return Task<StepEnd>::finished(done(*reason));
    if (kind == JobKind::Rotate && isHalfRotated(link))
        return revoke(step, link);
    if (const auto obstacle = domain::obstacleTo(kind, link, mayInvite, m_clock.now()))
        return Task<StepEnd>::finished(refused(*obstacle));
    const domain::StepRequest request = domain::requestFrom(step.request);
    switch (kind) {
    case JobKind::Tag:
        return m_book.tag(link, request.tag, step.id).then(this, [](const Result<> &tagged) {
            return tagged ? written({}) : failed(tagged.error());
        });
    case JobKind::Revoke:
        return revoke(step, link);
    case JobKind::Rotate:
        return rotate(step, link);
    case JobKind::Pause:
        return edited(link, m_desk.pause(link, step.id, isUrgent));
    case JobKind::Resume:
        return edited(link, m_desk.resume(link, step.id));
    case JobKind::Extend:
        return edited(link, m_desk.extend(link, request.days, step.id));
    default:
        return edited(
            link,
            m_desk.edit(link, domain::settingsAfter(kind, link.settings, request), {}, step.id));
    }
}

Task<StepEnd> BulkStep::edited(const domain::Link &link, Task<LinkAnswer> answer)
{
    return std::move(answer).then(this, [link](const Result<LinkAnswer> &told) {
        if (!told)
            return failed(told.error());
        // Where nothing differed nothing was sent, and nobody wrote the step.
        return told->link == link ? done() : written(told->unrecorded);
    });
}

Task<StepEnd> BulkStep::revoke(const domain::JobStep &step, const domain::Link &link)
{
    return m_desk.revoke(link, step.id).then(this, [](const Result<LinkDesk::Revoked> &revoked) {
        return revoked ? written(revoked->unrecorded) : failed(revoked.error());
    });
}

Task<StepEnd> BulkStep::rotate(const domain::JobStep &step, const domain::Link &link)
{
    return m_desk.createSuccessor(link, step.id)
        .then(this, [=, this](const Result<LinkAnswer> &made) {
            return made ? revokeRotated(step, link) : Task<StepEnd>::finished(failed(made.error()));
        });
}

/// The new link is there, so the step must not begin anew before the ledger knows of it: what
/// passes is waited for here. The desk writes the new link before it asks anything else.
Task<StepEnd> BulkStep::revokeRotated(const domain::JobStep &step, const domain::Link &link)
{
    return revoke(step, link).then(this, [=, this](const Result<StepEnd> &end) {
        const bool passes = end && end->outcome.state == StepState::Pending
            && end->error->kind != Error::Kind::Cancelled;
        if (!passes)
            return Task<StepEnd>::finished(end);
        return m_clock.after(revokeAgain).then(this, [=, this](const Result<> &) {
            return revokeRotated(step, link);
        });
    });
}

} // namespace services
