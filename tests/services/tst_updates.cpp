// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/updates.h"

#include "services/connections.h"
#include "services/preferences.h"
#include "services/proxysetting.h"
#include "support/fakeclock.h"
#include "support/proxyserver.h"
#include "support/scriptedserver.h"
#include "support/testing.h"
#include "vault/memoryvault.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using core::Error;
using services::Release;
using services::Updates;
using testsupport::Script;
using testsupport::settle;
using testsupport::wait;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray newer = "{\"version\":\"999.1.0\",\"page\":\"https://example.org/999\"}";
const QByteArray same = "{\"version\":\"" GATEHOUSE_VERSION "\",\"page\":\"https://example.org/\"}";

struct World
{
    QTemporaryDir folder;
    testsupport::FakeClock clock;
    testsupport::ScriptedServer server;
    vault::MemoryVault vault;
    services::Preferences preferences{folder.filePath(u"settings.ini"_s)};
    services::Connections connections{vault, clock, QUrl(u"https://api.telegram.org"_s)};
    services::ProxySetting proxy{preferences, vault, connections, clock};
    bool isBusy = false;
    Updates updates{server.url(u"http"_s, u"/latest.json"_s), preferences, proxy,
                    [this] { return isBusy; }, clock};

    qsizetype asked() const { return server.requests().size(); }
    void pass(std::chrono::hours time)
    {
        clock.advance(time);
        settle();
    }
};

} // namespace

class UpdatesTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void findsANewerVersion()
    {
        World world;
        world.server.add(Script::answer(200, newer));
        const auto found = wait(world.updates.check());
        QVERIFY(found.has_value());
        QCOMPARE(found->value().version, QVersionNumber(999, 1, 0));
        QCOMPARE(found->value().page, QUrl(u"https://example.org/999"_s));
    }

    void knowsThatThisIsTheNewest_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("the same") << same;
        QTest::newRow("an older one")
            << QByteArray("{\"version\":\"0.0.1\",\"page\":\"https://example.org/\"}");
    }
    void knowsThatThisIsTheNewest()
    {
        QFETCH(QByteArray, answer);
        World world;
        world.server.add(Script::answer(200, answer));
        const auto found = wait(world.updates.check());
        QVERIFY(found.has_value());
        QVERIFY(!found->has_value());
    }

    void tellsNothingAboutTheUser()
    {
        World world;
        world.server.add(Script::answer(200, same));
        QVERIFY(wait(world.updates.check()).has_value());
        const testsupport::RawRequest &request = world.server.requests().front();
        QCOMPARE(request.method, "GET");
        QCOMPARE(request.path, "/latest.json");
        QCOMPARE(request.header("User-Agent"), QByteArray("Gatehouse"));
        QCOMPARE(request.header("Accept-Language"), QByteArray("en"));
        QVERIFY(!request.header("Cookie"));
    }

    void followsToWhereTheFileIs()
    {
        World world;
        world.server.add(Script::answer(302, {}, "Location: /files/1\r\nSet-Cookie: a=b\r\n"));
        world.server.add(Script::answer(200, newer));
        QVERIFY(wait(world.updates.check()).value().has_value());
        QCOMPARE(world.server.requests().last().path, "/files/1");
        QVERIFY(!world.server.requests().last().header("Cookie"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<Error::Kind>("kind");
        const auto malformed = [](const char *name, const QByteArray &answer) {
            QTest::newRow(name) << Script::answer(200, answer) << Error::Kind::Malformed;
        };
        QTest::newRow("not there") << Script::answer(404, "no") << Error::Kind::Unreachable;
        QTest::newRow("a cut answer")
            << Script::cut(Script::answer(200, newer), 90) << Error::Kind::Unreachable;
        malformed("a page", "<html>");
        malformed("nothing", {});
        malformed("no version", "{\"page\":\"https://example.org/\"}");
        malformed("half a version", "{\"version\":\"1.2beta\",\"page\":\"https://example.org/\"}");
        malformed("no page", "{\"version\":\"999.0\"}");
        malformed("a page that is not safe",
                  "{\"version\":\"999.0\",\"page\":\"http://example.org/\"}");
        malformed("a file", "{\"version\":\"999.0\",\"page\":\"file:///etc/passwd\"}");
        QTest::newRow("more than a number")
            << Script::answer(200, newer + QByteArray(200000, ' ')) << Error::Kind::Unreachable;
    }
    void saysWhatIsWrong()
    {
        QFETCH(Script, script);
        QFETCH(Error::Kind, kind);
        World world;
        for (int tries = 0; tries < 4; ++tries) // Qt asks again where a line was cut
            world.server.add(script);
        QCOMPARE(wait(world.updates.check()).error().kind, kind);
        QVERIFY(!world.preferences.updatesLookedAt().isValid());
    }

    void asksNobodyDuringAJob()
    {
        World world;
        world.isBusy = true;
        QCOMPARE(wait(world.updates.check()).error().kind, Error::Kind::Busy);
        QCOMPARE(world.server.connections(), 0);
    }

    void canBeCancelled()
    {
        World world;
        world.server.add(Script::silence());
        auto task = world.updates.check();
        QVERIFY(world.server.waitForRequests(1));
        task.cancel();
        QCOMPARE(wait(std::move(task)).error().kind, Error::Kind::Cancelled);
        QVERIFY(testsupport::waitFor([&world] { return world.server.open() == 0; }));
    }

    void goesByTheUsersProxy()
    {
        World world;
        testsupport::ProxyServer proxy(testsupport::ProxyServer::Kind::Socks5);
        world.preferences.setProxy(
            {services::ProxyChoice::Kind::Socks5, u"127.0.0.1"_s, proxy.port(), {}});
        world.proxy.open();
        world.server.add(Script::answer(200, same));
        QVERIFY(wait(world.updates.check()).has_value());
        QCOMPARE(proxy.asked(), QStringList(u"127.0.0.1:%1"_s.arg(world.server.port())));
    }

    void looksByItselfOnlyWhereTheUserWantsIt()
    {
        World world;
        world.updates.start();
        for (int day = 0; day < 30; ++day)
            world.pass(24h);
        QCOMPARE(world.server.connections(), 0);
    }

    void looksOnceAWeek()
    {
        World world;
        QSignalSpy found(&world.updates, &Updates::found);
        world.preferences.setLooksForUpdates(true);
        world.server.add(Script::answer(200, newer));
        world.updates.start();
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(found.front().front().value<Release>().version, QVersionNumber(999, 1, 0));
        QCOMPARE(world.preferences.updatesLookedAt(), world.clock.now());

        world.pass(6 * 24h);
        QCOMPARE(world.asked(), 1);
        world.server.add(Script::answer(200, same));
        world.pass(25h);
        QVERIFY(world.server.waitForRequests(2));
        QTRY_COMPARE(world.preferences.updatesLookedAt(), world.clock.now());
        QCOMPARE(found.count(), 1);
    }

    void waitsForTheJobsEnd()
    {
        World world;
        world.preferences.setLooksForUpdates(true);
        world.isBusy = true;
        world.updates.start();
        world.pass(3h);
        QCOMPARE(world.server.connections(), 0);
        world.isBusy = false;
        world.pass(1h);
        QVERIFY(world.server.waitForRequests(1));
    }

    void triesAgainAfterAnHour()
    {
        World world;
        QSignalSpy found(&world.updates, &Updates::found);
        world.preferences.setLooksForUpdates(true);
        world.server.add(Script::close());
        world.updates.start();
        QVERIFY(world.server.waitForRequests(1));
        QVERIFY(testsupport::waitFor([&world] { return world.server.open() == 0; }));
        world.server.add(Script::answer(200, newer));
        world.pass(1h);
        QTRY_COMPARE(found.count(), 1);
    }

    void isNotFooledByAClockThatWasWrong()
    {
        World world;
        world.preferences.setLooksForUpdates(true);
        world.preferences.setUpdatesLookedAt(world.clock.now().addYears(3));
        world.updates.start();
        QVERIFY(world.server.waitForRequests(1));
    }

    void isNotThereWithoutAnAddress()
    {
        World world;
        world.preferences.setLooksForUpdates(true);
        Updates none(
            {}, world.preferences, world.proxy, [] { return false; }, world.clock);
        none.start();
        QVERIFY(!none.isOffered());
        QVERIFY(world.updates.isOffered());
        QCOMPARE(world.clock.waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(UpdatesTest)
#include "tst_updates.moc"
