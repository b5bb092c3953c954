// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linkacts.h"
#include "services/undolist.h"

#include <QString>

/// What acts on links say in words.
namespace widgets {

/// Why it can't be done, in one sentence, and what can be done instead.
QString obstacleText(domain::Obstacle obstacle);
/// For the menu: "Undo: extend by 7 days".
QString undoText(const services::UndoList::Entry &entry);
/// What happened, as the headline of a notice: "Paused." and what it means.
struct DoneText
{
    QString headline;
    QString text;
};
DoneText doneText(const services::Purpose &purpose, const domain::Link &link);

} // namespace widgets
