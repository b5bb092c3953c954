// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/transport.h"

#include "support/fakeclock.h"
#include "support/scriptedserver.h"
#include "support/testing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

using core::Error;
using core::Result;
using core::Secret;
using core::Task;
using telegram::Transport;
using testsupport::FakeClock;
using testsupport::Script;
using testsupport::ScriptedServer;
using testsupport::settle;
using testsupport::testSecret;
using testsupport::testToken;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray good = R"({"ok":true,"result":{"id":1}})";

struct World
{
    FakeClock clock;
    ScriptedServer server;
    Transport transport{server.url(), clock};

    Task<QJsonValue> call(const QString &method = u"getMe"_s, const QJsonObject &parameters = {})
    {
        return transport.call(testSecret(), method, parameters);
    }
    Result<QJsonValue> ask(const Script &script, const QString &method = u"getMe"_s)
    {
        server.add(script);
        return testsupport::wait(call(method));
    }
};

/// An envelope with an error; more members begin with a comma.
QByteArray failure(int code, const QByteArray &description, const QByteArray &more = {})
{
    return "{\"ok\":false,\"error_code\":" + QByteArray::number(code) + ",\"description\":\""
        + description + '"' + more + '}';
}

} // namespace

class TransportTest : public testsupport::Test
{
    Q_OBJECT

private:
#ifdef TLS_FOLDER
    static QSslConfiguration serverTls()
    {
        QFile certificate(QStringLiteral(TLS_FOLDER "/cert.pem"));
        QFile key(QStringLiteral(TLS_FOLDER "/key.pem"));
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            qFatal("no test certificate");
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(&certificate));
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        return tls;
    }
#endif

private Q_SLOTS:
    void initTestCase()
    {
        // The system's proxy is not for tests on this machine.
        qputenv("no_proxy", "*");
    }

    void sendsOnePostAndGivesTheResult()
    {
        World world;
        const auto result = world.ask(Script::answer(200, good));
        QCOMPARE(result.value().toObject().value("id"_L1).toInt(), 1);
        QCOMPARE(world.server.requests().size(), 1);
        const auto &request = world.server.requests().first();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray("/bot") + testToken + "/getMe");
        QCOMPARE(request.body, QByteArray("{}"));
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(request.header("Content-Length"), QByteArray("2"));
        QVERIFY(request.head.contains("Content-Type: application/json\r"));
        QVERIFY(!request.header("Cookie") && !request.header("Authorization"));
        QCOMPARE(world.clock.waiting(), 0);
    }

    void acceptsAnyBase_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("prefix");
        QTest::newRow("no slash") << u""_s << QByteArray();
        QTest::newRow("slash") << u"/"_s << QByteArray();
        QTest::newRow("prefix") << u"/api"_s << QByteArray("/api");
        QTest::newRow("prefix and slash") << u"/a/b/"_s << QByteArray("/a/b");
        QTest::newRow("encoded prefix") << u"/a%2Fb c"_s << QByteArray("/a%2Fb%20c");
    }

    void acceptsAnyBase()
    {
        QFETCH(QString, base);
        QFETCH(QByteArray, prefix);
        FakeClock clock;
        ScriptedServer server;
        const auto url = Transport::checkServer(u"http://127.0.0.1:%1"_s.arg(server.port())
                                                + QString(base).replace(u' ', u"%20"_s));
        QVERIFY(url.has_value());
        Transport transport(*url, clock);
        server.add(Script::answer(200, good));
        QVERIFY(testsupport::wait(transport.call(testSecret(), u"getMe"_s, {})).has_value());
        QCOMPARE(server.requests().first().path, prefix + "/bot" + testToken + "/getMe");
    }

    void keepsWideIntegersAndText()
    {
        World world;
        world.server.add(Script::answer(200, good));
        const auto sent =
            testsupport::wait(world.call(u"x"_s,
                                         {{u"chat_id"_s, qint64{-1004503599627370495}},
                                          {u"big"_s, qint64{1000000000000000}},
                                          {u"link"_s, u"https://t.me/+a_b-c"_s},
                                          {u"name"_s, u"Łoś 🦌"_s},
                                          {u"none"_s, false},
                                          {u"list"_s, QJsonArray{u"chat_member"_s}}}));
        QVERIFY(sent.has_value());
        QCOMPARE(world.server.requests().first().body,
                 QByteArray(R"({"big":1000000000000000,"chat_id":-1004503599627370495,)"
                            R"("link":"https://t.me/+a_b-c","list":["chat_member"],)"
                            R"("name":"Łoś 🦌","none":false})"));
    }

    void sendsNoNull_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("plain") << QJsonValue(QJsonValue::Null);
        QTest::newRow("in an array") << QJsonValue(QJsonArray{QJsonValue::Null});
        QTest::newRow("in an object") << QJsonValue(QJsonObject{{u"a"_s, QJsonValue::Null}});
    }

    void sendsNoNull()
    {
        QFETCH(QJsonValue, value);
        World world;
        const auto result = testsupport::wait(world.call(u"x"_s, {{u"name"_s, value}}));
        QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(world.server.connections(), 0);
    }

    void refusesTokensThatWouldLeadElsewhere_data()
    {
        QTest::addColumn<QByteArray>("token");
        for (const auto token : {"", "1:a/../../x", "1:a?b", "1:a#b", "1:a b", "1:a%2Fb", "1:a\n"})
            QTest::newRow(QByteArray(token).toPercentEncoding().constData()) << QByteArray(token);
    }

    void refusesTokensThatWouldLeadElsewhere()
    {
        QFETCH(QByteArray, token);
        World world;
        const auto result = testsupport::wait(world.transport.call(Secret(token), u"getMe"_s, {}));
        QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(world.server.connections(), 0);
    }

    void reusesItsConnection()
    {
        World world;
        for (int i = 0; i < 3; ++i)
            QVERIFY(world.ask(Script::answer(200, good)).has_value());
        QCOMPARE(world.server.requests().size(), 3);
        QCOMPARE(world.server.connections(), 1);
    }

    void takesAFreshConnectionAfterALongRest()
    {
        World world;
        QVERIFY(world.ask(Script::answer(200, good)).has_value());
        world.clock.advance(Transport::idleTimeout - 1ms);
        QVERIFY(world.ask(Script::answer(200, good)).has_value());
        QCOMPARE(world.server.connections(), 1);
        world.clock.advance(Transport::idleTimeout);
        QVERIFY(world.ask(Script::answer(200, good)).has_value());
        QCOMPARE(world.server.connections(), 2);
    }

    void leavesConnectionsInUseAloneAfterALongRest()
    {
        World world;
        QVERIFY(world.ask(Script::answer(200, good)).has_value());
        world.server.add(Script::silence());
        auto slow = world.transport.call(testSecret(), u"slow"_s, {}, 10min);
        QVERIFY(world.server.waitForRequests(2));
        world.clock.advance(2min);
        QVERIFY(world.ask(Script::answer(200, good)).has_value());
        QCOMPARE(world.server.open(), 2);
        world.server.closeConnections();
        QCOMPARE(testsupport::wait(slow).error().kind, Error::Kind::ConnectionLost);
    }

    void sendsOnAFreshConnectionWhenTheServerClosedTheIdleOne()
    {
        World world;
        QVERIFY(world.ask(Script::answer(200, good)).has_value());
        world.server.closeConnections();
        QTRY_COMPARE(world.server.open(), 0);
        settle();
        QVERIFY(world.ask(Script::answer(200, good)).has_value());
        QCOMPARE(world.server.connections(), 2);
    }

    void letsNoCallWaitForAnother_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("polls") << u"getUpdates"_s;
        QTest::newRow("slow calls") << u"getChat"_s;
    }

    void letsNoCallWaitForAnother()
    {
        // Qt alone would send six and keep the others back.
        QFETCH(QString, method);
        World world;
        std::vector<Task<QJsonValue>> slow;
        for (int i = 0; i < 14; ++i) {
            world.server.add(Script::silence());
            slow.push_back(world.call(method));
        }
        QVERIFY(world.server.waitForRequests(14));
        QVERIFY(world.ask(Script::answer(200, good)).has_value());
        QVERIFY(world.ask(Script::answer(200, good), u"getUpdates"_s).has_value());
        for (const auto &task : slow)
            task.cancel();
        QTRY_COMPARE(world.server.open(), 2);
        // What has become free is used again.
        const int connections = world.server.connections();
        QVERIFY(world.ask(Script::answer(200, good)).has_value());
        QVERIFY(world.server.connections() <= connections + 1);
    }

    // The most important promise: what may change something is sent once.

    void sendsNothingTwice_data()
    {
        QTest::addColumn<bool>("isReused");
        QTest::addColumn<bool>("isReset");
        QTest::newRow("closed on a fresh connection") << false << false;
        QTest::newRow("closed on a reused connection") << true << false;
        QTest::newRow("cut in the status line on a fresh connection") << false << true;
        QTest::newRow("cut in the status line on a reused connection") << true << true;
    }

    void sendsNothingTwice()
    {
        QFETCH(bool, isReused);
        QFETCH(bool, isReset);
        World world;
        if (isReused)
            QVERIFY(world.ask(Script::answer(200, good)).has_value());
        const qsizetype before = world.server.requests().size();
        const auto result =
            world.ask(isReset ? Script::cut(Script::answer(200, good), 6) : Script::close(),
                      u"exportChatInviteLink"_s);
        QCOMPARE(result.error().kind, Error::Kind::ConnectionLost);
        QVERIFY(result.error().outcomeUnknown());
        // What Qt would send again it sends at once; give it more than the time it needs.
        for (int i = 0; i < 20; ++i)
            settle();
        QCOMPARE(world.server.requests().size(), before + 1);
        QCOMPARE(world.server.requests().last().connection,
                 isReused ? 0 : world.server.connections() - 1);
        // And the next call works.
        QVERIFY(world.ask(Script::answer(200, good)).has_value());
        QCOMPARE(world.server.requests().size(), before + 2);
    }

    void sendsNothingTwiceOverTls()
    {
#ifdef TLS_FOLDER
        const QSslConfiguration tls = serverTls();
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(tls.localCertificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
        {
            FakeClock clock;
            ScriptedServer server(tls);
            Transport transport(server.url(u"https"_s), clock);
            const auto ask = [&](const Script &script) {
                server.add(script);
                return testsupport::wait(
                    transport.call(testSecret(), u"exportChatInviteLink"_s, {}));
            };
            const auto first = ask(Script::answer(200, good));
            const auto second = ask(Script::close());
            for (int i = 0; i < 20; ++i)
                settle();
            const auto requests = server.requests();
            const auto third = ask(Script::answer(200, good));
            QSslConfiguration::setDefaultConfiguration(before);
            QVERIFY2(first.has_value(), qPrintable(first ? QString() : first.error().detail));
            QCOMPARE(second.error().kind, Error::Kind::ConnectionLost);
            QCOMPARE(requests.size(), 2);
            QCOMPARE(requests.at(1).connection, 0);
            QVERIFY(third.has_value());
        }
#else
        QSKIP("no openssl program when this was configured");
#endif
    }

    void sendsNothingTwiceWhenAskedForAPassword()
    {
        World world;
        const auto result = world.ask(Script::answer(401, failure(401, "Unauthorized"),
                                                     "WWW-Authenticate: Basic realm=\"x\"\r\n"));
        QCOMPARE(result.error().kind, Error::Kind::Unauthorized);
        settle();
        QCOMPARE(world.server.requests().size(), 1);
    }

    // Answers.

    void readsAnswers_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<Script>("script");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("code");
        const auto row = [](const char *cause, int status, const QByteArray &body, Kind kind,
                            const QByteArray &headers = {}) {
            QTest::newRow(cause) << Script::answer(status, body, headers) << kind << status;
        };
        row("unauthorized", 401, failure(401, "Unauthorized"), Kind::Unauthorized);
        row("unknown token", 404, failure(404, "Not Found"), Kind::UnknownToken);
        row("no such method", 404, failure(404, "Not Found: method not found"),
            Kind::MethodNotFound);
        row("conflict", 409, failure(409, "Conflict: terminated by setWebhook request"),
            Kind::Conflict);
        row("misdirected", 421, failure(421, "Misdirected Request: x"), Kind::UnknownToken);
        row("refused", 400, failure(400, "Bad Request: whatever"), Kind::Refused);
        row("forbidden", 403, failure(403, "Forbidden: bot was kicked from the group chat"),
            Kind::Kicked);
        row("5xx in JSON", 500, failure(500, "Internal Server Error: restart"), Kind::ServerFailed);
        row("5xx in HTML", 502, "<html>Bad Gateway</html>", Kind::ServerFailed);
        row("5xx empty", 503, "", Kind::ServerFailed);
        row("5xx that says ok", 504, good, Kind::ServerFailed);
        row("HTML", 200, "<html>Log in to the hotel's network</html>", Kind::Malformed);
        row("HTML 404", 404, "<html>Not Found</html>", Kind::Malformed);
        row("empty", 200, "", Kind::Malformed);
        row("empty 400", 400, "", Kind::Malformed);
        row("cut JSON", 200, good.chopped(2), Kind::Malformed);
        row("an array", 200, "[]", Kind::Malformed);
        row("no ok", 200, R"({"result":1})", Kind::Malformed);
        row("ok a string", 200, R"({"ok":"true","result":1})", Kind::Malformed);
        row("ok a number", 200, R"({"ok":1,"result":1})", Kind::Malformed);
        row("no result", 200, R"({"ok":true})", Kind::Malformed);
        row("ok with 400", 400, good, Kind::Malformed);
        row("429 without JSON, with header", 429, "slow down", Kind::FloodWait,
            "Retry-After: 5\r\n");
        row("429 without JSON and header", 429, "slow down", Kind::Malformed);
        row("moved", 301, "", Kind::Redirected, "Location: https://example.org/\r\n");
        row("not modified", 304, "", Kind::Redirected);
        row("redirect that says ok", 307, good, Kind::Redirected);
    }

    void readsAnswers()
    {
        QFETCH(Script, script);
        QFETCH(Error::Kind, kind);
        QFETCH(int, code);
        World world;
        const auto result = world.ask(script);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().code, code);
        QCOMPARE(world.server.requests().size(), 1);
        QCOMPARE(world.clock.waiting(), 0);
    }

    void readsAnyResult_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const auto json : {"true", "5", "\"https://t.me/+x\"", "[1,2]", "{}", "null"})
            QTest::newRow(json) << QByteArray(json);
    }

    void readsAnyResult()
    {
        QFETCH(QByteArray, json);
        World world;
        const auto result = world.ask(Script::answer(200, "{\"ok\":true,\"result\":" + json + '}'));
        QCOMPARE(result.value(), QJsonDocument::fromJson('[' + json + ']').array().at(0));
    }

    void readsPiecesAndChunks()
    {
        World world;
        Script pieces = Script::answer(200, good);
        pieces.pieceSize = 7;
        QVERIFY(world.ask(pieces).has_value());
        const auto chunked = Script::raw(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n" + good.first(5) + "\r\n"
            + QByteArray::number(good.size() - 5, 16) + "\r\n" + good.mid(5) + "\r\n0\r\n\r\n");
        QVERIFY(world.ask(chunked).has_value());
        // Without a length the answer ends with the connection.
        QVERIFY(world.ask(Script::raw("HTTP/1.1 200 OK\r\n\r\n" + good, true)).has_value());
    }

    void waitsAsLongAsTheServerAsks()
    {
        World world;
        const auto body = world.ask(Script::answer(
            429,
            failure(429, "Too Many Requests: retry after 7", R"(,"parameters":{"retry_after":7})"),
            "Retry-After: 9\r\n"));
        QVERIFY(body.error().retryAfter == 7s);
        const auto header = world.ask(Script::answer(
            429, failure(429, "Too Many Requests: retry after 7"), "Retry-After: 9\r\n"));
        QVERIFY(header.error().retryAfter == 9s);
    }

    void tellsACutLineFromCutJson()
    {
        World world;
        const Script whole = Script::answer(200, good);
        const auto cut = world.ask(Script::cut(whole, whole.bytes.size() - 3));
        QCOMPARE(cut.error().kind, Error::Kind::ConnectionLost);
        const auto chunk = world.ask(Script::raw(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"ok\":", true));
        QVERIFY(chunk.error().outcomeUnknown());
        const auto noLength =
            world.ask(Script::raw("HTTP/1.1 200 OK\r\n\r\n" + good.chopped(1), true));
        QCOMPARE(noLength.error().kind, Error::Kind::Malformed);
        const auto gateway =
            world.ask(Script::raw("HTTP/1.1 502 Bad\r\nContent-Length: 99\r\n\r\n<html", true));
        QCOMPARE(gateway.error().kind, Error::Kind::ServerFailed);
    }

    void refusesWhatIsNotHttp()
    {
        // Qt does not say whether the line was closed or used for something else, and would try
        // again in both cases.
        for (const bool isClosed : {false, true}) {
            World world;
            const auto result = world.ask(Script::raw("220 mail.example ESMTP\r\n\r\n", isClosed));
            QCOMPARE(result.error().kind, Error::Kind::ConnectionLost);
            settle();
            QCOMPARE(world.server.requests().size(), 1);
        }
    }

    void followsNoRedirect()
    {
        ScriptedServer elsewhere;
        elsewhere.add(Script::answer(200, good));
        for (const int status : {301, 302, 303, 307, 308}) {
            World world;
            const auto result = world.ask(Script::answer(
                status, "", "Location: " + elsewhere.url(u"http"_s, u"/x"_s).toEncoded() + "\r\n"));
            QCOMPARE(result.error().kind, Error::Kind::Redirected);
        }
        settle();
        QCOMPARE(elsewhere.connections(), 0);
    }

    void takesNoMoreThan8MiB()
    {
        World world;
        const QByteArray nine(9 * 1024 * 1024, 'x');
        QCOMPARE(world.ask(Script::answer(200, nine)).error().kind, Error::Kind::TooLarge);
        // Without a length it has to count.
        QCOMPARE(world.ask(Script::raw("HTTP/1.1 200 OK\r\n\r\n" + nine, true)).error().kind,
                 Error::Kind::TooLarge);
        const QByteArray seven =
            "{\"ok\":true,\"result\":\"" + QByteArray(7 * 1024 * 1024, 'x') + "\"}";
        QVERIFY(world.ask(Script::answer(200, seven)).has_value());
    }

    // Failures of the network.

    void tellsARefusedPort()
    {
        FakeClock clock;
        QUrl nowhere;
        {
            const ScriptedServer gone;
            nowhere = gone.url();
        }
        Transport transport(nowhere, clock);
        const auto result = testsupport::wait(transport.call(testSecret(), u"getMe"_s, {}));
        QCOMPARE(result.error().kind, Error::Kind::Unreachable);
        QVERIFY(!result.error().outcomeUnknown());
        QCOMPARE(result.error().detail, u"ConnectionRefusedError"_s);
    }

    void tellsAnUnknownHost()
    {
        FakeClock clock;
        Transport transport(QUrl(u"https://nonexistent.invalid"_s), clock);
        const auto result = testsupport::wait(transport.call(testSecret(), u"getMe"_s, {}));
        QCOMPARE(result.error().kind, Error::Kind::HostNotFound);
        QVERIFY(!result.error().outcomeUnknown());
    }

    void tellsAServerWithoutTls()
    {
        FakeClock clock;
        ScriptedServer server;
        server.setGreeting(Script::answer(400, ""));
        Transport transport(server.url(u"https"_s), clock);
        const auto result = testsupport::wait(transport.call(testSecret(), u"getMe"_s, {}));
        QCOMPARE(result.error().kind, Error::Kind::TlsFailed);
        QVERIFY(!result.error().outcomeUnknown());
        QVERIFY(server.requests().isEmpty());
    }

    void tellsACertificateNobodyVouchesFor()
    {
#ifdef TLS_FOLDER
        FakeClock clock;
        ScriptedServer server(serverTls());
        server.add(Script::answer(200, good));
        Transport transport(server.url(u"https"_s), clock);
        const auto result = testsupport::wait(transport.call(testSecret(), u"getMe"_s, {}));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::TlsFailed);
        QVERIFY2(result.error().detail.contains("self-signed"_L1),
                 qPrintable(result.error().detail));
        QVERIFY(server.requests().isEmpty());
#else
        QSKIP("no openssl program when this was configured");
#endif
    }

    void givesUpOnAnAnswerThatDoesNotCome()
    {
        World world;
        world.server.add(Script::silence());
        auto task = world.call();
        QVERIFY(world.server.waitForRequests(1));
        world.clock.advance(Transport::defaultTimeout - 1ms);
        settle();
        QCOMPARE(world.clock.waiting(), 1);
        world.clock.advance(1ms);
        const auto result = testsupport::wait(task);
        QCOMPARE(result.error(), (Error{Error::Kind::TimedOut, u"no answer in time"_s, {}, 0, {}}));
        QTRY_COMPARE(world.server.open(), 0);
    }

    void givesUpOnAnAnswerThatStops()
    {
        World world;
        Script half = Script::cut(Script::answer(200, good), 60);
        half.closeAfterwards = false;
        world.server.add(half);
        auto task = world.transport.call(testSecret(), u"getMe"_s, {}, 50s);
        QVERIFY(world.server.waitForRequests(1));
        settle();
        world.clock.advance(49s);
        settle();
        QCOMPARE(world.clock.waiting(), 1);
        world.clock.advance(1s);
        QCOMPARE(testsupport::wait(task).error().kind, Error::Kind::TimedOut);
    }

    void givesUpOnAConnectionThatDoesNotCome()
    {
        // The line stands but the server never speaks TLS: nothing was sent.
        FakeClock clock;
        ScriptedServer server;
        Transport transport(server.url(u"https"_s), clock);
        auto task = transport.call(testSecret(), u"exportChatInviteLink"_s, {});
        QVERIFY(server.waitForConnections(1));
        QTRY_COMPARE(clock.waiting(), 2);
        clock.advance(Transport::connectTimeout - 1ms);
        settle();
        QCOMPARE(clock.waiting(), 2);
        clock.advance(1ms);
        const auto result = testsupport::wait(task);
        QCOMPARE(result.error().kind, Error::Kind::Unreachable);
        QVERIFY(!result.error().outcomeUnknown());
        QCOMPARE(clock.waiting(), 0);
    }

    void tellsAShortTimeoutBeforeTheRequestLeft()
    {
        FakeClock clock;
        ScriptedServer server;
        Transport transport(server.url(u"https"_s), clock);
        auto task = transport.call(testSecret(), u"exportChatInviteLink"_s, {}, 3s);
        QVERIFY(server.waitForConnections(1));
        clock.advance(3s);
        QCOMPARE(testsupport::wait(task).error().kind, Error::Kind::Unreachable);
    }

    void abortsWhenCancelled()
    {
        World world;
        world.server.add(Script::silence());
        auto task = world.call();
        QVERIFY(world.server.waitForRequests(1));
        QCOMPARE(world.server.open(), 1);
        task.cancel();
        QCOMPARE(testsupport::wait(task).error().kind, Error::Kind::Cancelled);
        QTRY_COMPARE(world.server.open(), 0);
        QCOMPARE(world.clock.waiting(), 0);
    }

    void endsEverythingAsCancelledWhenItGoes()
    {
        FakeClock clock;
        ScriptedServer server;
        auto transport = std::make_unique<Transport>(server.url(), clock);
        auto task = transport->call(testSecret(), u"getMe"_s, {});
        QVERIFY(server.waitForRequests(1));
        transport.reset();
        QCOMPARE(testsupport::wait(task).error().kind, Error::Kind::Cancelled);
        QCOMPARE(clock.waiting(), 0);
    }

    // Secrets.

    void keepsTheTokenOutOfEveryDetail_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("echo");
        const QByteArray token(testToken);
        const QByteArray encoded = QByteArray(token).replace(":", "%3A");
        const QByteArray secret = token.mid(token.indexOf(':') + 1);
        // Too short for redact() to know it as a token.
        const QByteArray odd = "12:short_-secret";
        QTest::newRow("the path") << token << QByteArray("%PATH%");
        QTest::newRow("encoded") << token << encoded;
        QTest::newRow("encoded, lower case") << token << encoded.toLower().replace("%3a", "%3a");
        QTest::newRow("secret part") << token << secret;
        QTest::newRow("another shape") << odd << odd;
        QTest::newRow("another shape in the path") << odd << QByteArray("%PATH%");
        QTest::newRow("another shape, encoded") << odd << QByteArray("12%3ashort_-secret");
        QTest::newRow("another shape, secret part") << odd << QByteArray("short_-secret");
    }

    void keepsTheTokenOutOfEveryDetail()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, echo);
        const QString secret = QString::fromLatin1(token.mid(token.indexOf(':') + 1));
        for (const int status : {400, 401, 404, 409, 429, 500}) {
            World world;
            world.server.add(Script::answer(status, failure(status, "Look: " + echo + " !")));
            const auto result =
                testsupport::wait(world.transport.call(Secret(token), u"getMe"_s, {}));
            const QString detail = result.error().detail;
            QVERIFY2(!detail.contains(secret, Qt::CaseInsensitive), qPrintable(detail));
            QVERIFY2(detail.contains("[token]"_L1) && detail.endsWith(u'!'), qPrintable(detail));
        }
    }

    void quotesNoPathOfItsOwn()
    {
        // Errors of the network and answers that are no JSON: Qt's own texts would quote the URL.
        for (const Script &script :
             {Script::close(), Script::answer(502, "%PATH%"), Script::answer(200, "%PATH%"),
              Script::raw("%PATH%\r\n\r\n", true),
              Script::answer(301, "", "Location: %PATH%\r\n")}) {
            World world;
            const QString detail = world.ask(script).error().detail;
            QVERIFY2(!detail.contains("/bot"_L1) && !detail.contains(QLatin1String(testToken)),
                     qPrintable(detail));
        }
    }

    void logsTheMethodAndNoAddress()
    {
        QLoggingCategory::setFilterRules(u"gatehouse.telegram.debug=true"_s);
        World world;
        static const QRegularExpression line(u"^getMe: Unauthorized 401, [0-9]+ ms$"_s);
        QTest::ignoreMessage(QtDebugMsg, line);
        QVERIFY(!world.ask(Script::answer(401, failure(401, "see %PATH%"))));
        QLoggingCategory::setFilterRules({});
    }

    // Addresses.

    void checksAddresses_data()
    {
        using Kind = std::optional<Error::Kind>;
        QTest::addColumn<QString>("url");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *url, Kind kind) {
            QTest::newRow(url) << QString::fromLatin1(url) << kind;
        };
        const Kind insecure = Error::Kind::InsecureServer;
        const Kind invalid = Error::Kind::InvalidInput;
        row("https://api.telegram.org", {});
        row("https://api.telegram.org/", {});
        row("HTTPS://API.telegram.org", {});
        row("https://example.org:8443/some/prefix/", {});
        row("https://[2001:db8::1]/x", {});
        row("http://127.0.0.1:8081", {});
        row("http://127.1.2.3", {});
        row("http://[::1]:8081/", {});
        row("http://localhost:8081", {});
        row("http://LOCALHOST", {});
        row(" http://localhost ", {});
        row("http://api.telegram.org", insecure);
        row("http://192.168.1.1:8081", insecure);
        row("http://128.0.0.1", insecure);
        row("http://127.0.0.1.example.org", insecure);
        row("http://localhost.example.org", insecure);
        row("http://[::2]", insecure);
        row("http://0.0.0.0", insecure);
        row("", invalid);
        row("api.telegram.org", invalid);
        row("https://", invalid);
        row("https:///path", invalid);
        row("ftp://localhost", invalid);
        row("file:///etc/passwd", invalid);
        row("https://user@example.org", invalid);
        row("https://user:word@example.org", invalid);
        row("https://example.org/?a=b", invalid);
        row("https://example.org/?", invalid);
        row("https://example.org/#x", invalid);
        row("https://exa mple.org", invalid);
        row("https://example.org:99999", invalid);
    }

    void checksAddresses()
    {
        QFETCH(QString, url);
        QFETCH(std::optional<Error::Kind>, kind);
        const auto checked = Transport::checkServer(url);
        QCOMPARE(checked.has_value(), !kind.has_value());
        if (kind)
            QCOMPARE(checked.error().kind, *kind);
        else
            QCOMPARE(checked->host(), QUrl(url.trimmed()).host());
    }

    void callsNoAddressThatFailsTheCheck()
    {
        FakeClock clock;
        Transport transport(QUrl(u"http://192.0.2.1"_s), clock);
        const auto result = testsupport::wait(transport.call(testSecret(), u"getMe"_s, {}));
        QCOMPARE(result.error().kind, Error::Kind::InsecureServer);
        QVERIFY(!result.error().outcomeUnknown());
    }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
