// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/call.h"

#include "core/log.h"
#include "telegram/apierror.h"
#include "telegram/onewaybody.h"
#include "telegram/transport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QSslError>
#include <QUrl>

#include <utility>

Q_LOGGING_CATEGORY(lcTelegram, "gatehouse.telegram")

using core::Error;
using core::Result;
using namespace Qt::StringLiterals;

namespace telegram {

namespace {

QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(
        QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

/// Bot API: the header holds seconds. HTTP allows a date as well; that is not understood here.
std::optional<std::chrono::seconds> retryAfterHeader(const QNetworkReply &reply)
{
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").toInt(&isNumber);
    return isNumber ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

} // namespace

Call::Call(QNetworkReply *reply, OneWayBody *body, Order order, core::Clock &clock)
    : QObject(reply)
    , m_reply(reply)
    , m_body(body)
    , m_order(std::move(order))
    , m_clock(clock)
    , m_started(clock.uptime())
    , m_timer(clock.after(m_order.timeout).andThen(this, [this] {
        if (m_body->hasLeft())
            giveUp(Error::Kind::TimedOut, u"no answer in time"_s);
        else
            giveUp(notReached(), u"no connection in time"_s);
    }))
{
    m_body->setParent(this);
    // Connecting begins when a socket says so and ends when the body leaves; a reused connection
    // has no such phase.
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        if (m_connectTimer || m_body->hasLeft())
            return;
        m_connectTimer = m_clock.after(Transport::connectTimeout).andThen(this, [this] {
            if (!m_body->hasLeft())
                giveUp(notReached(), u"no connection in time"_s);
        });
    });
    connect(m_body, &OneWayBody::leaving, this, [this] {
        if (m_connectTimer)
            m_connectTimer->cancel();
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors += error.errorString();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()
            > Transport::largestAnswer)
            giveUp(Error::Kind::TooLarge, u"the answer has more than 8 MiB"_s);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &Call::takeWhatCame);
    connect(m_reply, &QNetworkReply::finished, this, &Call::finish);
    m_promise.onCancel(this, [this] { giveUp(Error::Kind::Cancelled, {}); });
}

Call::~Call()
{
    m_timer.cancel();
    if (m_connectTimer)
        m_connectTimer->cancel();
}

void Call::takeWhatCame()
{
    if (m_done || !m_reply->isOpen()) // one that was aborted is closed
        return;
    m_answer += m_reply->readAll();
    if (m_answer.size() > Transport::largestAnswer)
        giveUp(Error::Kind::TooLarge, u"the answer has more than 8 MiB"_s);
}

void Call::finish()
{
    takeWhatCame();
    if (!m_done)
        end(result());
    m_reply->deleteLater();
}

/// What the finished reply means.
Result<QJsonValue> Call::result() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    // Up to ProxyUnknownError the line itself failed, maybe in the middle of an answer; codes from
    // ContentAccessDenied on only repeat the HTTP status.
    const bool lineFailed =
        error != QNetworkReply::NoError && error <= QNetworkReply::UnknownProxyError;
    if (status == 0 || (lineFailed && status < 500))
        return networkError(status);
    if (status >= 300 && status < 400)
        return Error{Error::Kind::Redirected, u"HTTP %1"_s.arg(status), {}, status, {}};
    return readEnvelope(status);
}

Result<QJsonValue> Call::readEnvelope(int status) const
{
    const auto malformed = [status](const QString &why) {
        const auto kind = status >= 500 ? Error::Kind::ServerFailed : Error::Kind::Malformed;
        return Error{kind, u"HTTP %1: %2"_s.arg(QString::number(status), why), {}, status, {}};
    };
    const auto retryAfter = retryAfterHeader(*m_reply);
    const QJsonDocument document = QJsonDocument::fromJson(m_answer);
    if (!document.isObject()) {
        // A proxy may tell us off in words of its own; the header says that it means what we think.
        if (status == 429 && retryAfter)
            return errorFromAnswer(status, {}, retryAfter);
        return malformed(m_answer.isEmpty() ? u"empty"_s : u"not a JSON object"_s);
    }
    const QJsonObject envelope = document.object();
    const QJsonValue ok = envelope.value("ok"_L1);
    if (!ok.isBool())
        return malformed(u"ok is missing or not a boolean"_s);
    if (!ok.toBool()) {
        Error error = errorFromAnswer(status, envelope, retryAfter);
        error.detail = clean(error.detail);
        return error;
    }
    if (status >= 300)
        return malformed(u"ok is true"_s);
    if (!envelope.contains("result"_L1))
        return malformed(u"result is missing"_s);
    return envelope.value("result"_L1);
}

Error Call::networkError(int status) const
{
    // QNetworkReply::errorString() is not used anywhere: it quotes the URL.
    const auto error = m_reply->error();
    const QString name = nameOf(error);
    if (m_body->hasLeft()) {
        // ContentReSendError: Qt wanted to send the request again and was refused (OneWayBody). It
        // wants to when the line is closed early and when the answer does not look like HTTP.
        const QString what = error == QNetworkReply::ContentReSendError
            ? u"no HTTP answer before the line was closed"_s
            : name;
        return {Error::Kind::ConnectionLost, what, {}, status, {}};
    }
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {m_order.viaProxy ? notReached() : Error::Kind::HostNotFound, name, {}, status, {}};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {Error::Kind::ProxyRefused, name, {}, status, {}};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return {Error::Kind::ProxyUnreachable, name, {}, status, {}};
    case QNetworkReply::SslHandshakeFailedError: {
        const QString why = m_tlsErrors.isEmpty() ? name : m_tlsErrors.join(u"; "_s);
        return {Error::Kind::TlsFailed, why, {}, status, {}};
    }
    default:
        return {notReached(), name, {}, status, {}};
    }
}

/// Qt tells a proxy that is not there as it tells a server that a proxy did not reach.
Error::Kind Call::notReached() const
{
    return m_order.viaProxy ? Error::Kind::ProxyUnreachable : Error::Kind::Unreachable;
}

void Call::end(Result<QJsonValue> result)
{
    m_done = true;
    m_timer.cancel();
    if (m_connectTimer)
        m_connectTimer->cancel();
    const auto took = m_clock.uptime() - m_started;
    qCDebug(lcTelegram).noquote().nospace()
        << m_order.method << ": " << (result ? u"ok"_s : core::kindName(result.error().kind)) << ' '
        << m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() << ", "
        << took.count() << " ms";
    m_promise.finish(std::move(result));
}

void Call::giveUp(Error::Kind kind, const QString &detail)
{
    if (m_done)
        return;
    end({kind, detail});
    m_reply->abort(); // comes back through finish()
}

/// The server's words without the token. redact() knows what tokens look like; this knows the very
/// one, and finds it, its secret part and their percent-encoded forms in any shape.
QString Call::clean(QString text) const
{
    const QByteArray &token = m_order.token.reveal();
    for (const QByteArray &part : {token, token.mid(token.indexOf(':') + 1)}) {
        if (part.size() < 8)
            continue;
        text.replace(QString::fromLatin1(part), u"[token]"_s);
        text.replace(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(part))),
                     u"[token]"_s, Qt::CaseInsensitive);
    }
    return core::redact(text);
}

} // namespace telegram
