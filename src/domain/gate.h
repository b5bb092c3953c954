// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/chat.h"

namespace domain {

/// A chat that was closed in one act and waits to be opened again.
struct Gate
{
    SeatId seat;
    core::JobId job; ///< what closed it: its steps say what is to be put back
    QDateTime closed; ///< UTC
    bool holdsRequests = false; ///< rules let nobody in meanwhile
    QDateTime reopens; ///< UTC; invalid = by hand

    friend bool operator==(const Gate &, const Gate &) = default;
};

} // namespace domain
