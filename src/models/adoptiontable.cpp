// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/adoptiontable.h"

#include <algorithm>
#include <utility>

namespace models {

using services::AdoptionLine;
using Verdict = AdoptionLine::Verdict;

AdoptionTable::AdoptionTable(CellText cellText, HeaderText headerText, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cellText(std::move(cellText))
    , m_headerText(std::move(headerText))
{ }

void AdoptionTable::setLines(std::vector<AdoptionLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT choiceChanged();
}

void AdoptionTable::setSeatOfAll(const Seat &seat)
{
    m_seatOfAll = seat;
    m_choices.clear();
    retell();
    Q_EMIT choiceChanged();
}

void AdoptionTable::retell()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

std::map<domain::SeatId, QStringList> AdoptionTable::chosen() const
{
    std::map<domain::SeatId, QStringList> all;
    for (const AdoptionLine &line : m_lines) {
        if (const Seat seat = seatOf(line))
            all[*seat] += line.url;
    }
    return all;
}

int AdoptionTable::chosenCount() const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(),
                      [this](const AdoptionLine &line) { return seatOf(line).has_value(); }));
}

const AdoptionLine &AdoptionTable::lineAt(int row) const
{
    return m_lines[static_cast<std::size_t>(row)];
}

AdoptionTable::Seat AdoptionTable::seatOf(const AdoptionLine &line) const
{
    return line.verdict == Verdict::New ? m_choices.value(line.hash, m_seatOfAll) : Seat();
}

int AdoptionTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AdoptionTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AdoptionTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AdoptionLine &line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_cellText(line, seatOf(line), static_cast<Column>(index.column()));
    case VerdictRole:
        return QVariant::fromValue(line.verdict);
    case SeatRole: {
        const Seat seat = seatOf(line);
        return seat ? QVariant::fromValue(*seat) : QVariant();
    }
    default:
        return {};
    }
}

bool AdoptionTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != SeatRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const AdoptionLine &line = lineAt(index.row());
    m_choices[line.hash] = value.isValid() ? Seat(value.value<domain::SeatId>()) : Seat();
    Q_EMIT dataChanged(index, index);
    Q_EMIT choiceChanged();
    return true;
}

QVariant AdoptionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || section < 0 || section >= columns || !isText)
        return {};
    return m_headerText(static_cast<Column>(section));
}

Qt::ItemFlags AdoptionTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && static_cast<Column>(index.column()) == Column::Chat
        && lineAt(index.row()).verdict == Verdict::New)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace models
