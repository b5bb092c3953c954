// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/ledger.h"
#include "ledger/visits.h"

#include <QHash>
#include <QVariantList>

#include <set>

class QSqlQuery;

namespace ledger {

class Connection;
class Writer;

/// Takes in what updates told, within the writer's transaction.
class Hearing
{
public:
    Hearing(Connection &connection, Writer &writer, QDateTime now);

    core::Result<std::vector<Noticed>> take(core::UserId bot,
                                            const std::vector<domain::Heard> &updates, qint64 next);

private:
    /// Numbers of updates, both included.
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
        qint64 touchedAt = 0;
    };
    core::Result<> readRanges(core::UserId bot);
    bool isNew(qint64 update);
    core::Result<> storeRanges(core::UserId bot);
    core::Result<> noteHeard(core::UserId bot, qint64 next);

    // What all updates of the batch are about is read at once, before the first of them is taken.
    using News = std::vector<const domain::Heard *>;
    core::Result<> readSeats(core::UserId bot, const News &news);
    core::Result<> readWays(const News &news);
    core::Result<> readGuests(const News &news);
    core::Result<> enterSeat(core::UserId bot, const domain::Heard &heard);

    core::Result<> take(core::UserId bot, const domain::Heard &heard);
    core::Result<qint64> wayOf(qint64 seat, const domain::Heard &heard);
    core::Result<core::LinkId> enterLink(const domain::Heard &heard);
    core::Result<> entersAsPrimary(domain::Link &link, const QDateTime &at);
    /// A line of history that Telegram told.
    core::Result<> note(domain::Action action, const domain::Link &link, const QString &before,
                        const QString &after);
    void meet(const domain::Person &person);
    core::Result<> moved(qint64 seat, qint64 way, const domain::Heard &heard);
    core::Result<> asked(qint64 seat, qint64 way, const domain::Heard &heard, Noticed &noticed);
    core::Result<domain::RequestState> ruling(qint64 seat, qint64 way, const domain::Heard &heard);
    core::Result<> storePeople();
    core::Result<> updateLinks();
    /// Where only the counts of a link change, and neither state nor filters with them, the new
    /// ones are appended: id, joined, inside, pending_requests. Else false.
    bool changeCounts(const QSqlQuery &row, QVariantList &counts);
    core::Result<> updateLink(core::LinkId id);
    const domain::Heard *seen(core::LinkId id) const;
    Visits::Sum sumOf(core::LinkId id) const;

    Connection &m_connection;
    Writer &m_writer;
    const QDateTime m_now;
    Visits m_visits;
    std::vector<Range> m_ranges;
    QHash<core::ChatId, qint64> m_seats;
    QHash<std::pair<qint64, QString>, qint64> m_links;
    /// The latest update of this batch that named a link.
    std::map<core::LinkId, const domain::Heard *> m_seen;
    std::map<core::UserId, domain::Person> m_people;
    std::set<Guest> m_waiting; ///< whose requests are not decided
    std::vector<Noticed> m_noticed;
};

} // namespace ledger
