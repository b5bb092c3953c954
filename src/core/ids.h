// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <compare>
#include <cstddef>
#include <functional>

namespace core {

/// A number that names something, as a type of its own: a ChatId never passes for a UserId.
template <typename Tag>
struct Id
{
    qint64 value = 0;

    constexpr bool isValid() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend constexpr std::size_t qHash(Id id, std::size_t seed = 0)
    {
        return std::hash<qint64>()(id.value) ^ seed;
    }
};

/// Telegram's number of a person or a bot. Bot API: up to 52 significant bits.
using UserId = Id<struct UserTag>;
/// Telegram's number of a chat; negative for groups and channels.
using ChatId = Id<struct ChatTag>;
/// The ledger's own number of a link, valid in one ledger only.
using LinkId = Id<struct LinkTag>;
/// The ledger's own number of an intent: one mutating call, from plan to answer.
using IntentId = Id<struct IntentTag>;
/// The ledger's own number of a job: work of many steps.
using JobId = Id<struct JobTag>;

} // namespace core

template <typename Tag>
struct std::hash<core::Id<Tag>>
{
    std::size_t operator()(core::Id<Tag> id) const noexcept
    {
        return std::hash<qint64>()(id.value);
    }
};
