// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/onewaybody.h"

#include <algorithm>
#include <utility>

namespace telegram {

OneWayBody::OneWayBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice would otherwise take everything at the first byte and seek by itself.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::readData(char *to, qint64 size)
{
    if (!m_left) {
        m_left = true;
        Q_EMIT leaving();
    }
    const qint64 count = std::min(size, m_bytes.size() - pos());
    if (count <= 0)
        return 0;
    std::copy_n(m_bytes.cbegin() + pos(), count, to);
    return count;
}

qint64 OneWayBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace telegram
