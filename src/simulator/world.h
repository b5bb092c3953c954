// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <utility>

/// A Telegram of our own: the world as a value, what people do in it (acts.h), and a Bot API
/// server in front of it (server.h). It knows nothing of the client's code, so that a mistake is
/// never made on both sides at once.
namespace simulator {

enum class ChatType { Private, Group, Supergroup, Channel };
enum class Status { Creator, Administrator, Member, Restricted, Left, Kicked };

/// What an administrator may do. Bot API: ChatMemberAdministrator.
struct Rights
{
    bool inviteUsers = false;
    bool changeInfo = false;
    bool deleteMessages = false;
    bool restrictMembers = false;
    bool promoteMembers = false;
    bool manageVideoChats = false;
    bool postStories = false;
    bool editStories = false;
    bool deleteStories = false;
    bool sendWelcomeMessages = false;
    bool postMessages = false; ///< channels
    bool editMessages = false; ///< channels
    bool manageDirectMessages = false; ///< channels
    bool pinMessages = false; ///< groups and supergroups
    bool manageTopics = false; ///< supergroups
    bool manageTags = false; ///< groups and supergroups
    bool anonymous = false;

    friend bool operator==(const Rights &, const Rights &) = default;
};

/// The place of one person or bot in one chat.
struct Seat
{
    Status status = Status::Left;
    Rights rights = {};
    bool canBeEdited = false;
    QString customTitle = {};
    QDateTime until =
        {}; ///< end of the paid subscription or of the restriction; invalid where none
    bool restrictedInside = false; ///< Restricted only: is the person in the chat?
    QString cameBy = {}; ///< hash of the link, empty where none
    QString primary = {}; ///< hash of this administrator's own primary link, empty where none

    bool isInside() const;
    bool isAdministrator() const;
    /// Granted explicitly; what ordinary members may do does not count.
    bool mayInvite() const;

    friend bool operator==(const Seat &, const Seat &) = default;
};

struct Chat
{
    core::ChatId id;
    ChatType type = ChatType::Supergroup;
    QString title;
    QString username; ///< without '@'; empty = private
    QString description;
    std::map<core::UserId, Seat> seats;
    qint64 crowd = 0; ///< members inside whom the world does not name
    bool membersMayInvite = true; ///< Bot API: permissions.can_invite_users
    bool joinByRequest = false;
    bool joinToSendMessages = false;
    bool isForum = false;
    bool deactivated = false; ///< a dead group that still answers: "chat is deactivated"
    bool deleted = false;
    core::ChatId migratedTo; ///< invalid where the group was not upgraded
    core::ChatId linkedChat;
    core::UserId guardBot; ///< Bot API 10.1: it gets query_id with each request

    bool isPublic() const { return !username.isEmpty(); }
    /// Everybody inside, bots too.
    qint64 memberCount() const;
    /// The seat, or one with status Left for who was never there.
    Seat seatOf(core::UserId who) const;

    friend bool operator==(const Chat &, const Chat &) = default;
};

struct Link
{
    QString hash; ///< what makes it this link
    QString text; ///< as Telegram gives it, "https://t.me/+…"
    core::ChatId chat;
    core::UserId creator;
    bool primary = false;
    bool revoked = false;
    QString name;
    QDateTime expireDate; ///< invalid = never
    int memberLimit = 0; ///< 0 = none
    bool createsJoinRequest = false;
    int subscriptionPeriod = 0; ///< seconds, 0 = not a subscription
    int subscriptionPrice = 0; ///< Stars

    // What Telegram knows and never tells bots.
    QDateTime createdAt;
    qint64 joined = 0; ///< how many ever came by it
    qint64 inside = 0; ///< how many of them are in the chat now; memberLimit counts these

    bool isExpired(const QDateTime &now) const { return expireDate.isValid() && expireDate <= now; }
    bool isFull() const { return memberLimit > 0 && inside >= memberLimit; }

    friend bool operator==(const Link &, const Link &) = default;
};

struct JoinRequest
{
    core::ChatId chat;
    core::UserId user;
    QString link; ///< hash, empty for a request made without a link
    QDateTime date;
    QString bio;
    QString queryId; ///< for the guard bot; answerable for ten seconds and once

    friend bool operator==(const JoinRequest &, const JoinRequest &) = default;
};

struct Person
{
    core::UserId id;
    QString firstName;
    QString lastName;
    QString username; ///< without '@'
    QString bio;
    bool deactivated = false;
    bool inTooManyChats = false; ///< cannot be admitted: USER_CHANNELS_TOO_MUCH

    friend bool operator==(const Person &, const Person &) = default;
};

/// One pending update of one bot, as it was when it happened.
struct Update
{
    qint64 id = 0;
    QString type; ///< "chat_member" …
    QJsonObject body;
    QDateTime date;

    friend bool operator==(const Update &, const Update &) = default;
};

struct Bot
{
    core::UserId id;
    QByteArray token;
    bool testEnvironment = false; ///< answers below /bot<token>/test/ only
    QString firstName;
    QString username;
    bool canJoinGroups = true;
    bool canReadAllGroupMessages = false;
    bool supportsJoinRequestQueries = false;
    bool loggedOut = false;
    QString webhookUrl;
    int webhookMaxConnections = 40;
    QStringList allowedUpdates; ///< empty = the default set
    QList<Update> updates;
    qint64 nextUpdateId = 500'000'001;

    friend bool operator==(const Bot &, const Bot &) = default;
};

/// Everything there is. Tests build one, let the client act through the server, and compare.
struct World
{
    QDateTime now; ///< UTC, whole seconds; the server keeps it at its clock's time
    quint64 seed = 1; ///< what the hashes of new links are made from
    std::map<core::UserId, Bot> bots;
    std::map<core::UserId, Person> people;
    std::map<core::ChatId, Chat> chats;
    std::map<QString, Link> links; ///< by hash
    std::map<std::pair<core::ChatId, core::UserId>, JoinRequest> requests;

    // Looking things up; nullptr where there is nothing.
    Bot *findBot(core::UserId id);
    Chat *findChat(core::ChatId id);
    const Chat *findChat(core::ChatId id) const;
    /// A public supergroup or channel; the name without '@', in any case.
    Chat *findChat(const QString &username);
    /// Any accepted form of the text. Bot API: the hash is what counts, case-sensitive.
    Link *findLink(const QString &text);
    const Link *findLink(const QString &text) const;
    /// The bot's or person's own primary link in the chat.
    Link *primaryLink(core::ChatId chat, core::UserId administrator);
    qint64 pendingRequests(const QString &linkHash) const;

    // Building.
    Bot &addBot(core::UserId id, const QByteArray &token, const QString &username,
                const QString &firstName);
    Person &addPerson(core::UserId id, const QString &firstName, const QString &username = {});
    Chat &addChat(core::ChatId id, ChatType type, const QString &title,
                  const QString &username = {});
    /// Makes somebody an administrator, with a primary link where the rights allow it. Nobody is
    /// told: this is how a world begins. acts.h has what happens in it.
    Seat &seatAdministrator(core::ChatId chat, core::UserId who, const Rights &rights);
    /// A new link with the next hash, created now.
    Link &addLink(core::ChatId chat, core::UserId creator);

    friend bool operator==(const World &, const World &) = default;
};

/// All rights that the usual administrator bot has in a chat of this type.
Rights botRights(ChatType type, bool inviteUsers = true);
/// "https://t.me/+HASH".
QString linkText(const QString &hash);
/// The hash in any form of link that Telegram accepts; empty where it is none.
QString linkHash(const QString &text);
/// Bot API: "private", "group", "supergroup", "channel".
QString typeName(ChatType type);
/// Bot API: "creator", "administrator", …
QString statusName(Status status);

} // namespace simulator
