// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/chattree.h"

#include <QFrame>

class QTreeView;

namespace widgets {

class Actions;

/// The left pane: the tree of chats, and the buttons that add to it.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    Sidebar(models::ChatTree &tree, const Actions &actions, QWidget *parent = nullptr);

    models::ChatNode current() const;
    void select(const QModelIndex &index);
    /// The next row that is a chat, or the previous one; All links stands before the first.
    void step(int by);
    /// Puts a card below the tree, above the buttons.
    void addCard(QWidget *card);
    QTreeView &view() const { return *m_view; }

Q_SIGNALS:
    void currentChanged(const models::ChatNode &node);
    void contextMenuRequested(const QPoint &globalPosition);

private:
    models::ChatTree &m_tree;
    QTreeView *m_view;
};

} // namespace widgets
