// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <vector>

class QAction;
class QMenuBar;

namespace widgets {

/// An action as it stands in the menus.
struct MenuEntry
{
    QAction *action = nullptr;
    QString menu; ///< "Link"
    QString name; ///< "Rotate", or with the submenu it is in "Extend › 7 days"
};

/// Every action of the menu bar, in its order.
std::vector<MenuEntry> menuEntries(const QMenuBar &menuBar);

/// What a menu or an action is called: without the mark of its key.
QString plainName(const QString &menuText);

/// "Ctrl+N"; of several keys all, with commas between; empty where there is none.
QString keysText(const QAction &action);

} // namespace widgets
