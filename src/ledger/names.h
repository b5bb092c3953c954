// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/history.h"
#include "domain/job.h"
#include "domain/joinrequest.h"
#include "domain/listening.h"

#include <QString>

#include <optional>

/// The words that history, intents, jobs and what updates told are stored with. They stand in
/// people's files: a word never changes, even if the enumerator does.
namespace ledger {

QString wordFor(domain::Actor actor);
QString wordFor(domain::Action action);
QString wordFor(domain::IntentState state);
QString wordFor(domain::JobKind kind);
QString wordFor(domain::JobState state);
QString wordFor(domain::StepState state);
QString wordFor(domain::ListeningState state);
QString wordFor(domain::RequestState state);
/// An error's name, an obstacle's word, or nothing.
QString wordFor(const domain::StepReason &reason);

std::optional<domain::Actor> actorFor(const QString &word);
std::optional<domain::Action> actionFor(const QString &word);
std::optional<domain::IntentState> intentStateFor(const QString &word);
std::optional<domain::JobKind> jobKindFor(const QString &word);
std::optional<domain::JobState> jobStateFor(const QString &word);
std::optional<domain::StepState> stepStateFor(const QString &word);
std::optional<domain::ListeningState> listeningStateFor(const QString &word);
std::optional<domain::RequestState> requestStateFor(const QString &word);
/// A word that is not known is a refusal.
domain::StepReason stepReasonFor(const QString &word);

} // namespace ledger
