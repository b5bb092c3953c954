// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/history.h"
#include "domain/linkquery.h"
#include "ledger/connection.h"

#include <vector>

/// The SELECTs that must not become slow as the ledger grows. They stand apart from their execution
/// so that a test can ask SQLite how it will go about them.
namespace ledger::queries {

/// The row of a chat, by any number it ever had.
Statement chatKey(core::ChatId chat);
Statement seatKey(const domain::SeatId &seat);

/// The conditions for a scope on a column with a seat's key: what is on the screen of it. seatKey
/// is that of the scope, for a scope of one seat.
Statement inScope(const domain::LinkScope &scope, std::optional<qint64> seatKey,
                  QLatin1StringView column);

/// Statements whose rows, one after the other, are the chosen links' numbers in order.
///
/// Ties: newest first, in either direction. A name, creation or confirmation that is missing is
/// last in either direction. An expiry "never" counts as later than every date, no limit as more
/// than every limit, and a count that was not taken as less than 0.
///
/// seatKey is that of the scope, for a scope of one seat.
std::vector<Statement> order(const domain::LinkQuery &query, std::optional<qint64> seatKey);
/// filter, number of links. Reads counters only.
Statement counts(const domain::LinkScope &scope, std::optional<qint64> seatKey);

Statement linkById(core::LinkId id);
Statement linksByHash(const QString &hash);
Statement linksStartingWith(const QString &hashPart);
Statement usedOneTimeLinks();
/// The one that Telegram confirmed last, should there be two.
Statement primaryLink(qint64 seatKey);
/// Links whose state or filters time has changed: those that waited longest first.
Statement dueLinks(const QDateTime &now, int atMost);
Statement nextDue();

/// chatKeys: the rows that are or were the query's chat.
Statement history(const domain::HistoryQuery &query, const std::vector<qint64> &chatKeys);
Statement openIntents();

} // namespace ledger::queries
