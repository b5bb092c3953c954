// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "services/reminders.h"

#include <QObject>

namespace domain {
struct Person;
}

namespace services {
class Catalogue;
class Gates;
class Jobs;
class LeakWatch;
class Listener;
class OneTimeLinks;
class Preferences;
class Reminders;
} // namespace services

namespace widgets {

class Actions;
class Background;
class ChatPage;
class StatusLine;

/// What the program tells by itself, and what is done about it: listening on and off, leaks,
/// closed gates, links that end soon, the icon and the notifications of the system.
class WatchCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Listener &listener;
        services::LeakWatch &leaks;
        services::Gates &gates;
        services::OneTimeLinks &oneTimeLinks;
        services::Reminders &reminders;
        services::Jobs &jobs;
        services::Catalogue &catalogue;
        services::Preferences &preferences;
        core::Clock &clock;
        Actions &actions;
        ChatPage &page;
        StatusLine &status;
        Background &background;
    };

    WatchCommands(Parts parts, QWidget *window);

    /// Switches the actions on and off, with the reason, as the chat that is shown is now.
    void update();
    /// Asks once whether the bot is to be listened to; not where another program uses it.
    void askOnce(core::UserId bot);
    /// The bot of what is shown.
    void askToListen();
    /// Tells of links that end soon.
    void remind();

Q_SIGNALS:
    /// Somebody clicked on a notification about this chat.
    void seatRequested(const domain::SeatId &seat);
    /// The saved search is to be shown.
    void searchRequested(domain::LinkFilter filter);
    void raiseRequested();
    /// A job was started, in front of all others.
    void started(core::JobId job);

private:
    std::optional<core::UserId> botShown() const;
    /// The chats that are shown; all of them where it is no chat's or bot's page.
    std::vector<domain::SeatId> seatsShown() const;
    void closeGate();
    void reopenGate();
    void showListening();
    void leakRaised(const domain::SeatId &seat);
    void strangerCame(const domain::Link &link, const domain::Person &who);
    void showReminder();
    void extendThem();
    void followPreferences();
    void notify(const QString &title, const QString &text, const domain::SeatId &seat);

    Parts m_parts;
    QWidget *m_window;
    domain::SeatId m_notified; ///< of the last notification
    services::Reminder m_reminder; ///< the last one
};

} // namespace widgets
