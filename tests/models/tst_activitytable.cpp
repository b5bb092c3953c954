// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/activitytable.h"

#include "services/bench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace bench;
using domain::Action;
using domain::HistoryQuery;
using models::ActivityColumn;
using models::ActivityTable;

namespace {

domain::HistoryEntry line(const QString &after, const domain::SeatId &seat = gateInVista)
{
    domain::HistoryEntry line;
    line.at = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    line.action = Action::LinkEdited;
    line.bot = seat.bot;
    line.chat = seat.chat;
    line.after = after;
    return line;
}

/// A history of so many lines, named by their numbers from 0, and the table.
class Setting
{
public:
    /// tested: by Qt's model tester, which fetches pages of its own accord.
    explicit Setting(int lines = 0, bool tested = false)
        : table(
            bench.program().catalogue,
            [](const domain::HistoryEntry &entry, ActivityColumn column) {
                return column == ActivityColumn::Change
                    ? entry.after
                    : u"cell %1"_s.arg(static_cast<int>(column));
            },
            [](ActivityColumn column) { return u"column %1"_s.arg(static_cast<int>(column)); })
    {
        if (tested) // before the table is filled
            m_tester = std::make_unique<QAbstractItemModelTester>(
                &table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.enter(gateToken(), u"gate_bot"_s);
        bench.know(gateInVista);
        add(lines);
        settle();
    }

    void write(std::vector<domain::HistoryEntry> lines)
    {
        ledger::Changes changes;
        changes.history = std::move(lines);
        QVERIFY(wait(bench.ledger().write(changes)));
    }
    void add(int count)
    {
        std::vector<domain::HistoryEntry> lines;
        for (int i = 0; i < count; ++i)
            lines.push_back(line(QString::number(m_written++)));
        write(std::move(lines));
    }

    void show(HistoryQuery query = onlyEdits())
    {
        QSignalSpy loaded(&table, &ActivityTable::loaded);
        table.setQuery(std::move(query));
        QVERIFY(eventually([&] { return !loaded.isEmpty(); }));
    }
    /// The lines that tests write, none of the bench's own.
    static HistoryQuery onlyEdits()
    {
        HistoryQuery query;
        query.actions = {Action::LinkEdited};
        return query;
    }

    bool reaches(int rows)
    {
        return eventually([&] { return table.rowCount() == rows; });
    }
    /// Asks for more until there are so many rows.
    bool fetchesUpTo(int rows)
    {
        return eventually([&] {
            table.fetchMore({});
            return table.rowCount() == rows;
        });
    }
    QString text(int row)
    {
        return table.index(row, int(ActivityColumn::Change)).data().toString();
    }
    /// Every row names the number after the next one's.
    bool isComplete(int newest)
    {
        for (int row = 0; row < table.rowCount(); ++row) {
            if (text(row) != QString::number(newest - row))
                return false;
        }
        return true;
    }

    Bench bench;
    ActivityTable table;

private:
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_written = 0;
};

} // namespace

class ActivityTableTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyUntilItIsAsked()
    {
        Setting setting(3);
        QCOMPARE(setting.table.rowCount(), 0);
        QCOMPARE(setting.table.columnCount(), models::activityColumnCount);
        QVERIFY(!setting.table.canFetchMore({}));
        QVERIFY(!setting.table.entryAt(0));
        QCOMPARE(setting.table.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"column 2"_s);
        QVERIFY(!setting.table.headerData(99, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!setting.table.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
        setting.add(1);
        settle();
        QCOMPARE(setting.table.rowCount(), 0);
    }

    void showsTheNewestFirst()
    {
        Setting setting(3);
        setting.table.setQuery(Setting::onlyEdits());
        QVERIFY(setting.table.isLoading());
        QVERIFY(setting.reaches(3));
        QVERIFY(!setting.table.isLoading());
        QVERIFY(setting.isComplete(2));
        QVERIFY(!setting.table.canFetchMore({}));
        QCOMPARE(setting.table.index(0, 0).data().toString(), u"cell 0"_s);
        QCOMPARE(setting.table.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"cell 0"_s);
        const auto entry =
            setting.table.index(1, 0).data(ActivityTable::EntryRole).value<domain::HistoryEntry>();
        QCOMPARE(entry, *setting.table.entryAt(1));
        QCOMPARE(entry.after, u"1"_s);
        QVERIFY(!setting.table.index(0, 0).data(Qt::DecorationRole).isValid());
    }

    void fetchesAPageAtATime()
    {
        Setting setting(250);
        setting.show();
        QCOMPARE(setting.table.rowCount(), 100);
        QVERIFY(setting.table.canFetchMore({}));
        QSignalSpy inserted(&setting.table, &ActivityTable::rowsInserted);
        QSignalSpy reset(&setting.table, &ActivityTable::modelReset);
        setting.table.fetchMore({});
        QVERIFY(!setting.table.canFetchMore({})); // under way
        setting.table.fetchMore({});
        QVERIFY(setting.reaches(200));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 100);
        QCOMPARE(inserted[0][2].toInt(), 199);
        setting.table.fetchMore({});
        QVERIFY(setting.reaches(250));
        QVERIFY(!setting.table.canFetchMore({}));
        QVERIFY(setting.isComplete(249));
        QCOMPARE(reset.size(), 0);
    }

    void endsOnAFullPage()
    {
        Setting setting(100);
        setting.show();
        QVERIFY(setting.table.canFetchMore({}));
        setting.table.fetchMore({});
        QVERIFY(eventually([&] { return !setting.table.canFetchMore({}); }));
        settle();
        QVERIFY(!setting.table.canFetchMore({}));
        QCOMPARE(setting.table.rowCount(), 100);
    }

    void insertsWhatHappensMeanwhileAbove_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("news");
        QTest::newRow("one line") << 150 << 1;
        QTest::newRow("a page") << 150 << 100;
        QTest::newRow("more than two pages") << 150 << 234;
        QTest::newRow("the first line of all") << 0 << 1;
        QTest::newRow("behind a short page") << 30 << 80;
    }

    void insertsWhatHappensMeanwhileAbove()
    {
        QFETCH(const int, before);
        QFETCH(const int, news);
        Setting setting(before);
        setting.show();
        const int shown = setting.table.rowCount();
        QPersistentModelIndex newest = setting.table.index(0, 0);
        QSignalSpy reset(&setting.table, &ActivityTable::modelReset);
        setting.add(news);
        QVERIFY(setting.reaches(shown + news));
        QVERIFY(setting.isComplete(before + news - 1));
        QCOMPARE(reset.size(), 0);
        if (before > 0)
            QCOMPARE(newest.row(), news); // what is selected stays
        QVERIFY(setting.fetchesUpTo(before + news));
        QVERIFY(setting.isComplete(before + news - 1));
    }

    void keepsTheRulesOfAModel_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("news");
        QTest::newRow("empty, a line") << 0 << 1;
        QTest::newRow("empty, more than a page") << 0 << 150;
        QTest::newRow("a short page, a line") << 3 << 1;
        QTest::newRow("three pages, more than a page") << 250 << 150;
    }

    void keepsTheRulesOfAModel()
    {
        QFETCH(const int, before);
        QFETCH(const int, news);
        Setting setting(before, true);
        setting.show();
        setting.add(news);
        QVERIFY(eventually([&] { return setting.text(0) == QString::number(before + news - 1); }));
        QVERIFY(setting.fetchesUpTo(before + news));
        QVERIFY(setting.isComplete(before + news - 1));
        setting.show({});
        setting.show();
    }

    void beginsAnEmptyTableWithAPage()
    {
        Setting setting;
        setting.show();
        setting.add(150);
        QVERIFY(setting.reaches(100));
        QVERIFY(setting.table.canFetchMore({}));
        setting.table.fetchMore({});
        QVERIFY(setting.reaches(150));
        QVERIFY(setting.isComplete(149));
    }

    void losesNoneOfABurst()
    {
        Setting setting(10);
        setting.show();
        for (int i = 0; i < 20; ++i)
            setting.add(3);
        QVERIFY(setting.reaches(70));
        QVERIFY(setting.isComplete(69));
    }

    void losesNothingThatHappensWhileItLoads()
    {
        Setting setting(10);
        setting.table.setQuery(Setting::onlyEdits());
        setting.add(5);
        QVERIFY(setting.reaches(15));
        QVERIFY(setting.isComplete(14));
    }

    void insertsOnlyWhatTheQueryChooses()
    {
        Setting setting(2);
        setting.show();
        auto other = line(u"other"_s);
        other.action = Action::LinkRevoked;
        setting.write({other, line(u"2"_s), other});
        QVERIFY(setting.reaches(3));
        QVERIFY(setting.isComplete(2));
    }

    void keepsToTheQueryThatWasSetLast()
    {
        Setting setting(120);
        setting.show();
        setting.table.fetchMore({});
        setting.table.setQuery(HistoryQuery());
        HistoryQuery none;
        none.actions = {Action::LinkForgotten};
        setting.table.setQuery(none);
        QVERIFY(setting.reaches(0));
        settle();
        QCOMPARE(setting.table.rowCount(), 0);
        QCOMPARE(setting.table.query().actions, none.actions);
        setting.show();
        QCOMPARE(setting.table.rowCount(), 100);
    }

    void choosesItsPagesItself()
    {
        Setting setting(120);
        HistoryQuery query = Setting::onlyEdits();
        query.limit = 3;
        query.olderThan = 2;
        setting.show(query);
        QCOMPARE(setting.table.rowCount(), 100);
    }

    void tellsThatAChatHasANewTitle()
    {
        Setting setting(2);
        setting.show();
        QSignalSpy changed(&setting.table, &ActivityTable::dataChanged);
        ledger::Changes changes;
        changes.chats = {{vista, domain::ChatKind::Channel, u"New title"_s, {}, {}}};
        QVERIFY(wait(setting.bench.ledger().write(changes)));
        QVERIFY(eventually([&] { return !changed.isEmpty(); }));
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    }

    void tellsThatItCouldNotRead()
    {
        QTemporaryDir folder;
        testsupport::FakeClock clock;
        ledger::SqliteLedger closed(folder.filePath(u"ledger.sqlite"_s), clock);
        services::Catalogue catalogue(closed);
        ActivityTable table(
            catalogue, [](const auto &, auto) { return QString(); },
            [](auto) { return QString(); });
        QSignalSpy failed(&table, &ActivityTable::failed);
        QSignalSpy loaded(&table, &ActivityTable::loaded);
        table.setQuery({});
        QVERIFY(eventually([&] { return failed.size() == 1; }));
        QVERIFY(!table.isLoading());
        QCOMPARE(loaded.size(), 0);
        // It looks again when something comes.
        QVERIFY(wait(closed.open()));
        ledger::Changes changes;
        changes.history = {line(u"0"_s)};
        QVERIFY(wait(closed.write(changes)));
        QVERIFY(eventually([&] { return table.rowCount() == 1; }));
    }
};

QTEST_GUILESS_MAIN(ActivityTableTest)
#include "tst_activitytable.moc"
