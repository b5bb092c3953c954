// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/httpclient.h"

using namespace simulatortest;
using simulator::Link;
using simulator::World;

class SubscriptionsTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void createsSubscriptions()
    {
        Setting setting;
        const Response response = setting.call("createChatSubscriptionInviteLink",
                                               {{u"chat_id"_s, vip.value},
                                                {u"name"_s, u"Gold"_s},
                                                {u"subscription_period"_s, 2592000},
                                                {u"subscription_price"_s, 250}});
        QCOMPARE(response.object()["subscription_period"_L1].toInt(), 2592000);
        QCOMPARE(response.object()["subscription_price"_L1].toInt(), 250);
        QCOMPARE(response.object()["name"_L1].toString(), u"Gold"_s);
        const QString text = response.object()["invite_link"_L1].toString();
        QCOMPARE(setting.world().findLink(text)->subscriptionPrice, 250);

        const Response cleared =
            setting.call("editChatSubscriptionInviteLink",
                         {{u"chat_id"_s, vip.value}, {u"invite_link"_s, text}});
        QVERIFY(!cleared.object().contains("name"_L1));
        QCOMPARE(cleared.object()["subscription_price"_L1].toInt(), 250);
        QCOMPARE(
            setting
                .call("revokeChatInviteLink", {{u"chat_id"_s, vip.value}, {u"invite_link"_s, text}})
                .outcome(),
            u"200"_s);
    }

    void refusesPricing_data()
    {
        QTest::addColumn<QJsonObject>("asked");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *cause, core::ChatId chat, const QJsonValue &period,
                            const QJsonValue &price, const QString &identifier) {
            QTest::newRow(cause) << QJsonObject{{u"chat_id"_s, chat.value},
                                                {u"subscription_period"_s, period},
                                                {u"subscription_price"_s, price}}
                                 << QString(u"400 Bad Request: "_s + identifier);
        };
        const QString invalid = u"invalid subscription pricing specified"_s;
        row("period 0", vip, 0, 5, invalid);
        row("price 0", vip, 2592000, 0, invalid);
        row("price missing", vip, 2592000, QString(), invalid);
        row("price below 0", vip, 2592000, -5, invalid);
        row("a week", vip, 604800, 5, u"SUBSCRIPTION_PERIOD_INVALID"_s);
        row("a minute outside the test environment", vip, 60, 5, u"SUBSCRIPTION_PERIOD_INVALID"_s);
        row("price too high", vip, 2592000, 10001, u"PRICING_CHAT_INVALID"_s);
        row("supergroup", club, 2592000, 5, u"PRICING_CHAT_INVALID"_s);
        row("group", group, 2592000, 5, u"PRICING_CHAT_INVALID"_s);
        row("highest price", vip, 2592000, 10000, {});
    }
    void refusesPricing()
    {
        QFETCH(QJsonObject, asked);
        QFETCH(QString, outcome);
        Setting setting;
        const World before = setting.world();
        const Response response = setting.call("createChatSubscriptionInviteLink", asked);
        const bool fine = outcome.endsWith(u": "_s);
        QCOMPARE(response.outcome(), fine ? u"200"_s : outcome);
        QCOMPARE(setting.world() == before, !fine);
    }

    void takesShortPeriodsInTheTestEnvironment()
    {
        Setting setting;
        setting.world().bots.at(bot).testEnvironment = true;
        const QByteArray body =
            R"({"chat_id":-1001000000003,"subscription_period":300,"subscription_price":5})";
        QCOMPARE(setting.raw(post(pathOf("test/createChatSubscriptionInviteLink"), body)).outcome(),
                 u"200"_s);
        QCOMPARE(setting.raw(post(pathOf("createChatSubscriptionInviteLink"), body)).outcome(),
                 u"401 Unauthorized"_s);
    }

    void changesOnlyTheNameOfASubscription()
    {
        Setting setting;
        Link &link = setting.newLink(vip);
        link.subscriptionPeriod = 2592000;
        link.subscriptionPrice = 5;
        World after = setting.world();
        after.links.at(link.hash).name = u"New"_s;
        setting.call("editChatInviteLink",
                     {{u"chat_id"_s, vip.value},
                      {u"invite_link"_s, link.text},
                      {u"name"_s, u"New"_s},
                      {u"member_limit"_s, 9}});
        QVERIFY(setting.world() == after);
    }
};

QTEST_GUILESS_MAIN(SubscriptionsTest)
#include "tst_subscriptions.moc"
