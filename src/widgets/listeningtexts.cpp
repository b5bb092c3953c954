// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/listeningtexts.h"

#include "widgets/errortext.h"
#include "widgets/moments.h"
#include "widgets/texts.h"

#include <QCoreApplication>

using domain::ListeningState;

namespace widgets {

namespace {

class ListeningTexts
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ListeningTexts)
};

} // namespace

QString listeningText(const services::ListeningView &view)
{
    if (view.isOn() && view.heldUpBy)
        return ListeningTexts::tr("Listening waits: %1").arg(errorText(*view.heldUpBy).line());
    if (view.isOn())
        return ListeningTexts::tr("Listening since %1.").arg(momentText(view.listening.since));
    return switchedOffText(view.listening.state);
}

QString switchedOffText(ListeningState why)
{
    switch (why) {
    case ListeningState::Webhook:
        return ListeningTexts::tr(
            "Not listening: another program receives this bot’s updates at a web address (a "
            "webhook). Gatehouse leaves that alone. If the program is yours and you don’t need "
            "it any more, remove its webhook there, then listen again.");
    case ListeningState::Conflict:
        return ListeningTexts::tr(
            "Not listening: another program asks for this bot’s updates at the same time, and "
            "Telegram gives them to one only. End that program, or leave the updates to it.");
    case ListeningState::NotAsked:
    case ListeningState::Off:
    case ListeningState::On:
        break;
    }
    return {};
}

QString closesText(const services::GatePlan &plan)
{
    QStringList sentences;
    if (plan.toRotate > 0)
        sentences += ListeningTexts::tr("%Ln primary link(s) are rotated: the present one stops "
                                        "working for good.",
                                        nullptr, plan.toRotate);
    if (plan.toPause > 0)
        sentences += ListeningTexts::tr("%Ln link(s) are paused: whoever comes by them has to ask. "
                                        "Their limits are kept.",
                                        nullptr, plan.toPause);
    if (plan.alreadyAsking > 0)
        sentences += ListeningTexts::tr("By %Ln link(s) people have to ask already.", nullptr,
                                        plan.alreadyAsking);
    if (plan.alreadyClosed > 0)
        sentences +=
            ListeningTexts::tr("%Ln chat(s) are closed already.", nullptr, plan.alreadyClosed);
    if (plan.steps.empty())
        sentences += ListeningTexts::tr("There is nothing here that Gatehouse can close.");
    return sentences.join(u' ');
}

QString openText(const services::GatePlan::Open &open, const domain::Chat *chat)
{
    using Why = services::GatePlan::Open::Why;
    const QString title = chat ? foreign(chat->title) : QString();
    switch (open.why) {
    case Why::PublicName:
        return ListeningTexts::tr("Anybody can join “%1” by its public name @%2. In Telegram, open "
                                  "the chat’s settings and make it private, or approve new "
                                  "members.")
            .arg(title, chat ? foreign(chat->username) : QString());
    case Why::Foreign:
        return open.link.creatorName.isEmpty()
            ? ListeningTexts::tr("%1 in “%2” was made by another administrator, who can revoke it "
                                 "in Telegram.")
                  .arg(shortLink(open.link.url), title)
            : ListeningTexts::tr("%1 in “%2” was made by %3, who can revoke it in Telegram.")
                  .arg(shortLink(open.link.url), title, foreign(open.link.creatorName));
    case Why::Subscription:
        return ListeningTexts::tr("The subscription link “%1” in “%2” can’t be paused. You can "
                                  "revoke it, which is final.")
            .arg(linkName(open.link), title);
    case Why::Uncertain:
        return ListeningTexts::tr("Telegram’s last answer about “%1” in “%2” was lost. Revoke it, "
                                  "or wait until it is known.")
            .arg(linkName(open.link), title);
    case Why::NoRight:
        return ListeningTexts::tr("In “%1” the bot may not manage links. In Telegram, grant it "
                                  "“Invite users via link”.")
            .arg(title);
    }
    return {};
}

} // namespace widgets
