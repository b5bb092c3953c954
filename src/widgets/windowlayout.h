// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/chat.h"

#include <QObject>

#include <optional>

class QMainWindow;
class QSplitter;

namespace services {
class Preferences;
}

namespace widgets {

class Actions;
class ChatPage;
class FirstSteps;
class Inspector;
class JobsPanel;
class Sidebar;

/// Where the parts of the main window stand: kept from one window to the next, and as many beside
/// one another as there is room for.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Preferences &preferences;
        const Actions &actions;
        const FirstSteps &firstSteps;
        Sidebar &sidebar;
        ChatPage &page;
        Inspector &inspector;
        JobsPanel &jobs;
        QSplitter &panes; ///< sidebar, page, inspector
        QSplitter &column; ///< the panes above the jobs
    };

    WindowLayout(Parts parts, QMainWindow *window);

    void save();
    /// As it was left. Gives back the seat that was shown last.
    std::optional<domain::SeatId> restore();
    /// Or hides it, where what is shown has no link that it could tell of.
    void showInspector();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    Parts m_parts;
    QMainWindow *m_window;
    bool m_isRoomy = true; ///< the inspector takes nothing away from the page
    bool m_wantsInspector = true; ///< when there is room again
};

} // namespace widgets
