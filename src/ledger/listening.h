// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/ledger.h"

namespace ledger {

class Connection;

/// Whether bots are listened to, and what came of it.
class Listening
{
public:
    explicit Listening(Connection &connection)
        : m_connection(connection)
    { }

    core::Result<> write(const ListeningNews &news, const QDateTime &now) const;
    /// seatKey: of the pardon's way.
    core::Result<> write(const Pardon &pardon, qint64 seatKey) const;

    core::Result<std::vector<domain::Listening>> all() const;
    /// seatKey: for a scope of one seat.
    core::Result<std::vector<domain::Traffic>> traffic(const domain::TrafficQuery &query,
                                                       std::optional<qint64> seatKey) const;
    core::Result<std::vector<domain::Tally>> tallies(const domain::LinkScope &scope,
                                                     std::optional<qint64> seatKey,
                                                     const QDateTime &now) const;
    core::Result<std::optional<domain::Tally>> tally(qint64 way, const QDateTime &now) const;
    core::Result<std::vector<domain::Visit>> visits(qint64 way, int limit) const;
    core::Result<std::vector<Pardon>> pardons(const QDateTime &now) const;

private:
    core::Result<> endSpans(core::UserId bot, const QDateTime &now) const;

    Connection &m_connection;
};

/// What a way is called in a column.
qint64 wayKey(core::LinkId link, qint64 seatKey);

} // namespace ledger
