// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/linkjournal.h"

#include "domain/linkfacts.h"
#include "services/callfailure.h"
#include "services/historyline.h"
#include "services/primarylink.h"
#include "services/translate.h"

using core::Task;
using domain::Action;
using domain::Actor;
using domain::IntentState;
using domain::StepState;
using namespace Qt::StringLiterals;

namespace services {

namespace {

/// The twin takes what is written beside the old link, and both learn of each other. Where the old
/// one was put up, the twin has to go; what was paid was paid for the old one.
void joinKin(ledger::Changes &changes, domain::Link &twin, domain::Link old)
{
    twin.predecessor = old.hash;
    twin.notes = old.notes;
    twin.notes.cost.reset();
    for (domain::Placement &placement : twin.notes.placements)
        placement.toReplace = true;
    old.successor = twin.hash;
    changes.annotations.push_back({old.seat, old.hash, {{}, {}, {}, old.notes.cost}});
    changes.links.push_back(std::move(old));
}

/// What Telegram made of the request, where that is something else.
QString difference(const LinkCall &call, const domain::Link &link)
{
    if (call.method == LinkCall::Method::Revoke)
        return {};
    domain::LinkSettings given = link.settings;
    if (call.method == LinkCall::Method::Rename || call.method == LinkCall::Method::Subscribe)
        given = {given.name, {}, {}, false};
    const auto changed = domain::changedFacts(factsOf(call.settings), factsOf(given));
    return changed.before.isEmpty() ? QString()
                                    : u"asked "_s + changed.before + u", got " + changed.after;
}

/// For the step of a job that the call is.
void tellStep(ledger::Changes &changes, const LinkCall &call, domain::StepOutcome outcome)
{
    // An answer that is lost says nothing of a step that has ended otherwise.
    const bool unlessOver = outcome.state == StepState::Unknown;
    if (call.step)
        changes.steps.push_back({*call.step, std::move(outcome), unlessOver});
}

} // namespace

domain::Link afterwards(const LinkCall &call, const domain::Link &before,
                        const telegram::ChatInviteLink &answer, const QDateTime &now)
{
    domain::Link link = before;
    if (call.isCreation()) {
        link = {};
        link.notes = call.notes;
        link.forOne = call.forOne;
        link.expected = call.expected;
        link.createdAt = now;
    }
    link.seat = call.seat;
    link = toDomain(std::move(link), answer, now);
    link.beforePause = link.settings.approval ? call.beforePause : std::nullopt;
    return link;
}

LinkJournal::LinkJournal(ledger::Ledger &ledger, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{ }

Task<core::IntentId> LinkJournal::begin(const LinkCall &call)
{
    ledger::Changes with;
    tellStep(with, call, {StepState::Sent, {}, {}, {}});
    return m_ledger.plan(intentOf(call, IntentState::Sent), std::move(with));
}

Task<std::optional<domain::Link>> LinkJournal::current(const LinkCall &call)
{
    if (call.url.isEmpty())
        return Task<std::optional<domain::Link>>::finished(std::optional<domain::Link>());
    return m_ledger.linksByHash(hashOf(call.url))
        .andThen(this, [bot = call.seat.bot](const std::vector<domain::Link> &links) {
            return linkOf(bot, links);
        });
}

Task<domain::Link> LinkJournal::written(ledger::Changes changes, const domain::Link &link)
{
    return m_ledger.write(std::move(changes)).andThen(this, [this, link] {
        using Links = std::vector<domain::Link>;
        return m_ledger.linksByHash(link.hash).then(this, [link](const core::Result<Links> &links) {
            return linkOf(link.seat.bot, links.value_or(Links())).value_or(link);
        });
    });
}

Task<domain::Link> LinkJournal::answered(const LinkCall &call, const domain::Link &before,
                                         const telegram::ChatInviteLink &answer)
{
    return current(call).andThen(this, [=, this](const std::optional<domain::Link> &known) {
        const QDateTime now = m_clock.now();
        ledger::Changes changes;
        const domain::Link former = known.value_or(before);
        domain::Link link = afterwards(call, former, answer, now);
        if (call.action == Action::LinkRotated && known)
            joinKin(changes, link, *known);
        changes.links.push_back(link);
        changes.intents.push_back(intentOf(call, IntentState::Answered));

        auto line = historyLine(m_clock, call.action, call.actor, call.seat);
        line.linkHash = link.hash;
        if (call.action == Action::LinkRotated || call.method == LinkCall::Method::Revoke) {
            line.before = call.url;
            line.after = call.isCreation() ? link.url : QString();
        } else if (call.isCreation()) {
            line.after = domain::factsText(factsOf(link.settings));
        } else {
            const auto changed =
                domain::changedFacts(factsOf(former.settings), factsOf(link.settings));
            line.before = changed.before;
            line.after = changed.after;
        }
        line.answer = difference(call, link);
        // A rotation's old link is still to be revoked.
        const bool isHalf = call.isCreation() && call.action == Action::LinkRotated;
        tellStep(changes, call,
                 {isHalf ? StepState::Sent : StepState::Done,
                  {},
                  line.answer,
                  call.isCreation() ? link.url : QString()});
        changes.history.push_back(std::move(line));
        return written(std::move(changes), link);
    });
}

Task<domain::Link> LinkJournal::gone(const LinkCall &call, const domain::Link &before,
                                     const core::Error &error)
{
    return current(call).andThen(this, [=, this](const std::optional<domain::Link> &known) {
        const bool wanted = call.method == LinkCall::Method::Revoke;
        domain::Link link = known.value_or(before);
        link.seat = call.seat;
        link.revoked = true;
        link.uncertain = false;
        link.beforePause.reset();
        link.confirmedAt = m_clock.now();
        ledger::Changes changes;
        changes.links.push_back(link);
        changes.intents.push_back(
            intentOf(call, wanted ? IntentState::Answered : IntentState::Refused, error.detail));
        tellStep(changes, call,
                 {wanted ? StepState::Done : StepState::Refused, error.kind, error.detail, {}});
        auto line = historyLine(m_clock, Action::LinkRevoked, wanted ? call.actor : Actor::Telegram,
                                call.seat);
        line.linkHash = link.hash;
        line.before = link.url;
        line.answer = error.detail;
        changes.history.push_back(std::move(line));
        return written(std::move(changes), link);
    });
}

Task<> LinkJournal::refused(const LinkCall &call, const core::Error &error, bool wasSent)
{
    return current(call).andThen(this, [=, this](const std::optional<domain::Link> &known) {
        ledger::Changes changes;
        if (known && wasSent && !call.isCreation()) {
            changes.links.push_back(*known);
            changes.links.back().uncertain = false;
            changes.links.back().verified = false;
        } else if (known && error.kind == core::Error::Kind::LinkIsPrimary) {
            changes.links.push_back(*known);
            changes.links.back().role = domain::LinkRole::Primary;
        }
        changes.intents.push_back(intentOf(call, IntentState::Refused, error.detail));
        if (call.step && isWorthAnotherTry(error)) {
            tellStep(changes, call, {});
            return m_ledger.write(std::move(changes));
        }
        tellStep(changes, call, {StepState::Refused, error.kind, error.detail, {}});
        auto line = historyLine(m_clock, Action::AttemptFailed, actorOf(error), call.seat);
        line.linkHash = known ? known->hash : QString();
        line.before = call.url.isEmpty() ? call.settings.name : call.url;
        line.answer = error.detail;
        changes.history.push_back(std::move(line));
        return m_ledger.write(std::move(changes));
    });
}

Task<> LinkJournal::lost(const LinkCall &call, const core::Error &error)
{
    return current(call).andThen(this, [=, this](const std::optional<domain::Link> &known) {
        ledger::Changes changes;
        // A lost create leaves the link that is to be rotated as it was.
        if (known && !call.isCreation()) {
            changes.links.push_back(*known);
            changes.links.back().uncertain = true;
        }
        changes.intents.push_back(intentOf(call, IntentState::Unknown, error.detail));
        tellStep(changes, call, {StepState::Unknown, error.kind, error.detail, {}});
        auto line = historyLine(m_clock, Action::AnswerLost, Actor::Gatehouse, call.seat);
        line.linkHash = known ? known->hash : QString();
        line.before = call.url.isEmpty() ? call.settings.name : call.url;
        line.answer = error.detail;
        changes.history.push_back(std::move(line));
        return m_ledger.write(std::move(changes));
    });
}

Task<> LinkJournal::overtaken(const LinkCall &call)
{
    return current(call).andThen(this, [=, this](const std::optional<domain::Link> &known) {
        ledger::Changes changes;
        if (known && call.method != LinkCall::Method::Revoke) {
            changes.links.push_back(*known);
            changes.links.back().verified = false;
        }
        const QString why = u"overtaken by a later call"_s;
        changes.intents.push_back(intentOf(call, IntentState::Answered, why));
        tellStep(changes, call, {StepState::Unknown, core::Error::Kind::ConnectionLost, why, {}});
        return m_ledger.write(std::move(changes));
    });
}

Task<> LinkJournal::close(const LinkCall &call, const QString &why)
{
    ledger::Changes changes;
    changes.intents.push_back(intentOf(call, IntentState::Answered, why));
    return m_ledger.write(std::move(changes));
}

} // namespace services
