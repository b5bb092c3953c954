// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/mainwindow.h"

#include "services/catalogue.h"
#include "services/chats.h"
#include "services/connections.h"
#include "services/jobs.h"
#include "services/joinrequests.h"
#include "services/leakwatch.h"
#include "services/preferences.h"
#include "services/retirement.h"
#include "services/rotation.h"
#include "services/updates.h"
#include "widgets/aboutdialog.h"
#include "widgets/actions.h"
#include "widgets/activityview.h"
#include "widgets/bulkcommands.h"
#include "widgets/chatcommands.h"
#include "widgets/chatpage.h"
#include "widgets/commandpalette.h"
#include "widgets/detailsbox.h"
#include "widgets/drops.h"
#include "widgets/firststeps.h"
#include "widgets/guide.h"
#include "widgets/inspector.h"
#include "widgets/jobcommands.h"
#include "widgets/jobspanel.h"
#include "widgets/leaving.h"
#include "widgets/ledgercommands.h"
#include "widgets/linkcommands.h"
#include "widgets/linkcover.h"
#include "widgets/linksview.h"
#include "widgets/navigation.h"
#include "widgets/news.h"
#include "widgets/noticestrip.h"
#include "widgets/openanddelete.h"
#include "widgets/panes.h"
#include "widgets/preferencesdialog.h"
#include "widgets/requestsview.h"
#include "widgets/shortcutsdialog.h"
#include "widgets/sidebar.h"
#include "widgets/statisticsview.h"
#include "widgets/statusline.h"
#include "widgets/texts.h"
#include "widgets/toast.h"
#include "widgets/updatesdialog.h"
#include "widgets/watchcommands.h"
#include "widgets/windowlayout.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QTreeView>

#include <utility>

using namespace Qt::StringLiterals;
using models::ChatNode;
using namespace std::chrono_literals;

namespace widgets {

namespace {

constexpr auto betweenLooks = 250ms;

} // namespace

MainWindow::MainWindow(Parts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_tree(parts.catalogue, parts.connections, parts.leaks, parts.requests, nodeText)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Gatehouse"_s);
    setMinimumSize(880, 480);
    resize(1400, 800);
    restoreGeometry(m_parts.preferences.layout(u"window"_s));
}

void MainWindow::fill()
{
    m_actions = new Actions(this);
    m_column = new QSplitter(Qt::Vertical, this);
    m_splitter = new QSplitter(m_column);
    m_sidebar = new Sidebar(m_tree, *m_actions, m_splitter);
    m_middle = new QStackedWidget(m_splitter);
    m_page = new ChatPage({m_parts.catalogue, m_parts.rotation, m_parts.retirement, m_parts.desk,
                           m_parts.leaks, m_parts.statistics, m_parts.gates, m_parts.requests,
                           m_parts.jobs, m_parts.clock, m_parts.prompts, *m_actions},
                          m_middle);
    m_middle->addWidget(m_page);
    m_inspector = new Inspector(*m_actions, {m_parts.catalogue, m_parts.book, m_parts.clock},
                                m_parts.statistics, m_splitter);
    m_jobsPanel = new JobsPanel(m_parts.jobs, m_parts.prompts, m_column);
    m_status = new StatusLine(m_actions->showJobs, this);
    m_navigation = new Navigation(
        {m_parts.catalogue, m_parts.whoseLink, m_parts.clock, m_tree, *m_sidebar, *m_page}, this);
    m_chatCommands = new ChatCommands(
        {m_parts.accounts, m_parts.chats, m_parts.rotation, m_parts.desk, m_parts.book,
         m_parts.adoption, m_parts.listener, m_parts.jobs, m_parts.campaigns, m_parts.catalogue,
         m_parts.preferences, m_parts.clock, m_parts.prompts, *m_actions, *m_page},
        this);
    m_bulkCommands = new BulkCommands(
        {m_parts.jobs, m_parts.book, m_parts.catalogue, m_parts.clock, *m_actions, *m_page}, this);
    m_linkCommands =
        new LinkCommands({m_parts.desk, m_parts.book, m_parts.retirement, m_parts.rotation,
                          m_parts.undo, m_parts.requests, m_parts.catalogue, m_parts.preferences,
                          m_parts.clock, m_parts.prompts, *m_actions, *m_page, *m_bulkCommands},
                         this);
    m_jobCommands = new JobCommands(
        {m_parts.jobs, m_parts.catalogue, *m_actions, *m_page, *m_jobsPanel, *m_status}, this);
    m_watchCommands =
        new WatchCommands({m_parts.listener, m_parts.leaks, m_parts.gates, m_parts.oneTimeLinks,
                           m_parts.reminders, m_parts.jobs, m_parts.catalogue, m_parts.preferences,
                           m_parts.clock, *m_actions, *m_page, *m_status, m_parts.background},
                          this);
    m_leaving =
        new Leaving({m_parts.jobs, m_parts.preferences, m_parts.prompts, m_parts.background}, this);
    m_linkNews = new News(
        betweenLooks, [this] { showLink(); }, this);
    m_seatNews = new News(
        betweenLooks, [this] { showSeats(); }, this);
    m_connectionNews = new News(
        betweenLooks, [this] { showConnection(); }, this);
    m_firstSteps = new FirstSteps({m_parts.catalogue, m_parts.backups, m_parts.preferences,
                                   m_parts.clock, m_parts.prompts, *m_actions, m_parts.startDemo},
                                  *m_middle, *m_sidebar, this);
    m_guide = new Guide(m_parts.preferences, this);
    m_countdown = new QTimer(this);
    m_actions->fill(*menuBar());
    m_splitter->setObjectName(u"panesSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_sidebar->setMinimumWidth(180);
    m_page->setMinimumWidth(420);
    m_column->setObjectName(u"columnSplitter"_s);
    m_column->setHandleWidth(1);
    m_column->setChildrenCollapsible(false);
    m_column->setStretchFactor(0, 1);
    m_column->setStretchFactor(1, 0);
    setCentralWidget(m_column);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addPermanentWidget(m_status, 1);
    m_layout = new WindowLayout({m_parts.preferences, *m_actions, *m_firstSteps, *m_sidebar,
                                 *m_page, *m_inspector, *m_jobsPanel, *m_splitter, *m_column},
                                this);
    if (const auto seat = m_layout->restore())
        m_navigation->want(*seat);
    m_ledgerCommands = new LedgerCommands(
        {m_parts.ledgerFile, m_parts.backups, m_parts.accounts, m_parts.catalogue,
         m_parts.preferences, m_parts.proxy, m_parts.autostart, m_parts.updates, m_parts.clock,
         m_parts.prompts, m_parts.background, *m_actions, *m_page},
        this);
    connect(m_firstSteps, &FirstSteps::importRequested, m_ledgerCommands,
            &LedgerCommands::importFrom);
    m_palette = new CommandPalette({*menuBar(), m_parts.catalogue, m_parts.preferences}, this);
    m_drops = new Drops(this);
    m_panes = new Panes(this);
    m_panes->add(m_sidebar, &m_sidebar->view());
    m_panes->add(&m_page->notice());
    m_panes->add(m_page, &m_page->links());
    m_panes->add(&m_page->toast());
    m_panes->add(m_inspector);
    m_panes->add(m_jobsPanel);
    m_panes->add(m_status);
    connectActions();
    connectParts();
    connectServices();
    // Where the frame is on the screen already, an empty list would flash up before it is read.
    if (isVisible()) {
        m_column->hide();
        // The first rows come before the rest.
        connect(&m_page->table(), &models::LinkTable::modelReset, this, &MainWindow::reveal);
        connect(&m_page->table(), &models::LinkTable::loaded, this, &MainWindow::reveal);
        connect(&m_page->table(), &models::LinkTable::failed, this, &MainWindow::reveal);
        connect(&m_parts.catalogue, &services::Catalogue::seatsChanged, this, [this] {
            if (m_firstSteps->isWelcoming())
                reveal();
        });
        connect(&m_parts.catalogue, &services::Catalogue::failed, m_column, &QWidget::show);
    }
    coverLinks();
    showTitle();
    updateActions();
    if (m_parts.catalogue.isLoaded())
        showSeats();
    else
        m_parts.catalogue.load();
    m_firstSteps->takeFocus();
}

void MainWindow::reveal()
{
    // Whether to welcome somebody is known only with the bots.
    if (!m_column->isHidden() || !m_parts.catalogue.isLoaded())
        return;
    m_column->show();
    m_firstSteps->takeFocus(); // what is hidden takes none
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    const Actions &a = *m_actions;
    connect(a.quit, &QAction::triggered, m_leaving, &Leaving::quit);
    connect(a.showLinks, &QAction::triggered, this, [this] {
        if (m_page->node().kind == ChatNode::Kind::Activity
            || m_page->node().kind == ChatNode::Kind::Requests)
            m_sidebar->select(m_tree.indexOfAllLinks());
        m_page->showLinks();
        m_page->links().setFocus(Qt::ShortcutFocusReason);
    });
    connect(a.showRequests, &QAction::triggered, this, [this] {
        if (!m_page->seat())
            m_sidebar->select(m_tree.indexOfRequests());
        m_page->showRequests();
        m_page->requests().setFocus(Qt::ShortcutFocusReason);
    });
    connect(a.showStatistics, &QAction::triggered, this, [this] {
        if (m_page->node().kind == ChatNode::Kind::Activity
            || m_page->node().kind == ChatNode::Kind::Search)
            m_sidebar->select(m_tree.indexOfAllLinks());
        m_page->showStatistics();
        m_page->statistics().setFocus(Qt::ShortcutFocusReason);
    });
    connect(a.showActivity, &QAction::triggered, this, [this] {
        if (!m_page->seat())
            m_sidebar->select(m_tree.indexOfActivity());
        m_page->showActivity();
        m_page->activity().setFocus(Qt::ShortcutFocusReason);
    });
    connect(a.find, &QAction::triggered, this, [this] {
        if (m_page->showsRequests()) {
            m_page->requests().search().setFocus(Qt::ShortcutFocusReason);
            m_page->requests().search().selectAll();
            return;
        }
        m_actions->showLinks->trigger();
        m_page->search().setFocus(Qt::ShortcutFocusReason);
        m_page->search().selectAll();
    });
    connect(a.previousChat, &QAction::triggered, this, [this] { m_sidebar->step(-1); });
    connect(a.nextChat, &QAction::triggered, this, [this] { m_sidebar->step(1); });
    connect(a.commandPalette, &QAction::triggered, m_palette, &CommandPalette::open);
    connect(a.nextPane, &QAction::triggered, this, [this] { m_panes->go(1); });
    connect(a.previousPane, &QAction::triggered, this, [this] { m_panes->go(-1); });
    for (QAction *theme : a.theme->actions())
        theme->setChecked(theme->data().value<services::Preferences::Theme>()
                          == m_parts.preferences.theme());
    connect(a.theme, &QActionGroup::triggered, this, [this](QAction *theme) {
        m_parts.preferences.setTheme(theme->data().value<services::Preferences::Theme>());
    });
    connect(&m_parts.preferences, &services::Preferences::changed, this, [this] {
        for (QAction *theme : m_actions->theme->actions())
            theme->setChecked(theme->data().value<services::Preferences::Theme>()
                              == m_parts.preferences.theme());
    });
    connect(a.guide, &QAction::triggered, m_guide, &Guide::open);
    connect(a.hideLinks, &QAction::toggled, &m_parts.preferences,
            &services::Preferences::setHidesLinks);
    connect(&m_parts.preferences, &services::Preferences::changed, this, &MainWindow::coverLinks);
    connect(a.shortcuts, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutsDialog(shortcutGroups(*menuBar(), *m_actions), this);
        openAndDelete(dialog);
    });
    a.updates->setVisible(m_parts.updates.isOffered());
    connect(a.updates, &QAction::triggered, this, [this] {
        auto *dialog = new UpdatesDialog(m_parts.updates, this);
        openAndDelete(dialog);
    });
    connect(a.about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(this);
        openAndDelete(dialog);
    });
}

void MainWindow::connectParts()
{
    connect(m_palette, &CommandPalette::pageChosen, m_ledgerCommands,
            &LedgerCommands::showPreferences);
    connect(m_palette, &CommandPalette::chatChosen, m_navigation, &Navigation::goToSeat);
    connect(m_palette, &CommandPalette::linkChosen, m_navigation,
            [this](const domain::Link &link) { m_navigation->goToLink(link.seat, link.hash); });
    connect(m_palette, &CommandPalette::copyRequested, m_linkCommands, &LinkCommands::copy);
    connect(m_palette, &CommandPalette::failed, m_page, &ChatPage::showError);
    connect(m_drops, &Drops::exportDropped, m_ledgerCommands, &LedgerCommands::importFrom);
    connect(m_drops, &Drops::linkFileDropped, m_chatCommands, &ChatCommands::adoptFromFile);
    connect(m_drops, &Drops::linksDropped, m_chatCommands, &ChatCommands::adoptFrom);
    connect(m_drops, &Drops::linkDropped, m_navigation, &Navigation::lookUp);
    connect(m_drops, &Drops::refused, this, [this](Drops::Kind kind) {
        if (kind == Drops::Kind::Token)
            m_page->showText(Tone::Warning, tr("A bot's token can't be dropped here."),
                             tr("Nothing was kept of it. Choose “Add bot…” in the File menu and "
                                "paste it there: that field shows it to nobody."));
        else
            m_page->showText(Tone::Info, tr("There is no invite link in this text."), {});
    });
}

void MainWindow::connectServices()
{
    connect(m_sidebar, &Sidebar::currentChanged, this, &MainWindow::showNode);
    connect(m_sidebar, &Sidebar::contextMenuRequested, this, &MainWindow::chatContextMenu);
    connect(&m_page->links(), &LinksView::currentLinkChanged, this, &MainWindow::showLink);
    connect(&m_page->links(), &LinksView::contextMenuRequested, this, &MainWindow::linkContextMenu);
    connect(&m_page->table(), &QAbstractItemModel::dataChanged, m_linkNews, &News::come);
    connect(&m_page->table(), &models::LinkTable::loaded, this, [this] {
        m_navigation->arriveAtLink();
        showLink();
    });
    connect(m_page, &ChatPage::copyRequested, m_linkCommands, &LinkCommands::copy);
    connect(m_page, &ChatPage::qrRequested, m_linkCommands, &LinkCommands::showQr);
    connect(m_page, &ChatPage::primaryChanged, this, &MainWindow::updateActions);
    connect(m_page, &ChatPage::partChanged, this, &MainWindow::showLink);
    connect(m_page, &ChatPage::linkSearched, m_navigation, &Navigation::lookUp);
    connect(m_chatCommands, &ChatCommands::chatAdded, this, [this](const domain::SeatId &seat) {
        m_navigation->want(seat);
        m_parts.catalogue.load();
        m_navigation->arriveAtSeat();
    });
    connect(m_firstSteps, &FirstSteps::seatRequested, m_navigation, &Navigation::goToSeat);
    connect(m_firstSteps, &FirstSteps::copyRequested, m_linkCommands, &LinkCommands::copy);
    connect(m_linkCommands, &LinkCommands::copied, m_firstSteps, &FirstSteps::heedCopy);
    connect(m_chatCommands, &ChatCommands::created, m_navigation, &Navigation::goToMade);
    connect(m_chatCommands, &ChatCommands::createdFromTemplate, this,
            [this](const domain::Link &link) {
                m_linkCommands->put(link);
                m_navigation->goToMade(link);
            });
    connect(m_watchCommands, &WatchCommands::started, m_jobCommands, &JobCommands::open);
    connect(m_watchCommands, &WatchCommands::raiseRequested, this, &MainWindow::raiseWindow);
    connect(m_watchCommands, &WatchCommands::seatRequested, m_navigation, &Navigation::goToSeat);
    connect(m_watchCommands, &WatchCommands::searchRequested, this,
            [this](domain::LinkFilter filter) { m_sidebar->select(m_tree.indexOf(filter)); });
    connect(m_chatCommands, &ChatCommands::chatAdded, m_watchCommands,
            [this](const domain::SeatId &seat) { m_watchCommands->askOnce(seat.bot); });
    connect(&m_parts.retirement, &services::Retirement::rotated, this,
            [this](const domain::Link &old) { m_parts.leaks.dealtWith(old.seat); });
    connect(m_bulkCommands, &BulkCommands::started, m_jobCommands, &JobCommands::open);
    connect(m_page, &ChatPage::jobStarted, m_jobCommands, &JobCommands::open);
    connect(m_page, &ChatPage::listenRequested, m_watchCommands, &WatchCommands::askToListen);
    connect(m_jobCommands, &JobCommands::adoptRequested, m_chatCommands, &ChatCommands::adoptFor);
    connect(m_jobCommands, &JobCommands::resultRequested, m_chatCommands,
            &ChatCommands::showResult);
    connect(m_leaving, &Leaving::decided, this, &QWidget::close);
    connect(m_leaving, &Leaving::openRequested, this, &MainWindow::raiseWindow);
    connect(m_leaving, &Leaving::failed, m_page, &ChatPage::showError);
    connect(m_linkCommands, &LinkCommands::created, m_navigation, &Navigation::goToMade);
    connect(m_inspector, &Inspector::linkRequested, m_navigation, &Navigation::goToLink);
    connect(m_inspector, &Inspector::failed, m_page, &ChatPage::showError);
    connect(m_page, &ChatPage::linkRequested, m_navigation, &Navigation::goToLink);
    connect(&m_page->notice(), &NoticeStrip::detailsRequested, this,
            [this](const ErrorText &text) { showDetails(this, text); });

    connect(&m_parts.catalogue, &services::Catalogue::seatsChanged, m_seatNews, &News::come);
    connect(&m_parts.catalogue, &services::Catalogue::historyAdded, m_linkNews, &News::come);
    connect(&m_parts.catalogue, &services::Catalogue::failed, m_page, &ChatPage::showError);
    connect(&m_parts.connections, &services::Connections::stateChanged, m_connectionNews,
            &News::come);
    connect(m_countdown, &QTimer::timeout, this, &MainWindow::showConnection);
    connect(m_status, &StatusLine::lookRequested, this, [this] { m_parts.connections.lookNow(); });
    connect(&m_parts.rotation, &services::Rotation::rotated, this,
            [this](const domain::SeatId &seat, const QString &newUrl) {
                domain::Link made;
                made.seat = seat;
                made.url = newUrl;
                m_linkCommands->put(made);
                m_parts.leaks.dealtWith(seat);
            });
    connect(&m_parts.updates, &services::Updates::found, m_page,
            [this](const services::Release &release) {
                m_page->showText(Tone::Info,
                                 tr("Gatehouse %1 is out.").arg(release.version.toString()),
                                 tr("“Check for updates…” in the Help menu leads to it."));
            });
    const auto closeIfWanted = [this] {
        if (m_closing)
            closeWhenIdle();
    };
    connect(&m_parts.rotation, &services::Rotation::changed, this, closeIfWanted);
    connect(&m_parts.retirement, &services::Retirement::changed, this, closeIfWanted);
    connect(&m_parts.desk, &services::LinkDesk::idle, this, closeIfWanted);
    connect(&m_parts.requests, &services::JoinRequests::idle, this, closeIfWanted);
    connect(&m_parts.jobs, &services::Jobs::idle, this, closeIfWanted);
    connect(m_inspector, &Inspector::idle, this, closeIfWanted);
    const auto follow = [this](core::ChatId from, core::ChatId to) {
        if (const auto seat = m_page->seat(); seat && seat->chat == from)
            m_navigation->want({seat->bot, to});
    };
    connect(&m_parts.rotation, &services::Rotation::chatMoved, this, follow);
    connect(&m_parts.desk, &services::LinkDesk::chatMoved, this, follow);
    connect(&m_parts.requests, &services::JoinRequests::chatMoved, this, follow);
    connect(&m_parts.chats, &services::Chats::chatMoved, this, follow);
    const auto refreshing = [this](bool under) {
        return [this, under](const domain::SeatId &seat) {
            if (m_page->seat() == seat)
                m_page->setRefreshing(under);
        };
    };
    connect(&m_parts.chats, &services::Chats::refreshStarted, this, refreshing(true));
    connect(&m_parts.chats, &services::Chats::refreshFinished, this, refreshing(false));
}

// What is shown -----------------------------------------------------------------------------------

void MainWindow::showNode(const ChatNode &node)
{
    m_page->setRefreshing(false);
    m_page->show(node);
    m_firstSteps->follow(node);
    m_layout->showInspector();
    showTitle();
    updateActions();
    if (node.kind == ChatNode::Kind::Seat)
        m_chatCommands->refreshIfOld(node.seat);
}

void MainWindow::showTitle()
{
    QString name = tr("All links");
    const ChatNode &node = m_page->node();
    if (const auto *overview = m_parts.catalogue.seat(node.seat))
        name = foreign(overview->chat.title);
    else if (node.kind != ChatNode::Kind::Seat)
        name = nodeText(node, true);
    // The window system adds nothing of its own to a title that says the program's name.
    setWindowTitle(tr("%1 — Gatehouse", "window title").arg(name));
}

void MainWindow::showSeats()
{
    const auto &seats = m_parts.catalogue.seats();
    int links = 0;
    for (const domain::SeatOverview &overview : seats)
        links += overview.links;
    m_status->showTotals(links, static_cast<int>(seats.size()));
    if (!m_navigation->arriveAtSeat() && !m_sidebar->view().selectionModel()->hasSelection())
        m_sidebar->select(m_tree.indexOfAllLinks());
    showTitle();
    updateActions();
}

void MainWindow::showConnection()
{
    const services::ConnectionState state = m_parts.connections.state();
    m_status->showConnection(state);
    if (!state.nextTryIn && !state.nextLookIn)
        m_countdown->stop();
    else if (!m_countdown->isActive())
        m_countdown->start(500); // "next try in 12 s" counts down
    // What could not be asked while there was no connection is asked when it is back.
    const bool isReached = state.reach == services::ConnectionState::Reach::Reached;
    const bool isBack = isReached && !m_wasReached;
    m_wasReached = isReached;
    if (const auto seat = m_page->seat(); isBack && seat)
        m_chatCommands->refreshIfOld(*seat);
}

void MainWindow::showLink()
{
    const int row = m_page->links().currentRow();
    const domain::Link *link = m_page->table().linkAt(row);
    updateActions();
    if (!m_page->showsLinks()) {
        m_inspector->clear();
        return;
    }
    if (!link) {
        if (!m_page->table().idAt(row).isValid())
            m_inspector->clear();
        return; // being fetched
    }
    m_inspector->show(*link, m_parts.catalogue.bot(link->seat.bot), m_parts.clock.now());
    m_parts.catalogue.history({link->seat, link->hash, {}, 50})
        .andThen(m_inspector,
                 [this, id = link->id](const std::vector<domain::HistoryEntry> &entries) {
                     if (m_page->links().currentLink() == id)
                         m_inspector->showHistory(entries);
                 });
}

void MainWindow::coverLinks()
{
    const bool hides = m_parts.preferences.hidesLinks();
    const QSignalBlocker quiet(m_actions->hideLinks);
    m_actions->hideLinks->setChecked(hides);
    if (hides == areLinksHidden())
        return;
    setLinksHidden(hides);
    showLink(); // with a history and buttons that were written before
}

void MainWindow::updateActions()
{
    m_chatCommands->update();
    m_linkCommands->update();
    m_bulkCommands->update();
    m_watchCommands->update();
}

void MainWindow::lookUp(const QString &link)
{
    m_navigation->lookUp(link);
}

void MainWindow::remind()
{
    m_watchCommands->remind();
}

void MainWindow::linkContextMenu(const QPoint &globalPosition)
{
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillLinkMenu(*menu);
    menu->popup(globalPosition);
}

void MainWindow::chatContextMenu(const QPoint &globalPosition)
{
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_actions->refresh, m_actions->newLink, m_actions->newSubscription,
                      m_actions->createMany, m_actions->adopt, m_actions->rotatePrimary,
                      m_actions->rotatePrimaries});
    menu->addSeparator();
    menu->addActions({m_actions->closeGate, m_actions->reopenGate, m_actions->listen});
    menu->addSeparator();
    menu->addActions(
        {m_actions->addChat, m_actions->checkRights, m_actions->replaceToken, m_actions->remove});
    menu->popup(globalPosition);
}

// Coming and going --------------------------------------------------------------------------------

void MainWindow::goToBackground()
{
    m_leaving->goToBackground();
}

void MainWindow::raiseWindow()
{
    if (isFilled())
        m_leaving->comeBack();
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::setUnattended()
{
    if (isFilled())
        m_leaving->setUnattended();
}

void MainWindow::takeOver(MainWindow &old)
{
    m_navigation->want(old.m_page->links().currentLink());
    if (const QModelIndex index = indexOf(old.m_page->node()); index.isValid())
        m_sidebar->select(index);
    m_page->setPart(old.m_page->part());
    m_page->search().setText(old.m_page->search().text());
    if (old.isVisible())
        show();
    old.hide();
    if (old.m_guide->close())
        m_guide->open();
    if (const auto *preferences = old.findChild<PreferencesDialog *>())
        m_ledgerCommands->showPreferences(preferences->currentPage());
}

QModelIndex MainWindow::indexOf(const ChatNode &node) const
{
    switch (node.kind) {
    case ChatNode::Kind::AllLinks:
        break;
    case ChatNode::Kind::Requests:
        return m_tree.indexOfRequests();
    case ChatNode::Kind::Activity:
        return m_tree.indexOfActivity();
    case ChatNode::Kind::Search:
        return m_tree.indexOf(node.filter);
    case ChatNode::Kind::Bot:
        return m_tree.indexOf(node.seat.bot);
    case ChatNode::Kind::Seat:
        return m_tree.indexOf(node.seat);
    }
    return m_tree.indexOfAllLinks();
}

void MainWindow::saveLayout()
{
    m_layout->save();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    // What is painted goes to the screen when everybody has painted.
    if (!std::exchange(m_isPainted, true))
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isFilled()) {
        event->accept();
        Q_EMIT closed();
        return;
    }
    saveLayout();
    m_inspector->saveNow();
    if (m_leaving->holdsBack()) {
        event->ignore();
        return;
    }
    if (!isBusy()) {
        event->accept();
        Q_EMIT closed();
        return;
    }
    // What was asked for is carried out, out of sight, before the program ends.
    event->ignore();
    hide();
    m_closing = true;
    m_parts.rotation.hurryAll();
    m_parts.retirement.hurry();
}

bool MainWindow::isBusy() const
{
    return m_parts.rotation.isBusy() || m_parts.retirement.isBusy() || m_parts.desk.isBusy()
        || m_parts.requests.isBusy() || m_parts.jobs.isBusy() || m_inspector->isSaving();
}

void MainWindow::closeWhenIdle()
{
    if (isBusy())
        return;
    m_closing = false;
    Q_EMIT closed();
}

} // namespace widgets
