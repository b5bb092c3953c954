// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace telegram {

/// What an answer with "ok": false means. Decides by error_code, parameters and the identifiers and
/// sentences that are known from the server; what is not known is Refused. The description is the
/// detail, word for word but redacted.
///
/// A flood wait lasts parameters.retry_after, or else what the header Retry-After said; never less
/// than a second and never more than the 14 days that the server itself allows.
core::Error errorFromAnswer(int httpStatus, const QJsonObject &envelope,
                            std::optional<std::chrono::seconds> retryAfterHeader = {});

} // namespace telegram
