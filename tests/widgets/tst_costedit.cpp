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
