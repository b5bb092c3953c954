// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/leakwatch.h"

#include "services/catalogue.h"
#include "services/connections.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace services {

namespace {

constexpr std::chrono::minutes window = 5min;
/// A leak is this many in a window, and this many times what came in the window before.
constexpr int atLeast = 30;
constexpr int timesTheUsual = 5;
constexpr int timesWhenIgnored = 10;

} // namespace

LeakWatch::LeakWatch(Catalogue &catalogue, Connections &connections, core::Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_connections(connections)
    , m_clock(clock)
{ }

void LeakWatch::start(std::chrono::seconds interval)
{
    m_interval = interval;
    if (!std::exchange(m_started, true))
        round();
}

void LeakWatch::round()
{
    std::chrono::milliseconds turn = 0ms;
    for (const domain::SeatOverview &overview : m_catalogue.seats()) {
        const domain::SeatId seat = overview.seat.id;
        if (!m_connections.hasLine(seat.bot)
            || overview.seat.status != domain::SeatStatus::Administrator)
            continue;
        m_clock.after(turn).andThen(this, [this, seat] { ask(seat); });
        turn += 1s;
    }
    m_clock.after(std::max<std::chrono::milliseconds>(m_interval, turn)).andThen(this, [this] {
        round();
    });
}

void LeakWatch::ask(const domain::SeatId &seat)
{
    using Line = std::shared_ptr<telegram::BotApi>;
    // A flood wait may hold an answer back for days; one question for each chat is enough then. And
    // the bot may have lost its line since the round began.
    if (!m_connections.hasLine(seat.bot) || !m_asked.insert(seat).second)
        return;
    m_connections.line(seat.bot)
        .andThen(this,
                 [this, seat](const Line &line) {
                     return line->getChatMemberCount(seat.chat).andThen(
                         this, [this, seat, line](qint64 members) {
                             seen(seat, static_cast<int>(members));
                         });
                 })
        .then(this, [this, seat](core::Result<>) { m_asked.erase(seat); });
}

void LeakWatch::seen(const domain::SeatId &seat, int members)
{
    Watched &watched = m_watched[seat];
    watched.samples.push_back({m_clock.uptime(), members});
    while (watched.samples.front().at < m_clock.uptime() - 2 * window && watched.samples.size() > 1)
        watched.samples.pop_front();
    judge(watched);
}

void LeakWatch::judge(Watched &watched)
{
    const auto now = m_clock.uptime();
    const auto inWindow =
        std::find_if(watched.samples.begin(), watched.samples.end(),
                     [now](const Sample &sample) { return sample.at >= now - window; });
    const int joined = watched.samples.back().members - inWindow->members;
    std::optional<int> usually;
    if (watched.samples.front().at <= inWindow->at - window / 2)
        usually = std::max(0, inWindow->members - watched.samples.front().members);
    const int factor = now < watched.ignoredUntil ? timesWhenIgnored : 1;
    const bool leaks = joined >= atLeast * factor
        && (watched.leak || joined >= timesTheUsual * usually.value_or(0));
    // Once raised, the mark stays until somebody deals with it; only its number goes on.
    if (!leaks && !watched.leak)
        return;
    const int shown = watched.leak ? std::max(joined, watched.leak->joined) : joined;
    const Leak leak{shown, window, watched.leak ? watched.leak->usually : usually};
    if (watched.leak == leak)
        return;
    watched.leak = leak;
    Q_EMIT changed();
}

std::optional<Leak> LeakWatch::leak(const domain::SeatId &seat) const
{
    const auto found = m_watched.find(seat);
    return found == m_watched.end() ? std::nullopt : found->second.leak;
}

void LeakWatch::ignore(const domain::SeatId &seat)
{
    dealtWith(seat);
    m_watched[seat].ignoredUntil = m_clock.uptime() + 24h;
}

void LeakWatch::dealtWith(const domain::SeatId &seat)
{
    m_watched.erase(seat);
    Q_EMIT changed();
}

} // namespace services
