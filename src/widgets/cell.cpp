// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/cellground.h"

#include "widgets/theme.h"

#include <QPainter>
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

} // namespace widgets
