// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/joinrequests.h"
#include "services/linkbook.h"
#include "services/linkdesk.h"
#include "services/rotation.h"

#include <set>

namespace services {

/// How one step of a job ended.
struct StepEnd
{
    domain::StepOutcome outcome; ///< Pending: to be taken another time
    /// What it has to wait for, who refused it, why it is not known, or what kept it from being
    /// recorded yet.
    std::optional<core::Error> error;
    bool isWritten = false; ///< in one transaction with what it did
};

/// Takes single steps of jobs. Whatever was decided before is checked anew against the link as it
/// is now: what stands in the way refuses the step, and where there is nothing left to do it is
/// Done; neither sends anything.
class BulkStep : public QObject
{
    Q_OBJECT

public:
    BulkStep(ledger::Ledger &ledger, LinkDesk &desk, Rotation &rotation, LinkBook &book,
             JoinRequests &requests, core::Clock &clock, QObject *parent = nullptr);

    /// mayInvite: whether the bot may manage links in the step's chat.
    /// isUrgent: it goes before all background work.
    core::Task<StepEnd> take(domain::JobKind kind, const domain::JobStep &step, bool mayInvite,
                             bool isUrgent = false);
    /// Takes back a step that waits for its turn: it ends as Pending.
    void withdraw(domain::JobKind kind, const domain::JobStep &step);

private:
    core::Task<StepEnd> decide(domain::JobKind kind, const domain::JobStep &step);
    core::Task<StepEnd> takeWith(domain::JobKind kind, const domain::JobStep &step,
                                 const domain::Link &link, bool mayInvite, bool isUrgent);
    core::Task<StepEnd> edited(const domain::Link &link, core::Task<LinkAnswer> answer);
    core::Task<StepEnd> rotate(const domain::JobStep &step, const domain::Link &link);
    core::Task<StepEnd> revoke(const domain::JobStep &step, const domain::Link &link);
    core::Task<StepEnd> revokeRotated(const domain::JobStep &step, const domain::Link &link);

    ledger::Ledger &m_ledger;
    LinkDesk &m_desk;
    Rotation &m_rotation;
    LinkBook &m_book;
    JoinRequests &m_requests;
    core::Clock &m_clock;
    std::set<domain::StepId> m_withdrawn; ///< before they were asked for
};

} // namespace services
