// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/whoselink.h"

#include "services/bench.h"

using namespace bench;
using services::Whose;
using Kind = services::Whose::Kind;

class WhoseLinkTest : public testsupport::Test
{
    Q_OBJECT

    static domain::Link link(const domain::SeatId &seat, const QString &hash)
    {
        domain::Link link;
        link.seat = seat;
        link.hash = hash;
        link.url = u"https://t.me/+"_s + hash;
        link.creator = seat.bot;
        return link;
    }

private Q_SLOTS:
    void findsALink_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QStringList>("hashes");
        const QStringList none;
        QTest::newRow("nothing") << QString() << Kind::NotALink << QString() << none;
        QTest::newRow("words") << u"summer sale"_s << Kind::NotALink << QString() << none;
        QTest::newRow("a chat") << u"https://t.me/acme"_s << Kind::NotALink << QString() << none;
        QTest::newRow("a link") << u"https://t.me/+SummerSale00001A"_s << Kind::Exact
                                << u"https://t.me/+SummerSale00001A"_s
                                << QStringList{u"SummerSale00001A"_s};
        QTest::newRow("in a sentence")
            << u"Whose is t.me/joinchat/SummerSale00001A, please?"_s << Kind::Exact
            << u"t.me/joinchat/SummerSale00001A"_s << QStringList{u"SummerSale00001A"_s};
        QTest::newRow("the first of two")
            << u"t.me/+SummerSale00002B t.me/+SummerSale00001A"_s << Kind::Exact
            << u"t.me/+SummerSale00002B"_s << QStringList{u"SummerSale00002B"_s};
        QTest::newRow("after lines without")
            << u"see\nbelow\nt.me/+SummerSale00001A"_s << Kind::Exact << u"t.me/+SummerSale00001A"_s
            << QStringList{u"SummerSale00001A"_s};
        QTest::newRow("in other letters") << u"https://t.me/+summersale00001a"_s << Kind::NotHere
                                          << u"https://t.me/+summersale00001a"_s << none;
        QTest::newRow("cut, two are like it")
            << u"https://t.me/+SummerSale…"_s << Kind::Guess << u"https://t.me/+SummerSale…"_s
            << QStringList{u"SummerSale00001A"_s, u"SummerSale00002B"_s};
        QTest::newRow("cut, one is like it")
            << u"https://t.me/+SummerSale00002..."_s << Kind::Guess
            << u"https://t.me/+SummerSale00002..."_s << QStringList{u"SummerSale00002B"_s};
        QTest::newRow("cut, none is like it")
            << u"t.me/+WinterSale…"_s << Kind::NotHere << u"t.me/+WinterSale…"_s << none;
    }

    void findsALink()
    {
        QFETCH(QString, text);
        QFETCH(Kind, kind);
        QFETCH(QString, asked);
        QFETCH(QStringList, hashes);
        Bench bench;
        bench.knowEverything();
        ledger::Changes changes;
        changes.links = {link(gateInNews, u"SummerSale00001A"_s),
                         link(wardenInHarbour, u"SummerSale00002B"_s)};
        QVERIFY(wait(bench.ledger().write(changes)));
        services::WhoseLink whoseLink(bench.program().catalogue);

        const auto whose = wait(whoseLink.find(text));
        QVERIFY(whose);
        QCOMPARE(whose->kind, kind);
        QCOMPARE(whose->asked, asked);
        QStringList found;
        for (const domain::Link &one : whose->links)
            found += one.hash;
        QCOMPARE(found, hashes);
        QCOMPARE(whose->truncated, text.contains(u'…') || text.contains(u"..."_s));
    }

    void readsTheBeginningOfALongText()
    {
        Bench bench;
        services::WhoseLink whoseLink(bench.program().catalogue);
        const QString text = QString(1'000'000, u'x') + u" https://t.me/+SummerSale00001A"_s;
        QCOMPARE(wait(whoseLink.find(text))->kind, Kind::NotALink);
    }

    void tellsWhenTheLedgerCannotBeRead()
    {
        Bench bench;
        ledger::SqliteLedger closed(bench.profile() + u"/never-opened"_s, bench.clock);
        services::Catalogue catalogue(closed);
        services::WhoseLink whoseLink(catalogue);
        QVERIFY(!wait(whoseLink.find(u"t.me/+SummerSale00001A"_s)));
        QVERIFY(!wait(whoseLink.find(u"t.me/+SummerSale…"_s)));
    }
};

QTEST_GUILESS_MAIN(WhoseLinkTest)
#include "tst_whoselink.moc"
