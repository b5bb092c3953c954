// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/sqliteledger.h"

#include "ledger/backup.h"
#include "ledger/connection.h"
#include "ledger/merge.h"
#include "ledger/schema.h"
#include "ledger/worker.h"

#include <QFileInfo>

#include <algorithm>

using core::Promise;
using core::Result;
using core::Task;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ledger {

namespace {

/// The wall clock may be set forward while we wait, so we never wait for longer than this.
constexpr std::chrono::milliseconds longestWait = 1h;
constexpr std::chrono::milliseconds retryAfterFailure = 1min;
/// Nobody waits for the program any more by then.
constexpr std::chrono::milliseconds checkedAfter = 1min;
/// More links than these are not named one by one.
constexpr std::size_t mostLinksNamed = 1000;

} // namespace

SqliteLedger::SqliteLedger(const QString &path, core::Clock &clock, QObject *parent,
                           const QString &schema)
    : Ledger(parent)
    , m_path(path)
    , m_schema(schema.isEmpty() ? schemaFolder() : schema)
    , m_clock(clock)
    , m_worker(std::make_unique<Worker>(m_path, m_schema))
{
    m_aside.setMaxThreadCount(1);
    m_thread.setObjectName(u"ledger"_s);
    m_inThread.moveToThread(&m_thread);
    m_thread.start();
}

SqliteLedger::~SqliteLedger()
{
    m_closing = true;
    if (m_wait)
        m_wait->cancel();
    if (m_check)
        m_check->cancel();
    m_aside.clear();
    m_aside.waitForDone();
    // Behind everything that was asked before.
    QMetaObject::invokeMethod(
        &m_inThread,
        [this] {
            m_worker->close();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void SqliteLedger::change(Work work, Done done)
{
    QMetaObject::invokeMethod(
        &m_inThread,
        [this, work = std::move(work), done = std::move(done), now = m_clock.now()] {
            const Result<Effects> effects = work(*m_worker, now);
            // Posted before the answer: who hears it may rely on the signals having been sent.
            if (effects) {
                QMetaObject::invokeMethod(
                    this, [this, what = *effects] { announce(what); }, Qt::QueuedConnection);
            }
            done(effects);
        },
        Qt::QueuedConnection);
}

Task<> SqliteLedger::change(Work work)
{
    const Promise<> promise;
    change(std::move(work), [promise](const Result<Effects> &effects) {
        promise.finish(effects ? Result<>() : Result<>(effects.error()));
    });
    return promise.task();
}

template <typename T>
Task<T> SqliteLedger::ask(std::function<Result<T>(const Reader &)> question)
{
    const Promise<T> promise;
    QMetaObject::invokeMethod(
        &m_inThread,
        [this, promise, question = std::move(question)] {
            // An answer nobody waits for is not looked up: typing in the search field asks a lot.
            if (!m_closing && !promise.isFinished())
                promise.finish(m_worker->read<T>(question));
        },
        Qt::QueuedConnection);
    return promise.task();
}

template <typename T>
Task<T> SqliteLedger::aside(std::function<Result<T>()> work)
{
    const Promise<T> promise;
    m_aside.start([this, promise, work = std::move(work)] {
        if (!m_closing)
            promise.finish(work());
    });
    return promise.task();
}

Task<> SqliteLedger::open()
{
    return change([](Worker &worker, const QDateTime &now) { return worker.open(now); })
        .andThen(this, [this] { checkLater(); });
}

void SqliteLedger::checkLater()
{
    if (QFileInfo(m_path).size() <= smallFile)
        return;
    m_check = m_clock.after(checkedAfter).andThen(this, [this] {
        return aside<void>([path = m_path] { return checkOpenLedger(path); });
    });
    m_check->then(this, [this](const Result<> &sound) {
        if (sound)
            return;
        const auto note = [this, error = sound.error()] {
            m_worker->noteDamage(error);
        };
        QMetaObject::invokeMethod(&m_inThread, note, Qt::QueuedConnection);
    });
}

Task<> SqliteLedger::write(Changes changes)
{
    return change([changes = std::move(changes)](Worker &worker, const QDateTime &now) {
        return worker.write(changes, now);
    });
}

Task<core::IntentId> SqliteLedger::plan(domain::Intent intent, Changes with)
{
    const Promise<core::IntentId> promise;
    change([intent = std::move(intent), with = std::move(with)](
               Worker &worker, const QDateTime &now) { return worker.plan(intent, with, now); },
           [promise](const Result<Effects> &effects) {
               promise.finish(effects ? Result<core::IntentId>(effects->planned)
                                      : Result<core::IntentId>(effects.error()));
           });
    return promise.task();
}

Task<core::JobId> SqliteLedger::planJob(domain::Job job, std::vector<domain::JobStep> steps,
                                        Changes with)
{
    const Promise<core::JobId> promise;
    change(
        [job = std::move(job), steps = std::move(steps), with = std::move(with)](
            Worker &worker, const QDateTime &now) { return worker.planJob(job, steps, with, now); },
        [promise](const Result<Effects> &effects) {
            promise.finish(effects ? Result<core::JobId>(effects->plannedJob)
                                   : Result<core::JobId>(effects.error()));
        });
    return promise.task();
}

Task<> SqliteLedger::moveChat(core::ChatId from, core::ChatId to, domain::HistoryEntry entry)
{
    return change([from, to, entry = std::move(entry)](Worker &worker, const QDateTime &now) {
        return worker.moveChat(from, to, entry, now);
    });
}

Task<std::vector<domain::Bot>> SqliteLedger::bots()
{
    return ask<std::vector<domain::Bot>>([](const Reader &reader) { return reader.bots(); });
}

Task<std::vector<domain::SeatOverview>> SqliteLedger::seats()
{
    return ask<std::vector<domain::SeatOverview>>(
        [](const Reader &reader) { return reader.seats(); });
}

Task<domain::LinkOrder> SqliteLedger::order(domain::LinkQuery query, quint64 known)
{
    const Promise<domain::LinkOrder> promise;
    const auto answer = [this, promise, query = std::move(query), known](const Result<> &filled) {
        if (m_closing || promise.isFinished())
            return;
        promise.finish(filled ? m_worker->order(query, known)
                              : Result<domain::LinkOrder>(filled.error()));
    };
    QMetaObject::invokeMethod(
        &m_inThread,
        [this, answer] {
            if (m_worker->isIndexed()) {
                answer({});
                return;
            }
            m_waiting.push_back(answer);
            if (m_waiting.size() == 1)
                fillIndex();
        },
        Qt::QueuedConnection);
    return promise.task();
}

/// Part by part, between other questions. In the ledger's thread.
void SqliteLedger::fillIndex()
{
    const Result<bool> filled = m_closing ? core::Error::Kind::Cancelled : m_worker->fillIndex();
    if (filled && !*filled) {
        QMetaObject::invokeMethod(
            &m_inThread, [this] { fillIndex(); }, Qt::QueuedConnection);
        return;
    }
    for (const auto &answer : std::exchange(m_waiting, {}))
        answer(filled ? Result<>() : Result<>(filled.error()));
}

Task<std::vector<core::LinkId>> SqliteLedger::firstLinks(domain::LinkQuery query, int count)
{
    using Ids = std::vector<core::LinkId>;
    // The rest would be found by looking at every link.
    if (query.filter != domain::LinkFilter::All || !query.search.isEmpty()
        || !query.nameStart.isEmpty() || query.sortBy != domain::LinkColumn::Created
        || query.order != Qt::DescendingOrder)
        return Task<Ids>::finished(Ids());
    return ask<Ids>([query = std::move(query), count](const Reader &reader) {
        return reader.firstLinks(query, count);
    });
}

Task<std::vector<domain::Link>> SqliteLedger::links(std::vector<core::LinkId> ids)
{
    return ask<std::vector<domain::Link>>(
        [ids = std::move(ids)](const Reader &reader) { return reader.links(ids); });
}

Task<domain::LinkCounts> SqliteLedger::counts(domain::LinkScope scope)
{
    return ask<domain::LinkCounts>([scope](const Reader &reader) { return reader.counts(scope); });
}

Task<std::optional<domain::Link>> SqliteLedger::primaryLink(domain::SeatId seat)
{
    return ask<std::optional<domain::Link>>(
        [seat](const Reader &reader) { return reader.primaryLink(seat); });
}

Task<std::vector<domain::Link>> SqliteLedger::linksStartingWith(QString hashPart)
{
    return ask<std::vector<domain::Link>>([part = std::move(hashPart)](const Reader &reader) {
        return reader.linksStartingWith(part);
    });
}

Task<std::vector<domain::Tag>> SqliteLedger::tags()
{
    return ask<std::vector<domain::Tag>>([](const Reader &reader) { return reader.tags(); });
}

Task<std::vector<domain::Link>> SqliteLedger::linksByHash(QString hash)
{
    return ask<std::vector<domain::Link>>(
        [hash = std::move(hash)](const Reader &reader) { return reader.linksByHash(hash); });
}

Task<std::vector<domain::HistoryEntry>> SqliteLedger::history(domain::HistoryQuery query)
{
    return ask<std::vector<domain::HistoryEntry>>(
        [query = std::move(query)](const Reader &reader) { return reader.history(query); });
}

Task<std::vector<domain::Intent>> SqliteLedger::openIntents()
{
    return ask<std::vector<domain::Intent>>(
        [](const Reader &reader) { return reader.openIntents(); });
}

Task<std::vector<domain::JobOverview>> SqliteLedger::jobs()
{
    return ask<std::vector<domain::JobOverview>>(
        [](const Reader &reader) { return reader.jobs(); });
}

Task<std::vector<domain::JobStep>> SqliteLedger::jobSteps(StepQuery query)
{
    return ask<std::vector<domain::JobStep>>(
        [query](const Reader &reader) { return reader.jobSteps(query); });
}

Task<std::vector<domain::SeatId>> SqliteLedger::pendingSeats(core::JobId job)
{
    return ask<std::vector<domain::SeatId>>(
        [job](const Reader &reader) { return reader.pendingSeats(job); });
}

Task<std::vector<Noticed>> SqliteLedger::hear(core::UserId bot, std::vector<domain::Heard> updates,
                                              qint64 next)
{
    const Promise<std::vector<Noticed>> promise;
    const auto noticed = std::make_shared<std::vector<Noticed>>();
    change(
        [bot, updates = std::move(updates), next, noticed](Worker &worker, const QDateTime &now) {
            return worker.hear(bot, updates, next, *noticed, now);
        },
        [promise, noticed](const Result<Effects> &effects) {
            promise.finish(effects ? Result<std::vector<Noticed>>(std::move(*noticed))
                                   : Result<std::vector<Noticed>>(effects.error()));
        });
    return promise.task();
}

Task<std::vector<domain::Listening>> SqliteLedger::listening()
{
    return ask<std::vector<domain::Listening>>(
        [](const Reader &reader) { return reader.listening(); });
}

Task<std::vector<domain::Traffic>> SqliteLedger::traffic(domain::TrafficQuery query)
{
    return ask<std::vector<domain::Traffic>>(
        [query = std::move(query)](const Reader &reader) { return reader.traffic(query); });
}

Task<std::vector<domain::Tally>> SqliteLedger::tallies(domain::LinkScope scope)
{
    return ask<std::vector<domain::Tally>>(
        [scope, now = m_clock.now()](const Reader &reader) { return reader.tallies(scope, now); });
}

Task<std::optional<domain::Tally>> SqliteLedger::tally(domain::Way way)
{
    return ask<std::optional<domain::Tally>>(
        [way, now = m_clock.now()](const Reader &reader) { return reader.tally(way, now); });
}

Task<std::vector<domain::Visit>> SqliteLedger::visits(domain::Way way, int limit)
{
    return ask<std::vector<domain::Visit>>(
        [way, limit](const Reader &reader) { return reader.visits(way, limit); });
}

Task<std::vector<domain::JoinRequest>> SqliteLedger::joinRequests(RequestQuery query)
{
    return ask<std::vector<domain::JoinRequest>>(
        [query](const Reader &reader) { return reader.joinRequests(query); });
}

Task<int> SqliteLedger::pendingRequests(domain::LinkScope scope)
{
    return ask<int>([scope](const Reader &reader) { return reader.pendingRequests(scope); });
}

Task<std::vector<domain::RequestRule>> SqliteLedger::requestRules()
{
    return ask<std::vector<domain::RequestRule>>(
        [](const Reader &reader) { return reader.requestRules(); });
}

Task<std::vector<domain::Gate>> SqliteLedger::gates()
{
    return ask<std::vector<domain::Gate>>([](const Reader &reader) { return reader.gates(); });
}

Task<std::vector<Pardon>> SqliteLedger::pardons()
{
    return ask<std::vector<Pardon>>(
        [now = m_clock.now()](const Reader &reader) { return reader.pardons(now); });
}

Task<std::vector<domain::Link>> SqliteLedger::usedOneTimeLinks()
{
    return ask<std::vector<domain::Link>>(
        [](const Reader &reader) { return reader.usedOneTimeLinks(); });
}

namespace {

/// Passes pieces on until somebody says stop.
template <typename Stop>
class Stoppable final : public ArchiveWriter
{
public:
    Stoppable(ArchiveWriter &writer, Stop stop)
        : m_writer(writer)
        , m_stop(std::move(stop))
    { }

    Result<> write(const ArchiveItem &item) override
    {
        return m_stop() ? Result<>(core::Error::Kind::Cancelled) : m_writer.write(item);
    }
    Result<> finish() override { return m_writer.finish(); }

private:
    ArchiveWriter &m_writer;
    Stop m_stop;
};

} // namespace

Task<> SqliteLedger::readAll(std::shared_ptr<ArchiveWriter> writer)
{
    return aside<void>([this, writer = std::move(writer)]() -> Result<> {
        const auto opened = Connection::open(m_path, Connection::Access::Read);
        if (!opened)
            return opened.error();
        Stoppable stoppable(*writer, [this] { return m_closing.load(); });
        return readArchive(**opened, stoppable);
    });
}

Task<MergeReport> SqliteLedger::examine(ArchiveSource source)
{
    return aside<MergeReport>([this, source = std::move(source)]() -> Result<MergeReport> {
        const auto opened = Connection::open(m_path, Connection::Access::Read);
        if (!opened)
            return opened.error();
        return mergeArchive(**opened, nullptr, [&]() -> Result<std::optional<ArchiveItem>> {
            if (m_closing)
                return core::Error::Kind::Cancelled;
            return source();
        });
    });
}

Task<MergeReport> SqliteLedger::merge(ArchiveSource source)
{
    const Promise<MergeReport> promise;
    const auto report = std::make_shared<MergeReport>();
    change([source = std::move(source), report](
               Worker &worker, const QDateTime &now) { return worker.merge(source, *report, now); },
           [promise, report](const Result<Effects> &effects) {
               promise.finish(effects ? Result<MergeReport>(*report)
                                      : Result<MergeReport>(effects.error()));
           });
    return promise.task();
}

Task<> SqliteLedger::copyTo(QString path)
{
    return aside<void>([this, path = std::move(path)]() -> Result<> {
        // Nothing is written to it, but SQLite 3.40 copies no generated columns over a connection
        // that may only read.
        const auto opened = Connection::open(m_path, Connection::Access::Write);
        if (!opened)
            return opened.error();
        return copyLedger(**opened, path, m_schema);
    });
}

Task<> SqliteLedger::check(QString path)
{
    return aside<void>([this, path = std::move(path)] { return checkLedger(path, m_schema); });
}

void SqliteLedger::announce(const Effects &effects)
{
    if (m_wait)
        m_wait->cancel();
    m_wait.reset();
    if (effects.nextChange)
        refreshAt(*effects.nextChange);
    if (effects.everyLink || effects.links.size() > mostLinksNamed)
        Q_EMIT linksChanged({});
    else if (!effects.links.empty())
        Q_EMIT linksChanged(effects.links);
    if (effects.seats)
        Q_EMIT seatsChanged();
    if (effects.history)
        Q_EMIT historyAdded();
    if (effects.jobs)
        Q_EMIT jobsChanged();
    if (effects.listening)
        Q_EMIT listeningChanged();
    if (effects.traffic)
        Q_EMIT trafficChanged();
    if (effects.requests)
        Q_EMIT requestsChanged();
    if (effects.gates)
        Q_EMIT gatesChanged();
}

void SqliteLedger::refresh()
{
    change([](Worker &worker, const QDateTime &now) {
        return worker.refresh(now);
    }).then(this, [this](const Result<> &refreshed) {
        if (!refreshed)
            refreshAt(m_clock.now().addDuration(retryAfterFailure));
    });
}

void SqliteLedger::refreshAt(const QDateTime &time)
{
    const std::chrono::milliseconds until(m_clock.now().msecsTo(time));
    m_wait = m_clock.after(std::clamp(until, std::chrono::milliseconds(0), longestWait))
                 .andThen(this, [this] { refresh(); });
}

} // namespace ledger
