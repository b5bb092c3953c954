// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/joinrequests.h"

#include "services/callfailure.h"
#include "services/historyline.h"
#include "services/linkjournal.h"

#include <algorithm>

using core::Error;
using core::Result;
using core::Task;
using domain::Action;
using domain::Actor;
using domain::RequestState;
using domain::StepState;
using telegram::Urgency;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

namespace {

/// What nobody waits for, of one chat, under way together: the limiter lets one go at a time.
constexpr int mostOfAChat = 4;

bool isOver(RequestState state)
{
    return state == RequestState::Approved || state == RequestState::Declined
        || state == RequestState::Elsewhere;
}

bool isDecided(RequestState state)
{
    return state == RequestState::Approving || state == RequestState::Declining;
}

RequestState underWay(Decision decision)
{
    return decision == Decision::Approve ? RequestState::Approving : RequestState::Declining;
}

RequestState done(Decision decision)
{
    return decision == Decision::Approve ? RequestState::Approved : RequestState::Declined;
}

/// Nothing that the server said, and it may go better next time.
bool isPassing(const Error &error)
{
    return error.outcomeUnknown() || isWorthAnotherTry(error);
}

/// As the history keeps it: "Olena K. @olenak".
QString nameOf(const domain::Person &person)
{
    QStringList parts{person.name};
    if (!person.username.isEmpty())
        parts += u'@' + person.username;
    parts.removeAll(QString());
    return parts.isEmpty() ? QString::number(person.id.value) : parts.join(u' ');
}

} // namespace

/// One decision. What waits for an answer holds it too, so it outlives its place in the list.
struct JoinRequests::Run
{
    domain::RequestId id;
    Decision decision = Decision::Approve;
    Urgency urgency = Urgency::Background;
    Actor actor = Actor::Person;
    Step step;
    domain::JoinRequest request; ///< as the ledger has it
    QString word; ///< that a rule found
    /// Nothing once the caller has been told, and where there is none.
    std::optional<core::Promise<Decided>> promise;
    std::optional<Task<bool>> sending;
    int tries = 0; ///< that came to nothing
    bool maybeSent = false; ///< a former call may have done it
    bool answered = false;
    bool isQueued = true; ///< waits for its turn
    bool withdrawn = false;
};

JoinRequests::JoinRequests(ledger::Ledger &ledger, Connections &connections, core::Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_connections(connections)
    , m_clock(clock)
{
    connect(&ledger, &ledger::Ledger::requestsChanged, this, &JoinRequests::load);
    connect(&ledger, &ledger::Ledger::listeningChanged, this, &JoinRequests::load);
    // Chats that come to the screen or leave it bring their requests along.
    connect(&ledger, &ledger::Ledger::linksChanged, this,
            [this](const std::vector<core::LinkId> &ids) {
                if (ids.empty())
                    load();
            });
}

JoinRequests::~JoinRequests()
{
    // Nobody would hear the answer: what waits for its turn must not go out any more.
    for (const RunPtr &run : m_runs) {
        if (run->sending)
            run->sending->cancel();
    }
}

// What there is -----------------------------------------------------------------------------------

/// Writes come in bursts: one look at a time, and one more if something came meanwhile.
void JoinRequests::load()
{
    m_loadAgain = m_loading;
    if (std::exchange(m_loading, true))
        return;
    struct All
    {
        std::vector<domain::JoinRequest> requests;
        std::vector<domain::RequestRule> rules;
        std::vector<domain::Listening> listening;
    };
    const auto all = std::make_shared<All>();
    m_ledger.joinRequests({})
        .andThen(this,
                 [this, all](std::vector<domain::JoinRequest> requests) {
                     all->requests = std::move(requests);
                     return m_ledger.requestRules();
                 })
        .andThen(this,
                 [this, all](std::vector<domain::RequestRule> rules) {
                     all->rules = std::move(rules);
                     return m_ledger.listening();
                 })
        .then(this, [this, all](Result<std::vector<domain::Listening>> listening) {
            m_loading = false;
            if (listening) {
                all->listening = std::move(*listening);
                const bool isNew = !m_loaded || m_requests != all->requests || m_rules != all->rules
                    || m_listening != all->listening;
                m_loaded = true;
                m_requests = std::move(all->requests);
                m_rules = std::move(all->rules);
                m_listening = std::move(all->listening);
                if (isNew)
                    Q_EMIT changed();
                carryOut();
            }
            if (m_loadAgain)
                load();
        });
}

int JoinRequests::waiting(const domain::LinkScope &scope) const
{
    return static_cast<int>(
        std::count_if(m_requests.begin(), m_requests.end(), [&](const domain::JoinRequest &each) {
            return each.state == RequestState::Waiting && scope.contains(each.seat);
        }));
}

int JoinRequests::waiting(core::LinkId link) const
{
    return static_cast<int>(
        std::count_if(m_requests.begin(), m_requests.end(), [&](const domain::JoinRequest &each) {
            return each.state == RequestState::Waiting && each.link == link;
        }));
}

Task<int> JoinRequests::waitingAtTelegram(const domain::LinkScope &scope)
{
    return m_ledger.pendingRequests(scope);
}

domain::RequestRule JoinRequests::rule(core::LinkId link) const
{
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(),
                     [link](const domain::RequestRule &rule) { return rule.link == link; });
    return found == m_rules.end() || !link.isValid() ? domain::RequestRule{link, false, {}}
                                                     : *found;
}

bool JoinRequests::listens(const domain::LinkScope &scope) const
{
    return std::any_of(m_listening.begin(), m_listening.end(), [&](const domain::Listening &each) {
        return each.state == domain::ListeningState::On && (!scope.bot || *scope.bot == each.bot);
    });
}

JoinRequests::RunPtr JoinRequests::runOf(const domain::RequestId &request) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(),
                                    [&](const RunPtr &run) { return run->id == request; });
    return found == m_runs.end() ? nullptr : *found;
}

bool JoinRequests::isUnderWay(const domain::StepId &step) const
{
    return std::any_of(m_runs.begin(), m_runs.end(),
                       [&](const RunPtr &run) { return run->step == step; })
        || std::any_of(m_left.begin(), m_left.end(),
                       [&](const auto &left) { return left.second == step; });
}

bool JoinRequests::isBusy() const
{
    return std::any_of(m_runs.begin(), m_runs.end(),
                       [](const RunPtr &run) { return run->promise.has_value(); });
}

// From the decision to the answer -----------------------------------------------------------------

Task<Decided> JoinRequests::decide(const domain::RequestId &request, Decision decision,
                                   Urgency urgency, Actor actor, const Step &step)
{
    const RunPtr other = runOf(request);
    if (other && (other->promise || other->answered || other->decision != decision || step))
        return Task<Decided>::finished({Error::Kind::Busy, u"it is being decided"_s});
    if (const auto offline = m_connections.offline(request.seat.bot)) {
        if (urgency == Urgency::Click)
            m_connections.lookNow();
        return Task<Decided>::finished(*offline);
    }
    if (urgency == Urgency::Click)
        m_connections.retryVault();
    if (other) { // the same is under way already: its answer is this one's too
        other->promise.emplace();
        return other->promise->task();
    }
    const auto run = std::make_shared<Run>();
    run->id = request;
    run->decision = decision;
    run->urgency = urgency;
    run->actor = actor;
    run->step = step;
    if (const auto left = m_left.find(request); left != m_left.end()) {
        run->maybeSent = true;
        if (!step)
            run->step = left->second;
        m_left.erase(left);
    }
    run->promise.emplace();
    const Task<Decided> task = run->promise->task();
    m_runs.push_back(run);
    begin(run);
    return task;
}

/// Reads the request as it is now: what was shown may be decided by now.
void JoinRequests::begin(const RunPtr &run)
{
    m_ledger.joinRequests({domain::LinkScope::of(run->id.seat), true, 1, run->id.person})
        .then(this, [this, run](Result<std::vector<domain::JoinRequest>> found) {
            const bool byItself = !run->promise.has_value();
            if (!found) {
                tell(run, found.error());
                forget(run);
            } else if (found->empty() || isOver(found->front().state)
                       || (byItself && !isDecided(found->front().state))) {
                const auto state = found->empty() || !isOver(found->front().state)
                    ? RequestState::Elsewhere
                    : found->front().state;
                tell(run, Decided{state, true, {}});
                forget(run);
            } else {
                this->found(run, found->front());
            }
        });
}

void JoinRequests::found(const RunPtr &run, const domain::JoinRequest &request)
{
    run->request = request;
    const domain::RequestRule byRule = rule(request.link);
    if (!run->promise) {
        run->decision =
            request.state == RequestState::Approving ? Decision::Approve : Decision::Decline;
        // Whose decision it was is not kept; a rule that says so decided it.
        run->actor = domain::decisionBy(byRule, request.person, request.bio) == request.state
            ? Actor::Gatehouse
            : Actor::Person;
    }
    if (run->actor == Actor::Gatehouse && run->decision == Decision::Decline)
        run->word = domain::unwantedWord(byRule, request.person, request.bio);
    const bool isWritten = request.state == underWay(run->decision);
    if (isWritten && (!run->step || !run->promise)) {
        ask(run);
        return;
    }
    // Before the call leaves, so that a crash can't lose what was decided.
    ledger::Changes changes;
    changes.requests.push_back({run->id, underWay(run->decision)});
    if (run->step)
        changes.steps.push_back({*run->step, {StepState::Sent, {}, {}, {}}});
    m_ledger.write(std::move(changes)).then(this, [this, run](const Result<> &written) {
        if (written) {
            ask(run);
            return;
        }
        tell(run, written.error());
        forget(run);
    });
}

void JoinRequests::ask(const RunPtr &run)
{
    using Line = std::shared_ptr<telegram::BotApi>;
    m_connections.line(run->id.seat.bot).then(this, [this, run](Result<Line> line) {
        if (!line || run->withdrawn) {
            answered(
                run,
                line ? Error{Error::Kind::Cancelled, u"taken back before it was sent"_s, {}, 0, {}}
                     : line.error());
            return;
        }
        // Weak: the line keeps this function while it waits.
        const auto progress = [weak = std::weak_ptr(run)](telegram::CallPhase phase) {
            if (const RunPtr live = weak.lock())
                live->isQueued = phase == telegram::CallPhase::Queued;
        };
        run->isQueued = true;
        const telegram::CallOptions options{run->urgency, progress};
        const core::ChatId chat = run->id.seat.chat;
        run->sending = run->decision == Decision::Approve
            ? (*line)->approveChatJoinRequest(chat, run->id.person, options)
            : (*line)->declineChatJoinRequest(chat, run->id.person, options);
        run->sending->then(this, [this, run, line = *line](Result<bool> answer) {
            run->sending.reset();
            answered(run, answer);
        });
    });
}

domain::HistoryEntry JoinRequests::line(const Run &run, Action action) const
{
    auto line = historyLine(m_clock, action, run.actor, run.id.seat);
    line.linkHash = run.request.linkHash;
    line.before = nameOf(run.request.person);
    line.after = run.word;
    return line;
}

void JoinRequests::answered(const RunPtr &run, const Result<bool> &answer)
{
    if (answer && !*answer) {
        lose(run, {Error::Kind::Malformed, u"neither done nor refused"_s, {}, 0, {}});
        return;
    }
    if (answer) {
        ledger::Changes changes;
        changes.requests.push_back({run->id, done(run->decision)});
        changes.history.push_back(line(*run,
                                       run->decision == Decision::Approve
                                           ? Action::RequestApproved
                                           : Action::RequestDeclined));
        if (run->step)
            changes.steps.push_back({*run->step, {StepState::Done, {}, {}, {}}});
        record(run, Decided{done(run->decision), false, {}}, std::move(changes));
        return;
    }
    const Error &error = answer.error();
    if (error.migratedTo && *error.migratedTo != run->id.seat.chat) {
        recordUpgrade(m_ledger, m_clock, run->id.seat, *error.migratedTo)
            .then(this, [this, run, to = *error.migratedTo](const Result<> &moved) {
                if (!moved) {
                    refuse(run, moved.error());
                    return;
                }
                Q_EMIT chatMoved(std::exchange(run->id.seat.chat, to), to);
                ask(run);
            });
    } else if (error.kind == Error::Kind::RequestGone || error.kind == Error::Kind::AlreadyMember) {
        elsewhere(run, error);
    } else if (run->withdrawn && error.kind == Error::Kind::Cancelled) {
        refuse(run, error);
    } else if (error.outcomeUnknown() || ((run->maybeSent || !run->promise) && isPassing(error))) {
        lose(run, error);
    } else {
        refuse(run, error);
    }
}

/// Nobody waits there any more. Where a former call of ours may have done it, and the answer is
/// what it would have led to, it did.
void JoinRequests::elsewhere(const RunPtr &run, const Error &error)
{
    const bool isIn = error.kind == Error::Kind::AlreadyMember;
    const bool isOurs = run->maybeSent && isIn == (run->decision == Decision::Approve);
    const RequestState state = isOurs ? done(run->decision) : RequestState::Elsewhere;
    const Action action = !isOurs            ? Action::RequestHandledElsewhere
        : run->decision == Decision::Approve ? Action::RequestApproved
                                             : Action::RequestDeclined;
    auto entry = line(*run, action);
    entry.answer = error.detail;
    if (!isOurs) {
        entry.actor = Actor::Telegram;
        entry.after.clear();
    }
    ledger::Changes changes;
    changes.requests.push_back({run->id, state});
    changes.history.push_back(std::move(entry));
    if (run->step) {
        const auto reason = isOurs ? domain::StepReason() : domain::StepReason(error.kind);
        changes.steps.push_back({*run->step, {StepState::Done, reason, error.detail, {}}});
    }
    record(run, Decided{state, false, {}}, std::move(changes));
}

/// The person waits again, and whoever decided is told why.
void JoinRequests::refuse(const RunPtr &run, const Error &error)
{
    ledger::Changes changes;
    changes.requests.push_back({run->id, RequestState::Waiting});
    const bool isLater = isWorthAnotherTry(error);
    if (run->step) {
        changes.steps.push_back(
            {*run->step,
             isLater ? domain::StepOutcome{}
                     : domain::StepOutcome{StepState::Refused, error.kind, error.detail, {}}});
    }
    if (!isLater) {
        auto entry = line(*run, Action::AttemptFailed);
        entry.actor = actorOf(error);
        entry.after.clear();
        entry.answer = error.detail;
        changes.history.push_back(std::move(entry));
    }
    if (!run->promise)
        Q_EMIT failed(run->id, error);
    record(run, error, std::move(changes));
    if (concernsChat(error.kind))
        Q_EMIT refused(run->id.seat, error);
}

void JoinRequests::lose(const RunPtr &run, const Error &error)
{
    run->maybeSent = run->maybeSent || error.outcomeUnknown();
    if (++run->tries >= patience)
        tell(run, error);
    askLater(run);
}

void JoinRequests::askLater(const RunPtr &run)
{
    const auto wait =
        std::min<std::size_t>(std::size(repeatAfter), static_cast<std::size_t>(run->tries));
    m_clock.after(repeatAfter[wait - 1]).andThen(this, [this, run] { ask(run); });
}

/// Writes what became of it, and again until the ledger takes it: the caller is told at the first
/// try.
void JoinRequests::record(const RunPtr &run, const Result<Decided> &told, ledger::Changes changes)
{
    run->answered = true;
    m_ledger.write(changes).then(this, [=, this](const Result<> &written) {
        Result<Decided> outcome = told;
        if (outcome && !written)
            outcome->unrecorded = written.error();
        tell(run, outcome);
        if (written)
            forget(run);
        else
            writeLater(run, changes);
    });
}

void JoinRequests::writeLater(const RunPtr &run, const ledger::Changes &changes)
{
    m_clock.after(writeAgain).andThen(this, [this, run, changes] {
        m_ledger.write(changes).then(this, [this, run, changes](const Result<> &written) {
            if (written)
                forget(run);
            else
                writeLater(run, changes);
        });
    });
}

void JoinRequests::tell(const RunPtr &run, Result<Decided> outcome)
{
    if (!run->promise)
        return;
    const auto promise = *std::exchange(run->promise, {});
    promise.finish(std::move(outcome));
    if (!isBusy())
        Q_EMIT idle();
}

void JoinRequests::forget(const RunPtr &run)
{
    std::erase(m_runs, run);
}

void JoinRequests::withdraw(const domain::StepId &step)
{
    const auto runs = m_runs;
    for (const RunPtr &run : runs) {
        // What was lost may have been carried out, and goes on.
        if (run->step != step || !run->promise || !run->isQueued || run->maybeSent || run->answered)
            continue;
        run->withdrawn = true;
        if (run->sending)
            run->sending->cancel();
    }
}

// Rules, and what a former run left ---------------------------------------------------------------

Task<int> JoinRequests::setRule(const domain::RequestRule &rule, bool applyToWaiting)
{
    return m_ledger.gates().andThen(
        this, [this, rule, applyToWaiting](const std::vector<domain::Gate> &gates) {
            ledger::Changes changes;
            changes.rules.push_back(rule);
            for (const domain::JoinRequest &each : m_requests) {
                const bool isHeld =
                    std::any_of(gates.begin(), gates.end(), [&each](const domain::Gate &gate) {
                        return gate.seat == each.seat && gate.holdsRequests;
                    });
                if (!applyToWaiting || isHeld || each.link != rule.link
                    || each.state != RequestState::Waiting || runOf(each.id()))
                    continue;
                const RequestState state = domain::decisionBy(rule, each.person, each.bio);
                if (isDecided(state))
                    changes.requests.push_back({each.id(), state});
            }
            const int count = static_cast<int>(changes.requests.size());
            return m_ledger.write(std::move(changes)).andThen(this, [count] { return count; });
        });
}

void JoinRequests::carryOut()
{
    if (!m_isOpen)
        return;
    std::map<domain::SeatId, int> busy;
    for (const RunPtr &run : m_runs) {
        if (!run->promise)
            ++busy[run->id.seat];
    }
    for (const domain::JoinRequest &each : m_requests) {
        if (!isDecided(each.state) || runOf(each.id()) || busy[each.seat] >= mostOfAChat)
            continue;
        ++busy[each.seat];
        const auto run = std::make_shared<Run>();
        run->id = each.id();
        if (const auto left = m_left.find(run->id); left != m_left.end()) {
            run->maybeSent = true;
            run->step = left->second;
            m_left.erase(left);
        }
        m_runs.push_back(run);
        begin(run);
    }
}

Task<> JoinRequests::findSteps(const domain::Job &job, StepState state)
{
    ledger::StepQuery query;
    query.job = job.id;
    query.state = state;
    query.limit = 1000; // far more than are ever under way together
    return m_ledger.jobSteps(query).andThen(
        this, [this](const std::vector<domain::JobStep> &steps) {
            for (const domain::JobStep &step : steps) {
                const auto left =
                    m_left.find({step.seat, domain::requestFrom(step.request).person.id});
                if (left != m_left.end())
                    left->second = step.id;
            }
        });
}

Task<> JoinRequests::recover()
{
    return m_ledger.joinRequests({})
        .andThen(this,
                 [this](const std::vector<domain::JoinRequest> &requests) {
                     for (const domain::JoinRequest &each : requests) {
                         if (isDecided(each.state))
                             m_left[each.id()] = {};
                     }
                     return m_ledger.jobs();
                 })
        .andThen(this,
                 [this](const std::vector<domain::JobOverview> &jobs) {
                     auto found = Task<>::finished({});
                     for (const domain::JobOverview &overview : jobs) {
                         if (!domain::isAboutRequests(overview.job.kind))
                             continue;
                         for (const StepState state : {StepState::Unknown, StepState::Sent}) {
                             found = found.andThen(this, [this, job = overview.job, state] {
                                 return findSteps(job, state);
                             });
                         }
                     }
                     return found;
                 })
        .andThen(this, [this] {
            m_isOpen = true;
            load();
        });
}

} // namespace services
