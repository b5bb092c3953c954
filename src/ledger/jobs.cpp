// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/jobs.h"

#include "ledger/names.h"
#include "ledger/queries.h"
#include "ledger/rows.h"

#include <QSqlQuery>
#include <QVariant>

using core::Result;
using domain::StepState;
using namespace Qt::StringLiterals;

namespace ledger {

namespace {

core::Error unknownWord()
{
    return {core::Error::Kind::LedgerDamaged, u"a row holds an unknown word"_s, {}, 0, {}};
}

} // namespace

Result<core::JobId> Jobs::add(const domain::Job &job) const
{
    const auto id = m_connection.insert(
        u"INSERT INTO jobs (kind, title, created_at, state) VALUES (?, ?, ?, ?)"_s,
        {wordFor(job.kind), rows::text(job.title), rows::time(job.created), wordFor(job.state)});
    if (!id)
        return id.error();
    return core::JobId{*id};
}

Result<> Jobs::add(const domain::JobStep &step, const domain::StepId &id, qint64 chatKey) const
{
    return m_connection.run(
        u"INSERT INTO job_steps (job, position, bot, chat, link_hash, request, state, reason, "
        "answer, result_url) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id.job.value, id.position, step.seat.bot.value, chatKey, rows::text(step.linkHash),
         rows::text(step.request), wordFor(step.outcome.state),
         rows::text(wordFor(step.outcome.reason)), rows::text(step.outcome.answer),
         rows::text(step.outcome.resultUrl)});
}

Result<> Jobs::write(const StepNews &news) const
{
    const domain::StepOutcome &outcome = news.outcome;
    QString sql = u"UPDATE job_steps SET state = ?, reason = ?, answer = ?"_s;
    QVariantList values{wordFor(outcome.state), rows::text(wordFor(outcome.reason)),
                        rows::text(outcome.answer)};
    if (!outcome.resultUrl.isEmpty()) {
        sql += u", result_url = ?"_s;
        values.append(outcome.resultUrl);
    }
    sql += u" WHERE job = ? AND position = ?"_s;
    values << news.step.job.value << news.step.position;
    if (news.unlessOver) {
        sql += u" AND state IN (?, ?)"_s;
        values << wordFor(StepState::Pending) << wordFor(StepState::Sent);
    }
    return m_connection.run(sql, values);
}

Result<> Jobs::write(const JobNews &news) const
{
    return m_connection.run(u"UPDATE jobs SET state = ? WHERE id = ?"_s,
                            {wordFor(news.state), news.job.value});
}

Result<> Jobs::write(const StepSweep &sweep) const
{
    QString sql = u"UPDATE job_steps SET state = ?, reason = ?, answer = ? "
                  "WHERE job = ? AND state = ?"_s;
    QVariantList values{wordFor(sweep.to.state), rows::text(wordFor(sweep.to.reason)),
                        rows::text(sweep.to.answer), sweep.job.value, wordFor(sweep.from)};
    if (sweep.bot) {
        sql += u" AND bot = ?"_s;
        values.append(sweep.bot->value);
    }
    if (sweep.bot && sweep.chat) {
        const auto key = chatKey(*sweep.chat);
        if (!key)
            return key.error();
        sql += u" AND chat = ?"_s;
        values.append(key->value_or(0));
    }
    if (sweep.withResult)
        sql += u" AND result_url <> ''"_s;
    return m_connection.run(sql, values);
}

Result<> Jobs::remove(core::JobId job) const
{
    const auto open =
        m_connection.number(u"SELECT 1 FROM job_steps WHERE job = ? AND state IN (?, ?) LIMIT 1"_s,
                            {job.value, wordFor(StepState::Pending), wordFor(StepState::Sent)});
    if (!open)
        return open.error();
    if (*open)
        return {};
    for (const QString &sql :
         {u"DELETE FROM job_steps WHERE job = ?"_s, u"DELETE FROM job_counts WHERE job = ?"_s,
          u"DELETE FROM jobs WHERE id = ?"_s}) {
        if (auto done = m_connection.run(sql, {job.value}); !done)
            return done;
    }
    return {};
}

Result<std::vector<domain::JobOverview>> Jobs::all() const
{
    std::vector<domain::JobOverview> jobs;
    bool known = true;
    const auto done = m_connection.each(
        u"SELECT j.id, j.kind, j.title, j.created_at, j.state, n.state, n.steps "
        "FROM jobs j LEFT JOIN job_counts n ON n.job = j.id ORDER BY j.id DESC"_s,
        {}, [&](const QSqlQuery &row) {
            const core::JobId id{row.value(0).toLongLong()};
            if (jobs.empty() || jobs.back().job.id != id) {
                const auto kind = jobKindFor(row.value(1).toString());
                const auto state = jobStateFor(row.value(4).toString());
                known = known && kind && state;
                jobs.push_back(
                    {{id, kind.value_or(domain::JobKind::Revoke), row.value(2).toString(),
                      QDateTime::fromMSecsSinceEpoch(row.value(3).toLongLong(), Qt::UTC),
                      state.value_or(domain::JobState::Paused)},
                     {}});
            }
            if (row.isNull(5))
                return;
            const auto state = stepStateFor(row.value(5).toString());
            known = known && state;
            if (state)
                jobs.back().steps[*state] = row.value(6).toInt();
        });
    if (!done)
        return done.error();
    if (!known)
        return unknownWord();
    return jobs;
}

Result<std::vector<domain::JobStep>> Jobs::steps(const StepQuery &query) const
{
    QString sql = u"SELECT s.position, s.bot, c.telegram_id, s.link_hash, s.request, s.state, "
                  "s.reason, s.answer, s.result_url "
                  "FROM job_steps s JOIN chats c ON c.key = s.chat WHERE s.job = ?"_s;
    QVariantList values{query.job.value};
    if (query.state) {
        sql += u" AND s.state = ?"_s;
        values.append(wordFor(*query.state));
    }
    if (query.state && query.seat) {
        const auto key = chatKey(query.seat->chat);
        if (!key)
            return key.error();
        sql += u" AND s.bot = ? AND s.chat = ?"_s;
        values << query.seat->bot.value << key->value_or(0);
    }
    sql += u" AND s.position > ? ORDER BY s.position LIMIT ?"_s;
    values << query.after << query.limit;
    std::vector<domain::JobStep> steps;
    bool known = true;
    const auto done = m_connection.each(sql, values, [&](const QSqlQuery &row) {
        const auto state = stepStateFor(row.value(5).toString());
        known = known && state;
        steps.push_back(
            {{query.job, row.value(0).toInt()},
             {{row.value(1).toLongLong()}, {row.value(2).toLongLong()}},
             row.value(3).toString(),
             row.value(4).toString(),
             {state.value_or(StepState::Unknown), stepReasonFor(row.value(6).toString()),
              row.value(7).toString(), row.value(8).toString()}});
    });
    if (!done)
        return done.error();
    if (!known)
        return unknownWord();
    return steps;
}

Result<std::vector<domain::SeatId>> Jobs::pendingSeats(core::JobId job) const
{
    std::vector<domain::SeatId> seats;
    const auto done = m_connection.each(
        u"SELECT DISTINCT s.bot, c.telegram_id FROM job_steps s JOIN chats c ON c.key = s.chat "
        "WHERE s.job = ? AND s.state = ? ORDER BY s.bot, c.telegram_id"_s,
        {job.value, wordFor(StepState::Pending)}, [&seats](const QSqlQuery &row) {
            seats.push_back({{row.value(0).toLongLong()}, {row.value(1).toLongLong()}});
        });
    if (!done)
        return done.error();
    return seats;
}

Result<std::optional<qint64>> Jobs::chatKey(core::ChatId chat) const
{
    const Statement found = queries::chatKey(chat);
    return m_connection.number(found.sql, found.values);
}

} // namespace ledger
