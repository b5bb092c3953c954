// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/httpclient.h"

using namespace simulatortest;
using simulator::World;

class ChatsTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void admitsTokens_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<QString>("selfHosted");
        const QString unauthorized = u"401 Unauthorized"_s;
        const QString invalid = u"401 Unauthorized: invalid token specified"_s;
        const QString notFound = u"404 Not Found"_s;
        const QString misdirected = u"421 Misdirected Request: unallowed token specified"_s;
        QTest::newRow("good") << QByteArray(testsupport::testToken) << u"200"_s << u"200"_s;
        QTest::newRow("colon escaped")
            << QByteArray(testsupport::testToken).replace(':', "%3A") << u"200"_s << u"200"_s;
        QTest::newRow("wrong secret")
            << QByteArray("123456789:wrong") << unauthorized << unauthorized;
        QTest::newRow("unknown bot") << QByteArray("5:secret") << unauthorized << unauthorized;
        QTest::newRow("none") << QByteArray() << notFound << invalid;
        QTest::newRow("no colon") << QByteArray("123456789") << notFound << invalid;
        QTest::newRow("no secret") << QByteArray("123456789:") << notFound << unauthorized;
        QTest::newRow("not a number") << QByteArray("abc:secret") << notFound << misdirected;
        QTest::newRow("starts with 0") << QByteArray("0123:secret") << invalid << invalid;
        QTest::newRow("over 80 characters")
            << QByteArray("123:" + QByteArray(80, 'x')) << invalid << invalid;
        QTest::newRow("id too large")
            << QByteArray("18014398509481984:secret") << invalid << invalid;
        QTest::newRow("id past 64 bits")
            << QByteArray("99999999999999999999:secret") << misdirected << misdirected;
    }
    void admitsTokens()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, cloud);
        QFETCH(QString, selfHosted);
        Setting setting;
        QCOMPARE(setting.call("getMe", {}, token).outcome(), cloud);
        setting.server.setSelfHosted(true);
        QCOMPARE(setting.call("getMe", {}, token).outcome(), selfHosted);
    }

    void keepsTheTestEnvironmentApart()
    {
        Setting setting;
        QCOMPARE(setting.call("test/getMe").outcome(), u"401 Unauthorized"_s);
        setting.world().bots.at(bot).testEnvironment = true;
        QCOMPARE(setting.call("test/getMe").outcome(), u"200"_s);
        QCOMPARE(setting.call("getMe").outcome(), u"401 Unauthorized"_s);
    }

    void refusesALoggedOutBot()
    {
        Setting setting;
        QCOMPARE(setting.call("logOut").result(), QJsonValue(true));
        const Response response = setting.call("getMe");
        QCOMPARE(response.outcome(), u"400 Logged out"_s);
    }

    void knowsMethodsInAnyCase()
    {
        Setting setting;
        QCOMPARE(setting.call("GETME").outcome(), u"200"_s);
        QCOMPARE(setting.call("getme").outcome(), u"200"_s);
        QCOMPARE(setting.call("getYou").outcome(), u"404 Not Found: method not found"_s);
    }

    void tellsTheBotAboutItself()
    {
        Setting setting;
        setting.world().bots.at(bot).supportsJoinRequestQueries = true;
        QCOMPARE(setting.call("getMe").object(),
                 (QJsonObject{{u"id"_s, bot.value},
                              {u"is_bot"_s, true},
                              {u"first_name"_s, u"Gate"_s},
                              {u"username"_s, u"gate_bot"_s},
                              {u"can_join_groups"_s, true},
                              {u"can_read_all_group_messages"_s, false},
                              {u"supports_inline_queries"_s, false},
                              {u"can_connect_to_business"_s, false},
                              {u"has_main_web_app"_s, false},
                              {u"supports_join_request_queries"_s, true}}));
    }

    void describesAChannel()
    {
        Setting setting;
        setting.world().chats.at(channel).description = u"All the news"_s;
        const QJsonObject chat = setting.call("getChat", {{u"chat_id"_s, u"@NEWS"_s}}).object();
        QCOMPARE(chat["id"_L1].toInteger(), channel.value);
        QCOMPARE(chat["type"_L1].toString(), u"channel"_s);
        QCOMPARE(chat["title"_L1].toString(), u"News"_s);
        QCOMPARE(chat["username"_L1].toString(), u"news"_s);
        QCOMPARE(chat["active_usernames"_L1].toArray(), QJsonArray{u"news"_s});
        QCOMPARE(chat["description"_L1].toString(), u"All the news"_s);
        QCOMPARE(chat["invite_link"_L1].toString(), setting.primaryText(channel));
        QVERIFY(!chat.contains("permissions"_L1));
        QVERIFY(!chat.contains("join_by_request"_L1));
    }

    void describesASupergroup()
    {
        Setting setting;
        simulator::Chat &world = setting.world().chats.at(club);
        world.joinByRequest = true;
        world.membersMayInvite = false;
        world.guardBot = bot;
        world.linkedChat = channel;
        const QJsonObject chat = setting.call("getChat", {{u"chat_id"_s, club.value}}).object();
        QCOMPARE(chat["type"_L1].toString(), u"supergroup"_s);
        QCOMPARE(chat["join_by_request"_L1], QJsonValue(true));
        QVERIFY(!chat.contains("join_to_send_messages"_L1)); // only when true
        QCOMPARE(chat["permissions"_L1]["can_invite_users"_L1], QJsonValue(false));
        QCOMPARE(chat["guard_bot"_L1]["id"_L1].toInteger(), bot.value);
        QCOMPARE(chat["linked_chat_id"_L1].toInteger(), channel.value);
        QVERIFY(!chat.contains("username"_L1));
    }

    void hidesThePrimaryLinkFromABotWithoutTheRight()
    {
        Setting setting;
        setting.world().chats.at(club).seats[bot].rights.inviteUsers = false;
        const Response response = setting.call("getChat", {{u"chat_id"_s, club.value}});
        QCOMPARE(response.outcome(), u"200"_s);
        QVERIFY(!response.object().contains("invite_link"_L1));
    }

    void givesEachBotItsOwnPrimaryLink()
    {
        Setting setting;
        setting.world().seatAdministrator(club, otherBot,
                                          simulator::botRights(simulator::ChatType::Supergroup));
        const QJsonObject parameters{{u"chat_id"_s, club.value}};
        const QString own =
            setting.call("getChat", parameters).object()["invite_link"_L1].toString();
        const QString others =
            setting.call("getChat", parameters, otherToken).object()["invite_link"_L1].toString();
        QVERIFY(!own.isEmpty() && !others.isEmpty());
        QVERIFY(own != others);
    }

    void refusesChats_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method :
             {"getChat", "getChatMember", "getChatAdministrators", "getChatMemberCount"})
            QTest::newRow(method) << QByteArray(method);
    }
    void refusesChats()
    {
        QFETCH(QByteArray, method);
        Setting setting;
        const auto outcome = [&](const QJsonValue &chat) {
            return setting.call(method, {{u"chat_id"_s, chat}, {u"user_id"_s, bot.value}})
                .outcome();
        };
        QCOMPARE(outcome(QString()), u"400 Bad Request: chat_id is empty"_s);
        QCOMPARE(outcome(-5), u"400 Bad Request: chat not found"_s);
        QCOMPARE(outcome(club.value), u"200"_s);
        simulator::Seat &seat = setting.world().chats.at(club).seats[bot];
        seat.status = simulator::Status::Left;
        QCOMPARE(outcome(club.value),
                 u"403 Forbidden: bot is not a member of the supergroup chat"_s);
        seat.status = simulator::Status::Kicked;
        QCOMPARE(outcome(club.value), u"403 Forbidden: bot was kicked from the supergroup chat"_s);
        setting.world().chats.at(club).seats.erase(bot); // never was there: the id opens nothing
        QCOMPARE(outcome(club.value), u"400 Bad Request: chat not found"_s);
        setting.world().chats.at(group).migratedTo = club;
        QCOMPARE(outcome(group.value),
                 u"400 Bad Request: group chat was upgraded to a supergroup chat"_s);
        setting.world().chats.at(channel).seats.erase(bot); // public: may be looked at
        QCOMPARE(outcome(u"@news"_s) == u"200"_s, true);
    }

    void dropsABrokenBodySilently()
    {
        Setting setting;
        QCOMPARE(setting.raw(post(pathOf("getChat"), R"({chat_id: 5})")).outcome(),
                 u"400 Bad Request: chat_id is empty"_s);
        QCOMPARE(setting.raw(post(pathOf("getChat"), R"({"chat_id": "@news", broken)")).outcome(),
                 u"200"_s);
    }

    void tellsMembers_data()
    {
        QTest::addColumn<simulator::Seat>("seat");
        QTest::addColumn<QJsonObject>("fields");
        using simulator::Status;
        const QDateTime until = QDateTime::fromSecsSinceEpoch(1'900'000'000, Qt::UTC);
        QTest::newRow("creator") << simulator::Seat{.status = Status::Creator}
                                 << QJsonObject{{u"status"_s, u"creator"_s},
                                                {u"is_anonymous"_s, false}};
        QTest::newRow("administrator")
            << simulator::Seat{.status = Status::Administrator,
                               .rights = {.inviteUsers = true},
                               .customTitle = u"Boss"_s}
            << QJsonObject{{u"status"_s, u"administrator"_s}, {u"can_invite_users"_s, true},
                           {u"can_promote_members"_s, false}, {u"can_be_edited"_s, false},
                           {u"can_pin_messages"_s, false},    {u"custom_title"_s, u"Boss"_s}};
        QTest::newRow("member") << simulator::Seat{.status = Status::Member}
                                << QJsonObject{{u"status"_s, u"member"_s}};
        QTest::newRow("paying member")
            << simulator::Seat{.status = Status::Member, .until = until}
            << QJsonObject{{u"status"_s, u"member"_s}, {u"until_date"_s, 1'900'000'000}};
        QTest::newRow("restricted")
            << simulator::Seat{.status = Status::Restricted, .restrictedInside = true}
            << QJsonObject{{u"status"_s, u"restricted"_s}, {u"is_member"_s, true}};
        QTest::newRow("left") << simulator::Seat{} << QJsonObject{{u"status"_s, u"left"_s}};
        QTest::newRow("kicked") << simulator::Seat{.status = Status::Kicked}
                                << QJsonObject{{u"status"_s, u"kicked"_s}, {u"until_date"_s, 0}};
    }
    void tellsMembers()
    {
        QFETCH(simulator::Seat, seat);
        QFETCH(QJsonObject, fields);
        Setting setting;
        setting.world().chats.at(club).seats[anna] = seat;
        const QJsonObject member =
            setting.call("getChatMember", {{u"chat_id"_s, club.value}, {u"user_id"_s, anna.value}})
                .object();
        QCOMPARE(member["user"_L1]["first_name"_L1].toString(), u"Anna"_s);
        for (auto field = fields.begin(); field != fields.end(); ++field)
            QCOMPARE(member[field.key()], field.value());
        QCOMPARE(member.contains("until_date"_L1),
                 fields.contains("until_date"_L1) || seat.status == simulator::Status::Restricted);
    }

    void refusesMembers_data()
    {
        QTest::addColumn<QJsonValue>("user");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("missing") << QJsonValue(QString())
                                 << u"400 Bad Request: invalid user_id specified"_s;
        QTest::newRow("zero") << QJsonValue(0) << u"400 Bad Request: invalid user_id specified"_s;
        QTest::newRow("negative") << QJsonValue(-4)
                                  << u"400 Bad Request: invalid user_id specified"_s;
        QTest::newRow("unknown") << QJsonValue(424242) << u"400 Bad Request: user not found"_s;
    }
    void refusesMembers()
    {
        QFETCH(QJsonValue, user);
        QFETCH(QString, outcome);
        Setting setting;
        QCOMPARE(setting.call("getChatMember", {{u"chat_id"_s, club.value}, {u"user_id"_s, user}})
                     .outcome(),
                 outcome);
    }

    void listsAdministrators()
    {
        Setting setting;
        setting.world().seatAdministrator(club, otherBot, {});
        setting.world().chats.at(club).seats[anna].status = simulator::Status::Member;
        const auto ids = [&](bool bots) {
            QList<qint64> list;
            const QJsonArray administrators =
                setting
                    .call("getChatAdministrators",
                          {{u"chat_id"_s, club.value}, {u"return_bots"_s, bots}})
                    .result()
                    .toArray();
            for (const QJsonValue member : administrators)
                list.append(member["user"_L1]["id"_L1].toInteger());
            return list;
        };
        QCOMPARE(ids(false), (QList<qint64>{owner.value, bot.value}));
        QCOMPARE(ids(true), (QList<qint64>{owner.value, bot.value, otherBot.value}));
    }

    void countsMembers()
    {
        Setting setting;
        setting.world().chats.at(channel).crowd = 18'202;
        QCOMPARE(
            setting.call("getChatMemberCount", {{u"chat_id"_s, u"@news"_s}}).result().toInteger(),
            18'204);
    }

    void setsAndDeletesWebhooks()
    {
        Setting setting;
        QCOMPARE(setting.call("getWebhookInfo").object(),
                 (QJsonObject{{u"url"_s, QString()},
                              {u"has_custom_certificate"_s, false},
                              {u"pending_update_count"_s, 0}}));
        QVERIFY(setting.call("setWebhook", {{u"url"_s, u"http://example.org/hook"_s}}).status
                == 400);
        const Response set = setting.call("setWebhook",
                                          {{u"url"_s, u"https://example.org/hook"_s},
                                           {u"allowed_updates"_s, QJsonArray{u"chat_member"_s}}});
        QCOMPARE(set.json()["description"_L1].toString(), u"Webhook was set"_s);
        const QJsonObject webhook = setting.call("getWebhookInfo").object();
        QCOMPARE(webhook["url"_L1].toString(), u"https://example.org/hook"_s);
        QCOMPARE(webhook["allowed_updates"_L1].toArray(), QJsonArray{u"chat_member"_s});
        QCOMPARE(webhook["max_connections"_L1].toInt(), 40);
        QCOMPARE(setting.call("deleteWebhook").json(),
                 (QJsonObject{{u"ok"_s, true},
                              {u"result"_s, true},
                              {u"description"_s, u"Webhook was deleted"_s}}));
        QCOMPARE(setting.call("deleteWebhook").json()["description"_L1].toString(),
                 u"Webhook is already deleted"_s);
    }

    void notesEveryCall()
    {
        Setting setting;
        setting.call("getChat", {{u"chat_id"_s, u"@news"_s}});
        setting.call("getChat", {{u"chat_id"_s, -5}});
        setting.call("getMe", {}, "5:secret");
        const auto &calls = setting.server.calls();
        QCOMPARE(calls.size(), std::size_t(3));
        QCOMPARE(calls[0].method, "getChat");
        QCOMPARE(calls[0].bot, bot);
        QCOMPARE(calls[0].chat, channel);
        QCOMPARE(calls[0].code, 200);
        QVERIFY(calls[0].acted);
        QCOMPARE(calls[0].at, setting.world().now);
        QCOMPARE(calls[1].code, 400);
        QCOMPARE(calls[1].description, u"Bad Request: chat not found"_s);
        QVERIFY(!calls[1].chat.isValid());
        QCOMPARE(calls[2].code, 401);
        QVERIFY(!calls[2].bot.isValid());
        setting.server.forgetCalls();
        QCOMPARE(setting.server.callCount("getChat"), 0);
    }
};

QTEST_GUILESS_MAIN(ChatsTest)
#include "tst_chats.moc"
