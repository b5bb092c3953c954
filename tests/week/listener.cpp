// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

/// The program without its window, listening to one bot until it is killed (week.py).
///
///     week_listener LEDGER SERVER SPEED NOW [--set-up LINKS] [--turn-on]
///
/// SPEED: what takes a second takes so much less. NOW: seconds since 1970, UTC; later ones come as
/// lines of the standard input, and its end ends the program. --set-up: enters the bot, and the
/// chats and links of a file with lines of both. --turn-on: what the user's click does. The token
/// is in GATEHOUSE_WEEK_TOKEN.
///
/// Writes "ready" once it listens or knows that it need not, "refused" where a webhook is set, and
/// "off" when it was switched off.

#include "services/listener.h"
#include "core/clock.h"
#include "domain/bottoken.h"
#include "ledger/sqliteledger.h"
#include "services/accounts.h"
#include "services/chats.h"
#include "services/connections.h"
#include "services/linkbook.h"
#include "support/testing.h"
#include "vault/memoryvault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QSocketNotifier>

#include <array>
#include <cstdio>
#include <map>
#include <unistd.h>

using core::Result;
using core::Task;
using namespace Qt::StringLiterals;

namespace {

/// The world's time, as it was last told. Waiting is shortened.
class WorldClock final : public core::Clock
{
public:
    WorldClock(int speed, qint64 now)
        : m_speed(speed)
        , m_now(now)
    {
        m_timer.start();
    }

    void setNow(qint64 seconds) { m_now = seconds; }
    QDateTime now() const override { return QDateTime::fromSecsSinceEpoch(m_now, Qt::UTC); }
    std::chrono::milliseconds uptime() const override
    {
        return std::chrono::milliseconds(m_timer.elapsed() * m_speed);
    }
    Task<> after(std::chrono::milliseconds delay) override { return m_real.after(delay / m_speed); }

private:
    const int m_speed;
    qint64 m_now;
    QElapsedTimer m_timer;
    core::SystemClock m_real;
};

class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(const QStringList &arguments)
        : m_clock(arguments[3].toInt(), arguments[4].toLongLong())
        , m_ledger(arguments[1], m_clock)
        , m_connections(m_vault, m_clock, QUrl(arguments[2]))
        , m_accounts(m_ledger, m_vault, m_connections, m_clock)
        , m_chats(m_ledger, m_connections, m_clock)
        , m_book(m_ledger, m_clock)
        , m_listener(m_ledger, m_connections, m_chats, m_clock)
        , m_token(domain::parseBotToken(qEnvironmentVariable("GATEHOUSE_WEEK_TOKEN")).value())
        , m_times(STDIN_FILENO, QSocketNotifier::Read)
    {
        m_vault.store(m_token.bot, m_token.secret);
        connect(&m_listener, &services::Listener::switchedOff, this, [] { tell("off"); });
        connect(&m_times, &QSocketNotifier::activated, this, &Program::readTimes);
    }

    void start(const QString &links, bool turnsOn)
    {
        m_ledger.open()
            .andThen(this,
                     [=, this] { return links.isEmpty() ? Task<>::finished({}) : setUp(links); })
            .andThen(this, [this] { return learn(); })
            .andThen(this, [this] { return m_listener.open(); })
            .andThen(this,
                     [=, this] {
                         return turnsOn ? m_listener.turnOn(m_token.bot) : Task<>::finished({});
                     })
            .then(this, [](const Result<> &done) {
                if (!done && done.error().kind != core::Error::Kind::Conflict)
                    qFatal("%s", core::toString(done.error()));
                tell(done ? "ready" : "refused");
            });
    }

private:
    static void tell(const char *word)
    {
        std::puts(word);
        std::fflush(stdout);
    }

    void readTimes()
    {
        std::array<char, 4096> text{};
        const auto length = ::read(STDIN_FILENO, text.data(), text.size());
        if (length <= 0) {
            QCoreApplication::quit();
            return;
        }
        // A write of a line is never cut, but several may have come together.
        const QByteArray lines = QByteArray(text.data(), length).trimmed();
        m_clock.setNow(lines.mid(lines.lastIndexOf('\n') + 1).toLongLong());
    }

    Task<> learn()
    {
        return m_ledger.bots().andThen(
            this, [this](const std::vector<domain::Bot> &bots) { m_connections.learn(bots); });
    }

    Task<> setUp(const QString &name)
    {
        QFile file(name);
        if (!file.open(QFile::ReadOnly))
            qFatal("no links");
        std::map<core::ChatId, QStringList> links;
        for (const QByteArray &line : file.readAll().trimmed().split('\n'))
            links[{line.split(' ')[0].toLongLong()}].append(QString::fromUtf8(line.split(' ')[1]));
        Task<> last =
            m_accounts.check(m_token)
                .andThen(this,
                         [this](const domain::Bot &bot) { return m_accounts.add(m_token, bot); })
                .andThen(this, [this] { return learn(); });
        for (const auto &[chat, urls] : links) {
            last = std::move(last)
                       .andThen(this, [=, this] { return m_chats.check(m_token.bot, chat); })
                       .andThen(
                           this,
                           [this](const services::FoundChat &found) { return m_chats.add(found); })
                       .andThen(this, [=, this] {
                           return m_book.adopt({m_token.bot, chat}, urls);
                       });
        }
        return last;
    }

    WorldClock m_clock;
    vault::MemoryVault m_vault;
    ledger::SqliteLedger m_ledger;
    services::Connections m_connections;
    services::Accounts m_accounts;
    services::Chats m_chats;
    services::LinkBook m_book;
    services::Listener m_listener;
    domain::BotToken m_token;
    QSocketNotifier m_times;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"gatehouse.*=false"_s);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 5)
        qFatal("week_listener LEDGER SERVER SPEED NOW [--set-up LINKS] [--turn-on]");
    const auto setUp = arguments.indexOf(u"--set-up"_s);
    Program program(arguments);
    program.start(setUp < 0 ? QString() : arguments.value(setUp + 1),
                  arguments.contains(u"--turn-on"_s));
    return app.exec();
}

#include "listener.moc"
