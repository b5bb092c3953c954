// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/linktable.h"

#include "domain/displaytext.h"
#include "models/linkmime.h"
#include "services/catalogue.h"

#include <QMimeData>

#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

using namespace Qt::StringLiterals;

namespace models {

namespace {

/// Rows fetched around one that is looked at: about two screens.
constexpr int pageRows = 100;
/// Rows in each half of the cache.
constexpr std::size_t keptRows = 2000;
/// Above this many separate row ranges a reset is cheaper than telling each.
constexpr int rangesWorthTelling = 200;
/// More rows than this are not appended at once.
constexpr std::size_t rowsAtOnce = 100'000;
/// Above this many rows that differ, finding out how takes longer than a frame.
constexpr std::ptrdiff_t rowsWorthComparing = 10'000;

struct Range
{
    int first = 0;
    int last = 0;
};

/// The runs of rows from begin to before end for which isIn(row) holds, from the last to the first.
template <typename Predicate>
std::vector<Range> rangesBackwards(int begin, int end, Predicate isIn)
{
    std::vector<Range> ranges;
    for (int row = end - 1; row >= begin; --row) {
        if (!isIn(row))
            continue;
        const int last = row;
        while (row > begin && isIn(row - 1))
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
    , m_tagColours(catalogue)
{
    connect(&m_catalogue, &services::Catalogue::linksChanged, this, &LinkTable::refetch);
    connect(&m_catalogue, &services::Catalogue::seatsChanged, this, [this] {
        // The columns Chat and Bot come from there.
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    connect(&m_tagColours, &TagColours::changed, this, [this] {
        const int name = static_cast<int>(domain::LinkColumn::Name);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, name), index(rowCount() - 1, name), {TagsRole});
    });
}

void LinkTable::setQuery(const domain::LinkQuery &query)
{
    m_query = query;
    if (m_order)
        m_order->cancel(); // typing in the search field asks faster than it is answered
    load();
}

void LinkTable::load()
{
    m_loading = true;
    m_loadAgain = false;
    const int generation = ++m_generation;
    if (!m_shownQuery)
        loadFirst();
    m_order = m_catalogue.order(m_query, m_query == m_shownQuery ? m_stamp : 0);
    m_order->then(this, [this, generation](core::Result<domain::LinkOrder> order) {
        if (generation != m_generation)
            return; // a later query is under way
        m_order.reset();
        if (!order) {
            m_loading = false;
            Q_EMIT failed(order.error());
            loadAgain();
            return;
        }
        const bool isNew = m_query != m_shownQuery || order->stamp != m_stamp;
        m_stamp = order->stamp;
        if (isNew && beginsAs(order->ids) && order->ids.size() > m_ids.size() + rowsAtOnce)
            append(std::move(order->ids));
        else {
            if (isNew)
                show(std::move(order->ids));
            finishLoading();
        }
    });
}

void LinkTable::finishLoading()
{
    const bool sameQuery = m_query == m_shownQuery;
    m_shownQuery = m_query;
    m_loading = false;
    Q_EMIT loaded(sameQuery);
    loadAgain();
}

void LinkTable::loadAgain()
{
    if (m_loadAgain && !m_loading)
        load();
}

bool LinkTable::beginsAs(const std::vector<core::LinkId> &ids) const
{
    return !m_ids.empty() && m_ids.size() < ids.size()
        && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
}

/// Part by part: views make room for each row, which takes longer than a frame for a million.
void LinkTable::append(std::vector<core::LinkId> ids)
{
    const std::size_t end = std::min(m_ids.size() + rowsAtOnce, ids.size());
    m_ids.reserve(ids.size());
    beginInsertRows({}, rowCount(), static_cast<int>(end) - 1);
    m_ids.insert(m_ids.end(), ids.begin() + rowCount(),
                 ids.begin() + static_cast<std::ptrdiff_t>(end));
    endInsertRows();
    if (end == ids.size()) {
        finishLoading();
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, ids = std::move(ids), generation = m_generation]() mutable {
            if (generation == m_generation)
                append(std::move(ids));
        },
        Qt::QueuedConnection);
}

/// What fills the first screen, before the ledger has all links at hand.
void LinkTable::loadFirst()
{
    m_catalogue.firstLinks(m_query, pageRows)
        .andThen(this, [this, generation = m_generation](std::vector<core::LinkId> ids) {
            if (generation == m_generation && m_loading)
                show(std::move(ids));
        });
}

/// What is in the table and where may have changed. A burst of writes is one look, and one that
/// lasts is not started anew by each write: it would never end.
void LinkTable::loadSoon()
{
    if (!m_loading && !m_shownQuery)
        return; // nobody has asked for anything yet
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    if (std::exchange(m_loadScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_loadScheduled = false;
            if (!m_loading)
                load();
        },
        Qt::QueuedConnection);
}

void LinkTable::show(std::vector<core::LinkId> ids)
{
    if (ids == m_ids)
        return;
    // Most changes concern few rows: what is the same above and below them is not looked at.
    const auto above = std::mismatch(m_ids.begin(), m_ids.end(), ids.begin(), ids.end());
    const auto below = std::mismatch(m_ids.rbegin(), std::reverse_iterator(above.first),
                                     ids.rbegin(), std::reverse_iterator(above.second));
    const int first = static_cast<int>(above.first - m_ids.begin());
    const int formerEnd = static_cast<int>(below.first.base() - m_ids.begin());
    const int nextEnd = static_cast<int>(below.second.base() - ids.begin());
    const auto reset = [this, &ids] {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
    };
    const auto insert = [this, &ids](int from, int to) {
        beginInsertRows({}, from, to);
        m_ids.insert(m_ids.begin() + from, ids.begin() + from, ids.begin() + to + 1);
        endInsertRows();
    };
    if (m_ids.empty() || formerEnd - first > rowsWorthComparing
        || nextEnd - first > rowsWorthComparing) {
        reset();
        return;
    }

    using Ids = std::unordered_set<core::LinkId>;
    const Ids former(above.first, below.first.base());
    const Ids next(above.second, below.second.base());
    const auto gone =
        rangesBackwards(first, formerEnd, [&](int row) { return !next.contains(idAt(row)); });
    const auto come = rangesBackwards(first, nextEnd, [&](int row) {
        return !former.contains(ids[static_cast<std::size_t>(row)]);
    });
    if (static_cast<int>(gone.size() + come.size()) > rangesWorthTelling) {
        reset();
        return;
    }
    for (const Range &range : gone) {
        beginRemoveRows({}, range.first, range.last);
        m_ids.erase(m_ids.begin() + range.first, m_ids.begin() + range.last + 1);
        endRemoveRows();
    }
    std::vector<core::LinkId> kept(m_ids.begin(), m_ids.begin() + first);
    std::copy_if(ids.begin() + first, ids.begin() + nextEnd, std::back_inserter(kept),
                 [&former](core::LinkId id) { return former.contains(id); });
    kept.insert(kept.end(), ids.begin() + nextEnd, ids.end());
    if (kept != m_ids)
        permute(std::move(kept));
    for (auto range = come.rbegin(); range != come.rend(); ++range)
        insert(range->first, range->last);
}

/// The same rows in another order.
void LinkTable::permute(std::vector<core::LinkId> ids)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::unordered_map<core::LinkId, int> place;
    for (const QModelIndex &index : before)
        place[idAt(index.row())] = -1;
    for (std::size_t row = 0; !place.empty() && row < ids.size(); ++row) {
        if (const auto found = place.find(ids[row]); found != place.end())
            found->second = static_cast<int>(row);
    }
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.push_back(index(place[idAt(old.row())], old.column()));
    m_ids = std::move(ids);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void LinkTable::refetch(const std::vector<core::LinkId> &ids)
{
    // Also what is on its way: it may have been read before the change.
    const auto isHere = [this](core::LinkId id) {
        return cached(id) || m_asked.contains(id);
    };
    if (ids.empty()) {
        for (const Rows *rows : {&m_rows, &m_olderRows}) {
            for (const auto &[id, row] : *rows)
                m_wanted.push_back(id);
        }
        for (const auto &[id, row] : m_asked)
            m_wanted.push_back(id);
    } else {
        std::copy_if(ids.begin(), ids.end(), std::back_inserter(m_wanted), isHere);
    }
    fetchWanted();
    loadSoon();
}

void LinkTable::want(int row) const
{
    if (m_asked.contains(idAt(row)))
        return;
    const int first = row / pageRows * pageRows;
    const int last = std::min(first + pageRows, rowCount());
    for (int near = first; near < last; ++near) {
        const core::LinkId id = idAt(near);
        if (!cached(id) && m_asked.emplace(id, near).second)
            m_wanted.push_back(id);
    }
    if (std::exchange(m_fetchScheduled, true))
        return;
    auto *self = const_cast<LinkTable *>(this); // data() is const, filling a cache is not
    QMetaObject::invokeMethod(self, &LinkTable::fetchWanted, Qt::QueuedConnection);
}

void LinkTable::fetchWanted()
{
    m_fetchScheduled = false;
    std::sort(m_wanted.begin(), m_wanted.end());
    m_wanted.erase(std::unique(m_wanted.begin(), m_wanted.end()), m_wanted.end());
    if (m_wanted.empty())
        return;
    const auto ids = std::exchange(m_wanted, {});
    m_catalogue.links(ids).then(this, [this, ids](core::Result<std::vector<domain::Link>> links) {
        std::unordered_map<core::LinkId, int> places;
        for (const core::LinkId id : ids) {
            const auto asked = m_asked.find(id);
            const Row *row = cached(id);
            places[id] = asked != m_asked.end() ? asked->second : row ? row->row : -1;
            if (asked != m_asked.end())
                m_asked.erase(asked);
        }
        if (!links) {
            Q_EMIT failed(links.error());
            return;
        }
        std::vector<int> rows;
        for (domain::Link &link : *links) {
            const core::LinkId id = link.id;
            const int row = places[id];
            // Rows move; then one look at all of them is less than looking for each.
            rows.push_back(idAt(row) == id ? row : -1);
            keep(std::move(link), row);
        }
        tellChanged(std::move(rows));
    });
}

/// -1: a row whose place is not known.
void LinkTable::tellChanged(std::vector<int> rows)
{
    if (rows.empty() || m_ids.empty())
        return;
    std::sort(rows.begin(), rows.end());
    const int columns = columnCount() - 1;
    if (rows.front() < 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns));
        return;
    }
    for (auto first = rows.begin(); first != rows.end();) {
        auto last = first;
        while (std::next(last) != rows.end() && *std::next(last) == *last + 1)
            ++last;
        Q_EMIT dataChanged(index(*first, 0), index(*last, columns));
        first = std::next(last);
    }
}

void LinkTable::keep(domain::Link link, int row)
{
    if (m_rows.size() >= keptRows)
        m_olderRows = std::exchange(m_rows, {});
    m_olderRows.erase(link.id);
    const core::LinkId id = link.id;
    m_rows[id] = {std::move(link), row};
}

const LinkTable::Row *LinkTable::cached(core::LinkId id) const
{
    for (const Rows *rows : {&m_rows, &m_olderRows}) {
        if (const auto found = rows->find(id); found != rows->end())
            return &found->second;
    }
    return nullptr;
}

core::LinkId LinkTable::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? core::LinkId{} : m_ids[static_cast<std::size_t>(row)];
}

const domain::Link *LinkTable::linkAt(int row) const
{
    const Row *known = cached(idAt(row));
    if (!known)
        return nullptr;
    known->row = row;
    return &known->link;
}

int LinkTable::rowOf(core::LinkId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

core::Task<int> LinkTable::find(const QString &nameStart, int from)
{
    domain::LinkQuery query = m_query;
    query.nameStart = nameStart;
    return m_catalogue.order(query).andThen(
        this, [this, from](const std::vector<core::LinkId> &found) {
            // Those that are found are in the table's order too: one walk along both is enough.
            int first = -1;
            std::size_t next = 0;
            for (int row = 0; row < rowCount() && next < found.size(); ++row) {
                if (idAt(row) != found[next])
                    continue;
                ++next;
                if (row >= from)
                    return row;
                if (first < 0)
                    first = row;
            }
            return first;
        });
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
    if (!isText && role != LinkRole && role != TagsRole)
        return {};
    const domain::Link *link = linkAt(index.row());
    if (!link) {
        want(index.row());
        return {};
    }
    if (role == LinkRole)
        return QVariant::fromValue(*link);
    const auto column = static_cast<domain::LinkColumn>(index.column());
    if (column == domain::LinkColumn::Name)
        return nameData(*link, role);
    return isText ? QVariant(m_cellText(*link, column)) : QVariant();
}

/// The column that has the link's tags in it.
QVariant LinkTable::nameData(const domain::Link &link, int role) const
{
    if (role == TagsRole) {
        std::vector<domain::Tag> tags;
        for (const QString &name : link.notes.tags)
            tags.push_back({name, m_tagColours.of(name)});
        return QVariant::fromValue(tags);
    }
    QStringList texts{m_cellText(link, domain::LinkColumn::Name)};
    if (role == Qt::AccessibleTextRole) {
        for (const QString &name : link.notes.tags)
            texts.append(domain::displayText(name));
    }
    return texts.join(u", ");
}

QVariant LinkTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<domain::LinkColumn>(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_headerText(column);
    const bool isNumber = column == domain::LinkColumn::Joined
        || column == domain::LinkColumn::Limit || column == domain::LinkColumn::Requests;
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

Qt::ItemFlags LinkTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList LinkTable::mimeTypes() const
{
    return {u"text/uri-list"_s, u"text/html"_s, u"text/plain"_s};
}

QMimeData *LinkTable::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    std::vector<domain::Link> links;
    bool complete = !rows.empty();
    for (const int row : rows) {
        if (const domain::Link *link = linkAt(row)) {
            links.push_back(*link);
        } else {
            want(row);
            complete = false;
        }
    }
    return complete ? linkMime(links).release() : nullptr;
}

} // namespace models
