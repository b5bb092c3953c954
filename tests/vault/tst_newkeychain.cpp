// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "vault/keychainvault.h"

#include "support/testing.h"

using core::Error;
using core::UserId;
using testsupport::wait;
using vault::VaultStatus;
using State = vault::VaultStatus::State;
using namespace Qt::StringLiterals;

/// A secret service without a keyring yet (with-keyring.sh new).
class NewKeychainTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThatItIsNotSetUp()
    {
        vault::KeychainVault vault(u"one"_s);
        QCOMPARE(wait(vault.status()).value(), (VaultStatus{State::NotSetUp, u"GNOME Keyring"_s}));
    }

    void hasNoToken()
    {
        vault::KeychainVault vault(u"one"_s);
        QCOMPARE(wait(vault.read(UserId{1})).error().kind, Error::Kind::SecretMissing);
        QVERIFY(wait(vault.remove(UserId{1})).has_value());
    }

    void failsToStoreWhereNobodyCanChooseAPassword()
    {
        vault::KeychainVault vault(u"one"_s);
        const auto stored = wait(vault.store(UserId{1}, testsupport::testSecret()));
        QCOMPARE(stored.error().kind, Error::Kind::KeychainFailed);
        QVERIFY(!stored.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(NewKeychainTest)
#include "tst_newkeychain.moc"
