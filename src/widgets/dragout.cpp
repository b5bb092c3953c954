// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/dragout.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QWidget>

namespace widgets {

DragOut::DragOut(QWidget *widget, Content content)
    : QObject(widget)
    , m_widget(widget)
    , m_content(std::move(content))
{
    widget->installEventFilter(this);
}

std::unique_ptr<QMimeData> DragOut::content() const
{
    return m_content();
}

bool DragOut::eventFilter(QObject *watched, QEvent *event)
{
    auto *mouse = dynamic_cast<QMouseEvent *>(event);
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_isPressed = true;
        m_pressed = mouse->pos();
        mouse->accept();
        return true; // or the moves would not come
    }
    if (event->type() == QEvent::MouseButtonRelease)
        m_isPressed = false;
    if (event->type() == QEvent::MouseMove && m_isPressed
        && (mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_isPressed = false;
        if (auto dragged = content()) {
            auto *drag = new QDrag(m_widget); // deletes itself
            drag->setMimeData(dragged.release());
            drag->exec(Qt::CopyAction);
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace widgets
