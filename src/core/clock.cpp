// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "core/clock.h"

#include <QTimer>

namespace core {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::uptime() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

Task<> SystemClock::after(std::chrono::milliseconds delay)
{
    auto *timer = new QTimer(&m_timers);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    Promise<> promise;
    promise.onCancel(timer, [timer] { timer->deleteLater(); });
    auto task = promise.task();
    QObject::connect(timer, &QTimer::timeout, timer,
                     [timer, promise = std::move(promise)]() mutable {
                         promise.finish({});
                         timer->deleteLater();
                     });
    timer->start(delay);
    return task;
}

} // namespace core
