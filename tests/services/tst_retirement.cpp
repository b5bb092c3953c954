// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include <QSignalSpy>

using namespace bench;
using core::Error;
using domain::Action;
using domain::LinkNotes;
using services::Retirement;
using services::RetirementView;
using simulator::Fault;
using View = RetirementView::Phase;

class RetirementTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<Bench>();
        m_bench->knowEverything();
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    // The countdown
    // ------------------------------------------------------------------------------

    void revokesAfterTheCountdown()
    {
        const auto link = m_bench->make(gateInNews);
        QCOMPARE(view().phase, View::None);
        QSignalSpy changed(&retirement(), &Retirement::changed);
        retirement().revoke(link);
        QVERIFY(changed.size() > 0);
        QCOMPARE(view().phase, View::CountingDown);
        QVERIFY(!view().rotates);
        QVERIFY(view().link == link);
        QVERIFY(view().waitsFor == 3s);
        QVERIFY(retirement().isBusy());
        m_bench->pass(1s);
        QVERIFY(view().waitsFor == 2s);
        m_bench->pass(2s - 1ms);
        QCOMPARE(view().phase, View::CountingDown);
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), 0);
        QCOMPARE(m_bench->intents().size(), 1);
        QCOMPARE(m_bench->history().size(), 1U);
        m_bench->pass(1ms);
        QVERIFY(reaches(View::Done));
        QVERIFY(!view().wasGone);
        QVERIFY(!view().error && !view().waitsFor && !view().successor);
        QVERIFY(!retirement().isBusy());
        QVERIFY(m_bench->isRevoked(link.url));
        QVERIFY(m_bench->linksAgree());
        retirement().dismiss();
        QCOMPARE(view().phase, View::None);
    }

    void sendsAndWritesNothingWhenTakenBack_data()
    {
        QTest::addColumn<bool>("rotates");
        QTest::newRow("revoke") << false;
        QTest::newRow("rotate") << true;
    }
    void sendsAndWritesNothingWhenTakenBack()
    {
        QFETCH(bool, rotates);
        const auto link = m_bench->make(gateInNews);
        rotates ? retirement().rotate(link) : retirement().revoke(link);
        QCOMPARE(view().rotates, rotates);
        m_bench->pass(3s - 1ms);
        retirement().undo();
        QCOMPARE(view().phase, View::None);
        QVERIFY(!retirement().isBusy());
        m_bench->pass(1h);
        QCOMPARE(m_bench->server.calls().size(), 1U);
        QCOMPARE(m_bench->history().size(), 1U);
        QCOMPARE(m_bench->intents().size(), 1);
        QVERIFY(m_bench->link(link.url) == link);
    }

    void saysAtOnceThatThereIsNoConnection()
    {
        const auto link = m_bench->make(gateInNews);
        m_bench->goOffline();
        retirement().revoke(link);
        testsupport::settle(); // without a countdown
        QVERIFY(reaches(View::Failed));
        QCOMPARE(view().error->kind, core::Error::Kind::Unreachable);
        QVERIFY(m_bench->server.listen());
        QVERIFY(eventually([&] {
            m_bench->program().connections.lookNow(); // unless a look is under way
            return !m_bench->program().connections.offline(gate);
        }));
        retirement().finish();
        QVERIFY(reaches(View::Done));
        QVERIFY(m_bench->isRevoked(link.url));
    }

    void canBeHurried()
    {
        const auto link = m_bench->make(gateInNews);
        retirement().revoke(link);
        retirement().hurry();
        QVERIFY(reaches(View::Done));
        QVERIFY(m_bench->isRevoked(link.url));
        m_bench->pass(1h);
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), 1);
    }

    void waitsForNothingWithoutADelay()
    {
        retirement().setDelay(0s);
        const auto link = m_bench->make(gateInNews);
        retirement().revoke(link);
        QVERIFY(reaches(View::Done));
        QVERIFY(m_bench->isRevoked(link.url));
    }

    void endsTheFirstCountdownAtAnotherClick()
    {
        const auto first = m_bench->make(gateInNews);
        const auto second = m_bench->make(gateInNews);
        retirement().revoke(first);
        m_bench->pass(1s);
        retirement().revoke(second);
        QVERIFY(view().link == second);
        QVERIFY(view().waitsFor == 3s);
        QVERIFY(eventually([&] { return m_bench->link(first.url).revoked; }));
        QCOMPARE(view().phase, View::CountingDown);
        retirement().undo();
        m_bench->pass(1h);
        QVERIFY(!m_bench->isRevoked(second.url));
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), 1);
        QVERIFY(m_bench->linksAgree());
    }

    void cannotBeTakenBackLater()
    {
        const auto link = m_bench->make(gateInNews);
        retirement().revoke(link);
        retirement().hurry();
        settle();
        retirement().undo();
        QVERIFY(reaches(View::Done));
        retirement().undo();
        QCOMPARE(view().phase, View::Done);
        QVERIFY(m_bench->isRevoked(link.url));
    }

    void doesNothingWhereNothingWasAsked()
    {
        retirement().undo();
        retirement().hurry();
        retirement().finish();
        retirement().dismiss();
        QCOMPARE(view().phase, View::None);
    }

    void isForgottenByACrash()
    {
        const auto link = m_bench->make(gateInNews);
        retirement().revoke(link);
        m_bench->pass(1s);
        m_bench->crash();
        m_bench->start();
        m_bench->pass(1h);
        QVERIFY(!m_bench->isRevoked(link.url));
        QVERIFY(m_bench->link(link.url) == link);
    }

    // The end
    // ------------------------------------------------------------------------------------

    void triesAgain()
    {
        const auto link = m_bench->make(gateInNews);
        m_bench->worldSeat(gateInNews).rights.inviteUsers = false;
        retirement().revoke(link);
        m_bench->pass(3s);
        QVERIFY(reaches(View::Failed));
        QCOMPARE(view().error->kind, Error::Kind::NoRight);
        QVERIFY(!retirement().isBusy());
        QVERIFY(m_bench->link(link.url) == link);
        m_bench->worldSeat(gateInNews).rights.inviteUsers = true;
        retirement().finish();
        QCOMPARE(view().phase, View::Working);
        QVERIFY(!view().error);
        QVERIFY(reaches(View::Done));
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), 2);
        QVERIFY(m_bench->linksAgree());
    }

    void saysThatItWasClosedAlready()
    {
        const auto link = m_bench->make(gateInNews);
        m_bench->world().findLink(link.url)->revoked = true;
        retirement().revoke(link);
        m_bench->pass(3s);
        QVERIFY(reaches(View::Done));
        QVERIFY(view().wasGone);
        QVERIFY(m_bench->link(link.url).revoked);
    }

    void repeatsWhereTheAnswerWasLost()
    {
        const auto link = m_bench->make(gateInNews);
        m_bench->server.faults().add(Fault::neverAnswer().afterActing().on("revokeChatInviteLink"));
        retirement().revoke(link);
        retirement().hurry();
        QVERIFY(eventually([&] { return m_bench->calls("revokeChatInviteLink") == 1; }));
        QCOMPARE(view().phase, View::Working);
        QVERIFY(!view().waitsFor);
        QVERIFY(retirement().isBusy());
        retirement().dismiss(); // not while it works
        QCOMPARE(view().phase, View::Working);
        m_bench->pass(callTimeout);
        QVERIFY(eventually([&] { return m_bench->link(link.url).uncertain; }));
        QVERIFY(m_bench->repeatsIn(1s));
        m_bench->pass(1s);
        QVERIFY(reaches(View::Done));
        QVERIFY(view().wasGone);
        QVERIFY(m_bench->linksAgree());
    }

    void tellsThatTheLedgerIsFull()
    {
        const auto link = m_bench->make(gateInNews);
        std::unique_ptr<FullDisk> disk;
        connect(&m_bench->server, &simulator::Server::called, this,
                [&disk] { disk = std::make_unique<FullDisk>(); });
        retirement().revoke(link);
        retirement().hurry();
        QVERIFY(reaches(View::Done));
        QCOMPARE(view().error->kind, Error::Kind::DiskFull);
        disconnect(&m_bench->server, nullptr, this, nullptr);
        disk.reset();
        QVERIFY(m_bench->comesToRest());
        QVERIFY(m_bench->linksAgree());
    }

    // Rotating
    // -----------------------------------------------------------------------------------

    void rotates()
    {
        const domain::Money cost{1250, u"EUR"_s};
        const auto week = m_bench->clock.now().addDays(7);
        const LinkNotes notes{u"note"_s, {u"tag"_s}, {{u"Door"_s, false}}, cost};
        const auto old = m_bench->make(gateInNews, {u"Flyer"_s, week, 5, false}, notes);
        QSignalSpy rotated(&retirement(), &Retirement::rotated);
        retirement().rotate(old);
        m_bench->pass(3s);
        QVERIFY(reaches(View::Done));
        QVERIFY(view().rotates && view().successor && !view().error);
        const auto twin = m_bench->link(view().successor->url);
        QVERIFY(twin == *view().successor);
        QCOMPARE(rotated.size(), 1);
        QVERIFY(rotated[0][0].value<domain::Link>() == old);
        QVERIFY(rotated[0][1].value<domain::Link>() == twin);
        QVERIFY(twin.settings == old.settings);
        const LinkNotes moved{u"note"_s, {u"tag"_s}, {{u"Door"_s, true}}, {}};
        QVERIFY(twin.notes == moved);
        QCOMPARE(twin.predecessor, old.hash);
        const auto dead = m_bench->link(old.url);
        QVERIFY(dead.revoked);
        QCOMPARE(dead.successor, twin.hash);
        QVERIFY(dead.notes == LinkNotes({{}, {}, {}, cost}));
        QCOMPARE(m_bench->lines(Action::LinkRotated), 1);
        QCOMPARE(m_bench->lines(Action::LinkRevoked), 1);
        QCOMPARE(m_bench->lines(Action::LinkCreated), 1);
        QVERIFY(m_bench->linksAgree());
    }

    void leavesTheOldLinkWhereNoSuccessorIsMade()
    {
        const auto old = m_bench->make(gateInNews, {u"Flyer"_s, {}, 5, false});
        m_bench->worldSeat(gateInNews).rights.inviteUsers = false;
        QSignalSpy rotated(&retirement(), &Retirement::rotated);
        retirement().rotate(old);
        retirement().hurry();
        QVERIFY(reaches(View::Failed));
        QCOMPARE(view().error->kind, Error::Kind::NoRight);
        QVERIFY(!view().successor);
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), 0);
        QVERIFY(m_bench->link(old.url) == old);
        m_bench->worldSeat(gateInNews).rights.inviteUsers = true;
        retirement().finish();
        QVERIFY(reaches(View::Done));
        QCOMPARE(rotated.size(), 1);
        QCOMPARE(m_bench->madeLinks(), 2);
        QVERIFY(m_bench->linksAgree());
    }

    void isHalfDoneWhereTheOldLinkLives_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("finished") << false;
        QTest::newRow("after a restart") << true;
    }
    void isHalfDoneWhereTheOldLinkLives()
    {
        QFETCH(bool, restarts);
        const auto old = m_bench->make(gateInNews, {u"Flyer"_s, {}, 5, false});
        m_bench->server.faults().add(
            telling(400, "Bad Request: CHAT_WRITE_FORBIDDEN").on("revokeChatInviteLink"));
        QSignalSpy rotated(&retirement(), &Retirement::rotated);
        retirement().rotate(old);
        retirement().hurry();
        QVERIFY(reaches(View::HalfDone));
        QVERIFY(view().successor);
        QCOMPARE(view().error->kind, Error::Kind::NoRight);
        QCOMPARE(rotated.size(), 0);
        QVERIFY(!retirement().isBusy());
        const auto half = m_bench->link(old.url);
        QVERIFY(!half.revoked);
        QCOMPARE(half.successor, view().successor->hash);
        if (restarts) {
            m_bench->crash();
            m_bench->start();
            QCOMPARE(view().phase, View::None);
            retirement().revoke(m_bench->link(old.url));
            retirement().hurry();
        } else {
            retirement().finish();
            QCOMPARE(view().phase, View::Working);
        }
        QVERIFY(reaches(View::Done));
        QVERIFY(!view().error);
        QCOMPARE(rotated.size(), restarts ? 0 : 1);
        QCOMPARE(m_bench->madeLinks(), 2);
        QVERIFY(m_bench->link(old.url).revoked);
        QVERIFY(m_bench->linksAgree());
    }

    void makesNoSecondSuccessorByItself()
    {
        const auto old = m_bench->make(gateInNews);
        m_bench->server.faults().add(Fault::cutAfterActing().on("createChatInviteLink"));
        retirement().rotate(old);
        retirement().hurry();
        QVERIFY(reaches(View::Failed));
        QVERIFY(view().error->outcomeUnknown());
        QVERIFY(!view().mayFinish());
        retirement().finish();
        m_bench->pass(1h);
        QCOMPARE(m_bench->madeLinks(), 2);
        QCOMPARE(m_bench->desk().lostCreations().size(), 1U);
        QVERIFY(!m_bench->isRevoked(old.url));
        QVERIFY(m_bench->linksAgree());
    }

    void canBeDestroyedInEveryPhase()
    {
        const auto first = m_bench->make(gateInNews);
        const auto second = m_bench->make(gateInNews);
        m_bench->server.faults().add(Fault::neverAnswer().on("revokeChatInviteLink"));
        {
            Retirement other(m_bench->desk(), m_bench->clock);
            other.revoke(first);
            other.hurry();
            QVERIFY(eventually([&] { return m_bench->calls("revokeChatInviteLink") == 1; }));
            other.rotate(second);
        }
        m_bench->pass(1h);
        QVERIFY(m_bench->comesToRest()); // the desk finishes what was sent
        QVERIFY(m_bench->isRevoked(first.url));
        QVERIFY(!m_bench->isRevoked(second.url));
        QVERIFY(m_bench->linksAgree());
    }

private:
    Retirement &retirement() { return m_bench->retirement(); }
    RetirementView view() { return retirement().view(); }
    bool reaches(View phase)
    {
        return eventually([&] { return view().phase == phase; });
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(RetirementTest)
#include "tst_retirement.moc"
