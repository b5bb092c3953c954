// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/actions.h"

#include "domain/copyas.h"
#include "widgets/texts.h"

#include <QMenu>
#include <QPushButton>

namespace widgets {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    addBot = make(tr("Add bot…"));
    addChat = make(tr("Add chat…"));
    replaceToken = make(tr("Replace token…"));
    importFile = make(tr("Import…"));
    exportLedger = make(tr("Export…"));
    backUp = make(tr("Back up ledger…"));
    preferences = make(tr("Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
    quit = make(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    refresh = make(tr("Refresh"), QKeySequence(Qt::Key_F5));
    refreshAll = make(tr("Refresh all chats"), QKeySequence(Qt::SHIFT | Qt::Key_F5));
    newLink = make(tr("New link…"), QKeySequence::New);
    newFromTemplate =
        make(tr("New link from the last template"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    newSubscription = make(tr("New subscription link…"));
    createMany = make(tr("Create many…"));
    adopt = make(tr("Adopt links…"));
    rotatePrimary = make(tr("Rotate primary link"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    rotatePrimaries = make(tr("Rotate primary links…"));
    closeGate = make(tr("Close the gate…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    reopenGate = make(tr("Reopen the gate"));
    listen = make(tr("Listen for joins…"));
    checkRights = make(tr("Check rights"));
    remove = make(tr("Remove from Gatehouse…"));

    copyLink = make(tr("Copy link"), QKeySequence::Copy);
    qrCode = make(tr("QR code…"));
    copyAs = new QActionGroup(this);
    const auto addCopyAs = [this](const QString &text, domain::CopyFormat format) {
        QAction *action = make(text);
        action->setData(QVariant::fromValue(format));
        copyAs->addAction(action);
    };
    addCopyAs(tr("Name and link"), domain::CopyFormat::NameAndLink);
    addCopyAs(tr("Markdown"), domain::CopyFormat::Markdown);
    addCopyAs(tr("CSV"), domain::CopyFormat::Csv);
    addCopyAs(tr("JSON"), domain::CopyFormat::Json);
    edit = makeForTable(tr("Edit…"), {Qt::Key_Return, Qt::Key_Enter});
    duplicate = make(tr("Duplicate…"), QKeySequence(Qt::CTRL | Qt::Key_D));
    extend = new QActionGroup(this);
    for (const int days : {1, 7, 30}) {
        QAction *action = make(tr("%n day(s)", nullptr, days));
        action->setData(days);
        extend->addAction(action);
    }
    setExpiry = make(tr("Set expiry…"));
    setLimit = make(tr("Set limit…"));
    setApproval = make(tr("Set approval…"));
    tag = make(tr("Tag…", "links"));
    pause = make(tr("Pause", "a link"));
    resume = make(tr("Resume", "a link"));
    rotate = make(tr("Rotate", "a link"));
    revoke = makeForTable(tr("Revoke", "a link"), {QKeySequence::Delete});
    forget = make(tr("Forget", "a revoked link"));
    undo = make(tr("Undo"), QKeySequence::Undo);
    requestRules = make(tr("Rules for requests…"));
    approveRequest = makeForTable(tr("Approve", "a join request"), {Qt::Key_A});
    declineRequest = makeForTable(tr("Decline", "a join request"), {Qt::Key_D});

    showLinks = make(tr("Links"), QKeySequence(Qt::CTRL | Qt::Key_1));
    showRequests = make(tr("Join requests"), QKeySequence(Qt::CTRL | Qt::Key_2));
    showStatistics = make(tr("Statistics"), QKeySequence(Qt::CTRL | Qt::Key_3));
    showActivity = make(tr("Activity"), QKeySequence(Qt::CTRL | Qt::Key_4));
    showInspector = make(tr("Inspector"), QKeySequence(Qt::CTRL | Qt::Key_I));
    showInspector->setCheckable(true);
    showJobs = make(tr("Jobs"), QKeySequence(Qt::CTRL | Qt::Key_J));
    showJobs->setCheckable(true);
    hideLinks = make(tr("Hide links"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    hideLinks->setCheckable(true);
    find = make(tr("Search links"), QKeySequence::Find);
    commandPalette = make(tr("Command palette…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    nextPane = make(tr("Next pane", "a part of the window"), QKeySequence(Qt::Key_F6));
    previousPane =
        make(tr("Previous pane", "a part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    previousChat = make(tr("Previous chat"), QKeySequence(Qt::ALT | Qt::Key_Up));
    nextChat = make(tr("Next chat"), QKeySequence(Qt::ALT | Qt::Key_Down));

    theme = new QActionGroup(this);
    const auto addTheme = [this](const QString &text, services::Preferences::Theme value) {
        QAction *action = make(text);
        action->setCheckable(true);
        action->setData(QVariant::fromValue(value));
        theme->addAction(action);
    };
    addTheme(tr("System", "theme"), services::Preferences::Theme::System);
    addTheme(tr("Light", "theme"), services::Preferences::Theme::Light);
    addTheme(tr("Dark", "theme"), services::Preferences::Theme::Dark);

    guide = make(tr("Guide"), QKeySequence(Qt::Key_F1));
    shortcuts = make(tr("Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Slash));
    updates = make(tr("Check for updates…"));
    about = make(tr("About Gatehouse"));
    about->setMenuRole(QAction::AboutRole);
}

QAction *Actions::make(const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, m_window);
    action->setShortcut(shortcut);
    m_window->addAction(action);
    m_all.push_back(action);
    return action;
}

QAction *Actions::makeForTable(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_window);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_all.push_back(action);
    return action;
}

void Actions::fillLinkMenu(QMenu &menu) const
{
    const auto addGroup = [&menu](const QString &title, const QActionGroup *group) {
        QMenu *more = menu.addMenu(title);
        more->setToolTipsVisible(true);
        more->addActions(group->actions());
    };
    menu.setToolTipsVisible(true);
    menu.addAction(copyLink);
    addGroup(tr("Copy as"), copyAs);
    menu.addAction(qrCode);
    menu.addSeparator();
    menu.addActions({edit, duplicate});
    addGroup(tr("Extend"), extend);
    menu.addActions({pause, resume});
    menu.addSeparator();
    menu.addActions({setExpiry, setLimit, setApproval, tag, requestRules});
    menu.addSeparator();
    menu.addActions({rotate, revoke, forget});
}

void setObstacle(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    action->setStatusTip(reason);
}

QPushButton *makeButton(QAction *action, const QString &objectName, QWidget *parent,
                        const QString &text)
{
    auto *button = new QPushButton(text.isEmpty() ? action->text() : text, parent);
    button->setObjectName(objectName);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [action, button] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->isEnabled() ? QString() : action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

void Actions::fill(QMenuBar &menuBar) const
{
    QMenu *file = menuBar.addMenu(tr("&File"));
    file->addActions({addBot, addChat, replaceToken});
    file->addSeparator();
    file->addActions({importFile, exportLedger, backUp});
    file->addSeparator();
    file->addAction(preferences);
    file->addSeparator();
    file->addAction(quit);

    QMenu *chat = menuBar.addMenu(tr("&Chat"));
    chat->setToolTipsVisible(true);
    chat->addActions({refresh, refreshAll});
    chat->addSeparator();
    chat->addActions({newLink, newFromTemplate, newSubscription, createMany, adopt});
    chat->addSeparator();
    chat->addActions({rotatePrimary, rotatePrimaries});
    chat->addSeparator();
    chat->addActions({closeGate, reopenGate});
    chat->addSeparator();
    chat->addActions({listen, checkRights, remove});

    QMenu *link = menuBar.addMenu(tr("&Link"));
    fillLinkMenu(*link);
    link->addSeparator();
    link->addAction(undo);

    QMenu *view = menuBar.addMenu(tr("&View"));
    view->addActions({showLinks, showRequests, showStatistics, showActivity});
    view->addSeparator();
    view->addActions({showInspector, showJobs, find, commandPalette});
    view->addSeparator();
    view->addActions({previousChat, nextChat, nextPane, previousPane});
    view->addSeparator();
    view->addAction(hideLinks);
    view->addMenu(tr("Theme"))->addActions(theme->actions());

    QMenu *help = menuBar.addMenu(tr("&Help"));
    help->addActions({guide, shortcuts, updates, about});
}

} // namespace widgets
