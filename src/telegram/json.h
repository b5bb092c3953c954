// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "telegram/types.h"

#include <QJsonObject>
#include <QJsonValue>

namespace telegram {

/// Reads what a method gave as its result. A required field that is missing and a field of the
/// wrong type are Malformed, with the path of the field as detail ("ChatInviteLink.creator.id is
/// missing"); unknown fields are ignored.
///
/// T is one of the structs of types.h, or QList<ChatMember>, QList<Update>, QString, qint64, bool.
/// An update in a list that has a number but cannot be read otherwise comes whole in Update::other:
/// it must not keep the updates behind it from being confirmed.
template <typename T>
core::Result<T> fromJson(const QJsonValue &json);

/// The object as the Bot API writes it; what is absent has no key.
QJsonObject toJson(const User &value);
QJsonObject toJson(const Chat &value);
QJsonObject toJson(const ChatFullInfo &value);
QJsonObject toJson(const ChatInviteLink &value);
QJsonObject toJson(const ChatMember &value);
QJsonObject toJson(const ChatMemberUpdated &value);
QJsonObject toJson(const ChatJoinRequest &value);
QJsonObject toJson(const Update &value);
QJsonObject toJson(const WebhookInfo &value);

} // namespace telegram
