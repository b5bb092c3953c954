// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/chatreference.h"

#include "support/testing.h"

using domain::parseChatReference;
using Problem = domain::ChatReferenceProblem;
using namespace Qt::StringLiterals;

class ChatReferenceTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void readsUsernames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const QString name = u"acme_News1"_s;
        QTest::newRow("with @") << u"@acme_News1"_s << name;
        QTest::newRow("plain") << u"acme_News1"_s << name;
        QTest::newRow("spaces around") << u"  @acme_News1\n"_s << name;
        QTest::newRow("invisible around") << u"\u200f@acme_News1\u200b"_s << name;
        QTest::newRow("shortest") << u"abcd"_s << u"abcd"_s;
        QTest::newRow("longest") << QString(32, u'a') << QString(32, u'a');
        QTest::newRow("https") << u"https://t.me/acme_News1"_s << name;
        QTest::newRow("http") << u"http://t.me/acme_News1"_s << name;
        QTest::newRow("no scheme") << u"t.me/acme_News1"_s << name;
        QTest::newRow("www") << u"www.t.me/acme_News1"_s << name;
        QTest::newRow("trailing slash") << u"t.me/acme_News1/"_s << name;
        QTest::newRow("message") << u"https://t.me/acme_News1/123"_s << name;
        QTest::newRow("message in a topic") << u"https://t.me/acme_News1/12/345"_s << name;
        QTest::newRow("query") << u"https://t.me/acme_News1/12?single&comment=3"_s << name;
        QTest::newRow("fragment") << u"https://t.me/acme_News1#x"_s << name;
        QTest::newRow("public preview") << u"https://t.me/s/acme_News1"_s << name;
        QTest::newRow("preview of a message") << u"https://t.me/s/acme_News1/5"_s << name;
        QTest::newRow("@ in the path") << u"t.me/@acme_News1"_s << name;
        QTest::newRow("telegram.me") << u"https://telegram.me/acme_News1"_s << name;
        QTest::newRow("telegram.dog") << u"telegram.dog/acme_News1"_s << name;
        QTest::newRow("angle brackets") << u"<https://t.me/acme_News1>"_s << name;
        QTest::newRow("tg") << u"tg://resolve?domain=acme_News1"_s << name;
        QTest::newRow("tg with a message") << u"tg:resolve?domain=acme_News1&post=5"_s << name;
        QTest::newRow("web client k") << u"https://web.telegram.org/k/#@acme_News1"_s << name;
        QTest::newRow("web client a") << u"web.telegram.org/a/#@acme_News1"_s << name;
        QTest::newRow("web client z") << u"https://web.telegram.org/z/#@acme_News1"_s << name;
        QTest::newRow("Persian digit") << u"@acme_News۱"_s << name;
    }
    void readsUsernames()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const auto reference = parseChatReference(text);
        QVERIFY2(reference, qPrintable(text));
        QVERIFY(std::holds_alternative<QString>(*reference));
        QCOMPARE(std::get<QString>(*reference), name);
    }

    void readsIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("id");
        const qint64 channel = -1001234567890;
        QTest::newRow("supergroup or channel") << u"-1001234567890"_s << channel;
        QTest::newRow("group") << u"-4012345678"_s << qint64(-4012345678);
        QTest::newRow("small group") << u"-1"_s << qint64(-1);
        QTest::newRow("channel's own number") << u"1234567890"_s << channel;
        QTest::newRow("short channel number") << u"1005"_s << qint64(-1000000001005);
        QTest::newRow("long channel number") << u"12345678901"_s << qint64(-1012345678901);
        QTest::newRow("minus left behind") << u"1001234567890"_s << channel;
        QTest::newRow("spaces around") << u" -1001234567890\n"_s << channel;
        QTest::newRow("Arabic digits") << u"-١٠٠١٢٣٤٥٦٧٨٩٠"_s << channel;
        QTest::newRow("Persian digits") << u"-۱۰۰۱۲۳۴۵۶۷۸۹۰"_s << channel;
        QTest::newRow("minus sign") << u"−1001234567890"_s << channel;
        QTest::newRow("52 bits") << u"-4503599627370495"_s << qint64(-4503599627370495);
        QTest::newRow("t.me/c") << u"https://t.me/c/1234567890"_s << channel;
        QTest::newRow("message") << u"https://t.me/c/1234567890/123"_s << channel;
        QTest::newRow("message in a topic") << u"t.me/c/1234567890/12/345?thread=5"_s << channel;
        QTest::newRow("Persian digits in t.me/c") << u"t.me/c/۱۲۳۴۵۶۷۸۹۰/۱"_s << channel;
        QTest::newRow("telegram.me/c") << u"telegram.me/c/1234567890/1/"_s << channel;
        QTest::newRow("tg private post")
            << u"tg://privatepost?channel=1234567890&post=1"_s << channel;
        QTest::newRow("web client a") << u"https://web.telegram.org/a/#-1001234567890"_s << channel;
        QTest::newRow("web client z") << u"https://web.telegram.org/z/#-1001234567890"_s << channel;
        QTest::newRow("topic in web client a")
            << u"https://web.telegram.org/a/#-1001234567890_12"_s << channel;
        QTest::newRow("group in web client a")
            << u"https://web.telegram.org/a/#-4012345678"_s << qint64(-4012345678);
        QTest::newRow("web client k") << u"https://web.telegram.org/k/#-1234567890"_s << channel;
        QTest::newRow("topic in web client k")
            << u"https://web.telegram.org/k/#-1234567890?thread=7"_s << channel;
        QTest::newRow("old group in web client k")
            << u"https://web.telegram.org/k/#-123"_s << qint64(-123);
        QTest::newRow("full number in web client k")
            << u"web.telegram.org/k/#-1001234567890"_s << channel;
    }
    void readsIds()
    {
        QFETCH(QString, text);
        QFETCH(qint64, id);
        const auto reference = parseChatReference(text);
        QVERIFY2(reference, qPrintable(text));
        QVERIFY(std::holds_alternative<core::ChatId>(*reference));
        QCOMPARE(std::get<core::ChatId>(*reference).value, id);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("nothing") << QString() << Problem::Empty;
        QTest::newRow("blanks") << u" \t\n\u00a0\u200b"_s << Problem::Empty;

        QTest::newRow("invite") << u"https://t.me/+AbCdEf12"_s << Problem::InviteLink;
        QTest::newRow("old invite") << u"t.me/joinchat/AbCdEf12"_s << Problem::InviteLink;
        QTest::newRow("tg invite") << u"tg://join?invite=AbCdEf12"_s << Problem::InviteLink;
        QTest::newRow("truncated invite") << u"https://t.me/+AbCd..."_s << Problem::InviteLink;

        QTest::newRow("sentence") << u"my channel"_s << Problem::UnknownForm;
        QTest::newRow("another site") << u"https://example.com/acme_news"_s << Problem::UnknownForm;
        QTest::newRow("site alone") << u"example.com"_s << Problem::UnknownForm;
        QTest::newRow("t.me alone") << u"https://t.me/"_s << Problem::UnknownForm;
        QTest::newRow("t.me/c alone") << u"https://t.me/c"_s << Problem::BadUsername;
        QTest::newRow("t.me/c with a word behind")
            << u"t.me/c/1234567890/abc"_s << Problem::UnknownForm;
        QTest::newRow("phone number") << u"https://t.me/+380441234567"_s << Problem::UnknownForm;
        QTest::newRow("invoice") << u"https://t.me/$abcdefgh"_s << Problem::UnknownForm;
        QTest::newRow("stickers") << u"https://t.me/addstickers/Animals"_s << Problem::UnknownForm;
        QTest::newRow("share") << u"https://t.me/share?url=x"_s << Problem::UnknownForm;
        QTest::newRow("proxy") << u"https://t.me/Proxy?server=x"_s << Problem::UnknownForm;
        QTest::newRow("mini app") << u"https://t.me/some_bot/app"_s << Problem::UnknownForm;
        QTest::newRow("three numbers behind")
            << u"https://t.me/acme_news/1/2/3"_s << Problem::UnknownForm;
        QTest::newRow("person") << u"tg://user?id=5"_s << Problem::UnknownForm;
        QTest::newRow("person by phone")
            << u"tg://resolve?phone=380441234567"_s << Problem::UnknownForm;
        QTest::newRow("web client alone")
            << u"https://web.telegram.org/k/"_s << Problem::UnknownForm;
        QTest::newRow("unknown web client")
            << u"https://web.telegram.org/x/#-1"_s << Problem::UnknownForm;
        QTest::newRow("host that begins alike")
            << u"t.me.example.com/acme"_s << Problem::UnknownForm;
        QTest::newRow("user name before host")
            << u"https://t.me@example.com/acme"_s << Problem::UnknownForm;
        QTest::newRow("mail address") << u"someone@example.com"_s << Problem::UnknownForm;
        QTest::newRow("HTML") << u"<b>acme</b>"_s << Problem::UnknownForm;
        QTest::newRow("script") << u"<script>alert(1)</script>"_s << Problem::UnknownForm;
        QTest::newRow("emoji") << u"👨‍👩‍👧"_s << Problem::UnknownForm;
        QTest::newRow("bot token")
            << QString::fromLatin1(testsupport::testToken) << Problem::UnknownForm;

        QTest::newRow("@ alone") << u"@"_s << Problem::BadUsername;
        QTest::newRow("too short") << u"@abc"_s << Problem::BadUsername;
        QTest::newRow("too short without @") << u"abc"_s << Problem::BadUsername;
        QTest::newRow("too long") << QString(33, u'a') << Problem::BadUsername;
        QTest::newRow("4096 characters") << QString(4096, u'a') << Problem::BadUsername;
        QTest::newRow("too long in a link")
            << QString(u"t.me/"_s + QString(4096, u'a')) << Problem::BadUsername;
        QTest::newRow("begins with a digit") << u"@1acme"_s << Problem::BadUsername;
        QTest::newRow("begins with an underscore") << u"_acme"_s << Problem::BadUsername;
        QTest::newRow("ends with an underscore") << u"acme_"_s << Problem::BadUsername;
        QTest::newRow("two underscores") << u"ac__me"_s << Problem::BadUsername;
        QTest::newRow("hyphen") << u"@acme-news"_s << Problem::BadUsername;
        QTest::newRow("space inside") << u"@acme news"_s << Problem::BadUsername;
        QTest::newRow("look-alike letter") << u"@acmе"_s << Problem::BadUsername;
        QTest::newRow("Persian word") << u"سارا"_s << Problem::BadUsername;
        QTest::newRow("bidi control inside") << u"@ac\u202eme"_s << Problem::BadUsername;
        QTest::newRow("zero width inside") << u"@ac\u200bme"_s << Problem::BadUsername;
        QTest::newRow("lone surrogate")
            << QString(u"@acme"_s + QChar(0xd83d)) << Problem::BadUsername;
        QTest::newRow("HTML behind @") << u"@acme<b>x"_s << Problem::BadUsername;
        QTest::newRow("bad name in a link") << u"t.me/1acme"_s << Problem::BadUsername;
        QTest::newRow("bad name in tg") << u"tg://resolve?domain=a"_s << Problem::BadUsername;
        QTest::newRow("bad name in a web client")
            << u"web.telegram.org/k/#@a"_s << Problem::BadUsername;

        QTest::newRow("zero") << u"0"_s << Problem::BadId;
        QTest::newRow("minus zero") << u"-0"_s << Problem::BadId;
        QTest::newRow("minus alone") << u"-"_s << Problem::BadId;
        QTest::newRow("two minus signs") << u"--5"_s << Problem::BadId;
        QTest::newRow("channel number 0") << u"-1000000000000"_s << Problem::BadId;
        QTest::newRow("53 bits") << u"-4503599627370496"_s << Problem::BadId;
        QTest::newRow("64 bits and more") << u"-99999999999999999999999"_s << Problem::BadId;
        QTest::newRow("positive and too large") << u"2000000000000"_s << Problem::BadId;
        QTest::newRow("digits in groups") << u"1 234 567 890"_s << Problem::BadId;
        QTest::newRow("digits only, 4096 of them") << QString(4096, u'9') << Problem::BadId;
        QTest::newRow("fraction") << u"12.5"_s << Problem::BadId;
        QTest::newRow("word for a number in t.me/c") << u"t.me/c/abc/1"_s << Problem::BadId;
        QTest::newRow("zero in t.me/c") << u"t.me/c/0/1"_s << Problem::BadId;
        QTest::newRow("minus in t.me/c") << u"t.me/c/-1001234567890/1"_s << Problem::BadId;
        QTest::newRow("person in a web client")
            << u"https://web.telegram.org/a/#777000"_s << Problem::BadId;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(Problem, problem);
        const auto reference = parseChatReference(text);
        QVERIFY2(!reference, qPrintable(text));
        QCOMPARE(reference.error(), problem);
    }
};

QTEST_GUILESS_MAIN(ChatReferenceTest)
#include "tst_chatreference.moc"
