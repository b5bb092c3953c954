// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/chatdelegate.h"

#include "models/chattree.h"
#include "widgets/avatar.h"
#include "widgets/badge.h"
#include "widgets/cell.h"
#include "widgets/icons.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using models::ChatNode;
using Kind = ChatNode::Kind;
using Trouble = ChatNode::Trouble;

namespace widgets {

namespace {

ChatNode nodeOf(const QModelIndex &index)
{
    return index.data(models::ChatTree::NodeRole).value<ChatNode>();
}

Icon iconOf(const ChatNode &node)
{
    using domain::LinkFilter;
    if (node.kind == Kind::AllLinks)
        return Icon::AllLinks;
    if (node.kind == Kind::Requests)
        return Icon::JoinRequests;
    if (node.kind == Kind::Activity)
        return Icon::Activity;
    switch (node.filter) {
    case LinkFilter::EndingThisWeek:
        return Icon::StateEndingSoon;
    case LinkFilter::NearlyFull:
        return Icon::StateFull;
    case LinkFilter::Paused:
        return Icon::StatePaused;
    case LinkFilter::Revoked:
        return Icon::StateRevoked;
    case LinkFilter::Unverified:
        return Icon::StateUnverified;
    default:
        return Icon::Link;
    }
}

} // namespace

void ChatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const ChatNode node = nodeOf(index);
    const Theme &theme = Theme::of(option.palette);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver && node.kind != Kind::Bot)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme.selection : theme.hover);
        painter->drawRoundedRect(row, radius::control, radius::control);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(theme.focus, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), radius::control,
                                 radius::control);
    }

    // Painted as for left-to-right; visualRect mirrors each part.
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QString count = QLocale().toString(node.count);
    int right = row.right() - 8;
    painter->setFont(option.font);
    if (node.kind == Kind::Requests && node.count > 0) {
        const Badge badge{count, Tone::Warning, {}};
        const int width = badgeSize(badge).width();
        paintBadge(painter, place(QRect(right - width, row.top(), width, row.height())), badge,
                   theme, option.direction);
        right -= width + 8;
    } else if (node.kind != Kind::Bot && node.kind != Kind::Activity
               && node.kind != Kind::Requests) {
        const int width = option.fontMetrics.horizontalAdvance(count);
        painter->setPen(theme.mutedText);
        painter->drawText(place(QRect(right - width, row.top(), width + 1, row.height())),
                          Qt::AlignCenter, count);
        right -= width + 8;
    }
    if (node.trouble != Trouble::None) {
        const Badge badge{troubleText(node.trouble),
                          node.trouble == Trouble::Leak ? Tone::Danger : Tone::Warning,
                          {}};
        const QSize size = badgeSize(badge);
        paintBadge(painter,
                   place(QRect(right - size.width(), row.top(), size.width(), row.height())), badge,
                   theme, option.direction);
        right -= size.width() + 8;
    }
    int left = row.left() + 8;
    if (node.kind == Kind::Seat) {
        paintAvatar(painter, place(QRect(left, row.center().y() - 12, 26, 26)),
                    node.seat.chat.value, node.title);
        left += 35;
    } else if (node.kind != Kind::Bot) {
        paintIcon(painter, place(QRect(left + 4, row.center().y() - 8, 18, 18)), iconOf(node),
                  theme.mutedText);
        left += 35;
    }
    const QFont font = node.kind == Kind::Bot ? badgeFont() : option.font;
    const QRect textRect = place(QRect(left, row.top(), right - left, row.height()));
    paintCellText(painter, option, textRect, index.data(Qt::DisplayRole).toString(), font,
                  node.kind == Kind::Bot ? theme.mutedText : theme.text);
    painter->restore();
}

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Kind kind = nodeOf(index).kind;
    const int text = option.fontMetrics.height() + 14;
    return {120,
            kind == Kind::Seat      ? std::max(sidebarRowHeight, text)
                : kind == Kind::Bot ? text + 6
                                    : text};
}

bool ChatDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(),
                       plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

} // namespace widgets
