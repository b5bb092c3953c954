// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/steptable.h"

#include "services/bench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace bench;
using domain::StepState;
using models::StepColumn;
using models::StepTable;

class StepTableTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<Bench>();
        m_bench->enter(gateToken(), u"gate_bot"_s);
        m_bench->know(gateInVista);
    }

    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
        m_bench.reset();
    }

private:
    static QString hash(int number) { return u"hash-%1"_s.arg(number, 6, 10, QChar(u'0')); }

    /// A job of so many steps, of which the first has its link in the ledger.
    void open(int count)
    {
        domain::Link link;
        link.seat = gateInVista;
        link.hash = hash(1);
        link.url = u"https://t.me/+"_s + link.hash;
        link.settings.name = u"Press"_s;
        ledger::Changes changes;
        changes.links.push_back(link);
        QVERIFY(wait(m_bench->ledger().write(std::move(changes))));
        std::vector<domain::JobStep> steps;
        for (int i = 1; i <= count; ++i) {
            domain::JobStep step;
            step.seat = gateInVista;
            step.linkHash = hash(i);
            steps.push_back(step);
        }
        domain::Job job;
        job.title = u"Revoke"_s;
        job.created = m_bench->clock.now();
        // It stands still: what happens to it is the test's.
        job.state = domain::JobState::Paused;
        const auto id = wait(m_bench->ledger().planJob(job, std::move(steps)));
        QVERIFY(id);
        m_job = *id;
        m_table = std::make_unique<StepTable>(
            m_job, m_bench->program().catalogue,
            [](const domain::JobStep &step, const domain::Link *known, StepColumn column) {
                if (column == StepColumn::Link)
                    return known ? known->settings.name : step.linkHash;
                return QString::number(static_cast<int>(step.outcome.state));
            },
            [](StepColumn column) { return QString::number(static_cast<int>(column)); });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        show({});
    }

    void show(std::optional<StepState> state)
    {
        QSignalSpy loaded(m_table.get(), &StepTable::loaded);
        m_table->setState(state);
        QVERIFY(eventually([&] { return !loaded.isEmpty(); }));
    }

    void refresh()
    {
        QSignalSpy loaded(m_table.get(), &StepTable::loaded);
        m_table->refresh();
        QVERIFY(eventually([&] { return !loaded.isEmpty(); }));
    }

    void setState(int position, StepState state)
    {
        ledger::Changes changes;
        changes.steps.push_back({{m_job, position}, {state, {}, {}, {}}, false});
        QVERIFY(wait(m_bench->ledger().write(std::move(changes))));
    }

    QString link(int row) const
    {
        return m_table->index(row, static_cast<int>(StepColumn::Link)).data().toString();
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<StepTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    core::JobId m_job;

private Q_SLOTS:
    void fetchesPageAfterPage()
    {
        open(250);
        QCOMPARE(m_table->rowCount(), 100);
        // The model's tester fetches too, so it is not said who does.
        QVERIFY(eventually([this] { return m_table->fetchMore({}), m_table->rowCount() == 250; }));
        QVERIFY(eventually([this] { return !m_table->canFetchMore({}); }));
        QCOMPARE(m_table->stepAt(249)->linkHash, hash(250));
        // Bringing it up to date keeps what was fetched.
        setState(250, StepState::Done);
        refresh();
        QCOMPARE(m_table->rowCount(), 250);
        QCOMPARE(m_table->stepAt(249)->outcome.state, StepState::Done);
    }

    void tellsTheNamesOfLinks()
    {
        open(2);
        QVERIFY(eventually([&] { return link(0) == u"Press"_s; }));
        QCOMPARE(link(1), hash(2)); // not in the ledger
    }

    void changesARowInPlace()
    {
        open(3);
        QSignalSpy reset(m_table.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        setState(2, StepState::Refused);
        refresh();
        QCOMPARE(reset.size(), 0);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_table->stepAt(1)->outcome.state, StepState::Refused);
    }

    void showsOneStateOnly()
    {
        open(3);
        setState(2, StepState::Refused);
        show(StepState::Refused);
        QCOMPARE(m_table->rowCount(), 1);
        QCOMPARE(m_table->stepAt(0)->id.position, 2);
        setState(2, StepState::Pending);
        refresh();
        QCOMPARE(m_table->rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(StepTableTest)
#include "tst_steptable.moc"
