// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/primarylink.h"

#include "domain/invitelink.h"

namespace services {

bool adoptPrimary(ledger::Changes &changes, const domain::SeatId &seat,
                  const std::optional<domain::Link> &former, const QString &newUrl,
                  const QDateTime &now)
{
    const QString hash = hashOf(newUrl);
    if (former && former->hash == hash) {
        domain::Link confirmed = *former;
        confirmed.url = newUrl;
        confirmed.uncertain = false;
        confirmed.verified = true;
        confirmed.confirmedAt = now;
        changes.links.push_back(std::move(confirmed));
        return false;
    }
    if (former) {
        domain::Link dead = *former;
        dead.revoked = true;
        dead.uncertain = false;
        dead.confirmedAt = now;
        changes.links.push_back(std::move(dead));
    }
    domain::Link link;
    link.seat = seat;
    link.url = newUrl;
    link.hash = hash;
    link.role = domain::LinkRole::Primary;
    link.creator = seat.bot;
    link.confirmedAt = now;
    changes.links.push_back(std::move(link));
    return true;
}

QString hashOf(const QString &url)
{
    const QString hash = domain::inviteHash(url);
    return hash.isEmpty() ? url : hash;
}

} // namespace services
