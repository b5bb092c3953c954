// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/link.h"

#include <algorithm>

namespace domain {

namespace {

/// When three quarters of the time from creation to expiry have passed. With an unknown creation
/// the last day counts as "soon".
QDateTime endingSoonFrom(const Link &link)
{
    const QDateTime &expires = link.settings.expires;
    if (!link.createdAt.isValid() || link.createdAt >= expires)
        return expires.addDays(-1);
    return link.createdAt.addMSecs(link.createdAt.msecsTo(expires) * 3 / 4);
}

} // namespace

LinkKind kindOf(const Link &link)
{
    switch (link.role) {
    case LinkRole::Primary:
        return LinkKind::Primary;
    case LinkRole::Subscription:
        return LinkKind::Subscription;
    case LinkRole::Additional:
        break;
    }
    return link.settings.approval && !link.beforePause ? LinkKind::Approval : LinkKind::Additional;
}

Fill fillOf(const std::optional<int> &limit, const std::optional<int> &inside)
{
    if (!limit || !inside || 4LL * *inside < 3LL * *limit)
        return Fill::Room;
    return *inside >= *limit ? Fill::Full : Fill::NearlyFull;
}

bool isForeign(const Link &link)
{
    return link.hash.endsWith(u'…');
}

LinkState stateOf(const Link &link, const QDateTime &now)
{
    if (link.revoked)
        return LinkState::Revoked;
    if (link.uncertain)
        return LinkState::Unknown;
    if (!link.verified)
        return LinkState::Unverified;
    const QDateTime &expires = link.settings.expires;
    if (expires.isValid() && expires <= now)
        return LinkState::Expired;
    if (link.beforePause)
        return LinkState::Paused;
    switch (fillOf(link.settings.limit, link.inside)) {
    case Fill::Full:
        return LinkState::Full;
    case Fill::NearlyFull:
        return LinkState::EndingSoon;
    case Fill::Room:
        break;
    }
    if (expires.isValid() && endingSoonFrom(link) <= now)
        return LinkState::EndingSoon;
    return LinkState::Active;
}

QDateTime nextStateChange(const Link &link, const QDateTime &now)
{
    const QDateTime &expires = link.settings.expires;
    if (!expires.isValid())
        return {};
    const LinkState current = stateOf(link, now);
    for (const QDateTime &moment : {endingSoonFrom(link), expires}) {
        if (moment > now && stateOf(link, moment) != current)
            return moment;
    }
    return {};
}

} // namespace domain
