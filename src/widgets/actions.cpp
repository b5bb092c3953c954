// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/actions.h"

#include <QMenu>

namespace widgets {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    addBot = make(tr("Add bot…"));
    addChat = make(tr("Add chat…"));
    replaceToken = make(tr("Replace token…"));
    preferences = make(tr("Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
    quit = make(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    refresh = make(tr("Refresh"), QKeySequence(Qt::Key_F5));
    refreshAll = make(tr("Refresh all chats"), QKeySequence(Qt::SHIFT | Qt::Key_F5));
    rotatePrimary = make(tr("Rotate primary link"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    remove = make(tr("Remove from Gatehouse…"));

    copyLink = make(tr("Copy link"), QKeySequence::Copy);
    qrCode = make(tr("QR code…"));
    undo = make(tr("Undo rotation"), QKeySequence::Undo);

    showLinks = make(tr("Links"), QKeySequence(Qt::CTRL | Qt::Key_1));
    showInspector = make(tr("Inspector"), QKeySequence(Qt::CTRL | Qt::Key_I));
    showInspector->setCheckable(true);
    find = make(tr("Search links"), QKeySequence::Find);
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

    shortcuts = make(tr("Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Slash));
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

void Actions::fill(QMenuBar &menuBar) const
{
    QMenu *file = menuBar.addMenu(tr("&File"));
    file->addActions({addBot, addChat, replaceToken});
    file->addSeparator();
    file->addAction(preferences);
    file->addSeparator();
    file->addAction(quit);

    QMenu *chat = menuBar.addMenu(tr("&Chat"));
    chat->addActions({refresh, refreshAll});
    chat->addSeparator();
    chat->addAction(rotatePrimary);
    chat->addSeparator();
    chat->addAction(remove);

    QMenu *link = menuBar.addMenu(tr("&Link"));
    link->addActions({copyLink, qrCode});
    link->addSeparator();
    link->addAction(undo);

    QMenu *view = menuBar.addMenu(tr("&View"));
    view->addAction(showLinks);
    view->addSeparator();
    view->addActions({showInspector, find});
    view->addSeparator();
    view->addActions({previousChat, nextChat});
    view->addSeparator();
    view->addMenu(tr("Theme"))->addActions(theme->actions());

    QMenu *help = menuBar.addMenu(tr("&Help"));
    help->addActions({shortcuts, about});
}

} // namespace widgets
