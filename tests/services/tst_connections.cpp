// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include <QSignalSpy>

using namespace bench;
using core::Error;
using core::Promise;
using core::Task;
using services::ConnectionState;
using simulator::Fault;
using telegram::Urgency;

namespace {

/// A keychain that asks for its password: an answer comes when the test lets it.
class SlowVault final : public vault::Vault
{
public:
    Task<> store(vault::Slot bot, const core::Secret &token) override
    {
        return inner.store(bot, token);
    }
    Task<core::Secret> read(vault::Slot bot) override
    {
        ++reads;
        asked.push_back({bot, {}});
        return asked.back().second.task();
    }
    Task<> remove(vault::Slot bot) override { return inner.remove(bot); }
    Task<vault::VaultStatus> status() override { return inner.status(); }
    void retry() override { ++retries; }

    /// Answers the oldest question with what was in the keychain when it was asked.
    void answer(core::Result<core::Secret> token)
    {
        const auto promise = asked.front().second;
        asked.erase(asked.begin());
        promise.finish(std::move(token));
    }

    vault::MemoryVault inner;
    std::vector<std::pair<vault::Slot, Promise<core::Secret>>> asked;
    int reads = 0;
    int retries = 0;
};

using Line = std::shared_ptr<telegram::BotApi>;

} // namespace

class ConnectionsTest : public testsupport::Test
{
    Q_OBJECT

    /// Keeps the answer to a call for later.
    template <typename T>
    struct Later
    {
        explicit Later(Task<T> task)
        {
            task.then(&context,
                      [this](core::Result<T> result) { answer.emplace(std::move(result)); });
        }
        bool came() const { return answer.has_value(); }
        QObject context;
        std::optional<core::Result<T>> answer;
    };

private Q_SLOTS:
    void readsATokenWhenItIsNeededAndOnce()
    {
        SlowVault vault;
        Bench bench(&vault);
        bench.enter(gateToken(), u"gate_bot"_s);
        auto &connections = bench.program().connections;
        QCOMPARE(vault.reads, 0);
        QVERIFY(!connections.hasLine(gate));
        Later first(connections.line(gate));
        Later second(connections.line(gate));
        settle();
        QCOMPARE(vault.reads, 1);
        QVERIFY(!first.came());
        vault.answer(gateToken().secret);
        QVERIFY(eventually([&] { return first.came() && second.came(); }));
        QVERIFY(first.answer->value() == second.answer->value());
        QVERIFY(connections.hasLine(gate));
        QVERIFY(wait(connections.line(gate)).value() == first.answer->value());
        QCOMPARE(vault.reads, 1);
        QVERIFY(bench.server.calls().empty());
    }

    void knowsNoLineOfAnUnknownBot()
    {
        SlowVault vault;
        Bench bench(&vault);
        QCOMPARE(wait(bench.program().connections.line(gate)).error().kind, Error::Kind::NotFound);
        QCOMPARE(vault.reads, 0);
    }

    void tellsEveryCallerThatTheKeychainRefused()
    {
        SlowVault vault;
        Bench bench(&vault);
        bench.enter(gateToken(), u"gate_bot"_s);
        auto &connections = bench.program().connections;
        QSignalSpy troubled(&connections, &services::Connections::troubleChanged);
        Later first(connections.line(gate));
        Later second(connections.line(gate));
        vault.answer(Error::Kind::KeychainRefused);
        QVERIFY(eventually([&] { return first.came() && second.came(); }));
        QCOMPARE(first.answer->error().kind, Error::Kind::KeychainRefused);
        QCOMPARE(second.answer->error().kind, Error::Kind::KeychainRefused);
        QCOMPARE(connections.trouble(gate)->kind, Error::Kind::KeychainRefused);
        QCOMPARE(troubled.size(), 1);
        // The token that is read in the end ends the trouble.
        Later third(connections.line(gate));
        QCOMPARE(vault.reads, 2);
        vault.answer(gateToken().secret);
        QVERIFY(eventually([&] { return third.came(); }));
        QVERIFY(third.answer->has_value());
        QVERIFY(!connections.trouble(gate));
        QCOMPARE(troubled.size(), 2);
    }

    void doesNotUseATokenThatChangedWhileItWasRead()
    {
        SlowVault vault;
        Bench bench(&vault);
        bench.enter(gateToken(), u"gate_bot"_s);
        bench.world().findBot(gate)->token = freshGateToken().secret.reveal();
        auto &connections = bench.program().connections;
        Later line(connections.line(gate));
        connections.drop(gate);
        vault.answer(gateToken().secret);
        QVERIFY(eventually([&] { return vault.reads == 2; }));
        QVERIFY(!line.came());
        vault.answer(freshGateToken().secret);
        QVERIFY(eventually([&] { return line.came(); }));
        QVERIFY(wait(line.answer->value()->getMe()));
    }

    void usesTheServerThatIsSetWhenTheTokenArrives()
    {
        SlowVault vault;
        Bench bench(&vault);
        bench.enter(gateToken(), u"gate_bot"_s);
        simulator::Server other(bench.clock, bench.world());
        QVERIFY(other.listen());
        auto &connections = bench.program().connections;
        Later line(connections.line(gate));
        connections.setDefaultServer(other.url());
        vault.answer(gateToken().secret);
        QVERIFY(eventually([&] { return line.came(); }));
        QVERIFY(wait(line.answer->value()->getMe()));
        QCOMPARE(other.callCount("getMe"), 1);
        QCOMPARE(bench.calls("getMe"), 0);
    }

    void forgetsABotThatIsRemovedWhileItsTokenIsRead()
    {
        SlowVault vault;
        Bench bench(&vault);
        bench.enter(gateToken(), u"gate_bot"_s);
        auto &connections = bench.program().connections;
        Later line(connections.line(gate));
        connections.learn({});
        vault.answer(gateToken().secret);
        QVERIFY(eventually([&] { return line.came(); }));
        QCOMPARE(line.answer->error().kind, Error::Kind::NotFound);
        QVERIFY(!connections.hasLine(gate));
        QVERIFY(!connections.trouble(gate));
    }

    void answersCallersWhenItEnds()
    {
        SlowVault vault;
        Bench bench(&vault);
        bench.enter(gateToken(), u"gate_bot"_s);
        Later line(bench.program().connections.line(gate));
        bench.crash();
        QVERIFY(eventually([&] { return line.came(); }));
        QCOMPARE(line.answer->error().kind, Error::Kind::Cancelled);
        vault.answer(gateToken().secret);
        settle();
    }

    void asksForNoPasswordWithoutAGoodServer()
    {
        SlowVault vault;
        Bench bench(&vault);
        bench.program().connections.learn({{gate, {}, {}, false, u"http://example.org"_s, {}}});
        QCOMPARE(wait(bench.program().connections.line(gate)).error().kind,
                 Error::Kind::InsecureServer);
        QCOMPARE(vault.reads, 0);
        QCOMPARE(bench.program().connections.lineFor(gateToken().secret, u"::"_s).error().kind,
                 Error::Kind::InvalidInput);
    }

    void letsTheKeychainAskAgain()
    {
        SlowVault vault;
        Bench bench(&vault);
        bench.program().connections.retryVault();
        QCOMPARE(vault.retries, 1);
    }

    void followsItsServers()
    {
        Bench bench;
        bench.knowEverything();
        simulator::Server other(bench.clock, bench.world());
        QVERIFY(other.listen());
        auto &connections = bench.program().connections;
        const Line before = *wait(connections.line(gate));
        connections.setDefaultServer(bench.server.url());
        QVERIFY(connections.hasLine(gate)); // nothing changed
        bench.server.faults().add(Fault::slow(5s).on("getMe"));
        Later underWay(before->getMe());
        QVERIFY(eventually([&] { return bench.calls("getMe") == 1; }));
        connections.setDefaultServer(other.url());
        QVERIFY(!connections.hasLine(gate));
        QCOMPARE(connections.defaultServer(), other.url());
        QVERIFY(wait((*wait(connections.line(gate)))->getMe()));
        QCOMPARE(other.callCount("getMe"), 1);
        bench.pass(5s);
        QVERIFY(eventually([&] { return underWay.came(); }));
        QVERIFY(underWay.answer->has_value());

        // A bot with a server of its own does not follow the default.
        auto bots = *wait(bench.ledger().bots());
        bots[0].apiServer = bench.server.url().toString();
        connections.learn(bots);
        QVERIFY(!connections.hasLine(gate));
        QVERIFY(wait(connections.line(gate)));
        connections.setDefaultServer(bench.server.url());
        QVERIFY(connections.hasLine(gate));
        connections.learn(bots);
        QVERIFY(connections.hasLine(gate));
        connections.learn({});
        QVERIFY(!connections.hasLine(gate));
    }

    void tellsOfATokenThatIsRefused_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("revoked") << telling(401, "Unauthorized") << Error::Kind::Unauthorized;
        QTest::newRow("unknown") << telling(404, "Not Found") << Error::Kind::UnknownToken;
        QTest::newRow("logged out")
            << Fault::refused(400, u"Logged out"_s) << Error::Kind::LoggedOut;
    }
    void tellsOfATokenThatIsRefused()
    {
        QFETCH(Fault, fault);
        QFETCH(Error::Kind, kind);
        Bench bench;
        bench.knowEverything();
        auto &connections = bench.program().connections;
        const Line line = *wait(connections.line(gate));
        bench.server.faults().add(fault);
        QSignalSpy troubled(&connections, &services::Connections::troubleChanged);
        QVERIFY(!wait(line->getMe()));
        QCOMPARE(connections.trouble(gate)->kind, kind);
        QVERIFY(!connections.trouble(warden));
        QCOMPARE(troubled.size(), 1);
        QCOMPARE(troubled[0][0].value<core::UserId>(), gate);
        // Being reached with another refusal says nothing about the token's trouble; a success
        // does.
        bench.server.faults().add(telling(500, "Internal Server Error"));
        QVERIFY(!wait(line->getMe()));
        QVERIFY(connections.trouble(gate));
        QVERIFY(wait(line->getMe()));
        QVERIFY(!connections.trouble(gate));
        QCOMPARE(troubled.size(), 2);
        QVERIFY(!wait(line->exportChatInviteLink(vista, {Urgency::Click, {}})));
        QVERIFY(!connections.trouble(gate)); // about a chat, not about the token
    }

    void tellsHowTheNetworkIs()
    {
        Bench bench;
        bench.knowEverything();
        auto &connections = bench.program().connections;
        QCOMPARE(connections.state().reach, ConnectionState::Reach::Unknown);
        const Line line = *wait(connections.line(gate));
        QCOMPARE(connections.state().reach, ConnectionState::Reach::Unknown);
        QSignalSpy changed(&connections, &services::Connections::stateChanged);
        QVERIFY(wait(line->getMe()));
        QCOMPARE(connections.state().reach, ConnectionState::Reach::Reached);
        QVERIFY(!changed.isEmpty());
        bench.server.close();
        const auto lost = wait(line->getMe());
        QVERIFY(!lost);
        QCOMPARE(connections.state().reach, ConnectionState::Reach::Unreachable);
        QCOMPARE(connections.state().error, lost.error());
        QVERIFY(!connections.trouble(gate));
        // The first may have gone out by a line that was cut; the next can't.
        const auto refused = wait(line->getMe());
        QVERIFY(!refused);
        QCOMPARE(connections.state().error, refused.error());
        QCOMPARE(connections.offline(gate), refused.error());
        QCOMPARE(connections.offline(warden), refused.error()); // it is the same server
        QCOMPARE(connections.state().nextLookIn, 2s);
    }

    void comesBackByItself()
    {
        Bench bench;
        bench.knowEverything();
        auto &connections = bench.program().connections;
        const Line line = *wait(connections.line(gate));
        bench.server.close();
        QVERIFY(!wait(line->getMe()));
        bench.pass(2s);
        QVERIFY(eventually([&] { return connections.state().nextLookIn == 4s; }));
        QVERIFY(connections.offline(gate));
        QVERIFY(bench.server.listen());
        bench.pass(4s);
        QVERIFY(eventually([&] { return !connections.offline(gate); }));
        QCOMPARE(connections.state().reach, ConnectionState::Reach::Reached);
        QVERIFY(!connections.state().nextLookIn);
    }

    void refusesAtOnceWhatWouldNotLeave()
    {
        Bench bench;
        bench.knowEverything();
        auto &program = bench.program();
        const Line line = *wait(program.connections.line(gate));
        bench.server.close();
        QVERIFY(!wait(line->getMe()));
        QVERIFY(bench.server.listen());
        // Nobody has looked yet: nothing leaves, nothing is planned, and nothing waits.
        const int asked = bench.server.callCount("createChatInviteLink");
        const auto made = wait(program.desk.create(bench::gateInNews, {}));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, core::Error::Kind::Unreachable);
        program.rotation->start(bench::gateInNews);
        QCOMPARE(program.rotation->view(bench::gateInNews).phase, bench::Phase::Failed);
        QCOMPARE(bench.server.callCount("createChatInviteLink"), asked);
        QCOMPARE(bench.exports(), 0);
        QVERIFY(wait(program.ledger.openIntents())->empty());
        // But somebody wants something, so it looks at once, and the next click gets through.
        QVERIFY(eventually([&] { return !program.connections.offline(gate); }));
        QVERIFY(wait(program.desk.create(bench::gateInNews, {})));
    }

    void tellsWhatWaits()
    {
        Bench bench;
        bench.knowEverything();
        auto &connections = bench.program().connections;
        const Line line = *wait(connections.line(gate));
        const Line other = *wait(connections.line(warden));
        QCOMPARE(connections.state(), ConnectionState());
        bench.server.faults().add(Fault::neverAnswer().on("getMe"));
        Later silent(line->getMe({Urgency::Click, {}}));
        QCOMPARE(connections.state().inFlight, 1);
        bench.server.faults().add(Fault::floodWait(30s).on("exportChatInviteLink").in(news));
        bench.server.faults().add(Fault::floodWait(12s).on("exportChatInviteLink").in(harbour));
        Later longer(line->exportChatInviteLink(news, {Urgency::Click, {}}));
        Later shorter(other->exportChatInviteLink(harbour, {Urgency::Click, {}}));
        QVERIFY(eventually([&] { return connections.state().queued == 2; }));
        QCOMPARE(connections.state().nextTryIn, 12s + 250ms);
        bench.pass(12s);
        QCOMPARE(connections.state().nextTryIn, 250ms);
        bench.pass(250ms);
        QVERIFY(eventually([&] { return shorter.came(); }));
        QCOMPARE(connections.state().queued, 1);
        QCOMPARE(connections.state().nextTryIn, 18s);
        bench.pass(18s);
        QVERIFY(eventually([&] { return longer.came() && silent.came(); }));
        QCOMPARE(connections.state().queued, 0);
        QCOMPARE(connections.state().inFlight, 0);
        QVERIFY(!connections.state().nextTryIn);
    }

    void twoBotsDoNotDelayEachOther()
    {
        Bench bench;
        bench.knowEverything();
        auto &connections = bench.program().connections;
        const Line line = *wait(connections.line(gate));
        const Line other = *wait(connections.line(warden));
        bench.server.faults().add(Fault::floodWait(24h).on("exportChatInviteLink").in(news));
        bench.server.faults().add(Fault::floodWait(24h).on("exportChatInviteLink").in(club));
        Later first(line->exportChatInviteLink(news, {Urgency::Click, {}}));
        Later second(line->exportChatInviteLink(club, {Urgency::Click, {}}));
        QVERIFY(eventually([&] { return bench.exports() == 2; }));
        settle();
        QVERIFY(wait(other->exportChatInviteLink(harbour, {Urgency::Click, {}})));
        QVERIFY(!first.came());
        QVERIFY(!second.came());
    }
};

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "tst_connections.moc"
