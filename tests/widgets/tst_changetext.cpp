// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/changetext.h"

#include "domain/linkfacts.h"
#include "support/testing.h"

#include <QLocale>

using domain::factsOf;
using domain::LinkNotes;
using domain::LinkSettings;
using widgets::answerText;
using widgets::changeText;
using namespace Qt::StringLiterals;

namespace {

const QDateTime evening(QDate(2026, 11, 23), QTime(18, 0), Qt::UTC);

template <typename Facts>
domain::HistoryEntry changed(const Facts &before, const Facts &after)
{
    const auto changed = domain::changedFacts(factsOf(before), factsOf(after));
    domain::HistoryEntry entry;
    entry.before = changed.before;
    entry.after = changed.after;
    return entry;
}

domain::HistoryEntry plain(const QString &before, const QString &after)
{
    domain::HistoryEntry entry;
    entry.before = before;
    entry.after = after;
    return entry;
}

} // namespace

class ChangeTextTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void saysWhatIsDifferent_data()
    {
        QTest::addColumn<domain::HistoryEntry>("entry");
        QTest::addColumn<QString>("text");
        const LinkSettings bare;
        const LinkSettings full{u"Press"_s, evening, 1000, false};
        QTest::newRow("two settings")
            << changed(bare, LinkSettings{{}, evening, 100, false})
            << u"Expires: never → 23 Nov 2026, 18:00; Limit: none → 100"_s;
        QTest::newRow("all settings taken away")
            << changed(full, bare)
            << u"Name: Press → none; Expires: 23 Nov 2026, 18:00 → never; Limit: 1,000 → none"_s;
        QTest::newRow("approval") << changed(bare, LinkSettings{{}, {}, {}, true})
                                  << u"Approval: not needed → required"_s;
        QTest::newRow("note") << changed(LinkNotes(), LinkNotes{u"two\nlines"_s, {}, {}, {}})
                              << u"Note: none → two lines"_s;
        QTest::newRow("tags") << changed(LinkNotes{{}, {u"a"_s}, {}, {}},
                                         LinkNotes{{}, {u"a"_s, u"b"_s}, {}, {}})
                              << u"Tags: a → a and b"_s;
        QTest::newRow("placements") << changed(LinkNotes{{}, {}, {{u"Poster"_s, true}}, {}},
                                               LinkNotes{{}, {}, {{u"Poster"_s, false}}, {}})
                                    << u"Placements: Poster (link to be replaced) → Poster"_s;
        QTest::newRow("cost") << changed(LinkNotes(),
                                         LinkNotes{{}, {}, {}, domain::Money{123'450, u"EUR"_s}})
                              << u"Cost: not told → 1,234.50 EUR"_s;
        QTest::newRow("cost without currency")
            << changed(LinkNotes{{}, {}, {}, domain::Money{0, {}}}, LinkNotes())
            << u"Cost: 0.00 → not told"_s;
        QTest::newRow("nothing") << changed(bare, bare) << QString();
        QTest::newRow("a key that came later")
            << plain(u"{\"limit\":1,\"colour\":2}"_s, u"{\"limit\":2,\"colour\":3}"_s)
            << u"Limit: 1 → 2"_s;
    }
    void saysWhatIsDifferent()
    {
        QFETCH(const domain::HistoryEntry, entry);
        QTEST(changeText(entry), "text");
    }

    void saysWhatSomethingNewHas()
    {
        QCOMPARE(changeText(
                     plain({}, domain::factsText(factsOf(LinkSettings{u"Press"_s, {}, 5, false})))),
                 u"Name: Press; Limit: 5"_s);
        QCOMPARE(changeText(plain({}, domain::factsText(factsOf(LinkSettings())))), QString());
    }

    void leavesAddressesAndNumbersAsTheyAre()
    {
        QCOMPARE(changeText(plain(u"https://t.me/+a"_s, u"https://t.me/+b"_s)),
                 u"https://t.me/+a → https://t.me/+b"_s);
        QCOMPARE(changeText(plain(u"-100"_s, u"-200"_s)), u"-100 → -200"_s);
        QCOMPARE(changeText(plain({}, u"@a_bot"_s)), u"@a_bot"_s);
        QCOMPARE(changeText(plain(u"@a_bot"_s, {})), u"@a_bot"_s);
        QCOMPARE(changeText(plain(u"same"_s, u"same"_s)), u"same"_s);
        QCOMPARE(changeText(plain({}, {})), QString());
        QCOMPARE(changeText(plain(u"https://t.me/+a"_s, u"{\"limit\":5}"_s)),
                 u"https://t.me/+a → {\"limit\":5}"_s);
    }

    void letsNoStrangerDisguiseAnything()
    {
        const QString text =
            changeText(changed(LinkSettings(), LinkSettings{u"a\u202e<b>\nc"_s, {}, {}, false}));
        QCOMPARE(text, u"Name: none → a<b> c"_s);
        QCOMPARE(changeText(plain(u"a\u202eb"_s, u"c\nd"_s)), u"ab → c d"_s);
        QVERIFY(changeText(plain({}, QString(5000, u'x'))).size() < 200);
    }

    void saysWhatTheServerMadeOfIt()
    {
        domain::HistoryEntry entry;
        QCOMPARE(answerText(entry), QString());
        entry.answer = u"Bad Request: not enough rights"_s;
        QCOMPARE(answerText(entry), entry.answer);
        entry.answer = u"asked {\"limit\":100}, got {\"limit\":50}"_s;
        QCOMPARE(answerText(entry), u"Telegram keeps it differently: Limit: 100 → 50"_s);
        entry.answer = u"asked {\"name\":\"}, got {\"}, got {\"name\":\"b\"}"_s;
        QCOMPARE(answerText(entry), entry.answer); // can't be told apart, so it stands as it is
        entry.answer = u"asked me, got you"_s;
        QCOMPARE(answerText(entry), entry.answer);
    }

    void namesWhoDidIt()
    {
        QSet<QString> names;
        for (const auto actor :
             {domain::Actor::Person, domain::Actor::Gatehouse, domain::Actor::Telegram})
            names += widgets::actorText(actor);
        QCOMPARE(names.size(), 3);
        QVERIFY(!names.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(ChangeTextTest)
#include "tst_changetext.moc"
