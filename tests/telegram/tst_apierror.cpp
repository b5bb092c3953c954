// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/apierror.h"

#include "support/testing.h"

#include <QJsonDocument>

using core::ChatId;
using core::Error;
using std::chrono::seconds;
using namespace Qt::StringLiterals;

namespace {

QJsonObject envelope(int code, const QString &description)
{
    return {{u"ok"_s, false}, {u"error_code"_s, code}, {u"description"_s, description}};
}

QJsonObject flood(const QJsonValue &retryAfter)
{
    QJsonObject told = envelope(429, u"Too Many Requests: retry after 5"_s);
    told.insert(u"parameters"_s, QJsonObject{{u"retry_after"_s, retryAfter}});
    return told;
}

} // namespace

class ApiErrorTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryAnswer_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("description");
        QTest::addColumn<Kind>("kind");
        const auto row = [](int code, const char *description, Kind kind) {
            QTest::addRow("%d %s", code, description)
                << code << QString::fromLatin1(description) << kind;
        };
        // Any method.
        row(401, "Unauthorized", Kind::Unauthorized);
        row(401, "Unauthorized: invalid token specified", Kind::Unauthorized);
        row(404, "Not Found", Kind::UnknownToken);
        row(404, "Not Found: method not found", Kind::MethodNotFound);
        row(404, "Not Found: something else", Kind::Refused);
        row(404, "not found", Kind::Refused);
        row(400, "Logged out", Kind::LoggedOut);
        row(400, "Bad Request: logged out", Kind::LoggedOut);
        row(421, "Misdirected Request: unallowed token specified", Kind::UnknownToken);
        row(409,
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to "
            "delete the webhook first",
            Kind::Conflict);
        row(409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot "
            "instance is running",
            Kind::Conflict);
        row(409, "Conflict: terminated by setWebhook request", Kind::Conflict);
        row(429, "Too Many Requests: retry after 7", Kind::FloodWait);
        row(400, "Too Many Requests: retry after 7", Kind::Refused); // the code decides
        row(500, "Internal Server Error: restart", Kind::ServerFailed);
        row(502, "Bad Gateway", Kind::ServerFailed);
        row(503, "Service Unavailable", Kind::ServerFailed);
        row(504, "Gateway Timeout", Kind::ServerFailed);
        // A chat.
        row(400, "Bad Request: chat_id is empty", Kind::CallGarbled);
        row(400, "Bad Request: chat not found", Kind::ChatNotFound);
        row(400, "Bad Request: group chat was upgraded to a supergroup chat", Kind::ChatUpgraded);
        row(403, "Forbidden: bot is not a member of the group chat", Kind::NotAMember);
        row(403, "Forbidden: bot is not a member of the supergroup chat", Kind::NotAMember);
        row(403, "Forbidden: bot is not a member of the channel chat", Kind::NotAMember);
        row(403, "Forbidden: bot was kicked from the group chat", Kind::Kicked);
        row(403, "Forbidden: bot was kicked from the supergroup chat", Kind::Kicked);
        row(403, "Forbidden: bot was kicked from the channel chat", Kind::Kicked);
        row(403, "Forbidden: the group chat was deleted", Kind::ChatGone);
        // Links.
        row(400, "Bad Request: not enough rights to manage chat invite link", Kind::NoRight);
        row(400, "Bad Request: can't invite members to a private chat", Kind::PrivateChat);
        row(400, "Bad Request: chat is deactivated", Kind::ChatGone);
        row(400, "Bad Request: have no write access to the chat", Kind::NoRight);
        row(400,
            "Bad Request: member limit can't be specified for links requiring administrator "
            "approval",
            Kind::LimitWithApproval);
        row(400, "Bad Request: invite link must be non-empty", Kind::CallGarbled);
        row(400, "Bad Request: invalid subscription pricing specified", Kind::PriceRefused);
        row(400, "Bad Request: strings must be encoded in UTF-8", Kind::CallGarbled);
        row(400, "Bad Request: INVITE_HASH_EXPIRED", Kind::LinkGone);
        row(400, "Bad Request: INVITE_HASH_INVALID", Kind::LinkGone);
        row(400, "Bad Request: INVITE_HASH_EMPTY", Kind::LinkGone);
        row(400, "Bad Request: CHAT_INVITE_PERMANENT", Kind::LinkIsPrimary);
        row(400, "Bad Request: CHAT_ADMIN_REQUIRED", Kind::NoRight);
        row(400, "Bad Request: EXPIRE_DATE_INVALID", Kind::ExpiryRefused);
        row(400, "Bad Request: USAGE_LIMIT_INVALID", Kind::LimitRefused);
        row(400, "Bad Request: PRICING_CHAT_INVALID", Kind::NoSubscriptions);
        row(400, "Bad Request: SUBSCRIPTION_PERIOD_INVALID", Kind::PriceRefused);
        row(400, "Bad Request: CHANNEL_PRIVATE", Kind::NotAMember);
        row(400, "Bad Request: CHANNEL_INVALID", Kind::ChatNotFound);
        row(400, "Bad Request: CHAT_ID_INVALID", Kind::ChatNotFound);
        row(400, "Bad Request: PEER_ID_INVALID", Kind::ChatNotFound);
        row(400, "Bad Request: CHAT_WRITE_FORBIDDEN", Kind::NoRight);
        row(400, "Bad Request: CHANNEL_MONOFORUM_UNSUPPORTED", Kind::DirectMessages);
        // Join requests.
        row(400, "Bad Request: invalid user_id specified", Kind::Refused);
        row(400, "Bad Request: not enough rights to manage chat join requests", Kind::NoRight);
        row(400, "Bad Request: the chat can't have join requests", Kind::PrivateChat);
        row(400, "Bad Request: HIDE_REQUESTER_MISSING", Kind::RequestGone);
        row(400, "Bad Request: USER_ALREADY_PARTICIPANT", Kind::AlreadyMember);
        row(400, "Bad Request: USER_ID_INVALID", Kind::PersonUnknown);
        row(400, "Bad Request: USER_CHANNELS_TOO_MUCH", Kind::InTooManyChats);
        row(400, "Bad Request: CHANNELS_TOO_MUCH", Kind::InTooManyChats);
        row(403, "Forbidden: user is deactivated", Kind::PersonGone);
        row(400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
            Kind::RequestGone);
        // Not the server's, or not known.
        row(400, "Bad Request: X_INVITE_HASH_EXPIRED_SOON", Kind::Refused);
        row(400, "Bad Request: invite_hash_expired", Kind::Refused);
        row(403, "Forbidden: not enough rights", Kind::Refused);
        row(400, "something nobody has heard of", Kind::Refused);
        row(403, "", Kind::Refused);
        row(418, "I'm a teapot", Kind::Refused);
        row(400, "Bad Request: INVITE_LINK_NAME_INVALID", Kind::Refused);
        row(400, "Bad Request: MEMBER_LIMIT_INVALID", Kind::Refused);
        row(400, "Bad Request: can't combine member limit with join request approval",
            Kind::Refused);
        row(400, "Bad Request: EXPIRE_DATE_INVALIDATED", Kind::Refused);
        row(400, "Bad Request: expire_date_invalid", Kind::Refused);
        row(400, "Bad Request: the chat_id is empty", Kind::Refused);
        // The server lowers the first letter unless the second is a capital.
        row(400, "Bad Request: Have no write access to the chat", Kind::NoRight);
        row(400, "Have no write access to the chat", Kind::NoRight);
        // The identifier decides, wherever it stands.
        row(403, "Forbidden: CHAT_WRITE_FORBIDDEN", Kind::NoRight);
        row(403, "Forbidden: CHAT_ADMIN_REQUIRED", Kind::NoRight);
        row(400, "Bad Request: a new text (INVITE_HASH_EXPIRED)", Kind::LinkGone);
    }

    void knowsEveryAnswer()
    {
        QFETCH(int, code);
        QFETCH(QString, description);
        QFETCH(Error::Kind, kind);
        const Error error = telegram::errorFromAnswer(code, envelope(code, description));
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.detail, description);
        QCOMPARE(error.code, code);
        QCOMPARE(error.retryAfter.has_value(), kind == Error::Kind::FloodWait);
        QVERIFY(!error.migratedTo);
    }

    void goesByTheEnvelopesCode()
    {
        QCOMPARE(telegram::errorFromAnswer(200, envelope(401, u"Unauthorized"_s)).kind,
                 Error::Kind::Unauthorized);
        QCOMPARE(telegram::errorFromAnswer(400, envelope(429, u"slow"_s)).kind,
                 Error::Kind::FloodWait);
        // … but a gateway that failed says nothing of the outcome, whatever it writes.
        QCOMPARE(telegram::errorFromAnswer(502, envelope(400, u"Bad Request"_s)).kind,
                 Error::Kind::ServerFailed);
    }

    void goesByTheStatusWithoutACode()
    {
        const Error error = telegram::errorFromAnswer(
            401, {{u"ok"_s, false}, {u"description"_s, u"Unauthorized"_s}});
        QCOMPARE(error.kind, Error::Kind::Unauthorized);
        QCOMPARE(error.code, 401);
    }

    void followsAGroupToItsNewNumber()
    {
        QJsonObject told =
            envelope(400, u"Bad Request: group chat was upgraded to a supergroup chat"_s);
        told.insert(
            u"parameters"_s,
            QJsonDocument::fromJson("{\"migrate_to_chat_id\":-1004503599627370495}").object());
        const Error error = telegram::errorFromAnswer(400, told);
        QCOMPARE(error.kind, Error::Kind::ChatUpgraded);
        QCOMPARE(error.migratedTo, ChatId{-1004503599627370495});
        // The parameter decides, not the sentence.
        told[u"description"_s] = u"Bad Request: anything"_s;
        QCOMPARE(telegram::errorFromAnswer(400, told).kind, Error::Kind::ChatUpgraded);
    }

    void waitsAsLongAsTold_data()
    {
        QTest::addColumn<QJsonValue>("parameter");
        QTest::addColumn<int>("header");
        QTest::addColumn<qint64>("wait");
        constexpr int none = -1000;
        const QJsonValue missing(QJsonValue::Undefined);
        QTest::newRow("parameter") << QJsonValue(17) << none << qint64{17};
        QTest::newRow("parameter before header") << QJsonValue(17) << 3 << qint64{17};
        QTest::newRow("header alone") << missing << 9 << qint64{9};
        QTest::newRow("parameter of the wrong type") << QJsonValue(u"17"_s) << 9 << qint64{9};
        QTest::newRow("parameter a fraction") << QJsonValue(1.5) << none << qint64{1};
        QTest::newRow("nothing") << missing << none << qint64{1};
        QTest::newRow("zero") << QJsonValue(0) << none << qint64{1};
        QTest::newRow("negative") << QJsonValue(-5) << none << qint64{1};
        QTest::newRow("header zero") << missing << 0 << qint64{1};
        QTest::newRow("a day") << QJsonValue(86400) << none << qint64{86400};
        QTest::newRow("more than the server allows")
            << QJsonValue(qint64{1} << 60) << none << qint64{14 * 86400};
    }

    void waitsAsLongAsTold()
    {
        QFETCH(QJsonValue, parameter);
        QFETCH(int, header);
        QFETCH(qint64, wait);
        QJsonObject told = flood(parameter);
        if (parameter.isUndefined())
            told.remove(u"parameters"_s);
        const Error error = telegram::errorFromAnswer(
            429, told, header == -1000 ? std::nullopt : std::optional(seconds(header)));
        QCOMPARE(error.kind, Error::Kind::FloodWait);
        QVERIFY(error.retryAfter == seconds(wait));
    }

    void refusesEnvelopesOfTheWrongTypes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Error::Kind>("kind");
        const auto malformed = Error::Kind::Malformed;
        QTest::newRow("no code, status 200")
            << 200 << QByteArray(R"({"ok":false,"description":"x"})") << malformed;
        QTest::newRow("code a string")
            << 400 << QByteArray(R"({"ok":false,"error_code":"400","description":"x"})")
            << malformed;
        QTest::newRow("code a fraction")
            << 400 << QByteArray(R"({"ok":false,"error_code":400.5,"description":"x"})")
            << malformed;
        QTest::newRow("code below 400")
            << 400 << QByteArray(R"({"ok":false,"error_code":200,"description":"x"})") << malformed;
        QTest::newRow("description a number")
            << 400 << QByteArray(R"({"ok":false,"error_code":400,"description":1})") << malformed;
        QTest::newRow("parameters an array")
            << 400
            << QByteArray(R"({"ok":false,"error_code":400,"description":"x","parameters":[]})")
            << malformed;
        QTest::newRow("all wrong, but 5xx")
            << 502 << QByteArray(R"({"ok":false,"error_code":"x","description":1})")
            << Error::Kind::ServerFailed;
    }

    void refusesEnvelopesOfTheWrongTypes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, json);
        QFETCH(Error::Kind, kind);
        const Error error =
            telegram::errorFromAnswer(status, QJsonDocument::fromJson(json).object());
        QCOMPARE(error.kind, kind);
        QVERIFY(error.outcomeUnknown());
    }

    void keepsTokensOutOfTheDetail()
    {
        const Error error = telegram::errorFromAnswer(
            400, envelope(400, u"Bad Request: see /bot"_s + QLatin1String(testsupport::testToken)));
        QCOMPARE(error.detail, u"Bad Request: see /bot[token]"_s);
    }
};

QTEST_GUILESS_MAIN(ApiErrorTest)
#include "tst_apierror.moc"
