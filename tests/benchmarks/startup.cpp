// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

/// How long a start takes, from exec to the first painted window, beside the smallest Qt Widgets
/// program.
///
///     xvfb-run -s "-screen 0 1600x1000x24" bench_startup [STARTS-IN-A-ROUND [PROFILE]]
///
/// PROFILE is a folder with a ledger that is started too, such as one by bench_million make.
///
/// Measured from outside: the screen's ground is of a colour that no window has, and a row of its
/// pixels is read again and again until most of them are of another. A window has no ground of its
/// own there, so that is when its first paint has reached the screen. The screen is watched on
/// until nothing changes any more. The second picture of Gatehouse is the filled window, with rows
/// where there are any.
///
/// The programs have a home of their own and no session bus, hence no keychain.

#include "ledger/sqliteledger.h"
#include "support/testing.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <xcb/xcb.h>

#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr std::uint32_t ground = 0xff00ff;

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

class Screen
{
public:
    Screen()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            qFatal("there is no X server");
        m_screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        xcb_change_window_attributes(m_connection, m_screen->root, XCB_CW_BACK_PIXEL, &ground);
        xcb_clear_area(m_connection, 0, m_screen->root, 0, 0, 0, 0);
        xcb_flush(m_connection);
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(Screen)

    std::vector<std::uint32_t> row(int y) const
    {
        const auto cookie =
            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_screen->root, 0,
                          static_cast<std::int16_t>(y), m_screen->width_in_pixels, 1, ~0U);
        const std::unique_ptr<xcb_get_image_reply_t, void (*)(void *)> image(
            xcb_get_image_reply(m_connection, cookie, nullptr), std::free);
        if (!image)
            qFatal("the screen can't be read");
        const auto *pixels =
            reinterpret_cast<const std::uint32_t *>(xcb_get_image_data(image.get()));
        std::vector<std::uint32_t> row(pixels, pixels + m_screen->width_in_pixels);
        for (std::uint32_t &pixel : row)
            pixel &= 0xffffff;
        return row;
    }
    bool hasWindow() const
    {
        const auto pixels = row(400);
        const auto bare = std::count(pixels.begin(), pixels.end(), ground);
        return bare * 2 < static_cast<std::ptrdiff_t>(pixels.size());
    }
    std::vector<std::uint32_t> sample() const
    {
        std::vector<std::uint32_t> all;
        for (int y = 4; y < m_screen->height_in_pixels; y += 23) {
            const auto pixels = row(y);
            all.insert(all.end(), pixels.begin(), pixels.end());
        }
        return all;
    }

private:
    xcb_connection_t *m_connection;
    xcb_screen_t *m_screen = nullptr;
};

struct Program
{
    const char *name;
    std::string file;
    std::vector<std::string> arguments;
    std::vector<double> painted = {}; ///< of the round under way
    std::vector<double> filled = {};
    std::vector<double> settled = {};
    std::vector<double> frames = {};
    std::vector<double> roundsPainted = {}; ///< medians
    std::vector<double> all = {};
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QString spread(const std::vector<double> &values, int digits)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return u"%1 (%2–%3)"_s.arg(QString::number(median(values), 'f', digits),
                               QString::number(*least, 'f', digits),
                               QString::number(*most, 'f', digits));
}

void start(const Screen &screen, Program &program, bool counts)
{
    std::vector<char *> arguments{program.file.data()};
    for (std::string &argument : program.arguments)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    pid_t process = 0;
    const double begin = now();
    if (posix_spawn(&process, program.file.c_str(), nullptr, nullptr, arguments.data(), environ)
        != 0)
        qFatal("%s does not start", program.name);
    while (!screen.hasWindow()) {
        if (now() - begin > 30000)
            qFatal("%s shows no window", program.name);
        usleep(300);
    }
    const double painted = now() - begin;
    double filled = painted;
    double settled = painted;
    int frames = 1;
    auto last = screen.sample();
    while (now() - begin < settled + 800) {
        usleep(1000);
        const double looked = now() - begin;
        if (auto sample = screen.sample(); sample != last) {
            last = std::move(sample);
            settled = looked;
            if (++frames == 2)
                filled = looked;
        }
    }
    kill(process, SIGTERM);
    int status = 0;
    waitpid(process, &status, 0);
    while (screen.hasWindow())
        usleep(1000);
    if (!counts)
        return;
    program.painted.push_back(painted);
    program.filled.push_back(filled);
    program.settled.push_back(settled);
    program.frames.push_back(frames);
    program.all.push_back(painted);
}

/// A bot in three chats, with a dozen links.
void fill(const QString &profile)
{
    const core::SystemClock clock;
    core::SystemClock ticking;
    ledger::SqliteLedger ledger(profile + u"/ledger.sqlite"_s, ticking);
    if (!testsupport::wait(ledger.open()))
        qFatal("the ledger does not open");
    const QDateTime now = clock.now();
    const core::UserId bot{100000001};
    ledger::Changes changes;
    changes.bots.push_back({bot, u"harbour_bot"_s, u"Harbour"_s, false, {}, now});
    for (int c = 0; c < 3; ++c) {
        const core::ChatId chat{-1001000000001 - c};
        changes.chats.push_back(
            {chat, domain::ChatKind::Channel, u"Channel %1"_s.arg(c + 1), {}, {}});
        changes.seats.push_back({{bot, chat}, domain::SeatStatus::Administrator, true, now, {}});
        for (int n = 0; n < 4; ++n) {
            domain::Link link;
            link.seat = {bot, chat};
            link.url = u"https://t.me/+AbCdEfGhIjKl%1%2"_s.arg(c + 10).arg(n + 10);
            link.hash = u"AbCdEfGhIjKl%1%2"_s.arg(c + 10).arg(n + 10);
            link.creator = bot;
            link.settings.name = u"Link %1"_s.arg(n + 1);
            link.createdAt = now;
            link.confirmedAt = now;
            changes.links.push_back(std::move(link));
        }
    }
    if (!testsupport::wait(ledger.write(std::move(changes))))
        qFatal("the ledger does not take the links");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int starts = argc > 1 ? QByteArray(argv[1]).toInt() : 5;
    const QTemporaryDir home;
    for (const char *name : {"run", "empty", "filled"})
        QDir(home.path()).mkdir(QLatin1StringView(name));
    QFile::setPermissions(home.filePath(u"run"_s), QFile::Permissions(0x7700));
    fill(home.filePath(u"filled"_s));
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", home.filePath(u"run"_s).toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + home.filePath(u"none"_s).toUtf8());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qunsetenv("QT_QPA_PLATFORMTHEME");

    const auto profile = [&home](const char *name) {
        return home.filePath(QLatin1StringView(name)).toStdString();
    };
    std::vector<Program> programs = {
        {"the smallest window", BARE_WINDOW, {}},
        {"Gatehouse, empty ledger", GATEHOUSE_PROGRAM, {"--profile", profile("empty")}},
        {"Gatehouse, twelve links", GATEHOUSE_PROGRAM, {"--profile", profile("filled")}},
    };
    if (argc > 2)
        programs.push_back(
            {"Gatehouse, another ledger", GATEHOUSE_PROGRAM, {"--profile", argv[2]}});
    const Screen screen;
    QTextStream out(stdout);
    for (Program &program : programs)
        start(screen, program, false);
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < starts; ++i) {
            for (Program &program : programs)
                start(screen, program, true);
        }
        for (Program &program : programs)
            program.roundsPainted.push_back(median(std::exchange(program.painted, {})));
    }
    out << rounds << " rounds of " << starts << " starts each, by turns; milliseconds from exec\n";
    for (const Program &program : programs) {
        std::vector<double> ratios;
        for (std::size_t i = 0; i < rounds; ++i)
            ratios.push_back(program.roundsPainted[i] / programs[0].roundsPainted[i]);
        out << u"  %1: painted %2, rounds' medians %3, %4 of the smallest; "
               "filled %5, last change of the screen %6, pictures %7\n"_s.arg(
                   QLatin1StringView(program.name), spread(program.all, 1),
                   spread(program.roundsPainted, 1), spread(ratios, 2), spread(program.filled, 1),
                   spread(program.settled, 1), spread(program.frames, 0));
    }
    return 0;
}
