// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include "services/primarylink.h"

#include <QSignalSpy>

using namespace bench;
using domain::JobKind;
using domain::LinkState;
using services::GatePlan;
using Why = services::GatePlan::Open::Why;

class GatesTest : public testsupport::Test
{
    Q_OBJECT

    static void know(Bench &bench)
    {
        bench.knowEverything();
        QVERIFY(eventually([&] { return bench.program().catalogue.seats().size() == 5; }));
        QVERIFY(wait(bench.jobs().open()));
    }
    static services::Gates &gates(Bench &bench) { return bench.program().gates; }
    static GatePlan plan(Bench &bench, const std::vector<domain::SeatId> &seats)
    {
        return *wait(gates(bench).plan(seats));
    }
    static core::JobId close(Bench &bench, const domain::SeatId &seat,
                             const services::Gates::Choice &choice = {})
    {
        const auto job = wait(gates(bench).close(plan(bench, {seat}), choice, u"Close"_s));
        return job ? *job : core::JobId();
    }
    static bool isOver(Bench &bench, core::JobId job)
    {
        return eventually([&] {
            const auto view = bench.jobs().find(job);
            if (view && view->overview.isOver())
                return true;
            bench.clock.advance(100ms);
            return false;
        });
    }
    static std::vector<Why> open(const GatePlan &plan)
    {
        std::vector<Why> why;
        for (const GatePlan::Open &each : plan.open)
            why.push_back(each.why);
        return why;
    }

private Q_SLOTS:
    void closesEveryLinkThatCanBeClosed()
    {
        Bench bench;
        know(bench);
        domain::LinkSettings limited;
        limited.limit = 40;
        const domain::Link first = bench.make(gateInNews, limited);
        const domain::Link second = bench.make(gateInNews);
        domain::LinkSettings asking;
        asking.approval = true;
        const domain::Link third = bench.make(gateInNews, asking);
        const QString primary = bench.primary(gateInNews);

        const GatePlan planned = plan(bench, {gateInNews});
        QCOMPARE(planned.toRotate, 1);
        QCOMPARE(planned.toPause, 2);
        QCOMPARE(planned.alreadyAsking, 1);
        QVERIFY(planned.steps.front().linkHash.isEmpty());
        QVERIFY(open(planned).empty());

        QSignalSpy changed(&gates(bench), &services::Gates::changed);
        const core::JobId job = close(bench, gateInNews);
        QVERIFY(isOver(bench, job));
        QVERIFY(bench.isRevoked(primary));
        QVERIFY(bench.worldSettings(first.url).approval);
        QVERIFY(bench.worldSettings(second.url).approval);
        QCOMPARE(bench.link(first.url).beforePause, limited);
        QVERIFY(eventually([&] { return gates(bench).gate(gateInNews).has_value(); }));
        QCOMPARE(gates(bench).gate(gateInNews)->job, job);
        QVERIFY(!gates(bench).gate(gateInClub));
    }

    void tellsWhatStaysOpen()
    {
        Bench bench;
        know(bench);
        bench.makeSubscription(gateInNews, u"Paid"_s);
        domain::Link foreign;
        foreign.seat = gateInNews;
        foreign.hash = u"AbCd…"_s;
        foreign.url = u"https://t.me/+AbCd..."_s;
        ledger::Changes changes;
        changes.links = {foreign};
        QVERIFY(wait(bench.ledger().write(changes)));
        const auto inNews = open(plan(bench, {gateInNews}));
        QCOMPARE(inNews.size(), 2U);
        QVERIFY(std::find(inNews.begin(), inNews.end(), Why::Subscription) != inNews.end());
        QVERIFY(std::find(inNews.begin(), inNews.end(), Why::Foreign) != inNews.end());
        QCOMPARE(open(plan(bench, {gateInClub})), std::vector{Why::PublicName});
        const GatePlan vista = plan(bench, {gateInVista});
        QCOMPARE(open(vista), std::vector{Why::NoRight});
        QVERIFY(vista.steps.empty());
    }

    void opensWhatItClosedAndNothingElse()
    {
        Bench bench;
        know(bench);
        domain::LinkSettings limited;
        limited.limit = 40;
        const domain::Link closed = bench.make(gateInNews, limited);
        const domain::Link paused = bench.make(gateInNews);
        QVERIFY(wait(bench.desk().pause(paused)));
        QVERIFY(isOver(bench, close(bench, gateInNews)));
        QVERIFY(eventually([&] { return gates(bench).gate(gateInNews).has_value(); }));
        const QString primary = bench.primary(gateInNews);
        // What closed it knows what is to be put back, so it is not closed twice.
        const GatePlan again = plan(bench, {gateInNews});
        QCOMPARE(again.alreadyClosed, 1);
        QVERIFY(again.steps.empty());

        const auto job = wait(gates(bench).reopen({gateInNews}, u"Reopen"_s));
        QVERIFY(job);
        QVERIFY(isOver(bench, *job));
        QCOMPARE(bench.worldSettings(closed.url), limited);
        QVERIFY(bench.worldSettings(paused.url).approval);
        QCOMPARE(bench.primary(gateInNews), primary);
        QVERIFY(eventually([&] { return !gates(bench).gate(gateInNews); }));
    }

    void opensByItselfAlsoAfterARestart()
    {
        Bench bench;
        know(bench);
        const domain::Link link = bench.make(gateInNews);
        QVERIFY(isOver(bench, close(bench, gateInNews, {true, 1h})));
        QVERIFY(bench.worldSettings(link.url).approval);
        bench.crash();
        bench.clock.advance(50min);
        bench.start();
        QVERIFY(eventually([&] { return bench.program().catalogue.seats().size() == 5; }));
        QVERIFY(wait(bench.jobs().open()));
        QVERIFY(wait(gates(bench).open()));
        QVERIFY(gates(bench).gate(gateInNews));
        QVERIFY(gates(bench).gate(gateInNews)->holdsRequests);
        QVERIFY(eventually([&] {
            bench.clock.advance(10s);
            settle();
            return !bench.worldSettings(link.url).approval;
        }));
        QVERIFY(eventually([&] { return !gates(bench).gate(gateInNews); }));
    }

    void goesInFrontOfOtherJobs()
    {
        Bench bench;
        know(bench);
        std::vector<domain::JobStep> steps;
        for (int i = 0; i < 20; ++i)
            steps.push_back({{}, gateInNews, bench.make(gateInNews).hash, {}, {}});
        const domain::Link safe = bench.make(gateInNews);
        const auto revoking = wait(bench.jobs().start(JobKind::Revoke, u"Revoke"_s, steps));
        QVERIFY(revoking);
        QVERIFY(eventually([&] {
            bench.clock.advance(100ms);
            return bench.calls("revokeChatInviteLink") >= 1;
        }));
        settle();
        bench.server.forgetCalls();
        const core::JobId closing = close(bench, gateInNews);
        // No time passes, so nothing that keeps a pace goes: the gate waits for the server only.
        QVERIFY(eventually([&] {
            const auto view = bench.jobs().find(closing);
            return view && view->overview.isOver();
        }));
        QVERIFY(bench.worldSettings(safe.url).approval);
        QVERIFY(bench.calls("revokeChatInviteLink") <= 1);
        QVERIFY(isOver(bench, *revoking));
    }

    void closesAsFastAsFloodControlPermits()
    {
        Bench bench;
        know(bench);
        QStringList urls;
        for (int i = 0; i < 50; ++i)
            urls += bench.make(gateInNews).url;
        bench.server.faults().add(
            simulator::Fault::floodWait(7s).on("editChatInviteLink").times(1));
        const core::JobId job = close(bench, gateInNews);
        QVERIFY(eventually([&] { return bench.calls("editChatInviteLink") == 1; }));
        QVERIFY(
            eventually([&] { return bench.program().connections.state().nextTryIn.has_value(); }));
        bench.clock.advance(7s + afterFlood);
        // No more time passes than Telegram wanted.
        QVERIFY(eventually([&] { return bench.jobs().find(job)->overview.isOver(); }));
        for (const QString &url : urls)
            QVERIFY(bench.worldSettings(url).approval);
        QCOMPARE(bench.calls("editChatInviteLink"), 51);
    }

    void goesOnAfterACrashInTheMiddle()
    {
        Bench bench;
        know(bench);
        QStringList urls;
        for (int i = 0; i < 6; ++i)
            urls += bench.make(gateInNews).url;
        const core::JobId job = close(bench, gateInNews);
        QVERIFY(eventually([&] { return bench.calls("editChatInviteLink") >= 2; }));
        bench.crash();
        bench.start();
        QVERIFY(eventually([&] { return bench.program().catalogue.seats().size() == 5; }));
        QVERIFY(wait(bench.jobs().open()));
        QVERIFY(wait(gates(bench).open()));
        QVERIFY(isOver(bench, job));
        for (const QString &url : urls)
            QVERIFY(bench.worldSettings(url).approval);
        QVERIFY(gates(bench).gate(gateInNews));
    }
};

QTEST_GUILESS_MAIN(GatesTest)
#include "tst_gates.moc"
