// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace core {

/// Where time comes from. The program has SystemClock; tests have support/fakeclock.h.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The wall clock, UTC. People may set it back: never measure waiting with it.
    virtual QDateTime now() const = 0;
    /// Time since some fixed moment; never goes back.
    virtual std::chrono::milliseconds uptime() const = 0;
    /// Finishes after the given time. Cancel the task to stop waiting.
    virtual Task<> after(std::chrono::milliseconds delay) = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds uptime() const override;
    Task<> after(std::chrono::milliseconds delay) override;

private:
    QObject m_timers;
};

} // namespace core
