// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "ledger/ledger.h"

namespace services {

/// What a rotation writes into the ledger, step by step; Rotation says when. Links are read again
/// right before they are written: a note may have been added since the click.
class RotationRecord : public QObject
{
    Q_OBJECT

public:
    RotationRecord(ledger::Ledger &ledger, core::Clock &clock, QObject *parent = nullptr);

    /// The intent, with the primary link that is to go: the ledger's.
    /// step: what of a job it is; its state is written with the intent's from now on.
    core::Task<domain::Intent> plan(domain::SeatId seat,
                                    const std::optional<domain::StepId> &step = {});
    /// Right before the request may leave.
    core::Task<> sent(const domain::Intent &intent);
    /// The group was upgraded.
    core::Task<> moved(const domain::SeatId &seat, core::ChatId to);
    /// The new link is primary and the old one Revoked, in one transaction. Older intents of the
    /// seat are closed with it: what became of them does not matter any more. Nothing where the
    /// intent is closed already.
    core::Task<> rotated(const domain::Intent &intent, const QString &newUrl);
    /// Refused, taken back, or found not to have happened. primaryNow: what getChat named then;
    /// empty where it was not asked.
    core::Task<> notDone(const domain::Intent &intent, const core::Error &error,
                         domain::Actor actor, const QString &primaryNow);
    /// The old link's state is Unknown from now on.
    core::Task<> answerLost(const domain::Intent &intent, const core::Error &error);

private:
    struct Known
    {
        std::optional<domain::Link> former;
        std::optional<domain::Link> named;
        std::optional<domain::Seat> seat;
        std::vector<domain::Intent> open;
    };
    core::Task<Known> read(const domain::Intent &intent, const QString &url);
    /// What came before it in the seat ends as it does.
    static void closeOlder(ledger::Changes &changes, const Known &known,
                           const domain::Intent &intent, const domain::StepOutcome &outcome);
    domain::HistoryEntry entry(domain::Action action, domain::Actor actor,
                               const domain::Intent &intent) const;

    ledger::Ledger &m_ledger;
    core::Clock &m_clock;
};

} // namespace services
