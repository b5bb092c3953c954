// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"
#include "core/secret.h"
#include "core/task.h"

#include <QObject>
#include <QString>

namespace vault {

/// What can be told about a vault without asking the user anything.
struct VaultStatus
{
    enum class State {
        Absent, ///< this machine has no keychain
        NotSetUp, ///< a service without a keychain yet: the first store() lets the user make one
        Locked, ///< the next operation asks the user for the keychain's password
        Unlocked,
    };

    State state = State::Absent;
    /// The keychain's name for people ("GNOME Keyring"); empty where there is none.
    QString name;

    friend bool operator==(const VaultStatus &, const VaultStatus &) = default;
};

/// What a secret is for: a bot's token, or the one password that the proxy wants.
class Slot
{
public:
    Slot(core::UserId bot)
        : m_bot(bot)
    { }
    static Slot proxy() { return Slot(); }

    bool isValid() const { return m_isProxy || m_bot.isValid(); }
    /// What the keychain calls it: the bot's number, or "proxy".
    QString name() const
    {
        return m_isProxy ? QStringLiteral("proxy") : QString::number(m_bot.value);
    }

    friend bool operator==(const Slot &, const Slot &) = default;

private:
    Slot()
        : m_isProxy(true)
    { }

    core::UserId m_bot;
    bool m_isProxy = false;
};

/// Where the secrets are: the bots' tokens and the proxy's password. The program has KeychainVault;
/// the demo and tests have MemoryVault.
///
/// Operations run one after the other in the order of the calls. Any of them may wait for minutes
/// while the system asks the user for a password: never make the window wait for the answer.
/// Errors: NoKeychain, KeychainLocked, KeychainRefused, SecretMissing, KeychainFailed, and
/// InvalidInput for no bot or an empty secret.
class Vault : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Keeps the secret, in place of an older one. Success means that it was read back.
    virtual core::Task<> store(Slot slot, const core::Secret &secret) = 0;
    /// SecretMissing where the vault is open and has none.
    virtual core::Task<core::Secret> read(Slot slot) = 0;
    /// Whether there is one: read(), with SecretMissing as an answer.
    core::Task<bool> holds(Slot slot);
    /// Success means that there is no such secret any more; also where there was none.
    virtual core::Task<> remove(Slot slot) = 0;
    /// Never asks the user, and does not wait for the operations under way.
    virtual core::Task<VaultStatus> status() = 0;
    /// The user wants to be asked again. After KeychainLocked or KeychainRefused operations fail
    /// with the same error at once, without a dialog, until this or until the keychain was
    /// unlocked elsewhere.
    virtual void retry() = 0;
};

} // namespace vault
