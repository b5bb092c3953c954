// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/ledger.h"

namespace ledger {

class Connection;

/// Who asks to be let in, what is done with them by itself, and which chats are closed.
class Requests
{
public:
    explicit Requests(Connection &connection)
        : m_connection(connection)
    { }

    core::Result<> write(const RequestNews &news, qint64 seatKey) const;
    /// Whoever is decided about waits no longer at their link, as far as Telegram has told; gives
    /// the link where that changed it.
    core::Result<core::LinkId> leave(const RequestNews &news, qint64 seatKey) const;
    core::Result<> write(const domain::RequestRule &rule) const;
    core::Result<> write(const domain::Gate &gate, qint64 seatKey) const;
    core::Result<> open(qint64 seatKey) const;

    /// seatKey: for a scope of one seat.
    core::Result<std::vector<domain::JoinRequest>> all(const RequestQuery &query,
                                                       std::optional<qint64> seatKey) const;
    /// How many people wait at the links of the scope that are alive, as Telegram has told.
    core::Result<int> pending(const domain::LinkScope &scope, std::optional<qint64> seatKey) const;
    core::Result<std::vector<domain::RequestRule>> rules() const;
    core::Result<std::vector<domain::Gate>> gates() const;

private:
    Connection &m_connection;
};

} // namespace ledger
