// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/pacer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace telegram {

namespace {

constexpr double afterFirstRefusal = 0.5;
constexpr double afterMeasuring = 0.98;
/// A full bucket lets more through than its rate, so a refusal after a rest measures nothing.
constexpr double afterRest = 0.9;
constexpr double growthPerCall = 1.01;
constexpr double growthAfterRefusal = 1.005;
constexpr double growthPerMinute = 1.05;
/// Seconds. What goes out in less is a burst and no pace.
constexpr double shortest = 2;
/// Calls. More than that at once are not expected of a bucket that is full.
constexpr int largestBucket = 50;
/// Fewer calls measure nothing.
constexpr int enough = 10;
/// Once in ten minutes: no pace is so slow that it never gets anywhere.
constexpr double least = 1.0 / 600;

double seconds(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

} // namespace

Pacer::Pacer(double perSecond)
    : Pacer(perSecond, perSecond)
{ }

Pacer::Pacer(double perSecond, double most)
    : m_first(perSecond)
    , m_most(most)
    , m_state{perSecond}
{ }

Pacer::Milliseconds Pacer::nextAt() const
{
    // After a refusal the server itself says when the next one may go.
    if (!m_last || m_state.sent == 0)
        return Milliseconds(0);
    return *m_last + Milliseconds(std::llround(1000 / m_state.rate));
}

bool Pacer::isFresh(Milliseconds now) const
{
    return m_state.rate >= m_first && nextAt() <= now && (!m_last || *m_last + refillTime <= now);
}

void Pacer::started(Milliseconds now)
{
    const auto gap = now - m_last.value_or(now);
    if (!m_last || gap >= refillTime)
        m_state = {m_state.rate, now, 0, false, m_state.isMeasured};
    // Only a pace that was kept says that it may be more.
    const bool wasKept = m_state.sent > 0 && seconds(gap) * m_state.rate <= 1.25;
    if (wasKept && (!m_state.isMeasured || now - m_state.since >= trustTime)) {
        const double growth = m_state.isMeasured ? std::pow(growthPerMinute, seconds(gap) / 60)
            : m_state.wasEmpty                   ? growthAfterRefusal
                                                 : growthPerCall;
        m_state.rate = std::min(m_most, m_state.rate * growth);
    }
    ++m_state.sent;
    m_last = now;
}

void Pacer::refused(Milliseconds now, std::optional<Milliseconds> wait)
{
    if (m_state.wasEmpty && m_state.sent == 0)
        return;
    m_before = m_state;
    const double time = std::max(seconds(now - m_state.since), shortest);
    const double pace = std::max(m_state.sent - 1, 1) / time; // without the one refused
    const double most = std::min(m_state.rate, pace);
    if (m_state.wasEmpty) {
        m_state = {std::max(least, most * afterMeasuring), now, 0, true, m_state.sent > enough};
    } else if (m_state.isMeasured) {
        m_state = {std::max(least, most * afterRest), now, 0, true, true};
    } else {
        // By then a call has flowed in, or what was missing of one: about that is the rate. It is
        // no reason to try the first pace again where that was refused.
        const double told = wait && wait->count() > 0 ? 1 / seconds(*wait) : 0;
        const bool wasGrown = m_state.rate > m_first;
        const double half =
            std::max(most * afterFirstRefusal, (m_state.sent - largestBucket) / time);
        const double rate = told < m_first || wasGrown
            ? std::max(half, std::min(most, told) * afterMeasuring)
            : half;
        m_state = {std::max(least, rate), now, 0, true, wasGrown && told >= m_first};
    }
}

void Pacer::takeBack()
{
    if (const auto before = std::exchange(m_before, std::nullopt))
        m_state = *before;
}

} // namespace telegram
