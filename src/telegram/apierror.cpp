// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/apierror.h"

#include "core/log.h"
#include "telegram/json.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using core::Error;
using namespace Qt::StringLiterals;

namespace telegram {

namespace {

struct Known
{
    QLatin1StringView text;
    Error::Kind kind;
};

/// Identifiers in capitals, wherever they stand in the description.
constexpr std::array identifiers{
    Known{"INVITE_HASH_EXPIRED"_L1, Error::Kind::LinkGone},
    Known{"INVITE_HASH_INVALID"_L1, Error::Kind::LinkGone},
    Known{"INVITE_HASH_EMPTY"_L1, Error::Kind::LinkGone},
    Known{"CHAT_INVITE_PERMANENT"_L1, Error::Kind::LinkIsPrimary},
    Known{"CHAT_ADMIN_REQUIRED"_L1, Error::Kind::NoRight},
    Known{"HIDE_REQUESTER_MISSING"_L1, Error::Kind::RequestGone},
    Known{"USER_ALREADY_PARTICIPANT"_L1, Error::Kind::AlreadyMember},
    Known{"USER_CHANNELS_TOO_MUCH"_L1, Error::Kind::InTooManyChats},
    Known{"CHANNELS_TOO_MUCH"_L1, Error::Kind::InTooManyChats},
    Known{"INPUT_USER_DEACTIVATED"_L1, Error::Kind::PersonGone},
    Known{"USER_ID_INVALID"_L1, Error::Kind::PersonUnknown},
    Known{"CHANNEL_PRIVATE"_L1, Error::Kind::NotAMember},
    Known{"CHANNEL_INVALID"_L1, Error::Kind::ChatNotFound},
    Known{"CHAT_ID_INVALID"_L1, Error::Kind::ChatNotFound},
    Known{"PEER_ID_INVALID"_L1, Error::Kind::ChatNotFound},
    Known{"CHAT_WRITE_FORBIDDEN"_L1, Error::Kind::NoRight},
    Known{"CHANNEL_MONOFORUM_UNSUPPORTED"_L1, Error::Kind::DirectMessages},
    Known{"EXPIRE_DATE_INVALID"_L1, Error::Kind::ExpiryRefused},
    Known{"USAGE_LIMIT_INVALID"_L1, Error::Kind::LimitRefused},
    Known{"PRICING_CHAT_INVALID"_L1, Error::Kind::NoSubscriptions},
    Known{"SUBSCRIPTION_PERIOD_INVALID"_L1, Error::Kind::PriceRefused},
};

/// Beginnings of the server's sentences, in lower case and without the prefix for the code.
constexpr std::array sentences{
    Known{"logged out"_L1, Error::Kind::LoggedOut},
    Known{"chat not found"_L1, Error::Kind::ChatNotFound},
    Known{"group chat was upgraded to a supergroup chat"_L1, Error::Kind::ChatUpgraded},
    Known{"bot is not a member of the "_L1, Error::Kind::NotAMember},
    Known{"bot was kicked from the "_L1, Error::Kind::Kicked},
    Known{"the group chat was deleted"_L1, Error::Kind::ChatGone},
    Known{"chat is deactivated"_L1, Error::Kind::ChatGone},
    Known{"not enough rights to manage chat invite link"_L1, Error::Kind::NoRight},
    Known{"not enough rights to manage chat join requests"_L1, Error::Kind::NoRight},
    Known{"have no write access to the chat"_L1, Error::Kind::NoRight},
    Known{"member limit can't be specified for links requiring administrator approval"_L1,
          Error::Kind::LimitWithApproval},
    Known{"invalid subscription pricing specified"_L1, Error::Kind::PriceRefused},
    Known{"chat_id is empty"_L1, Error::Kind::CallGarbled},
    Known{"invite link must be non-empty"_L1, Error::Kind::CallGarbled},
    Known{"strings must be encoded in UTF-8"_L1, Error::Kind::CallGarbled},
    Known{"can't invite members to a private chat"_L1, Error::Kind::PrivateChat},
    Known{"the chat can't have join requests"_L1, Error::Kind::PrivateChat},
    Known{"user is deactivated"_L1, Error::Kind::PersonGone},
    Known{"query is too old and response timeout expired"_L1, Error::Kind::RequestGone},
};

Error::Kind kindOfRefusal(const QString &description)
{
    static const QRegularExpression capitals(u"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+"_s);
    auto match = capitals.globalMatch(description);
    while (match.hasNext()) {
        const QString word = match.next().captured();
        for (const Known &known : identifiers) {
            if (word == known.text)
                return known.kind;
        }
    }
    QString sentence = description;
    for (const auto prefix : {"Bad Request: "_L1, "Forbidden: "_L1}) {
        if (sentence.startsWith(prefix))
            sentence.remove(0, prefix.size());
    }
    for (const Known &known : sentences) {
        if (sentence.startsWith(known.text, Qt::CaseInsensitive))
            return known.kind;
    }
    return Error::Kind::Refused;
}

Error::Kind kindOf(int code, const QString &description)
{
    if (code >= 500)
        return Error::Kind::ServerFailed;
    switch (code) {
    case 401:
        return Error::Kind::Unauthorized;
    case 404:
        if (description == "Not Found"_L1)
            return Error::Kind::UnknownToken;
        if (description.contains("method not found"_L1, Qt::CaseInsensitive))
            return Error::Kind::MethodNotFound;
        return Error::Kind::Refused;
    case 409:
        return Error::Kind::Conflict;
    case 421:
        return Error::Kind::UnknownToken;
    case 429:
        return Error::Kind::FloodWait;
    default:
        return kindOfRefusal(description);
    }
}

std::chrono::seconds floodWait(const QJsonObject &parameters,
                               std::optional<std::chrono::seconds> header)
{
    using std::chrono::seconds;
    constexpr seconds least(1);
    constexpr seconds most = std::chrono::hours(14 * 24);
    const auto told = fromJson<qint64>(parameters.value("retry_after"_L1));
    const seconds wait = told ? seconds(*told) : header.value_or(least);
    return std::clamp(wait, least, most);
}

} // namespace

Error errorFromAnswer(int httpStatus, const QJsonObject &envelope,
                      std::optional<std::chrono::seconds> retryAfterHeader)
{
    const QJsonValue code = envelope.value("error_code"_L1);
    const QJsonValue description = envelope.value("description"_L1);
    const QJsonValue parameters = envelope.value("parameters"_L1);

    Error error;
    error.code = code.toInt(httpStatus);
    error.detail = core::redact(description.toString());
    const bool wellFormed = (code.isUndefined() || code.toInt(1) == code.toInt(2))
        && (description.isUndefined() || description.isString())
        && (parameters.isUndefined() || parameters.isObject()) && error.code >= 400;
    if (httpStatus >= 500) {
        error.kind = Error::Kind::ServerFailed;
    } else if (!wellFormed) {
        error.kind = Error::Kind::Malformed;
        error.detail = u"HTTP %1 with an error that is not the Bot API's"_s.arg(httpStatus);
    } else {
        error.kind = kindOf(error.code, description.toString());
    }

    if (error.kind == Error::Kind::FloodWait)
        error.retryAfter = floodWait(parameters.toObject(), retryAfterHeader);
    const auto migrated = fromJson<qint64>(parameters["migrate_to_chat_id"_L1]);
    if (migrated && *migrated != 0 && (error.code == 400 || error.code == 403)) {
        error.kind = Error::Kind::ChatUpgraded;
        error.migratedTo = core::ChatId{*migrated};
    }
    return error;
}

} // namespace telegram
