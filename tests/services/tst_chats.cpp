// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include "services/primarylink.h"

#include <QSignalSpy>

using namespace bench;
using core::Error;
using domain::Action;
using simulator::Fault;

class ChatsTest : public testsupport::Test
{
    Q_OBJECT

    static core::Result<services::FoundChat> check(Bench &bench, const domain::ChatReference &chat)
    {
        return wait(bench.program().chats.check(gate, chat));
    }

    static core::Result<> add(Bench &bench, core::ChatId chat)
    {
        const auto found = check(bench, chat);
        return found ? wait(bench.program().chats.add(*found)) : core::Result<>(found.error());
    }

    static core::Result<> refresh(Bench &bench, const domain::SeatId &seat)
    {
        return wait(bench.program().chats.refresh(seat));
    }

    static std::optional<domain::SeatOverview> overview(Bench &bench, const domain::SeatId &id)
    {
        const auto seats = wait(bench.ledger().seats());
        for (const domain::SeatOverview &one : *seats) {
            if (one.seat.id == id)
                return one;
        }
        return {};
    }

private Q_SLOTS:
    // Finding and adding
    // -----------------------------------------------------------------------------

    void findsEveryKindOfChat_data()
    {
        QTest::addColumn<domain::ChatReference>("asked");
        QTest::addColumn<core::ChatId>("id");
        QTest::addColumn<domain::ChatKind>("kind");
        QTest::newRow("channel") << domain::ChatReference(news) << news
                                 << domain::ChatKind::Channel;
        QTest::newRow("supergroup")
            << domain::ChatReference(club) << club << domain::ChatKind::Supergroup;
        QTest::newRow("by name") << domain::ChatReference(u"clubhouse"_s) << club
                                 << domain::ChatKind::Supergroup;
        QTest::newRow("by name in capitals")
            << domain::ChatReference(u"CLUBHOUSE"_s) << club << domain::ChatKind::Supergroup;
        QTest::newRow("group") << domain::ChatReference(den) << den << domain::ChatKind::Group;
    }
    void findsEveryKindOfChat()
    {
        QFETCH(domain::ChatReference, asked);
        QFETCH(core::ChatId, id);
        QFETCH(domain::ChatKind, kind);
        Bench bench;
        bench.enter(gateToken(), u"gate_bot"_s);
        const auto found = check(bench, asked);
        QVERIFY(found);
        const domain::SeatId seat{gate, id};
        QCOMPARE(found->seat.id, seat);
        QCOMPARE(found->seat.status, domain::SeatStatus::Administrator);
        QVERIFY(found->seat.mayInvite);
        QCOMPARE(found->seat.checkedAt, bench.clock.now());
        QCOMPARE(found->chat.id, id);
        QCOMPARE(found->chat.kind, kind);
        QCOMPARE(found->chat.title, bench.world().findChat(id)->title);
        QCOMPARE(found->chat.members, static_cast<int>(bench.world().findChat(id)->memberCount()));
        QCOMPARE(found->primaryLink, bench.primary(seat));
        QVERIFY(!found->known);
        QVERIFY(wait(bench.ledger().seats())->empty()); // nothing is stored yet

        QVERIFY(wait(bench.program().chats.add(*found)));
        QCOMPARE(overview(bench, seat)->chat, found->chat);
        QCOMPARE(overview(bench, seat)->seat, found->seat);
        QCOMPARE(overview(bench, seat)->links, 1);
        QVERIFY(bench.agrees(seat));
        QCOMPARE(bench.lines(Action::ChatAdded), 1);
        QCOMPARE(bench.lines(Action::PrimaryFound), 1);
    }

    void tellsWhyAChatCannotBeAdded_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("a person") << u"private"_s << Error::Kind::PrivateChat;
        QTest::newRow("unknown number") << u"unknown"_s << Error::Kind::ChatNotFound;
        QTest::newRow("unknown name") << u"name"_s << Error::Kind::ChatNotFound;
        QTest::newRow("not in a private chat") << u"left news"_s << Error::Kind::NotAMember;
        QTest::newRow("not in a public chat") << u"left club"_s << Error::Kind::NotAMember;
        QTest::newRow("kicked") << u"kicked"_s << Error::Kind::Kicked;
        QTest::newRow("deleted") << u"deleted"_s << Error::Kind::ChatGone;
    }
    void tellsWhyAChatCannotBeAdded()
    {
        QFETCH(QString, how);
        QFETCH(Error::Kind, kind);
        Bench bench;
        bench.enter(gateToken(), u"gate_bot"_s);
        domain::ChatReference asked = news;
        if (how == "private"_L1) {
            bench.world().addChat({owner.value}, simulator::ChatType::Private, {});
            asked = core::ChatId{owner.value};
        } else if (how == "unknown"_L1) {
            asked = core::ChatId{-1009999999999};
        } else if (how == "name"_L1) {
            asked = u"nobody"_s;
        } else if (how == "left news"_L1) {
            bench.worldSeat(gateInNews).status = simulator::Status::Left;
        } else if (how == "left club"_L1) {
            asked = u"clubhouse"_s;
            bench.world().findChat(club)->seats.erase(gate);
        } else if (how == "kicked"_L1) {
            bench.worldSeat(gateInNews).status = simulator::Status::Kicked;
        } else {
            bench.world().findChat(news)->deleted = true;
        }
        const auto found = check(bench, asked);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, kind);
        QVERIFY(wait(bench.ledger().seats())->empty());
    }

    void addsAChatWithoutTheRightToInvite()
    {
        Bench bench;
        bench.enter(gateToken(), u"gate_bot"_s);
        QVERIFY(add(bench, vista));
        QCOMPARE(bench.seat(gateInVista).status, domain::SeatStatus::Administrator);
        QVERIFY(!bench.seat(gateInVista).mayInvite);
        QVERIFY(!bench.ledgerPrimary(gateInVista));
    }

    void addsAChatWhereTheBotIsAnOrdinaryMember()
    {
        Bench bench;
        bench.enter(gateToken(), u"gate_bot"_s);
        bench.worldSeat(gateInClub) = {.status = simulator::Status::Member};
        QVERIFY(add(bench, club));
        QCOMPARE(bench.seat(gateInClub).status, domain::SeatStatus::Member);
        QVERIFY(!bench.seat(gateInClub).mayInvite);
    }

    void addsAChatTwiceAsOne()
    {
        Bench bench;
        bench.enter(gateToken(), u"gate_bot"_s);
        QVERIFY(add(bench, news));
        const auto again = check(bench, news);
        QVERIFY(again->known);
        QVERIFY(wait(bench.program().chats.add(*again)));
        QCOMPARE(wait(bench.ledger().seats())->size(), 1U);
        QCOMPARE(bench.lines(Action::ChatAdded), 1);
        QCOMPARE(bench.lines(Action::PrimaryFound), 1);
        QVERIFY(bench.agrees(gateInNews));
    }

    void doesWithoutTheMemberCount()
    {
        Bench bench;
        bench.enter(gateToken(), u"gate_bot"_s);
        bench.server.faults().add(
            Fault::refused(400, u"CHAT_ADMIN_REQUIRED"_s).on("getChatMemberCount"));
        const auto found = check(bench, news);
        QVERIFY(found);
        QVERIFY(!found->chat.members);
        QVERIFY(wait(bench.program().chats.add(*found)));
        QVERIFY(!overview(bench, gateInNews)->chat.members);
    }

    void storesTitlesAsTheyAre_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("HTML") << u"<b onclick='x()'>News</b> &amp; <img src=x>"_s;
        QTest::newRow("bidi") << u"\u202egnp.exe\u2066 \u200fשלום"_s;
        QTest::newRow("very long") << QString(4096, u'x');
        QTest::newRow("beyond the first plane") << u"🏰🚪 𝕲"_s;
        QTest::newRow("quotes") << u"'); DROP TABLE links; --\""_s;
    }
    void storesTitlesAsTheyAre()
    {
        QFETCH(QString, title);
        Bench bench;
        bench.enter(gateToken(), u"gate_bot"_s);
        bench.world().findChat(news)->title = title;
        QVERIFY(add(bench, news));
        QCOMPARE(overview(bench, gateInNews)->chat.title, title);
    }

    void letsTheKeychainAskAgainAtEachClick()
    {
        StubbornVault vault;
        Bench bench(&vault);
        bench.enter(gateToken(), u"gate_bot"_s);
        vault.refusal = Error::Kind::KeychainRefused;
        QVERIFY(add(bench, news));
        bench.program().connections.drop(gate);
        vault.refusal = Error::Kind::KeychainRefused;
        QVERIFY(refresh(bench, gateInNews));
        // What happens by itself asks nobody.
        bench.program().connections.drop(gate);
        vault.refusal = Error::Kind::KeychainRefused;
        QCOMPARE(wait(bench.program().chats.refreshAll()).error().kind,
                 Error::Kind::KeychainRefused);
    }

    void comesBackWithItsLinksWhenAddedAgain()
    {
        Bench bench;
        bench.knowEverything();
        domain::Link link = bench.link(bench.primary(gateInNews));
        link.notes.text = u"on the poster"_s;
        ledger::Changes changes;
        changes.annotations.push_back({link.seat, link.hash, link.notes});
        QVERIFY(wait(bench.ledger().write(changes)));
        bench.server.forgetCalls();
        QVERIFY(wait(bench.program().chats.remove(gateInNews)));
        QVERIFY(!overview(bench, gateInNews));
        QVERIFY(bench.server.calls().empty()); // Telegram is not told
        QCOMPARE(bench.lines(Action::ChatRemoved), 1);
        QVERIFY(!check(bench, news)->known);
        QVERIFY(add(bench, news));
        QCOMPARE(bench.ledgerPrimary(gateInNews)->notes.text, u"on the poster"_s);
        QVERIFY(bench.agrees(gateInNews));
        QCOMPARE(bench.lines(Action::PrimaryFound), 0);
    }

    // Refreshing
    // ------------------------------------------------------------------------------------

    void refreshesTitleAndMembers()
    {
        Bench bench;
        bench.knowEverything();
        bench.world().findChat(news)->title = u"Fresh news"_s;
        bench.world().findChat(news)->crowd = 5000;
        QSignalSpy started(&bench.program().chats, &services::Chats::refreshStarted);
        QSignalSpy finished(&bench.program().chats, &services::Chats::refreshFinished);
        bench.pass(1h);
        QVERIFY(refresh(bench, gateInNews));
        QCOMPARE(overview(bench, gateInNews)->chat.title, u"Fresh news"_s);
        QCOMPARE(overview(bench, gateInNews)->chat.members, 5002);
        QCOMPARE(bench.seat(gateInNews).checkedAt, bench.clock.now());
        QCOMPARE(bench.ledgerPrimary(gateInNews)->confirmedAt, bench.clock.now());
        QCOMPARE(started.size(), 1);
        QCOMPARE(finished.size(), 1);
        QVERIFY(bench.history().empty()); // nothing happened to a link or a right
    }

    void noticesRightsThatGoAndComeBack()
    {
        Bench bench;
        bench.knowEverything();
        const QString url = bench.primary(gateInNews);
        bench.worldSeat(gateInNews).rights.inviteUsers = false;
        QVERIFY(refresh(bench, gateInNews));
        QVERIFY(!bench.seat(gateInNews).mayInvite);
        QCOMPARE(bench.ledgerPrimary(gateInNews)->url, url);
        QCOMPARE(bench.lines(Action::RightsChanged), 1);
        QCOMPARE(bench.history().front().before, u"administrator, may invite"_s);
        QCOMPARE(bench.history().front().after, u"administrator, may not invite"_s);
        bench.worldSeat(gateInNews).rights.inviteUsers = true;
        QVERIFY(refresh(bench, gateInNews));
        QVERIFY(bench.seat(gateInNews).mayInvite);
        QCOMPARE(bench.lines(Action::RightsChanged), 2);
        QVERIFY(bench.agrees(gateInNews));
    }

    void writesThatTheBotIsOut_data()
    {
        QTest::addColumn<simulator::Status>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<domain::SeatStatus>("becomes");
        QTest::newRow("kicked") << simulator::Status::Kicked << Error::Kind::Kicked
                                << domain::SeatStatus::Kicked;
        QTest::newRow("left") << simulator::Status::Left << Error::Kind::NotAMember
                              << domain::SeatStatus::Left;
    }
    void writesThatTheBotIsOut()
    {
        QFETCH(simulator::Status, status);
        QFETCH(Error::Kind, kind);
        QFETCH(domain::SeatStatus, becomes);
        for (const domain::SeatId &seat : {gateInNews, gateInClub}) {
            Bench bench;
            bench.knowEverything();
            const QString url = bench.primary(seat);
            bench.worldSeat(seat).status = status;
            QCOMPARE(refresh(bench, seat).error().kind, kind);
            QCOMPARE(bench.seat(seat).status, becomes);
            QVERIFY(!bench.seat(seat).mayInvite);
            QCOMPARE(bench.lines(Action::RightsChanged), 1);
            QCOMPARE(bench.ledgerPrimary(seat)->url, url);
            QCOMPARE(refresh(bench, seat).error().kind, kind);
            QCOMPARE(bench.lines(Action::RightsChanged), 1);
        }
    }

    void changesNothingWhenTheNetworkFails()
    {
        Bench bench;
        bench.knowEverything();
        const domain::Seat before = bench.seat(gateInNews);
        for (const char *method : {"getChat", "getChatMember"}) {
            bench.server.faults().add(Fault::htmlBadGateway().on(method));
            QCOMPARE(refresh(bench, gateInNews).error().kind, Error::Kind::ServerFailed);
            QCOMPARE(bench.seat(gateInNews), before);
        }
        QVERIFY(bench.history().empty());
    }

    void noticesAPrimaryLinkChangedElsewhere()
    {
        Bench bench;
        bench.knowEverything();
        const QString old = bench.primary(gateInNews);
        bench.server.act(
            [](simulator::World &world) { simulator::replacePrimary(world, news, gate); });
        QVERIFY(refresh(bench, gateInNews));
        QVERIFY(bench.agrees(gateInNews));
        QVERIFY(bench.link(old).revoked);
        const auto lines = bench.history();
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines[0].action, Action::PrimaryFound);
        QCOMPARE(lines[0].actor, domain::Actor::Telegram);
        QCOMPARE(lines[0].before, old);
        QCOMPARE(lines[0].after, bench.primary(gateInNews));
        QCOMPARE(lines[1].action, Action::LinkRevoked);
        QCOMPARE(lines[1].linkHash, bench.link(old).hash);
    }

    void keepsTheNoteOfALinkThatTurnsOutToBePrimary()
    {
        Bench bench;
        bench.knowEverything();
        bench.server.act(
            [](simulator::World &world) { simulator::replacePrimary(world, news, gate); });
        domain::Link pasted;
        pasted.seat = gateInNews;
        pasted.url = bench.primary(gateInNews);
        pasted.hash = services::hashOf(pasted.url);
        pasted.verified = false;
        pasted.notes.text = u"found on a forum"_s;
        pasted.createdAt = bench.clock.now().addDays(-3);
        ledger::Changes changes;
        changes.links.push_back(pasted);
        QVERIFY(wait(bench.ledger().write(changes)));
        QVERIFY(refresh(bench, gateInNews));
        QVERIFY(bench.agrees(gateInNews));
        QCOMPARE(bench.ledgerPrimary(gateInNews)->notes.text, u"found on a forum"_s);
        QCOMPARE(bench.ledgerPrimary(gateInNews)->createdAt, pasted.createdAt);
        QVERIFY(bench.ledgerPrimary(gateInNews)->verified);
    }

    void neverRevivesARevokedLinkFromAnOldAnswer()
    {
        Bench bench;
        bench.knowEverything();
        const QString old = bench.primary(gateInNews);
        bench.rotation().setDelay(0s);
        bench.rotation().start(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        bench.pass(24h);
        bench.server.faults().add(outdatedNews(old));
        QVERIFY(refresh(bench, gateInNews));
        QVERIFY(bench.agrees(gateInNews));
        QCOMPARE(bench.lines(Action::PrimaryFound), 0);
    }

    void doesNotBelieveAnUnknownLinkRightAfterARotation()
    {
        Bench bench;
        bench.enter(gateToken(), u"gate_bot"_s);
        const QString unknown = bench.primary(gateInNews);
        bench.worldSeat(gateInNews).primary.clear();
        bench.know(gateInNews);
        bench.worldSeat(gateInNews).primary = simulator::linkHash(unknown);
        bench.rotation().setDelay(0s);
        bench.rotation().start(gateInNews);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        bench.pass(59s);
        bench.server.faults().add(outdatedNews(unknown));
        QVERIFY(refresh(bench, gateInNews));
        QVERIFY(bench.agrees(gateInNews));
        // Later on, another link is news.
        bench.pass(1s);
        bench.server.act(
            [](simulator::World &world) { simulator::replacePrimary(world, news, gate); });
        QVERIFY(refresh(bench, gateInNews));
        QVERIFY(bench.agrees(gateInNews));
    }

    void leavesThePrimaryLinkToARotationUnderWay()
    {
        Bench bench;
        bench.knowEverything();
        const QString old = bench.primary(gateInNews);
        bench.server.faults().add(Fault::neverAnswer().afterActing().on("exportChatInviteLink"));
        bench.rotation().setDelay(0s);
        bench.rotation().start(gateInNews);
        QVERIFY(eventually([&] { return bench.exports() == 1; }));
        bench.world().findChat(news)->title = u"Fresh news"_s;
        QVERIFY(refresh(bench, gateInNews));
        QCOMPARE(overview(bench, gateInNews)->chat.title, u"Fresh news"_s);
        QCOMPARE(bench.ledgerPrimary(gateInNews)->url, old);
        QCOMPARE(bench.lines(Action::PrimaryFound), 0);
        bench.pass(30s);
        QVERIFY(bench.reaches(gateInNews, Phase::Done));
        QVERIFY(bench.agrees(gateInNews));
    }

    void followsAnUpgradedGroupWithEverything()
    {
        Bench bench;
        bench.knowEverything();
        const QString url = bench.primary(gateInDen);
        domain::Link link = bench.link(url);
        link.notes.text = u"by the door"_s;
        ledger::Changes changes;
        changes.annotations.push_back({link.seat, link.hash, link.notes});
        domain::HistoryEntry line;
        line.at = bench.clock.now();
        line.bot = gate;
        line.chat = den;
        line.linkHash = link.hash;
        changes.history.push_back(line);
        QVERIFY(wait(bench.ledger().write(changes)));
        const auto id = bench.server.act(
            [](simulator::World &world) { return simulator::upgrade(world, den); });
        const domain::SeatId moved{gate, *id};
        QSignalSpy told(&bench.program().chats, &services::Chats::chatMoved);
        QVERIFY(refresh(bench, gateInDen));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].value<core::ChatId>(), den);
        QCOMPARE(told[0][1].value<core::ChatId>(), *id);
        QVERIFY(!overview(bench, gateInDen));
        QCOMPARE(overview(bench, moved)->chat.kind, domain::ChatKind::Supergroup);
        QCOMPARE(bench.link(url).notes.text, u"by the door"_s);
        QVERIFY(bench.agrees(moved));
        const auto lines = wait(bench.ledger().history({moved, link.hash, {}, 100}));
        QCOMPARE(lines->size(), 1U);
        QCOMPARE(bench.lines(Action::ChatUpgraded), 1);
        QCOMPARE(bench.lines(Action::PrimaryFound), 0);
        QVERIFY(refresh(bench, moved));
        QCOMPARE(bench.lines(Action::ChatUpgraded), 1);
    }

    void addsAnUpgradedGroupByItsOldNumber()
    {
        Bench bench;
        bench.enter(gateToken(), u"gate_bot"_s);
        const auto id = bench.server.act(
            [](simulator::World &world) { return simulator::upgrade(world, den); });
        const auto found = check(bench, den);
        QCOMPARE(found->chat.id, *id);
        QCOMPARE(found->upgradedFrom, den);
        QVERIFY(wait(bench.program().chats.add(*found)));
        const domain::SeatId moved{gate, *id};
        QVERIFY(bench.agrees(moved));
    }

    void refreshesEverySeatAlthoughOneFails()
    {
        Bench bench;
        bench.knowEverything();
        for (auto &[id, chat] : bench.world().chats)
            chat.title += u", refreshed"_s;
        bench.server.faults().add(Fault::htmlBadGateway().on("getChat").in(club));
        bench.world().findBot(warden)->token = "987654321:none-such-token-any-more-0123456";
        const auto refreshed = wait(bench.program().chats.refreshAll());
        QVERIFY(!refreshed);
        QVERIFY(refreshed.error().kind == Error::Kind::ServerFailed
                || refreshed.error().kind == Error::Kind::Unauthorized);
        QCOMPARE(overview(bench, gateInNews)->chat.title, u"News, refreshed"_s);
        QCOMPARE(overview(bench, gateInDen)->chat.title, u"Den, refreshed"_s);
        QCOMPARE(overview(bench, gateInVista)->chat.title, u"Vista, refreshed"_s);
        QCOMPARE(overview(bench, gateInClub)->chat.title, u"Club"_s);
        QCOMPARE(overview(bench, wardenInHarbour)->chat.title, u"Harbour"_s);
        QCOMPARE(bench.seat(wardenInHarbour).status, domain::SeatStatus::Administrator);
        QCOMPARE(bench.program().connections.trouble(warden)->kind, Error::Kind::Unauthorized);
        QVERIFY(!bench.program().connections.trouble(gate));
    }

    void refreshesNothingWhereThereIsNothing()
    {
        Bench bench;
        QVERIFY(wait(bench.program().chats.refreshAll()));
    }

    void tellsWhenTheLedgerCannotBeWritten()
    {
        Bench bench;
        bench.enter(gateToken(), u"gate_bot"_s);
        const auto found = *check(bench, news);
        {
            const FullDisk disk;
            QCOMPARE(wait(bench.program().chats.add(found)).error().kind, Error::Kind::DiskFull);
        }
        QVERIFY(wait(bench.ledger().seats())->empty());
        QVERIFY(wait(bench.program().chats.add(found)));
    }
};

QTEST_GUILESS_MAIN(ChatsTest)
#include "tst_chats.moc"
