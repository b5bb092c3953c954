// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/acts.h"
#include "simulator/httpclient.h"
#include "simulator/news.h"

using namespace simulatortest;
using simulator::Link;
using simulator::Status;
using simulator::Update;
using simulator::World;

class UpdatesTest : public testsupport::Test
{
    Q_OBJECT

    static World start()
    {
        World world = smallWorld(QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC));
        for (auto &[id, one] : world.bots)
            one.allowedUpdates = simulator::updateTypes();
        return world;
    }
    static Update last(World &world, core::UserId who = bot)
    {
        return world.bots.at(who).updates.last();
    }
    static QString linkIn(const Update &update)
    {
        return update.body["invite_link"_L1]["invite_link"_L1].toString();
    }
    static qint64 fromIn(const Update &update)
    {
        return update.body["from"_L1]["id"_L1].toInteger();
    }
    static QString change(const Update &update)
    {
        return update.body["old_chat_member"_L1]["status"_L1].toString() + u" > "_s
            + update.body["new_chat_member"_L1]["status"_L1].toString();
    }

private Q_SLOTS:
    void namesTheLinkOfAJoin()
    {
        World world = start();
        const QString text = world.addLink(club, bot).text;
        QVERIFY(simulator::joinByLink(world, anna, text).has_value());
        const Update update = last(world);
        QCOMPARE(update.type, u"chat_member"_s);
        QCOMPARE(linkIn(update), text);
        QCOMPARE(change(update), u"left > member"_s);
        QCOMPARE(fromIn(update), anna.value);
        QCOMPARE(update.body["chat"_L1].toObject(),
                 (QJsonObject{{u"id"_s, club.value},
                              {u"type"_s, u"supergroup"_s},
                              {u"title"_s, u"Club"_s}}));
        QCOMPARE(update.body["date"_L1].toInteger(), world.now.toSecsSinceEpoch());
        QVERIFY(!update.body.contains("via_join_request"_L1));
        QVERIFY(!update.body.contains("via_chat_folder_invite_link"_L1));
    }

    void namesTheLinkOfARequestAndItsApproval()
    {
        World world = start();
        Link &link = world.addLink(club, bot);
        link.createsJoinRequest = true;
        QVERIFY(simulator::joinByLink(world, anna, link.text).has_value());
        const Update request = last(world);
        QCOMPARE(request.type, u"chat_join_request"_s);
        QCOMPARE(linkIn(request), link.text);
        QCOMPARE(request.body["invite_link"_L1]["pending_join_request_count"_L1].toInt(), 1);
        QCOMPARE(request.body["user_chat_id"_L1].toInteger(), anna.value);
        QCOMPARE(request.body["bio"_L1].toString(), u"Hello"_s);
        QVERIFY(!request.body.contains("query_id"_L1));

        QVERIFY(simulator::approveRequest(world, club, owner, anna).has_value());
        const Update approval = last(world);
        QCOMPARE(approval.type, u"chat_member"_s);
        QCOMPARE(linkIn(approval), link.text);
        QCOMPARE(fromIn(approval), owner.value); // who approved
        QVERIFY(!approval.body.contains("via_join_request"_L1));
    }

    void marksApprovalsOfDirectRequests()
    {
        World world = start();
        world.chats.at(club).username = u"club"_s;
        QVERIFY(simulator::setJoinByRequest(world, club, true, false).has_value());
        QVERIFY(simulator::joinDirectly(world, anna, club).has_value());
        QCOMPARE(last(world).type, u"chat_join_request"_s);
        QVERIFY(!last(world).body.contains("invite_link"_L1));
        QVERIFY(simulator::approveRequest(world, club, bot, anna).has_value());
        QVERIFY(!last(world).body.contains("invite_link"_L1));
        QCOMPARE(last(world).body["via_join_request"_L1], QJsonValue(true));
    }

    void marksFolderLinks()
    {
        World world = start();
        const QString text = world.addLink(club, bot).text;
        QVERIFY(simulator::joinByLink(world, anna, text, true).has_value());
        QCOMPARE(last(world).body["via_chat_folder_invite_link"_L1], QJsonValue(true));
    }

    void namesNoLinkForDirectJoinsAndComebacks()
    {
        World world = start();
        QVERIFY(simulator::joinDirectly(world, anna, channel).has_value());
        QCOMPARE(last(world).type, u"chat_member"_s);
        QVERIFY(!last(world).body.contains("invite_link"_L1));
        QVERIFY(simulator::leave(world, anna, channel).has_value());
        QCOMPARE(change(last(world)), u"member > left"_s);
        QVERIFY(!last(world).body.contains("invite_link"_L1));
        const QString text = world.addLink(channel, bot).text;
        QVERIFY(
            simulator::joinByLink(world, anna, text).has_value()); // again, into a public channel
        QVERIFY(!last(world).body.contains("invite_link"_L1));
        QVERIFY(simulator::joinByLink(world, boris, text).has_value());
        QCOMPARE(linkIn(last(world)), text);
    }

    void saysNothingOfLinksThemselvesAndOfDeclined()
    {
        Setting setting;
        setting.world().bots.at(bot).allowedUpdates = simulator::updateTypes();
        Link &link = setting.newLink(club);
        link.createsJoinRequest = true;
        link.expireDate = setting.world().now.addSecs(5);
        QVERIFY(simulator::joinByLink(setting.world(), anna, link.text).has_value());
        QVERIFY(simulator::joinByLink(setting.world(), boris, link.text).has_value());
        const auto count = setting.world().bots.at(bot).updates.size();
        QVERIFY(simulator::declineRequest(setting.world(), club, anna).has_value());
        QVERIFY(simulator::withdrawRequest(setting.world(), boris, club).has_value());
        setting.call("createChatInviteLink", {{u"chat_id"_s, club.value}});
        setting.call("editChatInviteLink",
                     {{u"chat_id"_s, club.value}, {u"invite_link"_s, link.text}});
        setting.call("revokeChatInviteLink",
                     {{u"chat_id"_s, club.value}, {u"invite_link"_s, link.text}});
        setting.call("exportChatInviteLink", {{u"chat_id"_s, club.value}});
        setting.advance(std::chrono::seconds(60));
        QCOMPARE(setting.world().bots.at(bot).updates.size(), count);
    }

    void truncatesLinksOfOtherAdministrators()
    {
        World world = start();
        world.seatAdministrator(club, otherBot,
                                simulator::botRights(simulator::ChatType::Supergroup));
        const Link &link = world.addLink(club, bot);
        QVERIFY(simulator::joinByLink(world, anna, link.text).has_value());
        QCOMPARE(linkIn(last(world, bot)), link.text);
        QCOMPARE(linkIn(last(world, otherBot)),
                 QString(u"https://t.me/+"_s + link.hash.left(8) + u"..."_s));
    }

    void tellsABotOfItself()
    {
        World world = start();
        QVERIFY(simulator::appoint(world, club, owner, bot, {}).has_value());
        QCOMPARE(last(world).type, u"my_chat_member"_s);
        QCOMPARE(last(world).body["new_chat_member"_L1]["can_invite_users"_L1], QJsonValue(false));
        QCOMPARE(last(world).body["old_chat_member"_L1]["can_invite_users"_L1], QJsonValue(true));
        QVERIFY(simulator::dismiss(world, club, owner, bot).has_value());
        QCOMPARE(change(last(world)), u"administrator > member"_s);
        QVERIFY(simulator::kick(world, club, owner, bot).has_value());
        QCOMPARE(change(last(world)), u"member > kicked"_s);
        QVERIFY(simulator::addMember(world, vip, owner, otherBot).has_value());
        QCOMPARE(change(last(world, otherBot)), u"left > member"_s);
        QCOMPARE(last(world, bot).type, u"chat_member"_s); // it is an administrator there
        const auto supergroup = simulator::upgrade(world, group);
        QCOMPARE(last(world).body["chat"_L1]["id"_L1].toInteger(), supergroup->value);
    }

    void needsTheRightRoleForEachType_data()
    {
        QTest::addColumn<bool>("administrator");
        QTest::addColumn<bool>("mayInvite");
        QTest::addColumn<QStringList>("types");
        QTest::newRow("member") << false << false << QStringList();
        QTest::newRow("administrator") << true << false << QStringList{u"chat_member"_s};
        QTest::newRow("may invite")
            << true << true << QStringList{u"chat_join_request"_s, u"chat_member"_s};
    }
    void needsTheRightRoleForEachType()
    {
        QFETCH(bool, administrator);
        QFETCH(bool, mayInvite);
        QFETCH(QStringList, types);
        World world = start();
        simulator::Seat &seat = world.chats.at(club).seats[bot];
        seat.status = administrator ? Status::Administrator : Status::Member;
        seat.rights.inviteUsers = mayInvite;
        Link &link = world.addLink(club, bot);
        link.createsJoinRequest = true;
        QVERIFY(simulator::joinByLink(world, anna, link.text).has_value());
        QVERIFY(simulator::approveRequest(world, club, owner, anna).has_value());
        QStringList told;
        for (const Update &update : std::as_const(world.bots.at(bot).updates))
            told.append(update.type);
        QCOMPARE(told, types);
    }

    void givesTheQueryIdToTheGuardOnly()
    {
        World world = start();
        world.seatAdministrator(club, otherBot,
                                simulator::botRights(simulator::ChatType::Supergroup));
        world.bots.at(bot).supportsJoinRequestQueries = true;
        world.chats.at(club).guardBot = bot;
        Link &link = world.addLink(club, bot);
        link.createsJoinRequest = true;
        QVERIFY(simulator::joinByLink(world, anna, link.text).has_value());
        QVERIFY(!last(world, bot).body["query_id"_L1].toString().isEmpty());
        QVERIFY(!last(world, otherBot).body.contains("query_id"_L1));
    }

    void storesWhatIsAllowed_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<bool>("chatMember");
        QTest::addColumn<bool>("joinRequest");
        QTest::addColumn<bool>("isDefault");
        QTest::newRow("default") << QStringList() << false << true << true;
        QTest::newRow("chat_member only")
            << QStringList{u"chat_member"_s} << true << false << false;
        QTest::newRow("both") << QStringList{u"Chat_Member"_s, u"chat_join_request"_s} << true
                              << true << false;
        QTest::newRow("unknown types only") << QStringList{u"telepathy"_s} << false << true << true;
        QStringList usual = simulator::updateTypes();
        for (const QString &off :
             {u"chat_member"_s, u"message_reaction"_s, u"message_reaction_count"_s})
            usual.removeOne(off);
        QTest::newRow("the default set by name") << usual << false << true << true;
    }
    void storesWhatIsAllowed()
    {
        QFETCH(QStringList, wanted);
        QFETCH(bool, chatMember);
        QFETCH(bool, joinRequest);
        QFETCH(bool, isDefault);
        simulator::Bot one;
        one.allowedUpdates = simulator::storedAllowedUpdates(wanted);
        QCOMPARE(simulator::wants(one, u"chat_member"_s), chatMember);
        QCOMPARE(simulator::wants(one, u"chat_join_request"_s), joinRequest);
        QCOMPARE(one.allowedUpdates.isEmpty(), isDefault);
    }

    void dropsWhatIsFilteredOut()
    {
        World world = start();
        world.bots.at(bot).allowedUpdates.clear();
        const QString text = world.addLink(club, bot).text;
        QVERIFY(simulator::joinByLink(world, anna, text).has_value());
        world.bots.at(bot).allowedUpdates = QStringList{u"chat_member"_s}; // not retroactive
        QVERIFY(world.bots.at(bot).updates.isEmpty());
        QVERIFY(simulator::joinByLink(world, boris, text).has_value());
        QCOMPARE(world.bots.at(bot).updates.size(), 1);
    }
};

QTEST_GUILESS_MAIN(UpdatesTest)
#include "tst_updates.moc"
