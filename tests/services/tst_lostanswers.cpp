// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include "domain/link.h"

using namespace bench;
using core::Error;
using domain::Action;
using simulator::Fault;

class LostAnswersTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void findsOutWhatBecameOfALostAnswer_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("acts");
        QTest::newRow("cut before acting") << Fault::cutBeforeActing() << false;
        QTest::newRow("cut after acting") << Fault::cutAfterActing() << true;
        QTest::newRow("cut in the body") << Fault::cutMidBody() << true;
        const std::pair<const char *, Fault> wrong[] = {
            {"garbage", Fault::garbage()},
            {"HTML from a proxy", Fault::htmlBadGateway()},
            {"500", telling(500, "Internal Server Error: restart")},
            {"empty answer", Fault::emptyAnswer()},
            {"10 MB", Fault::hugeAnswer()},
            {"wrong type", Fault::wrongType()},
            {"empty link", answering(u""_s)},
            {"redirect", Fault::redirect(QUrl(u"http://127.0.0.1:9/elsewhere"_s))},
            {"never answered", Fault::neverAnswer()},
        };
        for (const auto &[name, fault] : wrong) {
            QTest::addRow("%s, not acted", name) << fault << false;
            QTest::addRow("%s, acted", name) << fault.afterActing() << true;
        }
    }
    void findsOutWhatBecameOfALostAnswer()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, acts);
        Bench bench;
        bench.knowEverything();
        const QString old = bench.primary(gateInNews);
        bench.server.faults().add(fault.on("exportChatInviteLink"));
        bench.rotate(gateInNews);
        QVERIFY(eventually([&] { return bench.exports() == 1; }));
        if (fault.line() == Fault::Line::Silent) {
            settle();
            QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::Sending);
            bench.pass(callTimeout);
        }
        if (acts) {
            QVERIFY(bench.reaches(gateInNews, Phase::Done));
            QVERIFY(!bench.rotation().view(gateInNews).error);
            QCOMPARE(bench.rotation().view(gateInNews).newUrl, bench.primary(gateInNews));
            QVERIFY(bench.primary(gateInNews) != old);
            QCOMPARE(bench.lines(Action::PrimaryRotated), 1);
        } else {
            QVERIFY(eventually([&] { return bench.calls("getChat") == 1; }));
            QVERIFY(bench.waitsToLook(gateInNews));
            QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::Reconciling);
            QVERIFY(bench.rotation().view(gateInNews).error);
            QCOMPARE(domain::stateOf(bench.link(old), bench.clock.now()),
                     domain::LinkState::Unknown);
            QCOMPARE(bench.intents(), QStringList{u"unknown"_s});
            bench.pass(cacheTime - 1s);
            QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::Reconciling);
            bench.pass(1s);
            QVERIFY(bench.reaches(gateInNews, Phase::NotDone));
            QVERIFY(bench.closes(QStringList{u"refused"_s}));
            QCOMPARE(bench.primary(gateInNews), old);
            QCOMPARE(domain::stateOf(bench.link(old), bench.clock.now()),
                     domain::LinkState::Active);
            QCOMPARE(bench.link(old).confirmedAt, bench.clock.now());
            QCOMPARE(bench.lines(Action::AttemptFailed), 1);
        }
        QCOMPARE(bench.lines(Action::AnswerLost), 1);
        QCOMPARE(bench.exports(), 1);
        QVERIFY(bench.agrees(gateInNews));
    }

    void canBeRepeatedWhenItWasNotDone()
    {
        Bench bench;
        bench.knowEverything();
        bench.server.faults().add(Fault::cutBeforeActing().on("exportChatInviteLink"));
        bench.rotate(gateInNews);
        QVERIFY(eventually([&] { return bench.calls("getChat") == 1; }));
        settle();
        bench.rotation().start(gateInNews); // not yet
        settle();
        QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::Reconciling);
        QVERIFY(bench.waitsToLook(gateInNews));
        bench.pass(cacheTime);
        QVERIFY(bench.reaches(gateInNews, Phase::NotDone));
        bench.rotate(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.exports(), 2);
        QVERIFY(bench.agrees(gateInNews));
    }

    void believesTheSecondLookMoreThanAnOldAnswer()
    {
        Bench bench;
        bench.knowEverything();
        const QString old = bench.primary(gateInNews);
        bench.server.faults().add(Fault::cutAfterActing().on("exportChatInviteLink"));
        bench.server.faults().add(outdatedNews(old));
        bench.rotate(gateInNews);
        QVERIFY(bench.waitsToLook(gateInNews));
        bench.pass(cacheTime);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.calls("getChat"), 2);
        QCOMPARE(bench.exports(), 1);
        QVERIFY(bench.agrees(gateInNews));
    }

    void looksAgainLaterAndLater()
    {
        Bench bench;
        bench.knowEverything();
        bench.server.faults().add(Fault::cutAfterActing().on("exportChatInviteLink"));
        bench.server.faults().add(Fault::htmlBadGateway().on("getChat").times(6));
        bench.rotate(gateInNews);
        int looks = 0;
        for (const auto delay : {5s, 10s, 20s, 40s, 60s, 60s}) {
            ++looks;
            QVERIFY(
                eventually([&] { return bench.rotation().view(gateInNews).waitsFor == delay; }));
            QCOMPARE(bench.calls("getChat"), looks);
            QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::Reconciling);
            bench.pass(delay - 1ms);
            QCOMPARE(bench.calls("getChat"), looks);
            bench.pass(1ms);
        }
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.exports(), 1);
        QVERIFY(bench.agrees(gateInNews));
    }

    void looksAgainWhenTheNetworkIsBack()
    {
        Bench bench;
        bench.knowEverything();
        bench.server.faults().add(Fault::neverAnswer().afterActing().on("exportChatInviteLink"));
        bench.rotate(gateInNews);
        QVERIFY(eventually([&] { return bench.exports() == 1; }));
        const QUrl address = bench.server.url();
        bench.server.close();
        QVERIFY(eventually([&] { return bench.rotation().view(gateInNews).waitsFor == 5s; }));
        QCOMPARE(bench.rotation().view(gateInNews).error->kind, Error::Kind::Unreachable);
        QVERIFY(bench.server.listen());
        bench.program().connections.setDefaultServer(bench.server.url());
        bench.pass(5s);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.exports(), 1);
        QVERIFY(bench.agrees(gateInNews));
    }

    void staysUnknownWithoutTheRightToSeeTheLink()
    {
        Bench bench;
        bench.knowEverything();
        bench.server.faults().add(Fault::cutAfterActing().on("exportChatInviteLink"));
        connect(&bench.server, &simulator::Server::called, this, [&](const simulator::Call &call) {
            if (call.method == "exportChatInviteLink")
                bench.worldSeat(gateInNews).rights.inviteUsers = false;
        });
        bench.rotate(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::StillUnknown));
        QCOMPARE(bench.rotation().view(gateInNews).error->kind, Error::Kind::NoRight);
        QVERIFY(!bench.rotation().isBusy());
        bench.rotation().lookAgain(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::StillUnknown));
        QVERIFY(eventually([&] { return bench.calls("getChat") == 2; }));
        settle();
        QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::StillUnknown);
        bench.worldSeat(gateInNews).rights.inviteUsers = true;
        bench.rotation().lookAgain(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.exports(), 1);
        QVERIFY(bench.agrees(gateInNews));
    }

    void asksTheKeychainAgainWhenTheUserLooksAgain()
    {
        StubbornVault vault;
        Bench bench(&vault);
        bench.enter(gateToken(), u"gate_bot"_s);
        bench.know(gateInNews);
        bench.server.faults().add(Fault::neverAnswer().afterActing().on("exportChatInviteLink"));
        vault.refusal = Error::Kind::KeychainRefused;
        bench.rotate(gateInNews); // a click too
        QVERIFY(eventually([&] { return bench.exports() == 1; }));
        bench.crash();
        vault.refusal = Error::Kind::KeychainLocked;
        bench.start();
        QVERIFY(bench.reaches(gateInNews, Phase::StillUnknown));
        QCOMPARE(bench.rotation().view(gateInNews).error->kind, Error::Kind::KeychainLocked);
        bench.rotation().lookAgain(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QVERIFY(bench.agrees(gateInNews));
    }

    void doesNotTakeAnUnknownFormerLinkForANewOne_data()
    {
        QTest::addColumn<bool>("acts");
        QTest::newRow("acted") << true;
        QTest::newRow("not acted") << false;
    }
    void doesNotTakeAnUnknownFormerLinkForANewOne()
    {
        QFETCH(bool, acts);
        Bench bench;
        bench.enter(gateToken(), u"gate_bot"_s);
        const QString unknown = bench.primary(gateInNews);
        bench.worldSeat(gateInNews).primary.clear();
        bench.know(gateInNews);
        bench.worldSeat(gateInNews).primary = simulator::linkHash(unknown);
        bench.server.faults().add(
            (acts ? Fault::cutAfterActing() : Fault::cutBeforeActing()).on("exportChatInviteLink"));
        bench.rotation().setDelay(0s);
        bench.rotation().start(gateInNews);
        QVERIFY(bench.waitsToLook(gateInNews));
        bench.pass(cacheTime);
        // Nothing tells which it is; rotating once more is safe, believing in a dead link is not.
        QVERIFY(bench.reaches(gateInNews, Phase::NotDone));
        QVERIFY(bench.closes(QStringList{u"refused"_s}));
        QCOMPARE(bench.exports(), 1);
        QCOMPARE(bench.lines(Action::PrimaryFound), 1);
        QVERIFY(bench.agrees(gateInNews));
    }
};

QTEST_GUILESS_MAIN(LostAnswersTest)
#include "tst_lostanswers.moc"
