// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/leakwatch.h"

#include "services/catalogue.h"
#include "services/connections.h"
#include "services/listener.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace services {

namespace {

constexpr std::chrono::minutes window = domain::leakTime;
/// Where it is not known yet what is usual in a chat, so many times more are taken for a leak.
constexpr int factorWhereUnknown = 3;
/// What is usual is worked out anew so often.
constexpr std::chrono::minutes usualLasts = 15min;

bool isOld(const QDateTime &time, const QDateTime &now)
{
    return !time.isValid() || now >= time.addDuration(usualLasts)
        || now <= time.addDuration(-usualLasts);
}

} // namespace

LeakWatch::LeakWatch(ledger::Ledger &ledger, Catalogue &catalogue, Connections &connections,
                     const Listener &listener, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_catalogue(catalogue)
    , m_connections(connections)
    , m_listener(listener)
    , m_clock(clock)
{
    connect(&listener, &Listener::noticed, this, &LeakWatch::noticed);
}

void LeakWatch::start(std::chrono::seconds interval)
{
    m_interval = interval;
    if (!m_started)
        readPardons();
    if (!std::exchange(m_started, true))
        round();
}

void LeakWatch::round()
{
    std::chrono::milliseconds turn = 0ms;
    for (const domain::SeatOverview &overview : m_catalogue.seats()) {
        const domain::SeatId seat = overview.seat.id;
        if (!m_connections.hasLine(seat.bot)
            || overview.seat.status != domain::SeatStatus::Administrator || isListenedTo(seat.bot))
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
    judge(seat, watched);
}

void LeakWatch::judge(const domain::SeatId &seat, Watched &watched)
{
    const auto now = m_clock.uptime();
    const auto inWindow =
        std::find_if(watched.samples.begin(), watched.samples.end(),
                     [now](const Sample &sample) { return sample.at >= now - window; });
    const int joined = watched.samples.back().members - inWindow->members;
    std::optional<int> before;
    if (watched.samples.front().at <= inWindow->at - window / 2)
        before = std::max(0, inWindow->members - watched.samples.front().members);
    const int factor = now < watched.ignoredUntil ? domain::pardonFactor : 1;
    const int atLeast = m_bar.atLeast * (before ? 1 : factorWhereUnknown);
    const bool leaks = joined >= atLeast * factor
        && (watched.leak || joined >= m_bar.times * factor * before.value_or(0));
    // Once raised, the mark stays until somebody deals with it; only its number goes on.
    if (!leaks && !watched.leak)
        return;
    const int shown = watched.leak ? std::max(joined, watched.leak->joined) : joined;
    Leak leak{shown, window, {}, false, {}};
    if (watched.leak)
        leak.usuallyPerHour = watched.leak->usuallyPerHour;
    else if (before)
        leak.usuallyPerHour = *before * (60min / window);
    if (watched.leak == leak)
        return;
    const bool isNew = !watched.leak;
    watched.leak = leak;
    Q_EMIT changed();
    if (isNew)
        Q_EMIT raised(seat);
}

std::optional<Leak> LeakWatch::leak(const domain::SeatId &seat) const
{
    std::optional<Leak> greatest;
    for (const auto &[way, gauge] : m_gauges) {
        if (way.seat == seat && gauge.rush && (!greatest || greatest->joined < gauge.rush->joined))
            greatest = Leak{gauge.rush->joined, gauge.rush->in, gauge.rush->usuallyPerHour, true,
                            gauge.link};
    }
    if (greatest)
        return greatest;
    const auto found = m_watched.find(seat);
    return found == m_watched.end() ? std::nullopt : found->second.leak;
}

// By updates --------------------------------------------------------------------------------------

bool LeakWatch::isListenedTo(core::UserId bot) const
{
    const auto view = m_listener.find(bot);
    return view && view->isOn() && !view->heldUpBy;
}

void LeakWatch::readPardons()
{
    m_ledger.pardons().andThen(this, [this](const std::vector<ledger::Pardon> &pardons) {
        for (const ledger::Pardon &pardon : pardons)
            m_gauges[pardon.way].pardonedUntil = pardon.until;
    });
}

void LeakWatch::noticed(const std::vector<ledger::Noticed> &news)
{
    std::set<domain::Way> ways;
    for (const ledger::Noticed &one : news) {
        if (one.what != domain::Heard::What::Joined)
            continue;
        m_gauges[one.way].waiting.push_back(one.at);
        ways.insert(one.way);
    }
    for (const domain::Way &way : ways) {
        Gauge &gauge = m_gauges[way];
        std::sort(gauge.waiting.begin(), gauge.waiting.end());
        if (isOld(gauge.readAt, m_clock.now()))
            readUsual(way);
        else
            measure(way);
    }
}

/// What is usual by this way. Whoever comes meanwhile is measured with it.
void LeakWatch::readUsual(const domain::Way &way)
{
    if (std::exchange(m_gauges[way].isReading, true))
        return;
    domain::TrafficQuery query{domain::LinkScope::of(way.seat)};
    if (way.link.isValid())
        query.link = way.link;
    query.since = m_clock.now().addDays(-domain::usualDays - 1);
    m_ledger.traffic(query).then(
        this, [this, way](const core::Result<std::vector<domain::Traffic>> &traffic) {
            Gauge &gauge = m_gauges[way];
            gauge.isReading = false;
            gauge.readAt = m_clock.now();
            gauge.usualAt = {};
            gauge.traffic.clear();
            if (traffic) {
                std::copy_if(traffic->begin(), traffic->end(), std::back_inserter(gauge.traffic),
                             [&way](const domain::Traffic &row) { return row.way == way; });
            }
            const auto view = m_listener.find(way.seat.bot);
            gauge.counted = view ? view->listening.since : QDateTime();
            measure(way);
        });
}

void LeakWatch::measure(const domain::Way &way)
{
    Gauge &gauge = m_gauges[way];
    if (gauge.isReading)
        return;
    const auto before = gauge.rush;
    for (const QDateTime &at : std::exchange(gauge.waiting, {})) {
        if (isOld(gauge.usualAt, at)) {
            gauge.usually = domain::usualPerHour(gauge.traffic, at, gauge.counted);
            gauge.usualAt = at;
        }
        const int factor =
            gauge.pardonedUntil.isValid() && at < gauge.pardonedUntil ? domain::pardonFactor : 1;
        const auto rush = gauge.meter.joined(at, gauge.usually, m_bar, factor);
        // Once raised, the mark stays until somebody deals with it; only its number goes on.
        if (rush && (!gauge.rush || gauge.rush->joined < rush->joined))
            gauge.rush = rush;
    }
    if (gauge.rush == before)
        return;
    if (before)
        Q_EMIT changed();
    else
        raise(way);
}

void LeakWatch::raise(const domain::Way &way)
{
    const auto tell = [this, way] {
        Q_EMIT changed();
        Q_EMIT raised(way.seat);
    };
    if (!way.link.isValid()) {
        tell();
        return;
    }
    m_ledger.links({way.link})
        .then(this, [this, way, tell](const core::Result<std::vector<domain::Link>> &links) {
            if (links && !links->empty())
                m_gauges[way].link = links->front();
            tell();
        });
}

// What people say of it ---------------------------------------------------------------------------

void LeakWatch::ignore(const domain::SeatId &seat)
{
    const QDateTime until = m_clock.now().addDuration(domain::pardonTime);
    ledger::Changes changes;
    for (auto &[way, gauge] : m_gauges) {
        if (way.seat == seat && gauge.rush) {
            gauge.pardonedUntil = until;
            changes.pardons.push_back({way, until});
        }
    }
    if (!changes.pardons.empty())
        m_ledger.write(std::move(changes));
    dealtWith(seat);
    m_watched[seat].ignoredUntil = m_clock.uptime() + domain::pardonTime;
}

void LeakWatch::dealtWith(const domain::SeatId &seat)
{
    m_watched.erase(seat);
    for (auto &[way, gauge] : m_gauges) {
        if (way.seat == seat && gauge.rush) {
            gauge.rush.reset();
            gauge.meter = {};
        }
    }
    Q_EMIT changed();
}

} // namespace services
