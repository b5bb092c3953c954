// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/connections.h"

#include <algorithm>
#include <utility>

using core::Error;
using core::Result;
using core::Task;
using telegram::BotApi;
using telegram::Transport;

namespace services {

Connections::Connections(vault::Vault &vault, core::Clock &clock, QUrl defaultServer,
                         QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clock(clock)
    , m_defaultServer(std::move(defaultServer))
    , m_reachability(clock, [this](const QUrl &server) { look(server); })
{
    connect(&m_reachability, &Reachability::changed, this, &Connections::stateChanged);
}

Connections::~Connections() = default;

Task<Connections::Line> Connections::line(core::UserId bot)
{
    if (const auto found = m_lines.find(bot); found != m_lines.end())
        return Task<Line>::finished(found->second);
    const auto server = m_servers.find(bot);
    if (server == m_servers.end())
        return Task<Line>::finished(Error::Kind::NotFound);
    // Without a good address the user is not asked for the keychain's password.
    if (const auto way = transport(server->second); !way)
        return Task<Line>::finished(way.error());
    const core::Promise<Line> promise;
    auto &callers = m_waiting[bot].callers;
    callers.push_back(promise);
    if (callers.size() == 1)
        readToken(bot);
    return promise.task();
}

void Connections::readToken(core::UserId bot)
{
    m_vault.read(bot).then(this, [this, bot](Result<core::Secret> token) {
        const auto waiting = m_waiting.find(bot);
        if (std::exchange(waiting->second.outdated, false)) {
            readToken(bot);
            return;
        }
        const auto callers = std::move(waiting->second.callers);
        m_waiting.erase(waiting);
        const auto line = openLine(bot, token);
        for (const auto &caller : callers)
            caller.finish(line);
    });
}

Result<Connections::Line> Connections::openLine(core::UserId bot, const Result<core::Secret> &token)
{
    // The bot may have gone, or its server may have changed, while the vault waited for a password.
    const auto server = m_servers.find(bot);
    if (server == m_servers.end())
        return Error::Kind::NotFound;
    if (!token) {
        setTrouble(bot, token.error());
        return token.error();
    }
    const auto way = transport(server->second);
    if (!way)
        return way.error();
    setTrouble(bot, {});
    return m_lines[bot] = open(bot, *token, *way);
}

Result<std::shared_ptr<BotApi>> Connections::lineFor(const core::Secret &token,
                                                     const QString &server)
{
    const auto way = transport(server);
    if (!way)
        return way.error();
    return open({}, token, *way);
}

Result<std::shared_ptr<Transport>> Connections::transport(const QString &server)
{
    QUrl url = m_defaultServer;
    if (!server.isEmpty()) {
        const auto checked = Transport::checkServer(server);
        if (!checked)
            return checked.error();
        url = *checked;
    }
    auto &transport = m_transports[url];
    if (!transport) {
        transport = std::make_shared<Transport>(url, m_clock);
        transport->setProxy(m_proxy);
    }
    return transport;
}

std::shared_ptr<BotApi> Connections::open(core::UserId bot, const core::Secret &token,
                                          std::shared_ptr<Transport> transport)
{
    Transport &way = *transport;
    // The line keeps its transport alive: an answer may come after the server was changed.
    const std::shared_ptr<BotApi> line(
        new BotApi(token, way, m_clock),
        [transport = std::move(transport)](BotApi *api) { delete api; });
    const QUrl server = way.server();
    connect(line.get(), &BotApi::reached, this,
            [this, bot, server](const std::optional<Error> &refusal) {
                m_reachability.answered(server);
                reached(bot, refusal);
            });
    connect(line.get(), &BotApi::unreachable, &m_reachability,
            [this, server](const Error &error) { m_reachability.failed(server, error); });
    connect(&line->limiter(), &telegram::Limiter::stateChanged, this, &Connections::stateChanged);
    return line;
}

void Connections::learn(const std::vector<domain::Bot> &bots)
{
    std::map<core::UserId, QString> servers;
    for (const domain::Bot &bot : bots)
        servers[bot.id] = bot.apiServer;
    for (const auto &[bot, server] : m_servers) {
        const auto now = servers.find(bot);
        if (now == servers.end() || now->second != server)
            m_lines.erase(bot);
        if (now == servers.end())
            setTrouble(bot, {});
    }
    m_servers = std::move(servers);
    Q_EMIT stateChanged();
}

void Connections::drop(core::UserId bot)
{
    m_lines.erase(bot);
    if (const auto waiting = m_waiting.find(bot); waiting != m_waiting.end())
        waiting->second.outdated = true;
    setTrouble(bot, {});
}

void Connections::retryVault()
{
    m_vault.retry();
    Q_EMIT vaultRetried();
}

void Connections::setProxy(const telegram::Proxy &proxy)
{
    if (proxy == m_proxy)
        return;
    m_proxy = proxy;
    for (const auto &[server, transport] : m_transports)
        transport->setProxy(proxy);
    m_reachability.lookNow(); // what could not be reached may be reached by this way
}

void Connections::setDefaultServer(const QUrl &server)
{
    if (server == m_defaultServer)
        return;
    m_defaultServer = server;
    std::erase_if(m_lines, [this](const auto &line) { return m_servers[line.first].isEmpty(); });
    Q_EMIT stateChanged();
}

ConnectionState Connections::state() const
{
    using Reach = ConnectionState::Reach;
    ConnectionState state;
    const auto trouble = m_reachability.trouble();
    state.reach = trouble ? Reach::Unreachable : m_everReached ? Reach::Reached : Reach::Unknown;
    state.error = trouble.value_or(Error());
    state.nextLookIn = m_reachability.nextLookIn();
    for (const auto &[bot, line] : m_lines) {
        const telegram::LimiterState limiter = line->limiter().state();
        state.queued += limiter.queued;
        state.inFlight += limiter.inFlight;
        if (!limiter.nextTryAt)
            continue;
        const auto in =
            std::max(std::chrono::milliseconds(0), *limiter.nextTryAt - m_clock.uptime());
        state.nextTryIn = state.nextTryIn ? std::min(*state.nextTryIn, in) : in;
    }
    return state;
}

std::optional<Error> Connections::trouble(core::UserId bot) const
{
    const auto found = m_trouble.find(bot);
    return found == m_trouble.end() ? std::nullopt : std::optional(found->second);
}

void Connections::setTrouble(core::UserId bot, std::optional<Error> error)
{
    if (trouble(bot) == error)
        return;
    if (error)
        m_trouble[bot] = std::move(*error);
    else
        m_trouble.erase(bot);
    Q_EMIT troubleChanged(bot);
}

void Connections::reached(core::UserId bot, const std::optional<Error> &refusal)
{
    using Kind = Error::Kind;
    const bool tokenRefused = refusal
        && (refusal->kind == Kind::Unauthorized || refusal->kind == Kind::UnknownToken
            || refusal->kind == Kind::LoggedOut);
    if (bot.isValid() && (tokenRefused || !refusal))
        setTrouble(bot, refusal);
    m_everReached = true;
    Q_EMIT stateChanged();
}

std::optional<Error> Connections::offline(core::UserId bot) const
{
    return m_reachability.obstacle(serverOf(bot));
}

/// The address as a line's transport has it.
QUrl Connections::serverOf(core::UserId bot) const
{
    const auto server = m_servers.find(bot);
    if (server == m_servers.end() || server->second.isEmpty())
        return m_defaultServer;
    return Transport::checkServer(server->second).value_or(QUrl());
}

void Connections::look(const QUrl &server)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const auto &known) {
        return serverOf(known.first) == server;
    });
    if (line == m_lines.end()) // nobody needs it any more
        m_reachability.answered(server);
    else
        line->second->getMe().then(this, [line = line->second](const Result<telegram::User> &) {});
}

} // namespace services
