// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/ledger.h"

namespace services {

/// That Telegram named a link as the primary one of a seat, and what the ledger knows about it.
struct PrimaryNamed
{
    domain::SeatId seat;
    QString url; ///< Telegram's own string
    std::optional<domain::Link> former; ///< the primary link so far
    std::optional<domain::Link> known; ///< this very link, where the ledger has it already
    domain::Actor actor = domain::Actor::Telegram; ///< who did away with the former one
    QDateTime now; ///< UTC
};

/// Adds to changes what it means: the named link is primary and confirmed; the former one, where it
/// is another, is Revoked, and its history says so. Gives back whether it is another than before.
bool adoptPrimary(ledger::Changes &changes, const PrimaryNamed &named);

/// The same text as domain::parseInviteLink finds in Telegram's own string, or the string itself
/// where that is of a form we do not know: a link must never be lost for its looks.
QString hashOf(const QString &url);

/// The bot's own among the links with one hash. A hash belongs to one chat, so the chat's number,
/// which changes when a group is upgraded, does not matter.
std::optional<domain::Link> linkOf(core::UserId bot, const std::vector<domain::Link> &sameHash);

} // namespace services
