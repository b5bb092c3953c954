// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/jobacts.h"

#include <QSignalSpy>

using namespace bench;
using core::Error;
using simulator::Fault;

class JobInterruptionsTest : public testsupport::Test
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

    /// The program ends after each number of turns of the event loop, one after another.
    void goesOnAfterACrash_data()
    {
        QTest::addColumn<JobKind>("kind");
        for (const JobKind kind : {JobKind::Create, JobKind::Revoke, JobKind::SetLimit,
                                   JobKind::Rotate, JobKind::RotatePrimary, JobKind::Tag})
            QTest::addRow("kind %d", static_cast<int>(kind)) << kind;
    }
    void goesOnAfterACrash()
    {
        QFETCH(const JobKind, kind);
        const auto job = startJob(*m_bench, kind, {gateInNews, gateInClub},
                                  kind == JobKind::RotatePrimary ? 1 : 4);
        const int total = countsOf(*m_bench, job).total();
        for (int crash = 0; crash < 12 && !m_bench->jobs().find(job)->overview.isOver(); ++crash) {
            for (int turn = 0; turn < 3 + crash * 7; ++turn)
                QCoreApplication::processEvents();
            m_bench->clock.advance(1s);
            for (int turn = 0; turn < 2 + crash * 5; ++turn)
                QCoreApplication::processEvents();
            m_bench->crash();
            m_bench->start();
        }
        QVERIFY(comesToEnd(*m_bench, job));
        // Repeated are only calls that are safe to repeat; what is lost is told.
        QVERIFY(passesUntil(*m_bench, [&] {
            const auto counts = countsOf(*m_bench, job);
            return kind == JobKind::Create || kind == JobKind::Rotate
                || counts[StepState::Unknown] == 0;
        }));
        const auto counts = countsOf(*m_bench, job);
        QCOMPARE(counts.left(), 0);
        QCOMPARE(counts.total(), total);
        QCOMPARE(counts[StepState::Unknown],
                 static_cast<int>(m_bench->desk().lostCreations().size()));
        if (kind == JobKind::Create)
            QVERIFY(m_bench->calls("createChatInviteLink") <= total);
        if (kind == JobKind::RotatePrimary)
            QVERIFY(m_bench->exports() <= total);
        QVERIFY(m_bench->linksAgree());
    }

    void neverRepeatsALostCreation_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("before acting") << Fault::cutBeforeActing();
        QTest::newRow("after acting") << Fault::cutAfterActing();
    }
    void neverRepeatsALostCreation()
    {
        QFETCH(const Fault, fault);
        m_bench->server.faults().add(fault.on("createChatInviteLink"));
        const auto job = startJob(*m_bench, JobKind::Create, {gateInNews}, 3);
        QVERIFY(comesToEnd(*m_bench, job));
        QCOMPARE(countsOf(*m_bench, job)[StepState::Unknown], 1);
        QCOMPARE(countsOf(*m_bench, job)[StepState::Done], 2);
        QCOMPARE(m_bench->calls("createChatInviteLink"), 3);
        QCOMPARE(m_bench->desk().lostCreations().size(), 1U);
        QVERIFY(wait(m_bench->jobs().retryRefused(job)));
        m_bench->pass(10min);
        QCOMPARE(m_bench->calls("createChatInviteLink"), 3);
        QVERIFY(m_bench->linksAgree());
    }

    void findsOutWhatBecameOfALostEdit_data() { neverRepeatsALostCreation_data(); }
    void findsOutWhatBecameOfALostEdit()
    {
        QFETCH(const Fault, fault);
        m_bench->server.faults().add(fault.on("editChatInviteLink"));
        const auto job = startJob(*m_bench, JobKind::SetLimit, {gateInNews}, 3);
        QVERIFY(
            passesUntil(*m_bench, [&] { return countsOf(*m_bench, job)[StepState::Done] == 3; }));
        QCOMPARE(m_bench->calls("editChatInviteLink"), 4);
        QVERIFY(m_bench->linksAgree());
    }

    /// The step waited for its turn, was taken back for a click, and the program was killed before
    /// either was answered.
    void endsAStepThatAClickOvertook()
    {
        const auto link = m_bench->make(gateInNews);
        const auto job =
            wait(m_bench->jobs().start(JobKind::SetLimit, u"A job"_s,
                                       {stepFor(JobKind::SetLimit, link, requestFor(*m_bench))}));
        QVERIFY(m_bench->closes({u"answered"_s, u"sent"_s})); // one call a second in a chat
        services::LinkCall click;
        click.method = services::LinkCall::Method::Revoke;
        click.action = domain::Action::LinkRevoked;
        click.seat = gateInNews;
        click.url = link.url;
        click.plannedAt = m_bench->clock.now();
        QVERIFY(wait(m_bench->ledger().plan(services::intentOf(click, domain::IntentState::Sent))));
        m_bench->crash();
        m_bench->start();
        QVERIFY(comesToEnd(*m_bench, *job));
        QCOMPARE(countsOf(*m_bench, *job)[StepState::Unknown], 1);
        QVERIFY(m_bench->comesToRest());
        QVERIFY(m_bench->isRevoked(link.url));
        QVERIFY(m_bench->linksAgree());
    }

    void neverRotatesTwice_data() { neverRepeatsALostCreation_data(); }
    void neverRotatesTwice()
    {
        QFETCH(const Fault, fault);
        const QString old = m_bench->primary(gateInNews);
        m_bench->server.faults().add(fault.on("exportChatInviteLink"));
        const auto job = startJob(*m_bench, JobKind::RotatePrimary, {gateInNews});
        QVERIFY(comesToEnd(*m_bench, job) && passesUntil(*m_bench, [&] {
                    return countsOf(*m_bench, job)[StepState::Unknown] == 0;
                }));
        m_bench->pass(5min);
        QCOMPARE(m_bench->exports(), 1);
        const auto step = stepsOf(*m_bench, job).front();
        const bool acted = m_bench->primary(gateInNews) != old;
        QCOMPARE(step.outcome.state, acted ? StepState::Done : StepState::Refused);
        QCOMPARE(step.outcome.resultUrl, acted ? m_bench->primary(gateInNews) : QString());
        QVERIFY(m_bench->agrees(gateInNews));
    }

    void waitsForTheConnection()
    {
        const auto job = startJob(*m_bench, JobKind::Create, {gateInNews, gateInClub}, 3);
        m_bench->server.close();
        QVERIFY(passesUntil(
            *m_bench, [&] { return m_bench->jobs().find(job)->heldUpBy.has_value(); }, 60s));
        m_bench->pass(10min);
        const auto counts = countsOf(*m_bench, job);
        QCOMPARE(counts[StepState::Refused], 0);
        QVERIFY(counts.left() >= 4); // what was under way may be Unknown
        QVERIFY(m_bench->server.listen());
        m_bench->program().connections.setDefaultServer(m_bench->server.url());
        QVERIFY(comesToEnd(*m_bench, job));
        QCOMPARE(countsOf(*m_bench, job)[StepState::Refused], 0);
        QVERIFY(!m_bench->jobs().find(job)->heldUpBy);
        QVERIFY(m_bench->linksAgree());
    }

    void waitsForRoomOnTheDisk()
    {
        const auto job = startJob(*m_bench, JobKind::Create, {gateInNews}, 3);
        {
            const FullDisk disk;
            QVERIFY(passesUntil(
                *m_bench, [&] { return m_bench->jobs().find(job)->heldUpBy.has_value(); }, 60s));
            m_bench->pass(2min);
            QVERIFY(m_bench->jobs().isRunning());
            QVERIFY(m_bench->calls("createChatInviteLink") <= 1);
        }
        QVERIFY(comesToEnd(*m_bench, job));
        QCOMPARE(countsOf(*m_bench, job)[StepState::Done], 3);
        QCOMPARE(m_bench->madeLinks(), 3);
        QVERIFY(m_bench->linksAgree());
    }

    void waitsForTheKeychain()
    {
        StubbornVault keychain;
        Bench bench(&keychain);
        bench.knowEverything();
        bench.crash();
        keychain.refusal = Error::Kind::KeychainLocked;
        bench.start();
        domain::Link link;
        link.seat = gateInNews;
        const auto job = wait(bench.jobs().start(
            JobKind::Create, u"A job"_s, {stepFor(JobKind::Create, link, requestFor(bench))}));
        QVERIFY(passesUntil(
            bench, [&] { return bench.jobs().find(*job)->heldUpBy.has_value(); }, 10s));
        QCOMPARE(bench.jobs().find(*job)->heldUpBy->kind, Error::Kind::KeychainLocked);
        bench.pass(10min);
        QCOMPARE(bench.calls("createChatInviteLink"), 0);
        QVERIFY(bench.intents().isEmpty());
        keychain.refusal.reset();
        QVERIFY(comesToEnd(bench, *job));
        QCOMPARE(countsOf(bench, *job)[StepState::Done], 1);
    }

private:
    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(JobInterruptionsTest)
#include "tst_jobinterruptions.moc"
