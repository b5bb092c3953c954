// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/worker.h"

#include "ledger/hearing.h"

#include "ledger/merge.h"
#include "ledger/refresh.h"
#include "ledger/schema.h"

using core::Error;
using core::Result;
using namespace Qt::StringLiterals;

namespace ledger {

Worker::Worker(QString path, QString schema)
    : m_path(std::move(path))
    , m_schema(std::move(schema))
    , m_refusal{Error::Kind::StorageFailed, u"the ledger is not open"_s, {}, 0, {}}
{ }

Result<Effects> Worker::open(const QDateTime &now)
{
    auto opened = openLedger(m_path, m_schema, now);
    if (!opened) {
        m_refusal = opened.error();
        return opened.error();
    }
    m_connection = std::move(*opened);
    return refresh(now);
}

void Worker::close()
{
    m_connection.reset();
}

Result<Effects> Worker::write(const Changes &changes, const QDateTime &now)
{
    return inTransaction(now, [&changes](Writer &writer) { return writer.write(changes); });
}

Result<Effects> Worker::plan(const domain::Intent &intent, const Changes &with,
                             const QDateTime &now)
{
    return inTransaction(now, [&](Writer &writer) {
        auto done = writer.plan(intent);
        return done ? writer.write(with) : done;
    });
}

Result<Effects> Worker::planJob(const domain::Job &job, const std::vector<domain::JobStep> &steps,
                                const Changes &with, const QDateTime &now)
{
    return inTransaction(now, [&](Writer &writer) {
        auto done = writer.planJob(job, steps);
        return done ? writer.write(with) : done;
    });
}

Result<Effects> Worker::moveChat(core::ChatId from, core::ChatId to,
                                 const domain::HistoryEntry &entry, const QDateTime &now)
{
    return inTransaction(now, [&](Writer &writer) { return writer.moveChat(from, to, entry); });
}

Result<Effects> Worker::merge(const ArchiveSource &source, MergeReport &report,
                              const QDateTime &now)
{
    return inTransaction(now, [&](Writer &writer) -> Result<> {
        const auto merged = mergeArchive(*m_connection, &writer, source);
        if (!merged)
            return merged.error();
        report = *merged;
        return {};
    });
}

Result<Effects> Worker::hear(core::UserId bot, const std::vector<domain::Heard> &updates,
                             qint64 next, std::vector<Noticed> &noticed, const QDateTime &now)
{
    return inTransaction(now, [&](Writer &writer) -> Result<> {
        auto taken = Hearing(*m_connection, writer, now).take(bot, updates, next);
        if (!taken)
            return taken.error();
        noticed = std::move(*taken);
        return {};
    });
}

Result<Effects> Worker::refresh(const QDateTime &now)
{
    return inTransaction(now, [](Writer &writer) { return writer.refresh(); });
}

Result<Effects> Worker::inTransaction(const QDateTime &now, const Work &work)
{
    if (!m_connection)
        return m_refusal;
    if (m_damage)
        return *m_damage;
    Writer writer(*m_connection, now);
    Result<Effects> effects;
    auto done = m_connection->begin();
    if (done)
        done = noteTime(*m_connection, now);
    if (done)
        done = work(writer);
    if (done) {
        effects = writer.finish();
        done = effects ? m_connection->commit() : Result<>(effects.error());
    }
    if (done)
        return effects;
    m_connection->rollBack();
    noteDamage(done.error());
    return done.error();
}

void Worker::noteDamage(const Error &error)
{
    if (error.kind == Error::Kind::LedgerDamaged)
        m_damage = error;
}

} // namespace ledger
