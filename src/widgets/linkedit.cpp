// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/linkedit.h"

#include "widgets/linkcover.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace widgets {

LinkEdit::LinkEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
}

void LinkEdit::setLink(const QString &link)
{
    m_link = link;
    showLink();
}

bool LinkEdit::isCovered() const
{
    return text() != m_link;
}

void LinkEdit::showLink()
{
    setText(coveredText(m_link));
    setCursorPosition(0);
    setDragEnabled(!isCovered());
}

void LinkEdit::copySelected()
{
    if (isCovered())
        QGuiApplication::clipboard()->setText(m_link);
    else
        copy();
}

bool LinkEdit::event(QEvent *event)
{
    if (event->type() == linkCoverEvent())
        showLink();
    return QLineEdit::event(event);
}

void LinkEdit::keyPressEvent(QKeyEvent *event)
{
    if (isCovered() && event->matches(QKeySequence::Copy))
        copySelected();
    else
        QLineEdit::keyPressEvent(event);
}

void LinkEdit::contextMenuEvent(QContextMenuEvent *event)
{
    if (!isCovered()) {
        QLineEdit::contextMenuEvent(event);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &LinkEdit::copySelected);
    menu->popup(event->globalPos());
}

} // namespace widgets
