// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/watchdog.h"

#include "support/fakeclock.h"
#include "support/testing.h"

#include <QLoggingCategory>

#include <vector>

using app::Watchdog;
using testsupport::settle;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class WatchdogTest : public testsupport::Test
{
    Q_OBJECT

private:
    testsupport::FakeClock m_clock;
    std::vector<std::chrono::milliseconds> m_pauses;

    void listen(const Watchdog &watchdog)
    {
        m_pauses.clear();
        connect(&watchdog, &Watchdog::paused, this,
                [this](std::chrono::milliseconds time) { m_pauses.push_back(time); });
    }
    /// Time goes by while the event loop does not turn.
    void stall(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        settle();
    }

private Q_SLOTS:
    void isWantedAtTheLevelDebugOnly()
    {
        QLoggingCategory::setFilterRules(u"gatehouse.*.debug=false"_s);
        QVERIFY(!Watchdog::isWanted());
        QLoggingCategory::setFilterRules(u"gatehouse.*.debug=true"_s);
        QVERIFY(Watchdog::isWanted());
    }

    void saysNothingWhileTheThreadIsFree()
    {
        const Watchdog watchdog(m_clock);
        listen(watchdog);
        for (int i = 0; i < 100; ++i)
            stall(Watchdog::beat);
        QVERIFY(m_pauses.empty());
    }

    void saysNothingOfAFrame()
    {
        const Watchdog watchdog(m_clock);
        listen(watchdog);
        stall(Watchdog::beat + 16ms);
        QVERIFY(m_pauses.empty());
    }

    void tellsEveryLongerPause()
    {
        QLoggingCategory::setFilterRules(u"gatehouse.*.debug=true"_s);
        const Watchdog watchdog(m_clock);
        listen(watchdog);
        QTest::ignoreMessage(QtDebugMsg, "the window's thread paused for 17 ms");
        stall(Watchdog::beat + 17ms);
        stall(Watchdog::beat);
        QTest::ignoreMessage(QtDebugMsg, "the window's thread paused for 2000 ms");
        stall(Watchdog::beat + 2s);
        QCOMPARE(m_pauses, (std::vector<std::chrono::milliseconds>{17ms, 2s}));
    }

    void waitsForNothingWhenItIsGone()
    {
        {
            const Watchdog watchdog(m_clock);
        }
        settle();
        QVERIFY(!m_clock.untilNext());
    }
};

QTEST_GUILESS_MAIN(WatchdogTest)
#include "tst_watchdog.moc"
