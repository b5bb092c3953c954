// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>

QT_FORWARD_DECLARE_CLASS(QDate)
QT_FORWARD_DECLARE_CLASS(QDateTime)
QT_FORWARD_DECLARE_CLASS(QTime)

/// Times, dates and how far away they are, in the words, the order and the digits of the language.
namespace widgets {

/// "3 s", "5 minutes", "2 hours", "12 days": the largest unit that says enough.
QString durationText(std::chrono::seconds duration);
/// "2 min", "3 h", "5 d": how long somebody waits, in a narrow column.
QString waitingText(const QDateTime &since, const QDateTime &now);
/// "in 3 days", "4 days ago", "just now".
QString distanceText(const QDateTime &when, const QDateTime &now);

/// "18:00".
QString timeText(const QTime &time);
/// "2 Nov".
QString dayText(const QDate &day);
/// "2 Nov" in this year, "2 Nov 2025" in another; local time.
QString dayText(const QDateTime &when, const QDateTime &now);
/// "2 Nov 2026".
QString dateText(const QDate &date);
/// What QDateEdit needs to show the same.
QString dateFormat();
/// "Mon 2 Nov 2026".
QString weekdayText(const QDate &date);
/// "23 Nov 2026, 18:00"; local time.
QString momentText(const QDateTime &when);
/// The local day in the calendar that people live by, where that is another one (Persian: Jalali);
/// else empty.
QString ownCalendarText(const QDateTime &when);
/// momentText(), and on a second line ownCalendarText() where there is one.
QString momentLines(const QDateTime &when);

} // namespace widgets
