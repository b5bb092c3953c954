// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linkdraft.h"
#include "services/linkdesk.h"
#include "widgets/errortext.h"

#include <QStringList>

/// What the forms for links say about the settings of one, in words.
namespace widgets {

/// Who can join by a link with these settings and until when, and how many have, where that was
/// counted.
QString summaryText(const domain::LinkSettings &settings, std::optional<int> joined = {});

/// One line for each setting that an edit changes: "Limit: 100 → 250".
QStringList changeLines(const domain::LinkSettings &before, const domain::LinkSettings &after);

/// One line for each setting that Telegram did not take over as asked.
QStringList differenceLines(const services::LinkAnswer &answer);

/// Telegram did it, and the ledger could not be written.
QString unrecordedText(const services::LinkAnswer &answer);

QString problemText(domain::DraftProblem problem);

/// The answer to a create was lost. name: the link's, empty = none.
ErrorText lostCreation(const core::Error &error, const QString &name);
/// The answer to an edit was lost.
ErrorText lostChange(const core::Error &error);

} // namespace widgets
