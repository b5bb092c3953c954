// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/traffic.h"

namespace domain {

enum class RequestState {
    Waiting,
    Approving, ///< decided, and Telegram has not confirmed it yet
    Declining,
    Approved,
    Declined,
    Elsewhere, ///< decided by somebody else, or withdrawn
};

struct RequestId
{
    SeatId seat;
    core::UserId person;

    friend auto operator<=>(const RequestId &, const RequestId &) = default;
};

/// Somebody asks to be let in.
struct JoinRequest
{
    SeatId seat;
    Person person;
    core::LinkId link; ///< invalid: asked without a link
    QString linkHash;
    QString linkName; ///< may be empty
    QString bio; ///< a stranger's text
    QDateTime asked; ///< UTC
    RequestState state = RequestState::Waiting;

    RequestId id() const { return {seat, person.id}; }
    friend bool operator==(const JoinRequest &, const JoinRequest &) = default;
};

/// What is done by itself with whoever asks to come in by a link. Off where both are empty.
struct RequestRule
{
    core::LinkId link;
    bool approveAll = false; ///< whoever is not declined; else they wait
    QStringList declineWords; ///< anywhere in name, username or bio; case does not count

    bool isOff() const { return !approveAll && declineWords.isEmpty(); }
    friend bool operator==(const RequestRule &, const RequestRule &) = default;
};

/// The first of the rule's words that is in name, username or bio; empty where none is.
QString unwantedWord(const RequestRule &rule, const Person &person, const QString &bio);
/// Approving, Declining, or Waiting where the rule leaves it to people.
RequestState decisionBy(const RequestRule &rule, const Person &person, const QString &bio);

} // namespace domain
