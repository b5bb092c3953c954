// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/job.h"

#include "domain/linkfacts.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// The act of one link that a step is.
LinkAct actOf(JobKind kind)
{
    switch (kind) {
    case JobKind::Revoke:
        return LinkAct::Revoke;
    case JobKind::Pause:
        return LinkAct::Pause;
    case JobKind::Resume:
        return LinkAct::Resume;
    case JobKind::Extend:
        return LinkAct::Extend;
    case JobKind::Rotate:
        return LinkAct::Rotate;
    default:
        return LinkAct::Edit;
    }
}

} // namespace

int StepCounts::total() const
{
    return std::accumulate(of.begin(), of.end(), 0);
}

bool isAboutRequests(JobKind kind)
{
    return kind == JobKind::ApproveRequests || kind == JobKind::DeclineRequests;
}

QString requestText(JobKind kind, const StepRequest &request)
{
    const LinkSettings settings{{}, request.expires, request.limit, request.approval};
    const QJsonObject facts = factsOf(settings);
    QJsonObject chosen;
    switch (kind) {
    case JobKind::Create: {
        chosen = factsOf(request.settings);
        const QJsonObject notes = factsOf(request.notes);
        for (auto it = notes.begin(); it != notes.end(); ++it)
            chosen.insert(it.key(), it.value());
        break;
    }
    case JobKind::Extend:
        chosen["days"_L1] = request.days;
        break;
    case JobKind::SetExpiry:
        chosen["expires"_L1] = facts["expires"_L1];
        break;
    case JobKind::SetLimit:
        chosen["limit"_L1] = facts["limit"_L1];
        break;
    case JobKind::SetApproval:
        chosen["approval"_L1] = facts["approval"_L1];
        break;
    case JobKind::Tag:
        chosen["tag"_L1] = request.tag;
        break;
    case JobKind::ApproveRequests:
    case JobKind::DeclineRequests:
        chosen["person"_L1] = QJsonObject{{"id"_L1, request.person.id.value},
                                          {"name"_L1, request.person.name},
                                          {"username"_L1, request.person.username}};
        break;
    default:
        break;
    }
    return factsText(chosen);
}

StepRequest requestFrom(const QString &text)
{
    const QJsonObject facts = readFacts(text).value_or(QJsonObject());
    const LinkSettings settings = settingsFrom(facts);
    const QJsonObject person = facts["person"_L1].toObject();
    return {facts["days"_L1].toInt(),
            settings.expires,
            settings.limit,
            settings.approval,
            facts["tag"_L1].toString(),
            settings,
            notesFrom(facts),
            {{person["id"_L1].toInteger()},
             person["name"_L1].toString(),
             person["username"_L1].toString()}};
}

JobKind kindOf(JobKind job, const JobStep &step)
{
    if (job != JobKind::CloseGate)
        return job;
    return step.linkHash.isEmpty() ? JobKind::RotatePrimary : JobKind::Pause;
}

bool isUrgent(JobKind kind)
{
    return kind == JobKind::CloseGate;
}

std::optional<Obstacle> obstacleTo(JobKind kind, const Link &link, bool mayInvite,
                                   const QDateTime &now)
{
    if (kind == JobKind::Tag)
        return {};
    // These are about no link, and the bot's right is all that counts.
    if (kind == JobKind::Create || kind == JobKind::RotatePrimary || isAboutRequests(kind))
        return mayInvite ? std::nullopt : std::optional(Obstacle::NoRight);
    if (const auto obstacle = obstacleTo(actOf(kind), link, mayInvite, now))
        return obstacle;
    const bool excludes = kind == JobKind::SetLimit || kind == JobKind::SetApproval;
    if (excludes && link.beforePause)
        return Obstacle::IsPaused;
    // The edit would send its expiry again, which the Bot API refuses once it has passed.
    if (excludes && link.settings.expires.isValid() && link.settings.expires <= now)
        return Obstacle::IsExpired;
    if (kind == JobKind::SetLimit && link.settings.approval)
        return Obstacle::HasApproval;
    return {};
}

LinkSettings settingsAfter(JobKind kind, LinkSettings settings, const StepRequest &request)
{
    if (kind == JobKind::SetExpiry) {
        settings.expires = request.expires;
    } else if (kind == JobKind::SetLimit) {
        settings.limit = request.limit;
    } else if (kind == JobKind::SetApproval) {
        settings.approval = request.approval;
        if (settings.approval)
            settings.limit.reset();
    }
    return settings;
}

bool imposesSettings(JobKind kind)
{
    switch (kind) {
    case JobKind::Create:
    case JobKind::Revoke:
    case JobKind::Tag:
    case JobKind::RotatePrimary:
    case JobKind::ApproveRequests:
    case JobKind::DeclineRequests:
        return false;
    default:
        return true;
    }
}

} // namespace domain
