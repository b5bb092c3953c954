// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "core/error.h"

#include <QMetaEnum>

namespace core {

bool Error::outcomeUnknown() const
{
    switch (kind) {
    case Kind::ConnectionLost:
    case Kind::TimedOut:
    case Kind::Redirected:
    case Kind::TooLarge:
    case Kind::Malformed:
    case Kind::ServerFailed:
    case Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

QString kindName(Error::Kind kind)
{
    return QString::fromLatin1(
        QMetaEnum::fromType<Error::Kind>().valueToKey(static_cast<int>(kind)));
}

std::optional<Error::Kind> kindNamed(const QString &name)
{
    bool known = false;
    const int value =
        QMetaEnum::fromType<Error::Kind>().keyToValue(name.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<Error::Kind>(value)) : std::nullopt;
}

} // namespace core
