// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>

namespace domain {

enum class ChatKind { Private, Group, Supergroup, Channel };

/// A channel, supergroup or group in which a bot is an administrator.
struct Chat
{
    core::ChatId id;
    ChatKind kind = ChatKind::Supergroup;
    QString title; ///< a stranger's text: shown as plain text only
    QString username; ///< without the @; empty for a private chat
    std::optional<int> members;

    friend bool operator==(const Chat &, const Chat &) = default;
};

/// One bot in one chat. The primary link and the right to invite belong to this pair.
struct SeatId
{
    core::UserId bot;
    core::ChatId chat;

    friend auto operator<=>(const SeatId &, const SeatId &) = default;
    friend std::size_t qHash(const SeatId &id, std::size_t seed = 0)
    {
        return qHash(id.bot, seed) * 31 + qHash(id.chat, seed);
    }
};

enum class SeatStatus { Unknown, Administrator, Member, Left, Kicked };

struct Seat
{
    SeatId id;
    SeatStatus status = SeatStatus::Unknown;
    /// The bot holds can_invite_users, granted explicitly (bot-api: all link methods need it).
    bool mayInvite = false;
    QDateTime checkedAt; ///< UTC; when Telegram last said this
    QDateTime primaryRotatedAt; ///< UTC; invalid when never seen

    friend bool operator==(const Seat &, const Seat &) = default;
};

/// A seat as the sidebar shows it.
struct SeatOverview
{
    Seat seat;
    Chat chat;
    int links = 0;

    friend bool operator==(const SeatOverview &, const SeatOverview &) = default;
};

} // namespace domain
