// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/counters.h"

#include "domain/linkquery.h"
#include "ledger/connection.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ledger {

void Counters::add(qint64 seat, int filters, int by)
{
    for (int filter = 0; filter < domain::linkFilterCount; ++filter) {
        if (filters & (1 << filter))
            m_changes[{seat, filter}] += by;
    }
}

bool Counters::isEmpty() const
{
    return std::all_of(m_changes.begin(), m_changes.end(),
                       [](const auto &change) { return change.second == 0; });
}

core::Result<> Counters::store(Connection &connection) const
{
    for (const auto &[of, by] : m_changes) {
        if (by == 0)
            continue;
        const auto done = connection.run(
            u"INSERT INTO link_counts (seat, filter, links) VALUES (?, ?, ?) "
            "ON CONFLICT (seat, filter) DO UPDATE SET links = link_counts.links + excluded.links"_s,
            {of.first, of.second, by});
        if (!done)
            return done;
    }
    return {};
}

} // namespace ledger
