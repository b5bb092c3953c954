// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/reminders.h"

#include <algorithm>
#include <numeric>

using core::Task;
using Links = std::vector<domain::Link>;

namespace services {

namespace {

/// Who has more than these does not read a list of them.
constexpr std::size_t mostLooked = 1000;
/// Each of them is asked about by itself.
constexpr std::size_t mostMeasured = 200;

} // namespace

Reminders::Reminders(ledger::Ledger &ledger, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{ }

Task<Reminder> Reminders::find()
{
    return chosen(domain::LinkFilter::EndingThisWeek).andThen(this, [this](Links ending) {
        const QDateTime now = m_clock.now();
        const QDateTime until = now.addDuration(reminderTime);
        std::erase_if(ending, [&](const domain::Link &link) {
            return link.settings.expires <= now || link.settings.expires > until;
        });
        return chosen(domain::LinkFilter::NearlyFull)
            .andThen(this, [this](const Links &full) { return filling(full); })
            .andThen(this, [ending](const Links &filling) {
                return Reminder{ending, filling};
            });
    });
}

Task<Links> Reminders::chosen(domain::LinkFilter filter)
{
    domain::LinkQuery query;
    query.filter = filter;
    query.sortBy = domain::LinkColumn::Expires;
    query.order = Qt::AscendingOrder;
    return m_ledger.order(query).andThen(this, [this](std::vector<core::LinkId> ids) {
        ids.resize(std::min(ids.size(), mostLooked));
        return m_ledger.links(ids);
    });
}

/// Those whose places will not last: as many come in three days as there is room for.
Task<Links> Reminders::filling(Links nearlyFull)
{
    std::erase_if(nearlyFull, [](const domain::Link &link) {
        return !link.settings.limit || !link.inside || *link.inside >= *link.settings.limit;
    });
    nearlyFull.resize(std::min(nearlyFull.size(), mostMeasured));
    Task<Links> filling = Task<Links>::finished(Links());
    for (const domain::Link &link : nearlyFull) {
        domain::TrafficQuery query{domain::LinkScope::of(link.seat), link.id};
        query.since = m_clock.now().addDuration(-reminderTime);
        filling = std::move(filling).andThen(this, [this, link, query](const Links &before) {
            return m_ledger.traffic(query).andThen(
                this, [link, before](const std::vector<domain::Traffic> &traffic) {
                    Links with = before;
                    const int gained = std::accumulate(
                        traffic.begin(), traffic.end(), 0,
                        [](int sum, const auto &row) { return sum + row.joins - row.leaves; });
                    if (gained >= *link.settings.limit - *link.inside)
                        with.push_back(link);
                    return with;
                });
        });
    }
    return filling;
}

} // namespace services
