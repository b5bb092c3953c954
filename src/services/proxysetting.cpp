// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/proxysetting.h"

#include "services/connections.h"

#include <QJsonObject>
#include <QRegularExpression>

using core::Error;
using core::Result;
using core::Secret;
using core::Task;
using std::chrono::milliseconds;
using vault::Slot;
using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr std::chrono::seconds longestTest{15};

telegram::Proxy wayOf(const ProxyChoice &choice, const Secret &password)
{
    using Kind = telegram::Proxy::Kind;
    telegram::Proxy way;
    switch (choice.kind) {
    case ProxyChoice::Kind::System:
        return way;
    case ProxyChoice::Kind::None:
        way.kind = Kind::None;
        return way;
    case ProxyChoice::Kind::Socks5:
        way.kind = Kind::Socks5;
        break;
    case ProxyChoice::Kind::Http:
        way.kind = Kind::Http;
        break;
    }
    way.host = choice.host;
    way.port = static_cast<quint16>(choice.port);
    way.user = choice.user;
    if (!choice.user.isEmpty())
        way.password = password;
    return way;
}

bool wantsPassword(const ProxyChoice &choice)
{
    return choice.isOwn() && !choice.user.isEmpty();
}

/// A refusal in the Bot API's own words is an answer too.
bool isAnswer(const Error &error)
{
    using Kind = Error::Kind;
    return error.code >= 400 && error.kind != Kind::Malformed && error.kind != Kind::ServerFailed
        && error.kind != Kind::ConnectionLost && error.kind != Kind::ProxyRefused
        && error.kind != Kind::ProxyUnreachable;
}

} // namespace

ProxySetting::ProxySetting(Preferences &preferences, vault::Vault &vault, Connections &connections,
                           core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_vault(vault)
    , m_connections(connections)
    , m_clock(clock)
{
    connect(&m_preferences, &Preferences::changed, this, [this] {
        if (m_preferences.proxy() != m_choice)
            follow();
    });
    connect(&m_connections, &Connections::vaultRetried, this, [this] {
        if (wantsPassword(m_choice) && !m_password)
            readPassword();
    });
}

void ProxySetting::follow()
{
    m_choice = m_preferences.proxy();
    use();
    if (wantsPassword(m_choice) && !m_password)
        readPassword();
}

void ProxySetting::readPassword()
{
    m_vault.read(Slot::proxy()).then(this, [this](const Result<Secret> &password) {
        // Where it is missing or was refused the proxy says so.
        if (password && !m_password) {
            m_password = *password;
            use();
        }
    });
}

telegram::Proxy ProxySetting::way() const
{
    return wayOf(m_choice, m_password.value_or(Secret()));
}

void ProxySetting::use()
{
    m_connections.setProxy(way());
}

Task<> ProxySetting::setPassword(const Secret &password)
{
    m_vault.retry();
    return (password.isEmpty() ? m_vault.remove(Slot::proxy())
                               : m_vault.store(Slot::proxy(), password))
        .andThen(this, [this, password] {
            m_password = password;
            use();
        });
}

Task<bool> ProxySetting::hasPassword()
{
    if (m_password)
        return Task<bool>::finished(!m_password->isEmpty());
    return m_vault.holds(Slot::proxy());
}

Task<milliseconds> ProxySetting::test(const ProxyChoice &choice,
                                      const std::optional<Secret> &password)
{
    const telegram::Proxy way = wayOf(choice, password.value_or(m_password.value_or(Secret())));
    const auto transport =
        std::make_shared<telegram::Transport>(m_connections.defaultServer(), m_clock);
    transport->setProxy(way);
    const milliseconds started = m_clock.uptime();
    // The form of a token, and nobody's.
    const Secret nobody(QByteArrayLiteral("0:nobody"));
    return transport->call(nobody, u"getMe"_s, {}, longestTest)
        .then(this, [this, transport, way, started](const Result<QJsonValue> &answer) {
            if (answer || isAnswer(answer.error()))
                return Task<milliseconds>::finished(m_clock.uptime() - started);
            if (answer.error().kind != Error::Kind::ProxyUnreachable)
                return Task<milliseconds>::finished(answer.error());
            // Where the proxy is there, it is the server that is not.
            return telegram::findProxy(way, m_clock)
                .andThen(this, [detail = answer.error().detail]() -> Result<milliseconds> {
                    return Error{Error::Kind::Unreachable, detail, {}, 0, {}};
                });
        });
}

bool ProxySetting::isHost(const QString &host)
{
    // A name, an IPv4 or an IPv6 address; no scheme, no port, no blanks.
    static const QRegularExpression form(
        u"\\A[^\\s/@:\\[\\]]+\\z|\\A[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\\z"_s);
    return host.size() <= 253 && form.match(host).hasMatch();
}

} // namespace services
