// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/linkcommands.h"

#include "domain/copyas.h"
#include "models/linkmime.h"
#include "services/catalogue.h"
#include "services/linkbook.h"
#include "services/retirement.h"
#include "services/rotation.h"
#include "services/undolist.h"
#include "widgets/actions.h"
#include "widgets/bulkcommands.h"
#include "widgets/chatpage.h"
#include "widgets/linkacttexts.h"
#include "widgets/linkdialog.h"
#include "widgets/linkedit.h"
#include "widgets/linksview.h"
#include "widgets/openanddelete.h"
#include "widgets/prompts.h"
#include "widgets/qrdialog.h"
#include "widgets/rulesdialog.h"
#include "widgets/subscriptiondialog.h"
#include "widgets/texts.h"
#include "widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

#include <algorithm>

using core::Result;
using domain::JobKind;
using domain::LinkAct;
using domain::LinkRole;

namespace widgets {

LinkCommands::LinkCommands(Parts parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    const Actions &a = m_parts.actions;
    connect(a.copyLink, &QAction::triggered, this, &LinkCommands::copySelected);
    connect(a.copyAs, &QActionGroup::triggered, this, &LinkCommands::copyAs);
    connect(a.qrCode, &QAction::triggered, this, [this] {
        if (const domain::Link *link = current())
            showQr(*link);
    });
    connect(a.edit, &QAction::triggered, this, &LinkCommands::edit);
    connect(a.duplicate, &QAction::triggered, this, &LinkCommands::duplicate);
    connect(a.extend, &QActionGroup::triggered, this,
            [this](const QAction *days) { extend(days->data().toInt()); });
    connect(a.pause, &QAction::triggered, this, &LinkCommands::pause);
    connect(a.resume, &QAction::triggered, this, &LinkCommands::resume);
    connect(a.rotate, &QAction::triggered, this, &LinkCommands::rotate);
    connect(a.revoke, &QAction::triggered, this, qOverload<>(&LinkCommands::revoke));
    connect(a.forget, &QAction::triggered, this, &LinkCommands::forget);
    connect(a.requestRules, &QAction::triggered, this, &LinkCommands::openRules);
    connect(a.undo, &QAction::triggered, this, &LinkCommands::undo);
    for (QAction *action : a.ofTable())
        m_parts.page.links().addAction(action);
    connect(&m_parts.page.links(), &LinksView::activated, a.edit, &QAction::trigger);

    connect(&m_parts.undo, &services::UndoList::changed, this, &LinkCommands::updateUndo);
    connect(&m_parts.undo, &services::UndoList::changed, &m_parts.page.toast(), &Toast::dropUndo);
    connect(&m_parts.book, &services::LinkBook::done, this,
            [this](domain::Action action, const domain::Link &before, const domain::Link &after) {
                if (action == domain::Action::LinkAnnotated)
                    tellOfNotes(before.notes, after.notes);
            });
    connect(&m_parts.retirement, &services::Retirement::changed, this, &LinkCommands::updateUndo);
    connect(&m_parts.rotation, &services::Rotation::changed, this, &LinkCommands::updateUndo);
    connect(&m_parts.retirement, &services::Retirement::rotated, this,
            [this](const domain::Link &old, const domain::Link &successor) {
                put(successor);
                // Whoever looked at the old one wants to see where the new one has to go.
                if (const domain::Link *shown = current(); shown && shown->hash == old.hash)
                    Q_EMIT created(successor);
            });
}

// What can be done --------------------------------------------------------------------------------

const domain::Link *LinkCommands::current() const
{
    const LinksView &view = m_parts.page.links();
    if (!m_parts.page.showsLinks() || view.selectedCount() != 1)
        return nullptr;
    return m_parts.page.table().linkAt(view.currentRow());
}

void LinkCommands::withSelected(std::function<void(const Links &)> use)
{
    m_parts.catalogue.links(m_parts.page.links().selectedLinks())
        .then(this, [this, use = std::move(use)](const Result<Links> &links) {
            if (!links)
                m_parts.page.showError(links.error());
            else if (!links->empty())
                use(*links);
        });
}

bool LinkCommands::areSeveral() const
{
    return m_parts.page.showsLinks() && m_parts.page.links().selectedCount() > 1;
}

bool LinkCommands::mayInvite(const domain::Link &link) const
{
    const auto *overview = m_parts.catalogue.seat(link.seat);
    return overview && overview->seat.mayInvite;
}

QString LinkCommands::reasonAgainst(LinkAct act) const
{
    const domain::Link *link = current();
    if (!link) {
        return m_parts.page.links().selectedCount() > 1 ? tr("Select one link for this.")
                                                        : tr("Select a link first.");
    }
    const auto obstacle = domain::obstacleTo(act, *link, mayInvite(*link), m_parts.clock.now());
    return obstacle ? obstacleText(*obstacle) : QString();
}

void LinkCommands::update()
{
    const Actions &a = m_parts.actions;
    const domain::Link *link = current();
    const bool any = m_parts.page.showsLinks() && m_parts.page.links().selectedCount() > 0;
    const QString none = any ? QString() : tr("Select a link first.");
    setObstacle(a.copyLink, none);
    for (QAction *form : a.copyAs->actions())
        setObstacle(form, none);
    setObstacle(a.qrCode,
                !link               ? reasonAgainst(LinkAct::Edit)
                    : link->revoked ? tr("Nobody can join by a revoked link.")
                                    : QString());
    const bool isSubscription = link && link->role == LinkRole::Subscription;
    const bool isPrimary = link && link->role == LinkRole::Primary && !link->revoked;
    const QString right =
        link && !mayInvite(*link) ? obstacleText(domain::Obstacle::NoRight) : QString();
    setObstacle(a.edit, reasonAgainst(isSubscription ? LinkAct::Rename : LinkAct::Edit));
    setObstacle(a.duplicate, reasonAgainst(LinkAct::Duplicate));
    // Of several, those with which it can't be done are left out, and the question says so.
    const auto setOfMany = [&](QAction *action, LinkAct act) {
        setObstacle(action, any && !link ? QString() : reasonAgainst(act));
    };
    for (QAction *days : a.extend->actions())
        setOfMany(days, LinkAct::Extend);
    setOfMany(a.pause, LinkAct::Pause);
    setOfMany(a.resume, LinkAct::Resume);
    if (isPrimary) {
        setObstacle(a.rotate, right);
        setObstacle(a.revoke, right);
    } else {
        setOfMany(a.rotate, LinkAct::Rotate);
        setOfMany(a.revoke, LinkAct::Revoke);
    }
    setObstacle(a.forget, any && !link ? QString() : reasonAgainst(LinkAct::Forget));
    setObstacle(a.requestRules,
                !link                         ? reasonAgainst(LinkAct::Edit)
                    : link->revoked           ? tr("Nobody can join by a revoked link.")
                    : link->settings.approval ? QString()
                                              : tr("Rules are for links that require approval."));
    updateUndo();
}

void LinkCommands::updateUndo()
{
    QAction &action = *m_parts.actions.undo;
    using RotationPhase = services::RotationView::Phase;
    const auto seat = m_parts.page.seat();
    const auto rotation = seat ? m_parts.rotation.view(*seat).phase : RotationPhase::None;
    const auto retirement = m_parts.retirement.view();
    const auto *entry = m_parts.undo.next();
    const bool isRotating =
        rotation == RotationPhase::CountingDown || rotation == RotationPhase::Queued;
    const bool isRetiring = retirement.phase == services::RetirementView::Phase::CountingDown;
    if (isRotating || isRetiring)
        m_parts.page.toast().dropUndo(); // it would take back what counts down
    QString reason;
    if (isRotating) {
        action.setText(tr("Undo: rotate primary link"));
    } else if (isRetiring) {
        action.setText(retirement.rotates ? tr("Undo: rotate") : tr("Undo: revoke"));
    } else if (entry) {
        action.setText(undoText(*entry));
    } else {
        action.setText(tr("Undo (revoking and rotating are final)"));
        reason = tr("There is nothing to take back. Revoking and rotating can be taken back only "
                    "while their strip counts down.");
    }
    setObstacle(&action, reason);
}

// Looking -----------------------------------------------------------------------------------------

void LinkCommands::put(const Links &links)
{
    auto content = models::linkMime(links);
    const QString text = content->text();
    QGuiApplication::clipboard()->setMimeData(content.release());
    Q_EMIT copied(text);
}

void LinkCommands::put(const domain::Link &link)
{
    put(Links{link});
}

void LinkCommands::copy(const domain::Link &link)
{
    copyLinks({link});
}

void LinkCommands::copyLinks(const Links &links)
{
    put(links);
    m_parts.page.toast().say(tr("%n link(s) copied.", nullptr, static_cast<int>(links.size())));
}

void LinkCommands::copySelected()
{
    // Ctrl+C belongs to a text field that has a selection.
    QWidget *focus = m_window->focusWidget();
    if (auto *link = qobject_cast<LinkEdit *>(focus); link && link->hasSelectedText()) {
        link->copySelected();
        return;
    }
    if (auto *line = qobject_cast<QLineEdit *>(focus); line && line->hasSelectedText()) {
        line->copy();
        return;
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(focus);
        text && text->textCursor().hasSelection()) {
        text->copy();
        return;
    }
    withSelected([this](const Links &links) { copyLinks(links); });
}

void LinkCommands::copyAs(const QAction *form)
{
    const auto format = form->data().value<domain::CopyFormat>();
    withSelected([this, format](const Links &links) {
        std::vector<domain::LinkToCopy> named;
        for (const domain::Link &link : links) {
            const auto *seat = m_parts.catalogue.seat(link.seat);
            const auto *bot = m_parts.catalogue.bot(link.seat.bot);
            named.push_back(
                {link, seat ? seat->chat.title : QString(), bot ? bot->username : QString()});
        }
        const QString text = domain::copied(format, named);
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT copied(text);
        m_parts.page.toast().say(tr("%n link(s) copied.", nullptr, static_cast<int>(links.size())));
    });
}

void LinkCommands::showQr(const domain::Link &link)
{
    auto *dialog = new QrDialog(link.url, linkName(link), m_parts.prompts, m_window);
    openAndDelete(dialog);
}

void LinkCommands::openRules()
{
    const domain::Link *link = current();
    if (!link)
        return;
    auto *dialog = new RulesDialog({m_parts.requests, m_parts.catalogue},
                                   domain::LinkScope::of(link->seat), link->id, m_window);
    openAndDelete(dialog);
}

// Changing ----------------------------------------------------------------------------------------

void LinkCommands::edit()
{
    const domain::Link *link = current();
    const auto *seat = link ? m_parts.catalogue.seat(link->seat) : nullptr;
    if (!seat)
        return;
    if (link->role == LinkRole::Subscription) {
        auto *dialog = new SubscriptionDialog(m_parts.desk, *link, seat->chat, m_window);
        openAndDelete(dialog);
        return;
    }
    auto *dialog = new LinkDialog(m_parts.desk, m_parts.clock, *link, seat->chat, m_window);
    openAndDelete(dialog);
}

void LinkCommands::duplicate()
{
    const domain::Link *link = current();
    const auto *seat = link ? m_parts.catalogue.seat(link->seat) : nullptr;
    if (!seat)
        return;
    if (link->subscription) {
        auto *dialog = new SubscriptionDialog(m_parts.desk, link->seat, seat->chat, m_window);
        dialog->startFrom(link->settings.name, link->subscription->stars);
        connect(dialog, &SubscriptionDialog::created, this, &LinkCommands::created);
        openAndDelete(dialog);
        return;
    }
    domain::LinkNotes notes = link->notes;
    notes.placements.clear(); // the copy is nowhere yet, and cost nothing
    notes.cost.reset();
    auto *dialog = new LinkDialog(
        m_parts.desk, m_parts.preferences, m_parts.clock,
        {link->seat, seat->chat, link->beforePause.value_or(link->settings), notes}, m_window);
    connect(dialog, &LinkDialog::created, this, &LinkCommands::created);
    openAndDelete(dialog);
}

void LinkCommands::extend(int days)
{
    if (areSeveral()) {
        domain::StepRequest request;
        request.days = days;
        m_parts.bulk.begin(JobKind::Extend, request);
        return;
    }
    const domain::Link *link = current();
    if (!link)
        return;
    unlessUnverified(*link, [this, link = *link, days] {
        m_parts.desk.extend(link, days).then(this, [=, this](const auto &answer) {
            tell(answer, {domain::Action::LinkExtended, days});
        });
    });
}

void LinkCommands::pause()
{
    if (areSeveral()) {
        m_parts.bulk.begin(JobKind::Pause);
        return;
    }
    const domain::Link *link = current();
    if (!link)
        return;
    unlessUnverified(*link, [this, link = *link] {
        m_parts.desk.pause(link).then(
            this, [this](const auto &answer) { tell(answer, {domain::Action::LinkPaused}); });
    });
}

void LinkCommands::resume()
{
    if (areSeveral()) {
        m_parts.bulk.begin(JobKind::Resume);
        return;
    }
    if (const domain::Link *link = current()) {
        m_parts.desk.resume(*link).then(
            this, [this](const auto &answer) { tell(answer, {domain::Action::LinkResumed}); });
    }
}

void LinkCommands::rotate()
{
    if (areSeveral()) {
        m_parts.bulk.begin(JobKind::Rotate);
        return;
    }
    const domain::Link *link = current();
    if (!link)
        return;
    if (link->role == LinkRole::Primary)
        m_parts.rotation.start(link->seat);
    else if (link->verified)
        m_parts.retirement.rotate(*link);
    else
        m_parts.prompts.ask(
            {tr("Rotate a link whose settings are not known?"),
             tr("“%1” was adopted, and the Bot API can't say what its settings are. The new link "
                "gets those that Gatehouse shows; edit it afterwards if they should be others.")
                 .arg(linkName(*link)),
             tr("Rotate")},
            m_window, [this, link = *link](bool yes) {
                if (yes)
                    m_parts.retirement.rotate(link);
            });
}

void LinkCommands::revoke()
{
    if (areSeveral()) {
        m_parts.bulk.begin(JobKind::Revoke);
        return;
    }
    const domain::Link *link = current();
    if (!link)
        return;
    if (link->role == LinkRole::Primary) {
        m_parts.prompts.ask(
            {tr("Rotate the primary link instead?"),
             tr("A bot always has a primary link in a chat. Rotating gives it a new one, and the "
                "old one stops working for everyone who has it. Members who already joined stay."),
             tr("Rotate")},
            m_window, [this, seat = link->seat](bool yes) {
                if (yes)
                    m_parts.rotation.start(seat);
            });
    } else if (link->subscription) {
        m_parts.prompts.ask(
            {tr("Revoke “%1”?").arg(linkName(*link)),
             tr("Nobody new can subscribe by a revoked link. Those who pay already stay, and what "
                "becomes of their next payment is Telegram's to decide: its references disagree on "
                "revoking such links. If it refuses, everything stays as it is. Revoking is "
                "final."),
             tr("Revoke", "a link")},
            m_window, [this, link = *link](bool yes) {
                if (yes)
                    m_parts.retirement.revoke(link);
            });
    } else {
        m_parts.retirement.revoke(*link);
    }
}

void LinkCommands::forget()
{
    withSelected([this](const Links &links) {
        Links revoked;
        std::copy_if(links.begin(), links.end(), std::back_inserter(revoked),
                     [](const domain::Link &link) { return link.revoked; });
        if (revoked.empty()) {
            m_parts.page.showText(Tone::Warning, tr("Nothing to forget."),
                                  obstacleText(domain::Obstacle::NotRevoked));
            return;
        }
        m_parts.book.forget(revoked).then(this, [this, revoked](Result<> forgotten) {
            if (forgotten)
                m_parts.page.toast().say(
                    tr("%n link(s) forgotten.", nullptr, static_cast<int>(revoked.size())),
                    tr("The history keeps what happened to them."),
                    revoked.size() == 1); // of several, Undo puts back one at a time
            else
                m_parts.page.showError(forgotten.error());
        });
    });
}

void LinkCommands::undo()
{
    using RotationPhase = services::RotationView::Phase;
    const auto seat = m_parts.page.seat();
    const auto rotation = seat ? m_parts.rotation.view(*seat).phase : RotationPhase::None;
    if (rotation == RotationPhase::CountingDown || rotation == RotationPhase::Queued) {
        m_parts.rotation.undo(*seat);
        return;
    }
    if (m_parts.retirement.view().phase == services::RetirementView::Phase::CountingDown) {
        m_parts.retirement.undo();
        return;
    }
    if (!m_parts.undo.next())
        return;
    m_parts.undo.undo().then(this, [this](Result<> undone) {
        if (undone)
            m_parts.page.toast().say(tr("Taken back."), tr("The link is as it was before."));
        else
            m_parts.page.showError(undone.error());
    });
}

/// Of what was taken away: what was added stands where it was typed.
void LinkCommands::tellOfNotes(const domain::LinkNotes &before, const domain::LinkNotes &after)
{
    const bool canUndo = m_parts.undo.next() != nullptr;
    Toast &toast = m_parts.page.toast();
    if (!before.text.isEmpty() && after.text.isEmpty())
        toast.say(tr("Note deleted."), {}, canUndo);
    else if (after.tags.size() < before.tags.size())
        toast.say(tr("Tag removed."), {}, canUndo);
    else if (after.placements.size() < before.placements.size())
        toast.say(tr("Placement deleted."), {}, canUndo);
    else if (before.cost && !after.cost)
        toast.say(tr("Cost deleted."), {}, canUndo);
}

void LinkCommands::unlessUnverified(const domain::Link &link, std::function<void()> act)
{
    if (link.verified) {
        act();
        return;
    }
    m_parts.prompts.ask(
        {tr("Change a link whose settings are not known?"),
         tr("“%1” was adopted, and the Bot API can't say what its settings are. This replaces all "
            "four of them, name, expiry, limit and approval, by what Gatehouse shows.")
             .arg(linkName(link)),
         tr("Change it")},
        m_window, [act = std::move(act)](bool yes) {
            if (yes)
                act();
        });
}

void LinkCommands::tell(const Result<services::LinkAnswer> &answer,
                        const services::Purpose &purpose)
{
    if (!answer) {
        m_parts.page.showError(answer.error());
    } else if (answer->unrecorded) {
        m_parts.page.showError(*answer->unrecorded);
    } else {
        const DoneText done = doneText(purpose, answer->link);
        m_parts.page.dismissText(); // of an error before
        m_parts.page.toast().say(done.headline, done.text, m_parts.undo.next() != nullptr);
    }
}

} // namespace widgets
