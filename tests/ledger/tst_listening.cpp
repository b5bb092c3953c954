// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "samples.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace samples;
using domain::Heard;
using domain::ListeningState;
using domain::RequestState;
using domain::Stay;
using testsupport::wait;

namespace {

constexpr core::UserId olena{501};
constexpr core::UserId jaime{502};

domain::Person person(core::UserId id)
{
    return {id, u"Person %1"_s.arg(id.value), u"p%1"_s.arg(id.value)};
}

struct Story
{
    std::vector<Heard> heard;
    qint64 next = 100;

    Heard &add(Heard::What what, core::UserId who, int second)
    {
        Heard one;
        one.update = next++;
        one.what = what;
        one.chat = garden;
        one.at = noon.addSecs(second);
        one.who = person(who);
        one.chatTitle = u"Garden"_s;
        heard.push_back(one);
        return heard.back();
    }
    Story &joined(core::UserId who, int second, const QString &hash = {})
    {
        Heard &one = add(Heard::What::Joined, who, second);
        if (!hash.isEmpty()) {
            one.link = link(gateInGarden, hash);
            one.link->createdAt = {};
        }
        return *this;
    }
    Story &left(core::UserId who, int second)
    {
        add(Heard::What::Left, who, second);
        return *this;
    }
    Story &asked(core::UserId who, int second, const QString &hash, const QString &bio = {})
    {
        Heard &one = add(Heard::What::Asked, who, second);
        one.link = link(gateInGarden, hash);
        one.bio = bio;
        return *this;
    }
};

} // namespace

class ListeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsWhoCameAndWentByEachLink();
    void countsEachUpdateOnceInWhateverOrderTheyCome();
    void countsTheSameInBatchesOfAnySize();
    void tellsLeaversWhoCameBeforeApart();
    void knowsHowLongPeopleStayed();
    void startsCountingAtZeroWhereItIsListened();
    void fillsALinkWithThoseWhoCome();
    void namesEveryLinkThatItChanged();
    void entersLinksThatUpdatesName();
    void showsForeignLinksWithTheirCreator();
    void takesWhatAnUpdateShowsOfALinkForConfirmed();
    void keepsAnAnswerThatIsNewerThanTheUpdate();
    void trustsNoClockWhereAnAnswerWasLater();
    void keepsItsCountsWhateverIsWrittenOfALink();
    void knowsThePrimaryLinkThatAnUpdateNames();
    void countsChatsThatAreNotOnTheScreen();
    void remembersThroughARestartWhatWasHeard();
    void tellsGapsInListening();
    void keepsRequestsUntilTheyAreDecided();
    void doesNotKeepARequestOfSomebodyWhoIsInside();
    void tellsWhatWasFirstInOneSecond();
    void decidesByTheRuleOfTheLink();
    void holdsRequestsWhileTheGateIsClosed();
    void keepsCountsWhenALinkIsForgottenAndBroughtBack();
    void movesCountsWhenAGroupIsUpgraded();
    void forgetsPardonsThatAreOver();

private:
    std::vector<ledger::Noticed> hear(const std::vector<Heard> &heard)
    {
        const auto noticed = wait(m_place->ledger->hear(gate, heard, 0));
        if (!noticed)
            qFatal("%s", core::toString(noticed.error()));
        return *noticed;
    }
    domain::Tally tally(const QString &hash)
    {
        const auto found = wait(m_place->ledger->tally({gateInGarden, m_place->only(hash).id}));
        return found && *found ? **found : domain::Tally();
    }
    domain::Tally unattributed()
    {
        const auto found = wait(m_place->ledger->tally({gateInGarden, {}}));
        return found && *found ? **found : domain::Tally();
    }
    void listen(ListeningState state = ListeningState::On)
    {
        ledger::Changes changes;
        changes.listening = {{gate, state}};
        QVERIFY(m_place->write(changes));
    }
    std::vector<domain::JoinRequest> requests(bool decidedToo = false)
    {
        return *wait(m_place->ledger->joinRequests({{}, decidedToo}));
    }

    std::unique_ptr<Place> m_place;
};

void ListeningTest::init()
{
    m_place = std::make_unique<Place>();
    QVERIFY(m_place->open());
    QVERIFY(m_place->write(world()));
    QVERIFY(m_place->write({link(gateInGarden, u"one"_s), link(gateInGarden, u"two"_s)}));
}

void ListeningTest::countsWhoCameAndWentByEachLink()
{
    QSignalSpy traffic(m_place->ledger.get(), &ledger::Ledger::trafficChanged);
    Story story;
    story.joined(olena, 0, u"one"_s).joined(jaime, 10, u"one"_s).joined({503}, 20).left(jaime, 30);
    const auto noticed = hear(story.heard);
    QCOMPARE(noticed.size(), 4U);
    QCOMPARE(noticed[0].way, (domain::Way{gateInGarden, m_place->only(u"one"_s).id}));
    QCOMPARE(noticed[2].way, (domain::Way{gateInGarden, {}}));
    QCOMPARE(traffic.size(), 1);

    QCOMPARE(tally(u"one"_s).joins, 2);
    QCOMPARE(tally(u"one"_s).leaves, 1);
    QCOMPARE(unattributed().joins, 1);
    QCOMPARE(m_place->only(u"one"_s).joined, 2);
    QCOMPARE(m_place->only(u"one"_s).inside, 1);
    QCOMPARE(m_place->only(u"two"_s).joined, std::nullopt);

    const auto rows = wait(m_place->ledger->traffic({domain::LinkScope::of(gateInGarden)}));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2U);
    QCOMPARE((*rows)[0].from, noon);
    QCOMPARE((*rows)[0].joins + (*rows)[1].joins, 3);
    const auto visits =
        wait(m_place->ledger->visits({gateInGarden, m_place->only(u"one"_s).id}, 10));
    QCOMPARE(visits->size(), 2U);
    QCOMPARE(visits->front().person, person(jaime));
    QCOMPARE(visits->front().left, noon.addSecs(30));
    QVERIFY(!visits->back().left.isValid());
}

void ListeningTest::countsEachUpdateOnceInWhateverOrderTheyCome()
{
    Story story;
    story.joined(olena, 0, u"one"_s).left(olena, 0).joined(olena, 700, u"two"_s);
    story.left(olena, 1500).joined(olena, 100'000, u"one"_s).joined(jaime, 5, u"two"_s);
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        init();
        std::vector<Heard> updates = story.heard;
        updates.insert(updates.end(), story.heard.begin(), story.heard.end());
        std::shuffle(updates.begin(), updates.end(), random);
        for (const Heard &heard : updates)
            hear({heard});
        hear(updates);
        QCOMPARE(tally(u"one"_s).joins, 2);
        QCOMPARE(tally(u"one"_s).leaves, 1);
        QCOMPARE(tally(u"two"_s).joins, 2);
        QCOMPARE(tally(u"two"_s).leaves, 1);
        QCOMPARE(m_place->only(u"one"_s).inside, 1);
        QCOMPARE(m_place->only(u"two"_s).inside, 1);
        const auto rows = wait(m_place->ledger->traffic({}));
        int joins = 0;
        int leaves = 0;
        for (const domain::Traffic &row : *rows) {
            joins += row.joins;
            leaves += row.leaves;
        }
        QCOMPARE(joins, 4);
        QCOMPARE(leaves, 2);
    }
}

void ListeningTest::countsTheSameInBatchesOfAnySize()
{
    // Few people, so that the same ones come, go and ask again and again.
    std::mt19937 random(11);
    const auto below = [&random](int count) {
        return int(random() % unsigned(count));
    };
    Story story;
    for (int i = 0; i < 400; ++i) {
        const core::UserId who{600 + below(40)};
        const QString hash = u"link%1"_s.arg(below(12));
        switch (below(5)) {
        case 0:
            story.left(who, i / 3);
            break;
        case 1:
            story.asked(who, i / 3, hash);
            break;
        case 2:
            story.joined(who, i / 3);
            break;
        default:
            story.joined(who, i / 3, hash);
        }
        if (i % 50 == 7)
            story.heard.back().chat = harbour;
        if (Heard &last = story.heard.back(); last.link) {
            last.link->seat.chat = last.chat;
            last.link->pendingRequests = i % 3;
        }
    }
    QStringList expected;
    for (const std::size_t size : {1U, 2U, 7U, 64U, 100U, 400U}) {
        init();
        std::size_t noticed = 0;
        for (std::size_t from = 0; from < story.heard.size(); from += size) {
            const auto begin = story.heard.begin() + qsizetype(from);
            const auto end = begin + qsizetype(std::min(size, story.heard.size() - from));
            noticed += hear({begin, end}).size();
        }
        QCOMPARE(noticed, story.heard.size());
        QStringList found;
        for (const domain::SeatId &seat : {gateInGarden, gateInHarbour}) {
            const auto tallies = wait(m_place->ledger->tallies(domain::LinkScope::of(seat)));
            for (const domain::Tally &tally : *tallies) {
                const auto link = wait(m_place->ledger->links({tally.way.link}));
                found += u"tally %1 %2 %3 %4"_s.arg(link->empty() ? u"none"_s : link->front().hash)
                             .arg(tally.joins)
                             .arg(tally.leaves)
                             .arg(tally.stayed[0]);
            }
        }
        const auto links = wait(m_place->ledger->links(*wait(m_place->ledger->order({}))));
        for (const domain::Link &link : *links) {
            found += u"link %1 %2 %3 %4"_s.arg(link.hash)
                         .arg(link.joined.value_or(-1))
                         .arg(link.inside.value_or(-1))
                         .arg(link.pendingRequests);
        }
        const auto traffic = wait(m_place->ledger->traffic({}));
        for (const domain::Traffic &row : *traffic)
            found += u"traffic %1 %2"_s.arg(row.joins).arg(row.leaves);
        const auto asked = requests(true);
        for (const domain::JoinRequest &request : asked) {
            found += u"request %1 %2 %3"_s.arg(request.person.id.value)
                         .arg(int(request.state))
                         .arg(request.linkHash);
        }
        found.sort();
        if (size == 1)
            expected = found;
        QCOMPARE(found, expected);
    }
    QVERIFY(expected.size() > 50);
}

void ListeningTest::tellsLeaversWhoCameBeforeApart()
{
    hear(Story().left(olena, 0).heard);
    QCOMPARE(unattributed().joins, 0);
    const auto rows = wait(m_place->ledger->traffic({}));
    QCOMPARE(rows->size(), 1U);
    QCOMPARE(rows->front().leaves, 1);
    hear(Story{{}, 200}.joined(jaime, 10).heard);
    QCOMPARE(unattributed().inside(), 1);
}

void ListeningTest::knowsHowLongPeopleStayed()
{
    Story story;
    story.joined({1}, -600, u"one"_s).left({1}, -1); // 599 s
    story.joined({2}, -600, u"one"_s).left({2}, 0); // ten minutes
    story.joined({3}, -86'400 * 8, u"one"_s); // still there
    story.joined({4}, -60, u"one"_s); // open
    hear(story.heard);
    const domain::Tally all = tally(u"one"_s);
    QCOMPARE(all.joins, 4);
    const auto of = [&](Stay stay) {
        const auto i = static_cast<std::size_t>(stay);
        return std::pair(all.stayed[i], all.open[i]);
    };
    QCOMPARE(of(Stay::TenMinutes), std::pair(2, 1));
    QCOMPARE(of(Stay::Day), std::pair(1, 1));
    QCOMPARE(of(Stay::Week), std::pair(1, 1));
}

void ListeningTest::startsCountingAtZeroWhereItIsListened()
{
    QCOMPARE(m_place->only(u"one"_s).joined, std::nullopt);
    listen();
    QCOMPARE(m_place->only(u"one"_s).joined, 0);
    QCOMPARE(m_place->only(u"one"_s).inside, 0);
    listen(ListeningState::Off);
    QCOMPARE(m_place->only(u"one"_s).joined, std::nullopt);
}

void ListeningTest::fillsALinkWithThoseWhoCome()
{
    domain::Link small = m_place->only(u"one"_s);
    small.settings.limit = 4;
    small.confirmedAt = noon;
    QVERIFY(m_place->write({small}));
    const auto count = [this](domain::LinkFilter filter) {
        return m_place->count(filter);
    };
    Story story;
    for (int i = 0; i < 4; ++i) {
        story.joined({700 + i}, i, u"one"_s);
        story.heard.back().link->settings.limit = 4;
    }
    hear({story.heard[0], story.heard[1]});
    QCOMPARE(m_place->only(u"one"_s).inside, 2);
    QCOMPARE(count(domain::LinkFilter::NearlyFull), 0);
    hear({story.heard[2]});
    QCOMPARE(count(domain::LinkFilter::NearlyFull), 1);
    QCOMPARE(count(domain::LinkFilter::Inactive), 0);
    hear({story.heard[3]});
    QCOMPARE(m_place->only(u"one"_s).inside, 4);
    QCOMPARE(count(domain::LinkFilter::Inactive), 1);
    hear(Story{{}, 500}.left({700}, 60).left({701}, 61).heard);
    QCOMPARE(m_place->only(u"one"_s).inside, 2);
    QCOMPARE(m_place->only(u"one"_s).joined, 4);
    QCOMPARE(count(domain::LinkFilter::Inactive), 0);
    QCOMPARE(count(domain::LinkFilter::NearlyFull), 0);
}

void ListeningTest::namesEveryLinkThatItChanged()
{
    hear(Story().joined(olena, 0, u"one"_s).heard);
    QSignalSpy changed(m_place->ledger.get(), &ledger::Ledger::linksChanged);
    // Who leaves changes the link by which they came; what nothing changed is not named.
    Story story{{}, 300};
    story.left(olena, 10).joined(jaime, 20, u"two"_s).left({999}, 30);
    hear(story.heard);
    QCOMPARE(changed.size(), 1);
    auto ids = changed[0][0].value<std::vector<core::LinkId>>();
    std::sort(ids.begin(), ids.end());
    std::vector expected{m_place->only(u"one"_s).id, m_place->only(u"two"_s).id};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(ids, expected);
    hear(story.heard);
    QCOMPARE(changed.size(), 1);
}

void ListeningTest::entersLinksThatUpdatesName()
{
    hear(Story().joined(olena, 0, u"unknown"_s).heard);
    const domain::Link entered = m_place->only(u"unknown"_s);
    QVERIFY(entered.id.isValid());
    QCOMPARE(entered.joined, 1);
    QCOMPARE(entered.confirmedAt, noon);
    const auto history = wait(m_place->ledger->history({gateInGarden, u"unknown"_s, {}}));
    QCOMPARE(history->size(), 1U);
    QCOMPARE(history->front().action, domain::Action::LinkAdded);
    QCOMPARE(history->front().actor, domain::Actor::Telegram);
}

void ListeningTest::showsForeignLinksWithTheirCreator()
{
    Story story;
    story.joined(olena, 0, u"kQ3xV9sP…"_s);
    story.heard[0].link->creator = {77};
    story.heard[0].linkCreator = {{77}, u"Nina"_s, {}};
    hear(story.heard);
    const domain::Link entered = m_place->only(u"kQ3xV9sP…"_s);
    QVERIFY(domain::isForeign(entered));
    QCOMPARE(entered.creatorName, u"Nina"_s);
    QCOMPARE(entered.joined, 1);
    QCOMPARE(domain::obstacleTo(domain::LinkAct::Revoke, entered, true, noon),
             domain::Obstacle::IsForeign);
}

void ListeningTest::takesWhatAnUpdateShowsOfALinkForConfirmed()
{
    Story story;
    story.asked(olena, 600, u"one"_s);
    story.heard[0].link->settings.name = u"Named elsewhere"_s;
    story.heard[0].link->pendingRequests = 4;
    hear(story.heard);
    const domain::Link seen = m_place->only(u"one"_s);
    QCOMPARE(seen.settings.name, u"Named elsewhere"_s);
    QCOMPARE(seen.pendingRequests, 4);
    QCOMPARE(seen.confirmedAt, noon.addSecs(600));
}

void ListeningTest::keepsAnAnswerThatIsNewerThanTheUpdate()
{
    domain::Link edited = m_place->only(u"one"_s);
    edited.settings.name = u"Edited"_s;
    edited.confirmedAt = noon.addSecs(60);
    QVERIFY(m_place->write({edited}));
    Story story;
    story.joined(olena, 90, u"one"_s); // by a clock that may differ
    hear(story.heard);
    QCOMPARE(m_place->only(u"one"_s).settings.name, u"Edited"_s);
    QCOMPARE(m_place->only(u"one"_s).joined, 1);
}

void ListeningTest::trustsNoClockWhereAnAnswerWasLater()
{
    // Our clock is two hours slow: what people did before the edit seems to be later.
    domain::Link edited = m_place->only(u"one"_s);
    edited.settings.name = u"Edited"_s;
    edited.confirmedAt = noon.addSecs(-7200);
    QVERIFY(m_place->write({edited}));
    Story story;
    story.joined(olena, -60, u"one"_s).joined(jaime, -30, u"one"_s);
    hear({story.heard[0]});
    QCOMPARE(m_place->only(u"one"_s).settings.name, u"Edited"_s);
    story.heard[1].after = noon.addSecs(-7199);
    hear({story.heard[1]});
    QCOMPARE(m_place->only(u"one"_s).settings.name, QString());
}

void ListeningTest::keepsItsCountsWhateverIsWrittenOfALink()
{
    hear(Story().joined(olena, 0, u"one"_s).heard);
    // A service reads the link and asks Telegram; meanwhile more people come.
    domain::Link read = m_place->only(u"one"_s);
    hear(Story{{}, 200}.joined(jaime, 10, u"one"_s).left(olena, 20).heard);
    read.settings.name = u"Edited"_s;
    read.settings.limit = 1;
    QVERIFY(m_place->write({read}));
    const domain::Link written = m_place->only(u"one"_s);
    QCOMPARE(written.settings.name, u"Edited"_s);
    QCOMPARE(written.joined, 2);
    QCOMPARE(written.inside, 1);
}

void ListeningTest::knowsThePrimaryLinkThatAnUpdateNames()
{
    domain::Link primary = link(gateInGarden, u"primary"_s);
    primary.role = domain::LinkRole::Primary;
    primary.confirmedAt = noon;
    QVERIFY(m_place->write({primary}));
    Story story;
    story.joined(olena, -600, u"former"_s).joined(jaime, 600, u"later"_s);
    for (Heard &heard : story.heard)
        heard.link->role = domain::LinkRole::Primary;
    hear(story.heard);
    QVERIFY(m_place->only(u"former"_s).revoked);
    QVERIFY(m_place->only(u"primary"_s).revoked);
    QVERIFY(!m_place->only(u"later"_s).revoked);
    QCOMPARE((*wait(m_place->ledger->primaryLink(gateInGarden)))->hash, u"later"_s);
}

void ListeningTest::countsChatsThatAreNotOnTheScreen()
{
    Story story;
    story.joined(olena, 0);
    story.heard[0].chat = {-1009};
    story.heard[0].chatTitle = u"Elsewhere"_s;
    hear(story.heard);
    QCOMPARE(wait(m_place->ledger->seats())->size(), 3U);
    ledger::Changes added;
    added.chats = {chat({-1009}, u"Elsewhere"_s)};
    added.seats = {seat({gate, {-1009}})};
    QVERIFY(m_place->write(added));
    const auto tally = wait(m_place->ledger->tally({{gate, {-1009}}, {}}));
    QVERIFY(tally && *tally);
    QCOMPARE((*tally)->joins, 1);
}

void ListeningTest::remembersThroughARestartWhatWasHeard()
{
    Story story;
    story.joined(olena, 0, u"one"_s).left(olena, 10).joined(jaime, 20, u"one"_s);
    QVERIFY(wait(m_place->ledger->hear(gate, story.heard, 103)));
    QVERIFY(m_place->open());
    const auto listening = wait(m_place->ledger->listening());
    QCOMPARE(listening->size(), 1U);
    QCOMPARE(listening->front().nextUpdate, 103);
    QVERIFY(hear(story.heard).empty());
    QCOMPARE(tally(u"one"_s).joins, 2);
}

void ListeningTest::tellsGapsInListening()
{
    listen();
    hear({});
    m_place->clock.advance(std::chrono::hours(30));
    hear({});
    listen(ListeningState::Webhook);
    const auto listening = wait(m_place->ledger->listening());
    QCOMPARE(listening->size(), 1U);
    QCOMPARE(listening->front().state, ListeningState::Webhook);
    QCOMPARE(listening->front().since, noon);
    using Gap = domain::Listening::Gap;
    QCOMPARE(listening->front().gaps,
             (std::vector<Gap>{{noon, noon.addSecs(6 * 3600)}, {noon.addSecs(30 * 3600), {}}}));
}

void ListeningTest::keepsRequestsUntilTheyAreDecided()
{
    Story story;
    hear(story.asked(olena, 0, u"one"_s, u"Hi"_s).asked(jaime, 5, u"two"_s).heard);
    auto waiting = requests();
    QCOMPARE(waiting.size(), 2U);
    QCOMPARE(waiting[0].person, person(olena));
    QCOMPARE(waiting[0].linkHash, u"one"_s);
    QCOMPARE(waiting[0].bio, u"Hi"_s);
    QCOMPARE(waiting[0].asked, noon);

    ledger::Changes changes;
    changes.requests = {{waiting[0].id(), RequestState::Declined}};
    QVERIFY(m_place->write(changes));
    QCOMPARE(requests().size(), 1U);
    QCOMPARE(requests(true).size(), 2U);
    // Asking again is a new request; the same news again is not.
    hear(Story{{}, 300}.asked(olena, 60, u"one"_s).heard);
    QCOMPARE(requests().size(), 2U);
}

void ListeningTest::doesNotKeepARequestOfSomebodyWhoIsInside()
{
    Story story;
    story.asked(olena, 0, u"one"_s).joined(olena, 30, u"one"_s);
    hear({story.heard[1]});
    hear({story.heard[0]}); // comes late
    QVERIFY(requests().empty());

    Story other{{}, 400};
    hear(other.asked(jaime, 0, u"one"_s).joined(jaime, 30, u"one"_s).heard);
    QVERIFY(requests().empty());
}

void ListeningTest::tellsWhatWasFirstInOneSecond()
{
    Story story;
    story.joined(olena, 5, u"one"_s).left(olena, 5).asked(olena, 5, u"two"_s);
    story.asked(jaime, 7, u"two"_s).joined(jaime, 7, u"two"_s);
    for (std::size_t i = 0; i < story.heard.size(); ++i) {
        init();
        std::rotate(story.heard.begin(), story.heard.begin() + 1, story.heard.end());
        hear(story.heard);
        const auto waiting = requests();
        QCOMPARE(waiting.size(), 1U);
        QCOMPARE(waiting[0].person.id, olena);
    }
}

void ListeningTest::decidesByTheRuleOfTheLink()
{
    ledger::Changes changes;
    changes.rules = {{m_place->only(u"one"_s).id, true, {u"Crypto"_s}}};
    QVERIFY(m_place->write(changes));
    Story story;
    story.asked(olena, 0, u"one"_s).asked(jaime, 1, u"one"_s, u"Best cRYPTO tips"_s);
    const auto noticed = hear(story.asked({503}, 2, u"two"_s).heard);
    QCOMPARE(noticed[0].request, RequestState::Approving);
    QCOMPARE(noticed[1].request, RequestState::Declining);
    QCOMPARE(noticed[2].request, RequestState::Waiting);

    changes.rules = {{m_place->only(u"one"_s).id, false, {}}};
    QVERIFY(m_place->write(changes));
    QVERIFY(wait(m_place->ledger->requestRules())->empty());
}

void ListeningTest::holdsRequestsWhileTheGateIsClosed()
{
    ledger::Changes changes;
    changes.rules = {{m_place->only(u"one"_s).id, true, {}}};
    const domain::Gate gateClosed{gateInGarden, {4}, noon, true, noon.addSecs(60)};
    changes.closedGates = {gateClosed};
    QVERIFY(m_place->write(changes));
    QCOMPARE(*wait(m_place->ledger->gates()), std::vector{gateClosed});
    QCOMPARE(hear(Story().asked(olena, 0, u"one"_s).heard)[0].request, RequestState::Waiting);

    changes = {};
    changes.openedGates = {gateInGarden};
    QVERIFY(m_place->write(changes));
    QVERIFY(wait(m_place->ledger->gates())->empty());
}

void ListeningTest::keepsCountsWhenALinkIsForgottenAndBroughtBack()
{
    hear(Story().joined(olena, 0, u"one"_s).heard);
    const domain::Link counted = m_place->only(u"one"_s);
    ledger::Changes changes;
    changes.forgottenLinks = {counted.id};
    QVERIFY(m_place->write(changes));
    QVERIFY(m_place->write({counted}));
    QCOMPARE(m_place->only(u"one"_s).id, counted.id);
    QCOMPARE(tally(u"one"_s).joins, 1);
}

void ListeningTest::movesCountsWhenAGroupIsUpgraded()
{
    // The supergroup is known already, with one of the links.
    QVERIFY(m_place->write({link(gateInHarbour, u"one"_s)}));
    Story story;
    hear(story.joined(olena, 0, u"one"_s).joined(jaime, 1).asked({503}, 2, u"one"_s).heard);
    QVERIFY(wait(m_place->ledger->moveChat(garden, harbour, entry(gateInHarbour, {}))));
    const domain::Link stays = m_place->only(u"one"_s);
    const auto tally = wait(m_place->ledger->tally({gateInHarbour, stays.id}));
    QVERIFY(tally && *tally);
    QCOMPARE((*tally)->joins, 1);
    QCOMPARE((*wait(m_place->ledger->tally({gateInHarbour, {}})))->joins, 1);
    QCOMPARE(requests().size(), 1U);
    QCOMPARE(requests()[0].seat, gateInHarbour);
    QCOMPARE(requests()[0].link, stays.id);
}

void ListeningTest::forgetsPardonsThatAreOver()
{
    const domain::Way way{gateInGarden, m_place->only(u"one"_s).id};
    ledger::Changes changes;
    changes.pardons = {{way, noon.addDays(1)}};
    QVERIFY(m_place->write(changes));
    const auto pardons = wait(m_place->ledger->pardons());
    QCOMPARE(pardons->size(), 1U);
    QCOMPARE(pardons->front().way, way);
    m_place->clock.advance(std::chrono::hours(25));
    QVERIFY(wait(m_place->ledger->pardons())->empty());
}

QTEST_GUILESS_MAIN(ListeningTest)
#include "tst_listening.moc"
