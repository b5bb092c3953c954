// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/sidebar.h"

#include "widgets/actions.h"
#include "widgets/chatdelegate.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using models::ChatNode;

namespace widgets {

Sidebar::Sidebar(models::ChatTree &tree, const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_tree(tree)
    , m_view(new QTreeView(this))
{
    setObjectName(u"sidebar"_s);
    setProperty("panel", true);
    m_view->setObjectName(u"chatsTreeView"_s);
    m_view->setAccessibleName(tr("Chats"));
    m_view->setProperty("panel", true);
    m_view->setModel(&tree);
    m_view->setItemDelegate(new ChatDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(0);
    m_view->setRootIsDecorated(false);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setItemsExpandable(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMouseTracking(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->expandAll();
    connect(&tree, &QAbstractItemModel::rowsInserted, m_view, &QTreeView::expandAll);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    Q_EMIT currentChanged(m_tree.nodeAt(index));
            });
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_view->indexAt(position).isValid())
            Q_EMIT contextMenuRequested(m_view->viewport()->mapToGlobal(position));
    });

    const auto addButton = [this](QAction *action, const QString &name) {
        auto *button = new QPushButton(icon(Icon::Plus, IconColour::Accent), action->text(), this);
        button->setObjectName(name);
        setLook(button, ButtonLook::Link);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [button, action] { button->setEnabled(action->isEnabled()); });
        return button;
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 8, 8);
    layout->setSpacing(2);
    layout->addWidget(m_view, 1);
    layout->addWidget(addButton(actions.addChat, u"addChatButton"_s), 0, Qt::AlignLeading);
    layout->addWidget(addButton(actions.addBot, u"addBotButton"_s), 0, Qt::AlignLeading);
    setFocusProxy(m_view);
}

void Sidebar::addCard(QWidget *card)
{
    qobject_cast<QBoxLayout *>(layout())->insertWidget(1, card);
}

ChatNode Sidebar::current() const
{
    return m_tree.nodeAt(m_view->currentIndex());
}

void Sidebar::select(const QModelIndex &index)
{
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

void Sidebar::step(int by)
{
    QModelIndex index = m_view->currentIndex();
    do {
        index = by > 0 ? m_view->indexBelow(index) : m_view->indexAbove(index);
    } while (index.isValid() && m_tree.nodeAt(index).kind != ChatNode::Kind::Seat
             && m_tree.nodeAt(index).kind != ChatNode::Kind::AllLinks);
    select(index);
}

} // namespace widgets
