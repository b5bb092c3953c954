// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/activitytable.h"

#include "services/catalogue.h"

#include <algorithm>
#include <utility>

namespace models {

namespace {

constexpr int pageRows = 100;

} // namespace

ActivityTable::ActivityTable(services::Catalogue &catalogue, CellText cellText,
                             HeaderText headerText, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_cellText(std::move(cellText))
    , m_headerText(std::move(headerText))
{
    connect(&m_catalogue, &services::Catalogue::historyAdded, this, &ActivityTable::fetchNews);
    connect(&m_catalogue, &services::Catalogue::seatsChanged, this, [this] {
        // The columns Bot and Chat come from there.
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void ActivityTable::setQuery(domain::HistoryQuery query)
{
    m_query = std::move(query);
    m_query.olderThan.reset();
    m_query.limit = pageRows;
    load();
}

void ActivityTable::load()
{
    ++m_generation;
    m_loading = true;
    m_shown = false;
    m_fetching = false;
    m_newsUnderWay = false;
    m_newsAgain = false;
    ask({}, [this](core::Result<Entries> page) {
        m_loading = false;
        m_shown = page.has_value();
        beginResetModel();
        m_entries = page ? std::move(*page) : Entries(); // never those of another query
        m_more = m_entries.size() == pageRows;
        endResetModel();
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        Q_EMIT loaded();
        if (m_newsAgain)
            fetchNews();
    });
}

void ActivityTable::ask(std::optional<qint64> olderThan,
                        std::function<void(core::Result<Entries>)> answered)
{
    domain::HistoryQuery query = m_query;
    query.olderThan = olderThan;
    m_catalogue.history(query).then(this,
                                    [this, generation = m_generation,
                                     answered = std::move(answered)](core::Result<Entries> page) {
                                        if (generation == m_generation)
                                            answered(std::move(page));
                                    });
}

bool ActivityTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_shown && m_more && !m_fetching;
}

void ActivityTable::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    ask(m_entries.back().id, [this](core::Result<Entries> page) {
        if (!page || page->empty()) {
            m_fetching = false;
            m_more = !page;
            if (!page)
                Q_EMIT failed(page.error());
            return;
        }
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
        m_fetching = false; // not before: whoever hears of the rows may ask for more
        m_more = page->size() == pageRows;
        std::move(page->begin(), page->end(), std::back_inserter(m_entries));
        endInsertRows();
    });
}

/// Writes come in bursts: one look at a time, and one more if something came meanwhile.
void ActivityTable::fetchNews()
{
    m_newsAgain = m_loading || m_newsUnderWay;
    if (m_newsAgain)
        return;
    if (!m_shown) {
        // Nothing was asked for yet, or it failed.
        if (m_generation > 0)
            load();
        return;
    }
    m_newsUnderWay = true;
    fetchNewsBefore({});
}

/// Reads pages until a line comes that is in the table.
void ActivityTable::fetchNewsBefore(Entries news)
{
    const std::optional<qint64> olderThan = news.empty() ? std::optional<qint64>() : news.back().id;
    ask(olderThan, [this, news = std::move(news)](core::Result<Entries> page) mutable {
        if (!page) {
            m_newsUnderWay = false;
            Q_EMIT failed(page.error());
            return;
        }
        const qint64 newest = m_entries.empty() ? 0 : m_entries.front().id;
        const auto known = std::find_if(page->begin(), page->end(),
                                        [newest](const auto &entry) { return entry.id <= newest; });
        const bool metKnown = known != page->end() || page->size() < pageRows;
        std::move(page->begin(), known, std::back_inserter(news));
        // An empty table has nothing to meet: it begins with this page.
        if (!metKnown && !m_entries.empty()) {
            fetchNewsBefore(std::move(news));
            return;
        }
        m_newsUnderWay = false;
        insertAbove(std::move(news), !metKnown);
        if (m_newsAgain)
            fetchNews();
    });
}

/// olderToo: there may be more lines before them, which the table does not have.
void ActivityTable::insertAbove(Entries news, bool olderToo)
{
    if (news.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(news.size()) - 1);
    m_entries.insert(m_entries.begin(), std::make_move_iterator(news.begin()),
                     std::make_move_iterator(news.end()));
    m_more = m_more || olderToo;
    endInsertRows();
}

const domain::HistoryEntry *ActivityTable::entryAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_entries[static_cast<std::size_t>(row)];
}

int ActivityTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ActivityTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : activityColumnCount;
}

QVariant ActivityTable::data(const QModelIndex &index, int role) const
{
    const domain::HistoryEntry *entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    if (role == EntryRole)
        return QVariant::fromValue(*entry);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_cellText(*entry, static_cast<ActivityColumn>(index.column()));
    return {};
}

QVariant ActivityTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_headerText(static_cast<ActivityColumn>(section));
    return {};
}

} // namespace models
