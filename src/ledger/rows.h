// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/bot.h"
#include "domain/gate.h"
#include "domain/history.h"
#include "domain/joinrequest.h"
#include "domain/link.h"

#include <QVariantList>

#include <limits>
#include <optional>

class QSqlQuery;

/// Values to rows and back. What stands for "unknown", "never" and the like in a column is told in
/// schema/sqlite/ and known here only.
namespace ledger::rows {

inline constexpr qint64 unknownTime = 0;
inline constexpr qint64 never = std::numeric_limits<qint64>::max();
inline constexpr int notCounted = -1;
inline constexpr int noLimit = std::numeric_limits<int>::max();

/// A text that is bound as a text even when the QString is null.
QVariant text(const QString &string);
/// A time as milliseconds, or what stands for an invalid one.
qint64 time(const QDateTime &time, qint64 otherwise = unknownTime);

/// One bit for each domain::LinkFilter that the link passes.
int filtersOf(const domain::Link &link, const QDateTime &now);
/// NULL for never.
QVariant nextChangeOf(const domain::Link &link, const QDateTime &now);

/// id, name, sort_name, username, used_elsewhere, api_server, added_at
QVariantList values(const domain::Bot &bot);
/// telegram_id, kind, title, sort_title, username, members
QVariantList values(const domain::Chat &chat);

/// What the next two deal with, in order: all columns of links but the id, those of the notes and
/// what is searched.
QString linkColumns();
QVariantList values(const domain::Link &link, qint64 seat, int filters, const QDateTime &now);
/// The columns of the notes, and their values.
QString notesColumns();
QVariantList values(const domain::LinkNotes &notes);
/// What a search looks through.
QVariant searched(const QString &name, const domain::LinkNotes &notes, const QString &url);
/// What a SELECT names so that link() can read it; links is l, seats is s, chats is c.
QString linkSelection();
domain::Link link(const QSqlQuery &row);

QString botSelection(); ///< bots is b
domain::Bot bot(const QSqlQuery &row);

QString seatSelection(); ///< seats is s, chats is c; at the end a count of links
domain::SeatOverview seat(const QSqlQuery &row);

/// history is h, its chat c, and the living row of that chat m. Nothing for an unknown word.
QString historySelection();
std::optional<domain::HistoryEntry> historyEntry(const QSqlQuery &row);

/// way, approve_all, decline_words
domain::RequestRule requestRule(const QSqlQuery &row);
/// bot, telegram_id, job, closed_at, holds_requests, reopen_at
domain::Gate gate(const QSqlQuery &row);

QString intentSelection(); ///< intents is i, its chat c
std::optional<domain::Intent> intent(const QSqlQuery &row);

} // namespace ledger::rows
