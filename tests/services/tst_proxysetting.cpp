// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/proxysetting.h"

#include "services/connections.h"
#include "simulator/server.h"
#include "support/fakeclock.h"
#include "support/proxyserver.h"
#include "support/testing.h"
#include "vault/memoryvault.h"

#include <QDirIterator>
#include <QTemporaryDir>

using core::Error;
using core::Secret;
using services::ProxyChoice;
using services::ProxySetting;
using testsupport::ProxyServer;
using testsupport::wait;
using vault::Slot;
using namespace Qt::StringLiterals;

namespace {

constexpr core::UserId bot{123456789};
const QByteArray password = "s3cret-of-the-proxy";

struct World
{
    QTemporaryDir folder;
    testsupport::FakeClock clock;
    simulator::Server server{clock};
    vault::MemoryVault vault;
    services::Preferences preferences{folder.filePath(u"settings.ini"_s)};
    std::unique_ptr<services::Connections> connections;
    std::unique_ptr<ProxySetting> setting;

    World()
    {
        server.world().addBot(bot, testsupport::testToken, u"gate_bot"_s, u"Gate"_s);
        if (!server.listen() || !wait(vault.store(bot, testsupport::testSecret())))
            qFatal("the bench is broken");
        start();
    }

    /// As a program does that has just been started.
    void start()
    {
        setting.reset();
        connections = std::make_unique<services::Connections>(vault, clock, server.url());
        domain::Bot known;
        known.id = bot;
        connections->learn({known});
        setting = std::make_unique<ProxySetting>(preferences, vault, *connections, clock);
        setting->open();
    }

    core::Result<telegram::User> getMe()
    {
        const auto line = wait(connections->line(bot));
        return line ? wait((*line)->getMe()) : core::Result<telegram::User>(line.error());
    }
};

ProxyChoice to(const ProxyServer &proxy, const QString &user = {})
{
    return {ProxyChoice::Kind::Socks5, u"127.0.0.1"_s, proxy.port(), user};
}

} // namespace

class ProxySettingTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void goesByTheProxyAtOnce()
    {
        World world;
        ProxyServer proxy(ProxyServer::Kind::Socks5);
        QVERIFY(world.getMe());
        world.preferences.setProxy(to(proxy));
        QVERIFY(world.getMe());
        QCOMPARE(proxy.asked().size(), 1);
        world.preferences.setProxy({ProxyChoice::Kind::None, {}, 0, {}});
        QVERIFY(world.getMe());
        QCOMPARE(proxy.asked().size(), 1);
        // And after a start.
        world.preferences.setProxy(to(proxy));
        world.start();
        QVERIFY(world.getMe());
        QCOMPARE(proxy.asked().size(), 2);
    }

    void keepsThePasswordInTheKeychainOnly()
    {
        World world;
        ProxyServer proxy(ProxyServer::Kind::Socks5, u"gate"_s, QString::fromLatin1(password));
        world.preferences.setProxy(to(proxy, u"gate"_s));
        QCOMPARE(world.getMe().error().kind, Error::Kind::ProxyRefused);
        QCOMPARE(wait(world.setting->hasPassword()).value(), false);
        QVERIFY(wait(world.setting->setPassword(Secret(password))));
        QVERIFY(world.getMe());
        QCOMPARE(wait(world.setting->hasPassword()).value(), true);
        QVERIFY(wait(world.vault.read(Slot::proxy())).value() == Secret(password));
        QVERIFY(wait(world.vault.read(bot)).value() == testsupport::testSecret());

        QDirIterator files(world.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(password));
            ++count;
        }
        QVERIFY(count > 0);
    }

    void readsThePasswordBeforeTheFirstToken()
    {
        World world;
        ProxyServer proxy(ProxyServer::Kind::Socks5, u"gate"_s, QString::fromLatin1(password));
        world.preferences.setProxy(to(proxy, u"gate"_s));
        QVERIFY(wait(world.setting->setPassword(Secret(password))));
        world.start();
        QVERIFY(world.getMe());
        QCOMPARE(proxy.refused(), 0);
    }

    void asksTheKeychainAgainWhenTheUserDoes()
    {
        World world;
        ProxyServer proxy(ProxyServer::Kind::Socks5, u"gate"_s, QString::fromLatin1(password));
        world.preferences.setProxy(to(proxy, u"gate"_s));
        QVERIFY(wait(world.setting->setPassword(Secret(password))));
        world.vault.failWith(Error::Kind::KeychainLocked);
        world.start();
        testsupport::settle();
        world.vault.failWith({});
        world.connections->retryVault();
        QVERIFY(world.getMe());
    }

    void removesThePassword()
    {
        World world;
        QVERIFY(wait(world.setting->setPassword(Secret(password))));
        QVERIFY(wait(world.setting->setPassword({})));
        QCOMPARE(wait(world.vault.read(Slot::proxy())).error().kind, Error::Kind::SecretMissing);
        QCOMPARE(wait(world.setting->hasPassword()).value(), false);
    }

    void tellsWhatTheKeychainRefuses()
    {
        World world;
        world.vault.failWith(Error::Kind::KeychainRefused);
        QCOMPARE(wait(world.setting->setPassword(Secret(password))).error().kind,
                 Error::Kind::KeychainRefused);
        QCOMPARE(wait(world.setting->hasPassword()).error().kind, Error::Kind::KeychainRefused);
    }

    void testsAProxyThatIsNotInUse()
    {
        World world;
        ProxyServer proxy(ProxyServer::Kind::Http, u"gate"_s, QString::fromLatin1(password));
        ProxyChoice choice = to(proxy, u"gate"_s);
        choice.kind = ProxyChoice::Kind::Http;
        QCOMPARE(wait(world.setting->test(choice, Secret("wrong"))).error().kind,
                 Error::Kind::ProxyRefused);
        QVERIFY(wait(world.setting->test(choice, Secret(password))));
        QCOMPARE(proxy.asked().size(), 1);
        // No token left the machine for it, and nothing was kept.
        QVERIFY(!proxy.heard().contains(testsupport::testToken));
        QCOMPARE(world.preferences.proxy(), ProxyChoice());
        QCOMPARE(wait(world.vault.read(Slot::proxy())).error().kind, Error::Kind::SecretMissing);
        QVERIFY(world.getMe());
        QCOMPARE(proxy.asked().size(), 1);
    }

    void tellsWhyATestFailed()
    {
        World world;
        ProxyChoice gone;
        {
            ProxyServer proxy(ProxyServer::Kind::Socks5);
            gone = to(proxy);
        }
        QCOMPARE(wait(world.setting->test(gone, {})).error().kind, Error::Kind::ProxyUnreachable);
        ProxyChoice nobody = gone;
        nobody.host = u"no-such-proxy.invalid"_s;
        QCOMPARE(wait(world.setting->test(nobody, {})).error().kind, Error::Kind::ProxyNotFound);
        world.server.close();
        ProxyServer proxy(ProxyServer::Kind::Socks5);
        QCOMPARE(wait(world.setting->test(to(proxy), {})).error().kind, Error::Kind::Unreachable);
        QCOMPARE(wait(world.setting->test({ProxyChoice::Kind::None, {}, 0, {}}, {})).error().kind,
                 Error::Kind::Unreachable);
    }

    void canBeCancelled()
    {
        World world;
        ProxyServer proxy(ProxyServer::Kind::Socks5);
        proxy.fallSilent();
        auto task = world.setting->test(to(proxy), {});
        QTRY_VERIFY(!proxy.heard().isEmpty());
        task.cancel();
        QCOMPARE(wait(task).error().kind, Error::Kind::Cancelled);
        QCOMPARE(world.clock.waiting(), 0);
    }

    void judgesHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("name") << u"proxy.example.org"_s << true;
        QTest::newRow("IPv4") << u"10.0.0.1"_s << true;
        QTest::newRow("IPv6") << u"fe80::1"_s << true;
        QTest::newRow("letters of a country") << u"прокси.рф"_s << true;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("URL") << u"http://proxy.example.org"_s << false;
        QTest::newRow("port") << u"proxy.example.org:1080"_s << false;
        QTest::newRow("user") << u"me@proxy"_s << false;
        QTest::newRow("words") << u"my proxy"_s << false;
    }
    void judgesHosts()
    {
        QFETCH(QString, host);
        QTEST(ProxySetting::isHost(host), "isGood");
    }
};

QTEST_GUILESS_MAIN(ProxySettingTest)
#include "tst_proxysetting.moc"
