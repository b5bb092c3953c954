// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "ledger/ledger.h"

namespace services {

/// A line of history about a seat, to be filled in further.
domain::HistoryEntry historyLine(const core::Clock &clock, domain::Action action,
                                 domain::Actor actor, const domain::SeatId &seat);

/// The group became a supergroup: everything attached moves, and the history says so.
core::Task<> recordUpgrade(ledger::Ledger &ledger, const core::Clock &clock,
                           const domain::SeatId &seat, core::ChatId to);

} // namespace services
