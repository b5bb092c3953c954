// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/limiter.h"

#include <algorithm>
#include <utility>

using core::Error;
using core::Result;
using core::Task;

namespace telegram {

Limiter::Limiter(core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{ }

Limiter::~Limiter()
{
    if (m_timer)
        m_timer->cancel();
}

Task<QJsonValue> Limiter::add(Job job)
{
    const auto entry = std::make_shared<Entry>();
    entry->job = std::move(job);
    entry->number = ++m_lastNumber;
    entry->promise.onCancel(this, [this, weak = std::weak_ptr(entry)] {
        if (const auto cancelled = weak.lock())
            cancel(cancelled);
    });
    auto task = entry->promise.task();
    enqueue(entry);
    pump();
    return task;
}

LimiterState Limiter::state() const
{
    LimiterState state;
    state.queued = static_cast<int>(m_queue.size());
    state.inFlight =
        static_cast<int>(std::count_if(m_running.begin(), m_running.end(),
                                       [](const EntryPtr &entry) { return !entry->job.isPoll; }));
    const auto now = m_clock.uptime();
    for (const EntryPtr &entry : m_queue) {
        const auto until = restOf(entry->job);
        if (until <= now || (state.nextTryAt && *state.nextTryAt <= until))
            continue;
        state.nextTryAt = until;
        state.wholeBot = until == m_botRestsUntil;
        state.toldOffChat = state.wholeBot ? std::nullopt : entry->job.chat;
    }
    return state;
}

std::optional<std::chrono::milliseconds> Limiter::nextTryAt(core::ChatId chat) const
{
    Job job;
    job.chat = chat;
    const auto until = restOf(job);
    return until > m_clock.uptime() ? std::optional(until) : std::nullopt;
}

/// By urgency, then by arrival: a job that comes back is again before those that came after it.
void Limiter::enqueue(const EntryPtr &entry)
{
    const auto goesBefore = [](const EntryPtr &a, const EntryPtr &b) {
        return std::pair(a->job.urgency, a->number) < std::pair(b->job.urgency, b->number);
    };
    m_queue.insert(std::upper_bound(m_queue.begin(), m_queue.end(), entry, goesBefore), entry);
}

/// Starts whatever may start. What progress() or start() add meanwhile waits for the loop's next
/// round instead of beginning a loop of its own.
void Limiter::pump()
{
    if (m_pumping)
        return;
    m_pumping = true;
    while (const EntryPtr entry = takeNext())
        start(entry);
    m_pumping = false;
    forgetWhatIsOver();
    setTimer();
    tell();
}

Limiter::EntryPtr Limiter::takeNext()
{
    const auto next = std::find_if(m_queue.begin(), m_queue.end(),
                                   [this](const EntryPtr &entry) { return mayStart(entry->job); });
    if (next == m_queue.end())
        return {};
    EntryPtr entry = *next;
    m_queue.erase(next);
    return entry;
}

bool Limiter::mayStart(const Job &job) const
{
    const auto now = m_clock.uptime();
    if (restOf(job) > now)
        return false;
    if (job.isPoll)
        return true;

    int inFlight = 0;
    int inBackground = 0;
    for (const EntryPtr &entry : m_running) {
        const Job &other = entry->job;
        if (job.isMutation && other.isMutation && other.chat == job.chat)
            return false;
        inFlight += other.isPoll ? 0 : 1;
        inBackground += !other.isPoll && other.urgency == Urgency::Background ? 1 : 0;
    }
    if (inFlight >= mostInFlight)
        return false;
    if (job.urgency == Urgency::Background && inBackground >= mostInBackground)
        return false;
    return paceOf(job) <= now;
}

/// Until when the server wants no such job; a time that is past means nothing.
Limiter::Milliseconds Limiter::restOf(const Job &job) const
{
    const auto rest = job.chat ? m_chatRests.find(*job.chat) : m_chatRests.end();
    return rest == m_chatRests.end() ? m_botRestsUntil
                                     : std::max(m_botRestsUntil, rest->second.until);
}

/// Until when our own pace wants no such job; a time that is past means nothing.
Limiter::Milliseconds Limiter::paceOf(const Job &job) const
{
    if (job.urgency == Urgency::Click || job.isPoll)
        return Milliseconds(0);
    if (!job.isMutation)
        return m_botPacer.perSecond() < botPace ? m_botPacer.nextAt() : Milliseconds(0);
    const auto chat = job.chat ? m_chatPacers.find(*job.chat) : m_chatPacers.end();
    return chat == m_chatPacers.end() ? m_botPacer.nextAt()
                                      : std::max(m_botPacer.nextAt(), chat->second.nextAt());
}

void Limiter::start(const EntryPtr &entry)
{
    m_running.push_back(entry);
    const auto now = m_clock.uptime();
    if (entry->job.isMutation && entry->job.chat)
        m_chatPacers.try_emplace(*entry->job.chat, chatPace, highestChatPace)
            .first->second.started(now);
    if (!entry->job.isPoll)
        m_botPacer.started(now);
    if (entry->job.progress)
        entry->job.progress(CallPhase::InFlight);
    if (!entry->isWanted) { // cancelled by progress()
        std::erase(m_running, entry);
        return;
    }
    entry->running = entry->job.start().then(
        this, [this, entry](Result<QJsonValue> result) { answered(entry, std::move(result)); });
}

void Limiter::answered(const EntryPtr &entry, Result<QJsonValue> result)
{
    if (entry->job.heard)
        entry->job.heard(result);
    std::erase(m_running, entry);
    entry->running.reset();
    const bool isToldOff = !result && result.error().kind == Error::Kind::FloodWait;
    if (isToldOff)
        toldOff(entry->job, result.error().retryAfter.value_or(std::chrono::seconds(1)));
    if (isToldOff && entry->isWanted) {
        enqueue(entry);
        if (entry->job.progress)
            entry->job.progress(CallPhase::Queued);
    } else {
        if (entry->job.finished)
            entry->job.finished(result);
        entry->promise.finish(std::move(result));
    }
    pump();
}

void Limiter::toldOff(const Job &job, Milliseconds wait)
{
    const auto now = m_clock.uptime();
    const auto until = now + wait + afterFlood;
    if (!job.chat) {
        m_botRestsUntil = std::max(m_botRestsUntil, until);
        m_botPacer.refused(now, wait);
        return;
    }
    bool isBots = false;
    for (const auto &[chat, rest] : m_chatRests) {
        if (chat == *job.chat || rest.toldAt + togetherWindow < now)
            continue;
        isBots = true;
        m_botRestsUntil = std::max({m_botRestsUntil, until, rest.until});
        if (const auto pacer = m_chatPacers.find(chat); pacer != m_chatPacers.end())
            pacer->second.takeBack();
    }
    if (isBots)
        m_botPacer.refused(now, wait);
    else if (const auto pacer = m_chatPacers.find(*job.chat); pacer != m_chatPacers.end())
        pacer->second.refused(now, wait);
    Rest &rest = m_chatRests[*job.chat];
    rest.toldAt = now;
    rest.until = std::max(rest.until, until);
}

void Limiter::cancel(const EntryPtr &entry)
{
    entry->isWanted = false;
    if (std::erase(m_queue, entry) > 0)
        pump();
    else if (entry->running && !entry->job.isMutation)
        entry->running->cancel();
}

void Limiter::forgetWhatIsOver()
{
    const auto now = m_clock.uptime();
    std::erase_if(m_chatRests, [now](const auto &pair) {
        return pair.second.until <= now && pair.second.toldAt + togetherWindow < now;
    });
    std::erase_if(m_chatPacers, [now](const auto &pair) { return pair.second.isFresh(now); });
}

/// Wakes up when the next job that waits for a time may go. One that waits for another job's answer
/// needs no timer.
void Limiter::setTimer()
{
    const auto now = m_clock.uptime();
    std::optional<Milliseconds> next;
    for (const EntryPtr &entry : m_queue) {
        const auto at = std::max(restOf(entry->job), paceOf(entry->job));
        if (at > now && (!next || at < *next))
            next = at;
    }
    if (next == m_timerAt)
        return;
    if (m_timer)
        m_timer->cancel();
    m_timer.reset();
    m_timerAt = next;
    if (!next)
        return;
    m_timer = m_clock.after(*next - now).andThen(this, [this] {
        m_timerAt.reset();
        pump();
    });
}

void Limiter::tell()
{
    const LimiterState now = state();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT stateChanged();
}

} // namespace telegram
