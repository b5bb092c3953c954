// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/displaytext.h"

#include "domain/linkname.h"

#include "support/testing.h"

using domain::displayText;
using namespace Qt::StringLiterals;

class DisplayTextTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void makesForeignTextSafe_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("shown");
        const auto same = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << text;
        };
        QTest::newRow("nothing") << QString() << QString();
        same("plain", u"Acme News"_s);
        same("HTML", u"<b onclick=\"x\">Acme</b> &amp; Co"_s);
        same("Cyrillic", u"Події Київ 2026"_s);
        same("right to left", u"سارا رضایی"_s);
        same("both directions", u"Acme (سارا) 5"_s);
        QTest::newRow("line breaks")
            << u"a\nb\r\nc\u2028d\u2029e\u0085f\vg"_s << u"a b c d e f g"_s;
        QTest::newRow("control characters")
            << QString(u"a\tb"_s + QChar(0) + u"c\u001b[31md\u007fe\u009bf"_s)
            << u"a b c [31md e f"_s;
        QTest::newRow("spaces at the ends") << u"  Acme \u00a0\u3000"_s << u"Acme"_s;
        QTest::newRow("runs of spaces") << u"a  \u2003 b"_s << u"a b"_s;
        QTest::newRow("space beside something dropped") << u"a \u200b b"_s << u"a b"_s;
        QTest::newRow("blank") << u" \n\u200b\u3164\u2800\u115f\ufeff\u00ad"_s << QString();
        QTest::newRow("bidi embedding and override")
            << u"a\u202ab\u202bc\u202cd\u202de\u202ef"_s << u"abcdef"_s;
        QTest::newRow("bidi isolates") << u"a\u2066b\u2067c\u2068d\u2069e"_s << u"abcde"_s;
        QTest::newRow("bidi marks") << u"a\u200eb\u200fc\u061cd"_s << u"abcd"_s;
        QTest::newRow("disguised file") << u"photo\u202egnp.exe"_s << u"photognp.exe"_s;
        QTest::newRow("zero width")
            << u"a\u200bb\u2060c\ufeffd\u00ade\u034ff\u180eg"_s << u"abcdefg"_s;
        QTest::newRow("joiners between Latin letters") << u"ad\u200cm\u200din"_s << u"admin"_s;
        QTest::newRow("tag characters") << QString::fromUcs4(U"a\U000e0041\U000e007fb") << u"ab"_s;
        QTest::newRow("noncharacters") << u"a\uffffb\ufdd0c"_s << u"abc"_s;
        QTest::newRow("lone high surrogate")
            << QString(u"a"_s + QChar(0xd83d) + u"b"_s) << u"a\ufffdb"_s;
        QTest::newRow("lone low surrogate") << QString(QChar(0xde00)) << u"\ufffd"_s;
        same("emoji", u"🎉 party"_s);
        same("family", u"👨‍👩‍👧‍👦"_s);
        same("skin tone and profession", u"👩🏽‍🚀"_s);
        same("heart on fire", u"❤️‍🔥"_s);
        same("rainbow flag", u"🏳️‍🌈"_s);
        same("keycap", u"1️⃣"_s);
        same("country flag", u"🇺🇦"_s);
        same("text symbol", u"☎\ufe0e"_s);
        same("Persian non-joiner", u"می‌خواهم"_s);
        same("Persian plural of a Latin word", u"CD‌ها"_s);
        same("Arabic mark before a joiner", u"بَ\u200dب"_s);
        same("Devanagari joiner", u"क्\u200dष"_s);
        same("accents", u"e\u0301a\u0308"_s);
        QTest::newRow("joiner at the end") << u"سارا\u200c"_s << u"سارا"_s;
        QTest::newRow("joiner at the start") << u"\u200dسارا"_s << u"سارا"_s;
        QTest::newRow("joiner before a space") << u"می\u200c خواهم"_s << u"می خواهم"_s;
        QTest::newRow("two joiners") << u"می\u200c\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("emoji joined to a letter") << u"👩\u200da"_s << u"👩a"_s;
        QTest::newRow("variation selector behind a letter") << u"a\ufe0fb"_s << u"ab"_s;
        QTest::newRow("variation selector at the start") << u"\ufe0fa"_s << u"a"_s;
        QTest::newRow("two variation selectors") << u"❤\ufe0f\ufe0f"_s << u"❤\ufe0f"_s;
    }
    void makesForeignTextSafe()
    {
        QFETCH(QString, foreign);
        QFETCH(QString, shown);
        QCOMPARE(displayText(foreign), shown);
        QCOMPARE(displayText(shown), shown);
    }

    void elides_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<qsizetype>("most");
        QTest::addColumn<QString>("shown");
        QTest::newRow("exactly as long") << u"abcde"_s << qsizetype(5) << u"abcde"_s;
        QTest::newRow("one more") << u"abcdef"_s << qsizetype(5) << u"abcd…"_s;
        QTest::newRow("space before the cut") << u"abc def"_s << qsizetype(5) << u"abc…"_s;
        QTest::newRow("one") << u"abc"_s << qsizetype(1) << u"…"_s;
        QTest::newRow("none") << u"abc"_s << qsizetype(0) << QString();
        QTest::newRow("less than none") << u"abc"_s << qsizetype(-1) << QString();
        QTest::newRow("surrogate pairs") << u"🎉🎉🎉🎉"_s << qsizetype(3) << u"🎉🎉…"_s;
        QTest::newRow("accent at the cut") << u"abe\u0301x"_s << qsizetype(4) << u"ab…"_s;
        QTest::newRow("family at the cut")
            << u"ab👨‍👩‍👧cd"_s << qsizetype(6) << u"ab…"_s;
        QTest::newRow("family before the cut")
            << u"a👨‍👩‍👧cd"_s << qsizetype(7) << u"a👨‍👩‍👧…"_s;
        QTest::newRow("family alone") << u"👨‍👩‍👧"_s << qsizetype(3) << u"…"_s;
        QTest::newRow("skin tone at the cut") << u"ab👩🏽x"_s << qsizetype(4) << u"ab…"_s;
        QTest::newRow("flag at the cut") << u"ab🇺🇦x"_s << qsizetype(4) << u"ab…"_s;
        QTest::newRow("dropped ones do not count")
            << QString(u"\u202e"_s.repeated(50) + u"abc"_s) << qsizetype(3) << u"abc"_s;
    }
    void elides()
    {
        QFETCH(QString, foreign);
        QFETCH(qsizetype, most);
        QTEST(displayText(foreign, most), "shown");
    }

    void elidesLongTextAt128()
    {
        const QString shown = displayText(QString(4096, u'a'));
        QCOMPARE(shown, QString(127, u'a') + u'…');
        QCOMPARE(domain::codePoints(displayText(u"👩🏽‍🚀"_s.repeated(1000))),
                 qsizetype(125));
    }

    void leavesNothingThatCouldDisguise()
    {
        QString everything;
        for (char32_t c = 0; c <= 0xffff; ++c)
            everything += QChar(static_cast<char16_t>(c)) + u"a"_s;
        const QString shown = displayText(everything, everything.size());
        for (const QChar c : shown) {
            QVERIFY(c.category() != QChar::Other_Control);
            QVERIFY(!QChar::isNonCharacter(c.unicode()));
            QVERIFY(c.category() != QChar::Other_Format || c == QChar(0x200c)
                    || c == QChar(0x200d));
        }
        QVERIFY(!shown.contains(u"  "_s));
    }
};

QTEST_GUILESS_MAIN(DisplayTextTest)
#include "tst_displaytext.moc"
