// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/acts.h"
#include "simulator/httpclient.h"
#include "simulator/news.h"

using namespace simulatortest;
using namespace std::chrono_literals;

class PollingTest : public testsupport::Test
{
    Q_OBJECT

    static void fill(Setting &setting, int updates)
    {
        simulator::Bot &one = setting.world().bots.at(bot);
        for (int i = 0; i < updates; ++i)
            simulator::queueUpdate(one, u"message"_s, {{u"n"_s, i}}, setting.world().now);
    }
    static QList<qint64> ids(const Response &response)
    {
        QList<qint64> list;
        const QJsonArray updates = response.result().toArray();
        for (const QJsonValue update : updates)
            list.append(update["update_id"_L1].toInteger() - first);
        return list;
    }
    static constexpr qint64 first = 500'000'001;

private Q_SLOTS:
    void takesByOffset_data()
    {
        QTest::addColumn<QJsonObject>("asked");
        QTest::addColumn<QList<qint64>>("given");
        QTest::addColumn<int>("left");
        using Ids = QList<qint64>;
        const QString offset = u"offset"_s;
        QTest::newRow("no offset confirms nothing") << QJsonObject() << Ids{0, 1, 2, 3, 4} << 5;
        QTest::newRow("the first pending confirms nothing")
            << QJsonObject{{offset, first}} << Ids{0, 1, 2, 3, 4} << 5;
        QTest::newRow("below the first") << QJsonObject{{offset, 5}} << Ids{0, 1, 2, 3, 4} << 5;
        QTest::newRow("later ones confirm")
            << QJsonObject{{offset, first + 2}} << Ids{2, 3, 4} << 3;
        QTest::newRow("after the last") << QJsonObject{{offset, first + 5}} << Ids{} << 0;
        QTest::newRow("limit") << QJsonObject{{u"limit"_s, 2}} << Ids{0, 1} << 5;
        QTest::newRow("limit 0 is 1") << QJsonObject{{u"limit"_s, 0}} << Ids{0} << 5;
        QTest::newRow("negative counts from the end")
            << QJsonObject{{offset, -2}} << Ids{3, 4} << 2;
        QTest::newRow("negative and limit")
            << QJsonObject{{offset, -3}, {u"limit"_s, 1}} << Ids{2} << 3;
        QTest::newRow("far negative keeps all")
            << QJsonObject{{offset, -100}} << Ids{0, 1, 2, 3, 4} << 5;
    }
    void takesByOffset()
    {
        QFETCH(QJsonObject, asked);
        QFETCH(QList<qint64>, given);
        QFETCH(int, left);
        Setting setting;
        fill(setting, 5);
        QCOMPARE(ids(setting.call("getUpdates", asked)), given);
        QCOMPARE(setting.world().bots.at(bot).updates.size(), left);
    }

    void givesAHundredAtMost()
    {
        Setting setting;
        fill(setting, 130);
        QCOMPARE(ids(setting.call("getUpdates", {{u"limit"_s, 500}})).size(), 100);
        QCOMPARE(setting.call("getWebhookInfo").object()["pending_update_count"_L1].toInt(), 130);
    }

    void stopsAtFourMegabytes()
    {
        Setting setting;
        for (int i = 0; i < 5; ++i) {
            simulator::queueUpdate(setting.world().bots.at(bot), u"message"_s,
                                   {{u"text"_s, QString(1024 * 1024, u'x')}}, setting.world().now);
        }
        QCOMPARE(ids(setting.call("getUpdates")).size(), 3);
    }

    void forgetsAfterADay()
    {
        Setting setting;
        fill(setting, 1);
        setting.advance(23h);
        fill(setting, 1);
        setting.advance(1h);
        QCOMPARE(ids(setting.call("getUpdates")), QList<qint64>{1});
        setting.advance(24h);
        QCOMPARE(setting.call("getWebhookInfo").object()["pending_update_count"_L1].toInt(), 0);
    }

    void waitsForNews()
    {
        Setting setting;
        const QString text = setting.newLink(club).text;
        setting.world().bots.at(bot).allowedUpdates = QStringList{u"chat_member"_s};
        const auto line = setting.start("getUpdates", {{u"timeout"_s, 50}});
        QCOMPARE(line->peek().status, 0);
        QCOMPARE(setting.server.waitingPolls(), 1);
        QVERIFY(setting.server
                    .act([&](simulator::World &world) {
                        return simulator::joinByLink(world, anna, text);
                    })
                    .has_value());
        const Response response = line->receive();
        QCOMPARE(
            response.result()[0]["chat_member"_L1]["invite_link"_L1]["invite_link"_L1].toString(),
            text);
        QCOMPARE(setting.server.waitingPolls(), 0);
        QCOMPARE(setting.server.calls().back().code, 200);
    }

    void isWokenByAnotherBotsCall()
    {
        Setting setting;
        simulator::Link &link = setting.newLink(club);
        link.createsJoinRequest = true;
        QVERIFY(simulator::joinByLink(setting.world(), anna, link.text).has_value());
        setting.world().seatAdministrator(club, otherBot,
                                          simulator::botRights(simulator::ChatType::Supergroup));
        setting.world().bots.at(bot).updates.clear();
        setting.world().bots.at(bot).allowedUpdates = QStringList{u"chat_member"_s};
        const auto line = setting.start("getUpdates", {{u"timeout"_s, 50}});
        setting.call("approveChatJoinRequest",
                     {{u"chat_id"_s, club.value}, {u"user_id"_s, anna.value}}, otherToken);
        QCOMPARE(line->receive().result()[0]["chat_member"_L1]["from"_L1]["id"_L1].toInteger(),
                 otherBot.value);
    }

    void answersEmptyWhenTheTimeIsOver_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("seconds");
        QTest::newRow("as asked") << 20 << 20;
        QTest::newRow("50 at most") << 600 << 50;
    }
    void answersEmptyWhenTheTimeIsOver()
    {
        QFETCH(int, asked);
        QFETCH(int, seconds);
        Setting setting;
        const auto line = setting.start("getUpdates", {{u"timeout"_s, asked}});
        setting.advance(std::chrono::seconds(seconds) - 1ms);
        QCOMPARE(line->peek().status, 0);
        setting.advance(1ms);
        QCOMPARE(line->receive().body, R"({"ok":true,"result":[]})");
        QCOMPARE(setting.clock.waiting(), 0);
    }

    void waitsWhenRepeatedWithinThreeSeconds()
    {
        Setting setting;
        QCOMPARE(setting.call("getUpdates").result().toArray().size(), 0);
        setting.advance(2999ms);
        const auto repeated = setting.start("getUpdates");
        QCOMPARE(repeated->peek().status, 0);
        setting.advance(2999ms);
        QCOMPARE(repeated->peek().status, 0);
        setting.advance(1ms);
        QCOMPARE(repeated->receive().status, 200);
        QCOMPARE(setting.call("getUpdates", {{u"offset"_s, -1}}).status, 200); // another offset
        setting.advance(3s);
        QCOMPARE(setting.call("getUpdates", {{u"offset"_s, -1}}).status, 200); // late enough
    }

    void givesOneWhenRepeatedWithinHalfASecond()
    {
        Setting setting;
        fill(setting, 3);
        QCOMPARE(ids(setting.call("getUpdates")).size(), 3);
        setting.advance(499ms);
        QCOMPARE(ids(setting.call("getUpdates")).size(), 1);
        setting.advance(500ms);
        QCOMPARE(ids(setting.call("getUpdates")).size(), 3);
    }

    void cutsOffTheOlderOfTwoWaitingPolls()
    {
        Setting setting;
        const auto older = setting.start("getUpdates", {{u"timeout"_s, 30}});
        setting.advance(5s);
        QCOMPARE(setting.call("getUpdates").status, 200); // does not wait, cuts nobody off
        QCOMPARE(older->peek().status, 0);
        const auto newer = setting.start("getUpdates", {{u"timeout"_s, 30}, {u"offset"_s, 7}});
        QCOMPARE(
            older->receive().outcome(),
            u"409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"_s);
        QCOMPARE(newer->peek().status, 0);
        QCOMPARE(setting.server.waitingPolls(), 1);
    }

    void letsBotsWaitSideBySide()
    {
        Setting setting;
        const auto one = setting.start("getUpdates", {{u"timeout"_s, 30}});
        const auto other = setting.start("getUpdates", {{u"timeout"_s, 30}}, otherToken);
        QCOMPARE(setting.server.waitingPolls(), 2);
        QCOMPARE(one->peek().status, 0);
        QCOMPARE(other->peek().status, 0);
    }

    void yieldsToAWebhook()
    {
        Setting setting;
        const auto waiting = setting.start("getUpdates", {{u"timeout"_s, 30}});
        setting.call("setWebhook", {{u"url"_s, u"https://example.org/hook"_s}});
        QCOMPARE(waiting->receive().outcome(), u"409 Conflict: terminated by setWebhook request"_s);
        QCOMPARE(
            setting.call("getUpdates").outcome(),
            u"409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"_s);
        setting.call("deleteWebhook");
        setting.advance(3s); // sooner it would be a repetition and wait
        QCOMPARE(setting.call("getUpdates").status, 200);
    }

    void storesAllowedUpdates()
    {
        Setting setting;
        const auto stored = [&] {
            return setting.call("getWebhookInfo")
                .object()["allowed_updates"_L1]
                .toVariant()
                .toStringList();
        };
        const auto poll = [&](const QJsonObject &asked) {
            setting.advance(4s);
            return setting.call("getUpdates", asked).status;
        };
        const QString key = u"allowed_updates"_s;
        QCOMPARE(stored(), QStringList());
        QCOMPARE(poll({{key, QJsonArray{u"chat_member"_s, u"my_chat_member"_s}}}), 200);
        const QStringList both{u"my_chat_member"_s, u"chat_member"_s};
        QCOMPARE(stored(), both);
        QCOMPARE(poll({}), 200); // omitted: unchanged
        QCOMPARE(stored(), both);
        QCOMPARE(poll({{key, u"chat_member"_s}}), 200); // not a list: unchanged
        QCOMPARE(stored(), both);
        QCOMPARE(poll({{key, QJsonArray()}}), 200); // the default set
        QCOMPARE(stored(), QStringList());
    }

    void forgetsAPollWhoseClientLeft()
    {
        Setting setting;
        auto line = setting.start("getUpdates", {{u"timeout"_s, 30}});
        QCOMPARE(setting.server.waitingPolls(), 1);
        line.reset();
        QTRY_COMPARE(setting.server.waitingPolls(), 0);
        fill(setting, 1);
        setting.advance(30s);
        QCOMPARE(setting.world().bots.at(bot).updates.size(), 1);
    }
};

QTEST_GUILESS_MAIN(PollingTest)
#include "tst_polling.moc"
