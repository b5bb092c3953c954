// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/archive.h"
#include "ledger/reader.h"
#include "ledger/writer.h"

namespace ledger {

/// Everything that touches the file. Made in the owner's thread, used in the ledger's thread only,
/// from open() to close(). It knows no clock: each request brings its time along.
class Worker
{
public:
    Worker(QString path, QString schema);

    core::Result<Effects> open(const QDateTime &now);
    void close();

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
    void noteDamage(const core::Error &error);

    const QString m_path;
    const QString m_schema;
    std::unique_ptr<Connection> m_connection;
    core::Error m_refusal; ///< why nothing can be asked, while there is no connection
    /// A damaged file is not written to again: what is left must stay as it is.
    std::optional<core::Error> m_damage;
};

} // namespace ledger
