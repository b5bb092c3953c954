// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDateTime>

#include <vector>

/// What time alone does to links. Both are called within a transaction.
namespace ledger {

class Connection;
class Counters;

/// Comes first in every transaction. Where the clock was set back, every state that came of time is
/// made due.
core::Result<> noteTime(Connection &connection, const QDateTime &now);

/// Works out state, filters and counters of links that are due: so few at a time that nobody else
/// waits for long. Gives their numbers.
core::Result<std::vector<core::LinkId>> refreshDue(Connection &connection, Counters &counters,
                                                   const QDateTime &now);

} // namespace ledger
