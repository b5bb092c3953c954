// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <QString>

QT_FORWARD_DECLARE_CLASS(QNetworkAccessManager)

namespace telegram {

/// The way out to the servers.
struct Proxy
{
    enum class Kind {
        System, ///< as the system says, and never for a server on this computer
        None,
        Socks5, ///< the proxy looks up the server's name
        Http,
    };
    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;
    QString user;
    core::Secret password;

    /// Whether it is one of the user's own, with an address.
    bool isOwn() const { return kind == Kind::Socks5 || kind == Kind::Http; }

    friend bool operator==(const Proxy &, const Proxy &) = default;
};

/// Lets everything that is asked from now on go this way.
void useProxy(QNetworkAccessManager &network, const Proxy &proxy);

/// Whether something is at the proxy's address. Errors: ProxyNotFound, ProxyUnreachable.
core::Task<> findProxy(const Proxy &proxy, core::Clock &clock);

} // namespace telegram
