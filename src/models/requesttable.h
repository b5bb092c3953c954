// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/joinrequest.h"
#include "domain/linkquery.h"

#include <QAbstractTableModel>

#include <functional>
#include <set>
#include <vector>

namespace services {
class JoinRequests;
}

namespace models {

/// Decide is where a row's two buttons are.
enum class RequestColumn { Person, Chat, Link, About, Waiting, Decide };
inline constexpr int requestColumnCount = 6;

/// Which of those who wait, and in which order. Ties: who waits longest first.
struct RequestsShown
{
    domain::LinkScope scope;
    std::optional<core::LinkId> link = {}; ///< only those who ask by it
    QString search = {}; ///< anywhere in name, username, bio or the link's name
    RequestColumn sortBy = RequestColumn::Waiting;
    Qt::SortOrder order = Qt::DescendingOrder; ///< of Waiting: the longest first

    friend bool operator==(const RequestsShown &, const RequestsShown &) = default;
};

/// Who asks to be let in and is not decided about, or whose decision Telegram has not confirmed
/// yet. Each row can be checked; whoever is decided about loses the mark with the row.
class RequestTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using CellText = std::function<QString(const domain::JoinRequest &, RequestColumn)>;
    using HeaderText = std::function<QString(RequestColumn)>;

    enum Role {
        RequestRole = Qt::UserRole, ///< domain::JoinRequest
    };

    RequestTable(services::JoinRequests &requests, CellText cellText, HeaderText headerText,
                 QObject *parent = nullptr);

    const RequestsShown &shown() const { return m_shown; }
    void show(RequestsShown shown);
    /// The cells of Waiting say something else by now.
    void timePassed();

    const domain::JoinRequest *requestAt(int row) const;
    /// −1 where it is not in the table.
    int rowOf(const domain::RequestId &request) const;
    /// Those from first to last that can be: all at once.
    void setChecked(int first, int last, bool isChecked);
    /// In the order of the rows.
    std::vector<domain::JoinRequest> checked() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Which rows are checked.
    void checkedChanged();

private:
    using Requests = std::vector<domain::JoinRequest>;

    void update();
    Requests wanted() const;
    bool isShown(const domain::JoinRequest &request, const QString &search) const;
    void removeRowsThatAreNot(const std::set<domain::RequestId> &kept);

    services::JoinRequests &m_source;
    CellText m_cellText;
    HeaderText m_headerText;
    RequestsShown m_shown;
    Requests m_rows;
    std::set<domain::RequestId> m_checked;
};

} // namespace models
