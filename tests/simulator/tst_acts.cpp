// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/acts.h"
#include "simulator/httpclient.h"

using namespace simulatortest;
using simulator::Entry;
using simulator::Link;
using simulator::Seat;
using simulator::Status;
using simulator::World;

class ActsTest : public testsupport::Test
{
    Q_OBJECT

    static World start()
    {
        return smallWorld(QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC));
    }
    /// The world without the bots' queues, which tst_updates looks at.
    static World quiet(World world)
    {
        for (auto &[id, one] : world.bots) {
            one.updates.clear();
            one.nextUpdateId = 0;
        }
        return world;
    }

private Q_SLOTS:
    void joinsByALink()
    {
        World world = start();
        const QString hash = world.addLink(club, bot).hash;
        World after = quiet(world);
        QCOMPARE(simulator::joinByLink(world, anna, simulator::linkText(hash)), Entry::Joined);
        after.chats.at(club).seats[anna] = {.status = Status::Member, .cameBy = hash};
        after.links.at(hash).joined = 1;
        after.links.at(hash).inside = 1;
        QVERIFY(quiet(world) == after);
    }

    void asksByAnApprovalLink()
    {
        World world = start();
        Link &link = world.addLink(club, bot);
        link.createsJoinRequest = true;
        World after = quiet(world);
        QCOMPARE(simulator::joinByLink(world, anna, link.text), Entry::Requested);
        after.requests[{club, anna}] = {club, anna, link.hash, world.now, u"Hello"_s, {}};
        QVERIFY(quiet(world) == after);
        QCOMPARE(world.pendingRequests(link.hash), 1);
        QVERIFY(simulator::withdrawRequest(world, anna, club).has_value());
        after.requests.clear();
        QVERIFY(quiet(world) == after);
    }

    void refusesToJoin_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("identifier");
        QTest::newRow("unknown") << u"unknown"_s << u"INVITE_HASH_EXPIRED"_s;
        QTest::newRow("revoked") << u"revoked"_s << u"INVITE_HASH_EXPIRED"_s;
        QTest::newRow("expired") << u"expired"_s << u"INVITE_HASH_EXPIRED"_s;
        QTest::newRow("full") << u"full"_s << u"USERS_TOO_MUCH"_s;
        QTest::newRow("inside") << u"inside"_s << u"USER_ALREADY_PARTICIPANT"_s;
        QTest::newRow("kicked") << u"kicked"_s << u"USER_KICKED"_s;
        QTest::newRow("deleted chat") << u"deleted chat"_s << u"CHANNEL_INVALID"_s;
    }
    void refusesToJoin()
    {
        QFETCH(QString, cause);
        QFETCH(QString, identifier);
        World world = start();
        Link &link = world.addLink(club, bot);
        const QString text = cause == "unknown"_L1 ? u"https://t.me/+Nothing"_s : link.text;
        link.revoked = cause == "revoked"_L1;
        if (cause == "expired"_L1)
            link.expireDate = world.now;
        else if (cause == "full"_L1)
            link.memberLimit = 1, link.inside = 1;
        else if (cause == "inside"_L1)
            world.chats.at(club).seats[anna].status = Status::Member;
        else if (cause == "kicked"_L1)
            world.chats.at(club).seats[anna].status = Status::Kicked;
        else if (cause == "deleted chat"_L1)
            QVERIFY(simulator::deleteChat(world, club).has_value());
        const World before = world;
        const auto joined = simulator::joinByLink(world, anna, text);
        QVERIFY(!joined);
        QCOMPARE(joined.error().detail, identifier);
        QVERIFY(world == before);
    }

    void aLeaverFreesAPlace()
    {
        World world = start();
        Link &link = world.addLink(club, bot);
        link.memberLimit = 1;
        QVERIFY(simulator::joinByLink(world, anna, link.text).has_value());
        QVERIFY(!simulator::joinByLink(world, boris, link.text));
        QVERIFY(simulator::leave(world, anna, club).has_value());
        QCOMPARE(link.inside, 0);
        QCOMPARE(link.joined, 1);
        QVERIFY(simulator::joinByLink(world, boris, link.text).has_value());
        QVERIFY(simulator::kick(world, club, owner, boris).has_value());
        QCOMPARE(link.inside, 0);
        QCOMPARE(world.chats.at(club).seatOf(boris).status, Status::Kicked);
    }

    void paysForPrivateChannelsOnly()
    {
        World world = start();
        for (const core::ChatId chat : {vip, channel}) {
            Link &link = world.addLink(chat, bot);
            link.subscriptionPeriod = 2'592'000;
            link.subscriptionPrice = 250;
            QVERIFY(simulator::joinByLink(world, anna, link.text).has_value());
        }
        QCOMPARE(world.chats.at(vip).seatOf(anna).until, world.now.addSecs(2'592'000));
        QVERIFY(!world.chats.at(channel).seatOf(anna).until.isValid());
    }

    void entersPublicChatsDirectly()
    {
        World world = start();
        QCOMPARE(simulator::joinDirectly(world, anna, channel), Entry::Joined);
        QVERIFY(world.chats.at(channel).seatOf(anna).isInside());
        QCOMPARE(simulator::joinDirectly(world, anna, club).error().detail, u"CHANNEL_PRIVATE"_s);
        world.chats.at(club).username = u"club"_s;
        QVERIFY(simulator::setJoinByRequest(world, club, true, false).has_value());
        QCOMPARE(simulator::joinDirectly(world, anna, club), Entry::Requested);
        QCOMPARE(world.requests.at({club, anna}).link, QString());
    }

    void changesRights()
    {
        World world = start();
        const QString primary = world.primaryLink(club, bot)->hash;
        QVERIFY(simulator::appoint(world, club, owner, bot, {}).has_value());
        QVERIFY(!world.chats.at(club).seatOf(bot).mayInvite());
        QVERIFY(simulator::appoint(world, club, owner, bot, {.inviteUsers = true}).has_value());
        QVERIFY(world.chats.at(club).seatOf(bot).mayInvite());
        QCOMPARE(world.primaryLink(club, bot)->hash, primary); // the same as before
        QVERIFY(simulator::dismiss(world, club, owner, bot).has_value());
        QCOMPARE(world.chats.at(club).seatOf(bot).status, Status::Member);
        QVERIFY(!simulator::dismiss(world, club, owner, bot));
        QVERIFY(!simulator::appoint(world, club, owner, owner, {}));
    }

    void upgradesAGroup()
    {
        World world = start();
        const QString hash = world.addLink(group, bot).hash;
        world.addLink(group, bot).createsJoinRequest = true;
        world.requests[{group, anna}] = {group, anna, {}, world.now, {}, {}};
        const auto id = simulator::upgrade(world, group);
        QVERIFY(id.has_value());
        QCOMPARE(world.chats.at(group).migratedTo, *id);
        const simulator::Chat &supergroup = world.chats.at(*id);
        QCOMPARE(supergroup.type, simulator::ChatType::Supergroup);
        QCOMPARE(supergroup.title, u"Group"_s);
        QVERIFY(supergroup.seatOf(bot).mayInvite());
        QCOMPARE(world.links.at(hash).chat, *id);
        QVERIFY(world.requests.contains({*id, anna}));
        QVERIFY(!simulator::upgrade(world, group));
        QVERIFY(!simulator::upgrade(world, club));
        QVERIFY(!simulator::leave(world, owner, group));
    }

    void appliesJoinByRequestToLinksOnDemand()
    {
        World world = start();
        Link &link = world.addLink(club, bot);
        link.memberLimit = 5;
        QVERIFY(simulator::setJoinByRequest(world, club, true, false).has_value());
        QVERIFY(!link.createsJoinRequest);
        QVERIFY(simulator::setJoinByRequest(world, club, true, true).has_value());
        QVERIFY(link.createsJoinRequest);
        QCOMPARE(link.memberLimit, 0);
        QVERIFY(!simulator::setJoinByRequest(world, channel, true, true));
    }

    void revokesForAnAdministrator()
    {
        World world = start();
        const QString text = world.addLink(club, bot).text;
        QVERIFY(simulator::revokeLink(world, text).has_value());
        QVERIFY(world.findLink(text)->revoked);
        QVERIFY(!simulator::revokeLink(world, text));
    }
};

QTEST_GUILESS_MAIN(ActsTest)
#include "tst_acts.moc"
