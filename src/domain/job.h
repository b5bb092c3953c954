// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "domain/linkacts.h"
#include "domain/person.h"

#include <array>
#include <variant>

namespace domain {

/// What a job does, to one link a step; Create makes one, RotatePrimary is about a chat's, and the
/// last two are about one person each.
enum class JobKind {
    Create,
    Revoke,
    Pause,
    Resume,
    Extend,
    SetExpiry,
    SetLimit,
    SetApproval,
    Tag,
    Rotate,
    RotatePrimary,
    CloseGate, ///< pauses links and rotates primary ones, see kindOf()
    ApproveRequests,
    DeclineRequests,
};
/// Whether a step lets somebody in or turns them away.
bool isAboutRequests(JobKind kind);

enum class JobState {
    Running, ///< goes on whenever the program runs, until no step is left
    Paused,
    Stopped, ///< what was pending is Dropped
};

enum class StepState {
    Pending, ///< nothing was sent
    Sent, ///< may have reached the server
    Done,
    Refused, ///< not done, see StepOutcome::reason
    Unknown, ///< the answer was lost
    Dropped, ///< never sent: the job was stopped before
};
inline constexpr int stepStateCount = 6;

/// Work of many steps that survives the end of the program.
struct Job
{
    core::JobId id; ///< 0 until written
    JobKind kind = JobKind::Revoke;
    QString title; ///< as the user reads it
    QDateTime created; ///< UTC
    JobState state = JobState::Running;

    friend bool operator==(const Job &, const Job &) = default;
};

/// How many steps of a job are in each state.
struct StepCounts
{
    std::array<int, stepStateCount> of{};

    int operator[](StepState state) const { return of[static_cast<std::size_t>(state)]; }
    int &operator[](StepState state) { return of[static_cast<std::size_t>(state)]; }
    int total() const;
    /// Those that are to be taken yet, or are being taken.
    int left() const { return (*this)[StepState::Pending] + (*this)[StepState::Sent]; }
    friend bool operator==(const StepCounts &, const StepCounts &) = default;
};

struct JobOverview
{
    Job job;
    StepCounts steps;

    bool isOver() const { return steps.left() == 0; }
    friend bool operator==(const JobOverview &, const JobOverview &) = default;
};

struct StepId
{
    core::JobId job;
    int position = 0; ///< from 1

    friend auto operator<=>(const StepId &, const StepId &) = default;
};

/// Why a step was not done: what stood in the way here, or who refused it.
using StepReason = std::variant<std::monostate, Obstacle, core::Error::Kind>;

/// How far a step got.
struct StepOutcome
{
    StepState state = StepState::Pending;
    /// Done, and a reason: there was nothing left to do.
    StepReason reason;
    QString answer; ///< the server's words where it said more; redacted
    QString resultUrl; ///< the link that was made

    friend bool operator==(const StepOutcome &, const StepOutcome &) = default;
};

/// One step of a job: one link.
struct JobStep
{
    StepId id;
    SeatId seat;
    QString linkHash; ///< empty for Create, RotatePrimary and what is about a person
    /// What is asked for, as JSON (domain/linkfacts.h): the settings and notes of a Create, and of
    /// the others the one value that they set, see StepRequest.
    QString request;
    StepOutcome outcome;

    friend bool operator==(const JobStep &, const JobStep &) = default;
};

/// The value that a step sets; which of them counts depends on the job's kind.
struct StepRequest
{
    int days = 0; ///< Extend
    QDateTime expires; ///< SetExpiry: UTC; invalid = never
    std::optional<int> limit; ///< SetLimit; nothing = none
    bool approval = false; ///< SetApproval
    QString tag; ///< Tag
    LinkSettings settings = {}; ///< Create
    LinkNotes notes = {}; ///< Create
    Person person = {}; ///< ApproveRequests, DeclineRequests
};
QString requestText(JobKind kind, const StepRequest &request);
StepRequest requestFrom(const QString &text);

/// What a step does: of CloseGate it pauses a link, or rotates the primary one where none is named.
JobKind kindOf(JobKind job, const JobStep &step);

/// Whether such a job goes in front of all others.
bool isUrgent(JobKind kind);

/// What stands in the way of a step with this link; nothing where it can be taken. As obstacleTo(),
/// with what a job adds: approval excludes a limit, and a paused link keeps both for later.
std::optional<Obstacle> obstacleTo(JobKind kind, const Link &link, bool mayInvite,
                                   const QDateTime &now);

/// The settings that a step asks for, of the kinds that set one.
LinkSettings settingsAfter(JobKind kind, LinkSettings settings, const StepRequest &request);

/// Whether steps of this kind impose all four settings of a link (Bot API: editChatInviteLink), so
/// that those of an unverified one are lost.
bool imposesSettings(JobKind kind);

} // namespace domain
