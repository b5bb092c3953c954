// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/bulktable.h"

#include "services/catalogue.h"

#include <algorithm>
#include <map>
#include <utility>

using domain::JobKind;

namespace models {

namespace {

constexpr std::ptrdiff_t pageLinks = 200;

/// Whether a step would change nothing. What an unverified link is like is not known.
bool isSo(JobKind kind, const domain::Link &link, const domain::StepRequest &request,
          const QDateTime &now)
{
    switch (kind) {
    case JobKind::Tag:
        return link.notes.tags.contains(request.tag, Qt::CaseInsensitive);
    case JobKind::Extend:
        return link.verified
            && domain::extendedExpiry(link.settings, request.days, now) == link.settings.expires;
    case JobKind::SetExpiry:
    case JobKind::SetLimit:
    case JobKind::SetApproval:
        return link.verified
            && domain::settingsAfter(kind, link.settings, request) == link.settings;
    default:
        return false;
    }
}

} // namespace

BulkTable::BulkTable(JobKind kind, services::Catalogue &catalogue, core::Clock &clock,
                     CellText cellText, HeaderText headerText, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_cellText(std::move(cellText))
    , m_headerText(std::move(headerText))
{ }

void BulkTable::load(std::vector<core::LinkId> ids)
{
    m_ids = std::move(ids);
    m_asked = static_cast<int>(m_ids.size());
    readNextPage();
}

void BulkTable::load(std::vector<domain::SeatId> seats)
{
    m_seats = std::move(seats);
    m_asked = static_cast<int>(m_seats.size());
    readNextSeat();
}

void BulkTable::readNextPage()
{
    if (!isLoading())
        return;
    const auto first = m_ids.begin() + m_read;
    const auto count = std::min(pageLinks, m_ids.end() - first);
    m_catalogue.links({first, first + count})
        .then(this, [this, count](core::Result<std::vector<domain::Link>> links) {
            if (!links) {
                m_asked = m_read; // what is missing must not pass for all
                Q_EMIT failed(links.error());
                return;
            }
            m_read += static_cast<int>(count);
            add(std::move(*links));
            readNextPage();
        });
}

void BulkTable::readNextSeat()
{
    if (!isLoading())
        return;
    const domain::SeatId seat = m_seats[static_cast<std::size_t>(m_read)];
    m_catalogue.primaryLink(seat).then(
        this, [this, seat](core::Result<std::optional<domain::Link>> primary) {
            if (!primary) {
                m_asked = m_read;
                Q_EMIT failed(primary.error());
                return;
            }
            domain::Link link = primary->value_or(domain::Link());
            link.seat = seat;
            link.role = domain::LinkRole::Primary;
            ++m_read;
            add({std::move(link)});
            readNextSeat();
        });
}

void BulkTable::add(std::vector<domain::Link> links)
{
    std::vector<int> included;
    std::vector<int> leftOut;
    for (domain::Link &link : links) {
        m_lines.push_back({std::move(link), {}, false, true});
        judge(m_lines.back());
        const int place = static_cast<int>(m_lines.size()) - 1;
        (m_lines.back().isLeftOut() ? leftOut : included).push_back(place);
    }
    const auto append = [this](Part part, std::vector<int> &all, const std::vector<int> &more) {
        if (more.empty())
            return;
        const int first = static_cast<int>(all.size());
        if (part == m_part)
            beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
        all.insert(all.end(), more.begin(), more.end());
        if (part == m_part)
            endInsertRows();
    };
    append(Part::Included, m_included, included);
    append(Part::LeftOut, m_leftOut, leftOut);
    Q_EMIT totalsChanged();
}

void BulkTable::judge(BulkLine &line) const
{
    const auto *overview = m_catalogue.seat(line.link.seat);
    const bool mayInvite = overview && overview->seat.mayInvite;
    if (m_kind == JobKind::RotatePrimary)
        line.obstacle = mayInvite ? std::nullopt : std::optional(domain::Obstacle::NoRight);
    else
        line.obstacle = domain::obstacleTo(m_kind, line.link, mayInvite, m_clock.now());
    line.isSo = m_request && isSo(m_kind, line.link, *m_request, m_clock.now());
}

void BulkTable::setRequest(const std::optional<domain::StepRequest> &request)
{
    m_request = request;
    std::vector<int> included;
    std::vector<int> leftOut;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        judge(m_lines[i]);
        (m_lines[i].isLeftOut() ? leftOut : included).push_back(static_cast<int>(i));
    }
    if (included == m_included) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, bulkColumnCount - 1));
    } else {
        beginResetModel();
        m_included = std::move(included);
        m_leftOut = std::move(leftOut);
        endResetModel();
    }
    Q_EMIT totalsChanged();
}

void BulkTable::show(Part part)
{
    if (part == m_part)
        return;
    beginResetModel();
    m_part = part;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, bulkColumnCount - 1);
}

BulkTable::Totals BulkTable::totals() const
{
    Totals totals;
    totals.included = static_cast<int>(m_included.size());
    totals.leftOut = static_cast<int>(m_leftOut.size());
    std::map<core::ChatId, int> inChats;
    for (const int place : m_included) {
        const BulkLine &line = m_lines[static_cast<std::size_t>(place)];
        if (!line.isChosen)
            continue;
        ++totals.chosen;
        totals.unverified += line.link.verified ? 0 : 1;
        totals.paid += line.link.subscription ? 1 : 0;
        totals.mostInAChat = std::max(totals.mostInAChat, ++inChats[line.link.seat.chat]);
    }
    return totals;
}

std::vector<domain::Link> BulkTable::chosenLinks() const
{
    std::vector<domain::Link> links;
    for (const int place : m_included) {
        const BulkLine &line = m_lines[static_cast<std::size_t>(place)];
        if (line.isChosen)
            links.push_back(line.link);
    }
    return links;
}

std::vector<domain::JobStep> BulkTable::steps() const
{
    const QString request = domain::requestText(m_kind, m_request.value_or(domain::StepRequest()));
    std::vector<domain::JobStep> steps;
    for (const domain::Link &link : chosenLinks()) {
        domain::JobStep step;
        step.seat = link.seat;
        if (m_kind != JobKind::RotatePrimary)
            step.linkHash = link.hash;
        step.request = request;
        steps.push_back(std::move(step));
    }
    return steps;
}

const std::vector<int> &BulkTable::rows() const
{
    return m_part == Part::Included ? m_included : m_leftOut;
}

const BulkLine *BulkTable::lineAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_lines[static_cast<std::size_t>(rows()[static_cast<std::size_t>(row)])];
}

int BulkTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows().size());
}

int BulkTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : bulkColumnCount;
}

QVariant BulkTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BulkLine &line = *lineAt(index.row());
    const auto column = static_cast<BulkColumn>(index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_cellText(line, column);
    if (role == Qt::CheckStateRole && column == BulkColumn::Name && m_part == Part::Included)
        return line.isChosen ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool BulkTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const int place = rows()[static_cast<std::size_t>(index.row())];
    m_lines[static_cast<std::size_t>(place)].isChosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index.siblingAtColumn(bulkColumnCount - 1));
    Q_EMIT totalsChanged();
    return true;
}

QVariant BulkTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || section < 0 || section >= bulkColumnCount || !isText)
        return {};
    return m_headerText(static_cast<BulkColumn>(section));
}

Qt::ItemFlags BulkTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && static_cast<BulkColumn>(index.column()) == BulkColumn::Name
        && m_part == Part::Included)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace models
