// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/linkquery.h"

#include <algorithm>

namespace domain {

bool passes(const Link &link, LinkFilter filter, const QDateTime &now)
{
    const LinkState state = stateOf(link, now);
    const bool inactive = state == LinkState::Full || state == LinkState::Expired
        || state == LinkState::Revoked;
    switch (filter) {
    case LinkFilter::All:
        return true;
    case LinkFilter::Active:
        return !inactive;
    case LinkFilter::Approval:
        return kindOf(link) == LinkKind::Approval;
    case LinkFilter::Subscription:
        return link.role == LinkRole::Subscription;
    case LinkFilter::EndingSoon:
        return state == LinkState::EndingSoon;
    case LinkFilter::Inactive:
        return inactive;
    case LinkFilter::EndingThisWeek:
        return !link.revoked && link.settings.expires > now
            && link.settings.expires <= now.addDays(7);
    case LinkFilter::NearlyFull:
        return !link.revoked && link.settings.limit && link.inside
            && 4LL * *link.inside >= 3LL * *link.settings.limit;
    case LinkFilter::Paused:
        return state == LinkState::Paused;
    case LinkFilter::Unlimited:
        return !link.revoked && link.role == LinkRole::Additional
            && !link.settings.expires.isValid() && !link.settings.limit;
    case LinkFilter::Revoked:
        return link.revoked;
    case LinkFilter::Unverified:
        return state == LinkState::Unverified;
    }
    return false;
}

QDateTime nextFilterChange(const Link &link, const QDateTime &now)
{
    QDateTime next = nextStateChange(link, now);
    const QDateTime &expires = link.settings.expires;
    if (!link.revoked && expires.isValid()) {
        for (const QDateTime &moment : {expires.addDays(-7), expires}) {
            if (moment > now && (!next.isValid() || moment < next))
                next = moment;
        }
    }
    return next;
}

QString foldedForSearch(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return folded;
}

} // namespace domain
