// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/localmoment.h"

namespace domain {

LocalMoment momentOf(const QDateTime &local, const QTimeZone &zone)
{
    const QDateTime clock(local.date(), local.time(), Qt::UTC);
    // No clock is changed twice within two days, so one of these two is right if any is. East is
    // ahead: the larger offset gives the earlier moment.
    const int before = zone.offsetFromUtc(clock.addDays(-1));
    const int after = zone.offsetFromUtc(clock.addDays(1));
    const QDateTime first = clock.addSecs(-before);
    const QDateTime second = clock.addSecs(-after);
    const bool firstShows = zone.offsetFromUtc(first) == before;
    const bool secondShows = zone.offsetFromUtc(second) == after;
    if (firstShows && secondShows && first != second)
        return {first, false, second};
    if (!firstShows && !secondShows)
        return {first, true, {}};
    return {firstShows ? first : second, false, {}};
}

QDateTime clockAt(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime utc = moment.toUTC();
    return utc.addSecs(zone.offsetFromUtc(utc));
}

} // namespace domain
