// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace ledger {

class Connection;

/// Somebody came or went, as an update told.
struct Movement
{
    qint64 seat = 0;
    qint64 person = 0;
    bool came = false;
    qint64 way = 0; ///< by which they came
    qint64 at = 0; ///< seconds since 1970 UTC
    qint64 update = 0; ///< Bot API: update_id; orders what happened in one second

    auto order() const { return std::pair(at, update); }
};

/// Somebody and a chat: (seat, person).
using Guest = std::pair<qint64, qint64>;

/// Enters who came and went, and keeps the sums. Updates may come in any order, and twice: after
/// each, a person's visits are what they would be had all of them come in order and once.
class Visits
{
public:
    explicit Visits(Connection &connection)
        : m_connection(connection)
    { }

    /// Comes first, with everybody whom the rest is about. Gives those of them whose requests to be
    /// let in wait.
    core::Result<std::set<Guest>> read(const std::vector<Guest> &guests);
    void enter(const Movement &movement);
    /// Whether somebody came later than this.
    bool cameAfter(const Guest &guest, qint64 at, qint64 update) const;
    /// Writes all that was entered, with its sums. Before the commit, in the same transaction.
    core::Result<> store();

    /// How much more came, and left again, by each way.
    struct Sum
    {
        qint64 seat = 0;
        int joins = 0;
        int leaves = 0;
        int leftInMinutes = 0;
        int leftInADay = 0;
        int leftInAWeek = 0;
    };
    /// Once it is stored.
    const std::map<qint64, Sum> &sums() const { return m_sums; }

private:
    /// A row. Whoever came again without having left must have left in between: such a visit ends
    /// when the next begins, and no update told of it (leftBy 0).
    struct Visit
    {
        qint64 id = 0;
        qint64 way = 0;
        qint64 joinedAt = 0;
        qint64 joinedBy = 0;
        qint64 leftAt = 0;
        qint64 leftBy = 0;

        bool beganAs(const Visit &other) const
        {
            return way == other.way && joinedAt == other.joinedAt && joinedBy == other.joinedBy;
        }
        bool endedAs(const Visit &other) const
        {
            return leftAt == other.leftAt && leftBy == other.leftBy;
        }
    };
    /// Somebody's visits, the earliest first.
    struct Stays
    {
        std::vector<Visit> before; ///< as they are in the ledger
        std::vector<Visit> after; ///< their ids do not count
    };

    static std::vector<Movement> movementsOf(const std::vector<Visit> &visits, const Guest &guest);
    static std::vector<Visit> visitsOf(const std::vector<Movement> &movements);
    void count(const Visit &visit, qint64 seat, int by);
    core::Result<> storeVisits();
    core::Result<> storeSums();

    Connection &m_connection;
    std::map<Guest, Stays> m_stays;
    std::map<qint64, Sum> m_sums; ///< by way
    std::map<std::pair<qint64, qint64>, std::pair<int, int>> m_traffic; ///< (way, quarter)
};

} // namespace ledger
