// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/queries.h"

#include "ledger/connection.h"
#include "samples.h"

#include <QRegularExpression>
#include <QSqlQuery>
#include <QVariant>

using domain::LinkColumn;
using domain::LinkFilter;
using domain::LinkScope;
using ledger::Connection;
using ledger::Statement;
using namespace samples;
namespace queries = ledger::queries;

/// How SQLite goes about what is asked often.
class QueriesTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_place.open());
        QVERIFY(m_place.write(world()));
        QVERIFY(m_place.write(manyLinks(300)));
        m_place.ledger.reset();
        m_connection = std::move(*Connection::open(m_place.path, Connection::Access::Examine));
    }

    void findsALinkByItsHashThroughTheIndex()
    {
        const QString plan = planOf(queries::linksByHash(u"abc"_s));
        QVERIFY2(plan.contains(u"SEARCH l USING INDEX links_by_hash (hash=?)"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN"_s), qPrintable(plan));
    }

    void findsThePrimaryLinkThroughAnIndex()
    {
        const QString plan = planOf(queries::primaryLink(1));
        QVERIFY2(plan.contains(u"SEARCH l USING INDEX links_primary (seat=?)"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN"_s), qPrintable(plan));
    }

    void findsALinkByItsNumber()
    {
        const QString plan = planOf(queries::linkById({1}));
        QVERIFY2(plan.contains(u"SEARCH l USING INTEGER PRIMARY KEY"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN"_s), qPrintable(plan));
    }

    void readsTheFirstLinksFromAnIndexAlone()
    {
        const QString all = planOf(queries::firstLinks({}, {}, 100));
        QVERIFY2(all.contains(u"SCAN l USING COVERING INDEX links_by_created"_s), qPrintable(all));
        QVERIFY2(!all.contains(u"TEMP B-TREE"_s), qPrintable(all));
        domain::LinkQuery query;
        query.scope = LinkScope::of(gateInGarden);
        const QString seat = planOf(queries::firstLinks(query, 1, 100));
        QVERIFY2(
            seat.contains(u"SEARCH l USING COVERING INDEX links_of_seat_by_created (seat=?)"_s),
            qPrintable(seat));
        QVERIFY2(!seat.contains(u"TEMP B-TREE"_s), qPrintable(seat));
    }

    void readsLookupsWithoutTheirLinks()
    {
        const Statement lookups = queries::lookups({}, 100);
        const QString plan = planOf(lookups);
        QVERIFY2(plan.contains(u"USING INDEX links_lookup (id>?)"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
        // The plan doesn't tell whether the row is read too; the program that SQLite makes of it
        // does: nothing is read from the table itself.
        QStringList steps;
        const auto done = m_connection->each(
            u"EXPLAIN "_s + lookups.sql, lookups.values, [&steps](const QSqlQuery &row) {
                steps += row.value(u"opcode"_s).toString() + u' ' + row.value(u"p1"_s).toString();
            });
        QVERIFY(done);
        QVERIFY2(steps.contains(u"Column 2"_s), qPrintable(steps.join(u", ")));
        QVERIFY2(!steps.contains(u"Column 0"_s), qPrintable(steps.join(u", ")));
    }

    void neverCountsLinks()
    {
        static const QRegularExpression links(u"\\bl\\b|links_"_s);
        for (const LinkScope &scope :
             {LinkScope::all(), LinkScope::of(gate), LinkScope::of(gateInGarden)}) {
            const QString plan = planOf(queries::counts(scope, 1));
            QVERIFY2(!plan.contains(links), qPrintable(plan));
        }
    }

    void findsWhatIsDueThroughTheIndex()
    {
        const QString due = planOf(queries::dueLinks(noon, 10));
        QVERIFY2(due.contains(u"SEARCH l USING INDEX links_due (next_change_at<?)"_s),
                 qPrintable(due));
        QVERIFY2(!due.contains(u"SCAN"_s) && !due.contains(u"TEMP"_s), qPrintable(due));
        const QString next = planOf(queries::nextDue());
        QVERIFY2(next.contains(u"INDEX links_due"_s) && !next.contains(u"TEMP"_s),
                 qPrintable(next));
    }

    void pagesTheHistoryThroughAnIndex()
    {
        const QString seat = planOf(queries::history({gateInGarden, {}, 100, 10}, {1}));
        QVERIFY2(seat.contains(u"INDEX history_of_seat (bot=? AND chat=? AND id<?)"_s),
                 qPrintable(seat));
        QVERIFY2(!seat.contains(u"SCAN"_s) && !seat.contains(u"TEMP"_s), qPrintable(seat));
        const QString link = planOf(queries::history({gateInGarden, u"a"_s, {}, 10}, {1}));
        QVERIFY2(link.contains(u"INDEX history_of_link (bot=? AND chat=? AND link_hash=?)"_s),
                 qPrintable(link));
        const QString all = planOf(queries::history({}, {}));
        QVERIFY2(!all.contains(u"TEMP"_s), qPrintable(all));
    }

    void findsWhatATruncatedLinkMayBeThroughTheIndex()
    {
        const QString plan = planOf(queries::linksStartingWith(u"ab"_s));
        QVERIFY2(plan.contains(u"SEARCH l USING INDEX links_by_hash (hash>? AND hash<?)"_s),
                 qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN"_s) && !plan.contains(u"TEMP"_s), qPrintable(plan));
    }

    void findsTheHistoryOfATimeThroughTheIndex_data()
    {
        QTest::addColumn<domain::HistoryQuery>("query");
        QTest::addColumn<QStringList>("steps");
        const QString from = u"SEARCH t USING COVERING INDEX history_by_time (at>?)"_s;
        const QString upTo = u"SEARCH t USING COVERING INDEX history_by_time (at<?)"_s;
        domain::HistoryQuery query;
        query.since = noon;
        QTest::newRow("from a moment on")
            << query << QStringList{u"SEARCH h USING INTEGER PRIMARY KEY (rowid>?)"_s, from};
        query.until = noon.addDays(1);
        const QString between = u"SEARCH h USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"_s;
        QTest::newRow("a day") << query << QStringList{between, from, upTo};
        query.actions = {domain::Action::LinkEdited, domain::Action::LinkRevoked};
        QTest::newRow("a day, some actions") << query << QStringList{between, from, upTo};
        query.olderThan = 100;
        QTest::newRow("the next page") << query << QStringList{between, from, upTo};
        query = {};
        query.until = noon;
        QTest::newRow("up to a moment")
            << query << QStringList{u"SEARCH h USING INTEGER PRIMARY KEY (rowid<?)"_s, upTo};
        query = {};
        query.seat = gateInGarden;
        query.since = noon;
        QTest::newRow("a seat, from a moment on")
            << query << QStringList{u"INDEX history_of_seat (bot=? AND chat=? AND id>?)"_s, from};
    }

    void findsTheHistoryOfATimeThroughTheIndex()
    {
        QFETCH(const domain::HistoryQuery, query);
        QFETCH(const QStringList, steps);
        const QString plan = planOf(queries::history(query, {1}));
        for (const QString &step : steps)
            QVERIFY2(plan.contains(step), qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN h"_s) && !plan.contains(u"SCAN t"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"TEMP"_s), qPrintable(plan));
    }

    void findsOpenIntentsThroughTheIndex()
    {
        const QString plan = planOf(queries::openIntents());
        QVERIFY2(plan.contains(u"SEARCH i USING INDEX intents_by_state (state=?)"_s),
                 qPrintable(plan));
    }

    void cleanupTestCase() { m_connection.reset(); }

private:
    /// One line for each step.
    QString planOf(const Statement &statement)
    {
        QString plan;
        const auto done = m_connection->each(
            u"EXPLAIN QUERY PLAN "_s + statement.sql, statement.values,
            [&plan](const QSqlQuery &row) { plan += row.value(u"detail"_s).toString() + u'\n'; });
        return done ? plan : done.error().detail;
    }

    Place m_place;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(QueriesTest)
#include "tst_queries.moc"
