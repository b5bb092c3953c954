// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "domain/chat.h"

#include <QObject>

namespace domain {
struct Link;
}

namespace services {
class Accounts;
class Adoption;
class Campaigns;
class Catalogue;
class Chats;
class Jobs;
class LinkBook;
class LinkDesk;
class Listener;
class Preferences;
class Rotation;
} // namespace services

namespace widgets {

class Actions;
class AdoptDialog;
class ChatPage;
class Prompts;

/// What is done with bots and chats: add, refresh, check, remove, and make or adopt links in them.
/// It listens to the actions and says how it went on the page.
class ChatCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Accounts &accounts;
        services::Chats &chats;
        services::Rotation &rotation;
        services::LinkDesk &desk;
        services::LinkBook &book;
        services::Adoption &adoption;
        services::Listener &listener;
        services::Jobs &jobs;
        services::Campaigns &campaigns;
        services::Catalogue &catalogue;
        services::Preferences &preferences;
        core::Clock &clock;
        Prompts &prompts;
        Actions &actions;
        ChatPage &page;
    };

    /// window: the parent of every dialog, and the owner of this.
    ChatCommands(Parts parts, QWidget *window);

    /// Switches the actions on and off, with the reason, as the chat that is shown is now.
    void update();
    /// Asks Telegram anew about a chat that was not asked about for a while; quietly, since nobody
    /// wanted it.
    void refreshIfOld(const domain::SeatId &seat);

    /// Links are to be adopted; seat: for which chat at first.
    void adoptFor(const std::optional<domain::SeatId> &seat);
    /// The same of those in a text or a file, for the chat that is shown at first.
    void adoptFrom(const QString &text);
    void adoptFromFile(const QString &path);
    /// Of a job that makes links.
    void showResult(core::JobId job);

Q_SIGNALS:
    void chatAdded(const domain::SeatId &seat);
    /// A link was made; it is in the table as soon as the ledger says so.
    void created(const domain::Link &link);
    /// The same at once, from a template: its address belongs into the clipboard.
    void createdFromTemplate(const domain::Link &link);

private:
    /// Why no link can be made in the chat that is shown; empty where one can.
    QString reasonAgainstNewLink() const;
    AdoptDialog *openAdopt(const std::optional<domain::SeatId> &seat);
    void addBot();
    void addChat();
    void replaceToken();
    void refresh();
    void refreshAll();
    void newLink();
    void newFromTemplate();
    void newSubscription();
    void createMany();
    void checkRights();
    void remove();

    Parts m_parts;
    QWidget *m_window;
};

} // namespace widgets
