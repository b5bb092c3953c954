// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/queries.h"

#include "ledger/names.h"
#include "ledger/rows.h"

using domain::LinkColumn;
using namespace Qt::StringLiterals;

namespace ledger::queries {

namespace {

constexpr auto hiddenSeats = "SELECT s.key FROM seats s JOIN bots b ON b.id = s.bot "
                             "WHERE s.shown = 0 OR b.shown = 0"_L1;
constexpr auto seatsOfBot = "SELECT s.key FROM seats s JOIN bots b ON b.id = s.bot "
                            "WHERE s.bot = ? AND s.shown = 1 AND b.shown = 1"_L1;
constexpr auto linkTables = " FROM links l JOIN seats s ON s.key = l.seat "
                            "JOIN chats c ON c.key = s.chat "_L1;

} // namespace

Statement inScope(const domain::LinkScope &scope, std::optional<qint64> seatKey,
                  QLatin1StringView column)
{
    if (scope.bot && scope.chat)
        return {column + u" = ?"_s, {seatKey.value_or(0)}};
    if (scope.bot)
        return {column + u" IN ("_s + seatsOfBot + u')', {scope.bot->value}};
    return {column + u" NOT IN ("_s + hiddenSeats + u')', {}};
}

Statement chatKey(core::ChatId chat)
{
    return {u"SELECT coalesce(moved_to, key) FROM chats WHERE telegram_id = ?"_s, {chat.value}};
}

Statement seatKey(const domain::SeatId &seat)
{
    return {u"SELECT s.key FROM chats c JOIN seats s ON s.chat = coalesce(c.moved_to, c.key) "
            "WHERE c.telegram_id = ? AND s.bot = ?"_s,
            {seat.chat.value, seat.bot.value}};
}

Statement firstLinks(const domain::LinkQuery &query, std::optional<qint64> seatKey, int count)
{
    Statement statement = inScope(query.scope, seatKey, "l.seat"_L1);
    const auto index = seatKey ? "links_of_seat_by_created"_L1 : "links_by_created"_L1;
    statement.sql = u"SELECT l.id FROM links l INDEXED BY "_s + index + u" WHERE "_s + statement.sql
        + u" ORDER BY l.created_at DESC, l.id DESC LIMIT ?"_s;
    statement.values.append(count);
    return statement;
}

Statement seatPlaces(const domain::LinkScope &scope, std::optional<qint64> seatKey)
{
    const Statement chosen = inScope(scope, seatKey, "s.key"_L1);
    return {u"SELECT s.key, "_s + chosen.sql
                + u", dense_rank() OVER (ORDER BY c.sort_title), dense_rank() OVER (ORDER BY "
                  u"b.sort_name) "
                  "FROM seats s JOIN chats c ON c.key = s.chat JOIN bots b ON b.id = s.bot"_s,
            chosen.values};
}

Statement lookups(core::LinkId after, int count)
{
    return {
        u"SELECT id, lookup FROM links INDEXED BY links_lookup WHERE id > ? ORDER BY id LIMIT ?"_s,
        {after.value, count}};
}

Statement lookup(core::LinkId id)
{
    return {u"SELECT lookup FROM links WHERE id = ?"_s, {id.value}};
}

Statement counts(const domain::LinkScope &scope, std::optional<qint64> seatKey)
{
    const Statement chosen = inScope(scope, seatKey, "n.seat"_L1);
    return {u"SELECT n.filter, sum(n.links) FROM link_counts n WHERE "_s + chosen.sql
                + u" GROUP BY n.filter"_s,
            chosen.values};
}

Statement linkById(core::LinkId id)
{
    return {u"SELECT "_s + rows::linkSelection() + linkTables + u"WHERE l.id = ?"_s, {id.value}};
}

Statement linksByHash(const QString &hash)
{
    return {u"SELECT "_s + rows::linkSelection() + linkTables + u"WHERE l.hash = ? ORDER BY l.id"_s,
            {rows::text(hash)}};
}

Statement linksStartingWith(const QString &hashPart)
{
    // A range, which the index serves; nothing in a hash sorts after the tilde.
    return {u"SELECT "_s + rows::linkSelection() + linkTables
                + u"WHERE l.hash >= ? AND l.hash < ? ORDER BY l.hash LIMIT 50"_s,
            {rows::text(hashPart), rows::text(hashPart + u'~')}};
}

Statement usedOneTimeLinks()
{
    return {u"SELECT "_s + rows::linkSelection() + linkTables
                + u"WHERE l.for_one = 1 AND l.revoked = 0 AND l.joined > 0 ORDER BY l.id"_s,
            {}};
}

Statement primaryLink(qint64 seatKey)
{
    return {u"SELECT "_s + rows::linkSelection() + linkTables
                + u"WHERE l.seat = ? AND l.role = 0 AND l.revoked = 0 "
                  "ORDER BY l.confirmed_at DESC, l.id DESC LIMIT 1"_s,
            {seatKey}};
}

Statement dueLinks(const QDateTime &now, int atMost)
{
    return {u"SELECT "_s + rows::linkSelection() + u", l.seat, l.filters"_s + linkTables
                + u"WHERE l.next_change_at <= ? ORDER BY l.next_change_at LIMIT ?"_s,
            {now.toMSecsSinceEpoch(), atMost}};
}

Statement nextDue()
{
    return {u"SELECT next_change_at FROM links WHERE next_change_at IS NOT NULL "
            "ORDER BY next_change_at LIMIT 1"_s,
            {}};
}

Statement history(const domain::HistoryQuery &query, const std::vector<qint64> &chatKeys)
{
    Statement statement;
    statement.sql = u"SELECT "_s + rows::historySelection()
        + u" FROM history h LEFT JOIN chats c ON c.key = h.chat "
          "LEFT JOIN chats m ON m.key = c.moved_to WHERE 1 = 1"_s;
    if (query.seat) {
        QStringList marks;
        statement.values.append(query.seat->bot.value);
        for (const qint64 key : chatKeys) {
            marks.append(u"?"_s);
            statement.values.append(key);
        }
        statement.sql += u" AND h.bot = ? AND h.chat IN ("_s + marks.join(u", ") + u')';
        if (!query.linkHash.isEmpty()) {
            statement.sql += u" AND h.link_hash = ?"_s;
            statement.values.append(query.linkHash);
        }
    }
    if (query.bot) {
        statement.sql += u" AND h.bot = ?"_s;
        statement.values.append(query.bot->value);
    }
    if (!query.actions.empty()) {
        QStringList marks;
        for (const domain::Action action : query.actions) {
            marks.append(u"?"_s);
            statement.values.append(wordFor(action));
        }
        statement.sql += u" AND h.action IN ("_s + marks.join(u", ") + u')';
    }
    // Numbers grow with time save where a clock was set back, so a time gives a range of numbers,
    // in which pages are read in order. The pluses let SQLite use the index of times for the range
    // and for nothing else.
    if (query.since.isValid()) {
        const qint64 since = query.since.toMSecsSinceEpoch();
        statement.sql += u" AND h.id >= (SELECT min(+t.id) FROM history t WHERE t.at >= ?)"
                         " AND +h.at >= ?"_s;
        statement.values << since << since;
    }
    if (query.until.isValid()) {
        const qint64 until = query.until.toMSecsSinceEpoch();
        statement.sql += u" AND h.id <= (SELECT max(+t.id) FROM history t WHERE t.at < ?)"
                         " AND +h.at < ?"_s;
        statement.values << until << until;
    }
    if (query.olderThan) {
        statement.sql += u" AND h.id < ?"_s;
        statement.values.append(*query.olderThan);
    }
    statement.sql += u" ORDER BY h.id DESC LIMIT ?"_s;
    statement.values.append(query.limit);
    return statement;
}

Statement openIntents()
{
    using domain::IntentState;
    return {
        u"SELECT "_s + rows::intentSelection()
            + u" FROM intents i JOIN chats c ON c.key = i.chat "
              "WHERE i.state IN (?, ?, ?) ORDER BY i.id"_s,
        {wordFor(IntentState::Planned), wordFor(IntentState::Sent), wordFor(IntentState::Unknown)}};
}

} // namespace ledger::queries
