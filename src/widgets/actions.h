// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/preferences.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>

class QPushButton;

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
    /// The menu of one link, as a menu bar and a right click show it.
    void fillLinkMenu(QMenu &menu) const;
    /// All of them, for the page of shortcuts.
    QList<QAction *> all() const { return m_all; }

    QAction *addBot;
    QAction *addChat;
    QAction *replaceToken;
    QAction *importFile;
    QAction *exportLedger;
    QAction *backUp;
    QAction *preferences;
    QAction *quit;

    QAction *refresh;
    QAction *refreshAll;
    QAction *newLink;
    QAction *newFromTemplate; ///< at once, from the last template
    QAction *newSubscription;
    QAction *createMany;
    QAction *adopt;
    QAction *rotatePrimary;
    QAction *rotatePrimaries;
    QAction *closeGate;
    QAction *reopenGate;
    QAction *listen;
    QAction *checkRights;
    QAction *remove;

    QAction *copyLink;
    QActionGroup *copyAs; ///< data: domain::CopyFormat
    QAction *qrCode;
    QAction *edit;
    QAction *duplicate;
    QActionGroup *extend; ///< data: days
    QAction *setExpiry;
    QAction *setLimit;
    QAction *setApproval;
    QAction *tag;
    QAction *pause;
    QAction *resume;
    QAction *rotate;
    QAction *revoke;
    QAction *forget;
    QAction *undo;

    QAction *requestRules; ///< of the selected link
    QAction *approveRequest;
    QAction *declineRequest;

    QAction *showLinks;
    QAction *showRequests;
    QAction *showStatistics;
    QAction *showActivity;
    QAction *showInspector;
    QAction *showJobs;
    QAction *hideLinks;
    QAction *find;
    QAction *commandPalette;
    QAction *nextPane;
    QAction *previousPane;
    QAction *previousChat;
    QAction *nextChat;
    QActionGroup *theme;

    QAction *guide;
    QAction *shortcuts;
    QAction *updates;
    QAction *about;

    /// Those whose keys mean a link only while its table has the focus: Enter, Delete. Those of
    /// join requests, A and D, belong to theirs.
    QList<QAction *> ofTable() const { return {edit, revoke}; }

private:
    QAction *make(const QString &text, const QKeySequence &shortcut = {});
    QAction *makeForTable(const QString &text, const QList<QKeySequence> &keys);

    QWidget *m_window;
    QList<QAction *> m_all;
};

/// Switches an action on, or off with the reason, which menus and tool tips then say.
void setObstacle(QAction *action, const QString &reason);

/// A button that does what the action does, called like it unless text says otherwise. It is as
/// enabled as the action, and its tool tip says why where it is not.
QPushButton *makeButton(QAction *action, const QString &objectName, QWidget *parent,
                        const QString &text = {});

} // namespace widgets
