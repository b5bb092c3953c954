// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/ledgerjson.h"

#include "core/log.h"
#include "domain/invitelink.h"
#include "ledger/names.h"
#include "services/accounts.h"

#include <QJsonArray>

#include <iterator>
#include <limits>

using core::Error;
using core::Result;
using namespace Qt::StringLiterals;

namespace services {

namespace {

// The words of the format never change, whatever becomes of the enumerators' names.
constexpr QLatin1StringView chatKinds[]{"private"_L1, "group"_L1, "supergroup"_L1, "channel"_L1};
constexpr QLatin1StringView seatStatuses[]{"unknown"_L1, "administrator"_L1, "member"_L1, "left"_L1,
                                           "kicked"_L1};
constexpr QLatin1StringView roles[]{"primary"_L1, "additional"_L1, "subscription"_L1};
constexpr QLatin1StringView colours[]{"grey"_L1,  "red"_L1,  "orange"_L1, "yellow"_L1,
                                      "green"_L1, "teal"_L1, "blue"_L1,   "purple"_L1};

template <typename Enum, std::size_t size>
QString word(const QLatin1StringView (&words)[size], Enum value)
{
    const auto at = static_cast<std::size_t>(value);
    return at < size ? QString(words[at]) : QString();
}

QJsonValue text(const QString &string)
{
    return core::redact(string.isNull() ? u""_s : string);
}

QJsonValue moment(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue count(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject json(const domain::LinkSettings &settings)
{
    return {{u"name"_s, text(settings.name)},
            {u"expires"_s, moment(settings.expires)},
            {u"limit"_s, count(settings.limit)},
            {u"approval"_s, settings.approval}};
}

QJsonObject json(const ledger::ArchivedBot &piece)
{
    const domain::Bot &bot = piece.bot;
    return {{u"id"_s, bot.id.value},
            {u"name"_s, text(bot.name)},
            {u"username"_s, text(bot.username)},
            {u"usedElsewhere"_s, bot.usedElsewhere},
            {u"apiServer"_s, text(bot.apiServer)},
            {u"addedAt"_s, moment(bot.addedAt)},
            {u"removed"_s, piece.removed}};
}

QJsonObject json(const ledger::ArchivedChat &piece)
{
    const domain::Chat &chat = piece.chat;
    QJsonArray former;
    for (const core::ChatId id : piece.formerIds)
        former.append(id.value);
    return {{u"id"_s, chat.id.value},
            {u"kind"_s, word(chatKinds, chat.kind)},
            {u"title"_s, text(chat.title)},
            {u"username"_s, text(chat.username)},
            {u"members"_s, count(chat.members)},
            {u"formerIds"_s, former}};
}

QJsonObject json(const ledger::ArchivedSeat &piece)
{
    const domain::Seat &seat = piece.seat;
    return {{u"bot"_s, seat.id.bot.value},
            {u"chat"_s, seat.id.chat.value},
            {u"status"_s, word(seatStatuses, seat.status)},
            {u"mayInvite"_s, seat.mayInvite},
            {u"checkedAt"_s, moment(seat.checkedAt)},
            {u"primaryRotatedAt"_s, moment(seat.primaryRotatedAt)},
            {u"removed"_s, piece.removed}};
}

QJsonObject json(const domain::Tag &tag)
{
    return {{u"name"_s, text(tag.name)}, {u"colour"_s, word(colours, tag.colour)}};
}

QJsonObject json(const domain::Link &link)
{
    QJsonObject object = json(link.settings);
    QJsonArray tags;
    for (const QString &tag : link.notes.tags)
        tags.append(text(tag));
    QJsonArray placements;
    for (const domain::Placement &place : link.notes.placements)
        placements.append(
            QJsonObject{{u"where"_s, text(place.where)}, {u"toReplace"_s, place.toReplace}});
    QJsonValue subscription;
    if (link.subscription) {
        subscription = QJsonObject{{u"period"_s, qint64(link.subscription->period.count())},
                                   {u"stars"_s, link.subscription->stars}};
    }
    QJsonValue cost;
    if (link.notes.cost) {
        cost = QJsonObject{{u"hundredths"_s, link.notes.cost->hundredths},
                           {u"currency"_s, text(link.notes.cost->currency)}};
    }
    object.insert(u"bot"_s, link.seat.bot.value);
    object.insert(u"chat"_s, link.seat.chat.value);
    object.insert(u"hash"_s, text(link.hash));
    object.insert(u"url"_s, text(link.url));
    object.insert(u"role"_s, word(roles, link.role));
    object.insert(u"subscription"_s, subscription);
    object.insert(u"revoked"_s, link.revoked);
    object.insert(u"verified"_s, link.verified);
    object.insert(u"uncertain"_s, link.uncertain);
    object.insert(u"beforePause"_s,
                  link.beforePause ? QJsonValue(json(*link.beforePause)) : QJsonValue());
    object.insert(u"pendingRequests"_s, link.pendingRequests);
    object.insert(u"joined"_s, count(link.joined));
    object.insert(u"inside"_s, count(link.inside));
    object.insert(u"note"_s, text(link.notes.text));
    object.insert(u"tags"_s, tags);
    object.insert(u"placements"_s, placements);
    object.insert(u"cost"_s, cost);
    object.insert(u"predecessor"_s, text(link.predecessor));
    object.insert(u"successor"_s, text(link.successor));
    if (link.forOne) {
        object.insert(u"forOne"_s, true);
        object.insert(u"expected"_s, text(link.expected));
    }
    object.insert(u"creator"_s, link.creator.value);
    object.insert(u"createdAt"_s, moment(link.createdAt));
    object.insert(u"confirmedAt"_s, moment(link.confirmedAt));
    return object;
}

QJsonObject json(const domain::HistoryEntry &entry)
{
    return {{u"at"_s, moment(entry.at)},
            {u"actor"_s, ledger::wordFor(entry.actor)},
            {u"action"_s, ledger::wordFor(entry.action)},
            {u"bot"_s, entry.bot.value},
            {u"chat"_s, entry.chat.isValid() ? QJsonValue(entry.chat.value) : QJsonValue()},
            {u"link"_s, text(entry.linkHash)},
            {u"before"_s, text(entry.before)},
            {u"after"_s, text(entry.after)},
            {u"answer"_s, text(entry.answer)}};
}

/// Takes an object apart. The first key that is missing or wrong is remembered.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_object(object)
    { }

    const QString &wrong() const { return m_wrong; }
    void refuse(const QString &key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    bool isNull(QLatin1StringView key) const { return m_object.value(key).isNull(); }
    bool flag(QLatin1StringView key) { return take(key, QJsonValue::Bool).toBool(); }
    QString text(QLatin1StringView key)
    {
        return core::redact(take(key, QJsonValue::String).toString());
    }
    QString some(QLatin1StringView key)
    {
        const QString string = text(key);
        if (string.isEmpty())
            refuse(key);
        return string;
    }
    qint64 number(QLatin1StringView key, qint64 least = std::numeric_limits<qint64>::min(),
                  qint64 most = std::numeric_limits<qint64>::max())
    {
        const QJsonValue value = take(key, QJsonValue::Double);
        const qint64 none = least == 0 ? -1 : 0;
        const qint64 number = value.toInteger(none);
        // toInteger() gives its default for a fraction.
        if (number < least || number > most || (number == none && value.toDouble() != double(none)))
            refuse(key);
        return number;
    }
    int count(QLatin1StringView key, int least = 0)
    {
        return static_cast<int>(number(key, least, std::numeric_limits<int>::max() - 1));
    }
    std::optional<int> maybeCount(QLatin1StringView key, int least = 0)
    {
        return isNull(key) && m_object.contains(key) ? std::optional<int>() : count(key, least);
    }
    template <typename Id>
    Id id(QLatin1StringView key)
    {
        const qint64 value = number(key);
        if (value == 0)
            refuse(key);
        return {value};
    }
    QDateTime time(QLatin1StringView key)
    {
        if (m_object.contains(key) && isNull(key))
            return {};
        const QString string = take(key, QJsonValue::String).toString();
        QDateTime time = QDateTime::fromString(string, Qt::ISODateWithMs);
        // 0 stands for "unknown" in the ledger.
        if (!time.isValid() || !string.endsWith(u'Z') || time.toMSecsSinceEpoch() <= 0)
            refuse(key);
        return time;
    }
    template <typename Enum, std::size_t size>
    Enum oneOf(const QLatin1StringView (&words)[size], QLatin1StringView key)
    {
        const QString word = take(key, QJsonValue::String).toString();
        for (std::size_t at = 0; at < size; ++at) {
            if (word == words[at])
                return static_cast<Enum>(at);
        }
        refuse(key);
        return {};
    }
    QJsonArray array(QLatin1StringView key) { return take(key, QJsonValue::Array).toArray(); }
    /// Nothing for null.
    std::optional<QJsonObject> object(QLatin1StringView key)
    {
        if (m_object.contains(key) && isNull(key))
            return {};
        return take(key, QJsonValue::Object).toObject();
    }
    /// Takes over what was wrong within one of the values.
    void take(const Fields &inner, QLatin1StringView key)
    {
        if (!inner.wrong().isEmpty())
            refuse(key + u'.' + inner.wrong());
    }

private:
    QJsonValue take(QLatin1StringView key, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.value(key);
        if (value.type() != type)
            refuse(key);
        return value;
    }

    const QJsonObject &m_object;
    QString m_wrong;
};

domain::LinkSettings settings(Fields &fields)
{
    domain::LinkSettings settings;
    settings.name = fields.text("name"_L1);
    settings.expires = fields.time("expires"_L1);
    settings.limit = fields.maybeCount("limit"_L1, 1);
    settings.approval = fields.flag("approval"_L1);
    return settings;
}

ledger::ArchiveItem bot(Fields &fields)
{
    ledger::ArchivedBot piece;
    piece.bot.id = fields.id<core::UserId>("id"_L1);
    piece.bot.name = fields.text("name"_L1);
    piece.bot.username = fields.text("username"_L1);
    piece.bot.usedElsewhere = fields.flag("usedElsewhere"_L1);
    piece.bot.apiServer = fields.text("apiServer"_L1);
    // A token is going to be sent there.
    if (!piece.bot.apiServer.isEmpty() && !Accounts::checkServer(piece.bot.apiServer))
        fields.refuse(u"apiServer"_s);
    piece.bot.addedAt = fields.time("addedAt"_L1);
    piece.removed = fields.flag("removed"_L1);
    return piece;
}

ledger::ArchiveItem chat(Fields &fields)
{
    ledger::ArchivedChat piece;
    piece.chat.id = fields.id<core::ChatId>("id"_L1);
    piece.chat.kind = fields.oneOf<domain::ChatKind>(chatKinds, "kind"_L1);
    piece.chat.title = fields.text("title"_L1);
    piece.chat.username = fields.text("username"_L1);
    piece.chat.members = fields.maybeCount("members"_L1);
    const QJsonArray former = fields.array("formerIds"_L1);
    for (const QJsonValue &number : former) {
        const core::ChatId id{number.toInteger()};
        if (!id.isValid() || id == piece.chat.id)
            fields.refuse(u"formerIds"_s);
        piece.formerIds.push_back(id);
    }
    return piece;
}

ledger::ArchiveItem seat(Fields &fields)
{
    ledger::ArchivedSeat piece;
    piece.seat.id.bot = fields.id<core::UserId>("bot"_L1);
    piece.seat.id.chat = fields.id<core::ChatId>("chat"_L1);
    piece.seat.status = fields.oneOf<domain::SeatStatus>(seatStatuses, "status"_L1);
    piece.seat.mayInvite = fields.flag("mayInvite"_L1);
    piece.seat.checkedAt = fields.time("checkedAt"_L1);
    piece.seat.primaryRotatedAt = fields.time("primaryRotatedAt"_L1);
    piece.removed = fields.flag("removed"_L1);
    return piece;
}

ledger::ArchiveItem tag(Fields &fields)
{
    domain::Tag tag;
    tag.name = fields.some("name"_L1);
    tag.colour = fields.oneOf<domain::TagColour>(colours, "colour"_L1);
    return tag;
}

domain::LinkNotes notes(Fields &fields)
{
    domain::LinkNotes notes;
    notes.text = fields.text("note"_L1);
    const QJsonArray tags = fields.array("tags"_L1);
    for (const QJsonValue &tag : tags) {
        if (!tag.isString() || tag.toString().isEmpty())
            fields.refuse(u"tags"_s);
        notes.tags.append(core::redact(tag.toString()));
    }
    const QJsonArray placements = fields.array("placements"_L1);
    for (const QJsonValue &value : placements) {
        const QJsonObject object = value.toObject();
        Fields inner(object);
        domain::Placement place;
        place.where = inner.some("where"_L1);
        place.toReplace = inner.flag("toReplace"_L1);
        fields.take(inner, "placements"_L1);
        notes.placements.push_back(place);
    }
    if (const auto cost = fields.object("cost"_L1)) {
        Fields inner(*cost);
        domain::Money money;
        money.hundredths = inner.number("hundredths"_L1);
        money.currency = inner.text("currency"_L1);
        fields.take(inner, "cost"_L1);
        notes.cost = money;
    }
    return notes;
}

ledger::ArchiveItem link(Fields &fields)
{
    domain::Link link;
    link.seat.bot = fields.id<core::UserId>("bot"_L1);
    link.seat.chat = fields.id<core::ChatId>("chat"_L1);
    link.hash = fields.some("hash"_L1);
    link.url = fields.some("url"_L1);
    // What is copied and put up must be the link that is meant.
    if (!domain::isForeign(link) && domain::inviteHash(link.url) != link.hash)
        fields.refuse(u"url"_s);
    link.role = fields.oneOf<domain::LinkRole>(roles, "role"_L1);
    link.settings = settings(fields);
    if (const auto object = fields.object("subscription"_L1)) {
        Fields inner(*object);
        const std::chrono::seconds period(inner.number("period"_L1, 1));
        link.subscription = domain::Subscription{period, inner.count("stars"_L1)};
        fields.take(inner, "subscription"_L1);
    }
    link.revoked = fields.flag("revoked"_L1);
    link.verified = fields.flag("verified"_L1);
    link.uncertain = fields.flag("uncertain"_L1);
    if (const auto object = fields.object("beforePause"_L1)) {
        Fields inner(*object);
        link.beforePause = settings(inner);
        fields.take(inner, "beforePause"_L1);
    }
    link.pendingRequests = fields.count("pendingRequests"_L1);
    link.joined = fields.maybeCount("joined"_L1);
    link.inside = fields.maybeCount("inside"_L1);
    link.notes = notes(fields);
    link.predecessor = fields.text("predecessor"_L1);
    link.successor = fields.text("successor"_L1);
    if (fields.has("forOne"_L1)) {
        link.forOne = fields.flag("forOne"_L1);
        link.expected = fields.text("expected"_L1);
    }
    link.creator = {fields.number("creator"_L1)};
    link.createdAt = fields.time("createdAt"_L1);
    link.confirmedAt = fields.time("confirmedAt"_L1);
    return link;
}

ledger::ArchiveItem historyLine(Fields &fields)
{
    domain::HistoryEntry entry;
    entry.at = fields.time("at"_L1);
    const auto actor = ledger::actorFor(fields.text("actor"_L1));
    if (!actor)
        fields.refuse(u"actor"_s);
    entry.actor = actor.value_or(domain::Actor::Person);
    const auto action = ledger::actionFor(fields.text("action"_L1));
    if (!action)
        fields.refuse(u"action"_s);
    entry.action = action.value_or(domain::Action::LinkEdited);
    entry.bot = {fields.number("bot"_L1)};
    if (!fields.isNull("chat"_L1))
        entry.chat = fields.id<core::ChatId>("chat"_L1);
    entry.linkHash = fields.text("link"_L1);
    entry.before = fields.text("before"_L1);
    entry.after = fields.text("after"_L1);
    entry.answer = fields.text("answer"_L1);
    return entry;
}

} // namespace

QJsonObject toJson(const ledger::ArchiveItem &item)
{
    return std::visit([](const auto &piece) { return json(piece); }, item);
}

Result<ledger::ArchiveItem> fromJson(std::size_t list, const QJsonObject &object)
{
    using Read = ledger::ArchiveItem (*)(Fields &);
    constexpr Read readers[]{bot, chat, seat, tag, link, historyLine};
    static_assert(std::size(readers) == std::size(ledgerLists));
    Fields fields(object);
    ledger::ArchiveItem item = readers[list](fields);
    if (!fields.wrong().isEmpty())
        return {Error::Kind::Malformed, u"“%1” is missing or wrong"_s.arg(fields.wrong())};
    return item;
}

} // namespace services
