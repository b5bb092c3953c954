// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"

#include <QObject>

namespace core {
class Clock;
}

namespace models {
class ChatTree;
}

namespace services {
class Catalogue;
class WhoseLink;
} // namespace services

namespace widgets {

class ChatPage;
class Sidebar;

/// Going to chats and links: it selects the chat in the sidebar and then the link in the table,
/// also where either is still being read.
class Navigation : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Catalogue &catalogue;
        services::WhoseLink &whoseLink;
        const core::Clock &clock;
        const models::ChatTree &tree;
        Sidebar &sidebar;
        ChatPage &page;
    };

    /// window: the parent of every dialog, and the owner of this.
    Navigation(Parts parts, QWidget *window);

    void goToSeat(const domain::SeatId &seat);
    /// As soon as the chat is there.
    void want(const domain::SeatId &seat) { m_wantedSeat = seat; }
    void want(core::LinkId link) { m_wantedLink = link; }
    /// Its chat, and the link there.
    void goTo(const domain::Link &link);
    void goToMade(const domain::Link &made);
    /// The bot's link of this hash: its chat may have another number by now.
    void goToLink(const domain::SeatId &seat, const QString &hash);
    /// Shows where this invite link is in the ledger, or says that it is not there.
    void lookUp(const QString &text);

    /// Bots and chats were read: goes where somebody wants to be, if it can. False where nobody
    /// wants to be anywhere.
    bool arriveAtSeat();
    /// The same once the links were read.
    void arriveAtLink();

private:
    Parts m_parts;
    QWidget *m_window;
    std::optional<domain::SeatId> m_wantedSeat;
    core::LinkId m_wantedLink;
};

} // namespace widgets
