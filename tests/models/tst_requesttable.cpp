// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/requesttable.h"

#include "services/requestacts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace bench;
using domain::RequestId;
using models::RequestColumn;
using models::RequestTable;

class RequestTableTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<Bench>();
        m_bench->knowEverything();
        m_partners = approvalLink(*m_bench);
        m_club = m_bench->make(gateInClub, {u"Iran chapter"_s, {}, {}, true});
        m_table = std::make_unique<RequestTable>(
            m_bench->requests(),
            [](const domain::JoinRequest &request, RequestColumn column) {
                switch (column) {
                case RequestColumn::Person:
                    return request.person.name;
                case RequestColumn::Link:
                    return request.linkName;
                case RequestColumn::About:
                    return request.bio;
                case RequestColumn::Waiting:
                    return request.asked.toString(Qt::ISODate);
                default:
                    return QString::number(request.seat.chat.value);
                }
            },
            [](RequestColumn column) { return QString::number(static_cast<int>(column)); });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_resets = std::make_unique<QSignalSpy>(m_table.get(), &QAbstractItemModel::modelReset);
    }

private:
    void fill()
    {
        askToJoin(*m_bench, m_partners, 503, u"Tomasz"_s);
        askToJoin(*m_bench, m_club, 502, u"xx_crypto"_s, u"DM for profit"_s);
        askToJoin(*m_bench, m_partners, 501, u"Olena"_s, u"Marketing lead at Café"_s);
        QTRY_COMPARE(names(), (QStringList{u"Olena"_s, u"xx_crypto"_s, u"Tomasz"_s}));
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_table->rowCount(); ++row)
            all += m_table->index(row, 0).data().toString();
        return all;
    }
    QStringList checkedNames() const
    {
        QStringList all;
        for (const auto &request : m_table->checked())
            all += request.person.name;
        return all;
    }
    void check(int row, bool checked = true)
    {
        QVERIFY(m_table->setData(m_table->index(row, 0), checked ? Qt::Checked : Qt::Unchecked,
                                 Qt::CheckStateRole));
    }
    void show(const models::RequestsShown &shown) { m_table->show(shown); }

    std::unique_ptr<Bench> m_bench;
    domain::Link m_partners;
    domain::Link m_club;
    std::unique_ptr<RequestTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;

private Q_SLOTS:
    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
        m_bench.reset();
    }

    void showsWhoWaitsLongestFirst()
    {
        fill();
        QCOMPARE(m_table->columnCount(), models::requestColumnCount);
        QCOMPARE(m_table->headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"3"_s);
        QCOMPARE(m_table->index(0, 3).data().toString(), u"Marketing lead at Café"_s);
        QCOMPARE(m_table->index(0, 0)
                     .data(RequestTable::RequestRole)
                     .value<domain::JoinRequest>()
                     .person.id,
                 core::UserId{501});
        QCOMPARE(m_resets->size(), 0);
    }

    void insertsAndRemovesExactlyWhatIsNew()
    {
        fill();
        QSignalSpy inserted(m_table.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_table.get(), &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex tomasz = m_table->index(2, 0);
        askToJoin(*m_bench, m_partners, 500, u"First"_s);
        QTRY_COMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 0);
        QCOMPARE(inserted[0][2].toInt(), 0);
        QVERIFY(wait(decide(*m_bench, {gateInNews, {501}}, Decision::Approve)));
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), 1);
        QCOMPARE(names(), (QStringList{u"First"_s, u"xx_crypto"_s, u"Tomasz"_s}));
        QCOMPARE(tomasz.row(), 2);
        QCOMPARE(m_resets->size(), 0);
    }

    void searchesNamesBiosAndLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("name") << u"olEna"_s << QStringList{u"Olena"_s};
        QTest::newRow("username") << u"user502"_s << QStringList{u"xx_crypto"_s};
        QTest::newRow("bio") << u"cafe"_s << QStringList{u"Olena"_s};
        QTest::newRow("link") << u" partners "_s << QStringList{u"Olena"_s, u"Tomasz"_s};
        QTest::newRow("nothing") << u"zebra"_s << QStringList();
    }
    void searchesNamesBiosAndLinks()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        fill();
        show({{}, {}, text});
        QCOMPARE(names(), found);
        show({});
        QCOMPARE(names().size(), 3);
        QCOMPARE(m_resets->size(), 0);
    }

    void choosesByChatAndLink()
    {
        fill();
        show({domain::LinkScope::of(gateInClub)});
        QCOMPARE(names(), QStringList{u"xx_crypto"_s});
        show({domain::LinkScope::of(gateInNews)});
        QCOMPARE(names(), (QStringList{u"Olena"_s, u"Tomasz"_s}));
        show({{}, m_club.id});
        QCOMPARE(names(), QStringList{u"xx_crypto"_s});
        show({domain::LinkScope::of(warden)});
        QCOMPARE(names(), QStringList());
    }

    void sortsByEachColumn()
    {
        fill();
        const QPersistentModelIndex olena = m_table->index(0, 0);
        check(0);
        m_table->sort(static_cast<int>(RequestColumn::Person), Qt::AscendingOrder);
        QCOMPARE(names(), (QStringList{u"Olena"_s, u"Tomasz"_s, u"xx_crypto"_s}));
        m_table->sort(static_cast<int>(RequestColumn::Person), Qt::DescendingOrder);
        QCOMPARE(names(), (QStringList{u"xx_crypto"_s, u"Tomasz"_s, u"Olena"_s}));
        QCOMPARE(olena.row(), 2);
        QCOMPARE(checkedNames(), QStringList{u"Olena"_s});
        m_table->sort(static_cast<int>(RequestColumn::Waiting), Qt::AscendingOrder);
        QCOMPARE(names(), (QStringList{u"Tomasz"_s, u"xx_crypto"_s, u"Olena"_s}));
        m_table->sort(static_cast<int>(RequestColumn::Link), Qt::AscendingOrder);
        QCOMPARE(names(), (QStringList{u"xx_crypto"_s, u"Olena"_s, u"Tomasz"_s}));
        QCOMPARE(m_resets->size(), 0);
    }

    void keepsMarksUntilSomebodyIsDecidedAbout()
    {
        fill();
        QSignalSpy changed(m_table.get(), &RequestTable::checkedChanged);
        check(0);
        check(2);
        check(2);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(checkedNames(), (QStringList{u"Olena"_s, u"Tomasz"_s}));
        QCOMPARE(m_table->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!m_table->index(0, 1).data(Qt::CheckStateRole).isValid());
        askToJoin(*m_bench, m_partners, 500, u"First"_s);
        QTRY_COMPARE(names().size(), 4);
        QCOMPARE(checkedNames(), (QStringList{u"Olena"_s, u"Tomasz"_s}));
        QVERIFY(wait(decide(*m_bench, {gateInNews, {501}}, Decision::Decline)));
        QTRY_COMPARE(checkedNames(), QStringList{u"Tomasz"_s});
        check(m_table->rowOf({gateInNews, {503}}), false);
        QCOMPARE(checkedNames(), QStringList());
    }

    void unchecksWhatIsNotShownAnyMore()
    {
        fill();
        check(0);
        check(1);
        show({{}, {}, u"crypto"_s});
        QCOMPARE(checkedNames(), QStringList{u"xx_crypto"_s});
        show({});
        QCOMPARE(checkedNames(), QStringList{u"xx_crypto"_s});
    }

    void canNotBeCheckedWhileItIsBeingDecided()
    {
        fill();
        check(0);
        m_bench->server.faults().add(simulator::Fault::neverAnswer().on("approveChatJoinRequest"));
        auto task = decide(*m_bench, {gateInNews, {501}}, Decision::Approve);
        QTRY_COMPARE(m_table->requestAt(0)->state, RequestState::Approving);
        QCOMPARE(checkedNames(), QStringList());
        QVERIFY(!(m_table->flags(m_table->index(0, 0)) & Qt::ItemIsUserCheckable));
        QVERIFY(!m_table->setData(m_table->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(names().size(), 3);
    }

    void tellsThatTimePassed()
    {
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        m_table->timePassed();
        QCOMPARE(changed.size(), 0);
        fill();
        changed.clear();
        m_table->timePassed();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(),
                 m_table->index(0, static_cast<int>(RequestColumn::Waiting)));
        QCOMPARE(changed[0][1].toModelIndex(),
                 m_table->index(2, static_cast<int>(RequestColumn::Waiting)));
    }
};

QTEST_GUILESS_MAIN(RequestTableTest)
#include "tst_requesttable.moc"
