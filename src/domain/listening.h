// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"
#include "domain/person.h"

#include <vector>

namespace domain {

/// Whether the user wants Gatehouse to receive a bot's updates.
enum class ListeningState {
    NotAsked,
    Off, ///< the user said no, or switched it off
    On,
    Webhook, ///< switched off: another program receives the updates at a web address
    Conflict, ///< switched off: another program asks for the updates too. Bot API: 409
};

struct Listening
{
    core::UserId bot;
    ListeningState state = ListeningState::NotAsked;
    QDateTime since; ///< UTC; when it was first listened; invalid = never
    /// When nobody listened since then: what happened was not told.
    struct Gap
    {
        QDateTime from;
        QDateTime to; ///< invalid = still

        friend bool operator==(const Gap &, const Gap &) = default;
    };
    std::vector<Gap> gaps;
    /// The number that the next call confirms all updates below; 0 = none.
    qint64 nextUpdate = 0;

    friend bool operator==(const Listening &, const Listening &) = default;
};

/// What one update told. Of an update that means nothing here, only its number.
struct Heard
{
    enum class What { Nothing, Joined, Left, Asked };
    qint64 update = 0; ///< Bot API: update_id
    What what = What::Nothing;
    core::ChatId chat;
    QDateTime at; ///< UTC, whole seconds; when it happened
    /// UTC, by our own clock, which may differ from Telegram's: it happened after everything that
    /// Telegram had answered by then. Invalid: that is not known.
    QDateTime after;
    Person who;
    QString bio; ///< Asked
    /// By which link, as the update shows it; one of another administrator has a hash that ends
    /// with "…".
    std::optional<Link> link;
    Person linkCreator; ///< of link
    QString chatTitle;
    ChatKind chatKind = ChatKind::Supergroup;

    friend bool operator==(const Heard &, const Heard &) = default;
};

} // namespace domain
