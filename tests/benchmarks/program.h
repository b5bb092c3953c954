// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/adoption.h"
#include "services/backups.h"
#include "services/bench.h"
#include "services/campaigns.h"
#include "services/ledgerfile.h"
#include "services/preferences.h"
#include "services/statistics.h"
#include "services/whoselink.h"
#include "widgets/background.h"
#include "widgets/mainwindow.h"
#include "widgets/prompts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <memory>
#include <vector>

/// What the benchmarks of the window share.
namespace benchmarks {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

/// Counts how long each moment would have to wait.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1ms);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const auto gap = m_elapsed.restart();
            m_longest = std::max(m_longest, gap);
            for (qint64 rest = gap; rest > 0; --rest)
                ++m_waits[static_cast<std::size_t>(std::min(rest, m_most)) - 1];
        });
        m_elapsed.start();
        m_timer.start();
    }

    qint64 longest() const { return m_longest; } ///< milliseconds
    QString report() const
    {
        return u"p50 %1 ms, p99 %2 ms, p99.9 %3 ms, longest pause %4 ms"_s.arg(percentile(0.5))
            .arg(percentile(0.99))
            .arg(percentile(0.999))
            .arg(m_longest);
    }

private:
    qint64 percentile(double share) const
    {
        quint64 all = 0;
        for (const quint64 count : m_waits)
            all += count;
        quint64 seen = 0;
        for (std::size_t i = 0; i < m_waits.size(); ++i) {
            seen += m_waits[i];
            if (static_cast<double>(seen) >= share * static_cast<double>(all))
                return static_cast<qint64>(i) + 1;
        }
        return m_most;
    }

    static constexpr qint64 m_most = 10000;
    std::vector<quint64> m_waits = std::vector<quint64>(m_most);
    qint64 m_longest = 0;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
};

/// The window of a program, as app/composition.cpp puts it together.
class Window
{
public:
    /// folder: the profile's, with the ledger in it.
    Window(bench::Program &program, core::Clock &clock, const QString &folder)
        : m_program(program)
        , m_clock(clock)
        , m_adoption(program.ledger)
        , m_campaigns(program.ledger)
        , m_whoseLink(program.catalogue)
        , m_statistics(program.ledger, clock)
        , m_preferences(folder + u"/settings.ini"_s)
        , m_ledgerFile(program.ledger, clock)
        , m_backups(program.ledger, folder + u"/ledger.sqlite"_s, folder + u"/backups"_s, clock)
    { }

    widgets::MainWindow &operator*() const { return *m_window; }
    widgets::MainWindow *operator->() const { return m_window.get(); }

    void show()
    {
        m_window = std::make_unique<widgets::MainWindow>(widgets::MainWindow::Parts{
            m_program.accounts,
            m_program.chats,
            *m_program.rotation,
            m_program.desk,
            m_program.book,
            m_program.retirement,
            m_program.requests,
            m_program.jobs,
            m_program.undo,
            m_adoption,
            m_campaigns,
            m_whoseLink,
            m_program.listener,
            m_program.leaks,
            m_statistics,
            m_program.gates,
            m_program.oneTimeLinks,
            m_program.reminders,
            m_program.connections,
            m_program.catalogue,
            m_preferences,
            m_ledgerFile,
            m_backups,
            m_clock,
            m_prompts,
            m_background});
        m_window->fill();
        m_window->resize(1400, 800);
        m_window->show();
        if (!QTest::qWaitForWindowExposed(m_window.get()))
            qFatal("no window");
    }

private:
    bench::Program &m_program;
    core::Clock &m_clock;
    services::Adoption m_adoption;
    services::Campaigns m_campaigns;
    services::WhoseLink m_whoseLink;
    services::Statistics m_statistics;
    services::Preferences m_preferences;
    services::LedgerFile m_ledgerFile;
    services::Backups m_backups;
    widgets::DialogPrompts m_prompts;
    widgets::TrayBackground m_background;
    std::unique_ptr<widgets::MainWindow> m_window;
};

/// A program with its window, on a clock that goes.
struct Gatehouse
{
    explicit Gatehouse(const QString &folder, const QUrl &server = {})
        : program(folder + u"/ledger.sqlite"_s, clock, vault, server)
        , window(program, clock, folder)
    { }

    core::SystemClock clock;
    vault::MemoryVault vault;
    bench::Program program;
    Window window;
};

} // namespace benchmarks
