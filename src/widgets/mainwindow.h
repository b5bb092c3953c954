// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "models/chattree.h"

#include <QMainWindow>

class QSplitter;
class QTimer;

namespace services {
class Accounts;
class Adoption;
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
class Reminders;
class Retirement;
class Rotation;
class Statistics;
class UndoList;
class WhoseLink;
} // namespace services

namespace widgets {

class Actions;
class Background;
class BulkCommands;
class ChatCommands;
class ChatPage;
class Inspector;
class JobCommands;
class JobsPanel;
class Leaving;
class LinkCommands;
class News;
class Prompts;
class Sidebar;
class StatusLine;
class WatchCommands;

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
    };

    explicit MainWindow(Parts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows where this invite link is in the ledger, or says that it is not there.
    void lookUp(const QString &link);
    /// Tells of links that end soon, where the user wants it.
    void remind();
    /// In front of everything, also when it was minimised.
    void raiseWindow();
    /// Nobody is there to be asked any more: closing asks nothing.
    void setUnattended();

Q_SIGNALS:
    /// The user wants bots to be listened to.
    /// The user closed the window and nothing is under way any more.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectServices();
    void showNode(const models::ChatNode &node);
    void showLink();
    void showTitle();
    void showSeats();
    void showConnection();
    void showInspector();
    void updateActions();
    /// Its chat, and the link there.
    void goTo(const domain::Link &link);
    void goToMade(const domain::Link &link);
    /// The bot's link of this hash: its chat may have another number by now.
    void goToLink(const domain::SeatId &seat, const QString &hash);
    void selectSeat(const domain::SeatId &seat);
    void linkContextMenu(const QPoint &globalPosition);
    void chatContextMenu(const QPoint &globalPosition);
    void saveLayout();
    void restoreLayout();
    bool isBusy() const;
    void closeWhenIdle();

    Parts m_parts;
    Actions *m_actions;
    models::ChatTree m_tree;
    QSplitter *m_column; ///< the panes, and the jobs below them
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    ChatPage *m_page;
    Inspector *m_inspector;
    JobsPanel *m_jobsPanel;
    StatusLine *m_status;
    ChatCommands *m_chatCommands;
    BulkCommands *m_bulkCommands;
    LinkCommands *m_linkCommands;
    JobCommands *m_jobCommands;
    WatchCommands *m_watchCommands;
    Leaving *m_leaving;
    News *m_linkNews; ///< of the link that the inspector shows
    News *m_seatNews;
    News *m_connectionNews;
    QTimer *m_countdown;
    std::optional<domain::SeatId> m_wantedSeat;
    core::LinkId m_wantedLink;
    bool m_closing = false;
    bool m_wasReached = true; ///< by what the status line showed last
};

} // namespace widgets
