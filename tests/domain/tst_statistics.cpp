// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/statistics.h"

#include "support/testing.h"

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr SeatId seat{{11}, {-1001}};

QDateTime utc(const char *text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

Calendar calendar(const char *zone, Qt::DayOfWeek weekBegin = Qt::Monday)
{
    return {QTimeZone(QByteArray(zone)), weekBegin};
}

Traffic traffic(const char *from, int joins, int leaves = 0, qint64 link = 1)
{
    return {{seat, {link}}, utc(from), joins, leaves};
}

CountedLink counted(qint64 id, Figures figures, LinkNotes notes = {}, int recent = 0)
{
    CountedLink counted;
    counted.link.id = {id};
    counted.link.seat = seat;
    counted.link.notes = std::move(notes);
    counted.figures = figures;
    counted.recent = recent;
    return counted;
}

Figures figures(int joins, int leaves, int stayedAWeek = 0, int open = 0)
{
    return {joins, leaves, {joins, joins, stayedAWeek}, {0, 0, open}};
}

QList<int> joinsOf(const std::vector<Bucket> &series)
{
    QList<int> joins;
    for (const Bucket &bucket : series)
        joins += bucket.joins;
    return joins;
}

QList<int> minutesOf(const std::vector<Bucket> &series)
{
    QList<int> minutes;
    for (const Bucket &bucket : series)
        minutes += static_cast<int>(bucket.from.secsTo(bucket.to) / 60);
    return minutes;
}

QList<Coverage> coverageOf(const std::vector<Bucket> &series)
{
    QList<Coverage> all;
    for (const Bucket &bucket : series)
        all += bucket.coverage;
    return all;
}

} // namespace

class StatisticsTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhenAStepBeginsAndEnds_data()
    {
        QTest::addColumn<Calendar>("calendar");
        QTest::addColumn<TimeStep>("step");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QDateTime>("begin");
        QTest::addColumn<QDateTime>("next");
        const auto row = [](const char *name, const Calendar &calendar, TimeStep step,
                            const char *moment, const char *begin, const char *next) {
            QTest::newRow(name) << calendar << step << utc(moment) << utc(begin) << utc(next);
        };
        const Calendar kyiv = calendar("Europe/Kyiv");
        row("an hour", kyiv, TimeStep::Hour, "2026-11-23T18:44:59", "2026-11-23T18:00:00",
            "2026-11-23T19:00:00");
        row("its begin", kyiv, TimeStep::Hour, "2026-11-23T18:00:00", "2026-11-23T18:00:00",
            "2026-11-23T19:00:00");
        row("an hour of Nepal", calendar("Asia/Kathmandu"), TimeStep::Hour, "2026-11-23T18:44:59",
            "2026-11-23T18:15:00", "2026-11-23T19:15:00");
        row("the first of two hours of one name", kyiv, TimeStep::Hour, "2027-10-31T00:30:00",
            "2027-10-31T00:00:00", "2027-10-31T01:00:00");
        row("the second of them", kyiv, TimeStep::Hour, "2027-10-31T01:30:00",
            "2027-10-31T01:00:00", "2027-10-31T02:00:00");
        row("an hour with half an hour twice", calendar("Australia/Lord_Howe"), TimeStep::Hour,
            "2027-04-03T14:45:00", "2027-04-03T14:00:00", "2027-04-03T15:30:00");
        row("the same from its end", calendar("Australia/Lord_Howe"), TimeStep::Hour,
            "2027-04-03T15:15:00", "2027-04-03T14:00:00", "2027-04-03T15:30:00");
        row("a day", kyiv, TimeStep::Day, "2026-11-23T22:30:00", "2026-11-23T22:00:00",
            "2026-11-24T22:00:00");
        row("a day of 23 hours", kyiv, TimeStep::Day, "2027-03-28T10:00:00", "2027-03-27T22:00:00",
            "2027-03-28T21:00:00");
        row("a day of 25 hours", kyiv, TimeStep::Day, "2027-10-31T10:00:00", "2027-10-30T21:00:00",
            "2027-10-31T22:00:00");
        row("a day without a midnight", calendar("America/Santiago"), TimeStep::Day,
            "2024-09-08T12:00:00", "2024-09-08T04:00:00", "2024-09-09T03:00:00");
        row("a day before one that never was", calendar("Pacific/Apia"), TimeStep::Day,
            "2011-12-30T09:00:00", "2011-12-29T10:00:00", "2011-12-30T10:00:00");
        row("a week from Monday", kyiv, TimeStep::Week, "2026-11-21T13:00:00",
            "2026-11-15T22:00:00", "2026-11-22T22:00:00");
        row("a week from Sunday", calendar("Europe/Kyiv", Qt::Sunday), TimeStep::Week,
            "2026-11-21T13:00:00", "2026-11-14T22:00:00", "2026-11-21T22:00:00");
        row("a week from Saturday", calendar("Europe/Kyiv", Qt::Saturday), TimeStep::Week,
            "2026-11-21T13:00:00", "2026-11-20T22:00:00", "2026-11-27T22:00:00");
        row("a week with a short day", kyiv, TimeStep::Week, "2027-03-28T13:00:00",
            "2027-03-21T22:00:00", "2027-03-28T21:00:00");
    }
    void knowsWhenAStepBeginsAndEnds()
    {
        QFETCH(Calendar, calendar);
        QFETCH(TimeStep, step);
        QFETCH(QDateTime, moment);
        QVERIFY(calendar.zone.isValid());
        QTEST(stepBegin(moment, step, calendar), "begin");
        QTEST(nextStep(stepBegin(moment, step, calendar), step, calendar), "next");
    }

    void goesBackAsFarAsTheSpan_data()
    {
        QTest::addColumn<TimeSpan>("span");
        QTest::addColumn<TimeStep>("step");
        QTest::addColumn<int>("bars");
        QTest::addColumn<QDateTime>("since");
        const auto row = [](const char *name, TimeSpan span, TimeStep step, int bars,
                            const char *since) {
            QTest::newRow(name) << span << step << bars << utc(since);
        };
        row("24 hours", TimeSpan::Day, TimeStep::Hour, 24, "2026-11-20T14:00:00");
        row("7 days", TimeSpan::Week, TimeStep::Day, 7, "2026-11-14T22:00:00");
        row("7 days in hours", TimeSpan::Week, TimeStep::Hour, 160, "2026-11-14T22:00:00");
        row("30 days", TimeSpan::Month, TimeStep::Day, 30, "2026-10-22T21:00:00");
        row("90 days in weeks", TimeSpan::Quarter, TimeStep::Week, 13, "2026-08-23T21:00:00");
        row("all", TimeSpan::All, TimeStep::Day, 20, "2026-11-01T22:00:00");
    }
    void goesBackAsFarAsTheSpan()
    {
        QFETCH(TimeSpan, span);
        QFETCH(TimeStep, step);
        const Calendar kyiv = calendar("Europe/Kyiv");
        const QDateTime now = utc("2026-11-21T13:34:00");
        const Period period = periodOf(span, step, now, utc("2026-11-02T09:00:00"), kyiv);
        QTEST(period.since, "since");
        QVERIFY(period.until > now);
        QTEST(static_cast<int>(seriesOf({}, period, step, kyiv).size()), "bars");
    }

    void isOneStepWhereNothingWasEverCounted()
    {
        const Period period =
            periodOf(TimeSpan::All, TimeStep::Day, utc("2026-11-21T13:34:00"), {}, {});
        QCOMPARE(period, (Period{utc("2026-11-21T00:00:00"), utc("2026-11-22T00:00:00")}));
    }

    void offersStepsThatSayAnything()
    {
        const QDateTime now = utc("2026-11-21T13:34:00");
        const auto offered = [&now](TimeSpan span, int countedDays) {
            QString steps;
            for (const auto &[step, letter] :
                 {std::pair{TimeStep::Hour, u'h'}, {TimeStep::Day, u'd'}, {TimeStep::Week, u'w'}}) {
                if (suits(step, span, now, now.addDays(-countedDays)))
                    steps += letter;
            }
            return steps;
        };
        QCOMPARE(offered(TimeSpan::Day, 900), u"h"_s);
        QCOMPARE(offered(TimeSpan::Week, 900), u"hd"_s);
        QCOMPARE(offered(TimeSpan::Month, 900), u"dw"_s);
        QCOMPARE(offered(TimeSpan::Quarter, 0), u"dw"_s);
        QCOMPARE(offered(TimeSpan::All, 0), u"h"_s);
        QCOMPARE(offered(TimeSpan::All, 5), u"hd"_s);
        QCOMPARE(offered(TimeSpan::All, 300), u"dw"_s);
        QCOMPARE(offered(TimeSpan::All, 900), u"w"_s);
        QCOMPARE(usualStep(TimeSpan::Day, now, {}), TimeStep::Hour);
        QCOMPARE(usualStep(TimeSpan::Month, now, {}), TimeStep::Day);
        QCOMPARE(usualStep(TimeSpan::All, now, {}), TimeStep::Hour);
        QCOMPARE(usualStep(TimeSpan::All, now, now.addDays(-900)), TimeStep::Week);
    }

    void fillsInDaysOnWhichNobodyCame()
    {
        const Calendar kyiv = calendar("Europe/Kyiv");
        const Period period{utc("2026-11-17T22:00:00"), utc("2026-11-21T22:00:00")};
        const auto series =
            seriesOf({traffic("2026-11-17T21:45:00", 100), traffic("2026-11-17T22:00:00", 1),
                      traffic("2026-11-18T21:45:00", 2, 1), traffic("2026-11-18T21:45:00", 3, 1, 2),
                      traffic("2026-11-21T21:45:00", 4), traffic("2026-11-21T22:00:00", 100)},
                     period, TimeStep::Day, kyiv);
        QCOMPARE(joinsOf(series), (QList<int>{6, 0, 0, 4}));
        QCOMPARE(series.front().leaves, 2);
        QCOMPARE(series.front().from, period.since);
        QCOMPARE(series.back().to, period.until);
    }

    void keepsDaysWholeWhenClocksAreMoved()
    {
        const Calendar kyiv = calendar("Europe/Kyiv");
        const auto series =
            seriesOf({traffic("2027-10-30T21:00:00", 1), traffic("2027-10-31T21:45:00", 2),
                      traffic("2027-10-31T22:00:00", 4)},
                     {utc("2027-10-29T21:00:00"), utc("2027-11-01T22:00:00")}, TimeStep::Day, kyiv);
        QCOMPARE(joinsOf(series), (QList<int>{0, 3, 4}));
        QCOMPARE(minutesOf(series), (QList<int>{24 * 60, 25 * 60, 24 * 60}));
        const auto week = seriesOf({}, {utc("2027-10-24T21:00:00"), utc("2027-10-31T22:00:00")},
                                   TimeStep::Week, kyiv);
        QCOMPARE(minutesOf(week), (QList<int>{(7 * 24 + 1) * 60}));
    }

    void tellsWhatWasListenedTo()
    {
        Listening bot;
        bot.since = utc("2026-11-11T00:00:00");
        bot.gaps = {{utc("2026-11-12T06:00:00"), utc("2026-11-12T07:00:00")},
                    {utc("2026-11-13T12:00:00"), utc("2026-11-15T12:00:00")},
                    {utc("2026-11-17T00:00:00"), {}}};
        auto series =
            seriesOf({traffic("2026-11-18T10:00:00", 1)},
                     {utc("2026-11-10T00:00:00"), utc("2026-11-20T00:00:00")}, TimeStep::Day, {});
        const QDateTime now = utc("2026-11-19T12:00:00");
        using enum Coverage;
        cover(series, {bot, Listening()}, now);
        QCOMPARE(coverageOf(series),
                 (QList<Coverage>{None, Whole, Part, Part, None, Part, Whole, None, Part, None}));
        Listening later;
        later.since = utc("2026-11-16T12:00:00");
        cover(series, {bot, later}, now);
        QCOMPARE(coverageOf(series),
                 (QList<Coverage>{None, Part, Part, Part, None, Part, Part, Part, Part, Part}));
        cover(series, {}, now);
        QCOMPARE(series.front().coverage, None);
    }

    void judgesTodayByWhatIsOverOfIt()
    {
        Listening bot;
        bot.since = utc("2026-11-11T00:00:00");
        auto series = seriesOf({}, {utc("2026-11-20T00:00:00"), utc("2026-11-22T00:00:00")},
                               TimeStep::Day, {});
        cover(series, {bot}, utc("2026-11-21T12:00:00"));
        QCOMPARE(coverageOf(series), (QList<Coverage>{Coverage::Whole, Coverage::Whole}));
    }

    void judgesAnHourThatBeginsNowByWhatGoesOn()
    {
        Listening bot;
        bot.since = utc("2026-11-11T00:00:00");
        const QDateTime now = utc("2026-11-21T12:00:00");
        auto series = seriesOf({}, {now, now.addSecs(3600)}, TimeStep::Hour, {});
        cover(series, {bot}, now);
        QCOMPARE(series.front().coverage, Coverage::Whole);
        bot.gaps = {{utc("2026-11-20T00:00:00"), {}}};
        cover(series, {bot}, now);
        QCOMPARE(series.front().coverage, Coverage::None);
    }

    void countsThoseWhoStayedAmongThoseWhoCould()
    {
        Figures sum = figuresOf({{seat, {1}}, 10, 2, {9, 6, 3}, {0, 2, 4}});
        QCOMPARE(sum.inside(), 8);
        QCOMPARE(sum.share(Stay::TenMinutes), std::optional(0.9));
        QCOMPARE(sum.share(Stay::Day), std::optional(0.75));
        QCOMPARE(sum.share(Stay::Week), std::optional(0.5));
        sum += figuresOf({{seat, {2}}, 4, 0, {0, 0, 0}, {4, 4, 4}});
        QCOMPARE(sum.joins, 14);
        QCOMPARE(sum.decided(Stay::Week), 6);
        QCOMPARE(sum.share(Stay::Week), std::optional(0.5));
        QCOMPARE(figuresOf({{seat, {2}}, 4, 0, {}, {4, 4, 4}}).share(Stay::Day), std::nullopt);
        QCOMPARE(Figures().share(Stay::Day), std::nullopt);
    }

    void takesTheLinksByWhichMostCame()
    {
        const auto tally = [](qint64 link, int joins) {
            return Tally{{seat, {link}}, joins, 0, {}, {}};
        };
        const std::vector<Tally> all{tally(3, 5), tally(0, 99), tally(1, 7), tally(4, 7),
                                     tally(2, 1)};
        QCOMPARE(mostJoined(all, 3), (std::vector{tally(1, 7), tally(4, 7), tally(3, 5)}));
        QCOMPARE(mostJoined(all, 100).size(), std::size_t(4));
        QVERIFY(mostJoined({}, 3).empty());
    }

    void leavesTheTagsByWhichMostCame()
    {
        std::vector<Standing> standings;
        for (const auto &[name, joins] :
             {std::pair{u"a"_s, 1}, {u"b"_s, 3}, {u"c"_s, 2}, {u"d"_s, 2}}) {
            standings.emplace_back();
            standings.back().name = name;
            standings.back().figures.joins = joins;
        }
        const auto names = [&standings] {
            QString all;
            for (const Standing &standing : standings)
                all += standing.name;
            return all;
        };
        keepMostJoined(standings, 4);
        QCOMPARE(names(), u"abcd"_s);
        keepMostJoined(standings, 2);
        QCOMPARE(names(), u"bc"_s);
        keepMostJoined(standings, 0);
        QVERIFY(standings.empty());
    }

    void sumsUpTags()
    {
        const auto tagged = [](const QStringList &tags) {
            return LinkNotes{{}, tags, {}, {}};
        };
        const auto tags = compareTags(
            {counted(1, figures(10, 2), tagged({u"press"_s, u"autumn"_s}), 3),
             counted(2, figures(5, 0), tagged({u"press"_s}), 1), counted(3, figures(1, 1))});
        QCOMPARE(tags.size(), std::size_t(3));
        QCOMPARE(tags[0].name, u"autumn"_s);
        QCOMPARE(tags[0].figures.joins, 10);
        QCOMPARE(tags[1].name, u"press"_s);
        QCOMPARE(tags[1].links, 2);
        QCOMPARE(tags[1].figures.joins, 15);
        QCOMPARE(tags[1].figures.inside(), 13);
        QCOMPARE(tags[1].recent, 4);
        QVERIFY(tags[2].name.isEmpty());
        QCOMPARE(tags[2].links, 1);
        QVERIFY(compareTags({}).empty());
    }

    void sumsUpPlacements()
    {
        const LinkNotes both{
            {}, {}, {{u"Poster"_s, true}, {u" Poster "_s, false}, {u"Bio"_s, false}}, {}};
        const auto places =
            comparePlacements({counted(1, figures(10, 2), both),
                               counted(2, figures(5, 0), {{}, {}, {{u"Bio"_s, false}}, {}})});
        QCOMPARE(places.size(), std::size_t(2));
        QCOMPARE(places[0].name, u"Bio"_s);
        QCOMPARE(places[0].links, 2);
        QCOMPARE(places[1].name, u"Poster"_s);
        QCOMPARE(places[1].links, 1); // the same place twice is one
        QCOMPARE(places[1].figures.joins, 10);
    }

    void neverAddsDifferentCurrencies()
    {
        const auto paid = [](qint64 hundredths, const QString &currency) {
            return LinkNotes{{}, {u"ads"_s}, {}, Money{hundredths, currency}};
        };
        const auto ads = compareTags({counted(1, figures(20, 0, 5), paid(10'000, u"EUR"_s)),
                                      counted(2, figures(10, 0, 5), paid(5'005, u"EUR"_s)),
                                      counted(3, figures(8, 8, 0), paid(1'000, u"USD"_s)),
                                      counted(4, figures(99, 0, 9), {{}, {u"ads"_s}, {}, {}})})
                             .front();
        QCOMPARE(ads.figures.joins, 137);
        QCOMPARE(ads.costs.size(), std::size_t(2));
        // Only members who came by links that cost something share the cost.
        QCOMPARE(ads.costs[0],
                 (Cost{{15'005, u"EUR"_s}, Money{500, u"EUR"_s}, Money{1'501, u"EUR"_s}}));
        QCOMPARE(ads.costs[1], (Cost{{1'000, u"USD"_s}, {}, {}}));
    }

    void comparesLinksWithWhatTheyCost()
    {
        const auto links = compareLinks({counted(1, figures(3, 0), {{}, {}, {}, Money{100, {}}}, 2),
                                         counted(2, figures(3, 0))});
        QCOMPARE(links.size(), std::size_t(2));
        QCOMPARE(links[0].link->id, core::LinkId{1});
        QCOMPARE(links[0].recent, 2);
        QCOMPARE(links[0].costs, (std::vector{Cost{{100, {}}, Money{33, {}}, {}}}));
        QVERIFY(links[1].costs.empty());
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
