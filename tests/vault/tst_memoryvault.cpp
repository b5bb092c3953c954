// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "vault/memoryvault.h"

#include "support/testing.h"

using core::Error;
using core::Secret;
using core::UserId;
using testsupport::wait;
using vault::MemoryVault;
using State = vault::VaultStatus::State;
using namespace Qt::StringLiterals;

class MemoryVaultTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasStored()
    {
        MemoryVault vault;
        QVERIFY(wait(vault.store(UserId{1}, testsupport::testSecret())).has_value());
        QVERIFY(wait(vault.store(UserId{2}, Secret("other"))).has_value());
        QVERIFY(wait(vault.read(UserId{1})).value() == testsupport::testSecret());
        QVERIFY(wait(vault.read(UserId{2})).value() == Secret("other"));
    }

    void keepsTheNewerToken()
    {
        MemoryVault vault;
        QVERIFY(wait(vault.store(UserId{1}, Secret("old"))).has_value());
        QVERIFY(wait(vault.store(UserId{1}, Secret("new"))).has_value());
        QVERIFY(wait(vault.read(UserId{1})).value() == Secret("new"));
    }

    void doesNotKnowOtherBots()
    {
        MemoryVault vault;
        QVERIFY(wait(vault.store(UserId{1}, testsupport::testSecret())).has_value());
        QCOMPARE(wait(vault.read(UserId{2})).error().kind, Error::Kind::SecretMissing);
    }

    void keepsTheProxysPasswordBesideTheTokens()
    {
        MemoryVault vault;
        QVERIFY(vault::Slot::proxy().isValid());
        QVERIFY(wait(vault.store(UserId{1}, testsupport::testSecret())).has_value());
        QVERIFY(wait(vault.store(vault::Slot::proxy(), Secret("word"))).has_value());
        QVERIFY(wait(vault.remove(UserId{1})).has_value());
        QVERIFY(wait(vault.read(vault::Slot::proxy())).value() == Secret("word"));
        QVERIFY(wait(vault.remove(vault::Slot::proxy())).has_value());
        QCOMPARE(wait(vault.read(vault::Slot::proxy())).error().kind, Error::Kind::SecretMissing);
    }

    void saysWhetherThereIsASecret()
    {
        MemoryVault vault;
        QCOMPARE(wait(vault.holds(UserId{1})).value(), false);
        QVERIFY(wait(vault.store(UserId{1}, testsupport::testSecret())).has_value());
        QCOMPARE(wait(vault.holds(UserId{1})).value(), true);
        vault.failWith(Error::Kind::KeychainLocked);
        QCOMPARE(wait(vault.holds(UserId{1})).error().kind, Error::Kind::KeychainLocked);
    }

    void removesMoreThanOnce()
    {
        MemoryVault vault;
        QVERIFY(wait(vault.store(UserId{1}, testsupport::testSecret())).has_value());
        QVERIFY(wait(vault.remove(UserId{1})).has_value());
        QVERIFY(wait(vault.remove(UserId{1})).has_value());
        QCOMPARE(wait(vault.read(UserId{1})).error().kind, Error::Kind::SecretMissing);
    }

    void refusesWhatIsNoBotAndNoToken()
    {
        MemoryVault vault;
        QCOMPARE(wait(vault.store(UserId{}, testsupport::testSecret())).error().kind,
                 Error::Kind::InvalidInput);
        QCOMPARE(wait(vault.store(UserId{1}, Secret())).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(wait(vault.read(UserId{})).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(wait(vault.remove(UserId{})).error().kind, Error::Kind::InvalidInput);
    }

    void failsAsTold_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<State>("state");
        QTest::newRow("no keychain") << Error::Kind::NoKeychain << State::Absent;
        QTest::newRow("locked") << Error::Kind::KeychainLocked << State::Locked;
        QTest::newRow("refused") << Error::Kind::KeychainRefused << State::Unlocked;
    }
    void failsAsTold()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(State, state);
        MemoryVault vault;
        QVERIFY(wait(vault.store(UserId{1}, testsupport::testSecret())).has_value());
        vault.failWith(kind);
        QCOMPARE(wait(vault.store(UserId{1}, Secret("new"))).error().kind, kind);
        QCOMPARE(wait(vault.read(UserId{1})).error().kind, kind);
        QCOMPARE(wait(vault.remove(UserId{1})).error().kind, kind);
        QCOMPARE(wait(vault.status()).value().state, state);

        vault.failWith({});
        QVERIFY(wait(vault.read(UserId{1})).value() == testsupport::testSecret());
        QCOMPARE(wait(vault.status()).value(), (vault::VaultStatus{State::Unlocked, u"memory"_s}));
    }
};

QTEST_GUILESS_MAIN(MemoryVaultTest)
#include "tst_memoryvault.moc"
