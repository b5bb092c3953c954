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

/// The newest links of the scope. Reads an index, and no further than it must.
/// seatKey is that of the scope, for a scope of one seat; so in the next two.
Statement firstLinks(const domain::LinkQuery &query, std::optional<qint64> seatKey, int count);
/// key, whether it is in the scope, rank by the chat's title, rank by the bot's name; of all seats.
Statement seatPlaces(const domain::LinkScope &scope, std::optional<qint64> seatKey);
/// filter, number of links. Reads counters only.
Statement counts(const domain::LinkScope &scope, std::optional<qint64> seatKey);

/// id and lookup of links whose number is higher, in the order of their numbers.
Statement lookups(core::LinkId after, int count);
Statement lookup(core::LinkId id);

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
