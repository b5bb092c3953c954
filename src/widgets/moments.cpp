// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/moments.h"

#include <QCalendar>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace std::chrono_literals;

namespace widgets {

namespace {

struct Moments
{
    Q_DECLARE_TR_FUNCTIONS(widgets::Moments)
};

} // namespace

QString waitingText(const QDateTime &since, const QDateTime &now)
{
    const std::chrono::seconds waited(std::max<qint64>(since.secsTo(now), 0));
    if (waited < 60s)
        return Moments::tr("now", "somebody waits since a moment ago");
    const QLocale locale;
    if (waited < 60min)
        return Moments::tr("%1 min", "minutes").arg(locale.toString(qint64(waited / 1min)));
    if (waited < 48h)
        return Moments::tr("%1 h", "hours").arg(locale.toString(qint64(waited / 1h)));
    return Moments::tr("%1 d", "days").arg(locale.toString(qint64(waited / 24h)));
}

QString durationText(std::chrono::seconds duration)
{
    const auto count = [duration](std::chrono::seconds unit) {
        return static_cast<int>((duration + unit / 2) / unit);
    };
    if (duration < 100s)
        return Moments::tr("%1 s", "seconds").arg(QLocale().toString(qint64(duration.count())));
    if (duration < 100min)
        return Moments::tr("%n minute(s)", nullptr, count(60s));
    if (duration < 36h)
        return Moments::tr("%n hour(s)", nullptr, count(3600s));
    return Moments::tr("%n day(s)", nullptr, count(86400s));
}

QString distanceText(const QDateTime &when, const QDateTime &now)
{
    const std::chrono::seconds distance(now.secsTo(when));
    if (distance > -45s && distance < 45s)
        return distance > 0s ? Moments::tr("in a moment") : Moments::tr("just now");
    // Nobody needs "66 s ago" of something that is not counted down. Whole texts, as the words for
    // a time change with what stands before them.
    const bool isAhead = distance > 0s;
    const std::chrono::seconds length(std::abs(distance.count()));
    const auto count = [length](std::chrono::seconds unit) {
        return std::max(static_cast<int>((length + unit / 2) / unit), 1);
    };
    if (length < 100min)
        return isAhead ? Moments::tr("in %n minute(s)", nullptr, count(60s))
                       : Moments::tr("%n minute(s) ago", nullptr, count(60s));
    if (length < 36h)
        return isAhead ? Moments::tr("in %n hour(s)", nullptr, count(3600s))
                       : Moments::tr("%n hour(s) ago", nullptr, count(3600s));
    return isAhead ? Moments::tr("in %n day(s)", nullptr, count(86400s))
                   : Moments::tr("%n day(s) ago", nullptr, count(86400s));
}

QString timeText(const QTime &time)
{
    return QLocale().toString(time, QStringLiteral("HH:mm"));
}

QString dayText(const QDate &day)
{
    return QLocale().toString(day, Moments::tr("d MMM", "form of a date, as Qt writes it: 2 Nov"));
}

QString dateFormat()
{
    return Moments::tr("d MMM yyyy", "form of a date, as Qt writes it: 2 Nov 2026");
}

QString dateText(const QDate &date)
{
    return QLocale().toString(date, dateFormat());
}

QString weekdayText(const QDate &date)
{
    return QLocale().toString(
        date, Moments::tr("ddd d MMM yyyy", "form of a date, as Qt writes it: Mon 2 Nov 2026"));
}

QString dayText(const QDateTime &when, const QDateTime &now)
{
    const QDate day = when.toLocalTime().date();
    return day.year() == now.toLocalTime().date().year() ? dayText(day) : dateText(day);
}

QString momentText(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    return Moments::tr("%1, %2", "2 Nov 2026, 18:00")
        .arg(dateText(local.date()), timeText(local.time()));
}

QString ownCalendarText(const QDateTime &when)
{
    if (QLocale().language() != QLocale::Persian)
        return {};
    static const QCalendar jalali(QCalendar::System::Jalali);
    return QLocale().toString(when.toLocalTime().date(), QStringLiteral("d MMMM yyyy"), jalali);
}

QString momentLines(const QDateTime &when)
{
    const QString own = ownCalendarText(when);
    return own.isEmpty() ? momentText(when) : momentText(when) + QLatin1Char('\n') + own;
}

} // namespace widgets
