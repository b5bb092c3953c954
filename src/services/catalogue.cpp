// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/catalogue.h"

#include "ledger/ledger.h"

#include <algorithm>

namespace services {

Catalogue::Catalogue(ledger::Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{
    connect(&m_ledger, &ledger::Ledger::seatsChanged, this, &Catalogue::load);
    connect(&m_ledger, &ledger::Ledger::linksChanged, this, &Catalogue::linksChanged);
    connect(&m_ledger, &ledger::Ledger::historyAdded, this, &Catalogue::historyAdded);
}

const domain::Bot *Catalogue::bot(core::UserId id) const
{
    const auto found = std::find_if(m_bots.begin(), m_bots.end(),
                                    [id](const domain::Bot &bot) { return bot.id == id; });
    return found == m_bots.end() ? nullptr : &*found;
}

const domain::SeatOverview *Catalogue::seat(const domain::SeatId &id) const
{
    const auto found = std::find_if(m_seats.begin(), m_seats.end(),
                                    [&id](const auto &overview) { return overview.seat.id == id; });
    return found == m_seats.end() ? nullptr : &*found;
}

void Catalogue::load()
{
    // Writes come in bursts; one read at a time is enough, and one more if something came
    // meanwhile.
    m_loadAgain = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    m_ledger.bots()
        .andThen(this,
                 [this](std::vector<domain::Bot> bots) {
                     return m_ledger.seats().andThen(
                         this,
                         [this, bots = std::move(bots)](std::vector<domain::SeatOverview> seats) {
                             const bool changed = !m_loaded || bots != m_bots || seats != m_seats;
                             m_bots = bots;
                             m_seats = std::move(seats);
                             m_loaded = true;
                             if (changed)
                                 Q_EMIT seatsChanged();
                         });
                 })
        .then(this, [this](core::Result<> loaded) {
            m_loading = false;
            if (!loaded)
                Q_EMIT failed(loaded.error());
            if (m_loadAgain)
                load();
        });
}

core::Task<std::vector<core::LinkId>> Catalogue::order(const domain::LinkQuery &query)
{
    return m_ledger.order(query);
}

core::Task<domain::LinkOrder> Catalogue::order(const domain::LinkQuery &query, quint64 known)
{
    return m_ledger.order(query, known);
}

core::Task<std::vector<core::LinkId>> Catalogue::firstLinks(const domain::LinkQuery &query,
                                                            int count)
{
    return m_ledger.firstLinks(query, count);
}

core::Task<std::vector<domain::Link>> Catalogue::links(std::vector<core::LinkId> ids)
{
    return m_ledger.links(std::move(ids));
}

core::Task<domain::LinkCounts> Catalogue::counts(const domain::LinkScope &scope)
{
    return m_ledger.counts(scope);
}

core::Task<std::optional<domain::Link>> Catalogue::primaryLink(const domain::SeatId &seat)
{
    return m_ledger.primaryLink(seat);
}

core::Task<std::vector<domain::Link>> Catalogue::linksByHash(const QString &hash)
{
    return m_ledger.linksByHash(hash);
}

core::Task<std::vector<domain::Link>> Catalogue::linksStartingWith(const QString &hashPart)
{
    return m_ledger.linksStartingWith(hashPart);
}

core::Task<std::vector<domain::Tag>> Catalogue::tags()
{
    return m_ledger.tags();
}

core::Task<std::vector<domain::HistoryEntry>> Catalogue::history(const domain::HistoryQuery &query)
{
    return m_ledger.history(query);
}

core::Task<std::vector<domain::JobStep>>
Catalogue::jobSteps(core::JobId job, std::optional<domain::StepState> state, int after, int limit)
{
    return m_ledger.jobSteps({job, state, {}, after, limit});
}

} // namespace services
