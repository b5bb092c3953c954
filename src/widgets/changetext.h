// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/history.h"

#include <QString>

/// What a line of the history says in words.
namespace widgets {

/// Who did it: "You", "Gatehouse", "Telegram".
QString actorText(domain::Actor actor);
/// What is different since, each fact with its name: "Expires: never → 23 Nov 2026, 18:00;
/// Limit: none → 100". Of something new only what it has. An address or a number stands as it is.
QString changeText(const domain::HistoryEntry &entry);
/// The server's answer where it said more; a difference from what was asked is told as a change is.
QString answerText(const domain::HistoryEntry &entry);

} // namespace widgets
