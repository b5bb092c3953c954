// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "domain/bot.h"
#include "services/reachability.h"
#include "telegram/botapi.h"
#include "telegram/transport.h"
#include "vault/vault.h"

#include <QUrl>

#include <map>
#include <memory>
#include <vector>

namespace services {

/// What the status bar says about the way to Telegram, over all bots.
struct ConnectionState
{
    enum class Reach {
        Unknown, ///< nothing was asked yet
        Reached, ///< the last call was answered, be it with an error
        Unreachable, ///< a server's last call never got an answer; see error, nextLookIn
    };
    Reach reach = Reach::Unknown;
    core::Error error;
    int queued = 0;
    int inFlight = 0;
    /// How long Telegram's flood control still holds the next request back.
    std::optional<std::chrono::milliseconds> nextTryIn;
    /// When Gatehouse looks again by itself whether a server can be reached.
    std::optional<std::chrono::milliseconds> nextLookIn;

    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

/// The bots' lines to their Bot API servers: one transport per server, one BotApi with its
/// limiter per bot. A token is read from the vault when it is first needed and not before.
class Connections : public QObject
{
    Q_OBJECT

public:
    Connections(vault::Vault &vault, core::Clock &clock, QUrl defaultServer,
                QObject *parent = nullptr);
    ~Connections() override;

    /// The line of a bot that is in the ledger. Errors: NotFound for a bot that learn() was never
    /// told of, the vault's, InvalidInput and InsecureServer for a bad server address.
    core::Task<std::shared_ptr<telegram::BotApi>> line(core::UserId bot);
    /// Whether the bot's token has been read and its line stands.
    bool hasLine(core::UserId bot) const { return m_lines.contains(bot); }
    /// A line for a token that is not stored (yet). Errors: InvalidInput, InsecureServer.
    core::Result<std::shared_ptr<telegram::BotApi>> lineFor(const core::Secret &token,
                                                            const QString &server);

    /// Which bots there are and where their servers are; a line whose bot or server changed is
    /// dropped.
    void learn(const std::vector<domain::Bot> &bots);
    /// The user asks for something: a keychain that was refused or locked may ask again.
    void retryVault();
    /// The bot's token changed or went away: the next line() asks the vault again.
    void drop(core::UserId bot);

    /// By which proxy all lines go from now on. Nothing of it is kept.
    void setProxy(const telegram::Proxy &proxy);
    QUrl defaultServer() const { return m_defaultServer; }
    /// Lines to the former default are dropped; a call under way still gets its answer.
    void setDefaultServer(const QUrl &server);

    ConnectionState state() const;
    /// Why nothing can be sent for the bot now: its server can't be reached, as the last request
    /// has shown. Whoever wants to change something is told at once, and nothing waits unseen.
    std::optional<core::Error> offline(core::UserId bot) const;
    /// Asks servers that could not be reached again at once.
    void lookNow() { m_reachability.lookNow(); }
    /// The bot's last refusal of its token (Unauthorized, UnknownToken, LoggedOut) or the vault's
    /// refusal; nothing once the token was read, or a call succeeded.
    std::optional<core::Error> trouble(core::UserId bot) const;

Q_SIGNALS:
    void stateChanged();
    void troubleChanged(core::UserId bot);
    /// Whoever waits for something from the vault may ask it again.
    void vaultRetried();

private:
    using Line = std::shared_ptr<telegram::BotApi>;
    /// Callers that wait for one bot's token. The vault is asked once for all of them.
    struct Waiting
    {
        std::vector<core::Promise<Line>> callers;
        bool outdated = false; ///< the token changed while it was being read
    };

    void readToken(core::UserId bot);
    core::Result<Line> openLine(core::UserId bot, const core::Result<core::Secret> &token);
    core::Result<std::shared_ptr<telegram::Transport>> transport(const QString &server);
    std::shared_ptr<telegram::BotApi> open(core::UserId bot, const core::Secret &token,
                                           std::shared_ptr<telegram::Transport> transport);
    void setTrouble(core::UserId bot, std::optional<core::Error> error);
    void reached(core::UserId bot, const std::optional<core::Error> &refusal);
    QUrl serverOf(core::UserId bot) const;
    void look(const QUrl &server);

    vault::Vault &m_vault;
    core::Clock &m_clock;
    QUrl m_defaultServer;
    telegram::Proxy m_proxy;
    std::map<QUrl, std::shared_ptr<telegram::Transport>> m_transports;
    std::map<core::UserId, QString> m_servers;
    std::map<core::UserId, Line> m_lines;
    std::map<core::UserId, Waiting> m_waiting;
    std::map<core::UserId, core::Error> m_trouble;
    Reachability m_reachability;
    bool m_everReached = false;
};

} // namespace services
