// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "samples.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using core::Error;
using domain::Link;
using domain::LinkFilter;
using domain::LinkScope;
using ledger::Changes;
using testsupport::wait;
using namespace samples;

namespace {

Link fullLink()
{
    Link full = link(gateInGarden, u"AbC-_1"_s);
    full.role = domain::LinkRole::Subscription;
    full.settings = {u"Летняя \U0001F31E sale"_s, noon.addDays(30), 99999, true};
    full.subscription = domain::Subscription{std::chrono::seconds(2592000), 250};
    full.revoked = true;
    full.verified = false;
    full.uncertain = true;
    full.beforePause = domain::LinkSettings{u"before"_s, noon.addDays(9), 7, true};
    full.pendingRequests = 3;
    full.joined = 40;
    full.inside = 0;
    full.notes.text = u"a note\nof two lines"_s;
    full.creator = {77};
    full.createdAt = noon.addMSecs(-1234);
    full.confirmedAt = noon.addMSecs(-1);
    return full;
}

} // namespace

class WritingTest : public testsupport::Test
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

    void keepsEveryFieldOfALink_data()
    {
        QTest::addColumn<Link>("written");
        QTest::newRow("all fields set") << fullLink();
        QTest::newRow("as little as can be") << link(gateInGarden, u"x"_s);
        Link link = samples::link(gateInGarden, u"x"_s);
        link.createdAt = {};
        link.url.clear();
        link.creator = {};
        link.joined = 0;
        link.beforePause = domain::LinkSettings();
        QTest::newRow("paused with nothing to put back") << link;
    }

    void keepsEveryFieldOfALink()
    {
        QFETCH(Link, written);
        QVERIFY(m_place->write({written}));
        Link read = m_place->only(written.hash);
        QVERIFY(read.id.isValid());
        written.id = read.id;
        QCOMPARE(read, written);

        // Once more, from disk.
        QVERIFY(m_place->open());
        QCOMPARE(m_place->only(written.hash), written);
    }

    void replacesALinkByItsHashAndKeepsItsNumber()
    {
        Link link = fullLink();
        QVERIFY(m_place->write({link}));
        const core::LinkId id = m_place->only(link.hash).id;

        Link bare = samples::link(gateInGarden, link.hash);
        bare.id = {9999}; // does not count
        bare.createdAt = {};
        QVERIFY(m_place->write({bare}));
        bare.id = id;
        bare.notes = link.notes; // what people wrote is not Telegram's to take away
        QCOMPARE(m_place->only(link.hash), bare);
        QCOMPARE(m_place->count(), 1);
    }

    void tellsHashesApartByCase()
    {
        QVERIFY(m_place->write({link(gateInGarden, u"abc"_s), link(gateInGarden, u"ABC"_s)}));
        QCOMPARE(m_place->count(), 2);
        QCOMPARE(m_place->only(u"ABC"_s).hash, u"ABC"_s);
    }

    void findsTheSameLinkInTwoSeats()
    {
        QVERIFY(m_place->write({link(gateInGarden, u"abc"_s), link(wardenInGarden, u"abc"_s)}));
        QCOMPARE(wait(m_place->ledger->linksByHash(u"abc"_s)).value().size(), 2U);
        QCOMPARE(wait(m_place->ledger->linksByHash(u"none"_s)).value().size(), 0U);
    }

    void givesRowsInTheOrderAskedForAndLeavesOutWhatIsNotThere()
    {
        QVERIFY(m_place->write(manyLinks(3)));
        const auto ids = wait(m_place->ledger->order({})).value();
        const auto links = wait(m_place->ledger->links({ids[2], {4711}, ids[0]})).value();
        QCOMPARE(links.size(), 2U);
        QCOMPARE(links[0].id, ids[2]);
        QCOMPARE(links[1].id, ids[0]);
    }

    void writesNothingWhenOneThingFails_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("a link of an unknown seat") << 0;
        QTest::newRow("a link without a hash") << 1;
        QTest::newRow("a seat of an unknown chat") << 2;
        QTest::newRow("a seat of an unknown bot") << 3;
        QTest::newRow("an unknown intent") << 4;
    }

    void writesNothingWhenOneThingFails()
    {
        QFETCH(const int, fault);
        Changes changes;
        changes.bots = {bot({33}, u"Third"_s)};
        changes.links = {link(gateInGarden, u"good"_s)};
        changes.history = {entry(gateInGarden, u"x"_s)};
        if (fault == 0)
            changes.links.push_back(link({warden, harbour}, u"bad"_s));
        if (fault == 1)
            changes.links.push_back(link(gateInGarden, {}));
        if (fault == 2)
            changes.seats = {seat({gate, {-77}})};
        if (fault == 3)
            changes.seats = {seat({{44}, garden})};
        if (fault == 4) {
            changes.intents = {intent(gateInGarden)};
            changes.intents[0].id = {12345};
        }
        QSignalSpy links(m_place->ledger.get(), &ledger::Ledger::linksChanged);
        const auto written = m_place->write(changes);
        QCOMPARE(written.error().kind, Error::Kind::StorageFailed);
        QVERIFY(!written.error().detail.isEmpty());
        if (fault == 0)
            QVERIFY(written.error().detail.contains(u"bot 22 in chat -1002"_s));
        QCOMPARE(m_place->count(), 0);
        QCOMPARE(m_place->hashes(), QStringList());
        QCOMPARE(wait(m_place->ledger->bots()).value().size(), 2U);
        QCOMPARE(wait(m_place->ledger->history({})).value().size(), 0U);
        testsupport::settle();
        QCOMPARE(links.size(), 0);
        // And goes on as if nothing had been.
        QVERIFY(m_place->write({link(gateInGarden, u"good"_s)}));
        QCOMPARE(m_place->count(), 1);
    }

    void keepsBotsChatsAndSeats()
    {
        const auto bots = wait(m_place->ledger->bots()).value();
        QCOMPARE(bots, world().bots);
        const auto seats = wait(m_place->ledger->seats()).value();
        QCOMPARE(seats.size(), 3U);
        QCOMPARE(seats[0].seat, seat(gateInGarden));
        QCOMPARE(seats[0].chat, chat(garden, u"Garden"_s));
        QCOMPARE(seats[1].seat.id, gateInHarbour);
        QCOMPARE(seats[2].seat.id, wardenInGarden);

        Changes changes;
        changes.bots = {bot(gate, u"New name"_s)};
        changes.chats = {chat(garden, u"New title"_s)};
        changes.chats[0].members.reset();
        changes.seats = {seat(gateInGarden)};
        changes.seats[0].status = domain::SeatStatus::Kicked;
        changes.seats[0].mayInvite = false;
        changes.seats[0].primaryRotatedAt = {};
        QVERIFY(m_place->write(changes));
        QCOMPARE(wait(m_place->ledger->bots()).value()[0], changes.bots[0]);
        const auto changed = wait(m_place->ledger->seats()).value();
        QCOMPARE(changed.size(), 3U);
        const auto found = std::find_if(changed.begin(), changed.end(), [](const auto &overview) {
            return overview.seat.id == gateInGarden;
        });
        QCOMPARE(found->seat, changes.seats[0]);
        QCOMPARE(found->chat, changes.chats[0]);
    }

    void keepsCountersWithEveryWrite()
    {
        Link first = link(gateInGarden, u"a"_s);
        QVERIFY(m_place->write({first, link(gateInGarden, u"b"_s), link(wardenInGarden, u"c"_s)}));
        QCOMPARE(m_place->count(), 3);
        QCOMPARE(m_place->count(LinkFilter::Unlimited), 3);
        QCOMPARE(m_place->count(LinkFilter::All, LinkScope::of(gate)), 2);
        QCOMPARE(m_place->count(LinkFilter::All, LinkScope::of(gateInGarden)), 2);
        QCOMPARE(m_place->count(LinkFilter::All, LinkScope::of(gateInHarbour)), 0);
        QCOMPARE(m_place->count(LinkFilter::All, LinkScope::of({warden, harbour})), 0);
        first.revoked = true;
        QVERIFY(m_place->write({first, first})); // twice in one write
        QCOMPARE(m_place->count(), 3);
        QCOMPARE(m_place->count(LinkFilter::Unlimited), 2);
        QCOMPARE(m_place->count(LinkFilter::Revoked), 1);
        QCOMPARE(m_place->count(LinkFilter::Inactive, LinkScope::of(gateInGarden)), 1);
        QCOMPARE(wait(m_place->ledger->seats()).value()[0].links, 2);
    }

    void findsTheLivingPrimaryLink()
    {
        Link old = link(gateInGarden, u"old"_s);
        old.role = domain::LinkRole::Primary;
        old.revoked = true;
        Link other = link(wardenInGarden, u"other"_s);
        other.role = domain::LinkRole::Primary;
        QVERIFY(m_place->write({link(gateInGarden, u"plain"_s), old, other}));
        QVERIFY(!wait(m_place->ledger->primaryLink(gateInGarden)).value());
        Link current = link(gateInGarden, u"current"_s);
        current.role = domain::LinkRole::Primary;
        QVERIFY(m_place->write({current}));
        QCOMPARE(wait(m_place->ledger->primaryLink(gateInGarden)).value()->hash, u"current"_s);
        QVERIFY(!wait(m_place->ledger->primaryLink({warden, harbour})).value());
    }

    void hidesWhatIsRemovedAndShowsItWhenItIsAddedAgain()
    {
        QVERIFY(m_place->write({link(gateInGarden, u"a"_s), link(gateInHarbour, u"b"_s),
                                link(wardenInGarden, u"c"_s)}));
        Changes changes;
        changes.removedSeats = {gateInGarden};
        QVERIFY(m_place->write(changes));
        QCOMPARE(m_place->hashes(), QStringList({u"c"_s, u"b"_s}));
        QCOMPARE(m_place->count(), 2);
        QCOMPARE(m_place->count(LinkFilter::All, LinkScope::of(gate)), 1);
        QCOMPARE(wait(m_place->ledger->seats()).value().size(), 2U);

        changes = {};
        changes.removedBots = {gate};
        QVERIFY(m_place->write(changes));
        QCOMPARE(m_place->hashes(), QStringList({u"c"_s}));
        QCOMPARE(m_place->count(), 1);
        QCOMPARE(wait(m_place->ledger->seats()).value().size(), 1U);
        QCOMPARE(wait(m_place->ledger->bots()).value().size(), 1U);
        QVERIFY(m_place->only(u"a"_s).id.isValid()); // still in the file

        changes = {};
        changes.bots = {bot(gate, u"Gate"_s)};
        QVERIFY(m_place->write(changes));
        QCOMPARE(m_place->hashes(), QStringList({u"c"_s, u"b"_s}));
        changes = {};
        changes.seats = {seat(gateInGarden)};
        QVERIFY(m_place->write(changes));
        QCOMPARE(m_place->count(), 3);
        QCOMPARE(wait(m_place->ledger->seats()).value().size(), 3U);
    }

    void plansAnIntentAndFollowsIt()
    {
        domain::Intent planned = intent(gateInGarden);
        const auto first = wait(m_place->ledger->plan(planned)).value();
        const auto second = wait(m_place->ledger->plan(planned)).value();
        QVERIFY(second > first);
        planned.id = first;
        QCOMPARE(wait(m_place->ledger->openIntents()).value()[0], planned);

        planned.state = domain::IntentState::Sent;
        planned.sentAt = noon.addSecs(1);
        planned.answer = u"lost"_s;
        Changes changes;
        changes.intents = {planned};
        QVERIFY(m_place->write(changes));
        QCOMPARE(wait(m_place->ledger->openIntents()).value()[0], planned);

        for (const auto state : {domain::IntentState::Answered, domain::IntentState::Refused}) {
            changes.intents[0].state = state;
            QVERIFY(m_place->write(changes));
            QCOMPARE(wait(m_place->ledger->openIntents()).value().size(), 1U);
        }
        changes.intents[0].state = domain::IntentState::Unknown;
        QVERIFY(m_place->write(changes));
        QVERIFY(m_place->open());
        QCOMPARE(wait(m_place->ledger->openIntents()).value().size(), 2U);
        QCOMPARE(wait(m_place->ledger->openIntents()).value()[0], changes.intents[0]);
    }

    void plansForAChatThatWasNeverWritten()
    {
        domain::Intent planned = intent({gate, {-4444}});
        planned.id = wait(m_place->ledger->plan(planned)).value();
        QCOMPARE(wait(m_place->ledger->openIntents()).value()[0], planned);
        QCOMPARE(wait(m_place->ledger->seats()).value().size(), 3U);
    }

    void keepsEveryActorActionAndFieldOfTheHistory()
    {
        Changes changes;
        for (int action = 0; action <= int(domain::Action::AnswerLost); ++action) {
            domain::HistoryEntry one = entry(gateInGarden, u"after"_s);
            one.action = static_cast<domain::Action>(action);
            one.actor = static_cast<domain::Actor>(action % 3);
            one.linkHash = u"abc"_s;
            one.before = u"before"_s;
            one.answer = u"answer"_s;
            one.at = noon.addMSecs(action);
            changes.history.push_back(one);
        }
        QVERIFY(m_place->write(changes));
        auto read = wait(m_place->ledger->history({})).value();
        QCOMPARE(read.size(), changes.history.size());
        std::reverse(read.begin(), read.end()); // newest first
        for (std::size_t i = 0; i < read.size(); ++i) {
            QVERIFY(read[i].id > (i == 0 ? 0 : read[i - 1].id));
            changes.history[i].id = read[i].id;
        }
        QCOMPARE(read, changes.history);
    }

    void pagesThroughTheHistoryOfASeatAndOfALink()
    {
        Changes changes;
        for (int i = 0; i < 10; ++i) {
            changes.history.push_back(entry(gateInGarden, QString::number(i)));
            changes.history.back().linkHash = i % 2 ? u"odd"_s : u"even"_s;
            changes.history.push_back(entry(wardenInGarden, u"other"_s));
        }
        changes.history.push_back(entry({gate, {}}, u"about the bot"_s));
        changes.history.push_back(entry({gate, {-4444}}, u"unknown chat"_s));
        QVERIFY(m_place->write(changes));
        auto &ledger = *m_place->ledger;
        const auto page = wait(ledger.history({gateInGarden, {}, {}, 4})).value();
        QCOMPARE(page.size(), 4U);
        QCOMPARE(page[0].after, u"9"_s);
        const auto next = wait(ledger.history({gateInGarden, {}, page[3].id, 100})).value();
        QCOMPARE(next.size(), 6U);
        QCOMPARE(next[0].after, u"5"_s);
        const auto odd = wait(ledger.history({gateInGarden, u"odd"_s, page[0].id, 2})).value();
        QCOMPARE(odd.size(), 2U);
        QCOMPARE(odd[0].after, u"7"_s);
        QCOMPARE(wait(ledger.history({})).value().size(), 22U);
        QCOMPARE(wait(ledger.history({})).value()[1].chat, core::ChatId());
        QCOMPARE(wait(ledger.history({})).value()[0].chat.value, -4444);
        const domain::SeatId never{gate, {-5555}};
        QCOMPARE(wait(ledger.history({never, {}, {}, 9})).value().size(), 0U);
    }

    void tellsWhatChangedAfterwards()
    {
        auto *ledger = m_place->ledger.get();
        QSignalSpy links(ledger, &ledger::Ledger::linksChanged);
        QSignalSpy seats(ledger, &ledger::Ledger::seatsChanged);
        QSignalSpy history(ledger, &ledger::Ledger::historyAdded);
        int linksWhenAnswered = 0;
        Changes changes;
        changes.links = manyLinks(2);
        ledger->write(changes).andThen(this, [&] { linksWhenAnswered = int(links.size()); });
        QVERIFY(m_place->write(Changes()));
        QCOMPARE(linksWhenAnswered, 1);
        const auto ids = links[0][0].value<std::vector<core::LinkId>>();
        QCOMPARE(ids.size(), 2U);
        QCOMPARE(ids[0], m_place->only(u"hash0"_s).id);
        QCOMPARE(seats.size(), 1);
        QCOMPARE(history.size(), 0);

        // The same again changes no counter.
        QVERIFY(m_place->write(changes.links));
        QCOMPARE(links.size(), 2);
        QCOMPARE(seats.size(), 1);

        changes = {};
        changes.history = {entry(gateInGarden, u"x"_s)};
        QVERIFY(m_place->write(changes));
        QCOMPARE(history.size(), 1);
        QCOMPARE(links.size(), 2);

        changes = {};
        changes.removedSeats = {gateInHarbour};
        QVERIFY(m_place->write(changes));
        QCOMPARE(seats.size(), 2);
        QCOMPARE(links.size(), 3);
        QVERIFY(links[2][0].value<std::vector<core::LinkId>>().empty());

        QVERIFY(m_place->write(manyLinks(1000)));
        QCOMPARE(links[3][0].value<std::vector<core::LinkId>>().size(), 1000U);
        QVERIFY(m_place->write(manyLinks(1001)));
        QVERIFY(links[4][0].value<std::vector<core::LinkId>>().empty());
    }

    void writesTenThousandLinksAtOnce()
    {
        for (const char *links : {"new", "known"}) {
            QElapsedTimer timer;
            timer.start();
            Changes changes;
            changes.links = manyLinks(10'000);
            bool written = false;
            m_place->ledger->write(changes).andThen(this, [&] { written = true; });
            QTRY_VERIFY_WITH_TIMEOUT(written, 60'000); // a sanitizer on a busy machine
            qInfo("10,000 %s links: %lld ms", links, timer.elapsed());
        }
        QCOMPARE(m_place->count(), 10'000);
    }

    void writesEvenWhenNobodyWaits()
    {
        Changes changes;
        changes.links = {link(gateInGarden, u"a"_s)};
        m_place->ledger->write(changes).cancel();
        QCOMPARE(m_place->count(), 1);
    }

    void finishesWhatWasAskedToBeWrittenBeforeItCloses()
    {
        bool answered = false;
        Changes changes;
        for (int i = 0; i < 50; ++i) {
            changes.links = {link(gateInGarden, u"h%1"_s.arg(i))};
            m_place->ledger->write(changes).then(
                this, [&](core::Result<> written) { answered = written.has_value(); });
        }
        m_place->ledger.reset();
        testsupport::settle();
        QVERIFY(answered);
        QVERIFY(m_place->open());
        QCOMPARE(m_place->count(), 50);
    }

    void answersEveryQuestionWhenItCloses()
    {
        int answers = 0;
        int cancelled = 0;
        for (int i = 0; i < 200; ++i) {
            m_place->ledger->order({}).then(this, [&](const auto &order) {
                ++answers;
                if (!order && order.error().kind == Error::Kind::Cancelled)
                    ++cancelled;
            });
        }
        m_place->ledger.reset();
        testsupport::settle();
        QCOMPARE(answers, 200);
        qInfo("%d cancelled", cancelled);
    }

    void refusesEverythingWhenItIsNotOpen()
    {
        ledger::SqliteLedger closed(m_place->folder.filePath(u"other"_s), m_place->clock);
        QCOMPARE(wait(closed.bots()).error().kind, Error::Kind::StorageFailed);
        QCOMPARE(wait(closed.write({})).error().kind, Error::Kind::StorageFailed);
        QCOMPARE(wait(closed.plan(intent(gateInGarden))).error().kind, Error::Kind::StorageFailed);
    }

private:
    std::unique_ptr<Place> m_place;
};

QTEST_GUILESS_MAIN(WritingTest)
#include "tst_writing.moc"
