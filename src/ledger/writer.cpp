// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/writer.h"

#include "domain/linkquery.h"
#include "ledger/chatmove.h"
#include "ledger/jobs.h"
#include "ledger/listening.h"
#include "ledger/names.h"
#include "ledger/queries.h"
#include "ledger/refresh.h"
#include "ledger/requests.h"
#include "ledger/rows.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

using core::Result;
using namespace Qt::StringLiterals;

namespace ledger {

Writer::Writer(Connection &connection, QDateTime now)
    : m_connection(connection)
    , m_now(std::move(now))
{ }

template <typename T>
Result<> Writer::writeAll(const std::vector<T> &values)
{
    for (const T &value : values) {
        if (auto done = write(value); !done)
            return done;
    }
    return {};
}

Result<> Writer::write(const Changes &changes)
{
    auto done = writeAll(changes.bots);
    if (done)
        done = writeAll(changes.chats);
    if (done)
        done = writeAll(changes.seats);
    if (done)
        done = writeAll(changes.links);
    if (done)
        done = writeAll(changes.annotations);
    if (done)
        done = writeAll(changes.intents);
    if (done)
        done = writeAll(changes.history);
    if (done)
        done = writeAll(changes.tags);
    if (done)
        done = writeJobs(changes);
    if (done)
        done = writeListening(changes);
    for (const core::LinkId link : changes.forgottenLinks) {
        if (done)
            done = forget(link);
    }
    for (const core::UserId bot : changes.removedBots) {
        if (done)
            done = hide(bot);
    }
    for (const domain::SeatId &seat : changes.removedSeats) {
        if (done)
            done = hide(seat);
    }
    return done;
}

Result<> Writer::write(const domain::Bot &bot)
{
    const auto shown =
        m_connection.number(u"SELECT shown FROM bots WHERE id = ?"_s, {bot.id.value});
    if (!shown)
        return shown.error();
    noteShown(*shown);
    return m_connection.run(
        u"INSERT INTO bots (id, name, sort_name, username, used_elsewhere, api_server, added_at, "
        "shown) VALUES (?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT (id) DO UPDATE SET "
        "name = excluded.name, sort_name = excluded.sort_name, username = excluded.username, "
        "used_elsewhere = excluded.used_elsewhere, api_server = excluded.api_server, "
        "added_at = excluded.added_at, shown = 1"_s,
        rows::values(bot));
}

Result<> Writer::write(const domain::Chat &chat)
{
    const auto movedTo =
        m_connection.number(u"SELECT moved_to FROM chats WHERE telegram_id = ?"_s, {chat.id.value});
    if (!movedTo)
        return movedTo.error();
    // A late word about the group that this chat was before.
    if (*movedTo)
        return {};
    m_effects.seats = true;
    return m_connection.run(
        u"INSERT INTO chats (telegram_id, kind, title, sort_title, username, members) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (telegram_id) DO UPDATE SET "
        "kind = excluded.kind, title = excluded.title, sort_title = excluded.sort_title, "
        "username = excluded.username, members = excluded.members"_s,
        rows::values(chat));
}

Result<> Writer::write(const domain::Seat &seat)
{
    const Statement chat = queries::chatKey(seat.id.chat);
    const auto key = m_connection.number(chat.sql, chat.values);
    if (!key)
        return key.error();
    if (!*key)
        return {core::Error::Kind::StorageFailed,
                u"chat %1 of a seat is not in the ledger"_s.arg(seat.id.chat.value)};
    const auto shown = m_connection.number(u"SELECT shown FROM seats WHERE bot = ? AND chat = ?"_s,
                                           {seat.id.bot.value, **key});
    if (!shown)
        return shown.error();
    noteShown(*shown);
    return m_connection.run(
        u"INSERT INTO seats (bot, chat, status, may_invite, checked_at, primary_rotated_at, shown) "
        "VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT (bot, chat) DO UPDATE SET "
        "status = excluded.status, may_invite = excluded.may_invite, "
        "checked_at = excluded.checked_at, primary_rotated_at = excluded.primary_rotated_at, "
        "shown = 1"_s,
        {seat.id.bot.value, **key, int(seat.status), int(seat.mayInvite),
         rows::time(seat.checkedAt), rows::time(seat.primaryRotatedAt)});
}

Result<core::LinkId> Writer::enter(const domain::Link &link)
{
    if (auto written = write(link, Counts::Written); !written)
        return written.error();
    return m_effects.links.back();
}

Result<> Writer::write(const domain::Link &link)
{
    return write(link, Counts::Kept);
}

Result<> Writer::write(domain::Link link, Counts counts)
{
    static const QString insert = u"INSERT INTO links ("_s + rows::linkColumns() + u", search, "
        + rows::notesColumns() + u", id) VALUES (?"
        + u", ?"_s.repeated(rows::linkColumns().count(u',') + rows::notesColumns().count(u',') + 3)
        + u')';
    static const QString update = u"UPDATE links SET "_s
        + rows::linkColumns().split(u", "_s).join(u" = ?, ") + u" = ?, search = ? WHERE id = ?";

    const auto seat = keyOf(link.seat);
    if (!seat)
        return seat.error();
    qint64 id = 0;
    int filtersBefore = 0;
    domain::LinkNotes notes = link.notes;
    const auto found = m_connection.each(
        u"SELECT id, filters, note, tags, joined, inside, "
        "EXISTS (SELECT 1 FROM tallies WHERE way = links.id) "
        "FROM links WHERE seat = ? AND hash = ?"_s,
        {*seat, rows::text(link.hash)}, [&](const QSqlQuery &row) {
            id = row.value(0).toLongLong();
            filtersBefore = row.value(1).toInt();
            notes.text = row.value(2).toString();
            notes.tags = row.value(3).toString().split(u'\n', Qt::SkipEmptyParts);
            // Whoever writes what Telegram says of a link has read it before more people came.
            if (counts == Counts::Kept && row.value(6).toBool() && row.value(4).toInt() >= 0) {
                link.joined = row.value(4).toInt();
                link.inside = row.value(5).toInt();
            }
        });
    if (!found)
        return found;
    const int filters = rows::filtersOf(link, m_now);
    QVariantList values = rows::values(link, *seat, filters, m_now);
    values.append(rows::searched(link.settings.name, notes, link.url));
    if (id != 0) {
        values.append(id);
        if (auto updated = m_connection.run(update, values); !updated)
            return updated;
    } else {
        const auto number = freeNumber(link.id);
        if (!number)
            return number.error();
        const auto inserted =
            m_connection.insert(insert, values + rows::values(notes) + QVariantList{*number});
        if (!inserted)
            return inserted.error();
        id = *inserted;
    }
    m_counters.add(*seat, filtersBefore, -1);
    m_counters.add(*seat, filters, +1);
    m_effects.links.push_back({id});
    return {};
}

Result<> Writer::write(const Annotation &annotation)
{
    static const QString update = u"UPDATE links SET "_s
        + rows::notesColumns().split(u", "_s).join(u" = ?, ") + u" = ?, search = ? WHERE id = ?";

    const auto seat = keyOf(annotation.seat);
    if (!seat)
        return seat.error();
    qint64 id = 0;
    QVariantList values = rows::values(annotation.notes);
    const auto found = m_connection.each(
        u"SELECT id, name, url FROM links WHERE seat = ? AND hash = ?"_s,
        {*seat, rows::text(annotation.hash)}, [&](const QSqlQuery &row) {
            id = row.value(0).toLongLong();
            values.append(
                rows::searched(row.value(1).toString(), annotation.notes, row.value(2).toString()));
        });
    if (!found || id == 0)
        return found;
    values.append(id);
    m_effects.links.push_back({id});
    return m_connection.run(update, values);
}

Result<> Writer::write(const domain::Intent &intent)
{
    if (!intent.id.isValid())
        return plan(intent);
    const auto changed =
        m_connection.change(u"UPDATE intents SET state = ?, sent_at = ?, answer = ? WHERE id = ?"_s,
                            {wordFor(intent.state), rows::time(intent.sentAt),
                             rows::text(intent.answer), intent.id.value});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return {core::Error::Kind::StorageFailed,
                u"intent %1 is not in the ledger"_s.arg(intent.id.value)};
    return {};
}

Result<> Writer::plan(const domain::Intent &intent)
{
    const auto chat = keyOf(intent.seat.chat);
    if (!chat)
        return chat.error();
    const auto id = m_connection.insert(
        u"INSERT INTO intents (action, bot, chat, link_hash, was, "
        u"state, planned_at, sent_at, answer, request) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {wordFor(intent.action), intent.seat.bot.value, *chat, rows::text(intent.linkHash),
         rows::text(intent.before), wordFor(intent.state), rows::time(intent.plannedAt),
         rows::time(intent.sentAt), rows::text(intent.answer), rows::text(intent.request)});
    if (!id)
        return id.error();
    m_effects.planned = {*id};
    return {};
}

Result<> Writer::write(const domain::HistoryEntry &entry)
{
    QVariant chat(QMetaType::fromType<qlonglong>());
    if (entry.chat.isValid()) {
        const auto key = keyOf(entry.chat);
        if (!key)
            return key.error();
        chat = *key;
    }
    m_effects.history = true;
    return m_connection.run(
        u"INSERT INTO history (at, actor, action, bot, chat, link_hash, was, became, answer) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {rows::time(entry.at), wordFor(entry.actor), wordFor(entry.action), entry.bot.value, chat,
         rows::text(entry.linkHash), rows::text(entry.before), rows::text(entry.after),
         rows::text(entry.answer)});
}

Result<> Writer::write(const domain::Tag &tag)
{
    const auto changed = m_connection.change(
        u"INSERT INTO tags (folded_name, name, colour) VALUES (?, ?, ?) "
        "ON CONFLICT (folded_name) DO UPDATE SET name = excluded.name, colour = excluded.colour "
        "WHERE name <> excluded.name OR colour <> excluded.colour"_s,
        {rows::text(domain::foldedForSearch(tag.name)), rows::text(tag.name), int(tag.colour)});
    if (!changed)
        return changed.error();
    // Every link that has the tag looks different now.
    if (*changed > 0)
        m_effects.everyLink = true;
    return {};
}

Result<> Writer::writeJobs(const Changes &changes)
{
    const Jobs jobs(m_connection);
    Result<> done;
    const auto each = [&](const auto &values, auto write) {
        for (const auto &value : values) {
            if (done)
                done = write(value);
            m_effects.jobs = true;
        }
    };
    each(changes.steps, [&](const StepNews &news) { return jobs.write(news); });
    each(changes.jobs, [&](const JobNews &news) { return jobs.write(news); });
    each(changes.sweeps, [&](const StepSweep &sweep) { return jobs.write(sweep); });
    each(changes.removedJobs, [&](core::JobId job) { return jobs.remove(job); });
    return done;
}

Result<> Writer::planJob(const domain::Job &job, const std::vector<domain::JobStep> &steps)
{
    const Jobs jobs(m_connection);
    const auto id = jobs.add(job);
    if (!id)
        return id.error();
    int position = 0;
    for (const domain::JobStep &step : steps) {
        const auto chat = keyOf(step.seat.chat);
        if (!chat)
            return chat.error();
        if (auto added = jobs.add(step, {*id, ++position}, *chat); !added)
            return added;
    }
    m_effects.plannedJob = *id;
    m_effects.jobs = true;
    return {};
}

Result<> Writer::writeListening(const Changes &changes)
{
    const Listening listening(m_connection);
    const Requests requests(m_connection);
    Result<> done;
    const auto each = [&done](const auto &values, bool &effect, auto write) {
        for (const auto &value : values) {
            if (done)
                done = write(value);
            effect = true;
        }
    };
    // What concerns a seat that is not in the ledger is passed over.
    const auto ofSeat = [this](const domain::SeatId &seat, auto write) -> Result<> {
        const Statement found = queries::seatKey(seat);
        const auto key = m_connection.number(found.sql, found.values);
        if (!key)
            return key.error();
        return *key ? write(**key) : Result<>();
    };
    each(changes.listening, m_effects.listening,
         [&](const ListeningNews &news) { return listening.write(news, m_now); });
    each(changes.pardons, m_effects.listening, [&](const Pardon &pardon) {
        return ofSeat(pardon.way.seat, [&](qint64 key) { return listening.write(pardon, key); });
    });
    each(changes.requests, m_effects.requests, [&](const RequestNews &news) {
        return ofSeat(news.request.seat, [&](qint64 key) -> Result<> {
            if (const auto written = requests.write(news, key); !written)
                return written.error();
            const auto link = requests.leave(news, key);
            if (!link)
                return link.error();
            if (link->isValid())
                m_effects.links.push_back(*link);
            return {};
        });
    });
    each(changes.rules, m_effects.requests,
         [&](const domain::RequestRule &rule) { return requests.write(rule); });
    each(changes.closedGates, m_effects.gates, [&](domain::Gate gate) {
        if (!gate.job.isValid())
            gate.job = m_effects.plannedJob;
        return ofSeat(gate.seat, [&](qint64 key) { return requests.write(gate, key); });
    });
    each(changes.openedGates, m_effects.gates, [&](const domain::SeatId &seat) {
        return ofSeat(seat, [&](qint64 key) { return requests.open(key); });
    });
    return done;
}

/// The number that a link had before it was forgotten, where it is free: what was counted for it
/// goes by its number.
Result<QVariant> Writer::freeNumber(core::LinkId former)
{
    const QVariant next(QMetaType::fromType<qlonglong>());
    if (!former.isValid())
        return next;
    const auto taken = m_connection.number(u"SELECT 1 FROM links WHERE id = ?"_s, {former.value});
    if (!taken)
        return taken.error();
    return *taken ? next : QVariant(former.value);
}

Result<> Writer::forget(core::LinkId link)
{
    qint64 seat = 0;
    int filters = 0;
    const auto found = m_connection.each(u"SELECT seat, filters FROM links WHERE id = ?"_s,
                                         {link.value}, [&](const QSqlQuery &row) {
                                             seat = row.value(0).toLongLong();
                                             filters = row.value(1).toInt();
                                         });
    if (!found || seat == 0)
        return found;
    m_counters.add(seat, filters, -1);
    m_effects.everyLink = true;
    m_effects.links.push_back(link);
    return m_connection.run(u"DELETE FROM links WHERE id = ?"_s, {link.value});
}

Result<> Writer::hide(core::UserId bot)
{
    m_effects.seats = true;
    m_effects.everyLink = true;
    return m_connection.run(u"UPDATE bots SET shown = 0 WHERE id = ?"_s, {bot.value});
}

Result<> Writer::hide(const domain::SeatId &seat)
{
    m_effects.seats = true;
    m_effects.everyLink = true;
    const Statement found = queries::seatKey(seat);
    const auto key = m_connection.number(found.sql, found.values);
    if (!key)
        return key.error();
    return m_connection.run(u"UPDATE seats SET shown = 0 WHERE key = ?"_s, {key->value_or(0)});
}

void Writer::noteShown(const std::optional<qint64> &shownBefore)
{
    m_effects.seats = true;
    if (shownBefore == 0)
        m_effects.everyLink = true;
}

Result<qint64> Writer::keyOf(core::ChatId chat)
{
    if (const auto known = m_chats.constFind(chat); known != m_chats.cend())
        return *known;
    const Statement found = queries::chatKey(chat);
    const auto key = m_connection.number(found.sql, found.values);
    if (!key)
        return key.error();
    if (*key)
        return *m_chats.insert(chat, **key);
    const auto made =
        m_connection.insert(u"INSERT INTO chats (telegram_id, kind, title, sort_title, username) "
                            "VALUES (?, ?, '', '', '')"_s,
                            {chat.value, int(domain::ChatKind::Supergroup)});
    if (!made)
        return made.error();
    return *m_chats.insert(chat, *made);
}

Result<qint64> Writer::keyOf(const domain::SeatId &seat)
{
    if (const auto known = m_seats.constFind(seat); known != m_seats.cend())
        return *known;
    const Statement found = queries::seatKey(seat);
    const auto key = m_connection.number(found.sql, found.values);
    if (!key)
        return key.error();
    if (!*key) {
        return {core::Error::Kind::StorageFailed,
                u"a link's seat, bot %1 in chat %2, is not in the ledger"_s.arg(seat.bot.value)
                    .arg(seat.chat.value)};
    }
    return *m_seats.insert(seat, **key);
}

Result<> Writer::moveChat(core::ChatId from, core::ChatId to, const domain::HistoryEntry &entry)
{
    const auto moved = ledger::moveChat(m_connection, m_counters, from, to);
    if (!moved)
        return moved.error();
    if (!*moved)
        return {};
    m_effects.seats = true;
    m_effects.everyLink = true;
    m_effects.linksMoved = true;
    return write(entry);
}

Result<> Writer::followChat(core::ChatId from, core::ChatId to)
{
    const auto moved = ledger::moveChat(m_connection, m_counters, from, to);
    if (!moved)
        return moved.error();
    if (*moved) {
        m_effects.seats = true;
        m_effects.everyLink = true;
        m_effects.linksMoved = true;
        m_chats.clear();
        m_seats.clear();
    }
    return {};
}

Result<> Writer::refresh()
{
    const auto refreshed = refreshDue(m_connection, m_counters, m_now);
    if (!refreshed)
        return refreshed.error();
    m_effects.links = *refreshed;
    return {};
}

Result<Effects> Writer::finish()
{
    if (!m_counters.isEmpty())
        m_effects.seats = true;
    if (auto stored = m_counters.store(m_connection); !stored)
        return stored.error();
    const Statement due = queries::nextDue();
    const auto next = m_connection.number(due.sql, due.values);
    if (!next)
        return next.error();
    if (*next)
        m_effects.nextChange = QDateTime::fromMSecsSinceEpoch(**next, Qt::UTC);
    return std::move(m_effects);
}

} // namespace ledger
