// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/statisticstable.h"

#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;
using domain::Bucket;
using domain::Standing;
using models::StatisticsColumn;
using models::StatisticsRow;
using models::StatisticsTable;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

StatisticsRow bucket(int hour, int joins, domain::Coverage coverage = domain::Coverage::Whole)
{
    return Bucket{noon.addSecs(3600 * hour), noon.addSecs(3600 * (hour + 1)), joins, 0, coverage};
}

StatisticsRow link(qint64 id, int joins, std::vector<domain::Cost> costs = {})
{
    Standing standing;
    standing.link = domain::Link();
    standing.link->id = {id};
    standing.figures.joins = joins;
    standing.costs = std::move(costs);
    return standing;
}

StatisticsRow tag(const QString &name, int joins)
{
    Standing standing;
    standing.name = name;
    standing.figures.joins = joins;
    return standing;
}

QString text(const StatisticsRow &row, StatisticsColumn column)
{
    if (column != StatisticsColumn::Name)
        return u"cell %1"_s.arg(static_cast<int>(column));
    if (const auto *bucket = std::get_if<Bucket>(&row))
        return bucket->from.toString(u"hh"_s);
    const auto &standing = std::get<Standing>(row);
    return standing.link ? QString::number(standing.link->id.value) : standing.name;
}

} // namespace

class StatisticsTableTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_table = std::make_unique<StatisticsTable>(
            text, [](StatisticsColumn column) { return u"%1"_s.arg(static_cast<int>(column)); });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
    }

private:
    QString names(const QAbstractItemModel &model) const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += model.index(row, 0).data().toString();
        return names.join(u' ');
    }

    std::unique_ptr<StatisticsTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void showsTheLinesInTheirOrder()
    {
        m_table->setRows({bucket(0, 1), bucket(1, 2)});
        QCOMPARE(names(*m_table), u"12 13"_s);
        QCOMPARE(m_table->index(1, 4).data().toString(), u"cell 4"_s);
        QCOMPARE(m_table->index(1, 4).data(Qt::AccessibleTextRole).toString(), u"cell 4"_s);
        QCOMPARE(m_table->headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), u"4"_s);
        QCOMPARE(m_table->columnCount(), models::statisticsColumnCount);
    }

    void tellsOnlyWhatIsNew()
    {
        m_table->setRows({bucket(0, 1), bucket(1, 2), bucket(2, 3)});
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(m_table.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_table.get(), &QAbstractItemModel::rowsInserted);
        m_table->setRows({bucket(0, 1), bucket(1, 2), bucket(2, 4)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.front().at(0).toModelIndex().row(), 2);
        // An hour has passed.
        m_table->setRows({bucket(1, 2), bucket(2, 4), bucket(3, 1)});
        QCOMPARE(names(*m_table), u"13 14 15"_s);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void keepsALineSelectedThatMoves()
    {
        m_table->setRows({link(1, 9), link(2, 8), link(3, 7)});
        const QPersistentModelIndex third = m_table->index(2, 0);
        m_table->setRows({link(3, 10), link(1, 9), link(4, 1)});
        QCOMPARE(names(*m_table), u"3 1 4"_s);
        QCOMPARE(third.row(), 0);
        QCOMPARE(third.data(StatisticsTable::LinkRole).value<core::LinkId>(), core::LinkId{3});
        m_table->setRows({});
        QVERIFY(!third.isValid());
        QCOMPARE(m_table->rowCount(), 0);
    }

    void changesFromTimesToTagsAndBack()
    {
        m_table->setRows({bucket(0, 1)});
        m_table->setRows({tag(u"autumn"_s, 1), tag(u"press"_s, 2)});
        QCOMPARE(names(*m_table), u"autumn press"_s);
        QVERIFY(
            !m_table->index(0, 0).data(StatisticsTable::LinkRole).value<core::LinkId>().isValid());
        m_table->setRows({link(1, 9)});
        QCOMPARE(names(*m_table), u"1"_s);
        m_table->setRows({bucket(0, 1)});
        QCOMPARE(names(*m_table), u"12"_s);
    }

    void isSortedByNumbersAndNotByTheirTexts()
    {
        QSortFilterProxyModel sorted;
        sorted.setSortRole(StatisticsTable::SortRole);
        sorted.setSourceModel(m_table.get());
        m_table->setRows({link(1, 9), link(2, 100), link(3, 20)});
        sorted.sort(static_cast<int>(StatisticsColumn::Joined), Qt::DescendingOrder);
        QCOMPARE(names(sorted), u"2 3 1"_s);
        m_table->setRows({bucket(0, 0, domain::Coverage::None), bucket(1, 0), bucket(2, 3)});
        QCOMPARE(names(sorted), u"14 13 12"_s); // what was not counted is less than nothing
    }

    void putsLinksWithoutACostBelowThoseThatWereFree()
    {
        QSortFilterProxyModel sorted;
        sorted.setSortRole(StatisticsTable::SortRole);
        sorted.setSourceModel(m_table.get());
        const auto paid = [](qint64 hundredths) {
            return std::vector<domain::Cost>{{{hundredths, {}}, domain::Money{hundredths, {}}, {}}};
        };
        m_table->setRows({link(1, 1), link(2, 1, paid(500)), link(3, 1, paid(0))});
        sorted.sort(static_cast<int>(StatisticsColumn::PerInside), Qt::DescendingOrder);
        QCOMPARE(names(sorted), u"2 3 1"_s);
    }
};

QTEST_GUILESS_MAIN(StatisticsTableTest)
#include "tst_statisticstable.moc"
