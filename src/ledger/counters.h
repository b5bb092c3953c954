// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <map>
#include <utility>

namespace ledger {

class Connection;

/// Gathers by how much link_counts changes in a transaction: each link takes its old filters out
/// and puts its new ones in.
class Counters
{
public:
    /// filters: the bits of links.filters; by: +1 or -1.
    void add(qint64 seat, int filters, int by);
    bool isEmpty() const;
    /// Before the commit, in the same transaction.
    core::Result<> store(Connection &connection) const;

private:
    std::map<std::pair<qint64, int>, qint64> m_changes; // (seat, filter) → difference
};

} // namespace ledger
