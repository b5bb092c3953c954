// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/composition.h"

#include "app/demostart.h"
#include "app/language.h"
#include "app/profile.h"

#include "vault/keychainvault.h"
#include "vault/memoryvault.h"
#include "widgets/icons.h"

#include <QCoreApplication>
#include <QNetworkInformation>

using core::Task;

using namespace std::chrono_literals;

namespace app {

namespace {

/// For the first frame.
constexpr auto longestWait = 500ms;

/// What the system starts with the session: this program with this profile, unseen.
QStringList startCommand(const Options &options)
{
    if (options.demo)
        return {};
    // The portable file runs from a folder that goes with its version.
    const QString file = qEnvironmentVariable("GATEHOUSE_STARTED_AS");
    Options start;
    start.background = true;
    start.apiServer = options.apiServer;
    if (!options.profile.isEmpty())
        start.profile = Profile::pathOf(options.profile);
    QStringList command = toArguments(start);
    command.front() = file.isEmpty() ? QCoreApplication::applicationFilePath() : file;
    return command;
}

} // namespace

Composition::Composition(const Profile &profile, const Options &options, Language &language,
                         QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_language(language)
    , m_isUnseen(options.background)
    , m_link(options.link)
    , m_demo(options.demo ? std::make_unique<Demo>(m_clock) : nullptr)
    , m_vault(options.demo ? std::unique_ptr<vault::Vault>(std::make_unique<vault::MemoryVault>())
                           : std::unique_ptr<vault::Vault>(
                               std::make_unique<vault::KeychainVault>(profile.id())))
    , m_ledger(profile.ledgerFile(), m_clock)
    , m_preferences(profile.settingsFile())
    , m_preferredLanguage(m_preferences.language())
    , m_connections(*m_vault, m_clock, apiServer())
    , m_proxy(m_preferences, *m_vault, m_connections, m_clock)
    , m_autostart(profile.id(), startCommand(options))
    , m_catalogue(m_ledger)
    , m_accounts(m_ledger, *m_vault, m_connections, m_clock)
    , m_chats(m_ledger, m_connections, m_clock)
    , m_rotation(m_ledger, m_connections, m_clock)
    , m_desk(m_ledger, m_connections, m_clock)
    , m_book(m_ledger, m_clock)
    , m_retirement(m_desk, m_clock)
    , m_undo(m_desk, m_book, m_ledger)
    , m_requests(m_ledger, m_connections, m_clock)
    , m_jobs(m_ledger, m_desk, m_rotation, m_book, m_requests, m_connections, m_clock)
    , m_adoption(m_ledger)
    , m_campaigns(m_ledger)
    , m_whoseLink(m_catalogue)
    , m_listener(m_ledger, m_connections, m_chats, m_clock)
    , m_leaks(m_ledger, m_catalogue, m_connections, m_listener, m_clock)
    , m_statistics(m_ledger, m_clock)
    , m_gates(m_ledger, m_catalogue, m_jobs, m_clock)
    , m_oneTimeLinks(m_ledger, m_desk, m_listener)
    , m_reminders(m_ledger, m_clock)
    , m_ledgerFile(m_ledger, m_clock)
    , m_backups(m_ledger, profile.ledgerFile(), profile.path() + QStringLiteral("/backups"),
                m_clock)
    , m_updates(
          options.demo ? QUrl() : QUrl(QStringLiteral(GATEHOUSE_UPDATES_URL)), m_preferences,
          m_proxy, [this] { return m_jobs.isRunning() || m_jobs.isBusy(); }, m_clock)
    , m_theme(themeChoice())
{
    if (m_options.language.isEmpty())
        m_language.choose(m_preferredLanguage);
    followDesktop();
    connect(&m_desktop, &DesktopLook::changed, this, &Composition::followDesktop);
    connect(&m_catalogue, &services::Catalogue::seatsChanged, this,
            [this] { m_connections.learn(m_catalogue.bots()); });
    connect(&m_preferences, &services::Preferences::changed, this, &Composition::followPreferences);
    connect(&m_backups, &services::Backups::restartNeeded, this, [this] {
        m_startsAnew = true;
        endUnattended(); // jobs wait for the start
        m_window->close();
    });
    connect(&m_rotation, &services::Rotation::refused, &m_chats, &services::Chats::heedRefusal);
    connect(&m_desk, &services::LinkDesk::refused, &m_chats, &services::Chats::heedRefusal);
    connect(&m_requests, &services::JoinRequests::refused, &m_chats, &services::Chats::heedRefusal);
}

Composition::~Composition() = default;

Task<> Composition::start()
{
    if (m_demo) {
        if (const auto started = m_demo->start(); !started)
            return Task<>::finished(started.error());
    }
    followPreferences();
    m_proxy.open();
    return showFrame()
        .andThen(this, [this] { return m_ledger.open(); })
        .andThen(
            this,
            [this] { return m_demo ? m_demo->fill(m_ledger, *m_vault) : Task<>::finished({}); })
        .andThen(this, [this] { return m_ledger.bots(); })
        .andThen(this,
                 [this](const std::vector<domain::Bot> &bots) {
                     // Recovering asks Telegram about what was left open, so it needs the lines.
                     m_connections.learn(bots);
                     return m_rotation.recover();
                 })
        .andThen(this, [this] { return m_desk.recover(); })
        .andThen(this, [this] { return m_requests.recover(); })
        .andThen(this, [this] { return m_jobs.open(); })
        .andThen(this, [this] {
            m_window->fill();
            m_window->setWindowIcon(widgets::applicationIcon());
            showWindow();
            if (m_link)
                m_window->lookUp(*m_link);
            followNetwork();
            m_leaks.start();
            m_gates.open();
            m_listener.open();
            m_oneTimeLinks.open();
            m_window->remind();
            m_backups.start();
            m_updates.start();
            if (m_demo)
                m_chats.refreshAll();
        });
}

/// The window as an empty frame, before anything is opened. One that nobody can see, say because it
/// starts minimised, is not waited for.
Task<> Composition::showFrame()
{
    makeWindow();
    if (m_isUnseen && m_background.isAvailable())
        return Task<>::finished({});
    const core::Promise<> shown;
    connect(m_window.get(), &widgets::MainWindow::painted, this, [shown] { shown.finish({}); });
    m_clock.after(longestWait).andThen(m_window.get(), [shown] { shown.finish({}); });
    if (m_isUnseen)
        m_window->showMinimized();
    else
        m_window->show();
    return shown.task();
}

void Composition::makeWindow()
{
    std::function<core::Result<>()> demo;
    if (!m_demo)
        demo = [this] {
            return startDemo(m_options, m_language.locale());
        };
    m_window = std::make_unique<widgets::MainWindow>(widgets::MainWindow::Parts{
        m_accounts,    m_chats,      m_rotation,    m_desk,       m_book,         m_retirement,
        m_requests,    m_jobs,       m_undo,        m_adoption,   m_campaigns,    m_whoseLink,
        m_listener,    m_leaks,      m_statistics,  m_gates,      m_oneTimeLinks, m_reminders,
        m_connections, m_catalogue,  m_preferences, m_ledgerFile, m_backups,      m_clock,
        m_prompts,     m_background, m_proxy,       m_autostart,  m_updates,      std::move(demo)});
    connect(m_window.get(), &widgets::MainWindow::closed, this,
            [this] { QCoreApplication::exit(m_startsAnew ? startAnew : 0); });
}

/// The same window with all its texts made anew, in the language chosen last. What is under way
/// belongs to the services and goes on.
void Composition::renewWindow()
{
    if (!m_window || !m_window->isFilled())
        return; // it will be filled in that language
    const std::unique_ptr<widgets::MainWindow> old = std::move(m_window);
    makeWindow();
    m_window->setWindowIcon(widgets::applicationIcon());
    m_window->fill();
    m_window->takeOver(*old);
}

/// Now that it is filled: it goes where the user wants to find it.
void Composition::showWindow()
{
    if (m_window->isVisible())
        return;
    if (m_isUnseen)
        m_window->goToBackground();
    else
        m_window->raiseWindow();
}

/// The computer has a network again: nobody has to wait for the next look.
void Composition::followNetwork()
{
    using Network = QNetworkInformation;
    if (Network::loadBackendByFeatures(Network::Feature::Reachability)) {
        connect(Network::instance(), &Network::reachabilityChanged, &m_connections,
                [this](Network::Reachability reachability) {
                    if (reachability == Network::Reachability::Online)
                        m_connections.lookNow();
                });
    }
}

void Composition::receive(const Options &options)
{
    // One that was started with the session wants nothing to be seen.
    if (options.background && !options.link)
        return;
    m_isUnseen = false;
    if (!m_window || !m_window->isFilled()) {
        if (options.link)
            m_link = options.link;
        return;
    }
    m_window->raiseWindow();
    if (options.link)
        m_window->lookUp(*options.link);
}

void Composition::endUnattended()
{
    if (m_window)
        m_window->setUnattended();
}

widgets::ThemeChoice Composition::themeChoice() const
{
    using Theme = services::Preferences::Theme;
    switch (m_preferences.theme()) {
    case Theme::Light:
        return widgets::ThemeChoice::Light;
    case Theme::Dark:
        return widgets::ThemeChoice::Dark;
    case Theme::System:
        break;
    }
    return widgets::ThemeChoice::System;
}

QUrl Composition::apiServer() const
{
    if (m_demo)
        return m_demo->server();
    return QUrl(m_options.apiServer.isEmpty() ? m_preferences.apiServer() : m_options.apiServer);
}

void Composition::followDesktop()
{
    m_theme.setDesktop(m_desktop.isDark(), m_desktop.isHighContrast());
}

void Composition::followPreferences()
{
    m_rotation.setDelay(m_preferences.undoDelay());
    m_retirement.setDelay(m_preferences.undoDelay());
    m_theme.setChoice(themeChoice());
    m_connections.setDefaultServer(apiServer());
    if (m_preferences.language() == m_preferredLanguage)
        return; // what the command line said holds until another one is chosen
    m_preferredLanguage = m_preferences.language();
    // Widths of columns belong to the language that they were set in.
    if (m_window && m_window->isFilled())
        m_window->saveLayout();
    // Later: the widget that it was chosen in goes with its window.
    if (m_language.choose(m_preferredLanguage))
        QMetaObject::invokeMethod(this, &Composition::renewWindow, Qt::QueuedConnection);
}

} // namespace app
