// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>
#include <QString>

namespace core {

/// The text with everything that looks like a bot token replaced by "[token]": digits, a colon
/// (plain or as %3A), and twenty or more letters, digits, '-' or '_'. Every log line and every
/// Error::detail that quotes somebody else's text passes here.
QString redact(const QString &text);

/// Sends Qt's log through redact() to standard error, from the given level up: "debug", "info",
/// "warning" or "error". Returns false and changes nothing for another word.
bool setUpLog(const QString &level);

} // namespace core
