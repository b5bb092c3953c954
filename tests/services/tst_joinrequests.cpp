// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/requestacts.h"

#include <QSignalSpy>

using namespace bench;
using core::Error;
using domain::Action;
using domain::RequestId;
using simulator::Fault;

namespace {

QByteArray methodOf(Decision decision)
{
    return decision == Decision::Approve ? "approveChatJoinRequest" : "declineChatJoinRequest";
}

} // namespace

class JoinRequestsTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<Bench>();
        m_bench->knowEverything();
        m_link = approvalLink(*m_bench);
    }

private:
    RequestId olena(const QString &bio = {}) { return ask(501, u"Olena K."_s, bio); }
    RequestId ask(qint64 person, const QString &name, const QString &bio = {})
    {
        return askToJoin(*m_bench, m_link, person, name, bio);
    }
    void rule(const domain::RequestRule &rule, int decided = 0)
    {
        const auto set = wait(m_bench->requests().setRule(rule, true));
        QVERIFY(set);
        QCOMPARE(*set, decided);
        QTRY_COMPARE(m_bench->requests().rule(m_link.id), rule);
    }
    domain::RequestRule approveAll() { return {m_link.id, true, {}}; }
    domain::RequestRule noCrypto() { return {m_link.id, false, {u"crypto"_s}}; }
    bool becomes(const RequestId &request, RequestState state)
    {
        return passesUntil(*m_bench, [&] { return stateOf(*m_bench, request) == state; });
    }

    std::unique_ptr<Bench> m_bench;
    domain::Link m_link;

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void letsInOrTurnsAway_data()
    {
        QTest::addColumn<Decision>("decision");
        QTest::newRow("approve") << Decision::Approve;
        QTest::newRow("decline") << Decision::Decline;
    }
    void letsInOrTurnsAway()
    {
        QFETCH(const Decision, decision);
        const bool approves = decision == Decision::Approve;
        const RequestId request = olena();
        QTRY_COMPARE(m_bench->requests().waiting(domain::LinkScope::all()), 1);
        const auto decided = wait(decide(*m_bench, request, decision));
        QVERIFY(decided);
        const auto state = approves ? RequestState::Approved : RequestState::Declined;
        QCOMPARE(*decided, (Decided{state, false, {}}));
        QCOMPARE(stateOf(*m_bench, request), state);
        QCOMPARE(isInside(*m_bench, request), approves);
        QVERIFY(!isAsking(*m_bench, request));
        const auto line =
            m_bench->lastLine(approves ? Action::RequestApproved : Action::RequestDeclined);
        QCOMPARE(line.actor, Actor::Person);
        QCOMPARE(line.before, u"Olena K. @user501"_s);
        QCOMPARE(line.after, QString());
        QCOMPARE(line.linkHash, m_link.hash);
        QCOMPARE(line.chat, news);
        QTRY_VERIFY(m_bench->requests().undecided().empty());
        QVERIFY(!m_bench->requests().isBusy());
    }

    void writesWhatWasDecidedBeforeItIsSent()
    {
        const RequestId request = olena();
        m_bench->server.faults().add(Fault::neverAnswer().on("approveChatJoinRequest"));
        auto task = decide(*m_bench, request, Decision::Approve);
        QTRY_COMPARE(m_bench->calls("approveChatJoinRequest"), 1);
        QCOMPARE(stateOf(*m_bench, request), RequestState::Approving);
        QVERIFY(m_bench->requests().isBusy());
        QCOMPARE(wait(decide(*m_bench, request, Decision::Decline)).error().kind,
                 Error::Kind::Busy);
    }

    void takesItForHandledElsewhereWhereSomebodyElseDecided_data()
    {
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<bool>("wasLetIn");
        QTest::newRow("approve: let in") << Decision::Approve << true;
        QTest::newRow("approve: gone") << Decision::Approve << false;
        QTest::newRow("decline: let in") << Decision::Decline << true;
        QTest::newRow("decline: gone") << Decision::Decline << false;
    }
    void takesItForHandledElsewhereWhereSomebodyElseDecided()
    {
        QFETCH(const Decision, decision);
        QFETCH(const bool, wasLetIn);
        const RequestId request = olena();
        if (wasLetIn)
            QVERIFY(simulator::approveRequest(m_bench->world(), news, owner, request.person));
        else
            QVERIFY(simulator::declineRequest(m_bench->world(), news, request.person));
        const auto decided = wait(decide(*m_bench, request, decision));
        QVERIFY(decided);
        QCOMPARE(decided->state, RequestState::Elsewhere);
        QCOMPARE(stateOf(*m_bench, request), RequestState::Elsewhere);
        const auto line = m_bench->lastLine(Action::RequestHandledElsewhere);
        QCOMPARE(line.actor, Actor::Telegram);
        QCOMPARE(line.before, u"Olena K. @user501"_s);
        QVERIFY(line.answer.contains(wasLetIn ? u"USER_ALREADY_PARTICIPANT"_s
                                              : u"HIDE_REQUESTER_MISSING"_s));
        QCOMPARE(m_bench->lines(Action::AttemptFailed), 0);
        QVERIFY(wait(decide(*m_bench, request, decision))->wasSo);
        QCOMPARE(m_bench->calls(methodOf(decision)), 1);
    }

    void putsItBackWhereTelegramRefuses_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("code");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<bool>("concernsChat");
        QTest::newRow("too many chats")
            << u"USER_CHANNELS_TOO_MUCH"_s << 400 << Error::Kind::InTooManyChats << false;
        QTest::newRow("deleted") << u"User is deactivated"_s << 403 << Error::Kind::PersonGone
                                 << false;
        QTest::newRow("unknown") << u"USER_ID_INVALID"_s << 400 << Error::Kind::PersonUnknown
                                 << false;
        QTest::newRow("no right") << u"Not enough rights to manage chat join requests"_s << 400
                                  << Error::Kind::NoRight << true;
        QTest::newRow("kicked") << u"Bot was kicked from the channel chat"_s << 403
                                << Error::Kind::Kicked << true;
        QTest::newRow("something new") << u"TEA_IS_COLD"_s << 400 << Error::Kind::Refused << false;
    }
    void putsItBackWhereTelegramRefuses()
    {
        QFETCH(const QString, answer);
        QFETCH(const int, code);
        QFETCH(const Error::Kind, kind);
        QFETCH(const bool, concernsChat);
        const RequestId request = olena();
        m_bench->server.faults().add(Fault::refused(code, answer).on("approveChatJoinRequest"));
        QSignalSpy refused(&m_bench->requests(), &services::JoinRequests::refused);
        const auto decided = wait(decide(*m_bench, request, Decision::Approve));
        QVERIFY(!decided);
        QCOMPARE(decided.error().kind, kind);
        QCOMPARE(stateOf(*m_bench, request), RequestState::Waiting);
        QCOMPARE(refused.size(), concernsChat ? 1 : 0);
        const auto line = m_bench->lastLine(Action::AttemptFailed);
        QCOMPARE(line.before, u"Olena K. @user501"_s);
        QVERIFY(line.answer.contains(answer, Qt::CaseInsensitive));
        // Nothing is left behind: the next try goes through.
        decide(*m_bench, request, Decision::Approve);
        QVERIFY(becomes(request, RequestState::Approved));
    }

    void asksAgainWhereTheAnswerIsLost_data()
    {
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<Fault>("fault");
        for (const auto decision : {Decision::Approve, Decision::Decline}) {
            const char *name = decision == Decision::Approve ? "approve" : "decline";
            QTest::addRow("%s: before acting", name) << decision << Fault::cutBeforeActing();
            QTest::addRow("%s: after acting", name) << decision << Fault::cutAfterActing();
            QTest::addRow("%s: 502", name) << decision << Fault::htmlBadGateway();
            QTest::addRow("%s: garbage", name) << decision << Fault::garbage();
            QTest::addRow("%s: 502 after acting", name)
                << decision << Fault::htmlBadGateway().afterActing();
        }
    }
    void asksAgainWhereTheAnswerIsLost()
    {
        QFETCH(const Decision, decision);
        QFETCH(const Fault, fault);
        const RequestId request = olena();
        m_bench->server.faults().add(fault.on(methodOf(decision)));
        std::optional<core::Result<Decided>> told;
        QObject context;
        decide(*m_bench, request, decision).then(&context, [&](const core::Result<Decided> &end) {
            told = end;
        });
        QVERIFY(passesUntil(*m_bench, [&] { return told.has_value(); }));
        const auto state =
            decision == Decision::Approve ? RequestState::Approved : RequestState::Declined;
        QVERIFY(*told);
        QCOMPARE((*told)->state, state);
        QCOMPARE(stateOf(*m_bench, request), state);
        QCOMPARE(m_bench->calls(methodOf(decision)), 2);
        QCOMPARE(isInside(*m_bench, request), decision == Decision::Approve);
    }

    void tellsAfterTheThirdLostAnswerAndGoesOn()
    {
        const RequestId request = olena();
        m_bench->server.faults().add(Fault::htmlBadGateway().on("approveChatJoinRequest").times(5));
        std::optional<core::Result<Decided>> told;
        QObject context;
        decide(*m_bench, request, Decision::Approve)
            .then(&context, [&](const core::Result<Decided> &end) { told = end; });
        QVERIFY(passesUntil(*m_bench, [&] { return told.has_value(); }));
        QCOMPARE(told->error().kind, Error::Kind::ServerFailed);
        QVERIFY(!m_bench->requests().isBusy());
        QCOMPARE(stateOf(*m_bench, request), RequestState::Approving);
        QVERIFY(becomes(request, RequestState::Approved));
        QVERIFY(isInside(*m_bench, request));
    }

    void sitsOutAFloodWait()
    {
        const RequestId request = olena();
        m_bench->server.faults().add(Fault::floodWait(7s).on("approveChatJoinRequest"));
        QObject context;
        bool told = false;
        decide(*m_bench, request, Decision::Approve)
            .then(&context, [&](const core::Result<Decided> &end) { told = end.has_value(); });
        QVERIFY(passesUntil(*m_bench, [&] { return told; }));
        QCOMPARE(m_bench->calls("approveChatJoinRequest"), 2);
        QCOMPARE(stateOf(*m_bench, request), RequestState::Approved);
    }

    void refusesAtOnceWithoutAConnection()
    {
        const RequestId request = olena();
        m_bench->goOffline();
        const auto decided = wait(decide(*m_bench, request, Decision::Approve));
        QVERIFY(!decided);
        QCOMPARE(decided.error().kind, Error::Kind::Unreachable);
        QCOMPARE(stateOf(*m_bench, request), RequestState::Waiting);
        QVERIFY(m_bench->requests().offline(gate));
    }

    void followsAGroupThatWasUpgraded()
    {
        m_link = approvalLink(*m_bench, gateInDen);
        const RequestId request = olena();
        const auto to = simulator::upgrade(m_bench->world(), den);
        QVERIFY(to);
        QSignalSpy moved(&m_bench->requests(), &services::JoinRequests::chatMoved);
        const auto decided = wait(decide(*m_bench, request, Decision::Approve));
        QVERIFY(decided);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(stateOf(*m_bench, {{gate, *to}, request.person}), RequestState::Approved);
    }

    void writesTheAnswerOnceThereIsRoom()
    {
        const RequestId request = olena();
        m_bench->server.faults().add(Fault::slow(1s).on("approveChatJoinRequest"));
        std::optional<core::Result<Decided>> told;
        QObject context;
        decide(*m_bench, request, Decision::Approve)
            .then(&context, [&](const core::Result<Decided> &end) { told = end; });
        QTRY_COMPARE(m_bench->calls("approveChatJoinRequest"), 1);
        {
            const FullDisk disk;
            m_bench->clock.advance(1s); // the answer comes
            QTRY_VERIFY(told);
            QVERIFY(*told && (*told)->unrecorded);
            QCOMPARE((*told)->unrecorded->kind, Error::Kind::DiskFull);
        }
        QVERIFY(becomes(request, RequestState::Approved));
        QCOMPARE(m_bench->calls("approveChatJoinRequest"), 1);
        QCOMPARE(m_bench->lines(Action::RequestApproved), 1);
    }

    void sendsAgainAfterACrash_data() { letsInOrTurnsAway_data(); }
    void sendsAgainAfterACrash()
    {
        QFETCH(const Decision, decision);
        const RequestId request = olena();
        m_bench->server.faults().add(Fault::neverAnswer().on(methodOf(decision)));
        auto task = decide(*m_bench, request, decision);
        QTRY_COMPARE(m_bench->calls(methodOf(decision)), 1);
        m_bench->crash();
        m_bench->start();
        const auto state =
            decision == Decision::Approve ? RequestState::Approved : RequestState::Declined;
        QVERIFY(becomes(request, state));
        QCOMPARE(isInside(*m_bench, request), decision == Decision::Approve);
        const auto line = m_bench->lastLine(
            decision == Decision::Approve ? Action::RequestApproved : Action::RequestDeclined);
        QCOMPARE(line.actor, Actor::Person);
    }

    void letsInByARule()
    {
        rule(approveAll());
        const RequestId request = olena();
        QVERIFY(becomes(request, RequestState::Approved));
        QVERIFY(isInside(*m_bench, request));
        const auto line = m_bench->lastLine(Action::RequestApproved);
        QCOMPARE(line.actor, Actor::Gatehouse);
        QCOMPARE(line.before, u"Olena K. @user501"_s);
    }

    void turnsAwayByAWordAndHoldsTheRest()
    {
        rule(noCrypto());
        const RequestId honest = olena(u"Marketing lead"_s);
        const RequestId spam = ask(502, u"xx"_s, u"CRYPTO for profit"_s);
        QVERIFY(becomes(spam, RequestState::Declined));
        QVERIFY(!isInside(*m_bench, spam) && !isAsking(*m_bench, spam));
        const auto line = m_bench->lastLine(Action::RequestDeclined);
        QCOMPARE(line.actor, Actor::Gatehouse);
        QCOMPARE(line.after, u"crypto"_s);
        QCOMPARE(stateOf(*m_bench, honest), RequestState::Waiting);
        QVERIFY(isAsking(*m_bench, honest));
        QCOMPARE(m_bench->requests().waiting(m_link.id), 1);
    }

    void doesNothingByItselfWithoutARule()
    {
        QVERIFY(m_bench->requests().rule(m_link.id).isOff());
        const RequestId request = olena(u"crypto"_s);
        m_bench->pass(5min);
        QCOMPARE(stateOf(*m_bench, request), RequestState::Waiting);
        QCOMPARE(m_bench->calls("approveChatJoinRequest"), 0);
        QCOMPARE(m_bench->calls("declineChatJoinRequest"), 0);
    }

    void appliesANewRuleToThoseWhoWaitAlready()
    {
        const RequestId honest = olena();
        const RequestId spam = ask(502, u"Crypto King"_s);
        QTRY_COMPARE(m_bench->requests().waiting(m_link.id), 2);
        rule(noCrypto(), 1);
        QVERIFY(becomes(spam, RequestState::Declined));
        QCOMPARE(stateOf(*m_bench, honest), RequestState::Waiting);
        rule(approveAll(), 1);
        QVERIFY(becomes(honest, RequestState::Approved));
        // Off again: nobody is let in any more.
        rule({m_link.id, false, {}});
        const RequestId late = ask(503, u"Late"_s);
        m_bench->pass(1min);
        QCOMPARE(stateOf(*m_bench, late), RequestState::Waiting);
    }

    void leavesThoseWhoWaitAloneUnlessAsked()
    {
        const RequestId request = olena();
        QTRY_COMPARE(m_bench->requests().waiting(m_link.id), 1);
        QCOMPARE(*wait(m_bench->requests().setRule(approveAll(), false)), 0);
        m_bench->pass(1min);
        QCOMPARE(stateOf(*m_bench, request), RequestState::Waiting);
    }

    void decidesNothingWhileTheGateHoldsRequests()
    {
        const RequestId request = olena();
        QTRY_COMPARE(m_bench->requests().waiting(m_link.id), 1);
        ledger::Changes changes;
        changes.closedGates = {{gateInNews, {1}, m_bench->clock.now(), true, {}}};
        QVERIFY(wait(m_bench->ledger().write(changes)));
        rule(approveAll(), 0);
        QCOMPARE(stateOf(*m_bench, request), RequestState::Waiting);
    }

    void putsBackWhatARuleCouldNotDo()
    {
        rule(approveAll());
        m_bench->server.faults().add(
            Fault::refused(400, u"USER_CHANNELS_TOO_MUCH"_s).on("approveChatJoinRequest"));
        QSignalSpy failed(&m_bench->requests(), &services::JoinRequests::failed);
        const RequestId request = olena();
        QVERIFY(becomes(request, RequestState::Waiting));
        QTRY_COMPARE(failed.size(), 1);
        m_bench->pass(5min);
        QCOMPARE(m_bench->calls("approveChatJoinRequest"), 1); // it waits for the user
        QVERIFY(wait(decide(*m_bench, request, Decision::Decline)));
        QCOMPARE(stateOf(*m_bench, request), RequestState::Declined);
    }

    void carriesOutARuleWhenTheConnectionIsBack()
    {
        rule(approveAll());
        m_bench->goOffline();
        const RequestId request = olena();
        m_bench->pass(2min);
        QCOMPARE(stateOf(*m_bench, request), RequestState::Approving);
        QVERIFY(m_bench->server.listen());
        m_bench->program().connections.setDefaultServer(m_bench->server.url());
        QVERIFY(becomes(request, RequestState::Approved));
        QCOMPARE(m_bench->lastLine(Action::RequestApproved).actor, Actor::Gatehouse);
    }

    void carriesOutARuleAfterACrash()
    {
        rule(approveAll());
        m_bench->server.faults().add(Fault::neverAnswer().on("approveChatJoinRequest"));
        const RequestId request = olena();
        settle();
        m_bench->clock.advance(2s); // one call a second in a chat
        QTRY_COMPARE(m_bench->calls("approveChatJoinRequest"), 1);
        m_bench->crash();
        m_bench->start();
        QVERIFY(becomes(request, RequestState::Approved));
        QCOMPARE(m_bench->lastLine(Action::RequestApproved).actor, Actor::Gatehouse);
    }

    void letsAWholeRaidInOneAfterAnother()
    {
        rule(approveAll());
        std::vector<RequestId> all;
        for (int i = 0; i < 30; ++i)
            all.push_back(ask(600 + i, u"Person %1"_s.arg(i)));
        QVERIFY(passesUntil(*m_bench, [&] {
            return m_bench->calls("approveChatJoinRequest") == 30
                && m_bench->requests().undecided().empty();
        }));
        for (const RequestId &request : all)
            QVERIFY(isInside(*m_bench, request));
        QCOMPARE(m_bench->lines(Action::RequestApproved), 30);
    }

    void aClickOnWhatARuleRepeatsGetsItsAnswer()
    {
        rule(approveAll());
        m_bench->server.faults().add(
            Fault::cutBeforeActing().on("approveChatJoinRequest").times(2));
        const RequestId request = olena();
        QVERIFY(passesUntil(
            *m_bench, [&] { return m_bench->calls("approveChatJoinRequest") == 1; }, 10s));
        QObject context;
        std::optional<core::Result<Decided>> told;
        decide(*m_bench, request, Decision::Approve)
            .then(&context, [&](const core::Result<Decided> &end) { told = end; });
        QVERIFY(passesUntil(*m_bench, [&] { return told.has_value(); }));
        QVERIFY(*told);
        QCOMPARE((*told)->state, RequestState::Approved);
    }

    void knowsHowManyWaitAccordingToTelegram()
    {
        olena();
        QCOMPARE(*wait(m_bench->requests().waitingAtTelegram(domain::LinkScope::all())), 0);
        domain::Link link = m_bench->link(m_link.url);
        link.pendingRequests = 7;
        ledger::Changes changes;
        changes.links = {link};
        QVERIFY(wait(m_bench->ledger().write(changes)));
        QCOMPARE(*wait(m_bench->requests().waitingAtTelegram(domain::LinkScope::all())), 7);
        QCOMPARE(*wait(m_bench->requests().waitingAtTelegram(domain::LinkScope::of(gateInNews))),
                 7);
        QCOMPARE(*wait(m_bench->requests().waitingAtTelegram(domain::LinkScope::of(gateInClub))),
                 0);
        QCOMPARE(m_bench->requests().waiting(domain::LinkScope::of(gateInNews)), 1);
        QCOMPARE(m_bench->requests().waiting(domain::LinkScope::of(gateInClub)), 0);
        // Nobody can be let in by a link that is revoked.
        link.revoked = true;
        changes.links = {link};
        QVERIFY(wait(m_bench->ledger().write(changes)));
        QCOMPARE(*wait(m_bench->requests().waitingAtTelegram(domain::LinkScope::all())), 0);
    }

    void knowsWhoIsListenedTo()
    {
        QVERIFY(!m_bench->requests().listens(domain::LinkScope::all()));
        ledger::Changes changes;
        changes.listening = {{gate, domain::ListeningState::On}};
        QVERIFY(wait(m_bench->ledger().write(changes)));
        QTRY_VERIFY(m_bench->requests().listens(domain::LinkScope::all()));
        QVERIFY(m_bench->requests().listens(domain::LinkScope::of(gateInNews)));
        QVERIFY(!m_bench->requests().listens(domain::LinkScope::of(warden)));
    }

    // Many at once -------------------------------------------------------------------------------

    void decidesAboutManyAsAJob_data()
    {
        QTest::addColumn<JobKind>("kind");
        QTest::newRow("approve") << JobKind::ApproveRequests;
        QTest::newRow("decline") << JobKind::DeclineRequests;
    }
    void decidesAboutManyAsAJob()
    {
        QFETCH(const JobKind, kind);
        const bool approves = kind == JobKind::ApproveRequests;
        std::vector<RequestId> all;
        std::vector<domain::JobStep> steps;
        for (int i = 0; i < 5; ++i) {
            all.push_back(ask(600 + i, u"Person %1"_s.arg(i)));
            steps.push_back(requestStep(kind, all.back()));
        }
        // One is dealt with by another administrator, and one can't be let in.
        QVERIFY(simulator::declineRequest(m_bench->world(), news, all[1].person));
        m_bench->world().people.at(all[2].person).inTooManyChats = true;
        const auto job = wait(m_bench->jobs().start(kind, u"A job"_s, steps));
        QVERIFY(comesToEnd(*m_bench, *job));
        const auto done = stepsOf(*m_bench, *job);
        QCOMPARE(done[0].outcome.state, StepState::Done);
        QCOMPARE(done[0].outcome.reason, domain::StepReason());
        QCOMPARE(done[1].outcome.state, StepState::Done);
        QCOMPARE(done[1].outcome.reason, domain::StepReason(Error::Kind::RequestGone));
        QCOMPARE(done[2].outcome.state, approves ? StepState::Refused : StepState::Done);
        const auto end = approves ? RequestState::Approved : RequestState::Declined;
        QCOMPARE(stateOf(*m_bench, all[0]), end);
        QCOMPARE(stateOf(*m_bench, all[1]), RequestState::Elsewhere);
        QCOMPARE(stateOf(*m_bench, all[2]), approves ? RequestState::Waiting : end);
        QCOMPARE(
            m_bench->lastLine(approves ? Action::RequestApproved : Action::RequestDeclined).actor,
            Actor::Person);
    }

    void hasNothingToDoWhereAClickWasFaster()
    {
        const RequestId request = olena();
        QVERIFY(wait(decide(*m_bench, request, Decision::Approve)));
        const auto job =
            wait(m_bench->jobs().start(JobKind::ApproveRequests, u"A job"_s,
                                       {requestStep(JobKind::ApproveRequests, request)}));
        QVERIFY(comesToEnd(*m_bench, *job));
        QCOMPARE(countsOf(*m_bench, *job)[StepState::Done], 1);
        QCOMPARE(m_bench->calls("approveChatJoinRequest"), 1);
    }

    void refusesStepsWithoutTheRight()
    {
        const RequestId request = olena();
        ledger::Changes changes;
        domain::Seat seat = m_bench->seat(gateInNews);
        seat.mayInvite = false;
        changes.seats = {seat};
        QVERIFY(wait(m_bench->ledger().write(changes)));
        const auto job =
            wait(m_bench->jobs().start(JobKind::ApproveRequests, u"A job"_s,
                                       {requestStep(JobKind::ApproveRequests, request)}));
        QVERIFY(comesToEnd(*m_bench, *job));
        QCOMPARE(stepsOf(*m_bench, *job).front().outcome.reason,
                 domain::StepReason(domain::Obstacle::NoRight));
        QCOMPARE(stateOf(*m_bench, request), RequestState::Waiting);
        QCOMPARE(m_bench->calls("approveChatJoinRequest"), 0);
    }

    void putsBackWhatAPausedJobHasNotSent()
    {
        std::vector<RequestId> all;
        std::vector<domain::JobStep> steps;
        for (int i = 0; i < 4; ++i) {
            all.push_back(ask(600 + i, u"Person %1"_s.arg(i)));
            steps.push_back(requestStep(JobKind::ApproveRequests, all.back()));
        }
        m_bench->server.faults().add(Fault::floodWait(600s).on("approveChatJoinRequest"));
        const auto job = wait(m_bench->jobs().start(JobKind::ApproveRequests, u"A job"_s, steps));
        QVERIFY(passesUntil(*m_bench,
                            [&] { return m_bench->jobs().find(*job)->nextTryIn.has_value(); }));
        QVERIFY(wait(m_bench->jobs().pause(*job)));
        QVERIFY(passesUntil(
            *m_bench, [&] { return countsOf(*m_bench, *job)[StepState::Pending] == 4; }, 10s));
        for (const RequestId &request : all)
            QCOMPARE(stateOf(*m_bench, request), RequestState::Waiting);
        QVERIFY(wait(m_bench->jobs().resume(*job)));
        QVERIFY(passesUntil(
            *m_bench, [&] { return countsOf(*m_bench, *job)[StepState::Done] == 4; }, 20min));
    }

    /// The program ends after each number of turns of the event loop, one after another.
    void losesNothingInACrash_data() { decidesAboutManyAsAJob_data(); }
    void losesNothingInACrash()
    {
        QFETCH(const JobKind, kind);
        const bool approves = kind == JobKind::ApproveRequests;
        const domain::Link other = approvalLink(*m_bench, gateInClub);
        std::vector<RequestId> all;
        std::vector<domain::JobStep> steps;
        for (int i = 0; i < 10; ++i) {
            all.push_back(
                askToJoin(*m_bench, i % 2 ? other : m_link, 600 + i, u"Person %1"_s.arg(i)));
            steps.push_back(requestStep(kind, all.back()));
        }
        const auto job = *wait(m_bench->jobs().start(kind, u"A job"_s, steps));
        for (int crash = 0; crash < 12 && !m_bench->jobs().find(job)->overview.isOver(); ++crash) {
            for (int turn = 0; turn < 3 + crash * 7; ++turn)
                QCoreApplication::processEvents();
            m_bench->clock.advance(1s);
            for (int turn = 0; turn < 2 + crash * 5; ++turn)
                QCoreApplication::processEvents();
            m_bench->crash();
            m_bench->start();
        }
        QVERIFY(comesToEnd(*m_bench, job));
        QVERIFY(
            passesUntil(*m_bench, [&] { return countsOf(*m_bench, job)[StepState::Done] == 10; }));
        for (const RequestId &request : all) {
            QCOMPARE(stateOf(*m_bench, request),
                     approves ? RequestState::Approved : RequestState::Declined);
            QCOMPARE(isInside(*m_bench, request), approves);
            QVERIFY(!isAsking(*m_bench, request));
        }
        QCOMPARE(m_bench->lines(approves ? Action::RequestApproved : Action::RequestDeclined), 10);
    }
};

QTEST_GUILESS_MAIN(JoinRequestsTest)
#include "tst_joinrequests.moc"
