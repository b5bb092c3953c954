// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/leaving.h"

#include "widgets/windowbench.h"

#include <QSignalSpy>

using domain::JobState;
using testsupport::benchSeat;
using testsupport::WindowBench;
using widgets::MainWindow;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Closing the window while jobs run.
class LeavingTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<WindowBench>();
        QVERIFY(m_bench->start());
    }

    void cleanup() { m_bench.reset(); }

private:
    /// A window with a job of three steps, one of which is done.
    void open()
    {
        m_bench->showLinks(3);
        std::vector<domain::JobStep> steps;
        for (const simulator::Link &link : m_bench->links()) {
            domain::JobStep step;
            step.seat = benchSeat;
            step.linkHash = link.hash;
            steps.push_back(step);
        }
        const auto job = testsupport::wait(
            m_bench->jobs->start(domain::JobKind::Pause, u"Pause links"_s, std::move(steps)));
        QVERIFY(job);
        m_job = *job;
        QTRY_COMPARE(done(), 1);
        m_closed = std::make_unique<QSignalSpy>(m_bench->window.get(), &MainWindow::closed);
    }

    int done() const
    {
        const auto view = m_bench->jobs->find(m_job);
        return view ? view->overview.steps[domain::StepState::Done] : 0;
    }
    JobState state() const { return m_bench->jobs->find(m_job)->overview.job.state; }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<QSignalSpy> m_closed;
    core::JobId m_job;

private Q_SLOTS:
    void asksNothingWhereNoJobRuns()
    {
        m_bench->showLinks(1);
        QSignalSpy closed(m_bench->window.get(), &MainWindow::closed);
        m_bench->window->close();
        QCOMPARE(closed.size(), 1);
        QVERIFY(m_bench->prompts.choices().isEmpty());
    }

    void staysWhereTheUserThinksBetterOfIt()
    {
        open();
        m_bench->trigger(u"Quit"_s);
        m_bench->window->close(); // the question is open already
        QTRY_COMPARE(m_bench->prompts.choices().size(), 1);
        testsupport::settle();
        QVERIFY(m_bench->window->isVisible());
        QCOMPARE(m_closed->size(), 0);
        QCOMPARE(state(), JobState::Running);
        // The next time it asks again.
        m_bench->window->close();
        QTRY_COMPARE(m_bench->prompts.choices().size(), 2);
    }

    void offersNoBackgroundWhereThereIsNone()
    {
        open();
        m_bench->window->close();
        QTRY_COMPARE(m_bench->prompts.choices().size(), 1);
        const widgets::Choice choice = m_bench->prompts.choices().front();
        QCOMPARE(choice.answers,
                 (QStringList{u"Pause until the next start"_s, u"Stop the jobs"_s}));
        QCOMPARE(choice.answers[choice.dangerous], u"Stop the jobs"_s);
    }

    void goesOnInTheBackground()
    {
        m_bench->background.setAvailable(true);
        open();
        m_bench->prompts.chooseNext(0);
        m_bench->window->close();
        QTRY_VERIFY(!m_bench->window->isVisible());
        QCOMPARE(m_bench->prompts.choices().front().answers.front(), u"Go on in the background"_s);
        QVERIFY(m_bench->background.isShown());
        QCOMPARE(m_bench->background.text(), u"Gatehouse: 1 job(s), 1 of 3"_s);
        QCOMPARE(m_closed->size(), 0);
        QTRY_VERIFY((m_bench->clock.advance(1s), done() == 3));
        QTRY_COMPARE(m_bench->background.text(), u"Gatehouse: no job is running"_s);
        QVERIFY(!m_bench->background.text().contains(u"t.me"_s));

        Q_EMIT m_bench->background.openRequested();
        QVERIFY(m_bench->window->isVisible());
        QVERIFY(!m_bench->background.isShown());
    }

    void asksInTheWindowWhenTheBackgroundIsToBeLeft()
    {
        m_bench->background.setAvailable(true);
        open();
        m_bench->prompts.chooseNext(0);
        m_bench->window->close();
        QTRY_VERIFY(m_bench->background.isShown());
        Q_EMIT m_bench->background.quitRequested();
        QTRY_COMPARE(m_bench->prompts.choices().size(), 2);
        QVERIFY(m_bench->window->isVisible());
        QCOMPARE(m_closed->size(), 0);
    }

    void pausesUntilTheNextStart()
    {
        open();
        m_bench->prompts.chooseNext(0);
        m_bench->window->close();
        QTRY_VERIFY((m_bench->clock.advance(1s), m_closed->size() == 1));
        QCOMPARE(state(), JobState::Paused);
        const int before = done();
        QVERIFY(before < 3);

        // The next start goes on with them.
        m_bench->show();
        QTRY_COMPARE(state(), JobState::Running);
        QTRY_VERIFY((m_bench->clock.advance(1s), done() == 3));
    }

    void leavesAJobPausedThatTheUserPaused()
    {
        open();
        QVERIFY(testsupport::wait(m_bench->jobs->pause(m_job)));
        m_bench->window->close();
        QTRY_VERIFY((m_bench->clock.advance(1s), m_closed->size() == 1));
        QVERIFY(m_bench->prompts.choices().isEmpty());
        m_bench->show();
        testsupport::settle();
        QCOMPARE(state(), JobState::Paused);
    }

    void stopsThem()
    {
        open();
        m_bench->prompts.chooseNext(1);
        m_bench->window->close();
        QTRY_VERIFY((m_bench->clock.advance(1s), m_closed->size() == 1));
        QCOMPARE(state(), JobState::Stopped);
        QTRY_COMPARE(m_bench->jobs->find(m_job)->overview.steps.left(), 0);
    }

    void waitsForTheAnswerOfAStepThatIsUnderWay()
    {
        open();
        m_bench->server.faults().add(simulator::Fault::slow(300ms).on("editChatInviteLink"));
        const int before = m_bench->calls("editChatInviteLink");
        QTRY_VERIFY((m_bench->clock.advance(1s), m_bench->calls("editChatInviteLink") > before));
        m_bench->prompts.chooseNext(0);
        m_bench->window->close();
        QTRY_VERIFY(!m_bench->window->isVisible());
        QTRY_VERIFY((m_bench->clock.advance(100ms), m_closed->size() == 1));
        QTRY_COMPARE(done(), 2);
    }

    void leavesTheProgramInTheTrayWhereThatIsWanted()
    {
        m_bench->background.setAvailable(true);
        m_bench->preferences.setShowsTray(true);
        m_bench->preferences.setClosesToTray(true);
        open();
        m_bench->window->close();
        QVERIFY(!m_bench->window->isVisible());
        QVERIFY(m_bench->background.isShown());
        QVERIFY(m_bench->prompts.choices().isEmpty()); // the job goes on, nothing is to be asked
        QTRY_VERIFY((m_bench->clock.advance(1s), done() == 3));
        QCOMPARE(m_closed->size(), 0);
        Q_EMIT m_bench->background.openRequested();
        QVERIFY(m_bench->window->isVisible());
        m_bench->window->close();
        QVERIFY(!m_bench->window->isVisible());
        Q_EMIT m_bench->background.quitRequested();
        QTRY_COMPARE(m_closed->size(), 1);
    }

    void endsByQuitAlthoughClosingWouldStay()
    {
        m_bench->background.setAvailable(true);
        m_bench->preferences.setShowsTray(true);
        m_bench->preferences.setClosesToTray(true);
        m_bench->showLinks(1);
        QSignalSpy closed(m_bench->window.get(), &MainWindow::closed);
        m_bench->trigger(u"Quit"_s);
        QTRY_COMPARE(closed.size(), 1);
    }

    void staysInNoTrayThatIsNotThere_data()
    {
        QTest::addColumn<bool>("isAvailable");
        QTest::addColumn<bool>("shows");
        QTest::addColumn<bool>("closes");
        QTest::newRow("no tray") << false << true << true;
        QTest::newRow("no icon") << true << false << true;
        QTest::newRow("not wanted") << true << true << false;
    }
    void staysInNoTrayThatIsNotThere()
    {
        QFETCH(bool, isAvailable);
        QFETCH(bool, shows);
        QFETCH(bool, closes);
        m_bench->background.setAvailable(isAvailable);
        m_bench->preferences.setShowsTray(shows);
        m_bench->preferences.setClosesToTray(closes);
        m_bench->showLinks(1);
        QSignalSpy closed(m_bench->window.get(), &MainWindow::closed);
        m_bench->window->close();
        QTRY_COMPARE(closed.size(), 1);
    }

    void asksAgainAfterAQuitThatWasThoughtBetterOf()
    {
        m_bench->background.setAvailable(true);
        m_bench->preferences.setShowsTray(true);
        m_bench->preferences.setClosesToTray(true);
        open();
        m_bench->trigger(u"Quit"_s); // nobody answers: it stays
        QTRY_COMPARE(m_bench->prompts.choices().size(), 1);
        testsupport::settle();
        QVERIFY(m_bench->window->isVisible());
        m_bench->window->close(); // which is no Quit
        QVERIFY(!m_bench->window->isVisible());
        QCOMPARE(m_closed->size(), 0);
    }

    void asksNobodyWhereNobodyIsThere()
    {
        open();
        m_bench->window->setUnattended();
        m_bench->window->close();
        QTRY_VERIFY((m_bench->clock.advance(1s), m_closed->size() == 1));
        QVERIFY(m_bench->prompts.choices().isEmpty());
        QCOMPARE(state(), JobState::Paused);
        m_bench->show();
        QTRY_COMPARE(state(), JobState::Running);
    }
};

QTEST_MAIN(LeavingTest)
#include "tst_leaving.moc"
