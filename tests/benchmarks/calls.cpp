// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

/// What a Bot API call costs the processor through the whole stack (Connections, BotApi, Limiter,
/// Transport), beside a bare QNetworkAccessManager that posts the same bytes to the same address
/// and throws the answer away, the same with the answer parsed, and a QTcpSocket that does as much
/// HTTP as this one answer needs.
///
///     bench_calls [CALLS-IN-A-ROW [CALLS-OF-SIXTEEN]]
///
/// The server is a process of its own (bench_calls --server) and says the same to everything. The
/// processor time is that of all threads of the process, since QNetworkAccessManager has one more.

#include "services/connections.h"
#include "support/testing.h"
#include "telegram/botapi.h"
#include "vault/memoryvault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <vector>

using core::Result;
using core::UserId;
using namespace Qt::StringLiterals;

namespace {

constexpr UserId bot{123456789};
constexpr core::ChatId chat{-1001000000001};
constexpr int rounds = 5;
constexpr int warmUp = 200;
constexpr int portions = 20;

void print(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

// The server --------------------------------------------------------------------------------------

QByteArray answer()
{
    const QByteArray body =
        R"({"ok":true,"result":{"id":-1001000000001,"title":"News of the harbour","username":"harbour_news",)"
        R"("type":"channel","active_usernames":["harbour_news"],"accent_color_id":5,"max_reaction_count":11,)"
        R"("description":"What happens on the water, every day before breakfast.","has_visible_history":true,)"
        R"("invite_link":"https://t.me/+AbCdEfGhIjKlMnOp","photo":{"small_file_id":"AQADAgATqRwAAsb",)"
        R"("small_file_unique_id":"AQADqRwAAsb0","big_file_id":"AQADAgATqRwAAsbB","big_file_unique_id":"AQADqRwAAsb1"},)"
        R"("accepted_gift_types":{"unlimited_gifts":false,"limited_gifts":false,"unique_gifts":false,"premium_subscription":false}}})";
    return "HTTP/1.1 200 OK\r\nServer: nginx/1.18.0\r\nContent-Type: application/json\r\n"
           "Connection: keep-alive\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Gives the bytes of the first whole request that was read, 0 where there is none yet.
qsizetype sizeOfRequest(const QByteArray &read)
{
    const qsizetype head = read.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const QByteArray lower = read.left(head).toLower();
    const qsizetype at = lower.indexOf("content-length:");
    const qsizetype end = lower.indexOf("\r\n", at);
    const qsizetype body =
        at < 0 ? 0 : lower.mid(at + 15, end < 0 ? -1 : end - at - 15).trimmed().toLongLong();
    return read.size() >= head + 4 + body ? head + 4 + body : 0;
}

/// Says its port, and one line for each connection.
int serve()
{
    const QByteArray canned = answer();
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        print(u"connection"_s);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [socket, canned, read = QByteArray()]() mutable {
                             read += socket->readAll();
                             while (const qsizetype size = sizeOfRequest(read)) {
                                 read.remove(0, size);
                                 socket->write(canned);
                             }
                         });
    });
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    print(u"port %1"_s.arg(server.serverPort()));
    return QCoreApplication::exec();
}

// The sides ---------------------------------------------------------------------------------------

const QByteArray requestBody = R"({"chat_id":-1001000000001})";

/// Makes one call and says when it was answered.
class Side
{
public:
    Side() = default;
    virtual ~Side() = default;
    Q_DISABLE_COPY_MOVE(Side)

    virtual void call(std::function<void()> answered) = 0;
};

/// As the program's services call: for each call the line, and the answer as a value.
class Gatehouse final : public Side
{
public:
    explicit Gatehouse(quint16 port)
        : m_connections(m_vault, m_clock, QUrl(u"http://127.0.0.1:%1"_s.arg(port)))
    {
        domain::Bot known;
        known.id = bot;
        if (!testsupport::wait(m_vault.store(bot, testsupport::testSecret())))
            qFatal("the vault does not take the token");
        m_connections.learn({known});
    }

    void call(std::function<void()> answered) override
    {
        m_connections.line(bot)
            .andThen(&m_context,
                     [](const std::shared_ptr<telegram::BotApi> &line) {
                         return line->getChat(chat, {telegram::Urgency::Click, {}});
                     })
            .then(&m_context,
                  [answered = std::move(answered)](const Result<telegram::ChatFullInfo> &info) {
                      if (!info || info->id != chat)
                          qFatal("not the answer");
                      answered();
                  });
    }

private:
    core::SystemClock m_clock;
    vault::MemoryVault m_vault;
    services::Connections m_connections;
    QObject m_context;
};

class Manager final : public Side
{
public:
    enum class Answer { Dropped, Parsed };

    Manager(quint16 port, Answer answer)
        : m_url(u"http://127.0.0.1:%1/bot%2/getChat"_s.arg(
            QString::number(port), QLatin1StringView(testsupport::testToken)))
        , m_answer(answer)
    { }

    void call(std::function<void()> answered) override
    {
        QNetworkRequest request(m_url);
        request.setRawHeader("Content-Type", "application/json");
        QNetworkReply *reply = m_network.post(request, requestBody);
        QObject::connect(reply, &QNetworkReply::finished, reply,
                         [this, reply, answered = std::move(answered)] {
                             const QByteArray body = reply->readAll();
                             if (reply->error() != QNetworkReply::NoError || body.size() < 500)
                                 qFatal("not the answer");
                             if (m_answer == Answer::Parsed
                                 && !QJsonDocument::fromJson(body).object().contains("ok"_L1))
                                 qFatal("not the answer");
                             reply->deleteLater();
                             answered();
                         });
    }

private:
    QUrl m_url;
    Answer m_answer;
    QNetworkAccessManager m_network;
};

/// As little HTTP as gets this one answer. Takes the next free of six connections, as the others.
class Socket final : public Side
{
public:
    explicit Socket(quint16 port)
        : m_port(port)
        , m_request("POST /bot" + QByteArray(testsupport::testToken)
                    + "/getChat HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                    + "\r\nConnection: Keep-Alive\r\nContent-Type: application/json\r\n"
                      "Content-Length: "
                    + QByteArray::number(requestBody.size()) + "\r\n\r\n" + requestBody)
    { }

    void call(std::function<void()> answered) override
    {
        m_waiting.push_back(std::move(answered));
        pump();
    }

private:
    struct Line
    {
        QTcpSocket socket;
        QByteArray read;
        std::function<void()> answered;
    };

    void pump()
    {
        while (!m_waiting.empty()) {
            auto free = std::find_if(m_lines.begin(), m_lines.end(),
                                     [](const auto &line) { return !line->answered; });
            if (free == m_lines.end() && m_lines.size() == 6)
                return;
            if (free == m_lines.end()) {
                free = m_lines.insert(free, std::make_unique<Line>());
                Line *line = free->get();
                QObject::connect(&line->socket, &QTcpSocket::readyRead, &line->socket,
                                 [this, line] { take(*line); });
                line->socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            }
            (*free)->answered = std::move(m_waiting.front());
            m_waiting.erase(m_waiting.begin());
            (*free)->socket.write(m_request);
        }
    }

    void take(Line &line)
    {
        line.read += line.socket.readAll();
        const qsizetype size = sizeOfRequest(line.read); // an answer ends as a request does
        if (size == 0)
            return;
        if (!line.read.startsWith("HTTP/1.1 200"))
            qFatal("not the answer");
        line.read.remove(0, size);
        const auto answered = std::exchange(line.answered, nullptr);
        pump();
        answered();
    }

    quint16 m_port;
    QByteArray m_request;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::vector<std::function<void()>> m_waiting;
};

// Measuring ---------------------------------------------------------------------------------------

double processorSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

void makeCalls(Side &side, int count, int atOnce)
{
    int begun = 0;
    int answered = 0;
    std::function<void()> next = [&] {
        if (begun == count)
            return;
        ++begun;
        side.call([&] {
            ++answered;
            next();
        });
    };
    for (int i = 0; i < atOnce; ++i)
        next();
    while (answered < count)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

struct Measured
{
    std::vector<double> processor; ///< microseconds for a call, all threads
    std::vector<double> main; ///< of it in the calling thread
    std::vector<double> wall;
    std::vector<double> growth; ///< resident, KB
    std::vector<double> connections;
};

class Server
{
public:
    Server()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--server"_s});
        if (!m_process.waitForReadyRead(30000))
            qFatal("the server does not start");
        m_port = m_process.readAll().trimmed().split(' ').value(1).toUShort();
    }
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Server)

    quint16 port() const { return m_port; }
    int newConnections()
    {
        m_process.waitForReadyRead(50);
        return static_cast<int>(m_process.readAll().count("connection"));
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

struct Spent
{
    double processor = 0;
    double main = 0;
    double wall = 0;
};

void measure(Side &side, int count, int atOnce, Spent &spent)
{
    const double all = processorSeconds(RUSAGE_SELF);
    const double main = processorSeconds(RUSAGE_THREAD);
    QElapsedTimer time;
    time.start();
    makeCalls(side, count, atOnce);
    spent.wall += static_cast<double>(time.nsecsElapsed()) / 1e9;
    spent.main += processorSeconds(RUSAGE_THREAD) - main;
    spent.processor += processorSeconds(RUSAGE_SELF) - all;
}

QString spread(std::vector<double> values, int digits)
{
    std::sort(values.begin(), values.end());
    const auto text = [digits](double value) {
        return QString::number(value, 'f', digits);
    };
    return u"%1 (%2–%3)"_s.arg(text(values[values.size() / 2]), text(values.front()),
                               text(values.back()));
}

std::vector<double> ratio(const std::vector<double> &one, const std::vector<double> &other)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < one.size(); ++i)
        ratios.push_back(one[i] / other[i]);
    return ratios;
}

enum Which { Ours, Bare, Parsed, Line, sides };
const char *const names[] = {"Gatehouse", "QNetworkAccessManager", "the same, JSON parsed",
                             "QTcpSocket"};

std::unique_ptr<Side> make(int which, quint16 port)
{
    switch (which) {
    case Ours:
        return std::make_unique<Gatehouse>(port);
    case Bare:
        return std::make_unique<Manager>(port, Manager::Answer::Dropped);
    case Parsed:
        return std::make_unique<Manager>(port, Manager::Answer::Parsed);
    default:
        return std::make_unique<Socket>(port);
    }
}

void compare(int count, int atOnce)
{
    Measured measured[sides];
    for (int round = 0; round < rounds; ++round) {
        Server server;
        std::unique_ptr<Side> all[sides];
        Spent spent[sides];
        for (int which = 0; which < sides; ++which) {
            all[which] = make(which, server.port());
            makeCalls(*all[which], warmUp, atOnce);
            measured[which].connections.push_back(server.newConnections());
        }
        // By turns in small portions, there and back again: whatever else the machine does meets
        // all of them.
        double memory[sides] = {};
        for (int portion = 0; portion < portions; ++portion) {
            for (int i = 0; i < sides; ++i) {
                const int which = (portion + round) % 2 == 0 ? i : sides - 1 - i;
                const double before = residentMegabytes();
                measure(*all[which], count / portions, atOnce, spent[which]);
                memory[which] += residentMegabytes() - before;
            }
        }
        if (server.newConnections() != 0)
            qFatal("a connection was not used again");
        const double each = 1e6 / (count / portions * portions);
        for (int which = 0; which < sides; ++which) {
            measured[which].wall.push_back(spent[which].wall * each);
            measured[which].main.push_back(spent[which].main * each);
            measured[which].processor.push_back(spent[which].processor * each);
            measured[which].growth.push_back(memory[which] * 1024);
        }
    }
    print(u"%1 calls, %2 under way"_s.arg(count).arg(atOnce));
    for (int which = 0; which < sides; ++which) {
        const Measured &m = measured[which];
        print(u"  %1: processor %2 µs a call, of it the calling thread %3, wall %4; "
              "resident +%5 KB; connections %6; %7 of the bare manager"_s.arg(
                  QLatin1StringView(names[which]), spread(m.processor, 1), spread(m.main, 1),
                  spread(m.wall, 1), spread(m.growth, 0), spread(m.connections, 0),
                  spread(ratio(m.processor, measured[Bare].processor), 3)));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QLoggingCategory::setFilterRules(u"gatehouse.*=false"_s);
    QCoreApplication app(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == "--server")
        return serve();
    if (argc > 3 && QByteArray(argv[1]) == "--only") { // for a profiler: one side, so many at once
        Server server;
        makeCalls(*make(QByteArray(argv[2]).toInt(), server.port()), 5000,
                  QByteArray(argv[3]).toInt());
        return 0;
    }
    compare(argc > 1 ? QByteArray(argv[1]).toInt() : 5000, 1);
    compare(argc > 2 ? QByteArray(argv[2]).toInt() : 2000, 16);
    return 0;
}
