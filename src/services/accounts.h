// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/bottoken.h"
#include "ledger/ledger.h"
#include "services/connections.h"

namespace services {

/// The keychain that holds the tokens, as the user is told of it.
struct Keychain
{
    enum class State {
        Missing, ///< this computer has none
        NotSetUp, ///< storing the first token lets the user make one
        Locked, ///< storing asks the user for the keychain's password
        Unlocked,
    };
    QString name; ///< for people ("GNOME Keyring"); empty where there is none
    State state = State::Missing;

    friend bool operator==(const Keychain &, const Keychain &) = default;
};

/// Bots: add, replace the token, remove. The token goes to the vault, everything else to the
/// ledger.
class Accounts : public QObject
{
    Q_OBJECT

public:
    Accounts(ledger::Ledger &ledger, vault::Vault &vault, Connections &connections,
             core::Clock &clock, QObject *parent = nullptr);

    /// Asks Telegram who the token's bot is. Nothing is stored. Errors: AlreadyExists for a bot
    /// that is in the ledger (detail: its @username), WrongBot where Telegram says another bot than
    /// the token does, the Bot API's.
    core::Task<domain::Bot> check(domain::BotToken token);
    /// Stores a checked bot: vault first, then ledger; when the ledger refuses, the vault's entry
    /// goes again. Errors: AlreadyExists, the vault's, the ledger's.
    core::Task<> add(domain::BotToken token, domain::Bot bot);
    /// Gives a bot a new token. WrongBot where the token is another bot's: nothing changes then.
    core::Task<> replaceToken(core::UserId bot, domain::BotToken token);
    /// Deletes the token and takes the bot off the screen; links and history stay in the ledger.
    core::Task<> remove(core::UserId bot);
    /// Where this bot's Bot API is; empty for the default. InvalidInput, InsecureServer.
    core::Task<> setServer(core::UserId bot, const QString &server);
    /// Whether a Bot API may be at this address, before anything is sent to it. InvalidInput,
    /// InsecureServer.
    static core::Result<> checkServer(const QString &server);

    /// Whether the bot's token is in the keychain. Where that is locked, the system asks the user
    /// for its password. Errors: the vault's.
    core::Task<bool> hasToken(core::UserId bot);
    /// Where a token would be kept. Never asks the user anything.
    core::Task<Keychain> keychain();

private:
    void takeBack(core::UserId bot);
    core::Task<domain::Bot> known(core::UserId bot);

    ledger::Ledger &m_ledger;
    vault::Vault &m_vault;
    Connections &m_connections;
    core::Clock &m_clock;
};

} // namespace services
