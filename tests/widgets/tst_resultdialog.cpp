// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/resultdialog.h"

#include "domain/csv.h"
#include "widgets/campaignbench.h"
#include "widgets/outcome.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using domain::StepState;
using testsupport::benchSeat;
using testsupport::child;
using widgets::ResultDialog;

class ResultDialogTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::CampaignBench>();
        QVERIFY(m_bench->openChat());
    }

    void cleanup()
    {
        m_dialog.reset();
        m_bench.reset();
    }

private:
    /// A paused job whose steps got so far.
    void open(const std::vector<StepState> &states)
    {
        domain::Job job;
        job.kind = domain::JobKind::Create;
        job.title = u"Create links"_s;
        job.state = domain::JobState::Paused;
        std::vector<domain::PlannedLink> links(states.size());
        ledger::Changes news;
        for (std::size_t i = 0; i < states.size(); ++i)
            links[i].settings.name = u"Link %1"_s.arg(i + 1);
        const auto id = testsupport::wait(
            m_bench->ledger.planJob(job, services::creationSteps(benchSeat, links)));
        QVERIFY(id);
        m_job = *id;
        for (std::size_t i = 0; i < states.size(); ++i)
            news.steps.push_back(newsOf(static_cast<int>(i) + 1, states[i]));
        QVERIFY(testsupport::wait(m_bench->ledger.write(news)));
        QVERIFY(m_bench->openJobs());
        QTRY_VERIFY(m_bench->jobs->find(m_job));
        m_dialog = std::make_unique<ResultDialog>(
            m_job, ResultDialog::Parts{*m_bench->campaigns, *m_bench->jobs, m_bench->prompts});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    ledger::StepNews newsOf(int position, StepState state) const
    {
        const QString url =
            state == StepState::Done ? u"https://t.me/+aaaaaaaaaaaa%1"_s.arg(position) : QString();
        return {{m_job, position}, {state, {}, {}, url}};
    }
    QString links() { return testsupport::accessibleTextNamed(*m_dialog, u"Links"_s); }
    QString message() { return testsupport::accessibleTextNamed(*m_dialog, u"Message"_s); }
    QPushButton &button(const char *name) { return child<QPushButton>(*m_dialog, name); }
    void click(const char *name) { QTest::mouseClick(&button(name), Qt::LeftButton); }

    std::unique_ptr<testsupport::CampaignBench> m_bench;
    std::unique_ptr<ResultDialog> m_dialog;
    core::JobId m_job;

private Q_SLOTS:
    void saysHowFarTheJobIs()
    {
        open({StepState::Done, StepState::Done, StepState::Refused, StepState::Unknown,
              StepState::Dropped, StepState::Pending});
        QCOMPARE(links(),
                 u"2 link(s) made.\n"
                 "1 link(s) are still to be made. What you save now has those that are there.\n"
                 "1 link(s) were refused.\n"
                 "1 link(s) may exist: Telegram’s answer was lost.\n"
                 "1 link(s) were not made, the job was stopped before."_s);
        QCOMPARE(child<QProgressBar>(*m_dialog, "progressBar").value(), 5);
    }

    void followsTheJob()
    {
        open({StepState::Pending, StepState::Pending});
        QVERIFY(!button("copyButton").isEnabled());
        QVERIFY(!button("sheetButton").isEnabled());
        QVERIFY(button("csvButton").isEnabled());
        ledger::Changes news;
        news.steps = {newsOf(1, StepState::Done), newsOf(2, StepState::Done)};
        QVERIFY(testsupport::wait(m_bench->ledger.write(news)));
        QTRY_COMPARE(links(), u"2 link(s) made."_s);
        QVERIFY(button("copyButton").isEnabled());
    }

    void copiesAll()
    {
        open({StepState::Done, StepState::Refused, StepState::Done});
        click("copyButton");
        QTRY_COMPARE(message(), u"2 link(s) copied."_s);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Link 1: https://t.me/+aaaaaaaaaaaa1\nLink 3: https://t.me/+aaaaaaaaaaaa3"_s);
    }

    void savesTables()
    {
        open({StepState::Done, StepState::Refused});
        const QString csv = m_bench->folder.filePath(u"links.csv"_s);
        m_bench->prompts.saveNextTo(csv);
        click("csvButton");
        QTRY_COMPARE(message(), u"Saved."_s);
        QCOMPARE(m_bench->prompts.files().last().name, u"links.csv"_s);
        QCOMPARE(m_bench->written(csv),
                 QString::fromUtf8(domain::csvMark.toByteArray())
                     + u"name,url,state\r\nLink 1,https://t.me/+aaaaaaaaaaaa1,made\r\n"
                       "Link 2,,refused\r\n"_s);
        const QString markdown = m_bench->folder.filePath(u"links.md"_s);
        m_bench->prompts.saveNextTo(markdown);
        click("markdownButton");
        QTRY_VERIFY(m_bench->written(markdown).endsWith(u"| Link 2 |  | refused |\n"_s));
    }

    void savesCodesToPrint()
    {
        open(std::vector<StepState>(13, StepState::Done));
        const QString path = m_bench->folder.filePath(u"links.pdf"_s);
        m_bench->prompts.saveNextTo(path);
        click("sheetButton");
        QTRY_COMPARE(message(), u"Saved: 2 page(s)."_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void saysWhyItCantBeSaved_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("table") << u"csvButton"_s;
        QTest::newRow("codes") << u"sheetButton"_s;
    }
    void saysWhyItCantBeSaved()
    {
        QFETCH(const QString, button);
        open({StepState::Done});
        m_bench->prompts.saveNextTo(m_bench->folder.filePath(u"none/links"_s));
        click(qPrintable(button));
        QTRY_VERIFY(!message().isEmpty());
        QVERIFY(!message().contains(u"Saved"_s));
        QTRY_VERIFY(this->button(qPrintable(button)).isEnabled());
    }

    void stopsPaintingWhenItIsClosed()
    {
        open(std::vector<StepState>(200, StepState::Done));
        const QString path = m_bench->folder.filePath(u"links.pdf"_s);
        m_bench->prompts.saveNextTo(path);
        click("sheetButton");
        QTRY_VERIFY(testsupport::accessibleTextNamed(*m_dialog, u"Progress of saving"_s)
                        .startsWith(u"Page"_s));
        m_dialog->reject();
        m_dialog.reset();
        testsupport::settle();
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(ResultDialogTest)
#include "tst_resultdialog.moc"
