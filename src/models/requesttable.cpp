// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/requesttable.h"

#include "services/joinrequests.h"

#include <algorithm>
#include <map>
#include <utility>

namespace models {

RequestTable::RequestTable(services::JoinRequests &requests, CellText cellText,
                           HeaderText headerText, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(requests)
    , m_cellText(std::move(cellText))
    , m_headerText(std::move(headerText))
    , m_rows(wanted())
{
    connect(&m_source, &services::JoinRequests::changed, this, &RequestTable::update);
}

void RequestTable::show(RequestsShown shown)
{
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    update();
}

void RequestTable::sort(int column, Qt::SortOrder order)
{
    RequestsShown shown = m_shown;
    shown.sortBy = static_cast<RequestColumn>(std::clamp(column, 0, requestColumnCount - 1));
    shown.order = order;
    show(std::move(shown));
}

void RequestTable::timePassed()
{
    constexpr int column = static_cast<int>(RequestColumn::Waiting);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

bool RequestTable::isShown(const domain::JoinRequest &request, const QString &search) const
{
    if (!m_shown.scope.contains(request.seat) || (m_shown.link && *m_shown.link != request.link))
        return false;
    return search.isEmpty()
        || domain::foldedForSearch(QStringList{request.person.name, request.person.username,
                                               request.bio, request.linkName}
                                       .join(QLatin1Char('\n')))
               .contains(search);
}

RequestTable::Requests RequestTable::wanted() const
{
    const QString search = domain::foldedForSearch(m_shown.search.trimmed());
    struct Row
    {
        const domain::JoinRequest *request;
        QString key;
    };
    std::vector<Row> rows;
    const bool byText =
        m_shown.sortBy != RequestColumn::Waiting && m_shown.sortBy != RequestColumn::Decide;
    for (const domain::JoinRequest &request : m_source.undecided()) {
        if (!isShown(request, search))
            continue;
        rows.push_back(
            {&request,
             byText ? domain::foldedForSearch(m_cellText(request, m_shown.sortBy)) : QString()});
    }
    // The source has who waits longest first.
    const bool descends = m_shown.order == Qt::DescendingOrder;
    if (byText) {
        std::stable_sort(rows.begin(), rows.end(), [descends](const Row &one, const Row &other) {
            return descends ? other.key < one.key : one.key < other.key;
        });
    } else if (!descends) {
        std::reverse(rows.begin(), rows.end());
    }
    Requests requests;
    requests.reserve(rows.size());
    for (const Row &row : rows)
        requests.push_back(*row.request);
    return requests;
}

/// Turns the rows into what is wanted by exact removals, moves of all at once and insertions.
void RequestTable::update()
{
    const Requests next = wanted();
    std::map<domain::RequestId, std::size_t> places;
    for (std::size_t i = 0; i < next.size(); ++i)
        places[next[i].id()] = i;
    std::set<domain::RequestId> kept;
    for (const auto &[id, place] : places)
        kept.insert(id);
    removeRowsThatAreNot(kept);

    // Those that stay, in their new order and with what is new about them.
    const auto before = [&places](const domain::JoinRequest &one,
                                  const domain::JoinRequest &other) {
        return places[one.id()] < places[other.id()];
    };
    if (!std::is_sorted(m_rows.begin(), m_rows.end(), before)) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList from = persistentIndexList();
        std::vector<domain::RequestId> ids;
        for (const QModelIndex &each : from)
            ids.push_back(m_rows[static_cast<std::size_t>(each.row())].id());
        std::sort(m_rows.begin(), m_rows.end(), before);
        std::map<domain::RequestId, int> rows;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            rows[m_rows[i].id()] = static_cast<int>(i);
        QModelIndexList to;
        for (qsizetype i = 0; i < from.size(); ++i)
            to.push_back(index(rows[ids[static_cast<std::size_t>(i)]], from[i].column()));
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    bool uncheckedAny = false;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const domain::JoinRequest &now = next[places[m_rows[i].id()]];
        if (m_rows[i] == now)
            continue;
        m_rows[i] = now;
        if (now.state != domain::RequestState::Waiting)
            uncheckedAny = m_checked.erase(now.id()) > 0 || uncheckedAny;
        Q_EMIT dataChanged(index(static_cast<int>(i), 0),
                           index(static_cast<int>(i), requestColumnCount - 1));
    }
    for (std::size_t row = 0; row < next.size();) {
        if (row < m_rows.size() && m_rows[row].id() == next[row].id()) {
            ++row;
            continue;
        }
        std::size_t end = row + 1;
        while (end < next.size() && (row == m_rows.size() || next[end].id() != m_rows[row].id()))
            ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(row),
                      next.begin() + static_cast<std::ptrdiff_t>(row),
                      next.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        row = end;
    }
    if (uncheckedAny)
        Q_EMIT checkedChanged();
}

void RequestTable::removeRowsThatAreNot(const std::set<domain::RequestId> &kept)
{
    bool uncheckedAny = false;
    for (std::size_t end = m_rows.size(); end > 0;) {
        if (kept.contains(m_rows[end - 1].id())) {
            --end;
            continue;
        }
        std::size_t begin = end - 1;
        while (begin > 0 && !kept.contains(m_rows[begin - 1].id()))
            --begin;
        for (std::size_t i = begin; i < end; ++i)
            uncheckedAny = m_checked.erase(m_rows[i].id()) > 0 || uncheckedAny;
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(begin),
                     m_rows.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = begin;
    }
    if (uncheckedAny)
        Q_EMIT checkedChanged();
}

const domain::JoinRequest *RequestTable::requestAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

int RequestTable::rowOf(const domain::RequestId &request) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const auto &each) { return each.id() == request; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<domain::JoinRequest> RequestTable::checked() const
{
    std::vector<domain::JoinRequest> requests;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(requests),
                 [this](const auto &each) { return m_checked.contains(each.id()); });
    return requests;
}

int RequestTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RequestTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : requestColumnCount;
}

Qt::ItemFlags RequestTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const domain::JoinRequest *request = index.isValid() ? requestAt(index.row()) : nullptr;
    const bool isFirst = index.column() == static_cast<int>(RequestColumn::Person);
    if (request && isFirst && request->state == domain::RequestState::Waiting)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant RequestTable::data(const QModelIndex &index, int role) const
{
    const domain::JoinRequest *request = index.isValid() ? requestAt(index.row()) : nullptr;
    if (!request)
        return {};
    switch (role) {
    case RequestRole:
        return QVariant::fromValue(*request);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_cellText(*request, static_cast<RequestColumn>(index.column()));
    case Qt::CheckStateRole:
        if (index.column() != static_cast<int>(RequestColumn::Person))
            return {};
        return static_cast<int>(m_checked.contains(request->id()) ? Qt::Checked : Qt::Unchecked);
    default:
        return {};
    }
}

bool RequestTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    setChecked(index.row(), index.row(), value.toInt() == Qt::Checked);
    return true;
}

void RequestTable::setChecked(int first, int last, bool isChecked)
{
    bool isNew = false;
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        const domain::JoinRequest &request = m_rows[static_cast<std::size_t>(row)];
        if (!isChecked)
            isNew = m_checked.erase(request.id()) > 0 || isNew;
        else if (request.state == domain::RequestState::Waiting)
            isNew = m_checked.insert(request.id()).second || isNew;
    }
    if (!isNew)
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, 0), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

QVariant RequestTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || section < 0 || section >= requestColumnCount || !isText)
        return {};
    return m_headerText(static_cast<RequestColumn>(section));
}

} // namespace models
