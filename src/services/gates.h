// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "domain/gate.h"
#include "domain/job.h"
#include "ledger/ledger.h"

#include <map>

namespace services {

class Catalogue;
class Jobs;

/// What closing a chat's gate does, and what it can't do.
struct GatePlan
{
    /// A way in that stays open.
    struct Open
    {
        enum class Why {
            PublicName, ///< anybody may join the public chat directly
            Foreign, ///< another administrator's link
            Subscription, ///< its settings are final; it can only be revoked
            Uncertain, ///< the last answer about it was lost
            NoRight, ///< the bot may not manage links in this chat
        };
        Why why = Why::PublicName;
        domain::SeatId seat;
        domain::Link link; ///< of the kinds that are about one

        friend bool operator==(const Open &, const Open &) = default;
    };

    std::vector<domain::SeatId> seats; ///< those that can be closed
    std::vector<domain::JobStep> steps; ///< the primary links first
    int toRotate = 0;
    int toPause = 0;
    int alreadyClosed = 0; ///< chats that wait to be reopened; nothing is done there
    int alreadyAsking = 0; ///< links by which people have to ask, paused ones too
    std::vector<Open> open;

    friend bool operator==(const GatePlan &, const GatePlan &) = default;
};

/// Closes chats in one act, and opens them again: every additional link that can be paused is, and
/// the primary links are rotated, by a job in front of all others. What was changed is remembered
/// in the ledger, so it is put back whenever that is wanted, or by itself after a while.
class Gates : public QObject
{
    Q_OBJECT

public:
    Gates(ledger::Ledger &ledger, Catalogue &catalogue, Jobs &jobs, core::Clock &clock,
          QObject *parent = nullptr);

    /// Reads which gates are closed, and opens those whose time has come. Call once, after
    /// Jobs::open().
    core::Task<> open();

    /// What would be done in these chats; nothing is written. Bots that serve the same chat are
    /// looked at too.
    core::Task<GatePlan> plan(std::vector<domain::SeatId> seats);
    struct Choice
    {
        bool holdsRequests = true; ///< rules let nobody in meanwhile
        std::chrono::seconds reopensAfter{0}; ///< 0 = by hand
    };
    /// title: of the job.
    core::Task<core::JobId> close(const GatePlan &plan, const Choice &choice, const QString &title);
    /// Puts back what closing them changed; primary links stay as they are. Nothing is sent where
    /// nothing was changed: the number is invalid then.
    core::Task<core::JobId> reopen(std::vector<domain::SeatId> seats, const QString &title);

    std::optional<domain::Gate> gate(const domain::SeatId &seat) const;
    std::vector<domain::Gate> closed() const;
    /// Those of the timers: what their jobs are called.
    void setReopenTitle(const QString &title) { m_reopenTitle = title; }

Q_SIGNALS:
    void changed();

private:
    void setTimer();
    void reopenThoseDue();
    core::Task<std::vector<domain::Link>> livingLinks(const domain::SeatId &seat);
    void addTo(GatePlan &plan, const domain::SeatId &seat, const std::vector<domain::Link> &links);
    core::Task<std::vector<domain::JobStep>> changedBy(core::JobId job);

    ledger::Ledger &m_ledger;
    Catalogue &m_catalogue;
    Jobs &m_jobs;
    core::Clock &m_clock;
    std::map<domain::SeatId, domain::Gate> m_closed;
    std::optional<core::Task<>> m_timer;
    QString m_reopenTitle;
};

} // namespace services
