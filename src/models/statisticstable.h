// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/statistics.h"

#include <QAbstractTableModel>

#include <functional>
#include <variant>
#include <vector>

namespace models {

/// Name is the time, the link, the tag or the placement.
enum class StatisticsColumn {
    Name,
    Chat,
    Links,
    Recent,
    Joined,
    Left,
    Inside,
    TenMinutes,
    Day,
    Week,
    Paid,
    PerInside,
    PerWeek,
};
inline constexpr int statisticsColumnCount = 13;

/// What a line of figures is about: a time, or what is compared.
using StatisticsRow = std::variant<domain::Bucket, domain::Standing>;

/// Figures in lines, in the order in which they are given. A sorting proxy finds in SortRole what
/// a column is sorted by.
class StatisticsTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using CellText = std::function<QString(const StatisticsRow &, StatisticsColumn)>;
    using HeaderText = std::function<QString(StatisticsColumn)>;

    enum Role {
        SortRole = Qt::UserRole, ///< a number, a time or a text
        LinkRole, ///< core::LinkId of a link's line; else invalid
    };

    StatisticsTable(CellText cellText, HeaderText headerText, QObject *parent = nullptr);

    /// The lines that were there before stay the same lines, so that selections do too.
    void setRows(std::vector<StatisticsRow> rows);
    const StatisticsRow &rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// The header's words mean something else now.
    void renameColumns();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeFrom(std::size_t first, std::size_t end);
    QVariant sortValue(const StatisticsRow &row, StatisticsColumn column) const;

    CellText m_cellText;
    HeaderText m_headerText;
    std::vector<StatisticsRow> m_rows;
};

} // namespace models
