// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "support/fakeclock.h"

#include <algorithm>

namespace testsupport {

FakeClock::FakeClock(QDateTime start)
    : m_now(std::move(start))
{ }

core::Task<> FakeClock::after(std::chrono::milliseconds delay)
{
    const core::Promise<> promise;
    if (delay <= std::chrono::milliseconds(0))
        promise.finish({});
    else
        m_waits.push_back({m_uptime + delay, promise});
    return promise.task();
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    m_uptime += by;
    m_now = m_now.addMSecs(by.count());
    const auto isDue = [this](const Wait &wait) {
        return wait.due <= m_uptime;
    };
    std::stable_sort(m_waits.begin(), m_waits.end(),
                     [](const Wait &a, const Wait &b) { return a.due < b.due; });
    const auto firstLater = std::find_if_not(m_waits.begin(), m_waits.end(), isDue);
    const std::vector<Wait> due(m_waits.begin(), firstLater);
    m_waits.erase(m_waits.begin(), firstLater);
    for (const Wait &wait : due)
        wait.promise.finish({});
}

int FakeClock::waiting() const
{
    return static_cast<int>(std::count_if(m_waits.begin(), m_waits.end(), [](const Wait &wait) {
        return !wait.promise.isFinished();
    }));
}

std::optional<std::chrono::milliseconds> FakeClock::untilNext() const
{
    std::optional<std::chrono::milliseconds> next;
    for (const Wait &wait : m_waits) {
        if (!wait.promise.isFinished() && (!next || wait.due - m_uptime < *next))
            next = wait.due - m_uptime;
    }
    return next;
}

} // namespace testsupport
