// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/secret.h"
#include "core/task.h"
#include "telegram/limiter.h"
#include "telegram/types.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <variant>

namespace telegram {

class Transport;

/// How a call is to be treated here; the server learns nothing of it.
struct CallOptions
{
    Urgency urgency = Urgency::Background;
    /// See Job::progress.
    std::function<void(CallPhase)> progress;
};

/// A chat by its number, or a public one by its "@username".
using ChatTarget = std::variant<core::ChatId, QString>;

/// Bot API: createChatInviteLink. What is absent is not sent.
struct CreateChatInviteLink
{
    core::ChatId chatId;
    QString name; ///< at most 32 code points; empty for none
    std::optional<QDateTime> expireDate;
    std::optional<int> memberLimit; ///< 1 to 99999; not together with createsJoinRequest
    bool createsJoinRequest = false;
};

/// Bot API: editChatInviteLink. The server forgets what an edit does not name, so all four settings
/// are always sent: fill in the complete state that the link is to have.
struct EditChatInviteLink
{
    core::ChatId chatId;
    QString inviteLink; ///< exactly as Telegram wrote it
    QString name;
    std::optional<QDateTime> expireDate;
    std::optional<int> memberLimit;
    bool createsJoinRequest = false;
};

/// Bot API: createChatSubscriptionInviteLink.
struct CreateChatSubscriptionInviteLink
{
    core::ChatId chatId;
    QString name;
    std::chrono::seconds subscriptionPeriod{2592000}; ///< nothing else is allowed
    int subscriptionPrice = 0; ///< 1 to 10000 Telegram Stars
};

/// Bot API: editChatSubscriptionInviteLink. Only the name can change; an empty one clears it.
struct EditChatSubscriptionInviteLink
{
    core::ChatId chatId;
    QString inviteLink;
    QString name;
};

/// Bot API: getUpdates. With nothing filled in it peeks: no update is confirmed, no setting
/// changes. An offset takes the updates before it away from every other program of the bot, and
/// allowedUpdates is stored for the bot.
struct GetUpdates
{
    std::optional<qint64> offset;
    std::optional<int> limit; ///< 1 to 100
    std::chrono::seconds timeout{0}; ///< how long the server may wait; it caps at 50 s
    std::optional<QStringList> allowedUpdates; ///< absent: the bot's setting stays
};

/// The Bot API for one bot: every method that the program uses as a function. Arguments that the
/// server would bend or ignore are refused as InvalidInput before anything is sent. Calls go out
/// through this bot's limiter, which waits for flood limits; no other failure is repeated.
///
/// ChatUpgraded tells the chat's new number in Error::migratedTo; to follow it is the caller's
/// part.
class BotApi final : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestName = 32; ///< code points
    static constexpr int largestMemberLimit = 99999;
    static constexpr int highestPrice = 10000; ///< Telegram Stars
    static constexpr std::chrono::seconds subscriptionPeriod{2592000};

    /// The transport and the clock must outlive this.
    BotApi(core::Secret token, Transport &transport, core::Clock &clock, QObject *parent = nullptr);
    ~BotApi() override;

    const Limiter &limiter() const { return m_limiter; }

    core::Task<User> getMe(CallOptions options = {});
    core::Task<ChatFullInfo> getChat(const ChatTarget &chat, CallOptions options = {});
    core::Task<ChatMember> getChatMember(core::ChatId chat, core::UserId user,
                                         CallOptions options = {});
    /// Other bots are left out unless returnBots.
    core::Task<QList<ChatMember>> getChatAdministrators(core::ChatId chat, bool returnBots,
                                                        CallOptions options = {});
    core::Task<qint64> getChatMemberCount(core::ChatId chat, CallOptions options = {});

    core::Task<ChatInviteLink> createChatInviteLink(const CreateChatInviteLink &request,
                                                    CallOptions options = {});
    core::Task<ChatInviteLink> editChatInviteLink(const EditChatInviteLink &request,
                                                  CallOptions options = {});
    core::Task<ChatInviteLink>
    createChatSubscriptionInviteLink(const CreateChatSubscriptionInviteLink &request,
                                     CallOptions options = {});
    core::Task<ChatInviteLink>
    editChatSubscriptionInviteLink(const EditChatSubscriptionInviteLink &request,
                                   CallOptions options = {});
    /// Additional and subscription links, and this bot's own primary link.
    core::Task<ChatInviteLink> revokeChatInviteLink(core::ChatId chat, const QString &inviteLink,
                                                    CallOptions options = {});
    /// Gives the new primary link; the old one is dead then.
    core::Task<QString> exportChatInviteLink(core::ChatId chat, CallOptions options = {});

    core::Task<bool> approveChatJoinRequest(core::ChatId chat, core::UserId user,
                                            CallOptions options = {});
    core::Task<bool> declineChatJoinRequest(core::ChatId chat, core::UserId user,
                                            CallOptions options = {});

    core::Task<QList<Update>> getUpdates(const GetUpdates &request, CallOptions options = {});
    core::Task<WebhookInfo> getWebhookInfo(CallOptions options = {});

Q_SIGNALS:
    /// An answer of the server arrived. A refusal, or what is wrong with the answer, comes along.
    void reached(const std::optional<core::Error> &refusal);
    /// The network failed a call.
    void unreachable(const core::Error &error);

private:
    struct Request;

    template <typename T>
    core::Task<T> call(Request request, CallOptions options);
    void note(const core::Result<QJsonValue> &result);

    core::Secret m_token;
    Transport &m_transport;
    Limiter m_limiter;
};

} // namespace telegram
