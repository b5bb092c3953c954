// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/hearing.h"

#include "domain/linkfacts.h"
#include "ledger/connection.h"
#include "ledger/names.h"
#include "ledger/queries.h"
#include "ledger/rows.h"
#include "ledger/writer.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using core::Result;
using domain::Heard;
using domain::RequestState;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ledger {

namespace {

/// Bot API: no update lives longer than a day; twice that for clocks that differ.
constexpr std::chrono::milliseconds rangesKept = 48h;
constexpr std::chrono::hours updatesLive{24};
/// The server's clock and ours may differ by so much: what an update shows of a link counts where
/// it is later than our last answer by more.
constexpr std::chrono::minutes clocksDiffer{2};

QDateTime timeOf(const QVariant &milliseconds)
{
    const qint64 time = milliseconds.toLongLong();
    return time == rows::unknownTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

/// Whether what an update shows of a link is newer than Telegram's last answer about it. Where our
/// clock is slow, an old update looks newer than an answer that came after it.
bool isNews(const Heard &heard, const QDateTime &confirmedAt)
{
    return !confirmedAt.isValid()
        || (heard.after.isValid() && confirmedAt < heard.after
            && heard.at > confirmedAt.addDuration(clocksDiffer));
}

} // namespace

Hearing::Hearing(Connection &connection, Writer &writer, QDateTime now)
    : m_connection(connection)
    , m_writer(writer)
    , m_now(std::move(now))
    , m_visits(connection)
{ }

Result<std::vector<Noticed>> Hearing::take(core::UserId bot, const std::vector<Heard> &updates,
                                           qint64 next)
{
    auto done = readRanges(bot);
    if (!done)
        return done.error();
    News news;
    for (const Heard &heard : updates) {
        if (isNew(heard.update) && heard.what != Heard::What::Nothing)
            news.push_back(&heard);
    }
    done = readSeats(bot, news);
    if (done)
        done = readWays(news);
    if (done)
        done = readGuests(news);
    for (const Heard *heard : news) {
        if (done)
            done = take(bot, *heard);
    }
    if (done)
        done = storePeople();
    if (done)
        done = m_visits.store();
    if (done)
        done = updateLinks();
    if (done && !updates.empty())
        done = storeRanges(bot);
    if (done)
        done = noteHeard(bot, next);
    if (!done)
        return done.error();
    return std::move(m_noticed);
}

// Which updates are new ---------------------------------------------------------------------------

Result<> Hearing::readRanges(core::UserId bot)
{
    return m_connection.each(
        u"SELECT first, last, touched_at FROM heard_updates WHERE bot = ? ORDER BY first"_s,
        {bot.value}, [this](const QSqlQuery &row) {
            m_ranges.push_back(
                {row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong()});
        });
}

bool Hearing::isNew(qint64 update)
{
    // The last range that begins at or before the number; usually it ends right before it.
    auto after =
        std::upper_bound(m_ranges.begin(), m_ranges.end(), update,
                         [](qint64 number, const Range &range) { return number < range.first; });
    const qint64 now = m_now.toMSecsSinceEpoch();
    if (after != m_ranges.begin()) {
        const auto before = std::prev(after);
        if (update <= before->last)
            return false;
        if (update == before->last + 1) {
            before->last = update;
            before->touchedAt = now;
            if (after != m_ranges.end() && after->first == update + 1) {
                before->last = after->last;
                m_ranges.erase(after);
            }
            return true;
        }
    }
    if (after != m_ranges.end() && after->first == update + 1) {
        after->first = update;
        after->touchedAt = now;
    } else {
        m_ranges.insert(after, {update, update, now});
    }
    return true;
}

Result<> Hearing::storeRanges(core::UserId bot)
{
    const qint64 oldest = m_now.addDuration(-rangesKept).toMSecsSinceEpoch();
    auto done = m_connection.run(u"DELETE FROM heard_updates WHERE bot = ?"_s, {bot.value});
    for (const Range &range : m_ranges) {
        if (done && range.touchedAt >= oldest) {
            done = m_connection.run(
                u"INSERT INTO heard_updates (bot, first, last, touched_at) VALUES (?, ?, ?, ?)"_s,
                {bot.value, range.first, range.last, range.touchedAt});
        }
    }
    return done;
}

Result<> Hearing::noteHeard(core::UserId bot, qint64 next)
{
    const qint64 now = m_now.toMSecsSinceEpoch();
    const auto before =
        m_connection.number(u"SELECT heard_at FROM listening WHERE bot = ?"_s, {bot.value});
    if (!before)
        return before.error();
    // What happened while nobody asked for longer than updates live, Telegram has forgotten.
    const qint64 remembered = m_now.addDuration(-updatesLive).toMSecsSinceEpoch();
    if (!*before)
        m_writer.noteListening();
    if (const qint64 heardAt = before->value_or(0); heardAt != 0 && heardAt < remembered) {
        const auto ended = m_connection.change(
            u"UPDATE listening_spans SET ended_at = ? WHERE bot = ? AND ended_at = 0 "
            "AND began_at <= ?"_s,
            {heardAt, bot.value, heardAt});
        if (!ended)
            return ended.error();
        if (*ended > 0) {
            const auto begun = m_connection.run(
                u"INSERT INTO listening_spans (bot, began_at, ended_at) VALUES (?, ?, 0)"_s,
                {bot.value, remembered});
            if (!begun)
                return begun;
            m_writer.noteListening();
        }
    }
    return m_connection.run(
        u"INSERT INTO listening (bot, state, heard_at, next_update) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (bot) DO UPDATE SET heard_at = excluded.heard_at, "
        "next_update = excluded.next_update"_s,
        {bot.value, wordFor(domain::ListeningState::NotAsked), now, next});
}

// What a batch is about ---------------------------------------------------------------------------

Result<> Hearing::readSeats(core::UserId bot, const News &news)
{
    QVariantList chats;
    for (const Heard *heard : news) {
        if (!m_seats.contains(heard->chat)) {
            m_seats.insert(heard->chat, 0);
            chats << heard->chat.value;
        }
    }
    const auto read = m_connection.eachMany(
        {u"WITH h (chat) AS (VALUES "_s, u"(?)"_s,
         u") SELECT h.chat, s.key FROM h CROSS JOIN chats c ON c.telegram_id = h.chat "
         "CROSS JOIN seats s ON s.chat = coalesce(c.moved_to, c.key) WHERE s.bot = %1"_s.arg(
             bot.value)},
        chats, [this](const QSqlQuery &row) {
            m_seats[{row.value(0).toLongLong()}] = row.value(1).toLongLong();
        });
    if (!read)
        return read;
    for (const Heard *heard : news) {
        if (m_seats.value(heard->chat) != 0)
            continue;
        if (auto entered = enterSeat(bot, *heard); !entered)
            return entered;
    }
    return {};
}

/// A chat that is not on the screen (yet). What is counted is there when it is added.
Result<> Hearing::enterSeat(core::UserId bot, const Heard &heard)
{
    const domain::SeatId id{bot, heard.chat};
    Changes changes;
    changes.chats = {{heard.chat, heard.chatKind, heard.chatTitle, {}, {}}};
    changes.seats = {{id, domain::SeatStatus::Administrator, false, {}, {}}};
    changes.removedSeats = {id};
    if (auto written = m_writer.write(changes); !written)
        return written;
    const Statement found = queries::seatKey(id);
    const auto key = m_connection.number(found.sql, found.values);
    if (!key)
        return key.error();
    m_seats.insert(heard.chat, key->value_or(0));
    return {};
}

Result<> Hearing::readWays(const News &news)
{
    QVariantList names;
    for (const Heard *heard : news) {
        if (!heard->link)
            continue;
        const std::pair name(m_seats.value(heard->chat), heard->link->hash);
        if (!m_links.contains(name)) {
            m_links.insert(name, 0);
            names << name.first << name.second;
        }
    }
    return m_connection.eachMany({u"WITH n (seat, hash) AS (VALUES "_s, u"(?, ?)"_s,
                                  u") SELECT n.seat, n.hash, l.id FROM n CROSS JOIN links l "
                                  "ON l.seat = n.seat AND l.hash = n.hash"_s},
                                 names, [this](const QSqlQuery &row) {
                                     m_links[{row.value(0).toLongLong(), row.value(1).toString()}] =
                                         row.value(2).toLongLong();
                                 });
}

Result<> Hearing::readGuests(const News &news)
{
    std::vector<Guest> guests;
    guests.reserve(news.size());
    for (const Heard *heard : news)
        guests.emplace_back(m_seats.value(heard->chat), heard->who.id.value);
    auto waiting = m_visits.read(guests);
    if (!waiting)
        return waiting.error();
    m_waiting = std::move(*waiting);
    return {};
}

// One update --------------------------------------------------------------------------------------

Result<> Hearing::take(core::UserId bot, const Heard &heard)
{
    const qint64 seat = m_seats.value(heard.chat);
    const auto way = wayOf(seat, heard);
    if (!way)
        return way.error();
    Noticed noticed{heard.what,
                    {{bot, heard.chat}, {std::max<qint64>(*way, 0)}},
                    heard.who,
                    heard.at,
                    RequestState::Waiting};
    meet(heard.who);
    const auto done = heard.what == Heard::What::Asked ? asked(seat, *way, heard, noticed)
                                                       : moved(seat, *way, heard);
    m_noticed.push_back(std::move(noticed));
    return done;
}

Result<qint64> Hearing::wayOf(qint64 seat, const Heard &heard)
{
    if (!heard.link)
        return -seat;
    qint64 &way = m_links[{seat, heard.link->hash}];
    if (way == 0) {
        const auto entered = enterLink(heard);
        if (!entered)
            return entered.error();
        way = entered->value;
    }
    const Heard *&seen = m_seen[{way}];
    if (!seen || seen->at <= heard.at)
        seen = &heard;
    return way;
}

Result<core::LinkId> Hearing::enterLink(const Heard &heard)
{
    domain::Link link = *heard.link;
    link.confirmedAt = heard.at;
    if (link.role == domain::LinkRole::Primary && !domain::isForeign(link)) {
        if (auto done = entersAsPrimary(link, heard.at); !done)
            return done.error();
    }
    meet(heard.linkCreator);
    if (auto noted = note(domain::Action::LinkAdded, link, {}, link.url); !noted)
        return noted.error();
    return m_writer.enter(link);
}

Result<> Hearing::note(domain::Action action, const domain::Link &link, const QString &before,
                       const QString &after)
{
    domain::HistoryEntry entry;
    entry.at = m_now;
    entry.actor = domain::Actor::Telegram;
    entry.action = action;
    entry.bot = link.seat.bot;
    entry.chat = link.seat.chat;
    entry.linkHash = link.hash;
    entry.before = before;
    entry.after = after;
    Changes changes;
    changes.history = {entry};
    return m_writer.write(changes);
}

/// A bot has one primary link in a chat, so another one was rotated away: this one, where the
/// other was confirmed later than somebody came by this one.
Result<> Hearing::entersAsPrimary(domain::Link &link, const QDateTime &at)
{
    const Statement statement = queries::primaryLink(m_seats.value(link.seat.chat));
    std::optional<domain::Link> present;
    const auto read = m_connection.each(statement.sql, statement.values,
                                        [&](const QSqlQuery &row) { present = rows::link(row); });
    if (!read || !present)
        return read;
    if (present->confirmedAt > at) {
        link.revoked = true;
        return {};
    }
    present->revoked = true;
    present->confirmedAt = at;
    const auto entered = m_writer.enter(*present);
    return entered ? Result<>() : Result<>(entered.error());
}

void Hearing::meet(const domain::Person &person)
{
    if (person.id.isValid())
        m_people[person.id] = person;
}

Result<> Hearing::storePeople()
{
    QVariantList values;
    for (const auto &[id, person] : m_people)
        values << id.value << rows::text(person.name) << rows::text(person.username);
    return m_connection.runMany(
        {u"INSERT INTO people (id, name, username) VALUES "_s, u"(?, ?, ?)"_s,
         u" ON CONFLICT (id) DO UPDATE SET name = excluded.name, username = excluded.username "
         "WHERE name <> excluded.name OR username <> excluded.username"_s},
        values);
}

Result<> Hearing::moved(qint64 seat, qint64 way, const Heard &heard)
{
    const qint64 at = heard.at.toSecsSinceEpoch();
    const bool came = heard.what == Heard::What::Joined;
    const Guest guest(seat, heard.who.id.value);
    m_writer.noteTraffic();
    m_visits.enter({seat, guest.second, came, way, at, heard.update});
    if (!came || !m_waiting.contains(guest))
        return {};
    // Whoever is inside waits no longer. What was decided here is settled with Telegram's answer.
    const auto settled = m_connection.change(
        u"UPDATE join_requests SET state = ? WHERE seat = ? AND person = ? AND state = ? "
        "AND (asked_at < ? OR (asked_at = ? AND asked_by < ?))"_s,
        {wordFor(RequestState::Elsewhere), seat, guest.second, wordFor(RequestState::Waiting), at,
         at, heard.update});
    if (!settled)
        return settled.error();
    if (*settled > 0)
        m_writer.noteRequests();
    return {};
}

Result<> Hearing::asked(qint64 seat, qint64 way, const Heard &heard, Noticed &noticed)
{
    const qint64 at = heard.at.toSecsSinceEpoch();
    const qint64 person = heard.who.id.value;
    const auto later =
        m_connection.number(u"SELECT 1 FROM join_requests WHERE seat = ? AND person = ? "
                            "AND (asked_at > ? OR (asked_at = ? AND asked_by >= ?))"_s,
                            {seat, person, at, at, heard.update});
    if (!later)
        return later.error();
    // They may have come in before this late word of their asking.
    const auto state = m_visits.cameAfter({seat, person}, at, heard.update)
        ? RequestState::Elsewhere
        : ruling(seat, way, heard);
    if (!state)
        return state.error();
    noticed.request = *state;
    if (*later)
        return {};
    if (*state == RequestState::Waiting)
        m_waiting.insert({seat, person});
    m_writer.noteRequests();
    return m_connection.run(
        u"INSERT OR REPLACE INTO join_requests (seat, person, way, asked_at, asked_by, bio, state) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {seat, person, way, at, heard.update, rows::text(heard.bio), wordFor(*state)});
}

Result<RequestState> Hearing::ruling(qint64 seat, qint64 way, const Heard &heard)
{
    const auto held =
        m_connection.number(u"SELECT 1 FROM gates WHERE seat = ? AND holds_requests = 1"_s, {seat});
    if (!held)
        return held.error();
    if (*held)
        return RequestState::Waiting;
    std::optional<domain::RequestRule> rule;
    const auto read = m_connection.each(
        u"SELECT way, approve_all, decline_words FROM request_rules WHERE way = ?"_s, {way},
        [&rule](const QSqlQuery &row) { rule = rows::requestRule(row); });
    if (!read)
        return read.error();
    return rule ? domain::decisionBy(*rule, heard.who, heard.bio) : RequestState::Waiting;
}

// The links that were named -----------------------------------------------------------------------

const Heard *Hearing::seen(core::LinkId id) const
{
    const auto found = m_seen.find(id);
    return found == m_seen.end() ? nullptr : found->second;
}

Visits::Sum Hearing::sumOf(core::LinkId id) const
{
    const auto found = m_visits.sums().find(id.value);
    return found == m_visits.sums().end() ? Visits::Sum() : found->second;
}

Result<> Hearing::updateLinks()
{
    std::set<core::LinkId> touched;
    for (const auto &[id, heard] : m_seen)
        touched.insert(id);
    // Leavers touch links that no update of this batch named.
    for (const auto &[way, sum] : m_visits.sums()) {
        if (way > 0)
            touched.insert({way});
    }
    QVariantList ids;
    for (const core::LinkId id : touched)
        ids << id.value;
    QVariantList counts;
    std::vector<core::LinkId> others;
    const auto read = m_connection.eachMany(
        {u"WITH t (id) AS (VALUES "_s, u"(?)"_s,
         u") SELECT l.id, l.joined, l.inside, l.pending_requests, l.member_limit, l.confirmed_at, "
         "l.uncertain, l.revoked FROM t CROSS JOIN links l ON l.id = t.id"_s},
        ids, [&](const QSqlQuery &row) {
            if (!changeCounts(row, counts))
                others.push_back({row.value(0).toLongLong()});
        });
    if (!read)
        return read;
    auto done = m_connection.runMany(
        {u"WITH c (id, joined, inside, pending) AS (VALUES "_s, u"(?, ?, ?, ?)"_s,
         u") UPDATE links SET joined = c.joined, inside = c.inside, pending_requests = c.pending "
         "FROM c WHERE links.id = c.id"_s},
        counts);
    for (const core::LinkId id : others) {
        if (done)
            done = updateLink(id);
    }
    return done;
}

bool Hearing::changeCounts(const QSqlQuery &row, QVariantList &counts)
{
    const core::LinkId id{row.value(0).toLongLong()};
    const int joinedBefore = std::max(row.value(1).toInt(), 0);
    const int insideBefore = std::max(row.value(2).toInt(), 0);
    const int pendingBefore = row.value(3).toInt();
    const Visits::Sum sum = sumOf(id);
    const int joined = joinedBefore + sum.joins;
    const int inside = insideBefore + sum.joins - sum.leaves;
    int pending = pendingBefore;
    if (const Heard *heard = seen(id)) {
        pending = heard->link->pendingRequests;
        const bool mayChange = !row.value(6).toBool() && !row.value(7).toBool();
        if (mayChange && isNews(*heard, timeOf(row.value(5))))
            return false;
    }
    const int limit = row.value(4).toInt();
    if (limit != rows::noLimit
        && domain::fillOf(limit, insideBefore) != domain::fillOf(limit, inside))
        return false;
    if (joined != joinedBefore || inside != insideBefore || pending != pendingBefore) {
        counts << id.value << joined << inside << pending;
        m_writer.noteLink(id);
    }
    return true;
}

Result<> Hearing::updateLink(core::LinkId id)
{
    const Statement statement = queries::linkById(id);
    std::optional<domain::Link> known;
    const auto read =
        m_connection.each(statement.sql, statement.values,
                          [&known](const QSqlQuery &row) { known = rows::link(row); });
    if (!read || !known) // forgotten since
        return read;
    domain::Link link = *known;
    const Visits::Sum sum = sumOf(id);
    link.joined = link.joined.value_or(0) + sum.joins;
    link.inside = link.inside.value_or(0) + sum.joins - sum.leaves;
    if (const Heard *heard = seen(id)) {
        const domain::Link &told = *heard->link;
        link.pendingRequests = told.pendingRequests;
        if (isNews(*heard, link.confirmedAt) && !link.uncertain && !link.revoked) {
            link.settings = told.settings;
            link.subscription = told.subscription;
            link.revoked = told.revoked;
            link.verified = true;
            link.confirmedAt = heard->at;
            if (link.beforePause && !told.settings.approval)
                link.beforePause.reset();
        }
        const auto changed =
            domain::changedFacts(domain::factsOf(known->settings), domain::factsOf(link.settings));
        if (known->verified && !changed.after.isEmpty()) {
            if (auto noted = note(domain::Action::LinkEdited, link, changed.before, changed.after);
                !noted)
                return noted;
        }
    }
    if (link == *known)
        return {};
    const auto entered = m_writer.enter(link);
    return entered ? Result<>() : Result<>(entered.error());
}

} // namespace ledger
