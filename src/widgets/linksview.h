// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "models/linktable.h"

#include <QTableView>

namespace widgets {

/// The table of links.
class LinksView : public QTableView
{
    Q_OBJECT

public:
    LinksView(models::LinkTable &table, const core::Clock &clock, QWidget *parent = nullptr);

    /// Chat and Bot are columns of All links only.
    void showChatColumns(bool shown);
    /// The one row that is selected; where there are several or none, the one with the focus.
    int currentRow() const;
    core::LinkId currentLink() const;
    int selectedCount() const;
    std::vector<core::LinkId> selectedLinks() const;
    void select(core::LinkId id);
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &state);
    /// By the beginning of the name, which the ledger looks for: most rows are not here.
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void currentLinkChanged();
    void contextMenuRequested(const QPoint &globalPosition);

protected:
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    models::LinkTable &m_table;
    const core::Clock &m_clock;
    QString m_typed; ///< beginning of a name
    std::chrono::milliseconds m_typedAt{0};
    int m_searches = 0;
};

} // namespace widgets
