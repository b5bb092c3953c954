// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"

#include <QJsonObject>

/// What can be said of a link besides its address, as JSON: for the history's before and after, for
/// intents and for export. Keys are "name", "expires" (seconds since 1970 UTC, null = never),
/// "limit" (null = none), "approval", "note", "tags", "placements" and "cost".
namespace domain {

QJsonObject factsOf(const LinkSettings &settings);
QJsonObject factsOf(const LinkNotes &notes);
/// All eight.
QJsonObject factsOf(const Link &link);
/// What factsOf() wrote; a missing key leaves its default.
LinkSettings settingsFrom(const QJsonObject &facts);
LinkNotes notesFrom(const QJsonObject &facts);

/// Only what differs, as compact JSON texts with the same keys. Both are empty where nothing does.
struct ChangedFacts
{
    QString before;
    QString after;
};
ChangedFacts changedFacts(const QJsonObject &before, const QJsonObject &after);

/// Compact JSON, and back; nothing where the text is no JSON object.
QString factsText(const QJsonObject &facts);
std::optional<QJsonObject> readFacts(const QString &text);

} // namespace domain
