// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <chrono>

namespace simulator {

/// What a method answers: the envelope of the Bot API before it is text.
struct Reply
{
    int code = 200; ///< HTTP status and error_code
    QJsonValue result;
    QString description; ///< of an error; may stand beside a result too
    QJsonObject parameters;

    static Reply done(const QJsonValue &result = true, const QString &description = {});
    /// The text as it is.
    static Reply verbatim(int code, const QString &description);
    /// Telegram's own error, worded as the Bot API server does: a prefix by code, the first
    /// letter lowered, identifiers of a 403 turned into a 400.
    static Reply refused(int code, const QString &message);
    static Reply floodWait(std::chrono::seconds retryAfter);
    static Reply upgraded(core::ChatId supergroup);

    bool isDone() const { return code == 200; }
    QByteArray body() const;

    friend bool operator==(const Reply &, const Reply &) = default;
};

} // namespace simulator
