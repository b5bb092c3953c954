// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/listening.h"

#include "ledger/connection.h"
#include "ledger/names.h"
#include "ledger/queries.h"
#include "ledger/rows.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using core::Result;
using domain::ListeningState;
using domain::Stay;
using namespace Qt::StringLiterals;

namespace ledger {

namespace {

constexpr auto ways = " JOIN seats s ON s.key = t.seat JOIN chats c ON c.key = s.chat "_L1;

/// Reads s.bot, c.telegram_id and a way, from the given column on.
domain::Way readWay(const QSqlQuery &row, int at)
{
    return {{{row.value(at).toLongLong()}, {row.value(at + 1).toLongLong()}},
            {std::max<qint64>(row.value(at + 2).toLongLong(), 0)}};
}

QDateTime fromSeconds(qint64 seconds)
{
    return seconds == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// Gaps are what lies between the spans, and after the last one.
void addSpan(domain::Listening &listening, const QDateTime &began, const QDateTime &ended)
{
    if (!listening.since.isValid())
        listening.since = began;
    else if (!listening.gaps.empty())
        listening.gaps.back().to = began;
    if (ended.isValid())
        listening.gaps.push_back({ended, {}});
}

QDateTime readTime(const QVariant &milliseconds)
{
    const qint64 time = milliseconds.toLongLong();
    return time == rows::unknownTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

constexpr auto tallySelection =
    "SELECT s.bot, c.telegram_id, t.way, t.joins, t.leaves, t.left_in_minutes, t.left_in_a_day, "
    "t.left_in_a_week, "
    "(SELECT count(*) FROM visits v WHERE v.way = t.way AND v.joined_at > ? AND v.left_at = 0), "
    "(SELECT count(*) FROM visits v WHERE v.way = t.way AND v.joined_at > ? AND v.left_at = 0), "
    "(SELECT count(*) FROM visits v WHERE v.way = t.way AND v.joined_at > ? AND v.left_at = 0) "
    "FROM tallies t"_L1;

QVariantList tallyValues(const QDateTime &now)
{
    QVariantList values;
    for (const Stay stay : {Stay::TenMinutes, Stay::Day, Stay::Week})
        values.append(now.toSecsSinceEpoch() - qlonglong(domain::lengthOf(stay).count()));
    return values;
}

domain::Tally readTally(const QSqlQuery &row)
{
    domain::Tally tally;
    tally.way = readWay(row, 0);
    tally.joins = row.value(3).toInt();
    tally.leaves = row.value(4).toInt();
    for (std::size_t i = 0; i < domain::stayCount; ++i) {
        const int column = static_cast<int>(i);
        tally.open[i] = row.value(8 + column).toInt();
        tally.stayed[i] = tally.joins - row.value(5 + column).toInt() - tally.open[i];
    }
    return tally;
}

} // namespace

qint64 wayKey(core::LinkId link, qint64 seatKey)
{
    return link.isValid() ? link.value : -seatKey;
}

Result<> Listening::endSpans(core::UserId bot, const QDateTime &now) const
{
    return m_connection.run(
        u"UPDATE listening_spans SET ended_at = ? WHERE bot = ? AND ended_at = 0"_s,
        {now.toMSecsSinceEpoch(), bot.value});
}

Result<> Listening::write(const ListeningNews &news, const QDateTime &now) const
{
    auto done = m_connection.run(
        u"INSERT INTO listening (bot, state, heard_at, next_update) VALUES (?, ?, 0, 0) "
        "ON CONFLICT (bot) DO UPDATE SET state = excluded.state"_s,
        {news.bot.value, wordFor(news.state)});
    if (!done || news.state != ListeningState::On)
        return done ? endSpans(news.bot, now) : done;
    return m_connection.run(
        u"INSERT INTO listening_spans (bot, began_at, ended_at) SELECT ?, ?, 0 WHERE NOT EXISTS "
        "(SELECT 1 FROM listening_spans WHERE bot = ? AND ended_at = 0) "
        "ON CONFLICT (bot, began_at) DO UPDATE SET ended_at = 0"_s,
        {news.bot.value, rows::time(news.since, now.toMSecsSinceEpoch()), news.bot.value});
}

Result<> Listening::write(const Pardon &pardon, qint64 seatKey) const
{
    return m_connection.run(
        u"INSERT INTO tallies (way, seat, joins, leaves, left_in_minutes, left_in_a_day, "
        "left_in_a_week, pardoned_until) VALUES (?, ?, 0, 0, 0, 0, 0, ?) "
        "ON CONFLICT (way) DO UPDATE SET pardoned_until = excluded.pardoned_until"_s,
        {wayKey(pardon.way.link, seatKey), seatKey, rows::time(pardon.until)});
}

Result<std::vector<domain::Listening>> Listening::all() const
{
    std::vector<domain::Listening> all;
    bool isKnown = true;
    const auto read = m_connection.each(
        u"SELECT n.bot, n.state, n.next_update, p.began_at, p.ended_at "
        "FROM listening n LEFT JOIN listening_spans p ON p.bot = n.bot ORDER BY n.bot, p.began_at"_s,
        {}, [&](const QSqlQuery &row) {
            const core::UserId bot{row.value(0).toLongLong()};
            if (all.empty() || all.back().bot != bot) {
                const auto state = listeningStateFor(row.value(1).toString());
                isKnown = isKnown && state;
                all.push_back(
                    {bot, state.value_or(ListeningState::Off), {}, {}, row.value(2).toLongLong()});
            }
            if (!row.isNull(3))
                addSpan(all.back(), readTime(row.value(3)), readTime(row.value(4)));
        });
    if (!read)
        return read.error();
    if (!isKnown)
        return {core::Error::Kind::LedgerDamaged, u"a row holds an unknown word"_s};
    return all;
}

Result<std::vector<domain::Traffic>> Listening::traffic(const domain::TrafficQuery &query,
                                                        std::optional<qint64> seatKey) const
{
    const qint64 quarter = domain::quarterOfAnHour.count();
    QString sql = u"SELECT s.bot, c.telegram_id, t.way, f.quarter, f.joins, f.leaves "
                  "FROM tallies t JOIN traffic f ON f.way = t.way"_s
        + ways;
    QVariantList values;
    if (query.link) {
        sql += u"WHERE t.way = ?"_s;
        values.append(wayKey(*query.link, seatKey.value_or(0)));
    } else {
        const Statement chosen = queries::inScope(query.scope, seatKey, "t.seat"_L1);
        sql += u"WHERE "_s + chosen.sql;
        values = chosen.values;
    }
    if (query.since.isValid()) {
        sql += u" AND f.quarter >= ?"_s;
        values.append(query.since.toSecsSinceEpoch() / quarter);
    }
    if (query.until.isValid()) {
        sql += u" AND f.quarter < ?"_s;
        values.append((query.until.toSecsSinceEpoch() + quarter - 1) / quarter);
    }
    sql += u" AND (f.joins <> 0 OR f.leaves <> 0) ORDER BY f.quarter, t.way"_s;
    std::vector<domain::Traffic> traffic;
    const auto read = m_connection.each(sql, values, [&](const QSqlQuery &row) {
        traffic.push_back({readWay(row, 0), fromSeconds(row.value(3).toLongLong() * quarter),
                           row.value(4).toInt(), row.value(5).toInt()});
    });
    if (!read)
        return read.error();
    return traffic;
}

Result<std::vector<domain::Tally>> Listening::tallies(const domain::LinkScope &scope,
                                                      std::optional<qint64> seatKey,
                                                      const QDateTime &now) const
{
    const Statement chosen = queries::inScope(scope, seatKey, "t.seat"_L1);
    std::vector<domain::Tally> tallies;
    const auto read =
        m_connection.each(tallySelection + QString(ways) + u"WHERE t.joins > 0 AND "_s + chosen.sql,
                          tallyValues(now) + chosen.values,
                          [&tallies](const QSqlQuery &row) { tallies.push_back(readTally(row)); });
    if (!read)
        return read.error();
    return tallies;
}

Result<std::optional<domain::Tally>> Listening::tally(qint64 way, const QDateTime &now) const
{
    std::optional<domain::Tally> tally;
    const auto read =
        m_connection.each(tallySelection + QString(ways) + u"WHERE t.way = ? AND t.joins > 0"_s,
                          tallyValues(now) + QVariantList{way},
                          [&tally](const QSqlQuery &row) { tally = readTally(row); });
    if (!read)
        return read.error();
    return tally;
}

Result<std::vector<domain::Visit>> Listening::visits(qint64 way, int limit) const
{
    std::vector<domain::Visit> visits;
    const auto read = m_connection.each(
        u"SELECT s.bot, c.telegram_id, t.way, t.person, coalesce(p.name, ''), "
        "coalesce(p.username, ''), t.joined_at, t.left_at FROM visits t"_s
            + ways
            + u"LEFT JOIN people p ON p.id = t.person WHERE t.way = ? "
              "ORDER BY t.joined_at DESC, t.id DESC LIMIT ?"_s,
        {way, limit}, [&visits](const QSqlQuery &row) {
            visits.push_back(
                {{{row.value(3).toLongLong()}, row.value(4).toString(), row.value(5).toString()},
                 readWay(row, 0),
                 fromSeconds(row.value(6).toLongLong()),
                 fromSeconds(row.value(7).toLongLong())});
        });
    if (!read)
        return read.error();
    return visits;
}

Result<std::vector<Pardon>> Listening::pardons(const QDateTime &now) const
{
    std::vector<Pardon> pardons;
    const auto read =
        m_connection.each(u"SELECT s.bot, c.telegram_id, t.way, t.pardoned_until FROM tallies t"_s
                              + ways + u"WHERE t.pardoned_until > ?"_s,
                          {now.toMSecsSinceEpoch()}, [&pardons](const QSqlQuery &row) {
                              pardons.push_back({readWay(row, 0), readTime(row.value(3))});
                          });
    if (!read)
        return read.error();
    return pardons;
}

} // namespace ledger
