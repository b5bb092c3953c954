// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/connections.h"
#include "services/rotationrecord.h"

#include <functional>
#include <map>

namespace services {

/// How far the rotation of one seat's primary link is; what the notice strip shows.
struct RotationView
{
    enum class Phase {
        None,
        CountingDown, ///< nothing was sent; undo() takes it back. waitsFor tells the rest
        Queued, ///< waits for other requests or for Telegram's flood control (waitsFor)
        Sending, ///< under way; can't be taken back
        Reconciling, ///< the answer was lost; asks Telegram what became of it (waitsFor = next
                     ///< look)
        Done, ///< newUrl is the primary link, in the ledger; error: it could not be recorded
        Failed, ///< refused, nothing changed; see error
        NotDone, ///< the answer was lost, and the old link is still the one: may be repeated
        StillUnknown, ///< could not be found out (error); lookAgain() tries once more
    };
    Phase phase = Phase::None;
    domain::SeatId seat;
    QString oldUrl;
    QString newUrl;
    std::optional<core::Error> error;
    std::optional<std::chrono::milliseconds> waitsFor;

    friend bool operator==(const RotationView &, const RotationView &) = default;
};

/// Rotates primary links: one click, a few seconds to think better of it, and then
/// intent written → exportChatInviteLink → old link Revoked and new one primary, in one
/// transaction. A lost answer is reconciled through getChat and never answered by a blind repeat
/// (bot-api.md section 9). Every step is in the ledger before it is taken, so a rotation that a
/// crash interrupts is picked up by recover().
class Rotation : public QObject
{
    Q_OBJECT

public:
    Rotation(ledger::Ledger &ledger, Connections &connections, core::Clock &clock,
             QObject *parent = nullptr);
    ~Rotation() override;

    /// The time between the click and the request; 0 sends at once.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

    void start(const domain::SeatId &seat);
    /// The same as the step of a job: at once, in the background, and the step's state is written
    /// with the intent's. Gives the new link when it is over. Busy where another one of the seat is
    /// not; ConnectionLost with code 0 where the answer was lost and could not be found out.
    core::Task<QString> rotate(const domain::SeatId &seat, const domain::StepId &step,
                               bool isUrgent = false);
    /// Takes it back while nothing was sent; afterwards it does nothing.
    void undo(const domain::SeatId &seat);
    /// The same for the rotation that is this step.
    void withdraw(const domain::StepId &step);
    /// Ends the countdown now.
    void hurry(const domain::SeatId &seat);
    void lookAgain(const domain::SeatId &seat);
    /// Takes a rotation that is over off the screen.
    void dismiss(const domain::SeatId &seat);

    RotationView view(const domain::SeatId &seat) const;
    /// True while a rotation is neither over nor unknown: the program must not end then.
    bool isBusy() const;
    /// Ends every countdown; for quitting.
    void hurryAll();

    /// Picks up what a former run left: what was never sent is closed, what may have been sent is
    /// reconciled. Call once, when the ledger is open.
    core::Task<> recover();

Q_SIGNALS:
    void changed(const domain::SeatId &seat);
    /// The old link is dead. The new one is in the ledger, unless view() has an error: then it gets
    /// there as soon as the ledger takes it.
    void rotated(const domain::SeatId &seat, const QString &newUrl);
    /// Telegram refused; it may concern the chat as a whole (Chats::heedRefusal).
    void refused(const domain::SeatId &seat, const core::Error &error);
    void chatMoved(core::ChatId from, core::ChatId to);

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;
    using Write = std::function<core::Task<>()>;

    RunPtr find(const domain::SeatId &seat) const;
    void setPhase(const RunPtr &run, RotationView::Phase phase,
                  std::optional<core::Error> error = {});
    void tell(const RunPtr &run);
    void plan(const RunPtr &run);
    void countdownOver(const RunPtr &run);
    void send(const RunPtr &run);
    void askForNewLink(const RunPtr &run);
    void answered(const RunPtr &run, const core::Result<QString> &answer);
    void followUpgrade(const RunPtr &run, core::ChatId to, void (Rotation::*goOn)(const RunPtr &));
    void succeed(const RunPtr &run, const QString &newUrl, const QString &answer);
    void refuse(const RunPtr &run, const core::Error &error, RotationView::Phase phase,
                const QString &primaryNow = {});
    void withdraw(const RunPtr &run);
    void close(const RunPtr &run, const Write &write);
    void loseAnswer(const RunPtr &run, const core::Error &error);
    void look(const RunPtr &run);
    void looked(const RunPtr &run, const core::Result<telegram::ChatFullInfo> &answer);
    void lookLater(const RunPtr &run, std::chrono::milliseconds delay);
    void pickUp(const domain::Intent &intent);

    Connections &m_connections;
    core::Clock &m_clock;
    RotationRecord m_record;
    ledger::Ledger &m_ledger;
    std::chrono::milliseconds m_delay{3000};
    std::map<domain::SeatId, RunPtr> m_runs;
};

} // namespace services
