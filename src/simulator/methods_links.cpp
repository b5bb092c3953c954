// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/acts.h"
#include "simulator/methods.h"
#include "simulator/objects.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

/// Nothing where all is well, else the answer.
using Objection = std::optional<Reply>;

/// What create and edit set together, every one of them every time.
struct Settings
{
    QString name;
    QDateTime expireDate;
    int memberLimit = 0;
    bool createsJoinRequest = false;
};

Settings readSettings(const Parameters &parameters)
{
    Settings settings;
    settings.name = cleanName(parameters.text("name"));
    if (const int date = parameters.integer("expire_date", 0, 0); date > 0)
        settings.expireDate = QDateTime::fromSecsSinceEpoch(date, Qt::UTC);
    settings.memberLimit = parameters.integer("member_limit", 0, 0, 100'000);
    settings.createsJoinRequest = parameters.boolean("creates_join_request");
    return settings;
}

/// The server looks at this before anybody's rights.
Objection objectionToText(const Query &query)
{
    if (!query.parameters.isUtf8("name") || !query.parameters.isUtf8("invite_link"))
        return Reply::refused(400, u"Strings must be encoded in UTF-8"_s);
    return {};
}

Objection objectionToCombination(const Settings &settings)
{
    if (settings.createsJoinRequest && settings.memberLimit > 0) {
        return Reply::refused(
            400, u"Member limit can't be specified for links requiring administrator approval"_s);
    }
    return {};
}

Objection objectionToManaging(const Query &query, const Chat &chat)
{
    if (chat.type == ChatType::Private)
        return Reply::refused(400, u"Can't invite members to a private chat"_s);
    if (chat.deactivated)
        return Reply::refused(400, u"Chat is deactivated"_s);
    const Seat seat = chat.seatOf(query.bot.id);
    if (seat.status == Status::Restricted)
        return Reply::refused(400, u"Have no write access to the chat"_s);
    if (!seat.mayInvite())
        return Reply::refused(400, u"Not enough rights to manage chat invite link"_s);
    return {};
}

/// What Telegram itself, behind the Bot API server, makes of the values.
Objection objectionToValues(const Query &query, const Settings &settings)
{
    if (settings.expireDate.isValid() && settings.expireDate <= query.world.now)
        return Reply::refused(400, u"EXPIRE_DATE_INVALID"_s);
    if (settings.memberLimit > 99'999)
        return Reply::refused(400, u"USAGE_LIMIT_INVALID"_s);
    return {};
}

/// The link that invite_link names, if this bot may still change it.
tl::expected<Link *, Reply> ownLivingLink(Query &query, const Chat &chat)
{
    const QString text = query.parameters.text("invite_link");
    if (text.isEmpty())
        return tl::unexpected(Reply::refused(400, u"Invite link must be non-empty"_s));
    Link *link = query.world.findLink(text);
    if (!link || link->chat != chat.id || link->revoked)
        return tl::unexpected(Reply::refused(400, u"INVITE_HASH_EXPIRED"_s));
    if (link->creator != query.bot.id)
        return tl::unexpected(Reply::refused(400, u"CHAT_ADMIN_REQUIRED"_s));
    return link;
}

Reply answer(const Query &query, const Link &link)
{
    return Reply::done(chatInviteLinkObject(query.world, link, query.bot.id));
}

void apply(const Settings &settings, Link &link)
{
    link.name = settings.name;
    link.expireDate = settings.expireDate;
    link.memberLimit = settings.memberLimit;
    link.createsJoinRequest = settings.createsJoinRequest;
}

/// Everything before the link itself: text, chat, and the rights in it.
tl::expected<Chat *, Reply> managedChat(Query &query, const Objection &early)
{
    const auto chat = accessibleChat(query, Access::Write);
    if (!chat)
        return chat;
    if (const Objection text = objectionToText(query))
        return tl::unexpected(*text);
    if (early)
        return tl::unexpected(*early);
    if (const Objection rights = objectionToManaging(query, **chat))
        return tl::unexpected(*rights);
    return chat;
}

int allowedPeriod(const Query &query, int asked)
{
    if (query.bot.testEnvironment)
        return asked == 60 || asked == 300 ? asked : 0;
    return asked == 2'592'000 ? asked : 0;
}

} // namespace

Reply createChatInviteLink(Query &query)
{
    const Settings settings = readSettings(query.parameters);
    const auto chat = managedChat(query, objectionToCombination(settings));
    if (!chat)
        return chat.error();
    if (const Objection values = objectionToValues(query, settings))
        return *values;
    Link &link = query.world.addLink((*chat)->id, query.bot.id);
    apply(settings, link);
    return answer(query, link);
}

Reply editChatInviteLink(Query &query)
{
    const Settings settings = readSettings(query.parameters);
    const auto chat = managedChat(query, objectionToCombination(settings));
    if (!chat)
        return chat.error();
    const auto link = ownLivingLink(query, **chat);
    if (!link)
        return link.error();
    if ((*link)->primary)
        return Reply::refused(400, u"CHAT_INVITE_PERMANENT"_s);
    if ((*link)->subscriptionPeriod > 0) {
        (*link)->name = settings.name; // nothing else of such a link can change
        return answer(query, **link);
    }
    if (const Objection values = objectionToValues(query, settings))
        return *values;
    apply(settings, **link);
    return answer(query, **link);
}

Reply createChatSubscriptionInviteLink(Query &query)
{
    const int period = query.parameters.integer("subscription_period");
    const int price = query.parameters.integer("subscription_price");
    Objection pricing;
    if (period <= 0 || price <= 0)
        pricing = Reply::refused(400, u"Invalid subscription pricing specified"_s);
    const auto chat = managedChat(query, pricing);
    if (!chat)
        return chat.error();
    if ((*chat)->type != ChatType::Channel || price > 10'000)
        return Reply::refused(400, u"PRICING_CHAT_INVALID"_s);
    if (allowedPeriod(query, period) == 0)
        return Reply::refused(400, u"SUBSCRIPTION_PERIOD_INVALID"_s);
    Link &link = query.world.addLink((*chat)->id, query.bot.id);
    link.name = cleanName(query.parameters.text("name"));
    link.subscriptionPeriod = period;
    link.subscriptionPrice = price;
    return answer(query, link);
}

Reply editChatSubscriptionInviteLink(Query &query)
{
    const auto chat = managedChat(query, {});
    if (!chat)
        return chat.error();
    const auto link = ownLivingLink(query, **chat);
    if (!link)
        return link.error();
    if ((*link)->primary)
        return Reply::refused(400, u"CHAT_INVITE_PERMANENT"_s);
    (*link)->name = cleanName(query.parameters.text("name"));
    return answer(query, **link);
}

Reply revokeChatInviteLink(Query &query)
{
    const auto chat = managedChat(query, {});
    if (!chat)
        return chat.error();
    const auto link = ownLivingLink(query, **chat);
    if (!link)
        return link.error();
    const auto revoked = revokeLink(query.world, (*link)->text);
    return revoked ? answer(query, query.world.links.at(*revoked))
                   : Reply::refused(400, revoked.error().detail);
}

Reply exportChatInviteLink(Query &query)
{
    const auto chat = managedChat(query, {});
    if (!chat)
        return chat.error();
    return Reply::done(linkText(replacePrimary(query.world, (*chat)->id, query.bot.id)));
}

} // namespace simulator
