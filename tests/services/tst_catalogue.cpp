// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include <QSignalSpy>

using namespace bench;
using core::Error;

class CatalogueTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        Bench bench;
        QVERIFY(bench.program().catalogue.isLoaded());
        QVERIFY(bench.program().catalogue.bots().empty());
        QVERIFY(!bench.program().catalogue.bot(gate));
        QVERIFY(!bench.program().catalogue.seat(gateInNews));
        services::Catalogue fresh(bench.ledger());
        QVERIFY(!fresh.isLoaded());
        QSignalSpy changed(&fresh, &services::Catalogue::seatsChanged);
        fresh.load();
        QVERIFY(eventually([&] { return fresh.isLoaded(); }));
        QCOMPARE(changed.size(), 1); // "there is nothing" is news too
    }

    void followsTheLedger()
    {
        Bench bench;
        bench.knowEverything();
        const auto &catalogue = bench.program().catalogue;
        QVERIFY(eventually([&] { return catalogue.seats().size() == 5; }));
        QCOMPARE(catalogue.bots().size(), 2U);
        QCOMPARE(catalogue.bot(gate)->username, u"gate_bot"_s);
        QCOMPARE(catalogue.seat(gateInNews)->chat.title, u"News"_s);
        QCOMPARE(catalogue.seat(gateInNews)->links, 1);
        QVERIFY(wait(bench.program().chats.remove(gateInNews)));
        QVERIFY(eventually([&] { return catalogue.seats().size() == 4; }));
        QVERIFY(!catalogue.seat(gateInNews));
    }

    void isSilentWhenNothingIsNew()
    {
        Bench bench;
        bench.knowEverything();
        auto &catalogue = bench.program().catalogue;
        QVERIFY(eventually([&] { return catalogue.seats().size() == 5; }));
        QSignalSpy changed(&catalogue, &services::Catalogue::seatsChanged);
        catalogue.load();
        catalogue.load();
        QVERIFY(wait(bench.ledger().bots()));
        settle();
        QCOMPARE(changed.size(), 0);
    }

    void readsOnceMoreForABurstOfWrites()
    {
        Bench bench;
        bench.knowEverything();
        auto &catalogue = bench.program().catalogue;
        QVERIFY(eventually([&] { return catalogue.seats().size() == 5; }));
        QSignalSpy changed(&catalogue, &services::Catalogue::seatsChanged);
        QSignalSpy told(&bench.ledger(), &ledger::Ledger::seatsChanged);
        domain::Chat chat = catalogue.seat(gateInNews)->chat;
        std::optional<core::Result<>> last;
        for (int i = 0; i < 50; ++i) {
            ledger::Changes changes;
            chat.members = i;
            changes.chats.push_back(chat);
            bench.ledger().write(changes).then(this, [&last, i](core::Result<> written) {
                if (i == 49)
                    last = written;
            });
        }
        QVERIFY(eventually([&] { return last && catalogue.seat(gateInNews)->chat.members == 49; }));
        settle();
        QCOMPARE(told.size(), 50);
        QVERIFY2(changed.size() <= 50, qPrintable(QString::number(changed.size())));
        QCOMPARE(catalogue.seat(gateInNews)->chat.members, 49);
    }

    void passesOnWhatTheLedgerAnswers()
    {
        Bench bench;
        bench.knowEverything();
        auto &catalogue = bench.program().catalogue;
        const auto ids = wait(catalogue.order({domain::LinkScope::of(gateInNews), {}, {}, {}, {}}));
        QCOMPARE(ids->size(), 1U);
        QCOMPARE(wait(catalogue.links(*ids))->front().url, bench.primary(gateInNews));
        QCOMPARE((*wait(catalogue.counts(domain::LinkScope::all())))[domain::LinkFilter::All], 4);
        QCOMPARE((*wait(catalogue.primaryLink(gateInNews)))->url, bench.primary(gateInNews));
        QCOMPARE(
            wait(catalogue.linksByHash(simulator::linkHash(bench.primary(gateInNews))))->size(),
            1U);
        QSignalSpy links(&catalogue, &services::Catalogue::linksChanged);
        QSignalSpy lines(&catalogue, &services::Catalogue::historyAdded);
        bench.rotation().setDelay(0s);
        bench.rotation().start(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QCOMPARE(links.size(), 1);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(wait(catalogue.history({gateInNews, {}, {}, 100}))->size(), 2U);
    }

    void tellsWhenTheLedgerCannotBeRead()
    {
        Bench bench;
        ledger::SqliteLedger closed(bench.profile() + u"/never-opened"_s, bench.clock);
        services::Catalogue catalogue(closed);
        QSignalSpy failed(&catalogue, &services::Catalogue::failed);
        catalogue.load();
        QVERIFY(eventually([&] { return failed.size() == 1; }));
        QCOMPARE(failed[0][0].value<Error>().kind, Error::Kind::StorageFailed);
        QVERIFY(!catalogue.isLoaded());
        catalogue.load(); // it is asked again
        QVERIFY(eventually([&] { return failed.size() == 2; }));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
