// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/connection.h"

#include <QTcpSocket>

namespace simulator {

Connection::Connection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void Connection::answer(const Answer &answer)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return; // the client did not wait
    sendHead(answer, m_keepAlive);
    m_socket->write(answer.body);
    m_busy = false;
    if (!m_keepAlive)
        m_socket->disconnectFromHost();
    else
        tellNext();
}

void Connection::answerHalf(const Answer &answer)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    sendHead(answer, true);
    m_socket->write(answer.body.left(answer.body.size() / 2));
    m_socket->disconnectFromHost();
}

void Connection::cut()
{
    m_socket->disconnectFromHost();
}

void Connection::fallSilent()
{
    m_busy = true;
}

void Connection::read()
{
    m_reader.feed(m_socket->readAll());
    tellNext();
}

void Connection::tellNext()
{
    if (m_busy)
        return;
    const auto request = m_reader.next();
    if (!request) {
        // Bot API: malformed HTTP gets an empty body, and the line is closed.
        m_keepAlive = false;
        answer({request.error(), {}, "text/plain", {}});
        return;
    }
    if (!*request)
        return;
    m_busy = true;
    m_keepAlive = (*request)->keepAlive;
    Q_EMIT requestArrived(this, **request);
}

void Connection::sendHead(const Answer &answer, bool keepAlive)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' '
        + reasonPhrase(answer.status) + "\r\nServer: simulator\r\nConnection: "
        + (keepAlive ? "keep-alive" : "close") + "\r\nContent-Type: " + answer.contentType
        + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n" + answer.headers
        + "\r\n";
    m_socket->write(head);
}

} // namespace simulator
