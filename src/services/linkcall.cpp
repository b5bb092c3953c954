// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/linkcall.h"

#include "domain/linkacts.h"
#include "domain/linkfacts.h"
#include "domain/linkname.h"
#include "services/primarylink.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace services {

namespace {

struct Name
{
    LinkCall::Method method;
    QLatin1StringView word;
};

/// Stored, so they never change.
constexpr Name names[] = {
    {LinkCall::Method::Create, "create"_L1}, {LinkCall::Method::Subscribe, "subscribe"_L1},
    {LinkCall::Method::Edit, "edit"_L1},     {LinkCall::Method::Rename, "rename"_L1},
    {LinkCall::Method::Revoke, "revoke"_L1},
};

std::optional<QDateTime> date(const QDateTime &expires)
{
    return expires.isValid() ? std::optional(expires) : std::nullopt;
}

} // namespace

core::Result<> checked(const domain::LinkSettings &settings, const QDateTime &now)
{
    const auto bad = [](const QString &why) {
        return core::Result<>(core::Error::Kind::InvalidInput, why);
    };
    if (domain::codePoints(settings.name) > domain::longestLinkName)
        return bad(u"the name has more than 32 code points"_s);
    if (settings.approval && settings.limit)
        return bad(u"a link with approval can't have a limit"_s);
    if (settings.limit
        && (*settings.limit < 1 || *settings.limit > telegram::BotApi::largestMemberLimit))
        return bad(u"the limit is not between 1 and 99999"_s);
    if (settings.expires.isValid()
        && (settings.expires <= now || settings.expires > domain::latestExpiry()))
        return bad(u"the expiry has passed or is after 2038-01-19"_s);
    return {};
}

domain::Intent intentOf(const LinkCall &call, domain::IntentState state, const QString &answer)
{
    QJsonObject request = factsOf(call.settings);
    request["method"_L1] = std::find_if(std::begin(names), std::end(names), [&](const Name &name) {
                               return name.method == call.method;
                           })->word;
    if (call.beforePause)
        request["beforePause"_L1] = factsOf(*call.beforePause);
    if (call.stars > 0)
        request["stars"_L1] = call.stars;
    if (call.step) {
        request["job"_L1] = call.step->job.value;
        request["step"_L1] = call.step->position;
    }

    domain::Intent intent;
    intent.id = call.intent;
    intent.action = call.action;
    intent.seat = call.seat;
    intent.linkHash = call.url.isEmpty() ? QString() : hashOf(call.url);
    intent.before = call.url;
    intent.request = domain::factsText(request);
    intent.state = state;
    intent.plannedAt = call.plannedAt;
    intent.sentAt = call.plannedAt;
    intent.answer = answer;
    return intent;
}

std::optional<domain::StepId> stepOf(const domain::Intent &intent)
{
    const auto request = domain::readFacts(intent.request).value_or(QJsonObject());
    const core::JobId job{request["job"_L1].toInteger()};
    if (!job.isValid())
        return {};
    return domain::StepId{job, request["step"_L1].toInt()};
}

std::optional<LinkCall> callFrom(const domain::Intent &intent)
{
    const auto request = domain::readFacts(intent.request);
    if (!request)
        return {};
    const QString word = request->value("method"_L1).toString();
    const auto *name = std::find_if(std::begin(names), std::end(names),
                                    [&word](const Name &n) { return n.word == word; });
    if (name == std::end(names))
        return {};
    LinkCall call;
    call.method = name->method;
    call.action = intent.action;
    call.seat = intent.seat;
    call.url = intent.before;
    call.settings = domain::settingsFrom(*request);
    if (const QJsonValue paused = request->value("beforePause"_L1); paused.isObject())
        call.beforePause = domain::settingsFrom(paused.toObject());
    call.stars = request->value("stars"_L1).toInt();
    call.step = stepOf(intent);
    call.intent = intent.id;
    call.plannedAt = intent.plannedAt;
    return call;
}

core::Task<telegram::ChatInviteLink> send(telegram::BotApi &api, const LinkCall &call,
                                          std::function<void(telegram::CallPhase)> progress)
{
    using telegram::Urgency;
    const bool isClick = !call.step || call.isUrgent;
    const telegram::CallOptions options{isClick ? Urgency::Click : Urgency::Background,
                                        std::move(progress)};
    const core::ChatId chat = call.seat.chat;
    const domain::LinkSettings &settings = call.settings;
    switch (call.method) {
    case LinkCall::Method::Create:
        return api.createChatInviteLink(
            {chat, settings.name, date(settings.expires), settings.limit, settings.approval},
            options);
    case LinkCall::Method::Subscribe:
        return api.createChatSubscriptionInviteLink(
            {chat, settings.name, telegram::BotApi::subscriptionPeriod, call.stars}, options);
    case LinkCall::Method::Edit:
        return api.editChatInviteLink({chat, call.url, settings.name, date(settings.expires),
                                       settings.limit, settings.approval},
                                      options);
    case LinkCall::Method::Rename:
        return api.editChatSubscriptionInviteLink({chat, call.url, settings.name}, options);
    case LinkCall::Method::Revoke:
        break;
    }
    return api.revokeChatInviteLink(chat, call.url, options);
}

} // namespace services
