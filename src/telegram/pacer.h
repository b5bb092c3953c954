// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <optional>

namespace telegram {

/// How fast calls may follow each other, learnt from refusals. A model of one token bucket of the
/// server, a chat's or a bot's, whose size and rate are unknown (docs/adr/0006-pacing.md):
///
/// - Until the first refusal the pace grows with every call that goes through, up to a bound.
/// - A refusal says that the bucket is empty. After the first one the pace is half of what was
///   sent until then, or what the server's own wait tells, and grows half as fast.
/// - Between two refusals as many calls went through as the bucket was given: from the second one
///   on the pace is that rate, a little less. It is kept for ten minutes, and then grows by a
///   twentieth in a minute.
/// - After a rest the bucket is full again, and the pace is what it was.
///
/// Times are those of Clock::uptime().
class Pacer
{
public:
    using Milliseconds = std::chrono::milliseconds;
    /// Without a call for so long the bucket counts as full.
    static constexpr std::chrono::seconds refillTime{60};
    /// For so long a measured pace is trusted.
    static constexpr std::chrono::minutes trustTime{10};

    /// perSecond: the pace at first; infinity = none before the first refusal. most: what it may
    /// grow to; left out, it never goes beyond the first.
    explicit Pacer(double perSecond);
    Pacer(double perSecond, double most);

    /// When the next call may start; a time that is past means now.
    Milliseconds nextAt() const;
    double perSecond() const { return m_state.rate; }
    /// Nothing was learnt, and nothing waits: as good as a new one.
    bool isFresh(Milliseconds now) const;

    void started(Milliseconds now);
    /// The server refused a call that was started. One refused together with another tells nothing
    /// new.
    /// wait: how long the server wants to be left alone, if it says so.
    void refused(Milliseconds now, std::optional<Milliseconds> wait = {});
    /// The last refusal was about another bucket.
    void takeBack();

private:
    struct State
    {
        double rate;
        Milliseconds since{0}; ///< the first call, or the last refusal
        int sent = 0; ///< since then
        bool wasEmpty = false; ///< at that time
        bool isMeasured = false; ///< the rate is the bucket's
    };
    double m_first;
    double m_most;
    State m_state;
    std::optional<State> m_before; ///< the last refusal
    std::optional<Milliseconds> m_last;
};

} // namespace telegram
