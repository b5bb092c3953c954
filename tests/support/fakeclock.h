// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"

#include <vector>

namespace testsupport {

/// Time that stands still until a test moves it.
class FakeClock final : public core::Clock
{
public:
    explicit FakeClock(QDateTime start = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC));

    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds uptime() const override { return m_uptime; }
    core::Task<> after(std::chrono::milliseconds delay) override;

    /// Moves both clocks on and finishes what has come due, in order. The continuations run from
    /// the event loop, so let it turn afterwards: settle() does both.
    void advance(std::chrono::milliseconds by);
    /// Sets the wall clock alone, as a user or a time server may, also backwards.
    void setNow(QDateTime now) { m_now = std::move(now); }
    /// How many waits are under way.
    int waiting() const;
    /// Until the next wait ends; nothing where nobody waits.
    std::optional<std::chrono::milliseconds> untilNext() const;

private:
    struct Wait
    {
        std::chrono::milliseconds due;
        core::Promise<> promise;
    };
    QDateTime m_now;
    std::chrono::milliseconds m_uptime{1000};
    std::vector<Wait> m_waits;
};

} // namespace testsupport
