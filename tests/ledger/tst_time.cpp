// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "samples.h"

#include <QSignalSpy>

using domain::Link;
using domain::LinkFilter;
using ledger::Changes;
using testsupport::wait;
using namespace samples;
using namespace std::chrono_literals;

namespace {

/// Of 400 s, made at noon.
Link timed(const QString &hash)
{
    Link link = samples::link(gateInGarden, hash);
    link.settings.expires = noon.addSecs(400);
    return link;
}

} // namespace

class TimeTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_place = std::make_unique<Place>();
        QVERIFY(m_place->open());
        QVERIFY(m_place->write(world()));
        testsupport::settle();
    }

private Q_SLOTS:
    void cleanup() { m_place.reset(); }

    void waitsForNothingWhereTimeChangesNothing()
    {
        QVERIFY(m_place->write({link(gateInGarden, u"a"_s)}));
        testsupport::settle();
        QCOMPARE(m_place->clock.waiting(), 0);
    }

    void changesStateFiltersAndCountersWhenTheTimeComes()
    {
        QVERIFY(m_place->write({timed(u"a"_s), link(gateInGarden, u"b"_s)}));
        testsupport::settle();
        QSignalSpy links(m_place->ledger.get(), &ledger::Ledger::linksChanged);
        QSignalSpy seats(m_place->ledger.get(), &ledger::Ledger::seatsChanged);
        QCOMPARE(m_place->clock.waiting(), 1);
        QCOMPARE(m_place->clock.untilNext(), 300s);
        QCOMPARE(m_place->count(LinkFilter::EndingSoon), 0);
        QCOMPARE(m_place->count(LinkFilter::EndingThisWeek), 1);

        m_place->clock.advance(299s);
        testsupport::settle();
        QCOMPARE(links.size(), 0);
        m_place->clock.advance(1s);
        QTRY_COMPARE(links.size(), 1);
        QCOMPARE(links[0][0].value<std::vector<core::LinkId>>(),
                 std::vector<core::LinkId>{m_place->only(u"a"_s).id});
        QCOMPARE(seats.size(), 1);
        QCOMPARE(m_place->count(LinkFilter::EndingSoon), 1);
        QCOMPARE(m_place->hashes(chosen({}, LinkFilter::EndingSoon)), QStringList({u"a"_s}));

        QCOMPARE(m_place->clock.untilNext(), 100s);
        m_place->clock.advance(100s);
        QTRY_COMPARE(links.size(), 2);
        QCOMPARE(m_place->count(LinkFilter::EndingSoon), 0);
        QCOMPARE(m_place->count(LinkFilter::EndingThisWeek), 0);
        QCOMPARE(m_place->count(LinkFilter::Inactive), 1);
        testsupport::settle();
        QCOMPARE(m_place->clock.waiting(), 0);
    }

    void looksAtTheClockOnceAnHour()
    {
        Link link = timed(u"a"_s);
        link.settings.expires = noon.addDays(40);
        QVERIFY(m_place->write({link}));
        testsupport::settle();
        QCOMPARE(m_place->clock.untilNext(), 1h);
        QSignalSpy links(m_place->ledger.get(), &ledger::Ledger::linksChanged);
        m_place->clock.setNow(noon.addDays(41)); // set by hand, or a long sleep of the machine
        m_place->clock.advance(1h);
        QTRY_COMPARE(links.size(), 1);
        QCOMPARE(m_place->count(LinkFilter::Inactive), 1);
    }

    void waitsForWhatIsWrittenLaterAndComesSooner()
    {
        QVERIFY(m_place->write({timed(u"a"_s)}));
        Link sooner = timed(u"b"_s);
        sooner.settings.expires = noon.addSecs(40);
        QVERIFY(m_place->write({sooner}));
        testsupport::settle();
        QCOMPARE(m_place->clock.untilNext(), 30s);
        sooner.revoked = true;
        QVERIFY(m_place->write({sooner}));
        testsupport::settle();
        QCOMPARE(m_place->clock.untilNext(), 300s);
        QCOMPARE(m_place->clock.waiting(), 1);
    }

    void worksThroughMoreThanOneBatch()
    {
        Changes changes;
        for (int i = 0; i < 1234; ++i)
            changes.links.push_back(timed(u"h%1"_s.arg(i)));
        QVERIFY(m_place->write(changes));
        testsupport::settle();
        m_place->clock.advance(400s);
        QTRY_COMPARE(m_place->count(LinkFilter::Inactive), 1234);
        QCOMPARE(m_place->count(LinkFilter::EndingThisWeek), 0);
        QTRY_COMPARE(m_place->clock.waiting(), 0);
    }

    void catchesUpWhenItOpens()
    {
        QVERIFY(m_place->write({timed(u"a"_s)}));
        m_place->ledger.reset();
        m_place->clock.advance(24h);
        QVERIFY(m_place->open());
        QCOMPARE(m_place->count(LinkFilter::Inactive), 1);
        QCOMPARE(m_place->hashes(chosen({}, LinkFilter::Inactive)), QStringList({u"a"_s}));
    }

    void takesBackWhatAWrongClockDid()
    {
        Link revoked = timed(u"revoked"_s);
        revoked.revoked = true;
        QVERIFY(m_place->write({timed(u"a"_s), revoked}));
        m_place->clock.setNow(noon.addYears(4));
        QVERIFY(m_place->open());
        QCOMPARE(m_place->count(LinkFilter::Inactive), 2);

        m_place->clock.setNow(noon.addSecs(10));
        QVERIFY(m_place->write(Changes()));
        QTRY_COMPARE(m_place->count(LinkFilter::Inactive), 1);
        QCOMPARE(m_place->hashes(chosen({}, LinkFilter::Active)), QStringList({u"a"_s}));
        testsupport::settle();
        QCOMPARE(m_place->clock.untilNext(), 290s);
    }

    void staysCalmWhenTheClockIsCorrectedByASecond()
    {
        QVERIFY(m_place->write({timed(u"a"_s)}));
        testsupport::settle();
        QSignalSpy links(m_place->ledger.get(), &ledger::Ledger::linksChanged);
        m_place->clock.setNow(noon.addSecs(-1));
        QVERIFY(m_place->write(Changes()));
        testsupport::settle();
        QCOMPARE(links.size(), 0);
        QCOMPARE(m_place->clock.untilNext(), 301s);
    }

    void waitsNoLongerWhenItIsClosed()
    {
        QVERIFY(m_place->write({timed(u"a"_s)}));
        testsupport::settle();
        QCOMPARE(m_place->clock.waiting(), 1);
        m_place->ledger.reset();
        QCOMPARE(m_place->clock.waiting(), 0);
    }

private:
    std::unique_ptr<Place> m_place;
};

QTEST_GUILESS_MAIN(TimeTest)
#include "tst_time.moc"
