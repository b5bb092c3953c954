// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/amount.h"

#include "support/testing.h"

using domain::hundredthsFrom;
using domain::Money;
using namespace Qt::StringLiterals;

class AmountTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("english");
        QTest::addColumn<qint64>("german");
        constexpr qint64 none = -1;
        const auto row = [](const char *cause, const QString &text, qint64 english, qint64 german) {
            QTest::newRow(cause) << text << english << german;
        };
        row("whole", u"12"_s, 1200, 1200);
        row("nothing but zero", u"0"_s, 0, 0);
        row("point", u"12.5"_s, 1250, 1250);
        row("comma", u"12,50"_s, 1250, 1250);
        row("nothing before the point", u".5"_s, 50, 50);
        row("nothing behind it", u"12."_s, 1200, 1200);
        row("three behind a point", u"1.234"_s, none, 123'400);
        row("three behind a comma", u"1,234"_s, 123'400, none);
        row("English thousands", u"1,234.50"_s, 123'450, 123'450);
        row("German thousands", u"1.234,50"_s, 123'450, 123'450);
        row("lakhs", u"12,34,567.00"_s, 123'456'700, 123'456'700);
        row("spaces", u" 1 234\u00a0567,5 "_s, 123'456'750, 123'456'750);
        row("Swiss", u"1’234.05"_s, 123'405, 123'405);
        row("Persian", u"۱۲٫۵"_s, 1250, 1250);
        row("Arabic thousands", u"١٬٢٣٤٫٥٠"_s, 123'450, 123'450);
        row("Arabic thousands alone", u"١٬٢٣٤"_s, 123'400, 123'400);
        row("the most", u"999999999999.99"_s, 99'999'999'999'999, 99'999'999'999'999);
        row("more than that", u"1234567890123"_s, none, none);
        row("more than hundredths", u"1.2345"_s, none, none);
        row("negative", u"-5"_s, none, none);
        row("letters", u"12 EUR"_s, none, none);
        row("power", u"1e5"_s, none, none);
        row("separator only", u"."_s, none, none);
        row("nothing", QString(), none, none);
        row("odd groups", u"1,2,3"_s, none, none);
        row("group before anything", u",123,456"_s, none, none);
    }
    void readsAmounts()
    {
        QFETCH(const QString, text);
        const QLocale english(QLocale::English);
        const QLocale german(QLocale::German);
        QTEST(hundredthsFrom(text, english).value_or(-1), "english");
        QTEST(hundredthsFrom(text, german).value_or(-1), "german");
    }

    void readsMoney_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<Money>>("money");
        using Cost = std::optional<Money>;
        QTest::newRow("amount alone") << u"12.5"_s << Cost(Money{1250, {}});
        QTest::newRow("currency behind") << u" 1,200.50  EUR "_s << Cost(Money{120'050, u"EUR"_s});
        QTest::newRow("currency before") << u"€5"_s << Cost(Money{500, u"€"_s});
        QTest::newRow("two words") << u"5 US dollars"_s << Cost(Money{500, u"US dollars"_s});
        QTest::newRow("Persian") << u"۱۲ تومان"_s << Cost(Money{1200, u"تومان"_s});
        QTest::newRow("negative") << u"-5 EUR"_s << Cost();
        QTest::newRow("minus sign") << u"\u2212 5"_s << Cost();
        QTest::newRow("currency on both sides") << u"$5 USD"_s << Cost();
        QTest::newRow("two amounts") << u"5 or 6"_s << Cost();
        QTest::newRow("no amount") << u"EUR"_s << Cost();
        QTest::newRow("too exact") << u"1.2345 EUR"_s << Cost();
        QTest::newRow("nothing") << QString() << Cost();
    }
    void readsMoney()
    {
        QFETCH(const QString, text);
        QTEST(domain::moneyFrom(text, QLocale(QLocale::English)), "money");
    }
};

QTEST_GUILESS_MAIN(AmountTest)
#include "tst_amount.moc"
