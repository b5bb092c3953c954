// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "vault/keychainvault.h"

#include "support/testing.h"

#include <QDir>
#include <QDirIterator>

using core::Error;
using core::UserId;
using testsupport::wait;
using vault::VaultStatus;
using State = vault::VaultStatus::State;
using namespace Qt::StringLiterals;

/// Without any secret service (with-keyring.sh none).
class NoKeychainTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThatThereIsNone()
    {
        vault::KeychainVault vault(u"one"_s);
        QCOMPARE(wait(vault.status()).value(), (VaultStatus{State::Absent, {}}));
    }

    void refusesEverythingAndStoresNothing()
    {
        vault::KeychainVault vault(u"one"_s);
        const UserId bot{123456789};
        const auto stored = wait(vault.store(bot, testsupport::testSecret()));
        QCOMPARE(stored.error().kind, Error::Kind::NoKeychain);
        QVERIFY(!stored.error().detail.contains(QLatin1String(testsupport::testToken)));
        QCOMPARE(wait(vault.read(bot)).error().kind, Error::Kind::NoKeychain);
        QCOMPARE(wait(vault.remove(bot)).error().kind, Error::Kind::NoKeychain);

        // No plain-text fallback: the fresh home stays without a file that has the token.
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("testTokenThatMustNeverBeSeen"),
                     qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(NoKeychainTest)
#include "tst_nokeychain.moc"
