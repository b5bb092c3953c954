// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <memory>
#include <optional>

class QTcpSocket;

namespace testsupport {

/// One request as it came over the line.
struct RawRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray head; ///< request line and headers, without the empty line
    QByteArray body;
    int connection = 0; ///< 0 for the first connection accepted, 1 for the second …

    /// The value of a header, its name in any case; nothing where it is missing.
    std::optional<QByteArray> header(const QByteArray &name) const;
};

/// What the server does with one request. "%PATH%" in it becomes the path that was asked for.
struct Script
{
    QByteArray bytes;
    bool closeAfterwards = false; ///< cuts the line once the bytes are written
    qsizetype pieceSize = 0; ///< writes so many bytes at a time, one turn of the loop apart

    /// A complete answer; more header lines end with "\r\n" each.
    static Script answer(int status, const QByteArray &body, const QByteArray &moreHeaders = {});
    static Script raw(const QByteArray &bytes, bool closeAfterwards = false);
    /// The answer's first bytes only, then the line is cut.
    static Script cut(const Script &whole, qsizetype bytes);
    static Script close() { return raw({}, true); }
    static Script silence() { return {}; }
};

/// A server on 127.0.0.1 that keeps every request as it came and answers with bytes the test has
/// written down. It speaks TLS where it was given a certificate.
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(QObject *parent = nullptr);
    explicit ScriptedServer(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~ScriptedServer() override;

    quint16 port() const { return m_server->serverPort(); }
    QUrl url(const QString &scheme = QStringLiteral("http"), const QString &path = {}) const;

    /// Scripts are used up in the order they were added; without any the server stays silent.
    void add(Script script) { m_scripts.push_back(std::move(script)); }
    /// What a connection says at once, before any request. Default: nothing.
    void setGreeting(Script greeting) { m_greeting = std::move(greeting); }

    const QList<RawRequest> &requests() const { return m_requests; }
    /// How many connections were accepted so far.
    int connections() const { return m_connections; }
    /// How many of them are still open.
    int open() const { return m_open; }
    /// Turns the loop until so many requests are there; false after five seconds.
    bool waitForRequests(qsizetype count) const;
    /// Turns the loop until so many connections were accepted; false after five seconds.
    bool waitForConnections(int count) const;
    /// Closes every open connection, as a server does with idle ones. open() is 0 once the client
    /// has closed them too.
    void closeConnections();

private:
    void accept();
    void read(QTcpSocket *socket, int number, QByteArray &buffer);
    void play(QTcpSocket *socket, const Script &script, const QByteArray &path);

    std::unique_ptr<QTcpServer> m_server;
    std::deque<Script> m_scripts;
    Script m_greeting;
    QList<RawRequest> m_requests;
    int m_connections = 0;
    int m_open = 0;
};

} // namespace testsupport
