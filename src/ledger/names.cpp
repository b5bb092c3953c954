// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/names.h"

#include <algorithm>
#include <iterator>

using domain::Action;
using domain::Actor;
using domain::IntentState;
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
    {Action::BotAdded, "bot-added"_L1},           {Action::TokenReplaced, "token-replaced"_L1},
    {Action::BotRemoved, "bot-removed"_L1},       {Action::ChatAdded, "chat-added"_L1},
    {Action::ChatRemoved, "chat-removed"_L1},     {Action::ChatUpgraded, "chat-upgraded"_L1},
    {Action::RightsChanged, "rights-changed"_L1}, {Action::PrimaryRotated, "primary-rotated"_L1},
    {Action::PrimaryFound, "primary-found"_L1},   {Action::LinkAdded, "link-added"_L1},
    {Action::LinkEdited, "link-edited"_L1},       {Action::LinkRevoked, "link-revoked"_L1},
    {Action::LinkCreated, "link-created"_L1},     {Action::LinkPaused, "link-paused"_L1},
    {Action::LinkResumed, "link-resumed"_L1},     {Action::LinkExtended, "link-extended"_L1},
    {Action::LinkRotated, "link-rotated"_L1},     {Action::LinkAdopted, "link-adopted"_L1},
    {Action::LinkForgotten, "link-forgotten"_L1}, {Action::LinkAnnotated, "link-annotated"_L1},
    {Action::ActUndone, "act-undone"_L1},         {Action::AttemptFailed, "attempt-failed"_L1},
    {Action::AnswerLost, "answer-lost"_L1},
};

constexpr Name<IntentState> intentStates[] = {
    {IntentState::Planned, "planned"_L1},   {IntentState::Sent, "sent"_L1},
    {IntentState::Answered, "answered"_L1}, {IntentState::Refused, "refused"_L1},
    {IntentState::Unknown, "unknown"_L1},
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

} // namespace ledger
