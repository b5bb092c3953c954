// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline.h"
#include "app/demo.h"
#include "app/desktopbackground.h"
#include "app/desktoplook.h"

#include "ledger/sqliteledger.h"
#include "services/accounts.h"
#include "services/adoption.h"
#include "services/autostart.h"
#include "services/backups.h"
#include "services/campaigns.h"
#include "services/catalogue.h"
#include "services/chats.h"
#include "services/connections.h"
#include "services/gates.h"
#include "services/jobs.h"
#include "services/joinrequests.h"
#include "services/leakwatch.h"
#include "services/ledgerfile.h"
#include "services/linkbook.h"
#include "services/linkdesk.h"
#include "services/listener.h"
#include "services/onetimelinks.h"
#include "services/preferences.h"
#include "services/proxysetting.h"
#include "services/reminders.h"
#include "services/retirement.h"
#include "services/rotation.h"
#include "services/statistics.h"
#include "services/undolist.h"
#include "services/updates.h"
#include "services/whoselink.h"
#include "widgets/mainwindow.h"
#include "widgets/prompts.h"
#include "widgets/themecontroller.h"

#include <QObject>

#include <memory>

namespace app {

class Language;
class Profile;

/// The program's objects, put together: the only place that knows which ledger, which vault and
/// which clock there are.
class Composition : public QObject
{
    Q_OBJECT

public:
    /// The profile and the language outlive the object.
    Composition(const Profile &profile, const Options &options, Language &language,
                QObject *parent = nullptr);
    ~Composition() override;

    /// Opens everything. An error means that the program can't go on; its detail is for "Details".
    core::Task<> start();
    /// What the event loop ends with when the program is to be put together anew.
    static constexpr int startAnew = 85;
    /// The program was started once more, with these options.
    void receive(const Options &options);
    /// The program is about to be quit, and nobody is there to be asked anything.
    void endUnattended();

private:
    core::Task<> showFrame();
    void makeWindow();
    void renewWindow();
    void showWindow();
    void followNetwork();
    QUrl apiServer() const;
    widgets::ThemeChoice themeChoice() const;
    void followPreferences();
    void followDesktop();

    const Options m_options;
    Language &m_language;
    bool m_startsAnew = false;
    bool m_isUnseen; ///< until the user wants to see the window
    std::optional<QString> m_link; ///< to look up once there is a window
    core::SystemClock m_clock;
    std::unique_ptr<Demo> m_demo; ///< null where this is not the demo
    std::unique_ptr<vault::Vault> m_vault;
    ledger::SqliteLedger m_ledger;
    services::Preferences m_preferences;
    QString m_preferredLanguage; ///< the last one that was followed
    services::Connections m_connections;
    services::ProxySetting m_proxy;
    const services::Autostart m_autostart;
    services::Catalogue m_catalogue;
    services::Accounts m_accounts;
    services::Chats m_chats;
    services::Rotation m_rotation;
    services::LinkDesk m_desk;
    services::LinkBook m_book;
    services::Retirement m_retirement;
    services::UndoList m_undo;
    services::JoinRequests m_requests;
    services::Jobs m_jobs;
    services::Adoption m_adoption;
    services::Campaigns m_campaigns;
    services::WhoseLink m_whoseLink;
    services::Listener m_listener;
    services::LeakWatch m_leaks;
    services::Statistics m_statistics;
    services::Gates m_gates;
    services::OneTimeLinks m_oneTimeLinks;
    services::Reminders m_reminders;
    services::LedgerFile m_ledgerFile;
    services::Backups m_backups;
    services::Updates m_updates;
    DesktopLook m_desktop;
    widgets::ThemeController m_theme;
    widgets::DialogPrompts m_prompts;
    DesktopBackground m_background;
    std::unique_ptr<widgets::MainWindow> m_window;
};

} // namespace app
