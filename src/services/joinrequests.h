// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/history.h"
#include "domain/joinrequest.h"
#include "ledger/ledger.h"
#include "services/connections.h"

#include <map>
#include <set>

namespace services {

enum class Decision { Approve, Decline };

/// How a decision ended.
struct Decided
{
    domain::RequestState state = domain::RequestState::Approved; ///< or Declined or Elsewhere
    bool wasSo = false; ///< it was decided before, and nothing was sent
    /// Telegram did it, and the ledger could not be written yet; it is tried again until it can.
    std::optional<core::Error> unrecorded;

    friend bool operator==(const Decided &, const Decided &) = default;
};

/// Who asks to be let in, and what is decided about them, by people and by the links' rules.
///
/// What was decided is in the ledger before the call leaves, and what became of it in one
/// transaction with the line of history. Both calls may be repeated safely (bot-api.md section 9),
/// so a lost answer is asked for again, also after a restart. A refusal puts the request back to
/// those that wait. Somebody whom another administrator has dealt with is Elsewhere, which is no
/// error.
class JoinRequests : public QObject
{
    Q_OBJECT

public:
    using Step = std::optional<domain::StepId>;

    JoinRequests(ledger::Ledger &ledger, Connections &connections, core::Clock &clock,
                 QObject *parent = nullptr);
    ~JoinRequests() override;

    // What there is ------------------------------------------------------------------------------

    /// True once the first load() has been answered.
    bool isLoaded() const { return m_loaded; }
    /// Those that are not decided, and those whose decision Telegram has not confirmed yet; who
    /// waits longest first.
    const std::vector<domain::JoinRequest> &undecided() const { return m_requests; }
    /// How many of them wait for a decision.
    int waiting(const domain::LinkScope &scope) const;
    int waiting(core::LinkId link) const;
    /// How many wait as Telegram has told last: more where somebody asked before it was listened.
    core::Task<int> waitingAtTelegram(const domain::LinkScope &scope);
    /// One that is off where the link has none.
    domain::RequestRule rule(core::LinkId link) const;
    /// Whether any bot of the scope is listened to: else nobody is ever told here who asks.
    bool listens(const domain::LinkScope &scope) const;
    /// Reads all of it again; changed() follows where something is new.
    void load();

    // What is done -------------------------------------------------------------------------------

    /// Bot API: approveChatJoinRequest, declineChatJoinRequest. Errors: the connection's, the
    /// vault's, the ledger's, Telegram's; Busy while the same request is being decided. After the
    /// third lost answer the caller is told, and repeating goes on. step: what of a job it is, see
    /// LinkDesk.
    core::Task<Decided> decide(const domain::RequestId &request, Decision decision,
                               telegram::Urgency urgency, domain::Actor actor,
                               const Step &step = {});
    /// Takes back the call of a step that waits for its turn: it ends as Cancelled and the person
    /// waits again. One that is with the server goes on.
    void withdraw(const domain::StepId &step);
    /// Writes a link's rule, and decides by it about those who wait already; gives how many those
    /// are. While the chat's gate holds requests nobody is decided about.
    core::Task<int> setRule(const domain::RequestRule &rule, bool applyToWaiting);

    /// Sends again what a former run has decided and not heard of. Call once, when the ledger is
    /// open, and before Jobs::open().
    core::Task<> recover();

    /// Why nothing can be sent for the bot now.
    std::optional<core::Error> offline(core::UserId bot) const
    {
        return m_connections.offline(bot);
    }
    /// Whether the answer to a job's step is still to come, after a restart too.
    bool isUnderWay(const domain::StepId &step) const;
    /// True while somebody waits for an answer: the program must not end then.
    bool isBusy() const;

Q_SIGNALS:
    /// Who waits, the rules, or who is listened to.
    void changed();
    /// What a rule decided, or a former run, was refused: the person waits for the user now.
    void failed(const domain::RequestId &request, const core::Error &error);
    /// As LinkDesk::refused().
    void refused(const domain::SeatId &seat, const core::Error &error);
    void chatMoved(core::ChatId from, core::ChatId to);
    void idle();

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;

    RunPtr runOf(const domain::RequestId &request) const;
    void begin(const RunPtr &run);
    void found(const RunPtr &run, const domain::JoinRequest &request);
    void ask(const RunPtr &run);
    void answered(const RunPtr &run, const core::Result<bool> &answer);
    void elsewhere(const RunPtr &run, const core::Error &error);
    void refuse(const RunPtr &run, const core::Error &error);
    void lose(const RunPtr &run, const core::Error &error);
    void askLater(const RunPtr &run);
    void record(const RunPtr &run, const core::Result<Decided> &told, ledger::Changes changes);
    void writeLater(const RunPtr &run, const ledger::Changes &changes);
    void tell(const RunPtr &run, core::Result<Decided> outcome);
    void forget(const RunPtr &run);
    /// Sends what is decided and not under way.
    void carryOut();
    domain::HistoryEntry line(const Run &run, domain::Action action) const;
    core::Task<> findSteps(const domain::Job &job, domain::StepState state);

    ledger::Ledger &m_ledger;
    Connections &m_connections;
    core::Clock &m_clock;
    std::vector<domain::JoinRequest> m_requests;
    std::vector<domain::RequestRule> m_rules;
    std::vector<domain::Listening> m_listening;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_loadAgain = false;
    bool m_isOpen = false; ///< recovered: what is decided is sent by itself
    std::vector<RunPtr> m_runs;
    /// What a former run left: it may have been sent, and may be the step of a job.
    std::map<domain::RequestId, Step> m_left;
};

} // namespace services
