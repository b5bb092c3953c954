// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "samples.h"

#include <QSignalSpy>

using domain::Link;
using domain::LinkFilter;
using domain::LinkScope;
using domain::SeatId;
using ledger::Changes;
using testsupport::wait;
using namespace samples;

namespace {

constexpr core::ChatId grown{-100777};
const SeatId gateInGrown{gate, grown};
const SeatId wardenInGrown{warden, grown};

} // namespace

class MovingTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_place = std::make_unique<Place>();
        QVERIFY(m_place->open());
        Changes changes = world();
        changes.links = {link(gateInGarden, u"a"_s), link(gateInGarden, u"both"_s),
                         link(wardenInGarden, u"w"_s), link(gateInHarbour, u"h"_s)};
        changes.links[1].notes.text = u"of the group"_s;
        changes.history = {entry(gateInGarden, u"before"_s)};
        QVERIFY(m_place->write(changes));
        m_intent = wait(m_place->ledger->plan(intent(gateInGarden))).value();
    }

private Q_SLOTS:
    void cleanup() { m_place.reset(); }

    void givesEverythingToTheNewNumber()
    {
        QSignalSpy links(m_place->ledger.get(), &ledger::Ledger::linksChanged);
        QSignalSpy seats(m_place->ledger.get(), &ledger::Ledger::seatsChanged);
        QSignalSpy history(m_place->ledger.get(), &ledger::Ledger::historyAdded);
        const core::LinkId id = m_place->only(u"a"_s).id;
        QVERIFY(move());
        QCOMPARE(m_place->hashes(chosen(LinkScope::of(gateInGrown))),
                 QStringList({u"both"_s, u"a"_s}));
        QCOMPARE(m_place->hashes(chosen(LinkScope::of(wardenInGrown))), QStringList({u"w"_s}));
        QCOMPARE(m_place->only(u"a"_s).id, id);
        QCOMPARE(m_place->only(u"a"_s).seat, gateInGrown);
        QCOMPARE(m_place->count(), 4);
        QCOMPARE(m_place->count(LinkFilter::All, LinkScope::of(gateInGrown)), 2);
        QCOMPARE(historyOf(gateInGrown), QStringList({u"moved"_s, u"before"_s}));
        QCOMPARE(wait(m_place->ledger->openIntents()).value()[0].seat, gateInGrown);
        const auto all = wait(m_place->ledger->seats()).value();
        QCOMPARE(all.size(), 3U);
        QCOMPARE(all[0].seat.id, gateInGrown);
        QCOMPARE(all[0].chat.title, u"Garden"_s);
        QCOMPARE(all[0].chat.kind, domain::ChatKind::Supergroup);
        QCOMPARE(links.size(), 1);
        QVERIFY(links[0][0].value<std::vector<core::LinkId>>().empty());
        QCOMPARE(seats.size(), 1);
        QCOMPARE(history.size(), 1);
    }

    void takesLateWordsWithTheOldNumber()
    {
        QVERIFY(move());
        QCOMPARE(m_place->hashes(chosen(LinkScope::of(gateInGarden))),
                 QStringList({u"both"_s, u"a"_s}));
        QCOMPARE(historyOf(gateInGarden), QStringList({u"moved"_s, u"before"_s}));
        Changes late;
        late.chats = {chat(garden, u"Old title"_s)};
        late.seats = {seat(gateInGarden)};
        late.links = {link(gateInGarden, u"late"_s)};
        late.history = {entry(gateInGarden, u"late"_s)};
        QVERIFY(m_place->write(late));
        QCOMPARE(m_place->only(u"late"_s).seat, gateInGrown);
        QCOMPARE(historyOf(gateInGrown), QStringList({u"late"_s, u"moved"_s, u"before"_s}));
        const auto seats = wait(m_place->ledger->seats()).value();
        QCOMPARE(seats.size(), 3U);
        QCOMPARE(seats[0].chat.title, u"Garden"_s);
        QCOMPARE(seats[0].links, 3);
    }

    void doesNothingTheSecondTimeOrForAStranger()
    {
        QVERIFY(move());
        QVERIFY(move());
        QVERIFY(wait(m_place->ledger->moveChat({-9}, {-10}, entry({gate, {-9}}, u"stranger"_s))));
        QCOMPARE(wait(m_place->ledger->history({})).value().size(), 2U);
        QCOMPARE(m_place->count(), 4);
    }

    void becomesOneWithTheNewChatWhereThatIsKnown()
    {
        // Gate sits in both already, Warden only in the old one.
        Changes known;
        known.chats = {chat(grown, u"Grown garden"_s)};
        known.seats = {seat(gateInGrown)};
        known.links = {link(gateInGrown, u"both"_s), link(gateInGrown, u"new"_s)};
        known.links[0].notes.text = u"of the supergroup"_s;
        known.links[0].revoked = true;
        known.history = {entry(gateInGrown, u"known"_s)};
        QVERIFY(m_place->write(known));
        const core::LinkId kept = wait(m_place->ledger->linksByHash(u"both"_s)).value()[1].id;

        QVERIFY(move());
        QCOMPARE(m_place->hashes(chosen(LinkScope::of(gateInGrown))),
                 QStringList({u"new"_s, u"both"_s, u"a"_s}));
        QCOMPARE(m_place->only(u"both"_s).notes.text, u"of the supergroup"_s);
        QCOMPARE(m_place->only(u"both"_s).id, kept);
        QCOMPARE(m_place->hashes(chosen(LinkScope::of(wardenInGrown))), QStringList({u"w"_s}));
        QCOMPARE(m_place->count(), 5);
        QCOMPARE(m_place->count(LinkFilter::Revoked), 1);
        QCOMPARE(m_place->count(LinkFilter::Unlimited, LinkScope::of(gateInGrown)), 2);
        QCOMPARE(historyOf(gateInGrown), QStringList({u"moved"_s, u"known"_s, u"before"_s}));
        QCOMPARE(historyOf(gateInGarden), QStringList({u"moved"_s, u"known"_s, u"before"_s}));
        const auto history = wait(m_place->ledger->history({})).value();
        for (const auto &one : history)
            QCOMPARE(one.chat, grown);
        QCOMPARE(wait(m_place->ledger->openIntents()).value()[0].seat, gateInGrown);
        const auto seats = wait(m_place->ledger->seats()).value();
        QCOMPARE(seats.size(), 3U);
        QCOMPARE(seats[0].chat.title, u"Grown garden"_s);
        QVERIFY(move());
        QCOMPARE(wait(m_place->ledger->history({})).value().size(), 3U);
    }

    void followsAChatThatMovesTwice()
    {
        QVERIFY(move());
        const core::ChatId last{-100888};
        Changes known;
        known.chats = {chat(last, u"Last"_s)};
        QVERIFY(m_place->write(known));
        QVERIFY(wait(m_place->ledger->moveChat(grown, last, entry({gate, last}, u"again"_s))));
        for (const core::ChatId id : {garden, grown, last}) {
            QCOMPARE(historyOf({gate, id}), QStringList({u"again"_s, u"moved"_s, u"before"_s}));
            QCOMPARE(m_place->hashes(chosen(LinkScope::of(SeatId{gate, id}))).size(), 2);
        }
        QVERIFY(m_place->open());
        QCOMPARE(m_place->only(u"a"_s).seat.chat, last);
    }

private:
    core::Result<> move()
    {
        return wait(m_place->ledger->moveChat(garden, grown, entry(gateInGrown, u"moved"_s)));
    }
    QStringList historyOf(const SeatId &seat)
    {
        QStringList texts;
        const auto history = wait(m_place->ledger->history({seat, {}, {}, 100})).value();
        for (const auto &one : history)
            texts.append(one.after);
        return texts;
    }

    std::unique_ptr<Place> m_place;
    core::IntentId m_intent;
};

QTEST_GUILESS_MAIN(MovingTest)
#include "tst_moving.moc"
