// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"
#include "domain/history.h"

#include <QAbstractTableModel>

#include <functional>

namespace services {
class Catalogue;
}

namespace models {

enum class ActivityColumn { When, Who, Bot, Chat, Link, What, Change, Answer };
inline constexpr int activityColumnCount = 8;

/// The lines of the history that a query chooses, newest first. They are fetched a page at a time
/// as somebody scrolls; what happens meanwhile is inserted above.
class ActivityTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using CellText = std::function<QString(const domain::HistoryEntry &, ActivityColumn)>;
    using HeaderText = std::function<QString(ActivityColumn)>;

    enum Role {
        EntryRole = Qt::UserRole, ///< domain::HistoryEntry
    };

    ActivityTable(services::Catalogue &catalogue, CellText cellText, HeaderText headerText,
                  QObject *parent = nullptr);

    const domain::HistoryQuery &query() const { return m_query; }
    /// Its page (olderThan, limit) is the table's own business. What was shown stays until the
    /// first page is there.
    void setQuery(domain::HistoryQuery query);
    /// True until the first page of the query that was set last is there.
    bool isLoading() const { return m_loading; }
    const domain::HistoryEntry *entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The rows are those of query().
    void loaded();
    void failed(const core::Error &error);

private:
    using Entries = std::vector<domain::HistoryEntry>;

    void load();
    void fetchNews();
    void fetchNewsBefore(Entries news);
    void insertAbove(Entries news, bool olderToo);
    /// Asks for a page; an answer to a query that was replaced meanwhile is dropped.
    void ask(std::optional<qint64> olderThan, std::function<void(core::Result<Entries>)> answered);

    services::Catalogue &m_catalogue;
    CellText m_cellText;
    HeaderText m_headerText;
    domain::HistoryQuery m_query;
    Entries m_entries;
    int m_generation = 0;
    bool m_loading = false;
    bool m_shown = false; ///< m_entries are those of m_query
    bool m_more = false; ///< there may be older lines
    bool m_fetching = false;
    bool m_newsUnderWay = false;
    bool m_newsAgain = false;
};

} // namespace models
