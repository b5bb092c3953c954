// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/acts.h"
#include "simulator/httpclient.h"

using namespace simulatortest;
using namespace std::chrono_literals;
using simulator::World;

class RequestsTest : public testsupport::Test
{
    Q_OBJECT

    static QString ask(Setting &setting, core::UserId who)
    {
        simulator::Link &link = setting.newLink(club);
        link.createsJoinRequest = true;
        [[maybe_unused]] const auto asked = simulator::joinByLink(setting.world(), who, link.text);
        return link.hash;
    }
    static QJsonObject about(core::UserId who, core::ChatId chat = club)
    {
        return {{u"chat_id"_s, chat.value}, {u"user_id"_s, who.value}};
    }

private Q_SLOTS:
    void approves()
    {
        Setting setting;
        const QString hash = ask(setting, anna);
        QCOMPARE(setting.call("approveChatJoinRequest", about(anna)).result(), QJsonValue(true));
        QVERIFY(setting.world().requests.empty());
        const simulator::Seat seat = setting.world().chats.at(club).seatOf(anna);
        QCOMPARE(seat.status, simulator::Status::Member);
        QCOMPARE(seat.cameBy, hash);
        QCOMPARE(setting.world().links.at(hash).joined, 1);
        QCOMPARE(setting.call("approveChatJoinRequest", about(anna)).outcome(),
                 u"400 Bad Request: USER_ALREADY_PARTICIPANT"_s);
    }

    void declines()
    {
        Setting setting;
        const QString hash = ask(setting, anna);
        World after = setting.world();
        after.requests.clear();
        QCOMPARE(setting.call("declineChatJoinRequest", about(anna)).result(), QJsonValue(true));
        QVERIFY(setting.world() == after); // and nobody is told
        QCOMPARE(setting.call("declineChatJoinRequest", about(anna)).outcome(),
                 u"400 Bad Request: HIDE_REQUESTER_MISSING"_s);
    }

    void keepsRequestsOfARevokedLinkDecidable()
    {
        Setting setting;
        const QString hash = ask(setting, anna);
        setting.world().links.at(hash).revoked = true;
        QCOMPARE(setting.call("approveChatJoinRequest", about(anna)).outcome(), u"200"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("outcome");
        const auto both = [](const char *cause, const QString &outcome) {
            for (const char *method : {"approveChatJoinRequest", "declineChatJoinRequest"})
                QTest::addRow("%s: %s", method, cause)
                    << QByteArray(method) << QString::fromUtf8(cause) << outcome;
        };
        both("no user", u"400 Bad Request: invalid user_id specified"_s);
        both("no chat", u"400 Bad Request: chat_id is empty"_s);
        both("no right", u"400 Bad Request: not enough rights to manage chat join requests"_s);
        both("private chat", u"400 Bad Request: the chat can't have join requests"_s);
        both("dead group", u"400 Bad Request: chat is deactivated"_s);
        both("kicked", u"403 Forbidden: bot was kicked from the supergroup chat"_s);
        both("nobody asked", u"400 Bad Request: HIDE_REQUESTER_MISSING"_s);
        both("withdrawn", u"400 Bad Request: HIDE_REQUESTER_MISSING"_s);
        both("already inside", u"400 Bad Request: USER_ALREADY_PARTICIPANT"_s);
        both("unknown person", u"400 Bad Request: USER_ID_INVALID"_s);
        QTest::newRow("too many chats")
            << QByteArray("approveChatJoinRequest") << u"too many chats"_s
            << u"400 Bad Request: USER_CHANNELS_TOO_MUCH"_s;
        QTest::newRow("deleted account")
            << QByteArray("approveChatJoinRequest") << u"deleted account"_s
            << u"403 Forbidden: user is deactivated"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, cause);
        QFETCH(QString, outcome);
        Setting setting;
        ask(setting, anna);
        World &world = setting.world();
        QJsonObject parameters = about(anna);
        if (cause == "no user"_L1)
            parameters.remove(u"user_id"_s);
        else if (cause == "no chat"_L1)
            parameters.remove(u"chat_id"_s);
        else if (cause == "no right"_L1)
            world.chats.at(club).seats[bot].rights.inviteUsers = false;
        else if (cause == "private chat"_L1)
            parameters = about(anna, conversation);
        else if (cause == "dead group"_L1) {
            world.chats.at(group).deactivated = true;
            parameters = about(anna, group);
        } else if (cause == "kicked"_L1)
            world.chats.at(club).seats[bot].status = simulator::Status::Kicked;
        else if (cause == "nobody asked"_L1)
            parameters = about(boris);
        else if (cause == "withdrawn"_L1)
            QVERIFY(simulator::withdrawRequest(world, anna, club).has_value());
        else if (cause == "already inside"_L1)
            world.chats.at(club).seats[anna].status = simulator::Status::Member;
        else if (cause == "unknown person"_L1)
            parameters = about({31337});
        else if (cause == "too many chats"_L1)
            world.people.at(anna).inTooManyChats = true;
        else if (cause == "deleted account"_L1)
            world.people.at(anna).deactivated = true;
        const World before = setting.world();
        QCOMPARE(setting.call(method, parameters).outcome(), outcome);
        QVERIFY(setting.world() == before);
    }

    void answersQueriesOnceAndInTime_data()
    {
        QTest::addColumn<QString>("result");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("inside");
        QTest::addColumn<bool>("stillAsks");
        const QString late =
            u"400 Bad Request: query is too old and response timeout expired or query ID is invalid"_s;
        QTest::newRow("approve") << u"approve"_s << 9 << u"200"_s << true << false;
        QTest::newRow("decline") << u"decline"_s << 0 << u"200"_s << false << false;
        QTest::newRow("queue") << u"queue"_s << 0 << u"200"_s << false << true;
        QTest::newRow("late") << u"approve"_s << 10 << late << false << true;
    }
    void answersQueriesOnceAndInTime()
    {
        QFETCH(QString, result);
        QFETCH(int, seconds);
        QFETCH(QString, outcome);
        QFETCH(bool, inside);
        QFETCH(bool, stillAsks);
        Setting setting;
        setting.world().bots.at(bot).supportsJoinRequestQueries = true;
        setting.world().chats.at(club).guardBot = bot;
        ask(setting, anna);
        const simulator::Update update = setting.world().bots.at(bot).updates.last();
        const QJsonObject parameters{{u"chat_join_request_query_id"_s, update.body["query_id"_L1]},
                                     {u"result"_s, result}};
        setting.advance(std::chrono::seconds(seconds));
        QCOMPARE(setting
                     .call("sendChatJoinRequestWebApp",
                           {{u"chat_join_request_query_id"_s, update.body["query_id"_L1]},
                            {u"web_app_url"_s, u"https://example.org"_s}})
                     .outcome(),
                 outcome);
        QCOMPARE(setting.call("answerChatJoinRequestQuery", parameters).outcome(), outcome);
        QCOMPARE(setting.world().chats.at(club).seatOf(anna).isInside(), inside);
        QCOMPARE(!setting.world().requests.empty(), stillAsks);
        QVERIFY(setting.call("answerChatJoinRequestQuery", parameters)
                    .outcome()
                    .contains(u"query is too old"_s));
    }
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_requests.moc"
