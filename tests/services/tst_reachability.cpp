// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/reachability.h"

#include "support/fakeclock.h"
#include "support/testing.h"

#include <QSignalSpy>

using core::Error;
using services::Reachability;
using testsupport::settle;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ReachabilityTest : public testsupport::Test
{
    Q_OBJECT

private:
    const QUrl m_telegram{u"https://api.telegram.example"_s};
    const QUrl m_own{u"http://localhost:8081"_s};

private Q_SLOTS:
    void knowsOfNoTroubleAtFirst()
    {
        testsupport::FakeClock clock;
        Reachability reach(clock, [](const QUrl &) {});
        QVERIFY(!reach.trouble());
        QVERIFY(!reach.obstacle(m_telegram));
        QVERIFY(!reach.nextLookIn());
        reach.lookNow();
        reach.answered(m_telegram);
        QCOMPARE(clock.waiting(), 0);
    }

    void refusesOnlyWhatWouldNotLeave_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<bool>("refuses");
        QTest::newRow("no name") << Error::Kind::HostNotFound << true;
        QTest::newRow("no network") << Error::Kind::Unreachable << true;
        QTest::newRow("no trust") << Error::Kind::TlsFailed << true;
        QTest::newRow("cut line") << Error::Kind::ConnectionLost << false;
        QTest::newRow("slow answer") << Error::Kind::TimedOut << false;
    }

    void refusesOnlyWhatWouldNotLeave()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(bool, refuses);
        testsupport::FakeClock clock;
        Reachability reach(clock, [](const QUrl &) {});
        const Error error{kind, u"why"_s, {}, 0, {}};
        reach.failed(m_telegram, error);
        QCOMPARE(reach.trouble(), error);
        QCOMPARE(reach.obstacle(m_telegram), refuses ? std::optional(error) : std::nullopt);
        QCOMPARE(reach.nextLookIn().has_value(), refuses);
        QVERIFY(!reach.obstacle(m_own)); // another server has nothing to do with it
        reach.answered(m_telegram);
        QVERIFY(!reach.trouble());
        QVERIFY(!reach.obstacle(m_telegram));
    }

    void looksEverMoreSeldom()
    {
        testsupport::FakeClock clock;
        int looks = 0;
        Reachability reach(clock, [&](const QUrl &server) {
            QCOMPARE(server, m_telegram);
            ++looks;
            reach.failed(server, {Error::Kind::Unreachable, {}, {}, 0, {}});
        });
        reach.failed(m_telegram, {Error::Kind::Unreachable, {}, {}, 0, {}});
        for (const auto pause : {2s, 4s, 8s, 16s, 30s, 30s, 30s}) {
            const int before = looks;
            QCOMPARE(reach.nextLookIn(), pause);
            clock.advance(pause - 1ms);
            settle();
            QCOMPARE(looks, before);
            clock.advance(1ms);
            settle();
            QCOMPARE(looks, before + 1);
        }
    }

    void looksOnceForSeveralFailures()
    {
        testsupport::FakeClock clock;
        int looks = 0;
        Reachability reach(clock, [&](const QUrl &) { ++looks; });
        for (int i = 0; i < 5; ++i)
            reach.failed(m_telegram, {Error::Kind::Unreachable, {}, {}, 0, {}});
        QCOMPARE(clock.waiting(), 1);
        clock.advance(2s);
        settle();
        QCOMPARE(looks, 1);
        QVERIFY(!reach.nextLookIn()); // the answer is still to come
    }

    void beginsAnewAfterAnAnswer()
    {
        testsupport::FakeClock clock;
        int looks = 0;
        Reachability reach(clock, [&](const QUrl &) { ++looks; });
        reach.failed(m_telegram, {Error::Kind::Unreachable, {}, {}, 0, {}});
        clock.advance(2s);
        settle();
        reach.failed(m_telegram, {Error::Kind::Unreachable, {}, {}, 0, {}});
        QCOMPARE(reach.nextLookIn(), 4s);
        QSignalSpy changed(&reach, &Reachability::changed);
        reach.answered(m_telegram);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(clock.waiting(), 0);
        reach.failed(m_telegram, {Error::Kind::Unreachable, {}, {}, 0, {}});
        QCOMPARE(reach.nextLookIn(), 2s);
    }

    void looksAtOnceWhenAsked()
    {
        testsupport::FakeClock clock;
        std::vector<QUrl> looked;
        Reachability reach(clock, [&](const QUrl &server) { looked.push_back(server); });
        reach.failed(m_telegram, {Error::Kind::Unreachable, {}, {}, 0, {}});
        reach.failed(m_own, {Error::Kind::TlsFailed, {}, {}, 0, {}});
        reach.lookNow();
        QCOMPARE(looked.size(), 2u);
        reach.lookNow(); // both are being looked at
        QCOMPARE(looked.size(), 2u);
        clock.advance(1min);
        settle();
        QCOMPARE(looked.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(ReachabilityTest)
#include "tst_reachability.moc"
