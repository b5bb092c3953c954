// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/bottoken.h"
#include "ledger/ledger.h"
#include "services/connections.h"

namespace services {

/// Bots: add, replace the token, remove. The token goes to the vault, everything else to the
/// ledger.
class Accounts : public QObject
{
    Q_OBJECT

public:
    Accounts(ledger::Ledger &ledger, vault::Vault &vault, Connections &connections,
             core::Clock &clock, QObject *parent = nullptr);

    /// Asks Telegram who the token's bot is. Nothing is stored. Errors: AlreadyExists for a bot
    /// that is in the ledger (detail: its @username), the Bot API's.
    core::Task<domain::Bot> check(domain::BotToken token);
    /// Stores a checked bot: vault first, then ledger; when the ledger refuses, the vault's entry
    /// goes again. Errors: the vault's, the ledger's.
    core::Task<> add(domain::BotToken token, domain::Bot bot);
    /// Gives a bot a new token. WrongBot where the token is another bot's: nothing changes then.
    core::Task<> replaceToken(core::UserId bot, domain::BotToken token);
    /// Deletes the token and takes the bot off the screen; links and history stay in the ledger.
    core::Task<> remove(core::UserId bot);
    /// Where this bot's Bot API is; empty for the default. InvalidInput, InsecureServer.
    core::Task<> setServer(core::UserId bot, const QString &server);

private:
    core::Task<domain::Bot> known(core::UserId bot);

    ledger::Ledger &m_ledger;
    vault::Vault &m_vault;
    Connections &m_connections;
    core::Clock &m_clock;
};

} // namespace services
