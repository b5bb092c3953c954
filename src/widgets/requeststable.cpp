// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/requeststable.h"

#include "widgets/table.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using models::RequestColumn;
using Part = widgets::RequestDelegate::Part;

namespace widgets {

namespace {

constexpr int leastHeight = 46;

/// How the columns share the room that the last two leave, and what each needs at least.
struct Share
{
    RequestColumn column;
    int part;
    int least;
};
constexpr Share shares[]{
    {RequestColumn::Person, 42, 190},
    {RequestColumn::Chat, 21, 76},
    {RequestColumn::Link, 17, 76},
    {RequestColumn::About, 20, 60},
};
constexpr int waitingWidth = 76;

} // namespace

RequestsTable::RequestsTable(models::RequestTable &table, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
{
    setObjectName(u"requestsTableView"_s);
    setAccessibleName(tr("Join requests"));
    setUpTable(*this, std::max(leastHeight, fontMetrics().height() + 26));
    setModel(&table);
    setItemDelegate(new RequestDelegate(this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(44);
    connect(header, &QHeaderView::sectionResized, this, [this] { m_fits = m_fits && m_isFitting; });
    fitColumns();
    setSortingEnabled(true);
    sortByColumn(static_cast<int>(RequestColumn::Waiting), Qt::DescendingOrder);
    connect(&table, &models::RequestTable::checkedChanged, this,
            &RequestsTable::deselectWhatIsDecided);
}

void RequestsTable::showChatColumn(bool shown)
{
    // Hiding it is no resizing by hand.
    m_isFitting = true;
    setColumnHidden(static_cast<int>(RequestColumn::Chat), !shown);
    m_isFitting = false;
    fitColumns();
}

void RequestsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// The buttons stay in view as long as there is room for everything.
void RequestsTable::fitColumns()
{
    if (!m_fits)
        return;
    m_isFitting = true;
    QHeaderView *header = horizontalHeader();
    const int decide = RequestDelegate::decideWidth(font()) + space::medium;
    header->resizeSection(static_cast<int>(RequestColumn::Decide), decide);
    const int waiting =
        std::max(waitingWidth, header->sectionSizeHint(static_cast<int>(RequestColumn::Waiting)));
    header->resizeSection(static_cast<int>(RequestColumn::Waiting), waiting);
    int parts = 0;
    for (const Share &share : shares) {
        if (!isColumnHidden(static_cast<int>(share.column)))
            parts += share.part;
    }
    const int room = viewport()->width() - decide - waiting;
    for (const Share &share : shares) {
        const int column = static_cast<int>(share.column);
        if (!isColumnHidden(column))
            header->resizeSection(column,
                                  std::max({share.least, header->sectionSizeHint(column),
                                            room * share.part / parts}));
    }
    m_isFitting = false;
}

Part RequestsTable::partAt(const QPoint &position, QModelIndex *index) const
{
    *index = indexAt(position);
    if (!index->isValid())
        return Part::None;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(*index);
    return RequestDelegate::partAt(*index, option, position);
}

void RequestsTable::toggle(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index,
                                      QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void RequestsTable::mousePressEvent(QMouseEvent *event)
{
    QModelIndex index;
    const Part part = event->button() == Qt::LeftButton
        ? partAt(event->position().toPoint(), &index)
        : Part::None;
    if (part == Part::None) {
        QTableView::mousePressEvent(event);
        return;
    }
    if (part == Part::Check && event->modifiers().testFlag(Qt::ShiftModifier)) {
        QTableView::mousePressEvent(event); // from the last one to this one
        return;
    }
    if (part == Part::Check) {
        toggle(index);
        return;
    }
    m_pressed = index;
    m_part = part;
}

void RequestsTable::mouseReleaseEvent(QMouseEvent *event)
{
    const Part pressed = std::exchange(m_part, Part::None);
    if (pressed == Part::None) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    // A row that moved away under the pointer is not what was meant.
    QModelIndex index;
    const Part part = partAt(event->position().toPoint(), &index);
    const domain::JoinRequest *request = m_table.requestAt(index.row());
    if (part == pressed && index == m_pressed && request)
        Q_EMIT decideRequested(domain::JoinRequest(*request), part == Part::Approve);
}

/// Two quick clicks are two clicks: each is on its own row where the first one has gone.
void RequestsTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QModelIndex index;
    if (partAt(event->position().toPoint(), &index) == Part::Check)
        mousePressEvent(event);
    else if (partAt(event->position().toPoint(), &index) == Part::None)
        QTableView::mouseDoubleClickEvent(event);
}

void RequestsTable::mouseMoveEvent(QMouseEvent *event)
{
    if (m_part == Part::None)
        QTableView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.column() == static_cast<int>(RequestColumn::Decide))
        update(index); // the button below the pointer
}

void RequestsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        toggle(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void RequestsTable::selectionChanged(const QItemSelection &selected,
                                     const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    for (const QItemSelectionRange &range : deselected)
        m_table.setChecked(range.top(), range.bottom(), false);
    for (const QItemSelectionRange &range : selected)
        m_table.setChecked(range.top(), range.bottom(), true);
}

void RequestsTable::deselectWhatIsDecided()
{
    const auto rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (m_table.requestAt(row.row())->state != domain::RequestState::Waiting)
            selectionModel()->select(row,
                                     QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    }
}

} // namespace widgets
