// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/rows.h"

#include "domain/linkquery.h"
#include "ledger/names.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace ledger::rows {

namespace {

/// Reads a row's columns one after the other.
class Columns
{
public:
    explicit Columns(const QSqlQuery &row)
        : m_row(row)
    { }

    bool isNull() const { return m_row.isNull(m_at); }
    void skip(int count) { m_at += count; }
    qint64 number() { return m_row.value(m_at++).toLongLong(); }
    int count() { return m_row.value(m_at++).toInt(); }
    bool flag() { return count() != 0; }
    QString text() { return m_row.value(m_at++).toString(); }
    QDateTime time(qint64 invalid = unknownTime)
    {
        const qint64 time = number();
        return time == invalid ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    }
    std::optional<int> countUnless(int nothing)
    {
        const int value = count();
        return value == nothing ? std::optional<int>() : value;
    }
    template <typename Enum>
    Enum as()
    {
        return static_cast<Enum>(count());
    }

private:
    const QSqlQuery &m_row;
    int m_at = 0;
};

QVariant null()
{
    return QVariant(QMetaType::fromType<qlonglong>());
}

domain::LinkSettings settings(Columns &columns)
{
    domain::LinkSettings settings;
    settings.name = columns.text();
    settings.expires = columns.time(never);
    settings.limit = columns.countUnless(noLimit);
    settings.approval = columns.flag();
    return settings;
}

/// One line for each: a line break within one would make two of it.
QString lines(QStringList texts)
{
    for (QString &text : texts)
        text.replace(u'\n', u' ');
    return texts.join(u'\n');
}

QString written(const std::vector<domain::Placement> &placements)
{
    QStringList texts;
    for (const domain::Placement &placement : placements)
        texts += (placement.toReplace ? u'-' : u'+') + placement.where;
    return lines(texts);
}

std::vector<domain::Placement> placements(const QString &text)
{
    std::vector<domain::Placement> placements;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        placements.push_back({line.mid(1), line.startsWith(u'-')});
    return placements;
}

} // namespace

QVariant text(const QString &string)
{
    return string.isNull() ? u""_s : string;
}

qint64 time(const QDateTime &time, qint64 otherwise)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : otherwise;
}

int filtersOf(const domain::Link &link, const QDateTime &now)
{
    int filters = 0;
    for (int filter = 0; filter < domain::linkFilterCount; ++filter) {
        if (domain::passes(link, static_cast<domain::LinkFilter>(filter), now))
            filters |= 1 << filter;
    }
    return filters;
}

QVariant nextChangeOf(const domain::Link &link, const QDateTime &now)
{
    const QDateTime next = domain::nextFilterChange(link, now);
    return next.isValid() ? QVariant(next.toMSecsSinceEpoch()) : null();
}

QVariantList values(const domain::Bot &bot)
{
    return {bot.id.value,       text(bot.name),         text(domain::foldedForSearch(bot.name)),
            text(bot.username), int(bot.usedElsewhere), text(bot.apiServer),
            time(bot.addedAt)};
}

QVariantList values(const domain::Chat &chat)
{
    return {chat.id.value,       int(chat.kind),
            text(chat.title),    text(domain::foldedForSearch(chat.title)),
            text(chat.username), chat.members ? QVariant(*chat.members) : null()};
}

QString linkColumns()
{
    return u"seat, hash, url, role, name, sort_name, expires_at, member_limit, approval, period, "
           "stars, revoked, verified, uncertain, paused, paused_name, paused_expires_at, "
           "paused_limit, paused_approval, pending_requests, joined, inside, creator, created_at, "
           "confirmed_at, predecessor, successor, for_one, expected, kind, state, filters, next_change_at"_s;
}

QVariantList values(const domain::Link &link, qint64 seat, int filters, const QDateTime &now)
{
    const domain::LinkSettings &settings = link.settings;
    const auto &subscription = link.subscription;
    const auto &paused = link.beforePause;
    return {seat,
            text(link.hash),
            text(link.url),
            int(link.role),
            text(settings.name),
            text(domain::foldedForSearch(settings.name)),
            time(settings.expires, never),
            settings.limit.value_or(noLimit),
            int(settings.approval),
            subscription ? QVariant(qlonglong(subscription->period.count())) : null(),
            subscription ? QVariant(subscription->stars) : null(),
            int(link.revoked),
            int(link.verified),
            int(link.uncertain),
            int(paused.has_value()),
            paused ? text(paused->name) : null(),
            paused ? QVariant(time(paused->expires, never)) : null(),
            paused ? QVariant(paused->limit.value_or(noLimit)) : null(),
            paused ? QVariant(int(paused->approval)) : null(),
            link.pendingRequests,
            link.joined.value_or(notCounted),
            link.inside.value_or(notCounted),
            link.creator.value,
            time(link.createdAt),
            time(link.confirmedAt),
            text(link.predecessor),
            text(link.successor),
            int(link.forOne),
            text(link.expected),
            int(domain::kindOf(link)),
            int(domain::stateOf(link, now)),
            filters,
            nextChangeOf(link, now)};
}

QString notesColumns()
{
    return u"note, tags, placements, cost_hundredths, cost_currency"_s;
}

QVariantList values(const domain::LinkNotes &notes)
{
    return {text(notes.text), text(lines(notes.tags)), text(written(notes.placements)),
            notes.cost ? QVariant(notes.cost->hundredths) : null(),
            text(notes.cost ? notes.cost->currency : QString())};
}

QVariant searched(const QString &name, const domain::LinkNotes &notes, const QString &url)
{
    const QStringList parts{name, notes.text, url, notes.tags.join(u'\n')};
    return text(domain::foldedForSearch(parts.join(u'\n')));
}

QString linkSelection()
{
    // Nobody has come yet, where it is listened.
    static const auto counted =
        u"CASE WHEN %1 < 0 AND l.revoked = 0 AND EXISTS (SELECT 1 FROM listening_spans n "
        "WHERE n.bot = s.bot AND n.ended_at = 0) THEN 0 ELSE %1 END"_s;
    return u"l.id, s.bot, c.telegram_id, l.hash, l.url, l.role, l.name, l.expires_at, "
           "l.member_limit, l.approval, l.period, l.stars, l.revoked, l.verified, l.uncertain, "
           "l.paused, l.paused_name, l.paused_expires_at, l.paused_limit, l.paused_approval, "
           "l.pending_requests, %1, %2, l.note, l.creator, l.created_at, "
           "l.confirmed_at, l.tags, l.placements, l.cost_hundredths, l.cost_currency, "
           "l.predecessor, l.successor, l.for_one, l.expected, "
           "coalesce((SELECT p.name FROM people p WHERE p.id = l.creator AND p.id <> s.bot), '')"_s
               .arg(counted.arg("l.joined"_L1), counted.arg("l.inside"_L1));
}

domain::Link link(const QSqlQuery &row)
{
    Columns columns(row);
    domain::Link link;
    link.id = {columns.number()};
    link.seat.bot = {columns.number()};
    link.seat.chat = {columns.number()};
    link.hash = columns.text();
    link.url = columns.text();
    link.role = columns.as<domain::LinkRole>();
    link.settings = settings(columns);
    if (columns.isNull()) {
        columns.skip(2);
    } else {
        const std::chrono::seconds period(columns.number());
        link.subscription = domain::Subscription{period, columns.count()};
    }
    link.revoked = columns.flag();
    link.verified = columns.flag();
    link.uncertain = columns.flag();
    if (columns.flag())
        link.beforePause = settings(columns);
    else
        columns.skip(4);
    link.pendingRequests = columns.count();
    link.joined = columns.countUnless(notCounted);
    link.inside = columns.countUnless(notCounted);
    link.notes.text = columns.text();
    link.creator = {columns.number()};
    link.createdAt = columns.time();
    link.confirmedAt = columns.time();
    link.notes.tags = columns.text().split(u'\n', Qt::SkipEmptyParts);
    link.notes.placements = placements(columns.text());
    if (columns.isNull()) {
        columns.skip(2);
    } else {
        const qint64 hundredths = columns.number();
        link.notes.cost = domain::Money{hundredths, columns.text()};
    }
    link.predecessor = columns.text();
    link.successor = columns.text();
    link.forOne = columns.flag();
    link.expected = columns.text();
    link.creatorName = columns.text();
    return link;
}

QString botSelection()
{
    return u"b.id, b.name, b.username, b.used_elsewhere, b.api_server, b.added_at"_s;
}

domain::Bot bot(const QSqlQuery &row)
{
    Columns columns(row);
    domain::Bot bot;
    bot.id = {columns.number()};
    bot.name = columns.text();
    bot.username = columns.text();
    bot.usedElsewhere = columns.flag();
    bot.apiServer = columns.text();
    bot.addedAt = columns.time();
    return bot;
}

QString seatSelection()
{
    return u"s.bot, c.telegram_id, s.status, s.may_invite, s.checked_at, s.primary_rotated_at, "
           "c.kind, c.title, c.username, c.members"_s;
}

domain::SeatOverview seat(const QSqlQuery &row)
{
    Columns columns(row);
    domain::SeatOverview overview;
    domain::Seat &seat = overview.seat;
    seat.id.bot = {columns.number()};
    seat.id.chat = {columns.number()};
    seat.status = columns.as<domain::SeatStatus>();
    seat.mayInvite = columns.flag();
    seat.checkedAt = columns.time();
    seat.primaryRotatedAt = columns.time();
    domain::Chat &chat = overview.chat;
    chat.id = seat.id.chat;
    chat.kind = columns.as<domain::ChatKind>();
    chat.title = columns.text();
    chat.username = columns.text();
    const bool counted = !columns.isNull();
    const int members = columns.count();
    if (counted)
        chat.members = members;
    overview.links = columns.count();
    return overview;
}

QString historySelection()
{
    return u"h.id, h.at, h.actor, h.action, h.bot, coalesce(m.telegram_id, c.telegram_id, 0), "
           "h.link_hash, h.was, h.became, h.answer"_s;
}

std::optional<domain::HistoryEntry> historyEntry(const QSqlQuery &row)
{
    Columns columns(row);
    domain::HistoryEntry entry;
    entry.id = columns.number();
    entry.at = columns.time();
    const auto actor = actorFor(columns.text());
    const auto action = actionFor(columns.text());
    if (!actor || !action)
        return {};
    entry.actor = *actor;
    entry.action = *action;
    entry.bot = {columns.number()};
    entry.chat = {columns.number()};
    entry.linkHash = columns.text();
    entry.before = columns.text();
    entry.after = columns.text();
    entry.answer = columns.text();
    return entry;
}

domain::RequestRule requestRule(const QSqlQuery &row)
{
    Columns columns(row);
    domain::RequestRule rule;
    rule.link = {columns.number()};
    rule.approveAll = columns.flag();
    rule.declineWords = columns.text().split(u'\n', Qt::SkipEmptyParts);
    return rule;
}

domain::Gate gate(const QSqlQuery &row)
{
    Columns columns(row);
    domain::Gate gate;
    gate.seat.bot = {columns.number()};
    gate.seat.chat = {columns.number()};
    gate.job = {columns.number()};
    gate.closed = columns.time();
    gate.holdsRequests = columns.flag();
    gate.reopens = columns.time();
    return gate;
}

QString intentSelection()
{
    return u"i.id, i.action, i.bot, c.telegram_id, i.link_hash, i.was, i.state, i.planned_at, "
           "i.sent_at, i.answer, i.request"_s;
}

std::optional<domain::Intent> intent(const QSqlQuery &row)
{
    Columns columns(row);
    domain::Intent intent;
    intent.id = {columns.number()};
    const auto action = actionFor(columns.text());
    intent.seat.bot = {columns.number()};
    intent.seat.chat = {columns.number()};
    intent.linkHash = columns.text();
    intent.before = columns.text();
    const auto state = intentStateFor(columns.text());
    if (!action || !state)
        return {};
    intent.action = *action;
    intent.state = *state;
    intent.plannedAt = columns.time();
    intent.sentAt = columns.time();
    intent.answer = columns.text();
    intent.request = columns.text();
    return intent;
}

} // namespace ledger::rows
