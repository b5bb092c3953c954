// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/requests.h"

#include "ledger/connection.h"
#include "ledger/names.h"
#include "ledger/queries.h"
#include "ledger/rows.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <limits>

using core::Result;
using namespace Qt::StringLiterals;

namespace ledger {

Result<> Requests::write(const RequestNews &news, qint64 seatKey) const
{
    return m_connection.run(u"UPDATE join_requests SET state = ? WHERE seat = ? AND person = ?"_s,
                            {wordFor(news.state), seatKey, news.request.person.value});
}

Result<core::LinkId> Requests::leave(const RequestNews &news, qint64 seatKey) const
{
    using domain::RequestState;
    if (news.state == RequestState::Waiting || news.state == RequestState::Approving
        || news.state == RequestState::Declining)
        return core::LinkId();
    const auto link =
        m_connection.number(u"SELECT l.id FROM join_requests r JOIN links l ON l.id = r.way "
                            "WHERE r.seat = ? AND r.person = ? AND l.pending_requests > 0"_s,
                            {seatKey, news.request.person.value});
    if (!link)
        return link.error();
    if (!*link)
        return core::LinkId();
    const auto written = m_connection.run(
        u"UPDATE links SET pending_requests = pending_requests - 1 WHERE id = ?"_s, {**link});
    if (!written)
        return written.error();
    return core::LinkId{**link};
}

Result<> Requests::write(const domain::RequestRule &rule) const
{
    if (rule.isOff())
        return m_connection.run(u"DELETE FROM request_rules WHERE way = ?"_s, {rule.link.value});
    return m_connection.run(
        u"INSERT OR REPLACE INTO request_rules (way, approve_all, decline_words) VALUES (?, ?, ?)"_s,
        {rule.link.value, int(rule.approveAll), rows::text(rule.declineWords.join(u'\n'))});
}

Result<> Requests::write(const domain::Gate &gate, qint64 seatKey) const
{
    return m_connection.run(
        u"INSERT OR REPLACE INTO gates (seat, job, closed_at, holds_requests, reopen_at) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        {seatKey, gate.job.value, rows::time(gate.closed), int(gate.holdsRequests),
         rows::time(gate.reopens)});
}

Result<> Requests::open(qint64 seatKey) const
{
    return m_connection.run(u"DELETE FROM gates WHERE seat = ?"_s, {seatKey});
}

Result<std::vector<domain::JoinRequest>> Requests::all(const RequestQuery &query,
                                                       std::optional<qint64> seatKey) const
{
    const Statement chosen = queries::inScope(query.scope, seatKey, "r.seat"_L1);
    QString sql =
        u"SELECT s.bot, c.telegram_id, r.person, coalesce(p.name, ''), coalesce(p.username, ''), "
        "coalesce(l.id, 0), coalesce(l.hash, ''), coalesce(l.name, ''), r.bio, r.asked_at, r.state "
        "FROM join_requests r JOIN seats s ON s.key = r.seat JOIN chats c ON c.key = s.chat "
        "LEFT JOIN people p ON p.id = r.person LEFT JOIN links l ON l.id = r.way WHERE "_s
        + chosen.sql;
    if (!query.decidedToo)
        sql += u" AND r.state IN ('waiting', 'approving', 'declining')"_s;
    QVariantList values = chosen.values;
    if (query.person) {
        sql += u" AND r.person = ?"_s;
        values += query.person->value;
    }
    sql += u" ORDER BY r.asked_at, r.person LIMIT ?"_s;
    std::vector<domain::JoinRequest> requests;
    bool isKnown = true;
    const auto read =
        m_connection.each(sql, values + QVariantList{query.limit}, [&](const QSqlQuery &row) {
            domain::JoinRequest request;
            request.seat = {{row.value(0).toLongLong()}, {row.value(1).toLongLong()}};
            request.person = {
                {row.value(2).toLongLong()}, row.value(3).toString(), row.value(4).toString()};
            request.link = {row.value(5).toLongLong()};
            request.linkHash = row.value(6).toString();
            request.linkName = row.value(7).toString();
            request.bio = row.value(8).toString();
            request.asked = QDateTime::fromSecsSinceEpoch(row.value(9).toLongLong(), Qt::UTC);
            const auto state = requestStateFor(row.value(10).toString());
            isKnown = isKnown && state;
            request.state = state.value_or(domain::RequestState::Elsewhere);
            requests.push_back(std::move(request));
        });
    if (!read)
        return read.error();
    if (!isKnown)
        return {core::Error::Kind::LedgerDamaged, u"a row holds an unknown word"_s};
    return requests;
}

Result<int> Requests::pending(const domain::LinkScope &scope, std::optional<qint64> seatKey) const
{
    const Statement chosen = queries::inScope(scope, seatKey, "l.seat"_L1);
    qint64 sum = 0;
    const auto read = m_connection.each(
        u"SELECT coalesce(sum(l.pending_requests), 0) FROM links l "
        "WHERE l.pending_requests > 0 AND l.revoked = 0 AND "_s
            + chosen.sql,
        chosen.values, [&sum](const QSqlQuery &row) { sum = row.value(0).toLongLong(); });
    if (!read)
        return read.error();
    return static_cast<int>(std::min<qint64>(sum, std::numeric_limits<int>::max()));
}

Result<std::vector<domain::RequestRule>> Requests::rules() const
{
    std::vector<domain::RequestRule> rules;
    const auto read = m_connection.each(
        u"SELECT way, approve_all, decline_words FROM request_rules ORDER BY way"_s, {},
        [&rules](const QSqlQuery &row) { rules.push_back(rows::requestRule(row)); });
    if (!read)
        return read.error();
    return rules;
}

Result<std::vector<domain::Gate>> Requests::gates() const
{
    std::vector<domain::Gate> gates;
    const auto read = m_connection.each(
        u"SELECT s.bot, c.telegram_id, g.job, g.closed_at, g.holds_requests, g.reopen_at "
        "FROM gates g JOIN seats s ON s.key = g.seat JOIN chats c ON c.key = s.chat "
        "ORDER BY g.closed_at, g.seat"_s,
        {}, [&gates](const QSqlQuery &row) { gates.push_back(rows::gate(row)); });
    if (!read)
        return read.error();
    return gates;
}

} // namespace ledger
