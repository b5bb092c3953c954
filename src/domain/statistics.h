// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/listening.h"
#include "domain/traffic.h"

#include <QTimeZone>

namespace domain {

/// How long a bar of a chart is.
enum class TimeStep { Hour, Day, Week };
inline constexpr int timeStepCount = 3;

/// How far back a chart goes.
enum class TimeSpan { Day, Week, Month, Quarter, All };
inline constexpr int timeSpanCount = 5;

/// How somebody's clock and calendar divide time.
struct Calendar
{
    QTimeZone zone = QTimeZone::utc();
    Qt::DayOfWeek weekBegin = Qt::Monday;

    friend bool operator==(const Calendar &, const Calendar &) = default;
};

/// When the hour, the day or the week of this moment begins; UTC. An hour that a clock shows twice
/// is two; where a clock is moved by less than an hour, the hour is longer.
QDateTime stepBegin(const QDateTime &moment, TimeStep step, const Calendar &calendar);
/// When the next one begins; UTC. A day that a calendar leaves out is left out.
QDateTime nextStep(const QDateTime &begin, TimeStep step, const Calendar &calendar);

struct Period
{
    QDateTime since; ///< UTC
    QDateTime until; ///< UTC; before this

    friend bool operator==(const Period &, const Period &) = default;
};

/// Whole steps up to the one in which now is. All begins where counting began; it is one step long
/// where nothing was ever counted (invalid).
Period periodOf(TimeSpan span, TimeStep step, const QDateTime &now, const QDateTime &countedSince,
                const Calendar &calendar);
/// Whether a chart of such steps says anything: more than one bar, and not more than the eye can
/// tell apart.
bool suits(TimeStep step, TimeSpan span, const QDateTime &now, const QDateTime &countedSince);
/// The steps that suit are never none; this is the one people mean.
TimeStep usualStep(TimeSpan span, const QDateTime &now, const QDateTime &countedSince);

/// How much of a time was listened to: nothing, not all of it or by not all bots, or everything.
enum class Coverage { None, Part, Whole };

/// One bar of a chart.
struct Bucket
{
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC; before this
    int joins = 0;
    int leaves = 0;
    Coverage coverage = Coverage::Whole;

    friend bool operator==(const Bucket &, const Bucket &) = default;
};

/// The period in steps, those in which nobody came or went too. Rows outside are passed over; they
/// may come in any order.
std::vector<Bucket> seriesOf(const std::vector<Traffic> &traffic, const Period &period,
                             TimeStep step, const Calendar &calendar);
/// Says of each bucket how much of it these bots were listened to up to now. Bots that never were
/// do not count. What was counted nevertheless (Telegram keeps what happened for a day) is a part.
void cover(std::vector<Bucket> &series, const std::vector<Listening> &bots, const QDateTime &now);

/// What several ways add up to.
struct Figures
{
    int joins = 0;
    int leaves = 0;
    std::array<int, stayCount> stayed{};
    std::array<int, stayCount> open{};

    int inside() const { return joins - leaves; }
    /// Of how many it is decided whether they stayed so long.
    int decided(Stay stay) const;
    int stayedAtLeast(Stay stay) const { return stayed.at(static_cast<std::size_t>(stay)); }
    /// Which part of those for whom it is decided, 0 to 1; nothing where there are none.
    std::optional<double> share(Stay stay) const;
    Figures &operator+=(const Figures &other);

    friend bool operator==(const Figures &, const Figures &) = default;
};

Figures figuresOf(const Tally &tally);

/// What was paid in one currency, and what that is for each member who came by the links for which
/// it was paid. Nothing where nobody did.
struct Cost
{
    Money paid;
    std::optional<Money> perInside; ///< who is inside now
    std::optional<Money> perWeek; ///< who stayed a week

    friend bool operator==(const Cost &, const Cost &) = default;
};

/// A link with what became of those who came by it.
struct CountedLink
{
    Link link;
    Figures figures; ///< since it is counted
    int recent = 0; ///< joins in the period that is looked at

    friend bool operator==(const CountedLink &, const CountedLink &) = default;
};

/// One line of a comparison: a link, or all links that have a tag or a placement in common.
struct Standing
{
    /// The tag or the placement as the user wrote it; empty for the links without any.
    QString name;
    std::optional<Link> link;
    int links = 1;
    Figures figures;
    int recent = 0;
    std::vector<Cost> costs; ///< by currency; different ones are never added

    friend bool operator==(const Standing &, const Standing &) = default;
};

/// The links by which most came, at most so many; ties in the order of their numbers.
std::vector<Tally> mostJoined(const std::vector<Tally> &tallies, std::size_t most);

/// Leaves those by which most came, at most so many, in their order.
void keepMostJoined(std::vector<Standing> &standings, std::size_t most);

std::vector<Standing> compareLinks(const std::vector<CountedLink> &links);
/// A link with several tags counts for each. Sorted by name; links without any are last.
std::vector<Standing> compareTags(const std::vector<CountedLink> &links);
/// The same for the places where links were put up.
std::vector<Standing> comparePlacements(const std::vector<CountedLink> &links);

} // namespace domain
