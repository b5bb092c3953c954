// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/statisticstable.h"

#include <algorithm>
#include <utility>

using domain::Bucket;
using domain::Standing;
using domain::Stay;

namespace models {

namespace {

/// Lines of what is not known stand below all others, whatever the number.
constexpr double unknown = -1;

/// Whether two lines are about the same.
bool isSame(const StatisticsRow &a, const StatisticsRow &b)
{
    if (a.index() != b.index())
        return false;
    if (const auto *bucket = std::get_if<Bucket>(&a))
        return bucket->from == std::get<Bucket>(b).from;
    const auto &one = std::get<Standing>(a);
    const auto &other = std::get<Standing>(b);
    if (one.link.has_value() != other.link.has_value())
        return false;
    return one.link ? one.link->id == other.link->id : one.name == other.name;
}

QVariant shareOf(const domain::Figures &figures, Stay stay)
{
    return figures.share(stay).value_or(unknown);
}

/// Sums in several currencies can't be compared; the first one counts.
QVariant hundredths(const std::vector<domain::Cost> &costs,
                    const std::function<std::optional<domain::Money>(const domain::Cost &)> &part)
{
    const auto money = costs.empty() ? std::nullopt : part(costs.front());
    return money ? static_cast<double>(money->hundredths) : unknown;
}

} // namespace

StatisticsTable::StatisticsTable(CellText cellText, HeaderText headerText, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cellText(std::move(cellText))
    , m_headerText(std::move(headerText))
{ }

void StatisticsTable::setRows(std::vector<StatisticsRow> rows)
{
    if (m_rows.empty() || rows.empty() || m_rows.front().index() != rows.front().index()) {
        if (m_rows.empty() && rows.empty())
            return;
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    // Few lines change their place at once: each is looked for from where it should be.
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto isGone = [&] {
            return std::none_of(rows.begin() + static_cast<std::ptrdiff_t>(i), rows.end(),
                                [&](const auto &row) { return isSame(m_rows[i], row); });
        };
        while (i < m_rows.size() && !isSame(m_rows[i], rows[i]) && isGone())
            removeFrom(i, i + 1);
        std::size_t found = i;
        while (found < m_rows.size() && !isSame(m_rows[found], rows[i]))
            ++found;
        const int at = static_cast<int>(i);
        if (found == m_rows.size()) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, std::move(rows[i]));
            endInsertRows();
            continue;
        }
        if (found != i) {
            const int from = static_cast<int>(found);
            beginMoveRows({}, from, from, {}, at);
            std::rotate(m_rows.begin() + at, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
        if (m_rows[i] != rows[i]) {
            m_rows[i] = std::move(rows[i]);
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
    }
    if (m_rows.size() > rows.size())
        removeFrom(rows.size(), m_rows.size());
}

void StatisticsTable::removeFrom(std::size_t first, std::size_t end)
{
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
                 m_rows.begin() + static_cast<std::ptrdiff_t>(end));
    endRemoveRows();
}

void StatisticsTable::renameColumns()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int StatisticsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatisticsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : statisticsColumnCount;
}

QVariant StatisticsTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const StatisticsRow &row = rowAt(index.row());
    const auto column = static_cast<StatisticsColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_cellText(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (column == StatisticsColumn::Name || column == StatisticsColumn::Chat
                 ? Qt::AlignLeading
                 : Qt::AlignTrailing)
            | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, column);
    case LinkRole: {
        const auto *standing = std::get_if<Standing>(&row);
        return QVariant::fromValue(standing && standing->link ? standing->link->id
                                                              : core::LinkId());
    }
    default:
        return {};
    }
}

QVariant StatisticsTable::sortValue(const StatisticsRow &row, StatisticsColumn column) const
{
    if (const auto *bucket = std::get_if<Bucket>(&row)) {
        if (column == StatisticsColumn::Name)
            return bucket->from;
        if (bucket->coverage == domain::Coverage::None)
            return unknown;
        return column == StatisticsColumn::Left ? bucket->leaves : bucket->joins;
    }
    const auto &standing = std::get<Standing>(row);
    const domain::Figures &figures = standing.figures;
    using enum StatisticsColumn;
    switch (column) {
    case Name:
    case Chat:
        return m_cellText(row, column);
    case Links:
        return standing.links;
    case Recent:
        return standing.recent;
    case Joined:
        return figures.joins;
    case Left:
        return figures.leaves;
    case Inside:
        return figures.inside();
    case TenMinutes:
        return shareOf(figures, Stay::TenMinutes);
    case Day:
        return shareOf(figures, Stay::Day);
    case Week:
        return shareOf(figures, Stay::Week);
    case Paid:
        return hundredths(standing.costs,
                          [](const domain::Cost &cost) { return std::optional(cost.paid); });
    case PerInside:
        return hundredths(standing.costs, [](const domain::Cost &cost) { return cost.perInside; });
    case PerWeek:
        return hundredths(standing.costs, [](const domain::Cost &cost) { return cost.perWeek; });
    }
    return {};
}

QVariant StatisticsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_headerText(static_cast<StatisticsColumn>(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section <= static_cast<int>(StatisticsColumn::Chat)
                                        ? Qt::AlignLeading
                                        : Qt::AlignTrailing)
                                   | Qt::AlignVCenter);
    return {};
}

} // namespace models
