// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/transport.h"

#include "telegram/call.h"
#include "telegram/onewaybody.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>

#include <algorithm>

using core::Error;
using core::Result;
using core::Task;
using namespace Qt::StringLiterals;

namespace telegram {

namespace {

/// Qt's own number for one host, fixed in 6.4.
constexpr int connectionsPerLane = 6;

bool isLoopback(const QString &host)
{
    QHostAddress address;
    return host == "localhost"_L1 || (address.setAddress(host) && address.isLoopback());
}

Result<> checkUrl(const QUrl &url)
{
    const bool isHttp = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isHttp && url.scheme() != "https"_L1))
        return {Error::Kind::InvalidInput, u"not an https address"_s};
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return {Error::Kind::InvalidInput, u"an address with a user, query or fragment"_s};
    if (isHttp && !isLoopback(url.host()))
        return {Error::Kind::InsecureServer, u"plain http to another machine"_s};
    return {};
}

bool hasNull(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), hasNull);
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), hasNull);
    }
    return value.isNull() || value.isUndefined();
}

/// A token or method with any other character could lead to another address.
bool fitsIntoPath(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')
            || c == u'_' || c == u':' || c == u'-';
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain);
}

/// What all requests have in common.
QNetworkRequest plainRequest()
{
    QNetworkRequest request;
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("User-Agent", "Gatehouse/" GATEHOUSE_VERSION);
    request.setRawHeader("Accept-Language", "en"); // Qt's default tells the user's language
    // HTTP/1.1, so that what OneWayBody promises is what the tests have seen.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

} // namespace

Transport::Transport(const QUrl &server, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_serverIsGood(checkUrl(server))
    , m_clock(clock)
    , m_request(plainRequest())
{ }

Transport::~Transport() = default;

Result<QUrl> Transport::checkServer(const QString &url)
{
    QUrl server(url.trimmed(), QUrl::StrictMode);
    return checkUrl(server).map([&server] { return server; });
}

Task<QJsonValue> Transport::call(const core::Secret &token, const QString &method,
                                 const QJsonObject &parameters, std::chrono::milliseconds timeout)
{
    if (!m_serverIsGood)
        return Task<QJsonValue>::finished(m_serverIsGood.error());
    const QString tokenText = QString::fromLatin1(token.reveal());
    if (!fitsIntoPath(tokenText) || !fitsIntoPath(method))
        return Task<QJsonValue>::finished(
            {Error::Kind::InvalidInput, u"not a token, or not a method"_s});
    if (hasNull(parameters))
        return Task<QJsonValue>::finished({Error::Kind::InvalidInput, u"a parameter is null"_s});

    QString path = m_server.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl url = m_server;
    url.setPath(path + u"/bot"_s + tokenText + u'/' + method, QUrl::TolerantMode);

    Lane &lane = freeLane(method == "getUpdates"_L1 ? m_polls : m_calls);
    dropIdleConnections(lane);
    auto *body = new OneWayBody(QJsonDocument(parameters).toJson(QJsonDocument::Compact));
    QNetworkRequest request = m_request;
    request.setUrl(url);
    QNetworkReply *reply = lane.network.post(request, body);
    const auto *call = new Call(reply, body, {token, method, timeout, m_proxy.isOwn()}, m_clock);
    ++lane.inFlight;
    connect(reply, &QNetworkReply::finished, this, [this, &lane] {
        --lane.inFlight;
        lane.lastUsed = m_clock.now();
    });
    return call->task();
}

Transport::Lane &Transport::freeLane(Lanes &lanes) const
{
    const auto free = std::find_if(lanes.begin(), lanes.end(), [](const auto &lane) {
        return lane->inFlight < connectionsPerLane;
    });
    if (free != lanes.end())
        return **free;
    Lane &lane = *lanes.emplace_back(std::make_unique<Lane>());
    useProxy(lane.network, m_proxy);
    return lane;
}

void Transport::setProxy(const Proxy &proxy)
{
    if (proxy == m_proxy)
        return;
    m_proxy = proxy;
    for (const auto &lane : m_polls) {
        const auto replies = lane->network.findChildren<QNetworkReply *>();
        for (QNetworkReply *reply : replies)
            reply->abort();
    }
    leaveOldWay(m_polls);
    leaveOldWay(m_calls);
}

/// Connections by the old way that nobody uses are closed, and none is used again.
void Transport::leaveOldWay(Lanes &lanes) const
{
    std::erase_if(lanes, [](const auto &lane) { return lane->inFlight == 0; });
    for (const auto &lane : lanes)
        useProxy(lane->network, m_proxy);
}

void Transport::dropIdleConnections(Lane &lane) const
{
    // By the wall clock: the other one may stand still while the computer sleeps. Where the wall
    // clock was set, a fresh connection does no harm.
    if (lane.inFlight > 0 || !lane.lastUsed.isValid())
        return;
    const auto idle = std::chrono::milliseconds(lane.lastUsed.msecsTo(m_clock.now()));
    if (idle >= idleTimeout || idle.count() < 0)
        lane.network.clearConnectionCache();
}

} // namespace telegram
