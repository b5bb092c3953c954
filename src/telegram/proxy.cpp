// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/proxy.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QTcpSocket>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace telegram {

namespace {

constexpr std::chrono::seconds longestSearch{5};

/// What the system says of a server. It is asked once for each: its answer may cost a look-up.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        QHostAddress address;
        if (host == "localhost"_L1 || (address.setAddress(host) && address.isLoopback()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_host != host || m_proxies.isEmpty()) {
            m_host = host;
            m_proxies = systemProxyForQuery(query);
        }
        return m_proxies;
    }

private:
    QString m_host;
    QList<QNetworkProxy> m_proxies;
};

} // namespace

void useProxy(QNetworkAccessManager &network, const Proxy &proxy)
{
    using Capability = QNetworkProxy::Capability;
    QNetworkProxy way(QNetworkProxy::NoProxy);
    switch (proxy.kind) {
    case Proxy::Kind::System:
        network.setProxyFactory(new SystemProxies); // whose owner the manager is now
        return;
    case Proxy::Kind::None:
        break;
    case Proxy::Kind::Socks5:
        way.setType(QNetworkProxy::Socks5Proxy);
        way.setCapabilities(Capability::TunnelingCapability | Capability::HostNameLookupCapability);
        break;
    case Proxy::Kind::Http:
        way.setType(QNetworkProxy::HttpProxy);
        // Only a tunnel: a proxy that is asked for a page is told its URL, and the token in it.
        way.setCapabilities(Capability::TunnelingCapability | Capability::HostNameLookupCapability);
        break;
    }
    if (way.type() != QNetworkProxy::NoProxy) {
        way.setHostName(proxy.host);
        way.setPort(proxy.port);
        // Qt sends letters of Latin-1 only, each as a byte: so these are the bytes of UTF-8.
        way.setUser(QString::fromLatin1(proxy.user.toUtf8()));
        way.setPassword(QString::fromLatin1(proxy.password.reveal()));
    }
    network.setProxy(way);
}

core::Task<> findProxy(const Proxy &proxy, core::Clock &clock)
{
    using core::Error;
    const core::Promise<> promise;
    auto *socket = new QTcpSocket;
    socket->setProxy(QNetworkProxy::NoProxy);
    const auto timer = std::make_shared<std::optional<core::Task<>>>();
    const auto finish = [socket, promise, timer](core::Result<> result) {
        socket->disconnect();
        socket->deleteLater();
        (*timer)->cancel();
        promise.finish(std::move(result));
    };
    *timer = clock.after(longestSearch).andThen(socket, [finish] {
        finish(core::Error::Kind::ProxyUnreachable);
    });
    QObject::connect(socket, &QTcpSocket::connected, socket, [finish] { finish({}); });
    QObject::connect(
        socket, &QTcpSocket::errorOccurred, socket, [finish](QTcpSocket::SocketError error) {
            finish(error == QTcpSocket::HostNotFoundError ? Error::Kind::ProxyNotFound
                                                          : Error::Kind::ProxyUnreachable);
        });
    promise.onCancel(socket, [finish] { finish(Error::Kind::Cancelled); });
    socket->connectToHost(proxy.host, proxy.port);
    return promise.task();
}

} // namespace telegram
