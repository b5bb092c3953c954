// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/watchdog.h"

#include <QLoggingCategory>

namespace app {

namespace {

Q_LOGGING_CATEGORY(lcWatchdog, "gatehouse.watchdog")

} // namespace

bool Watchdog::isWanted()
{
    return lcWatchdog().isDebugEnabled();
}

Watchdog::Watchdog(core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_waiting(core::Task<>::finished({}))
{
    wait();
}

Watchdog::~Watchdog()
{
    m_waiting.cancel();
}

void Watchdog::wait()
{
    m_waiting = m_clock.after(beat).andThen(this, [this, due = m_clock.uptime() + beat] {
        const auto late = m_clock.uptime() - due;
        if (late > longest) {
            qCDebug(lcWatchdog) << "the window's thread paused for" << late.count() << "ms";
            Q_EMIT paused(late);
        }
        wait();
    });
}

} // namespace app
