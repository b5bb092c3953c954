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
    if (link.settings.limit && link.inside) {
        if (*link.inside >= *link.settings.limit)
            return LinkState::Full;
        if (4LL * *link.inside >= 3LL * *link.settings.limit)
            return LinkState::EndingSoon;
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
