// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/linkname.h"

#include "support/testing.h"

using domain::cleanedLinkName;
using namespace Qt::StringLiterals;

class LinkNameTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void countsCodePoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("nothing") << QString() << qsizetype(0);
        QTest::newRow("Latin") << u"Summer"_s << qsizetype(6);
        QTest::newRow("Persian") << u"سارا"_s << qsizetype(4);
        QTest::newRow("surrogate pair") << u"🎉"_s << qsizetype(1);
        QTest::newRow("family") << u"👨‍👩‍👧"_s << qsizetype(5);
        QTest::newRow("lone high surrogate")
            << QString(u"a"_s + QChar(0xd83d) + u"b"_s) << qsizetype(3);
        QTest::newRow("lone low surrogate") << QString(QChar(0xde00)) << qsizetype(1);
        QTest::newRow("two high surrogates") << QString(QString(2, QChar(0xd83d))) << qsizetype(2);
        QTest::newRow("wrong order")
            << QString(QString(QChar(0xde00)) + QChar(0xd83d)) << qsizetype(2);
        QTest::newRow("combining mark") << u"e\u0301"_s << qsizetype(2);
    }
    void countsCodePoints()
    {
        QFETCH(QString, text);
        QTEST(domain::codePoints(text), "count");
    }

    void cleansAsTheServerDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("clean");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("clean") << u"Summer campaign"_s << u"Summer campaign"_s;
        QTest::newRow("ends") << u"  Press \n"_s << u"Press"_s;
        QTest::newRow("run of spaces") << u"a   b"_s << u"a b"_s;
        QTest::newRow("line break") << u"a\nb\r\nc"_s << u"a b c"_s;
        QTest::newRow("tab and NUL")
            << QString(u"a\tb"_s + QChar(0) + u"c\u001fd"_s) << u"a b c d"_s;
        QTest::newRow("NBSP") << u"a\u00a0\u00a0b"_s << u"a b"_s;
        QTest::newRow("exotic spaces")
            << u"a\u1680b\u2003c\u202fd\u3000e\u2800f\ufffcg"_s << u"a b c d e f g"_s;
        QTest::newRow("tag characters")
            << QString::fromUcs4(U"a\U000e0041b\U000e007fc") << u"a b c"_s;
        QTest::newRow("separators and bidi") << u"a\u2028b\u2029c\u202ad\u202ee"_s << u"abcde"_s;
        QTest::newRow("combining lines") << u"a\u0333b\u033fc\u030ad"_s << u"abcd"_s;
        QTest::newRow("other combining marks stay") << u"e\u0301"_s << u"e\u0301"_s;
        QTest::newRow("invisible only")
            << u"\u200b\u200c\u200d\u200e\u200f\ufeff \u00a0"_s << QString();
        QTest::newRow("invisible beside visible") << u"\u200ba\u200d"_s << u"\u200ba\u200d"_s;
        QTest::newRow("spaces only") << u" \t\n"_s << QString();
        QTest::newRow("HTML") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
        QTest::newRow("right to left") << u" سارا  رضایی "_s << u"سارا رضایی"_s;
        QTest::newRow("family") << u"👨‍👩‍👧"_s << u"👨‍👩‍👧"_s;
        QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xd83d)) << u"a\ufffd"_s;
        QTest::newRow("32") << QString(32, u'a') << QString(32, u'a');
        QTest::newRow("33") << QString(33, u'a') << QString(32, u'a');
        QTest::newRow("4096") << QString(4096, u'a') << QString(32, u'a');
        QTest::newRow("32 of two units each") << u"🎉"_s.repeated(33) << u"🎉"_s.repeated(32);
        QTest::newRow("space at the cut")
            << QString(QString(31, u'a') + u" bcd"_s) << QString(31, u'a');
        QTest::newRow("dropped ones do not count")
            << QString(u"\u202e"_s.repeated(10) + QString(33, u'b')) << QString(32, u'b');
    }
    void cleansAsTheServerDoes()
    {
        QFETCH(QString, name);
        QFETCH(QString, clean);
        QCOMPARE(cleanedLinkName(name), clean);
        QCOMPARE(cleanedLinkName(clean), clean);
        QVERIFY(domain::codePoints(clean) <= domain::longestLinkName);
    }
};

QTEST_GUILESS_MAIN(LinkNameTest)
#include "tst_linkname.moc"
