// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/linkindex.h"

#include "support/testing.h"

#include <QRandomGenerator>

#include <algorithm>

using domain::LinkColumn;
using domain::LinkFilter;
using domain::LinkQuery;
using ledger::LinkIndex;
using ledger::SeatPlaces;
using namespace Qt::StringLiterals;

namespace {

using Numbers = std::vector<qint64>;

/// What is told of a link, in the order of the lookup.
struct Entry
{
    qint64 seat = 1;
    int filters = 1;
    int state = 0;
    int kind = 1;
    int joined = -1;
    qint64 limit = 2147483647;
    int requests = 0;
    qint64 expires = 4294967295;
    qint64 created = 1'700'000'000;
    qint64 confirmed = 0;
    QString name = {};
    QString note = {};
    QString hash = u"abcdefgh"_s;

    QByteArray lookup() const
    {
        const QString text = domain::foldedForSearch(
            QStringList{name, note, u"https://t.me/+"_s + hash, {}}.join(u'\n'));
        const qint64 numbers[] = {seat,  filters,  state,   kind,    joined,
                                  limit, requests, expires, created, confirmed};
        QByteArray lookup;
        for (const qint64 number : numbers)
            lookup += QByteArray::number(number) + ' ';
        return lookup + text.toUtf8();
    }
};

const SeatPlaces seats{{1, true, 2, 1}, {2, true, 1, 1}, {3, false, 3, 2}};

Numbers numbersOf(const domain::LinkOrder &order)
{
    Numbers numbers;
    for (const core::LinkId id : order.ids)
        numbers.push_back(id.value);
    return numbers;
}

LinkQuery searching(const QString &text)
{
    LinkQuery query;
    query.search = text;
    return query;
}

LinkQuery sorting(LinkColumn column, Qt::SortOrder order = Qt::AscendingOrder)
{
    LinkQuery query;
    query.sortBy = column;
    query.order = order;
    return query;
}

/// Fewer rows than a tenth are sorted in another way than many: these stand around.
void addOthers(LinkIndex &index, int count = 100)
{
    for (int id = 1000; id < 1000 + count; ++id)
        QVERIFY(index.put({id}, Entry{.seat = 3}.lookup()));
}

} // namespace

class LinkIndexTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void choosesBySeatAndFilter()
    {
        LinkIndex index;
        QVERIFY(
            index.put({1}, Entry{.seat = 1, .filters = 1 | 1 << int(LinkFilter::Paused)}.lookup()));
        QVERIFY(
            index.put({2}, Entry{.seat = 3, .filters = 1 | 1 << int(LinkFilter::Paused)}.lookup()));
        QVERIFY(index.put({3}, Entry{.seat = 2}.lookup()));
        QCOMPARE(numbersOf(index.order({}, seats)), (Numbers{3, 1}));
        LinkQuery paused;
        paused.filter = LinkFilter::Paused;
        QCOMPARE(numbersOf(index.order(paused, seats)), (Numbers{1}));
        // A seat that nobody told of is not on the screen.
        QVERIFY(index.put({4}, Entry{.seat = 9}.lookup()));
        QCOMPARE(numbersOf(index.order({}, seats)), (Numbers{3, 1}));
    }

    void findsTextInEveryScript_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("search");
        QTest::newRow("Cyrillic") << u"Весенняя Кампания"_s << u"КАМПАН"_s;
        QTest::newRow("Cyrillic, without the breve") << u"Район"_s << u"раион"_s;
        QTest::newRow("Cyrillic, with the dots") << u"Елка"_s << u"ёлка"_s;
        QTest::newRow("Greek, without the accent") << u"Άνοιξη"_s << u"ανοιξη"_s;
        QTest::newRow("Greek, final sigma") << u"Χρήστος"_s << u"ΧΡΗΣΤΟΣ"_s;
        QTest::newRow("Turkish, dotted capital") << u"İstanbul"_s << u"istanbul"_s;
        QTest::newRow("Turkish, dotless") << u"KADIKÖY ışık"_s << u"kadikoy isik"_s;
        QTest::newRow("Arabic, without the vowels") << u"حَمْلَة"_s << u"حملة"_s;
        QTest::newRow("Persian with an Arabic keyboard") << u"کتاب فارسی"_s << u"كتاب فارسي"_s;
        QTest::newRow("Persian digits") << u"کد ۱۲۳"_s << u"123"_s;
        QTest::newRow("Latin, with the accents") << u"Cafe Noel"_s << u"café noël"_s;
        QTest::newRow("Latin, without the accents") << u"Café Noël"_s << u"cafe noel"_s;
        QTest::newRow("German") << u"Straße"_s << u"STRASSE"_s;
        QTest::newRow("an emoji") << u"\U0001F31E sun"_s << u"\U0001F31E"_s;
    }

    void findsTextInEveryScript()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, search);
        LinkIndex index;
        QVERIFY(index.put({1}, Entry{.name = u"before"_s}.lookup()));
        QVERIFY(index.put({2}, Entry{.name = name}.lookup()));
        QVERIFY(index.put({3}, Entry{.name = u"behind"_s, .note = name}.lookup()));
        QCOMPARE(numbersOf(index.order(searching(search), seats)), (Numbers{3, 2}));
        QCOMPARE(numbersOf(index.order(searching(search + u"x"), seats)), Numbers());
    }

    void findsTheBeginningOfAName()
    {
        LinkIndex index;
        QVERIFY(index.put({1}, Entry{.name = u"Ärger"_s}.lookup()));
        QVERIFY(index.put({2}, Entry{.name = u"Big arena"_s, .note = u"ar"_s}.lookup()));
        QVERIFY(index.put({3}, Entry{.name = u"arena"_s, .hash = u"zzz"_s}.lookup()));
        LinkQuery query;
        query.nameStart = u"AR"_s;
        QCOMPARE(numbersOf(index.order(query, seats)), (Numbers{3, 1}));
        query.search = u"zzz"_s;
        QCOMPARE(numbersOf(index.order(query, seats)), (Numbers{3}));
        query.search.clear();
        query.nameStart = u"arena\n"_s; // no part of a name
        QCOMPARE(numbersOf(index.order(query, seats)), (Numbers{}));
        query.nameStart = QString(5000, u'a');
        QCOMPARE(numbersOf(index.order(query, seats)), (Numbers{}));
        // Names that were changed since are beside the others.
        QVERIFY(index.put({1}, Entry{.name = u"Something much longer than before"_s}.lookup()));
        query.nameStart = u"something"_s;
        QCOMPARE(numbersOf(index.order(query, seats)), (Numbers{1}));
    }

    void findsAnyPartOfAnAddress_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<Numbers>("found");
        const Numbers both{3, 2, 1};
        QTest::newRow("all of it") << u"https://t.me/+Bcde"_s << Numbers{2};
        QTest::newRow("its end") << u"CDE"_s << Numbers{2};
        QTest::newRow("without the scheme") << u"t.me/+bc"_s << Numbers{2};
        QTest::newRow("from the plus on") << u"+bcd"_s << Numbers{2};
        QTest::newRow("what all begin with") << u"https://t.me/+"_s << both;
        QTest::newRow("a part of that") << u"t.me"_s << both;
        QTest::newRow("one letter of it") << u"m"_s << both;
        QTest::newRow("an address in a note") << u"see https://t.me/+zz"_s << Numbers{3};
        QTest::newRow("an address cut short") << u"see https://t"_s << Numbers{3};
        QTest::newRow("another address in a note") << u"or t.me/durov"_s << Numbers{3};
        QTest::newRow("no address") << u"https://t.me/+a+"_s << Numbers();
        QTest::newRow("across two fields") << u"or t.me/durovhttps"_s << Numbers();
    }

    void findsAnyPartOfAnAddress()
    {
        QFETCH(const QString, search);
        LinkIndex index;
        QVERIFY(index.put({1}, Entry{.hash = u"Axxx"_s}.lookup()));
        QVERIFY(index.put({2}, Entry{.hash = u"Bcde"_s}.lookup()));
        QVERIFY(index.put(
            {3},
            Entry{.note = u"see https://t.me/+zz or t.me/durov"_s, .hash = u"Fghi"_s}.lookup()));
        QTEST(numbersOf(index.order(searching(search), seats)), "found");
    }

    void searchesLikeLookingIntoEachText()
    {
        QRandomGenerator random(3);
        std::vector<QString> names;
        LinkIndex index;
        for (int id = 1; id <= 3000; ++id) {
            QString name;
            for (int i = random.bounded(0, 12); i > 0; --i)
                name += QChar(u'a' + random.bounded(4));
            names.push_back(name);
            QVERIFY(index.put({id}, Entry{.name = name, .hash = u"0"_s}.lookup()));
        }
        for (const QString &needle : {u"a"_s, u"ab"_s, u"dcb"_s, u"aaaa"_s, u"abcdabcd"_s}) {
            Numbers expected;
            for (int id = 3000; id >= 1; --id) {
                if (names[std::size_t(id - 1)].contains(needle))
                    expected.push_back(id);
            }
            QCOMPARE(numbersOf(index.order(searching(needle), seats)), expected);
        }
    }

    void sortsByTextAndPutsWhatIsMissingLast_data()
    {
        QTest::addColumn<bool>("isFewOfMany");
        QTest::newRow("all") << false;
        QTest::newRow("few of many") << true;
    }

    void sortsByTextAndPutsWhatIsMissingLast()
    {
        QFETCH(const bool, isFewOfMany);
        LinkIndex index;
        const QString names[] = {u"beta"_s,       {},       u"Alpha"_s, u"campaign 10"_s,
                                 u"campaign 1"_s, u"beta"_s};
        for (int i = 0; i < 6; ++i)
            QVERIFY(index.put({i + 1}, Entry{.name = names[i]}.lookup()));
        if (isFewOfMany)
            addOthers(index);
        QCOMPARE(numbersOf(index.order(sorting(LinkColumn::Name), seats)),
                 (Numbers{3, 6, 1, 5, 4, 2}));
        QCOMPARE(numbersOf(index.order(sorting(LinkColumn::Name, Qt::DescendingOrder), seats)),
                 (Numbers{4, 5, 6, 1, 3, 2}));
    }

    void sortsByEachNumber_data()
    {
        QTest::addColumn<LinkColumn>("column");
        QTest::addColumn<Entry>("less");
        QTest::addColumn<Entry>("more");
        QTest::newRow("state") << LinkColumn::State << Entry{.state = 1} << Entry{.state = 2};
        QTest::newRow("kind") << LinkColumn::Kind << Entry{.kind = 0} << Entry{.kind = 3};
        QTest::newRow("joined") << LinkColumn::Joined << Entry{.joined = -1} << Entry{.joined = 0};
        QTest::newRow("limit") << LinkColumn::Limit << Entry{.limit = 99999} << Entry{};
        QTest::newRow("requests") << LinkColumn::Requests << Entry{} << Entry{.requests = 1};
        QTest::newRow("expires") << LinkColumn::Expires << Entry{.expires = 4294967294} << Entry{};
        QTest::newRow("created") << LinkColumn::Created << Entry{.created = 1} << Entry{};
        QTest::newRow("confirmed")
            << LinkColumn::Confirmed << Entry{.confirmed = 1} << Entry{.confirmed = 2};
        QTest::newRow("chat") << LinkColumn::Chat << Entry{.seat = 2} << Entry{.seat = 1};
    }

    void sortsByEachNumber()
    {
        QFETCH(const LinkColumn, column);
        QFETCH(const Entry, less);
        QFETCH(const Entry, more);
        for (const bool isFewOfMany : {false, true}) {
            LinkIndex index;
            QVERIFY(index.put({1}, more.lookup()));
            QVERIFY(index.put({2}, less.lookup()));
            QVERIFY(index.put({3}, less.lookup()));
            if (isFewOfMany)
                addOthers(index);
            QCOMPARE(numbersOf(index.order(sorting(column), seats)), (Numbers{3, 2, 1}));
            QCOMPARE(numbersOf(index.order(sorting(column, Qt::DescendingOrder), seats)),
                     (Numbers{1, 3, 2}));
        }
    }

    void putsAnUnknownTimeLastInEitherDirection()
    {
        LinkIndex index;
        QVERIFY(index.put({1}, Entry{.created = 0}.lookup()));
        QVERIFY(index.put({2}, Entry{.created = 5}.lookup()));
        QVERIFY(index.put({3}, Entry{.created = 9}.lookup()));
        QCOMPARE(numbersOf(index.order(sorting(LinkColumn::Created), seats)), (Numbers{2, 3, 1}));
        QCOMPARE(numbersOf(index.order({}, seats)), (Numbers{3, 2, 1}));
    }

    /// Whatever changes, it answers as an index that is made anew.
    void keepsItsOrderWhileLinksChange()
    {
        QRandomGenerator random(11);
        std::map<int, Entry> entries;
        const auto any = [&random] {
            Entry entry;
            entry.seat = random.bounded(1, 4);
            entry.filters = random.bounded(0, 3) == 0 ? 1 : 3;
            entry.joined =
                random.bounded(10) == 0 ? 65'530 + random.bounded(20) : random.bounded(-1, 20);
            entry.created = random.bounded(0, 30);
            entry.name = QString(random.bounded(0, 30), QChar(u'a' + random.bounded(3)));
            return entry;
        };
        LinkIndex index;
        for (int id = 1; id < 400; id += 2) {
            entries[id] = any();
            QVERIFY(index.put({id}, entries[id].lookup()));
        }
        const LinkColumn columns[] = {LinkColumn::Created, LinkColumn::Name, LinkColumn::Joined,
                                      LinkColumn::Chat};
        for (int turn = 0; turn < 400; ++turn) {
            for (int changes = random.bounded(1, turn % 20 == 0 ? 120 : 4); changes > 0;
                 --changes) {
                const int id = random.bounded(1, 420); // also between those that are there
                if (random.bounded(10) == 0) {
                    entries.erase(id);
                    index.remove({id});
                } else {
                    entries[id] = any();
                    QVERIFY(index.put({id}, entries[id].lookup()));
                }
            }
            LinkQuery query = sorting(columns[turn / 100],
                                      turn % 100 < 50 ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (turn % 3 == 0)
                query.search = QString(turn % 5 + 1, u'b');
            LinkIndex anew;
            for (const auto &[id, entry] : entries)
                QVERIFY(anew.put({id}, entry.lookup()));
            QCOMPARE(numbersOf(index.order(query, seats)), numbersOf(anew.order(query, seats)));
        }
    }

    void writesItsTextsAnewWhenManyHaveGrown()
    {
        LinkIndex index;
        for (int id = 1; id <= 21'000; ++id)
            QVERIFY(index.put({id}, Entry{.name = u"a"_s, .hash = u"0"_s}.lookup()));
        for (int id = 1; id <= 21'000; ++id)
            QVERIFY(
                index.put({id}, Entry{.name = u"longer %1"_s.arg(id), .hash = u"0"_s}.lookup()));
        QCOMPARE(numbersOf(index.order(searching(u"longer 20999"_s), seats)), (Numbers{20999}));
        QCOMPARE(index.order(searching(u"longer"_s), seats).ids.size(), 21'000U);
    }

    void saysWhenNothingInTheAnswerChanged()
    {
        LinkIndex index;
        QVERIFY(index.put({1}, Entry{.joined = 1, .name = u"one"_s}.lookup()));
        const auto first = index.order({}, seats);
        QVERIFY(first.stamp != 0);
        // People came by it, which is not what the order is about.
        QVERIFY(index.put({1}, Entry{.joined = 2, .name = u"one"_s}.lookup()));
        const auto same = index.order({}, seats, first.stamp);
        QCOMPARE(same.stamp, first.stamp);
        QVERIFY(same.ids.empty());
        // Whoever has nothing yet gets it all.
        QCOMPARE(numbersOf(index.order({}, seats)), (Numbers{1}));

        QVERIFY(index.put({2}, Entry{}.lookup()));
        const auto more = index.order({}, seats, first.stamp);
        QVERIFY(more.stamp != first.stamp);
        QCOMPARE(numbersOf(more), (Numbers{2, 1}));
        const auto byJoined = index.order(sorting(LinkColumn::Joined), seats, more.stamp);
        QCOMPARE(numbersOf(byJoined), (Numbers{2, 1}));
        QVERIFY(index.put({1}, Entry{.joined = -1, .name = u"one"_s}.lookup()));
        QVERIFY(index.order(sorting(LinkColumn::Joined), seats, byJoined.stamp).stamp
                != byJoined.stamp);
        SeatPlaces fewer = seats;
        fewer[0].chosen = false;
        QCOMPARE(numbersOf(index.order({}, fewer, more.stamp)), Numbers());
    }

    void refusesALookupThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("lookup");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("too few numbers") << QByteArray("1 2 3 ");
        QTest::newRow("a word for a number") << QByteArray("1 x 0 0 0 0 0 0 0 0 name");
        QTest::newRow("a number is missing") << QByteArray("1  0 0 0 0 0 0 0 0 name");
    }

    void refusesALookupThatIsNone()
    {
        QFETCH(const QByteArray, lookup);
        LinkIndex index;
        QVERIFY(!index.put({1}, lookup));
        QCOMPARE(index.size(), 0U);
    }
};

Q_DECLARE_METATYPE(Entry)

QTEST_GUILESS_MAIN(LinkIndexTest)
#include "tst_linkindex.moc"
