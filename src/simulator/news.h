// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "simulator/world.h"

/// What bots are told: the updates that join the queues of those who may know and want to.
namespace simulator {

/// Every type of update there is, in the server's order.
const QStringList &updateTypes();
/// The list as the server stores it: known types in order, empty for the default set (all but
/// chat_member, message_reaction, message_reaction_count).
QStringList storedAllowedUpdates(const QStringList &wanted);
bool wants(const Bot &bot, const QString &type);

/// Puts an update into the queue, or drops it where the bot filters its type out.
void queueUpdate(Bot &bot, const QString &type, const QJsonObject &body, const QDateTime &now);
/// Updates live for 24 hours.
void dropStaleUpdates(Bot &bot, const QDateTime &now);

/// A change of somebody's place, already done in the world.
struct MemberChange
{
    core::ChatId chat;
    core::UserId by; ///< who acted
    core::UserId who;
    Seat before;
    Seat after;
    QString link; ///< hash of the link the update names, empty for none
    bool viaJoinRequest = false; ///< a request without a link was approved
    bool viaFolderLink = false;
};

/// my_chat_member to the bot concerned, chat_member to the chat's other administrator bots.
void tellOfMember(World &world, const MemberChange &change);
/// chat_join_request to the administrator bots that may invite.
void tellOfRequest(World &world, const JoinRequest &request);

} // namespace simulator
