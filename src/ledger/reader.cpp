// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/reader.h"

#include "ledger/queries.h"
#include "ledger/rows.h"

#include <QSqlQuery>
#include <QVariant>

using core::Result;
using namespace Qt::StringLiterals;

namespace ledger {

namespace {

template <typename T, typename Read>
Result<std::vector<T>> all(Connection &connection, const Statement &statement, Read read)
{
    std::vector<T> values;
    const auto done = connection.each(statement.sql, statement.values,
                                      [&](const QSqlQuery &row) { values.push_back(read(row)); });
    if (!done)
        return done.error();
    return values;
}

/// For rows that hold words: one that this program does not know is damage, because a newer
/// program's ledger is refused when it is opened.
template <typename T, typename Read>
Result<std::vector<T>> allKnown(Connection &connection, const Statement &statement, Read read)
{
    const auto rows = all<std::optional<T>>(connection, statement, read);
    if (!rows)
        return rows.error();
    std::vector<T> values;
    for (const std::optional<T> &row : *rows) {
        if (!row)
            return {core::Error::Kind::LedgerDamaged, u"a row holds an unknown word"_s};
        values.push_back(*row);
    }
    return values;
}

} // namespace

Result<std::optional<qint64>> Reader::number(const Statement &statement) const
{
    return m_connection.number(statement.sql, statement.values);
}

Result<std::optional<qint64>> Reader::seatKeyOf(const domain::LinkScope &scope) const
{
    if (!scope.bot || !scope.chat)
        return std::optional<qint64>();
    return number(queries::seatKey({*scope.bot, *scope.chat}));
}

Result<std::vector<domain::Bot>> Reader::bots() const
{
    return all<domain::Bot>(m_connection,
                            {u"SELECT "_s + rows::botSelection()
                                 + u" FROM bots b WHERE b.shown = 1 ORDER BY b.added_at, b.id"_s,
                             {}},
                            rows::bot);
}

Result<std::vector<domain::SeatOverview>> Reader::seats() const
{
    return all<domain::SeatOverview>(
        m_connection,
        {u"SELECT "_s + rows::seatSelection()
             + u", coalesce(n.links, 0) FROM seats s JOIN bots b ON b.id = s.bot "
               "JOIN chats c ON c.key = s.chat "
               "LEFT JOIN link_counts n ON n.seat = s.key AND n.filter = 0 "
               "WHERE s.shown = 1 AND b.shown = 1 "
               "ORDER BY b.added_at, b.id, c.sort_title, s.key"_s,
         {}},
        rows::seat);
}

Result<std::vector<core::LinkId>> Reader::firstLinks(const domain::LinkQuery &query,
                                                     int count) const
{
    const auto seat = seatKeyOf(query.scope);
    if (!seat)
        return seat.error();
    return all<core::LinkId>(
        m_connection, queries::firstLinks(query, *seat, count),
        [](const QSqlQuery &row) { return core::LinkId{row.value(0).toLongLong()}; });
}

Result<SeatPlaces> Reader::seatPlaces(const domain::LinkScope &scope) const
{
    const auto seat = seatKeyOf(scope);
    if (!seat)
        return seat.error();
    return all<SeatPlace>(m_connection, queries::seatPlaces(scope, *seat),
                          [](const QSqlQuery &row) {
                              return SeatPlace{row.value(0).toLongLong(), row.value(1).toBool(),
                                               row.value(2).toInt(), row.value(3).toInt()};
                          });
}

Result<std::vector<domain::Link>> Reader::links(const std::vector<core::LinkId> &ids) const
{
    std::vector<domain::Link> links;
    links.reserve(ids.size());
    for (const core::LinkId id : ids) {
        const Statement statement = queries::linkById(id);
        const auto done =
            m_connection.each(statement.sql, statement.values,
                              [&links](const QSqlQuery &row) { links.push_back(rows::link(row)); });
        if (!done)
            return done.error();
    }
    return links;
}

Result<domain::LinkCounts> Reader::counts(const domain::LinkScope &scope) const
{
    const auto seat = seatKeyOf(scope);
    if (!seat)
        return seat.error();
    domain::LinkCounts counts;
    const Statement statement = queries::counts(scope, *seat);
    const auto done =
        m_connection.each(statement.sql, statement.values, [&counts](const QSqlQuery &row) {
            const int filter = row.value(0).toInt();
            if (filter >= 0 && filter < domain::linkFilterCount)
                counts[static_cast<domain::LinkFilter>(filter)] = row.value(1).toInt();
        });
    if (!done)
        return done.error();
    return counts;
}

Result<std::optional<domain::Link>> Reader::primaryLink(const domain::SeatId &seat) const
{
    const auto key = number(queries::seatKey(seat));
    if (!key)
        return key.error();
    if (!*key)
        return std::optional<domain::Link>();
    const auto found = all<domain::Link>(m_connection, queries::primaryLink(**key), rows::link);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<domain::Link>() : found->front();
}

Result<std::vector<domain::Link>> Reader::linksByHash(const QString &hash) const
{
    return all<domain::Link>(m_connection, queries::linksByHash(hash), rows::link);
}

Result<std::vector<domain::Link>> Reader::linksStartingWith(const QString &hashPart) const
{
    return all<domain::Link>(m_connection, queries::linksStartingWith(hashPart), rows::link);
}

Result<std::vector<domain::Link>> Reader::usedOneTimeLinks() const
{
    return all<domain::Link>(m_connection, queries::usedOneTimeLinks(), rows::link);
}

Result<std::vector<domain::Tag>> Reader::tags() const
{
    return all<domain::Tag>(
        m_connection, {u"SELECT name, colour FROM tags ORDER BY folded_name"_s, {}},
        [](const QSqlQuery &row) {
            return domain::Tag{row.value(0).toString(),
                               static_cast<domain::TagColour>(row.value(1).toInt())};
        });
}

Result<std::vector<domain::HistoryEntry>> Reader::history(const domain::HistoryQuery &query) const
{
    std::vector<qint64> chatKeys;
    if (query.seat) {
        const auto living = number(queries::chatKey(query.seat->chat));
        if (!living)
            return living.error();
        if (!*living)
            return std::vector<domain::HistoryEntry>();
        const auto keys = all<qint64>(
            m_connection,
            {u"SELECT key FROM chats WHERE key = ? OR moved_to = ?"_s, {**living, **living}},
            [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
        if (!keys)
            return keys.error();
        chatKeys = *keys;
    }
    return allKnown<domain::HistoryEntry>(m_connection, queries::history(query, chatKeys),
                                          rows::historyEntry);
}

Result<std::vector<domain::Intent>> Reader::openIntents() const
{
    return allKnown<domain::Intent>(m_connection, queries::openIntents(), rows::intent);
}

Result<std::vector<domain::Traffic>> Reader::traffic(const domain::TrafficQuery &query) const
{
    const auto seat = seatKeyOf(query.scope);
    if (!seat)
        return seat.error();
    return Listening(m_connection).traffic(query, *seat);
}

Result<std::vector<domain::Tally>> Reader::tallies(const domain::LinkScope &scope,
                                                   const QDateTime &now) const
{
    const auto seat = seatKeyOf(scope);
    if (!seat)
        return seat.error();
    return Listening(m_connection).tallies(scope, *seat, now);
}

Result<qint64> Reader::wayKeyOf(const domain::Way &way) const
{
    if (way.link.isValid())
        return way.link.value;
    const auto seat = number(queries::seatKey(way.seat));
    if (!seat)
        return seat.error();
    return wayKey({}, seat->value_or(0));
}

Result<std::optional<domain::Tally>> Reader::tally(const domain::Way &way,
                                                   const QDateTime &now) const
{
    const auto key = wayKeyOf(way);
    if (!key)
        return key.error();
    return Listening(m_connection).tally(*key, now);
}

Result<std::vector<domain::Visit>> Reader::visits(const domain::Way &way, int limit) const
{
    const auto key = wayKeyOf(way);
    if (!key)
        return key.error();
    return Listening(m_connection).visits(*key, limit);
}

Result<std::vector<domain::JoinRequest>> Reader::joinRequests(const RequestQuery &query) const
{
    const auto seat = seatKeyOf(query.scope);
    if (!seat)
        return seat.error();
    return Requests(m_connection).all(query, *seat);
}

Result<int> Reader::pendingRequests(const domain::LinkScope &scope) const
{
    const auto seat = seatKeyOf(scope);
    if (!seat)
        return seat.error();
    return Requests(m_connection).pending(scope, *seat);
}

} // namespace ledger
