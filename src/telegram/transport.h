// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "core/task.h"
#include "telegram/proxy.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>

#include <chrono>
#include <memory>
#include <vector>

namespace telegram {

/// Carries calls to one Bot API server: HTTPS out, the envelope in, and every way in which that can
/// fail as a core::Error. It repeats nothing and waits for nobody: that is the limiter's part.
///
/// The only code that sees a bot's token in a URL. No token gets out of here: details are made of
/// own words, and what a server wrote is cleaned of the token in every spelling.
///
/// One for each server; it may serve any number of bots.
class Transport final : public QObject
{
    Q_OBJECT

public:
    /// Answers that are larger end as TooLarge.
    static constexpr qint64 largestAnswer = 8 * 1024 * 1024;
    static constexpr std::chrono::seconds connectTimeout{10};
    static constexpr std::chrono::seconds defaultTimeout{30};
    /// A connection that nobody used for so long is not trusted any more: servers and routers drop
    /// idle ones, and a call sent into a dead one would be a call of unknown outcome.
    static constexpr std::chrono::seconds idleTimeout{30};

    /// The server's address, with any path before "/bot…" and with or without a slash at its end.
    /// Calls to an address that checkServer() refuses end with its error.
    Transport(const QUrl &server, core::Clock &clock, QObject *parent = nullptr);
    ~Transport() override;

    /// The address to give to a transport: https to any host, http to this machine only
    /// (127.0.0.0/8,
    /// ::1, localhost), without user, query or fragment. InsecureServer or InvalidInput otherwise.
    static core::Result<QUrl> checkServer(const QString &url);

    const QUrl &server() const { return m_server; }

    /// The way of every call from now on; the system's at first. Polls that wait are cut, because
    /// they would go on by the old way for a minute; calls under way still get their answers.
    void setProxy(const Proxy &proxy);

    /// Calls a method and gives the envelope's result. Parameters without a value must have no key:
    /// a null among them is InvalidInput, because the server would read the word "null".
    ///
    /// HostNotFound, Unreachable, ProxyUnreachable, ProxyRefused, TlsFailed: the request did not
    /// leave. Every other failure of the
    /// network leaves the outcome open. Cancelling the task closes the connection.
    core::Task<QJsonValue> call(const core::Secret &token, const QString &method,
                                const QJsonObject &parameters,
                                std::chrono::milliseconds timeout = defaultTimeout);

private:
    /// Qt opens six connections to a server for each manager and queues the calls beyond that,
    /// where no click could overtake. So a call that finds all of them busy gets a manager of its
    /// own.
    struct Lane
    {
        int inFlight = 0;
        QDateTime lastUsed;
        QNetworkAccessManager network;
    };
    using Lanes = std::vector<std::unique_ptr<Lane>>;

    Lane &freeLane(Lanes &lanes) const;
    void leaveOldWay(Lanes &lanes) const;
    void dropIdleConnections(Lane &lane) const;

    QUrl m_server;
    core::Result<> m_serverIsGood;
    core::Clock &m_clock;
    Proxy m_proxy;
    /// Copied for each call: its headers and attributes are dear to put together.
    const QNetworkRequest m_request;
    Lanes m_calls;
    /// Waiting polls keep their connections busy for a minute each, so that none would ever be idle
    /// long enough to be replaced.
    Lanes m_polls;
};

} // namespace telegram
