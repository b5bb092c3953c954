// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/connection.h"
#include "ledger/counters.h"
#include "ledger/ledger.h"

#include <QHash>
#include <QVariant>

namespace ledger {

/// What a transaction did, for the signals that follow it.
struct Effects
{
    std::vector<core::LinkId> links; ///< written, or changed by time
    bool everyLink = false; ///< which links are on show changed
    bool linksMoved = false; ///< links that are not named went to another seat
    bool seats = false;
    bool history = false;
    bool jobs = false;
    bool listening = false;
    bool traffic = false;
    bool requests = false;
    bool gates = false;
    std::optional<QDateTime> nextChange; ///< when time will change a link
    core::IntentId planned;
    core::JobId plannedJob;
};

/// Writes within one transaction, which its user begins before and commits or rolls back after.
class Writer
{
public:
    Writer(Connection &connection, QDateTime now);

    core::Result<> write(const Changes &changes);
    core::Result<> plan(const domain::Intent &intent);
    core::Result<> planJob(const domain::Job &job, const std::vector<domain::JobStep> &steps);
    core::Result<> moveChat(core::ChatId from, core::ChatId to, const domain::HistoryEntry &entry);
    /// Where the old number is a living chat here, it becomes the new one; nothing is noted.
    core::Result<> followChat(core::ChatId from, core::ChatId to);
    /// Works out what time has changed, in some of the links that are due.
    core::Result<> refresh();
    /// Writes a link with its counts, and gives the number that it has.
    core::Result<core::LinkId> enter(const domain::Link &link);
    /// A link's row was written, and with it nothing that is counted or sorted by state.
    void noteLink(core::LinkId link) { m_effects.links.push_back(link); }
    void noteTraffic() { m_effects.traffic = true; }
    void noteRequests() { m_effects.requests = true; }
    void noteListening() { m_effects.listening = true; }
    /// Comes last, before the commit.
    core::Result<Effects> finish();

private:
    /// Whether a link's joined and inside are written too where updates have counted them.
    enum class Counts { Kept, Written };

    core::Result<> write(const domain::Bot &bot);
    core::Result<> write(const domain::Chat &chat);
    core::Result<> write(const domain::Seat &seat);
    core::Result<> write(const domain::Link &link);
    core::Result<> write(domain::Link link, Counts counts);
    core::Result<> write(const Annotation &annotation);
    core::Result<> write(const domain::Intent &intent);
    core::Result<> write(const domain::HistoryEntry &entry);
    core::Result<> write(const domain::Tag &tag);
    core::Result<> writeJobs(const Changes &changes);
    core::Result<> writeListening(const Changes &changes);
    core::Result<QVariant> freeNumber(core::LinkId former);
    core::Result<> forget(core::LinkId link);
    core::Result<> hide(core::UserId bot);
    core::Result<> hide(const domain::SeatId &seat);
    template <typename T>
    core::Result<> writeAll(const std::vector<T> &values);

    /// The chat's row; one without a title is made for a chat that was never written, so that no
    /// history is lost.
    core::Result<qint64> keyOf(core::ChatId chat);
    core::Result<qint64> keyOf(const domain::SeatId &seat);
    void noteShown(const std::optional<qint64> &shownBefore);

    Connection &m_connection;
    const QDateTime m_now;
    Counters m_counters;
    Effects m_effects;
    QHash<core::ChatId, qint64> m_chats;
    QHash<domain::SeatId, qint64> m_seats;
};

} // namespace ledger
