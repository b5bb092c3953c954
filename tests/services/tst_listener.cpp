// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace bench;
using core::Error;
using domain::ListeningState;
using domain::RequestState;

class ListenerTest : public testsupport::Test
{
    Q_OBJECT

    static bool hearsNothingNew(Bench &bench)
    {
        return eventually([&] { return bench.server.waitingPolls() == 1; });
    }
    static core::Result<> listen(Bench &bench)
    {
        const auto on = wait(bench.listener().turnOn(gate));
        if (on && !hearsNothingNew(bench))
            return Error::Kind::TimedOut;
        return on;
    }
    /// Somebody new comes by the link, or without one.
    static core::UserId join(Bench &bench, const QString &url)
    {
        static qint64 number = 8'000'000;
        const core::UserId who{++number};
        bench.server.act([&](simulator::World &world) {
            world.addPerson(who, u"Guest"_s, u"guest%1"_s.arg(who.value));
            const auto joined = url.isEmpty() ? simulator::joinDirectly(world, who, club)
                                              : simulator::joinByLink(world, who, url);
            QVERIFY(joined);
        });
        return who;
    }
    static ListeningState stateOf(Bench &bench)
    {
        const auto view = bench.listener().find(gate);
        return view ? view->listening.state : ListeningState::NotAsked;
    }

private Q_SLOTS:
    void saysWhatItAsksForOnce()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(listen(bench));
        QVERIFY(bench.listener().isOn(gate));
        QCOMPARE(bench.world().findBot(gate)->allowedUpdates,
                 (QStringList{u"my_chat_member"_s, u"chat_member"_s, u"chat_join_request"_s}));
        bench.world().findBot(gate)->allowedUpdates = {u"chat_member"_s}; // somebody else's wish
        const domain::Link link = bench.make(gateInNews);
        join(bench, link.url);
        QVERIFY(eventually([&] { return bench.link(link.url).joined == 1; }));
        QVERIFY(hearsNothingNew(bench));
        QCOMPARE(bench.world().findBot(gate)->allowedUpdates, QStringList{u"chat_member"_s});
    }

    void countsWhoComesAndGoes()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(listen(bench));
        const domain::Link link = bench.make(gateInNews);
        QSignalSpy noticed(&bench.listener(), &services::Listener::noticed);
        const core::UserId first = join(bench, link.url);
        join(bench, link.url);
        join(bench, {});
        QVERIFY(eventually([&] { return bench.link(link.url).joined == 2; }));
        bench.server.act(
            [&](simulator::World &world) { QVERIFY(simulator::leave(world, first, news)); });
        QVERIFY(eventually([&] { return bench.link(link.url).inside == 1; }));
        QVERIFY(eventually([&] {
            const auto direct = wait(bench.ledger().tally({gateInClub, {}}));
            return direct && *direct && (*direct)->joins == 1;
        }));
        QVERIFY(!noticed.isEmpty());
    }

    void refusesWhileAWebhookIsSetAndLeavesItAlone()
    {
        Bench bench;
        bench.knowEverything();
        bench.world().findBot(gate)->webhookUrl = u"https://bot.example/hook"_s;
        const auto refused = wait(bench.listener().turnOn(gate));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().detail, u"bot.example"_s);
        QCOMPARE(stateOf(bench), ListeningState::Webhook);
        QCOMPARE(bench.calls("getUpdates"), 0);
        QCOMPARE(bench.calls("deleteWebhook"), 0);
        QCOMPARE(bench.world().findBot(gate)->webhookUrl, u"https://bot.example/hook"_s);
    }

    void isSwitchedOffByAWebhookThatIsSetMeanwhile()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(listen(bench));
        QSignalSpy off(&bench.listener(), &services::Listener::switchedOff);
        bench.world().findBot(gate)->webhookUrl = u"https://bot.example/hook"_s;
        bench.clock.advance(51s); // the poll that waits comes back empty
        QVERIFY(eventually([&] { return off.size() == 1; }));
        QCOMPARE(off[0][1].value<ListeningState>(), ListeningState::Webhook);
        QVERIFY(!bench.listener().isOn(gate));
        QCOMPARE(stateOf(bench), ListeningState::Webhook);
        QCOMPARE(bench.calls("deleteWebhook"), 0);
    }

    void isSwitchedOffByAnotherProgramThatAsks()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(listen(bench));
        const int polls = bench.calls("getUpdates");
        bench.server.faults().add(
            telling(409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot "
                    "instance is running")
                .on("getUpdates"));
        bench.clock.advance(51s);
        QVERIFY(eventually([&] { return stateOf(bench) == ListeningState::Conflict; }));
        QVERIFY(!bench.listener().isOn(gate));
        bench.pass(2min);
        QCOMPARE(bench.calls("getUpdates"), polls + 1);
    }

    void goesOnAfterARestart()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(listen(bench));
        const domain::Link link = bench.make(gateInNews);
        bench.crash();
        join(bench, link.url);
        bench.start();
        QVERIFY(wait(bench.listener().open()));
        QVERIFY(eventually([&] { return bench.link(link.url).joined == 1; }));
    }

    void countsOnceWhatIsDeliveredTwice()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(listen(bench));
        const domain::Link link = bench.make(gateInNews);
        const auto sent = bench.world().findBot(gate)->nextUpdateId;
        join(bench, link.url);
        QVERIFY(eventually([&] { return bench.link(link.url).joined == 1; }));
        // The program ends before Telegram hears that it arrived.
        bench.crash();
        bench.start();
        join(bench, link.url);
        QVERIFY(wait(bench.listener().open()));
        QVERIFY(eventually([&] { return bench.link(link.url).joined == 2; }));
        QCOMPARE(bench.world().findBot(gate)->nextUpdateId, sent + 2);
    }

    void doesNotConfirmWhatCouldNotBeWritten()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(listen(bench));
        const domain::Link link = bench.make(gateInNews);
        {
            const FullDisk full;
            for (int i = 0; i < 40; ++i)
                join(bench, link.url);
            QVERIFY(eventually([&] {
                const auto view = bench.listener().find(gate);
                return view->heldUpBy && view->heldUpBy->kind == Error::Kind::DiskFull;
            }));
        }
        QVERIFY(eventually([&] {
            bench.clock.advance(1s);
            settle();
            return bench.link(link.url).joined == 40;
        }));
        QVERIFY(eventually([&] { return !bench.listener().find(gate)->heldUpBy; }));
    }

    void asksLessAndLessOftenWhileTelegramIsAway()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(listen(bench));
        bench.server.close();
        QVERIFY(eventually([&] { return bench.listener().find(gate)->heldUpBy.has_value(); }));
        QVERIFY(bench.listener().isOn(gate));
        QVERIFY(bench.server.listen());
        QVERIFY(eventually([&] {
            bench.clock.advance(1s);
            settle();
            return !bench.listener().find(gate)->heldUpBy;
        }));
    }

    void doesNotHurryAServerThatDoesNotWait()
    {
        Bench bench;
        bench.knowEverything();
        bench.server.faults().add(bench::answering(QJsonArray()).on("getUpdates").times(50));
        QVERIFY(wait(bench.listener().turnOn(gate)));
        QVERIFY(eventually([&] { return bench.calls("getUpdates") == 1; }));
        settle();
        QCOMPARE(bench.calls("getUpdates"), 1);
        // The answer is noted in the ledger before the pause begins.
        QVERIFY(eventually([&] {
            const auto next = bench.clock.untilNext();
            return next && *next <= 1s;
        }));
        bench.clock.advance(1s);
        QVERIFY(eventually([&] { return bench.calls("getUpdates") == 2; }));
    }

    void keepsRequestsThatItHears()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(listen(bench));
        domain::LinkSettings settings;
        settings.approval = true;
        const domain::Link link = bench.make(gateInNews, settings);
        const core::UserId who = join(bench, link.url);
        QVERIFY(eventually([&] { return !wait(bench.ledger().joinRequests({}))->empty(); }));
        const auto requests = *wait(bench.ledger().joinRequests({}));
        QCOMPARE(requests.front().person.id, who);
        QCOMPARE(requests.front().linkHash, link.hash);
        QCOMPARE(requests.front().state, RequestState::Waiting);
        QCOMPARE(bench.link(link.url).pendingRequests, 1);
    }

    void looksWhenTheBotsOwnPlaceChanges()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(listen(bench));
        QVERIFY(bench.seat(gateInNews).mayInvite);
        bench.server.act([&](simulator::World &world) {
            QVERIFY(simulator::appoint(world, news, owner, gate,
                                       simulator::botRights(simulator::ChatType::Channel, false)));
        });
        QVERIFY(eventually([&] { return !bench.seat(gateInNews).mayInvite; }));
    }

    void turnsOffAtOnce()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(listen(bench));
        QVERIFY(wait(bench.listener().turnOff(gate)));
        QCOMPARE(stateOf(bench), ListeningState::Off);
        QVERIFY(eventually([&] { return bench.server.waitingPolls() == 0; }));
    }
};

QTEST_GUILESS_MAIN(ListenerTest)
#include "tst_listener.moc"
