// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/pacer.h"

#include "support/testing.h"

#include <cmath>
#include <limits>

using telegram::Pacer;
using namespace std::chrono_literals;

namespace {

using Milliseconds = Pacer::Milliseconds;
constexpr double unbounded = std::numeric_limits<double>::infinity();

/// The server's side: a token bucket, and somebody who sends as fast as the pacer lets him.
class Sender
{
public:
    Sender(Pacer &pacer, double burst, double perSecond)
        : m_pacer(pacer)
        , m_burst(burst)
        , m_perSecond(perSecond)
        , m_tokens(burst)
    { }

    /// At most so many a second; gives how long it took.
    Milliseconds send(int calls, double demand)
    {
        const Milliseconds begin = now;
        for (int done = 0; done < calls;) {
            now = std::max({now, m_pacer.nextAt(), m_restUntil});
            m_tokens = std::min(m_burst, m_tokens + seconds(now - m_filledAt) * m_perSecond);
            m_filledAt = now;
            m_pacer.started(now);
            if (m_tokens >= 1) {
                m_tokens -= 1;
                ++done;
                now += Milliseconds(std::llround(1000 / demand));
                continue;
            }
            ++refusals;
            const double empty =
                saysOneSecond ? 1 : std::max(1.0, std::ceil((1 - m_tokens) / m_perSecond));
            const Milliseconds wait(std::llround(1000 * empty));
            m_pacer.refused(now, wait);
            m_restUntil = now + wait + 250ms;
        }
        return now - begin;
    }
    void changes(double perSecond) { m_perSecond = perSecond; }

    static double seconds(Milliseconds time) { return static_cast<double>(time.count()) / 1000; }

    Milliseconds now{1000};
    int refusals = 0;
    bool saysOneSecond = false;

private:
    Pacer &m_pacer;
    double m_burst;
    double m_perSecond;
    double m_tokens;
    Milliseconds m_filledAt{1000};
    Milliseconds m_restUntil{0};
};

} // namespace

class PacerTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPace()
    {
        Pacer pacer(2);
        QCOMPARE(pacer.nextAt(), 0ms);
        pacer.started(10s);
        QCOMPARE(pacer.nextAt(), 10s + 500ms);
        pacer.started(10s + 100ms); // a click
        QCOMPARE(pacer.nextAt(), 10s + 600ms);
    }

    void knowsNoPaceBeforeTheFirstRefusal()
    {
        Pacer pacer(unbounded);
        for (int i = 0; i < 1000; ++i)
            pacer.started(10s);
        QCOMPARE(pacer.nextAt(), 10s);
        pacer.refused(12s);
        pacer.started(20s);
        QVERIFY(pacer.nextAt() > 20s);
    }

    void neverGoesBeyondItsFirstPace()
    {
        Pacer pacer(1);
        Sender sender(pacer, 1000, 1000);
        sender.send(500, 100);
        QCOMPARE(pacer.perSecond(), 1.0);
        QCOMPARE(sender.refusals, 0);
    }

    void growsToItsHighestPaceWhereNothingIsRefused()
    {
        Pacer pacer(1, 2);
        Sender sender(pacer, 1000, 1000);
        sender.send(30, 100);
        QVERIFY2(pacer.perSecond() > 1.3 && pacer.perSecond() < 1.4,
                 qPrintable(QString::number(pacer.perSecond())));
        sender.send(500, 100);
        QCOMPARE(pacer.perSecond(), 2.0);
        QCOMPARE(sender.refusals, 0);
    }

    void growsOnlyWithAPaceThatWasKept()
    {
        Pacer pacer(1, 2);
        for (int i = 0; i < 100; ++i)
            pacer.started(10s + i * 5s);
        QCOMPARE(pacer.perSecond(), 1.0);
    }

    void takesTheServersWaitForItsRate()
    {
        // One call flows in in two seconds at least; half the pace would be less.
        Pacer pacer(0.6, 0.6);
        for (int i = 0; i < 20; ++i)
            pacer.started(10s + i * 1667ms);
        pacer.refused(45s, 2s);
        QCOMPARE(pacer.perSecond(), 0.5 * 0.98);
    }

    void goesBackToItsFirstPaceWhereTheWaitAllowsIt()
    {
        Pacer pacer(1, 2);
        Sender sender(pacer, 5, 1);
        sender.send(60, 50);
        QCOMPARE(sender.refusals, 1);
        QCOMPARE(pacer.perSecond(), 0.98);
        sender.send(300, 50); // and stays there
        QCOMPARE(pacer.perSecond(), 0.98);
        QCOMPARE(sender.refusals, 1);
    }

    void learnsFromAWaitThatIsNotTrue()
    {
        // The server says one second whatever its rate is.
        Pacer pacer(1, 2);
        Sender sender(pacer, 5, 0.3);
        sender.saysOneSecond = true;
        sender.send(200, 50);
        QVERIFY2(pacer.perSecond() < 0.35, qPrintable(QString::number(pacer.perSecond())));
        QVERIFY2(sender.refusals <= 6, qPrintable(QString::number(sender.refusals)));
    }

    void findsAChatsRate_data()
    {
        QTest::addColumn<double>("burst");
        QTest::addColumn<double>("perSecond");
        QTest::addColumn<int>("calls");
        QTest::addColumn<double>("most"); // of the least time that the bucket allows
        QTest::addColumn<int>("refusals");
        QTest::newRow("a few calls at the usual rate") << 5.0 << 1.0 << 30 << 1.05 << 0;
        QTest::newRow("many calls at the usual rate") << 5.0 << 1.0 << 300 << 1.03 << 1;
        QTest::newRow("no burst") << 1.0 << 1.0 << 100 << 1.04 << 1;
        QTest::newRow("a large burst") << 20.0 << 1.0 << 100 << 1.03 << 1;
        QTest::newRow("half the rate") << 5.0 << 0.5 << 100 << 1.03 << 3;
        QTest::newRow("half the rate, no burst") << 1.0 << 0.5 << 100 << 1.04 << 2;
        QTest::newRow("a little less") << 3.0 << 0.9 << 100 << 1.05 << 2;
        QTest::newRow("a fifth") << 5.0 << 0.2 << 100 << 1.04 << 4;
    }

    void findsAChatsRate()
    {
        QFETCH(double, burst);
        QFETCH(double, perSecond);
        QFETCH(int, calls);
        QFETCH(double, most);
        QFETCH(int, refusals);
        Pacer pacer(1, 2);
        Sender sender(pacer, burst, perSecond);
        const double took = Sender::seconds(sender.send(calls, 50));
        const double least = (calls - burst) / perSecond;
        QVERIFY2(took <= most * least, qPrintable(QString::number(took / least)));
        QVERIFY2(sender.refusals <= refusals, qPrintable(QString::number(sender.refusals)));
    }

    void letsTheFirstAfterARefusalGoWhenTheServerSaid()
    {
        Pacer pacer(1);
        pacer.started(10s);
        pacer.started(11s);
        pacer.refused(11s);
        QCOMPARE(pacer.nextAt(), 0ms); // the limiter knows the flood wait
        pacer.started(12s);
        QVERIFY(pacer.nextAt() > 13s);
    }

    void countsRefusalsTogetherAsOne()
    {
        Pacer pacer(unbounded);
        for (int i = 0; i < 20; ++i)
            pacer.started(10s + i * 100ms);
        pacer.refused(12s);
        const double learnt = pacer.perSecond();
        pacer.refused(12s);
        pacer.refused(12s + 30ms);
        QCOMPARE(pacer.perSecond(), learnt);
    }

    void takesARefusalBack()
    {
        Pacer pacer(1);
        pacer.started(10s);
        pacer.refused(10s);
        QVERIFY(pacer.perSecond() < 1);
        pacer.takeBack();
        QCOMPARE(pacer.perSecond(), 1.0);
        pacer.takeBack();
        QCOMPARE(pacer.perSecond(), 1.0);
    }

    void isFreshOnlyWhereNothingWasLearnt()
    {
        Pacer pacer(1);
        QVERIFY(pacer.isFresh(0s));
        pacer.started(10s);
        QVERIFY(!pacer.isFresh(10s + 500ms));
        QVERIFY(!pacer.isFresh(11s));
        QVERIFY(pacer.isFresh(10s + Pacer::refillTime));
        pacer.refused(11s);
        QVERIFY(!pacer.isFresh(24h));
    }

    void findsTheBucketsRate_data()
    {
        QTest::addColumn<double>("demand");
        QTest::addColumn<double>("burst");
        QTest::addColumn<double>("perSecond");
        QTest::addColumn<int>("calls");
        QTest::addColumn<double>("most"); // of the least time that the bucket allows
        QTest::addColumn<int>("refusals");
        QTest::newRow("a bot at half the demand") << 10.0 << 10.0 << 5.0 << 300 << 1.05 << 2;
        QTest::newRow("a bot with a large bucket") << 10.0 << 30.0 << 5.0 << 300 << 1.06 << 2;
        QTest::newRow("a slow bot") << 10.0 << 10.0 << 2.0 << 300 << 1.05 << 3;
        QTest::newRow("a chat at half our pace") << 1.0 << 5.0 << 0.5 << 250 << 1.12 << 3;
        QTest::newRow("a group of twenty a minute") << 1.0 << 20.0 << 1.0 / 3 << 200 << 1.15 << 3;
    }

    void findsTheBucketsRate()
    {
        QFETCH(double, demand);
        QFETCH(double, burst);
        QFETCH(double, perSecond);
        QFETCH(int, calls);
        QFETCH(double, most);
        QFETCH(int, refusals);
        Pacer pacer(demand);
        Sender sender(pacer, burst, perSecond);
        const double took = Sender::seconds(sender.send(calls, 50));
        const double least = std::max((calls - burst) / perSecond, calls / demand);
        QVERIFY2(took <= most * least, qPrintable(QString::number(took / least)));
        QVERIFY2(sender.refusals <= refusals, qPrintable(QString::number(sender.refusals)));
    }

    void followsAServerThatGetsStricter()
    {
        Pacer pacer(10);
        Sender sender(pacer, 10, 8);
        sender.send(300, 50);
        sender.changes(2);
        const int before = sender.refusals;
        sender.send(300, 50);
        QVERIFY2(sender.refusals - before <= 6, qPrintable(QString::number(sender.refusals)));
        QVERIFY(pacer.perSecond() < 2.3);
    }

    void growsAgainWhenAServerGetsLaxer()
    {
        Pacer pacer(10);
        Sender sender(pacer, 5, 1);
        sender.send(100, 50);
        QVERIFY(pacer.perSecond() < 1.2);
        const double strict = pacer.perSecond();
        sender.changes(20);
        sender.send(400, 50);
        QCOMPARE(pacer.perSecond(), strict); // it is trusted yet
        sender.send(400, 50);
        const Milliseconds from = sender.now;
        const double before = pacer.perSecond();
        sender.send(1000, 50);
        const double minutes = Sender::seconds(sender.now - from) / 60;
        QVERIFY(minutes > 1);
        QVERIFY(pacer.perSecond() >= before * std::pow(1.045, minutes));
        QVERIFY(pacer.perSecond() <= before * std::pow(1.055, minutes));
    }

    void staysQuickEnoughToGetAnywhere()
    {
        Pacer pacer(1);
        for (int i = 0; i < 200; ++i) {
            pacer.started(i * 1h);
            pacer.refused(i * 1h + 1s);
        }
        QVERIFY(pacer.perSecond() >= 1.0 / 600);
    }
};

QTEST_GUILESS_MAIN(PacerTest)
#include "tst_pacer.moc"
