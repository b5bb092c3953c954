// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/chattree.h"

#include "services/bench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace bench;
using core::Error;
using domain::LinkFilter;
using models::ChatNode;
using models::ChatTree;
using Kind = ChatNode::Kind;
using Trouble = ChatNode::Trouble;

namespace {

constexpr int searches = 9; ///< all that stands above the bots

class Setting
{
public:
    Setting()
        : m_tree(bench.program().catalogue, bench.program().connections, bench.program().leaks,
                 bench.program().requests, [](const ChatNode &node, bool brief) -> QString {
                     return node.title + (brief ? QString() : u" (%1)"_s.arg(node.count));
                 })
    { }

    void fill()
    {
        bench.knowEverything();
        QVERIFY(eventually([this] {
            return m_tree.indexOf(wardenInHarbour).isValid()
                && m_tree.nodeAt(m_tree.indexOf(wardenInHarbour)).count == 1
                && m_tree.nodeAt(m_tree.indexOfAllLinks()).count == 4;
        }));
        settle();
    }

    QStringList leaves(core::UserId bot)
    {
        QStringList titles;
        const QModelIndex parent = m_tree.indexOf(bot);
        for (int row = 0; row < m_tree.rowCount(parent); ++row)
            titles += m_tree.index(row, 0, parent).data().toString();
        return titles;
    }

    Trouble trouble(const domain::SeatId &seat)
    {
        return m_tree.nodeAt(m_tree.indexOf(seat)).trouble;
    }
    Trouble trouble(core::UserId bot) { return m_tree.nodeAt(m_tree.indexOf(bot)).trouble; }
    int count(LinkFilter filter)
    {
        for (int row = 0; row < searches; ++row) {
            const ChatNode node = m_tree.nodeAt(m_tree.index(row, 0));
            if (node.filter == filter)
                return node.count;
        }
        return -1;
    }

    Bench bench;
    ChatTree &tree() { return m_tree; }

private:
    ChatTree m_tree;
    QAbstractItemModelTester m_tester{&m_tree,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class ChatTreeTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheSearchesBeforeThereIsABot()
    {
        Setting setting;
        QCOMPARE(setting.tree().rowCount(), searches);
        QCOMPARE(setting.tree().columnCount(), 1);
        QCOMPARE(setting.tree().nodeAt(setting.tree().indexOfAllLinks()).kind, Kind::AllLinks);
        QCOMPARE(setting.tree().nodeAt(setting.tree().indexOfActivity()).kind, Kind::Activity);
        QCOMPARE(setting.tree().nodeAt(setting.tree().indexOfRequests()).kind, Kind::Requests);
        for (int row = 3; row < searches; ++row)
            QCOMPARE(setting.tree().nodeAt(setting.tree().index(row, 0)).kind, Kind::Search);
        QVERIFY(!setting.tree().indexOf(gate).isValid());
        QVERIFY(!setting.tree().indexOf(gateInNews).isValid());
        QCOMPARE(setting.tree().nodeAt({}), ChatNode());
    }

    void showsEachBotWithItsChats()
    {
        Setting setting;
        QSignalSpy reset(&setting.tree(), &ChatTree::modelReset);
        setting.fill();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(setting.leaves(gate), (QStringList{u"Club"_s, u"Den"_s, u"News"_s, u"Vista"_s}));
        QCOMPARE(setting.leaves(warden), QStringList{u"Harbour"_s});
        const QModelIndex bot = setting.tree().indexOf(gate);
        QCOMPARE(bot.row(), searches);
        QCOMPARE(bot.data().toString(), u"gate_bot"_s);
        QCOMPARE(bot.data(Qt::AccessibleTextRole).toString(), u"gate_bot (3)"_s);
        const QModelIndex seat = setting.tree().indexOf(gateInNews);
        QCOMPARE(seat.parent(), bot);
        const auto node = seat.data(ChatTree::NodeRole).value<ChatNode>();
        QCOMPARE(node.kind, Kind::Seat);
        QCOMPARE(node.seat, gateInNews);
        QCOMPARE(node.count, 1);
        QVERIFY(!seat.data(Qt::DecorationRole).isValid());
        QVERIFY(!setting.tree().index(0, 0, seat).isValid());
        QVERIFY(!setting.tree().index(0, 1).isValid());
    }

    void countsForATreeThatComesLate()
    {
        Setting setting;
        setting.fill();
        ChatTree late(setting.bench.program().catalogue, setting.bench.program().connections,
                      setting.bench.program().leaks, setting.bench.program().requests,
                      [](const ChatNode &node, bool) { return node.title; });
        QVERIFY(eventually([&] { return late.nodeAt(late.indexOfAllLinks()).count == 4; }));
    }

    void tellsInsertionsExactly()
    {
        Setting setting;
        setting.fill();
        QSignalSpy inserted(&setting.tree(), &ChatTree::rowsInserted);
        QSignalSpy removed(&setting.tree(), &ChatTree::rowsRemoved);
        const QPersistentModelIndex selected(setting.tree().indexOf(gateInNews));
        const core::ChatId loft{-1001000000009};
        setting.bench.world().addChat(loft, simulator::ChatType::Channel, u"Loft"_s);
        setting.bench.world().seatAdministrator(loft, gate,
                                                simulator::botRights(simulator::ChatType::Channel));
        setting.bench.know({gate, loft});
        QVERIFY(eventually([&] { return inserted.size() == 1; }));
        QCOMPARE(inserted[0][0].toModelIndex(), setting.tree().indexOf(gate));
        QCOMPARE(inserted[0][1].toInt(), 2);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(setting.leaves(gate),
                 (QStringList{u"Club"_s, u"Den"_s, u"Loft"_s, u"News"_s, u"Vista"_s}));
        QCOMPARE(setting.tree().nodeAt(selected).seat, gateInNews);
        QCOMPARE(selected.row(), 3);
    }

    void tellsRemovalsExactly()
    {
        Setting setting;
        setting.fill();
        QSignalSpy removed(&setting.tree(), &ChatTree::rowsRemoved);
        const QPersistentModelIndex gone(setting.tree().indexOf(gateInDen));
        const QPersistentModelIndex stays(setting.tree().indexOf(gateInNews));
        QVERIFY(wait(setting.bench.program().chats.remove(gateInDen)));
        QVERIFY(eventually([&] { return removed.size() == 1; }));
        QCOMPARE(removed[0][0].toModelIndex(), setting.tree().indexOf(gate));
        QCOMPARE(removed[0][1].toInt(), 1);
        QVERIFY(!gone.isValid());
        QCOMPARE(setting.tree().nodeAt(stays).seat, gateInNews);
    }

    void keepsTheSelectionWhenABotAboveIsRemoved()
    {
        Setting setting;
        setting.fill();
        const QPersistentModelIndex selected(setting.tree().indexOf(wardenInHarbour));
        QSignalSpy removed(&setting.tree(), &ChatTree::rowsRemoved);
        QSignalSpy inserted(&setting.tree(), &ChatTree::rowsInserted);
        QVERIFY(wait(setting.bench.program().accounts.remove(gate)));
        QVERIFY(eventually([&] { return setting.tree().rowCount() == searches + 1; }));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), searches);
        QCOMPARE(inserted.size(), 0);
        QVERIFY(selected.isValid());
        QCOMPARE(setting.tree().nodeAt(selected).seat, wardenInHarbour);
        QCOMPARE(selected.parent().row(), searches);
        QCOMPARE(setting.tree().nodeAt(selected.parent()).seat.bot, warden);
        QVERIFY(!setting.tree().indexOf(gateInNews).isValid());
    }

    void movesAChatThatIsRenamed()
    {
        Setting setting;
        setting.fill();
        ledger::Changes changes;
        changes.chats.push_back({news, domain::ChatKind::Channel, u"A paper"_s, {}, {}});
        QVERIFY(wait(setting.bench.ledger().write(changes)));
        QVERIFY(eventually([&] { return setting.leaves(gate).front() == u"A paper"_s; }));
        QCOMPARE(setting.leaves(gate),
                 (QStringList{u"A paper"_s, u"Club"_s, u"Den"_s, u"Vista"_s}));
        QCOMPARE(setting.tree().indexOf(gateInNews).row(), 0);
    }

    void repaintsARenamedChatThatStaysInItsPlace()
    {
        Setting setting;
        setting.fill();
        QSignalSpy changed(&setting.tree(), &ChatTree::dataChanged);
        QSignalSpy removed(&setting.tree(), &ChatTree::rowsRemoved);
        ledger::Changes changes;
        changes.chats.push_back({news, domain::ChatKind::Channel, u"Newspaper"_s, {}, {}});
        QVERIFY(wait(setting.bench.ledger().write(changes)));
        QVERIFY(eventually([&] { return changed.size() == 1; }));
        QCOMPARE(changed[0][0].toModelIndex(), setting.tree().indexOf(gateInNews));
        QCOMPARE(removed.size(), 0);
        // What nothing shows of is no change.
        changes.chats[0].members = 7;
        QVERIFY(wait(setting.bench.ledger().write(changes)));
        settle();
        QCOMPARE(changed.size(), 1);
    }

    void countsLinksAsTheyChange()
    {
        Setting setting;
        setting.fill();
        QCOMPARE(setting.count(LinkFilter::All), 4);
        QCOMPARE(setting.count(LinkFilter::Revoked), 0);
        domain::Link link = setting.bench.link(setting.bench.primary(gateInNews));
        link.revoked = true; // no bot, chat or number of links changes by this
        ledger::Changes changes;
        changes.links.push_back(link);
        QVERIFY(wait(setting.bench.ledger().write(changes)));
        QVERIFY(eventually([&] { return setting.count(LinkFilter::Revoked) == 1; }));
        QCOMPARE(setting.count(LinkFilter::All), 4);

        domain::Link ending;
        ending.seat = gateInNews;
        ending.url = u"https://t.me/+ending"_s;
        ending.hash = u"ending"_s;
        ending.settings.expires = setting.bench.clock.now().addDays(8);
        changes.links = {ending};
        QVERIFY(wait(setting.bench.ledger().write(changes)));
        QVERIFY(eventually([&] { return setting.count(LinkFilter::All) == 5; }));
        QCOMPARE(setting.count(LinkFilter::EndingThisWeek), 0);
        // Time alone changes a count. The ledger looks at the clock at least once an hour.
        for (int hour = 0; hour < 26; ++hour)
            setting.bench.pass(1h);
        QVERIFY(eventually([&] { return setting.count(LinkFilter::EndingThisWeek) == 1; }));
    }

    void marksTrouble_data()
    {
        QTest::addColumn<domain::SeatStatus>("status");
        QTest::addColumn<bool>("mayInvite");
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("all is well") << domain::SeatStatus::Administrator << true << Trouble::None;
        QTest::newRow("no right") << domain::SeatStatus::Administrator << false << Trouble::NoRight;
        QTest::newRow("a member") << domain::SeatStatus::Member << false
                                  << Trouble::NotAdministrator;
        QTest::newRow("left") << domain::SeatStatus::Left << false << Trouble::Gone;
        QTest::newRow("kicked") << domain::SeatStatus::Kicked << false << Trouble::Gone;
        QTest::newRow("not asked yet") << domain::SeatStatus::Unknown << false << Trouble::None;
    }
    void marksTrouble()
    {
        QFETCH(domain::SeatStatus, status);
        QFETCH(bool, mayInvite);
        QFETCH(Trouble, trouble);
        Setting setting;
        setting.fill();
        QCOMPARE(setting.trouble(gateInNews), Trouble::None);
        ledger::Changes changes;
        changes.seats.push_back({gateInNews, status, mayInvite, setting.bench.clock.now(), {}});
        QVERIFY(wait(setting.bench.ledger().write(changes)));
        QVERIFY(eventually([&] { return setting.trouble(gateInNews) == trouble; }));
        QCOMPARE(setting.trouble(gateInClub), Trouble::None);
        QCOMPARE(setting.trouble(gateInVista), Trouble::NoRight);
    }

    void marksALeak()
    {
        Setting setting;
        setting.fill();
        auto &leaks = setting.bench.program().leaks;
        QSignalSpy changed(&setting.tree(), &ChatTree::dataChanged);
        leaks.seen(gateInNews, 100);
        setting.bench.clock.advance(1min);
        leaks.seen(gateInNews, 200);
        QCOMPARE(setting.trouble(gateInNews), Trouble::Leak);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), setting.tree().indexOf(gateInNews));
        leaks.dealtWith(gateInNews);
        QCOMPARE(setting.trouble(gateInNews), Trouble::None);
        QCOMPARE(changed.size(), 2);
    }

    void marksABotWhoseTokenIsNoGood()
    {
        Setting setting;
        setting.fill();
        setting.bench.vault.failWith(Error::Kind::KeychainLocked);
        QVERIFY(!wait(setting.bench.program().connections.line(gate)));
        QCOMPARE(setting.trouble(gate), Trouble::NoToken);
        QCOMPARE(setting.trouble(warden), Trouble::None);
        setting.bench.vault.failWith({});
        const auto line = *wait(setting.bench.program().connections.line(gate));
        QCOMPARE(setting.trouble(gate), Trouble::None);
        setting.bench.server.faults().add(telling(401, "Unauthorized"));
        QVERIFY(!wait(line->getMe()));
        QCOMPARE(setting.trouble(gate), Trouble::TokenRefused);
        QVERIFY(wait(line->getMe()));
        QCOMPARE(setting.trouble(gate), Trouble::None);
    }
};

QTEST_GUILESS_MAIN(ChatTreeTest)
#include "tst_chattree.moc"
