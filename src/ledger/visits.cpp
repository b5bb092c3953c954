// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/visits.h"

#include "domain/traffic.h"
#include "ledger/connection.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <vector>

using core::Result;
using domain::Stay;
using namespace Qt::StringLiterals;

namespace ledger {

/// A row. Whoever came again without having left must have left in between: such a visit ends when
/// the next begins, and no update told of it (leftBy 0).
struct Visits::Visit
{
    qint64 id = 0;
    qint64 way = 0;
    qint64 joinedAt = 0;
    qint64 joinedBy = 0;
    qint64 leftAt = 0;
    qint64 leftBy = 0;

    bool isSame(const Visit &other) const
    {
        return way == other.way && joinedAt == other.joinedAt && joinedBy == other.joinedBy
            && leftAt == other.leftAt && leftBy == other.leftBy;
    }
};

namespace {

template <typename Visit>
std::vector<Movement> movementsOf(const std::vector<Visit> &visits, const Movement &with)
{
    std::vector<Movement> movements;
    for (const Visit &visit : visits) {
        if (visit.joinedAt != 0)
            movements.push_back(
                {with.seat, with.person, true, visit.way, visit.joinedAt, visit.joinedBy});
        if (visit.leftBy != 0)
            movements.push_back({with.seat, with.person, false, 0, visit.leftAt, visit.leftBy});
    }
    return movements;
}

template <typename Visit>
std::vector<Visit> visitsOf(const std::vector<Movement> &movements)
{
    std::vector<Visit> visits;
    for (const Movement &movement : movements) {
        Visit *last = visits.empty() ? nullptr : &visits.back();
        if (last && last->leftAt != 0)
            last = nullptr;
        if (last) {
            last->leftAt = movement.at;
            last->leftBy = movement.came ? 0 : movement.update;
        }
        if (movement.came)
            visits.push_back({0, movement.way, movement.at, movement.update, 0, 0});
        else if (!last)
            visits.push_back({0, -movement.seat, 0, 0, movement.at, movement.update});
    }
    return visits;
}

} // namespace

void Visits::count(const Visit &visit, qint64 seat, int by)
{
    const qint64 quarter = domain::quarterOfAnHour.count();
    if (visit.leftBy != 0)
        m_traffic[{visit.way, visit.leftAt / quarter}].second += by;
    Sum &sum = m_sums[visit.way];
    sum.seat = seat;
    // Of those who came before it was listened nothing is known but that they went.
    if (visit.joinedAt == 0)
        return;
    m_traffic[{visit.way, visit.joinedAt / quarter}].first += by;
    sum.joins += by;
    if (visit.leftAt == 0)
        return;
    sum.leaves += by;
    const std::chrono::seconds stayed(visit.leftAt - visit.joinedAt);
    if (stayed < domain::lengthOf(Stay::TenMinutes))
        sum.leftInMinutes += by;
    if (stayed < domain::lengthOf(Stay::Day))
        sum.leftInADay += by;
    if (stayed < domain::lengthOf(Stay::Week))
        sum.leftInAWeek += by;
}

Result<> Visits::enter(const Movement &movement)
{
    std::vector<Visit> before;
    const auto read = m_connection.each(
        u"SELECT id, way, joined_at, joined_by, left_at, left_by FROM visits "
        "WHERE seat = ? AND person = ? ORDER BY id"_s,
        {movement.seat, movement.person}, [&before](const QSqlQuery &row) {
            before.push_back({row.value(0).toLongLong(), row.value(1).toLongLong(),
                              row.value(2).toLongLong(), row.value(3).toLongLong(),
                              row.value(4).toLongLong(), row.value(5).toLongLong()});
        });
    if (!read)
        return read;
    std::vector<Movement> movements = movementsOf(before, movement);
    const bool isKnown =
        std::any_of(movements.begin(), movements.end(),
                    [&](const Movement &known) { return known.order() == movement.order(); });
    if (isKnown)
        return {};
    movements.push_back(movement);
    std::sort(movements.begin(), movements.end(),
              [](const Movement &a, const Movement &b) { return a.order() < b.order(); });
    std::vector<Visit> after = visitsOf<Visit>(movements);

    const std::size_t rows = std::max(before.size(), after.size());
    for (std::size_t i = 0; i < rows; ++i) {
        Result<> done;
        if (i < before.size() && i < after.size() && before[i].isSame(after[i]))
            continue;
        if (i < before.size())
            count(before[i], movement.seat, -1);
        if (i < after.size())
            count(after[i], movement.seat, +1);
        if (i >= after.size()) {
            done = m_connection.run(u"DELETE FROM visits WHERE id = ?"_s, {before[i].id});
        } else if (const Visit &visit = after[i]; i < before.size()) {
            done = m_connection.run(
                u"UPDATE visits SET way = ?, joined_at = ?, joined_by = ?, left_at = ?, "
                "left_by = ? WHERE id = ?"_s,
                {visit.way, visit.joinedAt, visit.joinedBy, visit.leftAt, visit.leftBy,
                 before[i].id});
        } else {
            done = m_connection.run(
                u"INSERT INTO visits (seat, person, way, joined_at, joined_by, left_at, left_by) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {movement.seat, movement.person, visit.way, visit.joinedAt, visit.joinedBy,
                 visit.leftAt, visit.leftBy});
        }
        if (!done)
            return done;
    }
    return {};
}

Result<> Visits::store()
{
    for (const auto &[way, sum] : m_sums) {
        const auto done = m_connection.run(
            u"INSERT INTO tallies (way, seat, joins, leaves, left_in_minutes, left_in_a_day, "
            "left_in_a_week, pardoned_until) VALUES (?, ?, ?, ?, ?, ?, ?, 0) "
            "ON CONFLICT (way) DO UPDATE SET joins = joins + excluded.joins, "
            "leaves = leaves + excluded.leaves, "
            "left_in_minutes = left_in_minutes + excluded.left_in_minutes, "
            "left_in_a_day = left_in_a_day + excluded.left_in_a_day, "
            "left_in_a_week = left_in_a_week + excluded.left_in_a_week"_s,
            {way, sum.seat, sum.joins, sum.leaves, sum.leftInMinutes, sum.leftInADay,
             sum.leftInAWeek});
        if (!done)
            return done;
    }
    for (const auto &[of, by] : m_traffic) {
        if (by == std::pair(0, 0))
            continue;
        const auto done = m_connection.run(
            u"INSERT INTO traffic (way, quarter, joins, leaves) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (way, quarter) DO UPDATE SET joins = joins + excluded.joins, "
            "leaves = leaves + excluded.leaves"_s,
            {of.first, of.second, by.first, by.second});
        if (!done)
            return done;
    }
    return {};
}

} // namespace ledger
