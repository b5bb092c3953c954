// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/acts.h"
#include "simulator/httpclient.h"

using namespace simulatortest;
using simulator::Link;
using simulator::World;

namespace {

qint64 inAnHour(qint64 now)
{
    return now + 3600;
}

} // namespace

class LinksTest : public testsupport::Test
{
    Q_OBJECT

    /// Puts the world of a Setting into the state a data row names.
    static void prepare(Setting &setting, const QString &how)
    {
        World &world = setting.world();
        simulator::Seat &seat = world.chats.at(club).seats[bot];
        if (how == "no right"_L1)
            seat.rights.inviteUsers = false;
        else if (how == "ordinary member"_L1)
            seat.status = simulator::Status::Member;
        else if (how == "restricted"_L1)
            seat = {.status = simulator::Status::Restricted, .restrictedInside = true};
        else if (how == "left"_L1)
            seat.status = simulator::Status::Left;
        else if (how == "kicked"_L1)
            seat.status = simulator::Status::Kicked;
        else if (how == "dead group"_L1)
            world.chats.at(group).deactivated = true;
        else if (how == "deleted group"_L1)
            world.chats.at(group).deleted = true;
        else if (how == "upgraded group"_L1)
            world.chats.at(group).migratedTo = club;
    }

    /// The refusals that every link method shares; parameters complete the call.
    static void addChatRefusals()
    {
        QTest::addColumn<QString>("world");
        QTest::addColumn<QJsonValue>("chat");
        QTest::addColumn<QString>("outcome");
        const QJsonValue clubId(club.value);
        const QJsonValue groupId(group.value);
        QTest::newRow("chat_id missing")
            << QString() << QJsonValue(QString()) << u"400 Bad Request: chat_id is empty"_s;
        QTest::newRow("chat unknown")
            << QString() << QJsonValue(-1009) << u"400 Bad Request: chat not found"_s;
        QTest::newRow("name unknown")
            << QString() << QJsonValue(u"@nobody"_s) << u"400 Bad Request: chat not found"_s;
        QTest::newRow("not a number")
            << QString() << QJsonValue(u"news"_s) << u"400 Bad Request: chat not found"_s;
        QTest::newRow("private chat")
            << QString() << QJsonValue(conversation.value)
            << u"400 Bad Request: can't invite members to a private chat"_s;
        QTest::newRow("no right")
            << u"no right"_s << clubId
            << u"400 Bad Request: not enough rights to manage chat invite link"_s;
        QTest::newRow("ordinary member")
            << u"ordinary member"_s << clubId
            << u"400 Bad Request: not enough rights to manage chat invite link"_s;
        QTest::newRow("restricted")
            << u"restricted"_s << clubId << u"400 Bad Request: have no write access to the chat"_s;
        QTest::newRow("left") << u"left"_s << clubId
                              << u"403 Forbidden: bot is not a member of the supergroup chat"_s;
        QTest::newRow("kicked") << u"kicked"_s << clubId
                                << u"403 Forbidden: bot was kicked from the supergroup chat"_s;
        QTest::newRow("dead group")
            << u"dead group"_s << groupId << u"400 Bad Request: chat is deactivated"_s;
        QTest::newRow("deleted group")
            << u"deleted group"_s << groupId << u"403 Forbidden: the group chat was deleted"_s;
        QTest::newRow("upgraded group")
            << u"upgraded group"_s << groupId
            << u"400 Bad Request: group chat was upgraded to a supergroup chat"_s;
    }

    static void checkChatRefusals(const QByteArray &method, QJsonObject parameters)
    {
        QFETCH(QString, world);
        QFETCH(QJsonValue, chat);
        QFETCH(QString, outcome);
        Setting setting;
        prepare(setting, world);
        parameters[u"chat_id"_s] = chat;
        const World before = setting.world();
        const Response response = setting.call(method, parameters);
        QCOMPARE(response.outcome(), outcome);
        QCOMPARE(response.status, response.json()["error_code"_L1].toInt());
        if (world == "upgraded group"_L1)
            QCOMPARE(response.json()["parameters"_L1]["migrate_to_chat_id"_L1].toInteger(),
                     club.value);
        QVERIFY(setting.world() == before);
    }

private Q_SLOTS:
    void refusesCreatingWithoutAccess_data() { addChatRefusals(); }
    void refusesCreatingWithoutAccess() { checkChatRefusals("createChatInviteLink", {}); }
    void refusesEditingWithoutAccess_data() { addChatRefusals(); }
    void refusesEditingWithoutAccess()
    {
        checkChatRefusals("editChatInviteLink", {{u"invite_link"_s, u"https://t.me/+x"_s}});
    }
    void refusesSubscriptionsWithoutAccess_data() { addChatRefusals(); }
    void refusesSubscriptionsWithoutAccess()
    {
        checkChatRefusals("createChatSubscriptionInviteLink",
                          {{u"subscription_period"_s, 2592000}, {u"subscription_price"_s, 5}});
    }
    void refusesRenamingSubscriptionsWithoutAccess_data() { addChatRefusals(); }
    void refusesRenamingSubscriptionsWithoutAccess()
    {
        checkChatRefusals("editChatSubscriptionInviteLink",
                          {{u"invite_link"_s, u"https://t.me/+x"_s}});
    }
    void refusesRevokingWithoutAccess_data() { addChatRefusals(); }
    void refusesRevokingWithoutAccess()
    {
        checkChatRefusals("revokeChatInviteLink", {{u"invite_link"_s, u"https://t.me/+x"_s}});
    }
    void refusesExportingWithoutAccess_data() { addChatRefusals(); }
    void refusesExportingWithoutAccess() { checkChatRefusals("exportChatInviteLink", {}); }

    void names403ByChatType_data()
    {
        QTest::addColumn<qint64>("chat");
        QTest::addColumn<QString>("word");
        QTest::newRow("group") << group.value << u"group"_s;
        QTest::newRow("supergroup") << club.value << u"supergroup"_s;
        QTest::newRow("channel") << vip.value << u"channel"_s;
    }
    void names403ByChatType()
    {
        QFETCH(qint64, chat);
        QFETCH(QString, word);
        Setting setting;
        const QJsonObject parameters{{u"chat_id"_s, chat}};
        setting.world().chats.at({chat}).seats[bot].status = simulator::Status::Left;
        QCOMPARE(setting.call("exportChatInviteLink", parameters).outcome(),
                 u"403 Forbidden: bot is not a member of the %1 chat"_s.arg(word));
        setting.world().chats.at({chat}).seats[bot].status = simulator::Status::Kicked;
        QCOMPARE(setting.call("exportChatInviteLink", parameters).outcome(),
                 u"403 Forbidden: bot was kicked from the %1 chat"_s.arg(word));
    }

    void createsLinks_data()
    {
        const qint64 now = Setting().clock.now().toSecsSinceEpoch();
        QTest::addColumn<QJsonObject>("asked");
        QTest::addColumn<QJsonObject>("answered"); ///< beside the fields that are always there
        QTest::newRow("plain") << QJsonObject() << QJsonObject();
        QTest::newRow("name") << QJsonObject{{u"name"_s, u"  Press\n"_s}}
                              << QJsonObject{{u"name"_s, u"Press"_s}};
        QTest::newRow("long name") << QJsonObject{{u"name"_s, u"🚀"_s.repeated(40)}}
                                   << QJsonObject{{u"name"_s, u"🚀"_s.repeated(32)}};
        QTest::newRow("null names it")
            << QJsonObject{{u"name"_s, QJsonValue::Null}} << QJsonObject{{u"name"_s, u"null"_s}};
        QTest::newRow("expiry") << QJsonObject{{u"expire_date"_s, inAnHour(now)}}
                                << QJsonObject{{u"expire_date"_s, inAnHour(now)}};
        QTest::newRow("expiry 0 is never") << QJsonObject{{u"expire_date"_s, 0}} << QJsonObject();
        QTest::newRow("expiry below 0 is never")
            << QJsonObject{{u"expire_date"_s, -5}} << QJsonObject();
        QTest::newRow("milliseconds are garbage, here never")
            << QJsonObject{{u"expire_date"_s, qint64(1795000000000)}} << QJsonObject();
        QTest::newRow("limit") << QJsonObject{{u"member_limit"_s, 99999}}
                               << QJsonObject{{u"member_limit"_s, 99999}};
        QTest::newRow("limit as text") << QJsonObject{{u"member_limit"_s, u"15 people"_s}}
                                       << QJsonObject{{u"member_limit"_s, 15}};
        QTest::newRow("limit 0 is none") << QJsonObject{{u"member_limit"_s, 0}} << QJsonObject();
        QTest::newRow("limit below 0 is none")
            << QJsonObject{{u"member_limit"_s, -1}} << QJsonObject();
        QTest::newRow("approval") << QJsonObject{{u"creates_join_request"_s, true}}
                                  << QJsonObject{{u"creates_join_request"_s, true}};
        QTest::newRow("approval as a word") << QJsonObject{{u"creates_join_request"_s, u"YES"_s}}
                                            << QJsonObject{{u"creates_join_request"_s, true}};
    }
    void createsLinks()
    {
        QFETCH(QJsonObject, asked);
        QFETCH(QJsonObject, answered);
        Setting setting;
        const World before = setting.world();
        asked[u"chat_id"_s] = club.value;
        const Response response = setting.call("createChatInviteLink", asked);
        QCOMPARE(response.outcome(), u"200"_s);

        QCOMPARE(setting.world().links.size(), before.links.size() + 1);
        const Link *link = setting.world().findLink(response.object()["invite_link"_L1].toString());
        QVERIFY(link);
        QJsonObject expected{{u"invite_link"_s, link->text},
                             {u"creator"_s,
                              QJsonObject{{u"id"_s, bot.value},
                                          {u"is_bot"_s, true},
                                          {u"first_name"_s, u"Gate"_s},
                                          {u"username"_s, u"gate_bot"_s}}},
                             {u"creates_join_request"_s, false},
                             {u"is_primary"_s, false},
                             {u"is_revoked"_s, false}};
        for (auto field = answered.begin(); field != answered.end(); ++field)
            expected[field.key()] = field.value();
        QCOMPARE(response.object(), expected);

        World after = before;
        Link wanted = *link;
        wanted.chat = club;
        wanted.creator = bot;
        wanted.name = answered[u"name"_s].toString();
        wanted.memberLimit = answered[u"member_limit"_s].toInt();
        wanted.createsJoinRequest = answered[u"creates_join_request"_s].toBool();
        wanted.createdAt = before.now;
        after.links[link->hash] = wanted;
        QVERIFY(setting.world() == after);
        QCOMPARE(link->expireDate.isValid(), answered.contains(u"expire_date"_s));
    }

    void refusesSettings_data()
    {
        const qint64 now = Setting().clock.now().toSecsSinceEpoch();
        QTest::addColumn<QJsonObject>("asked");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("limit with approval")
            << QJsonObject{{u"creates_join_request"_s, true}, {u"member_limit"_s, 5}}
            << u"400 Bad Request: member limit can't be specified for links requiring administrator approval"_s;
        QTest::newRow("in the past") << QJsonObject{{u"expire_date"_s, now - 1}}
                                     << u"400 Bad Request: EXPIRE_DATE_INVALID"_s;
        QTest::newRow("now") << QJsonObject{{u"expire_date"_s, now}}
                             << u"400 Bad Request: EXPIRE_DATE_INVALID"_s;
        QTest::newRow("1e9 is one second after 1970") << QJsonObject{{u"expire_date"_s, u"1e9"_s}}
                                                      << u"400 Bad Request: EXPIRE_DATE_INVALID"_s;
        QTest::newRow("limit too large") << QJsonObject{{u"member_limit"_s, 100000}}
                                         << u"400 Bad Request: USAGE_LIMIT_INVALID"_s;
        QTest::newRow("limit far too large") << QJsonObject{{u"member_limit"_s, 5000000}}
                                             << u"400 Bad Request: USAGE_LIMIT_INVALID"_s;
    }
    void refusesSettings()
    {
        QFETCH(QJsonObject, asked);
        QFETCH(QString, outcome);
        Setting setting;
        const QString text = setting.newLink(club).text;
        const World before = setting.world();
        asked[u"chat_id"_s] = club.value;
        QCOMPARE(setting.call("createChatInviteLink", asked).outcome(), outcome);
        asked[u"invite_link"_s] = text;
        QCOMPARE(setting.call("editChatInviteLink", asked).outcome(), outcome);
        QVERIFY(setting.world() == before);
    }

    void looksAtLimitAndApprovalBeforeRights()
    {
        Setting setting;
        prepare(setting, u"no right"_s);
        QCOMPARE(
            setting
                .call("createChatInviteLink",
                      {{u"chat_id"_s, club.value},
                       {u"creates_join_request"_s, true},
                       {u"member_limit"_s, 5}})
                .outcome(),
            u"400 Bad Request: member limit can't be specified for links requiring administrator approval"_s);
    }

    void refusesNamesThatAreNotUtf8()
    {
        Setting setting;
        QCOMPARE(setting
                     .raw(post(pathOf("createChatInviteLink"), "chat_id=@news&name=%FF%FE",
                               "application/x-www-form-urlencoded"))
                     .outcome(),
                 u"400 Bad Request: strings must be encoded in UTF-8"_s);
    }

    void editReplacesEverything()
    {
        Setting setting;
        Link &link = setting.newLink(club);
        const QString hash = link.hash;
        link.name = u"Old"_s;
        link.memberLimit = 10;
        link.expireDate = setting.world().now.addDays(1);
        const Response response = setting.call("editChatInviteLink",
                                               {{u"chat_id"_s, club.value},
                                                {u"invite_link"_s, link.text},
                                                {u"creates_join_request"_s, true}});
        QCOMPARE(response.outcome(), u"200"_s);
        const Link &edited = setting.world().links.at(hash);
        QCOMPARE(edited.name, QString());
        QCOMPARE(edited.memberLimit, 0);
        QVERIFY(!edited.expireDate.isValid());
        QVERIFY(edited.createsJoinRequest);
        QVERIFY(!response.object().contains("name"_L1));
        QVERIFY(!response.object().contains("member_limit"_L1));
        QVERIFY(!response.object().contains("expire_date"_L1));
    }

    void editRevivesAnExpiredLink()
    {
        Setting setting;
        Link &link = setting.newLink(club);
        const QString text = link.text;
        link.expireDate = setting.world().now.addSecs(-60);
        QVERIFY(!simulator::joinByLink(setting.world(), anna, text));
        const qint64 later = inAnHour(setting.world().now.toSecsSinceEpoch());
        QCOMPARE(setting
                     .call("editChatInviteLink",
                           {{u"chat_id"_s, club.value},
                            {u"invite_link"_s, text},
                            {u"expire_date"_s, later}})
                     .object()["expire_date"_L1]
                     .toInteger(),
                 later);
        QVERIFY(simulator::joinByLink(setting.world(), anna, text).has_value());
    }

    void refusesLinks_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("outcome");
        for (const char *method :
             {"editChatInviteLink", "editChatSubscriptionInviteLink", "revokeChatInviteLink"}) {
            const auto row = [method](const char *cause) -> QTestData & {
                return QTest::addRow("%s: %s", method, cause)
                    << QByteArray(method) << QString::fromUtf8(cause);
            };
            row("empty") << u"400 Bad Request: invite link must be non-empty"_s;
            row("missing") << u"400 Bad Request: invite link must be non-empty"_s;
            for (const char *cause :
                 {"unknown", "malformed", "truncated", "of another chat", "revoked", "wrong case"})
                row(cause) << u"400 Bad Request: INVITE_HASH_EXPIRED"_s;
            row("of another administrator") << u"400 Bad Request: CHAT_ADMIN_REQUIRED"_s;
        }
        QTest::newRow("edit of the primary") << QByteArray("editChatInviteLink") << u"primary"_s
                                             << u"400 Bad Request: CHAT_INVITE_PERMANENT"_s;
        QTest::newRow("renaming of the primary")
            << QByteArray("editChatSubscriptionInviteLink") << u"primary"_s
            << u"400 Bad Request: CHAT_INVITE_PERMANENT"_s;
    }
    void refusesLinks()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, which);
        QFETCH(QString, outcome);
        Setting setting;
        Link &revoked = setting.newLink(club);
        revoked.revoked = true;
        const QString good = setting.newLink(club).text;
        setting.world().seatAdministrator(club, otherBot,
                                          simulator::botRights(simulator::ChatType::Supergroup));
        const QHash<QString, QString> texts{
            {u"empty"_s, QString()},
            {u"unknown"_s, u"https://t.me/+NobodyEverMadeThis"_s},
            {u"malformed"_s, u"no link at all"_s},
            {u"truncated"_s, good.chopped(8) + u"..."_s},
            {u"wrong case"_s,
             good.isUpper() ? good.toLower() : u"https://t.me/+"_s + good.mid(14).toUpper()},
            {u"of another chat"_s, setting.newLink(vip).text},
            {u"revoked"_s, revoked.text},
            {u"of another administrator"_s, setting.world().addLink(club, otherBot).text},
            {u"primary"_s, setting.primaryText(club)}};
        const World before = setting.world();
        QJsonObject parameters{{u"chat_id"_s, club.value}};
        if (texts.contains(which))
            parameters[u"invite_link"_s] = texts[which];
        QCOMPARE(setting.call(method, parameters).outcome(), outcome);
        QVERIFY(setting.world() == before);
    }

    void revokesAnAdditionalLinkOnce()
    {
        Setting setting;
        Link &link = setting.newLink(club);
        link.memberLimit = 1;
        link.inside = 1; // full links can be revoked too
        link.expireDate = setting.world().now.addSecs(-9); // and expired ones
        World after = setting.world();
        after.links.at(link.hash).revoked = true;
        const QJsonObject parameters{{u"chat_id"_s, club.value}, {u"invite_link"_s, link.text}};
        const Response response = setting.call("revokeChatInviteLink", parameters);
        QCOMPARE(response.object()["is_revoked"_L1], QJsonValue(true));
        QCOMPARE(response.object()["invite_link"_L1].toString(), link.text);
        QVERIFY(setting.world() == after);
        QCOMPARE(setting.call("revokeChatInviteLink", parameters).outcome(),
                 u"400 Bad Request: INVITE_HASH_EXPIRED"_s);
        QVERIFY(setting.world() == after);
    }

    void revokingThePrimaryMakesAReplacement()
    {
        Setting setting;
        const QString old = setting.primaryText(club);
        const Response response = setting.call(
            "revokeChatInviteLink", {{u"chat_id"_s, club.value}, {u"invite_link"_s, old}});
        QCOMPARE(response.object()["invite_link"_L1].toString(), old);
        QCOMPARE(response.object()["is_revoked"_L1], QJsonValue(true));
        QCOMPARE(response.object()["is_primary"_L1], QJsonValue(true));
        const QString fresh = setting.primaryText(club);
        QVERIFY(fresh != old);
        QVERIFY(setting.world().findLink(old)->revoked);
        QCOMPARE(setting.call("getChat", {{u"chat_id"_s, club.value}})
                     .object()["invite_link"_L1]
                     .toString(),
                 fresh);
    }

    void exportRotatesOnlyTheBotsOwnPrimary()
    {
        Setting setting;
        setting.world().seatAdministrator(club, otherBot,
                                          simulator::botRights(simulator::ChatType::Supergroup));
        const QString others = setting.world().primaryLink(club, otherBot)->text;
        const QString additional = setting.newLink(club).text;
        const QString old = setting.primaryText(club);
        const QString first =
            setting.call("exportChatInviteLink", {{u"chat_id"_s, club.value}}).result().toString();
        const QString second =
            setting.call("exportChatInviteLink", {{u"chat_id"_s, club.value}}).result().toString();
        QVERIFY(first.startsWith(u"https://t.me/+"_s));
        QVERIFY(old != first && first != second); // not repeatable
        QVERIFY(setting.world().findLink(old)->revoked);
        QVERIFY(setting.world().findLink(first)->revoked);
        QCOMPARE(setting.primaryText(club), second);
        QVERIFY(!setting.world().findLink(others)->revoked);
        QVERIFY(!setting.world().findLink(additional)->revoked);
        QCOMPARE(setting.server.callCount("exportChatInviteLink"), 2);
        QCOMPARE(setting.server.callCount("EXPORTCHATINVITELINK", club), 2);
        QCOMPARE(setting.server.callCount("exportChatInviteLink", vip), 0);
    }

    void countsPendingRequestsInTheObject()
    {
        Setting setting;
        Link &link = setting.newLink(club);
        link.createsJoinRequest = true;
        for (const core::UserId who : {anna, boris})
            QCOMPARE(simulator::joinByLink(setting.world(), who, link.text),
                     simulator::Entry::Requested);
        const QJsonObject edited = setting
                                       .call("editChatInviteLink",
                                             {{u"chat_id"_s, club.value},
                                              {u"invite_link"_s, link.text},
                                              {u"creates_join_request"_s, true}})
                                       .object();
        QCOMPARE(edited["pending_join_request_count"_L1].toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(LinksTest)
#include "tst_links.moc"
