// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace widgets {

/// Paints who waits: a check box, the person with a picture, and the row's two buttons. Where they
/// are is told for clicks.
class RequestDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Part { None, Check, Approve, Decline };

    using QStyledItemDelegate::QStyledItemDelegate;

    /// What a click there is on, of a cell in this rectangle.
    static Part partAt(const QModelIndex &index, const QStyleOptionViewItem &option,
                       const QPoint &position);
    /// How wide the column of the buttons has to be.
    static int decideWidth(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintPerson(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintButtons(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
};

} // namespace widgets
