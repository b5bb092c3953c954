// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/fetch.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using core::Error;
using core::Result;
using core::Task;

namespace telegram {

namespace {

constexpr int longestSilence = 20000; // milliseconds
constexpr qint64 largestAnswer = 16384; // bytes

QNetworkRequest requestFor(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setTransferTimeout(longestSilence);
    request.setRawHeader("User-Agent", "Gatehouse");
    request.setRawHeader("Accept-Language", "en"); // Qt's default tells the user's language
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

Result<QByteArray> resultOf(QNetworkReply &reply)
{
    const auto error = reply.error();
    if (error == QNetworkReply::NoError)
        return reply.readAll();
    // Not errorString(): it quotes the address.
    const QString name =
        QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return Error{Error::Kind::Unreachable, name, {}, status, {}};
}

} // namespace

Task<QByteArray> fetch(const QUrl &address, const Proxy &proxy)
{
    auto *network = new QNetworkAccessManager;
    useProxy(*network, proxy);
    QNetworkReply *reply = network->get(requestFor(address));
    const core::Promise<QByteArray> promise;
    promise.onCancel(reply, [network, reply] {
        QObject::disconnect(reply, nullptr, network, nullptr); // it would say that it was aborted
        network->deleteLater();
    });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > largestAnswer)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, network, [network, reply, promise] {
        promise.finish(resultOf(*reply));
        network->deleteLater();
    });
    return promise.task();
}

} // namespace telegram
