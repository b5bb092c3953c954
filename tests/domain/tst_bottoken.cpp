// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/bottoken.h"

#include "support/testing.h"

using core::Error;
using domain::parseBotToken;
using namespace Qt::StringLiterals;

namespace {

const QString secretPart = u"AAF-abcdefghij_0123456789ABCDEFGHIJ"_s; // 35, as today's tokens have

} // namespace

class BotTokenTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void readsTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("token");
        QTest::addColumn<qint64>("bot");
        const QString token = u"123456789:"_s + secretPart;
        const qint64 bot = 123456789;
        QTest::newRow("plain") << token << token << bot;
        QTest::newRow("spaces around") << QString(u"  "_s + token + u"\r\n"_s) << token << bot;
        QTest::newRow("line break inside") << QString(token).insert(20, u'\n') << token << bot;
        QTest::newRow("space behind the colon") << QString(token).insert(10, u' ') << token << bot;
        QTest::newRow("NBSP") << QString(token).insert(5, QChar(0xa0)) << token << bot;
        QTest::newRow("zero width space")
            << QString(token).insert(5, QChar(0x200b)) << token << bot;
        QTest::newRow("soft hyphen") << QString(token).insert(25, QChar(0xad)) << token << bot;
        QTest::newRow("bidi marks") << QString(u"\u200e"_s + token + u"\u202c"_s) << token << bot;
        QTest::newRow("BOM") << QString(u"\ufeff"_s + token) << token << bot;
        QTest::newRow("thousands of blanks")
            << QString(token + QString(4096, u' ')) << token << bot;
        const QString shortest = u"1:"_s + QString(20, u'a');
        QTest::newRow("shortest") << shortest << shortest << qint64(1);
        const QString longId = QString(16, u'9') + u':' + secretPart;
        QTest::newRow("longest number") << longId << longId << qint64(9999999999999999);
        const QString longest = u"12:"_s + QString(77, u'a');
        QTest::newRow("80 characters") << longest << longest << qint64(12);
    }
    void readsTokens()
    {
        QFETCH(QString, text);
        QFETCH(QString, token);
        QFETCH(qint64, bot);
        const auto parsed = parseBotToken(text);
        QVERIFY(parsed);
        QCOMPARE(parsed->bot.value, bot);
        QVERIFY(parsed->secret == core::Secret(token.toLatin1()));
    }

    void refusesAllElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u" \u200b\n"_s;
        QTest::newRow("no colon") << QString(u"123456789"_s + secretPart);
        QTest::newRow("no number") << QString(u":"_s + secretPart);
        QTest::newRow("no secret part") << u"123456789:"_s;
        QTest::newRow("secret part too short") << QString(u"123456789:"_s + QString(19, u'a'));
        QTest::newRow("leading 0") << QString(u"0123456789:"_s + secretPart);
        QTest::newRow("number 0") << QString(u"0:"_s + secretPart);
        QTest::newRow("17 digits") << QString(QString(17, u'1') + u':' + secretPart);
        QTest::newRow("81 characters") << QString(u"12:"_s + QString(78, u'a'));
        QTest::newRow("4096 characters") << QString(u"12:"_s + QString(4096, u'a'));
        QTest::newRow("prefix bot") << QString(u"bot123456789:"_s + secretPart);
        QTest::newRow("whole address")
            << QString(u"https://api.telegram.org/bot123456789:"_s + secretPart + u"/getMe"_s);
        QTest::newRow("sign") << QString(u"-123456789:"_s + secretPart);
        QTest::newRow("letter in the number") << QString(u"12345678a:"_s + secretPart);
        QTest::newRow("Persian digits") << QString(u"۱۲۳:"_s + secretPart);
        QTest::newRow("second colon") << QString(u"123456789:"_s + secretPart + u":1"_s);
        QTest::newRow("escaped colon") << QString(u"123456789%3A"_s + secretPart);
        QTest::newRow("slash") << QString(u"123456789:"_s + secretPart + u'/');
        QTest::newRow("percent") << QString(u"123456789:"_s + secretPart + u"%00"_s);
        QTest::newRow("quotes") << QString(u"\"123456789:"_s + secretPart + u'"');
        QTest::newRow("HTML") << QString(u"<b>123456789:"_s + secretPart + u"</b>"_s);
        QTest::newRow("look-alike letter") << QString(u"123456789:А"_s + secretPart);
        QTest::newRow("full width colon") << QString(u"123456789："_s + secretPart);
        QTest::newRow("emoji") << QString(u"123456789:👨‍👩‍👧"_s + secretPart);
        QTest::newRow("lone surrogate") << QString(u"123456789:"_s + secretPart + QChar(0xd83d));
        QTest::newRow("masked") << QString(u"123456789:"_s + QString(35, QChar(0x2022)));
    }
    void refusesAllElse()
    {
        QFETCH(QString, text);
        const auto parsed = parseBotToken(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, Error::Kind::InvalidInput);
    }

    void neverQuotesTheText()
    {
        const QString token = QString::fromLatin1(testsupport::testToken);
        for (const QString &text :
             QStringList{u"bot"_s + token, token + u"/"_s, token + u"é"_s,
                         token + QString(80, u'x'), token.left(20), token.mid(10)}) {
            const auto parsed = parseBotToken(text);
            QVERIFY(!parsed);
            const QString &detail = parsed.error().detail;
            QVERIFY(!detail.isEmpty());
            QVERIFY(!detail.contains(u"123456789"_s));
            QVERIFY(!detail.contains(u"testToken"_s));
        }
    }

    void readsTheTokenOfTheTests()
    {
        const auto parsed = parseBotToken(QString::fromLatin1(testsupport::testToken));
        QVERIFY(parsed);
        QVERIFY(parsed->secret == testsupport::testSecret());
        QCOMPARE(parsed->bot, core::UserId{123456789});
    }
};

QTEST_GUILESS_MAIN(BotTokenTest)
#include "tst_bottoken.moc"
