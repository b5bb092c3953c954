// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/palettedelegate.h"

#include "models/palettelist.h"
#include "widgets/bidi.h"
#include "widgets/cell.h"
#include "widgets/icons.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

using models::PaletteEntry;
using models::PaletteList;
using Group = models::PaletteList::Group;

namespace widgets {

namespace {

constexpr int iconSize = 16;

QString groupText(Group group)
{
    switch (group) {
    case Group::Recent:
        return PaletteDelegate::tr("Used last", "a heading");
    case Group::Actions:
        return PaletteDelegate::tr("Actions", "a heading");
    case Group::Pages:
        return PaletteDelegate::tr("Preferences", "a heading");
    case Group::Chats:
        return PaletteDelegate::tr("Chats", "a heading");
    case Group::Links:
        return PaletteDelegate::tr("Links", "a heading");
    case Group::None:
        break;
    }
    return {};
}

Icon iconOf(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Action:
        return Icon::Command;
    case PaletteEntry::Kind::Page:
        return Icon::Settings;
    case PaletteEntry::Kind::Chat:
        return Icon::Chat;
    case PaletteEntry::Kind::Link:
        return Icon::Link;
    }
    return Icon::Link;
}

Group groupOf(const QModelIndex &index)
{
    return index.data(PaletteList::GroupRole).value<Group>();
}

int rowHeight(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() + 2 * space::small;
}

int headingHeight()
{
    return QFontMetrics(badgeFont()).height() + space::medium;
}

/// Text of which some letters are set apart, in one line.
void paintMarked(QPainter *painter, const QRect &rect, const QString &text, const QList<int> &marks,
                 const QColor &colour, const QColor &markColour, const QStyleOptionViewItem &option)
{
    const QString shown = painted(option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()),
                                  option.direction);
    QTextLayout layout(shown, option.font);
    QTextOption line(QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    line.setWrapMode(QTextOption::NoWrap);
    line.setTextDirection(option.direction);
    layout.setTextOption(line);
    QList<QTextLayout::FormatRange> formats;
    qsizetype at = 0; // in what is shown, which has the same letters and some in between
    for (qsizetype letter = 0; letter < text.size() && at < shown.size(); ++letter, ++at) {
        while (at < shown.size() && shown.at(at) != text.at(letter))
            ++at;
        if (at == shown.size() || !marks.contains(static_cast<int>(letter)))
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(at);
        range.length = 1;
        range.format.setForeground(markColour);
        range.format.setFontUnderline(true); // not by colour alone
        formats += range;
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (only.isValid())
        only.setLineWidth(rect.width());
    layout.endLayout();
    painter->setPen(colour);
    const qreal above = (rect.height() - layout.boundingRect().height()) / 2;
    layout.draw(painter, QPointF(rect.left(), rect.top() + above));
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto entry = index.data(PaletteList::EntryRole).value<PaletteEntry>();
    const Group group = groupOf(index);
    const Theme &theme = Theme::of(option.palette);
    // Painted as for left-to-right; visualRect mirrors each part.
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect;
    if (group != Group::None) {
        const QRect heading(row.left() + space::small, row.top() + space::tiny,
                            row.width() - space::small, headingHeight() - space::tiny);
        paintCellText(painter, option, place(heading), groupText(group), badgeFont(),
                      theme.mutedText);
        row.setTop(row.top() + headingHeight());
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || option.state & QStyle::State_MouseOver) {
        painter->setPen(isSelected ? QPen(theme.focus, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(isSelected ? theme.selection : theme.hover);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), radius::control,
                                 radius::control);
    }
    const bool canBeDone = entry.reason.isEmpty();
    paintIcon(painter,
              place(QRect(row.left() + space::small, row.center().y() - iconSize / 2 + 1, iconSize,
                          iconSize)),
              iconOf(entry.kind), canBeDone ? theme.mutedText : theme.disabledText);

    int left = row.left() + space::small + iconSize + space::small;
    int right = row.right() - space::small;
    if (!entry.keys.isEmpty()) {
        const int width = option.fontMetrics.horizontalAdvance(entry.keys) + 2;
        paintCellText(painter, option, place(QRect(right - width, row.top(), width, row.height())),
                      entry.keys, option.font, theme.mutedText);
        right -= width + space::large;
    }
    const int whole = right - left;
    const int titleWidth = std::min(option.fontMetrics.horizontalAdvance(entry.title) + 2, whole);
    paintMarked(painter, place(QRect(left, row.top(), titleWidth, row.height())), entry.title,
                index.data(PaletteList::MarksRole).value<QList<int>>(),
                canBeDone ? theme.text : theme.mutedText, canBeDone ? theme.link : theme.mutedText,
                option);
    left += titleWidth + space::medium;
    const QString more = canBeDone ? entry.detail : entry.reason;
    if (right - left > iconSize && !more.isEmpty())
        paintCellText(painter, option, place(QRect(left, row.top(), right - left, row.height())),
                      more, option.font, theme.mutedText);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {0, rowHeight(option) + (groupOf(index) != Group::None ? headingHeight() : 0)};
}

bool PaletteDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto entry = index.data(PaletteList::EntryRole).value<PaletteEntry>();
    QToolTip::showText(event->globalPos(),
                       plainToolTip(entry.reason.isEmpty() ? entry.title : entry.reason), view);
    return true;
}

} // namespace widgets
