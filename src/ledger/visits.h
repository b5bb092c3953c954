// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <map>
#include <utility>

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

/// Enters who came and went, and keeps the sums. Updates may come in any order, and twice: after
/// each, a person's visits are what they would be had all of them come in order and once.
class Visits
{
public:
    explicit Visits(Connection &connection)
        : m_connection(connection)
    { }

    core::Result<> enter(const Movement &movement);
    /// Writes the sums of all that was entered. Before the commit, in the same transaction.
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
    const std::map<qint64, Sum> &sums() const { return m_sums; }

private:
    struct Visit;

    void count(const Visit &visit, qint64 seat, int by);

    Connection &m_connection;
    std::map<qint64, Sum> m_sums; ///< by way
    std::map<std::pair<qint64, qint64>, std::pair<int, int>> m_traffic; ///< (way, quarter)
};

} // namespace ledger
