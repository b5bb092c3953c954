// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linkquery.h"
#include "domain/person.h"

#include <array>
#include <chrono>

namespace domain {

/// How people came into a chat: by a link, or by none that Telegram named (bot-api.md, 3.3: whoever
/// joins a public chat directly).
struct Way
{
    SeatId seat;
    core::LinkId link; ///< invalid: by none

    friend auto operator<=>(const Way &, const Way &) = default;
};

inline constexpr std::chrono::seconds quarterOfAnHour{900};

/// How many came and went by one way in one quarter of an hour. Leavers count for the way by which
/// they had come.
struct Traffic
{
    Way way;
    QDateTime from; ///< UTC; the quarter's begin
    int joins = 0;
    int leaves = 0;

    friend bool operator==(const Traffic &, const Traffic &) = default;
};

/// Which rows, oldest first.
struct TrafficQuery
{
    LinkScope scope;
    /// Of this link only; scope does not count then. Invalid: of those who came to the scope's seat
    /// by no link.
    std::optional<core::LinkId> link = {};
    QDateTime since = {}; ///< UTC; invalid = from the beginning
    QDateTime until = {}; ///< UTC; before this; invalid = to the end
};

/// How long somebody stayed at least.
enum class Stay { TenMinutes, Day, Week };
inline constexpr int stayCount = 3;
/// 10 minutes, 24 hours, 7 days.
std::chrono::seconds lengthOf(Stay stay);

/// What became of all who came by one way since it is counted.
struct Tally
{
    Way way;
    int joins = 0;
    int leaves = 0; ///< of them; inside now are joins − leaves
    /// Stayed at least so long.
    std::array<int, stayCount> stayed{};
    /// Came less than so long ago and are still inside: it is open whether they stay so long.
    std::array<int, stayCount> open{};

    int inside() const { return joins - leaves; }
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// Somebody's time in a chat.
struct Visit
{
    Person person;
    Way way;
    QDateTime joined; ///< UTC; invalid = before it was listened
    QDateTime left; ///< UTC; invalid = still there

    friend bool operator==(const Visit &, const Visit &) = default;
};

} // namespace domain
