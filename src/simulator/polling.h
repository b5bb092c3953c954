// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "simulator/methods.h"

#include <chrono>
#include <map>

namespace simulator {

/// One getUpdates call, as the server understands it.
struct Poll
{
    int offset = 0;
    int limit = 100;
    std::chrono::seconds timeout{0};
};

/// The rules of getUpdates. Waiting itself is the server's.
class Polling
{
public:
    /// Stores allowed_updates, and turns a call that repeats the last one within three seconds
    /// into a waiting one. uptime: a clock that never goes back.
    Poll read(Query &query, std::chrono::milliseconds uptime);

    /// Confirms what the offset confirms, and gives up to limit updates (about 4 MiB).
    static Reply take(Bot &bot, const Poll &poll, const QDateTime &now);
    /// Would take() give any?
    static bool hasAny(Bot &bot, const Poll &poll, const QDateTime &now);

private:
    struct Last
    {
        int offset;
        std::chrono::milliseconds at;
    };
    std::map<core::UserId, Last> m_last;
};

} // namespace simulator
