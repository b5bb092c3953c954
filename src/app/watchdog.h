// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"

#include <QObject>

#include <chrono>

namespace app {

/// Writes down every pause of the thread it lives in, the window's: each time a key would have
/// waited longer than a frame. For --log-level debug; it is not made where nobody reads that.
///
/// It asks the clock to be woken every few milliseconds. What comes later than that, the thread was
/// doing something else for.
class Watchdog : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds beat{4};
    /// One frame of most screens.
    static constexpr std::chrono::milliseconds longest{16};

    /// Whether the log has a line for pauses.
    static bool isWanted();

    explicit Watchdog(core::Clock &clock, QObject *parent = nullptr);
    ~Watchdog() override;

Q_SIGNALS:
    /// The thread has just come back after so long.
    void paused(std::chrono::milliseconds time);

private:
    void wait();

    core::Clock &m_clock;
    core::Task<> m_waiting;
};

} // namespace app
