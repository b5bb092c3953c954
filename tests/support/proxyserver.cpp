// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "support/proxyserver.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QtEndian>

#include <memory>

namespace testsupport {

struct ProxyServer::Client
{
    enum class Stage { Greeting, Password, Request, Connecting, Open };

    QTcpSocket *socket = nullptr;
    QTcpSocket *server = nullptr; ///< null before the tunnel
    Stage stage = Stage::Greeting;
    QByteArray buffer;

    QByteArray take(qsizetype count)
    {
        const QByteArray bytes = buffer.first(count);
        buffer.remove(0, count);
        return bytes;
    }
};

ProxyServer::ProxyServer(Kind kind, const QString &user, const QString &password)
    : m_kind(kind)
    , m_user(user)
    , m_password(password)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ProxyServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port on 127.0.0.1");
    m_port = m_server.serverPort();
}

ProxyServer::~ProxyServer()
{
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect();
}

void ProxyServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        const auto client = std::make_shared<Client>();
        client->socket = socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, client] { read(*client); });
        connect(socket, &QTcpSocket::disconnected, this, [client] {
            if (client->server)
                client->server->disconnectFromHost();
            client->socket->deleteLater();
        });
    }
}

void ProxyServer::read(Client &client)
{
    using Stage = Client::Stage;
    const QByteArray bytes = client.socket->readAll();
    if (client.stage == Stage::Open) {
        client.server->write(bytes);
        return;
    }
    client.buffer += bytes;
    m_heard += bytes;
    if (m_isSilent)
        return;
    bool goesOn = true;
    while (goesOn && client.stage != Stage::Connecting && client.stage != Stage::Open) {
        if (m_kind == Kind::Http)
            goesOn = readConnect(client);
        else if (client.stage == Stage::Greeting)
            goesOn = readGreeting(client);
        else if (client.stage == Stage::Password)
            goesOn = readPassword(client);
        else
            goesOn = readRequest(client);
    }
}

// Each reads one message and says whether it was there as a whole.

bool ProxyServer::readGreeting(Client &client)
{
    if (client.buffer.size() < 2 || client.buffer.size() < 2 + client.buffer.at(1))
        return false;
    const QByteArray methods = client.take(2 + client.buffer.at(1)).mid(2);
    const char wanted = m_user.isEmpty() ? '\0' : '\2';
    if (!methods.contains(wanted)) {
        ++m_refused;
        client.socket->write(QByteArray("\5\xff", 2));
        client.socket->disconnectFromHost();
        return false;
    }
    client.socket->write(QByteArray("\5", 1) + wanted);
    client.stage = wanted == '\2' ? Client::Stage::Password : Client::Stage::Request;
    return true;
}

bool ProxyServer::readPassword(Client &client)
{
    const QByteArray &bytes = client.buffer;
    if (bytes.size() < 2 || bytes.size() < 3 + bytes.at(1))
        return false;
    const qsizetype userSize = bytes.at(1);
    const qsizetype size = 3 + userSize + bytes.at(2 + userSize);
    if (bytes.size() < size)
        return false;
    const QByteArray message = client.take(size);
    const bool isGood = message.mid(2, userSize) == m_user.toUtf8()
        && message.mid(3 + userSize) == m_password.toUtf8();
    client.socket->write(QByteArray(isGood ? "\1\0" : "\1\1", 2));
    if (!isGood) {
        ++m_refused;
        client.socket->disconnectFromHost();
        return false;
    }
    client.stage = Client::Stage::Request;
    return true;
}

bool ProxyServer::readRequest(Client &client)
{
    const QByteArray &bytes = client.buffer;
    if (bytes.size() < 5)
        return false;
    const bool isName = bytes.at(3) == 3;
    const qsizetype addressSize = isName ? 1 + bytes.at(4) : 4;
    if (bytes.size() < 4 + addressSize + 2)
        return false;
    const QByteArray message = client.take(4 + addressSize + 2);
    const QString host = isName
        ? QString::fromUtf8(message.mid(5, message.at(4)))
        : QHostAddress(qFromBigEndian<quint32>(message.constData() + 4)).toString();
    open(client, host, qFromBigEndian<quint16>(message.constData() + 4 + addressSize));
    return true;
}

bool ProxyServer::readConnect(Client &client)
{
    const qsizetype end = client.buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = client.take(end + 4);
    const QByteArray target = head.split(' ').value(1);
    const QByteArray proof =
        "Proxy-Authorization: Basic " + QString(m_user + u':' + m_password).toUtf8().toBase64();
    if (!head.startsWith("CONNECT ")) {
        client.socket->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
    } else if (!m_user.isEmpty() && !head.contains(proof)) {
        ++m_refused;
        client.socket->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                             "Proxy-Authenticate: Basic realm=\"test\"\r\n"
                             "Content-Length: 0\r\n\r\n");
    } else {
        const qsizetype colon = target.lastIndexOf(':');
        open(client, QString::fromUtf8(target.first(colon)), target.mid(colon + 1).toUShort());
    }
    return true;
}

/// Tells that the server can't be reached, SOCKS5 with this code.
void ProxyServer::refuse(QTcpSocket &client, char code) const
{
    if (m_kind == Kind::Http)
        client.write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
    else
        client.write(QByteArray("\5", 1) + code + QByteArray("\0\1\0\0\0\0\0\0", 8));
    client.disconnectFromHost();
}

void ProxyServer::open(Client &client, const QString &host, quint16 port)
{
    m_asked += host + u':' + QString::number(port);
    client.stage = Client::Stage::Connecting;
    const bool isHere = host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1");
    if (!isHere) {
        refuse(*client.socket, '\4'); // host unreachable
        return;
    }
    client.server = new QTcpSocket(client.socket);
    QTcpSocket *const near = client.socket;
    QTcpSocket *const far = client.server;
    connect(far, &QTcpSocket::connected, this, [this, near, far, &client] {
        client.stage = Client::Stage::Open;
        near->write(m_kind == Kind::Http ? QByteArray("HTTP/1.1 200 Connection established\r\n\r\n")
                                         : QByteArray("\5\0\0\1\0\0\0\0\0\0", 10));
        far->write(client.buffer);
        client.buffer.clear();
    });
    connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
    connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    connect(far, &QTcpSocket::errorOccurred, this, [this, near, &client] {
        if (client.stage == Client::Stage::Connecting)
            refuse(*near, '\5'); // connection refused
        else
            near->disconnectFromHost();
    });
    far->connectToHost(QHostAddress::LocalHost, port);
}

} // namespace testsupport
