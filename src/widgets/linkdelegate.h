// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"

#include <QStyledItemDelegate>

namespace widgets {

/// Paints the cells of the links table: state badges with icon and word, limit bars, links in the
/// monospace font. The words are those of the model.
class LinkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int padding = 10; ///< at each side of a cell

    explicit LinkDelegate(const core::Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const core::Clock &m_clock;
};

} // namespace widgets
