// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"

#include <QString>

namespace domain {

/// Somebody of whom Telegram told. Name and username are a stranger's text: shown as plain text
/// only.
struct Person
{
    core::UserId id;
    QString name; ///< first and last name; may be empty
    QString username; ///< without the @; empty for none

    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace domain
