// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include <QDirIterator>
#include <QFile>

using namespace bench;
using core::Error;
using domain::Action;
using simulator::Fault;

class AccountsTest : public testsupport::Test
{
    Q_OBJECT

    static std::optional<core::Secret> stored(Bench &bench, core::UserId bot)
    {
        const auto token = wait(bench.vault.read(bot));
        return token ? std::optional(*token) : std::nullopt;
    }

    static core::Result<> add(Bench &bench, const domain::BotToken &token)
    {
        const auto bot = wait(bench.program().accounts.check(token));
        if (!bot)
            return bot.error();
        return wait(bench.program().accounts.add(token, *bot));
    }

    static QList<domain::Bot> bots(Bench &bench)
    {
        const auto all = wait(bench.ledger().bots());
        return {all->begin(), all->end()};
    }

    /// Whether a file of the profile holds the text.
    static bool isInProfile(const Bench &bench, const QByteArray &text)
    {
        QDirIterator files(bench.profile(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void tellsWhoATokenIs()
    {
        Bench bench;
        const auto bot = wait(bench.program().accounts.check(gateToken()));
        QVERIFY(bot);
        QCOMPARE(bot->id, gate);
        QCOMPARE(bot->name, u"Gate"_s);
        QCOMPARE(bot->username, u"gate_bot"_s);
        QCOMPARE(bot->addedAt, bench.clock.now());
        QVERIFY(bots(bench).isEmpty());
        QVERIFY(!stored(bench, gate));
        QCOMPARE(bench.calls("getMe"), 1);
    }

    void putsTheTokenIntoTheVaultAndNowhereElse()
    {
        Bench bench;
        auto bot = *wait(bench.program().accounts.check(gateToken()));
        bot.usedElsewhere = true;
        QVERIFY(wait(bench.program().accounts.add(gateToken(), bot)));
        QCOMPARE(stored(bench, gate), gateToken().secret);
        QCOMPARE(bots(bench), QList{bot});
        QCOMPARE(bench.lines(Action::BotAdded), 1);
        QCOMPARE(bench.history().front().after, u"@gate_bot"_s);
        const QByteArray secretPart = gateToken().secret.reveal().split(':')[1];
        QVERIFY(isInProfile(bench, "gate_bot"));
        QVERIFY(!isInProfile(bench, secretPart));
        bench.crash(); // and so does the file after its last checkpoint
        QVERIFY(!isInProfile(bench, secretPart));
        bench.start();
    }

    void tellsWhyATokenIsNoGood_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("401") << telling(401, "Unauthorized") << Error::Kind::Unauthorized;
        QTest::newRow("404") << telling(404, "Not Found") << Error::Kind::UnknownToken;
        QTest::newRow("421") << telling(421, "Misdirected Request: unallowed token specified")
                             << Error::Kind::UnknownToken;
        QTest::newRow("500") << telling(500, "Internal Server Error") << Error::Kind::ServerFailed;
        QTest::newRow("502 in HTML") << Fault::htmlBadGateway() << Error::Kind::ServerFailed;
        QTest::newRow("garbage") << Fault::garbage() << Error::Kind::Malformed;
        QTest::newRow("cut") << Fault::cutBeforeActing() << Error::Kind::ConnectionLost;
        QTest::newRow("a person") << answering(
            QJsonObject{{u"id"_s, gate.value}, {u"is_bot"_s, false}, {u"first_name"_s, u"Olga"_s}})
                                  << Error::Kind::Malformed;
        QTest::newRow("another bot") << answering(
            QJsonObject{{u"id"_s, 5}, {u"is_bot"_s, true}, {u"first_name"_s, u"Five"_s}})
                                     << Error::Kind::WrongBot;
    }
    void tellsWhyATokenIsNoGood()
    {
        QFETCH(Fault, fault);
        QFETCH(Error::Kind, kind);
        Bench bench;
        bench.server.faults().add(fault.on("getMe"));
        const auto bot = wait(bench.program().accounts.check(gateToken()));
        QVERIFY(!bot);
        QCOMPARE(bot.error().kind, kind);
        QVERIFY(!bot.error().detail.contains(QLatin1String(testsupport::testToken)));
        QVERIFY(bots(bench).isEmpty());
        // Trouble of a token that belongs to no bot is nobody's trouble.
        QVERIFY(!bench.program().connections.trouble(gate));
    }

    void tellsThatThereIsNoNetwork()
    {
        Bench bench;
        bench.server.close();
        QCOMPARE(wait(bench.program().accounts.check(gateToken())).error().kind,
                 Error::Kind::Unreachable);
    }

    void doesNotAddABotTwice()
    {
        Bench bench;
        QVERIFY(add(bench, gateToken()));
        bench.server.forgetCalls();
        const auto again = wait(bench.program().accounts.check(freshGateToken()));
        QCOMPARE(again.error().kind, Error::Kind::AlreadyExists);
        QCOMPARE(again.error().detail, u"@gate_bot"_s);
        QVERIFY(bench.server.calls().empty());
        // A second click on "Add bot", with the disk full in between: the token stays.
        const domain::Bot bot = bots(bench).front();
        {
            const FullDisk disk;
            QCOMPARE(wait(bench.program().accounts.add(gateToken(), bot)).error().kind,
                     Error::Kind::AlreadyExists);
        }
        QCOMPARE(stored(bench, gate), gateToken().secret);
        QCOMPARE(bench.lines(Action::BotAdded), 1);
    }

    void storesNothingWithoutAKeychain_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("absent") << Error::Kind::NoKeychain;
        QTest::newRow("locked") << Error::Kind::KeychainLocked;
        QTest::newRow("refused") << Error::Kind::KeychainRefused;
        QTest::newRow("failed") << Error::Kind::KeychainFailed;
    }
    void storesNothingWithoutAKeychain()
    {
        QFETCH(Error::Kind, kind);
        Bench bench;
        const auto bot = *wait(bench.program().accounts.check(gateToken()));
        bench.vault.failWith(kind);
        QCOMPARE(wait(bench.program().accounts.add(gateToken(), bot)).error().kind, kind);
        QVERIFY(bots(bench).isEmpty());
        QVERIFY(bench.history().empty());
        bench.vault.failWith({});
        QVERIFY(!stored(bench, gate));
        QVERIFY(wait(bench.program().accounts.add(gateToken(), bot)));
        QCOMPARE(bots(bench), QList{bot});
    }

    void letsTheKeychainAskAgainAtEachClick()
    {
        StubbornVault vault;
        Bench bench(&vault);
        auto &accounts = bench.program().accounts;
        const auto bot = *wait(accounts.check(gateToken()));
        vault.refusal = Error::Kind::KeychainRefused;
        QVERIFY(wait(accounts.add(gateToken(), bot)));
        vault.refusal = Error::Kind::KeychainRefused;
        bench.world().findBot(gate)->token = freshGateToken().secret.reveal();
        QVERIFY(wait(accounts.replaceToken(gate, freshGateToken())));
        vault.refusal = Error::Kind::KeychainRefused;
        QVERIFY(wait(accounts.remove(gate)));
    }

    void takesTheTokenBackWhenTheLedgerRefuses()
    {
        Bench bench;
        const auto bot = *wait(bench.program().accounts.check(gateToken()));
        {
            const FullDisk disk;
            QCOMPARE(wait(bench.program().accounts.add(gateToken(), bot)).error().kind,
                     Error::Kind::DiskFull);
        }
        QVERIFY(eventually([&] { return !stored(bench, gate); }));
        QVERIFY(bots(bench).isEmpty());
    }

    void usesANewTokenFromTheNextCallOn()
    {
        Bench bench;
        bench.knowEverything();
        const auto before = *wait(bench.program().connections.line(gate));
        QVERIFY(wait(before->getMe()));
        bench.world().findBot(gate)->token = freshGateToken().secret.reveal();
        QCOMPARE(wait(before->getMe()).error().kind, Error::Kind::Unauthorized);
        QCOMPARE(bench.program().connections.trouble(gate)->kind, Error::Kind::Unauthorized);
        QVERIFY(wait(bench.program().accounts.replaceToken(gate, freshGateToken())));
        QVERIFY(!bench.program().connections.hasLine(gate));
        QVERIFY(!bench.program().connections.trouble(gate));
        QCOMPARE(stored(bench, gate), freshGateToken().secret);
        const auto after = *wait(bench.program().connections.line(gate));
        QVERIFY(after != before);
        QVERIFY(wait(after->getMe()));
        QCOMPARE(bench.lines(Action::TokenReplaced), 1);
    }

    void refusesATokenOfAnotherBot_data()
    {
        QTest::addColumn<bool>("shows");
        QTest::newRow("as it says itself") << true;
        QTest::newRow("as Telegram says") << false;
    }
    void refusesATokenOfAnotherBot()
    {
        QFETCH(bool, shows);
        Bench bench;
        bench.knowEverything();
        if (!shows)
            bench.server.faults().add(answering(QJsonObject{
                {u"id"_s, warden.value}, {u"is_bot"_s, true}, {u"first_name"_s, u"Warden"_s}}));
        const auto replaced = wait(
            bench.program().accounts.replaceToken(gate, shows ? wardenToken() : freshGateToken()));
        QCOMPARE(replaced.error().kind, Error::Kind::WrongBot);
        QCOMPARE(stored(bench, gate), gateToken().secret);
        QVERIFY(bench.history().empty());
        QCOMPARE(bench.calls("getMe"), shows ? 0 : 1);
    }

    void keepsTheTokenWhenTheNewOneIsNoGood()
    {
        Bench bench;
        bench.knowEverything();
        QCOMPARE(wait(bench.program().accounts.replaceToken(gate, freshGateToken())).error().kind,
                 Error::Kind::Unauthorized);
        QCOMPARE(stored(bench, gate), gateToken().secret);
        QCOMPARE(wait(bench.program().accounts.replaceToken({42}, {{42}, freshGateToken().secret}))
                     .error()
                     .kind,
                 Error::Kind::NotFound);
    }

    void forgetsABotButNotItsLinks()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(wait(bench.program().connections.line(gate)));
        const QString url = bench.primary(gateInNews);
        QVERIFY(wait(bench.program().accounts.remove(gate)));
        QVERIFY(!stored(bench, gate));
        QCOMPARE(bots(bench).size(), 1);
        QCOMPARE(bots(bench).front().id, warden);
        QVERIFY(eventually([&] {
            return !bench.program().connections.hasLine(gate)
                && bench.program().catalogue.bots().size() == 1;
        }));
        QCOMPARE(wait(bench.program().connections.line(gate)).error().kind, Error::Kind::NotFound);
        QCOMPARE(bench.link(url).url, url);
        QCOMPARE(bench.lines(Action::BotRemoved), 1);
        QVERIFY(bench.server.calls().empty()); // Telegram is not told

        QVERIFY(add(bench, gateToken()));
        QVERIFY(bench.seat(gateInNews).mayInvite);
        QCOMPARE(bench.ledgerPrimary(gateInNews)->url, url);
        QCOMPARE(wait(bench.program().accounts.remove({42})).error().kind, Error::Kind::NotFound);
    }

    void keepsABotWhoseTokenCannotBeDeleted()
    {
        Bench bench;
        bench.knowEverything();
        bench.vault.failWith(Error::Kind::KeychainLocked);
        QCOMPARE(wait(bench.program().accounts.remove(gate)).error().kind,
                 Error::Kind::KeychainLocked);
        QCOMPARE(bots(bench).size(), 2);
        QVERIFY(bench.history().empty());
    }

    void canBeRemovedAgainWhenTheLedgerRefused()
    {
        Bench bench;
        bench.knowEverything();
        {
            const FullDisk disk;
            QCOMPARE(wait(bench.program().accounts.remove(gate)).error().kind,
                     Error::Kind::DiskFull);
        }
        QCOMPARE(bots(bench).size(), 2);
        QCOMPARE(wait(bench.program().connections.line(gate)).error().kind,
                 Error::Kind::SecretMissing);
        QCOMPARE(bench.program().connections.trouble(gate)->kind, Error::Kind::SecretMissing);
        QVERIFY(wait(bench.program().accounts.remove(gate)));
        QCOMPARE(bots(bench).size(), 1);
    }

    void setsABotsServer()
    {
        Bench bench;
        bench.knowEverything();
        simulator::Server own(bench.clock, bench.world());
        QVERIFY(own.listen());
        const QString address = own.url().toString();
        QVERIFY(wait(bench.program().connections.line(gate)));
        QVERIFY(wait(bench.program().accounts.setServer(gate, u' ' + address + u' ')));
        QCOMPARE(bots(bench).front().apiServer, address);
        QVERIFY(eventually([&] { return !bench.program().connections.hasLine(gate); }));
        QVERIFY(wait((*wait(bench.program().connections.line(gate)))->getMe()));
        QCOMPARE(own.callCount("getMe"), 1);
        QCOMPARE(bench.calls("getMe"), 0);
        QVERIFY(wait(bench.program().accounts.setServer(gate, u""_s)));
        QVERIFY(eventually([&] { return !bench.program().connections.hasLine(gate); }));
        QVERIFY(wait((*wait(bench.program().connections.line(gate)))->getMe()));
        QCOMPARE(bench.calls("getMe"), 1);
    }

    void refusesABadServer_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("plain http") << u"http://example.org"_s << Error::Kind::InsecureServer;
        QTest::newRow("no address") << u"not a server"_s << Error::Kind::InvalidInput;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << Error::Kind::InvalidInput;
    }
    void refusesABadServer()
    {
        QFETCH(QString, server);
        QFETCH(Error::Kind, kind);
        Bench bench;
        bench.knowEverything();
        QCOMPARE(wait(bench.program().accounts.setServer(gate, server)).error().kind, kind);
        QCOMPARE(bots(bench).front().apiServer, QString());
        QCOMPARE(wait(bench.program().accounts.setServer({42}, {})).error().kind,
                 Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
