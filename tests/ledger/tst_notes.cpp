// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "samples.h"

#include <QSignalSpy>

using core::Error;
using domain::Action;
using domain::HistoryQuery;
using domain::Link;
using domain::LinkFilter;
using domain::LinkNotes;
using domain::LinkScope;
using domain::Tag;
using domain::TagColour;
using ledger::Changes;
using testsupport::wait;
using namespace samples;

/// What people write beside links, which links are kin, and what the history is asked for.
class NotesTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_place = std::make_unique<Place>();
        QVERIFY(m_place->open());
        QVERIFY(m_place->write(world()));
        testsupport::settle();
    }

private Q_SLOTS:
    void cleanup() { m_place.reset(); }

    void keepsNotes_data()
    {
        QTest::addColumn<LinkNotes>("notes");
        QTest::newRow("nothing") << LinkNotes();
        QTest::newRow("everything")
            << LinkNotes{u"two\nlines"_s,
                         {u"flyer"_s, u"press 2026"_s},
                         {{u"Poster, main hall"_s, false}, {u"https://example.org/?a=b"_s, true}},
                         domain::Money{12'050, u"EUR"_s}};
        QTest::newRow("free of charge") << LinkNotes{{}, {}, {}, domain::Money{0, u"€"_s}};
        QTest::newRow("a cost without currency") << LinkNotes{{}, {}, {}, domain::Money{-5, {}}};
        QTest::newRow("a cost beyond 32 bits")
            << LinkNotes{{}, {}, {}, domain::Money{1'234'567'890'123'456, u"IRR"_s}};
        QTest::newRow("places that begin with the marks")
            << LinkNotes{{}, {}, {{u"-left"_s, false}, {u"+right"_s, true}}, {}};
        QTest::newRow("other scripts") << LinkNotes{u"یادداشت"_s, {u"афиша"_s, u"🎉"_s}, {}, {}};
        QTest::newRow("SQL") << LinkNotes{u"'; DROP TABLE links; --"_s, {u"%_!"_s}, {}, {}};
    }

    void keepsNotes()
    {
        QFETCH(const LinkNotes, notes);
        Link one = link(gateInGarden, u"abc"_s);
        one.notes = notes;
        QVERIFY(m_place->write({one, link(gateInGarden, u"other"_s)}));
        QVERIFY(m_place->open());
        one.id = m_place->only(u"abc"_s).id;
        QCOMPARE(m_place->only(u"abc"_s), one);
        QCOMPARE(m_place->only(u"other"_s).notes, LinkNotes());
        one.notes = {};
        QVERIFY(annotate(one));
        QCOMPARE(m_place->only(u"abc"_s), one);
        one.notes = notes;
        QVERIFY(annotate(one));
        QVERIFY(m_place->open());
        QCOMPARE(m_place->only(u"abc"_s), one);
    }

    void neverOverwritesNotesWithWhatTelegramSays()
    {
        Link one = link(gateInGarden, u"abc"_s);
        one.notes = {u"note"_s, {u"press"_s}, {{u"Poster"_s, true}}, domain::Money{5, u"€"_s}};
        QVERIFY(m_place->write({one}));
        Link stale = one;
        stale.notes = {};
        stale.settings.name = u"New name"_s;
        QVERIFY(m_place->write({stale}));
        const Link read = m_place->only(u"abc"_s);
        QCOMPARE(read.notes, one.notes);
        QCOMPARE(read.settings.name, u"New name"_s);
        QCOMPARE(m_place->hashes(chosen(LinkScope::all(), LinkFilter::All, u"press"_s)),
                 QStringList({u"abc"_s}));
        QCOMPARE(m_place->hashes(chosen(LinkScope::all(), LinkFilter::All, u"new"_s)),
                 QStringList({u"abc"_s}));

        // And notes leave alone what Telegram said.
        one.notes.text = u"other"_s;
        QVERIFY(annotate(one));
        QCOMPARE(m_place->only(u"abc"_s).settings.name, u"New name"_s);
        QCOMPARE(m_place->hashes(chosen(LinkScope::all(), LinkFilter::All, u"new"_s)),
                 QStringList({u"abc"_s}));
        QCOMPARE(m_place->hashes(chosen(LinkScope::all(), LinkFilter::All, u"other"_s)),
                 QStringList({u"abc"_s}));
    }

    void passesOverNotesOfALinkThatIsNotThere()
    {
        QVERIFY(annotate(link(gateInGarden, u"none"_s)));
        QCOMPARE(m_place->count(), 0);
        QCOMPARE(annotate(link({warden, harbour}, u"none"_s)).error().kind,
                 Error::Kind::StorageFailed);
    }

    void tellsWhichLinkWasAnnotated()
    {
        QVERIFY(m_place->write({link(gateInGarden, u"a"_s), link(gateInGarden, u"b"_s)}));
        QSignalSpy links(m_place->ledger.get(), &ledger::Ledger::linksChanged);
        QVERIFY(annotate(link(gateInGarden, u"b"_s)));
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0][0].value<std::vector<core::LinkId>>(),
                 std::vector<core::LinkId>{m_place->only(u"b"_s).id});
    }

    void keepsAPlaceInOneLine()
    {
        Link one = link(gateInGarden, u"abc"_s);
        one.notes.placements = {{u"one\ntwo"_s, true}, {u"three\r\nfour\u2028five"_s, false}};
        QVERIFY(m_place->write({one}));
        const auto read = m_place->only(u"abc"_s).notes.placements;
        QCOMPARE(read.size(), 2U);
        QCOMPARE(read[0].where, u"one two"_s);
        QVERIFY(read[0].toReplace);
        QVERIFY(read[1].where.startsWith(u"three"_s) && read[1].where.endsWith(u"five"_s));
        QVERIFY(!read[1].toReplace);
    }

    void keepsKin()
    {
        Link old = link(gateInGarden, u"old"_s);
        old.successor = u"new"_s;
        Link successor = link(gateInGarden, u"new"_s);
        successor.predecessor = u"old"_s;
        QVERIFY(m_place->write({old, successor}));
        QCOMPARE(m_place->only(u"old"_s).successor, u"new"_s);
        QCOMPARE(m_place->only(u"old"_s).predecessor, QString());
        QCOMPARE(m_place->only(u"new"_s).predecessor, u"old"_s);
    }

    void findsLinksByNoteAndTag()
    {
        Link noted = link(gateInGarden, u"a"_s);
        noted.notes.text = u"Given to Ms. Ünal"_s;
        Link tagged = link(gateInGarden, u"b"_s);
        tagged.notes.tags = {u"Press"_s, u"flyer"_s};
        QVERIFY(m_place->write({noted, tagged}));
        const auto found = [this](const QString &search) {
            return m_place->hashes(chosen(LinkScope::all(), LinkFilter::All, search));
        };
        QCOMPARE(found(u"unal"_s), QStringList({u"a"_s}));
        QCOMPARE(found(u"press"_s), QStringList({u"b"_s}));
        QCOMPARE(found(u"FLY"_s), QStringList({u"b"_s}));
        tagged.notes.tags.clear();
        QVERIFY(annotate(tagged));
        QCOMPARE(found(u"press"_s), QStringList());
    }

    void keepsOneColourForATagWhateverItsCase()
    {
        Changes changes;
        changes.tags = {{u"Press"_s, TagColour::Blue}, {u"flyer"_s, TagColour::Purple}};
        QVERIFY(m_place->write(changes));
        QCOMPARE(
            tags(),
            std::vector<Tag>({{u"flyer"_s, TagColour::Purple}, {u"Press"_s, TagColour::Blue}}));
        changes.tags = {{u"PRESS"_s, TagColour::Red}};
        QVERIFY(m_place->write(changes));
        QVERIFY(m_place->open());
        QCOMPARE(tags(),
                 std::vector<Tag>({{u"flyer"_s, TagColour::Purple}, {u"PRESS"_s, TagColour::Red}}));
    }

    void tellsOfATagThatChanged()
    {
        QSignalSpy links(m_place->ledger.get(), &ledger::Ledger::linksChanged);
        Changes changes;
        changes.tags = {{u"press"_s, TagColour::Blue}};
        QVERIFY(m_place->write(changes));
        QCOMPARE(links.size(), 1);
        QVERIFY(links[0][0].value<std::vector<core::LinkId>>().empty()); // whoever has it
        QVERIFY(m_place->write(changes));
        QCOMPARE(links.size(), 1); // the same again
        changes.tags[0].colour = TagColour::Red;
        QVERIFY(m_place->write(changes));
        QCOMPARE(links.size(), 2);
    }

    void forgetsLinksAndKeepsTheirHistory()
    {
        QVERIFY(m_place->write({link(gateInGarden, u"a"_s), link(gateInGarden, u"b"_s),
                                link(wardenInGarden, u"c"_s)}));
        const core::LinkId forgotten = m_place->only(u"a"_s).id;
        Changes changes;
        changes.forgottenLinks = {forgotten, {4711}};
        changes.history = {entry(gateInGarden, u"x"_s)};
        changes.history[0].linkHash = u"a"_s;
        changes.history[0].action = Action::LinkForgotten;
        QSignalSpy links(m_place->ledger.get(), &ledger::Ledger::linksChanged);
        QSignalSpy seats(m_place->ledger.get(), &ledger::Ledger::seatsChanged);
        QVERIFY(m_place->write(changes));
        QCOMPARE(m_place->hashes(), QStringList({u"c"_s, u"b"_s}));
        QCOMPARE(m_place->count(), 2);
        QCOMPARE(m_place->count(LinkFilter::All, LinkScope::of(gateInGarden)), 1);
        QCOMPARE(wait(m_place->ledger->links({forgotten})).value().size(), 0U);
        QCOMPARE(wait(m_place->ledger->history({gateInGarden, u"a"_s, {}, 9})).value().size(), 1U);
        QCOMPARE(links.size(), 1);
        QCOMPARE(seats.size(), 1); // the counts are theirs

        // It comes back as a new row; its former number is never given again.
        QVERIFY(m_place->write({link(gateInGarden, u"a"_s)}));
        QCOMPARE(m_place->count(), 3);
        QVERIFY(m_place->only(u"a"_s).id > forgotten);
    }

    void forgetsNothingWhenSomethingElseFails()
    {
        QVERIFY(m_place->write({link(gateInGarden, u"a"_s)}));
        Changes changes;
        changes.forgottenLinks = {m_place->only(u"a"_s).id};
        changes.intents = {intent(gateInGarden)};
        changes.intents[0].id = {12345};
        QCOMPARE(m_place->write(changes).error().kind, Error::Kind::StorageFailed);
        QCOMPARE(m_place->count(), 1);
        QVERIFY(m_place->only(u"a"_s).id.isValid());
    }

    void findsWhatATruncatedLinkMayBe()
    {
        QVERIFY(m_place->write({link(gateInGarden, u"AbC-1"_s), link(gateInGarden, u"AbC_2"_s),
                                link(wardenInGarden, u"AbCz"_s), link(gateInGarden, u"AbD"_s),
                                link(gateInGarden, u"abC"_s), link(gateInGarden, u"Ab"_s)}));
        QCOMPARE(startingWith(u"AbC"_s), QStringList({u"AbC-1"_s, u"AbC_2"_s, u"AbCz"_s}));
        QCOMPARE(startingWith(u"AbC_"_s), QStringList({u"AbC_2"_s}));
        QCOMPARE(startingWith(u"AbCz"_s), QStringList({u"AbCz"_s}));
        QCOMPARE(startingWith(u"AbCzz"_s), QStringList());
        QCOMPARE(startingWith(u"%"_s), QStringList());
        QVERIFY(m_place->write(manyLinks(60)));
        QCOMPARE(startingWith(u"hash"_s).size(), 50);
    }

    void keepsWhatACallAsksFor()
    {
        domain::Intent planned = intent(gateInGarden);
        planned.request = uR"({"name":"Летняя","limit":null})"_s;
        planned.id = wait(m_place->ledger->plan(planned)).value();
        QVERIFY(m_place->open());
        QCOMPARE(wait(m_place->ledger->openIntents()).value().at(0), planned);
        planned.state = domain::IntentState::Unknown;
        Changes changes;
        changes.intents = {planned};
        QVERIFY(m_place->write(changes));
        QCOMPARE(wait(m_place->ledger->openIntents()).value().at(0), planned);
    }

    void choosesTheHistoryByBotActionAndTime_data()
    {
        QTest::addColumn<HistoryQuery>("query");
        QTest::addColumn<QString>("lines");
        HistoryQuery query;
        QTest::newRow("all") << query << u"hgfedcba"_s;
        query.bot = gate;
        QTest::newRow("one bot") << query << u"gfecba"_s;
        query.bot = core::UserId{77};
        QTest::newRow("another bot") << query << QString();
        query = {};
        query.actions = {Action::LinkRevoked, Action::LinkCreated};
        QTest::newRow("two actions") << query << u"fdca"_s;
        query = {};
        query.since = noon.addSecs(3);
        QTest::newRow("from a moment on") << query << u"hgfed"_s;
        query.until = noon.addSecs(5);
        QTest::newRow("between two moments") << query << u"ed"_s;
        query.since = {};
        QTest::newRow("before a moment") << query << u"edcba"_s;
        query.until = noon;
        QTest::newRow("before everything") << query << QString();
        query.until = noon.addSecs(5);
        query.bot = gate;
        query.actions = {Action::LinkEdited, Action::LinkRevoked};
        QTest::newRow("all at once") << query << u"ecb"_s;
        query.limit = 2;
        QTest::newRow("a page of it") << query << u"ec"_s;
        query = {};
        query.seat = wardenInGarden;
        query.actions = {Action::LinkRevoked};
        QTest::newRow("a seat and an action") << query << u"d"_s;
        query.bot = gate;
        QTest::newRow("a seat and another's bot") << query << QString();
    }

    void choosesTheHistoryByBotActionAndTime()
    {
        QFETCH(const HistoryQuery, query);
        Changes changes;
        constexpr Action actions[] = {Action::LinkCreated, Action::LinkEdited, Action::LinkRevoked,
                                      Action::LinkRevoked, Action::LinkEdited, Action::LinkCreated,
                                      Action::LinkEdited,  Action::BotAdded};
        for (int i = 0; i < 8; ++i) {
            const bool warden = i == 3 || i == 7;
            auto line = entry(warden ? wardenInGarden : gateInGarden, QString(QChar('a' + i)));
            line.action = actions[i];
            line.at = noon.addSecs(i);
            changes.history.push_back(line);
        }
        changes.history.back().chat = {};
        if (query.since.isValid() && query.until.isValid())
            std::swap(changes.history[3].at, changes.history[4].at); // a clock was set back
        QVERIFY(m_place->write(changes));
        const auto read = wait(m_place->ledger->history(query)).value();
        QString lines;
        for (const auto &line : read)
            lines += line.after;
        QTEST(lines, "lines");

        // The same, page by page.
        HistoryQuery page = query;
        page.limit = 1;
        QString paged;
        while (paged.size() < lines.size()) {
            const auto next = wait(m_place->ledger->history(page)).value();
            QCOMPARE(next.size(), 1U);
            paged += next[0].after;
            page.olderThan = next[0].id;
        }
        QCOMPARE(paged, lines);
    }

private:
    core::Result<> annotate(const Link &link)
    {
        Changes changes;
        changes.annotations = {{link.seat, link.hash, link.notes}};
        return m_place->write(std::move(changes));
    }
    std::vector<Tag> tags() { return wait(m_place->ledger->tags()).value(); }
    QStringList startingWith(const QString &part)
    {
        QStringList hashes;
        const auto links = wait(m_place->ledger->linksStartingWith(part)).value();
        for (const Link &link : links)
            hashes.append(link.hash);
        return hashes;
    }

    std::unique_ptr<Place> m_place;
};

QTEST_GUILESS_MAIN(NotesTest)
#include "tst_notes.moc"
