// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "simulator/server.h"

#include "support/fakeclock.h"
#include "support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

/// What the simulator's tests share: a plain client that shares no code with the program's, and a
/// small world to act in.
namespace simulatortest {

using namespace Qt::StringLiterals;

struct Response
{
    int status = 0; ///< 0 = the line was closed or stayed silent
    QByteArray head;
    QByteArray body;
    bool whole = false; ///< as long as Content-Length says

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonValue result() const { return json()["result"_L1]; }
    QJsonObject object() const { return result().toObject(); }
    /// "400 Bad Request: chat not found", or "200" for a success.
    QString outcome() const
    {
        const QString description = json()["description"_L1].toString();
        return status == 200 ? u"200"_s : QString(QString::number(status) + u' ' + description);
    }
};

/// One line to the server.
class Line
{
public:
    explicit Line(const simulator::Server &server)
    {
        m_socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(server.url().port()));
    }

    void send(const QByteArray &bytes)
    {
        if (QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }))
            m_socket.write(bytes);
        m_socket.flush();
    }
    void close() { m_socket.disconnectFromHost(); }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    /// What has come without waiting.
    Response peek()
    {
        m_buffer += m_socket.readAll();
        Response response;
        const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return response;
        response.head = m_buffer.left(headEnd);
        response.status = response.head.mid(9, 3).toInt();
        const qsizetype at = response.head.indexOf("Content-Length: ") + 16;
        const qsizetype length =
            response.head.mid(at, response.head.indexOf('\r', at) - at).toInt();
        response.body = m_buffer.mid(headEnd + 4, length);
        response.whole = response.body.size() == length;
        return response;
    }
    /// Waits for a whole answer or the end of the line, and takes it.
    Response receive()
    {
        [[maybe_unused]] const bool came =
            QTest::qWaitFor([this] { return peek().whole || isClosed(); });
        const Response response = peek();
        if (response.whole)
            m_buffer.remove(0, response.head.size() + 4 + response.body.size());
        return response;
    }

private:
    QTcpSocket m_socket;
    QByteArray m_buffer;
};

inline QByteArray post(const QByteArray &path, const QByteArray &body,
                       const QByteArray &type = "application/json")
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QByteArray pathOf(const QByteArray &method, const QByteArray &token = testsupport::testToken)
{
    return "/bot" + token + '/' + method;
}

// The small world.
inline constexpr core::UserId bot{123456789};
inline constexpr core::UserId otherBot{987654321};
inline constexpr core::UserId owner{1001};
inline constexpr core::UserId anna{1002};
inline constexpr core::UserId boris{1003};
inline constexpr core::UserId carla{1004};
inline constexpr core::ChatId channel{-1001000000001}; // public: @news
inline constexpr core::ChatId club{-1001000000002}; // private supergroup
inline constexpr core::ChatId vip{-1001000000003}; // private channel
inline constexpr core::ChatId group{-4001}; // basic group
inline constexpr core::ChatId conversation{1002}; // with Anna
inline const QByteArray otherToken = "987654321:BBG-anotherTokenForTheOtherBot9876";

inline simulator::World smallWorld(const QDateTime &now)
{
    simulator::World world;
    world.now = now;
    world.addBot(bot, testsupport::testToken, u"gate_bot"_s, u"Gate"_s);
    world.addBot(otherBot, otherToken, u"other_bot"_s, u"Other"_s);
    world.addPerson(owner, u"Olha"_s, u"olha"_s);
    world.addPerson(anna, u"Anna"_s, u"anna"_s).bio = u"Hello"_s;
    world.addPerson(boris, u"Борис"_s);
    world.addPerson(carla, u"Carla"_s).lastName = u"Díaz"_s;
    world.addChat(channel, simulator::ChatType::Channel, u"News"_s, u"news"_s);
    world.addChat(club, simulator::ChatType::Supergroup, u"Club"_s);
    world.addChat(vip, simulator::ChatType::Channel, u"VIP"_s);
    world.addChat(group, simulator::ChatType::Group, u"Group"_s);
    world.addChat(conversation, simulator::ChatType::Private, {});
    for (const core::ChatId chat : {channel, club, vip, group}) {
        world.chats.at(chat).seats[owner].status = simulator::Status::Creator;
        world.seatAdministrator(chat, bot, simulator::botRights(world.chats.at(chat).type));
    }
    return world;
}

/// A clock, a server with the small world, and a line to it.
struct Setting
{
    testsupport::FakeClock clock;
    simulator::Server server{clock, smallWorld(clock.now())};
    std::unique_ptr<Line> line;

    Setting()
    {
        [[maybe_unused]] const auto listening = server.listen();
        line = std::make_unique<Line>(server);
    }
    simulator::World &world() { return server.world(); }

    Response call(const QByteArray &method, const QJsonObject &parameters = {},
                  const QByteArray &token = testsupport::testToken)
    {
        return raw(
            post(pathOf(method, token), QJsonDocument(parameters).toJson(QJsonDocument::Compact)));
    }
    Response raw(const QByteArray &request)
    {
        if (line->isClosed())
            line = std::make_unique<Line>(server);
        line->send(request);
        return line->receive();
    }
    /// A call on a line of its own, not waited for.
    std::unique_ptr<Line> start(const QByteArray &method, const QJsonObject &parameters = {},
                                const QByteArray &token = testsupport::testToken)
    {
        auto own = std::make_unique<Line>(server);
        own->send(
            post(pathOf(method, token), QJsonDocument(parameters).toJson(QJsonDocument::Compact)));
        testsupport::settle();
        return own;
    }
    void advance(std::chrono::milliseconds by)
    {
        clock.advance(by);
        testsupport::settle();
    }
    /// A new additional link of the bot, made without a call.
    simulator::Link &newLink(core::ChatId chat) { return world().addLink(chat, bot); }
    QString primaryText(core::ChatId chat) { return world().primaryLink(chat, bot)->text; }
};

} // namespace simulatortest
