// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/worker.h"

#include "ledger/hearing.h"
#include "ledger/merge.h"
#include "ledger/queries.h"
#include "ledger/refresh.h"
#include "ledger/schema.h"

#include <QSqlQuery>
#include <QVariant>

using core::Error;
using core::Result;
using namespace Qt::StringLiterals;

namespace ledger {

namespace {

/// Read in a few milliseconds, so that nobody waits long for an answer meanwhile.
constexpr int linksAtOnce = 5000;

Error unreadable()
{
    return {Error::Kind::LedgerDamaged, u"a link's lookup can't be read"_s, {}, 0, {}};
}

} // namespace

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
    if (done) {
        noteStale(*effects);
        return effects;
    }
    m_connection->rollBack();
    noteDamage(done.error());
    return done.error();
}

// The index ---------------------------------------------------------------------------------------

void Worker::noteStale(const Effects &effects)
{
    if (effects.linksMoved) {
        m_index = {};
        m_indexedTo = {};
        m_stale.clear();
    }
    for (const core::LinkId id : effects.links) {
        if (id <= m_indexedTo)
            m_stale.insert(id);
    }
}

Result<bool> Worker::fillIndex()
{
    if (!m_connection)
        return m_refusal;
    if (m_indexedTo == core::LinkId()) {
        const auto links = m_connection->number(
            u"SELECT coalesce(sum(links), 0) FROM link_counts WHERE filter = 0"_s);
        if (!links)
            return links.error();
        m_index.reserve(static_cast<std::size_t>(std::max<qint64>(links->value_or(0), 0)));
    }
    int read = 0;
    bool isSound = true;
    const Statement part = queries::lookups(m_indexedTo, linksAtOnce);
    const auto done =
        m_connection->each(part.sql, part.values, [this, &read, &isSound](const QSqlQuery &row) {
            ++read;
            m_indexedTo = {row.value(0).toLongLong()};
            isSound = m_index.put(m_indexedTo, row.value(1).toByteArray()) && isSound;
        });
    if (!done || !isSound) {
        const Error error = done ? unreadable() : done.error();
        noteDamage(error);
        return error;
    }
    if (read < linksAtOnce)
        m_indexedTo = m_allLinks;
    return isIndexed();
}

/// Brings what was written since into the index.
Result<> Worker::freshenIndex()
{
    for (const core::LinkId id : m_stale) {
        std::optional<QByteArray> lookup;
        const Statement one = queries::lookup(id);
        const auto done = m_connection->each(one.sql, one.values, [&lookup](const QSqlQuery &row) {
            lookup = row.value(0).toByteArray();
        });
        if (!done)
            return done;
        if (!lookup)
            m_index.remove(id);
        else if (!m_index.put(id, *lookup))
            return unreadable();
    }
    m_stale.clear();
    return {};
}

Result<domain::LinkOrder> Worker::order(const domain::LinkQuery &query, quint64 known)
{
    return read<domain::LinkOrder>([&](const Reader &reader) -> Result<domain::LinkOrder> {
        if (auto fresh = freshenIndex(); !fresh)
            return fresh.error();
        const auto places = reader.seatPlaces(query.scope);
        if (!places)
            return places.error();
        return m_index.order(query, *places, known);
    });
}

void Worker::noteDamage(const Error &error)
{
    if (error.kind == Error::Kind::LedgerDamaged)
        m_damage = error;
}

} // namespace ledger
