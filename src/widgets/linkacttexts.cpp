// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/linkacttexts.h"

#include "widgets/moments.h"
#include "widgets/texts.h"

#include <QCoreApplication>

using domain::Action;
using domain::Obstacle;
using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct LinkActs
{
    Q_DECLARE_TR_FUNCTIONS(widgets::LinkActs)
};

} // namespace

QString obstacleText(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::NoRight:
        return LinkActs::tr("The bot may not manage invite links in this chat. “Check rights” says "
                            "what is missing.");
    case Obstacle::IsPrimary:
        return LinkActs::tr("This is the bot's primary link: Telegram gives it no settings. Rotate "
                            "it instead.");
    case Obstacle::IsSubscription:
        return LinkActs::tr("This is a subscription link: only its name can change.");
    case Obstacle::NotSubscription:
        return LinkActs::tr("This is not a subscription link.");
    case Obstacle::IsRevoked:
        return LinkActs::tr("This link is revoked, and revoking is final. Duplicate it to make "
                            "another one like it.");
    case Obstacle::NotRevoked:
        return LinkActs::tr("Only revoked links can be forgotten: nobody could stop this one "
                            "without the ledger.");
    case Obstacle::IsPaused:
        return LinkActs::tr("This link is paused already.");
    case Obstacle::NotPaused:
        return LinkActs::tr("This link is not paused.");
    case Obstacle::HasApproval:
        return LinkActs::tr("Administrators approve each person who comes by this link already.");
    case Obstacle::IsExpired:
        return LinkActs::tr("This link has expired: nobody can join by it. Extend it first.");
    case Obstacle::NeverExpires:
        return LinkActs::tr("This link never expires.");
    case Obstacle::IsForeign:
        return LinkActs::tr("Another administrator made this link. Telegram shows bots only its "
                            "beginning, so nothing can be done with it here: its creator can "
                            "change or revoke it in Telegram.");
    case Obstacle::IsUncertain:
        return LinkActs::tr("Telegram's answer about this link was lost; Gatehouse is asking "
                            "again. Wait until it is known, or revoke the link.");
    }
    return {};
}

QString undoText(const services::UndoList::Entry &entry)
{
    switch (entry.purpose.action) {
    case Action::LinkPaused:
        return LinkActs::tr("Undo: pause");
    case Action::LinkResumed:
        return LinkActs::tr("Undo: resume");
    case Action::LinkExtended:
        return LinkActs::tr("Undo: extend by %n day(s)", nullptr, entry.purpose.days);
    case Action::LinkForgotten:
        return LinkActs::tr("Undo: forget");
    case Action::LinkAnnotated: {
        const domain::LinkNotes &before = entry.before.notes;
        const domain::LinkNotes &after = entry.after.notes;
        if (before.text != after.text)
            return LinkActs::tr("Undo: change the note");
        if (before.tags != after.tags)
            return LinkActs::tr("Undo: change the tags");
        if (before.placements != after.placements)
            return LinkActs::tr("Undo: change the placements");
        return LinkActs::tr("Undo: change the cost");
    }
    default:
        return entry.before.role == domain::LinkRole::Subscription ? LinkActs::tr("Undo: rename")
                                                                   : LinkActs::tr("Undo: edit");
    }
}

DoneText doneText(const services::Purpose &purpose, const domain::Link &link)
{
    const QString name = linkName(link);
    switch (purpose.action) {
    case Action::LinkPaused:
        return {LinkActs::tr("Paused."),
                LinkActs::tr("Whoever comes by “%1” now has to ask; its limit is kept.").arg(name)};
    case Action::LinkResumed:
        return {LinkActs::tr("Resumed."),
                LinkActs::tr("“%1” admits people as it did before the pause.").arg(name)};
    case Action::LinkExtended:
        return {LinkActs::tr("Extended."),
                LinkActs::tr("“%1” expires %2 now.").arg(name, momentText(link.settings.expires))};
    default:
        return {LinkActs::tr("Saved."), LinkActs::tr("“%1” was changed.").arg(name)};
    }
}

} // namespace widgets
