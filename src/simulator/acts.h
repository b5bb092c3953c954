// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "simulator/world.h"

#include "core/result.h"

/// What people do with their own apps. Each act changes the world and tells the bots. A refusal
/// carries Telegram's identifier in its detail, as the person's app would get it. Through a
/// running server use Server::act, which also wakes who waits for updates.
namespace simulator {

enum class Entry { Joined, Requested };

/// Opens an invite link and joins, or asks to. viaFolder: the link stood in a chat folder link.
core::Result<Entry> joinByLink(World &world, core::UserId who, const QString &link,
                               bool viaFolder = false);
/// Joins a public chat without any link, or asks to where the chat wants requests.
core::Result<Entry> joinDirectly(World &world, core::UserId who, core::ChatId chat);
/// Puts somebody into a group; also how a bot gets in.
core::Result<> addMember(World &world, core::ChatId chat, core::UserId by, core::UserId who);
core::Result<> leave(World &world, core::UserId who, core::ChatId chat);
core::Result<> withdrawRequest(World &world, core::UserId who, core::ChatId chat);

/// Decisions of an administrator, a person or a bot; the rights are the caller's business.
core::Result<> approveRequest(World &world, core::ChatId chat, core::UserId by, core::UserId who);
core::Result<> declineRequest(World &world, core::ChatId chat, core::UserId who);
/// Bans somebody, a bot too.
core::Result<> kick(World &world, core::ChatId chat, core::UserId by, core::UserId who);
/// Makes somebody an administrator or changes the rights of one.
core::Result<> appoint(World &world, core::ChatId chat, core::UserId by, core::UserId who,
                       const Rights &rights);
/// Back to an ordinary member.
core::Result<> dismiss(World &world, core::ChatId chat, core::UserId by, core::UserId who);
/// Revokes any link of the chat; a primary one gets a successor. Gives back the revoked link's
/// hash.
core::Result<QString> revokeLink(World &world, const QString &link);
/// Replaces the administrator's primary link and gives back the new one's hash.
QString replacePrimary(World &world, core::ChatId chat, core::UserId administrator);

/// Turns a group into a supergroup with a new id. Members, requests and links move along.
core::Result<core::ChatId> upgrade(World &world, core::ChatId group);
core::Result<> deleteChat(World &world, core::ChatId chat);
/// Switches join requests for the whole supergroup, on demand for its existing links too.
core::Result<> setJoinByRequest(World &world, core::ChatId chat, bool on, bool applyToLinks);

} // namespace simulator
