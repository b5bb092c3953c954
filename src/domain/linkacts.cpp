// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/linkacts.h"

#include <algorithm>
#include <limits>

namespace domain {

namespace {

std::optional<Obstacle> obstacleOf(LinkAct act, const Link &link, const QDateTime &now)
{
    const bool expired = link.settings.expires.isValid() && link.settings.expires <= now;
    switch (act) {
    case LinkAct::Edit:
        if (link.role == LinkRole::Subscription)
            return Obstacle::IsSubscription;
        return {};
    case LinkAct::Rename:
        if (link.role != LinkRole::Subscription)
            return Obstacle::NotSubscription;
        return {};
    case LinkAct::Extend:
        if (link.role == LinkRole::Subscription)
            return Obstacle::IsSubscription;
        if (!link.settings.expires.isValid())
            return Obstacle::NeverExpires;
        return {};
    case LinkAct::Pause:
        if (link.role == LinkRole::Subscription)
            return Obstacle::IsSubscription;
        if (link.beforePause)
            return Obstacle::IsPaused;
        if (link.settings.approval)
            return Obstacle::HasApproval;
        if (expired)
            return Obstacle::IsExpired;
        return {};
    case LinkAct::Resume:
        if (!link.beforePause)
            return Obstacle::NotPaused;
        if (expired)
            return Obstacle::IsExpired;
        return {};
    case LinkAct::Rotate:
        if (link.role == LinkRole::Subscription)
            return Obstacle::IsSubscription;
        if (expired)
            return Obstacle::IsExpired;
        return {};
    case LinkAct::Duplicate:
    case LinkAct::Revoke:
    case LinkAct::Forget:
        return {};
    }
    return {};
}

} // namespace

std::optional<Obstacle> obstacleTo(LinkAct act, const Link &link, bool mayInvite,
                                   const QDateTime &now)
{
    if (act == LinkAct::Forget)
        return link.revoked ? std::optional<Obstacle>() : Obstacle::NotRevoked;
    if (isForeign(link))
        return Obstacle::IsForeign;
    // What can never be done goes before what may pass.
    if (link.role == LinkRole::Primary)
        return Obstacle::IsPrimary;
    if (link.revoked && act != LinkAct::Duplicate)
        return Obstacle::IsRevoked;
    if (const auto obstacle = obstacleOf(act, link, now))
        return obstacle;
    if (!mayInvite)
        return Obstacle::NoRight;
    // Revoking settles what became of it; everything else would build on what is not known.
    if (link.uncertain && act != LinkAct::Revoke && act != LinkAct::Duplicate)
        return Obstacle::IsUncertain;
    return {};
}

QDateTime latestExpiry()
{
    return QDateTime::fromSecsSinceEpoch(std::numeric_limits<qint32>::max(), Qt::UTC);
}

LinkSettings pausedSettings(const LinkSettings &settings)
{
    LinkSettings paused = settings;
    paused.limit.reset();
    paused.approval = true;
    return paused;
}

QDateTime extendedExpiry(const LinkSettings &settings, int days, const QDateTime &now)
{
    const QDateTime from = std::max(settings.expires, now);
    const QDateTime extended =
        QDateTime::fromSecsSinceEpoch(from.addDays(days).toSecsSinceEpoch(), Qt::UTC);
    return std::min(extended, latestExpiry());
}

} // namespace domain
