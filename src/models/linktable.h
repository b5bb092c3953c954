// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"
#include "domain/linkquery.h"
#include "models/tagcolours.h"

#include <QAbstractTableModel>

#include <functional>
#include <unordered_map>
#include <vector>

namespace services {
class Catalogue;
}

namespace models {

/// The links of a query, in its order. It holds their numbers; rows are fetched a page at a time
/// when somebody looks at them, so that a million links cost a vector of numbers.
class LinkTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a cell says in words: for screen readers, tool tips and the delegate alike.
    using CellText = std::function<QString(const domain::Link &, domain::LinkColumn)>;
    using HeaderText = std::function<QString(domain::LinkColumn)>;

    enum Role {
        LinkRole = Qt::UserRole, ///< domain::Link; invalid while the row is being fetched
        TagsRole, ///< of the column Name: std::vector<domain::Tag>
    };

    LinkTable(services::Catalogue &catalogue, CellText cellText, HeaderText headerText,
              QObject *parent = nullptr);

    const domain::LinkQuery &query() const { return m_query; }
    void setQuery(const domain::LinkQuery &query);
    /// True until the query that was set last is answered.
    bool isLoading() const { return m_loading; }

    core::LinkId idAt(int row) const;
    /// The row's link where it has been fetched.
    const domain::Link *linkAt(int row) const;
    /// -1 where the link is not in the table.
    int rowOf(core::LinkId id) const;
    /// The next row whose link has a name that begins so, the given row first and round the end;
    /// -1 where there is none. The ledger looks: rows that nobody sees stay where they are.
    core::Task<int> find(const QString &nameStart, int from);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    /// The rows' links to drag out, as copying puts them (models/linkmime.h). Nothing while a row
    /// is being fetched: a part of what was chosen would pass for all of it.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    /// The rows are those of query(). sameQuery: only their contents or places changed.
    void loaded(bool sameQuery);
    void failed(const core::Error &error);

private:
    struct Row
    {
        domain::Link link;
        mutable int row = -1; ///< where it was when it was looked at last
    };
    using Rows = std::unordered_map<core::LinkId, Row>;

    void load();
    void loadFirst();
    void finishLoading();
    void loadAgain();
    bool beginsAs(const std::vector<core::LinkId> &ids) const;
    void append(std::vector<core::LinkId> ids);
    void loadSoon();
    void show(std::vector<core::LinkId> ids);
    void permute(std::vector<core::LinkId> ids);
    void refetch(const std::vector<core::LinkId> &ids);
    void want(int row) const;
    void fetchWanted();
    void keep(domain::Link link, int row);
    const Row *cached(core::LinkId id) const;
    void tellChanged(std::vector<int> rows);
    QVariant nameData(const domain::Link &link, int role) const;

    services::Catalogue &m_catalogue;
    CellText m_cellText;
    HeaderText m_headerText;
    TagColours m_tagColours;
    domain::LinkQuery m_query;
    std::optional<domain::LinkQuery> m_shownQuery;
    std::optional<core::Task<domain::LinkOrder>> m_order; ///< the question under way
    quint64 m_stamp = 0; ///< of the answer that is shown
    bool m_loading = false;
    bool m_loadScheduled = false;
    bool m_loadAgain = false;
    int m_generation = 0;
    std::vector<core::LinkId> m_ids;
    /// What was fetched lately, and what was fetched before that: what is on the screen is in one
    /// of them.
    Rows m_rows;
    Rows m_olderRows;
    mutable std::vector<core::LinkId> m_wanted;
    mutable std::unordered_map<core::LinkId, int> m_asked; ///< wanted, or on their way, for a row
    mutable bool m_fetchScheduled = false;
};

} // namespace models
