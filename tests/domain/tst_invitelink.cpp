// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/invitelink.h"

#include "support/testing.h"

using core::Error;
using domain::InviteLink;
using domain::parseInviteLink;
using namespace Qt::StringLiterals;

class InviteLinkTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("today's") << u"https://t.me/+AbC_d-9"_s;
        QTest::newRow("http") << u"http://t.me/+AbC_d-9"_s;
        QTest::newRow("no scheme") << u"t.me/+AbC_d-9"_s;
        QTest::newRow("www") << u"https://www.t.me/+AbC_d-9"_s;
        QTest::newRow("www and no scheme") << u"www.t.me/+AbC_d-9"_s;
        QTest::newRow("telegram.me") << u"https://telegram.me/+AbC_d-9"_s;
        QTest::newRow("telegram.dog") << u"telegram.dog/+AbC_d-9"_s;
        QTest::newRow("joinchat") << u"https://t.me/joinchat/AbC_d-9"_s;
        QTest::newRow("joinchat of telegram.me") << u"telegram.me/joinchat/AbC_d-9"_s;
        QTest::newRow("upper case host") << u"HTTPS://T.ME/+AbC_d-9"_s;
        QTest::newRow("upper case joinchat") << u"https://t.me/JoinChat/AbC_d-9"_s;
        QTest::newRow("tg") << u"tg://join?invite=AbC_d-9"_s;
        QTest::newRow("tg without slashes") << u"tg:join?invite=AbC_d-9"_s;
        QTest::newRow("tg with a slash behind") << u"tg://join/?invite=AbC_d-9"_s;
        QTest::newRow("tg with more items") << u"TG://join?a=b&invite=AbC_d-9&c"_s;
        QTest::newRow("trailing slash") << u"https://t.me/+AbC_d-9/"_s;
        QTest::newRow("query") << u"https://t.me/+AbC_d-9?utm=1"_s;
        QTest::newRow("fragment") << u"https://t.me/+AbC_d-9#top"_s;
        QTest::newRow("slash, query and fragment") << u"https://t.me/joinchat/AbC_d-9/?a=/b#c?d"_s;
        QTest::newRow("escaped plus") << u"https://t.me/%2BAbC_d-9"_s;
        QTest::newRow("white space around") << u" \n\thttps://t.me/+AbC_d-9\u00a0\r\n"_s;
        QTest::newRow("angle brackets") << u"<https://t.me/+AbC_d-9>"_s;
        QTest::newRow("brackets and spaces") << u" < t.me/+AbC_d-9 > "_s;
        QTest::newRow("invisible characters around")
            << u"\ufeff\u200ehttps://t.me/+AbC_d-9\u200b"_s;
    }
    void readsEveryForm()
    {
        QFETCH(QString, text);
        const auto link = parseInviteLink(text);
        QVERIFY2(link, qPrintable(text));
        QCOMPARE(link->hash, u"AbC_d-9"_s);
        QVERIFY(!link->truncated);
        QCOMPARE(link->url(), u"https://t.me/+AbC_d-9"_s);
        QCOMPARE(domain::inviteHash(text), u"AbC_d-9"_s);
    }

    void readsItsOwnUrl()
    {
        const InviteLink link{u"kQ3xV9sPf0wYz2aa"_s, false};
        QCOMPARE(parseInviteLink(link.url()).value(), link);
    }

    void tellsLinksApartByCase()
    {
        QVERIFY(parseInviteLink(u"t.me/+abc"_s).value() != parseInviteLink(u"t.me/+abC"_s).value());
        QCOMPARE(parseInviteLink(u"t.me/+abC"_s).value(),
                 parseInviteLink(u"t.me/joinchat/abC"_s).value());
    }

    void keepsWhatIsLeftOfATruncatedLink_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hash");
        QTest::newRow("three dots") << u"https://t.me/+AbCdEf12..."_s << u"AbCdEf12"_s;
        QTest::newRow("ellipsis") << u"https://t.me/+AbCdEf12…"_s << u"AbCdEf12"_s;
        QTest::newRow("joinchat") << u"https://t.me/joinchat/AbCdEf12..."_s << u"AbCdEf12"_s;
        QTest::newRow("tg") << u"tg://join?invite=AbCdEf12…"_s << u"AbCdEf12"_s;
        QTest::newRow("digits only") << u"https://t.me/+12345678..."_s << u"12345678"_s;
    }
    void keepsWhatIsLeftOfATruncatedLink()
    {
        QFETCH(QString, text);
        QFETCH(QString, hash);
        const auto link = parseInviteLink(text);
        QVERIFY(link);
        QCOMPARE(*link, (InviteLink{hash, true}));
        QCOMPARE(domain::inviteHash(text), QString()); // a part identifies nothing
    }

    void takesALongRowOfDigitsForAHash()
    {
        QVERIFY(!parseInviteLink(u"t.me/+"_s + QString(32, u'7')));
        QCOMPARE(parseInviteLink(u"t.me/+"_s + QString(33, u'7')).value().hash, QString(33, u'7'));
    }

    void refusesAllElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u" \n\u200b "_s;
        QTest::newRow("brackets alone") << u"<>"_s;
        QTest::newRow("hash alone") << u"AbCdEf12"_s;
        QTest::newRow("plus and hash") << u"+AbCdEf12"_s;
        QTest::newRow("no hash") << u"https://t.me/+"_s;
        QTest::newRow("no hash behind joinchat") << u"https://t.me/joinchat/"_s;
        QTest::newRow("joinchat alone") << u"https://t.me/joinchat"_s;
        QTest::newRow("dots alone") << u"https://t.me/+..."_s;
        QTest::newRow("four dots") << u"https://t.me/+AbC...."_s;
        QTest::newRow("dots twice") << u"https://t.me/+AbC...…"_s;
        QTest::newRow("dots inside") << u"https://t.me/+Ab...C"_s;
        QTest::newRow("username") << u"https://t.me/acme_news"_s;
        QTest::newRow("private message") << u"https://t.me/c/1234567890/5"_s;
        QTest::newRow("phone number") << u"https://t.me/+380441234567"_s;
        QTest::newRow("phone number in tg") << u"tg://join?invite=380441234567"_s;
        QTest::newRow("phone number in joinchat") << u"t.me/joinchat/380441234567"_s;
        QTest::newRow("Persian digits") << u"https://t.me/+۱۲۳۴"_s;
        QTest::newRow("more behind the hash") << u"https://t.me/+AbC/5"_s;
        QTest::newRow("another host") << u"https://example.com/+AbC"_s;
        QTest::newRow("host that ends alike") << u"https://not.t.me/+AbC"_s;
        QTest::newRow("host that begins alike") << u"https://t.me.example.com/+AbC"_s;
        QTest::newRow("user name before another host") << u"https://t.me@example.com/+AbC"_s;
        QTest::newRow("user name before the host") << u"https://example.com@t.me/+AbC"_s;
        QTest::newRow("port") << u"https://t.me:8443/+AbC"_s;
        QTest::newRow("look-alike letter in the host") << u"https://t.mе/+AbC"_s;
        QTest::newRow("another scheme") << u"ftp://t.me/+AbC"_s;
        QTest::newRow("script") << u"javascript:location='https://t.me/+AbC'"_s;
        QTest::newRow("another tg command") << u"tg://resolve?domain=acme"_s;
        QTest::newRow("tg without invite") << u"tg://join?link=AbC"_s;
        QTest::newRow("tg with an empty invite") << u"tg://join?invite="_s;
        QTest::newRow("tg inside a web path") << u"https://t.me/tg://join?invite=AbC"_s;
        QTest::newRow("letter no hash has") << u"https://t.me/+Абвг"_s;
        QTest::newRow("base64 that is not for urls") << u"https://t.me/+AbC="_s;
        QTest::newRow("plus inside") << u"https://t.me/+Ab+C"_s;
        QTest::newRow("space inside") << u"https://t.me/+Ab C"_s;
        QTest::newRow("two links") << u"https://t.me/+AbC https://t.me/+DeF"_s;
        QTest::newRow("HTML") << u"<a href=\"https://t.me/+AbC\">x</a>"_s;
        QTest::newRow("HTML behind") << u"https://t.me/+AbC\"onclick=alert(1)"_s;
        QTest::newRow("bidi control inside") << u"https://t.me/+Ab\u202eC"_s;
        QTest::newRow("zero width space inside") << u"https://t.me/+Ab\u200bC"_s;
        QTest::newRow("lone surrogate") << QString(u"https://t.me/+Ab"_s + QChar(0xd83d));
        QTest::newRow("emoji") << u"https://t.me/+👨‍👩‍👧"_s;
        QTest::newRow("4096 characters") << QString(u"https://t.me/+"_s + QString(4096, u'a'));
        QTest::newRow("NUL inside") << QString(u"https://t.me/+Ab"_s + QChar(0) + u"C"_s);
        QTest::newRow("escaped nonsense") << u"https://t.me/%2B%FF%00%"_s;
    }
    void refusesAllElse()
    {
        QFETCH(QString, text);
        const auto link = parseInviteLink(text);
        QVERIFY2(!link, qPrintable(text));
        QCOMPARE(link.error().kind, Error::Kind::InvalidInput);
        QVERIFY(!link.error().detail.isEmpty());
        QCOMPARE(domain::inviteHash(text), QString());
    }
};

QTEST_GUILESS_MAIN(InviteLinkTest)
#include "tst_invitelink.moc"
