// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/history.h"

#include <QString>

#include <optional>

/// The words that history and intents are stored with. They stand in people's files: a word never
/// changes, even if the enumerator does.
namespace ledger {

QString wordFor(domain::Actor actor);
QString wordFor(domain::Action action);
QString wordFor(domain::IntentState state);

std::optional<domain::Actor> actorFor(const QString &word);
std::optional<domain::Action> actionFor(const QString &word);
std::optional<domain::IntentState> intentStateFor(const QString &word);

} // namespace ledger
