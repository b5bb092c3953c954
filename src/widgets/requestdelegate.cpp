// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/requestdelegate.h"

#include "domain/displaytext.h"
#include "models/requesttable.h"
#include "widgets/avatar.h"
#include "widgets/cell.h"
#include "widgets/icons.h"
#include "widgets/moments.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using domain::RequestState;
using models::RequestColumn;

namespace widgets {

namespace {

constexpr int padding = 10;
constexpr int boxSide = 16;
constexpr int avatarSide = 26;
constexpr int gap = 9;
constexpr int buttonPadding = 12;
constexpr int longestBio = 1000;

domain::JoinRequest requestOf(const QModelIndex &index)
{
    return index.data(models::RequestTable::RequestRole).value<domain::JoinRequest>();
}

QString approveText()
{
    return RequestDelegate::tr("Approve", "a join request");
}

QString declineText()
{
    return RequestDelegate::tr("Decline", "a join request");
}

QRect placed(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QRect checkRect(const QStyleOptionViewItem &option)
{
    const QRect cell = option.rect;
    return placed(
        option, {cell.left() + padding + 8, cell.center().y() - boxSide / 2 + 1, boxSide, boxSide});
}

int buttonWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2 * buttonPadding;
}

/// Approve and Decline, side by side.
std::pair<QRect, QRect> buttonRects(const QStyleOptionViewItem &option)
{
    const QRect cell = option.rect;
    const int height = std::min(cell.height() - 8, option.fontMetrics.height() + 12);
    const int top = cell.top() + (cell.height() - height) / 2;
    const int approve = buttonWidth(option.font, approveText());
    const int decline = buttonWidth(option.font, declineText());
    const int left = cell.left() + padding;
    return {placed(option, {left, top, approve, height}),
            placed(option, {left + approve + space::tiny, top, decline, height})};
}

void paintCheck(QPainter *painter, const QRect &box, bool isChecked, bool isEnabled,
                const Theme &theme)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isEnabled && !isChecked ? theme.controlBorder
                        : isChecked         ? theme.accent
                                            : theme.border);
    painter->setBrush(isChecked ? theme.accent : isEnabled ? theme.field : theme.disabledFill);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isChecked)
        paintIcon(painter, QRectF(box).adjusted(2, 2, -2, -2), Icon::Check, theme.accentText);
}

} // namespace

RequestDelegate::Part RequestDelegate::partAt(const QModelIndex &index,
                                              const QStyleOptionViewItem &option,
                                              const QPoint &position)
{
    if (!index.isValid() || requestOf(index).state != RequestState::Waiting)
        return Part::None;
    const auto column = static_cast<RequestColumn>(index.column());
    // Near the box is meant for it too.
    if (column == RequestColumn::Person
        && checkRect(option).adjusted(-8, -10, 6, 10).contains(position))
        return Part::Check;
    if (column != RequestColumn::Decide)
        return Part::None;
    const auto [approve, decline] = buttonRects(option);
    return approve.contains(position) ? Part::Approve
        : decline.contains(position)  ? Part::Decline
                                      : Part::None;
}

int RequestDelegate::decideWidth(const QFont &font)
{
    return 2 * padding + space::tiny + buttonWidth(font, approveText())
        + buttonWidth(font, declineText());
}

void RequestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const auto column = static_cast<RequestColumn>(index.column());
    painter->save();
    paintCellGround(painter, option, theme);
    if (column == RequestColumn::Person) {
        paintPerson(painter, option, index);
    } else if (column == RequestColumn::Decide) {
        paintButtons(painter, option, index);
    } else {
        paintCellText(painter, option, option.rect.adjusted(padding, 0, -padding, -1),
                      index.data().toString(), option.font,
                      column == RequestColumn::About ? theme.mutedText : theme.text);
    }
    painter->restore();
}

void RequestDelegate::paintPerson(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const domain::JoinRequest request = requestOf(index);
    paintCheck(painter, checkRect(option), index.data(Qt::CheckStateRole).toInt() == Qt::Checked,
               request.state == RequestState::Waiting, theme);

    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    int left = cell.left() + padding + 8 + boxSide + 2 * gap;
    const QString name = personName(request.person);
    paintAvatar(painter,
                placed(option, {left, cell.center().y() - avatarSide / 2, avatarSide, avatarSide}),
                request.person.id.value, name);
    left += avatarSide + gap;
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const int room = std::max(cell.right() - padding - left, 0);
    const int width = std::min(QFontMetrics(bold).horizontalAdvance(name) + 2, room);
    paintCellText(painter, option, placed(option, {left, cell.top(), width, cell.height()}), name,
                  bold, theme.text);
    const QString username = request.person.username.isEmpty()
        ? QStringLiteral("—")
        : QLatin1Char('@') + foreign(request.person.username);
    const int rest = room - width - gap;
    if (rest > option.fontMetrics.averageCharWidth() * 3)
        paintCellText(painter, option,
                      placed(option, {left + width + gap, cell.top(), rest, cell.height()}),
                      username, option.font, theme.mutedText);
}

void RequestDelegate::paintButtons(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    if (requestOf(index).state != RequestState::Waiting) {
        paintCellText(painter, option, option.rect.adjusted(padding, 0, -padding, -1),
                      index.data().toString(), option.font, theme.mutedText);
        return;
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QPoint cursor = view ? view->viewport()->mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
    const bool isOver = option.state & QStyle::State_MouseOver;
    painter->setRenderHint(QPainter::Antialiasing);
    const auto paintOne = [&](const QRect &rect, const QString &text) {
        painter->setPen(theme.buttonBorder);
        painter->setBrush(isOver && rect.contains(cursor) ? theme.hover : theme.surface);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius::control,
                                 radius::control);
        painter->setPen(theme.text);
        painter->setFont(option.font);
        painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    };
    const auto [approve, decline] = buttonRects(option);
    paintOne(approve, approveText());
    paintOne(decline, declineText());
}

bool RequestDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const domain::JoinRequest request = requestOf(index);
    QString text = index.data().toString();
    switch (static_cast<RequestColumn>(index.column())) {
    case RequestColumn::About:
        text = domain::displayText(request.bio, longestBio);
        break;
    case RequestColumn::Waiting:
        text = tr("Since %1", "a moment").arg(momentText(request.asked));
        break;
    case RequestColumn::Decide:
        if (request.state == RequestState::Waiting)
            text = tr("A approves and D declines those that are selected");
        break;
    default:
        break;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace widgets
