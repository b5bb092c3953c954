// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/archive.h"
#include "ledger/reader.h"
#include "ledger/writer.h"

#include <limits>
#include <unordered_set>

namespace ledger {

/// Everything that touches the file. Made in the owner's thread, used in the ledger's thread only,
/// from open() to close(). It knows no clock: each request brings its time along.
class Worker
{
public:
    Worker(QString path, QString schema);

    core::Result<Effects> open(const QDateTime &now);
    void close();
    /// Nothing is written any more where this is damage.
    void noteDamage(const core::Error &error);

    core::Result<Effects> write(const Changes &changes, const QDateTime &now);
    core::Result<Effects> plan(const domain::Intent &intent, const Changes &with,
                               const QDateTime &now);
    core::Result<Effects> planJob(const domain::Job &job, const std::vector<domain::JobStep> &steps,
                                  const Changes &with, const QDateTime &now);
    core::Result<Effects> moveChat(core::ChatId from, core::ChatId to,
                                   const domain::HistoryEntry &entry, const QDateTime &now);
    /// The report is filled in where all of it was written.
    core::Result<Effects> merge(const ArchiveSource &source, MergeReport &report,
                                const QDateTime &now);
    /// noticed is filled in where all of it was written.
    core::Result<Effects> hear(core::UserId bot, const std::vector<domain::Heard> &updates,
                               qint64 next, std::vector<Noticed> &noticed, const QDateTime &now);
    core::Result<Effects> refresh(const QDateTime &now);

    /// Reads the next part of the links into memory; true once all of them are there. order() needs
    /// that, and it is to be done again after what changed too much to follow.
    core::Result<bool> fillIndex();
    bool isIndexed() const { return m_indexedTo == m_allLinks; }
    core::Result<domain::LinkOrder> order(const domain::LinkQuery &query, quint64 known);

    template <typename T>
    core::Result<T> read(const std::function<core::Result<T>(const Reader &)> &ask)
    {
        if (!m_connection)
            return m_refusal;
        core::Result<T> answer = ask(Reader(*m_connection));
        if (!answer)
            noteDamage(answer.error());
        return answer;
    }

private:
    using Work = std::function<core::Result<>(Writer &)>;
    core::Result<Effects> inTransaction(const QDateTime &now, const Work &work);
    void noteStale(const Effects &effects);
    core::Result<> freshenIndex();

    const QString m_path;
    const QString m_schema;
    std::unique_ptr<Connection> m_connection;
    core::Error m_refusal; ///< why nothing can be asked, while there is no connection
    /// A damaged file is not written to again: what is left must stay as it is.
    std::optional<core::Error> m_damage;

    static constexpr core::LinkId m_allLinks{std::numeric_limits<qint64>::max()};
    LinkIndex m_index;
    core::LinkId m_indexedTo; ///< links up to this number are in it
    std::unordered_set<core::LinkId> m_stale; ///< those that were written since
};

} // namespace ledger
