// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"
#include "domain/job.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace services {
class Catalogue;
}

namespace models {

enum class StepColumn { Position, Link, Chat, State, Reason, Answer };
inline constexpr int stepColumnCount = 6;

/// The steps of a job, of one state or of all. They are fetched a page at a time as somebody
/// scrolls; refresh() brings those that are shown up to date.
class StepTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// link: the one that the step is about or has made, as the ledger has it; may be null.
    using CellText =
        std::function<QString(const domain::JobStep &, const domain::Link *, StepColumn)>;
    using HeaderText = std::function<QString(StepColumn)>;

    StepTable(core::JobId job, services::Catalogue &catalogue, CellText cellText,
              HeaderText headerText, QObject *parent = nullptr);

    void setState(std::optional<domain::StepState> state);
    /// Steps have changed. One look at a time, and one more if something came meanwhile.
    void refresh();

    const domain::JobStep *stepAt(int row) const;
    const domain::Link *linkOf(const domain::JobStep &step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The rows are those of the state that was set last, as they are now.
    void loaded();
    void failed(const core::Error &error);

private:
    using Steps = std::vector<domain::JobStep>;

    void ask(int after, int limit, std::function<void(Steps)> answered);
    void replace(Steps steps);
    void learnLinks(const Steps &steps);

    core::JobId m_job;
    services::Catalogue &m_catalogue;
    CellText m_cellText;
    HeaderText m_headerText;
    std::optional<domain::StepState> m_state;
    Steps m_steps;
    QHash<QString, domain::Link> m_links; ///< by hash, of this job's seats
    int m_generation = 0;
    bool m_more = false; ///< there may be later steps
    bool m_asking = false;
    bool m_again = false;
};

} // namespace models
