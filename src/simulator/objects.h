// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "simulator/world.h"

#include <QJsonObject>

/// The Bot API's objects as JSON, field by field as the server writes them.
namespace simulator {

/// Seconds since 1970, 0 for an invalid time.
qint64 unixSeconds(const QDateTime &time);

/// A person or a bot; somebody unknown has an empty first name.
QJsonObject userObject(const World &world, core::UserId id);
/// User with what getMe adds.
QJsonObject meObject(const Bot &bot);
QJsonObject chatObject(const World &world, const Chat &chat);
/// What getChat says to this bot: its own primary link, and that only with can_invite_users.
QJsonObject chatFullInfoObject(const World &world, const Chat &chat, core::UserId bot);
QJsonObject chatMemberObject(const World &world, const Chat &chat, core::UserId who,
                             const Seat &seat);
/// receiver: another bot's or person's link arrives with its second part replaced by dots.
QJsonObject chatInviteLinkObject(const World &world, const Link &link, core::UserId receiver);

} // namespace simulator
