// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/linktable.h"

#include "services/catalogue.h"

#include <QTimer>

#include <algorithm>
#include <unordered_set>

namespace models {

namespace {

/// Rows fetched around one that is looked at: about two screens.
constexpr int pageRows = 100;
/// Rows kept; beyond it, the cache starts anew with what is on the screen.
constexpr std::size_t keptRows = 2000;
/// Above this many separate row ranges a reset is cheaper than telling each.
constexpr int rangesWorthTelling = 200;

struct Range
{
    int first = 0;
    int last = 0;
};

/// The runs of rows for which isIn(row) holds, from the last to the first.
template <typename Predicate>
std::vector<Range> rangesBackwards(int rows, Predicate isIn)
{
    std::vector<Range> ranges;
    for (int row = rows - 1; row >= 0; --row) {
        if (!isIn(row))
            continue;
        const int last = row;
        while (row > 0 && isIn(row - 1))
            --row;
        ranges.push_back({row, last});
    }
    return ranges;
}

} // namespace

LinkTable::LinkTable(services::Catalogue &catalogue, CellText cellText, HeaderText headerText,
                     QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_cellText(std::move(cellText))
    , m_headerText(std::move(headerText))
{
    connect(&m_catalogue, &services::Catalogue::linksChanged, this, &LinkTable::refetch);
    connect(&m_catalogue, &services::Catalogue::seatsChanged, this, [this] {
        // The columns Chat and Bot come from there.
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void LinkTable::setQuery(const domain::LinkQuery &query)
{
    m_query = query;
    load();
}

void LinkTable::load()
{
    m_loading = true;
    m_loadScheduled = false;
    const int generation = ++m_generation;
    m_catalogue.order(m_query).then(
        this, [this, generation](core::Result<std::vector<core::LinkId>> ids) {
            if (generation != m_generation)
                return; // a later query is under way
            m_loading = false;
            if (!ids) {
                Q_EMIT failed(ids.error());
                return;
            }
            const bool sameQuery = m_query == m_shownQuery;
            m_shownQuery = m_query;
            show(std::move(*ids));
            Q_EMIT loaded(sameQuery);
        });
}

void LinkTable::show(std::vector<core::LinkId> ids)
{
    if (ids == m_ids)
        return;
    const std::unordered_set<core::LinkId> next(ids.begin(), ids.end());
    const std::unordered_set<core::LinkId> former(m_ids.begin(), m_ids.end());
    const auto gone = rangesBackwards(rowCount(), [&](int row) { return !next.contains(idAt(row)); });
    const auto come = rangesBackwards(static_cast<int>(ids.size()), [&](int row) {
        return !former.contains(ids[static_cast<std::size_t>(row)]);
    });
    if (static_cast<int>(gone.size() + come.size()) > rangesWorthTelling || m_ids.empty()) {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
        return;
    }
    for (const Range &range : gone) {
        beginRemoveRows({}, range.first, range.last);
        m_ids.erase(m_ids.begin() + range.first, m_ids.begin() + range.last + 1);
        endRemoveRows();
    }
    std::vector<core::LinkId> kept;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(kept),
                 [&former](core::LinkId id) { return former.contains(id); });
    if (kept != m_ids) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        std::unordered_map<core::LinkId, int> place;
        for (std::size_t row = 0; row < kept.size(); ++row)
            place[kept[row]] = static_cast<int>(row);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &old : before)
            after.push_back(index(place[idAt(old.row())], old.column()));
        m_ids = std::move(kept);
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    for (auto range = come.rbegin(); range != come.rend(); ++range) {
        beginInsertRows({}, range->first, range->last);
        m_ids.insert(m_ids.begin() + range->first, ids.begin() + range->first,
                     ids.begin() + range->last + 1);
        endInsertRows();
    }
}

void LinkTable::refetch(const std::vector<core::LinkId> &ids)
{
    if (ids.empty()) {
        for (const auto &[id, link] : m_links)
            m_wanted.push_back(id);
    }
    for (const core::LinkId id : ids) {
        if (m_links.contains(id))
            m_wanted.push_back(id);
    }
    if (!m_wanted.empty())
        fetchWanted();
    // What is in the table and where may have changed too; a burst of writes is one look.
    if (!m_loadScheduled) {
        m_loadScheduled = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_loadScheduled)
                    load();
            },
            Qt::QueuedConnection);
    }
}

void LinkTable::want(int row) const
{
    const int first = row / pageRows * pageRows;
    const int last = std::min(first + pageRows, rowCount());
    for (int near = first; near < last; ++near) {
        const core::LinkId id = idAt(near);
        if (!m_links.contains(id) && std::find(m_wanted.begin(), m_wanted.end(), id) == m_wanted.end())
            m_wanted.push_back(id);
    }
    if (m_fetchScheduled)
        return;
    m_fetchScheduled = true;
    auto *self = const_cast<LinkTable *>(this); // data() is const, filling a cache is not
    QMetaObject::invokeMethod(self, &LinkTable::fetchWanted, Qt::QueuedConnection);
}

void LinkTable::fetchWanted()
{
    m_fetchScheduled = false;
    if (m_links.size() > keptRows)
        m_links.clear();
    m_catalogue.links(std::exchange(m_wanted, {}))
        .then(this, [this](core::Result<std::vector<domain::Link>> links) {
            if (!links) {
                Q_EMIT failed(links.error());
                return;
            }
            std::unordered_set<core::LinkId> arrived;
            for (domain::Link &link : *links) {
                arrived.insert(link.id);
                m_links[link.id] = std::move(link);
            }
            for (const Range &range : rangesBackwards(rowCount(), [&](int row) { return arrived.contains(idAt(row)); }))
                Q_EMIT dataChanged(index(range.first, 0), index(range.last, columnCount() - 1));
        });
}

core::LinkId LinkTable::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? core::LinkId{} : m_ids[static_cast<std::size_t>(row)];
}

const domain::Link *LinkTable::linkAt(int row) const
{
    const auto found = m_links.find(idAt(row));
    return found == m_links.end() ? nullptr : &found->second;
}

int LinkTable::rowOf(core::LinkId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

int LinkTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int LinkTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : domain::linkColumnCount;
}

QVariant LinkTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText && role != LinkRole)
        return {};
    const domain::Link *link = linkAt(index.row());
    if (!link) {
        want(index.row());
        return {};
    }
    if (role == LinkRole)
        return QVariant::fromValue(*link);
    return m_cellText(*link, static_cast<domain::LinkColumn>(index.column()));
}

QVariant LinkTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<domain::LinkColumn>(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_headerText(column);
    const bool isNumber = column == domain::LinkColumn::Joined || column == domain::LinkColumn::Limit
        || column == domain::LinkColumn::Requests;
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

void LinkTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    domain::LinkQuery query = m_query;
    query.sortBy = static_cast<domain::LinkColumn>(column);
    query.order = order;
    if (query != m_query)
        setQuery(query);
}

} // namespace models
