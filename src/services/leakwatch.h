// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "domain/leak.h"
#include "domain/link.h"

#include <QObject>

#include <deque>
#include <map>
#include <set>
#include <vector>

namespace ledger {
class Ledger;
struct Noticed;
} // namespace ledger

namespace services {

class Catalogue;
class Connections;
class Listener;

/// More people came to a chat than is usual there: a link may have leaked.
struct Leak
{
    int joined = 0; ///< how many, in this time
    std::chrono::seconds in{0};
    /// Nothing where it was not watched long enough.
    std::optional<double> usuallyPerHour;
    /// They were counted as they came; else the chat's members were, so that nobody knows the way.
    bool wasHeard = false;
    /// By which they came; nothing where it is not known, or they came by none.
    std::optional<domain::Link> link;

    friend bool operator==(const Leak &, const Leak &) = default;
};

/// Notices when many people come at once. Of bots that are listened to it knows the link by which
/// they come, and compares with that link's own past. Of the others it asks Telegram now and then
/// how many members each chat has: that needs no updates, so it is safe beside the bot's own
/// program; it asks only for bots whose line is open already, in the background, at most once a
/// second.
class LeakWatch : public QObject
{
    Q_OBJECT

public:
    LeakWatch(ledger::Ledger &ledger, Catalogue &catalogue, Connections &connections,
              const Listener &listener, core::Clock &clock, QObject *parent = nullptr);

    /// Begins to ask; each chat every interval, or every second times the number of chats where
    /// those are many.
    void start(std::chrono::seconds interval = std::chrono::seconds(15));
    /// From when on it is a leak; what is marked already stays so.
    void setBar(const domain::LeakBar &bar) { m_bar = bar; }
    /// What updates told, once it is in the ledger.
    void noticed(const std::vector<ledger::Noticed> &news);
    /// One more count, as an answer or a refresh tells it.
    void seen(const domain::SeatId &seat, int members);
    /// The seat's greatest.
    std::optional<Leak> leak(const domain::SeatId &seat) const;
    /// Not a leak, or dealt with: what came so far does not count any more, and for a day ten
    /// times as many must come.
    void ignore(const domain::SeatId &seat);
    /// The link is dead: the mark goes, and counting begins anew.
    void dealtWith(const domain::SeatId &seat);

Q_SIGNALS:
    void changed();
    /// Nothing was known of a leak in this chat before.
    void raised(const domain::SeatId &seat);

private:
    struct Sample
    {
        std::chrono::milliseconds at; ///< Clock::uptime()
        int members;
    };
    struct Watched
    {
        std::deque<Sample> samples;
        std::optional<Leak> leak;
        std::chrono::milliseconds ignoredUntil{0};
    };

    /// Those who came by one way.
    struct Gauge
    {
        domain::JoinMeter meter;
        double usually = 0; ///< in an hour
        QDateTime usualAt; ///< for when that holds; invalid = it was not read yet
        bool isReading = false;
        std::vector<QDateTime> waiting; ///< came while it was being read
        QDateTime pardonedUntil;
    };

    void readPardons();
    void readUsual(const domain::Way &way);
    void measure(const domain::Way &way, const std::vector<domain::Traffic> &traffic);
    void mark(const domain::Way &way, const domain::Rush &rush);
    void forgetQuietOnes();
    bool isListenedTo(core::UserId bot) const;
    void round();
    void ask(const domain::SeatId &seat);
    void judge(const domain::SeatId &seat, Watched &watched);

    ledger::Ledger &m_ledger;
    Catalogue &m_catalogue;
    Connections &m_connections;
    const Listener &m_listener;
    core::Clock &m_clock;
    domain::LeakBar m_bar;
    std::map<domain::Way, Gauge> m_gauges;
    std::map<domain::Way, Leak> m_heard; ///< those that are marked
    std::chrono::seconds m_interval{15};
    std::map<domain::SeatId, Watched> m_watched;
    std::set<domain::SeatId> m_asked; ///< those whose answer is on its way
    bool m_started = false;
};

} // namespace services
