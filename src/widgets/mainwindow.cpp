// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/mainwindow.h"

#include "domain/invitelink.h"
#include "services/accounts.h"
#include "services/catalogue.h"
#include "services/chats.h"
#include "services/connections.h"
#include "services/leakwatch.h"
#include "services/preferences.h"
#include "services/rotation.h"
#include "widgets/aboutdialog.h"
#include "widgets/actions.h"
#include "widgets/addbotdialog.h"
#include "widgets/addchatdialog.h"
#include "widgets/chatpage.h"
#include "widgets/detailsbox.h"
#include "widgets/inspector.h"
#include "widgets/linksview.h"
#include "widgets/noticestrip.h"
#include "widgets/preferencesdialog.h"
#include "widgets/prompts.h"
#include "widgets/qrdialog.h"
#include "widgets/shortcutsdialog.h"
#include "widgets/sidebar.h"
#include "widgets/statusline.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::ChatNode;

namespace widgets {

namespace {

/// What Telegram said of a chat longer ago than this is asked again when the chat is opened.
constexpr auto oldAfter = 5min;

} // namespace

MainWindow::MainWindow(Parts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_actions(new Actions(this))
    , m_tree(parts.catalogue, parts.connections, parts.leaks, nodeText)
    , m_splitter(new QSplitter(this))
    , m_sidebar(new Sidebar(m_tree, *m_actions, m_splitter))
    , m_page(new ChatPage({parts.catalogue, parts.rotation, parts.leaks, parts.clock, *m_actions},
                          m_splitter))
    , m_inspector(new Inspector(*m_actions, m_splitter))
    , m_status(new StatusLine(this))
    , m_countdown(new QTimer(this))
{
    setObjectName(u"mainWindow"_s);
    m_actions->fill(*menuBar());
    m_splitter->setObjectName(u"panesSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_sidebar->setMinimumWidth(180);
    m_page->setMinimumWidth(420);
    setCentralWidget(m_splitter);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addPermanentWidget(m_status, 1);
    setMinimumSize(880, 480);
    restoreLayout();
    connectActions();
    connectServices();
    showTitle();
    updateActions();
    if (m_parts.catalogue.isLoaded())
        showSeats();
    else
        m_parts.catalogue.load();
    m_sidebar->view().setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    const Actions &a = *m_actions;
    connect(a.addBot, &QAction::triggered, this, &MainWindow::addBot);
    connect(a.addChat, &QAction::triggered, this, &MainWindow::addChat);
    connect(a.replaceToken, &QAction::triggered, this, &MainWindow::replaceToken);
    connect(a.preferences, &QAction::triggered, this, [this] {
        auto *dialog =
            new PreferencesDialog(m_parts.preferences, m_parts.accounts, m_parts.catalogue, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.refresh, &QAction::triggered, this, &MainWindow::refresh);
    connect(a.refreshAll, &QAction::triggered, this, [this] {
        m_parts.chats.refreshAll().then(this, [this](core::Result<> refreshed) {
            if (!refreshed)
                m_page->showError(refreshed.error());
        });
    });
    connect(a.rotatePrimary, &QAction::triggered, this, [this] {
        if (const auto seat = m_page->seat())
            m_parts.rotation.start(*seat);
    });
    connect(a.undo, &QAction::triggered, this, [this] {
        if (const auto seat = m_page->seat())
            m_parts.rotation.undo(*seat);
    });
    connect(a.remove, &QAction::triggered, this, &MainWindow::remove);
    connect(a.copyLink, &QAction::triggered, this, &MainWindow::copySelected);
    connect(a.qrCode, &QAction::triggered, this, [this] {
        if (const domain::Link *link = m_page->table().linkAt(m_page->links().currentIndex().row()))
            showQr(*link);
    });
    connect(a.showLinks, &QAction::triggered, this,
            [this] { m_page->links().setFocus(Qt::ShortcutFocusReason); });
    connect(a.showInspector, &QAction::toggled, m_inspector, &QWidget::setVisible);
    connect(a.find, &QAction::triggered, this, [this] {
        m_page->search().setFocus(Qt::ShortcutFocusReason);
        m_page->search().selectAll();
    });
    connect(a.previousChat, &QAction::triggered, this, [this] { m_sidebar->step(-1); });
    connect(a.nextChat, &QAction::triggered, this, [this] { m_sidebar->step(1); });
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
    connect(a.shortcuts, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutsDialog(m_actions->all(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(a.about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::connectServices()
{
    connect(m_sidebar, &Sidebar::currentChanged, this, &MainWindow::showNode);
    connect(m_sidebar, &Sidebar::contextMenuRequested, this, &MainWindow::chatContextMenu);
    connect(&m_page->links(), &LinksView::currentLinkChanged, this, &MainWindow::showLink);
    connect(&m_page->links(), &LinksView::contextMenuRequested, this, &MainWindow::linkContextMenu);
    connect(&m_page->table(), &QAbstractItemModel::dataChanged, this, &MainWindow::showLink);
    connect(&m_page->table(), &models::LinkTable::loaded, this, [this] {
        if (m_wantedLink.isValid())
            m_page->links().select(std::exchange(m_wantedLink, {}));
        else if (m_page->links().selectedLinks().empty())
            m_page->links().select(m_page->table().idAt(0));
        showLink();
    });
    connect(m_page, &ChatPage::copyRequested, this, &MainWindow::copy);
    connect(m_page, &ChatPage::qrRequested, this, &MainWindow::showQr);
    connect(m_page, &ChatPage::primaryChanged, this, &MainWindow::updateActions);
    connect(&m_page->notice(), &NoticeStrip::detailsRequested, this,
            [this](const ErrorText &text) { showDetails(this, text); });

    connect(&m_parts.catalogue, &services::Catalogue::seatsChanged, this, &MainWindow::showSeats);
    connect(&m_parts.catalogue, &services::Catalogue::historyAdded, this, &MainWindow::showLink);
    connect(&m_parts.catalogue, &services::Catalogue::failed, m_page, &ChatPage::showError);
    connect(&m_parts.connections, &services::Connections::stateChanged, this,
            &MainWindow::showConnection);
    connect(m_countdown, &QTimer::timeout, this, &MainWindow::showConnection);
    connect(&m_parts.rotation, &services::Rotation::rotated, this,
            [this](const domain::SeatId &seat, const QString &newUrl) {
                copy(newUrl);
                m_parts.leaks.dealtWith(seat);
            });
    connect(&m_parts.rotation, &services::Rotation::changed, this, [this] {
        if (m_closing)
            closeWhenIdle();
    });
    const auto follow = [this](core::ChatId from, core::ChatId to) {
        if (const auto seat = m_page->seat(); seat && seat->chat == from)
            m_wantedSeat = domain::SeatId{seat->bot, to};
    };
    connect(&m_parts.rotation, &services::Rotation::chatMoved, this, follow);
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
    showTitle();
    updateActions();
    if (node.kind == ChatNode::Kind::Seat)
        refreshIfOld(node.seat);
}

void MainWindow::showTitle()
{
    QString name = tr("All links");
    const ChatNode &node = m_page->node();
    if (const auto *overview = m_parts.catalogue.seat(node.seat))
        name = foreign(overview->chat.title);
    else if (node.kind == ChatNode::Kind::Bot)
        name = u'@' + node.title;
    else if (node.kind == ChatNode::Kind::Search)
        name = filterText(node.filter);
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
    if (m_wantedSeat && m_parts.catalogue.seat(*m_wantedSeat))
        selectSeat(*std::exchange(m_wantedSeat, {}));
    else if (!m_sidebar->view().currentIndex().isValid())
        m_sidebar->select(m_tree.indexOfAllLinks());
    showTitle();
    updateActions();
}

void MainWindow::showConnection()
{
    const services::ConnectionState state = m_parts.connections.state();
    m_status->showConnection(state);
    if (!state.nextTryIn)
        m_countdown->stop();
    else if (!m_countdown->isActive())
        m_countdown->start(500); // "next try in 12 s" counts down
}

void MainWindow::showLink()
{
    const int row = m_page->links().currentIndex().row();
    const domain::Link *link = m_page->table().linkAt(row);
    updateActions();
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

void MainWindow::updateActions()
{
    const ChatNode &node = m_page->node();
    const bool isSeat = node.kind == ChatNode::Kind::Seat;
    const bool isBot = node.kind == ChatNode::Kind::Bot;
    const bool anyBot = !m_parts.catalogue.bots().empty();
    m_actions->addChat->setEnabled(anyBot);
    m_actions->replaceToken->setEnabled(isBot || isSeat);
    m_actions->refresh->setEnabled(isSeat || (anyBot && !m_parts.catalogue.seats().empty()));
    m_actions->refreshAll->setEnabled(!m_parts.catalogue.seats().empty());
    m_actions->remove->setEnabled(isBot || isSeat);
    const domain::Link *link = m_page->table().linkAt(m_page->links().currentIndex().row());
    m_actions->copyLink->setEnabled(link != nullptr);
    m_actions->qrCode->setEnabled(link && !link->revoked);
}

void MainWindow::selectSeat(const domain::SeatId &seat)
{
    m_sidebar->select(m_tree.indexOf(seat));
}

// What is done ------------------------------------------------------------------------------------

void MainWindow::refreshIfOld(const domain::SeatId &id)
{
    const auto *overview = m_parts.catalogue.seat(id);
    const QDateTime &checked = overview ? overview->seat.checkedAt : QDateTime();
    if (overview
        && (!checked.isValid()
            || checked.addSecs(std::chrono::seconds(oldAfter).count()) < m_parts.clock.now()))
        m_parts.chats.refresh(id); // quietly: nobody asked, the status line tells of the connection
}

void MainWindow::refresh()
{
    const auto seat = m_page->seat();
    if (!seat) {
        m_actions->refreshAll->trigger();
        return;
    }
    m_parts.chats.refresh(*seat).then(this, [this, seat](core::Result<> refreshed) {
        if (!refreshed && m_page->seat() == seat)
            m_page->showError(refreshed.error());
    });
}

void MainWindow::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void MainWindow::copySelected()
{
    // Ctrl+C belongs to a text field that has a selection.
    if (auto *edit = qobject_cast<QLineEdit *>(focusWidget()); edit && edit->hasSelectedText()) {
        edit->copy();
        return;
    }
    m_parts.catalogue.links(m_page->links().selectedLinks())
        .andThen(this, [this](const std::vector<domain::Link> &links) {
            QStringList urls;
            for (const domain::Link &link : links)
                urls += link.url;
            if (!urls.isEmpty())
                copy(urls.join(u'\n'));
        });
}

void MainWindow::showQr(const domain::Link &link)
{
    auto *dialog = new QrDialog(link.url, linkName(link), m_parts.prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::addBot()
{
    auto *dialog = new AddBotDialog(m_parts.accounts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::addChat()
{
    const core::UserId bot = m_page->node().seat.bot;
    auto *dialog = new AddChatDialog(m_parts.chats, m_parts.catalogue,
                                     bot.isValid() ? std::optional(bot) : std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddChatDialog::chatAdded, this, [this](const domain::SeatId &seat) {
        m_wantedSeat = seat;
        m_parts.catalogue.load();
        if (m_parts.catalogue.seat(seat))
            selectSeat(*std::exchange(m_wantedSeat, {}));
    });
    dialog->open();
}

void MainWindow::replaceToken()
{
    const domain::Bot *bot = m_parts.catalogue.bot(m_page->node().seat.bot);
    if (!bot)
        return;
    auto *dialog = new AddBotDialog(m_parts.accounts, *bot, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::remove()
{
    const ChatNode node = m_page->node();
    const auto done = [this](core::Result<> removed) {
        if (!removed)
            m_page->showError(removed.error());
    };
    if (node.kind == ChatNode::Kind::Bot) {
        m_parts.prompts.ask({tr("Remove @%1 from Gatehouse?").arg(node.title),
                             tr("Its token is deleted from the keychain. Its links keep working; "
                                "the ledger keeps them and "
                                "their history, and shows them again when you add the bot again."),
                             tr("Remove bot")},
                            this, [this, node, done](bool yes) {
                                if (yes)
                                    m_parts.accounts.remove(node.seat.bot).then(this, done);
                            });
    } else if (node.kind == ChatNode::Kind::Seat) {
        m_parts.prompts.ask({tr("Remove “%1” from Gatehouse?").arg(foreign(node.title)),
                             tr("The bot stays in the chat and its links keep working. The ledger "
                                "keeps them and their "
                                "history, and shows them again when you add the chat again."),
                             tr("Remove chat")},
                            this, [this, node, done](bool yes) {
                                if (yes)
                                    m_parts.chats.remove(node.seat).then(this, done);
                            });
    }
}

void MainWindow::lookUp(const QString &text)
{
    const auto link = domain::parseInviteLink(text);
    if (!link) {
        m_page->showText(tr("Not an invite link."),
                         tr("Gatehouse looks up links such as https://t.me/+…"));
        return;
    }
    m_parts.catalogue.linksByHash(link->hash)
        .andThen(this, [this](const std::vector<domain::Link> &found) {
            if (found.empty()) {
                m_page->showText(
                    tr("This link is not in the ledger."),
                    tr("It was made by another administrator or another bot, or by this bot "
                       "before Gatehouse knew it."));
                return;
            }
            m_wantedLink = found.front().id;
            const domain::SeatId seat = found.front().seat;
            if (m_page->seat() == seat)
                m_page->links().select(std::exchange(m_wantedLink, {}));
            else if (m_parts.catalogue.seat(seat))
                selectSeat(seat);
            else
                m_wantedSeat = seat;
        });
}

void MainWindow::linkContextMenu(const QPoint &globalPosition)
{
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->copyLink, m_actions->qrCode});
    menu->popup(globalPosition);
}

void MainWindow::chatContextMenu(const QPoint &globalPosition)
{
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->refresh, m_actions->rotatePrimary, m_actions->addChat});
    menu->addSeparator();
    menu->addActions({m_actions->replaceToken, m_actions->remove});
    menu->popup(globalPosition);
}

// Coming and going --------------------------------------------------------------------------------

void MainWindow::raiseWindow()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::saveLayout()
{
    services::Preferences &preferences = m_parts.preferences;
    preferences.setLayout(u"window"_s, saveGeometry());
    preferences.setLayout(u"panes"_s, m_splitter->saveState());
    preferences.setLayout(u"columns"_s, m_page->links().saveLayout());
    preferences.setLayout(u"inspector"_s, m_actions->showInspector->isChecked() ? "1" : "0");
    if (const auto seat = m_page->seat())
        preferences.setLayout(u"seat"_s,
                              QByteArray::number(seat->bot.value) + ' '
                                  + QByteArray::number(seat->chat.value));
    else
        preferences.setLayout(u"seat"_s, {});
}

void MainWindow::restoreLayout()
{
    const services::Preferences &preferences = m_parts.preferences;
    resize(1400, 800);
    restoreGeometry(preferences.layout(u"window"_s));
    m_splitter->setSizes({236, 879, 285});
    m_splitter->restoreState(preferences.layout(u"panes"_s));
    m_page->links().restoreLayout(preferences.layout(u"columns"_s));
    const bool inspector = preferences.layout(u"inspector"_s) != "0";
    m_actions->showInspector->setChecked(inspector);
    m_inspector->setVisible(inspector);
    const QList<QByteArray> seat = preferences.layout(u"seat"_s).split(' ');
    if (seat.size() == 2)
        m_wantedSeat = domain::SeatId{{seat[0].toLongLong()}, {seat[1].toLongLong()}};
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    if (!m_parts.rotation.isBusy()) {
        event->accept();
        Q_EMIT closed();
        return;
    }
    // A rotation was asked for: it is carried out, out of sight, before the program ends.
    event->ignore();
    hide();
    m_closing = true;
    m_parts.rotation.hurryAll();
}

void MainWindow::closeWhenIdle()
{
    if (m_parts.rotation.isBusy())
        return;
    m_closing = false;
    Q_EMIT closed();
}

} // namespace widgets
