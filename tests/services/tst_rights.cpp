// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include <QSignalSpy>

using namespace bench;
using core::Error;
using domain::Action;
using services::RightsReport;
using simulator::Fault;

/// What services::Chats does about rights that came and went.
class RightsTest : public testsupport::Test
{
    Q_OBJECT

    static core::Result<RightsReport> check(Bench &bench, const domain::SeatId &seat)
    {
        return wait(bench.program().chats.checkRights(seat));
    }

    static Error refusal(Error::Kind kind)
    {
        return {kind, u"Bad Request: whatever"_s, {}, 400, {}};
    }

private Q_SLOTS:
    void reportsWhatTheBotMayDo_data()
    {
        QTest::addColumn<simulator::Status>("status");
        QTest::addColumn<bool>("inviteUsers");
        QTest::addColumn<domain::SeatStatus>("expected");
        QTest::addColumn<bool>("mayInvite");
        using simulator::Status;
        QTest::newRow("all") << Status::Administrator << true << domain::SeatStatus::Administrator
                             << true;
        QTest::newRow("without the right")
            << Status::Administrator << false << domain::SeatStatus::Administrator << false;
        QTest::newRow("a member") << Status::Member << false << domain::SeatStatus::Member << false;
    }

    void reportsWhatTheBotMayDo()
    {
        QFETCH(simulator::Status, status);
        QFETCH(bool, inviteUsers);
        QFETCH(domain::SeatStatus, expected);
        QFETCH(bool, mayInvite);
        Bench bench;
        bench.knowEverything();
        bench.worldSeat(gateInClub).status = status;
        bench.worldSeat(gateInClub).rights.inviteUsers = inviteUsers;
        bench.pass(1h);
        const auto report = check(bench, gateInClub);
        QVERIFY(report);
        QCOMPARE(report->seat.id, gateInClub);
        QCOMPARE(report->seat.status, expected);
        QCOMPARE(report->seat.mayInvite, mayInvite);
        QVERIFY(!report->obstacle);
        QCOMPARE(report->webhook.value(), false);
        // What was learnt is written.
        QCOMPARE(bench.seat(gateInClub).status, expected);
        QCOMPARE(bench.seat(gateInClub).mayInvite, mayInvite);
        QCOMPARE(bench.seat(gateInClub).checkedAt, bench.clock.now());
        QCOMPARE(bench.lines(Action::RightsChanged), mayInvite ? 0 : 1);
    }

    void findsARightThatCameBack()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(!bench.seat(gateInVista).mayInvite);
        bench.worldSeat(gateInVista).rights.inviteUsers = true;
        QSignalSpy seatsChanged(&bench.program().catalogue, &services::Catalogue::seatsChanged);
        QVERIFY(check(bench, gateInVista)->seat.mayInvite);
        QVERIFY(bench.seat(gateInVista).mayInvite);
        QVERIFY(eventually(
            [&] { return bench.program().catalogue.seat(gateInVista)->seat.mayInvite; }));
        QVERIFY(!seatsChanged.isEmpty());
    }

    void reportsAChatThatTheBotHasLost_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<domain::SeatStatus>("status");
        QTest::newRow("kicked") << u"kicked"_s << Error::Kind::Kicked << domain::SeatStatus::Kicked;
        QTest::newRow("left") << u"left"_s << Error::Kind::NotAMember << domain::SeatStatus::Left;
        QTest::newRow("deleted") << u"deleted"_s << Error::Kind::ChatGone
                                 << domain::SeatStatus::Left;
        QTest::newRow("unknown") << u"unknown"_s << Error::Kind::ChatNotFound
                                 << domain::SeatStatus::Left;
    }

    void reportsAChatThatTheBotHasLost()
    {
        QFETCH(QString, how);
        QFETCH(Error::Kind, kind);
        QFETCH(domain::SeatStatus, status);
        Bench bench;
        bench.knowEverything();
        if (how == "kicked"_L1)
            bench.worldSeat(gateInNews).status = simulator::Status::Kicked;
        else if (how == "left"_L1)
            bench.worldSeat(gateInNews).status = simulator::Status::Left;
        else if (how == "deleted"_L1)
            bench.world().findChat(news)->deleted = true;
        else
            bench.world().chats.erase(news);
        bench.world().findBot(gate)->webhookUrl = u"https://bot.example/hook"_s;
        const auto report = check(bench, gateInNews);
        QVERIFY(report);
        QCOMPARE(report->obstacle->kind, kind);
        QCOMPARE(report->seat.id, gateInNews);
        QCOMPARE(report->seat.status, status);
        QVERIFY(!report->seat.mayInvite);
        QCOMPARE(report->webhook.value(), true);
        QCOMPARE(bench.seat(gateInNews).status, status);
        QCOMPARE(bench.lines(Action::RightsChanged), 1);
    }

    void leavesTheWebhookAlone()
    {
        Bench bench;
        bench.knowEverything();
        bench.world().findBot(gate)->webhookUrl = u"https://bot.example/hook"_s;
        QCOMPARE(check(bench, gateInNews)->webhook.value(), true);
        QCOMPARE(bench.world().findBot(gate)->webhookUrl, u"https://bot.example/hook"_s);
        QCOMPARE(bench.calls("deleteWebhook"), 0);
        QCOMPARE(bench.calls("getUpdates"), 0);
    }

    void reportsTheRestWithoutTheWebhook()
    {
        Bench bench;
        bench.knowEverything();
        bench.server.faults().add(Fault::htmlBadGateway().on("getWebhookInfo"));
        const auto report = check(bench, gateInNews);
        QVERIFY(report);
        QVERIFY(report->seat.mayInvite);
        QCOMPARE(report->webhook.error().kind, Error::Kind::ServerFailed);
    }

    void followsAGroupToItsNewNumber()
    {
        Bench bench;
        bench.knowEverything();
        const core::ChatId to{-1001000000099};
        simulator::Chat moved = *bench.world().findChat(den);
        moved.id = to;
        moved.type = simulator::ChatType::Supergroup;
        bench.world().chats[to] = moved;
        bench.world().findChat(den)->migratedTo = to;
        const auto report = check(bench, gateInDen);
        QVERIFY(report);
        QCOMPARE(report->seat.id, (domain::SeatId{gate, to}));
        QVERIFY(report->seat.mayInvite);
    }

    void tellsWhenTelegramCannotBeAsked_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("about the chat") << QByteArray("getChat");
        QTest::newRow("about the bot") << QByteArray("getChatMember");
    }

    void tellsWhenTelegramCannotBeAsked()
    {
        QFETCH(QByteArray, method);
        Bench bench;
        bench.knowEverything();
        const domain::Seat before = bench.seat(gateInNews);
        bench.server.faults().add(Fault::htmlBadGateway().on(method));
        QCOMPARE(check(bench, gateInNews).error().kind, Error::Kind::ServerFailed);
        QCOMPARE(bench.seat(gateInNews), before);
        QCOMPARE(bench.calls("getWebhookInfo"), 0);
        // The user asks again.
        QVERIFY(check(bench, gateInNews));
    }

    void tellsWhenTheLedgerCannotBeWritten()
    {
        Bench bench;
        bench.knowEverything();
        bench.worldSeat(gateInNews).status = simulator::Status::Kicked;
        const FullDisk disk;
        QCOMPARE(check(bench, gateInNews).error().kind, Error::Kind::DiskFull);
    }

    void heedsARefusalThatConcernsTheChat_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("asks");
        QTest::newRow("no right") << Error::Kind::NoRight << 1;
        QTest::newRow("not a member") << Error::Kind::NotAMember << 1;
        QTest::newRow("kicked") << Error::Kind::Kicked << 1;
        QTest::newRow("deleted") << Error::Kind::ChatGone << 1;
        QTest::newRow("a flood wait") << Error::Kind::FloodWait << 0;
        QTest::newRow("a lost line") << Error::Kind::ConnectionLost << 0;
        QTest::newRow("a dead link") << Error::Kind::LinkGone << 0;
        QTest::newRow("something else") << Error::Kind::Refused << 0;
    }

    void heedsARefusalThatConcernsTheChat()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(int, asks);
        Bench bench;
        bench.knowEverything();
        bench.worldSeat(gateInNews).rights.inviteUsers = false;
        bench.server.forgetCalls();
        QSignalSpy finished(&bench.program().chats, &services::Chats::refreshFinished);
        bench.program().chats.heedRefusal(gateInNews, refusal(kind));
        QVERIFY(eventually([&] { return finished.size() == asks; }));
        settle();
        QCOMPARE(bench.calls("getChat"), asks);
        QCOMPARE(bench.seat(gateInNews).mayInvite, asks == 0);
    }

    void asksOncePerSeatAtATime()
    {
        Bench bench;
        bench.knowEverything();
        bench.server.forgetCalls();
        services::Chats &chats = bench.program().chats;
        QSignalSpy finished(&chats, &services::Chats::refreshFinished);
        for (int i = 0; i < 50; ++i) {
            chats.heedRefusal(gateInNews, refusal(Error::Kind::NoRight));
            chats.heedRefusal(gateInClub, refusal(Error::Kind::Kicked));
        }
        QVERIFY(eventually([&] { return finished.size() == 2; }));
        settle();
        QCOMPARE(bench.calls("getChat"), 2);
        // The next refusal is heeded anew, also after one that could not be looked into.
        bench.server.faults().add(Fault::htmlBadGateway().on("getChat"));
        for (int round = 3; round < 5; ++round) {
            chats.heedRefusal(gateInNews, refusal(Error::Kind::NoRight));
            QVERIFY(eventually([&] { return finished.size() == round; }));
            settle();
        }
        QCOMPARE(bench.calls("getChat"), 4);
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
