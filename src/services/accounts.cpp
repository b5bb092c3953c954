// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/accounts.h"

#include <algorithm>

using core::Error;
using core::Result;
using core::Task;
using namespace Qt::StringLiterals;

namespace services {

namespace {

domain::HistoryEntry entry(core::Clock &clock, domain::Action action, core::UserId bot,
                           const QString &before, const QString &after)
{
    domain::HistoryEntry entry;
    entry.at = clock.now();
    entry.action = action;
    entry.bot = bot;
    entry.before = before;
    entry.after = after;
    return entry;
}

QString atName(const domain::Bot &bot)
{
    return u'@' + bot.username;
}

Keychain::State stateOf(vault::VaultStatus::State state)
{
    switch (state) {
    case vault::VaultStatus::State::Absent:
        return Keychain::State::Missing;
    case vault::VaultStatus::State::NotSetUp:
        return Keychain::State::NotSetUp;
    case vault::VaultStatus::State::Locked:
        return Keychain::State::Locked;
    case vault::VaultStatus::State::Unlocked:
        return Keychain::State::Unlocked;
    }
    return Keychain::State::Missing;
}

} // namespace

Accounts::Accounts(ledger::Ledger &ledger, vault::Vault &vault, Connections &connections,
                   core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_vault(vault)
    , m_connections(connections)
    , m_clock(clock)
{ }

Task<domain::Bot> Accounts::check(domain::BotToken token)
{
    return m_ledger.bots().andThen(this, [this, token](const std::vector<domain::Bot> &bots) {
        const auto same = std::find_if(bots.begin(), bots.end(),
                                       [&token](const auto &bot) { return bot.id == token.bot; });
        if (same != bots.end())
            return Task<domain::Bot>::finished({Error::Kind::AlreadyExists, atName(*same)});
        const auto line = m_connections.lineFor(token.secret, {});
        if (!line)
            return Task<domain::Bot>::finished(line.error());
        // The line lives as long as its answer is on the way.
        return (*line)
            ->getMe({telegram::Urgency::Click, {}})
            .andThen(
                this,
                [this, token, line = *line](const telegram::User &user) -> Result<domain::Bot> {
                    if (!user.isBot)
                        return {Error::Kind::Malformed, u"getMe: is_bot is false"_s};
                    if (user.id != token.bot)
                        return Error::Kind::WrongBot;
                    domain::Bot bot;
                    bot.id = user.id;
                    bot.name = user.firstName;
                    bot.username = user.username.value_or(QString());
                    bot.addedAt = m_clock.now();
                    return bot;
                });
    });
}

Task<> Accounts::add(domain::BotToken token, domain::Bot bot)
{
    // The user asks for it, so a keychain that refused before may ask the user again.
    m_vault.retry();
    return m_ledger.bots()
        .andThen(this,
                 [this, token, bot](const std::vector<domain::Bot> &bots) {
                     // What goes wrong from here on must not cost a known bot its token.
                     for (const domain::Bot &known : bots) {
                         if (known.id == bot.id)
                             return Task<>::finished({Error::Kind::AlreadyExists, atName(known)});
                     }
                     return m_vault.store(bot.id, token.secret);
                 })
        .then(this, [this, bot](Result<> stored) {
            if (!stored) {
                // The keychain may have been about to do it.
                if (stored.error().kind == Error::Kind::Cancelled)
                    takeBack(bot.id);
                return Task<>::finished(stored);
            }
            ledger::Changes changes;
            changes.bots.push_back(bot);
            changes.history.push_back(
                entry(m_clock, domain::Action::BotAdded, bot.id, {}, atName(bot)));
            return m_ledger.write(std::move(changes)).then(this, [this, bot](Result<> written) {
                if (written)
                    m_connections.drop(bot.id);
                else
                    takeBack(bot.id);
                return written;
            });
        });
}

/// A token that no bot in the ledger stands for must not stay behind. The ledger has the last word:
/// it may have written what somebody stopped waiting for.
void Accounts::takeBack(core::UserId id)
{
    m_ledger.bots().then(this, [this, id](const Result<std::vector<domain::Bot>> &bots) {
        const bool stays = bots && std::any_of(bots->begin(), bots->end(), [id](const auto &bot) {
                               return bot.id == id;
                           });
        if (!stays)
            m_vault.remove(id);
    });
}

Task<domain::Bot> Accounts::known(core::UserId id)
{
    return m_ledger.bots().andThen(
        this, [id](std::vector<domain::Bot> bots) -> Result<domain::Bot> {
            const auto found = std::find_if(bots.begin(), bots.end(),
                                            [id](const auto &bot) { return bot.id == id; });
            if (found == bots.end())
                return Error::Kind::NotFound;
            return std::move(*found);
        });
}

Task<> Accounts::replaceToken(core::UserId id, domain::BotToken token)
{
    if (token.bot != id)
        return Task<>::finished(Error::Kind::WrongBot);
    m_vault.retry();
    return known(id).andThen(this, [this, token](const domain::Bot &bot) {
        const auto line = m_connections.lineFor(token.secret, bot.apiServer);
        if (!line)
            return Task<>::finished(line.error());
        return (*line)
            ->getMe({telegram::Urgency::Click, {}})
            .andThen(this, [this, token, bot, line = *line](const telegram::User &user) {
                if (user.id != bot.id)
                    return Task<>::finished(Error::Kind::WrongBot);
                return m_vault.store(bot.id, token.secret).andThen(this, [this, bot] {
                    m_connections.drop(bot.id);
                    ledger::Changes changes;
                    changes.history.push_back(
                        entry(m_clock, domain::Action::TokenReplaced, bot.id, {}, {}));
                    return m_ledger.write(std::move(changes));
                });
            });
    });
}

Task<> Accounts::remove(core::UserId id)
{
    m_vault.retry();
    return known(id).andThen(this, [this](const domain::Bot &bot) {
        // The token first: a bot without a token says so and can be removed again, a token without
        // a bot would stay in the keychain unseen.
        return m_vault.remove(bot.id).andThen(this, [this, bot] {
            m_connections.drop(bot.id);
            ledger::Changes changes;
            changes.removedBots.push_back(bot.id);
            changes.history.push_back(
                entry(m_clock, domain::Action::BotRemoved, bot.id, atName(bot), {}));
            return m_ledger.write(std::move(changes));
        });
    });
}

Task<> Accounts::setServer(core::UserId id, const QString &server)
{
    QString address;
    if (!server.trimmed().isEmpty()) {
        const auto checked = telegram::Transport::checkServer(server);
        if (!checked)
            return Task<>::finished(checked.error());
        address = checked->toString();
    }
    return known(id).andThen(this, [this, address](domain::Bot bot) {
        bot.apiServer = address;
        ledger::Changes changes;
        changes.bots.push_back(bot);
        return m_ledger.write(std::move(changes));
    });
}

Result<> Accounts::checkServer(const QString &server)
{
    if (const auto checked = telegram::Transport::checkServer(server); !checked)
        return checked.error();
    return {};
}

Task<bool> Accounts::hasToken(core::UserId bot)
{
    return m_vault.holds(bot);
}

Task<Keychain> Accounts::keychain()
{
    return m_vault.status().andThen(this, [](const vault::VaultStatus &status) {
        return Keychain{status.name, stateOf(status.state)};
    });
}

} // namespace services
