// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/refresh.h"

#include "ledger/connection.h"
#include "ledger/counters.h"
#include "ledger/queries.h"
#include "ledger/rows.h"

#include <QSqlQuery>
#include <QVariant>

using core::Result;
using namespace Qt::StringLiterals;

namespace ledger {

namespace {

constexpr int batch = 500;
/// Time servers set clocks back by seconds; a state that is off by as much harms nobody.
constexpr qint64 clockToleranceMs = 60'000;

struct Due
{
    domain::Link link;
    qint64 seat = 0;
    int filters = 0;
};

} // namespace

Result<> noteTime(Connection &connection, const QDateTime &now)
{
    const auto evaluated = connection.number(u"SELECT evaluated_at FROM clock"_s);
    if (!evaluated)
        return evaluated.error();
    const qint64 before = evaluated->value_or(0);
    const qint64 time = now.toMSecsSinceEpoch();
    const bool setBack = time + clockToleranceMs < before;
    if (!setBack && time <= before)
        return {};
    if (setBack) {
        const auto marked = connection.run(
            u"UPDATE links SET next_change_at = 0 WHERE revoked = 0 AND expires_at < ?"_s,
            {rows::never});
        if (!marked)
            return marked;
    }
    return connection.run(u"UPDATE clock SET evaluated_at = ?"_s, {time});
}

Result<std::vector<core::LinkId>> refreshDue(Connection &connection, Counters &counters,
                                             const QDateTime &now)
{
    std::vector<Due> due;
    const Statement statement = queries::dueLinks(now, batch);
    const auto found =
        connection.each(statement.sql, statement.values, [&due](const QSqlQuery &row) {
            due.push_back({rows::link(row), row.value(u"seat"_s).toLongLong(),
                           row.value(u"filters"_s).toInt()});
        });
    if (!found)
        return found.error();
    std::vector<core::LinkId> refreshed;
    for (const Due &one : due) {
        const int filters = rows::filtersOf(one.link, now);
        const auto updated = connection.run(
            u"UPDATE links SET state = ?, filters = ?, next_change_at = ? WHERE id = ?"_s,
            {int(domain::stateOf(one.link, now)), filters, rows::nextChangeOf(one.link, now),
             one.link.id.value});
        if (!updated)
            return updated.error();
        counters.add(one.seat, one.filters, -1);
        counters.add(one.seat, filters, +1);
        refreshed.push_back(one.link.id);
    }
    return refreshed;
}

} // namespace ledger
