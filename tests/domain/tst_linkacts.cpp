// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/linkacts.h"

#include "support/testing.h"

using domain::Link;
using domain::LinkAct;
using domain::LinkRole;
using domain::LinkSettings;
using domain::Obstacle;
using domain::obstacleTo;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

Link plain()
{
    return Link();
}

Link timed()
{
    Link link;
    link.settings.expires = noon.addDays(1);
    link.settings.limit = 5;
    return link;
}

Link paused()
{
    Link link = timed();
    link.beforePause = link.settings;
    link.settings = domain::pausedSettings(link.settings);
    return link;
}

/// The link whose time is over.
Link expired(Link link)
{
    link.settings.expires = noon; // the end itself is over
    return link;
}

Link of(LinkRole role)
{
    Link link;
    link.role = role;
    return link;
}

Link revoked(Link link)
{
    link.revoked = true;
    return link;
}

Link uncertain(Link link)
{
    link.uncertain = true;
    return link;
}

Link unverified()
{
    Link link;
    link.verified = false;
    return link;
}

Link approval()
{
    Link link;
    link.settings.approval = true;
    return link;
}

Link full()
{
    Link link = timed();
    link.inside = 5;
    return link;
}

/// A letter for each obstacle, so that a kind of link is one word; "." where nothing is in the way.
QChar letter(const std::optional<Obstacle> &obstacle)
{
    return obstacle ? u"rPSsRlpnaxNfu"_s.at(int(*obstacle)) : QChar(u'.');
}

} // namespace

/// Every act with every kind of link.
class LinkActsTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsInTheWay_data()
    {
        QTest::addColumn<Link>("link");
        QTest::addColumn<QString>("withRight");
        QTest::addColumn<QString>("without");
        // In the order of LinkAct: Edit, Rename, Duplicate, Extend, Pause, Resume, Rotate, Revoke,
        // Forget. r: no right, P: primary, S: subscription, s: no subscription, R: revoked,
        // l: not revoked, p: paused, n: not paused, a: approval, x: expired, N: never expires,
        // f: another administrator's, u: uncertain.
        const LinkRole primary = LinkRole::Primary;
        const LinkRole subscription = LinkRole::Subscription;
        const auto row = [](const char *kind, const Link &link, const QString &withRight,
                            const QString &without) {
            QTest::newRow(kind) << link << withRight << without;
        };
        row("plain", plain(), u".s.N.n..l"_s, u"rsrNrnrrl"_s);
        row("with expiry and limit", timed(), u".s...n..l"_s, u"rsrrrnrrl"_s);
        row("full", full(), u".s...n..l"_s, u"rsrrrnrrl"_s);
        row("expired", expired(timed()), u".s..xnx.l"_s, u"rsrrxnxrl"_s);
        row("approval", approval(), u".s.Nan..l"_s, u"rsrNanrrl"_s);
        row("paused", paused(), u".s..p...l"_s, u"rsrrprrrl"_s);
        row("paused and expired", expired(paused()), u".s..pxx.l"_s, u"rsrrpxxrl"_s);
        row("unverified", unverified(), u".s.N.n..l"_s, u"rsrNrnrrl"_s);
        row("uncertain", uncertain(timed()), u"us.uunu.l"_s, u"rsrrrnrrl"_s);
        row("uncertain and paused", uncertain(paused()), u"us.upuu.l"_s, u"rsrrprrrl"_s);
        row("revoked", revoked(timed()), u"RR.RRRRR."_s, u"RRrRRRRR."_s);
        row("revoked while paused", revoked(paused()), u"RR.RRRRR."_s, u"RRrRRRRR."_s);
        row("revoked and uncertain", revoked(uncertain(timed())), u"RR.RRRRR."_s, u"RRrRRRRR."_s);
        row("primary", of(primary), u"PPPPPPPPl"_s, u"PPPPPPPPl"_s);
        row("former primary", revoked(of(primary)), u"PPPPPPPP."_s, u"PPPPPPPP."_s);
        row("subscription", of(subscription), u"S..SSnS.l"_s, u"SrrSSnSrl"_s);
        row("uncertain subscription", uncertain(of(subscription)), u"Su.SSnS.l"_s, u"SrrSSnSrl"_s);
        Link foreign = plain();
        foreign.hash = u"AbCd…"_s;
        row("another administrator's", foreign, u"ffffffffl"_s, u"ffffffffl"_s);
        row("revoked subscription", revoked(of(subscription)), u"RR.RRRRR."_s, u"RRrRRRRR."_s);
    }

    void tellsWhatIsInTheWay()
    {
        QFETCH(const Link, link);
        QString withRight;
        QString without;
        for (int act = 0; act <= int(LinkAct::Forget); ++act) {
            withRight += letter(obstacleTo(static_cast<LinkAct>(act), link, true, noon));
            without += letter(obstacleTo(static_cast<LinkAct>(act), link, false, noon));
        }
        QTEST(withRight, "withRight");
        QTEST(without, "without");
    }

    void looksAtTheTimeAsItIsNow()
    {
        const Link link = timed();
        QVERIFY(!obstacleTo(LinkAct::Pause, link, true, noon.addDays(1).addMSecs(-1)));
        QCOMPARE(obstacleTo(LinkAct::Pause, link, true, noon.addDays(1)), Obstacle::IsExpired);
    }

    void pausesWithApprovalInPlaceOfTheLimit()
    {
        const LinkSettings settings{u"Press"_s, noon, 5, false};
        QCOMPARE(domain::pausedSettings(settings), (LinkSettings{u"Press"_s, noon, {}, true}));
        QCOMPARE(domain::pausedSettings(LinkSettings()), (LinkSettings{{}, {}, {}, true}));
    }

    void extendsFromTheExpiryOrFromNow_data()
    {
        QTest::addColumn<QDateTime>("expires");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDateTime>("extended");
        const QDateTime latest = domain::latestExpiry();
        QTest::newRow("ahead") << noon.addDays(2) << 7 << noon.addDays(9);
        QTest::newRow("now") << noon << 1 << noon.addDays(1);
        QTest::newRow("over") << noon.addDays(-9) << 1 << noon.addDays(1);
        QTest::newRow("part of a second") << noon.addMSecs(-999) << 1 << noon.addDays(1);
        QTest::newRow("up to the latest") << latest.addDays(-7) << 7 << latest;
        QTest::newRow("beyond the latest") << latest.addDays(-6) << 7 << latest;
        QTest::newRow("the latest") << latest << 30 << latest;
    }

    void extendsFromTheExpiryOrFromNow()
    {
        QFETCH(const QDateTime, expires);
        QFETCH(const int, days);
        QTEST(domain::extendedExpiry(LinkSettings{{}, expires, {}, false}, days, noon), "extended");
    }

    void extendsToWholeSeconds()
    {
        const QDateTime extended =
            domain::extendedExpiry(LinkSettings{{}, noon, {}, false}, 1, noon.addMSecs(1'999));
        QCOMPARE(extended, noon.addDays(1).addSecs(1));
        QCOMPARE(extended.timeSpec(), Qt::UTC);
    }

    void knowsTheLatestExpiry()
    {
        QCOMPARE(domain::latestExpiry(), QDateTime(QDate(2038, 1, 19), QTime(3, 14, 7), Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(LinkActsTest)
#include "tst_linkacts.moc"
