// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "models/chattree.h"

#include <QMainWindow>

#include <functional>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace services {
class Accounts;
class Adoption;
class Autostart;
class Backups;
class Campaigns;
class Catalogue;
class Chats;
class Connections;
class Gates;
class JoinRequests;
class Jobs;
class LeakWatch;
class LedgerFile;
class LinkBook;
class LinkDesk;
class Listener;
class OneTimeLinks;
class Preferences;
class ProxySetting;
class Reminders;
class Retirement;
class Rotation;
class Statistics;
class UndoList;
class Updates;
class WhoseLink;
} // namespace services

namespace widgets {

class Actions;
class Background;
class BulkCommands;
class ChatCommands;
class ChatPage;
class CommandPalette;
class Drops;
class FirstSteps;
class Guide;
class Inspector;
class JobCommands;
class JobsPanel;
class Leaving;
class LedgerCommands;
class LinkCommands;
class Navigation;
class News;
class Panes;
class Prompts;
class Sidebar;
class StatusLine;
class WatchCommands;
class WindowLayout;

/// The program's window: it shows what the services know and passes on what the user asks.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Accounts &accounts;
        services::Chats &chats;
        services::Rotation &rotation;
        services::LinkDesk &desk;
        services::LinkBook &book;
        services::Retirement &retirement;
        services::JoinRequests &requests;
        services::Jobs &jobs;
        services::UndoList &undo;
        services::Adoption &adoption;
        services::Campaigns &campaigns;
        services::WhoseLink &whoseLink;
        services::Listener &listener;
        services::LeakWatch &leaks;
        services::Statistics &statistics;
        services::Gates &gates;
        services::OneTimeLinks &oneTimeLinks;
        services::Reminders &reminders;
        services::Connections &connections;
        services::Catalogue &catalogue;
        services::Preferences &preferences;
        services::LedgerFile &ledgerFile;
        services::Backups &backups;
        core::Clock &clock;
        Prompts &prompts;
        Background &background;
        services::ProxySetting &proxy;
        const services::Autostart &autostart;
        services::Updates &updates;
        /// Starts the demo beside this program; null in the demo itself.
        std::function<core::Result<>()> startDemo = {};
    };

    /// An empty frame where the window was last, which can be shown at once.
    explicit MainWindow(Parts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Puts everything into the frame. Nothing can be done in the window before: call it when the
    /// services have recovered what the last run left open.
    void fill();
    bool isFilled() const { return m_page != nullptr; }
    /// Keeps where everything is, for the next window.
    void saveLayout();
    /// Shows itself, filled, in the place of a window that shows the same services: the same page,
    /// the same link.
    void takeOver(MainWindow &old);

    /// Shows where this invite link is in the ledger, or says that it is not there.
    void lookUp(const QString &link);
    /// Tells of links that end soon, where the user wants it.
    void remind();
    /// Goes on without being seen, with an icon in the tray. The window is filled.
    void goToBackground();
    /// In front of everything, also when it was minimised.
    void raiseWindow();
    /// Nobody is there to be asked any more: closing asks nothing.
    void setUnattended();

Q_SIGNALS:
    /// The frame is on the screen.
    void painted();
    /// The user closed the window and nothing is under way any more.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectActions();
    /// The palette and what is dropped.
    void connectParts();
    void connectServices();
    void reveal();
    void showNode(const models::ChatNode &node);
    void showLink();
    void showTitle();
    void showSeats();
    void showConnection();
    void coverLinks();
    void updateActions();
    void linkContextMenu(const QPoint &globalPosition);
    void chatContextMenu(const QPoint &globalPosition);
    QModelIndex indexOf(const models::ChatNode &node) const;
    bool isBusy() const;
    void closeWhenIdle();

    Parts m_parts;
    models::ChatTree m_tree;
    // Null in an empty frame.
    Actions *m_actions = nullptr;
    QSplitter *m_column = nullptr; ///< the panes, and the jobs below them
    QSplitter *m_splitter = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_middle = nullptr; ///< the page, or the welcome in its place
    ChatPage *m_page = nullptr;
    Inspector *m_inspector = nullptr;
    JobsPanel *m_jobsPanel = nullptr;
    StatusLine *m_status = nullptr;
    ChatCommands *m_chatCommands = nullptr;
    BulkCommands *m_bulkCommands = nullptr;
    LinkCommands *m_linkCommands = nullptr;
    JobCommands *m_jobCommands = nullptr;
    WatchCommands *m_watchCommands = nullptr;
    LedgerCommands *m_ledgerCommands = nullptr;
    CommandPalette *m_palette = nullptr;
    Drops *m_drops = nullptr;
    Panes *m_panes = nullptr;
    Leaving *m_leaving = nullptr;
    FirstSteps *m_firstSteps = nullptr;
    Guide *m_guide = nullptr;
    Navigation *m_navigation = nullptr;
    WindowLayout *m_layout = nullptr;
    News *m_linkNews = nullptr; ///< of the link that the inspector shows
    News *m_seatNews = nullptr;
    News *m_connectionNews = nullptr;
    QTimer *m_countdown = nullptr;
    bool m_isPainted = false;
    bool m_closing = false;
    bool m_wasReached = true; ///< by what the status line showed last
};

} // namespace widgets
