// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include <QSignalSpy>
#include <QTimer>

using namespace bench;
using core::Error;
using domain::Action;
using domain::LinkFilter;
using domain::LinkNotes;
using domain::LinkScope;
using services::LinkBook;

class LinkBookTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<Bench>();
        m_bench->knowEverything();
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    // Notes
    // --------------------------------------------------------------------------------------

    void annotates()
    {
        const auto link = m_bench->make(gateInNews, {u"Flyer"_s, {}, {}, false});
        m_bench->pass(1min);
        QSignalSpy done(&book(), &LinkBook::done);
        const LinkNotes notes{
            u"two\nlines"_s, {u"press"_s}, {{u"Door"_s, false}}, domain::Money{1250, u"EUR"_s}};
        QVERIFY(wait(book().annotate(link, notes)));
        domain::Link expected = link;
        expected.notes = notes;
        QVERIFY(m_bench->link(link.url) == expected); // confirmed no later than before
        const auto line = m_bench->lastLine(Action::LinkAnnotated);
        QCOMPARE(line.linkHash, link.hash);
        QCOMPARE(line.actor, domain::Actor::Person);
        QCOMPARE(line.before, u"{\"cost\":null,\"note\":\"\",\"placements\":[],\"tags\":[]}"_s);
        QCOMPARE(
            line.after,
            u"{\"cost\":{\"currency\":\"EUR\",\"hundredths\":1250},\"note\":\"two\\nlines\","
            "\"placements\":[{\"toReplace\":false,\"where\":\"Door\"}],\"tags\":[\"press\"]}"_s);
        QCOMPARE(done.size(), 1);
        QVERIFY(done[0][0].value<Action>() == Action::LinkAnnotated);
        QVERIFY(done[0][1].value<domain::Link>() == link);
        QVERIFY(done[0][2].value<domain::Link>() == expected);

        LinkNotes other = notes;
        other.text = u"one"_s;
        QVERIFY(wait(book().annotate(link, other)));
        QCOMPARE(m_bench->lastLine(Action::LinkAnnotated).before, u"{\"note\":\"two\\nlines\"}"_s);
        QCOMPARE(m_bench->lastLine(Action::LinkAnnotated).after, u"{\"note\":\"one\"}"_s);
        QCOMPARE(m_bench->server.calls().size(), 1U);
    }

    void tidiesTagsAndPlaces_data()
    {
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<QStringList>("tidy");
        QTest::newRow("blanks") << QStringList{u"  b "_s, u"a"_s} << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("empty") << QStringList{u""_s, u" \n"_s} << QStringList();
        QTest::newRow("twice") << QStringList{u"a"_s, u"a"_s, u" a"_s} << QStringList{u"a"_s};
        QTest::newRow("case") << QStringList{u"Press"_s, u"press"_s} << QStringList{u"Press"_s};
        QTest::newRow("order") << QStringList{u"b"_s, u"C"_s, u"A"_s}
                               << QStringList{u"A"_s, u"b"_s, u"C"_s};
        QTest::newRow("a line break") << QStringList{u"a\nb"_s} << QStringList{u"a b"_s};
    }
    void tidiesTagsAndPlaces()
    {
        QFETCH(QStringList, tags);
        QFETCH(QStringList, tidy);
        const auto link = m_bench->make(gateInNews);
        std::vector<domain::Placement> places;
        for (const QString &tag : tags)
            places.push_back({tag, true});
        QVERIFY(wait(book().annotate(link, {{}, tags, places, {}})));
        const auto notes = m_bench->link(link.url).notes;
        QCOMPARE(notes.tags, tidy);
        for (const domain::Placement &place : notes.placements)
            QCOMPARE(place.where, place.where.simplified());
        QCOMPARE(notes.placements.size() > 0, !tidy.isEmpty());
        const auto lines = m_bench->history().size();
        QVERIFY(wait(book().annotate(link, {{}, tags, places, {}})));
        QCOMPARE(m_bench->history().size(), lines); // the same, once tidied
    }

    void writesNothingWhereNothingDiffers()
    {
        const LinkNotes notes{u"x"_s, {u"a"_s}, {{u"Door"_s, true}}, domain::Money{0, {}}};
        const auto link = m_bench->make(gateInNews, {}, notes);
        QSignalSpy done(&book(), &LinkBook::done);
        QSignalSpy changed(&m_bench->ledger(), &ledger::Ledger::linksChanged);
        QVERIFY(wait(book().annotate(link, notes)));
        settle();
        QCOMPARE(done.size(), 0);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(m_bench->lines(Action::LinkAnnotated), 0);
    }

    void findsNoLinkThatIsNotThere()
    {
        auto link = m_bench->make(gateInNews);
        link.hash = u"another"_s;
        QCOMPARE(wait(book().annotate(link, {u"x"_s, {}, {}, {}})).error().kind,
                 Error::Kind::NotFound);
        QCOMPARE(m_bench->lines(Action::LinkAnnotated), 0);
    }

    void writesNothingOnAFullDisk()
    {
        const auto link = m_bench->make(gateInNews);
        const auto dead = wait(m_bench->desk().revoke(m_bench->make(gateInNews)))->link;
        const QString elsewhere = m_bench->makeElsewhere(gateInNews);
        QSignalSpy done(&book(), &LinkBook::done);
        const FullDisk disk;
        QCOMPARE(wait(book().annotate(link, {u"x"_s, {}, {}, {}})).error().kind,
                 Error::Kind::DiskFull);
        QCOMPARE(wait(book().forget({dead})).error().kind, Error::Kind::DiskFull);
        QCOMPARE(wait(book().adopt(gateInNews, {elsewhere})).error().kind, Error::Kind::DiskFull);
        QVERIFY(m_bench->link(link.url) == link);
        QVERIFY(m_bench->link(dead.url) == dead);
        QCOMPARE(done.size(), 0);
    }

    void overwritesNothingThatTelegramSays()
    {
        // However the two interleave.
        const auto link = m_bench->make(gateInNews, {u"0"_s, {}, {}, false});
        for (int turns = 0; turns < 40; ++turns) {
            const QString text = QString::number(turns + 1);
            auto edit = m_bench->desk().edit(m_bench->link(link.url), {text, {}, {}, false});
            QTimer heartbeat; // the loop never sleeps for good
            heartbeat.start(1);
            for (int turn = 0; turn < turns; ++turn)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            auto annotation = book().annotate(link, {text, {}, {}, {}});
            const auto edited = wait(std::move(edit));
            QVERIFY(edited);
            QVERIFY(wait(std::move(annotation)));
            QCOMPARE(m_bench->link(link.url).settings.name, text);
            QCOMPARE(m_bench->link(link.url).notes.text, text);
        }
        QCOMPARE(m_bench->lines(Action::LinkAnnotated), 40);
        QCOMPARE(m_bench->lines(Action::LinkEdited), 40);
        QVERIFY(m_bench->linksAgree());
    }

    // Forgetting
    // ---------------------------------------------------------------------------------

    void forgetsRevokedLinksAlone()
    {
        const auto living = m_bench->make(gateInNews);
        const auto first = wait(m_bench->desk().revoke(m_bench->make(gateInNews)))->link;
        const auto second = wait(m_bench->desk().revoke(m_bench->make(gateInNews)))->link;
        const auto counts = *wait(m_bench->ledger().counts(LinkScope::of(gateInNews)));
        QSignalSpy done(&book(), &LinkBook::done);
        QVERIFY(wait(book().forget({living, first, second})));
        QVERIFY(m_bench->link(living.url) == living);
        QVERIFY(m_bench->link(first.url).url.isEmpty());
        QVERIFY(m_bench->link(second.url).url.isEmpty());
        const auto left = *wait(m_bench->ledger().counts(LinkScope::of(gateInNews)));
        QCOMPARE(left[LinkFilter::All], counts[LinkFilter::All] - 2);
        QCOMPARE(left[LinkFilter::Revoked], counts[LinkFilter::Revoked] - 2);
        QCOMPARE(left[LinkFilter::Active], counts[LinkFilter::Active]);

        domain::HistoryQuery about;
        about.seat = gateInNews;
        about.linkHash = first.hash;
        const auto lines = *wait(m_bench->ledger().history(about));
        QCOMPARE(lines.size(), 3U); // created, revoked, forgotten
        QCOMPARE(lines.front().action, Action::LinkForgotten);
        QCOMPARE(lines.front().before, first.url);
        QCOMPARE(done.size(), 2);
        QVERIFY(done[0][0].value<Action>() == Action::LinkForgotten);
        QVERIFY(done[0][1].value<domain::Link>() == first);
    }

    void forgetsWhatTheLedgerKnows()
    {
        // Alive there, whatever the caller has read before.
        auto link = m_bench->make(gateInNews);
        link.revoked = true;
        const auto dead = wait(m_bench->desk().revoke(m_bench->make(gateInNews)))->link;
        QVERIFY(wait(book().annotate(dead, {u"since"_s, {}, {}, {}})));
        QSignalSpy done(&book(), &LinkBook::done);
        QVERIFY(wait(book().forget({link, dead})));
        QCOMPARE(m_bench->link(link.url).url, link.url);
        QCOMPARE(done.size(), 1);
        QCOMPARE(done[0][1].value<domain::Link>().notes.text, u"since"_s);
        QCOMPARE(m_bench->lines(Action::LinkForgotten), 1);
    }

    void putsAForgottenLinkBack()
    {
        const LinkNotes notes{u"x"_s, {u"a"_s}, {{u"Door"_s, true}}, domain::Money{5, u"€"_s}};
        const auto made = m_bench->make(gateInNews, {u"Flyer"_s, {}, 5, false}, notes);
        const auto dead = wait(m_bench->desk().revoke(made))->link;
        const auto counts = *wait(m_bench->ledger().counts(LinkScope::of(gateInNews)));
        QVERIFY(wait(book().forget({dead})));
        QSignalSpy done(&book(), &LinkBook::done);
        QVERIFY(wait(book().putBack(dead)));
        domain::Link back = m_bench->link(dead.url);
        back.id = dead.id;
        QVERIFY(back == dead);
        QVERIFY(*wait(m_bench->ledger().counts(LinkScope::of(gateInNews))) == counts);
        QCOMPARE(m_bench->lines(Action::ActUndone), 1);
        QCOMPARE(done.size(), 0);
        QVERIFY(m_bench->linksAgree());
    }

    void putsNotesBack()
    {
        const auto link = m_bench->make(gateInNews, {}, {u"old"_s, {}, {}, {}});
        QVERIFY(wait(book().annotate(link, {u"new"_s, {}, {}, {}})));
        QSignalSpy done(&book(), &LinkBook::done);
        QVERIFY(wait(book().putBack(link)));
        QVERIFY(m_bench->link(link.url) == link);
        QCOMPARE(m_bench->lastLine(Action::ActUndone).after, u"{\"note\":\"old\"}"_s);
        QCOMPARE(done.size(), 0);
    }

    // Adopting
    // -----------------------------------------------------------------------------------

    void adoptsWhatTheBotMadeElsewhere()
    {
        const QString first = m_bench->makeElsewhere(gateInNews);
        const QString second = m_bench->makeElsewhere(gateInNews);
        const auto known = m_bench->make(gateInNews, {u"known"_s, {}, 5, false});
        QVERIFY(wait(book().adopt(gateInNews, {first, known.url, second, first})));
        for (const QString &url : {first, second}) {
            const auto link = m_bench->link(url);
            QVERIFY(link.seat == gateInNews);
            QCOMPARE(link.url, url);
            QCOMPARE(link.role, domain::LinkRole::Additional);
            QCOMPARE(link.creator, gate);
            QVERIFY(!link.createdAt.isValid() && !link.confirmedAt.isValid());
            QVERIFY(!link.joined && !link.inside);
            QCOMPARE(domain::stateOf(link, m_bench->clock.now()), domain::LinkState::Unverified);
        }
        QVERIFY(m_bench->link(known.url) == known);
        QCOMPARE(m_bench->lines(Action::LinkAdopted), 2);
        const auto line = m_bench->lastLine(Action::LinkAdopted);
        QCOMPARE(line.linkHash, m_bench->link(second).hash);
        QCOMPARE(line.after, second);
        QCOMPARE(m_bench->links().size(), 4U + 3U); // four primary ones
        QVERIFY(wait(book().adopt(gateInNews, {second, first})));
        QCOMPARE(m_bench->lines(Action::LinkAdopted), 2);
        QCOMPARE(m_bench->server.calls().size(), 1U);
        QVERIFY(m_bench->linksAgree());
    }

    void knowsALinkInEverySpelling()
    {
        const auto known = m_bench->make(gateInNews);
        const QString other = u"https://telegram.me/joinchat/"_s + known.hash;
        QVERIFY(wait(book().adopt(gateInNews, {other})));
        QVERIFY(m_bench->link(known.url) == known);
        QCOMPARE(m_bench->lines(Action::LinkAdopted), 0);
    }

    void learnsOfAnAdoptedLinkFromTheFirstAnswer()
    {
        const auto link = m_bench->adopt(gateInNews);
        QVERIFY(wait(m_bench->desk().edit(link, {u"Mine"_s, {}, 5, false})));
        QVERIFY(m_bench->link(link.url).verified);
        QCOMPARE(m_bench->link(link.url).confirmedAt, m_bench->clock.now());
        QVERIFY(m_bench->linksAgree());
    }

    void keepsTheColourOfATag()
    {
        QVERIFY(wait(book().setTagColour({u"press"_s, domain::TagColour::Teal})));
        QVERIFY(*wait(m_bench->ledger().tags())
                == std::vector<domain::Tag>({{u"press"_s, domain::TagColour::Teal}}));
    }

private:
    LinkBook &book() { return m_bench->book(); }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(LinkBookTest)
#include "tst_linkbook.moc"
