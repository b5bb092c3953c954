// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/http.h"
#include "simulator/httpclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace simulatortest;

class HttpTest : public testsupport::Test
{
    Q_OBJECT

    static QByteArray get(const QByteArray &target, const QByteArray &headers = {})
    {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
    }

private Q_SLOTS:
    void refusesMalformedRequestsWithAnEmptyBody_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("nonsense") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("no target") << QByteArray("GET HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("relative target") << QByteArray("GET getMe HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("header without colon")
            << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n") << 400;
        QTest::newRow("bad length")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n") << 400;
        QTest::newRow("negative length")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: -4\r\n\r\n") << 400;
        QTest::newRow("bad chunk")
            << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n") << 400;
        QTest::newRow("too long") << QByteArray(
            "POST / HTTP/1.1\r\nContent-Length: 1048577\r\n\r\n")
                                  << 413;
        QTest::newRow("chunk too long")
            << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n100001\r\n") << 413;
        QTest::newRow("unknown encoding")
            << QByteArray("POST / HTTP/1.1\r\nContent-Encoding: br\r\nContent-Length: 0\r\n\r\n")
            << 415;
        QTest::newRow("headers too long")
            << QByteArray("GET / HTTP/1.1\r\nX: " + QByteArray(256 * 1024, 'x')) << 431;
        QTest::newRow("PUT") << QByteArray("PUT / HTTP/1.1\r\n\r\n") << 501;
        QTest::newRow("HEAD") << QByteArray("HEAD / HTTP/1.1\r\n\r\n") << 501;
        QTest::newRow("HTTP 2") << QByteArray("GET / HTTP/2.0\r\n\r\n") << 505;
    }
    void refusesMalformedRequestsWithAnEmptyBody()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        Setting setting;
        const Response response = setting.raw(request);
        QCOMPARE(response.status, status);
        QCOMPARE(response.body, QByteArray());
        QTRY_VERIFY(setting.line->isClosed());
    }

    void answersUnknownPathsWithNotFound_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("root") << QByteArray("/");
        QTest::newRow("no method") << pathOf("").chopped(1);
        QTest::newRow("something else") << QByteArray("/index.html");
    }
    void answersUnknownPathsWithNotFound()
    {
        QFETCH(QByteArray, path);
        Setting setting;
        const Response response = setting.raw(get(path));
        QCOMPARE(response.body, R"({"description":"Not Found","error_code":404,"ok":false})");
        QCOMPARE(response.status, 404);
    }

    void findsTheBotBehindAPrefix()
    {
        Setting setting;
        QCOMPARE(setting.raw(get("/some/prefix" + pathOf("getMe"))).status, 200);
        QCOMPARE(setting.raw(get("http://localhost" + pathOf("getMe"))).status, 200);
    }

    void takesParametersFromEveryPlace_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray path = pathOf("getChatMemberCount");
        QTest::newRow("query of a GET") << get(path + "?chat_id=@news");
        QTest::newRow("query of a POST") << post(path + "?chat_id=%40news", "");
        QTest::newRow("form") << post(path, "chat_id=%40news", "application/x-www-form-urlencoded");
        QTest::newRow("JSON") << post(path, R"({"chat_id":"@news"})",
                                      "application/json; charset=utf-8");
        QTest::newRow("multipart") << post(
            path,
            "--x\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n@news\r\n--x--\r\n",
            "multipart/form-data; boundary=x");
        QTest::newRow("chunked") << QByteArray(
            "POST " + path
            + " HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
              "7;x=y\r\n{\"chat_\r\nC\r\nid\":\"@news\"}\r\n0\r\n\r\n");
        QTest::newRow("query before body")
            << post(path + "?chat_id=@news", R"({"chat_id":"@nobody"})");
    }
    void takesParametersFromEveryPlace()
    {
        QFETCH(QByteArray, request);
        Setting setting;
        QCOMPARE(setting.raw(request).outcome(), u"200"_s);
        Line slow(setting.server); // byte by byte as well
        for (const char c : request)
            slow.send(QByteArray(1, c));
        QCOMPARE(slow.receive().status, 200);
    }

    void keepsTheLineOpen()
    {
        Setting setting;
        const Response response = setting.raw(get(pathOf("getMe")));
        QVERIFY(response.head.contains("Content-Type: application/json"));
        QVERIFY(response.head.contains("Connection: keep-alive"));
        testsupport::settle();
        QVERIFY(!setting.line->isClosed());
        setting.line->send(get(pathOf("getMe")) + get(pathOf("getWebhookInfo"))); // two at once
        QCOMPARE(setting.line->receive().object()["id"_L1].toInteger(), bot.value);
        QVERIFY(setting.line->receive().object().contains("pending_update_count"_L1));
    }

    void closesTheLineOnDemand()
    {
        Setting setting;
        QCOMPARE(setting.raw(get(pathOf("getMe"), "Connection: close\r\n")).status, 200);
        QTRY_VERIFY(setting.line->isClosed());
        QCOMPARE(setting.raw("GET " + pathOf("getMe") + " HTTP/1.0\r\n\r\n").status, 200);
        QTRY_VERIFY(setting.line->isClosed());
    }

    void servesQtsOwnClient()
    {
        Setting setting;
        QNetworkAccessManager manager;
        QNetworkRequest request(
            QUrl(setting.server.url().toString() + QString::fromUtf8(pathOf("getChat"))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setTransferTimeout(5000);
        for (int i = 0; i < 3; ++i) {
            const std::unique_ptr<QNetworkReply> reply(
                manager.post(request, R"({"chat_id":"@news"})"));
            QTRY_VERIFY(reply->isFinished());
            QCOMPARE(reply->error(), QNetworkReply::NoError);
            const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
            QCOMPARE(answer["result"_L1]["title"_L1].toString(), u"News"_s);
        }
        QCOMPARE(setting.server.callCount("getChat"), 3);
    }

    void listensOnLoopbackOnly()
    {
        Setting setting;
        QCOMPARE(setting.server.url().host(), u"127.0.0.1"_s);
        QVERIFY(setting.server.url().port() > 0);
        setting.server.close();
        QTRY_VERIFY(setting.line->isClosed());
    }

    void saysWhatHappens()
    {
        Setting setting;
        int changes = 0;
        QList<QByteArray> methods;
        connect(&setting.server, &simulator::Server::changed, this, [&changes] { ++changes; });
        connect(&setting.server, &simulator::Server::called, this,
                [&methods](const simulator::Call &call) { methods.append(call.method); });
        setting.call("getMe");
        setting.server.act([](simulator::World &world) { world.seed = 9; });
        QCOMPARE(methods, QList<QByteArray>{"getMe"});
        QCOMPARE(changes, 2);
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "tst_http.moc"
