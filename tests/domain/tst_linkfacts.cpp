// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/linkfacts.h"

#include "support/testing.h"

#include <QJsonArray>

using domain::changedFacts;
using domain::factsOf;
using domain::LinkNotes;
using domain::LinkSettings;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

/// JSON written with apostrophes.
QString json(QString text)
{
    return text.replace(u'\'', u'"');
}

LinkSettings fullSettings()
{
    return {u"Летняя \U0001F31E \"sale\""_s, noon, 99'999, true};
}

LinkNotes fullNotes()
{
    return {u"two\nlines"_s,
            {u"flyer"_s, u"press"_s},
            {{u"Poster"_s, false}, {u"Website"_s, true}},
            domain::Money{12'050, u"EUR"_s}};
}

} // namespace

class LinkFactsTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void writesSettings()
    {
        QCOMPARE(domain::factsText(factsOf(LinkSettings{u"a"_s, noon, 5, true})),
                 json(u"{'approval':true,'expires':1795176000,'limit':5,'name':'a'}"_s));
        QCOMPARE(domain::factsText(factsOf(LinkSettings())),
                 json(u"{'approval':false,'expires':null,'limit':null,'name':''}"_s));
    }

    void writesNotes()
    {
        QCOMPARE(domain::factsText(factsOf(fullNotes())),
                 json(u"{'cost':{'currency':'EUR','hundredths':12050},'note':'two\\nlines',"
                      "'placements':[{'toReplace':false,'where':'Poster'},"
                      "{'toReplace':true,'where':'Website'}],'tags':['flyer','press']}"_s));
        QCOMPARE(domain::factsText(factsOf(LinkNotes())),
                 json(u"{'cost':null,'note':'','placements':[],'tags':[]}"_s));
    }

    void writesAllEightOfALink()
    {
        domain::Link link;
        link.settings = fullSettings();
        link.notes = fullNotes();
        QCOMPARE(factsOf(link).keys(),
                 QStringList({u"approval"_s, u"cost"_s, u"expires"_s, u"limit"_s, u"name"_s,
                              u"note"_s, u"placements"_s, u"tags"_s}));
        QCOMPARE(domain::settingsFrom(factsOf(link)), link.settings);
        QCOMPARE(factsOf(link)[u"note"_s].toString(), link.notes.text);
    }

    void readsSettingsBack_data()
    {
        QTest::addColumn<LinkSettings>("settings");
        QTest::newRow("nothing set") << LinkSettings();
        QTest::newRow("everything set") << fullSettings();
        QTest::newRow("one place") << LinkSettings{{}, {}, 1, false};
        QTest::newRow("the last moment there is")
            << LinkSettings{{}, QDateTime::fromSecsSinceEpoch(2'147'483'647, Qt::UTC), {}, false};
        QTest::newRow("beyond 32 bits")
            << LinkSettings{{}, QDateTime::fromSecsSinceEpoch(4'000'000'000, Qt::UTC), {}, false};
    }
    void readsSettingsBack()
    {
        QFETCH(const LinkSettings, settings);
        const auto facts = domain::readFacts(domain::factsText(factsOf(settings)));
        QVERIFY(facts);
        QCOMPARE(domain::settingsFrom(*facts), settings);
    }

    void leavesDefaultsWhereAKeyIsMissingOrOdd()
    {
        QCOMPARE(domain::settingsFrom({}), LinkSettings());
        QCOMPARE(domain::settingsFrom({{u"limit"_s, u"5"_s},
                                       {u"expires"_s, true},
                                       {u"name"_s, 7},
                                       {u"approval"_s, u"yes"_s}}),
                 LinkSettings());
    }

    void tellsOnlyWhatDiffers()
    {
        LinkSettings after = fullSettings();
        after.limit.reset();
        after.expires = {};
        const auto changed = changedFacts(factsOf(fullSettings()), factsOf(after));
        QCOMPARE(changed.before, json(u"{'expires':1795176000,'limit':99999}"_s));
        QCOMPARE(changed.after, json(u"{'expires':null,'limit':null}"_s));
    }

    void tellsNothingWhereNothingDiffers()
    {
        const auto same = changedFacts(factsOf(fullNotes()), factsOf(fullNotes()));
        QVERIFY(same.before.isEmpty());
        QVERIFY(same.after.isEmpty());
    }

    void tellsWhatCameWithSomethingNew()
    {
        const auto made = changedFacts({}, factsOf(LinkSettings{u"a"_s, {}, 5, false}));
        QCOMPARE(made.before, json(u"{'approval':null,'limit':null,'name':null}"_s));
        // Without an expiry before and after, there is nothing to say of it.
        QCOMPARE(made.after, json(u"{'approval':false,'limit':5,'name':'a'}"_s));
    }

    void tellsOfEveryNote_data()
    {
        QTest::addColumn<LinkNotes>("after");
        QTest::addColumn<QString>("key");
        LinkNotes notes = fullNotes();
        notes.text += u'.';
        QTest::newRow("text") << notes << u"note"_s;
        notes = fullNotes();
        notes.tags.removeFirst();
        QTest::newRow("tags") << notes << u"tags"_s;
        notes = fullNotes();
        notes.placements[1].toReplace = false;
        QTest::newRow("a place is replaced") << notes << u"placements"_s;
        notes = fullNotes();
        notes.cost->hundredths = 0;
        QTest::newRow("amount") << notes << u"cost"_s;
        notes = fullNotes();
        notes.cost->currency = u"€"_s;
        QTest::newRow("currency") << notes << u"cost"_s;
        notes = fullNotes();
        notes.cost.reset();
        QTest::newRow("cost not told") << notes << u"cost"_s;
    }
    void tellsOfEveryNote()
    {
        QFETCH(const LinkNotes, after);
        QFETCH(const QString, key);
        const auto changed = changedFacts(factsOf(fullNotes()), factsOf(after));
        QCOMPARE(domain::readFacts(changed.before)->keys(), QStringList({key}));
        QCOMPARE(domain::readFacts(changed.after)->keys(), QStringList({key}));
        QCOMPARE(domain::readFacts(changed.after)->value(key), factsOf(after)[key]);
        QCOMPARE(domain::readFacts(changed.before)->value(key), factsOf(fullNotes())[key]);
    }

    void readsNothingButObjects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("an address") << u"https://t.me/+abc"_s;
        QTest::newRow("a number") << u"5"_s;
        QTest::newRow("a list") << u"[1]"_s;
        QTest::newRow("cut") << json(u"{'name':'a"_s);
    }
    void readsNothingButObjects()
    {
        QFETCH(const QString, text);
        QVERIFY(!domain::readFacts(text));
    }
};

QTEST_GUILESS_MAIN(LinkFactsTest)
#include "tst_linkfacts.moc"
