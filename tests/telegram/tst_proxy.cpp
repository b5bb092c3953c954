// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/proxy.h"

#include "support/fakeclock.h"
#include "support/proxyserver.h"
#include "support/scriptedserver.h"
#include "support/testing.h"
#include "telegram/transport.h"

#include <QJsonObject>

using core::Error;
using core::Result;
using core::Secret;
using telegram::Proxy;
using telegram::Transport;
using testsupport::ProxyServer;
using testsupport::Script;
using testsupport::ScriptedServer;
using testsupport::testSecret;
using testsupport::testToken;
using namespace Qt::StringLiterals;

namespace {

const QByteArray good = R"({"ok":true,"result":{"id":1}})";
const QString user = u"gate"_s;
const QString password = u"pässword with ünusual letters"_s;

Proxy to(const ProxyServer &server, ProxyServer::Kind kind)
{
    Proxy proxy;
    proxy.kind = kind == ProxyServer::Kind::Socks5 ? Proxy::Kind::Socks5 : Proxy::Kind::Http;
    proxy.host = u"127.0.0.1"_s;
    proxy.port = server.port();
    return proxy;
}

struct World
{
    testsupport::FakeClock clock;
    ScriptedServer server;
    Transport transport{server.url(), clock};

    Result<QJsonValue> ask()
    {
        server.add(Script::answer(200, good));
        return testsupport::wait(transport.call(testSecret(), u"getMe"_s, {}));
    }
    QString address() const { return u"127.0.0.1:"_s + QString::number(server.port()); }
};

} // namespace

Q_DECLARE_METATYPE(ProxyServer::Kind)

/// The transport through proxies that really carry its bytes.
class ProxyTest : public testsupport::Test
{
    Q_OBJECT

private:
    static void kinds()
    {
        QTest::addColumn<ProxyServer::Kind>("kind");
        QTest::newRow("SOCKS5") << ProxyServer::Kind::Socks5;
        QTest::newRow("HTTP") << ProxyServer::Kind::Http;
    }

private Q_SLOTS:
    void goesThrough_data() { kinds(); }
    void goesThrough()
    {
        QFETCH(ProxyServer::Kind, kind);
        World world;
        ProxyServer proxy(kind);
        world.transport.setProxy(to(proxy, kind));
        QVERIFY(world.ask());
        QCOMPARE(proxy.asked(), QStringList{world.address()});
        QCOMPARE(world.server.requests().size(), 1);
        // A second call takes the tunnel that is there.
        QVERIFY(world.ask());
        QCOMPARE(proxy.asked().size(), 1);
    }

    void showsItsPassword_data() { kinds(); }
    void showsItsPassword()
    {
        QFETCH(ProxyServer::Kind, kind);
        World world;
        ProxyServer proxy(kind, user, password);
        Proxy way = to(proxy, kind);
        way.user = user;
        way.password = Secret(password.toUtf8());
        world.transport.setProxy(way);
        const auto answer = world.ask();
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(proxy.asked(), QStringList{world.address()});
    }

    void isRefusedWithoutTheRightPassword_data() { kinds(); }
    void isRefusedWithoutTheRightPassword()
    {
        QFETCH(ProxyServer::Kind, kind);
        World world;
        ProxyServer proxy(kind, user, password);
        Proxy way = to(proxy, kind);
        for (const char *wrong : {"", "wrong"}) {
            way.user = *wrong ? user : QString();
            way.password = Secret(QByteArray(wrong));
            world.transport.setProxy(way);
            const auto answer = world.ask();
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Error::Kind::ProxyRefused);
            QVERIFY(!answer.error().outcomeUnknown());
        }
        QVERIFY(proxy.refused() >= 2);
        QVERIFY(proxy.asked().isEmpty());
        QVERIFY(world.server.requests().isEmpty());
        // The right one counts at once.
        way.user = user;
        way.password = Secret(password.toUtf8());
        world.transport.setProxy(way);
        QVERIFY(world.ask());
    }

    void tellsThatTheProxyIsNotThere_data() { kinds(); }
    void tellsThatTheProxyIsNotThere()
    {
        QFETCH(ProxyServer::Kind, kind);
        World world;
        Proxy way;
        {
            ProxyServer gone(kind);
            way = to(gone, kind);
        }
        world.transport.setProxy(way);
        const auto answer = world.ask();
        QCOMPARE(answer.error().kind, Error::Kind::ProxyUnreachable);
        QVERIFY(!answer.error().detail.contains(QLatin1String(testToken)));
        QVERIFY(world.server.requests().isEmpty());
    }

    void tellsThatTheProxyHasNoName_data() { kinds(); }
    void tellsThatTheProxyHasNoName()
    {
        QFETCH(ProxyServer::Kind, kind);
        World world;
        Proxy way;
        way.kind = kind == ProxyServer::Kind::Socks5 ? Proxy::Kind::Socks5 : Proxy::Kind::Http;
        way.host = u"no-such-proxy.invalid"_s;
        way.port = 1080;
        world.transport.setProxy(way);
        QCOMPARE(world.ask().error().kind, Error::Kind::ProxyUnreachable);
        QCOMPARE(testsupport::wait(telegram::findProxy(way, world.clock)).error().kind,
                 Error::Kind::ProxyNotFound);
    }

    void looksForAProxyAlone()
    {
        testsupport::FakeClock clock;
        Proxy way;
        {
            ProxyServer proxy(ProxyServer::Kind::Socks5);
            way = to(proxy, ProxyServer::Kind::Socks5);
            QVERIFY(testsupport::wait(telegram::findProxy(way, clock)));
        }
        QCOMPARE(testsupport::wait(telegram::findProxy(way, clock)).error().kind,
                 Error::Kind::ProxyUnreachable);
    }

    void givesUpOnASilentProxy()
    {
        World world;
        ProxyServer proxy(ProxyServer::Kind::Socks5);
        proxy.fallSilent();
        world.transport.setProxy(to(proxy, ProxyServer::Kind::Socks5));
        auto task = world.transport.call(testSecret(), u"getMe"_s, {});
        QTRY_VERIFY(!proxy.heard().isEmpty());
        world.clock.advance(Transport::defaultTimeout);
        QCOMPARE(testsupport::wait(task).error().kind, Error::Kind::ProxyUnreachable);
    }

    void letsTheProxyLookUpNames_data() { kinds(); }
    void letsTheProxyLookUpNames()
    {
        QFETCH(ProxyServer::Kind, kind);
        World world;
        ProxyServer proxy(kind);
        QUrl named = world.server.url();
        named.setHost(u"localhost"_s);
        Transport transport(named, world.clock);
        transport.setProxy(to(proxy, kind));
        world.server.add(Script::answer(200, good));
        QVERIFY(testsupport::wait(transport.call(testSecret(), u"getMe"_s, {})));
        QCOMPARE(proxy.asked(),
                 QStringList{u"localhost:"_s + QString::number(world.server.port())});

        // One that only the proxy could know: this machine is not asked.
        Transport elsewhere(QUrl(u"https://bots.invalid"_s), world.clock);
        elsewhere.setProxy(to(proxy, kind));
        QVERIFY(!testsupport::wait(elsewhere.call(testSecret(), u"getMe"_s, {})));
        QCOMPARE(proxy.asked().last(), u"bots.invalid:443"_s);
    }

    void tellsNoProxyTheToken_data() { kinds(); }
    void tellsNoProxyTheToken()
    {
        QFETCH(ProxyServer::Kind, kind);
        World world;
        ProxyServer proxy(kind);
        world.transport.setProxy(to(proxy, kind));
        QVERIFY(world.ask());
        QVERIFY(!proxy.heard().isEmpty());
        QVERIFY(!proxy.heard().contains("getMe"));
        QVERIFY(!proxy.heard().contains(testToken));
    }

    void changesTheWayWhileItRuns_data() { kinds(); }
    void changesTheWayWhileItRuns()
    {
        QFETCH(ProxyServer::Kind, kind);
        World world;
        Proxy none;
        none.kind = Proxy::Kind::None;
        world.transport.setProxy(none);
        QVERIFY(world.ask());
        ProxyServer proxy(kind);
        world.transport.setProxy(to(proxy, kind));
        QVERIFY(world.ask());
        QCOMPARE(proxy.asked().size(), 1);
        world.transport.setProxy(none);
        QVERIFY(world.ask());
        QCOMPARE(proxy.asked().size(), 1);
        QCOMPARE(world.server.connections(), 3);
    }

    void letsACallUnderWayEndByTheOldWay()
    {
        World world;
        auto task = world.transport.call(testSecret(), u"createChatInviteLink"_s, {});
        QVERIFY(world.server.waitForRequests(1));
        ProxyServer proxy(ProxyServer::Kind::Socks5);
        world.transport.setProxy(to(proxy, ProxyServer::Kind::Socks5));
        QVERIFY(world.ask()); // by the new one
        QCOMPARE(proxy.asked().size(), 1);
        task.cancel();
    }

    void cutsPollsThatWait()
    {
        World world;
        auto poll =
            world.transport.call(testSecret(), u"getUpdates"_s, {}, std::chrono::minutes(1));
        QVERIFY(world.server.waitForRequests(1));
        ProxyServer proxy(ProxyServer::Kind::Http);
        world.transport.setProxy(to(proxy, ProxyServer::Kind::Http));
        QCOMPARE(testsupport::wait(poll).error().kind, Error::Kind::ConnectionLost);
    }

    void asksNoSystemProxyForThisMachine()
    {
        ProxyServer proxy(ProxyServer::Kind::Http);
        const QByteArray before = qgetenv("http_proxy");
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        World world;
        const auto answer = world.ask();
        qputenv("http_proxy", before);
        QVERIFY(answer);
        QVERIFY(proxy.asked().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "tst_proxy.moc"
