// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/texts.h"

#include "domain/displaytext.h"
#include "widgets/linkcover.h"
#include "widgets/moments.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(widgets::Texts)
};

} // namespace

QString foreign(const QString &text)
{
    return coveredText(domain::displayText(text));
}

QString stateText(domain::LinkState state)
{
    using domain::LinkState;
    switch (state) {
    case LinkState::Active:
        return Texts::tr("Active", "state of a link");
    case LinkState::EndingSoon:
        return Texts::tr("Ending soon", "state of a link");
    case LinkState::Paused:
        return Texts::tr("Paused", "state of a link");
    case LinkState::Unverified:
        return Texts::tr("Unverified", "state of a link");
    case LinkState::Unknown:
        return Texts::tr("Unknown", "state of a link: the answer was lost");
    case LinkState::Full:
        return Texts::tr("Full", "state of a link");
    case LinkState::Expired:
        return Texts::tr("Expired", "state of a link");
    case LinkState::Revoked:
        return Texts::tr("Revoked", "state of a link");
    }
    return {};
}

QString kindText(domain::LinkKind kind)
{
    using domain::LinkKind;
    switch (kind) {
    case LinkKind::Primary:
        return Texts::tr("Primary", "kind of a link");
    case LinkKind::Additional:
        return Texts::tr("Additional", "kind of a link");
    case LinkKind::Approval:
        return Texts::tr("Approval", "kind of a link: people ask, administrators let them in");
    case LinkKind::Subscription:
        return Texts::tr("Subscription", "kind of a link");
    }
    return {};
}

QString filterText(domain::LinkFilter filter)
{
    using domain::LinkFilter;
    switch (filter) {
    case LinkFilter::All:
        return Texts::tr("All", "links");
    case LinkFilter::Active:
        return Texts::tr("Active", "links");
    case LinkFilter::Approval:
        return Texts::tr("Approval", "links that need it");
    case LinkFilter::Subscription:
        return Texts::tr("Subscription", "links");
    case LinkFilter::EndingSoon:
        return Texts::tr("Ending soon", "links");
    case LinkFilter::Inactive:
        return Texts::tr("Inactive", "links: full, expired or revoked");
    case LinkFilter::EndingThisWeek:
        return Texts::tr("Ending this week");
    case LinkFilter::NearlyFull:
        return Texts::tr("Nearly full");
    case LinkFilter::Paused:
        return Texts::tr("Paused", "links");
    case LinkFilter::Unlimited:
        return Texts::tr("No expiry and no limit");
    case LinkFilter::Revoked:
        return Texts::tr("Revoked", "links");
    case LinkFilter::Unverified:
        return Texts::tr("Unverified", "links");
    }
    return {};
}

QString columnText(domain::LinkColumn column)
{
    using domain::LinkColumn;
    switch (column) {
    case LinkColumn::State:
        return Texts::tr("State", "column");
    case LinkColumn::Name:
        return Texts::tr("Name", "column");
    case LinkColumn::Link:
        return Texts::tr("Link", "column");
    case LinkColumn::Kind:
        return Texts::tr("Kind", "column");
    case LinkColumn::Joined:
        return Texts::tr("Joined", "column: how many");
    case LinkColumn::Limit:
        return Texts::tr("Limit", "column");
    case LinkColumn::Requests:
        return Texts::tr("Requests", "column: join requests waiting");
    case LinkColumn::Expires:
        return Texts::tr("Expires", "column");
    case LinkColumn::Created:
        return Texts::tr("Created", "column");
    case LinkColumn::Confirmed:
        return Texts::tr("Confirmed", "column: last answer of Telegram");
    case LinkColumn::Chat:
        return Texts::tr("Chat", "column");
    case LinkColumn::Bot:
        return Texts::tr("Bot", "column");
    }
    return {};
}

QString chatKindText(domain::ChatKind kind)
{
    using domain::ChatKind;
    switch (kind) {
    case ChatKind::Private:
        return Texts::tr("Private chat");
    case ChatKind::Group:
        return Texts::tr("Group");
    case ChatKind::Supergroup:
        return Texts::tr("Supergroup");
    case ChatKind::Channel:
        return Texts::tr("Channel");
    }
    return {};
}

QString troubleText(models::ChatNode::Trouble trouble)
{
    using Trouble = models::ChatNode::Trouble;
    switch (trouble) {
    case Trouble::None:
        return {};
    case Trouble::NoRight:
        return Texts::tr("no right", "a chat where the bot may not invite; one or two words");
    case Trouble::NotAdministrator:
        return Texts::tr("no admin", "a chat where the bot is a plain member; one or two words");
    case Trouble::Gone:
        return Texts::tr("not in", "a chat that the bot is not in; one or two words");
    case Trouble::Leak:
        return Texts::tr("leak?", "a chat that many people join at once; one or two words");
    case Trouble::TokenRefused:
        return Texts::tr("token refused", "a bot; one or two words");
    case Trouble::NoToken:
        return Texts::tr("no token",
                         "a bot whose token the keychain does not give; one or two words");
    }
    return {};
}

QString actionText(domain::Action action)
{
    using domain::Action;
    switch (action) {
    case Action::BotAdded:
        return Texts::tr("Bot added");
    case Action::TokenReplaced:
        return Texts::tr("Token replaced");
    case Action::BotRemoved:
        return Texts::tr("Bot removed");
    case Action::ChatAdded:
        return Texts::tr("Chat added");
    case Action::ChatRemoved:
        return Texts::tr("Chat removed from Gatehouse");
    case Action::ChatUpgraded:
        return Texts::tr("Upgraded to a supergroup");
    case Action::RightsChanged:
        return Texts::tr("Rights changed");
    case Action::PrimaryRotated:
        return Texts::tr("Rotated");
    case Action::PrimaryFound:
        return Texts::tr("Found at Telegram");
    case Action::LinkAdded:
        return Texts::tr("Added to the ledger");
    case Action::LinkEdited:
        return Texts::tr("Edited");
    case Action::LinkRevoked:
        return Texts::tr("Revoked", "history of a link");
    case Action::LinkCreated:
        return Texts::tr("Created", "history of a link");
    case Action::LinkPaused:
        return Texts::tr("Paused", "history of a link");
    case Action::LinkResumed:
        return Texts::tr("Resumed", "history of a link");
    case Action::LinkExtended:
        return Texts::tr("Extended", "history of a link");
    case Action::LinkRotated:
        return Texts::tr("Rotated");
    case Action::LinkAdopted:
        return Texts::tr("Adopted", "history of a link");
    case Action::LinkForgotten:
        return Texts::tr("Forgotten", "history of a link");
    case Action::LinkAnnotated:
        return Texts::tr("Notes changed", "note, tags, placements or cost of a link");
    case Action::RequestApproved:
        return Texts::tr("Approved", "a join request, in the activity");
    case Action::RequestDeclined:
        return Texts::tr("Declined", "a join request, in the activity");
    case Action::RequestHandledElsewhere:
        return Texts::tr("Request handled elsewhere");
    case Action::ActUndone:
        return Texts::tr("Taken back", "history of a link");
    case Action::AttemptFailed:
        return Texts::tr("Not done", "history of a link");
    case Action::AnswerLost:
        return Texts::tr("Answer lost");
    }
    return {};
}

QString rightsText(const domain::Seat &seat)
{
    switch (seat.status) {
    case domain::SeatStatus::Administrator:
        return seat.mayInvite
            ? Texts::tr("bot may invite users")
            : Texts::tr("bot may not invite users: grant “Invite users via link”");
    case domain::SeatStatus::Member:
        return Texts::tr("bot is not an administrator");
    case domain::SeatStatus::Left:
        return Texts::tr("bot is not in the chat");
    case domain::SeatStatus::Kicked:
        return Texts::tr("bot was removed from the chat");
    case domain::SeatStatus::Unknown:
        break;
    }
    return Texts::tr("rights not known yet");
}

QString nodeText(const models::ChatNode &node, bool brief)
{
    using Kind = models::ChatNode::Kind;
    QString name;
    switch (node.kind) {
    case Kind::AllLinks:
        name = Texts::tr("All links");
        break;
    case Kind::Requests:
        name = Texts::tr("Join requests");
        if (brief)
            return name;
        return Texts::tr("%1, %2", "Join requests, 14 people wait")
            .arg(name, Texts::tr("%Ln person(s) wait", nullptr, node.count));
    case Kind::Activity:
        return Texts::tr("Activity");
    case Kind::Search:
        name = filterText(node.filter);
        break;
    case Kind::Bot:
        name = u'@' + node.title;
        break;
    case Kind::Seat:
        name = foreign(node.title);
        break;
    }
    if (brief)
        return name;
    const QString count = Texts::tr("%n link(s)", nullptr, node.count);
    const QString trouble = troubleText(node.trouble);
    return trouble.isEmpty()
        ? Texts::tr("%1, %2", "Acme News, 128 links").arg(name, count)
        : Texts::tr("%1, %2, %3", "Alumni, no right, 31 links").arg(name, trouble, count);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty()
        ? text
        : u"<p style='white-space:pre-wrap'>"_s + coveredText(text).toHtmlEscaped() + u"</p>"_s;
}

QString personName(const domain::Person &person)
{
    const QString name = foreign(person.name);
    if (!name.isEmpty())
        return name;
    return person.username.isEmpty() ? QString::number(person.id.value)
                                     : u'@' + foreign(person.username);
}

QString personText(const domain::Person &person)
{
    const QString name = foreign(person.name);
    if (name.isEmpty() || person.username.isEmpty())
        return personName(person);
    return Texts::tr("%1 (@%2)", "a person's name and username")
        .arg(name, foreign(person.username));
}

QString linkName(const domain::Link &link)
{
    const QString name = foreign(link.settings.name);
    if (!name.isEmpty())
        return name;
    return link.role == domain::LinkRole::Primary ? Texts::tr("Primary link")
                                                  : Texts::tr("Unnamed");
}

QString shortLink(const QString &url, qsizetype hashLetters)
{
    if (areLinksHidden())
        return coveredLink();
    QString text = url.mid(url.startsWith("https://"_L1) ? 8 : 0);
    const qsizetype hash = std::max(text.lastIndexOf(u'/'), text.lastIndexOf(u'+')) + 1;
    if (text.size() - hash > hashLetters)
        text = text.left(hash + hashLetters) + u'…';
    return text;
}

QString joinedText(const domain::Link &link)
{
    if (!link.joined)
        return u"–"_s;
    const QLocale locale;
    if (link.settings.limit)
        return u"%1 / %2"_s.arg(locale.toString(link.inside.value_or(*link.joined)),
                                locale.toString(*link.settings.limit));
    return locale.toString(*link.joined);
}

QString cellText(const domain::Link &link, domain::LinkColumn column, const domain::Chat *chat,
                 const domain::Bot *bot, const QDateTime &now)
{
    using domain::LinkColumn;
    const domain::LinkState state = domain::stateOf(link, now);
    const QLocale locale;
    switch (column) {
    case LinkColumn::State:
        return stateText(state);
    case LinkColumn::Name:
        return linkName(link);
    case LinkColumn::Link:
        return coveredText(link.url);
    case LinkColumn::Kind:
        return kindText(domain::kindOf(link));
    case LinkColumn::Joined:
        return link.joined ? joinedText(link) : Texts::tr("not counted");
    case LinkColumn::Limit:
        return link.settings.limit ? locale.toString(*link.settings.limit) : QString();
    case LinkColumn::Requests:
        return link.pendingRequests > 0 ? locale.toString(link.pendingRequests) : QString();
    case LinkColumn::Expires:
        if (link.revoked)
            return u"–"_s;
        return link.settings.expires.isValid() ? distanceText(link.settings.expires, now)
                                               : Texts::tr("Never", "a link expires never");
    case LinkColumn::Created:
        return link.createdAt.isValid() ? dayText(link.createdAt, now) : u"–"_s;
    case LinkColumn::Confirmed:
        return link.confirmedAt.isValid() ? distanceText(link.confirmedAt, now) : u"–"_s;
    case LinkColumn::Chat:
        return chat ? foreign(chat->title) : QString();
    case LinkColumn::Bot:
        return bot ? QString(u'@' + bot->username) : QString();
    }
    return {};
}

} // namespace widgets
