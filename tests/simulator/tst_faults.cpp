// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/httpclient.h"

using namespace simulatortest;
using namespace std::chrono_literals;
using simulator::Fault;

class FaultsTest : public testsupport::Test
{
    Q_OBJECT

    static Response create(Setting &setting, core::ChatId chat = club)
    {
        return setting.call("createChatInviteLink", {{u"chat_id"_s, chat.value}});
    }

private Q_SLOTS:
    void answersWrongly_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<bool>("acts");
        QTest::newRow("flood wait")
            << Fault::floodWait(17s) << 429
            << QByteArray(R"({"description":"Too Many Requests: retry after 17")") << false;
        QTest::newRow("refusal") << Fault::refused(400, u"CHANNEL_PRIVATE"_s) << 400
                                 << QByteArray(R"({"description":"Bad Request: CHANNEL_PRIVATE")")
                                 << false;
        QTest::newRow("any status")
            << Fault::status(503, "busy") << 503 << QByteArray("busy") << false;
        QTest::newRow("HTML") << Fault::htmlBadGateway() << 502 << QByteArray("<html>") << false;
        QTest::newRow("garbage") << Fault::garbage() << 200 << QByteArray("\0\xff{", 3) << false;
        QTest::newRow("empty") << Fault::emptyAnswer() << 200 << QByteArray() << false;
        QTest::newRow("wrong type")
            << Fault::wrongType() << 200 << QByteArray(R"({"ok":true,"result":[[)") << false;
        QTest::newRow("redirect") << Fault::redirect(QUrl(u"https://example.org/x"_s)) << 302
                                  << QByteArray() << false;
        QTest::newRow("after acting")
            << Fault::htmlBadGateway().afterActing() << 502 << QByteArray("<html>") << true;
    }
    void answersWrongly()
    {
        QFETCH(Fault, fault);
        QFETCH(int, status);
        QFETCH(QByteArray, start);
        QFETCH(bool, acts);
        Setting setting;
        const auto links = setting.world().links.size();
        setting.server.faults().add(fault);
        const Response response = create(setting);
        QCOMPARE(response.status, status);
        QVERIFY(response.body.startsWith(start));
        QCOMPARE(response.body.isEmpty(), start.isEmpty());
        QCOMPARE(setting.world().links.size(), links + (acts ? 1 : 0));
        QCOMPARE(setting.server.calls().back().acted, acts);
        QCOMPARE(setting.server.calls().back().code, status);
        QCOMPARE(create(setting).status, 200); // used up
    }

    void sendsRetryAfterAsAHeaderToo()
    {
        Setting setting;
        setting.server.faults().add(Fault::floodWait(17s));
        const Response response = create(setting);
        QVERIFY(response.head.contains("Retry-After: 17"));
        QCOMPARE(response.json()["parameters"_L1]["retry_after"_L1].toInt(), 17);
    }

    void sendsTheLocationOfARedirect()
    {
        Setting setting;
        setting.server.faults().add(Fault::redirect(QUrl(u"https://example.org/x"_s)));
        QVERIFY(create(setting).head.contains("Location: https://example.org/x"));
    }

    void sendsTenMegabytes()
    {
        Setting setting;
        setting.server.faults().add(Fault::hugeAnswer());
        QVERIFY(create(setting).body.size() > 10'000'000);
    }

    void cutsTheLine_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("acts");
        QTest::newRow("before acting") << Fault::cutBeforeActing() << false;
        QTest::newRow("after acting") << Fault::cutAfterActing() << true;
        QTest::newRow("in the body") << Fault::cutMidBody() << true;
    }
    void cutsTheLine()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, acts);
        Setting setting;
        const auto links = setting.world().links.size();
        setting.server.faults().add(fault);
        const Response response = create(setting);
        QVERIFY(!response.whole);
        QCOMPARE(response.status, fault.line() == Fault::Line::BreaksOff ? 200 : 0);
        QCOMPARE(response.body.isEmpty(), fault.line() == Fault::Line::Cut);
        QVERIFY(setting.line->isClosed());
        QCOMPARE(setting.world().links.size(), links + (acts ? 1 : 0));
        QCOMPARE(create(setting).status, 200);
    }

    void answersLate()
    {
        Setting setting;
        setting.server.faults().add(Fault::slow(2500ms));
        const auto line = setting.start("getMe");
        setting.advance(2499ms);
        QCOMPARE(line->peek().status, 0);
        setting.advance(1ms);
        QCOMPARE(line->receive().object()["id"_L1].toInteger(), bot.value);
    }

    void survivesAClientThatDoesNotWait()
    {
        Setting setting;
        setting.server.faults().add(Fault::slow(1s));
        auto line = setting.start("createChatInviteLink", {{u"chat_id"_s, club.value}});
        line.reset();
        testsupport::settle();
        setting.advance(1s);
        QCOMPARE(create(setting).status, 200);
        QCOMPARE(setting.server.callCount("createChatInviteLink"), 2);
    }

    void staysSilent_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("acts");
        QTest::newRow("before acting") << Fault::neverAnswer() << false;
        QTest::newRow("after acting") << Fault::neverAnswer().afterActing() << true;
    }
    void staysSilent()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, acts);
        Setting setting;
        const auto links = setting.world().links.size();
        setting.server.faults().add(fault);
        const auto line = setting.start("createChatInviteLink", {{u"chat_id"_s, club.value}});
        setting.advance(24h);
        QCOMPARE(line->peek().status, 0);
        QVERIFY(!line->isClosed());
        QCOMPARE(setting.world().links.size(), links + (acts ? 1 : 0));
    }

    void concernsOnlyWhatItNames()
    {
        Setting setting;
        setting.server.faults().add(Fault::status(500).on("CREATEchatInviteLink").in(vip).times(2));
        QCOMPARE(setting.call("getChat", {{u"chat_id"_s, vip.value}}).status, 200);
        QCOMPARE(create(setting, club).status, 200);
        QCOMPARE(create(setting, vip).status, 500);
        QCOMPARE(create(setting, vip).status, 500);
        QCOMPARE(create(setting, vip).status, 200);
        QVERIFY(setting.server.faults().isEmpty());
    }

    void comesInOrderAndCanBeCleared()
    {
        Setting setting;
        setting.server.faults().add(Fault::status(501));
        setting.server.faults().add(Fault::status(502));
        setting.server.faults().add(Fault::status(503));
        QCOMPARE(create(setting).status, 501);
        QCOMPARE(create(setting).status, 502);
        setting.server.faults().clear();
        QCOMPARE(create(setting).status, 200);
    }

    void alsoHitsGetUpdates()
    {
        Setting setting;
        setting.server.faults().add(Fault::htmlBadGateway().on("getUpdates"));
        QCOMPARE(setting.call("getUpdates", {{u"timeout"_s, 50}}).status, 502);
        setting.server.faults().add(Fault::cutAfterActing().on("getUpdates"));
        QCOMPARE(setting.call("getUpdates", {{u"timeout"_s, 50}}).status, 0);
        QCOMPARE(setting.server.waitingPolls(), 0);
    }

    void limitsChats()
    {
        Setting setting;
        setting.server.faults().limitChats({.burst = 2, .perSecond = 0.25});
        QCOMPARE(create(setting, club).status, 200);
        QCOMPARE(create(setting, club).status, 200);
        const auto links = setting.world().links.size();
        const Response told = create(setting, club);
        QCOMPARE(told.outcome(), u"429 Too Many Requests: retry after 4"_s);
        QCOMPARE(setting.world().links.size(), links);
        QVERIFY(!setting.server.calls().back().acted);
        QCOMPARE(create(setting, vip).status, 200); // a bucket of its own
        setting.advance(1500ms);
        QCOMPARE(create(setting, club).json()["parameters"_L1]["retry_after"_L1].toInt(), 3);
        setting.advance(2500ms);
        QCOMPARE(create(setting, club).status, 200);
        QCOMPARE(create(setting, club).status, 429);
        setting.advance(1h); // never more than the burst
        QCOMPARE(create(setting, club).status, 200);
        QCOMPARE(create(setting, club).status, 200);
        QCOMPARE(create(setting, club).status, 429);
    }

    void limitsBots()
    {
        Setting setting;
        setting.server.faults().limitBots({.burst = 2, .perSecond = 1});
        QCOMPARE(create(setting, club).status, 200);
        QCOMPARE(setting.call("getMe").status, 200);
        QCOMPARE(create(setting, vip).outcome(), u"429 Too Many Requests: retry after 1"_s);
        QCOMPARE(setting.call("getMe", {}, otherToken).status, 200);
        QCOMPARE(setting.call("getUpdates").status, 200); // not limited
        setting.advance(1s);
        QCOMPARE(create(setting, vip).status, 200);
    }

    void aRefusedCallTakesNoToken()
    {
        Setting setting;
        setting.server.faults().limitBots({.burst = 1, .perSecond = 1});
        setting.server.faults().limitChats({.burst = 2, .perSecond = 0.001});
        QCOMPARE(create(setting).status, 200);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(create(setting).status, 429); // by the bot's limit
        setting.advance(1s);
        QCOMPARE(create(setting).status, 200); // the chat's second token is still there
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
