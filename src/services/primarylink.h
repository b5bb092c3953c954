// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/ledger.h"

namespace services {

/// Adds to changes what it means that Telegram named newUrl as the seat's primary link at the
/// given time (UTC): the former one (if any, and if another) is Revoked, the new one is primary
/// and confirmed. Gives back whether the link is another than before.
bool adoptPrimary(ledger::Changes &changes, const domain::SeatId &seat,
                  const std::optional<domain::Link> &former, const QString &newUrl,
                  const QDateTime &now);

/// The same text as domain::parseInviteLink finds in Telegram's own string, or the string itself
/// where that is of a form we do not know: a link must never be lost for its looks.
QString hashOf(const QString &url);

} // namespace services
