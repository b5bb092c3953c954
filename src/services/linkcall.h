// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/history.h"
#include "domain/job.h"
#include "telegram/botapi.h"

namespace services {

/// One mutating call about an additional or subscription link: all that is needed to send it, and
/// to send it again after a restart.
struct LinkCall
{
    enum class Method { Create, Subscribe, Edit, Rename, Revoke };
    Method method = Method::Edit;
    /// What it is for; told in the history.
    domain::Action action = domain::Action::LinkEdited;
    domain::SeatId seat;
    /// Of the link it is about, Telegram's own string; for a successor the old link's; empty for a
    /// link that is to be made.
    QString url;
    domain::LinkSettings settings; ///< what is asked for; Subscribe and Rename: the name alone
    std::optional<domain::LinkSettings> beforePause; ///< what resuming restores afterwards
    int stars = 0; ///< Subscribe
    domain::LinkNotes
        notes; ///< of the new link; not kept over a restart, as creates aren't repeated

    /// What of a job it is; the step's state is written with the intent's. Nothing = a person waits
    /// for it.
    std::optional<domain::StepId> step;
    /// A step that somebody waits for: it goes before all background work.
    bool isUrgent = false;
    domain::Actor actor = domain::Actor::Person;
    /// Of a new link: for one person, see domain::Link. Not kept over a restart, as the notes.
    bool forOne = false;
    QString expected;

    core::IntentId intent;
    QDateTime plannedAt; ///< UTC

    bool isCreation() const { return method == Method::Create || method == Method::Subscribe; }
};

/// InvalidInput for what the Bot API would refuse or, worse, bend (bot-api.md section 2.4).
core::Result<> checked(const domain::LinkSettings &settings, const QDateTime &now);

/// The call as the ledger keeps it.
domain::Intent intentOf(const LinkCall &call, domain::IntentState state,
                        const QString &answer = {});
/// What of a job the intent's call is.
std::optional<domain::StepId> stepOf(const domain::Intent &intent);
/// Nothing where the intent is not of such a call.
std::optional<LinkCall> callFrom(const domain::Intent &intent);

/// Sends it: a job's in the background, a person's ahead of that. progress: see telegram::Job.
core::Task<telegram::ChatInviteLink> send(telegram::BotApi &api, const LinkCall &call,
                                          std::function<void(telegram::CallPhase)> progress);

} // namespace services
