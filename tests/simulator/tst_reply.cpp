// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/reply.h"

#include "support/testing.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulator::Reply;

class ReplyTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void wordsRefusals_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("description");
        QTest::newRow("lowers the first letter")
            << 400 << u"Chat not found"_s << 400 << u"Bad Request: chat not found"_s;
        QTest::newRow("keeps identifiers")
            << 400 << u"INVITE_HASH_EXPIRED"_s << 400 << u"Bad Request: INVITE_HASH_EXPIRED"_s;
        QTest::newRow("keeps a second underscore")
            << 400 << u"A_b"_s << 400 << u"Bad Request: A_b"_s;
        QTest::newRow("a 403 identifier is a 400")
            << 403 << u"CHAT_WRITE_FORBIDDEN"_s << 400 << u"Bad Request: CHAT_WRITE_FORBIDDEN"_s;
        QTest::newRow("a 403 sentence stays")
            << 403 << u"User is deactivated"_s << 403 << u"Forbidden: user is deactivated"_s;
        QTest::newRow("unauthorized")
            << 401 << u"Session revoked"_s << 401 << u"Unauthorized: session revoked"_s;
        QTest::newRow("prefix is not doubled")
            << 401 << u"Unauthorized"_s << 401 << u"Unauthorized"_s;
        QTest::newRow("below 400")
            << 303 << u"USER_MIGRATE_2"_s << 400 << u"Bad Request: USER_MIGRATE_2"_s;
        QTest::newRow("404") << 404 << u"METHOD_INVALID"_s << 400
                             << u"Bad Request: METHOD_INVALID"_s;
        QTest::newRow("406") << 406 << u"CHANNEL_PRIVATE"_s << 400
                             << u"Bad Request: CHANNEL_PRIVATE"_s;
        QTest::newRow("internal") << 500 << u"Restart"_s << 500
                                  << u"Internal Server Error: restart"_s;
    }
    void wordsRefusals()
    {
        QFETCH(int, code);
        QFETCH(QString, message);
        QFETCH(int, status);
        QFETCH(QString, description);
        const Reply reply = Reply::refused(code, message);
        QCOMPARE(reply.code, status);
        QCOMPARE(reply.description, description);
    }

    void buildsEnvelopes()
    {
        QCOMPARE(Reply::done(5).body(), R"({"ok":true,"result":5})");
        QCOMPARE(Reply::done(true, u"Webhook was deleted"_s).body(),
                 R"({"description":"Webhook was deleted","ok":true,"result":true})");
        QCOMPARE(Reply::refused(400, u"CHAT_INVALID"_s).body(),
                 R"({"description":"Bad Request: CHAT_INVALID","error_code":400,"ok":false})");
        QCOMPARE(
            Reply::floodWait(17s).body(),
            R"({"description":"Too Many Requests: retry after 17","error_code":429,"ok":false,"parameters":{"retry_after":17}})");
        QCOMPARE(
            Reply::upgraded({-1001234567890}).body(),
            R"({"description":"Bad Request: group chat was upgraded to a supergroup chat","error_code":400,"ok":false,"parameters":{"migrate_to_chat_id":-1001234567890}})");
    }
};

QTEST_GUILESS_MAIN(ReplyTest)
#include "tst_reply.moc"
