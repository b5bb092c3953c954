// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/limitfield.h"

#include "widgets/linkformtest.h"

using namespace testsupport;

class LimitFieldTest : public LinkFormTest
{
    Q_OBJECT

private Q_SLOTS:
    void takesLimits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("limit"); // 0 = not valid
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("0") << u"0"_s << 0;
        QTest::newRow("1") << u"1"_s << 1;
        QTest::newRow("99999") << u"99999"_s << 99999;
        QTest::newRow("100000") << u"100000"_s << 0;
        QTest::newRow("Arabic") << u"٢٥٠"_s << 250;
        QTest::newRow("Persian") << u"۲۵۰"_s << 250;
        QTest::newRow("minus") << u"-5"_s << 0;
        QTest::newRow("separator") << u"1,000"_s << 0;
        QTest::newRow("word") << u"ten"_s << 0;
        QTest::newRow("spaces around") << u" 50 "_s << 50;
    }

    void takesLimits()
    {
        QFETCH(QString, typed);
        QFETCH(int, limit);
        openNew();
        toggle(limitCheck());
        this->limit().clear();
        typeLetters(this->limit(), typed);
        QCOMPARE(this->limit().text(), typed); // as typed
        QCOMPARE(saveButton().isEnabled(), limit > 0);
        QCOMPARE(this->limit().property("invalid").toBool(), limit == 0);
        QCOMPARE(label("limitHint") == u"Enter a number from 1 to 99,999."_s, limit == 0);
        QCOMPARE(this->limit().accessibleDescription(), label("limitHint"));
        send();
        QCOMPARE(creates(), limit > 0 ? 1 : 0);
        if (limit > 0)
            QCOMPARE(m_bench->links().front().memberLimit, limit);
    }

    void hasUsualLimits()
    {
        openNew();
        QVERIFY(!limit().isEnabled());
        for (const int preset : {1, 10, 50, 100, 1000}) {
            auto &chip = find<QPushButton>(qPrintable(u"limit%1Button"_s.arg(preset)));
            QTest::mouseClick(&chip, Qt::LeftButton);
            QVERIFY(limitCheck().isChecked());
            QCOMPARE(limit().text(), QString::number(preset));
            QVERIFY(chip.isChecked());
        }
        limit().setText(u"۱۰"_s);
        QVERIFY(find<QPushButton>("limit10Button").isChecked());
        QVERIFY(!find<QPushButton>("limit1000Button").isChecked());
        toggle(limitCheck());
        QVERIFY(!find<QPushButton>("limit10Button").isChecked());
    }

    void neverCombinesApprovalAndLimit_data()
    {
        QTest::addColumn<bool>("approves");
        QTest::addColumn<bool>("limits");
        QTest::newRow("neither") << false << false;
        QTest::newRow("limit") << false << true;
        QTest::newRow("approval") << true << false;
        QTest::newRow("both wanted") << true << true;
    }

    void neverCombinesApprovalAndLimit()
    {
        QFETCH(bool, approves);
        QFETCH(bool, limits);
        openNew();
        if (limits) {
            toggle(limitCheck());
            limit().setText(u"25"_s);
        }
        if (approves) {
            toggle(approval());
            QVERIFY(!limitCheck().isChecked());
            QVERIFY(!limitCheck().isEnabled());
            QVERIFY(!limit().isEnabled());
            QCOMPARE(label("limitHint"), u"A link with approval can’t also have a member limit."_s);
            // And back: what was there is there again.
            toggle(approval());
            QCOMPARE(limitCheck().isChecked(), limits);
            QCOMPARE(limit().isEnabled(), limits);
            QCOMPARE(limit().text(), limits ? u"25"_s : u"100"_s);
            toggle(approval());
        }
        send();
        QVERIFY(!m_dialog->isVisible());
        const simulator::Link link = m_bench->links().front();
        QCOMPARE(link.createsJoinRequest, approves);
        QCOMPARE(link.memberLimit, limits && !approves ? 25 : 0);
    }

    void ignoresABadLimitWhileApprovalIsOn()
    {
        openNew();
        toggle(limitCheck());
        limit().setText(u"0"_s);
        QVERIFY(!saveButton().isEnabled());
        toggle(approval());
        QVERIFY(saveButton().isEnabled());
        toggle(approval());
        QVERIFY(!saveButton().isEnabled());
    }
};

int main(int argc, char *argv[])
{
    return runInKyiv<LimitFieldTest>(argc, argv);
}

#include "tst_limitfield.moc"
