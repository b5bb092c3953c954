// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/csv.h"

#include "support/testing.h"

using domain::CsvError;
using domain::csvLine;
using domain::CsvProblem;
using domain::readCsv;
using namespace Qt::StringLiterals;

namespace {

using Cells = QList<QStringList>;

Cells cellsOf(const domain::CsvText &read)
{
    Cells all;
    for (const domain::CsvRecord &record : read.records)
        all += record.cells;
    return all;
}

} // namespace

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

    void readsRecords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<Cells>("records");
        const auto row = [](const char *cause, const QString &text, const Cells &records,
                            QChar separator = u',') {
            QTest::newRow(cause) << text << separator << records;
        };
        const Cells two{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        row("nothing", QString(), {});
        row("line feeds", u"a,b\nc,d\n"_s, two);
        row("CRLF", u"a,b\r\nc,d\r\n"_s, two);
        row("carriage returns", u"a,b\rc,d\r"_s, two);
        row("no line end at the end", u"a,b\nc,d"_s, two);
        row("byte order mark", u"\ufeffa,b\nc,d"_s, two);
        row("blank lines", u"\n\na,b\n  \r\n\r\nc,d\n\n"_s, two);
        row("semicolons", u"a;b\nc;d"_s, two, u';');
        row("tabs", u"a\tb\nc\td"_s, two, u'\t');
        row("no separator", u"a,b\nc;d"_s, {{u"a,b"_s}, {u"c;d"_s}}, QChar());
        row("quoted separator", u"\"a,b\",c"_s, {{u"a,b"_s, u"c"_s}});
        row("doubled quotes", u"\"say \"\"hi\"\"\",c"_s, {{u"say \"hi\""_s, u"c"_s}});
        row("only quotes", u"\"\"\"\",\"\""_s, {{u"\""_s, u""_s}});
        row("line breaks in quotes", u"\"a\r\nb\nc\",d\n"_s, {{u"a\r\nb\nc"_s, u"d"_s}});
        row("empty cells", u",,\na,,"_s, {{u""_s, u""_s, u""_s}, {u"a"_s, u""_s, u""_s}});
        row("spaces are part of it", u" a , b "_s, {{u" a "_s, u" b "_s}});
        row("records of many lengths", u"a\nb,c,d"_s, {{u"a"_s}, {u"b"_s, u"c"_s, u"d"_s}});
        row("other scripts", u"سارا,🎉"_s, {{u"سارا"_s, u"🎉"_s}});
    }
    void readsRecords()
    {
        QFETCH(const QString, text);
        QFETCH(const QChar, separator);
        const domain::CsvText read = readCsv(text, separator);
        QVERIFY(!read.error);
        QTEST(cellsOf(read), "records");
    }

    void tellsTheLineOfAnError_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<CsvProblem>("problem");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("records");
        QTest::newRow("quote inside") << u"a,b\nc,d\"e\nf"_s << CsvProblem::QuoteInside << 2 << 1;
        QTest::newRow("quote after a space")
            << u"a, \"b\"\n"_s << CsvProblem::QuoteInside << 1 << 0;
        QTest::newRow("text after a quote")
            << u"a\r\n\r\n\"b\"c"_s << CsvProblem::TextAfterQuote << 3 << 1;
        QTest::newRow("space after a quote")
            << u"\"a\" ,b"_s << CsvProblem::TextAfterQuote << 1 << 0;
        QTest::newRow("quote never ends")
            << u"a\n\"b\nc\nd"_s << CsvProblem::QuoteNeverEnds << 2 << 1;
        QTest::newRow("lone quote at the end")
            << u"a\n\""_s << CsvProblem::QuoteNeverEnds << 2 << 1;
        QTest::newRow("after a cell of several lines")
            << u"\"a\nb\r\nc\"\nd\"\n"_s << CsvProblem::QuoteInside << 4 << 1;
    }
    void tellsTheLineOfAnError()
    {
        QFETCH(const QString, text);
        QFETCH(const CsvProblem, problem);
        QFETCH(const int, line);
        const domain::CsvText read = readCsv(text, u',');
        QCOMPARE(read.error, (CsvError{problem, line}));
        QTEST(static_cast<int>(read.records.size()), "records");
    }

    void tellsTheLineOfEachRecord()
    {
        const domain::CsvText read = readCsv(u"a\r\n\r\n\"b\r\nc\"\rd\n", u',');
        QCOMPARE(read.records.size(), 3U);
        QCOMPARE(read.records[0].line, 1);
        QCOMPARE(read.records[1].line, 3);
        QCOMPARE(read.records[2].line, 5);
    }

    void readsNoMoreThanAsked()
    {
        const domain::CsvText read = readCsv(u"a\nb\n\"broken", u',', 2);
        QCOMPARE(cellsOf(read), (Cells{{u"a"_s}, {u"b"_s}}));
        QVERIFY(!read.error);
    }

    void readsWhatItWrote_data()
    {
        makesFormulasHarmless_data();
        QTest::newRow("quotes and lines") << u"a \"b\",\r\nc"_s << QString();
        QTest::newRow("apostrophe") << u"'n Dorp"_s << QString();
    }
    void readsWhatItWrote()
    {
        QFETCH(const QString, cell);
        const domain::CsvText read = readCsv(csvLine({u"x"_s, cell}), u',');
        QCOMPARE(read.records.size(), 1U);
        QCOMPARE(domain::withoutGuard(read.records[0].cells[1]), cell);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
