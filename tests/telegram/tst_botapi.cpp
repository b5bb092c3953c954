// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/botapi.h"

#include "support/fakeclock.h"
#include "support/scriptedserver.h"
#include "support/testing.h"
#include "telegram/transport.h"

#include <QJsonDocument>
#include <QSignalSpy>

using core::ChatId;
using core::Error;
using core::Result;
using core::Task;
using core::UserId;
using testsupport::Script;
using testsupport::settle;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace telegram;

namespace {

constexpr ChatId chat{-1004503599627370};
constexpr UserId person{4503599627370495};
const QString oldLink = u"https://t.me/+AbC-d_E"_s;

const QByteArray aLink =
    R"({"invite_link":"https://t.me/+AbC-d_E","creator":{"id":5,"is_bot":true,"first_name":"B"},)"
    R"("creates_join_request":false,"is_primary":false,"is_revoked":false})";

Script ok(const QByteArray &result)
{
    return Script::answer(200, "{\"ok\":true,\"result\":" + result + '}');
}

Script failure(int code, const QByteArray &description, const QByteArray &parameters = "{}")
{
    return Script::answer(code,
                          "{\"ok\":false,\"error_code\":" + QByteArray::number(code)
                              + ",\"description\":\"" + description
                              + "\",\"parameters\":" + parameters + '}');
}

struct World
{
    testsupport::FakeClock clock;
    testsupport::ScriptedServer server;
    Transport transport{server.url(), clock};
    BotApi api{testsupport::testSecret(), transport, clock};

    QByteArray lastMethod() const { return server.requests().last().path.split('/').last(); }
    QByteArray lastBody() const { return server.requests().last().body; }
};

/// A way to call one method; the answer as text, for comparing.
using Caller = std::function<Task<QString>(BotApi &, QObject *)>;

template <typename T>
QString told(const T &value)
{
    if constexpr (std::is_same_v<T, User> || std::is_same_v<T, ChatMember>)
        return u"object"_s;
    else if constexpr (std::is_same_v<T, ChatFullInfo>)
        return value.title.value_or(u"?"_s);
    else if constexpr (std::is_same_v<T, ChatInviteLink>)
        return value.inviteLink;
    else if constexpr (std::is_same_v<T, WebhookInfo>)
        return value.url;
    else if constexpr (std::is_same_v<T, QString>)
        return value;
    else if constexpr (std::is_same_v<T, bool>)
        return value ? u"true"_s : u"false"_s;
    else if constexpr (std::is_same_v<T, qint64>)
        return QString::number(value);
    else
        return u"%1 elements"_s.arg(value.size());
}

template <typename Call>
Caller caller(Call call)
{
    return [call](BotApi &api, QObject *context) {
        return call(api).andThen(context, [](const auto &value) { return told(value); });
    };
}

QDateTime utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

class BotApiTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("no_proxy", "*"); }

    void sendsEachMethodAndReadsItsAnswer_data()
    {
        QTest::addColumn<Caller>("call");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *cause, const Caller &call, const QByteArray &method,
                            const QByteArray &body, const QByteArray &result,
                            const QString &value) {
            QTest::newRow(cause) << call << method << body << result << value;
        };
        const QByteArray member =
            R"({"status":"left","user":{"id":5,"is_bot":true,"first_name":""}})";
        row("getMe", caller([](BotApi &api) { return api.getMe(); }), "getMe", "{}",
            R"({"id":5,"is_bot":true,"first_name":"B"})", u"object"_s);
        row("getChat by number", caller([](BotApi &api) { return api.getChat(chat); }), "getChat",
            R"({"chat_id":-1004503599627370})", R"({"id":-5,"type":"group","title":"G"})", u"G"_s);
        row("getChat by name", caller([](BotApi &api) { return api.getChat(u"@the_gate"_s); }),
            "getChat", R"({"chat_id":"@the_gate"})", R"({"id":-5,"type":"group","title":"G"})",
            u"G"_s);
        row("getChatMember", caller([](BotApi &api) { return api.getChatMember(chat, person); }),
            "getChatMember", R"({"chat_id":-1004503599627370,"user_id":4503599627370495})", member,
            u"object"_s);
        row("getChatAdministrators",
            caller([](BotApi &api) { return api.getChatAdministrators(chat, false); }),
            "getChatAdministrators", R"({"chat_id":-1004503599627370})", "[" + member + "]",
            u"1 elements"_s);
        row("getChatAdministrators with bots",
            caller([](BotApi &api) { return api.getChatAdministrators(chat, true); }),
            "getChatAdministrators", R"({"chat_id":-1004503599627370,"return_bots":true})", "[]",
            u"0 elements"_s);
        row("getChatMemberCount", caller([](BotApi &api) { return api.getChatMemberCount(chat); }),
            "getChatMemberCount", R"({"chat_id":-1004503599627370})", "5000000000",
            u"5000000000"_s);
        row("create, nothing set", caller([](BotApi &api) {
                return api.createChatInviteLink({chat, {}, {}, {}, false});
            }),
            "createChatInviteLink", R"({"chat_id":-1004503599627370})", aLink, oldLink);
        row("create, with limit", caller([](BotApi &api) {
                return api.createChatInviteLink({chat, u"N"_s, utc(2147483647), 99999, false});
            }),
            "createChatInviteLink",
            R"({"chat_id":-1004503599627370,"expire_date":2147483647,"member_limit":99999,"name":"N"})",
            aLink, oldLink);
        row("create, with approval", caller([](BotApi &api) {
                return api.createChatInviteLink({chat, {}, {}, {}, true});
            }),
            "createChatInviteLink", R"({"chat_id":-1004503599627370,"creates_join_request":true})",
            aLink, oldLink);
        row("edit sends all four when nothing is set", caller([](BotApi &api) {
                return api.editChatInviteLink({chat, oldLink, {}, {}, {}, false});
            }),
            "editChatInviteLink",
            R"({"chat_id":-1004503599627370,"creates_join_request":false,"expire_date":0,)"
            R"("invite_link":"https://t.me/+AbC-d_E","member_limit":0,"name":""})",
            aLink, oldLink);
        row("edit sends all four when all are set", caller([](BotApi &api) {
                return api.editChatInviteLink({chat, oldLink, u"N"_s, utc(1), 1, false});
            }),
            "editChatInviteLink",
            R"({"chat_id":-1004503599627370,"creates_join_request":false,"expire_date":1,)"
            R"("invite_link":"https://t.me/+AbC-d_E","member_limit":1,"name":"N"})",
            aLink, oldLink);
        row("edit with approval", caller([](BotApi &api) {
                return api.editChatInviteLink({chat, oldLink, u"N"_s, {}, {}, true});
            }),
            "editChatInviteLink",
            R"({"chat_id":-1004503599627370,"creates_join_request":true,"expire_date":0,)"
            R"("invite_link":"https://t.me/+AbC-d_E","member_limit":0,"name":"N"})",
            aLink, oldLink);
        row("subscription", caller([](BotApi &api) {
                return api.createChatSubscriptionInviteLink({chat, u"N"_s, 2592000s, 10000});
            }),
            "createChatSubscriptionInviteLink",
            R"({"chat_id":-1004503599627370,"name":"N","subscription_period":2592000,)"
            R"("subscription_price":10000})",
            aLink, oldLink);
        row("subscription without a name", caller([](BotApi &api) {
                return api.createChatSubscriptionInviteLink({chat, {}, 2592000s, 1});
            }),
            "createChatSubscriptionInviteLink",
            R"({"chat_id":-1004503599627370,"subscription_period":2592000,"subscription_price":1})",
            aLink, oldLink);
        row("rename a subscription", caller([](BotApi &api) {
                return api.editChatSubscriptionInviteLink({chat, oldLink, u"N"_s});
            }),
            "editChatSubscriptionInviteLink",
            R"({"chat_id":-1004503599627370,"invite_link":"https://t.me/+AbC-d_E","name":"N"})",
            aLink, oldLink);
        row("clear the name of a subscription", caller([](BotApi &api) {
                return api.editChatSubscriptionInviteLink({chat, oldLink, {}});
            }),
            "editChatSubscriptionInviteLink",
            R"({"chat_id":-1004503599627370,"invite_link":"https://t.me/+AbC-d_E","name":""})",
            aLink, oldLink);
        row("revoke", caller([](BotApi &api) { return api.revokeChatInviteLink(chat, oldLink); }),
            "revokeChatInviteLink",
            R"({"chat_id":-1004503599627370,"invite_link":"https://t.me/+AbC-d_E"})", aLink,
            oldLink);
        row("export", caller([](BotApi &api) { return api.exportChatInviteLink(chat); }),
            "exportChatInviteLink", R"({"chat_id":-1004503599627370})", "\"https://t.me/+new\"",
            u"https://t.me/+new"_s);
        row("approve", caller([](BotApi &api) { return api.approveChatJoinRequest(chat, person); }),
            "approveChatJoinRequest", R"({"chat_id":-1004503599627370,"user_id":4503599627370495})",
            "true", u"true"_s);
        row("decline", caller([](BotApi &api) { return api.declineChatJoinRequest(chat, person); }),
            "declineChatJoinRequest", R"({"chat_id":-1004503599627370,"user_id":4503599627370495})",
            "true", u"true"_s);
        row("peek at updates", caller([](BotApi &api) { return api.getUpdates({}); }), "getUpdates",
            "{}", R"([{"update_id":1,"message":{}},{"update_id":2}])", u"2 elements"_s);
        row("poll", caller([](BotApi &api) {
                return api.getUpdates({900719925474099, 100, 50s, QStringList{u"chat_member"_s}});
            }),
            "getUpdates",
            R"({"allowed_updates":["chat_member"],"limit":100,"offset":900719925474099,"timeout":50})",
            "[]", u"0 elements"_s);
        row("poll for the default set", caller([](BotApi &api) {
                return api.getUpdates({{}, {}, 0s, QStringList{}});
            }),
            "getUpdates", R"({"allowed_updates":[]})", "[]", u"0 elements"_s);
        row("getWebhookInfo", caller([](BotApi &api) { return api.getWebhookInfo(); }),
            "getWebhookInfo", "{}",
            R"({"url":"https://x.example","has_custom_certificate":false,"pending_update_count":0})",
            u"https://x.example"_s);
    }

    void sendsEachMethodAndReadsItsAnswer()
    {
        QFETCH(Caller, call);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, result);
        QFETCH(QString, value);
        World world;
        QSignalSpy reached(&world.api, &BotApi::reached);
        world.server.add(ok(result));
        const auto got = testsupport::wait(call(world.api, this));
        QVERIFY2(got.has_value(), qPrintable(got ? QString() : got.error().detail));
        QCOMPARE(*got, value);
        QCOMPARE(world.server.requests().size(), 1);
        QCOMPARE(world.lastMethod(), method);
        QCOMPARE(world.lastBody(), body);
        QCOMPARE(reached.count(), 1);

        // The same with a result of another type.
        const QByteArray wrong = result.startsWith('"') ? "{}" : "\"a string\"";
        world.server.add(ok(wrong));
        world.clock.advance(1s); // the spacing of mutations
        const auto malformed = testsupport::wait(call(world.api, this));
        QCOMPARE(malformed.error().kind, Error::Kind::Malformed);
    }

    void refusesBeforeItSends_data()
    {
        QTest::addColumn<Caller>("call");
        const auto create = [](const char *cause, const CreateChatInviteLink &link) {
            QTest::addRow("create: %s", cause)
                << caller([link](BotApi &api) { return api.createChatInviteLink(link); });
            QTest::addRow("edit: %s", cause) << caller([link](BotApi &api) {
                return api.editChatInviteLink({link.chatId, oldLink, link.name, link.expireDate,
                                               link.memberLimit, link.createsJoinRequest});
            });
        };
        create("no chat", {});
        create("limit 0", {chat, {}, {}, 0, false});
        create("limit negative", {chat, {}, {}, -1, false});
        create("limit 100000", {chat, {}, {}, 100000, false});
        create("limit with approval", {chat, {}, {}, 5, true});
        create("date 0", {chat, {}, utc(0), {}, false});
        create("date before 1970", {chat, {}, utc(-1), {}, false});
        create("date beyond 2038", {chat, {}, utc(2147483648), {}, false});
        create("no date", {chat, {}, QDateTime(), {}, false});
        create("33 letters", {chat, QString(33, u'x'), {}, {}, false});
        create("33 deer", {chat, u"🦌"_s.repeated(33), {}, {}, false});

        const auto row = [](const char *cause, auto call) {
            QTest::newRow(cause) << caller(call);
        };
        row("edit: no link", [](BotApi &api) {
            return api.editChatInviteLink({chat, {}, {}, {}, {}, {}});
        });
        row("getChat: 0", [](BotApi &api) { return api.getChat(ChatId{}); });
        for (const auto name : {"", "@", "the_gate", "@abc", "@1abcd", "@a b c d", "@gate\n",
                                "@abcdefghijklmnopqrstuvwxyz0123456"}) {
            QTest::addRow("getChat: \"%s\"", QByteArray(name).toPercentEncoding().constData())
                << caller([name](BotApi &api) { return api.getChat(QString::fromLatin1(name)); });
        }
        row("member: no chat", [](BotApi &api) { return api.getChatMember({}, person); });
        row("member: nobody", [](BotApi &api) { return api.getChatMember(chat, {}); });
        row("member: negative", [](BotApi &api) { return api.getChatMember(chat, UserId{-1}); });
        row("admins: no chat", [](BotApi &api) { return api.getChatAdministrators({}, true); });
        row("count: no chat", [](BotApi &api) { return api.getChatMemberCount({}); });
        row("revoke: no chat", [](BotApi &api) { return api.revokeChatInviteLink({}, oldLink); });
        row("revoke: no link", [](BotApi &api) { return api.revokeChatInviteLink(chat, {}); });
        row("export: no chat", [](BotApi &api) { return api.exportChatInviteLink({}); });
        row("approve: nobody", [](BotApi &api) { return api.approveChatJoinRequest(chat, {}); });
        row("decline: no chat", [](BotApi &api) { return api.declineChatJoinRequest({}, person); });
        const auto subscription = [](const char *cause,
                                     const CreateChatSubscriptionInviteLink &link) {
            QTest::newRow(cause) << caller(
                [link](BotApi &api) { return api.createChatSubscriptionInviteLink(link); });
        };
        subscription("subscription: no chat", {{}, {}, 2592000s, 5});
        subscription("subscription: free", {chat, {}, 2592000s, 0});
        subscription("subscription: too dear", {chat, {}, 2592000s, 10001});
        subscription("subscription: a minute", {chat, {}, 60s, 5});
        subscription("subscription: long name", {chat, QString(33, u'x'), 2592000s, 5});
        row("rename: no link", [](BotApi &api) {
            return api.editChatSubscriptionInviteLink({chat, {}, {}});
        });
        row("rename: long name", [](BotApi &api) {
            return api.editChatSubscriptionInviteLink({chat, oldLink, QString(33, u'x')});
        });
        row("poll: limit 0", [](BotApi &api) { return api.getUpdates({{}, 0, 0s, {}}); });
        row("poll: limit 101", [](BotApi &api) { return api.getUpdates({{}, 101, 0s, {}}); });
        row("poll: negative time", [](BotApi &api) { return api.getUpdates({{}, {}, -1s, {}}); });
        row("poll: 51 s", [](BotApi &api) { return api.getUpdates({{}, {}, 51s, {}}); });
    }

    void refusesBeforeItSends()
    {
        QFETCH(Caller, call);
        World world;
        QSignalSpy reached(&world.api, &BotApi::reached);
        QSignalSpy unreachable(&world.api, &BotApi::unreachable);
        const auto result = testsupport::wait(call(world.api, this));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
        QVERIFY(!result.error().detail.isEmpty());
        QCOMPARE(world.server.connections(), 0);
        QCOMPARE(reached.count() + unreachable.count(), 0);
        QCOMPARE(world.api.limiter().state(), LimiterState{});
    }

    void acceptsNamesOf32CodePoints()
    {
        World world;
        world.server.add(ok(aLink));
        const auto result = testsupport::wait(
            world.api.createChatInviteLink({chat, u"🦌"_s.repeated(32), {}, {}, false}));
        QVERIFY(result.has_value());
    }

    void serialisesMutationsOfAChatAndNotReads()
    {
        World world;
        world.server.add(Script::silence());
        world.api.exportChatInviteLink(chat, {Urgency::Click, {}});
        world.api.revokeChatInviteLink(chat, oldLink, {Urgency::Click, {}});
        world.server.add(Script::silence());
        world.api.getChat(chat);
        QVERIFY(world.server.waitForRequests(2));
        settle();
        QCOMPARE(world.server.requests().size(), 2);
        QCOMPARE(world.api.limiter().state(), (LimiterState{1, 2, {}, {}, false}));
    }

    void letsClicksGoAhead()
    {
        World world;
        world.server.add(ok("\"https://t.me/+1\""));
        world.server.add(ok(aLink));
        auto first = world.api.exportChatInviteLink(chat);
        world.api.createChatInviteLink({chat, {}, {}, {}, false});
        auto click = world.api.revokeChatInviteLink(chat, oldLink, {Urgency::Click, {}});
        QVERIFY(testsupport::wait(first).has_value());
        QVERIFY(testsupport::wait(click).has_value());
        QCOMPARE(world.lastMethod(), QByteArray("revokeChatInviteLink"));
        QCOMPARE(world.server.requests().size(), 2);
    }

    void waitsForAFloodAndSendsTheSameAgain()
    {
        World world;
        QStringList phases;
        const auto progress = [&phases](CallPhase phase) {
            phases += phase == CallPhase::InFlight ? u"in flight"_s : u"queued"_s;
        };
        QSignalSpy reached(&world.api, &BotApi::reached);
        world.server.add(failure(429, "Too Many Requests: retry after 7", R"({"retry_after":7})"));
        auto task = world.api.exportChatInviteLink(chat, {Urgency::Click, progress});
        QTRY_COMPARE(phases, (QStringList{u"in flight"_s, u"queued"_s}));
        QCOMPARE(reached.count(), 1);
        QCOMPARE(world.api.limiter().state().toldOffChat, chat);
        world.clock.advance(7249ms);
        settle();
        QCOMPARE(world.server.requests().size(), 1);
        world.server.add(ok("\"https://t.me/+1\""));
        world.clock.advance(1ms);
        QCOMPARE(testsupport::wait(task).value(), u"https://t.me/+1"_s);
        QCOMPARE(world.server.requests().size(), 2);
        QCOMPARE(world.server.requests().at(0).body, world.server.requests().at(1).body);
        QCOMPARE(phases.last(), u"in flight"_s);
    }

    void repeatsNothingElse_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("closed") << Script::close() << Error::Kind::ConnectionLost;
        QTest::newRow("502") << Script::answer(502, "<html>") << Error::Kind::ServerFailed;
        QTest::newRow("hotel") << Script::answer(200, "<html>") << Error::Kind::Malformed;
        QTest::newRow("no right") << failure(
            400, "Bad Request: not enough rights to manage chat invite link")
                                  << Error::Kind::NoRight;
    }

    void repeatsNothingElse()
    {
        QFETCH(Script, script);
        QFETCH(Error::Kind, kind);
        World world;
        world.server.add(script);
        const auto result = testsupport::wait(world.api.exportChatInviteLink(chat));
        QCOMPARE(result.error().kind, kind);
        world.clock.advance(24h);
        settle();
        QCOMPARE(world.server.requests().size(), 1);
    }

    void tellsOfTheConnection_data()
    {
        using Kind = std::optional<Error::Kind>;
        QTest::addColumn<Script>("script");
        QTest::addColumn<bool>("isReached");
        QTest::addColumn<Kind>("refusal");
        QTest::newRow("result") << ok("5") << true << Kind();
        QTest::newRow("refusal") << failure(401, "Unauthorized") << true
                                 << Kind(Error::Kind::Unauthorized);
        QTest::newRow("5xx") << Script::answer(502, "") << true << Kind(Error::Kind::ServerFailed);
        QTest::newRow("HTML") << Script::answer(200, "<html>") << true
                              << Kind(Error::Kind::Malformed);
        QTest::newRow("closed") << Script::close() << false << Kind();
    }

    void tellsOfTheConnection()
    {
        QFETCH(Script, script);
        QFETCH(bool, isReached);
        QFETCH(std::optional<Error::Kind>, refusal);
        World world;
        QSignalSpy reached(&world.api, &BotApi::reached);
        QSignalSpy unreachable(&world.api, &BotApi::unreachable);
        world.server.add(script);
        [[maybe_unused]] const auto result = testsupport::wait(world.api.getChatMemberCount(chat));
        QCOMPARE(reached.count(), isReached ? 1 : 0);
        QCOMPARE(unreachable.count(), isReached ? 0 : 1);
        if (isReached) {
            const auto told = reached.first().first().value<std::optional<Error>>();
            QCOMPARE(told.has_value(), refusal.has_value());
            if (refusal)
                QCOMPARE(told->kind, *refusal);
        }
        if (!isReached)
            QCOMPARE(unreachable.first().first().value<Error>().kind, Error::Kind::ConnectionLost);
    }

    void givesAPollTimeToWait()
    {
        World world;
        world.server.add(Script::silence());
        auto task = world.api.getUpdates({{}, {}, 50s, {}});
        QVERIFY(world.server.waitForRequests(1));
        world.clock.advance(65s - 1ms);
        settle();
        QCOMPARE(world.clock.waiting(), 1);
        world.clock.advance(1ms);
        QCOMPARE(testsupport::wait(task).error().kind, Error::Kind::TimedOut);
    }

    void pollsBesideAFullHouse()
    {
        World world;
        for (int i = 0; i < Limiter::mostInFlight; ++i) {
            world.server.add(Script::silence());
            world.api.getChat(chat, {Urgency::Click, {}});
        }
        QVERIFY(world.server.waitForRequests(Limiter::mostInFlight));
        world.server.add(ok("[]"));
        QVERIFY(testsupport::wait(world.api.getUpdates({})).has_value());
    }

    void tellsWhereAGroupWent()
    {
        World world;
        world.server.add(failure(400, "Bad Request: group chat was upgraded to a supergroup chat",
                                 R"({"migrate_to_chat_id":-1001})"));
        const auto result = testsupport::wait(world.api.getChat(chat));
        QCOMPARE(result.error().kind, Error::Kind::ChatUpgraded);
        QCOMPARE(result.error().migratedTo, ChatId{-1001});
        QCOMPARE(world.server.requests().size(), 1);
    }

    void abortsACancelledReadAndLetsAMutationRun()
    {
        World world;
        world.server.add(Script::silence());
        auto read = world.api.getChat(chat);
        QVERIFY(world.server.waitForRequests(1));
        read.cancel();
        QTRY_COMPARE(world.server.open(), 0);

        world.server.add(Script::silence());
        auto mutation = world.api.exportChatInviteLink(chat, {telegram::Urgency::Click, {}});
        QVERIFY(world.server.waitForRequests(2));
        mutation.cancel();
        QCOMPARE(testsupport::wait(mutation).error().kind, Error::Kind::Cancelled);
        settle();
        QCOMPARE(world.server.open(), 1);
        QCOMPARE(world.api.limiter().state().inFlight, 1);
    }

    void leavesAMutationToTheServerWhenItGoes()
    {
        testsupport::FakeClock clock;
        testsupport::ScriptedServer server;
        Transport transport(server.url(), clock);
        auto api = std::make_unique<BotApi>(testsupport::testSecret(), transport, clock);
        auto task = api->exportChatInviteLink(chat);
        QVERIFY(server.waitForRequests(1));
        api.reset();
        QCOMPARE(testsupport::wait(task).error().kind, Error::Kind::Cancelled);
        settle();
        QCOMPARE(server.open(), 1);
    }
};

QTEST_GUILESS_MAIN(BotApiTest)
#include "tst_botapi.moc"
