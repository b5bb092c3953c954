// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/costedit.h"

#include "support/testing.h"
#include "widgets/textlabel.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using domain::Money;
using widgets::CostEdit;
using widgets::hundredthsFrom;
using Cost = std::optional<Money>;

class CostEditTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        QLocale::setDefault(QLocale(QLocale::English));
        open();
    }

    void cleanup()
    {
        m_edited.reset();
        m_edit.reset();
    }

private:
    void open()
    {
        m_edit = std::make_unique<CostEdit>();
        m_edit->show();
        QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
        m_edited = std::make_unique<QSignalSpy>(m_edit.get(), &CostEdit::edited);
        amount().setFocus();
    }
    QLineEdit &field(const char *name)
    {
        return *m_edit->findChild<QLineEdit *>(QLatin1String(name));
    }
    QLineEdit &amount() { return field("costAmountLineEdit"); }
    QLineEdit &currency() { return field("costCurrencyLineEdit"); }
    widgets::TextLabel &problem()
    {
        return *m_edit->findChild<widgets::TextLabel *>(u"costProblem"_s);
    }
    static void type(QLineEdit &field, const QString &text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
    }
    Cost last() { return m_edited->last()[0].value<Cost>(); }

    std::unique_ptr<CostEdit> m_edit;
    std::unique_ptr<QSignalSpy> m_edited;

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

    void showsWhatIsKnown()
    {
        m_edit->setCost(Money{123'405, u"EUR"_s});
        QCOMPARE(amount().text(), u"1234.05"_s);
        QCOMPARE(currency().text(), u"EUR"_s);
        m_edit->setCost({});
        QCOMPARE(amount().text(), QString());
        QCOMPARE(currency().text(), QString());
        QCOMPARE(m_edited->size(), 0);
    }

    void writesWithTheLocalesSeparator()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        m_edit->setCost(Money{123'405, {}});
        QCOMPARE(amount().text(), u"1234,05"_s);
        type(amount(), u"7,5"_s);
        QTest::keyClick(&amount(), Qt::Key_Return);
        QCOMPARE(last(), Cost(Money{750, {}}));
    }

    void savesWithEnterAndWhenTheFocusLeaves()
    {
        type(amount(), u"12.5"_s);
        QTest::keyClick(&amount(), Qt::Key_Return);
        QCOMPARE(m_edited->size(), 1);
        QCOMPARE(last(), Cost(Money{1250, {}}));
        QCOMPARE(amount().text(), u"12.50"_s);
        type(currency(), u" US  $ "_s);
        amount().setFocus();
        QCOMPARE(m_edited->size(), 2);
        QCOMPARE(last(), Cost(Money{1250, u"US $"_s}));
        QTest::keyClick(&amount(), Qt::Key_Return);
        QCOMPARE(m_edited->size(), 2);
    }

    void anEmptyAmountMeansThatNobodyTold()
    {
        m_edit->setCost(Money{1250, u"EUR"_s});
        type(amount(), {});
        QTest::keyClick(&amount(), Qt::Key_Return);
        QCOMPARE(last(), Cost());
        QCOMPARE(currency().text(), u"EUR"_s); // for the next amount
        type(amount(), u"0"_s);
        QTest::keyClick(&amount(), Qt::Key_Return);
        QCOMPARE(last(), Cost(Money{0, u"EUR"_s}));
    }

    void aCurrencyAloneSaysNothing()
    {
        type(currency(), u"EUR"_s);
        QTest::keyClick(&currency(), Qt::Key_Return);
        QCOMPARE(m_edited->size(), 0);
        QCOMPARE(currency().text(), u"EUR"_s);
        m_edit->follow({});
        QCOMPARE(currency().text(), u"EUR"_s);
    }

    void saysWhatIsNoAmount()
    {
        type(amount(), u"a lot"_s);
        QTest::keyClick(&amount(), Qt::Key_Return);
        QCOMPARE(m_edited->size(), 0);
        QVERIFY(problem().isVisible());
        QCOMPARE(problem().fullText(), u"Not an amount. Write it like 1,234.50."_s);
        QVERIFY(amount().property("invalid").toBool());
        QCOMPARE(amount().text(), u"a lot"_s);
        type(amount(), u"5"_s);
        QVERIFY(!problem().isVisible());
        QVERIFY(!amount().property("invalid").toBool());
    }

    void restoresWithEsc()
    {
        m_edit->setCost(Money{1250, u"EUR"_s});
        type(amount(), u"x"_s);
        QTest::keyClick(&amount(), Qt::Key_Return);
        QTest::keyClick(&amount(), Qt::Key_Escape);
        QCOMPARE(amount().text(), u"12.50"_s);
        QVERIFY(!problem().isVisible());
        currency().setFocus();
        QCOMPARE(m_edited->size(), 0);
    }

    void isNotDisturbedByNewsWhileOneTypes()
    {
        m_edit->setCost(Money{1250, u"EUR"_s});
        type(amount(), u"7"_s);
        m_edit->follow(Money{1250, u"EUR"_s});
        m_edit->follow(Money{5, u"EUR"_s});
        QCOMPARE(amount().text(), u"7"_s);
        QTest::keyClick(&amount(), Qt::Key_Return);
        QCOMPARE(last(), Cost(Money{700, u"EUR"_s}));
        m_edit->follow(Money{900, u"EUR"_s});
        QCOMPARE(amount().text(), u"9.00"_s);
    }
};

QTEST_MAIN(CostEditTest)
#include "tst_costedit.moc"
