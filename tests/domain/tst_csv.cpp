// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/csv.h"

#include "support/testing.h"

using domain::csvLine;
using namespace Qt::StringLiterals;

class CsvTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void quotesAsTheStandardSays_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("plain") << u"Summer 2026"_s << u"Summer 2026"_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a \"b\" c"_s << u"\"a \"\"b\"\" c\""_s;
        QTest::newRow("line feed") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("carriage return") << u"a\rb"_s << u"\"a\rb\""_s;
        QTest::newRow("semicolon") << u"a;b"_s << u"a;b"_s;
        QTest::newRow("ends") << u" a "_s << u" a "_s;
        QTest::newRow("other scripts") << u"سارا 🎉"_s << u"سارا 🎉"_s;
        QTest::newRow("lone quote") << u"\""_s << u"\"\"\"\""_s;
    }
    void quotesAsTheStandardSays()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, written);
        QCOMPARE(csvLine({cell}), written + u"\r\n"_s);
        QCOMPARE(csvLine({u"x"_s, cell, u"y"_s}), u"x,"_s + written + u",y\r\n"_s);
    }

    void makesFormulasHarmless_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
        QTest::newRow("carriage return") << u"\rx"_s << u"\"'\rx\""_s;
        QTest::newRow("line feed") << u"\nx"_s << u"\"'\nx\""_s;
        QTest::newRow("spaces before") << u"  =1"_s << u"'  =1"_s;
        QTest::newRow("no-break space before") << u"\u00a0=1"_s << u"'\u00a0=1"_s;
        QTest::newRow("invisible before") << u"\u200b=1"_s << u"'\u200b=1"_s;
        QTest::newRow("quote before") << u"\"=1"_s << u"\"'\"\"=1\""_s;
        QTest::newRow("apostrophe before") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("full-width equals") << u"\uff1d1"_s << u"'\uff1d1"_s;
        QTest::newRow("full-width plus") << u"\uff0b1"_s << u"'\uff0b1"_s;
        QTest::newRow("full-width minus") << u"\uff0d1"_s << u"'\uff0d1"_s;
        QTest::newRow("full-width at") << u"\uff20x"_s << u"'\uff20x"_s;
        QTest::newRow("with a comma")
            << u"=HYPERLINK(\"x\",\"y\")"_s << u"\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""_s;
        QTest::newRow("in the middle only") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("address") << u"https://t.me/+abc"_s << u"https://t.me/+abc"_s;
        QTest::newRow("spaces only") << u"  "_s << u"  "_s;
    }
    void makesFormulasHarmless()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, written);
        QCOMPARE(csvLine({cell}), written + u"\r\n"_s);
    }

    void writesARecordPerLine()
    {
        QCOMPARE(csvLine({}), u"\r\n"_s);
        QCOMPARE(csvLine({u"a"_s, QString(), u"b"_s}), u"a,,b\r\n"_s);
        QCOMPARE(domain::csvMark.toByteArray(), QString(QChar(0xfeff)).toUtf8());
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
