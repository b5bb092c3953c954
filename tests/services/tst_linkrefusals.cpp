// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/deskacts.h"

#include <QSignalSpy>

using namespace bench;
using core::Error;
using domain::Action;
using domain::LinkSettings;
using services::LinkAnswer;
using services::LinkDesk;
using simulator::Fault;

class LinkRefusalsTest : public testsupport::Test
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

    // Before anything is sent
    // --------------------------------------------------------------------

    void refusesWhatTheServerWouldBend_data()
    {
        const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        QTest::addColumn<LinkSettings>("settings");
        QTest::newRow("limit 0") << LinkSettings{{}, {}, 0, false};
        QTest::newRow("limit below 0") << LinkSettings{{}, {}, -1, false};
        QTest::newRow("limit 100000") << LinkSettings{{}, {}, 100000, false};
        QTest::newRow("approval and limit") << LinkSettings{{}, {}, 1, true};
        QTest::newRow("33 code points") << LinkSettings{u"🎉"_s.repeated(33), {}, {}, false};
        QTest::newRow("now") << LinkSettings{{}, now, {}, false};
        QTest::newRow("past") << LinkSettings{{}, now.addSecs(-1), {}, false};
        QTest::newRow("before 1970")
            << LinkSettings{{}, QDateTime::fromSecsSinceEpoch(-5, Qt::UTC), {}, false};
        QTest::newRow("too late") << LinkSettings{
            {}, QDateTime(QDate(2038, 1, 19), QTime(3, 14, 8), Qt::UTC), {}, false};
    }
    void refusesWhatTheServerWouldBend()
    {
        QFETCH(LinkSettings, settings);
        const auto link = m_bench->make(gateInNews);
        const auto calls = m_bench->server.calls().size();
        QCOMPARE(wait(desk().create(gateInNews, settings)).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(wait(desk().edit(link, settings)).error().kind, Error::Kind::InvalidInput);
        settle();
        QCOMPARE(m_bench->server.calls().size(), calls);
        QCOMPARE(m_bench->intents().size(), 1);
        QVERIFY(!desk().isBusy());
        QVERIFY(m_bench->linksAgree());
    }

    void refusesSubscriptionsThatCannotBe()
    {
        const QString tooLong = u"x"_s.repeated(33);
        const auto paid = m_bench->makeSubscription(gateInNews);
        for (const int stars : {0, -1, 10001})
            QCOMPARE(wait(desk().subscribe(gateInNews, {}, stars)).error().kind,
                     Error::Kind::InvalidInput);
        QCOMPARE(wait(desk().subscribe(gateInNews, tooLong, 1)).error().kind,
                 Error::Kind::InvalidInput);
        QCOMPARE(wait(desk().rename(paid, tooLong)).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(m_bench->server.calls().size(), 1U);
        QCOMPARE(m_bench->intents().size(), 1);
    }

    void refusesWhatTheLinkDoesNotAllow()
    {
        const QDateTime soon = m_bench->clock.now().addSecs(60);
        const auto expired = m_bench->make(gateInNews, {u"a"_s, soon, {}, false});
        auto expiredPaused = m_bench->make(gateInNews, {u"b"_s, soon, {}, false});
        expiredPaused = wait(desk().pause(expiredPaused))->link;
        const auto plain = m_bench->make(gateInNews);
        const auto asking = m_bench->make(gateInNews, {{}, {}, {}, true});
        const auto paused = wait(desk().pause(m_bench->make(gateInNews)))->link;
        const auto paid = m_bench->makeSubscription(gateInNews, u"Gold"_s);
        const auto gone = wait(desk().revoke(m_bench->make(gateInNews)))->link;
        const auto primary = *m_bench->ledgerPrimary(gateInNews);
        auto uncertain = plain;
        uncertain.uncertain = true;
        m_bench->pass(2min);
        const auto calls = m_bench->server.calls().size();
        const auto written = m_bench->history().size();

        std::vector<core::Task<LinkAnswer>> acts;
        for (const auto &link : {paid, gone, primary, uncertain})
            acts.push_back(desk().edit(link, {u"other"_s, {}, {}, false}));
        for (const auto &link : {plain, gone, primary})
            acts.push_back(desk().rename(link, u"other"_s));
        for (const auto &link : {paid, gone, primary, plain, uncertain})
            acts.push_back(desk().extend(link, 1));
        acts.push_back(desk().extend(expired, 0));
        for (const auto &link : {paid, gone, primary, asking, paused, expired, uncertain})
            acts.push_back(desk().pause(link));
        for (const auto &link : {plain, gone, primary, expiredPaused, paid})
            acts.push_back(desk().resume(link));
        for (const auto &link : {paid, gone, primary, expired, uncertain})
            acts.push_back(desk().createSuccessor(link));
        for (auto &act : acts)
            QCOMPARE(wait(std::move(act)).error().kind, Error::Kind::InvalidInput);
        for (const auto &link : {gone, primary})
            QCOMPARE(wait(desk().revoke(link)).error().kind, Error::Kind::InvalidInput);

        QCOMPARE(m_bench->server.calls().size(), calls);
        QCOMPARE(m_bench->history().size(), written);
        QVERIFY(m_bench->linksAgree());
    }

    void isBusyWithOneCallAboutALink()
    {
        const auto link = m_bench->make(gateInNews);
        const auto other = m_bench->make(gateInNews);
        auto first = desk().edit(link, {u"first"_s, {}, {}, false});
        QVERIFY(desk().isBusy());
        QCOMPARE(wait(desk().edit(link, {u"second"_s, {}, {}, false})).error().kind,
                 Error::Kind::Busy);
        QCOMPARE(wait(desk().revoke(link)).error().kind, Error::Kind::Busy);
        QCOMPARE(wait(desk().createSuccessor(link)).error().kind, Error::Kind::Busy);
        auto another = desk().edit(other, {u"other"_s, {}, {}, false});
        QCOMPARE(wait(std::move(first))->link.settings.name, u"first"_s);
        QCOMPARE(wait(std::move(another))->link.settings.name, u"other"_s);
        QVERIFY(wait(desk().revoke(link)));
        QVERIFY(m_bench->linksAgree());
    }

    // What Telegram refuses
    // ----------------------------------------------------------------------

    void followsAnUpgradedGroup_data() { addEveryAct(); }
    void followsAnUpgradedGroup()
    {
        QFETCH(Act, act);
        const bool paid = act == Act::Rename || act == Act::Subscribe;
        domain::Link link = linkFor(*m_bench, paid ? Act::Edit : act, gateInDen);
        const core::ChatId to = *m_bench->server.act(
            [](simulator::World &world) { return simulator::upgrade(world, den); });
        if (paid) {
            // Subscriptions are made in channels; the answer is the same for every method.
            m_bench->world().chats.at(to).type = simulator::ChatType::Channel;
            simulator::Link &truth = *m_bench->world().findLink(link.url);
            truth.memberLimit = 0;
            truth.subscriptionPeriod = 2592000;
            truth.subscriptionPrice = 5;
            link.role = domain::LinkRole::Subscription;
            link.subscription = domain::Subscription{std::chrono::seconds(2592000), 5};
            link.settings.limit.reset();
            ledger::Changes changes;
            changes.links.push_back(link);
            QVERIFY(wait(m_bench->ledger().write(changes)));
        }
        QSignalSpy moved(&desk(), &LinkDesk::chatMoved);
        QSignalSpy refused(&desk(), &LinkDesk::refused);
        const auto done = told(act, link);
        QVERIFY(done);
        QCOMPARE(done->link.seat.chat, to);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(refused.size(), 0);
        QCOMPARE(m_bench->lines(Action::ChatUpgraded), 1);
        QCOMPARE(m_bench->lines(Action::AttemptFailed), 0);
        QVERIFY(m_bench->linksAgree());
        QVERIFY(m_bench->agrees({gate, to}));
    }

    void asksAgainOnlyForAnotherChat()
    {
        const auto link = m_bench->make(gateInDen);
        const auto upgraded = Fault::status(400, simulator::Reply::upgraded(den).body());
        m_bench->server.faults().add(upgraded.on("editChatInviteLink").times(100));
        QCOMPARE(told(Act::Edit, link).error().kind, Error::Kind::ChatUpgraded);
        QCOMPARE(m_bench->calls("editChatInviteLink"), 1);
        QVERIFY(m_bench->linksAgree());
    }

    void tellsOfALostRight_data() { addEveryAct(); }
    void tellsOfALostRight()
    {
        QFETCH(Act, act);
        const auto link = linkFor(*m_bench, act);
        const simulator::World before = m_bench->world();
        m_bench->worldSeat(gateInNews).rights.inviteUsers = false;
        QSignalSpy refused(&desk(), &LinkDesk::refused);
        QCOMPARE(told(act, link).error().kind, Error::Kind::NoRight);
        settle();
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused[0][0].value<domain::SeatId>() == gateInNews);
        QVERIFY(m_bench->link(link.url) == link);
        QVERIFY(m_bench->world().links == before.links);
        const auto line = m_bench->lastLine(Action::AttemptFailed);
        QCOMPARE(line.actor, domain::Actor::Telegram);
        QCOMPARE(line.linkHash, act <= Act::Subscribe ? QString() : link.hash);
        QVERIFY(line.answer.contains("not enough rights"_L1));
        QCOMPARE(m_bench->intents(), QStringList({u"answered"_s, u"refused"_s}));
        QVERIFY(m_bench->linksAgree());
    }

    void tellsOnlyOfWhatConcernsTheChat()
    {
        const auto link = m_bench->make(gateInNews);
        QSignalSpy refused(&desk(), &LinkDesk::refused);
        m_bench->server.faults().add(
            telling(400, "Bad Request: USAGE_LIMIT_INVALID").on("editChatInviteLink"));
        QCOMPARE(told(Act::Edit, link).error().kind, Error::Kind::LimitRefused);
        settle();
        QCOMPARE(refused.size(), 0);
        QVERIFY(m_bench->link(link.url) == link);
    }

    void takesARevokedLinkForDone()
    {
        const auto link = m_bench->make(gateInNews, {u"x"_s, {}, {}, false});
        m_bench->world().findLink(link.url)->revoked = true;
        const auto revoked = wait(desk().revoke(link));
        QVERIFY(revoked);
        QVERIFY(revoked->wasGone && revoked->link.revoked && !revoked->unrecorded);
        QVERIFY(revoked->link == m_bench->link(link.url));
        const auto line = m_bench->lastLine(Action::LinkRevoked);
        QVERIFY(line.answer.contains("INVITE_HASH_EXPIRED"_L1));
        QCOMPARE(line.actor, domain::Actor::Person);
        QCOMPARE(m_bench->intents(), QStringList({u"answered"_s, u"answered"_s}));
        QVERIFY(m_bench->linksAgree());
    }

    void learnsThatALinkIsGone_data()
    {
        QTest::addColumn<Act>("act");
        QTest::newRow("edit") << Act::Edit;
        QTest::newRow("rename") << Act::Rename;
    }
    void learnsThatALinkIsGone()
    {
        QFETCH(Act, act);
        const auto link = linkFor(*m_bench, act);
        m_bench->world().findLink(link.url)->revoked = true;
        QSignalSpy done(&desk(), &LinkDesk::done);
        QCOMPARE(told(act, link).error().kind, Error::Kind::LinkGone);
        QVERIFY(m_bench->link(link.url).revoked);
        QCOMPARE(m_bench->lastLine(Action::LinkRevoked).actor, domain::Actor::Telegram);
        QCOMPARE(m_bench->intents(), QStringList({u"answered"_s, u"refused"_s}));
        QCOMPARE(done.size(), 0);
        QVERIFY(m_bench->linksAgree());
    }

    void learnsThatALinkIsPrimary()
    {
        const auto link = m_bench->adopt(gateInNews);
        simulator::Link &truth = *m_bench->world().findLink(link.url);
        truth.primary = true;
        QCOMPARE(told(Act::Edit, link).error().kind, Error::Kind::LinkIsPrimary);
        QCOMPARE(m_bench->link(link.url).role, domain::LinkRole::Primary);
        QCOMPARE(m_bench->lines(Action::AttemptFailed), 1);
    }

    void doesNotBelieveARevokeThatLeavesTheLinkAlive()
    {
        const auto link = m_bench->make(gateInNews);
        const auto alive = answerAbout(m_bench->world(), *m_bench->world().findLink(link.url));
        m_bench->server.faults().add(answering(alive).on("revokeChatInviteLink"));
        QCOMPARE(wait(desk().revoke(link)).error().kind, Error::Kind::Refused);
        QVERIFY(!m_bench->link(link.url).revoked);
        QCOMPARE(m_bench->lines(Action::LinkRevoked), 0);
        QVERIFY(m_bench->linksAgree());
    }

    void waitsAsLongAsTheServerAsks_data() { addEveryAct(); }
    void waitsAsLongAsTheServerAsks()
    {
        QFETCH(Act, act);
        const auto link = linkFor(*m_bench, act);
        const int calls = m_bench->calls(methodOf(act));
        m_bench->server.faults().add(Fault::floodWait(7s).on(methodOf(act)));
        std::optional<bool> done;
        perform(*m_bench, act, link).then(this, [&done](const core::Result<Told> &told) {
            done = told.has_value();
        });
        QVERIFY(eventually(
            [&] { return m_bench->program().connections.state().nextTryIn == 7s + afterFlood; }));
        QCOMPARE(m_bench->calls(methodOf(act)), calls + 1);
        m_bench->pass(7s + afterFlood - 1ms);
        QCOMPARE(m_bench->calls(methodOf(act)), calls + 1);
        QVERIFY(!done && desk().isBusy());
        m_bench->pass(1ms);
        QVERIFY(eventually([&] { return done.has_value(); }));
        QVERIFY(*done);
        QCOMPARE(m_bench->calls(methodOf(act)), calls + 2);
        QCOMPARE(m_bench->lines(Action::AnswerLost), 0);
        QVERIFY(m_bench->linksAgree());
    }

    // What is amiss here
    // -------------------------------------------------------------------------

    void sendsNothingWithoutAWrittenIntent_data() { addEveryAct(); }
    void sendsNothingWithoutAWrittenIntent()
    {
        QFETCH(Act, act);
        const auto link = linkFor(*m_bench, act);
        const auto calls = m_bench->server.calls().size();
        {
            const FullDisk disk;
            QCOMPARE(told(act, link).error().kind, Error::Kind::DiskFull);
            settle();
        }
        m_bench->pass(1h);
        QCOMPARE(m_bench->server.calls().size(), calls);
        QVERIFY(!desk().isBusy());
        QVERIFY(m_bench->linksAgree());
        QVERIFY(told(act, link));
        QVERIFY(m_bench->linksAgree());
    }

    void writesTheAnswerWhenThereIsRoomAgain_data() { addEveryAct(); }
    void writesTheAnswerWhenThereIsRoomAgain()
    {
        QFETCH(Act, act);
        const auto link = linkFor(*m_bench, act);
        const auto lines = m_bench->history().size();
        std::unique_ptr<FullDisk> disk;
        connect(&m_bench->server, &simulator::Server::called, this,
                [&disk] { disk = std::make_unique<FullDisk>(); });
        const auto done = told(act, link);
        QVERIFY(done);
        QCOMPARE(done->unrecorded.value_or(Error()).kind, Error::Kind::DiskFull);
        QVERIFY(!desk().isBusy());
        QVERIFY(m_bench->world().findLink(done->link.url));
        QVERIFY(done->link.id == link.id || isCreation(act));
        disconnect(&m_bench->server, nullptr, this, nullptr);
        for (int vain = 0; vain < 2; ++vain) {
            QVERIFY(m_bench->repeatsIn(30s));
            m_bench->pass(30s);
        }
        QVERIFY(m_bench->repeatsIn(30s));
        QCOMPARE(m_bench->history().size(), lines);
        disk.reset();
        m_bench->pass(30s);
        QVERIFY(eventually([&] { return m_bench->history().size() == lines + 1; }));
        QVERIFY(m_bench->linksAgree());
        domain::Link now = m_bench->link(done->link.url);
        QVERIFY(now.settings == done->link.settings && now.revoked == done->link.revoked);
        if (act == Act::Successor)
            QCOMPARE(m_bench->link(link.url).successor, now.hash);
        m_bench->pass(1h);
        QCOMPARE(m_bench->history().size(), lines + 1);
        QCOMPARE(m_bench->calls(methodOf(act)), methodOf(act) == methodOf(Act::Create) ? 2 : 1);
    }

    void writesWhatWasMadeBeforeItAsksForMore()
    {
        std::unique_ptr<FullDisk> disk;
        connect(&m_bench->server, &simulator::Server::called, this,
                [&disk] { disk = std::make_unique<FullDisk>(); });
        const auto made = wait(desk().create(gateInNews, {u"a"_s, {}, {}, false}));
        QVERIFY(made && made->unrecorded);
        disconnect(&m_bench->server, nullptr, this, nullptr);
        disk.reset();
        // Killed before the answer, the program would not know which link it was about.
        m_bench->server.faults().add(Fault::neverAnswer().afterActing().on("revokeChatInviteLink"));
        auto revoked = desk().revoke(made->link);
        QVERIFY(eventually([&] { return m_bench->calls("revokeChatInviteLink") == 1; }));
        m_bench->crash();
        m_bench->server.faults().clear();
        m_bench->start();
        QVERIFY(m_bench->comesToRest());
        QCOMPARE(m_bench->lines(Action::LinkCreated), 1);
        QVERIFY(m_bench->link(made->link.url).revoked);
        QVERIFY(m_bench->linksAgree());
    }

    void writesWhatWasDoneBeforeItAsksForMore()
    {
        const auto link = m_bench->make(gateInNews, {u"a"_s, {}, {}, false});
        std::unique_ptr<FullDisk> disk;
        connect(&m_bench->server, &simulator::Server::called, this,
                [&disk] { disk = std::make_unique<FullDisk>(); });
        const auto edited = wait(desk().edit(link, {u"b"_s, {}, {}, false}));
        QVERIFY(edited && edited->unrecorded);
        disconnect(&m_bench->server, nullptr, this, nullptr);
        QVERIFY(m_bench->repeatsIn(30s));
        QCOMPARE(wait(desk().edit(edited->link, {u"c"_s, {}, {}, false})).error().kind,
                 Error::Kind::DiskFull);
        disk.reset();
        QVERIFY(wait(desk().edit(edited->link, {u"c"_s, {}, {}, false})));
        QCOMPARE(m_bench->lines(Action::LinkEdited), 2);
        QCOMPARE(m_bench->lastLine(Action::LinkEdited).before, u"{\"name\":\"b\"}"_s);
        m_bench->pass(1h);
        QCOMPARE(m_bench->lines(Action::LinkEdited), 2);
        QCOMPARE(m_bench->link(link.url).settings.name, u"c"_s);
        QCOMPARE(m_bench->intents(), QStringList({u"answered"_s, u"answered"_s, u"answered"_s}));
        QVERIFY(m_bench->linksAgree());
    }

    void changesNothingWithoutTheToken_data() { addEveryAct(); }
    void changesNothingWithoutTheToken()
    {
        QFETCH(Act, act);
        const auto link = linkFor(*m_bench, act);
        const auto calls = m_bench->server.calls().size();
        m_bench->crash();
        m_bench->vault.failWith(Error::Kind::KeychainRefused);
        m_bench->start();
        QCOMPARE(told(act, link).error().kind, Error::Kind::KeychainRefused);
        QCOMPARE(m_bench->server.calls().size(), calls);
        QVERIFY(m_bench->link(link.url) == link);
        QCOMPARE(m_bench->lastLine(Action::AttemptFailed).actor, domain::Actor::Gatehouse);
        QVERIFY(m_bench->linksAgree());
        m_bench->vault.failWith({});
        QVERIFY(told(act, link));
    }

    void asksTheKeychainAgainAtEachClick()
    {
        StubbornVault vault;
        m_bench = std::make_unique<Bench>(&vault);
        m_bench->enter(gateToken(), u"gate_bot"_s);
        m_bench->know(gateInNews);
        vault.refusal = Error::Kind::KeychainRefused;
        QVERIFY(wait(desk().create(gateInNews, {})));
        m_bench.reset(); // before the vault
    }

private:
    LinkDesk &desk() { return m_bench->desk(); }
    core::Result<Told> told(Act act, const domain::Link &link)
    {
        return wait(perform(*m_bench, act, link));
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(LinkRefusalsTest)
#include "tst_linkrefusals.moc"
