// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/localmoment.h"

#include "support/testing.h"

using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

class LocalMomentTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void readsAClock_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("again");
        QTest::addColumn<bool>("skipped");
        const auto row = [](const char *name, const char *zone, const QString &clock,
                            const QString &moment, const QString &again = {},
                            bool skipped = false) {
            QTest::newRow(name) << QByteArray(zone) << clock << moment << again << skipped;
        };
        const auto kyiv = "Europe/Kyiv";
        row("UTC", "UTC", u"2026-11-23T18:00:00"_s, u"2026-11-23T18:00:00"_s);
        row("winter", kyiv, u"2026-11-23T18:00:00"_s, u"2026-11-23T16:00:00"_s);
        row("summer", kyiv, u"2026-07-23T18:00:00"_s, u"2026-07-23T15:00:00"_s);
        row("before the clock goes forward", kyiv, u"2027-03-28T02:59:59"_s,
            u"2027-03-28T00:59:59"_s);
        row("the first time that is skipped", kyiv, u"2027-03-28T03:00:00"_s,
            u"2027-03-28T01:00:00"_s, {}, true);
        row("the last time that is skipped", kyiv, u"2027-03-28T03:59:59"_s,
            u"2027-03-28T01:59:59"_s, {}, true);
        row("after the clock went forward", kyiv, u"2027-03-28T04:00:00"_s,
            u"2027-03-28T01:00:00"_s);
        row("before the clock goes back", kyiv, u"2027-10-31T02:59:59"_s, u"2027-10-30T23:59:59"_s);
        row("the first time that comes twice", kyiv, u"2027-10-31T03:00:00"_s,
            u"2027-10-31T00:00:00"_s, u"2027-10-31T01:00:00"_s);
        row("the last time that comes twice", kyiv, u"2027-10-31T03:59:59"_s,
            u"2027-10-31T00:59:59"_s, u"2027-10-31T01:59:59"_s);
        row("after the clock went back", kyiv, u"2027-10-31T04:00:00"_s, u"2027-10-31T02:00:00"_s);
        row("west, skipped", "America/New_York", u"2027-03-14T02:30:00"_s, u"2027-03-14T07:30:00"_s,
            {}, true);
        row("west, twice", "America/New_York", u"2027-11-07T01:30:00"_s, u"2027-11-07T05:30:00"_s,
            u"2027-11-07T06:30:00"_s);
        row("half an hour", "Australia/Lord_Howe", u"2027-04-04T01:45:00"_s,
            u"2027-04-03T14:45:00"_s, u"2027-04-03T15:15:00"_s);
        row("no summer time", "Asia/Kolkata", u"2027-03-28T03:30:00"_s, u"2027-03-27T22:00:00"_s);
    }
    void readsAClock()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, clock);
        QFETCH(QString, moment);
        QFETCH(QString, again);
        QFETCH(bool, skipped);
        const QTimeZone there(zone);
        QVERIFY(there.isValid());
        const domain::LocalMoment meant = domain::momentOf(utc(clock), there);
        QCOMPARE(meant.moment, utc(moment));
        QCOMPARE(meant.moment.timeSpec(), Qt::UTC);
        QCOMPARE(meant.isSkipped, skipped);
        QCOMPARE(meant.again.has_value(), !again.isEmpty());
        if (meant.again)
            QCOMPARE(*meant.again, utc(again));
        // And back: every moment has one time on the clock.
        if (!skipped)
            QCOMPARE(domain::clockAt(meant.moment, there), utc(clock));
        if (meant.again)
            QCOMPARE(domain::clockAt(*meant.again, there), utc(clock));
    }

    void countsOnFromBeforeTheGap()
    {
        const QTimeZone kyiv("Europe/Kyiv");
        const auto meant = domain::momentOf(utc(u"2027-03-28T03:30:00"_s), kyiv);
        QCOMPARE(domain::clockAt(meant.moment, kyiv), utc(u"2027-03-28T04:30:00"_s));
    }
};

QTEST_GUILESS_MAIN(LocalMomentTest)
#include "tst_localmoment.moc"
