// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/leak.h"
#include "support/testing.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace domain;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

/// How many come in the hour of that number, over some days.
using Curve = std::function<double(int hour)>;

constexpr int daysOfPast = 14;

/// What a ledger would hold of the past, until noon: each hour's joins, evenly in its quarters.
std::vector<Traffic> pastOf(const Curve &curve)
{
    std::vector<Traffic> traffic;
    for (int hour = -daysOfPast * 24; hour < 0; ++hour) {
        for (int quarter = 0; quarter < 4; ++quarter) {
            const int joins = static_cast<int>(std::lround(curve(hour) / 4));
            if (joins > 0)
                traffic.push_back({{}, noon.addSecs(hour * 3600LL + quarter * 900), joins, 0});
        }
    }
    return traffic;
}

/// People come as the curve says, from noon on; gives the second of the first alarm, or -1. Every
/// quarter of an hour the past is read anew, as the program does.
int firstAlarm(const Curve &curve, int hours, const Curve &past)
{
    std::vector<Traffic> traffic = pastOf(past);
    JoinMeter meter;
    double waiting = 0;
    double usual = 0;
    int inQuarter = 0;
    for (int second = 0; second < hours * 3600; ++second) {
        const QDateTime at = noon.addSecs(second);
        if (second % 900 == 0) {
            if (inQuarter > 0)
                traffic.push_back({{}, at.addSecs(-900), std::exchange(inQuarter, 0), 0});
            usual = usualPerHour(traffic, at, noon.addDays(-daysOfPast));
        }
        waiting += curve(second / 3600) / 3600;
        for (; waiting >= 1; waiting -= 1) {
            ++inQuarter;
            if (meter.joined(at, usual, {}))
                return second;
        }
    }
    return -1;
}

} // namespace

class LeakTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void findsLeaksAndNothingElse_data()
    {
        QTest::addColumn<Curve>("past");
        QTest::addColumn<Curve>("curve");
        QTest::addColumn<int>("from"); ///< seconds after noon, -1 = never
        QTest::addColumn<int>("to");
        const auto steady = [](double perHour) {
            return Curve([perHour](int) { return perHour; });
        };
        // Hours of the day as a shop sees them: quiet nights, a lunch time, a busy evening.
        const Curve everyDay = [](int hour) {
            static constexpr double perHour[] = {4,  2,  1,  1,  1,  2,  6,  12, 20, 24, 26, 30,
                                                 60, 55, 30, 26, 24, 30, 60, 90, 96, 70, 30, 10};
            return perHour[((hour + 12) % 24 + 24) % 24];
        };
        QTest::newRow("nobody comes") << steady(0) << steady(0) << -1 << -1;
        QTest::newRow("a few an hour") << steady(5) << steady(5) << -1 << -1;
        QTest::newRow("many, as always") << steady(1500) << steady(1500) << -1 << -1;
        QTest::newRow("twice as many as always") << steady(300) << steady(600) << -1 << -1;
        QTest::newRow("every day the same") << everyDay << everyDay << -1 << -1;
        QTest::newRow("growing by a tenth each hour")
            << steady(600)
            << Curve([](int hour) { return 600 * std::pow(1.1, std::min(hour, 10)); }) << -1 << -1;
        QTest::newRow("doubling each hour")
            << steady(60) << Curve([](int hour) { return 60 * std::pow(2.0, std::min(hour, 7)); })
            << -1 << -1;
        QTest::newRow("only a few more than nobody") << steady(0) << steady(80) << -1 << -1;
        QTest::newRow("out of nothing") << steady(0) << steady(3600) << 9 << 10;
        QTest::newRow("slowly, out of nothing") << steady(0) << steady(180) << 180 << 240;
        QTest::newRow("on a busy link") << steady(600) << steady(36'000) << 1 << 30;
        QTest::newRow("at night, as many as in the evening")
            << everyDay
            << Curve([everyDay](int hour) { return hour == 15 ? 600.0 : everyDay(hour); })
            << 15 * 3600 << 15 * 3600 + 300;
    }
    void findsLeaksAndNothingElse()
    {
        QFETCH(Curve, past);
        QFETCH(Curve, curve);
        QFETCH(int, from);
        QFETCH(int, to);
        const int alarm = firstAlarm(curve, 20, past);
        QVERIFY2(from <= alarm && alarm <= to, qPrintable(QString::number(alarm)));
    }

    void needsBothThresholds()
    {
        const LeakBar bar{10, 20, 5};
        JoinMeter few;
        for (int i = 0; i < 9; ++i)
            QVERIFY(!few.joined(noon.addSecs(i), 0, bar));
        const auto burst = few.joined(noon.addSecs(9), 0, bar);
        QVERIFY(burst);
        QCOMPARE(burst->joined, 10);
        QCOMPARE(burst->in, 30s);

        // 19 in five minutes are few for a link by which 48 an hour come; 20 are five times as
        // many.
        JoinMeter usual;
        for (int i = 0; i < 19; ++i)
            QVERIFY(!usual.joined(noon.addSecs(i * 15), 48, bar));
        QVERIFY(usual.joined(noon.addSecs(19 * 15), 48, bar));
        JoinMeter busy;
        for (int i = 0; i < 100; ++i)
            QVERIFY(!busy.joined(noon.addSecs(i * 3), 1200, bar));
    }

    void raisesTheBarWhereItWasNoLeak()
    {
        JoinMeter meter;
        for (int i = 0; i < 99; ++i)
            QVERIFY(!meter.joined(noon.addMSecs(i), 0, {}, pardonFactor));
        QVERIFY(meter.joined(noon.addSecs(1), 0, {}, pardonFactor));
    }

    void forgetsWhoCameLongerAgo()
    {
        JoinMeter meter;
        for (int i = 0; i < 9; ++i)
            QVERIFY(!meter.joined(noon, 0, {}));
        QVERIFY(!meter.joined(noon.addSecs(300), 0, {}));
    }

    void comparesWithTheSameHourOfDaysThatWereCounted()
    {
        // A link of three days, by which thirty came around noon each day.
        std::vector<Traffic> traffic;
        for (int day = 1; day <= 3; ++day)
            traffic.push_back({{}, noon.addDays(-day).addSecs(-900), 30, 0});
        QCOMPARE(usualPerHour(traffic, noon, noon.addDays(-3)), 30.0);
        QCOMPARE(usualPerHour(traffic, noon.addSecs(6 * 3600), noon.addDays(-3)), 0.0);
        QCOMPARE(usualPerHour({}, noon, {}), 0.0);
    }
};

QTEST_GUILESS_MAIN(LeakTest)
#include "tst_leak.moc"
