// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "heartbeat.h"

#include "services/adoption.h"
#include "services/autostart.h"
#include "services/backups.h"
#include "services/bench.h"
#include "services/campaigns.h"
#include "services/ledgerfile.h"
#include "services/preferences.h"
#include "services/proxysetting.h"
#include "services/statistics.h"
#include "services/updates.h"
#include "services/whoselink.h"
#include "vault/memoryvault.h"
#include "widgets/background.h"
#include "widgets/mainwindow.h"
#include "widgets/prompts.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

#include <memory>

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
        m_window =
            std::make_unique<widgets::MainWindow>(widgets::MainWindow::Parts{m_program.accounts,
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
                                                                             m_background,
                                                                             m_proxy,
                                                                             m_autostart,
                                                                             m_updates});
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
    vault::MemoryVault m_vault; ///< of the proxy's password
    services::ProxySetting m_proxy{m_preferences, m_vault, m_program.connections, m_clock};
    services::Autostart m_autostart{u"bench"_s, {}};
    services::Updates m_updates{{}, m_preferences, m_proxy, [] { return false; }, m_clock};
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
