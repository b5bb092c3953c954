// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStyledItemDelegate>

QT_FORWARD_DECLARE_CLASS(QColor)
QT_FORWARD_DECLARE_CLASS(QFont)
QT_FORWARD_DECLARE_CLASS(QPainter)
QT_FORWARD_DECLARE_CLASS(QRect)
QT_FORWARD_DECLARE_CLASS(QStyleOptionViewItem)

namespace widgets {

struct Theme;

/// What is behind every cell of our tables: selection, hover, the line below, the keyboard's ring.
void paintCellGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme);

/// Shows the texts of a list in the order of painted(), and leaves them as they are.
class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override;
};

/// One line of text in a cell or a part of it, cut with "…" where it does not fit: on the side
/// where the option's layout begins, unless an alignment says otherwise, and in the order of
/// painted().
void paintCellText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QString &text, const QFont &font, const QColor &colour,
                   Qt::Alignment alignment = Qt::AlignVCenter | Qt::AlignLeading);

} // namespace widgets
