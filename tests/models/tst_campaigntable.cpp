// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/campaigntable.h"

#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using domain::CampaignColumn;
using models::CampaignTable;
using Counts = CampaignTable::Counts;
using Verdict = CampaignTable::Verdict;

class CampaignTableTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        CampaignTable::Words words;
        words.verdict = [](const CampaignTable::Row &row) {
            return QString::number(static_cast<int>(row.verdict));
        };
        words.cell = [](const CampaignTable::Row &row, CampaignColumn column) -> QString {
            return u"<"_s + row.written[column] + u'>';
        };
        words.problem = [](const domain::CampaignProblem &) {
            return u"wrong"_s;
        };
        words.header = [](int column) {
            return QString::number(column);
        };
        m_table = std::make_unique<CampaignTable>(words);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_rules = {};
        m_rules.now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
        m_rules.zone = QTimeZone::utc();
        m_rules.livingNames = {domain::nameKey(u"Cleo"_s)};
        fill(u"name,limit\nAnna,1\nBen,x\nanna,2\nCleo,3\nDora,0"_s);
    }

    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
    }

private:
    void fill(const QString &text)
    {
        auto rows = domain::readCampaign(text).rows;
        auto links = plannedLinks(rows, m_rules);
        m_table->setRows(std::move(rows), std::move(links), m_rules);
    }
    QModelIndex at(int row, CampaignColumn column) const
    {
        return m_table->index(row, CampaignTable::columnOf(column));
    }
    std::vector<Verdict> verdicts() const { return m_table->verdicts(); }
    QStringList chosen() const
    {
        QStringList names;
        for (const domain::PlannedLink &link : m_table->chosen())
            names += link.settings.name;
        return names;
    }
    void check(int row, bool in)
    {
        QVERIFY(m_table->setData(m_table->index(row, 0), in ? Qt::Checked : Qt::Unchecked,
                                 Qt::CheckStateRole));
    }

    std::unique_ptr<CampaignTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    domain::CampaignRules m_rules;

private Q_SLOTS:
    void saysWhatBecomesOfEachRow()
    {
        const std::vector<Verdict> wanted{Verdict::Made, Verdict::Wrong, Verdict::Double,
                                          Verdict::Double, Verdict::Wrong};
        QCOMPARE(verdicts(), wanted);
        QCOMPARE(m_table->counts(), (Counts{1, 2, 0, 2}));
        QCOMPARE(chosen(), QStringList{u"Anna"_s});
        QVERIFY(at(1, CampaignColumn::Limit).data(CampaignTable::ProblemRole).toBool());
        QCOMPARE(at(1, CampaignColumn::Limit).data(Qt::AccessibleDescriptionRole).toString(),
                 u"wrong"_s);
        QVERIFY(!at(1, CampaignColumn::Name).data(CampaignTable::ProblemRole).toBool());
        QVERIFY(at(0, CampaignColumn::Note).data(CampaignTable::DefaultRole).toBool());
        QVERIFY(!at(0, CampaignColumn::Name).data(CampaignTable::DefaultRole).toBool());
        QCOMPARE(at(1, CampaignColumn::Limit).data(Qt::EditRole).toString(), u"x"_s);
        QCOMPARE(at(1, CampaignColumn::Limit).data().toString(), u"<x>"_s);
    }

    void leavesOutAllErrors()
    {
        QSignalSpy choice(m_table.get(), &CampaignTable::choiceChanged);
        m_table->setLeavesOutErrors(true);
        QCOMPARE(m_table->counts(), (Counts{1, 0, 2, 2}));
        QCOMPARE(choice.size(), 1);
        m_table->setLeavesOutErrors(false);
        QCOMPARE(m_table->counts(), (Counts{1, 2, 0, 2}));
    }

    void keepsDoublesWhereTheUserWants()
    {
        m_table->setKeepsDoubles(true);
        QCOMPARE(chosen(), (QStringList{u"Anna"_s, u"anna"_s, u"Cleo"_s}));
        QCOMPARE(m_table->counts(), (Counts{3, 2, 0, 0}));
    }

    void takesRowsOneByOne()
    {
        check(2, true); // a duplicate after all
        check(0, false);
        check(1, false);
        check(4, false);
        QCOMPARE(chosen(), QStringList{u"anna"_s});
        QCOMPARE(m_table->counts(), (Counts{1, 0, 3, 1}));
        QCOMPARE(m_table->index(0, 0).data(Qt::CheckStateRole).toInt(),
                 static_cast<int>(Qt::Unchecked));
        // What is said of all counts for each again.
        m_table->setKeepsDoubles(true);
        m_table->setKeepsDoubles(false);
        QCOMPARE(m_table->counts(), (Counts{0, 0, 3, 2}));
    }

    void judgesACorrectedCell()
    {
        QSignalSpy edited(m_table.get(), &CampaignTable::edited);
        QSignalSpy changed(m_table.get(), &CampaignTable::dataChanged);
        QVERIFY(m_table->setData(at(1, CampaignColumn::Limit), u"7"_s, Qt::EditRole));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_table->counts(), (Counts{2, 1, 0, 2}));
        QCOMPARE(m_table->chosen()[1].settings.limit, 7);
        QVERIFY(m_table->setData(at(1, CampaignColumn::Limit), u"7"_s, Qt::EditRole));
        QCOMPARE(edited.size(), 1);
    }

    void marksDoublesAnewWhereANameIsCorrected()
    {
        QVERIFY(m_table->setData(at(0, CampaignColumn::Name), u"Eve"_s, Qt::EditRole));
        QCOMPARE(chosen(), (QStringList{u"Eve"_s, u"anna"_s}));
        QVERIFY(m_table->setData(at(3, CampaignColumn::Name), u"EVE"_s, Qt::EditRole));
        QCOMPARE(m_table->links()[3].doubling, domain::Doubling::InList);
        QVERIFY(m_table->setData(at(2, CampaignColumn::Name), u"Cleo"_s, Qt::EditRole));
        QCOMPARE(m_table->links()[2].doubling, domain::Doubling::AsLink);
    }

    void keepsADoubleOneWhereAnotherCellIsCorrected()
    {
        QVERIFY(m_table->setData(at(2, CampaignColumn::Limit), u"9"_s, Qt::EditRole));
        QCOMPARE(verdicts()[2], Verdict::Double);
    }

    void forgetsSingleChoicesWithAnotherList()
    {
        check(0, false);
        fill(u"name\nAnna"_s);
        QCOMPARE(m_table->counts(), (Counts{1, 0, 0, 0}));
        fill(QString());
        QCOMPARE(m_table->counts(), Counts());
        QCOMPARE(m_table->rowCount(), 0);
    }

    void keepsSingleChoicesWithOtherRules()
    {
        check(0, false);
        m_rules.livingNames.clear();
        m_table->setLinks(plannedLinks(m_table->rows(), m_rules), m_rules);
        QCOMPARE(m_table->counts(), (Counts{1, 2, 1, 1}));
    }

    void letsNothingElseBeChanged()
    {
        QVERIFY(!m_table->setData(m_table->index(0, 0), u"x"_s, Qt::EditRole));
        QVERIFY(!m_table->setData(at(0, CampaignColumn::Name), true, Qt::CheckStateRole));
        QVERIFY(!m_table->flags(m_table->index(0, 0)).testFlag(Qt::ItemIsEditable));
    }
};

QTEST_GUILESS_MAIN(CampaignTableTest)
#include "tst_campaigntable.moc"
