// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "simulator/server.h"
#include "simulator/world.h"

#include "core/clock.h"

#include <QObject>

namespace simulator {

/// Two bots, six chats, 412 links of every kind and state, and 14 people who ask to be let in:
/// what `gatehouse --demo` shows. The same for the same time. It is complete: whatever a ledger
/// would know of these bots can be read from it.
World demoWorld(const QDateTime &now);

/// How a link's joins fell on the last days, oldest first, today last; made up from the link, the
/// same each time. The sum never exceeds link.joined, and days before its creation are empty.
QList<qint64> demoDailyJoins(const Link &link, const QDateTime &now, int days);

/// Lets people come and go in a demo world, and lets one link leak: some seconds after the start a
/// crowd comes through the primary link of Acme News, until that link is revoked.
class DemoLife : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    DemoLife(Server &server, core::Clock &clock, QObject *parent = nullptr);

    /// Begins; the leak follows after so long.
    void start(std::chrono::seconds untilLeak = std::chrono::seconds(8));
    void stop();
    bool isLeaking() const { return !m_leakingHash.isEmpty(); }

Q_SIGNALS:
    void leakStarted();
    /// The leaking link was revoked.
    void leakStopped();

private:
    enum class Leak { ToCome, Running, Over };

    void waitForTick();
    void tick();
    void everydayLife(World &world);
    void leak(World &world);
    void somebodyLeaves(World &world);
    core::UserId newcomer(World &world);
    quint64 roll(quint64 sides);

    Server &m_server;
    core::Clock &m_clock;
    core::Task<> m_timer = core::Task<>::finished({});
    std::chrono::seconds m_untilLeak{0};
    Leak m_leak = Leak::ToCome;
    QString m_leakingHash;
    bool m_running = false;
    quint64 m_dice = 2026;
    qint64 m_nextPerson = 6'100'000'000;
    QList<std::pair<core::ChatId, core::UserId>> m_mayLeave;
};

} // namespace simulator
