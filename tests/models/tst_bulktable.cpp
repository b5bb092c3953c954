// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/bulktable.h"

#include "services/bench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace bench;
using domain::JobKind;
using domain::Obstacle;
using models::BulkColumn;
using models::BulkLine;
using models::BulkTable;

class BulkTableTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<Bench>();
        m_bench->enter(gateToken(), u"gate_bot"_s);
        m_bench->know(gateInVista);
        ledger::Changes changes;
        changes.seats.push_back(
            {gateInVista, domain::SeatStatus::Administrator, true, m_bench->clock.now(), {}});
        QVERIFY(wait(m_bench->ledger().write(std::move(changes))));
        QVERIFY(eventually([this] {
            const auto *overview = m_bench->program().catalogue.seat(gateInVista);
            return overview && overview->seat.mayInvite;
        }));
    }

    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
        m_bench.reset();
    }

private:
    static domain::Link link(int number)
    {
        domain::Link link;
        link.seat = gateInVista;
        link.hash = u"hash-%1"_s.arg(number, 6, 10, QChar(u'0'));
        link.url = u"https://t.me/+"_s + link.hash;
        link.settings.name = QString::number(number);
        return link;
    }

    /// The table over these links, which are in the ledger then.
    BulkTable &table(JobKind kind, std::vector<domain::Link> links,
                     const std::optional<domain::StepRequest> &request = domain::StepRequest())
    {
        ledger::Changes changes;
        changes.links = std::move(links);
        if (!wait(m_bench->ledger().write(std::move(changes))))
            qFatal("the bench is broken: no links");
        domain::LinkQuery query;
        query.sortBy = domain::LinkColumn::Link;
        query.order = Qt::AscendingOrder;
        const auto ids = wait(m_bench->ledger().order(query));
        m_table = std::make_unique<BulkTable>(
            kind, m_bench->program().catalogue, m_bench->clock,
            [](const BulkLine &line, BulkColumn) { return line.link.settings.name; },
            [](BulkColumn column) { return QString::number(static_cast<int>(column)); });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_table->setRequest(request);
        m_table->load(ids.value_or(std::vector<core::LinkId>()));
        return *m_table;
    }

    static QStringList names(const BulkTable &table)
    {
        QStringList all;
        for (int row = 0; row < table.rowCount(); ++row)
            all += table.index(row, 0).data().toString();
        return all;
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<BulkTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void readsPageAfterPage()
    {
        std::vector<domain::Link> links;
        for (int i = 0; i < 450; ++i)
            links.push_back(link(i));
        BulkTable &all = table(JobKind::Pause, links);
        QVERIFY(all.isLoading());
        QVERIFY(eventually([&] { return all.read() > 0; }));
        QVERIFY(all.read() < all.asked()); // not all at once
        QVERIFY(eventually([&] { return !all.isLoading(); }));
        QCOMPARE(all.rowCount(), 450);
        QCOMPARE(all.steps().size(), std::size_t(450));
        QCOMPARE(all.steps().front().linkHash, link(0).hash);
        QCOMPARE(all.totals().mostInAChat, 450);
    }

    void partsWhatIsLeftOut()
    {
        domain::Link revoked = link(1);
        revoked.revoked = true;
        BulkTable &all = table(JobKind::Revoke, {link(0), revoked, link(2)});
        QVERIFY(eventually([&] { return !all.isLoading(); }));
        QCOMPARE(names(all), (QStringList{u"0"_s, u"2"_s}));
        all.show(BulkTable::Part::LeftOut);
        QCOMPARE(names(all), QStringList{u"1"_s});
        QCOMPARE(all.lineAt(0)->obstacle, Obstacle::IsRevoked);
        QCOMPARE(all.totals().leftOut, 1);
        QCOMPARE(all.steps().size(), std::size_t(2));
        // What is left out can't be chosen.
        QVERIFY(!all.setData(all.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    }

    void leavesOutWhatIsSoAlready()
    {
        domain::Link limited = link(0);
        limited.settings.limit = 5;
        domain::Link unverified = limited;
        unverified.hash = link(1).hash;
        unverified.url = link(1).url;
        unverified.settings.name = u"1"_s;
        unverified.verified = false; // who knows
        domain::StepRequest five;
        five.limit = 5;
        BulkTable &all = table(JobKind::SetLimit, {limited, unverified}, five);
        QVERIFY(eventually([&] { return !all.isLoading(); }));
        QCOMPARE(names(all), QStringList{u"1"_s});
        QCOMPARE(all.totals().unverified, 1);
        domain::StepRequest six;
        six.limit = 6;
        all.setRequest(six);
        QCOMPARE(names(all), (QStringList{u"0"_s, u"1"_s}));
        QCOMPARE(domain::requestFrom(all.steps().front().request).limit, 6);
        all.setRequest({});
        QCOMPARE(all.rowCount(), 2);
    }

    void makesNoStepOfWhatIsTakenOut()
    {
        BulkTable &all = table(JobKind::Pause, {link(0), link(1), link(2)});
        QVERIFY(eventually([&] { return !all.isLoading(); }));
        QSignalSpy told(&all, &BulkTable::totalsChanged);
        QVERIFY(all.setData(all.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(told.size(), 1);
        QCOMPARE(all.totals().included, 3);
        QCOMPARE(all.totals().chosen, 2);
        QCOMPARE(all.steps().size(), std::size_t(2));
        QCOMPARE(all.steps().back().linkHash, link(2).hash);
        // Another value does not bring it back.
        all.setRequest(domain::StepRequest());
        QCOMPARE(all.totals().chosen, 2);
    }

    void makesStepsOfChats()
    {
        m_bench->knowEverything();
        table(JobKind::RotatePrimary, {});
        std::vector<domain::SeatId> seats;
        for (const auto &overview : m_bench->program().catalogue.seats())
            seats.push_back(overview.seat.id);
        m_table->load(seats);
        QVERIFY(eventually([this] { return !m_table->isLoading(); }));
        const auto steps = m_table->steps();
        QCOMPARE(static_cast<int>(steps.size()), m_table->totals().included);
        QVERIFY(!steps.empty());
        for (const domain::JobStep &step : steps)
            QVERIFY(step.linkHash.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BulkTableTest)
#include "tst_bulktable.moc"
