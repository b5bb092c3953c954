// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "ledger/ledger.h"
#include "telegram/types.h"

#include <map>

namespace telegram {
class BotApi;
}

namespace services {

class Chats;
class Connections;

/// How it goes with listening to one bot.
struct ListeningView
{
    domain::Listening listening;
    /// Why nothing is heard although it is On; it goes on by itself.
    std::optional<core::Error> heldUpBy;

    bool isOn() const { return listening.state == domain::ListeningState::On; }
    friend bool operator==(const ListeningView &, const ListeningView &) = default;
};

/// Receives the updates of the bots for which the user wants it, over long polls. What an update
/// tells is in the ledger before Telegram is told that it arrived, so nothing is lost or counted
/// twice, whenever the program ends.
///
/// Telegram gives a bot's updates to one program only. A webhook or another program that asks
/// switches listening off, with the reason; no webhook is ever deleted.
class Listener : public QObject
{
    Q_OBJECT

public:
    /// What is asked for. Telegram remembers it for the bot and gives other kinds to nobody.
    static QStringList allowedUpdates();

    Listener(ledger::Ledger &ledger, Connections &connections, Chats &chats, core::Clock &clock,
             QObject *parent = nullptr);
    /// Ends every poll at once.
    ~Listener() override;

    /// Reads who is listened to, and goes on with it. Call once.
    core::Task<> open();
    /// Conflict where a webhook is set, with its host as detail; else the connection's, the vault's
    /// and the ledger's errors. Without an error it is listened from now on, and after every start.
    core::Task<> turnOn(core::UserId bot);
    core::Task<> turnOff(core::UserId bot);

    /// Nothing for a bot that nobody was ever asked about.
    std::optional<ListeningView> find(core::UserId bot) const;
    bool isOn(core::UserId bot) const;
    /// At least one is On.
    bool isListening() const;

Q_SIGNALS:
    void changed();
    /// Something new is in the ledger, in the order in which it was told.
    void noticed(const std::vector<ledger::Noticed> &news);
    /// A webhook or another program switched listening off.
    void switchedOff(core::UserId bot, domain::ListeningState why);

private:
    using Milliseconds = std::chrono::milliseconds;
    /// One bot's loop of polls.
    struct Ear
    {
        std::optional<core::Task<>> poll; ///< or the pause before the next
        bool isFirst = true; ///< the next poll says what is asked for
        Milliseconds pause{0};
        Milliseconds askedAt{0}; ///< Clock::uptime(), as the next
        Milliseconds notedAt{0};
        QDateTime asked; ///< when the last poll went out, by Clock::now()
        /// The same of the last one that brought all there was: what comes later is newer.
        QDateTime upToDate;
        bool isQuick = false; ///< the last answer came at once and was empty
        std::optional<core::Error> heldUpBy;
    };

    core::Task<> read();
    void start(core::UserId bot);
    void stop(core::UserId bot);
    void next(core::UserId bot);
    core::Task<> ask(core::UserId bot);
    core::Task<> takeIn(core::UserId bot, const QList<telegram::Update> &updates);
    void asked(core::UserId bot, const core::Result<> &result);
    void lookWhoElse(core::UserId bot);
    void switchOff(core::UserId bot, domain::ListeningState why);
    core::Task<> write(core::UserId bot, domain::ListeningState state);
    void refreshSeats(core::UserId bot, const QList<telegram::Update> &updates);

    ledger::Ledger &m_ledger;
    Connections &m_connections;
    Chats &m_chats;
    core::Clock &m_clock;
    std::map<core::UserId, domain::Listening> m_known;
    std::map<core::UserId, Ear> m_ears; ///< of those that are On
};

} // namespace services
