// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/linkdelegate.h"

#include "models/linktable.h"
#include "widgets/badge.h"
#include "widgets/cell.h"
#include "widgets/icons.h"
#include "widgets/moments.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using domain::LinkColumn;

namespace widgets {

namespace {

constexpr int barWidth = 56;
constexpr int tagGap = 8;

bool isNumber(LinkColumn column)
{
    return column == LinkColumn::Joined || column == LinkColumn::Limit
        || column == LinkColumn::Requests;
}

/// Paints the link's tags behind its name, as many as there is room for.
void paintTags(QPainter *painter, const QRect &rect, int nameWidth, const QModelIndex &index,
               const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::of(option.palette);
    const auto tags = index.data(models::LinkTable::TagsRole).value<std::vector<domain::Tag>>();
    int used = nameWidth + tagGap;
    for (const domain::Tag &tag : tags) {
        const QString word = foreign(tag.name);
        const QSize size = badgeSize({word, {}, {}});
        if (used + size.width() > rect.width())
            continue;
        const QRect chip(rect.left() + used, rect.center().y() - size.height() / 2, size.width(),
                         size.height());
        paintPill(painter, QStyle::visualRect(option.direction, rect, chip), word,
                  theme.tagText(tag.colour), theme.tagFill(tag.colour));
        used += size.width() + tagGap / 2;
    }
}

/// What a cell tells less exactly; invalid where it is no time.
QDateTime momentOf(const domain::Link &link, LinkColumn column)
{
    switch (column) {
    case LinkColumn::Expires:
        return link.revoked ? QDateTime() : link.settings.expires;
    case LinkColumn::Created:
        return link.createdAt;
    case LinkColumn::Confirmed:
        return link.confirmedAt;
    default:
        return {};
    }
}

} // namespace

LinkDelegate::LinkDelegate(const core::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{ }

void LinkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect cell = option.rect;
    painter->save();
    paintCellGround(painter, option, theme);

    const QVariant value = index.data(models::LinkTable::LinkRole);
    if (!value.isValid()) {
        // On its way: a quiet bar where the text will be.
        painter->fillRect(
            cell.adjusted(padding, cell.height() / 2 - 4, -padding, 4 - cell.height() / 2),
            theme.neutralSoft);
        painter->restore();
        return;
    }
    const auto link = value.value<domain::Link>();
    const auto column = static_cast<LinkColumn>(index.column());
    const QString text = index.data(Qt::DisplayRole).toString();
    QRect rect = cell.adjusted(padding, 0, -padding, -1);
    QFont font = option.font;
    QColor colour = theme.text;
    QString shown = text;
    Qt::Alignment alignment =
        Qt::AlignVCenter | (isNumber(column) ? Qt::AlignTrailing : Qt::AlignLeading);
    switch (column) {
    case LinkColumn::State: {
        const domain::LinkState state = domain::stateOf(link, m_clock.now());
        paintBadge(painter, rect, {text, stateTone(state), stateIcon(state)}, theme,
                   option.direction);
        painter->restore();
        return;
    }
    case LinkColumn::Kind:
        if (domain::kindOf(link) == domain::LinkKind::Approval
            || domain::kindOf(link) == domain::LinkKind::Subscription) {
            paintBadge(
                painter, rect,
                {text,
                 domain::kindOf(link) == domain::LinkKind::Approval ? Tone::Purple : Tone::Warning,
                 {}},
                theme, option.direction);
            painter->restore();
            return;
        }
        break;
    case LinkColumn::Name:
        if (domain::kindOf(link) == domain::LinkKind::Primary)
            font.setBold(true);
        else if (link.settings.name.isEmpty())
            colour = theme.mutedText;
        break;
    case LinkColumn::Link:
        font = linkFont();
        colour = theme.mutedText;
        shown = shortLink(link.url);
        break;
    case LinkColumn::Joined:
        shown = joinedText(link);
        if (!link.joined)
            colour = theme.mutedText;
        if (link.settings.limit && link.joined && rect.width() > barWidth + 60) {
            QRect bar(rect.right() - barWidth + 1, rect.center().y() - 2, barWidth, 5);
            rect.setRight(bar.left() - 8);
            if (option.direction == Qt::RightToLeft) {
                bar.moveLeft(cell.left() + padding);
                rect = cell.adjusted(padding + barWidth + 8, 0, -padding, -1);
            }
            paintLimitBar(painter, bar, link.inside.value_or(*link.joined), *link.settings.limit,
                          theme, option.direction);
        } else {
            // Numbers stand under numbers, bar or no bar.
            rect.adjust(option.direction == Qt::RightToLeft ? barWidth + 8 : 0, 0,
                        option.direction == Qt::RightToLeft ? 0 : -(barWidth + 8), 0);
        }
        break;
    case LinkColumn::Created:
    case LinkColumn::Confirmed:
    case LinkColumn::Chat:
    case LinkColumn::Bot:
        colour = theme.mutedText;
        break;
    case LinkColumn::Limit:
    case LinkColumn::Requests:
    case LinkColumn::Expires:
        break;
    }
    if (column == LinkColumn::Name)
        paintTags(painter, rect, QFontMetrics(font).horizontalAdvance(shown), index, option);
    paintCellText(painter, option, rect, shown, font, colour, alignment);
    painter->restore();
}

bool LinkDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // The accessible text has the tags too.
    QString text = index.data(Qt::AccessibleTextRole).toString();
    const auto link = index.data(models::LinkTable::LinkRole).value<domain::Link>();
    if (const QDateTime moment = momentOf(link, static_cast<LinkColumn>(index.column()));
        moment.isValid())
        text += u'\n' + momentLines(moment);
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace widgets
