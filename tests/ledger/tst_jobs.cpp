// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "samples.h"

#include <QSignalSpy>

#include <numeric>

using core::Error;
using domain::Job;
using domain::JobKind;
using domain::JobState;
using domain::JobStep;
using domain::Obstacle;
using domain::StepCounts;
using domain::StepOutcome;
using domain::StepState;
using ledger::Changes;
using testsupport::wait;
using namespace samples;

class JobsTest : public testsupport::Test
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

    void keepsAJobWithItsSteps_data()
    {
        QTest::addColumn<JobKind>("kind");
        for (int kind = 0; kind <= static_cast<int>(JobKind::RotatePrimary); ++kind)
            QTest::addRow("kind %d", kind) << static_cast<JobKind>(kind);
    }
    void keepsAJobWithItsSteps()
    {
        QFETCH(const JobKind, kind);
        Job job{{}, kind, u"Titre “é” 🎉"_s, noon.addMSecs(7), JobState::Paused};
        auto planned = steps({gateInGarden, wardenInGarden});
        planned[1].request = u"{\"limit\":5}"_s;
        job.id = plan(job, planned);
        QVERIFY(m_place->open());
        const auto jobs = wait(m_place->ledger->jobs());
        QCOMPARE(jobs->size(), 1U);
        QVERIFY(jobs->front().job == job);
        QCOMPARE(jobs->front().steps[StepState::Pending], 2);
        QCOMPARE(jobs->front().steps.total(), 2);
        for (int i = 0; i < 2; ++i)
            planned[static_cast<std::size_t>(i)].id = {job.id, i + 1};
        QVERIFY(stepsOf(job.id) == planned);
    }

    void keepsHowFarAStepGot_data()
    {
        QTest::addColumn<StepOutcome>("outcome");
        QTest::newRow("sent") << StepOutcome{StepState::Sent, {}, {}, {}};
        QTest::newRow("done") << StepOutcome{StepState::Done, {}, {}, u"https://t.me/+new"_s};
        QTest::newRow("refused by Telegram")
            << StepOutcome{StepState::Refused, Error::Kind::NoRight, u"not enough rights"_s, {}};
        for (int obstacle = 0; obstacle <= static_cast<int>(Obstacle::IsUncertain); ++obstacle) {
            QTest::addRow("obstacle %d", obstacle)
                << StepOutcome{StepState::Refused, static_cast<Obstacle>(obstacle), {}, {}};
        }
        QTest::newRow("unknown") << StepOutcome{
            StepState::Unknown, Error::Kind::ConnectionLost, u"cut"_s, {}};
        QTest::newRow("dropped") << StepOutcome{StepState::Dropped, {}, {}, {}};
    }
    void keepsHowFarAStepGot()
    {
        QFETCH(const StepOutcome, outcome);
        const auto id = plan({}, steps({gateInGarden, gateInGarden, gateInGarden}));
        QSignalSpy told(m_place->ledger.get(), &ledger::Ledger::jobsChanged);
        QVERIFY(write({{id, 2}, outcome}));
        QCOMPARE(told.size(), 1);
        QVERIFY(m_place->open());
        const auto read = stepsOf(id);
        QVERIFY(read[1].outcome == outcome);
        QVERIFY(read[0].outcome == StepOutcome());
        QVERIFY(read[2].outcome == StepOutcome());
        StepCounts counts;
        counts[StepState::Pending] = 2;
        counts[outcome.state] += 1;
        QVERIFY(countsOf(id) == counts);
    }

    void keepsTheLinkThatAStepMade()
    {
        const auto id = plan({}, steps({gateInGarden}));
        QVERIFY(write({{id, 1}, {StepState::Sent, {}, {}, u"https://t.me/+new"_s}}));
        QVERIFY(write({{id, 1}, {StepState::Done, {}, {}, {}}}));
        QCOMPARE(stepsOf(id).front().outcome.resultUrl, u"https://t.me/+new"_s);
    }

    void leavesAloneAStepThatIsOver()
    {
        const auto id = plan({}, steps({gateInGarden, gateInGarden}));
        const StepOutcome lost{StepState::Unknown, Error::Kind::TimedOut, u"late"_s, {}};
        QVERIFY(write({{id, 1}, lost}));
        for (int position : {1, 2, 3})
            QVERIFY(write({{id, position}, {StepState::Done, {}, {}, {}}, true}));
        QVERIFY(stepsOf(id)[0].outcome == lost);
        QCOMPARE(stepsOf(id)[1].outcome.state, StepState::Done);
    }

    void writesAStepTogetherWithAnIntent()
    {
        const auto id = plan({}, steps({gateInGarden}));
        Changes sent;
        sent.steps = {{{id, 1}, {StepState::Sent, {}, {}, {}}}};
        const auto intent = wait(m_place->ledger->plan(samples::intent(gateInGarden), sent));
        QVERIFY(intent && intent->isValid());
        QCOMPARE(stepsOf(id).front().outcome.state, StepState::Sent);
        // Both or neither: a link without a seat is refused.
        Changes bad;
        bad.steps = {{{id, 1}, {StepState::Done, {}, {}, {}}}};
        bad.links = {link({warden, harbour}, u"x"_s)};
        const auto open = wait(m_place->ledger->openIntents())->size();
        QVERIFY(!wait(m_place->ledger->plan(samples::intent(gateInGarden), bad)));
        QVERIFY(!m_place->write(bad));
        QCOMPARE(stepsOf(id).front().outcome.state, StepState::Sent);
        QCOMPARE(wait(m_place->ledger->openIntents())->size(), open);
        QCOMPARE(countsOf(id)[StepState::Sent], 1);
    }

    void writesAllStepsOrNone()
    {
        ledger::SqliteLedger closed(m_place->path, m_place->clock);
        QCOMPARE(wait(closed.planJob({}, steps({gateInGarden}))).error().kind,
                 Error::Kind::StorageFailed);
        QVERIFY(wait(m_place->ledger->jobs())->empty());
    }

    void sweepsFromOneStateToAnother_data()
    {
        QTest::addColumn<int>("whose");
        QTest::addColumn<QList<int>>("swept");
        QTest::newRow("all") << 0 << QList<int>{1, 3, 4};
        QTest::newRow("one bot's") << 1 << QList<int>{1, 3};
        QTest::newRow("one seat's") << 2 << QList<int>{1};
        QTest::newRow("those with a link") << 3 << QList<int>{3};
    }
    void sweepsFromOneStateToAnother()
    {
        QFETCH(const int, whose);
        QFETCH(const QList<int>, swept);
        const auto id =
            plan({}, steps({gateInGarden, gateInGarden, gateInHarbour, wardenInGarden}));
        const auto other = plan({}, steps({gateInGarden}));
        QVERIFY(write({{id, 2}, {StepState::Done, {}, {}, {}}}));
        QVERIFY(write({{id, 3}, {StepState::Pending, {}, {}, u"https://t.me/+new"_s}}));
        ledger::StepSweep sweep{
            id, StepState::Pending, {StepState::Refused, Error::Kind::Kicked, u"kicked"_s, {}}};
        if (whose == 1 || whose == 2)
            sweep.bot = gate;
        if (whose == 2)
            sweep.chat = garden;
        sweep.withResult = whose == 3;
        Changes changes;
        changes.sweeps = {sweep};
        QVERIFY(m_place->write(changes));
        const auto read = stepsOf(id);
        for (const JobStep &step : read) {
            const bool met = swept.contains(step.id.position);
            QCOMPARE(step.outcome.state == StepState::Refused, met);
            QCOMPARE(step.outcome.answer == "kicked"_L1, met);
        }
        QVERIFY(!read[2].outcome.resultUrl.isEmpty());
        QCOMPARE(countsOf(id)[StepState::Refused], swept.size());
        QCOMPARE(countsOf(id)[StepState::Pending], 3 - swept.size());
        QCOMPARE(countsOf(other)[StepState::Pending], 1);
    }

    void readsStepsInPages()
    {
        std::vector<domain::SeatId> seats(250, gateInGarden);
        for (std::size_t i = 0; i < seats.size(); i += 5)
            seats[i] = wardenInGarden;
        const auto id = plan({}, steps(seats));
        std::vector<int> all;
        for (int after = 0;;) {
            const auto page = wait(m_place->ledger->jobSteps({id, {}, {}, after, 60}));
            if (page->empty())
                break;
            QVERIFY(page->size() <= 60);
            for (const JobStep &step : *page)
                all.push_back(step.id.position);
            after = all.back();
        }
        std::vector<int> expected(250);
        std::iota(expected.begin(), expected.end(), 1);
        QVERIFY(all == expected);
        const auto wardens =
            wait(m_place->ledger->jobSteps({id, StepState::Pending, wardenInGarden, 100, 1000}));
        QCOMPARE(wardens->size(), 30U);
        QCOMPARE(wardens->front().id.position, 101);
        QVERIFY(wardens->front().seat == wardenInGarden);
        QVERIFY(wait(m_place->ledger->jobSteps({id, StepState::Done, {}, 0, 10}))->empty());
    }

    void namesTheSeatsWithPendingSteps()
    {
        const auto id = plan({}, steps({gateInGarden, gateInHarbour, wardenInGarden}));
        QCOMPARE(wait(m_place->ledger->pendingSeats(id))->size(), 3U);
        QVERIFY(write({{id, 2}, {StepState::Done, {}, {}, {}}}));
        const std::vector<domain::SeatId> left{gateInGarden, wardenInGarden};
        QVERIFY(*wait(m_place->ledger->pendingSeats(id)) == left);
    }

    void removesWhatIsOver()
    {
        const auto id = plan({}, steps({gateInGarden, gateInGarden}));
        const auto other = plan({}, steps({gateInGarden}));
        Changes removal;
        removal.removedJobs = {id};
        QVERIFY(write({{id, 1}, {StepState::Done, {}, {}, {}}}));
        for (const StepState state : {StepState::Pending, StepState::Sent}) {
            QVERIFY(write({{id, 2}, {state, {}, {}, {}}}));
            QVERIFY(m_place->write(removal));
            QCOMPARE(wait(m_place->ledger->jobs())->size(), 2U);
        }
        QVERIFY(write({{id, 2}, {StepState::Unknown, {}, {}, {}}}));
        QVERIFY(m_place->write(removal));
        const auto jobs = wait(m_place->ledger->jobs());
        QCOMPARE(jobs->size(), 1U);
        QVERIFY(jobs->front().job.id == other);
        QVERIFY(stepsOf(id).empty());
        QCOMPARE(stepsOf(other).size(), 1U);
    }

    void passesOverWhatIsNotThere()
    {
        Changes changes;
        changes.steps = {{{{99}, 1}, {StepState::Done, {}, {}, {}}}};
        changes.jobs = {{{99}, JobState::Paused}};
        changes.sweeps = {{{99}, StepState::Pending, {}, {}, {}, false}};
        changes.removedJobs = {{99}};
        QVERIFY(m_place->write(changes));
        QVERIFY(wait(m_place->ledger->jobs())->empty());
        QVERIFY(wait(m_place->ledger->jobSteps({{99}, {}, {}, 0, 1}))->empty());
    }

    void keepsTheStateOfAJob()
    {
        const auto id = plan({}, steps({gateInGarden}));
        for (const JobState state : {JobState::Paused, JobState::Stopped, JobState::Running}) {
            Changes changes;
            changes.jobs = {{id, state}};
            QVERIFY(m_place->write(changes));
            QCOMPARE(wait(m_place->ledger->jobs())->front().job.state, state);
        }
    }

    void followsAGroupThatWasUpgraded_data()
    {
        QTest::addColumn<core::ChatId>("to");
        QTest::newRow("a new number") << core::ChatId{-100777};
        QTest::newRow("a chat that is known") << harbour;
    }
    void followsAGroupThatWasUpgraded()
    {
        QFETCH(const core::ChatId, to);
        const auto id = plan({}, steps({gateInGarden, gateInHarbour}));
        QVERIFY(wait(m_place->ledger->moveChat(garden, to, entry(gateInGarden, {}))));
        QVERIFY((stepsOf(id).front().seat == domain::SeatId{gate, to}));
        const domain::SeatId old = gateInGarden;
        for (const domain::SeatId &seat : {domain::SeatId{gate, to}, old}) {
            const auto found =
                wait(m_place->ledger->jobSteps({id, StepState::Pending, seat, 0, 10}));
            QVERIFY(!found->empty());
            QCOMPARE(found->front().id.position, 1);
        }
        QCOMPARE(wait(m_place->ledger->pendingSeats(id))->size(), to == harbour ? 1U : 2U);
    }

    void numbersNoJobTwice()
    {
        const auto first = plan({}, steps({}));
        Changes removal;
        removal.removedJobs = {first};
        QVERIFY(m_place->write(removal));
        QVERIFY(plan({}, steps({})) != first);
    }

private:
    static std::vector<JobStep> steps(const std::vector<domain::SeatId> &seats)
    {
        std::vector<JobStep> steps;
        for (const domain::SeatId &seat : seats)
            steps.push_back({{}, seat, u"hash%1"_s.arg(steps.size()), u"{}"_s, {}});
        return steps;
    }
    core::JobId plan(Job job, const std::vector<JobStep> &steps)
    {
        if (!job.created.isValid())
            job.created = noon;
        return wait(m_place->ledger->planJob(job, steps)).value_or(core::JobId());
    }
    core::Result<> write(const ledger::StepNews &news)
    {
        Changes changes;
        changes.steps = {news};
        return m_place->write(changes);
    }
    std::vector<JobStep> stepsOf(core::JobId job)
    {
        return wait(m_place->ledger->jobSteps({job, {}, {}, 0, 1000})).value();
    }
    StepCounts countsOf(core::JobId job)
    {
        const auto jobs = wait(m_place->ledger->jobs());
        for (const domain::JobOverview &overview : *jobs) {
            if (overview.job.id == job)
                return overview.steps;
        }
        return {};
    }

    std::unique_ptr<Place> m_place;
};

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_jobs.moc"
