// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/server.h"

#include <QJsonArray>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

constexpr QLatin1String
    webhookIsSet("Conflict: can't use getUpdates method while webhook is active; "
                 "use deleteWebhook to delete the webhook first");
constexpr QLatin1String otherPoller("Conflict: terminated by other getUpdates request; make sure "
                                    "that only one bot instance is running");

bool isGetUpdates(const QByteArray &method)
{
    return method.compare("getUpdates", Qt::CaseInsensitive) == 0;
}

/// What the server says about the token's form alone; nothing where it is well formed.
std::optional<Reply> objectionToToken(const QByteArray &token, bool selfHosted)
{
    const qsizetype colon = token.indexOf(':');
    const QByteArray number = token.left(std::max<qsizetype>(colon, 0));
    const bool digits = !number.isEmpty()
        && std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!selfHosted && (!digits || colon + 1 == token.size()))
        return Reply::verbatim(404, u"Not Found"_s);
    const Reply invalid = Reply::verbatim(401, u"Unauthorized: invalid token specified"_s);
    if (token.startsWith('0') || token.size() > 80 || colon < 0)
        return invalid;
    bool ok = false;
    const qlonglong id = number.toLongLong(&ok);
    if (!ok)
        return Reply::verbatim(421, u"Misdirected Request: unallowed token specified"_s);
    if (id <= 0 || id >= (1LL << 54))
        return invalid;
    return {};
}

} // namespace

Server::Server(core::Clock &clock, World world, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_world(std::move(world))
{
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
            auto *connection = new Connection(socket, this);
            connect(connection, &Connection::requestArrived, this, &Server::serve);
        }
    });
}

Server::~Server()
{
    close();
}

core::Result<> Server::listen()
{
    if (!m_listener.listen(QHostAddress::LocalHost, m_port))
        return {core::Error::Kind::Unreachable, m_listener.errorString()};
    m_port = m_listener.serverPort();
    return {};
}

void Server::close()
{
    m_listener.close();
    for (auto &[bot, wait] : m_waits)
        wait.timer.cancel();
    m_waits.clear();
    qDeleteAll(findChildren<Connection *>(Qt::FindDirectChildrenOnly));
}

QUrl Server::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_listener.serverPort());
    return url;
}

World &Server::world()
{
    m_world.now = QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch(), Qt::UTC);
    return m_world;
}

int Server::callCount(const QByteArray &method, core::ChatId chat) const
{
    return static_cast<int>(std::count_if(m_calls.begin(), m_calls.end(), [&](const Call &call) {
        return call.method.compare(method, Qt::CaseInsensitive) == 0
            && (!chat.isValid() || call.chat == chat);
    }));
}

void Server::serve(Connection *connection, const HttpRequest &request)
{
    const auto asked = route(request.path);
    if (!asked) {
        connection->answer(answerFor(Reply::verbatim(404, u"Not Found"_s)));
        return;
    }
    const auto parameters =
        Parameters::read(request.query, request.header("content-type"), request.body);
    const Chat *chat = namedChat(world(), parameters);
    const core::ChatId chatId = chat ? chat->id : core::ChatId();
    const auto bot = admittedBot(*asked);
    const core::UserId botId = bot ? (*bot)->id : core::UserId();
    const qint64 call = note(asked->method, botId, chatId, parameters);

    const auto fault = m_faults.take(asked->method, chatId);
    if (fault && !fault->acts()) {
        noteOutcome(call, fault->answer() ? fault->answer()->status : 0, u"fault"_s, false);
        misbehave(connection, *fault, {});
        return;
    }
    if (!bot) {
        finish(connection, call, bot.error(), false);
        return;
    }
    Query query{world(), **bot, parameters};
    const bool polls = isGetUpdates(asked->method);
    if (polls && !fault) {
        getUpdates(connection, call, query);
        return;
    }
    if (const auto wait =
            polls ? std::nullopt : m_faults.flooded(botId, chatId, m_clock.uptime())) {
        finish(connection, call, Reply::floodWait(*wait), false);
        return;
    }
    const Reply reply = polls
        ? Polling::take(**bot, m_polling.read(query, m_clock.uptime()), m_world.now)
        : callMethod(asked->method, query);
    if (fault) {
        noteOutcome(call, fault->answer() ? fault->answer()->status : reply.code, u"fault"_s, true);
        misbehave(connection, *fault, answerFor(reply));
    } else {
        finish(connection, call, reply, true);
    }
    afterAct();
}

std::optional<Server::Route> Server::route(const QByteArray &path) const
{
    const auto segments = path.split('/');
    const auto bot = std::find_if(segments.begin(), segments.end(), [](const QByteArray &segment) {
        return segment.startsWith("bot");
    });
    if (bot == segments.end() || segments.end() - bot < 2)
        return {};
    Route route{bot->mid(3), false, *(bot + 1)};
    if (route.method == "test" && segments.end() - bot > 2) {
        route.testEnvironment = true;
        route.method = *(bot + 2);
    }
    return route;
}

tl::expected<Bot *, Reply> Server::admittedBot(const Route &route)
{
    if (const auto objection = objectionToToken(route.token, m_selfHosted))
        return tl::unexpected(*objection);
    const auto found =
        std::find_if(m_world.bots.begin(), m_world.bots.end(), [&](const auto &entry) {
            return entry.second.token == route.token
                && entry.second.testEnvironment == route.testEnvironment;
        });
    if (found == m_world.bots.end())
        return tl::unexpected(Reply::verbatim(401, u"Unauthorized"_s));
    if (found->second.loggedOut)
        return tl::unexpected(Reply::verbatim(400, u"Logged out"_s));
    return &found->second;
}

void Server::getUpdates(Connection *connection, qint64 call, Query &query)
{
    Bot &bot = query.bot;
    if (!bot.webhookUrl.isEmpty()) {
        finish(connection, call, Reply::verbatim(409, webhookIsSet), true);
        return;
    }
    const Poll poll = m_polling.read(query, m_clock.uptime());
    const Reply reply = Polling::take(bot, poll, m_world.now);
    if (!reply.result.toArray().isEmpty() || poll.timeout.count() == 0) {
        finish(connection, call, reply, true);
        return;
    }
    endWait(bot.id, Reply::verbatim(409, otherPoller));
    wait(connection, call, bot.id, poll);
}

void Server::wait(Connection *connection, qint64 call, core::UserId bot, const Poll &poll)
{
    auto timer = m_clock.after(poll.timeout);
    auto [entry, isNew] = m_waits.try_emplace(
        bot, Wait{connection, call, poll, timer.andThen(this, [this, bot, call] {
                      const auto found = m_waits.find(bot);
                      if (found != m_waits.end() && found->second.call == call)
                          endWait(bot, Reply::done(QJsonArray()));
                  })});
    Q_ASSERT(isNew);
    connect(connection, &QObject::destroyed, this, [this, bot, call] {
        const auto found = m_waits.find(bot);
        if (found == m_waits.end() || found->second.call != call)
            return;
        found->second.timer.cancel();
        m_waits.erase(found);
    });
}

void Server::endWait(core::UserId bot, const Reply &reply)
{
    const auto found = m_waits.find(bot);
    if (found == m_waits.end())
        return;
    const Wait wait = std::move(found->second);
    m_waits.erase(found);
    wait.timer.cancel();
    if (wait.connection)
        finish(wait.connection, wait.call, reply, true);
}

void Server::wakePolls()
{
    std::vector<core::UserId> bots;
    for (const auto &[bot, wait] : m_waits)
        bots.push_back(bot);
    for (const core::UserId id : bots) {
        Bot *bot = world().findBot(id);
        const auto found = m_waits.find(id);
        if (!bot || found == m_waits.end())
            continue;
        const Poll poll = found->second.poll;
        if (bot->loggedOut)
            endWait(id, Reply::verbatim(400, u"Logged out"_s));
        else if (!bot->webhookUrl.isEmpty())
            endWait(id, Reply::verbatim(409, u"Conflict: terminated by setWebhook request"_s));
        else if (Polling::hasAny(*bot, poll, m_world.now))
            endWait(id, Polling::take(*bot, poll, m_world.now));
    }
}

void Server::afterAct()
{
    wakePolls();
    Q_EMIT changed();
}

void Server::misbehave(Connection *connection, const Fault &fault, const Answer &truth)
{
    const auto doIt = [fault, answer = fault.answer().value_or(truth),
                       line = QPointer<Connection>(connection)] {
        if (!line)
            return;
        switch (fault.line()) {
        case Fault::Line::Answers:
            return line->answer(answer);
        case Fault::Line::BreaksOff:
            return line->answerHalf(answer);
        case Fault::Line::Cut:
            return line->cut();
        case Fault::Line::Silent:
            return line->fallSilent();
        }
    };
    if (fault.delay().count() == 0)
        doIt();
    else
        m_clock.after(fault.delay()).andThen(this, doIt);
}

qint64 Server::note(const QByteArray &method, core::UserId bot, core::ChatId chat,
                    const Parameters &parameters)
{
    m_calls.push_back({m_nextCall, method, bot, chat, 0, {}, false, m_world.now, parameters});
    return m_nextCall++;
}

void Server::noteOutcome(qint64 call, int code, const QString &description, bool acted)
{
    const auto found = std::find_if(m_calls.rbegin(), m_calls.rend(),
                                    [call](const Call &noted) { return noted.id == call; });
    if (found == m_calls.rend())
        return;
    found->code = code;
    found->description = description;
    found->acted = acted;
    Q_EMIT called(Call(*found));
}

void Server::finish(Connection *connection, qint64 call, const Reply &reply, bool acted)
{
    noteOutcome(call, reply.code, reply.description, acted);
    connection->answer(answerFor(reply));
}

} // namespace simulator
