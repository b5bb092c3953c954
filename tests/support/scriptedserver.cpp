// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "support/scriptedserver.h"

#include <QPointer>
#include <QSslServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace testsupport {

namespace {

void writePieces(QTcpSocket *socket, const QByteArray &bytes, qsizetype pieceSize, bool close)
{
    socket->write(bytes.left(pieceSize));
    socket->flush();
    const QByteArray rest = bytes.mid(pieceSize);
    if (!rest.isEmpty())
        QTimer::singleShot(1, socket, [=] { writePieces(socket, rest, pieceSize, close); });
    else if (close)
        socket->disconnectFromHost();
}

} // namespace

std::optional<QByteArray> RawRequest::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return std::nullopt;
}

Script Script::answer(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    // Where the path is to be filled in, the end of the connection ends the body.
    const bool isOpen = body.contains("%PATH%");
    const QByteArray end = isOpen
        ? QByteArray("Connection: close\r\n")
        : "Connection: keep-alive\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return raw("HTTP/1.1 " + QByteArray::number(status)
                   + " Whatever\r\nContent-Type: application/json\r\n" + moreHeaders + end + "\r\n"
                   + body,
               isOpen);
}

Script Script::raw(const QByteArray &bytes, bool closeAfterwards)
{
    Script script;
    script.bytes = bytes;
    script.closeAfterwards = closeAfterwards;
    return script;
}

Script Script::cut(const Script &whole, qsizetype bytes)
{
    return raw(whole.bytes.left(bytes), true);
}

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
{
    accept();
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    accept();
}

ScriptedServer::~ScriptedServer()
{
    const auto sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

QUrl ScriptedServer::url(const QString &scheme, const QString &path) const
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    url.setPath(path);
    return url;
}

bool ScriptedServer::waitForRequests(qsizetype count) const
{
    return QTest::qWaitFor([this, count] { return m_requests.size() >= count; }, 5000);
}

bool ScriptedServer::waitForConnections(int count) const
{
    return QTest::qWaitFor([this, count] { return m_connections >= count; }, 5000);
}

void ScriptedServer::closeConnections()
{
    // This side only: disconnected() comes, and open() sinks, once the client has noticed.
    const auto sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets) {
#ifdef Q_OS_WIN
        ::shutdown(static_cast<SOCKET>(socket->socketDescriptor()), SD_SEND);
#else
        ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
#endif
    }
}

void ScriptedServer::accept()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            const int number = m_connections++;
            ++m_open;
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                --m_open;
                socket->deleteLater();
            });
            const auto buffer = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this,
                    [this, socket, number, buffer] { read(socket, number, *buffer); });
            if (!m_greeting.bytes.isEmpty() || m_greeting.closeAfterwards)
                play(socket, m_greeting, {});
            if (socket->bytesAvailable() > 0)
                read(socket, number, *buffer);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no free port on 127.0.0.1");
}

void ScriptedServer::read(QTcpSocket *socket, int number, QByteArray &buffer)
{
    buffer += socket->readAll();
    for (;;) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        RawRequest request;
        request.head = buffer.first(end);
        request.connection = number;
        const qsizetype length = request.header("Content-Length").value_or("0").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        const QList<QByteArray> line = request.head.first(request.head.indexOf('\r')).split(' ');
        request.method = line.value(0);
        request.path = line.value(1);
        m_requests.push_back(request);
        if (m_scripts.empty())
            continue;
        const Script script = m_scripts.front();
        m_scripts.pop_front();
        play(socket, script, request.path);
    }
}

void ScriptedServer::play(QTcpSocket *socket, const Script &script, const QByteArray &path)
{
    QByteArray bytes = script.bytes;
    bytes.replace("%PATH%", path);
    const qsizetype pieceSize = script.pieceSize > 0 ? script.pieceSize : bytes.size();
    if (!bytes.isEmpty())
        writePieces(socket, bytes, pieceSize, script.closeAfterwards);
    else if (script.closeAfterwards)
        socket->disconnectFromHost();
}

} // namespace testsupport
