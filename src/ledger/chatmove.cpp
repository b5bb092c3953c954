// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/chatmove.h"

#include "domain/chat.h"
#include "ledger/connection.h"
#include "ledger/counters.h"
#include "ledger/queries.h"

#include <QSqlQuery>
#include <QVariant>

#include <vector>

using core::Result;
using namespace Qt::StringLiterals;

namespace ledger {

namespace {

/// Two rows become one.
class Merge
{
public:
    Merge(Connection &connection, Counters &counters, qint64 from, qint64 to)
        : m_connection(connection)
        , m_counters(counters)
        , m_from(from)
        , m_to(to)
    { }

    Result<> run()
    {
        struct Seat
        {
            qint64 key = 0;
            qint64 bot = 0;
        };
        std::vector<Seat> seats;
        auto done = m_connection.each(
            u"SELECT key, bot FROM seats WHERE chat = ?"_s, {m_from},
            [&seats](const QSqlQuery &row) {
                seats.push_back({row.value(0).toLongLong(), row.value(1).toLongLong()});
            });
        for (const Seat &seat : seats) {
            if (done)
                done = moveSeat(seat.key, seat.bot);
        }
        if (done)
            done =
                m_connection.run(u"UPDATE intents SET chat = ? WHERE chat = ?"_s, {m_to, m_from});
        if (done) {
            done =
                m_connection.run(u"UPDATE job_steps SET chat = ? WHERE chat = ?"_s, {m_to, m_from});
        }
        // History is never changed: its rows reach the living chat through moved_to.
        if (done) {
            done =
                m_connection.run(u"UPDATE chats SET moved_to = ? WHERE key = ? OR moved_to = ?"_s,
                                 {m_to, m_from, m_from});
        }
        return done;
    }

private:
    Result<> moveSeat(qint64 seat, qint64 bot)
    {
        const auto there =
            m_connection.number(u"SELECT key FROM seats WHERE bot = ? AND chat = ?"_s, {bot, m_to});
        if (!there)
            return there.error();
        if (!*there)
            return m_connection.run(u"UPDATE seats SET chat = ? WHERE key = ?"_s, {m_to, seat});
        auto done = moveWays(seat, **there);
        if (done)
            done = moveLinks(seat, **there);
        if (done) {
            done = m_connection.run(
                u"UPDATE seats SET shown = 1 WHERE key = ? "
                "AND EXISTS (SELECT 1 FROM seats o WHERE o.key = ? AND o.shown = 1)"_s,
                {**there, seat});
        }
        if (done)
            done = m_connection.run(u"DELETE FROM link_counts WHERE seat = ?"_s, {seat});
        if (done)
            done = m_connection.run(u"DELETE FROM seats WHERE key = ?"_s, {seat});
        return done;
    }

    /// What was counted goes where it belongs: for links that both seats have to the one that
    /// stays.
    Result<> moveWays(qint64 from, qint64 to)
    {
        std::vector<std::pair<qint64, qint64>> ways{{-from, -to}};
        auto done = m_connection.each(
            u"SELECT a.id, b.id FROM links a JOIN links b ON b.seat = ? AND b.hash = a.hash "
            "WHERE a.seat = ?"_s,
            {to, from}, [&ways](const QSqlQuery &row) {
                ways.push_back({row.value(0).toLongLong(), row.value(1).toLongLong()});
            });
        for (const auto &[gone, stays] : ways) {
            if (done)
                done = mergeWay(gone, stays, to);
        }
        for (const QString &table : {u"visits"_s, u"tallies"_s, u"join_requests"_s, u"gates"_s}) {
            // Where both seats know of the same person's request, or are closed, the living one's
            // word stays.
            if (done)
                done = m_connection.run(
                    u"UPDATE OR IGNORE %1 SET seat = ? WHERE seat = ?"_s.arg(table), {to, from});
            if (done)
                done = m_connection.run(u"DELETE FROM %1 WHERE seat = ?"_s.arg(table), {from});
        }
        return done;
    }

    Result<> mergeWay(qint64 gone, qint64 stays, qint64 seat)
    {
        auto done = m_connection.run(u"UPDATE visits SET way = ? WHERE way = ?"_s, {stays, gone});
        if (done) {
            done = m_connection.run(
                u"INSERT INTO tallies SELECT ?, ?, joins, leaves, left_in_minutes, left_in_a_day, "
                "left_in_a_week, pardoned_until FROM tallies WHERE way = ? "
                "ON CONFLICT (way) DO UPDATE SET joins = joins + excluded.joins, "
                "leaves = leaves + excluded.leaves, "
                "left_in_minutes = left_in_minutes + excluded.left_in_minutes, "
                "left_in_a_day = left_in_a_day + excluded.left_in_a_day, "
                "left_in_a_week = left_in_a_week + excluded.left_in_a_week"_s,
                {stays, seat, gone});
        }
        if (done) {
            done = m_connection.run(
                u"INSERT INTO traffic SELECT ?, quarter, joins, leaves FROM traffic WHERE way = ? "
                "ON CONFLICT (way, quarter) DO UPDATE SET joins = joins + excluded.joins, "
                "leaves = leaves + excluded.leaves"_s,
                {stays, gone});
        }
        for (const QString &table : {u"tallies"_s, u"traffic"_s}) {
            if (done)
                done = m_connection.run(u"DELETE FROM %1 WHERE way = ?"_s.arg(table), {gone});
        }
        for (const QString &table : {u"join_requests"_s, u"request_rules"_s}) {
            if (done)
                done = m_connection.run(
                    u"UPDATE OR IGNORE %1 SET way = ? WHERE way = ?"_s.arg(table), {stays, gone});
        }
        return done;
    }

    Result<> moveLinks(qint64 from, qint64 to)
    {
        auto done = m_connection.run(
            u"DELETE FROM links WHERE seat = ? AND hash IN (SELECT hash FROM links WHERE seat = ?)"_s,
            {from, to});
        if (done) {
            done = m_connection.each(
                u"SELECT filters FROM links WHERE seat = ?"_s, {from},
                [this, to](const QSqlQuery &row) { m_counters.add(to, row.value(0).toInt(), +1); });
        }
        if (done)
            done = m_connection.run(u"UPDATE links SET seat = ? WHERE seat = ?"_s, {to, from});
        return done;
    }

    Connection &m_connection;
    Counters &m_counters;
    const qint64 m_from;
    const qint64 m_to;
};

/// The usual case: only the chat's number changes.
Result<> renumber(Connection &connection, qint64 key, core::ChatId from, core::ChatId to)
{
    auto done = connection.run(u"UPDATE chats SET telegram_id = ?, kind = ? WHERE key = ?"_s,
                               {to.value, int(domain::ChatKind::Supergroup), key});
    if (done) {
        done = connection.run(
            u"INSERT INTO chats (telegram_id, moved_to, kind, title, sort_title, username) "
            "VALUES (?, ?, ?, '', '', '')"_s,
            {from.value, key, int(domain::ChatKind::Group)});
    }
    return done;
}

} // namespace

Result<bool> moveChat(Connection &connection, Counters &counters, core::ChatId from,
                      core::ChatId to)
{
    const auto source = connection.number(
        u"SELECT key FROM chats WHERE telegram_id = ? AND moved_to IS NULL"_s, {from.value});
    if (!source)
        return source.error();
    const Statement found = queries::chatKey(to);
    const auto target = connection.number(found.sql, found.values);
    if (!target)
        return target.error();
    if (!*source || *source == *target)
        return false;
    const auto moved = *target ? Merge(connection, counters, **source, **target).run()
                               : renumber(connection, **source, from, to);
    if (!moved)
        return moved.error();
    return true;
}

} // namespace ledger
