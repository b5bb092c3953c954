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

/// Where the bots' tokens are, one per bot. The program has KeychainVault; the demo and tests have
/// MemoryVault.
///
/// Operations run one after the other in the order of the calls. Any of them may wait for minutes
/// while the system asks the user for a password: never make the window wait for the answer.
/// Errors: NoKeychain, KeychainLocked, KeychainRefused, SecretMissing, KeychainFailed, and
/// InvalidInput for no bot or an empty token.
class Vault : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Keeps the token, in place of an older one. Success means that it was read back.
    virtual core::Task<> store(core::UserId bot, const core::Secret &token) = 0;
    /// SecretMissing where the vault is open and has no token of this bot.
    virtual core::Task<core::Secret> read(core::UserId bot) = 0;
    /// Success means that there is no such token any more; also where there was none.
    virtual core::Task<> remove(core::UserId bot) = 0;
    /// Never asks the user, and does not wait for the operations under way.
    virtual core::Task<VaultStatus> status() = 0;
    /// The user wants to be asked again. After KeychainLocked or KeychainRefused operations fail
    /// with the same error at once, without a dialog, until this or until the keychain was
    /// unlocked elsewhere.
    virtual void retry() = 0;
};

} // namespace vault
