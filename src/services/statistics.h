// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "domain/statistics.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace ledger {
class Ledger;
}

namespace services {

/// What a screen full of figures is about.
struct StatisticsQuery
{
    domain::LinkScope scope;
    domain::TimeSpan span = domain::TimeSpan::Month;
    domain::TimeStep step = domain::TimeStep::Day;
    domain::Calendar calendar;

    friend bool operator==(const StatisticsQuery &, const StatisticsQuery &) = default;
};

/// Since when a scope's bots are listened to.
struct Counting
{
    QDateTime since; ///< UTC; the first of them; invalid = nothing was ever counted
    int bots = 0;
    int botsListening = 0; ///< at present
    int botsNeverCounted = 0;
    /// When one of them was not listened to, the latest first.
    std::vector<domain::Listening::Gap> gaps;

    friend bool operator==(const Counting &, const Counting &) = default;
};

/// All that the Statistics tab shows, as it was at one moment.
struct Report
{
    StatisticsQuery query;
    QDateTime at; ///< UTC
    Counting counting;
    domain::Period period;
    std::vector<domain::Bucket> series;
    // Since they are counted:
    domain::Figures all;
    domain::Figures byLinks; ///< by a link that Telegram named
    domain::Figures byNone;
    int countedLinks = 0; ///< by so many links somebody came
    int comparedLinks = 0; ///< so many of them are in tags and placements: those with most joins
    std::vector<domain::Standing> links; ///< those with most joins
    std::vector<domain::Standing> tags; ///< those with most joins, by name
    std::vector<domain::Standing> placements; ///< the same
    int allTags = 0; ///< so many there are, the links without any included
    int allPlacements = 0;

    friend bool operator==(const Report &, const Report &) = default;
};

/// What the inspector shows of one link.
struct LinkReport
{
    domain::Way way;
    QDateTime since; ///< UTC; invalid = it was never counted
    std::optional<domain::Tally> tally; ///< nothing where nobody came by it
    std::vector<domain::Bucket> days;
    std::vector<domain::Visit> visits; ///< who came, the latest first

    friend bool operator==(const LinkReport &, const LinkReport &) = default;
};

/// What the screens say about who came and went. Read only. Whatever grows with the ledger is
/// added up in another thread; links are compared up to a number.
class Statistics : public QObject
{
    Q_OBJECT

public:
    /// So many links stand in a comparison of links,
    static constexpr int mostLinks = 200;
    /// so many make up the tags and placements,
    static constexpr int mostGrouped = 2000;
    /// and so many tags and placements stand in theirs.
    static constexpr int mostGroups = 500;

    Statistics(ledger::Ledger &ledger, core::Clock &clock, QObject *parent = nullptr);

    core::Task<Report> report(const StatisticsQuery &query);
    /// The last days of a link, today included, and so many of those who came.
    core::Task<LinkReport> ofLink(const domain::Link &link, const domain::Calendar &calendar,
                                  int days, int visits);

    /// Writes what the function gives, which runs in another thread, into a file. Errors: see
    /// fileError().
    core::Task<> write(const QString &path, std::function<QByteArray()> content);

Q_SIGNALS:
    /// Somebody came or went, or listening began or ended. May come hundreds of times a second.
    void changed();

private:
    struct Draft;

    core::Task<> readLinks(const std::shared_ptr<Draft> &draft);
    void forget(const std::vector<core::LinkId> &ids);

    ledger::Ledger &m_ledger;
    core::Clock &m_clock;
    /// Links that were read for a comparison and have not changed since.
    std::map<core::LinkId, domain::Link> m_links;
};

} // namespace services
