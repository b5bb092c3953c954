// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/cell.h"

#include "widgets/bidi.h"
#include "widgets/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace widgets {

void paintCellGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const QRect cell = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(cell, theme.hover);
    painter->setPen(theme.border);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(theme.focus);
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
}

QString TextDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return painted(QStyledItemDelegate::displayText(value, locale),
                   QGuiApplication::layoutDirection());
}

void paintCellText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QString &text, const QFont &font, const QColor &colour,
                   Qt::Alignment alignment)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(
        rect,
        static_cast<int>(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute)
            | Qt::TextSingleLine,
        painted(QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()),
                option.direction));
}

} // namespace widgets
