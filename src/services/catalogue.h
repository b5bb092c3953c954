// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"
#include "domain/bot.h"
#include "domain/history.h"
#include "domain/job.h"
#include "domain/linkquery.h"

#include <QObject>

#include <vector>

namespace ledger {
class Ledger;
}

namespace services {

/// What the screens read: bots and seats at hand (there are few), links on request (there may be
/// a million). Read only.
class Catalogue : public QObject
{
    Q_OBJECT

public:
    explicit Catalogue(ledger::Ledger &ledger, QObject *parent = nullptr);

    /// True once the first load() has been answered.
    bool isLoaded() const { return m_loaded; }
    const std::vector<domain::Bot> &bots() const { return m_bots; }
    const std::vector<domain::SeatOverview> &seats() const { return m_seats; }
    const domain::Bot *bot(core::UserId id) const;
    const domain::SeatOverview *seat(const domain::SeatId &id) const;
    /// Reads bots and seats again; seatsChanged() follows where something is new.
    void load();

    /// These three as in ledger::Ledger.
    core::Task<std::vector<core::LinkId>> order(const domain::LinkQuery &query);
    core::Task<domain::LinkOrder> order(const domain::LinkQuery &query, quint64 known);
    core::Task<std::vector<core::LinkId>> firstLinks(const domain::LinkQuery &query, int count);
    core::Task<std::vector<domain::Link>> links(std::vector<core::LinkId> ids);
    core::Task<domain::LinkCounts> counts(const domain::LinkScope &scope);
    core::Task<std::optional<domain::Link>> primaryLink(const domain::SeatId &seat);
    core::Task<std::vector<domain::Link>> linksByHash(const QString &hash);
    /// What a truncated link may be.
    core::Task<std::vector<domain::Link>> linksStartingWith(const QString &hashPart);
    core::Task<std::vector<domain::Tag>> tags();
    core::Task<std::vector<domain::HistoryEntry>> history(const domain::HistoryQuery &query);
    /// The steps of a job in order, those after the given position; of one state or of all.
    core::Task<std::vector<domain::JobStep>>
    jobSteps(core::JobId job, std::optional<domain::StepState> state, int after, int limit);

Q_SIGNALS:
    void seatsChanged();
    /// As ledger::Ledger::linksChanged.
    void linksChanged(const std::vector<core::LinkId> &ids);
    void historyAdded();
    void failed(const core::Error &error);

private:
    ledger::Ledger &m_ledger;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_loadAgain = false;
    std::vector<domain::Bot> m_bots;
    std::vector<domain::SeatOverview> m_seats;
};

} // namespace services
