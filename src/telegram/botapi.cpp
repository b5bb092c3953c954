// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/botapi.h"

#include "telegram/json.h"
#include "telegram/transport.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <limits>
#include <utility>

using core::ChatId;
using core::Error;
using core::Result;
using core::Task;
using core::UserId;
using namespace Qt::StringLiterals;

namespace telegram {

/// A call being put together. The first thing that is wrong with it is what the caller gets.
struct BotApi::Request
{
    QString method;
    bool isMutation = false;
    QJsonObject parameters = {};
    std::optional<ChatId> chat = {};
    std::chrono::milliseconds timeout = Transport::defaultTimeout;
    bool isPoll = false;
    std::optional<Error> wrong = {};

    void require(bool good, const QString &what)
    {
        if (!good && !wrong)
            wrong = Error{Error::Kind::InvalidInput, what, {}, 0, {}};
    }

    void set(QLatin1StringView key, const QJsonValue &value) { parameters.insert(key, value); }

    void setChat(ChatId id)
    {
        require(id.isValid(), u"chat_id is 0"_s);
        chat = id;
        set("chat_id"_L1, id.value);
    }

    void setUser(UserId id)
    {
        require(id.value > 0, u"user_id is not positive"_s);
        set("user_id"_L1, id.value);
    }

    void setLink(const QString &link)
    {
        require(!link.isEmpty(), u"invite_link is empty"_s);
        set("invite_link"_L1, link);
    }

    void checkName(const QString &name)
    {
        // The server cuts a longer one without a word.
        require(name.toUcs4().size() <= longestName, u"name has more than 32 code points"_s);
    }

    void checkSettings(const std::optional<QDateTime> &expireDate, std::optional<int> memberLimit,
                       bool createsJoinRequest)
    {
        // The server bends what is outside: a date to "never", a limit to "unlimited".
        const qint64 expires = expireDate ? expireDate->toSecsSinceEpoch() : 1;
        require(!expireDate || expireDate->isValid(), u"expire_date is not a date"_s);
        require(expires >= 1 && expires <= std::numeric_limits<qint32>::max(),
                u"expire_date is outside 1 to 2147483647"_s);
        require(!memberLimit || (*memberLimit >= 1 && *memberLimit <= largestMemberLimit),
                u"member_limit is outside 1 to 99999"_s);
        require(!memberLimit || !createsJoinRequest,
                u"member_limit together with creates_join_request"_s);
    }
};

BotApi::BotApi(core::Secret token, Transport &transport, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_token(std::move(token))
    , m_transport(transport)
    , m_limiter(clock)
{ }

BotApi::~BotApi() = default;

template <typename T>
Task<T> BotApi::call(Request request, CallOptions options)
{
    if (request.wrong)
        return Task<T>::finished(*request.wrong);
    Job job;
    job.urgency = options.urgency;
    job.chat = request.chat;
    job.isMutation = request.isMutation;
    job.isPoll = request.isPoll;
    job.progress = std::move(options.progress);
    job.start = [this, request = std::move(request)] {
        return m_transport.call(m_token, request.method, request.parameters, request.timeout);
    };
    job.heard = [this](const Result<QJsonValue> &answer) {
        note(answer);
    };
    const core::Promise<T> promise;
    job.finished = [promise](const Result<QJsonValue> &answer) {
        if (answer)
            promise.finish(fromJson<T>(*answer));
        else
            promise.finish(answer.error());
    };
    promise.onCancel([queued = m_limiter.add(std::move(job))] { queued.cancel(); });
    return promise.task();
}

void BotApi::note(const Result<QJsonValue> &result)
{
    if (result) {
        Q_EMIT reached(std::nullopt);
        return;
    }
    switch (result.error().kind) {
    case Error::Kind::Cancelled:
    case Error::Kind::InvalidInput:
        break;
    case Error::Kind::HostNotFound:
    case Error::Kind::Unreachable:
    case Error::Kind::ProxyUnreachable:
    case Error::Kind::ProxyRefused:
    case Error::Kind::TlsFailed:
    case Error::Kind::InsecureServer:
    case Error::Kind::ConnectionLost:
    case Error::Kind::TimedOut:
        Q_EMIT unreachable(result.error());
        break;
    default:
        Q_EMIT reached(result.error());
    }
}

Task<User> BotApi::getMe(CallOptions options)
{
    return call<User>({u"getMe"_s}, std::move(options));
}

Task<ChatFullInfo> BotApi::getChat(const ChatTarget &chat, CallOptions options)
{
    static const QRegularExpression username(u"\\A@[A-Za-z][A-Za-z0-9_]{3,31}\\z"_s);
    Request request{u"getChat"_s};
    if (const auto *id = std::get_if<ChatId>(&chat)) {
        request.setChat(*id);
    } else {
        const QString &name = std::get<QString>(chat);
        request.require(username.match(name).hasMatch(), u"chat_id is not a @username"_s);
        request.set("chat_id"_L1, name);
    }
    return call<ChatFullInfo>(std::move(request), std::move(options));
}

Task<ChatMember> BotApi::getChatMember(ChatId chat, UserId user, CallOptions options)
{
    Request request{u"getChatMember"_s};
    request.setChat(chat);
    request.setUser(user);
    return call<ChatMember>(std::move(request), std::move(options));
}

Task<QList<ChatMember>> BotApi::getChatAdministrators(ChatId chat, bool returnBots,
                                                      CallOptions options)
{
    Request request{u"getChatAdministrators"_s};
    request.setChat(chat);
    if (returnBots)
        request.set("return_bots"_L1, true);
    return call<QList<ChatMember>>(std::move(request), std::move(options));
}

Task<qint64> BotApi::getChatMemberCount(ChatId chat, CallOptions options)
{
    Request request{u"getChatMemberCount"_s};
    request.setChat(chat);
    return call<qint64>(std::move(request), std::move(options));
}

Task<ChatInviteLink> BotApi::createChatInviteLink(const CreateChatInviteLink &link,
                                                  CallOptions options)
{
    Request request{u"createChatInviteLink"_s, true};
    request.setChat(link.chatId);
    request.checkName(link.name);
    request.checkSettings(link.expireDate, link.memberLimit, link.createsJoinRequest);
    if (!link.name.isEmpty())
        request.set("name"_L1, link.name);
    if (link.expireDate)
        request.set("expire_date"_L1, link.expireDate->toSecsSinceEpoch());
    if (link.memberLimit)
        request.set("member_limit"_L1, *link.memberLimit);
    if (link.createsJoinRequest)
        request.set("creates_join_request"_L1, true);
    return call<ChatInviteLink>(std::move(request), std::move(options));
}

Task<ChatInviteLink> BotApi::editChatInviteLink(const EditChatInviteLink &link, CallOptions options)
{
    Request request{u"editChatInviteLink"_s, true};
    request.setChat(link.chatId);
    request.setLink(link.inviteLink);
    request.checkName(link.name);
    request.checkSettings(link.expireDate, link.memberLimit, link.createsJoinRequest);
    // All four, always. "" is a QString that is not null: a null one would become a JSON null.
    request.set("name"_L1, link.name.isEmpty() ? u""_s : link.name);
    request.set("expire_date"_L1, link.expireDate ? link.expireDate->toSecsSinceEpoch() : 0);
    request.set("member_limit"_L1, link.memberLimit.value_or(0));
    request.set("creates_join_request"_L1, link.createsJoinRequest);
    return call<ChatInviteLink>(std::move(request), std::move(options));
}

Task<ChatInviteLink>
BotApi::createChatSubscriptionInviteLink(const CreateChatSubscriptionInviteLink &link,
                                         CallOptions options)
{
    Request request{u"createChatSubscriptionInviteLink"_s, true};
    request.setChat(link.chatId);
    request.checkName(link.name);
    request.require(link.subscriptionPeriod == subscriptionPeriod,
                    u"subscription_period is not 2592000"_s);
    request.require(link.subscriptionPrice >= 1 && link.subscriptionPrice <= highestPrice,
                    u"subscription_price is outside 1 to 10000"_s);
    if (!link.name.isEmpty())
        request.set("name"_L1, link.name);
    request.set("subscription_period"_L1, qint64{link.subscriptionPeriod.count()});
    request.set("subscription_price"_L1, link.subscriptionPrice);
    return call<ChatInviteLink>(std::move(request), std::move(options));
}

Task<ChatInviteLink>
BotApi::editChatSubscriptionInviteLink(const EditChatSubscriptionInviteLink &link,
                                       CallOptions options)
{
    Request request{u"editChatSubscriptionInviteLink"_s, true};
    request.setChat(link.chatId);
    request.setLink(link.inviteLink);
    request.checkName(link.name);
    request.set("name"_L1, link.name.isEmpty() ? u""_s : link.name);
    return call<ChatInviteLink>(std::move(request), std::move(options));
}

Task<ChatInviteLink> BotApi::revokeChatInviteLink(ChatId chat, const QString &inviteLink,
                                                  CallOptions options)
{
    Request request{u"revokeChatInviteLink"_s, true};
    request.setChat(chat);
    request.setLink(inviteLink);
    return call<ChatInviteLink>(std::move(request), std::move(options));
}

Task<QString> BotApi::exportChatInviteLink(ChatId chat, CallOptions options)
{
    Request request{u"exportChatInviteLink"_s, true};
    request.setChat(chat);
    return call<QString>(std::move(request), std::move(options));
}

Task<bool> BotApi::approveChatJoinRequest(ChatId chat, UserId user, CallOptions options)
{
    Request request{u"approveChatJoinRequest"_s, true};
    request.setChat(chat);
    request.setUser(user);
    return call<bool>(std::move(request), std::move(options));
}

Task<bool> BotApi::declineChatJoinRequest(ChatId chat, UserId user, CallOptions options)
{
    Request request{u"declineChatJoinRequest"_s, true};
    request.setChat(chat);
    request.setUser(user);
    return call<bool>(std::move(request), std::move(options));
}

Task<QList<Update>> BotApi::getUpdates(const GetUpdates &poll, CallOptions options)
{
    Request request{u"getUpdates"_s};
    request.isPoll = true;
    // The server caps its own waiting; the rest is for the line and a slow start.
    request.timeout = poll.timeout + std::chrono::seconds(15);
    request.require(poll.timeout.count() >= 0 && poll.timeout.count() <= 50,
                    u"timeout is outside 0 to 50"_s);
    request.require(!poll.limit || (*poll.limit >= 1 && *poll.limit <= 100),
                    u"limit is outside 1 to 100"_s);
    if (poll.offset)
        request.set("offset"_L1, *poll.offset);
    if (poll.limit)
        request.set("limit"_L1, *poll.limit);
    if (poll.timeout.count() > 0)
        request.set("timeout"_L1, qint64{poll.timeout.count()});
    if (poll.allowedUpdates)
        request.set("allowed_updates"_L1, QJsonArray::fromStringList(*poll.allowedUpdates));
    return call<QList<Update>>(std::move(request), std::move(options));
}

Task<WebhookInfo> BotApi::getWebhookInfo(CallOptions options)
{
    return call<WebhookInfo>({u"getWebhookInfo"_s}, std::move(options));
}

} // namespace telegram
