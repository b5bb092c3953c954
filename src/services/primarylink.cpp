// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/primarylink.h"

#include "domain/invitelink.h"

#include <algorithm>

namespace services {

namespace {

void revoke(ledger::Changes &changes, const PrimaryNamed &named)
{
    domain::Link dead = *named.former;
    dead.revoked = true;
    dead.uncertain = false;
    dead.confirmedAt = named.now;
    changes.links.push_back(dead);

    domain::HistoryEntry entry;
    entry.at = named.now;
    entry.actor = named.actor;
    entry.action = domain::Action::LinkRevoked;
    entry.bot = named.seat.bot;
    entry.chat = named.seat.chat;
    entry.linkHash = dead.hash;
    entry.before = dead.url;
    changes.history.push_back(std::move(entry));
}

} // namespace

bool adoptPrimary(ledger::Changes &changes, const PrimaryNamed &named)
{
    const QString hash = hashOf(named.url);
    const bool same = named.former && named.former->hash == hash;
    if (named.former && !same && !named.former->revoked)
        revoke(changes, named);

    // What people wrote beside a link stays with it.
    domain::Link link = same ? *named.former : named.known.value_or(domain::Link());
    link.seat = named.seat;
    link.url = named.url;
    link.hash = hash;
    link.role = domain::LinkRole::Primary;
    link.creator = named.seat.bot;
    link.revoked = false;
    link.uncertain = false;
    link.verified = true;
    link.confirmedAt = named.now;
    changes.links.push_back(std::move(link));
    return !same;
}

QString hashOf(const QString &url)
{
    const QString hash = domain::inviteHash(url);
    return hash.isEmpty() ? url : hash;
}

std::optional<domain::Link> linkOf(core::UserId bot, const std::vector<domain::Link> &sameHash)
{
    const auto found = std::find_if(sameHash.begin(), sameHash.end(),
                                    [bot](const auto &link) { return link.seat.bot == bot; });
    return found == sameHash.end() ? std::nullopt : std::optional(*found);
}

} // namespace services
