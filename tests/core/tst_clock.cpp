// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "core/clock.h"

#include "support/fakeclock.h"
#include "support/testing.h"

using namespace std::chrono_literals;
using testsupport::FakeClock;

class ClockTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void systemClockWaitsAndFinishes()
    {
        core::SystemClock clock;
        const auto before = clock.uptime();
        QVERIFY(testsupport::wait(clock.after(5ms)).has_value());
        QVERIFY(clock.uptime() - before >= 5ms);
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    }

    void aCancelledWaitEnds()
    {
        core::SystemClock clock;
        auto task = clock.after(1h);
        task.cancel();
        QCOMPARE(testsupport::wait(task).error().kind, core::Error::Kind::Cancelled);
    }

    void fakeClockFinishesOnlyWhatIsDue()
    {
        FakeClock clock;
        int finished = 0;
        clock.after(1s).then(this, [&finished](core::Result<>) { ++finished; });
        clock.after(3s).then(this, [&finished](core::Result<>) { ++finished; });
        clock.advance(999ms);
        testsupport::settle();
        QCOMPARE(finished, 0);
        clock.advance(1ms);
        testsupport::settle();
        QCOMPARE(finished, 1);
        QCOMPARE(clock.waiting(), 1);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
