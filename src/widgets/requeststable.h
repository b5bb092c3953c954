// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/requesttable.h"
#include "widgets/requestdelegate.h"

#include <QTableView>

namespace widgets {

/// The table of join requests. Which rows are selected and which are checked is the same; a click
/// on a box, or Space, adds one to the others.
class RequestsTable : public QTableView
{
    Q_OBJECT

public:
    RequestsTable(models::RequestTable &table, QWidget *parent = nullptr);

    void showChatColumn(bool shown);

Q_SIGNALS:
    /// A button of one row was clicked.
    void decideRequested(const domain::JoinRequest &request, bool approve);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    RequestDelegate::Part partAt(const QPoint &position, QModelIndex *index) const;
    void toggle(const QModelIndex &index);
    void deselectWhatIsDecided();
    void fitColumns();

    models::RequestTable &m_table;
    bool m_fits = true; ///< the columns follow the width, until somebody resizes one
    bool m_isFitting = false;
    QPersistentModelIndex m_pressed;
    RequestDelegate::Part m_part = RequestDelegate::Part::None;
};

} // namespace widgets
