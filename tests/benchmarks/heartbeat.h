// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <vector>

namespace benchmarks {

/// Counts how long each moment would have to wait for the thread in which this lives: a timer of
/// one millisecond says when that is free, and a gap of n milliseconds between two beats lets the
/// moments in it wait n, n − 1, …, 1 of them.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(std::chrono::milliseconds(1));
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const auto gap = m_elapsed.restart();
            m_longest = std::max(m_longest, gap);
            for (qint64 rest = gap; rest > 0; --rest)
                ++m_waits[static_cast<std::size_t>(std::min(rest, m_most)) - 1];
        });
        start();
    }

    /// What happens between stop() and start() does not count.
    void stop() { m_timer.stop(); }
    void start()
    {
        m_elapsed.start();
        m_timer.start();
    }

    QString report() const
    {
        return QStringLiteral("p50 %1 ms, p99 %2 ms, p99.9 %3 ms, longest pause %4 ms")
            .arg(percentile(0.5))
            .arg(percentile(0.99))
            .arg(percentile(0.999))
            .arg(m_longest);
    }

    qint64 percentile(double share) const
    {
        quint64 all = 0;
        for (const quint64 count : m_waits)
            all += count;
        quint64 seen = 0;
        for (std::size_t i = 0; i < m_waits.size(); ++i) {
            seen += m_waits[i];
            if (static_cast<double>(seen) >= share * static_cast<double>(all))
                return static_cast<qint64>(i) + 1;
        }
        return m_most;
    }
    qint64 longest() const { return m_longest; }

private:
    static constexpr qint64 m_most = 10000;
    std::vector<quint64> m_waits = std::vector<quint64>(m_most);
    qint64 m_longest = 0;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
};

} // namespace benchmarks
