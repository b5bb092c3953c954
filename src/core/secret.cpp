// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "core/secret.h"

#include <utility>

namespace core {

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{ }

Secret::Secret(Secret &&other) noexcept
    : m_value(std::exchange(other.m_value, {}))
{ }

Secret &Secret::operator=(Secret other) noexcept
{
    m_value.swap(other.m_value);
    return *this;
}

Secret::~Secret()
{
    // A shared array still has a reader; the last one to leave overwrites it. The volatile pointer
    // keeps the compiler from dropping a write to memory that is about to be freed.
    if (!m_value.isEmpty() && m_value.isDetached()) {
        volatile char *byte = m_value.data();
        for (qsizetype left = m_value.size(); left > 0; --left)
            *byte++ = 0;
    }
}

} // namespace core
