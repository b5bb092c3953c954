// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/json.h"

#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using core::ChatId;
using core::Error;
using core::Result;
using core::UserId;
using namespace Qt::StringLiterals;
using namespace telegram;

namespace {

QJsonObject fixture(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES) + u'/' + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such fixture");
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.isEmpty())
        qFatal("a fixture that is not JSON");
    return object;
}

/// JSON there and back: the values agree, the JSON is the same again; or what was wrong.
template <typename T>
QString roundTrip(const QJsonObject &json)
{
    const Result<T> value = fromJson<T>(json);
    if (!value)
        return value.error().detail;
    const QJsonObject again = toJson(*value);
    if (again != json)
        return QString::fromUtf8(QJsonDocument(again).toJson());
    const Result<T> second = fromJson<T>(again);
    return second && *second == *value ? QString() : u"the values differ"_s;
}

QString roundTrip(const QString &kind, const QJsonObject &json)
{
    if (kind == "user"_L1)
        return roundTrip<User>(json);
    if (kind == "chat"_L1)
        return roundTrip<Chat>(json);
    if (kind == "chatfullinfo"_L1)
        return roundTrip<ChatFullInfo>(json);
    if (kind == "chatinvitelink"_L1)
        return roundTrip<ChatInviteLink>(json);
    if (kind == "chatmember"_L1)
        return roundTrip<ChatMember>(json);
    if (kind == "chatmemberupdated"_L1)
        return roundTrip<ChatMemberUpdated>(json);
    if (kind == "chatjoinrequest"_L1)
        return roundTrip<ChatJoinRequest>(json);
    if (kind == "update"_L1)
        return roundTrip<Update>(json);
    if (kind == "webhookinfo"_L1)
        return roundTrip<WebhookInfo>(json);
    return u"no such kind"_s;
}

QDateTime utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// The object with one value changed, or taken out where the value is undefined. The path goes
/// through objects: "creator.id".
QJsonObject changed(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString key = path.left(dot);
    if (dot >= 0)
        object[key] = changed(object.value(key).toObject(), path.mid(dot + 1), value);
    else if (value.isUndefined())
        object.remove(key);
    else
        object[key] = value;
    return object;
}

QJsonValue parsed(const QByteArray &number)
{
    return QJsonDocument::fromJson('[' + number + ']').array().at(0);
}

} // namespace

class JsonTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(QStringLiteral(FIXTURES)).entryList({u"*.json"_s});
        QVERIFY(files.size() == 25);
        for (const QString &file : files) {
            const QString name = file.chopped(5);
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void goesThereAndBack()
    {
        QFETCH(QString, name);
        QCOMPARE(roundTrip(name.section(u'-', 0, 0), fixture(name)), QString());
    }

    void ignoresFieldsItDoesNotKnow_data() { goesThereAndBack_data(); }

    void ignoresFieldsItDoesNotKnow()
    {
        QFETCH(QString, name);
        if (name.startsWith("update-"_L1))
            QSKIP("an update keeps what it does not know");
        QJsonObject json = fixture(name);
        json.insert(u"can_manage_voice_chats"_s, true);
        json.insert(u"brand_new"_s, QJsonArray{1, QJsonValue::Null});
        const QString difference = roundTrip(name.section(u'-', 0, 0), json);
        QVERIFY2(difference.startsWith(u'{'), qPrintable(difference));
        QVERIFY(!difference.contains("brand_new"_L1));
    }

    void readsEveryFieldOfAUser()
    {
        const User user = *fromJson<User>(fixture(u"user-full"_s));
        QCOMPARE(user,
                 (User{UserId{123456789}, true, u"Gate"_s, u"Keeper"_s, u"gate_bot"_s, true, false,
                       true}));
        const User least = *fromJson<User>(fixture(u"user-min"_s));
        QCOMPARE(least, (User{UserId{77}, false, u""_s, {}, {}, {}, {}, {}}));
    }

    void readsEveryFieldOfALink()
    {
        const auto link = *fromJson<ChatInviteLink>(fixture(u"chatinvitelink-full"_s));
        QCOMPARE(link.inviteLink, u"https://t.me/+AbC-d_EfGhIjKlMn"_s);
        QCOMPARE(link.creator.id, UserId{123456789});
        QVERIFY(!link.createsJoinRequest && !link.isPrimary && !link.isRevoked);
        QCOMPARE(link.name, u"Spring 🌷"_s);
        QCOMPARE(link.expireDate, utc(2147483647));
        QCOMPARE(link.expireDate->timeSpec(), Qt::UTC);
        QCOMPARE(link.memberLimit, 99999);
        QCOMPARE(link.pendingJoinRequestCount, 3);
        QCOMPARE(link.subscriptionPeriod, std::chrono::seconds(2592000));
        QCOMPARE(link.subscriptionPrice, 10000);
        const auto least = *fromJson<ChatInviteLink>(fixture(u"chatinvitelink-min"_s));
        QVERIFY(least.createsJoinRequest && least.isPrimary && least.isRevoked);
        QVERIFY(!least.name && !least.expireDate && !least.memberLimit
                && !least.subscriptionPeriod);
    }

    void readsEveryFieldOfAChat()
    {
        const auto chat = *fromJson<ChatFullInfo>(fixture(u"chatfullinfo-full"_s));
        QCOMPARE(chat.id, ChatId{-1001234567890});
        QCOMPARE(chat.type, ChatType::Channel);
        QCOMPARE(chat.title, u"News"_s);
        QCOMPARE(chat.username, u"news"_s);
        QCOMPARE(chat.activeUsernames, (QStringList{u"news"_s, u"news2"_s}));
        QCOMPARE(chat.description, u"All of it"_s);
        QCOMPARE(chat.inviteLink, u"https://t.me/+PrImArY"_s);
        QCOMPARE(chat.permissions->size(), 2);
        QCOMPARE(chat.joinByRequest, true);
        QCOMPARE(chat.joinToSendMessages, true);
        QCOMPARE(chat.linkedChatId, ChatId{-1009876543210});
        QCOMPARE(chat.guardBot->username, u"gate_bot"_s);
        QCOMPARE(chat.community->value("id"_L1).toInt(), 5);
        const auto least = *fromJson<ChatFullInfo>(fixture(u"chatfullinfo-min"_s));
        QCOMPARE(least.type, ChatType::Private);
        QVERIFY(!least.title && !least.inviteLink && !least.linkedChatId);
    }

    void readsAJoin()
    {
        const auto update = *fromJson<Update>(fixture(u"update-chat-member"_s));
        QCOMPARE(update.updateId, 900719925474099);
        QVERIFY(!update.myChatMember && !update.chatJoinRequest && update.other.isEmpty());
        const ChatMemberUpdated &joined = *update.chatMember;
        QCOMPARE(joined.chat.id, ChatId{-1004503599627370});
        QCOMPARE(joined.from.id, UserId{4503599627370495});
        QCOMPARE(joined.date, utc(1795176000));
        QCOMPARE(joined.oldChatMember.status, ChatMemberStatus::Left);
        QCOMPARE(joined.newChatMember.status, ChatMemberStatus::Member);
        QCOMPARE(joined.inviteLink->name, u"Spring 🌷"_s);
        QCOMPARE(joined.viaJoinRequest, true);
        QCOMPARE(joined.viaChatFolderInviteLink, true);
    }

    void readsARequest()
    {
        const auto update = *fromJson<Update>(fixture(u"update-chat-join-request"_s));
        const ChatJoinRequest &request = *update.chatJoinRequest;
        QCOMPARE(request.userChatId, ChatId{4503599627370495});
        QCOMPARE(request.bio, u"hello\nthere"_s);
        QCOMPARE(request.queryId, u"q-1"_s);
        QVERIFY(request.inviteLink->isPrimary);
    }

    void keepsUpdatesItDoesNotKnow()
    {
        const auto update = *fromJson<Update>(fixture(u"update-unknown-kind"_s));
        QCOMPARE(update.updateId, 4);
        QVERIFY(!update.chatMember && !update.myChatMember && !update.chatJoinRequest);
        QCOMPARE(update.other.keys(), QStringList{u"message"_s});
    }

    void keepsABadUpdateWholeSoThatTheQueueGoesOn()
    {
        const QJsonObject good = fixture(u"update-my-chat-member"_s);
        const QJsonObject bad = changed(fixture(u"update-chat-member"_s),
                                        u"chat_member.new_chat_member.status"_s, u"king"_s);
        QVERIFY(!fromJson<Update>(bad));
        const auto updates = fromJson<QList<Update>>(QJsonArray{bad, good});
        QVERIFY(updates.has_value());
        QCOMPARE(updates->size(), 2);
        QCOMPARE(updates->at(0).updateId, 900719925474099);
        QVERIFY(!updates->at(0).chatMember);
        QCOMPARE(toJson(updates->at(0)), bad);
        QVERIFY(updates->at(1).myChatMember);
    }

    void refusesAListWithAnUpdateWithoutNumber()
    {
        const auto updates = fromJson<QList<Update>>(
            QJsonArray{fixture(u"update-my-chat-member"_s), QJsonObject{{u"message"_s, 1}}});
        QCOMPARE(updates.error(),
                 (Error{Error::Kind::Malformed, u"result[1].update_id is missing"_s, {}, 0, {}}));
    }

    void mayInvite_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("granted");
        QTest::addColumn<bool>("may");
        const QJsonValue unset(QJsonValue::Undefined);
        QTest::newRow("creator") << u"chatmember-creator"_s << unset << true;
        QTest::newRow("administrator, granted")
            << u"chatmember-administrator"_s << QJsonValue(true) << true;
        QTest::newRow("administrator, denied")
            << u"chatmember-administrator"_s << QJsonValue(false) << false;
        QTest::newRow("administrator, not named")
            << u"chatmember-administrator"_s << unset << false;
        QTest::newRow("member by default") << u"chatmember-member"_s << QJsonValue(true) << false;
        QTest::newRow("restricted by default")
            << u"chatmember-restricted"_s << QJsonValue(true) << false;
        QTest::newRow("left") << u"chatmember-left"_s << QJsonValue(true) << false;
        QTest::newRow("kicked") << u"chatmember-kicked"_s << QJsonValue(true) << false;
    }

    void mayInvite()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, granted);
        QFETCH(bool, may);
        const auto member =
            fromJson<ChatMember>(changed(fixture(name), u"can_invite_users"_s, granted));
        QVERIFY(member.has_value());
        QCOMPARE(mayInviteUsers(*member), may);
    }

    void refusesWhatItCannotRely_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("detail");
        const QJsonValue missing(QJsonValue::Undefined);
        const auto row = [](const char *cause, const QString &path, const QJsonValue &value,
                            const QString &what) {
            QTest::newRow(cause) << path << value
                                 << QString(u"ChatInviteLink."_s + path + u' ' + what);
        };
        row("no link", u"invite_link"_s, missing, u"is missing"_s);
        row("no creator", u"creator"_s, missing, u"is missing"_s);
        row("creator without id", u"creator.id"_s, missing, u"is missing"_s);
        row("no is_revoked", u"is_revoked"_s, missing, u"is missing"_s);
        row("link a number", u"invite_link"_s, 1, u"is not a string"_s);
        row("link null", u"invite_link"_s, QJsonValue::Null, u"is not a string"_s);
        row("creator a string", u"creator"_s, u"me"_s, u"is not an object"_s);
        row("creator an array", u"creator"_s, QJsonArray{}, u"is not an object"_s);
        row("id a string", u"creator.id"_s, u"123"_s, u"is not a whole number"_s);
        row("id zero", u"creator.id"_s, 0, u"is 0"_s);
        row("id a fraction", u"creator.id"_s, 1.5, u"is not a whole number"_s);
        row("id beyond 64 bits", u"creator.id"_s, parsed("9223372036854775808"),
            u"is not a whole number"_s);
        row("id beyond everything", u"creator.id"_s, 1e300, u"is not a whole number"_s);
        row("boolean a number", u"is_primary"_s, 1, u"is not a boolean"_s);
        row("boolean a string", u"is_primary"_s, u"true"_s, u"is not a boolean"_s);
        row("name a number", u"name"_s, 5, u"is not a string"_s);
        row("name null", u"name"_s, QJsonValue::Null, u"is not a string"_s);
        row("date a string", u"expire_date"_s, u"tomorrow"_s, u"is not a whole number"_s);
        row("date in milliseconds", u"expire_date"_s, parsed("1795176000000"), u"is not a date"_s);
        row("date negative", u"expire_date"_s, -1, u"is not a date"_s);
        row("limit a fraction", u"member_limit"_s, 0.5, u"is not a whole number"_s);
        row("limit beyond 32 bits", u"member_limit"_s, parsed("4294967297"), u"is too large"_s);
    }

    void refusesWhatItCannotRely()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, detail);
        const auto link =
            fromJson<ChatInviteLink>(changed(fixture(u"chatinvitelink-full"_s), path, value));
        QVERIFY(!link);
        QCOMPARE(link.error(), (Error{Error::Kind::Malformed, detail, {}, 0, {}}));
    }

    void refusesEveryMissingRequiredField_data()
    {
        // The smallest fixture of each kind holds required fields only.
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        for (const auto name :
             {"user-min", "chat-min", "chatfullinfo-min", "chatinvitelink-min", "chatmember-left",
              "chatmemberupdated-min", "chatjoinrequest-min", "webhookinfo-min"}) {
            const QString text = QString::fromLatin1(name);
            const QStringList keys = fixture(text).keys();
            for (const QString &key : keys)
                QTest::addRow("%s without %s", name, qPrintable(key)) << text << key;
        }
        QTest::newRow("restricted without is_member")
            << u"chatmember-restricted"_s << u"is_member"_s;
        QTest::newRow("update without update_id") << u"update-unknown-kind"_s << u"update_id"_s;
    }

    void refusesEveryMissingRequiredField()
    {
        QFETCH(QString, name);
        QFETCH(QString, key);
        const QString told =
            roundTrip(name.section(u'-', 0, 0), changed(fixture(name), key, QJsonValue::Undefined));
        QVERIFY2(told.endsWith(QString(u'.' + key + u" is missing"_s)), qPrintable(told));
    }

    void refusesAnUnknownStatusOrType()
    {
        const auto member =
            fromJson<ChatMember>(changed(fixture(u"chatmember-left"_s), u"status"_s, u"Creator"_s));
        QCOMPARE(member.error().detail, u"ChatMember.status has an unknown value"_s);
        const auto chat =
            fromJson<Chat>(changed(fixture(u"chat-min"_s), u"type"_s, u"community"_s));
        QCOMPARE(chat.error().detail, u"Chat.type has an unknown value"_s);
    }

    void namesThePlaceInAList()
    {
        const QJsonObject good = fixture(u"chatmember-left"_s);
        const auto members = fromJson<QList<ChatMember>>(
            QJsonArray{good, changed(good, u"user.id"_s, QJsonValue::Undefined)});
        QCOMPARE(members.error().detail, u"result[1].user.id is missing"_s);
        const auto info = fromJson<WebhookInfo>(
            changed(fixture(u"webhookinfo-full"_s), u"allowed_updates"_s, QJsonArray{u"a"_s, 1}));
        QCOMPARE(info.error().detail, u"WebhookInfo.allowed_updates[1] is not a string"_s);
    }

    void readsPlainResults()
    {
        QCOMPARE(*fromJson<bool>(true), true);
        QCOMPARE(*fromJson<qint64>(parsed("4503599627370495")), 4503599627370495);
        QCOMPARE(*fromJson<qint64>(parsed("-9223372036854775808")),
                 std::numeric_limits<qint64>::min());
        QCOMPARE(*fromJson<qint64>(parsed("5.0")), 5);
        QCOMPARE(*fromJson<QString>(u"x"_s), u"x"_s);
        QCOMPARE(fromJson<bool>(1).error().detail, u"result is not a boolean"_s);
        QCOMPARE(fromJson<qint64>(u"1"_s).error().detail, u"result is not a whole number"_s);
        QCOMPARE(fromJson<QString>(QJsonValue::Undefined).error().detail,
                 u"result is not a string"_s);
        QVERIFY(!fromJson<User>(u"a string"_s));
        QVERIFY(!fromJson<QList<ChatMember>>(QJsonObject{}));
    }

    void ignoresNoChangedField()
    {
        // Each key of the largest fixtures ends up in the value: two that differ there are unequal.
        const QJsonObject json = fixture(u"chatmember-administrator"_s);
        const ChatMember whole = *fromJson<ChatMember>(json);
        const QStringList keys = json.keys();
        for (const QString &key : keys) {
            if (json.value(key).isBool()) {
                const auto other =
                    fromJson<ChatMember>(changed(json, key, !json.value(key).toBool()));
                QVERIFY2(other && !(*other == whole), qPrintable(key));
            }
        }
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
