// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "ledger/ledger.h"
#include "services/linkcall.h"

namespace services {

/// What a call about a link writes into the ledger, step by step; LinkDesk says when. Links are
/// read again right before they are written.
class LinkJournal : public QObject
{
    Q_OBJECT

public:
    LinkJournal(ledger::Ledger &ledger, core::Clock &clock, QObject *parent = nullptr);

    /// Right before the request may leave. A job's step is Sent from now on; in the end it gets the
    /// state that the intent's end means for it.
    core::Task<core::IntentId> begin(const LinkCall &call);
    /// The link as Telegram answered, in one transaction with what it means for its kin. Gives the
    /// link as it is now; before: as it was where the ledger has it no more.
    core::Task<domain::Link> answered(const LinkCall &call, const domain::Link &before,
                                      const telegram::ChatInviteLink &answer);
    /// INVITE_HASH_EXPIRED: the link is closed already. For a revoke that is what was wanted.
    core::Task<domain::Link> gone(const LinkCall &call, const domain::Link &before,
                                  const core::Error &error);
    /// Refused. wasSent: an earlier sending of the same call may have been carried out, so the
    /// link's settings are not known any more. A step that may be taken another time is Pending
    /// again, and no line of history tells of it.
    core::Task<> refused(const LinkCall &call, const core::Error &error, bool wasSent);
    /// The link's state is Unknown from now on.
    core::Task<> lost(const LinkCall &call, const core::Error &error);
    /// The same link was asked for something else before the answer came: what it was given
    /// meanwhile is not known.
    core::Task<> overtaken(const LinkCall &call);
    /// Somebody has looked after it.
    core::Task<> close(const LinkCall &call, const QString &why);

private:
    /// The link that the call is about, as the ledger has it now.
    core::Task<std::optional<domain::Link>> current(const LinkCall &call);
    /// Writes, and gives the link as the ledger has it then: numbered, with its notes.
    core::Task<domain::Link> written(ledger::Changes changes, const domain::Link &link);

    ledger::Ledger &m_ledger;
    core::Clock &m_clock;
};

/// The link that a call leaves behind, as Telegram answered it.
domain::Link afterwards(const LinkCall &call, const domain::Link &before,
                        const telegram::ChatInviteLink &answer, const QDateTime &now);

} // namespace services
