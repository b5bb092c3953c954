// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/linktable.h"

#include "services/bench.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace bench;
using domain::LinkColumn;
using domain::LinkFilter;
using domain::LinkQuery;
using models::LinkTable;

namespace {

/// One seat, a ledger of which the test may ask how many rows were fetched, and the table.
class Setting
{
public:
    /// tested: by Qt's model tester, which fetches rows of its own choice.
    explicit Setting(int links = 0, bool tested = true)
        : m_table(
            bench.program().catalogue,
            [](const domain::Link &link, LinkColumn column) {
                return column == LinkColumn::Name ? link.settings.name : link.url;
            },
            [](LinkColumn column) { return u"column %1"_s.arg(static_cast<int>(column)); })
    {
        if (tested) // before the table is filled
            m_tester = std::make_unique<QAbstractItemModelTester>(
                &m_table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.enter(gateToken(), u"gate_bot"_s);
        bench.know(gateInVista);
        for (int from = 0; from < links; from += 1000) {
            std::vector<domain::Link> some;
            for (int i = from; i < std::min(links, from + 1000); ++i)
                some.push_back(link(i));
            write(some);
        }
        // News of the seat comes later than the links, and repaints every row.
        const auto isCounted = [this, links] {
            const auto *overview = bench.program().catalogue.seat(gateInVista);
            return overview && overview->links >= links;
        };
        QVERIFY(eventually(isCounted));
        settle();
    }

    static domain::Link link(int number)
    {
        domain::Link link;
        link.seat = gateInVista;
        link.hash = u"hash-%1"_s.arg(number, 6, 10, QChar(u'0'));
        link.url = u"https://t.me/+"_s + link.hash;
        link.settings.name = u"Link %1"_s.arg(number, 6, 10, QChar(u'0'));
        link.createdAt = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC).addSecs(number);
        return link;
    }

    void write(const std::vector<domain::Link> &links)
    {
        ledger::Changes changes;
        changes.links = links;
        QVERIFY(wait(bench.ledger().write(changes)));
    }

    /// Sets a query and waits for its rows.
    void show(const LinkQuery &query)
    {
        QSignalSpy loaded(&m_table, &LinkTable::loaded);
        m_table.setQuery(query);
        QVERIFY(eventually([&] { return !loaded.isEmpty(); }));
    }

    QString name(int row)
    {
        m_table.data(m_table.index(row, 1), Qt::DisplayRole);
        if (!eventually([&] { return m_table.linkAt(row) != nullptr; }))
            return u"never fetched"_s;
        return m_table.data(m_table.index(row, 1), Qt::DisplayRole).toString();
    }

    /// The numbers in the names.
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < m_table.rowCount(); ++row)
            all += QString::number(name(row).section(u' ', 1).toInt());
        return all;
    }

    int fetched() const
    {
        int count = 0;
        for (int row = 0; row < m_table.rowCount(); ++row)
            count += m_table.linkAt(row) ? 1 : 0;
        return count;
    }

    static LinkQuery byName(Qt::SortOrder order = Qt::AscendingOrder)
    {
        LinkQuery query;
        query.sortBy = LinkColumn::Name;
        query.order = order;
        return query;
    }

    Bench bench;
    LinkTable &table() { return m_table; }

private:
    LinkTable m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace

class LinkTableTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        Setting setting;
        LinkTable &table = setting.table();
        QCOMPARE(table.rowCount(), 0);
        QCOMPARE(table.columnCount(), domain::linkColumnCount);
        QVERIFY(!table.isLoading());
        QVERIFY(!table.linkAt(0));
        QCOMPARE(table.rowOf({1}), -1);
        QCOMPARE(table.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"column 3"_s);
        QVERIFY(
            !table.headerData(domain::linkColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!table.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }

    void showsAQuery()
    {
        Setting setting(5);
        QSignalSpy loaded(&setting.table(), &LinkTable::loaded);
        setting.table().setQuery(Setting::byName());
        QVERIFY(setting.table().isLoading());
        QVERIFY(eventually([&] { return loaded.size() == 1; }));
        QVERIFY(!setting.table().isLoading());
        QCOMPARE(loaded[0][0].toBool(), false);
        QCOMPARE(setting.names(), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        const auto link = setting.table()
                              .data(setting.table().index(2, 0), LinkTable::LinkRole)
                              .value<domain::Link>();
        QCOMPARE(link.url, Setting::link(2).url);
        QCOMPARE(setting.table().rowOf(link.id), 2);
        QCOMPARE(setting.table().idAt(2), link.id);
        QCOMPARE(
            setting.table().data(setting.table().index(2, 2), Qt::AccessibleTextRole).toString(),
            link.url);
        QVERIFY(!setting.table().data(setting.table().index(2, 2), Qt::DecorationRole).isValid());
    }

    void showsTheFirstRowsBeforeTheRest()
    {
        Setting setting(300, false);
        std::vector<int> rows;
        LinkTable &table = setting.table();
        const auto note = [&] {
            rows.push_back(table.rowCount());
        };
        connect(&table, &LinkTable::modelReset, this, note);
        connect(&table, &LinkTable::rowsInserted, this, note);
        setting.show({});
        QCOMPARE(rows, (std::vector<int>{100, 300}));
        QCOMPARE(setting.name(0), u"Link 000299"_s);
        QCOMPARE(setting.name(99), u"Link 000200"_s);
        QCOMPARE(setting.name(299), u"Link 000000"_s);
        // Once it is full, a query is answered in one piece.
        rows.clear();
        setting.show(Setting::byName());
        setting.show({});
        QCOMPARE(table.rowCount(), 300);
        QVERIFY(rows.empty());
    }

    void leavesTheRowsAloneWhereTheirOrderIsTheSame()
    {
        Setting setting(300);
        setting.show({});
        setting.name(0);
        LinkTable &table = setting.table();
        QSignalSpy inserted(&table, &LinkTable::rowsInserted);
        QSignalSpy removed(&table, &LinkTable::rowsRemoved);
        QSignalSpy reset(&table, &LinkTable::modelReset);
        QSignalSpy layout(&table, &LinkTable::layoutChanged);
        QSignalSpy changed(&table, &LinkTable::dataChanged);
        QSignalSpy loaded(&table, &LinkTable::loaded);
        domain::Link link = Setting::link(299);
        link.pendingRequests = 7;
        setting.write({link});
        QTRY_VERIFY(!loaded.isEmpty() && !changed.isEmpty());
        QCOMPARE(table.linkAt(0)->pendingRequests, 7);
        QCOMPARE(changed.last()[0].toModelIndex().row(), 0);
        QCOMPARE(changed.last()[1].toModelIndex().row(), 0);
        QCOMPARE(inserted.size() + removed.size() + reset.size() + layout.size(), 0);
    }

    void tellsTheFirstQueryFromARepeatedOne()
    {
        Setting setting(3);
        QSignalSpy loaded(&setting.table(), &LinkTable::loaded);
        setting.table().setQuery({}); // what a table starts with, and yet its first
        QVERIFY(eventually([&] { return loaded.size() == 1; }));
        QCOMPARE(loaded[0][0].toBool(), false);
        setting.write({Setting::link(7)});
        QVERIFY(eventually([&] { return loaded.size() == 2; }));
        QCOMPARE(loaded[1][0].toBool(), true);
    }

    void tellsInsertionsExactly()
    {
        Setting setting;
        for (const int number : {10, 20, 30, 40})
            setting.write({Setting::link(number)});
        setting.show(Setting::byName());
        QSignalSpy inserted(&setting.table(), &LinkTable::rowsInserted);
        QSignalSpy removed(&setting.table(), &LinkTable::rowsRemoved);
        QSignalSpy reset(&setting.table(), &LinkTable::modelReset);
        QSignalSpy layout(&setting.table(), &LinkTable::layoutChanged);
        setting.write({Setting::link(5), Setting::link(24), Setting::link(25), Setting::link(50)});
        QVERIFY(eventually([&] { return setting.table().rowCount() == 8; }));
        QList<QPair<int, int>> ranges;
        for (const auto &signal : inserted)
            ranges.append({signal[1].toInt(), signal[2].toInt()});
        QCOMPARE(ranges, (QList<QPair<int, int>>{{0, 0}, {3, 4}, {7, 7}}));
        QCOMPARE(removed.size(), 0);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(layout.size(), 0);
        QCOMPARE(
            setting.names(),
            (QStringList{u"5"_s, u"10"_s, u"20"_s, u"24"_s, u"25"_s, u"30"_s, u"40"_s, u"50"_s}));
    }

    void tellsRemovalsExactly()
    {
        Setting setting;
        for (int number = 0; number < 8; ++number)
            setting.write({Setting::link(number)});
        LinkQuery query = Setting::byName();
        query.filter = LinkFilter::Active;
        setting.show(query);
        QSignalSpy inserted(&setting.table(), &LinkTable::rowsInserted);
        QSignalSpy removed(&setting.table(), &LinkTable::rowsRemoved);
        QSignalSpy reset(&setting.table(), &LinkTable::modelReset);
        std::vector<domain::Link> revoked;
        for (const int number : {0, 3, 4, 7}) {
            revoked.push_back(Setting::link(number));
            revoked.back().revoked = true;
        }
        setting.write(revoked);
        QVERIFY(eventually([&] { return setting.table().rowCount() == 4; }));
        QList<QPair<int, int>> ranges;
        for (const auto &signal : removed)
            ranges.append({signal[1].toInt(), signal[2].toInt()});
        QCOMPARE(ranges, (QList<QPair<int, int>>{{7, 7}, {3, 4}, {0, 0}}));
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(setting.names(), (QStringList{u"1"_s, u"2"_s, u"5"_s, u"6"_s}));
    }

    void keepsTheSelectionThroughSortingAndInsertion()
    {
        Setting setting(5000);
        setting.show(Setting::byName());
        QSignalSpy reset(&setting.table(), &LinkTable::modelReset);
        QSignalSpy layout(&setting.table(), &LinkTable::layoutChanged);
        const QPersistentModelIndex selected(setting.table().index(1234, 3));
        const QPersistentModelIndex first(setting.table().index(0, 0));
        const core::LinkId id = setting.table().idAt(1234);
        QSignalSpy loaded(&setting.table(), &LinkTable::loaded);
        setting.table().sort(static_cast<int>(LinkColumn::Name), Qt::DescendingOrder);
        QVERIFY(eventually([&] { return loaded.size() == 1; }));
        QCOMPARE(layout.size(), 1);
        QCOMPARE(selected.row(), 5000 - 1 - 1234);
        QCOMPARE(selected.column(), 3);
        QCOMPARE(first.row(), 4999);
        QCOMPARE(setting.table().idAt(selected.row()), id);
        setting.write({Setting::link(9000)});
        QVERIFY(eventually([&] { return setting.table().rowCount() == 5001; }));
        QCOMPARE(selected.row(), 5000 - 1234);
        QCOMPARE(setting.table().idAt(selected.row()), id);
        QCOMPARE(reset.size(), 0);
    }

    void takesOutPutsInAndSortsAtOnce()
    {
        Setting setting;
        std::vector<domain::Link> links;
        for (int number = 0; number < 20; ++number)
            links.push_back(Setting::link(number));
        setting.write(links);
        LinkQuery query = Setting::byName();
        query.filter = LinkFilter::Active;
        setting.show(query);
        const QPersistentModelIndex kept(setting.table().index(10, 0));
        const QPersistentModelIndex gone(setting.table().index(4, 0));
        QSignalSpy reset(&setting.table(), &LinkTable::modelReset);
        links[4].revoked = true;
        links[10].settings.name = u"Link 000002b"_s;
        links[19].settings.name = u"Link"_s;
        setting.write({links[4], links[10], links[19], Setting::link(30)});
        QVERIFY(eventually([&] { return !gone.isValid(); }));
        QCOMPARE(setting.table().rowCount(), 20);
        QCOMPARE(kept.row(), 4);
        QCOMPARE(setting.name(kept.row()), u"Link 000002b"_s);
        QCOMPARE(setting.name(0), u"Link"_s);
        QCOMPARE(setting.name(19), u"Link 000030"_s);
        QCOMPARE(reset.size(), 0);
    }

    void startsAnewWhereTooMuchChanged()
    {
        Setting setting(1000);
        setting.show(Setting::byName());
        QSignalSpy reset(&setting.table(), &LinkTable::modelReset);
        QSignalSpy removed(&setting.table(), &LinkTable::rowsRemoved);
        std::vector<domain::Link> every;
        for (int number = 0; number < 1000; number += 2) {
            every.push_back(Setting::link(number));
            every.back().revoked = true;
        }
        setting.write(every);
        LinkQuery query = Setting::byName();
        query.filter = LinkFilter::Active;
        setting.show(query);
        QCOMPARE(setting.table().rowCount(), 500);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(setting.name(7), u"Link 000015"_s);
    }

    // Fetching
    // --------------------------------------------------------------------------------------

    void fetchesOnlyNearWhatIsLookedAt()
    {
        Setting setting(5000, false);
        setting.show(Setting::byName());
        settle();
        QCOMPARE(setting.fetched(), 0);
        QVERIFY(!setting.table().linkAt(2500));
        QSignalSpy changed(&setting.table(), &LinkTable::dataChanged);
        QVERIFY(!setting.table().data(setting.table().index(2500, 1), Qt::DisplayRole).isValid());
        QVERIFY(eventually([&] { return setting.table().linkAt(2500) != nullptr; }));
        QCOMPARE(setting.table().linkAt(2500)->settings.name, u"Link 002500"_s);
        QVERIFY(setting.table().linkAt(2599));
        QVERIFY(!setting.table().linkAt(2600));
        QVERIFY(!setting.table().linkAt(2499));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 2500);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2599);
        // Asked again while it was on its way, it was fetched once.
        setting.table().data(setting.table().index(100, 1), Qt::DisplayRole);
        settle();
        setting.table().data(setting.table().index(150, 1), Qt::DisplayRole);
        QVERIFY(eventually([&] { return setting.table().linkAt(150) != nullptr; }));
        settle();
        QCOMPARE(changed.size(), 2);
    }

    void scrollsThroughThousands()
    {
        Setting setting(5000);
        setting.show(Setting::byName());
        for (int row = 0; row < 5000; row += 35) {
            QCOMPARE(setting.name(row), u"Link %1"_s.arg(row, 6, 10, QChar(u'0')));
            for (int below = row; below < std::min(row + 35, 5000); ++below)
                setting.table().data(setting.table().index(below, 1), Qt::DisplayRole);
            // What is on the screen stays there, whatever was scrolled past.
            QVERIFY(setting.table().linkAt(row));
        }
        QVERIFY2(setting.fetched() <= 4100, qPrintable(QString::number(setting.fetched())));
        QVERIFY(!setting.table().linkAt(500));
        QCOMPARE(setting.name(500), u"Link 000500"_s);
    }

    void repaintsALinkThatChanged()
    {
        Setting setting(300, false);
        setting.show(Setting::byName());
        QCOMPARE(setting.name(7), u"Link 000007"_s);
        settle();
        QSignalSpy changed(&setting.table(), &LinkTable::dataChanged);
        domain::Link link = Setting::link(7);
        link.pendingRequests = 9;
        setting.write({link});
        QVERIFY(eventually([&] { return setting.table().linkAt(7)->pendingRequests == 9; }));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 7);
        QCOMPARE(changed[0][1].toModelIndex().row(), 7);
        // One that nobody looked at is not fetched for it.
        setting.write({Setting::link(250)});
        settle();
        QVERIFY(!setting.table().linkAt(250));
    }

    void repaintsALinkWhoseTimeHasCome()
    {
        Setting setting;
        domain::Link link = Setting::link(1);
        link.createdAt = setting.bench.clock.now();
        link.settings.expires = setting.bench.clock.now().addSecs(3600);
        setting.write({link, Setting::link(2)});
        LinkQuery query = Setting::byName();
        query.filter = LinkFilter::Active;
        setting.show(query);
        QCOMPARE(setting.table().rowCount(), 2);
        setting.bench.pass(1h);
        QVERIFY(eventually([&] { return setting.table().rowCount() == 1; }));
        QCOMPARE(setting.name(0), u"Link 000002"_s);
    }

    void repaintsEverythingWhenTitlesChange()
    {
        Setting setting(3);
        setting.show(Setting::byName());
        QSignalSpy changed(&setting.table(), &LinkTable::dataChanged);
        ledger::Changes changes;
        changes.chats.push_back({vista, domain::ChatKind::Channel, u"Another title"_s, {}, {}});
        QVERIFY(wait(setting.bench.ledger().write(changes)));
        QVERIFY(eventually([&] { return changed.size() == 1; }));
        QCOMPARE(changed[0][0].toModelIndex(), setting.table().index(0, 0));
        QCOMPARE(changed[0][1].toModelIndex(),
                 setting.table().index(2, domain::linkColumnCount - 1));
    }

    // Queries
    // ---------------------------------------------------------------------------------------

    void theLastOfManyQueriesWins()
    {
        Setting setting(50);
        QSignalSpy loaded(&setting.table(), &LinkTable::loaded);
        QSignalSpy failed(&setting.table(), &LinkTable::failed);
        LinkQuery query = Setting::byName();
        for (const auto *typed : {"4", "42", "4", "", "7", "17"}) {
            query.search = QLatin1String(typed);
            setting.table().setQuery(query);
        }
        QVERIFY(eventually([&] { return !loaded.isEmpty(); }));
        settle();
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(setting.table().query().search, u"17"_s);
        QCOMPARE(setting.names(), QStringList{u"17"_s});
        QVERIFY(!setting.table().isLoading());
    }

    void tellsTheTagsOfALinkWithTheirColours()
    {
        Setting setting(3);
        setting.show(Setting::byName());
        QCOMPARE(setting.name(1), u"Link 000001"_s);
        LinkTable &table = setting.table();
        const QModelIndex name = table.index(1, int(LinkColumn::Name));
        QVERIFY(name.data(LinkTable::TagsRole).value<std::vector<domain::Tag>>().empty());
        QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), u"Link 000001"_s);
        QSignalSpy changed(&table, &LinkTable::dataChanged);
        ledger::Changes changes;
        changes.annotations.push_back(
            {gateInVista, Setting::link(1).hash, {{}, {u"flyer"_s, u"press\u202e"_s}, {}, {}}});
        changes.tags = {{u"Flyer"_s, domain::TagColour::Teal}};
        QVERIFY(wait(setting.bench.ledger().write(changes)));
        const std::vector<domain::Tag> expected{{u"flyer"_s, domain::TagColour::Teal},
                                                {u"press\u202e"_s, domain::TagColour::Grey}};
        QVERIFY(eventually([&] {
            return name.data(LinkTable::TagsRole).value<std::vector<domain::Tag>>() == expected;
        }));
        QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), u"Link 000001, flyer, press"_s);
        QCOMPARE(name.data(Qt::DisplayRole).toString(), u"Link 000001"_s);
        QVERIFY(!table.index(1, 0).data(LinkTable::TagsRole).isValid());

        // A new colour is told at once.
        changed.clear();
        changes = {};
        changes.tags = {{u"flyer"_s, domain::TagColour::Red}};
        QVERIFY(wait(setting.bench.ledger().write(changes)));
        QVERIFY(eventually([&] {
            return name.data(LinkTable::TagsRole).value<std::vector<domain::Tag>>()[0].colour
                == domain::TagColour::Red;
        }));
        QVERIFY(!changed.isEmpty());
    }

    void searchesAndFilters()
    {
        Setting setting(20);
        domain::Link revoked = Setting::link(6);
        revoked.revoked = true;
        setting.write({revoked});
        ledger::Changes noted;
        noted.annotations.push_back(
            {revoked.seat, Setting::link(5).hash, {u"Café at the corner"_s, {}, {}, {}}});
        QVERIFY(wait(setting.bench.ledger().write(noted)));
        LinkQuery query = Setting::byName();
        query.search = u"CAFE"_s;
        setting.show(query);
        QCOMPARE(setting.names(), QStringList{u"5"_s});
        query.search.clear();
        query.filter = LinkFilter::Revoked;
        setting.show(query);
        QCOMPARE(setting.names(), QStringList{u"6"_s});
        query.search = u"nothing like it"_s;
        setting.show(query);
        QCOMPARE(setting.table().rowCount(), 0);
        query = Setting::byName();
        query.scope = domain::LinkScope::of(wardenInHarbour);
        setting.show(query);
        QCOMPARE(setting.table().rowCount(), 0);
    }

    void givesAddressesToDrag()
    {
        Setting setting(5);
        setting.show(Setting::byName());
        LinkTable &table = setting.table();
        QCOMPARE(setting.names().size(), 5); // all are fetched
        QVERIFY(table.flags(table.index(1, 2)).testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(!table.flags({}).testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(!table.flags(table.index(1, 2)).testFlag(Qt::ItemIsEditable));
        QCOMPARE(table.supportedDragActions(), Qt::CopyAction);
        // As a view gives them: every cell of a row, in any order.
        QModelIndexList chosen;
        for (const int row : {3, 1}) {
            for (int column = 0; column < table.columnCount(); ++column)
                chosen += table.index(row, column);
        }
        const std::unique_ptr<QMimeData> data(table.mimeData(chosen));
        QVERIFY(data);
        QCOMPARE(data->text(), Setting::link(1).url + u'\n' + Setting::link(3).url);
        QCOMPARE(data->urls(),
                 (QList<QUrl>{QUrl(Setting::link(1).url), QUrl(Setting::link(3).url)}));
        for (const QString &type : table.mimeTypes())
            QVERIFY2(data->hasFormat(type), qPrintable(type));
        QVERIFY(!table.mimeData({}));
    }

    void findsARowByTheBeginningOfAName()
    {
        Setting setting(300, false);
        domain::Link other = Setting::link(300);
        other.settings.name = u"Été"_s;
        setting.write({other});
        setting.show(Setting::byName());
        LinkTable &table = setting.table();
        QCOMPARE(table.rowCount(), 301);
        settle();
        const int fetched = setting.fetched();
        QCOMPARE(wait(table.find(u"link 00015"_s, 0)).value_or(-2), 151); // one is before them
        QCOMPARE(wait(table.find(u"link 00015"_s, 152)).value_or(-2), 152);
        QCOMPARE(wait(table.find(u"link 00015"_s, 200)).value_or(-2), 151); // round the end
        QCOMPARE(wait(table.find(u"ete"_s, 7)).value_or(-2), 0);
        QCOMPARE(wait(table.find(u"00015"_s, 0)).value_or(-2), -1); // not anywhere in it
        QCOMPARE(setting.fetched(), fetched); // nothing was read for it
    }

    void dragsAllThatWasChosenOrNothing()
    {
        Setting setting(300, false);
        setting.show(Setting::byName());
        LinkTable &table = setting.table();
        QCOMPARE(setting.name(0), u"Link 000000"_s);
        QVERIFY(!table.linkAt(250));
        const QModelIndexList chosen{table.index(0, 0), table.index(250, 0)};
        QVERIFY(!table.mimeData(chosen));
        // They were asked for, and the next try finds them.
        QVERIFY(eventually([&] { return table.linkAt(250) != nullptr; }));
        const std::unique_ptr<QMimeData> data(table.mimeData(chosen));
        QCOMPARE(data->urls().size(), 2);
    }

    void followsALedgerThatIsWrittenAllTheTime()
    {
        Setting setting(100);
        setting.show(Setting::byName());
        int written = 0;
        for (int number = 1000; number < 1100; ++number) {
            ledger::Changes changes;
            changes.links.push_back(Setting::link(number));
            setting.bench.ledger().write(changes).then(this,
                                                       [&written](core::Result<>) { ++written; });
        }
        // While it goes on the table is not starved of answers.
        QVERIFY(eventually([&] { return setting.table().rowCount() > 100; }));
        QVERIFY(eventually([&] { return written == 100 && setting.table().rowCount() == 200; }));
        QCOMPARE(setting.name(199), u"Link 001099"_s);
    }

    void tellsWhenTheLedgerCannotBeRead()
    {
        Bench bench;
        ledger::SqliteLedger closed(bench.profile() + u"/never-opened"_s, bench.clock);
        services::Catalogue catalogue(closed);
        LinkTable table(catalogue, {}, {});
        QSignalSpy failed(&table, &LinkTable::failed);
        table.setQuery({});
        QVERIFY(eventually([&] { return failed.size() == 1; }));
        QVERIFY(!table.isLoading());
        QCOMPARE(table.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(LinkTableTest)
#include "tst_linktable.moc"
