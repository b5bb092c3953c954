// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/linksview.h"

#include "widgets/badge.h"
#include "widgets/icons.h"
#include "widgets/linkdelegate.h"
#include "widgets/table.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHeaderView>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using domain::LinkColumn;

namespace widgets {

namespace {

struct Width
{
    LinkColumn column;
    int pixels;
};
constexpr Width widths[]{
    {LinkColumn::State, 122},     {LinkColumn::Name, 160},   {LinkColumn::Link, 118},
    {LinkColumn::Kind, 98},       {LinkColumn::Joined, 140}, {LinkColumn::Limit, 56},
    {LinkColumn::Requests, 76},   {LinkColumn::Expires, 92}, {LinkColumn::Created, 84},
    {LinkColumn::Confirmed, 104}, {LinkColumn::Chat, 150},   {LinkColumn::Bot, 150},
};

constexpr int moreThanAScreen = 1000; // rows

int section(LinkColumn column)
{
    return static_cast<int>(column);
}

/// In pixels, of a column whose values are few and known.
int widestValue(LinkColumn column)
{
    int widest = 0;
    if (column == LinkColumn::State) {
        for (int i = 0; i <= static_cast<int>(domain::LinkState::Revoked); ++i) {
            const auto state = static_cast<domain::LinkState>(i);
            widest = std::max(
                widest, badgeSize({stateText(state), stateTone(state), stateIcon(state)}).width());
        }
    } else if (column == LinkColumn::Kind) {
        for (int i = 0; i <= static_cast<int>(domain::LinkKind::Subscription); ++i) {
            const auto kind = static_cast<domain::LinkKind>(i);
            widest = std::max(widest, badgeSize({kindText(kind), {}, {}}).width());
        }
    } else if (column == LinkColumn::Expires) {
        const QDateTime now({2026, 1, 1}, {0, 0}, Qt::UTC); // any will do
        domain::Link never;
        domain::Link later;
        later.settings.expires = now.addDays(99);
        domain::Link past;
        past.settings.expires = now.addSecs(-23 * 3600);
        for (const domain::Link &link : {never, later, past})
            widest =
                std::max(widest,
                         QFontMetrics(QApplication::font())
                             .horizontalAdvance(cellText(link, column, nullptr, nullptr, now)));
    }
    return widest + 2 * LinkDelegate::padding;
}

} // namespace

LinksView::LinksView(models::LinkTable &table, const core::Clock &clock, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
    , m_clock(clock)
{
    setObjectName(u"linksTableView"_s);
    setAccessibleName(tr("Links"));
    setUpTable(*this, std::max(tableRowHeight, fontMetrics().height() + 14));
    setModel(&table);
    setItemDelegate(new LinkDelegate(clock, this));
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(44);
    header->setSortIndicatorShown(true);
    for (const Width &width : widths)
        setUpColumn(*this, section(width.column),
                    std::max(width.pixels, widestValue(width.column)));
    // The design's order: what people look for first, first.
    header->moveSection(header->visualIndex(section(LinkColumn::Name)), 0);
    header->moveSection(header->visualIndex(section(LinkColumn::Link)), 1);
    // Joined says it too.
    header->moveSection(header->visualIndex(section(LinkColumn::Limit)), header->count() - 1);
    header->setSortIndicator(section(table.query().sortBy), table.query().order);
    setSortingEnabled(true);

    connect(this, &QTableView::customContextMenuRequested, this, [this](const QPoint &position) {
        if (indexAt(position).isValid())
            Q_EMIT contextMenuRequested(viewport()->mapToGlobal(position));
    });
}

void LinksView::showChatColumns(bool shown)
{
    setColumnHidden(section(LinkColumn::Chat), !shown);
    setColumnHidden(section(LinkColumn::Bot), !shown);
}

core::LinkId LinksView::currentLink() const
{
    return m_table.idAt(currentRow());
}

int LinksView::currentRow() const
{
    // A screen reader selects rows without moving the focus.
    return selectedCount() == 1 ? selectionModel()->selection().front().top()
                                : currentIndex().row();
}

// By ranges of whole rows: of a million selected rows, an index for each is too much.
int LinksView::selectedCount() const
{
    const QItemSelection ranges = selectionModel()->selection();
    return std::accumulate(
        ranges.begin(), ranges.end(), 0,
        [](int count, const QItemSelectionRange &range) { return count + range.height(); });
}

std::vector<core::LinkId> LinksView::selectedLinks() const
{
    std::vector<core::LinkId> ids;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_table.idAt(row));
    }
    return ids;
}

void LinksView::select(core::LinkId id)
{
    const int row = m_table.rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_table.index(row, section(LinkColumn::Name));
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void LinksView::keyboardSearch(const QString &search)
{
    const std::chrono::milliseconds now = m_clock.uptime();
    const bool goesOn =
        now - m_typedAt <= std::chrono::milliseconds(QApplication::keyboardInputInterval());
    m_typedAt = now;
    m_typed = goesOn ? m_typed + search : search;
    if (m_typed.isEmpty())
        return;
    // The same letter again and again goes from one to the next.
    const bool isOneLetter = m_typed.count(m_typed.front()) == m_typed.size();
    const QString start = isOneLetter ? m_typed.left(1) : m_typed;
    const int from = currentIndex().row() + (isOneLetter ? 1 : 0);
    m_table.find(start, std::max(from, 0))
        .then(this, [this, question = ++m_searches](const core::Result<int> &row) {
            if (question == m_searches && row && *row >= 0)
                select(m_table.idAt(*row));
        });
}

QByteArray LinksView::saveLayout() const
{
    return horizontalHeader()->saveState();
}

void LinksView::restoreLayout(const QByteArray &state)
{
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
}

QRegion LinksView::visualRegionForSelection(const QItemSelection &selection) const
{
    // Where columns were moved, Qt adds every row to the region.
    const bool isLarge =
        std::any_of(selection.begin(), selection.end(), [](const QItemSelectionRange &range) {
            return range.height() > moreThanAScreen;
        });
    return isLarge ? QRegion(viewport()->rect()) : QTableView::visualRegionForSelection(selection);
}

void LinksView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentLinkChanged();
}

void LinksView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT currentLinkChanged();
}

} // namespace widgets
