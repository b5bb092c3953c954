// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "vault/keychainvault.h"

#include "support/testing.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QMap>
#include <QMutex>
#include <QThread>

using core::Error;
using core::Result;
using core::Secret;
using core::UserId;
using testsupport::wait;
using vault::KeychainVault;
using vault::VaultStatus;
using State = vault::VaultStatus::State;
using namespace Qt::StringLiterals;

/// The part of KDE's wallet service that QtKeychain calls. It lives in a thread of its own, because
/// QtKeychain waits for its first answer. A test sets how it behaves through behave().
class Wallet : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    struct World
    {
        bool isOpen = true;
        bool grantsAccess = true; ///< the answer to its dialog
        bool leavesDialogOpen = false;
        bool dropsWrites = false;
        bool garblesWrites = false;
        bool keepsWhatIsRemoved = false;
        int dialogs = 0; ///< how often somebody wanted to open the wallet
        QMap<QString, QString> entries = {}; ///< by folder and key

        bool operator==(const World &) const = default;
    };

    void behave(const World &world)
    {
        const QMutexLocker lock(&m_mutex);
        m_world = world;
    }
    World world() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_world;
    }

public Q_SLOTS:
    Q_SCRIPTABLE QString networkWallet() { return u"kdewallet"_s; }

    Q_SCRIPTABLE bool isOpen(const QString &wallet)
    {
        const QMutexLocker lock(&m_mutex);
        return wallet == "kdewallet"_L1 && m_world.isOpen;
    }

    Q_SCRIPTABLE int open(const QString &, qlonglong, const QString &)
    {
        const QMutexLocker lock(&m_mutex);
        ++m_world.dialogs;
        if (m_world.leavesDialogOpen) {
            setDelayedReply(true);
            m_waiting = message();
            return 0;
        }
        m_world.isOpen = m_world.isOpen || m_world.grantsAccess;
        return m_world.grantsAccess ? 1 : -1;
    }

    void closeDialog()
    {
        const QMutexLocker lock(&m_mutex);
        m_world.leavesDialogOpen = false;
        QDBusConnection(u"wallet"_s).send(m_waiting.createReply(1));
    }

    Q_SCRIPTABLE int entryType(int, const QString &folder, const QString &key, const QString &)
    {
        const QMutexLocker lock(&m_mutex);
        return m_world.entries.contains(folder + u'/' + key) ? 1 : 0; // a password, or nothing
    }

    Q_SCRIPTABLE QString readPassword(int, const QString &folder, const QString &key,
                                      const QString &)
    {
        const QMutexLocker lock(&m_mutex);
        return m_world.entries.value(folder + u'/' + key);
    }

    Q_SCRIPTABLE int writePassword(int, const QString &folder, const QString &key,
                                   const QString &value, const QString &)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_world.dropsWrites)
            return -1;
        m_world.entries[folder + u'/' + key] = m_world.garblesWrites ? u"?"_s : value;
        return 0;
    }

    Q_SCRIPTABLE int removeEntry(int, const QString &folder, const QString &key, const QString &)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_world.keepsWhatIsRemoved)
            return -1;
        m_world.entries.remove(folder + u'/' + key);
        return 0;
    }

private:
    mutable QMutex m_mutex;
    World m_world;
    QDBusMessage m_waiting;
};

/// A KDE session, where tokens go to KDE Wallet (with-keyring.sh none). Unlike with a real keyring,
/// dialogs can be answered and counted here.
class KdeWalletTest : public testsupport::Test
{
    Q_OBJECT

    const UserId bot{123456789};
    const QString entry = u"Gatehouse/one/123456789"_s;
    QThread m_thread;
    std::unique_ptr<Wallet> m_wallet = std::make_unique<Wallet>();

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
        m_wallet->moveToThread(&m_thread);
        m_thread.start();
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"wallet"_s);
        QVERIFY(bus.registerObject(u"/modules/kwalletd5"_s, m_wallet.get(),
                                   QDBusConnection::ExportScriptableSlots));
        QVERIFY(bus.registerService(u"org.kde.kwalletd5"_s));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"wallet"_s);
        m_thread.quit();
        QVERIFY(m_thread.wait());
    }

    void init() override
    {
        Test::init();
        m_wallet->behave({});
    }

    void storesReadsAndRemoves()
    {
        KeychainVault vault(u"one"_s);
        QCOMPARE(wait(vault.status()).value(), (VaultStatus{State::Unlocked, u"KDE Wallet"_s}));
        QVERIFY(wait(vault.store(bot, testsupport::testSecret())).has_value());
        QVERIFY(m_wallet->world().entries.value(entry) == QLatin1String(testsupport::testToken));
        QVERIFY(wait(vault.read(bot)).value() == testsupport::testSecret());
        QVERIFY(wait(vault.remove(bot)).has_value());
        QVERIFY(m_wallet->world().entries.isEmpty());
        QCOMPARE(wait(vault.read(bot)).error().kind, Error::Kind::SecretMissing);
    }

    void asksOnceWhereTheUserRefuses_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("the password") << false << Error::Kind::KeychainLocked;
        QTest::newRow("access to an open wallet") << true << Error::Kind::KeychainRefused;
    }
    void asksOnceWhereTheUserRefuses()
    {
        QFETCH(bool, isOpen);
        QFETCH(Error::Kind, kind);
        m_wallet->behave({.isOpen = isOpen, .grantsAccess = false});
        KeychainVault vault(u"one"_s);
        QCOMPARE(wait(vault.read(bot)).error().kind, kind);
        QCOMPARE(m_wallet->world().dialogs, 1);
        QCOMPARE(wait(vault.read(bot)).error().kind, kind);
        QCOMPARE(wait(vault.store(bot, testsupport::testSecret())).error().kind, kind);
        QCOMPARE(wait(vault.remove(bot)).error().kind, kind);
        QCOMPARE(m_wallet->world().dialogs, 1);
        QVERIFY(m_wallet->world().entries.isEmpty());

        m_wallet->behave({.isOpen = isOpen});
        vault.retry();
        QVERIFY(wait(vault.store(bot, testsupport::testSecret())).has_value());
        QVERIFY(m_wallet->world().dialogs > 0);
    }

    void goesOnWhenTheWalletWasOpenedElsewhere()
    {
        m_wallet->behave({.isOpen = false, .grantsAccess = false});
        KeychainVault vault(u"one"_s);
        QCOMPARE(wait(vault.read(bot)).error().kind, Error::Kind::KeychainLocked);
        m_wallet->behave({.isOpen = true});
        QVERIFY(wait(vault.store(bot, testsupport::testSecret())).has_value());
    }

    void tellsItsStateWithoutADialog()
    {
        m_wallet->behave({.isOpen = false});
        KeychainVault vault(u"one"_s);
        QCOMPARE(wait(vault.status()).value(), (VaultStatus{State::Locked, u"KDE Wallet"_s}));
        QCOMPARE(m_wallet->world().dialogs, 0);
    }

    void waitsForADialogAndAnswersOthersMeanwhile()
    {
        m_wallet->behave({.isOpen = false, .leavesDialogOpen = true});
        KeychainVault vault(u"one"_s);
        bool isStored = false;
        vault.store(bot, testsupport::testSecret()).andThen(this, [&isStored] { isStored = true; });
        auto read = vault.read(bot);
        QTRY_COMPARE(m_wallet->world().dialogs, 1);
        QCOMPARE(wait(vault.status()).value().state, State::Locked);
        QVERIFY(!isStored);
        QCOMPARE(m_wallet->world().dialogs, 1); // the read waits for its turn

        QMetaObject::invokeMethod(m_wallet.get(), &Wallet::closeDialog);
        QVERIFY(wait(std::move(read)).value() == testsupport::testSecret());
        QVERIFY(isStored);
    }

    void doesNotBelieveAWriteThatLeftNothing()
    {
        m_wallet->behave({.dropsWrites = true});
        KeychainVault vault(u"one"_s);
        const Result<> result = wait(vault.store(bot, testsupport::testSecret()));
        QCOMPARE(result.error().kind, Error::Kind::KeychainFailed);
        QCOMPARE(result.error().detail, u"nothing was there to read back"_s);
    }

    void doesNotBelieveAWriteThatLeftSomethingElse()
    {
        m_wallet->behave({.garblesWrites = true});
        KeychainVault vault(u"one"_s);
        const Result<> result = wait(vault.store(bot, testsupport::testSecret()));
        QCOMPARE(result.error().kind, Error::Kind::KeychainFailed);
        QCOMPARE(result.error().detail, u"what was read back differs"_s);
    }

    void doesNotBelieveARemovalThatLeftTheToken()
    {
        m_wallet->behave({.keepsWhatIsRemoved = true});
        KeychainVault vault(u"one"_s);
        QVERIFY(wait(vault.store(bot, testsupport::testSecret())).has_value());
        const Result<> result = wait(vault.remove(bot));
        QCOMPARE(result.error().kind, Error::Kind::KeychainFailed);
        QCOMPARE(result.error().detail, u"the entry is still there"_s);
    }
};

QTEST_GUILESS_MAIN(KdeWalletTest)
#include "tst_kdewallet.moc"
