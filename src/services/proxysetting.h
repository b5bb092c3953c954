// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "core/task.h"
#include "services/preferences.h"
#include "telegram/proxy.h"
#include "vault/vault.h"

#include <optional>

namespace services {

class Connections;

/// By which proxy the program goes: what the preferences say, with the password that the keychain
/// holds. A change counts at once.
class ProxySetting : public QObject
{
    Q_OBJECT

public:
    ProxySetting(Preferences &preferences, vault::Vault &vault, Connections &connections,
                 core::Clock &clock, QObject *parent = nullptr);

    /// Goes by the proxy. Before any line is asked for: the vault answers in the order in which it
    /// is asked, so the password is there before the first token is.
    void open() { follow(); }

    /// The way that the program goes.
    telegram::Proxy way() const;

    /// Keeps the password in the keychain, and only there; an empty one is removed. Errors: the
    /// vault's.
    core::Task<> setPassword(const core::Secret &password);
    /// Whether the keychain has one. Errors: the vault's.
    core::Task<bool> hasPassword();

    /// How long the Bot API server took to answer by this way, which need not be the one in use. No
    /// bot's token is sent. password: nothing for the one in the keychain. Errors: the network's;
    /// Unreachable where the proxy is there and the server is not.
    core::Task<std::chrono::milliseconds> test(const ProxyChoice &choice,
                                               const std::optional<core::Secret> &password);

    /// Whether a proxy can have this name or address.
    static bool isHost(const QString &host);

private:
    void follow();
    void readPassword();
    void use();

    Preferences &m_preferences;
    vault::Vault &m_vault;
    Connections &m_connections;
    core::Clock &m_clock;
    ProxyChoice m_choice;
    std::optional<core::Secret> m_password; ///< once it was read
};

} // namespace services
