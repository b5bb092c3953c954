// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/jobspanel.h"

#include "widgets/adoptdialog.h"
#include "widgets/jobcard.h"
#include "widgets/jobdialog.h"
#include "widgets/resultdialog.h"
#include "widgets/windowbench.h"

#include <QComboBox>
#include <QTableView>

using domain::JobKind;
using domain::StepState;
using testsupport::benchSeat;
using testsupport::child;
using testsupport::WindowBench;
using widgets::JobCard;
using widgets::JobDialog;
using widgets::TextLabel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The panel in the window, the status line and the details of a job.
class JobsPanelTest : public testsupport::Test
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
    /// A job that pauses all links of the chat. The first step goes at once, the next ones wait for
    /// the clock.
    core::JobId start(JobKind kind = JobKind::Pause)
    {
        std::vector<domain::JobStep> steps;
        for (const simulator::Link &link : m_bench->links()) {
            domain::JobStep step;
            step.seat = benchSeat;
            step.linkHash = link.hash;
            steps.push_back(step);
        }
        const auto job =
            testsupport::wait(m_bench->jobs->start(kind, u"Pause links"_s, std::move(steps)));
        return job ? *job : core::JobId();
    }

    bool isDone(int count)
    {
        m_bench->clock.advance(1s);
        const auto all = m_bench->jobs->all();
        return !all.empty() && all.front().overview.steps[StepState::Done] >= count;
    }

    bool isOver()
    {
        m_bench->clock.advance(1s);
        const auto all = m_bench->jobs->all();
        return !all.empty() && all.front().overview.isOver();
    }

    void openPanel()
    {
        QTest::keyClick(m_bench->window.get(), Qt::Key_J, Qt::ControlModifier);
        testsupport::settle(); // the panel has its place then
    }
    QWidget &panel() { return child<QWidget>(*m_bench->window, "jobsPanel"); }
    /// What a label says; empty where it is not there (yet).
    QString text(const char *name)
    {
        const auto *label = m_bench->window->findChild<TextLabel *>(QLatin1String(name));
        return label ? label->fullText() : QString();
    }
    int cards() { return static_cast<int>(panel().findChildren<JobCard *>().size()); }

    JobDialog *details()
    {
        // News is shown a moment later.
        if (!QTest::qWaitFor([this] { return cards() > 0; }))
            return nullptr;
        m_bench->click("detailsJobButton");
        return m_bench->dialog<JobDialog>();
    }

    static QStringList states(const JobDialog &dialog)
    {
        const QAbstractItemModel &model = *child<QTableView>(dialog, "stepsTableView").model();
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, 3).data().toString();
        return all;
    }

    std::unique_ptr<WindowBench> m_bench;

private Q_SLOTS:
    void opensAndClosesByKeyMenuAndButton()
    {
        m_bench->showLinks(1);
        QVERIFY(!panel().isVisible());
        openPanel();
        QVERIFY(panel().isVisible());
        QVERIFY(child<QPushButton>(*m_bench->window, "jobsButton").isChecked());
        QVERIFY(child<TextLabel>(*m_bench->window, "noJobsText").isVisible());
        m_bench->click("closeJobsButton");
        QVERIFY(!panel().isVisible());
        m_bench->click("jobsButton");
        QVERIFY(panel().isVisible());
        QVERIFY(m_bench->action(u"Jobs"_s)->isChecked());
    }

    void showsHowAJobGoes()
    {
        m_bench->showLinks(3);
        openPanel();
        QVERIFY(start().isValid());
        QTRY_COMPARE(cards(), 1);
        QTRY_COMPARE(child<QPushButton>(*m_bench->window, "jobsButton").text(), u"Jobs: 1"_s);
        QTRY_VERIFY(isDone(1));
        QTRY_VERIFY(text("jobStatus").contains(u"of 3"_s));
        QTRY_VERIFY(isOver());
        QTRY_COMPARE(text("jobStatus"), u"Done: all 3"_s);
        QTRY_COMPARE(child<QPushButton>(*m_bench->window, "jobsButton").text(), u"Jobs"_s);
        m_bench->click("removeJobButton");
        QTRY_VERIFY(child<TextLabel>(*m_bench->window, "noJobsText").isVisible());
        QTRY_COMPARE(cards(), 0);
    }

    void pausesAndResumes()
    {
        m_bench->showLinks(4);
        openPanel();
        const core::JobId job = start();
        QTRY_COMPARE(cards(), 1);
        m_bench->click("pauseJobButton");
        QTRY_COMPARE(m_bench->jobs->find(job)->overview.job.state, domain::JobState::Paused);
        QTRY_VERIFY(text("jobStatus").startsWith(u"Paused · "_s));
        m_bench->click("resumeJobButton");
        QTRY_VERIFY(isOver());
        QTRY_COMPARE(text("jobStatus"), u"Done: all 4"_s);
    }

    void asksBeforeItStops()
    {
        m_bench->showLinks(4);
        openPanel();
        const core::JobId job = start();
        QTRY_COMPARE(cards(), 1);
        m_bench->click("stopJobButton");
        QTRY_COMPARE(m_bench->prompts.questions().size(), 1);
        QCOMPARE(m_bench->prompts.questions().front().text, u"Stop “Pause links”?"_s);
        QVERIFY(m_bench->prompts.questions().front().isDangerous);
        testsupport::settle();
        // The answer was no, and nothing was written.
        const auto stored = testsupport::wait(m_bench->ledger.jobs());
        QVERIFY(stored && stored->size() == 1);
        QCOMPARE(stored->front().job.state, domain::JobState::Running);
        m_bench->prompts.answerNext(true);
        m_bench->click("stopJobButton");
        QTRY_COMPARE(m_bench->jobs->find(job)->overview.job.state, domain::JobState::Stopped);
        QTRY_VERIFY(isOver());
        QTRY_VERIFY(text("jobStatus").startsWith(u"Stopped: "_s));
        QVERIFY(text("jobProblems").contains(u"dropped"_s));
    }

    void triesAgainWhatWasRefused()
    {
        m_bench->showLinks(2);
        openPanel();
        m_bench->server.faults().add(
            simulator::Fault::refused(400, u"Bad Request: not today"_s).on("editChatInviteLink"));
        start();
        QTRY_VERIFY(isOver());
        QTRY_COMPARE(text("jobStatus"), u"Over: 1 of 2 done"_s);
        QCOMPARE(text("jobProblems"), u"1 refused"_s);
        m_bench->click("retryJobButton");
        QTRY_VERIFY(isDone(2));
        QTRY_COMPARE(text("jobStatus"), u"Done: all 2"_s);
    }

    void saysInTheStatusLineThatAJobHasEnded()
    {
        m_bench->showLinks(1);
        start();
        QTRY_VERIFY(isOver());
        QTRY_COMPARE(text("jobNewsLabel"), u"Done: Pause links"_s);
        openPanel();
        QVERIFY(text("jobNewsLabel").isEmpty());
    }

    void saysNothingThereWhileThePanelIsOpen()
    {
        m_bench->showLinks(1);
        openPanel();
        start();
        QTRY_VERIFY(isOver());
        QTRY_COMPARE(text("jobStatus"), u"Done: all 1"_s);
        QVERIFY(text("jobNewsLabel").isEmpty());
    }

    void showsTheStepsOfOneState()
    {
        m_bench->showLinks(3);
        openPanel();
        m_bench->server.faults().add(
            simulator::Fault::refused(400, u"Bad Request: not <b>today</b>"_s)
                .on("editChatInviteLink"));
        start();
        QTRY_VERIFY(isOver());
        const JobDialog *dialog = details();
        QVERIFY(dialog);
        QTRY_COMPARE(states(*dialog).size(), 3);
        auto &filter = child<QComboBox>(*dialog, "stateComboBox");
        filter.setCurrentIndex(filter.findText(u"Refused"_s, Qt::MatchStartsWith));
        QCOMPARE(filter.currentText(), u"Refused (1)"_s);
        QTRY_COMPARE(states(*dialog), QStringList{u"Refused"_s});
        auto &view = child<QTableView>(*dialog, "stepsTableView");
        view.setCurrentIndex(view.model()->index(0, 0));
        QTRY_VERIFY(testsupport::accessibleTextNamed(*dialog, u"Selected step"_s)
                        .contains(u"not <b>today</b>"_s));
        QVERIFY(!child<QPushButton>(*dialog, "adoptButton").isVisible());
        QTest::mouseClick(&child<QPushButton>(*dialog, "retryButton"), Qt::LeftButton);
        QTRY_VERIFY(isDone(3));
        QTRY_VERIFY(states(*dialog).isEmpty());
    }

    void showsAJobThatGoesOn()
    {
        m_bench->showLinks(3);
        openPanel();
        start();
        const JobDialog *dialog = details();
        QVERIFY(dialog);
        QTRY_COMPARE(states(*dialog).size(), 3);
        QTRY_VERIFY(isOver());
        QTRY_COMPARE(states(*dialog), (QStringList{u"Done"_s, u"Done"_s, u"Done"_s}));
    }

    void saysHowToFindALinkThatMayExist()
    {
        m_bench->showLinks(1);
        openPanel();
        m_bench->server.faults().add(simulator::Fault::cutAfterActing().on("createChatInviteLink"));
        domain::JobStep step;
        step.seat = benchSeat;
        QVERIFY(
            testsupport::wait(m_bench->jobs->start(JobKind::Create, u"Create links"_s, {step})));
        QTRY_VERIFY(isOver());
        QTRY_COMPARE(text("jobProblems"), u"1 unknown"_s);
        QVERIFY(!child<QPushButton>(*m_bench->window, "retryJobButton").isVisible());
        JobDialog *dialog = details();
        QVERIFY(dialog);
        QTRY_COMPARE(states(*dialog), QStringList{u"Unknown"_s});
        auto &view = child<QTableView>(*dialog, "stepsTableView");
        view.setCurrentIndex(view.model()->index(0, 0));
        QTRY_VERIFY(testsupport::accessibleTextNamed(*dialog, u"Selected step"_s)
                        .startsWith(u"A link may exist"_s));
        QTest::mouseClick(&child<QPushButton>(*dialog, "adoptButton"), Qt::LeftButton);
        QVERIFY(m_bench->dialog<widgets::AdoptDialog>());
    }

    void offersTheLinksOfAJobThatMadeThem()
    {
        m_bench->showLinks(1);
        openPanel();
        domain::JobStep step;
        step.seat = benchSeat;
        QVERIFY(
            testsupport::wait(m_bench->jobs->start(JobKind::Create, u"Create links"_s, {step})));
        QTRY_VERIFY(isOver());
        JobDialog *dialog = details();
        QVERIFY(dialog);
        QTest::mouseClick(&child<QPushButton>(*dialog, "resultButton"), Qt::LeftButton);
        auto *result = m_bench->dialog<widgets::ResultDialog>();
        QVERIFY(result);
        QCOMPARE(child<TextLabel>(*result, "titleText").fullText(), u"Create links"_s);
    }

    void offersNoLinksWhereNoneWereMade()
    {
        m_bench->showLinks(1);
        openPanel();
        start();
        JobDialog *dialog = details();
        QVERIFY(dialog);
        QVERIFY(!child<QPushButton>(*dialog, "resultButton").isVisible());
    }

    void remembersWhetherItWasOpen()
    {
        m_bench->showLinks(1);
        openPanel();
        m_bench->window->close();
        m_bench->show();
        QVERIFY(panel().isVisible());
    }
};

QTEST_MAIN(JobsPanelTest)
#include "tst_jobspanel.moc"
