// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "simulator/connection.h"
#include "simulator/faults.h"
#include "simulator/parameters.h"
#include "simulator/polling.h"
#include "simulator/world.h"

#include "core/clock.h"

#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <vector>

namespace simulator {

/// One call that reached the server.
struct Call
{
    qint64 id = 0;
    QByteArray method; ///< as it was asked
    core::UserId bot; ///< invalid where the token was not accepted
    core::ChatId chat; ///< invalid where none was named or found
    int code = 0; ///< what was answered; 0 while waiting and where nothing was
    QString description;
    bool acted = false; ///< did the server try to do it? A fault may keep it from that
    QDateTime at;
    Parameters parameters;
};

/// The Bot API server: a world behind HTTP on a free port of 127.0.0.1. Everything runs in the
/// thread it lives in; all time comes from the clock.
class Server : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives the server.
    explicit Server(core::Clock &clock, World world = {}, QObject *parent = nullptr);
    ~Server() override;

    /// On a free port, and on the same one again after close().
    core::Result<> listen();
    /// Stops listening and drops every line.
    void close();
    /// "http://127.0.0.1:port", to be used with or without a further path before /bot<token>.
    QUrl url() const;

    /// The world at the clock's time, to look at and to prepare. What happens while clients are
    /// there goes through act().
    World &world();
    /// Lets people do something, then wakes the bots that wait for updates. Gives back what the
    /// function gives back: server.act([&](World &world) { return joinByLink(world, who, link); })
    template <typename Act>
    auto act(Act &&function)
    {
        if constexpr (std::is_void_v<std::invoke_result_t<Act, World &>>) {
            function(world());
            afterAct();
        } else {
            auto result = function(world());
            afterAct();
            return result;
        }
    }

    Faults &faults() { return m_faults; }
    /// Malformed tokens get the answers of a self-hosted server (401, 421) and not the cloud's 404.
    void setSelfHosted(bool selfHosted) { m_selfHosted = selfHosted; }

    const std::vector<Call> &calls() const { return m_calls; }
    /// How many calls of the method there were, in any case; of one chat where one is given.
    int callCount(const QByteArray &method, core::ChatId chat = {}) const;
    void forgetCalls() { m_calls.clear(); }
    /// How many getUpdates calls wait for something to happen.
    int waitingPolls() const { return static_cast<int>(m_waits.size()); }

Q_SIGNALS:
    /// A call was answered, or was given its fault.
    void called(const simulator::Call &call);
    /// The world may have changed, by a call or an act.
    void changed();

private:
    struct Route
    {
        QByteArray token;
        bool testEnvironment = false;
        QByteArray method;
    };
    struct Wait
    {
        QPointer<Connection> connection;
        qint64 call;
        Poll poll;
        core::Task<> timer;
    };

    void serve(Connection *connection, const HttpRequest &request);
    std::optional<Route> route(const QByteArray &path) const;
    tl::expected<Bot *, Reply> admittedBot(const Route &route);
    void getUpdates(Connection *connection, qint64 call, Query &query);
    void wait(Connection *connection, qint64 call, core::UserId bot, const Poll &poll);
    void endWait(core::UserId bot, const Reply &reply);
    void wakePolls();
    void afterAct();
    void misbehave(Connection *connection, const Fault &fault, const Answer &truth);
    qint64 note(const QByteArray &method, core::UserId bot, core::ChatId chat,
                const Parameters &parameters);
    void noteOutcome(qint64 call, int code, const QString &description, bool acted);
    void finish(Connection *connection, qint64 call, const Reply &reply, bool acted);

    core::Clock &m_clock;
    World m_world;
    QTcpServer m_listener;
    quint16 m_port = 0;
    Faults m_faults;
    Polling m_polling;
    std::map<core::UserId, Wait> m_waits;
    std::vector<Call> m_calls;
    qint64 m_nextCall = 1;
    bool m_selfHosted = false;
};

} // namespace simulator
