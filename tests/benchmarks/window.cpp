// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

/// How long the window keeps its user waiting while a job of 5,000 links runs, and what becomes of
/// its memory.
///
///     bench_window [LINKS-OF-A-CHAT]
///
/// Five bots with twenty chats each, and fifty links in every chat. The simulator is a process of
/// its own (bench_window --server), so only the program's own work counts. Somebody uses the window
/// all the time: goes through the chats, pages through the links, searches.
///
/// What is measured is how long a key that is pressed at any moment would wait for the window's
/// thread: a timer of one millisecond says when that is free, and a gap of n milliseconds between
/// two beats lets the moments in it wait n, n − 1, …, 1 of them.

#include "benchmarks/program.h"
#include "services/primarylink.h"
#include "simulator/server.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <sys/resource.h>

using benchmarks::Gatehouse;
using benchmarks::Heartbeat;
using benchmarks::residentMegabytes;
using core::ChatId;
using core::UserId;
using testsupport::wait;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int bots = 5;
constexpr int chatsOfABot = 20;

domain::BotToken tokenOf(int bot)
{
    return {UserId{100000001 + bot},
            core::Secret(QByteArray::number(100000001 + bot)
                         + ":AAbenchmarkTokenThatIsOnlyUsedHere01")};
}

ChatId chatOf(int bot, int chat)
{
    return ChatId{-1001000000000 - bot * 1000 - chat};
}

void print(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

int serve(int linksOfAChat)
{
    core::SystemClock clock;
    simulator::World world;
    world.now = clock.now();
    for (int b = 0; b < bots; ++b) {
        const domain::BotToken token = tokenOf(b);
        world.addBot(token.bot, token.secret.reveal(), u"bot%1_bot"_s.arg(b), u"Bot %1"_s.arg(b));
        for (int c = 0; c < chatsOfABot; ++c) {
            const auto type = simulator::ChatType::Channel;
            world.addChat(chatOf(b, c), type, u"Chat %1.%2"_s.arg(b).arg(c));
            world.seatAdministrator(chatOf(b, c), token.bot, simulator::botRights(type));
        }
    }
    simulator::Server server(clock, world);
    for (int b = 0; b < bots; ++b) {
        for (int c = 0; c < chatsOfABot; ++c) {
            for (int n = 0; n < linksOfAChat; ++n) {
                auto &link = server.world().addLink(chatOf(b, c), tokenOf(b).bot);
                print(u"%1 %2 %3"_s.arg(b).arg(c).arg(link.text));
            }
        }
    }
    if (!server.listen())
        return 1;
    print(u"url "_s + server.url().toString());
    return QCoreApplication::exec();
}

double processorSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Somebody who goes through the chats, pages through the links and searches, four times a second.
class Visitor : public QObject
{
public:
    explicit Visitor(const QWidget &window)
        : m_chats(find(window, "chatsTreeView"))
        , m_links(find(window, "linksTableView"))
        , m_search(find(window, "searchLineEdit"))
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { act(); });
        m_timer.start(250ms);
    }

private:
    static QWidget &find(const QWidget &window, const char *name)
    {
        auto *found = window.findChild<QWidget *>(QLatin1String(name));
        if (!found)
            qFatal("the window has no %s", name);
        return *found;
    }

    void act()
    {
        switch (m_turn++ % 8) {
        case 0:
            QTest::keyClick(&m_chats, m_turn / 8 % 100 < 99 ? Qt::Key_Down : Qt::Key_Home);
            break;
        case 1:
        case 2:
            QTest::keyClick(&m_links, Qt::Key_PageDown);
            break;
        case 3:
            QTest::keyClick(&m_links, Qt::Key_Down);
            break;
        case 4:
            QTest::keyClick(&m_search, Qt::Key_4);
            break;
        case 5:
            QTest::keyClick(&m_search, Qt::Key_2);
            break;
        case 6:
            QTest::keyClick(&m_search, Qt::Key_Backspace);
            break;
        default:
            QTest::keyClick(&m_search, Qt::Key_Backspace);
        }
    }

    QWidget &m_chats;
    QWidget &m_links;
    QWidget &m_search;
    int m_turn = 0;
    QTimer m_timer;
};

/// What the server has goes into the ledger; gives the steps of the job.
std::vector<domain::JobStep> fill(Gatehouse &gatehouse, const QList<QByteArray> &lines)
{
    const QDateTime now = gatehouse.clock.now();
    ledger::Changes changes;
    for (int b = 0; b < bots; ++b) {
        const domain::BotToken token = tokenOf(b);
        if (!wait(gatehouse.vault.store(token.bot, token.secret)))
            qFatal("the vault does not take the tokens");
        changes.bots.push_back(
            {token.bot, u"bot%1_bot"_s.arg(b), u"Bot %1"_s.arg(b), false, {}, now});
        for (int c = 0; c < chatsOfABot; ++c) {
            changes.chats.push_back(
                {chatOf(b, c), domain::ChatKind::Channel, u"Chat %1.%2"_s.arg(b).arg(c), {}, {}});
            changes.seats.push_back(
                {{token.bot, chatOf(b, c)}, domain::SeatStatus::Administrator, true, now, {}});
        }
    }
    std::vector<domain::JobStep> steps;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() != 3)
            continue;
        const int b = words[0].toInt();
        domain::Link link;
        link.seat = {tokenOf(b).bot, chatOf(b, words[1].toInt())};
        link.url = QString::fromLatin1(words[2]);
        link.hash = services::hashOf(link.url);
        link.creator = link.seat.bot;
        link.settings.name = u"Link %1"_s.arg(steps.size() + 1);
        link.createdAt = now;
        link.confirmedAt = now;
        domain::JobStep step;
        step.seat = link.seat;
        step.linkHash = link.hash;
        steps.push_back(std::move(step));
        changes.links.push_back(std::move(link));
    }
    if (!wait(gatehouse.program.ledger.write(std::move(changes))))
        qFatal("the ledger does not take the links");
    return steps;
}

void measure(int linksOfAChat)
{
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QCoreApplication::applicationFilePath(),
                 {u"--server"_s, QString::number(linksOfAChat)});
    QByteArray output;
    while (!output.contains("url ") || !output.endsWith('\n')) {
        if (!server.waitForReadyRead(30000))
            qFatal("the server does not start");
        output += server.readAll();
    }
    const QList<QByteArray> lines = output.trimmed().split('\n');

    const QTemporaryDir folder;
    Gatehouse gatehouse(folder.path(), QUrl(QString::fromLatin1(lines.last().mid(4))));
    if (!wait(gatehouse.program.ledger.open()))
        qFatal("the ledger does not open");
    auto steps = fill(gatehouse, lines);
    const int count = static_cast<int>(steps.size());
    if (!wait(gatehouse.program.jobs.open()))
        qFatal("no jobs");
    gatehouse.window.show();
    for (QAction *action : gatehouse.window->findChildren<QAction *>()) {
        if (action->text() == u"Jobs"_s)
            action->setChecked(true);
    }
    const Visitor visitor(*gatehouse.window);
    QTest::qWait(2000);
    {
        const Heartbeat heartbeat;
        QTest::qWait(10000);
        print(u"  without a job: "_s + heartbeat.report());
    }

    const double before = residentMegabytes();
    double half = 0;
    const double spent = processorSeconds(RUSAGE_SELF);
    const double spentByWindow = processorSeconds(RUSAGE_THREAD);
    QElapsedTimer time;
    time.start();
    const Heartbeat heartbeat;
    const auto job =
        wait(gatehouse.program.jobs.start(domain::JobKind::Revoke, u"Revoke"_s, std::move(steps)));
    if (!job)
        qFatal("the job does not start");
    const auto done = [&] {
        return gatehouse.program.jobs.find(*job)->overview.steps[domain::StepState::Done];
    };
    while (gatehouse.program.jobs.find(*job)->overview.steps.left() > 0) {
        QTest::qWait(50);
        if (half == 0 && done() >= count / 2)
            half = residentMegabytes();
    }
    const double seconds = static_cast<double>(time.elapsed()) / 1000;
    print(u"  with the job:  "_s + heartbeat.report());
    print(
        u"  %1 of %2 revoked in %3 s; processor %4 s, of it the window's thread %5 s"_s.arg(done())
            .arg(count)
            .arg(seconds, 0, 'f', 1)
            .arg(processorSeconds(RUSAGE_SELF) - spent, 0, 'f', 1)
            .arg(processorSeconds(RUSAGE_THREAD) - spentByWindow, 0, 'f', 1));
    print(u"  resident: %1 MB before, %2 MB half-way, %3 MB at the end"_s.arg(before, 0, 'f', 1)
              .arg(half, 0, 'f', 1)
              .arg(residentMegabytes(), 0, 'f', 1));
    server.kill();
    server.waitForFinished();
}

} // namespace

int main(int argc, char *argv[])
{
    QLoggingCategory::setFilterRules(u"gatehouse.*=false"_s);
    if (argc > 2 && QByteArray(argv[1]) == "--server") {
        QCoreApplication app(argc, argv);
        return serve(QByteArray(argv[2]).toInt());
    }
    QApplication app(argc, argv);
    const int linksOfAChat = argc > 1 ? QByteArray(argv[1]).toInt() : 50;
    for (int round = 1; round <= 5; ++round) {
        print(u"round %1"_s.arg(round));
        measure(linksOfAChat);
    }
    return 0;
}
