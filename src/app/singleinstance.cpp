// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

using core::Error;
using core::Result;
using core::Task;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

/// Between two attempts to reach a process that has the lock and does not listen yet.
constexpr auto pause = 50ms;

QString nameFor(const QString &profile)
{
    const QByteArray path = QFileInfo(profile).canonicalFilePath().toUtf8();
    const QByteArray hash =
        QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(20);
    const QString name = u"gatehouse-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/';
    // Each start of a Flatpak has a folder of its own; this one all of them share.
    if (const QString flatpak = qEnvironmentVariable("FLATPAK_ID"); !flatpak.isEmpty())
        folder += u"app/"_s + flatpak + u'/';
    return folder + name;
#else
    return name;
#endif
}

QByteArray encoded(const Options &options)
{
    return QJsonDocument(QJsonArray::fromStringList(toArguments(options)))
               .toJson(QJsonDocument::Compact)
        + '\n';
}

/// Nothing where the line is not a command line that this program would start with.
std::optional<Options> decoded(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    QStringList arguments;
    for (const QJsonValue &word : document.array()) {
        if (!word.isString())
            return {};
        arguments.append(word.toString());
    }
    if (arguments.isEmpty())
        return {};
    Parsed parsed = parse(arguments, QProcessEnvironment());
    if (parsed.outcome != Parsed::Outcome::Run)
        return {};
    return std::move(parsed.options);
}

} // namespace

/// One handing over, from the first try to connect to the answer.
struct SingleInstance::Attempt
{
    QByteArray message;
    QLocalSocket socket;
    core::Promise<> promise;
    QByteArray answer;
};

SingleInstance::SingleInstance(const QString &profile, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_name(nameFor(profile))
    , m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (auto *socket = m_server->nextPendingConnection())
            serve(socket);
    });
}

SingleInstance::~SingleInstance() = default;

Result<> SingleInstance::listen()
{
    QLocalServer::removeServer(m_name);
    if (!m_server->listen(m_name))
        return {Error::Kind::StorageFailed, QString(m_name + u": "_s + m_server->errorString())};
    return {};
}

void SingleInstance::serve(QLocalSocket *socket)
{
    socket->setReadBufferSize(longestMessage + 1);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    m_clock.after(patience).andThen(socket, [socket] { socket->abort(); });
    read(socket);
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestMessage)
            socket->abort();
        return;
    }
    const auto options = decoded(socket->readLine(longestMessage + 1));
    if (!options) {
        socket->abort();
        return;
    }
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr); // one message is all
    socket->write("ok\n");
    socket->disconnectFromServer();
    Q_EMIT messageReceived(*options);
}

Task<> SingleInstance::handOver(const Options &options)
{
    const auto attempt = std::make_shared<Attempt>();
    attempt->message = encoded(options);
    QLocalSocket *socket = &attempt->socket;
    // Whoever waits holds the attempt: the clock until the end of our patience.
    connect(socket, &QLocalSocket::connected, socket,
            [state = attempt.get()] { state->socket.write(state->message); });
    connect(socket, &QLocalSocket::readyRead, socket, [state = attempt.get()] {
        state->answer += state->socket.read(8 - state->answer.size());
        if (state->answer.startsWith("ok\n"))
            state->promise.finish({});
    });
    connect(socket, &QLocalSocket::errorOccurred, this, [this, weak = std::weak_ptr(attempt)] {
        m_clock.after(pause).andThen(this, [this, weak] {
            if (const auto waiting = weak.lock())
                connectAgain(waiting);
        });
    });
    m_clock.after(patience).then(this, [this, attempt](Result<>) {
        attempt->promise.finish({Error::Kind::InUse, QString(m_name + u": no answer"_s)});
    });
    connectAgain(attempt);
    return attempt->promise.task();
}

void SingleInstance::connectAgain(const std::shared_ptr<Attempt> &attempt)
{
    if (attempt->promise.isFinished() || attempt->socket.state() != QLocalSocket::UnconnectedState)
        return;
    attempt->answer.clear();
    attempt->socket.connectToServer(m_name);
}

} // namespace app
