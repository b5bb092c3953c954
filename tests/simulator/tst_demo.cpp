// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/demo.h"
#include "simulator/demonames.h"
#include "simulator/httpclient.h"
#include "simulator/parameters.h"

#include <QSignalSpy>

#include <numeric>

using namespace simulatortest;
using namespace std::chrono_literals;
using simulator::Link;
using simulator::World;

class DemoTest : public testsupport::Test
{
    Q_OBJECT

    static World demo() { return simulator::demoWorld(testsupport::FakeClock().now()); }
    static const simulator::Chat &chatCalled(const World &world, const QString &title)
    {
        for (const auto &[id, chat] : world.chats) {
            if (chat.title == title)
                return chat;
        }
        qFatal("no such chat");
    }
    static QList<Link> linksOf(const World &world, const QString &title)
    {
        QList<Link> links;
        for (const auto &[hash, link] : world.links) {
            if (link.chat == chatCalled(world, title).id)
                links.append(link);
        }
        return links;
    }
    template <typename Test>
    static qsizetype count(const QList<Link> &links, Test test)
    {
        return std::count_if(links.begin(), links.end(), test);
    }

private Q_SLOTS:
    void isTheSameForTheSameTime() { QVERIFY(demo() == demo()); }

    void hasTheBotsChatsAndLinksOfThePicture_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("type");
        QTest::addColumn<qint64>("botId");
        QTest::addColumn<int>("links");
        QTest::addColumn<bool>("mayInvite");
        const qint64 acme = 7'000'000'001;
        const qint64 studio = 7'000'000'002;
        QTest::newRow("Acme News") << u"Acme News"_s << u"channel"_s << acme << 128 << true;
        QTest::newRow("Acme Community")
            << u"Acme Community"_s << u"supergroup"_s << acme << 96 << true;
        QTest::newRow("Acme VIP") << u"Acme VIP (paid)"_s << u"channel"_s << acme << 12 << true;
        QTest::newRow("Events") << u"Events Kyiv 2026"_s << u"supergroup"_s << acme << 57 << true;
        QTest::newRow("Students") << u"Studio Students"_s << u"supergroup"_s << studio << 88
                                  << true;
        QTest::newRow("Alumni") << u"Alumni"_s << u"group"_s << studio << 31 << false;
    }
    void hasTheBotsChatsAndLinksOfThePicture()
    {
        QFETCH(QString, title);
        QFETCH(QString, type);
        QFETCH(qint64, botId);
        QFETCH(int, links);
        QFETCH(bool, mayInvite);
        World world = demo();
        const simulator::Chat &chat = chatCalled(world, title);
        QCOMPARE(simulator::typeName(chat.type), type);
        QCOMPARE(chat.seatOf({botId}).mayInvite(), mayInvite);
        QCOMPARE(linksOf(world, title).size(), links);
        const Link *primary = world.primaryLink(chat.id, {botId});
        QVERIFY(primary && primary->primary && !primary->revoked);
        QCOMPARE(count(linksOf(world, title),
                       [](const Link &link) { return link.primary && !link.revoked; }),
                 1);
    }

    void hasEveryKindAndState()
    {
        const World world = demo();
        QCOMPARE(world.links.size(), std::size_t(412));
        QCOMPARE(world.requests.size(), std::size_t(14));
        const QList<Link> news = linksOf(world, u"Acme News"_s);
        const auto inactive = [&world](const Link &link) {
            return link.revoked || link.isExpired(world.now) || link.isFull();
        };
        QCOMPARE(count(news, inactive), 35);
        QCOMPARE(
            count(news,
                  [&](const Link &link) { return !inactive(link) && link.createsJoinRequest; }),
            12);
        QCOMPARE(
            count(news,
                  [&](const Link &link) { return !inactive(link) && link.subscriptionPeriod > 0; }),
            3);
        QVERIFY(count(news, [](const Link &link) { return link.isFull(); }) >= 5);
        QVERIFY(count(news, [&](const Link &link) { return link.isExpired(world.now); }) >= 10);
        QCOMPARE(chatCalled(world, u"Acme News"_s).memberCount(), 18'204);
        const auto named = std::find_if(news.begin(), news.end(), [](const Link &link) {
            return link.name == "Summer campaign"_L1;
        });
        QVERIFY(named != news.end());
        QCOMPARE(named->text, u"https://t.me/+kQ3xV9sPf0wYz2aa"_s);
        QCOMPARE(named->joined, 37);
        QCOMPARE(named->memberLimit, 100);
    }

    void isPossible()
    {
        const World world = demo();
        for (const auto &[hash, link] : world.links) {
            QCOMPARE(simulator::linkHash(link.text), hash);
            QCOMPARE(simulator::cleanName(link.name), link.name);
            QVERIFY(link.createdAt < world.now);
            QVERIFY(link.joined >= link.inside && link.inside >= 0);
            QVERIFY(link.memberLimit == 0 || link.inside <= link.memberLimit);
            QVERIFY(!(link.createsJoinRequest && link.memberLimit > 0));
            QVERIFY(!link.expireDate.isValid() || link.expireDate > link.createdAt);
            QVERIFY(!link.primary || (link.name.isEmpty() && !link.expireDate.isValid()));
            QVERIFY(link.subscriptionPeriod == 0
                    || world.findChat(link.chat)->type == simulator::ChatType::Channel);
        }
        for (const auto &[id, chat] : world.chats)
            QVERIFY(chat.crowd > 0);
        for (const auto &[key, request] : world.requests) {
            QVERIFY(world.links.at(request.link).createsJoinRequest);
            QVERIFY(world.people.contains(request.user));
        }
        for (const QString &name : simulator::demoLinkNames())
            QCOMPARE(simulator::cleanName(name), name);
    }

    void spreadsJoinsOverDays()
    {
        const World world = demo();
        for (const auto &[hash, link] : world.links) {
            const auto joins = simulator::demoDailyJoins(link, world.now, 14);
            QCOMPARE(joins.size(), 14);
            QVERIFY(std::accumulate(joins.begin(), joins.end(), qint64(0)) <= link.joined);
            QVERIFY(std::all_of(joins.begin(), joins.end(), [](qint64 n) { return n >= 0; }));
            QCOMPARE(simulator::demoDailyJoins(link, world.now, 14), joins);
        }
        Link young;
        young.hash = u"Young"_s;
        young.createdAt = world.now.addDays(-2);
        young.joined = 300;
        const auto joins = simulator::demoDailyJoins(young, world.now, 14);
        QCOMPARE(joins.mid(0, 11), QList<qint64>(11, 0));
        QVERIFY(joins.last() > 0);
    }

    void servesItsBots()
    {
        Setting setting;
        setting.world() = demo();
        const QByteArray token = setting.world().bots.begin()->second.token;
        QCOMPARE(setting.call("getMe", {}, token).object()["username"_L1].toString(),
                 u"acme_invites_bot"_s);
        QCOMPARE(setting.call("getChat", {{u"chat_id"_s, u"@acme_news"_s}}, token)
                     .object()["invite_link"_L1]
                     .toString(),
                 u"https://t.me/+AbCdEf12GhIjKlMn"_s);
    }

    void lives()
    {
        Setting setting;
        setting.world() = demo();
        simulator::DemoLife life(setting.server, setting.clock);
        const auto people = setting.world().people.size();
        life.start(1h);
        for (int i = 0; i < 120; ++i)
            setting.advance(1s);
        QVERIFY(setting.world().people.size() > people);
        QVERIFY(!life.isLeaking());
        life.stop();
        const World stopped = setting.world();
        setting.advance(1s);
        setting.advance(1s);
        QCOMPARE(setting.world().people.size(), stopped.people.size());
        QCOMPARE(setting.clock.waiting(), 0);
    }

    void leaksUntilTheLinkIsRevoked()
    {
        Setting setting;
        setting.world() = demo();
        const QByteArray token = setting.world().bots.begin()->second.token;
        const QString hash = u"AbCdEf12GhIjKlMn"_s;
        simulator::DemoLife life(setting.server, setting.clock);
        QSignalSpy started(&life, &simulator::DemoLife::leakStarted);
        QSignalSpy stopped(&life, &simulator::DemoLife::leakStopped);
        life.start(8s);
        for (int i = 0; i < 7; ++i)
            setting.advance(1s);
        QCOMPARE(started.count(), 0);
        const qint64 before = setting.world().links.at(hash).joined;
        for (int i = 0; i < 30; ++i)
            setting.advance(1s);
        QCOMPARE(started.count(), 1);
        QVERIFY(life.isLeaking());
        QVERIFY(setting.world().links.at(hash).joined >= before + 30);

        QCOMPARE(
            setting.call("exportChatInviteLink", {{u"chat_id"_s, u"@acme_news"_s}}, token).status,
            200);
        const World rotated = setting.world();
        for (int i = 0; i < 30; ++i)
            setting.advance(1s);
        QCOMPARE(stopped.count(), 1);
        QVERIFY(!life.isLeaking());
        QCOMPARE(setting.world().links.at(hash).joined, rotated.links.at(hash).joined);
        QVERIFY(setting.world().people.size()
                < rotated.people.size() + 30); // everyday life goes on
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
