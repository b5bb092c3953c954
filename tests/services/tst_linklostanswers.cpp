// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/deskacts.h"

#include <QSignalSpy>
#include <QTimer>

using namespace bench;
using core::Error;
using domain::Action;
using services::LinkDesk;
using simulator::Fault;

class LinkLostAnswersTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        begin();
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void findsOutWhatBecameOfALostAnswer_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("acts");
        const std::pair<const char *, Fault> wrong[] = {
            {"garbage", Fault::garbage()},
            {"HTML from a proxy", Fault::htmlBadGateway()},
            {"500", telling(500, "Internal Server Error: restart")},
            {"empty answer", Fault::emptyAnswer()},
            {"10 MB", Fault::hugeAnswer()},
            {"wrong type", Fault::wrongType()},
            {"empty link", answering(QJsonObject{{u"invite_link"_s, QString()}})},
            {"redirect", Fault::redirect(QUrl(u"http://127.0.0.1:9/elsewhere"_s))},
            {"never answered", Fault::neverAnswer()},
        };
        for (const auto &[name, act] : everyAct) {
            QTest::addRow("%s, cut before acting", name)
                << act << Fault::cutBeforeActing() << false;
            QTest::addRow("%s, cut after acting", name) << act << Fault::cutAfterActing() << true;
            QTest::addRow("%s, cut in the body", name) << act << Fault::cutMidBody() << true;
            for (const auto &[kind, fault] : wrong) {
                QTest::addRow("%s, %s, not acted", name, kind) << act << fault << false;
                QTest::addRow("%s, %s, acted", name, kind) << act << fault.afterActing() << true;
            }
        }
    }
    void findsOutWhatBecameOfALostAnswer()
    {
        QFETCH(Act, act);
        QFETCH(Fault, fault);
        QFETCH(bool, acts);
        const auto link = linkFor(*m_bench, act);
        const int before = m_bench->calls(methodOf(act));
        const int made = m_bench->madeLinks();
        m_bench->server.faults().add(fault.on(methodOf(act)));
        const auto told = start(act, link);
        QVERIFY(eventually([&] { return m_bench->calls(methodOf(act)) == before + 1; }));
        if (fault.line() == Fault::Line::Silent) {
            settle();
            QVERIFY(!*told && m_bench->intents().back() == u"sent"_s);
            m_bench->pass(callTimeout);
        }
        QVERIFY(eventually([&] { return m_bench->lines(Action::AnswerLost) == 1; }));
        QCOMPARE(m_bench->intents(), QStringList({u"answered"_s, u"unknown"_s}));
        if (isCreation(act)) {
            QVERIFY(eventually([&] { return told->has_value(); }));
            QVERIFY(!**told && (*told)->error().outcomeUnknown());
            checkLostCreation(act, link);
            QCOMPARE(m_bench->madeLinks(), made + (acts ? 1 : 0));
            QVERIFY(m_bench->link(link.url) == link);
            QCOMPARE(m_bench->calls(methodOf(act)), before + 1);
            return;
        }
        QCOMPARE(domain::stateOf(m_bench->link(link.url), m_bench->clock.now()),
                 domain::LinkState::Unknown);
        QVERIFY(!*told && m_bench->desk().isBusy());
        QVERIFY(m_bench->repeatsIn(1s));
        m_bench->pass(1s - 1ms);
        QCOMPARE(m_bench->calls(methodOf(act)), before + 1);
        m_bench->pass(1ms);
        QVERIFY(eventually([&] { return told->has_value(); }));
        QVERIFY(told->value());
        QVERIFY(told->value()->link == m_bench->link(link.url));
        QCOMPARE(told->value()->wasGone, act == Act::Revoke && acts);
        QCOMPARE(m_bench->calls(methodOf(act)), before + 2);
        QCOMPARE(m_bench->intents(), QStringList({u"answered"_s, u"answered"_s}));
        QCOMPARE(m_bench->history().size(), 3U); // created, lost, done
        QVERIFY(m_bench->linksAgree());
    }

    void neverBelievesAnAnswerAboutAnotherLink()
    {
        const auto link = m_bench->make(gateInNews);
        const auto other = m_bench->make(gateInNews, {u"other"_s, {}, {}, false});
        const auto wrong = answerAbout(m_bench->world(), *m_bench->world().findLink(other.url));
        m_bench->server.faults().add(answering(wrong).on("editChatInviteLink"));
        const auto told = start(Act::Edit, link);
        QVERIFY(eventually([&] { return m_bench->link(link.url).uncertain; }));
        QVERIFY(m_bench->repeatsIn(1s));
        m_bench->pass(1s);
        QVERIFY(eventually([&] { return told->has_value(); }));
        QVERIFY(told->value());
        QVERIFY(m_bench->link(other.url) == other);
        QVERIFY(m_bench->linksAgree());
    }

    // Repeating
    // ----------------------------------------------------------------------------------

    void tellsAfterTheThirdAndGoesOn_data()
    {
        QTest::addColumn<Act>("act");
        QTest::newRow("edit") << Act::Edit;
        QTest::newRow("rename") << Act::Rename;
        QTest::newRow("revoke") << Act::Revoke;
    }
    void tellsAfterTheThirdAndGoesOn()
    {
        QFETCH(Act, act);
        const auto link = linkFor(*m_bench, act);
        m_bench->server.faults().add(Fault::cutAfterActing().on(methodOf(act)));
        m_bench->server.faults().add(Fault::cutBeforeActing().on(methodOf(act)).times(5));
        QSignalSpy done(&m_bench->desk(), &LinkDesk::done);
        QSignalSpy idle(&m_bench->desk(), &LinkDesk::idle);
        const auto told = start(act, link);
        int calls = 0;
        for (const auto wait : {1s, 4s, 15s, 60s, 60s, 60s}) {
            ++calls;
            QVERIFY(eventually([&] {
                return m_bench->calls(methodOf(act)) == calls && m_bench->clock.untilNext() == wait;
            }));
            settle();
            QCOMPARE(told->has_value(), calls >= 3);
            QCOMPARE(idle.size(), calls >= 3 ? 1 : 0);
            QVERIFY(m_bench->link(link.url).uncertain);
            m_bench->pass(wait - 1ms);
            QCOMPARE(m_bench->calls(methodOf(act)), calls);
            m_bench->pass(1ms);
        }
        QCOMPARE(told->value().error().kind, Error::Kind::ConnectionLost);
        QVERIFY(m_bench->closes({u"answered"_s, u"answered"_s}));
        QVERIFY(m_bench->comesToRest());
        QCOMPARE(m_bench->calls(methodOf(act)), 7);
        QCOMPARE(m_bench->lines(Action::AnswerLost), 1);
        QCOMPARE(done.size(), 0); // nobody saw it happen
        QVERIFY(m_bench->linksAgree());
        m_bench->pass(1h);
        QCOMPARE(m_bench->calls(methodOf(act)), 7);
    }

    void goesOnWhenTheNetworkIsBack()
    {
        const auto link = m_bench->make(gateInNews);
        m_bench->server.faults().add(Fault::cutAfterActing().on("editChatInviteLink"));
        const auto told = start(Act::Edit, link);
        QVERIFY(eventually([&] { return m_bench->link(link.url).uncertain; }));
        QVERIFY(m_bench->repeatsIn(1s));
        m_bench->server.close();
        m_bench->pass(1s);
        QVERIFY(eventually([&] { return m_bench->clock.untilNext().has_value(); }));
        QVERIFY(!*told);
        QVERIFY(m_bench->server.listen());
        QVERIFY(eventually([&] {
            m_bench->pass(1s);
            return told->has_value();
        }));
        QVERIFY(told->value());
        QVERIFY(m_bench->linksAgree());
    }

    void doesNotKnowTheLinkWhereRepeatingIsRefused_data() { tellsAfterTheThirdAndGoesOn_data(); }
    void doesNotKnowTheLinkWhereRepeatingIsRefused()
    {
        QFETCH(Act, act);
        const auto link = linkFor(*m_bench, act);
        m_bench->server.faults().add(Fault::cutAfterActing().on(methodOf(act)));
        const auto told = start(act, link);
        QVERIFY(eventually([&] { return m_bench->link(link.url).uncertain; }));
        QVERIFY(m_bench->repeatsIn(1s));
        m_bench->worldSeat(gateInNews).rights.inviteUsers = false;
        m_bench->pass(1s);
        QVERIFY(eventually([&] { return told->has_value(); }));
        QCOMPARE(told->value().error().kind, Error::Kind::NoRight);
        const auto now = m_bench->link(link.url);
        QCOMPARE(domain::stateOf(now, m_bench->clock.now()), domain::LinkState::Unverified);
        QVERIFY(now.settings == link.settings);
        QCOMPARE(m_bench->intents(), QStringList({u"answered"_s, u"refused"_s}));
        QVERIFY(m_bench->linksAgree());
    }

    // A later call
    // -------------------------------------------------------------------------------

    void isOvertakenByALaterCall_data()
    {
        QTest::addColumn<bool>("inFlight");
        QTest::newRow("while it waits") << false;
        QTest::newRow("while it is with the server") << true;
    }
    void isOvertakenByALaterCall()
    {
        QFETCH(bool, inFlight);
        const auto link = m_bench->make(gateInNews);
        m_bench->server.faults().add(Fault::cutBeforeActing().on("editChatInviteLink").times(3));
        m_bench->server.faults().add(Fault::neverAnswer().afterActing().on("editChatInviteLink"));
        loseThrice(link);
        if (inFlight) {
            m_bench->pass(15s);
            QVERIFY(eventually([&] { return m_bench->calls("editChatInviteLink") == 4; }));
        }
        const auto revoked = start(Act::Revoke, m_bench->link(link.url));
        if (inFlight) {
            settle();
            QCOMPARE(m_bench->calls("revokeChatInviteLink"), 0); // one after the other
            m_bench->pass(callTimeout);
        }
        QVERIFY(eventually([&] { return revoked->has_value(); }));
        QVERIFY(revoked->value());
        m_bench->pass(1h);
        QCOMPARE(m_bench->calls("editChatInviteLink"), inFlight ? 4 : 3);
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), 1);
        QCOMPARE(m_bench->intents(), QStringList({u"answered"_s, u"answered"_s, u"answered"_s}));
        QVERIFY(m_bench->linksAgree());
    }

    void isRepeatedOnWhereTheLaterCallCannotBeWritten()
    {
        const auto link = m_bench->make(gateInNews);
        m_bench->server.faults().add(Fault::cutBeforeActing().on("editChatInviteLink").times(3));
        loseThrice(link);
        {
            const FullDisk disk;
            QCOMPARE(wait(perform(*m_bench, Act::Revoke, m_bench->link(link.url))).error().kind,
                     Error::Kind::DiskFull);
            settle();
        }
        m_bench->pass(15s);
        QVERIFY(m_bench->closes({u"answered"_s, u"answered"_s}));
        QCOMPARE(m_bench->worldSettings(link.url).name, u"Second"_s);
        QVERIFY(m_bench->linksAgree());
    }

    // Crashes
    // ------------------------------------------------------------------------------------

    void picksUpWhatACrashLeft_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("where");
        for (const auto &[name, act] : everyAct) {
            for (const char *where : {"sent, not acted", "acted, not answered", "looked for"})
                QTest::addRow("%s, %s", name, where) << act << QString::fromLatin1(where);
        }
    }
    void picksUpWhatACrashLeft()
    {
        QFETCH(Act, act);
        QFETCH(QString, where);
        const auto link = linkFor(*m_bench, act);
        const int before = m_bench->calls(methodOf(act));
        const bool looked = where == "looked for"_L1;
        Fault fault = looked ? Fault::cutAfterActing() : Fault::neverAnswer();
        if (where == "acted, not answered"_L1)
            fault = fault.afterActing();
        m_bench->server.faults().add(fault.on(methodOf(act)));
        start(act, link);
        QVERIFY(eventually([&] { return m_bench->calls(methodOf(act)) == before + 1; }));
        if (looked)
            QVERIFY(m_bench->closes({u"answered"_s, u"unknown"_s}));
        m_bench->crash();
        m_bench->start();
        QVERIFY(m_bench->comesToRest());
        if (isCreation(act)) {
            checkLostCreation(act, link);
            QCOMPARE(m_bench->calls(methodOf(act)), before + 1);
            return;
        }
        QCOMPARE(m_bench->calls(methodOf(act)), before + 2);
        QCOMPARE(m_bench->intents(), QStringList({u"answered"_s, u"answered"_s}));
        QCOMPARE(m_bench->history().size(), 3U);
        QVERIFY(m_bench->linksAgree());
        QVERIFY(act == Act::Revoke ? m_bench->isRevoked(link.url)
                                   : m_bench->worldSettings(link.url).name == u"Second"_s);
    }

    void picksUpTheLaterOfTwoCalls_data()
    {
        QTest::addColumn<bool>("acted");
        QTest::newRow("neither was carried out") << false;
        QTest::newRow("both were carried out") << true;
    }
    void picksUpTheLaterOfTwoCalls()
    {
        QFETCH(bool, acted);
        const auto link = m_bench->make(gateInNews);
        const Fault lost = acted ? Fault::cutAfterActing() : Fault::cutBeforeActing();
        m_bench->server.faults().add(Fault(lost).on("editChatInviteLink").times(3));
        loseThrice(link);
        const Fault never = acted ? Fault::neverAnswer().afterActing() : Fault::neverAnswer();
        m_bench->server.faults().add(Fault(never).on("revokeChatInviteLink"));
        start(Act::Revoke, m_bench->link(link.url));
        QVERIFY(eventually([&] { return m_bench->calls("revokeChatInviteLink") == 1; }));
        QVERIFY(m_bench->closes({u"answered"_s, u"answered"_s, u"sent"_s}));
        m_bench->crash();
        m_bench->start();
        QVERIFY(m_bench->comesToRest());
        QCOMPARE(m_bench->calls("editChatInviteLink"), 3);
        QVERIFY(m_bench->isRevoked(link.url));
        // That it was closed already says nothing of the name it had in the end.
        QCOMPARE(m_bench->link(link.url).verified, !acted);
        QVERIFY(m_bench->linksAgree());
    }

    void leavesToTheUserWhatIsAskedAfterTheStart_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("when all is picked up") << false;
        QTest::newRow("at once") << true;
    }
    void leavesToTheUserWhatIsAskedAfterTheStart()
    {
        QFETCH(bool, atOnce);
        const auto link = m_bench->make(gateInNews);
        m_bench->server.faults().add(Fault::neverAnswer().on("editChatInviteLink"));
        start(Act::Edit, link);
        QVERIFY(eventually([&] { return m_bench->calls("editChatInviteLink") == 1; }));
        m_bench->crash();
        m_bench->start(!atOnce);
        if (atOnce)
            m_bench->desk().recover();
        QVERIFY(wait(perform(*m_bench, Act::Revoke, link)));
        m_bench->pass(1h);
        QCOMPARE(m_bench->calls("editChatInviteLink"), 1);
        QVERIFY(m_bench->closes({u"answered"_s, u"answered"_s, u"answered"_s}));
        QVERIFY(m_bench->linksAgree());
    }

    void remembersOverARestartWhatResumingRestores()
    {
        const domain::LinkSettings settings{u"Flyer"_s, m_bench->clock.now().addDays(9), 5, false};
        const auto link = m_bench->make(gateInNews, settings);
        m_bench->server.faults().add(Fault::neverAnswer().afterActing().on("editChatInviteLink"));
        m_bench->desk().pause(link);
        QVERIFY(eventually([&] { return m_bench->calls("editChatInviteLink") == 1; }));
        m_bench->crash();
        m_bench->start();
        QVERIFY(m_bench->comesToRest());
        QVERIFY(m_bench->link(link.url).beforePause == settings);
        QCOMPARE(m_bench->lines(Action::LinkPaused), 1);
        QVERIFY(wait(m_bench->desk().resume(m_bench->link(link.url))));
        QVERIFY(m_bench->link(link.url).settings == settings);
        QVERIFY(m_bench->linksAgree());
    }

    void agreesWithTheWorldWhereverItCrashes_data() { addEveryAct(); }
    void agreesWithTheWorldWhereverItCrashes()
    {
        QFETCH(Act, act);
        for (int turns = 0; turns < 400; ++turns) {
            begin();
            const auto link = linkFor(*m_bench, act);
            const int before = m_bench->calls(methodOf(act));
            const auto told = start(act, link);
            QTimer heartbeat; // the loop never sleeps for good
            heartbeat.start(1);
            for (int turn = 0; turn < turns && !*told; ++turn)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            const bool done = told->has_value();
            m_bench->crash();
            m_bench->start();
            QVERIFY(m_bench->comesToRest());
            QVERIFY2(m_bench->linksAgree(), qPrintable(u"after %1 turns"_s.arg(turns)));
            if (isCreation(act))
                QVERIFY(m_bench->calls(methodOf(act)) <= before + 1);
            if (done)
                return;
        }
        QFAIL("never done");
    }

private:
    using Answer = std::shared_ptr<std::optional<core::Result<Told>>>;

    void begin()
    {
        m_bench.reset();
        m_bench = std::make_unique<Bench>();
        m_bench->enter(gateToken(), u"gate_bot"_s);
        m_bench->know(gateInNews);
    }

    /// What is told appears in the answer.
    Answer start(Act act, const domain::Link &link)
    {
        const auto answer = std::make_shared<std::optional<core::Result<Told>>>();
        perform(*m_bench, act, link).then(this, [answer](core::Result<Told> told) {
            *answer = std::move(told);
        });
        return answer;
    }

    void loseThrice(const domain::Link &link)
    {
        const auto told = start(Act::Edit, link);
        for (const auto next : {1s, 4s, 15s}) {
            QVERIFY(m_bench->repeatsIn(next));
            if (next != 15s)
                m_bench->pass(next);
        }
        QVERIFY(eventually([&] { return told->has_value(); }));
    }

    /// It is told, also after a restart, until somebody has looked after it; never is it repeated.
    void checkLostCreation(Act act, const domain::Link &link)
    {
        const int calls = m_bench->calls(methodOf(act));
        const QString name = act == Act::Successor ? link.settings.name : u"Second"_s;
        for (int run = 0; run < 2; ++run) {
            m_bench->pass(1h);
            QCOMPARE(m_bench->desk().lostCreations().size(), 1U);
            const auto lost = m_bench->desk().lostCreations().front();
            QVERIFY(lost.seat == gateInNews);
            QCOMPARE(lost.name, name);
            QVERIFY(lost.askedAt.isValid() && lost.askedAt <= m_bench->clock.now());
            QVERIFY(m_bench->linksAgree());
            QCOMPARE(m_bench->lines(Action::AnswerLost), 1);
            m_bench->crash();
            m_bench->start();
            QVERIFY(m_bench->comesToRest());
        }
        QSignalSpy changed(&m_bench->desk(), &LinkDesk::lostCreationsChanged);
        m_bench->desk().settle(m_bench->desk().lostCreations().front().intent);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_bench->desk().lostCreations().empty());
        QVERIFY(m_bench->closes({u"answered"_s, u"answered"_s}));
        m_bench->crash();
        m_bench->start();
        settle();
        QVERIFY(m_bench->desk().lostCreations().empty());
        QCOMPARE(m_bench->calls(methodOf(act)), calls);
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(LinkLostAnswersTest)
#include "tst_linklostanswers.moc"
