// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace widgets {

/// How every table looks: rows without a grid, so many pixels high, and a header that has a name.
/// Before the view gets its model and widths.
void setUpTable(QTableView &view, int rowHeight);

/// Gives a column its first width: so many pixels, or what its title needs where that is more.
void setUpColumn(QTableView &view, int column, int pixels);

/// A table whose rows lead somewhere: Enter activates the current one, as a double click does.
class ActivatedTable : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// Rows that are read: the whole row tells where the keyboard is, and what is cut off is in the
/// tooltip, as plain text.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace widgets
