// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include <QSignalSpy>

using namespace bench;
using services::Leak;
using simulator::Fault;

namespace {

/// So many members a minute, for so many minutes.
struct Stretch
{
    int minutes;
    int perMinute;
};
using Curve = QList<Stretch>;

} // namespace

class LeakWatchTest : public testsupport::Test
{
    Q_OBJECT

    /// Counts every 15 s as the curve says; gives the second of the first alarm, or -1.
    static int firstAlarm(Bench &bench, const Curve &curve, int members = 1000)
    {
        int seconds = 0;
        double exact = members;
        bench.program().leaks.seen(gateInNews, members);
        for (const Stretch &stretch : curve) {
            for (int step = 0; step < stretch.minutes * 4; ++step) {
                bench.clock.advance(15s);
                seconds += 15;
                exact += stretch.perMinute / 4.0;
                bench.program().leaks.seen(gateInNews, static_cast<int>(exact));
                if (bench.program().leaks.leak(gateInNews))
                    return seconds;
            }
        }
        return -1;
    }

    /// Every question was answered, and the answer was heard.
    static bool isQuiet(Bench &bench)
    {
        const bool quiet = eventually([&] {
            const auto state = bench.program().connections.state();
            return state.inFlight == 0 && state.queued == 0;
        });
        settle();
        return quiet;
    }

private Q_SLOTS:
    void raisesTheAlarmForLeaksOnly_data()
    {
        QTest::addColumn<Curve>("curve");
        QTest::addColumn<int>("from"); ///< seconds, -1 = never
        QTest::addColumn<int>("to");
        QTest::newRow("nobody comes") << Curve{{60, 0}} << -1 << -1;
        QTest::newRow("a few come all day") << Curve{{240, 4}} << -1 << -1;
        QTest::newRow("a busy channel gets busier")
            << Curve{{30, 5}, {30, 8}, {30, 16}} << -1 << -1;
        QTest::newRow("people leave") << Curve{{30, -40}} << -1 << -1;
        QTest::newRow("a leak out of nothing")
            << Curve{{20, 0}, {5, 60}} << 20 * 60 + 15 << 20 * 60 + 45;
        QTest::newRow("a leak in a busy channel")
            << Curve{{30, 5}, {10, 100}} << 30 * 60 + 60 << 30 * 60 + 120;
        QTest::newRow("a leak at once") << Curve{{5, 150}} << 15 << 15;
        QTest::newRow("a slow leak") << Curve{{20, 0}, {10, 7}} << 20 * 60 + 75 << 20 * 60 + 120;
    }
    void raisesTheAlarmForLeaksOnly()
    {
        QFETCH(Curve, curve);
        QFETCH(int, from);
        QFETCH(int, to);
        Bench bench;
        QSignalSpy changed(&bench.program().leaks, &services::LeakWatch::changed);
        const int alarm = firstAlarm(bench, curve);
        QVERIFY2(from <= alarm && alarm <= to, qPrintable(QString::number(alarm)));
        QCOMPARE(changed.size(), alarm < 0 ? 0 : 1);
    }

    void tellsHowMany()
    {
        Bench bench;
        QVERIFY(firstAlarm(bench, {{20, 2}, {5, 60}}) > 0);
        Leak leak = *bench.program().leaks.leak(gateInNews);
        QCOMPARE(leak.in, 5min);
        QVERIFY(leak.usuallyPerHour.has_value());
        QVERIFY(*leak.usuallyPerHour >= 9 * 12 && *leak.usuallyPerHour <= 11 * 12);
        const int before = leak.joined;
        bench.clock.advance(15s);
        bench.program().leaks.seen(gateInNews, 5000);
        QVERIFY(bench.program().leaks.leak(gateInNews)->joined > before);
        // The mark stays until somebody deals with it.
        for (int step = 0; step < 240; ++step) {
            bench.clock.advance(15s);
            bench.program().leaks.seen(gateInNews, 5000);
        }
        QVERIFY(bench.program().leaks.leak(gateInNews));
        QVERIFY(!bench.program().leaks.leak(gateInClub));
    }

    void doesNotKnowTheUsualOfAChatItHasJustMet()
    {
        Bench bench;
        QVERIFY(firstAlarm(bench, {{1, 0}, {5, 60}}) > 0);
        QVERIFY(!bench.program().leaks.leak(gateInNews)->usuallyPerHour);
    }

    void doesNotCountAcrossAGap()
    {
        Bench bench;
        auto &leaks = bench.program().leaks;
        leaks.seen(gateInNews, 1000);
        bench.clock.advance(8h); // the computer slept
        leaks.seen(gateInNews, 1400);
        QVERIFY(!leaks.leak(gateInNews));
    }

    void asksForTenTimesAsManyOnceIgnored()
    {
        Bench bench;
        auto &leaks = bench.program().leaks;
        QVERIFY(firstAlarm(bench, {{20, 0}, {5, 60}}) > 0);
        QSignalSpy changed(&leaks, &services::LeakWatch::changed);
        leaks.ignore(gateInNews);
        QVERIFY(!leaks.leak(gateInNews));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(firstAlarm(bench, {{30, 55}}, 2000), -1);
        QVERIFY(firstAlarm(bench, {{20, 0}, {5, 1000}}, 4000) > 0);
        leaks.ignore(gateInNews);
        bench.clock.advance(25h);
        QVERIFY(firstAlarm(bench, {{20, 0}, {5, 60}}, 9000) > 0);
    }

    void countsAnewOnceItIsDealtWith()
    {
        Bench bench;
        auto &leaks = bench.program().leaks;
        QVERIFY(firstAlarm(bench, {{20, 0}, {5, 60}}) > 0);
        QSignalSpy changed(&leaks, &services::LeakWatch::changed);
        leaks.dealtWith(gateInNews);
        QVERIFY(!leaks.leak(gateInNews));
        QCOMPARE(changed.size(), 1);
        leaks.seen(gateInNews, 5000);
        QVERIFY(!leaks.leak(gateInNews));
        QVERIFY(firstAlarm(bench, {{20, 0}, {5, 60}}, 5000) > 0);
    }

    // Asking
    // ----------------------------------------------------------------------------------------

    void asksOnlyWhereALineIsOpen()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(eventually([&] { return bench.program().catalogue.seats().size() == 5; }));
        bench.program().leaks.start();
        bench.pass(10min);
        QVERIFY(bench.server.calls().empty());
        QVERIFY(wait(bench.program().connections.line(warden)));
        bench.pass(15s);
        QVERIFY(
            eventually([&] { return bench.server.callCount("getChatMemberCount", harbour) == 1; }));
        QCOMPARE(bench.calls("getChatMemberCount"), 1);
    }

    void asksAtMostOnceASecond()
    {
        Bench bench;
        bench.knowEverything();
        ledger::Changes changes;
        for (int i = 0; i < 30; ++i) {
            const core::ChatId chat{-1002000000000 - i};
            bench.world().addChat(chat, simulator::ChatType::Channel, u"More"_s);
            bench.world().seatAdministrator(chat, gate,
                                            simulator::botRights(simulator::ChatType::Channel));
            changes.chats.push_back({chat, domain::ChatKind::Channel, u"More"_s, {}, {}});
            changes.seats.push_back(
                {{gate, chat}, domain::SeatStatus::Administrator, true, bench.clock.now(), {}});
        }
        // Where the bot is no administrator there is nothing to leak.
        changes.seats.push_back(
            {gateInVista, domain::SeatStatus::Left, false, bench.clock.now(), {}});
        QVERIFY(wait(bench.ledger().write(changes)));
        QVERIFY(eventually([&] { return bench.program().catalogue.seats().size() == 35; }));
        QVERIFY(wait(bench.program().connections.line(gate)));
        bench.program().leaks.start();
        bench.program().leaks.start(); // one round at a time, however often
        for (int second = 1; second <= 66; ++second) {
            QVERIFY2(
                eventually([&] { return bench.calls("getChatMemberCount") == second; }),
                qPrintable(
                    u"%1 calls in second %2"_s.arg(bench.calls("getChatMemberCount")).arg(second)));
            settle();
            QCOMPARE(bench.calls("getChatMemberCount"), second);
            bench.clock.advance(1s);
        }
        QCOMPARE(bench.server.callCount("getChatMemberCount", vista), 0);
        QCOMPARE(bench.server.callCount("getChatMemberCount", news), 2);
    }

    void noticesALeakByAsking()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(eventually([&] { return bench.program().catalogue.seats().size() == 5; }));
        QVERIFY(wait(bench.program().connections.line(gate)));
        bench.program().leaks.start();
        QVERIFY(eventually([&] { return bench.calls("getChatMemberCount") == 1; }));
        for (int second = 0; second < 5; ++second) {
            QVERIFY(isQuiet(bench));
            bench.pass(1s);
        }
        QCOMPARE(bench.server.callCount("getChatMemberCount", news), 1);
        bench.world().findChat(news)->crowd += 100;
        for (int second = 0; second < 20; ++second) {
            QVERIFY(isQuiet(bench));
            bench.pass(1s);
        }
        QVERIFY(eventually([&] {
            return bench.program().leaks.leak(gateInNews) == Leak{100, 5min, {}, false, {}};
        }));
        QVERIFY(!bench.program().leaks.leak(gateInClub));
    }

    void doesNotHeapUpQuestionsDuringAFloodWait()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(eventually([&] { return bench.program().catalogue.seats().size() == 5; }));
        QVERIFY(wait(bench.program().connections.line(warden)));
        bench.server.faults().add(Fault::floodWait(1h));
        bench.program().leaks.start();
        QVERIFY(eventually([&] { return bench.program().connections.state().queued == 1; }));
        for (int round = 0; round < 20; ++round)
            bench.pass(15s);
        QCOMPARE(bench.program().connections.state().queued, 1);
        bench.pass(1h);
        QVERIFY(eventually([&] { return bench.calls("getChatMemberCount") >= 2; }));
        settle();
        QVERIFY(bench.calls("getChatMemberCount") <= 3);
    }

    void goesOnAfterFailures()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(eventually([&] { return bench.program().catalogue.seats().size() == 5; }));
        QVERIFY(wait(bench.program().connections.line(warden)));
        bench.server.faults().add(Fault::htmlBadGateway());
        bench.server.faults().add(Fault::cutBeforeActing());
        bench.program().leaks.start();
        for (int calls = 1; calls <= 4; ++calls) {
            QVERIFY(eventually([&] { return bench.calls("getChatMemberCount") == calls; }));
            QVERIFY(isQuiet(bench));
            bench.pass(15s);
        }
    }

    // By updates
    // -----------------------------------------------------------------------------------------

    void marksTheLinkByWhichARaidComes()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(wait(bench.listener().turnOn(gate)));
        const domain::Link link = bench.make(gateInNews);
        QSignalSpy raised(&bench.program().leaks, &services::LeakWatch::raised);
        bench.server.act([&](simulator::World &world) {
            for (int i = 0; i < 1000; ++i) {
                const core::UserId who{9'000'000 + i};
                world.addPerson(who, u"Raider"_s);
                QVERIFY(simulator::joinByLink(world, who, link.url));
            }
        });
        QVERIFY(eventually([&] { return bench.link(link.url).joined == 1000; }));
        QVERIFY(eventually([&] { return raised.size() == 1; }));
        settle();
        QCOMPARE(raised.size(), 1);
        const Leak leak = *bench.program().leaks.leak(gateInNews);
        QVERIFY(leak.wasHeard);
        QCOMPARE(leak.joined, 1000);
        QVERIFY(leak.link);
        QCOMPARE(leak.link->url, link.url);

        // Nothing is asked about members any more, and a word ends the alarm for a day.
        bench.program().leaks.ignore(gateInNews);
        QVERIFY(!bench.program().leaks.leak(gateInNews));
        bench.server.act([&](simulator::World &world) {
            for (int i = 0; i < 50; ++i) {
                const core::UserId who{9'100'000 + i};
                world.addPerson(who, u"Raider"_s);
                QVERIFY(simulator::joinByLink(world, who, link.url));
            }
        });
        QVERIFY(eventually([&] { return bench.link(link.url).joined == 1050; }));
        settle();
        QVERIFY(!bench.program().leaks.leak(gateInNews));
        QVERIFY(eventually([&] { return wait(bench.ledger().pardons())->size() == 1; }));
    }

    void doesNotAskForMembersWhereItListens()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(eventually([&] { return bench.program().catalogue.seats().size() == 5; }));
        QVERIFY(wait(bench.listener().turnOn(gate)));
        bench.program().leaks.start();
        bench.pass(1min);
        QCOMPARE(bench.calls("getChatMemberCount"), 0);
    }
};

QTEST_GUILESS_MAIN(LeakWatchTest)
#include "tst_leakwatch.moc"
