// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/names.h"

#include <algorithm>
#include <iterator>

using domain::Action;
using domain::Actor;
using domain::IntentState;
using domain::JobKind;
using domain::JobState;
using domain::ListeningState;
using domain::Obstacle;
using domain::RequestState;
using domain::StepState;
using namespace Qt::StringLiterals;

namespace ledger {

namespace {

template <typename Enum>
struct Name
{
    Enum value;
    QLatin1StringView word;
};

constexpr Name<Actor> actors[] = {
    {Actor::Person, "person"_L1},
    {Actor::Gatehouse, "gatehouse"_L1},
    {Actor::Telegram, "telegram"_L1},
};

constexpr Name<Action> actions[] = {
    {Action::BotAdded, "bot-added"_L1},
    {Action::TokenReplaced, "token-replaced"_L1},
    {Action::BotRemoved, "bot-removed"_L1},
    {Action::ChatAdded, "chat-added"_L1},
    {Action::ChatRemoved, "chat-removed"_L1},
    {Action::ChatUpgraded, "chat-upgraded"_L1},
    {Action::RightsChanged, "rights-changed"_L1},
    {Action::PrimaryRotated, "primary-rotated"_L1},
    {Action::PrimaryFound, "primary-found"_L1},
    {Action::LinkAdded, "link-added"_L1},
    {Action::LinkEdited, "link-edited"_L1},
    {Action::LinkRevoked, "link-revoked"_L1},
    {Action::LinkCreated, "link-created"_L1},
    {Action::LinkPaused, "link-paused"_L1},
    {Action::LinkResumed, "link-resumed"_L1},
    {Action::LinkExtended, "link-extended"_L1},
    {Action::LinkRotated, "link-rotated"_L1},
    {Action::LinkAdopted, "link-adopted"_L1},
    {Action::LinkForgotten, "link-forgotten"_L1},
    {Action::LinkAnnotated, "link-annotated"_L1},
    {Action::ActUndone, "act-undone"_L1},
    {Action::AttemptFailed, "attempt-failed"_L1},
    {Action::AnswerLost, "answer-lost"_L1},
    {Action::RequestApproved, "request-approved"_L1},
    {Action::RequestDeclined, "request-declined"_L1},
    {Action::RequestHandledElsewhere, "request-handled-elsewhere"_L1},
};

constexpr Name<IntentState> intentStates[] = {
    {IntentState::Planned, "planned"_L1},   {IntentState::Sent, "sent"_L1},
    {IntentState::Answered, "answered"_L1}, {IntentState::Refused, "refused"_L1},
    {IntentState::Unknown, "unknown"_L1},
};

constexpr Name<JobKind> jobKinds[] = {
    {JobKind::Create, "create"_L1},
    {JobKind::Revoke, "revoke"_L1},
    {JobKind::Pause, "pause"_L1},
    {JobKind::Resume, "resume"_L1},
    {JobKind::Extend, "extend"_L1},
    {JobKind::SetExpiry, "set-expiry"_L1},
    {JobKind::SetLimit, "set-limit"_L1},
    {JobKind::SetApproval, "set-approval"_L1},
    {JobKind::Tag, "tag"_L1},
    {JobKind::Rotate, "rotate"_L1},
    {JobKind::RotatePrimary, "rotate-primary"_L1},
    {JobKind::CloseGate, "close-gate"_L1},
    {JobKind::ApproveRequests, "approve-requests"_L1},
    {JobKind::DeclineRequests, "decline-requests"_L1},
};

constexpr Name<JobState> jobStates[] = {
    {JobState::Running, "running"_L1},
    {JobState::Paused, "paused"_L1},
    {JobState::Stopped, "stopped"_L1},
};

constexpr Name<StepState> stepStates[] = {
    {StepState::Pending, "pending"_L1}, {StepState::Sent, "sent"_L1},
    {StepState::Done, "done"_L1},       {StepState::Refused, "refused"_L1},
    {StepState::Unknown, "unknown"_L1}, {StepState::Dropped, "dropped"_L1},
};

constexpr Name<Obstacle> obstacles[] = {
    {Obstacle::NoRight, "no-right"_L1},
    {Obstacle::IsPrimary, "is-primary"_L1},
    {Obstacle::IsSubscription, "is-subscription"_L1},
    {Obstacle::NotSubscription, "not-subscription"_L1},
    {Obstacle::IsRevoked, "is-revoked"_L1},
    {Obstacle::NotRevoked, "not-revoked"_L1},
    {Obstacle::IsPaused, "is-paused"_L1},
    {Obstacle::NotPaused, "not-paused"_L1},
    {Obstacle::HasApproval, "has-approval"_L1},
    {Obstacle::IsExpired, "is-expired"_L1},
    {Obstacle::NeverExpires, "never-expires"_L1},
    {Obstacle::IsForeign, "is-foreign"_L1},
    {Obstacle::IsUncertain, "is-uncertain"_L1},
};

constexpr Name<ListeningState> listeningStates[] = {
    {ListeningState::NotAsked, "not-asked"_L1},
    {ListeningState::Off, "off"_L1},
    {ListeningState::On, "on"_L1},
    {ListeningState::Webhook, "webhook"_L1},
    {ListeningState::Conflict, "conflict"_L1},
};

constexpr Name<RequestState> requestStates[] = {
    {RequestState::Waiting, "waiting"_L1},     {RequestState::Approving, "approving"_L1},
    {RequestState::Declining, "declining"_L1}, {RequestState::Approved, "approved"_L1},
    {RequestState::Declined, "declined"_L1},   {RequestState::Elsewhere, "elsewhere"_L1},
};

template <typename Enum, std::size_t size>
QString wordIn(const Name<Enum> (&names)[size], Enum value)
{
    const auto *name = std::find_if(std::begin(names), std::end(names),
                                    [value](const Name<Enum> &n) { return n.value == value; });
    Q_ASSERT(name != std::end(names));
    return name == std::end(names) ? QString() : QString(name->word);
}

template <typename Enum, std::size_t size>
std::optional<Enum> valueIn(const Name<Enum> (&names)[size], const QString &word)
{
    const auto *name = std::find_if(std::begin(names), std::end(names),
                                    [&word](const Name<Enum> &n) { return n.word == word; });
    if (name == std::end(names))
        return {};
    return name->value;
}

} // namespace

QString wordFor(Actor actor)
{
    return wordIn(actors, actor);
}

QString wordFor(Action action)
{
    return wordIn(actions, action);
}

QString wordFor(IntentState state)
{
    return wordIn(intentStates, state);
}

QString wordFor(JobKind kind)
{
    return wordIn(jobKinds, kind);
}

QString wordFor(JobState state)
{
    return wordIn(jobStates, state);
}

QString wordFor(StepState state)
{
    return wordIn(stepStates, state);
}

QString wordFor(const domain::StepReason &reason)
{
    if (const auto *obstacle = std::get_if<Obstacle>(&reason))
        return wordIn(obstacles, *obstacle);
    if (const auto *kind = std::get_if<core::Error::Kind>(&reason))
        return core::kindName(*kind);
    return {};
}

QString wordFor(ListeningState state)
{
    return wordIn(listeningStates, state);
}

QString wordFor(RequestState state)
{
    return wordIn(requestStates, state);
}

std::optional<Actor> actorFor(const QString &word)
{
    return valueIn(actors, word);
}

std::optional<Action> actionFor(const QString &word)
{
    return valueIn(actions, word);
}

std::optional<IntentState> intentStateFor(const QString &word)
{
    return valueIn(intentStates, word);
}

std::optional<JobKind> jobKindFor(const QString &word)
{
    return valueIn(jobKinds, word);
}

std::optional<JobState> jobStateFor(const QString &word)
{
    return valueIn(jobStates, word);
}

std::optional<StepState> stepStateFor(const QString &word)
{
    return valueIn(stepStates, word);
}

std::optional<ListeningState> listeningStateFor(const QString &word)
{
    return valueIn(listeningStates, word);
}

std::optional<RequestState> requestStateFor(const QString &word)
{
    return valueIn(requestStates, word);
}

domain::StepReason stepReasonFor(const QString &word)
{
    if (word.isEmpty())
        return {};
    if (const auto obstacle = valueIn(obstacles, word))
        return *obstacle;
    return core::kindNamed(word).value_or(core::Error::Kind::Refused);
}

} // namespace ledger
