// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include <QSignalSpy>
#include <QTimer>

using namespace bench;
using core::Error;
using domain::Action;
using simulator::Fault;

class InterruptionsTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    // A ledger that can't be written
    // ------------------------------------------------------------------

    void sendsNothingWithoutAWrittenIntent_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("with a countdown") << false;
        QTest::newRow("without delay") << true;
    }
    void sendsNothingWithoutAWrittenIntent()
    {
        QFETCH(bool, atOnce);
        Bench bench;
        bench.knowEverything();
        {
            const FullDisk disk;
            if (atOnce)
                bench.rotation().setDelay(0s);
            bench.rotation().start(gateInNews);
            QVERIFY(bench.reaches(gateInNews, Phase::Failed));
        }
        QCOMPARE(bench.rotation().view(gateInNews).error->kind, Error::Kind::DiskFull);
        QVERIFY(!bench.rotation().isBusy());
        bench.pass(1h);
        QCOMPARE(bench.exports(), 0);
        QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::Failed);
        QVERIFY(bench.agrees(gateInNews));
    }

    void sendsNothingThatIsNotWrittenAsSent()
    {
        Bench bench;
        bench.knowEverything();
        bench.plan(gateInNews);
        {
            const FullDisk disk;
            bench.pass(3s);
            QVERIFY(bench.reaches(gateInNews, Phase::Failed));
            // Closing the intent fails like that once more; the next try comes later.
            QVERIFY(bench.repeatsIn(30s));
        }
        QCOMPARE(bench.rotation().view(gateInNews).error->kind, Error::Kind::DiskFull);
        QCOMPARE(bench.exports(), 0);
        QCOMPARE(bench.intents(), QStringList{u"planned"_s});
        // Once there is room the intent is closed, so that refreshes may touch the link again.
        bench.pass(30s);
        QVERIFY(bench.closes(QStringList{u"refused"_s}));
        QCOMPARE(bench.exports(), 0);
        QVERIFY(bench.agrees(gateInNews));
    }

    void closesAnIntentThatWasNeverSentAtTheNextStart()
    {
        Bench bench;
        bench.knowEverything();
        bench.plan(gateInNews);
        {
            const FullDisk disk;
            bench.pass(3s);
            QVERIFY(bench.reaches(gateInNews, Phase::Failed));
            settle();
            bench.crash();
        }
        bench.start();
        QVERIFY(bench.closes(QStringList{u"refused"_s}));
        QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::None);
        QVERIFY(bench.server.calls().empty());
        QVERIFY(bench.agrees(gateInNews));
    }

    void givesTheNewLinkEvenWhereItCannotBeWritten_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("room again") << false;
        QTest::newRow("next start") << true;
    }
    void givesTheNewLinkEvenWhereItCannotBeWritten()
    {
        QFETCH(bool, restarts);
        Bench bench;
        bench.knowEverything();
        const QString old = bench.primary(gateInNews);
        std::unique_ptr<FullDisk> disk;
        connect(&bench.server, &simulator::Server::called, this,
                [&disk] { disk = std::make_unique<FullDisk>(); });
        QSignalSpy told(&bench.rotation(), &services::Rotation::rotated);
        bench.rotate(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.rotation().view(gateInNews).error->kind, Error::Kind::DiskFull);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][1].toString(), bench.primary(gateInNews));
        QCOMPARE(bench.rotation().view(gateInNews).newUrl, bench.primary(gateInNews));
        QCOMPARE(bench.intents(), QStringList{u"sent"_s});
        QVERIFY(!bench.link(old).revoked);
        bench.rotation().dismiss(gateInNews);
        QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::None);
        disconnect(&bench.server, nullptr, this, nullptr);
        if (restarts)
            bench.crash();
        disk.reset();
        if (restarts)
            bench.start();
        else
            bench.pass(30s);
        QVERIFY(bench.closes(QStringList{u"answered"_s}));
        QCOMPARE(bench.exports(), 1);
        QCOMPARE(told.size(), 1);
        QCOMPARE(bench.lines(Action::PrimaryRotated), 1);
        QVERIFY(bench.agrees(gateInNews));
    }

    void rotatesOnWithoutWaitingForTheLedger()
    {
        Bench bench;
        bench.knowEverything();
        std::unique_ptr<FullDisk> disk;
        connect(&bench.server, &simulator::Server::called, this,
                [&disk] { disk = std::make_unique<FullDisk>(); });
        bench.rotate(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        disconnect(&bench.server, nullptr, this, nullptr);
        disk.reset();
        // The ledger still names the first link; a lost answer must not be taken for a success.
        const QString second = bench.primary(gateInNews);
        bench.server.faults().add(Fault::cutBeforeActing().on("exportChatInviteLink"));
        bench.rotation().setDelay(0s);
        bench.rotation().start(gateInNews);
        QVERIFY(bench.waitsToLook(gateInNews));
        QCOMPARE(bench.rotation().view(gateInNews).oldUrl, second);
        bench.pass(cacheTime);
        QVERIFY(bench.reaches(gateInNews, Phase::NotDone));
        bench.rotation().start(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QVERIFY(bench.link(second).revoked);
        QVERIFY(bench.agrees(gateInNews));
    }

    void knowsALinkThatLivedWhileTheDiskWasFull()
    {
        Bench bench;
        bench.knowEverything();
        std::unique_ptr<FullDisk> disk;
        connect(&bench.server, &simulator::Server::called, this,
                [&disk] { disk = std::make_unique<FullDisk>(); });
        bench.rotate(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        const QString second = bench.primary(gateInNews);
        // There is still no room, so the second one must not be rotated away.
        bench.rotation().setDelay(0s);
        bench.rotation().start(gateInNews);
        QVERIFY(eventually([&] { return bench.clock.untilNext() == 30s; }));
        QCOMPARE(bench.exports(), 1);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.rotation().view(gateInNews).newUrl, second);
        // Now there is, until the answer comes, and the program is killed.
        disk.reset();
        bench.rotation().start(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        bench.crash();
        disk.reset();
        disconnect(&bench.server, nullptr, this, nullptr);
        bench.start();
        QVERIFY(bench.closes(QStringList{u"answered"_s, u"answered"_s}));
        QCOMPARE(bench.exports(), 2);
        QVERIFY(bench.link(second).revoked);
        QCOMPARE(bench.lines(Action::PrimaryRotated), 2);
        QVERIFY(bench.agrees(gateInNews));
    }

    // Crashes
    // ---------------------------------------------------------------------------------------

    void picksUpWhatACrashLeft_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("planned") << u"planned"_s;
        QTest::newRow("sent, not acted") << u"sent"_s;
        QTest::newRow("acted, not answered") << u"acted"_s;
        QTest::newRow("reconciling") << u"reconciling"_s;
    }
    void picksUpWhatACrashLeft()
    {
        QFETCH(QString, where);
        Bench bench;
        bench.knowEverything();
        const QString old = bench.primary(gateInNews);
        const bool acted = where == "acted"_L1;
        if (where == "reconciling"_L1)
            bench.server.faults().add(Fault::cutBeforeActing().on("exportChatInviteLink"));
        else if (where != "planned"_L1)
            bench.server.faults().add(
                (acted ? Fault::neverAnswer().afterActing() : Fault::neverAnswer())
                    .on("exportChatInviteLink"));
        bench.plan(gateInNews);
        if (where != "planned"_L1) {
            bench.pass(3s);
            QVERIFY(eventually([&] { return bench.exports() == 1; }));
        }
        if (where == "reconciling"_L1)
            QVERIFY(bench.waitsToLook(gateInNews));
        bench.crash();
        bench.start();
        if (where == "planned"_L1) {
            QVERIFY(bench.closes(QStringList{u"refused"_s}));
            bench.pass(1h);
            QCOMPARE(bench.exports(), 0);
            QCOMPARE(bench.primary(gateInNews), old);
        } else if (acted) {
            QVERIFY(bench.reaches(gateInNews, Phase::Done));
            QCOMPARE(bench.rotation().view(gateInNews).newUrl, bench.primary(gateInNews));
            QCOMPARE(bench.exports(), 1);
        } else {
            QVERIFY(bench.waitsToLook(gateInNews));
            QVERIFY(bench.link(old).uncertain);
            bench.pass(cacheTime);
            QVERIFY(bench.reaches(gateInNews, Phase::NotDone));
            QVERIFY(bench.closes(QStringList{u"refused"_s}));
            QCOMPARE(bench.exports(), 1);
            QCOMPARE(bench.lines(Action::AnswerLost), 1);
        }
        QVERIFY(bench.agrees(gateInNews));
    }

    void agreesWithTheWorldWhereverItCrashes()
    {
        for (int turns = 0; turns < 400; ++turns) {
            Bench bench;
            bench.knowEverything();
            bench.rotation().setDelay(0s);
            bench.rotation().start(gateInNews);
            QTimer heartbeat; // the loop never sleeps for good
            heartbeat.start(1);
            for (int turn = 0; turn < turns; ++turn)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            const bool done = bench.rotation().view(gateInNews).phase == Phase::Done;
            bench.crash();
            bench.start();
            for (int look = 0; look < 3; ++look) {
                QVERIFY(eventually([&] {
                    const RotationView view = bench.rotation().view(gateInNews);
                    return view.phase != Phase::Reconciling || view.waitsFor;
                }));
                if (bench.rotation().view(gateInNews).phase == Phase::Reconciling)
                    bench.pass(cacheTime);
            }
            QVERIFY(eventually([&] { return wait(bench.ledger().openIntents())->empty(); }));
            QVERIFY2(bench.agrees(gateInNews), qPrintable(u"after %1 turns"_s.arg(turns)));
            QVERIFY(bench.exports() <= 1);
            if (done)
                return;
        }
        QFAIL("never done");
    }

    void addsNoLineAtEachStart()
    {
        Bench bench;
        bench.knowEverything();
        bench.server.faults().add(Fault::neverAnswer().on("exportChatInviteLink"));
        bench.rotate(gateInNews);
        QVERIFY(eventually([&] { return bench.exports() == 1; }));
        bench.worldSeat(gateInNews).status = simulator::Status::Kicked;
        for (int start = 0; start < 3; ++start) {
            bench.crash();
            bench.start();
            QVERIFY(bench.reaches(gateInNews, Phase::StillUnknown));
        }
        QCOMPARE(bench.lines(Action::AnswerLost), 1);
        QCOMPARE(bench.intents(), QStringList{u"unknown"_s});
    }

    // Lifetime
    // --------------------------------------------------------------------------------------

    void canBeDestroyedInEveryPhase_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::newRow("counting down") << Phase::CountingDown;
        QTest::newRow("queued") << Phase::Queued;
        QTest::newRow("sending") << Phase::Sending;
        QTest::newRow("reconciling") << Phase::Reconciling;
        QTest::newRow("done") << Phase::Done;
        QTest::newRow("failed") << Phase::Failed;
        QTest::newRow("not done") << Phase::NotDone;
        QTest::newRow("still unknown") << Phase::StillUnknown;
    }
    void canBeDestroyedInEveryPhase()
    {
        QFETCH(Phase, phase);
        Bench bench;
        bench.knowEverything();
        if (phase == Phase::Queued)
            bench.server.faults().add(Fault::floodWait(60s).on("exportChatInviteLink"));
        else if (phase == Phase::Sending)
            bench.server.faults().add(
                Fault::neverAnswer().afterActing().on("exportChatInviteLink"));
        else if (phase == Phase::Failed)
            bench.vault.failWith(Error::Kind::NoKeychain);
        else if (phase != Phase::Done)
            bench.server.faults().add(Fault::cutBeforeActing().on("exportChatInviteLink"));
        if (phase == Phase::StillUnknown)
            bench.server.faults().add(Fault::refused(400, u"CHANNEL_PRIVATE"_s).on("getChat"));
        bench.plan(gateInNews);
        if (phase != Phase::CountingDown)
            bench.pass(3s);
        if (phase == Phase::Queued || phase == Phase::Sending)
            QVERIFY(eventually([&] { return bench.exports() == 1; }));
        if (phase == Phase::NotDone) {
            QVERIFY(bench.waitsToLook(gateInNews));
            bench.pass(cacheTime);
        }
        QVERIFY(bench.reaches(gateInNews, phase));
        const int sent = bench.exports();

        bench.program().rotation.reset();
        bench.pass(1h); // whatever waited for it
        QCOMPARE(bench.exports(), sent);
        bench.vault.failWith({});
        bench.crash();
        bench.start();
        for (int look = 0; look < 2; ++look) {
            QVERIFY(eventually([&] {
                const RotationView view = bench.rotation().view(gateInNews);
                return view.phase != Phase::Reconciling || view.waitsFor;
            }));
            bench.pass(cacheTime);
        }
        QVERIFY(eventually([&] { return wait(bench.ledger().openIntents())->empty(); }));
        QVERIFY(bench.agrees(gateInNews));
        QCOMPARE(bench.exports(), sent);
    }
};

QTEST_GUILESS_MAIN(InterruptionsTest)
#include "tst_interruptions.moc"
