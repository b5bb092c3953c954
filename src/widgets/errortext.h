// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

#include <QString>

namespace widgets {

/// An error in words for the user: what happened and why, what to do next. The technical text
/// (Error::detail) goes behind "Details".
struct ErrorText
{
    QString what;
    QString next;
    QString details;

    /// Both sentences, for one line.
    QString line() const;
};

/// The one place where errors become sentences.
ErrorText errorText(const core::Error &error);

} // namespace widgets
