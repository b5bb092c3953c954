// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/json.h"

#include "telegram/fields.h"

#include <QJsonArray>

#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace telegram {

namespace {

/// The first mistake in a value: the path below it, and what is wrong there.
struct Mistake
{
    QString path;
    QString what;
};

class Reader;
class Writer;

template <typename T>
concept HasFields = requires(T &value, Writer &writer)
{
    detail::fields(value, writer);
};

constexpr std::array<std::pair<ChatType, QLatin1StringView>, 4> chatTypes{{
    {ChatType::Private, "private"_L1},
    {ChatType::Group, "group"_L1},
    {ChatType::Supergroup, "supergroup"_L1},
    {ChatType::Channel, "channel"_L1},
}};

constexpr std::array<std::pair<ChatMemberStatus, QLatin1StringView>, 6> memberStatuses{{
    {ChatMemberStatus::Creator, "creator"_L1},
    {ChatMemberStatus::Administrator, "administrator"_L1},
    {ChatMemberStatus::Member, "member"_L1},
    {ChatMemberStatus::Restricted, "restricted"_L1},
    {ChatMemberStatus::Left, "left"_L1},
    {ChatMemberStatus::Kicked, "kicked"_L1},
}};

bool wrong(Mistake &mistake, const QString &what)
{
    mistake.what = what;
    return false;
}

// One overload for each type a field can have; false with the mistake told. Declared before the
// Reader, which calls them all.
bool read(const QJsonValue &json, bool &value, Mistake &mistake)
{
    value = json.toBool();
    return json.isBool() || wrong(mistake, u"is not a boolean"_s);
}

bool read(const QJsonValue &json, qint64 &value, Mistake &mistake)
{
    // toInteger() hands out its default for fractions and for what does not fit: ask with two.
    value = json.toInteger(1);
    return (json.isDouble() && value == json.toInteger(2))
        || wrong(mistake, u"is not a whole number"_s);
}

bool read(const QJsonValue &json, int &value, Mistake &mistake)
{
    qint64 wide = 0;
    if (!read(json, wide, mistake))
        return false;
    value = static_cast<int>(wide);
    return value == wide || wrong(mistake, u"is too large"_s);
}

bool read(const QJsonValue &json, QString &value, Mistake &mistake)
{
    value = json.toString();
    return json.isString() || wrong(mistake, u"is not a string"_s);
}

bool read(const QJsonValue &json, QJsonObject &value, Mistake &mistake)
{
    value = json.toObject();
    return json.isObject() || wrong(mistake, u"is not an object"_s);
}

template <typename T>
bool read(const QJsonValue &json, QList<T> &value, Mistake &mistake)
{
    if (!json.isArray())
        return wrong(mistake, u"is not an array"_s);
    const QJsonArray array = json.toArray();
    value.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        T element{};
        if (!read(array[i], element, mistake)) {
            mistake.path.prepend(u'[' + QString::number(i) + u']');
            return false;
        }
        value.push_back(std::move(element));
    }
    return true;
}

bool read(const QJsonValue &json, QDateTime &value, Mistake &mistake)
{
    // Bot API: Unix seconds. The server knows no date outside 32 bits.
    qint64 seconds = 0;
    if (!read(json, seconds, mistake))
        return false;
    if (seconds < 0 || seconds > std::numeric_limits<qint32>::max())
        return wrong(mistake, u"is not a date"_s);
    value = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return true;
}

bool read(const QJsonValue &json, std::chrono::seconds &value, Mistake &mistake)
{
    int seconds = 0;
    if (!read(json, seconds, mistake))
        return false;
    value = std::chrono::seconds(seconds);
    return true;
}

template <typename Tag>
bool read(const QJsonValue &json, core::Id<Tag> &value, Mistake &mistake)
{
    return read(json, value.value, mistake) && (value.isValid() || wrong(mistake, u"is 0"_s));
}

template <typename Names, typename Enum>
bool readName(const Names &names, const QJsonValue &json, Enum &value, Mistake &mistake)
{
    QString text;
    if (!read(json, text, mistake))
        return false;
    for (const auto &[enumerator, name] : names) {
        if (name == text) {
            value = enumerator;
            return true;
        }
    }
    return wrong(mistake, u"has an unknown value"_s);
}

bool read(const QJsonValue &json, ChatType &value, Mistake &mistake)
{
    return readName(chatTypes, json, value, mistake);
}

bool read(const QJsonValue &json, ChatMemberStatus &value, Mistake &mistake)
{
    return readName(memberStatuses, json, value, mistake);
}

template <HasFields T>
bool read(const QJsonValue &json, T &value, Mistake &mistake);

/// Fills the fields of one struct and stops at the first mistake.
class Reader
{
public:
    Reader(const QJsonObject &object, Mistake &mistake)
        : m_object(object)
        , m_mistake(mistake)
        , m_unread(object.size())
    { }

    template <typename T>
    void operator()(QLatin1StringView name, T &field)
    {
        if (!m_good)
            return;
        const auto found = m_object.constFind(name);
        if (found == m_object.constEnd())
            fail(name, u"is missing"_s);
        else
            take(name, found.value(), field);
    }

    template <typename T>
    void operator()(QLatin1StringView name, std::optional<T> &field)
    {
        // Few of the fields that may be absent are there as a rule.
        if (!m_good || m_unread == 0)
            return;
        const auto found = m_object.constFind(name);
        if (found != m_object.constEnd())
            take(name, found.value(), field.emplace());
    }

    void fail(QLatin1StringView name, const QString &what)
    {
        m_good = wrong(m_mistake, what);
        m_mistake.path.prepend(u'.' + QString(name));
    }

    bool isGood() const { return m_good; }
    const QJsonObject &object() const { return m_object; }
    /// Whether the object has fields that the struct has not.
    bool hasUnread() const { return m_unread > 0; }

private:
    template <typename T>
    void take(QLatin1StringView name, const QJsonValue &value, T &field)
    {
        --m_unread;
        if (!read(value, field, m_mistake))
            fail(name, m_mistake.what);
    }

    const QJsonObject &m_object;
    Mistake &m_mistake;
    qsizetype m_unread;
    bool m_good = true;
};

// What a list of fields cannot say of a struct.
template <typename T>
void finish(T &, Reader &)
{ }

void finish(ChatMember &member, Reader &reader)
{
    if (reader.isGood() && member.status == ChatMemberStatus::Restricted && !member.isMember)
        reader.fail("is_member"_L1, u"is missing"_s);
}

void finish(Update &update, Reader &reader)
{
    if (!reader.hasUnread())
        return;
    update.other = reader.object();
    for (const auto known :
         {"update_id"_L1, "chat_member"_L1, "my_chat_member"_L1, "chat_join_request"_L1})
        update.other.remove(known);
}

template <HasFields T>
bool read(const QJsonValue &json, T &value, Mistake &mistake)
{
    QJsonObject object;
    if (!read(json, object, mistake))
        return false;
    Reader reader(object, mistake);
    detail::fields(value, reader);
    finish(value, reader);
    return reader.isGood();
}

/// More specialised than the list above: one update that cannot be read stays in the list, whole.
bool read(const QJsonValue &json, QList<Update> &value, Mistake &mistake)
{
    if (!json.isArray())
        return wrong(mistake, u"is not an array"_s);
    const QJsonArray array = json.toArray();
    value.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        Update update;
        if (!read(array[i], update, mistake)) {
            update = {};
            update.other = array[i].toObject();
            Mistake again;
            if (!read(update.other.take("update_id"_L1), update.updateId, again)) {
                mistake.path.prepend(u'[' + QString::number(i) + u']');
                return false;
            }
            mistake = {};
        }
        value.push_back(std::move(update));
    }
    return true;
}

QJsonValue write(bool value)
{
    return value;
}
QJsonValue write(qint64 value)
{
    return value;
}
QJsonValue write(int value)
{
    return value;
}
QJsonValue write(const QString &value)
{
    return value;
}
QJsonValue write(const QJsonObject &value)
{
    return value;
}
QJsonValue write(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}
QJsonValue write(const QDateTime &value)
{
    return value.toSecsSinceEpoch();
}
QJsonValue write(std::chrono::seconds value)
{
    return qint64{value.count()};
}
template <typename Tag>
QJsonValue write(core::Id<Tag> value)
{
    return value.value;
}

template <typename Names, typename Enum>
QJsonValue writeName(const Names &names, Enum value)
{
    for (const auto &[enumerator, name] : names) {
        if (enumerator == value)
            return QString(name);
    }
    Q_UNREACHABLE();
}

QJsonValue write(ChatType value)
{
    return writeName(chatTypes, value);
}
QJsonValue write(ChatMemberStatus value)
{
    return writeName(memberStatuses, value);
}
template <HasFields T>
QJsonValue write(const T &value);

class Writer
{
public:
    template <typename T>
    void operator()(QLatin1StringView name, const T &field)
    {
        m_object.insert(name, write(field));
    }

    template <typename T>
    void operator()(QLatin1StringView name, const std::optional<T> &field)
    {
        if (field)
            m_object.insert(name, write(*field));
    }

    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

template <HasFields T>
QJsonObject writeObject(const T &value)
{
    Writer writer;
    detail::fields(value, writer);
    return writer.object();
}

template <HasFields T>
QJsonValue write(const T &value)
{
    return writeObject(value);
}

/// What a path in a mistake begins with.
template <typename T>
constexpr QLatin1StringView rootName = "result"_L1;
template <>
constexpr QLatin1StringView rootName<User> = "User"_L1;
template <>
constexpr QLatin1StringView rootName<Chat> = "Chat"_L1;
template <>
constexpr QLatin1StringView rootName<ChatFullInfo> = "ChatFullInfo"_L1;
template <>
constexpr QLatin1StringView rootName<ChatInviteLink> = "ChatInviteLink"_L1;
template <>
constexpr QLatin1StringView rootName<ChatMember> = "ChatMember"_L1;
template <>
constexpr QLatin1StringView rootName<ChatMemberUpdated> = "ChatMemberUpdated"_L1;
template <>
constexpr QLatin1StringView rootName<ChatJoinRequest> = "ChatJoinRequest"_L1;
template <>
constexpr QLatin1StringView rootName<Update> = "Update"_L1;
template <>
constexpr QLatin1StringView rootName<WebhookInfo> = "WebhookInfo"_L1;

} // namespace

template <typename T>
core::Result<T> fromJson(const QJsonValue &json)
{
    T value{};
    Mistake mistake;
    if (!read(json, value, mistake))
        return {core::Error::Kind::Malformed,
                QString(rootName<T>) + mistake.path + u' ' + mistake.what};
    return value;
}

template core::Result<bool> fromJson(const QJsonValue &json);
template core::Result<qint64> fromJson(const QJsonValue &json);
template core::Result<QString> fromJson(const QJsonValue &json);
template core::Result<QList<ChatMember>> fromJson(const QJsonValue &json);
template core::Result<QList<Update>> fromJson(const QJsonValue &json);
template core::Result<User> fromJson(const QJsonValue &json);
template core::Result<Chat> fromJson(const QJsonValue &json);
template core::Result<ChatFullInfo> fromJson(const QJsonValue &json);
template core::Result<ChatInviteLink> fromJson(const QJsonValue &json);
template core::Result<ChatMember> fromJson(const QJsonValue &json);
template core::Result<ChatMemberUpdated> fromJson(const QJsonValue &json);
template core::Result<ChatJoinRequest> fromJson(const QJsonValue &json);
template core::Result<Update> fromJson(const QJsonValue &json);
template core::Result<WebhookInfo> fromJson(const QJsonValue &json);

QJsonObject toJson(const User &value)
{
    return writeObject(value);
}

QJsonObject toJson(const Chat &value)
{
    return writeObject(value);
}

QJsonObject toJson(const ChatFullInfo &value)
{
    return writeObject(value);
}

QJsonObject toJson(const ChatInviteLink &value)
{
    return writeObject(value);
}

QJsonObject toJson(const ChatMember &value)
{
    return writeObject(value);
}

QJsonObject toJson(const ChatMemberUpdated &value)
{
    return writeObject(value);
}

QJsonObject toJson(const ChatJoinRequest &value)
{
    return writeObject(value);
}

QJsonObject toJson(const Update &value)
{
    QJsonObject object = writeObject(value);
    for (auto it = value.other.begin(); it != value.other.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject toJson(const WebhookInfo &value)
{
    return writeObject(value);
}

} // namespace telegram
