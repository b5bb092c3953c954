// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace domain {

/// What a date and a time on somebody's clock mean.
struct LocalMoment
{
    /// UTC. Where the clock never shows this time, the same time counted on from before the gap: a
    /// clock that goes from 3:00 to 4:00 makes 4:30 of 3:30.
    QDateTime moment;
    /// The clock never shows this time: it goes forward over it.
    bool isSkipped = false;
    /// The clock goes back and shows this time once more: the second moment, UTC.
    std::optional<QDateTime> again;

    friend bool operator==(const LocalMoment &, const LocalMoment &) = default;
};

/// local: its date and time count, its time zone does not.
LocalMoment momentOf(const QDateTime &local, const QTimeZone &zone);

/// What a clock of that zone shows at the given moment, as a date and a time in UTC.
QDateTime clockAt(const QDateTime &moment, const QTimeZone &zone);

} // namespace domain
