// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/world.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

/// SplitMix64: the n-th number of the seed's sequence without the ones before it.
quint64 mixed(quint64 seed, quint64 n)
{
    quint64 z = seed + n * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
}

/// Sixteen base64url characters, the first a letter: only digits would be a phone number's link.
QString hashFrom(quint64 seed, quint64 n)
{
    static constexpr QLatin1String alphabet(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    quint64 high = mixed(seed, 2 * n);
    quint64 low = mixed(seed, 2 * n + 1);
    QString hash(16, u'A');
    hash[0] = QChar(alphabet[static_cast<qsizetype>(high % 52)]);
    high /= 52;
    for (qsizetype i = 1; i < 16; ++i) {
        quint64 &source = i < 9 ? high : low;
        hash[i] = QChar(alphabet[static_cast<qsizetype>(source % 64)]);
        source /= 64;
    }
    return hash;
}

template <typename Map, typename Key>
auto *findIn(Map &map, const Key &key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

} // namespace

bool Seat::isInside() const
{
    switch (status) {
    case Status::Creator:
    case Status::Administrator:
    case Status::Member:
        return true;
    case Status::Restricted:
        return restrictedInside;
    case Status::Left:
    case Status::Kicked:
        break;
    }
    return false;
}

bool Seat::isAdministrator() const
{
    return status == Status::Creator || status == Status::Administrator;
}

bool Seat::mayInvite() const
{
    return status == Status::Creator || (status == Status::Administrator && rights.inviteUsers);
}

qint64 Chat::memberCount() const
{
    return crowd + std::count_if(seats.begin(), seats.end(), [](const auto &entry) {
               return entry.second.isInside();
           });
}

Seat Chat::seatOf(core::UserId who) const
{
    const Seat *seat = findIn(seats, who);
    return seat ? *seat : Seat{};
}

Bot *World::findBot(core::UserId id)
{
    return findIn(bots, id);
}

Chat *World::findChat(core::ChatId id)
{
    return findIn(chats, id);
}

const Chat *World::findChat(core::ChatId id) const
{
    return findIn(chats, id);
}

Chat *World::findChat(const QString &username)
{
    if (username.isEmpty())
        return nullptr;
    const auto found = std::find_if(chats.begin(), chats.end(), [&username](const auto &entry) {
        return entry.second.username.compare(username, Qt::CaseInsensitive) == 0
            && (entry.second.type == ChatType::Supergroup
                || entry.second.type == ChatType::Channel);
    });
    return found == chats.end() ? nullptr : &found->second;
}

Link *World::findLink(const QString &text)
{
    return findIn(links, linkHash(text));
}

const Link *World::findLink(const QString &text) const
{
    return findIn(links, linkHash(text));
}

Link *World::primaryLink(core::ChatId chat, core::UserId administrator)
{
    const Chat *where = findChat(chat);
    return where ? findIn(links, where->seatOf(administrator).primary) : nullptr;
}

qint64 World::pendingRequests(const QString &linkHash) const
{
    return std::count_if(requests.begin(), requests.end(),
                         [&linkHash](const auto &entry) { return entry.second.link == linkHash; });
}

Bot &World::addBot(core::UserId id, const QByteArray &token, const QString &username,
                   const QString &firstName)
{
    Bot &bot = bots[id];
    bot.id = id;
    bot.token = token;
    bot.username = username;
    bot.firstName = firstName;
    return bot;
}

Person &World::addPerson(core::UserId id, const QString &firstName, const QString &username)
{
    Person &person = people[id];
    person.id = id;
    person.firstName = firstName;
    person.username = username;
    return person;
}

Chat &World::addChat(core::ChatId id, ChatType type, const QString &title, const QString &username)
{
    Chat &chat = chats[id];
    chat.id = id;
    chat.type = type;
    chat.title = title;
    chat.username = username;
    return chat;
}

Seat &World::seatAdministrator(core::ChatId chat, core::UserId who, const Rights &rights)
{
    Seat &seat = chats.at(chat).seats[who];
    seat.status = Status::Administrator;
    seat.rights = rights;
    if (rights.inviteUsers && seat.primary.isEmpty()) {
        Link &link = addLink(chat, who);
        link.primary = true;
        seat.primary = link.hash;
    }
    return seat;
}

Link &World::addLink(core::ChatId chat, core::UserId creator)
{
    auto n = static_cast<quint64>(links.size());
    QString hash = hashFrom(seed, n);
    while (links.contains(hash))
        hash = hashFrom(seed, ++n);
    Link &link = links[hash];
    link.hash = hash;
    link.text = linkText(hash);
    link.chat = chat;
    link.creator = creator;
    link.createdAt = now;
    return link;
}

Rights botRights(ChatType type, bool inviteUsers)
{
    Rights rights;
    rights.inviteUsers = inviteUsers;
    rights.changeInfo = true;
    rights.deleteMessages = true;
    rights.restrictMembers = true;
    rights.manageVideoChats = true;
    rights.postMessages = type == ChatType::Channel;
    rights.editMessages = type == ChatType::Channel;
    rights.pinMessages = type != ChatType::Channel;
    return rights;
}

QString linkText(const QString &hash)
{
    return u"https://t.me/+"_s + hash;
}

QString linkHash(const QString &text)
{
    static const QRegularExpression form(
        u"^(?i:(?:https?://)?(?:www\\.)?(?:t\\.me|telegram\\.me|telegram\\.dog)/(?:\\+|joinchat/)"
        "|tg://join\\?invite=)([A-Za-z0-9_-]+)/?$"_s);
    static const QRegularExpression phone(u"^[0-9]{1,32}$"_s);
    const QString hash = form.match(text).captured(1);
    return phone.match(hash).hasMatch() ? QString() : hash;
}

QString typeName(ChatType type)
{
    switch (type) {
    case ChatType::Private:
        return u"private"_s;
    case ChatType::Group:
        return u"group"_s;
    case ChatType::Supergroup:
        return u"supergroup"_s;
    case ChatType::Channel:
        break;
    }
    return u"channel"_s;
}

QString statusName(Status status)
{
    switch (status) {
    case Status::Creator:
        return u"creator"_s;
    case Status::Administrator:
        return u"administrator"_s;
    case Status::Member:
        return u"member"_s;
    case Status::Restricted:
        return u"restricted"_s;
    case Status::Left:
        return u"left"_s;
    case Status::Kicked:
        break;
    }
    return u"kicked"_s;
}

} // namespace simulator
