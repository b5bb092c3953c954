// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "domain/linkacts.h"
#include "services/linkdesk.h"
#include "widgets/theme.h"

#include <QObject>

#include <functional>

class QAction;

namespace services {
class Catalogue;
class JoinRequests;
class LinkBook;
class Preferences;
class Retirement;
class Rotation;
class UndoList;
} // namespace services

namespace widgets {

class Actions;
class BulkCommands;
class ChatPage;
class Prompts;

/// What is done with the links that are selected in the table. It listens to the actions, asks what
/// has to be asked, and says how it went on the page.
class LinkCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        services::LinkDesk &desk;
        services::LinkBook &book;
        services::Retirement &retirement;
        services::Rotation &rotation;
        services::UndoList &undo;
        services::JoinRequests &requests;
        services::Catalogue &catalogue;
        services::Preferences &preferences;
        core::Clock &clock;
        Prompts &prompts;
        Actions &actions;
        ChatPage &page;
        BulkCommands &bulk; ///< for what is done with many
    };

    /// window: the parent of every dialog, and the owner of this.
    LinkCommands(Parts parts, QWidget *window);

    /// Switches the actions on and off, with the reason, as the selection and the links are now.
    void update();
    /// Into the clipboard, and says so.
    void copy(const domain::Link &link);
    /// The same without a word: whoever calls has said it.
    void put(const domain::Link &link);
    void showQr(const domain::Link &link);

Q_SIGNALS:
    /// A link was made and is to be shown; it is in the table as soon as the ledger says so.
    void created(const domain::Link &link);
    /// The text is in the clipboard.
    void copied(const QString &text);

private:
    using Links = std::vector<domain::Link>;

    /// The one link that is selected, or null.
    const domain::Link *current() const;
    void withSelected(std::function<void(const Links &)> use);
    /// Whether several links are selected: what can be done with many becomes a job.
    bool areSeveral() const;
    /// Why the act can't be done with the selection; empty where it can.
    QString reasonAgainst(domain::LinkAct act) const;
    bool mayInvite(const domain::Link &link) const;
    void updateUndo();
    void put(const Links &links);
    void copyLinks(const Links &links);

    void copySelected();
    void copyAs(const QAction *form);
    void edit();
    void duplicate();
    void extend(int days);
    void pause();
    void resume();
    void rotate();
    void revoke();
    void forget();
    void openRules();
    void undo();
    /// Asks first where the link's settings are not known: the act imposes all four.
    void unlessUnverified(const domain::Link &link, std::function<void()> act);
    void tellOfNotes(const domain::LinkNotes &before, const domain::LinkNotes &after);
    void tell(const core::Result<services::LinkAnswer> &answer, const services::Purpose &purpose);

    Parts m_parts;
    QWidget *m_window;
};

} // namespace widgets
