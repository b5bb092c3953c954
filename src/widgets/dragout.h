// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPoint>

#include <functional>
#include <memory>

class QMimeData;
class QWidget;

namespace widgets {

/// Lets a widget be dragged into other programs as what it stands for.
class DragOut : public QObject
{
    Q_OBJECT

public:
    /// Null where there is nothing to drag at the moment.
    using Content = std::function<std::unique_ptr<QMimeData>()>;

    /// Owned by the widget.
    DragOut(QWidget *widget, Content content);

    /// What would be dragged now.
    std::unique_ptr<QMimeData> content() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    Content m_content;
    QPoint m_pressed;
    bool m_isPressed = false;
};

} // namespace widgets
