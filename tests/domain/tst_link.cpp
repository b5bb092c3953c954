// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/link.h"

#include "support/testing.h"

using domain::Link;
using domain::LinkKind;
using domain::LinkRole;
using domain::LinkSettings;
using domain::LinkState;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

/// Made at noon, for 400 s: three quarters of its time are over after 300 s.
Link timed()
{
    Link link;
    link.createdAt = noon;
    link.settings.expires = noon.addSecs(400);
    return link;
}

Link limited(int limit, std::optional<int> inside)
{
    Link link;
    link.settings.limit = limit;
    link.inside = inside;
    return link;
}

/// Everything at once: each step of the precedence can be taken away from it.
Link everything()
{
    Link link = timed();
    link.settings.expires = noon.addSecs(-1);
    link.settings.limit = 4;
    link.inside = 4;
    link.beforePause = LinkSettings();
    link.revoked = true;
    link.uncertain = true;
    link.verified = false;
    return link;
}

} // namespace

class LinkTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void isActiveWhenNothingSpeaksAgainstIt()
    {
        QCOMPARE(domain::stateOf(Link(), noon), LinkState::Active);
        QVERIFY(!domain::nextStateChange(Link(), noon).isValid());
    }

    void saysFirstWhatIsCertainAndFinal()
    {
        Link link = everything();
        QCOMPARE(domain::stateOf(link, noon), LinkState::Revoked);
        link.revoked = false;
        QCOMPARE(domain::stateOf(link, noon), LinkState::Unknown);
        link.uncertain = false;
        QCOMPARE(domain::stateOf(link, noon), LinkState::Unverified);
        link.verified = true;
        QCOMPARE(domain::stateOf(link, noon), LinkState::Expired);
        link.settings.expires = noon.addSecs(1);
        QCOMPARE(domain::stateOf(link, noon), LinkState::Paused);
        link.beforePause.reset();
        QCOMPARE(domain::stateOf(link, noon), LinkState::Full);
        link.inside = 3;
        QCOMPARE(domain::stateOf(link, noon), LinkState::EndingSoon);
        link.inside = 2;
        link.createdAt = noon.addSecs(-3);
        QCOMPARE(domain::stateOf(link, noon), LinkState::EndingSoon);
        link.createdAt = noon;
        QCOMPARE(domain::stateOf(link, noon), LinkState::Active);
    }

    void saysHowFullALinkIs()
    {
        using domain::Fill;
        QCOMPARE(domain::fillOf({}, 100), Fill::Room);
        QCOMPARE(domain::fillOf(4, {}), Fill::Room);
        QCOMPARE(domain::fillOf(4, 2), Fill::Room);
        QCOMPARE(domain::fillOf(4, 3), Fill::NearlyFull);
        QCOMPARE(domain::fillOf(4, 4), Fill::Full);
        QCOMPARE(domain::fillOf(4, 5), Fill::Full);
        QCOMPARE(domain::fillOf(1, 0), Fill::Room);
        QCOMPARE(domain::fillOf(99999, 74999), Fill::Room);
    }

    void countsTimeFromThreeQuartersOn_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<LinkState>("state");
        QTest::newRow("just made") << qint64(0) << LinkState::Active;
        QTest::newRow("a moment before three quarters") << qint64(299'999) << LinkState::Active;
        QTest::newRow("three quarters") << qint64(300'000) << LinkState::EndingSoon;
        QTest::newRow("a moment before the end") << qint64(399'999) << LinkState::EndingSoon;
        QTest::newRow("the end") << qint64(400'000) << LinkState::Expired;
        QTest::newRow("long over") << qint64(9'000'000) << LinkState::Expired;
    }

    void countsTimeFromThreeQuartersOn()
    {
        QFETCH(const qint64, milliseconds);
        QTEST(domain::stateOf(timed(), noon.addMSecs(milliseconds)), "state");
    }

    void countsThreeQuartersOfAnOddTimeExactly()
    {
        Link link = timed();
        link.settings.expires = noon.addSecs(10);
        QCOMPARE(domain::stateOf(link, noon.addMSecs(7'499)), LinkState::Active);
        QCOMPARE(domain::stateOf(link, noon.addMSecs(7'500)), LinkState::EndingSoon);
    }

    void takesTheLastDayWhereTheCreationTellsNothing_data()
    {
        QTest::addColumn<QDateTime>("created");
        QTest::newRow("unknown") << QDateTime();
        QTest::newRow("at the expiry") << noon.addDays(10);
        QTest::newRow("after the expiry") << noon.addDays(11);
    }

    void takesTheLastDayWhereTheCreationTellsNothing()
    {
        QFETCH(const QDateTime, created);
        Link link;
        link.createdAt = created;
        link.settings.expires = noon.addDays(10);
        QCOMPARE(domain::stateOf(link, noon.addDays(9).addMSecs(-1)), LinkState::Active);
        QCOMPARE(domain::stateOf(link, noon.addDays(9)), LinkState::EndingSoon);
        QCOMPARE(domain::nextStateChange(link, noon), noon.addDays(9));
    }

    void countsPlacesFromThreeQuartersOn_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("inside");
        QTest::addColumn<LinkState>("state");
        QTest::newRow("nobody") << 4 << 0 << LinkState::Active;
        QTest::newRow("half") << 4 << 2 << LinkState::Active;
        QTest::newRow("three of four") << 4 << 3 << LinkState::EndingSoon;
        QTest::newRow("all of four") << 4 << 4 << LinkState::Full;
        QTest::newRow("more than all") << 4 << 9 << LinkState::Full;
        QTest::newRow("nobody of one") << 1 << 0 << LinkState::Active;
        QTest::newRow("the only one") << 1 << 1 << LinkState::Full;
        QTest::newRow("7 of 10") << 10 << 7 << LinkState::Active;
        QTest::newRow("8 of 10") << 10 << 8 << LinkState::EndingSoon;
        QTest::newRow("the most there can be") << 99999 << 99998 << LinkState::EndingSoon;
    }

    void countsPlacesFromThreeQuartersOn()
    {
        QFETCH(const int, limit);
        QFETCH(const int, inside);
        QTEST(domain::stateOf(limited(limit, inside), noon), "state");
    }

    void isNotFullWhereNobodyCounted()
    {
        QCOMPARE(domain::stateOf(limited(1, {}), noon), LinkState::Active);
    }

    void tellsWhenTimeChangesTheState()
    {
        const Link link = timed();
        QCOMPARE(domain::nextStateChange(link, noon), noon.addSecs(300));
        QCOMPARE(domain::nextStateChange(link, noon.addSecs(299)), noon.addSecs(300));
        QCOMPARE(domain::nextStateChange(link, noon.addSecs(300)), noon.addSecs(400));
        QVERIFY(!domain::nextStateChange(link, noon.addSecs(400)).isValid());
    }

    void passesByMomentsThatChangeNothing_data()
    {
        QTest::addColumn<Link>("link");
        Link paused = timed();
        paused.beforePause = LinkSettings();
        QTest::newRow("paused") << paused;
        Link full = timed();
        full.settings.limit = 1;
        full.inside = 1;
        QTest::newRow("full") << full;
        Link nearlyFull = timed();
        nearlyFull.settings.limit = 4;
        nearlyFull.inside = 3;
        QTest::newRow("nearly full") << nearlyFull;
    }

    void passesByMomentsThatChangeNothing()
    {
        QFETCH(const Link, link);
        QCOMPARE(domain::nextStateChange(link, noon), noon.addSecs(400));
    }

    void neverChangesWithTimeWhatIsCertain()
    {
        Link link = timed();
        link.verified = false;
        QVERIFY(!domain::nextStateChange(link, noon).isValid());
        link.uncertain = true;
        QVERIFY(!domain::nextStateChange(link, noon).isValid());
        link.revoked = true;
        QVERIFY(!domain::nextStateChange(link, noon).isValid());
    }

    void namesTheKind_data()
    {
        QTest::addColumn<LinkRole>("role");
        QTest::addColumn<bool>("approval");
        QTest::addColumn<bool>("paused");
        QTest::addColumn<LinkKind>("kind");
        QTest::newRow("primary") << LinkRole::Primary << false << false << LinkKind::Primary;
        QTest::newRow("primary asks") << LinkRole::Primary << true << false << LinkKind::Primary;
        QTest::newRow("additional")
            << LinkRole::Additional << false << false << LinkKind::Additional;
        QTest::newRow("asks") << LinkRole::Additional << true << false << LinkKind::Approval;
        QTest::newRow("asks while paused")
            << LinkRole::Additional << true << true << LinkKind::Additional;
        QTest::newRow("costs") << LinkRole::Subscription << false << false
                               << LinkKind::Subscription;
    }

    void namesTheKind()
    {
        QFETCH(const LinkRole, role);
        QFETCH(const bool, approval);
        QFETCH(const bool, paused);
        Link link;
        link.role = role;
        link.settings.approval = approval;
        if (paused)
            link.beforePause = LinkSettings();
        QTEST(domain::kindOf(link), "kind");
    }
};

QTEST_GUILESS_MAIN(LinkTest)
#include "tst_link.moc"
