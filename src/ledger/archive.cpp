// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/archive.h"

#include "ledger/connection.h"
#include "ledger/rows.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using core::Result;
using namespace Qt::StringLiterals;

namespace ledger {

namespace {

/// Gives each row's piece to the writer. After a refusal the rest of the rows is passed over.
template <typename Read>
Result<> give(Connection &connection, ArchiveWriter &writer, const QString &sql, Read read,
              const QVariantList &values = {})
{
    Result<> written;
    const auto done = connection.each(sql, values, [&](const QSqlQuery &row) {
        if (!written)
            return;
        const std::optional<ArchiveItem> item = read(row);
        written = item
            ? writer.write(*item)
            : Result<>(core::Error::Kind::LedgerDamaged, u"a row holds an unknown word"_s);
    });
    return done ? written : done;
}

std::optional<ArchiveItem> chat(const QSqlQuery &row)
{
    ArchivedChat chat;
    chat.chat.id = {row.value(0).toLongLong()};
    chat.chat.kind = static_cast<domain::ChatKind>(row.value(1).toInt());
    chat.chat.title = row.value(2).toString();
    chat.chat.username = row.value(3).toString();
    if (!row.isNull(4))
        chat.chat.members = row.value(4).toInt();
    const QStringList former = row.value(5).toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &number : former)
        chat.formerIds.push_back({number.toLongLong()});
    std::sort(chat.formerIds.begin(), chat.formerIds.end());
    return chat;
}

/// Seat by seat, along the index of a seat's hashes: SQLite has nothing to sort.
Result<> giveLinks(Connection &connection, ArchiveWriter &writer)
{
    std::vector<qint64> seats;
    auto done = connection.each(
        u"SELECT s.key FROM seats s JOIN chats c ON c.key = s.chat "
        "ORDER BY s.bot, c.telegram_id"_s,
        {}, [&seats](const QSqlQuery &row) { seats.push_back(row.value(0).toLongLong()); });
    const QString sql = u"SELECT "_s + rows::linkSelection()
        + u" FROM links l JOIN seats s ON s.key = l.seat JOIN chats c ON c.key = s.chat "
          "WHERE l.seat = ? ORDER BY l.hash";
    for (const qint64 seat : seats) {
        if (done)
            done = give(connection, writer, sql, rows::link, {seat});
    }
    return done;
}

Result<> giveAll(Connection &connection, ArchiveWriter &writer)
{
    auto done = give(connection, writer,
                     u"SELECT "_s + rows::botSelection() + u", b.shown FROM bots b ORDER BY b.id",
                     [](const QSqlQuery &row) {
                         return ArchivedBot{rows::bot(row), row.value(6).toInt() == 0};
                     });
    if (done) {
        done =
            give(connection, writer,
                 u"SELECT c.telegram_id, c.kind, c.title, c.username, c.members, "
                 "(SELECT group_concat(o.telegram_id, ' ') FROM chats o WHERE o.moved_to = c.key) "
                 "FROM chats c WHERE c.moved_to IS NULL ORDER BY c.telegram_id"_s,
                 chat);
    }
    if (done) {
        done = give(connection, writer,
                    u"SELECT "_s + rows::seatSelection()
                        + u", 0, s.shown FROM seats s JOIN chats c ON c.key = s.chat "
                          "ORDER BY s.bot, c.telegram_id",
                    [](const QSqlQuery &row) {
                        return ArchivedSeat{rows::seat(row).seat, row.value(11).toInt() == 0};
                    });
    }
    if (done) {
        done = give(connection, writer, u"SELECT name, colour FROM tags ORDER BY folded_name"_s,
                    [](const QSqlQuery &row) {
                        return domain::Tag{row.value(0).toString(),
                                           static_cast<domain::TagColour>(row.value(1).toInt())};
                    });
    }
    if (done)
        done = giveLinks(connection, writer);
    if (done) {
        done = give(connection, writer,
                    u"SELECT "_s + rows::historySelection()
                        + u" FROM history h LEFT JOIN chats c ON c.key = h.chat "
                          "LEFT JOIN chats m ON m.key = c.moved_to ORDER BY h.at, h.id",
                    [](const QSqlQuery &row) -> std::optional<ArchiveItem> {
                        const auto entry = rows::historyEntry(row);
                        if (!entry)
                            return {};
                        return *entry;
                    });
    }
    return done;
}

} // namespace

Result<> readArchive(Connection &connection, ArchiveWriter &writer)
{
    // One transaction is one state of the ledger, whatever is written meanwhile.
    auto done = connection.begin();
    if (!done)
        return done;
    done = giveAll(connection, writer);
    connection.rollBack();
    return done ? writer.finish() : done;
}

} // namespace ledger
