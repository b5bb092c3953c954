// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "vault/keychainvault.h"

#include "support/testing.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QProcess>

using core::Error;
using core::Result;
using core::Secret;
using core::UserId;
using testsupport::wait;
using vault::KeychainVault;
using vault::VaultStatus;
using State = vault::VaultStatus::State;
using namespace Qt::StringLiterals;

/// Secret Service: a secret on its way, (oayays).
struct DBusSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType = u"text/plain"_s;

    friend QDBusArgument &operator<<(QDBusArgument &argument, const DBusSecret &secret)
    {
        argument.beginStructure();
        argument << secret.session << secret.parameters << secret.value << secret.contentType;
        argument.endStructure();
        return argument;
    }
    friend const QDBusArgument &operator>>(const QDBusArgument &argument, DBusSecret &secret)
    {
        argument.beginStructure();
        argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
        argument.endStructure();
        return argument;
    }
};
Q_DECLARE_METATYPE(DBusSecret)

/// Against a real GNOME Keyring in a session bus of its own (with-keyring.sh unlocked).
class KeychainVaultTest : public testsupport::Test
{
    Q_OBJECT

    const UserId bot{123456789};

    /// What an ordinary tool finds in the keychain: the secrets stored for a profile and key.
    static QByteArray stored(const QString &profile, const QString &key)
    {
        QProcess tool;
        tool.start(u"secret-tool"_s,
                   {u"lookup"_s, u"server"_s, u"Gatehouse/"_s + profile, u"user"_s, key});
        tool.waitForFinished();
        return tool.readAllStandardOutput();
    }

    /// GNOME Keyring's keyrings: "login" is on disk, "session" in memory and always open.
    static QDBusObjectPath keyring(const QString &name)
    {
        return QDBusObjectPath(u"/org/freedesktop/secrets/collection/"_s + name);
    }

    static QDBusMessage call(const QString &interface, const QString &method,
                             const QVariantList &arguments)
    {
        auto message = QDBusMessage::createMethodCall(
            u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, interface, method);
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message);
    }

    static QDBusMessage callService(const QString &method, const QVariantList &arguments)
    {
        return call(u"org.freedesktop.Secret.Service"_s, method, arguments);
    }

    static bool makeDefault(const QString &name)
    {
        const auto reply =
            callService(u"SetAlias"_s, {u"default"_s, QVariant::fromValue(keyring(name))});
        return reply.type() == QDBusMessage::ReplyMessage;
    }

    static bool lock()
    {
        const auto reply =
            callService(u"Lock"_s, {QVariant::fromValue(QList{keyring(u"login"_s)})});
        return reply.type() == QDBusMessage::ReplyMessage;
    }

    /// As if the user had typed the password into another program's dialog. The interface is the
    /// one that GNOME Keyring has for this purpose; with-keyring.sh chose the password.
    static bool unlock()
    {
        const auto session = callService(
            u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
        DBusSecret password;
        password.session = session.arguments().value(1).value<QDBusObjectPath>();
        password.value = "pw";
        const auto reply =
            call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
                 u"UnlockWithMasterPassword"_s,
                 {QVariant::fromValue(keyring(u"login"_s)), QVariant::fromValue(password)});
        return reply.type() == QDBusMessage::ReplyMessage;
    }

private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<DBusSecret>(); }

    void cleanup()
    {
        QVERIFY(makeDefault(u"login"_s));
        QVERIFY(unlock());
        for (const QString &profile : {u"one"_s, u"two"_s}) {
            KeychainVault vault(profile);
            QVERIFY(wait(vault.remove(bot)).has_value());
        }
    }

    void tellsItsNameAndThatItIsOpen()
    {
        KeychainVault vault(u"one"_s);
        QCOMPARE(wait(vault.status()).value(), (VaultStatus{State::Unlocked, u"GNOME Keyring"_s}));
    }

    void keepsTheProxysPasswordBesideTheTokens()
    {
        KeychainVault vault(u"one"_s);
        QVERIFY(wait(vault.store(bot, testsupport::testSecret())).has_value());
        QVERIFY(wait(vault.store(vault::Slot::proxy(), core::Secret("word"))).has_value());
        QCOMPARE(stored(u"one"_s, u"proxy"_s), QByteArray("word"));
        QVERIFY(wait(vault.read(vault::Slot::proxy())).value() == core::Secret("word"));
        QVERIFY(wait(vault.remove(vault::Slot::proxy())).has_value());
        QVERIFY(stored(u"one"_s, u"proxy"_s).isEmpty());
        QVERIFY(wait(vault.read(bot)).value() == testsupport::testSecret());
    }

    void putsTheTokenIntoTheKeychainAndTakesItOut()
    {
        KeychainVault vault(u"one"_s);
        QVERIFY(wait(vault.store(bot, testsupport::testSecret())).has_value());
        QVERIFY(stored(u"one"_s, u"123456789"_s) == testsupport::testToken);
        QVERIFY(wait(vault.read(bot)).value() == testsupport::testSecret());

        QVERIFY(wait(vault.remove(bot)).has_value());
        QVERIFY(stored(u"one"_s, u"123456789"_s).isEmpty());
        QCOMPARE(wait(vault.read(bot)).error().kind, Error::Kind::SecretMissing);
    }

    void replacesTheTokenByANewerOne()
    {
        KeychainVault vault(u"one"_s);
        QVERIFY(wait(vault.store(bot, Secret("1:old"))).has_value());
        QVERIFY(wait(vault.store(bot, Secret("1:new"))).has_value());
        QVERIFY(wait(vault.read(bot)).value() == Secret("1:new"));
    }

    void isThereForTheNextStart()
    {
        {
            KeychainVault vault(u"one"_s);
            QVERIFY(wait(vault.store(bot, testsupport::testSecret())).has_value());
        }
        KeychainVault vault(u"one"_s);
        QVERIFY(wait(vault.read(bot)).value() == testsupport::testSecret());
    }

    void hidesOneProfileFromTheOther()
    {
        KeychainVault one(u"one"_s);
        KeychainVault two(u"two"_s);
        QVERIFY(wait(one.store(bot, Secret("1:one"))).has_value());
        QCOMPARE(wait(two.read(bot)).error().kind, Error::Kind::SecretMissing);
        QVERIFY(wait(two.store(bot, Secret("1:two"))).has_value());
        QVERIFY(wait(one.remove(bot)).has_value());
        QVERIFY(wait(two.read(bot)).value() == Secret("1:two"));
    }

    void removesWhatIsNotThere()
    {
        KeychainVault vault(u"one"_s);
        QVERIFY(wait(vault.remove(bot)).has_value());
    }

    void refusesWhatIsNoBotAndNoToken()
    {
        KeychainVault vault(u"one"_s);
        QCOMPARE(wait(vault.store(UserId{}, testsupport::testSecret())).error().kind,
                 Error::Kind::InvalidInput);
        QCOMPARE(wait(vault.store(bot, Secret())).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(wait(vault.read(UserId{})).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(wait(vault.remove(UserId{})).error().kind, Error::Kind::InvalidInput);
    }

    void doesOneOperationAfterTheOther()
    {
        // Were the second store to begin before the first is read back, the first would find the
        // second's token and fail.
        KeychainVault vault(u"one"_s);
        QList<int> ended;
        const auto note = [this, &ended](auto task, int number) {
            return task.then(this, [&ended, number](auto result) {
                ended += number;
                return result;
            });
        };
        auto first = note(vault.store(bot, Secret("1:first")), 1);
        auto second = note(vault.store(bot, Secret("1:second")), 2);
        auto read = note(vault.read(bot), 3);
        auto removed = note(vault.remove(bot), 4);
        auto missing = note(vault.read(bot), 5);
        QCOMPARE(wait(std::move(missing)).error().kind, Error::Kind::SecretMissing);
        QVERIFY(wait(std::move(first)).has_value());
        QVERIFY(wait(std::move(second)).has_value());
        QVERIFY(wait(std::move(read)).value() == Secret("1:second"));
        QVERIFY(wait(std::move(removed)).has_value());
        QCOMPARE(ended, (QList{1, 2, 3, 4, 5}));
    }

    void leavesOutWhatWasCancelledBeforeItsTurn()
    {
        KeychainVault vault(u"one"_s);
        auto first = vault.store(bot, Secret("1:first"));
        auto second = vault.store(bot, Secret("1:second"));
        second.cancel();
        QVERIFY(wait(std::move(first)).has_value());
        QVERIFY(wait(vault.read(bot)).value() == Secret("1:first"));
    }

    void endsAsCancelledWhenTheVaultGoes()
    {
        auto vault = std::make_unique<KeychainVault>(u"one"_s);
        auto task = vault->store(bot, testsupport::testSecret());
        auto queued = vault->read(bot);
        QTest::qWait(0); // the job has left
        vault.reset();
        QCOMPARE(wait(std::move(task)).error().kind, Error::Kind::Cancelled);
        QCOMPARE(wait(std::move(queued)).error().kind, Error::Kind::Cancelled);
        KeychainVault next(u"one"_s);
        QVERIFY(wait(next.read(bot)).error().kind != Error::Kind::Cancelled);
    }

    void saysThatItIsLockedAndNotThatTheTokenIsMissing()
    {
        KeychainVault vault(u"one"_s);
        QVERIFY(wait(vault.store(bot, testsupport::testSecret())).has_value());
        QVERIFY(lock());
        QCOMPARE(wait(vault.status()).value(), (VaultStatus{State::Locked, u"GNOME Keyring"_s}));
        for (const auto &operation : operations(vault)) {
            vault.retry();
            const Result<> result = wait(operation());
            QCOMPARE(result.error().kind, Error::Kind::KeychainLocked);
            QVERIFY(!result.error().detail.contains(QLatin1String(testsupport::testToken)));
        }
        QVERIFY(unlock());
        QVERIFY(wait(vault.read(bot)).value() == testsupport::testSecret());
    }

    void saysThatItIsLockedForATokenNeverStored()
    {
        KeychainVault vault(u"one"_s);
        QVERIFY(lock());
        QCOMPARE(wait(vault.read(bot)).error().kind, Error::Kind::KeychainLocked);
        QCOMPARE(wait(vault.store(bot, testsupport::testSecret())).error().kind,
                 Error::Kind::KeychainLocked);
        QVERIFY(unlock());
        QVERIFY(stored(u"one"_s, u"123456789"_s).isEmpty());
    }

    void seesTheTokenInAnotherKeyringThatIsLocked()
    {
        KeychainVault vault(u"one"_s);
        QVERIFY(wait(vault.store(bot, testsupport::testSecret())).has_value());
        QVERIFY(makeDefault(u"session"_s));
        QVERIFY(lock());
        QCOMPARE(wait(vault.status()).value().state, State::Unlocked);
        QCOMPARE(wait(vault.read(bot)).error().kind, Error::Kind::KeychainLocked);
        vault.retry();
        QCOMPARE(wait(vault.remove(bot)).error().kind, Error::Kind::KeychainLocked);
    }

    void goesOnWhenItWasUnlockedElsewhere()
    {
        KeychainVault vault(u"one"_s);
        QVERIFY(lock());
        QCOMPARE(wait(vault.store(bot, testsupport::testSecret())).error().kind,
                 Error::Kind::KeychainLocked);
        QVERIFY(unlock());
        QVERIFY(wait(vault.store(bot, testsupport::testSecret())).has_value()); // without retry()
    }

private:
    QList<std::function<core::Task<>()>> operations(KeychainVault &vault)
    {
        return {[&] { return vault.store(bot, Secret("1:other")); },
                [&] { return vault.read(bot).andThen(this, [](const Secret &) {}); },
                [&] {
                    return vault.remove(bot);
                }};
    }
};

QTEST_GUILESS_MAIN(KeychainVaultTest)
#include "tst_keychainvault.moc"
