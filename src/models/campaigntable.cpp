// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/campaigntable.h"

#include <utility>

namespace models {

using domain::CampaignColumn;
using domain::Doubling;

CampaignTable::CampaignTable(Words words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{ }

void CampaignTable::setRows(std::vector<domain::CampaignRow> rows,
                            std::vector<domain::PlannedLink> links,
                            const domain::CampaignRules &rules)
{
    Q_ASSERT(rows.size() == links.size());
    beginResetModel();
    m_rows = std::move(rows);
    m_links = std::move(links);
    m_rules = rules;
    m_choices.assign(m_rows.size(), std::nullopt);
    endResetModel();
    count();
}

void CampaignTable::setLinks(std::vector<domain::PlannedLink> links,
                             const domain::CampaignRules &rules)
{
    Q_ASSERT(m_rows.size() == links.size());
    m_links = std::move(links);
    m_rules = rules;
    retell();
}

void CampaignTable::setLeavesOutErrors(bool leavesOut)
{
    m_leavesOutErrors = leavesOut;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_links[i].problemCount() > 0)
            m_choices[i].reset();
    }
    retell();
}

void CampaignTable::setKeepsDoubles(bool keeps)
{
    m_keepsDoubles = keeps;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_links[i].doubling != Doubling::None)
            m_choices[i].reset();
    }
    retell();
}

std::vector<domain::PlannedLink> CampaignTable::chosen() const
{
    std::vector<domain::PlannedLink> all;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (verdictOf(i) == Verdict::Made)
            all.push_back(m_links[i]);
    }
    return all;
}

std::vector<CampaignTable::Verdict> CampaignTable::verdicts() const
{
    std::vector<Verdict> all;
    all.reserve(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        all.push_back(verdictOf(i));
    return all;
}

CampaignTable::Row CampaignTable::row(int number) const
{
    const auto i = static_cast<std::size_t>(number);
    return {m_rows[i], m_links[i], verdictOf(i)};
}

CampaignColumn CampaignTable::columnAt(int column)
{
    return static_cast<CampaignColumn>(column - 1);
}

int CampaignTable::columnOf(CampaignColumn column)
{
    return static_cast<int>(column) + 1;
}

bool CampaignTable::isIn(std::size_t row) const
{
    const domain::PlannedLink &link = m_links[row];
    const bool isUsual = (m_keepsDoubles || link.doubling == Doubling::None)
        && !(m_leavesOutErrors && link.problemCount() > 0);
    return m_choices[row].value_or(isUsual);
}

CampaignTable::Verdict CampaignTable::verdictOf(std::size_t row) const
{
    const domain::PlannedLink &link = m_links[row];
    if (isIn(row))
        return link.problemCount() > 0 ? Verdict::Wrong : Verdict::Made;
    const bool isDouble = !m_choices[row] && !m_keepsDoubles && link.doubling != Doubling::None;
    return isDouble ? Verdict::Double : Verdict::LeftOut;
}

void CampaignTable::count()
{
    m_counts = {};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        switch (verdictOf(i)) {
        case Verdict::Made:
            ++m_counts.made;
            break;
        case Verdict::Wrong:
            ++m_counts.wrong;
            break;
        case Verdict::LeftOut:
            ++m_counts.leftOut;
            break;
        case Verdict::Double:
            ++m_counts.doubles;
            break;
        }
    }
    Q_EMIT choiceChanged();
}

void CampaignTable::retell()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    count();
}

int CampaignTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CampaignTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CampaignTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row row = this->row(index.row());
    if (role == VerdictRole)
        return QVariant::fromValue(row.verdict);
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return m_words.verdict(row);
        if (role == Qt::CheckStateRole)
            return isIn(static_cast<std::size_t>(index.row())) ? Qt::Checked : Qt::Unchecked;
        return {};
    }
    const CampaignColumn column = columnAt(index.column());
    const auto &problem = row.planned.problem(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_words.cell(row, column);
    case Qt::EditRole:
        return row.written[column];
    case Qt::AccessibleDescriptionRole:
        return problem ? m_words.problem(*problem) : QString();
    case ProblemRole:
        return problem.has_value();
    case DefaultRole:
        return row.written[column].trimmed().isEmpty();
    default:
        return {};
    }
}

bool CampaignTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == 0 && role == Qt::CheckStateRole) {
        m_choices[row] = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index.siblingAtColumn(columns - 1));
        count();
        return true;
    }
    if (index.column() == 0 || role != Qt::EditRole)
        return false;
    QString &cell = m_rows[row][columnAt(index.column())];
    if (cell == value.toString())
        return true;
    cell = value.toString();
    const Doubling doubling = m_links[row].doubling;
    m_links[row] = plannedLink(m_rows[row], m_rules, index.row());
    m_links[row].doubling = doubling;
    if (columnAt(index.column()) == CampaignColumn::Name) {
        std::vector<Doubling> before;
        for (const domain::PlannedLink &link : m_links)
            before.push_back(link.doubling);
        markDoublings(m_rows, m_rules.livingNames, m_links);
        for (std::size_t i = 0; i < m_links.size(); ++i) {
            if (m_links[i].doubling != before[i]) {
                const int changed = static_cast<int>(i);
                Q_EMIT dataChanged(this->index(changed, 0), this->index(changed, columns - 1));
            }
        }
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columns - 1));
    count();
    Q_EMIT edited();
    return true;
}

QVariant CampaignTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || section < 0 || section >= columns || !isText)
        return {};
    return m_words.header(section);
}

Qt::ItemFlags CampaignTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= index.column() == 0 ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

} // namespace models
