// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/campaigndelegate.h"

#include "models/campaigntable.h"
#include "widgets/icons.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

namespace widgets {

using models::CampaignTable;
using Verdict = CampaignTable::Verdict;

namespace {

QIcon verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Made:
        return icon(Icon::Plus, IconColour::Success);
    case Verdict::Wrong:
        return icon(Icon::Warning, IconColour::Danger);
    case Verdict::LeftOut:
        return icon(Icon::Close, IconColour::Muted);
    case Verdict::Double:
        return icon(Icon::Copy, IconColour::Warning);
    }
    return {};
}

} // namespace

QWidget *CampaignDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    editor->setAccessibleDescription(index.data(Qt::AccessibleDescriptionRole).toString());
    return editor;
}

bool CampaignDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString problem = index.data(Qt::AccessibleDescriptionRole).toString();
    if (event->type() != QEvent::ToolTip || problem.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(problem), view, option.rect);
    return true;
}

void CampaignDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = Theme::of(option->palette);
    const auto verdict = index.data(CampaignTable::VerdictRole).value<Verdict>();
    const bool isIn = verdict == Verdict::Made || verdict == Verdict::Wrong;
    if (index.column() == 0) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = verdictIcon(verdict);
        option->palette.setColor(QPalette::Text, isIn ? theme.text : theme.mutedText);
        return;
    }
    if (index.data(CampaignTable::ProblemRole).toBool()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(Icon::Warning, IconColour::Danger);
        option->backgroundBrush = theme.dangerSoft;
        option->palette.setColor(QPalette::Text, theme.danger);
    } else if (!isIn || index.data(CampaignTable::DefaultRole).toBool()) {
        option->palette.setColor(QPalette::Text, theme.mutedText);
    }
}

} // namespace widgets
