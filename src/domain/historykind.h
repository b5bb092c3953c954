// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/history.h"

namespace domain {

/// What the lines of the history are chosen by. An action may be of more than one kind.
enum class HistoryKind {
    All,
    Links, ///< what became of links
    Rotations,
    Notes, ///< note, tags, placements, cost
    Requests, ///< who was let in or not
    BotsAndChats,
    Failures, ///< what was not done, or nobody knows whether it was
};
inline constexpr int historyKindCount = 7;

/// For HistoryQuery::actions; empty for All.
std::vector<Action> actionsOf(HistoryKind kind);

} // namespace domain
