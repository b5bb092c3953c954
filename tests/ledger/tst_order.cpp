// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "samples.h"

#include <QRandomGenerator>

#include <limits>
#include <map>
#include <tuple>

using domain::Link;
using domain::LinkColumn;
using domain::LinkFilter;
using domain::LinkQuery;
using domain::LinkScope;
using testsupport::wait;
using namespace samples;

namespace {

using Ids = std::vector<core::LinkId>;

/// What a column sorts by, and whether it is missing: written anew, to compare with.
struct Key
{
    bool missing = false;
    qint64 number = 0;
    QString text;
};

Key keyOf(const Link &link, LinkColumn column)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const auto time = [](const QDateTime &t) {
        return Key{!t.isValid(), t.isValid() ? t.toMSecsSinceEpoch() : 0, {}};
    };
    switch (column) {
    case LinkColumn::State:
        return {false, qint64(domain::stateOf(link, noon)), {}};
    case LinkColumn::Name:
        return {link.settings.name.isEmpty(), 0, domain::foldedForSearch(link.settings.name)};
    case LinkColumn::Link:
        return {false, 0, link.url};
    case LinkColumn::Kind:
        return {false, qint64(domain::kindOf(link)), {}};
    case LinkColumn::Joined:
        return {false, link.joined.value_or(-1), {}};
    case LinkColumn::Limit:
        return {false, link.settings.limit ? *link.settings.limit : most, {}};
    case LinkColumn::Requests:
        return {false, link.pendingRequests, {}};
    case LinkColumn::Expires:
        return {
            false, link.settings.expires.isValid() ? time(link.settings.expires).number : most, {}};
    case LinkColumn::Created:
        return time(link.createdAt);
    case LinkColumn::Confirmed:
        return time(link.confirmedAt);
    case LinkColumn::Chat:
        return {false, 0, link.seat.chat == garden ? u"garden"_s : u"harbour"_s};
    case LinkColumn::Bot:
        return {false, 0, link.seat.bot == gate ? u"gate"_s : u"warden"_s};
    }
    return {};
}

bool isInScope(const Link &link, const LinkScope &scope)
{
    return (!scope.bot || *scope.bot == link.seat.bot)
        && (!scope.chat || *scope.chat == link.seat.chat);
}

std::vector<Link> randomLinks(int count)
{
    QRandomGenerator random(7);
    const auto oneIn = [&random](int n) {
        return random.bounded(n) == 0;
    };
    const domain::SeatId seats[] = {gateInGarden, gateInHarbour, wardenInGarden};
    const QString names[] = {{}, u"alpha"_s, u"Beta"_s, u"ÁLPHA"_s, u"\U0001F31E sun"_s, u"élan"_s};
    std::vector<Link> links;
    for (int i = 0; i < count; ++i) {
        Link link = samples::link(seats[random.bounded(3)],
                                  u"%1-%2"_s.arg(random.generate(), 8, 16).arg(i));
        link.settings.name = names[random.bounded(6)];
        link.role = static_cast<domain::LinkRole>(random.bounded(3));
        if (oneIn(2))
            link.settings.expires = noon.addSecs(3600LL * random.bounded(-20, 400));
        if (oneIn(2))
            link.settings.limit = random.bounded(1, 8);
        if (oneIn(2))
            link.inside = random.bounded(0, 8);
        if (oneIn(2))
            link.joined = random.bounded(0, 4);
        link.pendingRequests = random.bounded(0, 3);
        link.settings.approval = oneIn(4);
        link.revoked = oneIn(5);
        link.verified = !oneIn(5);
        link.uncertain = oneIn(9);
        if (oneIn(5))
            link.beforePause = domain::LinkSettings();
        link.createdAt = oneIn(4) ? QDateTime() : noon.addSecs(-60LL * random.bounded(0, 50));
        link.confirmedAt = oneIn(3) ? QDateTime() : noon.addSecs(-60LL * random.bounded(0, 50));
        links.push_back(link);
    }
    return links;
}

} // namespace

class OrderTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void choosesAndSortsAsTheRulesSay()
    {
        Place place;
        QVERIFY(place.open());
        ledger::Changes changes = world();
        changes.links = randomLinks(300);
        QVERIFY(place.write(changes));
        const auto written =
            wait(place.ledger->links(wait(place.ledger->order({})).value())).value();
        QCOMPARE(written.size(), 300U);

        const LinkScope scopes[] = {LinkScope::all(), LinkScope::of(gate),
                                    LinkScope::of(gateInGarden),
                                    LinkScope::of(domain::SeatId{warden, harbour})};
        for (const LinkScope &scope : scopes) {
            domain::LinkCounts counts;
            for (int f = 0; f < domain::linkFilterCount; ++f) {
                const auto filter = static_cast<LinkFilter>(f);
                std::vector<Link> expected;
                for (const Link &link : written) {
                    if (isInScope(link, scope) && domain::passes(link, filter, noon))
                        expected.push_back(link);
                }
                counts[filter] = int(expected.size());
                int checked = 0;
                for (int c = 0; c < 2 * domain::linkColumnCount; ++c) {
                    LinkQuery query = chosen(scope, filter);
                    query.sortBy = static_cast<LinkColumn>(c / 2);
                    query.order = c % 2 ? Qt::DescendingOrder : Qt::AscendingOrder;
                    place.ledger->order(query).andThen(this, [&, query](const Ids &ids) {
                        checkOrder(query, ids, expected);
                        ++checked;
                    });
                }
                QTRY_COMPARE(checked, 2 * domain::linkColumnCount);
                QCOMPARE(wait(place.ledger->counts(scope)).value()[filter], counts[filter]);
            }
        }
    }

    void findsTextAnywhere_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("part of a name") << u"UMMER"_s << QStringList{u"summer"_s};
        QTest::newRow("part of a note") << u"poster"_s << QStringList{u"percent"_s};
        QTest::newRow("the link's text") << u"https://t.me/+Summer"_s << QStringList{u"summer"_s};
        QTest::newRow("a percent sign") << u"100%"_s << QStringList{u"percent"_s};
        QTest::newRow("an underline") << u"a_b"_s << QStringList{u"line"_s};
        QTest::newRow("a backslash") << u"\\"_s << QStringList{u"backslash"_s};
        QTest::newRow("an exclamation mark") << u"!%"_s << QStringList{u"mark"_s};
        QTest::newRow("a quotation mark") << u"'"_s << QStringList{u"quote"_s};
        QTest::newRow("Turkish") << u"kadıköy"_s << QStringList{u"turkish"_s};
        QTest::newRow("nothing like it") << u"nowhere"_s << QStringList();
        QTest::newRow("across fields") << u"100% offa poster"_s << QStringList();
        QTest::newRow("longer than anything") << QString(60'000, u'a') << QStringList();
        QTest::newRow("as long as is looked for") << QString(4000, u'%') << QStringList();
        QTest::newRow("nothing typed")
            << QString() << QStringList{u"turkish"_s, u"quote"_s, u"mark"_s,    u"backslash"_s,
                                        u"other"_s,   u"line"_s,  u"percent"_s, u"summer"_s};
    }

    void findsTextAnywhere()
    {
        QFETCH(const QString, search);
        Place place;
        QVERIFY(place.open());
        ledger::Changes changes = world();
        const auto add = [&changes](const QString &hash, const QString &name, const QString &note) {
            changes.links.push_back(link(gateInGarden, hash));
            changes.links.back().settings.name = name;
            changes.links.back().notes.text = note;
        };
        add(u"summer"_s, u"Summer"_s, {});
        add(u"percent"_s, u"100% off"_s, u"a poster"_s);
        add(u"line"_s, u"a_b"_s, {});
        add(u"other"_s, u"axb 1000"_s, {});
        add(u"backslash"_s, u"a\\b"_s, {});
        add(u"mark"_s, u"now!%"_s, {});
        add(u"quote"_s, u"Joe's"_s, {});
        add(u"turkish"_s, u"KADIKÖY"_s, {});
        QVERIFY(place.write(changes));
        QTEST(place.hashes(chosen(LinkScope::of(gateInGarden), LinkFilter::All, search)), "found");
        QCOMPARE(place.hashes(chosen(LinkScope::of(gateInHarbour), LinkFilter::All, search)),
                 QStringList());
        QCOMPARE(place.hashes(chosen({}, LinkFilter::Revoked, search)), QStringList());
    }

private:
    static void checkOrder(const LinkQuery &query, const Ids &ids,
                           const std::vector<Link> &expected)
    {
        QCOMPARE(ids.size(), expected.size());
        std::map<core::LinkId, Key> keys;
        for (const Link &link : expected)
            keys[link.id] = keyOf(link, query.sortBy);
        const bool ascending = query.order == Qt::AscendingOrder;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            QVERIFY(keys.contains(ids[i]));
            if (i == 0)
                continue;
            const Key &a = keys[ids[i - 1]];
            const Key &b = keys[ids[i]];
            // What is missing is last in either direction; ties are newest first.
            const auto rank = [](const Key &key) {
                return std::tuple(key.number, key.text.toUtf8());
            };
            const bool before = a.missing != b.missing ? b.missing
                : rank(a) != rank(b)                   ? (rank(a) < rank(b)) == ascending
                                                       : ids[i - 1] > ids[i];
            QVERIFY2(before, qPrintable(u"column %1, row %2"_s.arg(int(query.sortBy)).arg(i)));
        }
    }
};

QTEST_GUILESS_MAIN(OrderTest)
#include "tst_order.moc"
