// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/jobacts.h"

#include <QSignalSpy>

using namespace bench;
using core::Error;
using domain::Obstacle;
using services::Jobs;
using simulator::Fault;

class JobsTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<Bench>();
        m_bench->knowEverything();
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void takesEveryStep_data()
    {
        QTest::addColumn<JobKind>("kind");
        for (int kind = 0; kind <= static_cast<int>(JobKind::RotatePrimary); ++kind)
            QTest::addRow("kind %d", kind) << static_cast<JobKind>(kind);
    }
    void takesEveryStep()
    {
        QFETCH(const JobKind, kind);
        const bool isOnce = kind == JobKind::RotatePrimary;
        QSignalSpy finished(&m_bench->jobs(), &Jobs::finished);
        const QString oldPrimary = m_bench->primary(gateInNews);
        const auto job =
            startJob(*m_bench, kind, {gateInNews, gateInClub, wardenInHarbour}, isOnce ? 1 : 3);
        QVERIFY(m_bench->jobs().isRunning());
        const int calls = m_bench->calls(methodOf(kind));
        QVERIFY(comesToEnd(*m_bench, job));
        QCOMPARE(countsOf(*m_bench, job)[StepState::Done], isOnce ? 3 : 9);
        QCOMPARE(m_bench->calls(methodOf(kind)) - calls, kind == JobKind::Tag ? 0 : isOnce ? 3 : 9);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!m_bench->jobs().isRunning());
        QVERIFY(eventually([this] { return !m_bench->jobs().isBusy(); }));
        QVERIFY(m_bench->linksAgree());
        for (const domain::JobStep &step : stepsOf(*m_bench, job))
            checkDone(kind, step);
        if (isOnce)
            QVERIFY(m_bench->primary(gateInNews) != oldPrimary && m_bench->agrees(gateInNews));
    }

    void refusesWhatIsNotAllowedAnyMore()
    {
        const auto paid = m_bench->makeSubscription(gateInNews);
        const auto link = m_bench->make(gateInNews);
        auto gone = stepFor(JobKind::SetLimit, link, requestFor(*m_bench));
        gone.linkHash = u"unknown"_s;
        const auto job = start(JobKind::SetLimit,
                               {stepFor(JobKind::SetLimit, paid, requestFor(*m_bench)), gone,
                                stepFor(JobKind::SetLimit, link, requestFor(*m_bench))});
        QVERIFY(comesToEnd(*m_bench, job));
        const auto steps = stepsOf(*m_bench, job);
        QVERIFY(steps[0].outcome.reason == domain::StepReason(Obstacle::IsSubscription));
        QVERIFY(steps[1].outcome.reason == domain::StepReason(Error::Kind::NotFound));
        QCOMPARE(countsOf(*m_bench, job)[StepState::Refused], 2);
        QCOMPARE(steps[2].outcome.state, StepState::Done);
        QCOMPARE(m_bench->calls("editChatInviteLink"), 1);
    }

    void sendsNothingWhereNothingIsLeftToDo()
    {
        const auto link = m_bench->make(gateInNews, {u"x"_s, {}, 42, false});
        const auto revoked = wait(m_bench->desk().revoke(m_bench->make(gateInNews)))->link;
        const int revokes = m_bench->calls("revokeChatInviteLink");
        const auto limit =
            start(JobKind::SetLimit, {stepFor(JobKind::SetLimit, link, requestFor(*m_bench))});
        const auto revoke = start(JobKind::Revoke, {stepFor(JobKind::Revoke, revoked)});
        QVERIFY(comesToEnd(*m_bench, limit) && comesToEnd(*m_bench, revoke));
        QCOMPARE(countsOf(*m_bench, limit)[StepState::Done], 1);
        QCOMPARE(countsOf(*m_bench, revoke)[StepState::Done], 1);
        QVERIFY(stepsOf(*m_bench, revoke)[0].outcome.reason
                == domain::StepReason(Obstacle::IsRevoked));
        QCOMPARE(m_bench->calls("editChatInviteLink"), 0);
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), revokes);
    }

    void pausesAndGoesOn()
    {
        const auto job = startJob(*m_bench, JobKind::Create, {gateInNews}, 5);
        QVERIFY(
            passesUntil(*m_bench, [&] { return countsOf(*m_bench, job)[StepState::Done] == 2; }));
        QVERIFY(wait(m_bench->jobs().pause(job)));
        QVERIFY(passesUntil(*m_bench, [&] { return !m_bench->jobs().isBusy(); }));
        m_bench->pass(1s);
        const int made = m_bench->calls("createChatInviteLink");
        const int done = countsOf(*m_bench, job)[StepState::Done];
        QCOMPARE(made, done);
        QVERIFY(done < 5);
        m_bench->pass(10min);
        QCOMPARE(m_bench->calls("createChatInviteLink"), made);
        QCOMPARE(countsOf(*m_bench, job)[StepState::Pending], 5 - done);
        QVERIFY(!m_bench->jobs().isRunning());
        // It stays paused over a restart.
        m_bench->crash();
        m_bench->start();
        m_bench->pass(10min);
        QCOMPARE(m_bench->calls("createChatInviteLink"), made);
        QVERIFY(wait(m_bench->jobs().resume(job)));
        QVERIFY(comesToEnd(*m_bench, job));
        QCOMPARE(countsOf(*m_bench, job)[StepState::Done], 5);
        QCOMPARE(m_bench->calls("createChatInviteLink"), 5);
        QVERIFY(m_bench->linksAgree());
    }

    void stopsForGood()
    {
        const auto job = startJob(*m_bench, JobKind::Create, {gateInNews}, 5);
        QVERIFY(
            passesUntil(*m_bench, [&] { return countsOf(*m_bench, job)[StepState::Done] == 2; }));
        QVERIFY(wait(m_bench->jobs().stop(job)));
        QVERIFY(comesToEnd(*m_bench, job));
        const auto counts = countsOf(*m_bench, job);
        QVERIFY(counts[StepState::Dropped] >= 2);
        QCOMPARE(counts[StepState::Done] + counts[StepState::Dropped], 5);
        QCOMPARE(m_bench->calls("createChatInviteLink"), counts[StepState::Done]);
        m_bench->pass(10min);
        QCOMPARE(m_bench->calls("createChatInviteLink"), counts[StepState::Done]);
        QVERIFY(wait(m_bench->jobs().remove(job)));
        QVERIFY(passesUntil(*m_bench, [&] { return m_bench->jobs().all().empty(); }));
        QVERIFY(m_bench->linksAgree());
    }

    void keepsAJobThatIsNotOver()
    {
        const auto job = startJob(*m_bench, JobKind::Create, {gateInNews}, 3);
        const auto removed = wait(m_bench->jobs().remove(job));
        QCOMPARE(removed.error().kind, Error::Kind::Busy);
        QVERIFY(comesToEnd(*m_bench, job));
    }

    void triesAgainWhatWasRefused()
    {
        m_bench->server.faults().add(
            Fault::refused(400, u"Bad Request: not now"_s).on("createChatInviteLink").times(2));
        const auto job = startJob(*m_bench, JobKind::Create, {gateInNews}, 3);
        QVERIFY(comesToEnd(*m_bench, job));
        QCOMPARE(countsOf(*m_bench, job)[StepState::Refused], 2);
        QCOMPARE(countsOf(*m_bench, job)[StepState::Done], 1);
        QVERIFY(wait(m_bench->jobs().retryRefused(job)));
        QVERIFY(
            passesUntil(*m_bench, [&] { return countsOf(*m_bench, job)[StepState::Done] == 3; }));
        QCOMPARE(m_bench->calls("createChatInviteLink"), 5);
        QCOMPARE(m_bench->madeLinks(), 3);
    }

    void worksAtSeveralJobsSideBySide()
    {
        const auto create = startJob(*m_bench, JobKind::Create, {gateInNews}, 6);
        const auto other = startJob(*m_bench, JobKind::Create, {gateInNews, wardenInHarbour}, 3);
        bool sideBySide = false;
        QVERIFY(passesUntil(*m_bench, [&] {
            const auto first = countsOf(*m_bench, create);
            const auto second = countsOf(*m_bench, other);
            sideBySide = sideBySide
                || (first.left() > 0 && first[StepState::Done] > 0 && second[StepState::Done] > 2);
            return first.left() == 0 && second.left() == 0;
        }));
        QVERIFY(sideBySide);
        QCOMPARE(m_bench->madeLinks(), 12);
        QVERIFY(m_bench->linksAgree());
    }

    void sparesAChatWhoseBotMayNothingThere_data()
    {
        QTest::addColumn<bool>("kicked");
        QTest::newRow("kicked") << true;
        QTest::newRow("right lost") << false;
    }
    void sparesAChatWhoseBotMayNothingThere()
    {
        QFETCH(const bool, kicked);
        const auto job = startJob(*m_bench, JobKind::Create, {gateInNews, gateInClub}, 4);
        QVERIFY(passesUntil(*m_bench, [&] { return m_bench->madeLinks() >= 2; }));
        QVERIFY(m_bench->server.act([kicked](simulator::World &world) {
            return kicked ? simulator::kick(world, news, owner, gate)
                          : simulator::dismiss(world, news, owner, gate);
        }));
        const int before = m_bench->server.callCount("createChatInviteLink", news);
        QVERIFY(comesToEnd(*m_bench, job));
        QVERIFY(m_bench->server.callCount("createChatInviteLink", news) <= before + 1);
        const auto counts = countsOf(*m_bench, job);
        QCOMPARE(counts[StepState::Done] + counts[StepState::Refused], 8);
        QVERIFY(counts[StepState::Refused] >= 2);
        for (const domain::JobStep &step : stepsOf(*m_bench, job)) {
            if (step.seat == gateInClub)
                QCOMPARE(step.outcome.state, StepState::Done);
            else if (step.outcome.state == StepState::Refused)
                QVERIFY(step.outcome.reason != domain::StepReason());
        }
    }

    void sparesABotWhoseTokenIsRefused()
    {
        m_bench->server.faults().add(
            Fault::refused(401, u"Unauthorized"_s).on("createChatInviteLink").in(news).times(99));
        const auto job = startJob(*m_bench, JobKind::Create, {gateInNews, wardenInHarbour}, 6);
        QVERIFY(comesToEnd(*m_bench, job));
        const auto counts = countsOf(*m_bench, job);
        QCOMPARE(counts[StepState::Refused], 6);
        QCOMPARE(counts[StepState::Done], 6);
        QCOMPARE(m_bench->server.callCount("createChatInviteLink", news), 1);
    }

    void followsAGroupThatIsUpgraded()
    {
        const auto job = startJob(*m_bench, JobKind::Create, {gateInDen}, 4);
        QVERIFY(passesUntil(*m_bench, [&] { return m_bench->madeLinks() >= 1; }));
        QVERIFY(m_bench->server.act(
            [](simulator::World &world) { return simulator::upgrade(world, den); }));
        QVERIFY(comesToEnd(*m_bench, job));
        QCOMPARE(countsOf(*m_bench, job)[StepState::Done], 4);
        QCOMPARE(m_bench->madeLinks(), 4);
        QVERIFY(m_bench->linksAgree());
    }

    void waitsForFloodControl()
    {
        const auto job = startJob(*m_bench, JobKind::Create, {gateInNews}, 3);
        m_bench->server.faults().add(Fault::floodWait(20s).on("createChatInviteLink"));
        QVERIFY(passesUntil(
            *m_bench, [&] { return m_bench->jobs().find(job)->nextTryIn.has_value(); }, 10s));
        QVERIFY(*m_bench->jobs().find(job)->nextTryIn <= 20s + afterFlood);
        QVERIFY(!m_bench->jobs().find(job)->heldUpBy);
        QVERIFY(comesToEnd(*m_bench, job));
        QCOMPARE(countsOf(*m_bench, job)[StepState::Done], 3);
        QCOMPARE(m_bench->madeLinks(), 3);
    }

    void takesBackAStepThatFloodControlMakesWait()
    {
        m_bench->server.faults().add(Fault::floodWait(1h).on("createChatInviteLink"));
        const auto job = startJob(*m_bench, JobKind::Create, {gateInNews}, 2);
        QVERIFY(passesUntil(*m_bench,
                            [&] { return m_bench->jobs().find(job)->nextTryIn.has_value(); }));
        QVERIFY(wait(m_bench->jobs().pause(job)));
        QVERIFY(passesUntil(
            *m_bench, [&] { return countsOf(*m_bench, job)[StepState::Pending] == 2; }, 10s));
        QVERIFY(!m_bench->jobs().isBusy());
        m_bench->pass(2h);
        QCOMPARE(m_bench->calls("createChatInviteLink"), 1);
        QVERIFY(m_bench->desk().lostCreations().empty());
        QVERIFY(wait(m_bench->jobs().resume(job)));
        QVERIFY(comesToEnd(*m_bench, job));
        QCOMPARE(m_bench->madeLinks(), 2);
    }

    void letsAClickGoFirst()
    {
        const auto link = m_bench->make(gateInNews);
        m_bench->server.faults().add(Fault::floodWait(30s).on("editChatInviteLink"));
        const auto job =
            start(JobKind::SetLimit, {stepFor(JobKind::SetLimit, link, requestFor(*m_bench))});
        QVERIFY(passesUntil(*m_bench,
                            [&] { return m_bench->jobs().find(job)->nextTryIn.has_value(); }));
        auto settings = link.settings;
        settings.name = u"By hand"_s;
        bool ended = false;
        m_bench->desk()
            .edit(link, settings)
            .then(this, [&](const core::Result<services::LinkAnswer> &answer) {
                QVERIFY(answer);
                ended = true;
            });
        QVERIFY(passesUntil(*m_bench, [&] { return ended; }));
        QVERIFY(comesToEnd(*m_bench, job));
        QCOMPARE(countsOf(*m_bench, job)[StepState::Done], 1);
        // The step was checked anew, so it kept what was clicked.
        QCOMPARE(m_bench->worldSettings(link.url).name, u"By hand"_s);
        QCOMPARE(m_bench->worldSettings(link.url).limit, std::optional(42));
        QVERIFY(m_bench->linksAgree());
    }

    void comesBackToAStepThatGaveWay()
    {
        const auto link = m_bench->make(gateInNews);
        std::vector<domain::JobStep> steps{stepFor(JobKind::SetLimit, link, requestFor(*m_bench))};
        for (int i = 0; i < 2; ++i) {
            steps.push_back(
                stepFor(JobKind::SetLimit, m_bench->make(gateInClub), requestFor(*m_bench)));
        }
        const auto job = wait(m_bench->jobs().start(JobKind::SetLimit, u"A job"_s, steps));
        QVERIFY(job);
        // They wait: one call a second in a chat.
        QVERIFY(eventually([&] { return countsOf(*m_bench, *job)[StepState::Sent] == 2; }));
        // Where steps are pending is read anew, and in that chat none is at the moment.
        Q_EMIT m_bench->desk().chatMoved(den, den);
        catchUp(*m_bench);
        QVERIFY(wait(m_bench->desk().edit(link, {u"By hand"_s, {}, {}, false})));
        QVERIFY(comesToEnd(*m_bench, *job));
        QCOMPARE(countsOf(*m_bench, *job)[StepState::Done], 3);
        QVERIFY(m_bench->linksAgree());
    }

    void tellsItsRate()
    {
        const auto job = startJob(*m_bench, JobKind::Create, {gateInNews}, 10);
        QVERIFY(!m_bench->jobs().find(job)->timeLeft);
        QVERIFY(
            passesUntil(*m_bench, [&] { return countsOf(*m_bench, job)[StepState::Done] == 5; }));
        const auto view = m_bench->jobs().find(job);
        QVERIFY(view->perSecond > 0.2 && view->perSecond < 3);
        QVERIFY(view->timeLeft && *view->timeLeft >= 1s && *view->timeLeft < 30s);
    }

private:
    core::JobId start(JobKind kind, std::vector<domain::JobStep> steps)
    {
        return wait(m_bench->jobs().start(kind, u"A job"_s, std::move(steps)))
            .value_or(core::JobId());
    }

    void checkDone(JobKind kind, const domain::JobStep &step)
    {
        QCOMPARE(step.outcome.state, StepState::Done);
        const auto wanted = requestFor(*m_bench);
        if (kind == JobKind::Create || kind == JobKind::Rotate || kind == JobKind::RotatePrimary) {
            QVERIFY(!step.outcome.resultUrl.isEmpty());
            QVERIFY(!m_bench->isRevoked(step.outcome.resultUrl));
        }
        if (kind == JobKind::Create) {
            QCOMPARE(m_bench->link(step.outcome.resultUrl).notes.text, wanted.notes.text);
            QCOMPARE(m_bench->worldSettings(step.outcome.resultUrl).limit, std::optional(7));
        }
        if (step.linkHash.isEmpty())
            return;
        const auto links = wait(m_bench->ledger().linksByHash(step.linkHash));
        const domain::Link &link = links->front();
        QCOMPARE(link.revoked, kind == JobKind::Revoke || kind == JobKind::Rotate);
        QCOMPARE(link.beforePause.has_value(), kind == JobKind::Pause);
        QCOMPARE(link.notes.tags.contains(u"fair"_s), kind == JobKind::Tag);
        if (kind == JobKind::SetLimit)
            QCOMPARE(link.settings.limit, wanted.limit);
        if (kind == JobKind::SetApproval)
            QVERIFY(link.settings.approval);
        if (kind == JobKind::Extend)
            QVERIFY(link.settings.expires > m_bench->clock.now().addDays(11));
        if (kind == JobKind::SetExpiry)
            QVERIFY(link.settings.expires > m_bench->clock.now().addDays(29));
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_jobs.moc"
