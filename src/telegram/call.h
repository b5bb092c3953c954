// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "core/task.h"

#include <QJsonValue>
#include <QNetworkReply>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <optional>

namespace telegram {

class OneWayBody;

/// One call under way; Transport makes it. It belongs to its reply and goes with it.
class Call final : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        core::Secret token;
        QString method;
        std::chrono::milliseconds timeout;
        bool viaProxy = false; ///< of the user's own
    };

    /// Takes the body along. The reply must not have been back in the event loop yet.
    Call(QNetworkReply *reply, OneWayBody *body, Order order, core::Clock &clock);
    ~Call() override;

    core::Task<QJsonValue> task() const { return m_promise.task(); }

private:
    void takeWhatCame();
    void finish();
    core::Result<QJsonValue> result() const;
    core::Result<QJsonValue> readEnvelope(int status) const;
    core::Error networkError(int status) const;
    core::Error::Kind notReached() const;
    void end(core::Result<QJsonValue> result);
    void giveUp(core::Error::Kind kind, const QString &detail);
    QString clean(QString text) const;

    QNetworkReply *m_reply;
    OneWayBody *m_body;
    Order m_order;
    core::Clock &m_clock;
    std::chrono::milliseconds m_started;
    core::Promise<QJsonValue> m_promise;
    std::optional<core::Task<>> m_connectTimer;
    core::Task<> m_timer;
    QByteArray m_answer;
    QStringList m_tlsErrors;
    bool m_done = false;
};

} // namespace telegram
