// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/rotationrecord.h"

#include "domain/linkfacts.h"
#include "services/callfailure.h"
#include "services/historyline.h"
#include "services/linkjournal.h"
#include "services/primarylink.h"

#include <algorithm>

using core::Task;
using domain::StepState;
using namespace Qt::StringLiterals;

namespace services {

namespace {

QString requestOf(const std::optional<domain::StepId> &step)
{
    if (!step)
        return {};
    return domain::factsText({{u"job"_s, step->job.value}, {u"step"_s, step->position}});
}

/// For the step of a job that the rotation is.
void tellStep(ledger::Changes &changes, const domain::Intent &intent,
              const domain::StepOutcome &outcome)
{
    if (const auto step = stepOf(intent)) {
        const bool unlessOver = outcome.state == domain::StepState::Unknown;
        changes.steps.push_back({*step, outcome, unlessOver});
    }
}

} // namespace

RotationRecord::RotationRecord(ledger::Ledger &ledger, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{ }

Task<domain::Intent> RotationRecord::plan(domain::SeatId seat,
                                          const std::optional<domain::StepId> &step)
{
    return m_ledger.primaryLink(seat).andThen(
        this, [this, seat, step](const std::optional<domain::Link> &primary) {
            domain::Intent intent;
            intent.action = domain::Action::PrimaryRotated;
            intent.seat = seat;
            intent.request = requestOf(step);
            intent.plannedAt = m_clock.now();
            intent.before = primary ? primary->url : QString();
            intent.linkHash = intent.before.isEmpty() ? QString() : hashOf(intent.before);
            return m_ledger.plan(intent).andThen(this, [intent](core::IntentId id) mutable {
                intent.id = id;
                return intent;
            });
        });
}

Task<> RotationRecord::sent(const domain::Intent &intent)
{
    ledger::Changes changes;
    changes.intents.push_back(intent);
    tellStep(changes, intent, {StepState::Sent, {}, {}, {}});
    return m_ledger.write(std::move(changes));
}

Task<> RotationRecord::moved(const domain::SeatId &seat, core::ChatId to)
{
    return recordUpgrade(m_ledger, m_clock, seat, to);
}

Task<> RotationRecord::rotated(const domain::Intent &intent, const QString &newUrl)
{
    return read(intent, newUrl).andThen(this, [this, intent, newUrl](const Known &known) {
        const bool isOpen =
            std::any_of(known.open.begin(), known.open.end(),
                        [&intent](const auto &open) { return open.id == intent.id; });
        if (!isOpen)
            return Task<>::finished({});
        const QDateTime now = m_clock.now();
        ledger::Changes changes;
        const bool isNew = adoptPrimary(
            changes, {intent.seat, newUrl, known.former, known.named, domain::Actor::Person, now});
        domain::Link &link = changes.links.back();
        if (isNew && !link.createdAt.isValid())
            link.createdAt = now;
        if (known.seat) {
            changes.seats.push_back(*known.seat);
            changes.seats.back().primaryRotatedAt = now;
        }
        changes.intents.push_back(intent);
        tellStep(changes, intent, {StepState::Done, {}, intent.answer, newUrl});
        closeOlder(changes, known, intent, {StepState::Done, {}, intent.answer, newUrl});
        auto line = entry(domain::Action::PrimaryRotated, domain::Actor::Person, intent);
        line.linkHash = hashOf(newUrl);
        line.after = newUrl;
        line.answer = intent.answer;
        changes.history.push_back(std::move(line));
        return m_ledger.write(std::move(changes));
    });
}

Task<> RotationRecord::notDone(const domain::Intent &intent, const core::Error &error,
                               domain::Actor actor, const QString &primaryNow)
{
    ledger::Changes changes;
    changes.intents.push_back(intent);
    if (stepOf(intent) && isWorthAnotherTry(error)) {
        tellStep(changes, intent, {});
    } else {
        tellStep(changes, intent, {StepState::Refused, error.kind, error.detail, {}});
        auto line = entry(domain::Action::AttemptFailed, actor, intent);
        line.answer = error.detail;
        changes.history.push_back(std::move(line));
    }
    // Nothing to be read: the write is on its way even if the program ends now.
    if (primaryNow.isEmpty())
        return m_ledger.write(std::move(changes));
    return read(intent, primaryNow)
        .andThen(this, [this, intent, error, primaryNow, changes](const Known &known) {
            ledger::Changes all = changes;
            closeOlder(all, known, intent, {StepState::Refused, error.kind, error.detail, {}});
            if (adoptPrimary(all,
                             {intent.seat, primaryNow, known.former, known.named,
                              domain::Actor::Telegram, m_clock.now()})) {
                auto found = entry(domain::Action::PrimaryFound, domain::Actor::Telegram, intent);
                found.linkHash = hashOf(primaryNow);
                found.after = primaryNow;
                all.history.push_back(std::move(found));
            }
            return m_ledger.write(std::move(all));
        });
}

Task<> RotationRecord::answerLost(const domain::Intent &intent, const core::Error &error)
{
    return m_ledger.linksByHash(intent.linkHash)
        .andThen(this, [this, intent, error](const std::vector<domain::Link> &links) {
            ledger::Changes changes;
            if (auto link = linkOf(intent.seat.bot, links)) {
                link->uncertain = true;
                changes.links.push_back(*link);
            }
            changes.intents.push_back(intent);
            tellStep(changes, intent, {StepState::Unknown, error.kind, error.detail, {}});
            auto line = entry(domain::Action::AnswerLost, domain::Actor::Gatehouse, intent);
            line.answer = error.detail;
            changes.history.push_back(std::move(line));
            return m_ledger.write(std::move(changes));
        });
}

Task<RotationRecord::Known> RotationRecord::read(const domain::Intent &intent, const QString &url)
{
    const auto known = std::make_shared<Known>();
    return m_ledger.primaryLink(intent.seat)
        .andThen(this,
                 [this, known, url](std::optional<domain::Link> former) {
                     known->former = std::move(former);
                     return m_ledger.linksByHash(hashOf(url));
                 })
        .andThen(this,
                 [this, known, intent](const std::vector<domain::Link> &links) {
                     known->named = linkOf(intent.seat.bot, links);
                     return m_ledger.seats();
                 })
        .andThen(this,
                 [this, known, intent](const std::vector<domain::SeatOverview> &seats) {
                     for (const domain::SeatOverview &overview : seats) {
                         if (overview.seat.id == intent.seat)
                             known->seat = overview.seat;
                     }
                     return m_ledger.openIntents();
                 })
        .andThen(this, [known](std::vector<domain::Intent> open) {
            known->open = std::move(open);
            return *known;
        });
}

void RotationRecord::closeOlder(ledger::Changes &changes, const Known &known,
                                const domain::Intent &intent, const domain::StepOutcome &outcome)
{
    for (const domain::Intent &other : known.open) {
        if (other.id >= intent.id || other.seat != intent.seat || other.action != intent.action)
            continue;
        changes.intents.push_back(other);
        changes.intents.back().state = intent.state;
        changes.intents.back().answer = u"overtaken by a later rotation"_s;
        tellStep(changes, other, outcome);
    }
}

domain::HistoryEntry RotationRecord::entry(domain::Action action, domain::Actor actor,
                                           const domain::Intent &intent) const
{
    domain::HistoryEntry entry = historyLine(m_clock, action, actor, intent.seat);
    entry.linkHash = intent.linkHash;
    entry.before = intent.before;
    return entry;
}

} // namespace services
