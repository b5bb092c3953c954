// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/merge.h"

#include "domain/linkquery.h"
#include "ledger/connection.h"
#include "ledger/names.h"
#include "ledger/queries.h"
#include "ledger/rows.h"
#include "ledger/writer.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <map>
#include <utility>

using core::Result;
using namespace Qt::StringLiterals;

namespace ledger {

namespace {

bool isNewer(const QDateTime &time, const QDateTime &than)
{
    return time.isValid() && (!than.isValid() || time > than);
}

/// What Telegram says of the link and what follows from it: all but the notes.
domain::Link withoutNotes(domain::Link link)
{
    link.id = {};
    link.notes = {};
    return link;
}

/// What stays of the one whose word is older, where the newer one can't know it.
domain::Link completed(domain::Link newer, const domain::Link &older)
{
    newer.revoked = newer.revoked || older.revoked; // for good
    if (newer.predecessor.isEmpty())
        newer.predecessor = older.predecessor;
    if (newer.successor.isEmpty())
        newer.successor = older.successor;
    return newer;
}

void appendTo(QString &text, const QString &more)
{
    if (more.isEmpty() || text.contains(more))
        return;
    if (!text.isEmpty())
        text += u"\n\n"_s;
    text += more;
}

QString costText(const domain::Money &cost)
{
    return u"%1 %2"_s.arg(static_cast<double>(cost.hundredths) / 100, 0, 'f', 2).arg(cost.currency);
}

class Merging
{
public:
    Merging(Connection &connection, Writer *writer)
        : m_connection(connection)
        , m_writer(writer)
    { }

    Result<MergeReport> run(const ArchiveSource &source)
    {
        while (true) {
            auto item = source();
            if (!item)
                return item.error();
            if (!*item)
                break;
            const auto taken =
                std::visit([this](const auto &piece) { return take(piece); }, **item);
            if (!taken)
                return taken.error();
        }
        if (const auto done = takeChats(); !done)
            return done.error();
        return m_report;
    }

private:
    Result<std::optional<qint64>> number(const Statement &statement)
    {
        return m_connection.number(statement.sql, statement.values);
    }

    Result<> write(const Changes &changes)
    {
        return m_writer ? m_writer->write(changes) : Result<>();
    }

    Result<> take(const ArchivedBot &piece)
    {
        const auto shown =
            m_connection.number(u"SELECT shown FROM bots WHERE id = ?"_s, {piece.bot.id.value});
        if (!shown)
            return shown.error();
        // What is known of a bot here is what somebody at this window said.
        if (*shown == 1 || (*shown && piece.removed))
            return {};
        if (!piece.removed)
            m_report.newBots.push_back(piece.bot);
        Changes changes;
        changes.bots = {piece.bot};
        if (piece.removed)
            changes.removedBots = {piece.bot.id};
        return write(changes);
    }

    /// Chats wait for their seats, which say how old the word about them is.
    Result<> take(const ArchivedChat &piece)
    {
        m_chats.insert_or_assign(piece.chat.id, Waiting{piece, {}});
        m_inOrder.push_back(piece.chat.id);
        return {};
    }

    Result<> take(const ArchivedSeat &piece)
    {
        const auto chat = m_chats.find(piece.seat.id.chat);
        if (chat != m_chats.end() && isNewer(piece.seat.checkedAt, chat->second.checkedAt))
            chat->second.checkedAt = piece.seat.checkedAt;
        m_seats.push_back(piece);
        return {};
    }

    Result<> takeChats()
    {
        for (const core::ChatId id : std::exchange(m_inOrder, {})) {
            if (auto done = takeNow(m_chats.at(id)); !done)
                return done;
        }
        for (const ArchivedSeat &seat : std::exchange(m_seats, {})) {
            if (auto done = takeNow(seat); !done)
                return done;
        }
        return {};
    }

    struct Waiting
    {
        ArchivedChat piece;
        QDateTime checkedAt;
    };

    /// The living row of the chat, by its number or one that it had.
    Result<std::optional<qint64>> keyOf(const ArchivedChat &piece)
    {
        auto key = number(queries::chatKey(piece.chat.id));
        for (const core::ChatId former : piece.formerIds) {
            if (key && !*key)
                key = number(queries::chatKey(former));
        }
        return key;
    }

    Result<> takeNow(const Waiting &waiting)
    {
        const ArchivedChat &piece = waiting.piece;
        const auto known = keyOf(piece);
        if (!known)
            return known.error();
        if (!*known)
            ++m_report.newChats;
        else
            m_keys[piece.chat.id] = **known;
        if (!m_writer)
            return {};
        for (const core::ChatId former : piece.formerIds) {
            if (auto moved = m_writer->followChat(former, piece.chat.id); !moved)
                return moved;
        }
        bool isNews = !*known;
        if (*known) {
            const auto checked = m_connection.number(
                u"SELECT max(checked_at) FROM seats WHERE chat = ?"_s, {**known});
            if (!checked)
                return checked.error();
            isNews = rows::time(waiting.checkedAt) > checked->value_or(0);
        }
        if (isNews) {
            Changes changes;
            changes.chats = {piece.chat};
            if (auto written = write(changes); !written)
                return written;
        }
        const auto key = number(queries::chatKey(piece.chat.id));
        if (!key)
            return key.error();
        m_keys[piece.chat.id] = key->value_or(0);
        // The former numbers go on meaning the chat.
        for (const core::ChatId former : piece.formerIds) {
            auto kept = m_connection.run(
                u"INSERT INTO chats (telegram_id, moved_to, kind, title, sort_title, username) "
                "VALUES (?, ?, ?, '', '', '') ON CONFLICT (telegram_id) DO NOTHING"_s,
                {former.value, m_keys[piece.chat.id], int(domain::ChatKind::Group)});
            if (!kept)
                return kept;
        }
        return {};
    }

    Result<> takeNow(const ArchivedSeat &piece)
    {
        const domain::SeatId &id = piece.seat.id;
        const qint64 chat = m_keys[id.chat];
        std::optional<qint64> key;
        bool shown = false;
        domain::Seat seat = piece.seat;
        const auto found = m_connection.each(
            u"SELECT s.key, s.shown, "_s + rows::seatSelection()
                + u" FROM seats s JOIN chats c ON c.key = s.chat WHERE s.bot = ? AND s.chat = ?",
            {id.bot.value, chat}, [&](const QSqlQuery &row) {
                key = row.value(0).toLongLong();
                shown = row.value(1).toInt() != 0;
                const QDateTime checked =
                    QDateTime::fromMSecsSinceEpoch(row.value(6).toLongLong(), Qt::UTC);
                if (row.value(6).toLongLong() != rows::unknownTime
                    && !isNewer(piece.seat.checkedAt, checked)) {
                    seat.status = static_cast<domain::SeatStatus>(row.value(4).toInt());
                    seat.mayInvite = row.value(5).toInt() != 0;
                    seat.checkedAt = checked;
                }
                const qint64 rotated = row.value(7).toLongLong();
                if (rotated > rows::time(seat.primaryRotatedAt))
                    seat.primaryRotatedAt = QDateTime::fromMSecsSinceEpoch(rotated, Qt::UTC);
            });
        if (!found)
            return found;
        if (key)
            m_seatKeys.insert(id, *key);
        if (!m_writer)
            return {};
        Changes changes;
        changes.seats = {seat};
        if (piece.removed && !shown)
            changes.removedSeats = {id};
        if (auto written = write(changes); !written)
            return written;
        const auto made = number(queries::seatKey(id));
        if (!made)
            return made.error();
        m_seatKeys.insert(id, made->value_or(0));
        return {};
    }

    Result<> take(const domain::Tag &tag)
    {
        const auto known = m_connection.number(u"SELECT count(*) FROM tags WHERE folded_name = ?"_s,
                                               {rows::text(domain::foldedForSearch(tag.name))});
        if (!known)
            return known.error();
        if (**known > 0)
            return {};
        ++m_report.newTags;
        Changes changes;
        changes.tags = {tag};
        return write(changes);
    }

    Result<> take(const domain::Link &link)
    {
        if (auto done = takeChats(); !done)
            return done;
        std::optional<domain::Link> here;
        if (const auto seat = m_seatKeys.constFind(link.seat); seat != m_seatKeys.cend()) {
            const auto found = m_connection.each(
                u"SELECT "_s + rows::linkSelection()
                    + u" FROM links l JOIN seats s ON s.key = l.seat "
                      "JOIN chats c ON c.key = s.chat WHERE l.seat = ? AND l.hash = ?",
                {*seat, rows::text(link.hash)},
                [&here](const QSqlQuery &row) { here = rows::link(row); });
            if (!found)
                return found;
        }
        if (here)
            return join(*here, link);
        ++m_report.newLinks;
        Changes changes;
        changes.links = {link};
        return write(changes);
    }

    Result<> join(const domain::Link &here, domain::Link other)
    {
        other.seat = here.seat; // the chat may have another number here
        Changes changes;
        const bool isNews = isNewer(other.confirmedAt, here.confirmedAt);
        domain::Link both = isNews ? completed(other, here) : completed(here, other);
        both.uncertain = both.uncertain || here.uncertain;
        const bool differs = withoutNotes(here) != withoutNotes(other);
        if (withoutNotes(both) != withoutNotes(here)) {
            ++m_report.updatedLinks;
            both.id = {};
            changes.links = {both};
        } else if (differs) {
            ++m_report.olderLinks;
        }
        const domain::LinkNotes notes = joined(here.notes, other.notes);
        if (notes != here.notes) {
            ++m_report.notesMerged;
            changes.annotations = {{here.seat, here.hash, notes}};
        } else if (!differs) {
            ++m_report.sameLinks;
        }
        return write(changes);
    }

    Result<> take(const domain::HistoryEntry &entry)
    {
        if (auto done = takeChats(); !done)
            return done;
        // Lines may be alike to the letter; then there are as many afterwards as the side that has
        // more of them.
        if (entry.at != m_moment) {
            m_moment = entry.at;
            m_ofMoment.clear();
        }
        const auto sameLine = std::count(m_ofMoment.begin(), m_ofMoment.end(), entry);
        m_ofMoment.push_back(entry);
        const auto chat = entry.chat.isValid() ? keyOfHistory(entry.chat) : Result<qint64>(0);
        if (!chat)
            return chat.error();
        const auto known = m_connection.number(
            u"SELECT count(*) FROM history h LEFT JOIN chats c ON c.key = h.chat "
            "WHERE h.at = ? AND h.actor = ? AND h.action = ? AND h.bot = ? "
            "AND coalesce(c.moved_to, c.key, 0) = ? AND h.link_hash = ? AND h.was = ? "
            "AND h.became = ? AND h.answer = ?"_s,
            {rows::time(entry.at), wordFor(entry.actor), wordFor(entry.action), entry.bot.value,
             *chat, rows::text(entry.linkHash), rows::text(entry.before), rows::text(entry.after),
             rows::text(entry.answer)});
        if (!known)
            return known.error();
        if (**known > sameLine) {
            ++m_report.sameHistory;
            return {};
        }
        ++m_report.newHistory;
        Changes changes;
        changes.history = {entry};
        return write(changes);
    }

    /// -1 for a chat that is not here.
    Result<qint64> keyOfHistory(core::ChatId chat)
    {
        if (const auto known = m_keys.find(chat); known != m_keys.end())
            return known->second;
        const auto key = number(queries::chatKey(chat));
        if (!key)
            return key.error();
        return key->value_or(-1);
    }

    Connection &m_connection;
    Writer *m_writer;
    MergeReport m_report;
    std::map<core::ChatId, Waiting> m_chats;
    std::vector<core::ChatId> m_inOrder; ///< chats that are not taken yet
    std::vector<ArchivedSeat> m_seats; ///< those that are not taken yet
    std::map<core::ChatId, qint64> m_keys; ///< number in the source → living row here
    QHash<domain::SeatId, qint64> m_seatKeys;
    QDateTime m_moment;
    std::vector<domain::HistoryEntry> m_ofMoment; ///< lines of the same moment so far
};

} // namespace

domain::LinkNotes joined(const domain::LinkNotes &here, const domain::LinkNotes &other)
{
    domain::LinkNotes notes = here;
    appendTo(notes.text, other.text);
    for (const QString &tag : other.tags) {
        const bool known = std::any_of(notes.tags.begin(), notes.tags.end(), [&](const auto &own) {
            return domain::foldedForSearch(own) == domain::foldedForSearch(tag);
        });
        if (!known)
            notes.tags.append(tag);
    }
    if (notes.tags.size() != here.tags.size())
        notes.tags.sort();
    for (const domain::Placement &placement : other.placements) {
        const bool known =
            std::any_of(notes.placements.begin(), notes.placements.end(),
                        [&](const auto &own) { return own.where == placement.where; });
        if (!known)
            notes.placements.push_back(placement);
    }
    if (!notes.cost)
        notes.cost = other.cost;
    else if (other.cost && other.cost != notes.cost)
        appendTo(notes.text, costText(*other.cost));
    return notes;
}

Result<MergeReport> mergeArchive(Connection &connection, Writer *writer,
                                 const ArchiveSource &source)
{
    return Merging(connection, writer).run(source);
}

} // namespace ledger
