// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/queries.h"

#include "ledger/names.h"
#include "ledger/rows.h"

using domain::LinkColumn;
using namespace Qt::StringLiterals;

namespace ledger::queries {

namespace {

/// Longer needles than this are in no link; SQLite refuses patterns of 50,000 bytes.
constexpr qsizetype longestSearch = 4000;

constexpr auto hiddenSeats = "SELECT s.key FROM seats s JOIN bots b ON b.id = s.bot "
                             "WHERE s.shown = 0 OR b.shown = 0"_L1;
constexpr auto seatsOfBot = "SELECT s.key FROM seats s JOIN bots b ON b.id = s.bot "
                            "WHERE s.bot = ? AND s.shown = 1 AND b.shown = 1"_L1;
constexpr auto linkTables = " FROM links l JOIN seats s ON s.key = l.seat "
                            "JOIN chats c ON c.key = s.chat "_L1;

/// What a column is sorted by.
struct SortKey
{
    QLatin1StringView key;
    QLatin1StringView missing; ///< the value that stands for nothing, where there is one
    QLatin1StringView join; ///< where the key is, when not in links
};

SortKey sortKeyOf(LinkColumn column)
{
    switch (column) {
    case LinkColumn::State:
        return {"l.state"_L1, {}, {}};
    case LinkColumn::Name:
        return {"l.sort_name"_L1, "''"_L1, {}};
    case LinkColumn::Link:
        return {"l.url"_L1, {}, {}};
    case LinkColumn::Kind:
        return {"l.kind"_L1, {}, {}};
    case LinkColumn::Joined:
        return {"l.joined"_L1, {}, {}};
    case LinkColumn::Limit:
        return {"l.member_limit"_L1, {}, {}};
    case LinkColumn::Requests:
        return {"l.pending_requests"_L1, {}, {}};
    case LinkColumn::Expires:
        return {"l.expires_at"_L1, {}, {}};
    case LinkColumn::Created:
        return {"l.created_at"_L1, "0"_L1, {}};
    case LinkColumn::Confirmed:
        return {"l.confirmed_at"_L1, "0"_L1, {}};
    case LinkColumn::Chat:
        return {"c.sort_title"_L1,
                {},
                " JOIN seats s ON s.key = l.seat JOIN chats c ON c.key = s.chat"_L1};
    case LinkColumn::Bot:
        return {
            "b.sort_name"_L1, {}, " JOIN seats s ON s.key = l.seat JOIN bots b ON b.id = s.bot"_L1};
    }
    return {"l.id"_L1, {}, {}};
}

/// A LIKE pattern for "anywhere in".
QString patternFor(const QString &search)
{
    QString pattern = u"%"_s;
    for (const QChar c : domain::foldedForSearch(search)) {
        if (c == u'%' || c == u'_' || c == u'!')
            pattern += u'!';
        pattern += c;
    }
    return pattern + u'%';
}

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

std::vector<Statement> order(const domain::LinkQuery &query, std::optional<qint64> seatKey)
{
    if (query.search.size() > longestSearch)
        return {};
    const SortKey sort = sortKeyOf(query.sortBy);
    Statement chosen = inScope(query.scope, seatKey, "l.seat"_L1);
    if (query.filter != domain::LinkFilter::All) {
        chosen.sql += u" AND (l.filters & ?) <> 0"_s;
        chosen.values.append(1 << static_cast<int>(query.filter));
    }
    if (!query.search.isEmpty()) {
        chosen.sql += u" AND l.search LIKE ? ESCAPE '!'"_s;
        chosen.values.append(patternFor(query.search));
    }
    const QString select = u"SELECT l.id FROM links l"_s + sort.join + u" WHERE "_s + chosen.sql;
    if (query.order == Qt::DescendingOrder)
        return {{select + u" ORDER BY "_s + sort.key + u" DESC, l.id DESC"_s, chosen.values}};
    const QString ascending = u" ORDER BY "_s + sort.key + u" ASC, l.id DESC"_s;
    if (sort.missing.isEmpty())
        return {{select + ascending, chosen.values}};
    // What is missing sorts before everything else, so it is fetched afterwards.
    return {{select + u" AND "_s + sort.key + u" > "_s + sort.missing + ascending, chosen.values},
            {select + u" AND "_s + sort.key + u" = "_s + sort.missing + u" ORDER BY l.id DESC"_s,
             chosen.values}};
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
