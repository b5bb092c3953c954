// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/linkdesk.h"

namespace services {

/// How far the newest retirement is; what the notice strip shows.
struct RetirementView
{
    enum class Phase {
        None,
        CountingDown, ///< nothing was sent; waitsFor tells the rest
        Working, ///< under way
        Done, ///< it is dead; successor is in the ledger where it was a rotation
        Failed, ///< it is alive as before: see error
        HalfDone, ///< the successor is there, and the old link is still alive: see error
    };
    Phase phase = Phase::None;
    bool rotates = false; ///< it gets a successor first
    domain::Link link;
    bool wasGone = false; ///< it was closed already before
    std::optional<domain::Link> successor;
    std::optional<core::Error> error;
    std::optional<std::chrono::milliseconds> waitsFor;

    /// Whether finish() would do something. A successor may exist where Telegram's answer about it
    /// was lost: another try could make a second one (bot-api.md section 9).
    bool mayFinish() const
    {
        return phase == Phase::HalfDone
            || (phase == Phase::Failed && !(rotates && error && error->outcomeUnknown()));
    }
};

/// Kills an additional or subscription link after a few seconds in which the click can be taken
/// back: revokes it, or rotates it (a successor first, then the old one is revoked). Nothing is
/// written or sent before the countdown ends. One countdown at a time: another click ends the one
/// before early. Several links are a job's work (Jobs), which outlives the program.
class Retirement : public QObject
{
    Q_OBJECT

public:
    Retirement(LinkDesk &desk, core::Clock &clock, QObject *parent = nullptr);
    ~Retirement() override;

    /// The time between the click and the first request; 0 sends at once.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

    /// A link that obstacleTo() allows to revoke.
    void revoke(const domain::Link &link);
    void rotate(const domain::Link &link);
    /// Takes the countdown back.
    void undo();
    /// Ends the countdown now.
    void hurry();
    /// HalfDone: tries again to revoke the old link. Failed: tries all of it again; a successor
    /// whose answer was lost is not made twice, see mayFinish().
    void finish();
    /// Takes what is over off the screen.
    void dismiss();

    RetirementView view() const;
    bool isBusy() const;

Q_SIGNALS:
    void changed();
    /// The old link is dead and this one in its place.
    void rotated(const domain::Link &old, const domain::Link &successor);

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;

    void start(const RunPtr &run);
    void countdownOver(const RunPtr &run);
    void goOn(const RunPtr &run);
    void createSuccessor(const RunPtr &run);
    void revokeLink(const RunPtr &run);
    void setPhase(const RunPtr &run, RetirementView::Phase phase);
    /// Nothing where nothing is shown.
    RunPtr newest() const;

    LinkDesk &m_desk;
    core::Clock &m_clock;
    std::chrono::milliseconds m_delay{3000};
    std::vector<RunPtr> m_runs; ///< what is not dismissed yet; the newest comes last
};

} // namespace services
