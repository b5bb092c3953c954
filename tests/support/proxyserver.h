// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace testsupport {

/// A proxy on 127.0.0.1 that carries bytes to servers on this machine: SOCKS5 (RFC 1928, 1929) or
/// an HTTP proxy that opens tunnels (CONNECT). Every other host is unknown to it.
class ProxyServer final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Socks5, Http };

    /// user: empty where the proxy lets everybody through.
    explicit ProxyServer(Kind kind, const QString &user = {}, const QString &password = {});
    ~ProxyServer() override;

    quint16 port() const { return m_port; }
    /// Where clients wanted to go, as they named it: "localhost:8081".
    const QStringList &asked() const { return m_asked; }
    /// How many had no user name and password, or wrong ones.
    int refused() const { return m_refused; }
    /// Everything that clients said to the proxy itself, and not through it.
    const QByteArray &heard() const { return m_heard; }
    /// From now on says nothing any more, whoever comes.
    void fallSilent() { m_isSilent = true; }

private:
    struct Client;

    void accept();
    void read(Client &client);
    bool readGreeting(Client &client);
    bool readPassword(Client &client);
    bool readRequest(Client &client);
    bool readConnect(Client &client);
    void refuse(QTcpSocket &client, char code) const;
    void open(Client &client, const QString &host, quint16 port);

    Kind m_kind;
    QString m_user;
    QString m_password;
    QTcpServer m_server;
    quint16 m_port = 0;
    QStringList m_asked;
    QByteArray m_heard;
    int m_refused = 0;
    bool m_isSilent = false;
};

} // namespace testsupport
