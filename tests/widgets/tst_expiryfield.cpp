// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/expiryfield.h"

#include "widgets/linkformtest.h"

using namespace testsupport;

class ExpiryFieldTest : public LinkFormTest
{
    Q_OBJECT

private Q_SLOTS:
    void offersUsualExpiries()
    {
        openNew();
        QVERIFY(!date().isVisible());
        QTest::mouseClick(&find<QRadioButton>("hourRadioButton"), Qt::LeftButton);
        QCOMPARE(summary(), u"Anyone with this link can join until 20 Nov 2026, 15:00."_s);
        QTest::mouseClick(&find<QRadioButton>("weekRadioButton"), Qt::LeftButton);
        QCOMPARE(summary(), u"Anyone with this link can join until 27 Nov 2026, 14:00."_s);
        // A date of one's own begins where the last choice was.
        QTest::mouseClick(&custom(), Qt::LeftButton);
        QVERIFY(date().isVisible());
        QCOMPARE(date().dateTime().toString(clockFormat), u"2026-11-27 14:00"_s);
        QCOMPARE(label("zoneText"), u"Europe/Kyiv · in 7 day(s)"_s);
        QVERIFY(date().toolTip().contains(u"2026-11-27 12:00:00 UTC"_s));
        QVERIFY(date().accessibleDescription().contains(u"12:00:00 UTC"_s));
        QTest::mouseClick(&never(), Qt::LeftButton);
        QVERIFY(!date().isVisible());
        QCOMPARE(summary(), u"Anyone with this link can join. It never expires."_s);
    }

    void takesDates_data()
    {
        QTest::addColumn<QString>("clock");
        QTest::addColumn<bool>("again");
        QTest::addColumn<QString>("moment"); // empty = not valid
        QTest::addColumn<QString>("hint");
        const QString tooSoon = u"This is too soon. A link has to live for a minute at least."_s;
        QTest::newRow("past") << u"2026-11-20 13:59"_s << false << QString() << tooSoon;
        QTest::newRow("now") << u"2026-11-20 14:00"_s << false << QString() << tooSoon;
        QTest::newRow("in a minute")
            << u"2026-11-20 14:01"_s << false << u"2026-11-20T12:01:00"_s << QString();
        QTest::newRow("summer") << u"2027-07-01 14:00"_s << false << u"2027-07-01T11:00:00"_s
                                << QString();
        QTest::newRow("the last minute there is")
            << u"2038-01-19 05:14"_s << false << u"2038-01-19T03:14:00"_s << QString();
        QTest::newRow("a minute later")
            << u"2038-01-19 05:15"_s << false << QString()
            << u"This is too late. Telegram counts until 19 Jan 2038, 05:14 only."_s;
        QTest::newRow("before the clock goes forward")
            << u"2027-03-28 02:59"_s << false << u"2027-03-28T00:59:00"_s << QString();
        QTest::newRow("a time that is skipped")
            << u"2027-03-28 03:30"_s << false << u"2027-03-28T01:30:00"_s
            << u"That night the clock goes forward over this time. It counts as 04:30."_s;
        QTest::newRow("after the clock went forward")
            << u"2027-03-28 04:00"_s << false << u"2027-03-28T01:00:00"_s << QString();
        QTest::newRow("a time that comes twice")
            << u"2027-10-31 03:30"_s << false << u"2027-10-31T00:30:00"_s << QString();
        QTest::newRow("the second time")
            << u"2027-10-31 03:30"_s << true << u"2027-10-31T01:30:00"_s << QString();
        QTest::newRow("after the clock went back")
            << u"2027-10-31 04:00"_s << false << u"2027-10-31T02:00:00"_s << QString();
    }

    void takesDates()
    {
        QFETCH(QString, clock);
        QFETCH(bool, again);
        QFETCH(QString, moment);
        QFETCH(QString, hint);
        openNew();
        typeDate(clock);
        QCOMPARE(label("expiryHint"), hint);
        auto &second = find<QCheckBox>("againCheckBox");
        QCOMPARE(second.isVisible(), clock == "2027-10-31 03:30"_L1);
        if (again)
            toggle(second);
        QCOMPARE(saveButton().isEnabled(), !moment.isEmpty());
        QCOMPARE(date().property("invalid").toBool(), moment.isEmpty());
        send();
        QCOMPARE(creates(), moment.isEmpty() ? 0 : 1);
        if (moment.isEmpty())
            return;
        QCOMPARE(m_bench->links().front().expireDate, utc(moment));
        // And the form that edits it shows the same and has nothing to save.
        domain::Link link;
        link.settings.expires = utc(moment);
        openEdit(m_bench->addLink(link));
        QVERIFY(custom().isChecked());
        QCOMPARE(find<QCheckBox>("againCheckBox").isChecked(), again);
        QVERIFY(!saveButton().isEnabled());
    }

    void judgesMomentsToTheSecond_data()
    {
        QTest::addColumn<QDateTime>("expires");
        QTest::addColumn<bool>("good");
        const QDateTime now = utc(u"2026-11-20T12:00:00"_s);
        QTest::newRow("59 s ahead") << now.addSecs(59) << false;
        QTest::newRow("60 s ahead") << now.addSecs(60) << true;
        QTest::newRow("the last second there is") << utc(u"2038-01-19T03:14:07"_s) << true;
        QTest::newRow("one second later") << utc(u"2038-01-19T03:14:08"_s) << false;
    }

    void judgesMomentsToTheSecond()
    {
        QFETCH(QDateTime, expires);
        QFETCH(bool, good);
        openNew({{}, expires, {}, false});
        QVERIFY(custom().isChecked());
        QCOMPARE(saveButton().isEnabled(), good);
        send();
        QCOMPARE(creates(), good ? 1 : 0);
        if (good)
            QCOMPARE(m_bench->links().front().expireDate, expires);
    }

    void forgetsTheSecondTimeOfAnotherDay()
    {
        openNew();
        typeDate(u"2027-10-31 03:30"_s);
        toggle(find<QCheckBox>("againCheckBox"));
        typeDate(u"2027-10-30 03:30"_s);
        typeDate(u"2027-10-31 03:30"_s);
        QVERIFY(!find<QCheckBox>("againCheckBox").isChecked());
    }

    void noticesThatADateCameTooNear()
    {
        openNew();
        typeDate(u"2026-11-20 14:02"_s);
        QVERIFY(saveButton().isEnabled());
        m_bench->clock.advance(60s);
        settle();
        QVERIFY(saveButton().isEnabled());
        QCOMPARE(label("zoneText"), u"Europe/Kyiv · in 1 minute(s)"_s);
        m_bench->clock.advance(5s);
        settle();
        QVERIFY(!saveButton().isEnabled());
        QVERIFY(label("expiryHint").startsWith(u"This is too soon."_s));
    }

    void looksAtTheClockBeforeItSends()
    {
        openNew();
        typeDate(u"2026-11-20 14:02"_s);
        m_bench->clock.setNow(m_bench->clock.now().addSecs(61));
        QVERIFY(saveButton().isEnabled()); // nobody has looked yet
        QTest::mouseClick(&saveButton(), Qt::LeftButton);
        settle();
        QCOMPARE(creates(), 0);
        QVERIFY(label("expiryHint").startsWith(u"This is too soon."_s));
        QVERIFY(m_dialog->isVisible());
    }
};

int main(int argc, char *argv[])
{
    return runInKyiv<ExpiryFieldTest>(argc, argv);
}

#include "tst_expiryfield.moc"
