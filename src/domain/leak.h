// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/traffic.h"

#include <deque>

namespace domain {

/// From when on those who come at once are taken for a leak. Each needs both: so many, and so many
/// times the usual.
struct LeakBar
{
    int burst = 10; ///< in burstTime
    int atLeast = 10; ///< in leakTime
    int times = 5;

    friend bool operator==(const LeakBar &, const LeakBar &) = default;
};
inline constexpr std::chrono::seconds burstTime{30};
inline constexpr std::chrono::minutes leakTime{5};
/// Where somebody said that it is no leak, the bar is so many times higher for pardonTime.
inline constexpr int pardonFactor = 10;
inline constexpr std::chrono::hours pardonTime{24};

/// So many came at once.
struct Rush
{
    int joined = 0;
    std::chrono::seconds in{0}; ///< burstTime or leakTime
    double usuallyPerHour = 0;

    friend bool operator==(const Rush &, const Rush &) = default;
};

/// Watches who comes by one way.
class JoinMeter
{
public:
    /// Somebody came at this moment (UTC). usuallyPerHour: how many come in an hour as a rule.
    /// Gives the rush that goes on, where there is one.
    std::optional<Rush> joined(const QDateTime &at, double usuallyPerHour, const LeakBar &bar,
                               int factor = 1);

private:
    std::deque<qint64> m_latest; ///< seconds, sorted; of leakTime
};

/// How many come in an hour as a rule at this moment, as far as the traffic of one way tells: in
/// the hour around the same time on the 14 days before, or in the hour before the last quarter,
/// whichever is more. counted: since when it is counted.
double usualPerHour(const std::vector<Traffic> &traffic, const QDateTime &at,
                    const QDateTime &counted);
inline constexpr int usualDays = 14;

} // namespace domain
