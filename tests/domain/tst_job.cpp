// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/job.h"

#include "support/testing.h"

using namespace domain;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<domain::Obstacle>)

class JobTest : public testsupport::Test
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};

private Q_SLOTS:
    void knowsWhatStandsInTheWay_data()
    {
        QTest::addColumn<Link>("link");
        QTest::addColumn<JobKind>("kind");
        QTest::addColumn<std::optional<Obstacle>>("obstacle");
        const std::optional<Obstacle> none;
        Link link;
        Link primary;
        primary.role = LinkRole::Primary;
        Link paid;
        paid.role = LinkRole::Subscription;
        Link revoked;
        revoked.revoked = true;
        Link approving;
        approving.settings.approval = true;
        Link paused = approving;
        paused.beforePause = LinkSettings{{}, {}, 5, false};
        QTest::newRow("limit") << link << JobKind::SetLimit << none;
        QTest::newRow("limit, approval")
            << approving << JobKind::SetLimit << std::optional(Obstacle::HasApproval);
        QTest::newRow("limit, paused")
            << paused << JobKind::SetLimit << std::optional(Obstacle::IsPaused);
        Link expired;
        expired.settings.expires = m_now.addDays(-1);
        QTest::newRow("expired: its expiry would be sent again")
            << expired << JobKind::SetApproval << std::optional(Obstacle::IsExpired);
        QTest::newRow("expired: another expiry") << expired << JobKind::SetExpiry << none;
        QTest::newRow("approval, approval") << approving << JobKind::SetApproval << none;
        QTest::newRow("approval, paused")
            << paused << JobKind::SetApproval << std::optional(Obstacle::IsPaused);
        QTest::newRow("expiry, paused") << paused << JobKind::SetExpiry << none;
        QTest::newRow("expiry, paid")
            << paid << JobKind::SetExpiry << std::optional(Obstacle::IsSubscription);
        QTest::newRow("revoke, paid") << paid << JobKind::Revoke << none;
        QTest::newRow("revoke, primary")
            << primary << JobKind::Revoke << std::optional(Obstacle::IsPrimary);
        QTest::newRow("extend") << link << JobKind::Extend << std::optional(Obstacle::NeverExpires);
        QTest::newRow("resume") << link << JobKind::Resume << std::optional(Obstacle::NotPaused);
        QTest::newRow("rotate, revoked")
            << revoked << JobKind::Rotate << std::optional(Obstacle::IsRevoked);
        QTest::newRow("tag, revoked") << revoked << JobKind::Tag << none;
        QTest::newRow("tag, primary") << primary << JobKind::Tag << none;
    }
    void knowsWhatStandsInTheWay()
    {
        QFETCH(const Link, link);
        QFETCH(const JobKind, kind);
        QFETCH(const std::optional<Obstacle>, obstacle);
        QVERIFY(obstacleTo(kind, link, true, m_now) == obstacle);
    }

    void asksForTheRightOnlyWhereTelegramDoes()
    {
        QVERIFY(obstacleTo(JobKind::SetLimit, Link(), false, m_now) == Obstacle::NoRight);
        QVERIFY(!obstacleTo(JobKind::Tag, Link(), false, m_now));
    }

    void keepsWhatAStepSets()
    {
        const QDateTime later = m_now.addDays(3);
        const StepRequest request{7, later, 50, true, u"press"_s};
        QCOMPARE(requestFrom(requestText(JobKind::Extend, request)).days, 7);
        QCOMPARE(requestFrom(requestText(JobKind::SetExpiry, request)).expires, later);
        QCOMPARE(requestFrom(requestText(JobKind::SetLimit, request)).limit, std::optional(50));
        QCOMPARE(requestFrom(requestText(JobKind::SetApproval, request)).approval, true);
        QCOMPARE(requestFrom(requestText(JobKind::Tag, request)).tag, u"press"_s);
        QCOMPARE(requestText(JobKind::Revoke, request), u"{}"_s);
        QVERIFY(!requestFrom(requestText(JobKind::SetExpiry, {})).expires.isValid());
        QVERIFY(!requestFrom(requestText(JobKind::SetLimit, {})).limit);
        QVERIFY(!requestFrom(u"not JSON"_s).limit);
    }

    void keepsALinkThatIsToBeMade()
    {
        StepRequest request;
        request.settings = {u"Press"_s, m_now.addDays(3), 50, false};
        request.notes = {u"for the fair"_s,
                         {u"fair"_s, u"press"_s},
                         {{u"poster"_s, true}, {u"flyer"_s, false}},
                         Money{1250, u"EUR"_s}};
        const StepRequest read = requestFrom(requestText(JobKind::Create, request));
        QCOMPARE(read.settings, request.settings);
        QCOMPARE(read.notes, request.notes);
        const StepRequest plain = requestFrom(requestText(JobKind::Create, {}));
        QCOMPARE(plain.settings, LinkSettings());
        QCOMPARE(plain.notes, LinkNotes());
    }

    void asksOnlyForTheRightWhereItIsAboutAChat()
    {
        for (const JobKind kind : {JobKind::Create, JobKind::RotatePrimary}) {
            QVERIFY(!obstacleTo(kind, Link(), true, m_now));
            QVERIFY(obstacleTo(kind, Link(), false, m_now) == Obstacle::NoRight);
            QVERIFY(!imposesSettings(kind));
        }
    }

    void changesOneSettingAndKeepsTheOthers()
    {
        const LinkSettings before{u"Press"_s, m_now.addDays(1), 10, false};
        const StepRequest request{0, m_now.addDays(9), 99, true, {}};
        LinkSettings after = before;
        after.expires = request.expires;
        QCOMPARE(settingsAfter(JobKind::SetExpiry, before, request), after);
        after = before;
        after.limit = 99;
        QCOMPARE(settingsAfter(JobKind::SetLimit, before, request), after);
        // One link can't have both.
        after = before;
        after.limit.reset();
        after.approval = true;
        QCOMPARE(settingsAfter(JobKind::SetApproval, before, request), after);
        QCOMPARE(settingsAfter(JobKind::SetApproval, before, {}), before);
        QCOMPARE(settingsAfter(JobKind::Revoke, before, request), before);
    }

    void knowsWhichKindsImposeEverySetting()
    {
        QVERIFY(imposesSettings(JobKind::SetLimit));
        QVERIFY(imposesSettings(JobKind::Rotate));
        QVERIFY(!imposesSettings(JobKind::Revoke));
        QVERIFY(!imposesSettings(JobKind::Tag));
    }

    void countsWhatIsLeft()
    {
        StepCounts counts;
        QCOMPARE(counts.total(), 0);
        for (int state = 0; state < stepStateCount; ++state)
            counts[static_cast<StepState>(state)] = 1 << state;
        QCOMPARE(counts.total(), (1 << stepStateCount) - 1);
        QCOMPARE(counts.left(), 3); // pending and sent
    }
};

QTEST_GUILESS_MAIN(JobTest)
#include "tst_job.moc"
