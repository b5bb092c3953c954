// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/preferences.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>

#include <vector>

namespace widgets {

/// Everything that can be done in the main window, each once: menus, buttons and context menus
/// show the same QAction. Who owns them: the window they are made for.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    /// Fills the menu bar in the order of the design (File, Chat, Link, View, Help).
    void fill(QMenuBar &menuBar) const;
    /// All of them, for the page of shortcuts.
    QList<QAction *> all() const { return m_all; }

    QAction *addBot;
    QAction *addChat;
    QAction *replaceToken;
    QAction *preferences;
    QAction *quit;

    QAction *refresh;
    QAction *refreshAll;
    QAction *rotatePrimary;
    QAction *remove;

    QAction *copyLink;
    QAction *qrCode;
    QAction *undo;

    QAction *showLinks;
    QAction *showInspector;
    QAction *find;
    QAction *previousChat;
    QAction *nextChat;
    QActionGroup *theme;

    QAction *shortcuts;
    QAction *about;

private:
    QAction *make(const QString &text, const QKeySequence &shortcut = {});

    QWidget *m_window;
    QList<QAction *> m_all;
};

} // namespace widgets
