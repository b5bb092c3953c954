// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/steptable.h"

#include "domain/invitelink.h"
#include "services/catalogue.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace models {

namespace {

constexpr int pageRows = 100;

/// The link that the step is about, or the one that it has made.
QString hashOf(const domain::JobStep &step)
{
    return step.linkHash.isEmpty() ? domain::inviteHash(step.outcome.resultUrl) : step.linkHash;
}

} // namespace

StepTable::StepTable(core::JobId job, services::Catalogue &catalogue, CellText cellText,
                     HeaderText headerText, QObject *parent)
    : QAbstractTableModel(parent)
    , m_job(job)
    , m_catalogue(catalogue)
    , m_cellText(std::move(cellText))
    , m_headerText(std::move(headerText))
{ }

void StepTable::setState(std::optional<domain::StepState> state)
{
    m_state = state;
    ++m_generation;
    m_asking = false;
    m_again = false;
    ask(0, pageRows, [this](Steps steps) {
        beginResetModel();
        m_steps = std::move(steps);
        m_more = m_steps.size() == pageRows;
        m_asking = false; // not before: whoever hears of the rows may ask for more
        endResetModel();
        learnLinks(m_steps);
        Q_EMIT loaded();
    });
}

void StepTable::ask(int after, int limit, std::function<void(Steps)> answered)
{
    m_asking = true;
    m_catalogue.jobSteps(m_job, m_state, after, limit)
        .then(this,
              [this, generation = m_generation,
               answered = std::move(answered)](core::Result<Steps> steps) {
                  if (generation != m_generation)
                      return;
                  if (steps) {
                      answered(std::move(*steps));
                  } else {
                      m_asking = false;
                      Q_EMIT failed(steps.error());
                  }
                  if (m_again && !m_asking) {
                      m_again = false;
                      refresh();
                  }
              });
}

void StepTable::refresh()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    const int limit = std::max(pageRows, rowCount());
    ask(0, limit, [this, limit](Steps steps) {
        m_more = static_cast<int>(steps.size()) == limit;
        replace(std::move(steps));
        Q_EMIT loaded();
    });
}

void StepTable::replace(Steps steps)
{
    const bool samePlaces =
        std::equal(steps.begin(), steps.end(), m_steps.begin(), m_steps.end(),
                   [](const auto &one, const auto &other) { return one.id == other.id; });
    if (!samePlaces) {
        beginResetModel();
        m_steps = std::move(steps);
        m_asking = false;
        endResetModel();
        learnLinks(m_steps);
        return;
    }
    Steps changed;
    int first = -1;
    int last = -1;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i] == m_steps[i])
            continue;
        changed.push_back(steps[i]);
        last = static_cast<int>(i);
        first = first < 0 ? last : first;
    }
    m_steps = std::move(steps);
    m_asking = false;
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, stepColumnCount - 1));
    learnLinks(changed);
}

void StepTable::learnLinks(const Steps &steps)
{
    QSet<QString> wanted;
    for (const domain::JobStep &step : steps) {
        const QString hash = hashOf(step);
        if (!hash.isEmpty() && !m_links.contains(hash))
            wanted.insert(hash);
    }
    for (const QString &hash : std::as_const(wanted)) {
        m_catalogue.linksByHash(hash).andThen(
            this, [this, hash](const std::vector<domain::Link> &links) {
                for (int row = 0; row < rowCount(); ++row) {
                    const domain::JobStep &step = m_steps[static_cast<std::size_t>(row)];
                    if (hashOf(step) != hash)
                        continue;
                    // A group that was upgraded has another number, and the bot is the same.
                    for (const domain::Link &link : links) {
                        if (link.seat.bot == step.seat.bot)
                            m_links.insert(hash, link);
                    }
                    Q_EMIT dataChanged(index(row, 0), index(row, stepColumnCount - 1));
                }
            });
    }
}

const domain::JobStep *StepTable::stepAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_steps[static_cast<std::size_t>(row)];
}

const domain::Link *StepTable::linkOf(const domain::JobStep &step) const
{
    const auto found = m_links.constFind(hashOf(step));
    return found == m_links.constEnd() ? nullptr : &*found;
}

int StepTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int StepTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : stepColumnCount;
}

QVariant StepTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::JobStep &step = *stepAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_cellText(step, linkOf(step), static_cast<StepColumn>(index.column()));
    return {};
}

QVariant StepTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || section < 0 || section >= stepColumnCount || !isText)
        return {};
    return m_headerText(static_cast<StepColumn>(section));
}

bool StepTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asking;
}

void StepTable::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_steps.empty())
        return;
    ask(m_steps.back().id.position, pageRows, [this](Steps steps) {
        m_more = steps.size() == pageRows;
        if (steps.empty()) {
            m_asking = false;
            return;
        }
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(steps.size()) - 1);
        m_steps.insert(m_steps.end(), steps.begin(), steps.end());
        m_asking = false;
        endInsertRows();
        learnLinks(steps);
    });
}

} // namespace models
