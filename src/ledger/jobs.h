// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/connection.h"
#include "ledger/ledger.h"

namespace ledger {

/// Jobs and their steps, over one connection, in its thread. Who writes does so in a transaction.
class Jobs
{
public:
    explicit Jobs(Connection &connection)
        : m_connection(connection)
    { }

    core::Result<core::JobId> add(const domain::Job &job) const;
    /// chatKey: the row of the step's chat.
    core::Result<> add(const domain::JobStep &step, const domain::StepId &id, qint64 chatKey) const;
    core::Result<> write(const StepNews &news) const;
    core::Result<> write(const JobNews &news) const;
    core::Result<> write(const StepSweep &sweep) const;
    core::Result<> remove(core::JobId job) const;

    core::Result<std::vector<domain::JobOverview>> all() const;
    core::Result<std::vector<domain::JobStep>> steps(const StepQuery &query) const;
    core::Result<std::vector<domain::SeatId>> pendingSeats(core::JobId job) const;

private:
    core::Result<std::optional<qint64>> chatKey(core::ChatId chat) const;

    Connection &m_connection;
};

} // namespace ledger
