// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "domain/chat.h"

#include <QObject>

#include <deque>
#include <map>
#include <set>

namespace services {

class Catalogue;
class Connections;

/// More people came to a chat than is usual there: its primary link may have leaked.
struct Leak
{
    int joined = 0; ///< how many more members than at the start of the window
    std::chrono::minutes in{0}; ///< the window
    /// What came in an equal window before; nothing where it was not watched long enough.
    std::optional<int> usually;

    friend bool operator==(const Leak &, const Leak &) = default;
};

/// Asks Telegram now and then how many members each chat has, and notices when many come at once.
/// It needs no updates, so it is safe beside the bot's own program; it asks only for bots whose
/// line is open already, in the background, at most once a second.
class LeakWatch : public QObject
{
    Q_OBJECT

public:
    LeakWatch(Catalogue &catalogue, Connections &connections, core::Clock &clock,
              QObject *parent = nullptr);

    /// Begins to ask; each chat every interval, or every second times the number of chats where
    /// those are many.
    void start(std::chrono::seconds interval = std::chrono::seconds(15));
    /// One more count, as an answer or a refresh tells it.
    void seen(const domain::SeatId &seat, int members);
    std::optional<Leak> leak(const domain::SeatId &seat) const;
    /// Not a leak, or dealt with: what came so far does not count any more, and for a day ten
    /// times as many must come.
    void ignore(const domain::SeatId &seat);
    /// The link is dead: the mark goes, and counting begins anew.
    void dealtWith(const domain::SeatId &seat);

Q_SIGNALS:
    void changed();

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

    void round();
    void ask(const domain::SeatId &seat);
    void judge(Watched &watched);

    Catalogue &m_catalogue;
    Connections &m_connections;
    core::Clock &m_clock;
    std::chrono::seconds m_interval{15};
    std::map<domain::SeatId, Watched> m_watched;
    std::set<domain::SeatId> m_asked; ///< those whose answer is on its way
    bool m_started = false;
};

} // namespace services
