// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linkquery.h"

#include <QStyledItemDelegate>

namespace widgets {

class ThemeController;

/// Paints the cells of the links table: state badges with icon and word, limit bars, links in the
/// monospace font. The words are those of the model.
class LinkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LinkDelegate(ThemeController &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const domain::Link &link, domain::LinkColumn column, const QString &text) const;

    ThemeController &m_theme;
};

} // namespace widgets
