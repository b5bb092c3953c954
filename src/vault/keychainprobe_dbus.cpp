// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "vault/keychainprobe.h"

#include "core/log.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QHash>

#include <array>
#include <memory>

using core::Error;
using core::Result;
using core::Task;
using State = vault::VaultStatus::State;
using namespace Qt::StringLiterals;

namespace vault {

namespace {

constexpr auto secretService = "org.freedesktop.secrets"_L1;
constexpr int answerTimeout = 5000; // milliseconds; starting the service is part of it

/// Calls a method; the reply may be an error message.
Task<QDBusMessage> call(QObject *context, const QDBusMessage &message)
{
    const core::Promise<QDBusMessage> promise;
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, answerTimeout), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [promise, watcher] {
        promise.finish(watcher->reply());
        watcher->deleteLater();
    });
    return promise.task();
}

bool isError(const QDBusMessage &reply)
{
    return reply.type() != QDBusMessage::ReplyMessage;
}

Error failure(const QDBusMessage &reply)
{
    return Error{Error::Kind::KeychainFailed,
                 core::redact(reply.errorName() + u": "_s + reply.errorMessage()),
                 {},
                 0,
                 {}};
}

/// Nobody owns the name and nobody can be started for it, or there is no bus at all.
bool meansNobodyThere(const QDBusMessage &error)
{
    const QString name = error.errorName();
    return name == "org.freedesktop.DBus.Error.ServiceUnknown"_L1
        || name == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1
        || name == "org.freedesktop.DBus.Error.Disconnected"_L1
        || name == "org.freedesktop.DBus.Error.NoServer"_L1
        || name.startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
}

/// The service answers, and there is nothing behind the alias "default".
bool meansNoKeychainYet(const QDBusMessage &error)
{
    const QString name = error.errorName();
    return name == "org.freedesktop.DBus.Error.UnknownObject"_L1
        || name == "org.freedesktop.DBus.Error.UnknownMethod"_L1
        || name == "org.freedesktop.DBus.Error.UnknownInterface"_L1
        || name == "org.freedesktop.DBus.Error.InvalidArgs"_L1
        || name == "org.freedesktop.Secret.Error.NoSuchObject"_L1;
}

/// The Secret Service is an interface; which program stands behind it shows in the other names
/// that its owner has on the bus.
Task<QString> secretServiceName(QObject *context)
{
    struct Known
    {
        QLatin1StringView busName;
        QLatin1StringView name;
    };
    static constexpr std::array known{
        Known{"org.gnome.keyring"_L1, "GNOME Keyring"_L1},
        Known{"org.kde.kwalletd5"_L1, "KDE Wallet"_L1},
        Known{"org.kde.kwalletd6"_L1, "KDE Wallet"_L1},
        Known{"org.kde.secretservicecompat"_L1, "KDE Wallet"_L1},
        Known{"org.keepassxc.KeePassXC.MainWindow"_L1, "KeePassXC"_L1},
    };

    const core::Promise<QString> promise;
    const auto owners = std::make_shared<QHash<QString, QString>>();
    const auto ask = [context, promise, owners](QLatin1StringView busName) {
        auto message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                      u"org.freedesktop.DBus"_s, u"GetNameOwner"_s);
        message << QString(busName);
        call(context, message)
            .andThen(context, [promise, owners, busName](const QDBusMessage &reply) {
                owners->insert(busName,
                               isError(reply) ? QString() : reply.arguments().value(0).toString());
                if (owners->size() <= qsizetype(known.size()))
                    return;
                const QString owner = owners->value(secretService);
                QString name = u"Secret Service"_s;
                for (const Known &program : known) {
                    if (!owner.isEmpty() && owners->value(program.busName) == owner)
                        name = program.name;
                }
                promise.finish(name);
            });
    };
    ask(secretService);
    for (const Known &program : known)
        ask(program.busName);
    return promise.task();
}

Task<VaultStatus> secretServiceStatus(QObject *context)
{
    auto message =
        QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return call(context, message).andThen(context, [context](const QDBusMessage &reply) {
        State state = State::NotSetUp;
        if (isError(reply)) {
            if (meansNobodyThere(reply))
                return Task<VaultStatus>::finished(VaultStatus{State::Absent, {}});
            if (!meansNoKeychainYet(reply))
                return Task<VaultStatus>::finished(failure(reply));
        } else {
            const auto locked = reply.arguments().value(0).value<QDBusVariant>().variant();
            state = locked.toBool() ? State::Locked : State::Unlocked;
        }
        return secretServiceName(context).andThen(context, [state](const QString &name) {
            return VaultStatus{state, name};
        });
    });
}

/// The wallet service of a KDE session, which QtKeychain prefers there; empty elsewhere.
QString walletService()
{
    if (qgetenv("XDG_CURRENT_DESKTOP") != "KDE" && qgetenv("DESKTOP_SESSION") != "kde"
        && qEnvironmentVariableIsEmpty("KDE_FULL_SESSION"))
        return {};
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
    return version == "5" || version == "6" ? u"org.kde.kwalletd"_s + QString::fromLatin1(version)
                                            : QString();
}

QDBusMessage walletCall(const QString &service, const QString &method)
{
    const QString path = u"/modules/"_s + service.sliced(service.lastIndexOf(u'.') + 1);
    return QDBusMessage::createMethodCall(service, path, u"org.kde.KWallet"_s, method);
}

Task<VaultStatus> walletStatus(QObject *context, const QString &service, const QString &wallet)
{
    auto message = walletCall(service, u"isOpen"_s);
    message << wallet;
    return call(context, message).andThen(context, [](const QDBusMessage &reply) {
        if (isError(reply))
            return Result<VaultStatus>(failure(reply));
        const bool isOpen = reply.arguments().value(0).toBool();
        return Result<VaultStatus>(
            VaultStatus{isOpen ? State::Unlocked : State::Locked, u"KDE Wallet"_s});
    });
}

} // namespace

Task<VaultStatus> keychainStatus(QObject *context)
{
    const QString service = walletService();
    if (service.isEmpty())
        return secretServiceStatus(context);
    return call(context, walletCall(service, u"networkWallet"_s))
        .andThen(context, [context, service](const QDBusMessage &reply) {
            return isError(reply)
                ? secretServiceStatus(context)
                : walletStatus(context, service, reply.arguments().value(0).toString());
        });
}

Task<bool> hasLockedEntry(QObject *context, const QString &service, const QString &key)
{
    // The attributes are QtKeychain's. A wallet was open before it could tell that it has no entry.
    auto message =
        QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    QMap<QString, QString> attributes{{u"server"_s, service}, {u"user"_s, key}};
    qDBusRegisterMetaType<QMap<QString, QString>>();
    message << QVariant::fromValue(attributes);
    return call(context, message).andThen(context, [](const QDBusMessage &reply) {
        if (isError(reply)) {
            return meansNobodyThere(reply) ? Result<bool>(false) : Result<bool>(failure(reply));
        }
        const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
        return Result<bool>(!locked.isEmpty());
    });
}

} // namespace vault
