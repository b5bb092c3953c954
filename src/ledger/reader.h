// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/bot.h"
#include "domain/history.h"
#include "domain/linkquery.h"
#include "ledger/jobs.h"
#include "ledger/linkindex.h"
#include "ledger/listening.h"
#include "ledger/requests.h"

#include <vector>

namespace ledger {

/// Answers the ledger's questions over one connection, in its thread.
class Reader
{
public:
    explicit Reader(Connection &connection)
        : m_connection(connection)
    { }

    core::Result<std::vector<domain::Bot>> bots() const;
    core::Result<std::vector<domain::SeatOverview>> seats() const;
    core::Result<std::vector<core::LinkId>> firstLinks(const domain::LinkQuery &query,
                                                       int count) const;
    core::Result<SeatPlaces> seatPlaces(const domain::LinkScope &scope) const;
    core::Result<std::vector<domain::Link>> links(const std::vector<core::LinkId> &ids) const;
    core::Result<domain::LinkCounts> counts(const domain::LinkScope &scope) const;
    core::Result<std::optional<domain::Link>> primaryLink(const domain::SeatId &seat) const;
    core::Result<std::vector<domain::Link>> linksByHash(const QString &hash) const;
    core::Result<std::vector<domain::Link>> linksStartingWith(const QString &hashPart) const;
    core::Result<std::vector<domain::Link>> usedOneTimeLinks() const;
    core::Result<std::vector<domain::Tag>> tags() const;
    core::Result<std::vector<domain::HistoryEntry>>
    history(const domain::HistoryQuery &query) const;
    core::Result<std::vector<domain::Intent>> openIntents() const;
    core::Result<std::vector<domain::JobOverview>> jobs() const { return Jobs(m_connection).all(); }
    core::Result<std::vector<domain::JobStep>> jobSteps(const StepQuery &query) const
    {
        return Jobs(m_connection).steps(query);
    }
    core::Result<std::vector<domain::Listening>> listening() const
    {
        return Listening(m_connection).all();
    }
    core::Result<std::vector<domain::Traffic>> traffic(const domain::TrafficQuery &query) const;
    core::Result<std::vector<domain::Tally>> tallies(const domain::LinkScope &scope,
                                                     const QDateTime &now) const;
    core::Result<std::optional<domain::Tally>> tally(const domain::Way &way,
                                                     const QDateTime &now) const;
    core::Result<std::vector<domain::Visit>> visits(const domain::Way &way, int limit) const;
    core::Result<std::vector<domain::JoinRequest>> joinRequests(const RequestQuery &query) const;
    core::Result<int> pendingRequests(const domain::LinkScope &scope) const;
    core::Result<std::vector<domain::RequestRule>> requestRules() const
    {
        return Requests(m_connection).rules();
    }
    core::Result<std::vector<domain::Gate>> gates() const { return Requests(m_connection).gates(); }
    core::Result<std::vector<Pardon>> pardons(const QDateTime &now) const
    {
        return Listening(m_connection).pardons(now);
    }
    core::Result<std::vector<domain::SeatId>> pendingSeats(core::JobId job) const
    {
        return Jobs(m_connection).pendingSeats(job);
    }

private:
    core::Result<std::optional<qint64>> number(const Statement &statement) const;
    /// The seat's key for a scope of one seat, nothing for the others and for an unknown seat.
    core::Result<std::optional<qint64>> seatKeyOf(const domain::LinkScope &scope) const;

    core::Result<qint64> wayKeyOf(const domain::Way &way) const;

    Connection &m_connection;
};

} // namespace ledger
