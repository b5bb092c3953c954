// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"

#include <vector>

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
    LinkAdded, ///< learnt of without an act of ours: the demo
    LinkEdited,
    LinkRevoked,
    LinkCreated,
    LinkPaused,
    LinkResumed,
    LinkExtended,
    LinkRotated, ///< an additional link got a successor, which linkHash names
    LinkAdopted,
    LinkForgotten,
    LinkAnnotated, ///< note, tags, placements or cost
    // Of a request to be let in: before is the person, after the word that a rule found.
    RequestApproved,
    RequestDeclined,
    RequestHandledElsewhere, ///< somebody else decided, or it was taken back
    ActUndone, ///< an edit, pause, extension, annotation or forgetting was taken back
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
    /// Before and after: an address or a number as it is, or what differs between the two as one
    /// JSON object (domain/linkfacts.h).
    QString before;
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
    std::optional<core::UserId> bot = {};
    std::vector<Action> actions = {}; ///< only these; empty = all
    QDateTime since = {}; ///< UTC; only lines of this moment or later; invalid = from the beginning
    QDateTime until = {}; ///< UTC; only lines before this moment; invalid = to the end
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
    /// All that is needed to send the call again or to say what was wanted, as JSON; empty where
    /// the fields above tell it.
    QString request;
    IntentState state = IntentState::Planned;
    QDateTime plannedAt; ///< UTC
    QDateTime sentAt; ///< UTC; invalid = never
    QString answer; ///< redacted

    friend bool operator==(const Intent &, const Intent &) = default;
};

} // namespace domain
