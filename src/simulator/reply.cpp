// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/reply.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// CHAT_WRITE_FORBIDDEN: how Telegram itself, not the Bot API server, names an error.
bool isIdentifier(const QString &message)
{
    return std::all_of(message.begin(), message.end(), [](QChar c) {
        return isCapital(c) || c == u'_' || (c >= u'0' && c <= u'9');
    });
}

QString prefixFor(int code)
{
    switch (code) {
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 500:
        return u"Internal Server Error"_s;
    default:
        return u"Bad Request"_s;
    }
}

int codeFor(int code, const QString &message)
{
    if (code == 403)
        return isIdentifier(message) ? 400 : 403;
    return code == 401 || code == 500 ? code : 400;
}

} // namespace

Reply Reply::done(const QJsonValue &result, const QString &description)
{
    return {200, result, description, {}};
}

Reply Reply::verbatim(int code, const QString &description)
{
    return {code, {}, description, {}};
}

Reply Reply::refused(int code, const QString &message)
{
    const int known = codeFor(code, message);
    const QString prefix = prefixFor(known);
    if (message.startsWith(prefix))
        return verbatim(known, message);
    QString said = message;
    const bool keeps = said.size() > 1 && (said[1] == u'_' || isCapital(said[1]));
    if (!said.isEmpty() && !keeps)
        said[0] = said[0].toLower();
    return verbatim(known, said.isEmpty() ? prefix : QString(prefix + u": "_s + said));
}

Reply Reply::floodWait(std::chrono::seconds retryAfter)
{
    const qint64 seconds = retryAfter.count();
    return {429,
            {},
            u"Too Many Requests: retry after %1"_s.arg(seconds),
            {{u"retry_after"_s, seconds}}};
}

Reply Reply::upgraded(core::ChatId supergroup)
{
    return {400,
            {},
            u"Bad Request: group chat was upgraded to a supergroup chat"_s,
            {{u"migrate_to_chat_id"_s, supergroup.value}}};
}

QByteArray Reply::body() const
{
    QJsonObject envelope{{u"ok"_s, isDone()}};
    if (isDone())
        envelope[u"result"_s] = result;
    else
        envelope[u"error_code"_s] = code;
    if (!isDone() || !description.isEmpty())
        envelope[u"description"_s] = description;
    if (!parameters.isEmpty())
        envelope[u"parameters"_s] = parameters;
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

} // namespace simulator
