// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/errortext.h"

#include "support/testing.h"
#include "telegram/apierror.h"

#include <QJsonObject>
#include <QMetaEnum>

#include <map>

using core::Error;
using widgets::errorText;
using widgets::ErrorText;
using namespace Qt::StringLiterals;

class ErrorTextTest : public testsupport::Test
{
    Q_OBJECT

    static ErrorText text(Error::Kind kind, const QString &detail = {}, int code = 0)
    {
        return errorText({kind, detail, {}, code, {}});
    }

private Q_SLOTS:
    void everyKindHasItsSentence()
    {
        const auto kinds = QMetaEnum::fromType<Error::Kind>();
        std::map<QString, QString> seen;
        for (int i = 0; i < kinds.keyCount(); ++i) {
            const auto kind = static_cast<Error::Kind>(kinds.value(i));
            const ErrorText told = text(kind, u"why"_s);
            QVERIFY2(!told.what.isEmpty(), kinds.key(i));
            QVERIFY2(told.what.endsWith(u'.') || kind == Error::Kind::Refused, kinds.key(i));
            QVERIFY2(told.next.isEmpty() || told.next.endsWith(u'.'), kinds.key(i));
            QVERIFY2(told.details.contains(QLatin1String(kinds.key(i))), kinds.key(i));
            const auto [other, isNew] = seen.insert({told.what, QString::fromLatin1(kinds.key(i))});
            QVERIFY2(isNew,
                     qPrintable(u"%1 says what %2 does"_s.arg(QString::fromLatin1(kinds.key(i)),
                                                              other->second)));
        }
    }

    void saysWhatToDoAboutEveryRefusal()
    {
        // Two need no step: the aim is reached already.
        for (int kind = static_cast<int>(Error::Kind::HostNotFound);
             kind <= static_cast<int>(Error::Kind::Refused); ++kind) {
            if (kind == static_cast<int>(Error::Kind::AlreadyMember))
                continue;
            const auto which = static_cast<Error::Kind>(kind);
            QVERIFY2(!text(which).next.isEmpty(), qPrintable(core::kindName(which)));
        }
    }

    /// From the server's words to ours.
    void wordsWhatTheServerSays_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("next");
        const auto row = [](int code, const char *description, const QString &what,
                            const QString &next) {
            QTest::addRow("%d %s", code, description)
                << code << QString::fromLatin1(description) << what << next;
        };
        const QString badToken = u"refuses the bot's token"_s;
        const QString noBot = u"knows no bot with this token"_s;
        const QString taken = u"Another program receives this bot's updates"_s;
        const QString garbled = u"did not reach Telegram whole"_s;
        const QString noRight = u"may not manage invite links here"_s;
        const QString grant = u"“Invite users via link”"_s;
        const QString noChat = u"finds no such chat"_s;
        const QString notIn = u"is not in this chat"_s;
        const QString gone = u"knows no such link of this bot"_s;

        // General.
        row(401, "Unauthorized", badToken, u"@BotFather"_s);
        row(401, "Unauthorized: invalid token specified", badToken, u"@BotFather"_s);
        row(404, "Not Found", noBot, u"@BotFather"_s);
        row(404, "Not Found: method not found", u"too old"_s, u"Update"_s);
        row(400, "Logged out", u"logged out of this server"_s, u"ten minutes"_s);
        row(421, "Misdirected Request: unallowed token specified", noBot, u"server's address"_s);
        row(409,
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to "
            "delete the webhook first",
            taken, u"leaves it alone"_s);
        row(409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot "
            "instance is running",
            taken, u"leaves it alone"_s);
        row(409, "Conflict: terminated by setWebhook request", taken, u"leaves it alone"_s);
        row(429, "Too Many Requests: retry after 7", u"asks to wait"_s, u"by itself"_s);
        row(500, "Internal Server Error: restart", u"fault of its own"_s, u"not certain"_s);
        row(502, "Bad Gateway", u"fault of its own"_s, u"not certain"_s);
        // The chat.
        row(400, "Bad Request: chat_id is empty", garbled, u"Try again"_s);
        row(400, "Bad Request: chat not found", noChat, u"spelling"_s);
        row(400, "Bad Request: group chat was upgraded to a supergroup chat",
            u"upgraded to a supergroup"_s, u"Refresh"_s);
        row(403, "Forbidden: bot is not a member of the group chat", notIn, grant);
        row(403, "Forbidden: bot is not a member of the supergroup chat", notIn, grant);
        row(403, "Forbidden: bot is not a member of the channel chat", notIn, grant);
        row(403, "Forbidden: bot was kicked from the group chat", u"removed from this chat"_s,
            u"removed users"_s);
        row(403, "Forbidden: bot was kicked from the supergroup chat", u"removed from this chat"_s,
            u"removed users"_s);
        row(403, "Forbidden: bot was kicked from the channel chat", u"removed from this chat"_s,
            u"removed users"_s);
        row(403, "Forbidden: the group chat was deleted", u"was deleted"_s, u"links are dead"_s);
        // Links.
        row(400, "Bad Request: not enough rights to manage chat invite link", noRight, grant);
        row(400, "Bad Request: can't invite members to a private chat",
            u"conversation with one person"_s, u"channel or a group"_s);
        row(400, "Bad Request: chat is deactivated", u"was deleted"_s, u"links are dead"_s);
        row(400, "Bad Request: have no write access to the chat", noRight, grant);
        row(400,
            "Bad Request: member limit can't be specified for links requiring administrator "
            "approval",
            u"can't have a member limit"_s, u"one of the two"_s);
        row(400, "Bad Request: invite link must be non-empty", garbled, u"Try again"_s);
        row(400, "Bad Request: invalid subscription pricing specified", u"price or period"_s,
            u"1 to 10000 Stars"_s);
        row(400, "Bad Request: strings must be encoded in UTF-8", garbled, u"Try again"_s);
        row(400, "Bad Request: INVITE_HASH_EXPIRED", gone, u"nobody can join"_s);
        row(400, "Bad Request: INVITE_HASH_INVALID", gone, u"nobody can join"_s);
        row(400, "Bad Request: INVITE_HASH_EMPTY", gone, u"nobody can join"_s);
        row(400, "Bad Request: CHAT_INVITE_PERMANENT", u"primary link"_s, u"Rotate"_s);
        row(400, "Bad Request: CHAT_ADMIN_REQUIRED", noRight, grant);
        row(400, "Bad Request: EXPIRE_DATE_INVALID", u"expiry date"_s, u"later date"_s);
        row(400, "Bad Request: USAGE_LIMIT_INVALID", u"member limit"_s, u"1 to 99999"_s);
        row(400, "Bad Request: PRICING_CHAT_INVALID", u"only channels can"_s, u"without a price"_s);
        row(400, "Bad Request: SUBSCRIPTION_PERIOD_INVALID", u"price or period"_s, u"30 days"_s);
        row(400, "Bad Request: CHANNEL_PRIVATE", notIn, grant);
        row(400, "Bad Request: CHANNEL_INVALID", noChat, u"spelling"_s);
        row(400, "Bad Request: CHAT_ID_INVALID", noChat, u"spelling"_s);
        row(400, "Bad Request: PEER_ID_INVALID", noChat, u"spelling"_s);
        row(400, "Bad Request: CHAT_WRITE_FORBIDDEN", noRight, grant);
        row(400, "Bad Request: CHANNEL_MONOFORUM_UNSUPPORTED", u"direct messages of a channel"_s,
            u"channel itself"_s);
        // Nobody has heard of these: they are shown as they are.
        row(400, "Bad Request: INVITE_LINK_NAME_INVALID",
            u"Telegram refuses: Bad Request: INVITE_LINK_NAME_INVALID"_s, u"Nothing was changed"_s);
        row(418, "I'm a teapot", u"Telegram refuses: I'm a teapot"_s, u"Nothing was changed"_s);
        row(403, "", u"does not say why"_s, u"Nothing was changed"_s);
    }

    void wordsWhatTheServerSays()
    {
        QFETCH(int, code);
        QFETCH(QString, description);
        QFETCH(QString, what);
        QFETCH(QString, next);
        const QJsonObject envelope{
            {u"ok"_s, false}, {u"error_code"_s, code}, {u"description"_s, description}};
        const ErrorText told = errorText(telegram::errorFromAnswer(code, envelope));
        QVERIFY2(told.what.contains(what), qPrintable(told.what));
        QVERIFY2(told.next.contains(next), qPrintable(told.next));
        // The server's own words are behind Details.
        QVERIFY2(told.details.contains(description), qPrintable(told.details));
        QVERIFY2(told.details.contains(QString::number(code)), qPrintable(told.details));
        QCOMPARE(told.line(), QString(told.what + u' ' + told.next));
    }

    void showsAnUnknownRefusalWhole()
    {
        const QString long300 = u"a reason "_s.repeated(33).trimmed();
        QVERIFY(text(Error::Kind::Refused, long300, 400).what.contains(long300));
        const ErrorText endless = text(Error::Kind::Refused, u"a reason "_s.repeated(500), 400);
        QVERIFY(endless.what.size() < 450);
        QVERIFY(endless.details.size() > 4000);
    }

    void letsNoServerDisguiseAnything()
    {
        const ErrorText told = text(Error::Kind::Refused, u"a\u202eb\nc\u0007<b>d</b>"_s, 400);
        QCOMPARE(told.what, u"Telegram refuses: ab c <b>d</b>"_s);
    }

    void promisesNothingWhereTheOutcomeIsUnknown()
    {
        const auto kinds = QMetaEnum::fromType<Error::Kind>();
        for (int i = 0; i < kinds.keyCount(); ++i) {
            const Error error{static_cast<Error::Kind>(kinds.value(i)), {}, {}, 0, {}};
            if (!error.outcomeUnknown())
                continue;
            const QString line = errorText(error).line();
            QVERIFY2(!line.contains(u"Nothing was"_s), kinds.key(i));
            QVERIFY2(!line.contains(u"ry again"_s), kinds.key(i));
        }
    }

    void tellsHowLongTelegramWantsToWait()
    {
        Error flood{Error::Kind::FloodWait, {}, std::chrono::seconds(17), 429, {}};
        QVERIFY(errorText(flood).what.contains(u"17 s"_s));
        flood.retryAfter.reset();
        QVERIFY(errorText(flood).what.contains(u"1 s"_s));
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
