// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/bulktable.h"
#include "services/jobs.h"
#include "widgets/theme.h"

#include <QString>

/// What jobs and their steps say in words.
namespace widgets {

/// A job's title and its button's text: "Revoke 37 links".
QString jobTitle(domain::JobKind kind, int count, const domain::StepRequest &request = {});
/// The window in which it is prepared: "Revoke links".
QString bulkTitle(domain::JobKind kind);
/// What will happen to the links, and what won't.
QString bulkExplanation(domain::JobKind kind, const domain::StepRequest &request = {});
/// What it does can't be taken back: Enter means Cancel.
bool isDestructive(domain::JobKind kind);
/// How long it takes with so many links in the chat that has the most of them.
QString bulkDurationText(domain::JobKind kind, int mostInAChat);

/// A cell of the table that shows what will be done. request: nothing = not known yet.
QString bulkCellText(domain::JobKind kind, const models::BulkLine &line, models::BulkColumn column,
                     const std::optional<domain::StepRequest> &request, const domain::Chat *chat,
                     const QDateTime &now);
/// Why a job of this kind leaves a link out.
QString obstacleText(domain::JobKind kind, domain::Obstacle obstacle);

QString stepStateText(domain::StepState state);
Tone stepStateTone(domain::StepState state);
/// Why the step was not done, or that there was nothing to do; empty where nothing is to be said.
QString stepReasonText(domain::JobKind kind, const domain::StepOutcome &outcome);

/// How far it is, what it waits for, in one line.
struct JobStatus
{
    QString text;
    Tone tone = Tone::Neutral;

    friend bool operator==(const JobStatus &, const JobStatus &) = default;
};
JobStatus jobStatus(const services::JobView &view);
/// "3 refused · 1 unknown"; empty where all went well.
QString jobProblems(const services::JobView &view);
/// That it has ended, for the status line.
JobStatus jobNews(const services::JobView &view);

} // namespace widgets
