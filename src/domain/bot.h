// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QString>

namespace domain {

/// A bot whose token the user gave. The token itself is in the vault and nowhere else.
struct Bot
{
    core::UserId id;
    QString name;
    QString username; ///< without the @
    /// The user's answer to "Is this bot used by another program?"
    bool usedElsewhere = false;
    /// Where this bot's Bot API is; empty for the program's default.
    QString apiServer;
    QDateTime addedAt; ///< UTC

    friend bool operator==(const Bot &, const Bot &) = default;
};

} // namespace domain
