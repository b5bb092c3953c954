// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linkacts.h"
#include "services/connections.h"
#include "services/linkjournal.h"

#include <vector>

namespace services {

/// What Telegram answered to a create or an edit, as it is in the ledger now.
struct LinkAnswer
{
    domain::Link link;
    /// What was asked for; where link.settings differs, the server's word wins and the user is
    /// told.
    domain::LinkSettings asked;
    /// Telegram did it, and the ledger could not be written yet; it is tried again until it can.
    std::optional<core::Error> unrecorded;
};

/// A create whose answer was lost: a link that nobody knows may exist.
struct LostCreation
{
    core::IntentId intent;
    domain::SeatId seat;
    QString name; ///< by which its owner may find it in Telegram
    QDateTime askedAt; ///< UTC

    friend bool operator==(const LostCreation &, const LostCreation &) = default;
};

/// What an edit is for: the word in the history and in the menu's Undo.
struct Purpose
{
    domain::Action action = domain::Action::LinkEdited;
    int days = 0; ///< of LinkExtended
};

/// Additional and subscription links at the Bot API: create, edit, rename, pause, resume, extend,
/// revoke. Each call is an intent in the ledger before it leaves; the answer, the link as Telegram
/// sees it, and the line of history are one transaction.
///
/// Errors of all of them: the connection's, the vault's, the ledger's, Telegram's; InvalidInput for
/// what obstacleTo() or the Bot API forbids, before anything is sent; Busy while another call about
/// the link is under way. A refusal changes nothing, save that LinkGone marks the link as Revoked;
/// refused() tells whom it concerns of a lost right.
///
/// A lost answer (Error::outcomeUnknown()) makes the link Unknown. Edits and revokes are repeated
/// with the same content until an answer comes, also after a restart; the caller is told after the
/// third. A create never is repeated: a link that nobody knows may exist then (bot-api.md
/// section 9).
///
/// step: what of a job it is. Such a call goes in the background, behind every click; how far the
/// step got is in the ledger with the call itself, also after a restart; it can't be undone. See
/// LinkJournal.
class LinkDesk : public QObject
{
    Q_OBJECT

public:
    using Step = std::optional<domain::StepId>;

    LinkDesk(ledger::Ledger &ledger, Connections &connections, core::Clock &clock,
             QObject *parent = nullptr);
    ~LinkDesk() override;

    /// Bot API: createChatInviteLink. notes go with the new link.
    core::Task<LinkAnswer> create(const domain::SeatId &seat, const domain::LinkSettings &settings,
                                  const domain::LinkNotes &notes = {}, const Step &step = {});
    /// A link for one person (domain::Link::forOne): limit 1. expected: who that should be.
    core::Task<LinkAnswer> createForOne(const domain::SeatId &seat,
                                        const domain::LinkSettings &settings,
                                        const QString &expected);
    /// Bot API: createChatSubscriptionInviteLink, for 30 days. stars: 1–10000.
    core::Task<LinkAnswer> subscribe(const domain::SeatId &seat, const QString &name, int stars);
    /// The first half of a rotation: a link like this one, to which its notes move. It is told as
    /// LinkRotated, and both know each other.
    core::Task<LinkAnswer> createSuccessor(const domain::Link &link, const Step &step = {});

    /// Bot API: editChatInviteLink, always with all four settings. Nothing is sent where the link
    /// has them already; an unverified link's are not known, so its edit is always sent.
    core::Task<LinkAnswer> edit(const domain::Link &link, const domain::LinkSettings &settings,
                                Purpose purpose = {}, const Step &step = {});
    /// isUrgent: a step that somebody waits for goes before all background work.
    core::Task<LinkAnswer> pause(const domain::Link &link, const Step &step = {},
                                 bool isUrgent = false);
    core::Task<LinkAnswer> resume(const domain::Link &link, const Step &step = {});
    core::Task<LinkAnswer> extend(const domain::Link &link, int days, const Step &step = {});
    /// Bot API: editChatSubscriptionInviteLink.
    core::Task<LinkAnswer> rename(const domain::Link &link, const QString &name,
                                  Purpose purpose = {});

    struct Revoked
    {
        domain::Link link;
        bool wasGone = false; ///< it was closed already: INVITE_HASH_EXPIRED
        std::optional<core::Error> unrecorded; ///< see LinkAnswer
    };
    /// Bot API: revokeChatInviteLink. At once; Retirement is what waits for second thoughts.
    core::Task<Revoked> revoke(const domain::Link &link, const Step &step = {},
                               domain::Actor actor = domain::Actor::Person);

    /// Puts settings (and what resuming restores) back as they were in before. InvalidInput where
    /// its expiry has passed by now.
    core::Task<LinkAnswer> putBack(const domain::Link &now, const domain::Link &before);

    /// Takes back the call of a step that waits for its turn: it ends as Cancelled and the step is
    /// Pending again. One that is with the server goes on.
    void withdraw(const domain::StepId &step);

    /// Why nothing can be sent for the bot now: each call would end so, at once.
    std::optional<core::Error> offline(core::UserId bot) const
    {
        return m_connections.offline(bot);
    }
    /// True while somebody waits for the answer of a call: the program must not end then.
    bool isBusy() const;
    const std::vector<LostCreation> &lostCreations() const { return m_lostCreations; }
    /// The user has looked after it.
    void settle(core::IntentId lostCreation);
    /// Picks up what a former run left: edits and revokes whose answer is missing are repeated,
    /// creates become lost ones. An intent is written before its call waits for its turn, so this
    /// is said of a create too that never left. Call once, when the ledger is open and before
    /// anything is asked.
    core::Task<> recover();

Q_SIGNALS:
    /// Something that can be taken back was done.
    void done(const services::Purpose &purpose, const domain::Link &before,
              const domain::Link &after);
    void lostCreationsChanged();
    /// The last call that somebody waited for is over.
    void idle();
    /// Telegram refused because of the chat or of what the bot may do there: look at it anew.
    void refused(const domain::SeatId &seat, const core::Error &error);
    void chatMoved(core::ChatId from, core::ChatId to);

private:
    struct Outcome
    {
        domain::Link link;
        bool wasGone = false;
        std::optional<core::Error> unrecorded;
    };
    struct Run;
    using RunPtr = std::shared_ptr<Run>;
    static bool mayWithdraw(const Run &run);
    using Record = std::function<core::Task<domain::Link>()>;

    core::Task<LinkAnswer> edit(const domain::Link &link, const domain::LinkSettings &settings,
                                const std::optional<domain::LinkSettings> &beforePause,
                                Purpose purpose, const Step &step, bool isUrgent = false);
    core::Task<LinkAnswer> performed(LinkCall call, const domain::Link &before,
                                     Purpose purpose = {});
    core::Task<Outcome> perform(LinkCall call, const domain::Link &before, Purpose purpose);
    core::Task<> catchUp(const QString &url);
    core::Task<> overtakeFor(const RunPtr &run);
    void ask(const RunPtr &run);
    void answered(const RunPtr &run, const core::Result<telegram::ChatInviteLink> &answer);
    void record(const RunPtr &run, const core::Result<Outcome> &told, const Record &write);
    void writeLater(const RunPtr &run);
    core::Task<> writeNow(const RunPtr &run);
    void refuse(const RunPtr &run, const core::Error &error);
    void lose(const RunPtr &run, const core::Error &error);
    void tell(const RunPtr &run, core::Result<Outcome> outcome);
    void forget(const RunPtr &run);
    void addLost(const LinkCall &call);
    void pickUp(const domain::Intent &intent);

    ledger::Ledger &m_ledger;
    Connections &m_connections;
    core::Clock &m_clock;
    LinkJournal m_journal;
    std::vector<RunPtr> m_runs;
    std::vector<LostCreation> m_lostCreations;
};

} // namespace services
