// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include <QSignalSpy>

using namespace bench;
using core::Error;
using domain::Action;
using simulator::Fault;

class RotationTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    // One click
    // ------------------------------------------------------------------------------------

    void rotatesOnce()
    {
        Bench bench;
        bench.knowEverything();
        const QString old = bench.primary(gateInNews);
        QStringList statesWhenTold;
        QString told;
        connect(&bench.rotation(), &services::Rotation::rotated, this,
                [&](const domain::SeatId &seat, const QString &newUrl) {
                    QCOMPARE(seat, gateInNews);
                    told = newUrl;
                    statesWhenTold = bench.intents();
                });

        bench.rotate(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        const QString fresh = bench.primary(gateInNews);
        QVERIFY(fresh != old);
        QVERIFY(bench.isRevoked(old));
        QCOMPARE(bench.exports(), 1);
        QCOMPARE(bench.calls("getChat"), 0);
        QCOMPARE(told, fresh);
        QCOMPARE(statesWhenTold, QStringList{u"answered"_s});
        const RotationView view = bench.rotation().view(gateInNews);
        QCOMPARE(view.oldUrl, old);
        QCOMPARE(view.newUrl, fresh);
        QVERIFY(!view.error);
        QVERIFY(!view.waitsFor);
        QVERIFY(!bench.rotation().isBusy());

        QVERIFY(bench.agrees(gateInNews));
        QVERIFY(bench.link(old).revoked);
        QCOMPARE(bench.link(fresh).createdAt, bench.clock.now());
        QCOMPARE(bench.link(fresh).creator, gate);
        QCOMPARE(bench.seat(gateInNews).primaryRotatedAt, bench.clock.now());
        const auto lines = bench.history();
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines[0].action, Action::PrimaryRotated);
        QCOMPARE(lines[0].actor, domain::Actor::Person);
        QCOMPARE(lines[0].before, old);
        QCOMPARE(lines[0].after, fresh);
        QCOMPARE(lines[0].linkHash, bench.link(fresh).hash);
        QCOMPARE(lines[1].action, Action::LinkRevoked);
        QCOMPARE(lines[1].linkHash, bench.link(old).hash);
        // The other chats are as they were.
        QVERIFY(bench.agrees(gateInClub));
    }

    void changesOldAndNewLinkInOneGo()
    {
        Bench bench;
        bench.knowEverything();
        QSignalSpy changed(&bench.ledger(), &ledger::Ledger::linksChanged);
        bench.rotate(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<std::vector<core::LinkId>>().size(), 2U);
    }

    void countsDownBeforeAnythingIsSent()
    {
        Bench bench;
        bench.knowEverything();
        const QString old = bench.primary(gateInNews);
        bench.plan(gateInNews);
        QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::CountingDown);
        QCOMPARE(bench.rotation().view(gateInNews).waitsFor, 3s);
        QCOMPARE(bench.intents(), QStringList{u"planned"_s});
        QVERIFY(bench.rotation().isBusy());
        bench.pass(2999ms);
        QCOMPARE(bench.rotation().view(gateInNews).waitsFor, 1ms);
        QCOMPARE(bench.intents(), QStringList{u"planned"_s});
        QVERIFY(bench.server.calls().empty());
        QCOMPARE(bench.primary(gateInNews), old);
        bench.pass(1ms);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.exports(), 1);
    }

    void sendsNothingAfterUndo()
    {
        Bench bench;
        bench.knowEverything();
        const simulator::World before = bench.world();
        bench.plan(gateInNews);
        bench.pass(2s);
        bench.rotation().undo(gateInNews);
        QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::None);
        QVERIFY(!bench.rotation().isBusy());
        bench.pass(1h);
        QVERIFY(bench.server.calls().empty());
        QCOMPARE(bench.world().links, before.links);
        QVERIFY(bench.closes(QStringList{u"refused"_s}));
        const auto lines = bench.history();
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(lines[0].action, Action::AttemptFailed);
        QCOMPARE(lines[0].actor, domain::Actor::Person);
        QCOMPARE(lines[0].answer, u"taken back before it was sent"_s);
        QVERIFY(bench.agrees(gateInNews));
    }

    void sendsNothingAfterUndoBeforeTheIntentIsWritten()
    {
        Bench bench;
        bench.knowEverything();
        bench.rotation().start(gateInNews);
        bench.rotation().undo(gateInNews);
        QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::None);
        bench.pass(1h);
        QVERIFY(bench.closes(QStringList{u"refused"_s}));
        QCOMPARE(bench.exports(), 0);
        QCOMPARE(bench.lines(Action::AttemptFailed), 1);
    }

    void startsAnewAfterUndo()
    {
        Bench bench;
        bench.knowEverything();
        bench.rotation().start(gateInNews);
        bench.rotation().undo(gateInNews);
        bench.rotate(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.exports(), 1);
        QVERIFY(bench.closes(QStringList{u"refused"_s, u"answered"_s}));
        QVERIFY(bench.agrees(gateInNews));
    }

    void rotateNowEndsTheCountdown()
    {
        Bench bench;
        bench.knowEverything();
        bench.plan(gateInNews);
        bench.rotation().hurry(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        bench.rotation().hurry(gateInNews);
        bench.pass(1h); // the former end of the countdown is nothing any more
        QCOMPARE(bench.exports(), 1);
    }

    void rotateNowBeforeTheIntentIsWritten()
    {
        Bench bench;
        bench.knowEverything();
        bench.rotation().start(gateInNews);
        bench.rotation().hurry(gateInNews);
        bench.rotation().hurry(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.exports(), 1);
        QVERIFY(bench.agrees(gateInNews));
    }

    void endsEveryCountdownForQuitting()
    {
        Bench bench;
        bench.knowEverything();
        bench.rotation().start(gateInNews);
        bench.rotation().start(wardenInHarbour);
        bench.rotation().hurryAll();
        QVERIFY(eventually([&] { return !bench.rotation().isBusy(); }));
        QCOMPARE(bench.exports(), 2);
        QVERIFY(bench.agrees(gateInNews));
        QVERIFY(bench.agrees(wardenInHarbour));
    }

    void sendsAtOnceWithoutDelay()
    {
        Bench bench;
        bench.knowEverything();
        bench.rotation().setDelay(0s);
        bench.rotation().start(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.exports(), 1);
        QVERIFY(bench.agrees(gateInNews));
    }

    void aDoubleClickIsOneClick()
    {
        Bench bench;
        bench.knowEverything();
        bench.rotation().setDelay(0s);
        bench.rotation().start(gateInNews);
        bench.rotation().start(gateInNews);
        settle();
        bench.rotation().start(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.exports(), 1);
        QCOMPARE(bench.intents(), QStringList{u"answered"_s});
    }

    void rotatesAgainAfterwards()
    {
        Bench bench;
        bench.knowEverything();
        const QString first = bench.primary(gateInNews);
        bench.rotate(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        const QString second = bench.primary(gateInNews);
        bench.rotate(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.exports(), 2);
        QVERIFY(bench.isRevoked(first));
        QVERIFY(bench.isRevoked(second));
        QVERIFY(bench.agrees(gateInNews));
    }

    void canBeDismissedWhenOver()
    {
        Bench bench;
        bench.knowEverything();
        bench.plan(gateInNews);
        bench.rotation().dismiss(gateInNews);
        QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::CountingDown);
        bench.rotation().hurry(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QSignalSpy changed(&bench.rotation(), &services::Rotation::changed);
        bench.rotation().dismiss(gateInNews);
        QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::None);
        QCOMPARE(changed.size(), 1);
    }

    void keepsANoteThatIsWrittenDuringTheCountdown()
    {
        Bench bench;
        bench.knowEverything();
        const QString old = bench.primary(gateInNews);
        bench.plan(gateInNews);
        domain::Link link = bench.link(old);
        link.notes.text = u"leaked on the 20th"_s;
        ledger::Changes changes;
        changes.annotations.push_back({link.seat, link.hash, link.notes});
        QVERIFY(wait(bench.ledger().write(changes)));
        bench.pass(3s);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.link(old).notes.text, u"leaked on the 20th"_s);
        QVERIFY(bench.link(old).revoked);
    }

    void rotatesTwoChatsAtOnce()
    {
        Bench bench;
        bench.knowEverything();
        const QString oldClub = bench.primary(gateInClub);
        bench.rotation().start(gateInNews);
        bench.rotation().start(gateInClub);
        settle();
        bench.rotation().hurryAll();
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QVERIFY(bench.reaches(gateInClub, Phase::Done));
        QCOMPARE(bench.server.callCount("exportChatInviteLink", news), 1);
        QCOMPARE(bench.server.callCount("exportChatInviteLink", club), 1);
        QCOMPARE(bench.rotation().view(gateInClub).oldUrl, oldClub);
        QVERIFY(bench.agrees(gateInNews));
        QVERIFY(bench.agrees(gateInClub));
    }

    void rotatesWithoutAKnownPrimaryLink()
    {
        Bench bench;
        bench.enter(gateToken(), u"gate_bot"_s);
        simulator::Seat &seat = bench.worldSeat(gateInNews);
        const QString unknown = std::exchange(seat.primary, QString());
        bench.know(gateInNews);
        bench.worldSeat(gateInNews).primary = unknown;
        bench.rotation().setDelay(0s);
        bench.rotation().start(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.rotation().view(gateInNews).oldUrl, QString());
        QCOMPARE(bench.exports(), 1);
        QVERIFY(bench.agrees(gateInNews));
    }

    void rotatesALinkThatWasChangedElsewhereMeanwhile()
    {
        Bench bench;
        bench.knowEverything();
        const QString old = bench.primary(gateInNews);
        bench.plan(gateInNews);
        bench.server.act(
            [](simulator::World &world) { simulator::replacePrimary(world, news, gate); });
        QVERIFY(wait(bench.program().chats.refresh(gateInNews)));
        bench.pass(3s);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.exports(), 1);
        QVERIFY(bench.link(old).revoked);
        QVERIFY(bench.agrees(gateInNews));
    }

    // Flood control
    // ---------------------------------------------------------------------------------

    void waitsExactlyAsLongAsTelegramAsks_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("a second") << 1;
        QTest::newRow("a day") << 86400;
    }
    void waitsExactlyAsLongAsTelegramAsks()
    {
        QFETCH(int, seconds);
        Bench bench;
        bench.knowEverything();
        bench.server.faults().add(
            Fault::floodWait(std::chrono::seconds(seconds)).on("exportChatInviteLink"));
        bench.rotate(gateInNews);
        QVERIFY(eventually([&] { return bench.exports() == 1; }));
        QVERIFY(bench.reaches(gateInNews, Phase::Queued));
        const auto told = std::chrono::seconds(seconds) + afterFlood;
        QCOMPARE(bench.rotation().view(gateInNews).waitsFor, told);
        QVERIFY(bench.rotation().isBusy());
        bench.pass(told - 1ms);
        QCOMPARE(bench.exports(), 1);
        QCOMPARE(bench.rotation().view(gateInNews).waitsFor, 1ms);
        bench.pass(1ms);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.exports(), 2);
        QVERIFY(bench.agrees(gateInNews));
    }

    void canBeTakenBackWhileItWaits()
    {
        Bench bench;
        bench.knowEverything();
        const QString old = bench.primary(gateInNews);
        bench.server.faults().add(Fault::floodWait(60s).on("exportChatInviteLink"));
        bench.rotate(gateInNews);
        QVERIFY(eventually([&] { return bench.exports() == 1; }));
        QVERIFY(bench.reaches(gateInNews, Phase::Queued));
        bench.rotation().undo(gateInNews);
        QCOMPARE(bench.rotation().view(gateInNews).phase, Phase::None);
        bench.pass(24h);
        QCOMPARE(bench.exports(), 1);
        QCOMPARE(bench.primary(gateInNews), old);
        QVERIFY(bench.agrees(gateInNews));
        QVERIFY(bench.closes(QStringList{u"refused"_s}));
    }

    void tellsEachChatItsOwnWait()
    {
        Bench bench;
        bench.knowEverything();
        bench.server.faults().add(Fault::floodWait(30s).on("exportChatInviteLink").in(news));
        bench.rotate(gateInNews);
        QVERIFY(eventually(
            [&] { return bench.rotation().view(gateInNews).waitsFor == 30s + afterFlood; }));
        // Not at about the same time: that would be the bot's limit.
        bench.pass(5s);
        bench.server.faults().add(Fault::floodWait(24h).on("exportChatInviteLink").in(club));
        bench.rotation().setDelay(0s);
        bench.rotation().start(gateInClub);
        QVERIFY(eventually(
            [&] { return bench.rotation().view(gateInClub).waitsFor == 24h + afterFlood; }));
        QCOMPARE(bench.rotation().view(gateInNews).waitsFor, 25s + afterFlood);
        bench.pass(25s + afterFlood);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(bench.rotation().view(gateInClub).phase, Phase::Queued);
        bench.pass(24h);
        QVERIFY(bench.reaches(gateInClub, Phase::Done));
        QVERIFY(bench.agrees(gateInNews));
        QVERIFY(bench.agrees(gateInClub));
    }

    void restsTheWholeBotOnceASecondChatIsToldOff()
    {
        Bench bench;
        bench.knowEverything();
        bench.server.faults().add(Fault::floodWait(10s).on("exportChatInviteLink").in(news));
        bench.server.faults().add(Fault::floodWait(20s).on("exportChatInviteLink").in(club));
        bench.rotation().setDelay(0s);
        bench.rotation().start(gateInNews);
        bench.rotation().start(gateInClub);
        QVERIFY(eventually([&] { return bench.exports() == 2; }));
        QVERIFY(eventually(
            [&] { return bench.rotation().view(gateInNews).waitsFor == 20s + afterFlood; }));
        QCOMPARE(bench.rotation().view(gateInClub).waitsFor, 20s + afterFlood);
        // Another bot goes on.
        bench.rotation().start(wardenInHarbour);
        QVERIFY(bench.reaches(wardenInHarbour, Phase::Done));
        bench.pass(20s);
        QCOMPARE(bench.exports(), 3);
        bench.pass(afterFlood);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QVERIFY(bench.reaches(gateInClub, Phase::Done));
        QCOMPARE(bench.exports(), 5);
    }

    // Refusals
    // --------------------------------------------------------------------------------------

    void changesNothingWhenRefused_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("no right") << u"no right"_s << Error::Kind::NoRight;
        QTest::newRow("kicked") << u"kicked"_s << Error::Kind::Kicked;
        QTest::newRow("not a member") << u"left"_s << Error::Kind::NotAMember;
        QTest::newRow("token revoked") << u"401"_s << Error::Kind::Unauthorized;
        QTest::newRow("unknown token") << u"404"_s << Error::Kind::UnknownToken;
        QTest::newRow("deactivated") << u"deactivated"_s << Error::Kind::ChatGone;
        QTest::newRow("deleted") << u"deleted"_s << Error::Kind::ChatGone;
        QTest::newRow("no token") << u"no token"_s << Error::Kind::SecretMissing;
        QTest::newRow("keychain locked") << u"locked"_s << Error::Kind::KeychainLocked;
        QTest::newRow("no network") << u"offline"_s << Error::Kind::Unreachable;
    }
    void changesNothingWhenRefused()
    {
        QFETCH(QString, how);
        QFETCH(Error::Kind, kind);
        Bench bench;
        bench.knowEverything();
        const domain::SeatId seat = gateInDen;
        if (how == "no right"_L1)
            bench.worldSeat(seat).rights.inviteUsers = false;
        else if (how == "kicked"_L1)
            bench.worldSeat(seat).status = simulator::Status::Kicked;
        else if (how == "left"_L1)
            bench.worldSeat(seat).status = simulator::Status::Left;
        else if (how == "401"_L1)
            bench.world().findBot(gate)->token = freshGateToken().secret.reveal();
        else if (how == "404"_L1)
            bench.server.faults().add(telling(404, "Not Found"));
        else if (how == "deactivated"_L1)
            bench.world().findChat(den)->deactivated = true;
        else if (how == "deleted"_L1)
            bench.world().findChat(den)->deleted = true;
        else if (how == "no token"_L1)
            QVERIFY(wait(bench.vault.remove(gate)));
        else if (how == "locked"_L1)
            bench.vault.failWith(Error::Kind::KeychainLocked);
        else
            bench.server.close();
        const simulator::World before = bench.world();
        const auto linkBefore = bench.ledgerPrimary(seat);
        bench.rotate(seat);
        QVERIFY(bench.reaches(seat, Phase::Failed));
        QCOMPARE(bench.rotation().view(seat).error->kind, kind);
        QVERIFY(!bench.rotation().isBusy());
        QVERIFY(bench.closes(QStringList{u"refused"_s}));
        QCOMPARE(bench.world().links, before.links);
        QCOMPARE(*bench.ledgerPrimary(seat), *linkBefore);
        const auto lines = bench.history();
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(lines[0].action, Action::AttemptFailed);
        QCOMPARE(lines[0].actor,
                 how.startsWith(u"no "_s) && how != "no right"_L1 ? domain::Actor::Gatehouse
                     : how == "locked"_L1 || how == "offline"_L1  ? domain::Actor::Gatehouse
                                                                  : domain::Actor::Telegram);
        QVERIFY(bench.exports() <= 1);
    }

    void followsAnUpgradedGroup()
    {
        Bench bench;
        bench.knowEverything();
        const QString old = bench.primary(gateInDen);
        domain::Link noted = bench.link(old);
        noted.notes.text = u"by the door"_s;
        ledger::Changes changes;
        changes.annotations.push_back({noted.seat, noted.hash, noted.notes});
        QVERIFY(wait(bench.ledger().write(changes)));
        const auto id = bench.server.act(
            [](simulator::World &world) { return simulator::upgrade(world, den); });
        const domain::SeatId moved{gate, *id};
        QSignalSpy told(&bench.rotation(), &services::Rotation::chatMoved);
        bench.rotate(gateInDen);
        QVERIFY(bench.reaches(moved, Phase::Done));
        QCOMPARE(bench.rotation().view(gateInDen).phase, Phase::None);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][1].value<core::ChatId>(), *id);
        // The first did nothing: there was no such chat any more.
        QCOMPARE(bench.exports(), 2);
        QVERIFY(bench.primary(moved) != old);
        QVERIFY(bench.agrees(moved));
        QCOMPARE(bench.link(old).notes.text, u"by the door"_s);
        QCOMPARE(bench.link(old).seat, moved);
        QVERIFY(bench.link(old).revoked);
        QCOMPARE(bench.lines(Action::ChatUpgraded), 1);
        QCOMPARE(bench.lines(Action::PrimaryRotated), 1);
    }

    void followsAGroupThatIsUpgradedWhileTheAnswerIsLost()
    {
        Bench bench;
        bench.knowEverything();
        bench.server.faults().add(Fault::neverAnswer().afterActing().on("exportChatInviteLink"));
        bench.rotate(gateInDen);
        QVERIFY(eventually([&] { return bench.exports() == 1; }));
        const auto id = bench.server.act(
            [](simulator::World &world) { return simulator::upgrade(world, den); });
        const domain::SeatId moved{gate, *id};
        bench.pass(callTimeout);
        QVERIFY(bench.reaches(moved, Phase::Done));
        QCOMPARE(bench.exports(), 1);
        QVERIFY(bench.agrees(moved));
    }
};

QTEST_GUILESS_MAIN(RotationTest)
#include "tst_rotation.moc"
