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

/// So many ways are kept in mind although nobody comes by them.
constexpr std::size_t mostGauges = 1000;

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
    for (const auto &[way, leak] : m_heard) {
        if (way.seat == seat && (!greatest || greatest->joined < leak.joined))
            greatest = leak;
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
        std::vector<QDateTime> &waiting = m_gauges[way].waiting;
        std::sort(waiting.begin(), waiting.end());
        const QDateTime &usualAt = m_gauges[way].usualAt;
        if (isOld(usualAt, waiting.front()) || isOld(usualAt, waiting.back()))
            readUsual(way);
        else
            measure(way, {});
    }
    if (m_gauges.size() > mostGauges)
        forgetQuietOnes();
}

/// What is usual by this way. Whoever comes meanwhile is measured with it.
void LeakWatch::readUsual(const domain::Way &way)
{
    if (std::exchange(m_gauges[way].isReading, true))
        return;
    domain::TrafficQuery query{domain::LinkScope::of(way.seat), way.link};
    query.since = m_clock.now().addDays(-domain::usualDays - 1);
    m_ledger.traffic(query).then(
        this, [this, way](const core::Result<std::vector<domain::Traffic>> &traffic) {
            m_gauges[way].isReading = false;
            measure(way, traffic.value_or(std::vector<domain::Traffic>()));
        });
}

/// traffic: of the last days; it need not be there where all that waits came lately.
void LeakWatch::measure(const domain::Way &way, const std::vector<domain::Traffic> &traffic)
{
    Gauge &gauge = m_gauges[way];
    if (gauge.isReading)
        return;
    const auto view = m_listener.find(way.seat.bot);
    const QDateTime counted = view ? view->listening.since : QDateTime();
    std::optional<domain::Rush> greatest;
    for (const QDateTime &at : std::exchange(gauge.waiting, {})) {
        if (isOld(gauge.usualAt, at)) {
            gauge.usually = domain::usualPerHour(traffic, at, counted);
            gauge.usualAt = at;
        }
        const int factor =
            gauge.pardonedUntil.isValid() && at < gauge.pardonedUntil ? domain::pardonFactor : 1;
        const auto rush = gauge.meter.joined(at, gauge.usually, m_bar, factor);
        if (rush && (!greatest || greatest->joined < rush->joined))
            greatest = rush;
    }
    if (greatest)
        mark(way, *greatest);
}

/// Once raised, the mark stays until somebody deals with it; only its number goes on.
void LeakWatch::mark(const domain::Way &way, const domain::Rush &rush)
{
    const auto [marked, isNew] = m_heard.try_emplace(way);
    Leak &leak = marked->second;
    if (leak.joined >= rush.joined)
        return;
    leak = {rush.joined, rush.in, rush.usuallyPerHour, true, leak.link};
    const auto tell = [this, way, isNew = isNew] {
        Q_EMIT changed();
        if (isNew)
            Q_EMIT raised(way.seat);
    };
    if (!isNew || !way.link.isValid()) {
        tell();
        return;
    }
    m_ledger.links({way.link})
        .then(this, [this, way, tell](const core::Result<std::vector<domain::Link>> &links) {
            const auto still = m_heard.find(way);
            if (still == m_heard.end())
                return;
            if (links && !links->empty())
                still->second.link = links->front();
            tell();
        });
}

/// By most links somebody comes now and then, and what they were measured with is read anew then.
void LeakWatch::forgetQuietOnes()
{
    const QDateTime now = m_clock.now();
    std::erase_if(m_gauges, [&](const auto &known) {
        const Gauge &gauge = known.second;
        return !gauge.isReading && gauge.waiting.empty() && isOld(gauge.usualAt, now)
            && (!gauge.pardonedUntil.isValid() || gauge.pardonedUntil < now);
    });
}

// What people say of it ---------------------------------------------------------------------------

void LeakWatch::ignore(const domain::SeatId &seat)
{
    const QDateTime until = m_clock.now().addDuration(domain::pardonTime);
    ledger::Changes changes;
    for (const auto &[way, leak] : m_heard) {
        if (way.seat == seat) {
            m_gauges[way].pardonedUntil = until;
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
    for (auto leak = m_heard.begin(); leak != m_heard.end();) {
        if (leak->first.seat != seat) {
            ++leak;
            continue;
        }
        m_gauges[leak->first].meter = {};
        leak = m_heard.erase(leak);
    }
    Q_EMIT changed();
}

} // namespace services
