// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/parameters.h"

#include "support/testing.h"

using namespace Qt::StringLiterals;
using simulator::Parameters;

class ParametersTest : public testsupport::Test
{
    Q_OBJECT

    /// Quotation marks are written as ' to keep the rows readable.
    static Parameters fromJson(QByteArray json)
    {
        return Parameters::read({}, "application/json", json.replace('\'', '"'));
    }

private Q_SLOTS:
    void readsIntegersLoosely_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<int>("read");
        QTest::newRow("plain") << QByteArray("42") << 42;
        QTest::newRow("negative") << QByteArray("-42") << -42;
        QTest::newRow("empty is missing") << QByteArray() << 7;
        QTest::newRow("not a number") << QByteArray("soon") << 0;
        QTest::newRow("leading digits only") << QByteArray("12h") << 12;
        QTest::newRow("exponents end the digits") << QByteArray("1e9") << 1;
        QTest::newRow("fractions too") << QByteArray("99.9") << 99;
        QTest::newRow("no plus sign") << QByteArray("+5") << 0;
        QTest::newRow("leading space") << QByteArray(" 5") << 0;
        QTest::newRow("largest") << QByteArray("2147483647") << 2147483647;
        QTest::newRow("wraps past 32 bits") << QByteArray("4294967297") << 1;
        QTest::newRow("a millisecond timestamp is garbage")
            << QByteArray("1795000000000") << -296329728;
        QTest::newRow("a wrapped date is negative") << QByteArray("2147483648") << -2147483647 - 1;
    }
    void readsIntegersLoosely()
    {
        QFETCH(QByteArray, written);
        QFETCH(int, read);
        const auto parameters = Parameters::read("n=" + written, {}, {});
        QCOMPARE(parameters.integer("n", 7), read);
    }

    void clampsIntegers()
    {
        const auto parameters = Parameters::read("low=-5&high=200000", {}, {});
        QCOMPARE(parameters.integer("low", 0, 0, 100'000), 0);
        QCOMPARE(parameters.integer("high", 0, 0, 100'000), 100'000);
        QCOMPARE(parameters.integer("missing", 100, 1, 100), 100);
    }

    void readsIdsInSixtyFourBits()
    {
        const auto parameters = Parameters::read("id=-1001234567890", {}, {});
        QCOMPARE(parameters.integer64("id"), -1001234567890);
    }

    void readsBooleans_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<bool>("read");
        QTest::newRow("true") << QByteArray("true") << true;
        QTest::newRow("TRUE") << QByteArray("TRUE") << true;
        QTest::newRow("Yes") << QByteArray("Yes") << true;
        QTest::newRow("1") << QByteArray("1") << true;
        QTest::newRow("trimmed") << QByteArray("++true++") << true;
        QTest::newRow("on is false") << QByteArray("on") << false;
        QTest::newRow("2 is false") << QByteArray("2") << false;
        QTest::newRow("false") << QByteArray("false") << false;
        QTest::newRow("null") << QByteArray("null") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void readsBooleans()
    {
        QFETCH(QByteArray, written);
        QFETCH(bool, read);
        QCOMPARE(Parameters::read("b=" + written, {}, {}).boolean("b"), read);
    }

    void cleansNames_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("as it is") << u"Summer campaign"_s << u"Summer campaign"_s;
        QTest::newRow("ends") << u"  Press \n"_s << u"Press"_s;
        QTest::newRow("runs") << u"a  \t b"_s << u"a b"_s;
        QTest::newRow("newlines") << u"a\n\nb"_s << u"a b"_s;
        QTest::newRow("control characters") << u"a\u0001b"_s << u"a b"_s;
        QTest::newRow("no-break space") << u"a\u00a0\u00a0b"_s << u"a b"_s;
        QTest::newRow("exotic spaces") << u"a\u3000b\u2003c"_s << u"a b c"_s;
        QTest::newRow("direction overrides go") << u"a\u202eb\u2028c"_s << u"abc"_s;
        QTest::newRow("three combining lines go") << u"a\u0333b\u033fc\u030a"_s << u"abc"_s;
        QTest::newRow("invisible only") << u"\u200b\u200d \u2060"_s << QString();
        QTest::newRow("spaces only") << u"   "_s << QString();
        QTest::newRow("joiners inside stay") << u"نامه\u200cها"_s << u"نامه\u200cها"_s;
        QTest::newRow("32 letters") << QString(32, u'x') << QString(32, u'x');
        QTest::newRow("33 letters are cut, not refused") << QString(33, u'x') << QString(32, u'x');
        QTest::newRow("code points count, not units") << u"🚀"_s.repeated(33) << u"🚀"_s.repeated(32);
        QTest::newRow("no space is left at the cut")
            << QString(QString(31, u'x') + u" y"_s) << QString(31, u'x');
    }
    void cleansNames()
    {
        QFETCH(QString, given);
        QFETCH(QString, kept);
        QCOMPARE(simulator::cleanName(given), kept);
    }

    void readsJsonMembersAsText()
    {
        const QByteArray array = "[\"chat_member\", 1]";
        const QByteArray object = "{\"k\":\"}\"}";
        const auto parameters =
            fromJson("{\"s\":\"x+y\",\"n\":12,\"t\":true,\"f\":false,\"z\":null,\"a\":" + array
                     + ",\"o\":" + object + '}');
        QCOMPARE(parameters.bytes("s"), "x+y");
        QCOMPARE(parameters.bytes("n"), "12");
        QCOMPARE(parameters.bytes("t"), "true");
        QCOMPARE(parameters.bytes("f"), "false");
        QCOMPARE(parameters.bytes("z"), "null");
        QCOMPARE(parameters.bytes("a"), array);
        QCOMPARE(parameters.bytes("o"), object);
    }

    void decodesJsonStrings()
    {
        const auto parameters = fromJson("{'s':'\\'\\\\\\/\\b\\f\\n\\r\\t\\u0416\\ud83d\\ude80'}");
        QCOMPARE(parameters.text("s"), u"\"\\/\b\f\n\r\tЖ🚀"_s);
    }

    void dropsWhatFollowsAFault_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("first");
        QTest::newRow("cut in a string") << QByteArray("{'a':'1','b':'2") << true;
        QTest::newRow("no colon") << QByteArray("{'a':'1','b' '2'}") << true;
        QTest::newRow("a bare word") << QByteArray("{'a':'1','b':nil}") << true;
        QTest::newRow("no value") << QByteArray("{'a':'1','b':}") << true;
        QTest::newRow("a lone surrogate") << QByteArray("{'a':'1','b':'\\ud83d'}") << true;
        QTest::newRow("an unknown escape") << QByteArray("{'a':'1','b':'\\x'}") << true;
        QTest::newRow("no comma") << QByteArray("{'a':'1' 'b':'2'}") << true;
        QTest::newRow("an array") << QByteArray("[{'a':'1'}]") << false;
        QTest::newRow("not JSON") << QByteArray("a=1") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void dropsWhatFollowsAFault()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, first);
        const auto parameters = fromJson(body);
        QCOMPARE(parameters.has("a"), first);
        QVERIFY(!parameters.has("b"));
    }

    void readsPlusAsSpaceInForms()
    {
        const QByteArray form = "l=t.me/+abc&m=t.me/%2Babc&k&x=%D0%96";
        for (const auto &parameters :
             {Parameters::read(form, {}, {}),
              Parameters::read({}, "application/x-www-form-urlencoded; charset=utf-8", form)}) {
            QCOMPARE(parameters.text("l"), u"t.me/ abc"_s);
            QCOMPARE(parameters.text("m"), u"t.me/+abc"_s);
            QVERIFY(parameters.has("k"));
            QCOMPARE(parameters.text("x"), u"Ж"_s);
        }
    }

    void readsMultipart()
    {
        const auto parameters = Parameters::read(
            {}, "multipart/form-data; boundary=\"b0\"",
            "--b0\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n@news\r\n"
            "--b0\r\nContent-Disposition: form-data; name=\"name\"\r\nContent-Type: text/plain\r\n"
            "\r\nline 1\r\nline 2\r\n--b0--\r\n");
        QCOMPARE(parameters.text("chat_id"), u"@news"_s);
        QCOMPARE(parameters.text("name"), u"line 1\r\nline 2"_s);
    }

    void prefersTheQueryString()
    {
        const auto parameters = Parameters::read("name=query", "application/json",
                                                 "{\"name\":\"body\",\"other\":\"x\"}");
        QCOMPARE(parameters.text("name"), u"query"_s);
        QCOMPARE(parameters.text("other"), u"x"_s);
    }

    void takesTheFirstOfTwo() { QCOMPARE(fromJson("{'a':'1','a':'2'}").text("a"), u"1"_s); }

    void ignoresABodyOfAnUnknownType()
    {
        QVERIFY(!Parameters::read({}, "text/plain", "chat_id=5").has("chat_id"));
    }

    void knowsUtf8()
    {
        const auto parameters = Parameters::read("good=%D0%96&bad=%FF%FE", {}, {});
        QVERIFY(parameters.isUtf8("good"));
        QVERIFY(!parameters.isUtf8("bad"));
    }

    void readsListsOfStrings()
    {
        const auto parameters = fromJson("{'good':['a','b'],'none':[],'mixed':['a',1],'word':'a'}");
        QCOMPARE(parameters.strings("good").value_or(QStringList{u"?"_s}),
                 (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(parameters.strings("none").value_or(QStringList{u"?"_s}), QStringList());
        QVERIFY(!parameters.strings("mixed"));
        QVERIFY(!parameters.strings("word"));
        QVERIFY(!parameters.strings("missing"));
    }
};

QTEST_GUILESS_MAIN(ParametersTest)
#include "tst_parameters.moc"
