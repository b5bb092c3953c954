// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "simulator/faults.h"
#include "simulator/http.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace simulator {

/// One client's line. It owns the socket and goes with it. One request is told at a time; the
/// next waits until the first is answered.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(QTcpSocket *socket, QObject *parent);

    void answer(const Answer &answer);
    /// Announces the whole answer, sends half of its body and closes.
    void answerHalf(const Answer &answer);
    /// Closes without a byte.
    void cut();
    /// Keeps the line open and never says anything on it again.
    void fallSilent();

Q_SIGNALS:
    void requestArrived(simulator::Connection *connection, const simulator::HttpRequest &request);

private:
    void read();
    void tellNext();
    void sendHead(const Answer &answer, bool keepAlive);

    QTcpSocket *m_socket;
    HttpReader m_reader;
    bool m_busy = false; ///< a request is out, unanswered
    bool m_keepAlive = true;
};

} // namespace simulator
