// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace telegram {

/// The body of one request, which leaves once and never again.
///
/// Why this exists: when a connection is closed before the first byte of an answer, Qt (6.4:
/// QHttpNetworkConnectionChannel::reconnectAttempts) connects again and silently repeats the
/// request, POST or not, on a fresh connection as well as on a reused one. A server that has taken
/// the request, done it and then broken the line would do it twice: exportChatInviteLink would kill
/// the link it has just made, createChatInviteLink would leave one that nobody knows of. No
/// attribute switches that off, and "Connection: close" does not help. But before the second time
/// Qt has to rewind the body; this one refuses (the reply ends with ContentReSendError). That holds
/// for every way on which Qt sends again.
///
/// It also knows when the request left: Qt asks for the body, in this thread, only once a
/// connection stands and is encrypted. As long as hasLeft() is false no server can have understood
/// the request, since it has not seen the content that the header announces.
class OneWayBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneWayBody(QByteArray bytes, QObject *parent = nullptr);

    bool hasLeft() const { return m_left; }
    qint64 size() const override { return m_bytes.size(); }
    /// Rewinding is allowed until the first byte has been taken.
    bool reset() override { return !m_left && QIODevice::reset(); }
    bool seek(qint64 position) override { return !m_left && QIODevice::seek(position); }

Q_SIGNALS:
    /// The connection stands and the request leaves now.
    void leaving();

protected:
    qint64 readData(char *to, qint64 size) override;
    qint64 writeData(const char *from, qint64 size) override;

private:
    const QByteArray m_bytes;
    bool m_left = false;
};

} // namespace telegram
