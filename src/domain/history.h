// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"

namespace domain {

enum class Actor {
    Person, ///< somebody at this program's window
    Gatehouse, ///< the program by itself: recovery, refresh
    Telegram, ///< learnt from an answer or an update: done elsewhere
};

/// What happened. The names are stored, so they never change.
enum class Action {
    BotAdded,
    TokenReplaced,
    BotRemoved,
    ChatAdded,
    ChatRemoved,
    ChatUpgraded,
    RightsChanged,
    PrimaryRotated,
    PrimaryFound, ///< a primary link that this ledger did not know
    LinkAdded,
    LinkEdited,
    LinkRevoked,
    AttemptFailed, ///< refused, withdrawn, or found not to have happened
    AnswerLost,
};

/// One line of the append-only history.
struct HistoryEntry
{
    qint64 id = 0; ///< 0 until written; grows with time
    QDateTime at; ///< UTC
    Actor actor = Actor::Person;
    Action action = Action::LinkEdited;
    core::UserId bot;
    core::ChatId chat; ///< invalid for what concerns a bot only
    QString linkHash; ///< empty for what concerns no link
    QString before; ///< plain text or one JSON object, as short as says it
    QString after;
    QString answer; ///< the server's answer where it said more than the other fields do; redacted

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/// Which lines, newest first.
struct HistoryQuery
{
    std::optional<SeatId> seat;
    QString linkHash; ///< only together with seat; empty = all
    std::optional<qint64> olderThan; ///< an entry's id, for the next page
    int limit = 100;
};

/// How far a mutating call got. Written before each step is taken, so that a crash at any moment
/// leaves a row that says what may have happened.
enum class IntentState {
    Planned, ///< nothing was sent
    Sent, ///< may have reached the server
    Answered, ///< the server did it
    Refused, ///< the server did not do it, or it was withdrawn before it was sent
    Unknown, ///< the answer was lost; to be reconciled
};

/// One mutating call, from plan to answer.
struct Intent
{
    core::IntentId id; ///< 0 until written
    Action action = Action::PrimaryRotated;
    SeatId seat;
    QString linkHash; ///< the link it is about; for a rotation the primary link before
    QString before; ///< what reconciling compares with; for a rotation the old link's url
    IntentState state = IntentState::Planned;
    QDateTime plannedAt; ///< UTC
    QDateTime sentAt; ///< UTC; invalid = never
    QString answer; ///< redacted

    friend bool operator==(const Intent &, const Intent &) = default;
};

} // namespace domain
