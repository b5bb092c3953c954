// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/visits.h"

#include "domain/traffic.h"
#include "ledger/connection.h"
#include "ledger/names.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using core::Result;
using domain::Stay;
using namespace Qt::StringLiterals;

namespace ledger {

std::vector<Movement> Visits::movementsOf(const std::vector<Visit> &visits, const Guest &guest)
{
    const auto [seat, person] = guest;
    std::vector<Movement> movements;
    for (const Visit &visit : visits) {
        if (visit.joinedAt != 0)
            movements.push_back({seat, person, true, visit.way, visit.joinedAt, visit.joinedBy});
        if (visit.leftBy != 0)
            movements.push_back({seat, person, false, 0, visit.leftAt, visit.leftBy});
    }
    return movements;
}

std::vector<Visits::Visit> Visits::visitsOf(const std::vector<Movement> &movements)
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

Result<std::set<Guest>> Visits::read(const std::vector<Guest> &guests)
{
    QVariantList values;
    for (const Guest &guest : guests) {
        if (m_stays.try_emplace(guest).second)
            values << guest.first << guest.second;
    }
    std::set<Guest> waiting;
    const auto read = m_connection.eachMany(
        {u"WITH g (seat, person) AS (VALUES "_s, u"(?, ?)"_s,
         u") SELECT v.seat, v.person, v.id, v.way, v.joined_at, v.joined_by, v.left_at, v.left_by "
         "FROM g CROSS JOIN visits v ON v.seat = g.seat AND v.person = g.person "
         "UNION ALL SELECT r.seat, r.person, 0, 0, 0, 0, 0, 0 "
         "FROM g CROSS JOIN join_requests r ON r.seat = g.seat AND r.person = g.person "
         "WHERE r.state = '%1' ORDER BY 3"_s.arg(wordFor(domain::RequestState::Waiting))},
        values, [&](const QSqlQuery &row) {
            const auto number = [&row](int column) {
                return row.value(column).toLongLong();
            };
            const Guest guest(number(0), number(1));
            if (number(2) == 0) {
                waiting.insert(guest);
            } else {
                m_stays[guest].before.push_back(
                    {number(2), number(3), number(4), number(5), number(6), number(7)});
            }
        });
    if (!read)
        return read.error();
    for (auto &[guest, stays] : m_stays)
        stays.after = stays.before;
    return waiting;
}

void Visits::enter(const Movement &movement)
{
    const Guest guest(movement.seat, movement.person);
    Stays &stays = m_stays[guest];
    std::vector<Movement> movements = movementsOf(stays.after, guest);
    const bool isKnown =
        std::any_of(movements.begin(), movements.end(),
                    [&](const Movement &known) { return known.order() == movement.order(); });
    if (isKnown)
        return;
    movements.push_back(movement);
    std::sort(movements.begin(), movements.end(),
              [](const Movement &a, const Movement &b) { return a.order() < b.order(); });
    stays.after = visitsOf(movements);
}

bool Visits::cameAfter(const Guest &guest, qint64 at, qint64 update) const
{
    const auto found = m_stays.find(guest);
    return found != m_stays.end()
        && std::any_of(found->second.after.begin(), found->second.after.end(),
                       [moment = std::pair(at, update)](const Visit &visit) {
                           return std::pair(visit.joinedAt, visit.joinedBy) > moment;
                       });
}

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

Result<> Visits::store()
{
    const auto stored = storeVisits();
    return stored ? storeSums() : stored;
}

Result<> Visits::storeVisits()
{
    QVariantList begun;
    QVariantList ended;
    QVariantList past; // begun and ended since the ledger was told last
    for (const auto &[guest, stays] : m_stays) {
        const auto &[before, after] = stays;
        for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
            const Visit *was = i < before.size() ? &before[i] : nullptr;
            const Visit *is = i < after.size() ? &after[i] : nullptr;
            const bool began = was && is && was->beganAs(*is);
            if (began && was->endedAs(*is))
                continue;
            if (was)
                count(*was, guest.first, -1);
            if (is)
                count(*is, guest.first, +1);
            Result<> done;
            if (!is) {
                done = m_connection.run(u"DELETE FROM visits WHERE id = ?"_s, {was->id});
            } else if (!was) {
                QVariantList &rows = is->leftAt == 0 ? begun : past;
                rows << guest.first << guest.second << is->way << is->joinedAt << is->joinedBy;
                if (is->leftAt != 0)
                    rows << is->leftAt << is->leftBy;
            } else if (began) {
                ended << was->id << is->leftAt << is->leftBy;
            } else {
                done = m_connection.run(
                    u"UPDATE visits SET way = ?, joined_at = ?, joined_by = ?, left_at = ?, "
                    "left_by = ? WHERE id = ?"_s,
                    {is->way, is->joinedAt, is->joinedBy, is->leftAt, is->leftBy, was->id});
            }
            if (!done)
                return done;
        }
    }
    auto done = m_connection.runMany(
        {u"WITH e (id, left_at, left_by) AS (VALUES "_s, u"(?, ?, ?)"_s,
         u") UPDATE visits SET left_at = e.left_at, left_by = e.left_by FROM e "
         "WHERE visits.id = e.id"_s},
        ended);
    // A person's visits get their numbers in order: whoever is still there came last.
    const auto insert =
        u"INSERT INTO visits (seat, person, way, joined_at, joined_by, left_at, left_by) VALUES "_s;
    if (done)
        done = m_connection.runMany({insert, u"(?, ?, ?, ?, ?, ?, ?)"_s}, past);
    if (done)
        done = m_connection.runMany({insert, u"(?, ?, ?, ?, ?, 0, 0)"_s}, begun);
    return done;
}

Result<> Visits::storeSums()
{
    QVariantList joins; // of ways by which nobody left
    QVariantList sums;
    for (const auto &[way, sum] : m_sums) {
        if (sum.leaves == 0 && sum.leftInAWeek == 0 && sum.leftInADay == 0
            && sum.leftInMinutes == 0) {
            joins << way << sum.seat << sum.joins;
        } else {
            sums << way << sum.seat << sum.joins << sum.leaves << sum.leftInMinutes
                 << sum.leftInADay << sum.leftInAWeek;
        }
    }
    QVariantList traffic;
    for (const auto &[of, by] : m_traffic) {
        if (by != std::pair(0, 0))
            traffic << of.first << of.second << by.first << by.second;
    }
    const auto head =
        u"INSERT INTO tallies (way, seat, joins, leaves, left_in_minutes, left_in_a_day, "
        "left_in_a_week, pardoned_until) VALUES "_s;
    auto done =
        m_connection.runMany({head, u"(?, ?, ?, 0, 0, 0, 0, 0)"_s,
                              u" ON CONFLICT (way) DO UPDATE SET joins = joins + excluded.joins"_s},
                             joins);
    if (done) {
        done = m_connection.runMany(
            {head, u"(?, ?, ?, ?, ?, ?, ?, 0)"_s,
             u" ON CONFLICT (way) DO UPDATE SET joins = joins + excluded.joins, "
             "leaves = leaves + excluded.leaves, "
             "left_in_minutes = left_in_minutes + excluded.left_in_minutes, "
             "left_in_a_day = left_in_a_day + excluded.left_in_a_day, "
             "left_in_a_week = left_in_a_week + excluded.left_in_a_week"_s},
            sums);
    }
    if (!done)
        return done;
    return m_connection.runMany(
        {u"INSERT INTO traffic (way, quarter, joins, leaves) VALUES "_s, u"(?, ?, ?, ?)"_s,
         u" ON CONFLICT (way, quarter) DO UPDATE SET joins = joins + excluded.joins, "
         "leaves = leaves + excluded.leaves"_s},
        traffic);
}

} // namespace ledger
