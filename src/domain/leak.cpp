// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/leak.h"

#include <algorithm>

namespace domain {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

} // namespace

std::optional<Rush> JoinMeter::joined(const QDateTime &at, double usuallyPerHour,
                                      const LeakBar &bar, int factor)
{
    const qint64 moment = at.toSecsSinceEpoch();
    m_latest.insert(std::upper_bound(m_latest.begin(), m_latest.end(), moment), moment);
    const qint64 now = m_latest.back();
    const auto firstIn = [&](std::chrono::seconds time) {
        return std::upper_bound(m_latest.begin(), m_latest.end(), now - time.count());
    };
    m_latest.erase(m_latest.begin(), firstIn(leakTime));
    const auto isRush = [&](int joined, int least, std::chrono::seconds time) {
        const double usual = usuallyPerHour * static_cast<double>(time.count()) / hour;
        return joined >= least * factor && joined >= bar.times * factor * usual;
    };
    // The longer time says more where both are met.
    const int inAll = static_cast<int>(m_latest.size());
    if (isRush(inAll, bar.atLeast, leakTime))
        return Rush{inAll, leakTime, usuallyPerHour};
    const int inBurst = static_cast<int>(m_latest.end() - firstIn(burstTime));
    if (isRush(inBurst, bar.burst, burstTime))
        return Rush{inBurst, burstTime, usuallyPerHour};
    return {};
}

double usualPerHour(const std::vector<Traffic> &traffic, const QDateTime &at,
                    const QDateTime &counted)
{
    const qint64 now = at.toSecsSinceEpoch();
    const qint64 quarter = quarterOfAnHour.count();
    int recent = 0;
    int sameHour = 0;
    for (const Traffic &row : traffic) {
        const qint64 from = row.from.toSecsSinceEpoch();
        if (from >= now - hour - quarter && from + quarter <= now)
            recent += row.joins;
        const qint64 age = now - from;
        const qint64 fromSameTime = (age + hour / 2) % day; // 0 … an hour: within half an hour
        if (age > day / 2 && age < usualDays * day + hour / 2 && fromSameTime < hour)
            sameHour += row.joins;
    }
    const qint64 days = std::clamp<qint64>(
        counted.isValid() ? (now - counted.toSecsSinceEpoch()) / day : 0, 1, usualDays);
    return std::max<double>(recent, static_cast<double>(sameHour) / static_cast<double>(days));
}

} // namespace domain
