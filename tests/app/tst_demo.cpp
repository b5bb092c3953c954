// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/demo.h"

#include "simulator/acts.h"
#include "support/fakeclock.h"
#include "support/testing.h"
#include "vault/memoryvault.h"

#include "ledger/sqliteledger.h"

#include <QTemporaryDir>

#include <algorithm>
#include <set>

using core::Error;
using domain::Action;
using domain::LinkFilter;
using domain::LinkState;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the state must be, from the world alone.
LinkState expectedState(const simulator::Link &link, const QDateTime &now)
{
    if (link.revoked)
        return LinkState::Revoked;
    if (link.expireDate.isValid() && link.expireDate <= now)
        return LinkState::Expired;
    if (link.memberLimit > 0 && link.inside >= link.memberLimit)
        return LinkState::Full;
    if (link.memberLimit > 0 && link.inside * 4 >= link.memberLimit * 3)
        return LinkState::EndingSoon;
    if (link.expireDate.isValid()
        && link.createdAt.secsTo(now) >= link.createdAt.secsTo(link.expireDate) / 4 * 3)
        return LinkState::EndingSoon;
    return LinkState::Active;
}

/// The history of one link.
QList<Action> actionsOf(const ledger::Changes &changes, const QString &hash)
{
    QList<Action> actions;
    for (const auto &entry : changes.history) {
        if (entry.linkHash == hash)
            actions.append(entry.action);
    }
    return actions;
}

} // namespace

class DemoTest : public testsupport::Test
{
    Q_OBJECT

private:
    testsupport::FakeClock m_clock;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void knowsEveryBotAndChat()
    {
        const auto world = simulator::demoWorld(m_clock.now());
        const auto changes = app::demoChanges(world);
        QCOMPARE(changes.bots.size(), world.bots.size());
        for (const domain::Bot &bot : changes.bots) {
            const auto &same = world.bots.at(bot.id);
            QCOMPARE(bot.name, same.firstName);
            QCOMPARE(bot.username, same.username);
            QVERIFY(bot.addedAt < m_clock.now());
        }
        QCOMPARE(changes.chats.size(), world.chats.size());
        for (const domain::Chat &chat : changes.chats) {
            const auto &same = world.chats.at(chat.id);
            QCOMPARE(chat.title, same.title);
            QCOMPARE(chat.username, same.username);
            QCOMPARE(chat.members, std::optional(static_cast<int>(same.memberCount())));
            QCOMPARE(chat.kind == domain::ChatKind::Channel,
                     same.type == simulator::ChatType::Channel);
            QCOMPARE(chat.kind == domain::ChatKind::Group, same.type == simulator::ChatType::Group);
        }
        QCOMPARE(changes.seats.size(), world.chats.size());
        for (const domain::Seat &seat : changes.seats) {
            const auto same = world.chats.at(seat.id.chat).seatOf(seat.id.bot);
            QCOMPARE(seat.status, domain::SeatStatus::Administrator);
            QCOMPARE(seat.mayInvite, same.mayInvite());
            QCOMPARE(seat.checkedAt, m_clock.now());
        }
    }

    void knowsEveryLink()
    {
        const auto world = simulator::demoWorld(m_clock.now());
        const auto changes = app::demoChanges(world);
        std::size_t ofBots = 0;
        for (const auto &[hash, link] : world.links)
            ofBots += world.bots.contains(link.creator) ? 1 : 0;
        QCOMPARE(changes.links.size(), ofBots);
        std::set<QString> seen;
        for (const domain::Link &link : changes.links) {
            QVERIFY(seen.insert(link.hash).second);
            const auto &same = world.links.at(link.hash);
            QCOMPARE(link.url, same.text);
            QCOMPARE(link.seat, (domain::SeatId{same.creator, same.chat}));
            QCOMPARE(link.role == domain::LinkRole::Primary, same.primary);
            QCOMPARE(link.role == domain::LinkRole::Subscription, same.subscriptionPeriod > 0);
            QCOMPARE(link.subscription.has_value(), same.subscriptionPeriod > 0);
            if (link.subscription) {
                QCOMPARE(link.subscription->period.count(), same.subscriptionPeriod);
                QCOMPARE(link.subscription->stars, same.subscriptionPrice);
            }
            QCOMPARE(link.settings.name, same.name);
            QCOMPARE(link.settings.expires, same.expireDate);
            QCOMPARE(link.settings.limit.value_or(0), same.memberLimit);
            QCOMPARE(link.settings.approval, same.createsJoinRequest);
            QCOMPARE(link.joined, std::optional(static_cast<int>(same.joined)));
            QCOMPARE(link.inside, std::optional(static_cast<int>(same.inside)));
            QCOMPARE(link.pendingRequests, static_cast<int>(world.pendingRequests(link.hash)));
            QVERIFY(link.verified && !link.uncertain);
            QVERIFY(link.createdAt < link.confirmedAt || link.createdAt == same.createdAt);
            QVERIFY2(domain::stateOf(link, m_clock.now()) == expectedState(same, m_clock.now()),
                     qPrintable(link.hash));
        }
    }

    void showsEveryKindAndMostStates()
    {
        const auto changes = app::demoChanges(simulator::demoWorld(m_clock.now()));
        std::set<domain::LinkKind> kinds;
        std::set<LinkState> states;
        int notes = 0;
        int pending = 0;
        for (const domain::Link &link : changes.links) {
            kinds.insert(domain::kindOf(link));
            states.insert(domain::stateOf(link, m_clock.now()));
            notes += link.notes.text.isEmpty() ? 0 : 1;
            pending += link.pendingRequests;
        }
        QCOMPARE(kinds.size(), 4U);
        QCOMPARE(states,
                 (std::set{LinkState::Active, LinkState::EndingSoon, LinkState::Full,
                           LinkState::Expired, LinkState::Revoked}));
        QVERIFY(notes >= 15);
        QCOMPARE(pending, 14);
    }

    void hasOneLivingPrimaryPerSeatAndItsHistory()
    {
        const auto world = simulator::demoWorld(m_clock.now());
        const auto changes = app::demoChanges(world);
        for (const domain::Seat &seat : changes.seats) {
            std::vector<domain::Link> primaries;
            for (const domain::Link &link : changes.links) {
                if (link.seat == seat.id && link.role == domain::LinkRole::Primary)
                    primaries.push_back(link);
            }
            std::sort(primaries.begin(), primaries.end(), [](const auto &left, const auto &right) {
                return left.createdAt < right.createdAt;
            });
            QVERIFY(!primaries.empty());
            for (std::size_t i = 0; i < primaries.size(); ++i) {
                const bool isLast = i + 1 == primaries.size();
                QCOMPARE(primaries[i].revoked, !isLast);
                QVERIFY(isLast || primaries[i].createdAt < primaries[i + 1].createdAt);
                const auto actions = actionsOf(changes, primaries[i].hash);
                QCOMPARE(actions, i == 0 ? QList<Action>() : QList{Action::PrimaryRotated});
            }
            QCOMPARE(primaries.back().hash,
                     world.chats.at(seat.id.chat).seatOf(seat.id.bot).primary);
            QCOMPARE(seat.primaryRotatedAt,
                     primaries.size() > 1 ? primaries.back().createdAt : QDateTime());
        }
    }

    void tellsHowItCameAbout()
    {
        const auto changes = app::demoChanges(simulator::demoWorld(m_clock.now()));
        for (const domain::Link &link : changes.links) {
            if (link.role == domain::LinkRole::Primary)
                continue;
            QCOMPARE(actionsOf(changes, link.hash),
                     link.revoked ? (QList{Action::LinkAdded, Action::LinkRevoked})
                                  : QList{Action::LinkAdded});
        }
        QDateTime last;
        std::set<core::UserId> bots;
        std::set<core::ChatId> chats;
        for (const auto &entry : changes.history) {
            QVERIFY(!last.isValid() || entry.at >= last);
            QVERIFY(entry.at.isValid() && entry.at < m_clock.now());
            last = entry.at;
            // Nothing happens in a chat before it was added, or to a bot.
            if (entry.action == Action::BotAdded)
                bots.insert(entry.bot);
            QVERIFY(bots.contains(entry.bot));
            if (entry.action == Action::ChatAdded)
                chats.insert(entry.chat);
            QVERIFY(!entry.chat.isValid() || chats.contains(entry.chat));
        }
        QCOMPARE(bots.size(), 2U);
        QCOMPARE(chats.size(), 6U);
    }

    void fillsLedgerAndVault()
    {
        ledger::SqliteLedger ledger(m_folder.filePath(u"ledger.sqlite"_s), m_clock);
        vault::MemoryVault vault;
        QVERIFY(testsupport::wait(ledger.open()).has_value());
        app::Demo demo(m_clock);
        QVERIFY(demo.start().has_value());
        QCOMPARE(demo.server().host(), u"127.0.0.1"_s);
        QVERIFY(demo.server().port() > 0);
        QVERIFY(testsupport::wait(demo.fill(ledger, vault)).has_value());

        const auto world = simulator::demoWorld(m_clock.now());
        for (const auto &[id, bot] : world.bots) {
            const auto token = testsupport::wait(vault.read(id));
            QVERIFY(token.has_value());
            QVERIFY(*token == core::Secret(bot.token));
        }
        QCOMPARE(testsupport::wait(ledger.bots())->size(), world.bots.size());
        const auto seats = testsupport::wait(ledger.seats());
        QCOMPARE(seats->size(), world.chats.size());
        const auto counts = testsupport::wait(ledger.counts(domain::LinkScope::all()));
        QCOMPARE((*counts)[LinkFilter::All], static_cast<int>(world.links.size()));
        const auto ids = testsupport::wait(ledger.order({}));
        QVERIFY(ids.has_value());
        const auto links = testsupport::wait(ledger.links(*ids));
        QVERIFY(links.has_value());
        QCOMPARE(links->size(), world.links.size());
        for (const domain::Link &link : *links)
            QVERIFY(world.links.contains(link.hash));
        for (const domain::SeatOverview &seat : *seats) {
            const auto primary = testsupport::wait(ledger.primaryLink(seat.seat.id));
            QVERIFY(primary.has_value() && primary->has_value());
        }
    }

    void saysWhenTheVaultRefuses()
    {
        ledger::SqliteLedger ledger(m_folder.filePath(u"other.sqlite"_s), m_clock);
        vault::MemoryVault vault;
        QVERIFY(testsupport::wait(ledger.open()).has_value());
        app::Demo demo(m_clock);
        QVERIFY(demo.start().has_value());
        vault.failWith(Error::Kind::KeychainLocked);
        QCOMPARE(testsupport::wait(demo.fill(ledger, vault)).error().kind,
                 Error::Kind::KeychainLocked);
        QVERIFY(testsupport::wait(ledger.bots())->empty());
    }

    void saysWhenTheLedgerRefuses()
    {
        ledger::SqliteLedger closed(m_folder.filePath(u"closed.sqlite"_s), m_clock);
        vault::MemoryVault vault;
        app::Demo demo(m_clock);
        QVERIFY(demo.start().has_value());
        QCOMPARE(testsupport::wait(demo.fill(closed, vault)).error().kind,
                 Error::Kind::StorageFailed);
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
