// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace core {

/// A value that must not be seen: a bot's token. It has no stream operator and no conversion;
/// reveal() is called by the transport and the vault only. The memory is overwritten when the
/// last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_value.isEmpty(); }
    /// The value itself. Do not keep, print or pass on what this gives.
    const QByteArray &reveal() const { return m_value; }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QByteArray m_value;
};

} // namespace core
