// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/sqliteledger.h"
#include "services/accounts.h"
#include "services/catalogue.h"
#include "services/chats.h"
#include "services/connections.h"
#include "services/gates.h"
#include "services/jobs.h"
#include "services/joinrequests.h"
#include "services/leakwatch.h"
#include "services/linkbook.h"
#include "services/linkdesk.h"
#include "services/listener.h"
#include "services/onetimelinks.h"
#include "services/reminders.h"
#include "services/retirement.h"
#include "services/rotation.h"
#include "services/undolist.h"
#include "simulator/acts.h"
#include "simulator/server.h"
#include "support/fakeclock.h"
#include "support/testing.h"
#include "vault/memoryvault.h"

#include <QJsonValue>
#include <QTemporaryDir>

/// What the tests of services and models work on: a small Telegram, and the program's services on
/// a profile of its own, able to end and to start again.
namespace bench {

using services::RotationView;
using Phase = services::RotationView::Phase;
using testsupport::settle;
using testsupport::wait;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The bot whose token is testsupport::testToken.
inline constexpr core::UserId gate{123456789};
inline constexpr core::UserId warden{987654321};
inline constexpr core::UserId owner{7001};
inline constexpr core::ChatId news{-1001000000001}; ///< a channel, private
inline constexpr core::ChatId club{-1001000000002}; ///< a supergroup, public as @clubhouse
inline constexpr core::ChatId den{-4001}; ///< a basic group
inline constexpr core::ChatId vista{-1001000000003}; ///< a channel where the gate may not invite
inline constexpr core::ChatId harbour{-1001000000004}; ///< a channel of the warden alone
inline const domain::SeatId gateInNews{gate, news};
inline const domain::SeatId gateInClub{gate, club};
inline const domain::SeatId gateInDen{gate, den};
inline const domain::SeatId gateInVista{gate, vista};
inline const domain::SeatId wardenInHarbour{warden, harbour};

/// What the transport lets a call take.
inline constexpr auto callTimeout = 30s;
/// How long getChat may name the old link although there is a new one, and a second.
inline constexpr auto cacheTime = 61s;
/// What the limiter adds to a flood wait.
inline constexpr auto afterFlood = 250ms;

domain::BotToken gateToken();
domain::BotToken wardenToken();
/// The gate's token after its owner had it replaced.
domain::BotToken freshGateToken();

/// The server says this instead of what is true: an error in the Bot API's form,
simulator::Fault telling(int code, const QByteArray &description);
/// another result,
simulator::Fault answering(const QJsonValue &result);
/// or, once, that the news have this primary link, as a getChat from the server's memory does.
simulator::Fault outdatedNews(const QString &url);
/// What Telegram answers about this link.
QJsonObject answerAbout(simulator::World &world, const simulator::Link &link);

simulator::World smallWorld(const QDateTime &now);

/// The running program, put together as the application does it.
struct Program
{
    Program(const QString &file, core::Clock &clock, vault::Vault &vault, const QUrl &server);
    ~Program();

    ledger::SqliteLedger ledger;
    services::Connections connections;
    services::Catalogue catalogue;
    services::Accounts accounts;
    services::Chats chats;
    std::unique_ptr<services::Rotation> rotation;
    services::LinkDesk desk;
    services::LinkBook book;
    services::Retirement retirement;
    services::UndoList undo;
    services::JoinRequests requests;
    services::Jobs jobs;
    services::Listener listener;
    services::LeakWatch leaks;
    services::Gates gates;
    services::OneTimeLinks oneTimeLinks;
    services::Reminders reminders;
};

class Bench
{
public:
    /// keychain: another than the bench's own; the caller's.
    explicit Bench(vault::Vault *keychain = nullptr);
    ~Bench();
    Q_DISABLE_COPY_MOVE(Bench)

    /// Ends the program as a crash would: whoever waits for an answer never gets it.
    void crash();
    /// Starts it on the same profile and lets it pick up what the last run left. recovers: whether
    /// the link desk does so too, or the test will ask it to.
    void start(bool recovers = true);
    /// Puts a bot with its token into vault and ledger, without any call.
    void enter(const domain::BotToken &token, const QString &username);
    /// Puts a seat with its chat and primary link, as the world has them, into the ledger.
    void know(const domain::SeatId &seat);
    /// Both bots with all their chats.
    void knowEverything();
    /// Closes the server and lets the gate's line notice.
    void goOffline();

    Program &program() { return *m_program; }
    services::Rotation &rotation() { return *m_program->rotation; }
    services::LinkDesk &desk() { return m_program->desk; }
    services::LinkBook &book() { return m_program->book; }
    services::Retirement &retirement() { return m_program->retirement; }
    services::UndoList &undo() { return m_program->undo; }
    services::JoinRequests &requests() { return m_program->requests; }
    services::Jobs &jobs() { return m_program->jobs; }
    services::Listener &listener() { return m_program->listener; }
    ledger::Ledger &ledger() { return m_program->ledger; }
    QString ledgerFile() const { return m_profile.filePath(u"ledger.sqlite"_s); }
    QString profile() const { return m_profile.path(); }

    // The world.
    simulator::World &world() { return server.world(); }
    simulator::Seat &worldSeat(const domain::SeatId &seat);
    /// The seat's primary link as Telegram has it.
    QString primary(const domain::SeatId &seat);
    bool isRevoked(const QString &url);
    int calls(const QByteArray &method) const { return server.callCount(method); }
    int exports() const { return calls("exportChatInviteLink"); }
    /// An additional link that the bot made elsewhere; its text.
    QString makeElsewhere(const domain::SeatId &seat);
    /// How many additional and subscription links the bots made, revoked ones too.
    int madeLinks();
    /// The settings of a link as Telegram has them.
    domain::LinkSettings worldSettings(const QString &url);

    // The ledger.
    std::optional<domain::Link> ledgerPrimary(const domain::SeatId &seat);
    /// The link in the ledger; one with an empty url where there is none.
    domain::Link link(const QString &url);
    /// All of them, whatever they are.
    std::vector<domain::Link> links();
    /// All lines, newest first.
    std::vector<domain::HistoryEntry> history();
    int lines(domain::Action action);
    /// The newest line of the action; an empty one where there is none.
    domain::HistoryEntry lastLine(domain::Action action);
    /// The states of all intents ever, oldest first, read from the file.
    QStringList intents() const;
    domain::Seat seat(const domain::SeatId &id);
    /// World and ledger have the same primary link, there is no other living one in the ledger, its
    /// state is certain, and no intent is open.
    bool agrees(const domain::SeatId &seat);
    /// What the ledger is certain of, the world says too, and it knows every living link that a bot
    /// made. Lost creations, and as many links, are all that is left open.
    bool linksAgree();

    /// Makes a link through the desk.
    domain::Link make(const domain::SeatId &seat, const domain::LinkSettings &settings = {},
                      const domain::LinkNotes &notes = {});
    domain::Link makeSubscription(const domain::SeatId &seat, const QString &name = {},
                                  int stars = 100);
    /// One that the bot made elsewhere, as the ledger has it.
    domain::Link adopt(const domain::SeatId &seat);

    /// Clicks on Rotate and waits until the intent is in the ledger; the seat's primary link must
    /// be known.
    void plan(const domain::SeatId &seat);
    /// The same, and the countdown ends.
    void rotate(const domain::SeatId &seat);
    /// Turns the event loop until the rotation is there, at most twenty seconds.
    bool reaches(const domain::SeatId &seat, Phase phase);
    /// The same until a lost answer was looked for in vain and the next look is set.
    bool waitsToLook(const domain::SeatId &seat);
    /// The same until the ledger's intents have these states, oldest first.
    bool closes(const QStringList &states);
    /// Lets time pass until nothing is under way and no intent is open but those of lost creations;
    /// false where that takes more than five minutes.
    bool comesToRest();
    /// Turns the event loop until the next wait under way ends in so long, at most twenty seconds:
    /// the answer was lost, or could not be written.
    bool repeatsIn(std::chrono::milliseconds time);
    /// Moves time on and lets everything happen that comes of it.
    void pass(std::chrono::milliseconds time);

    testsupport::FakeClock clock;
    simulator::Server server;
    vault::MemoryVault vault;

private:
    QTemporaryDir m_profile;
    vault::Vault &m_vault;
    std::unique_ptr<Program> m_program;
};

/// A keychain that, once refused, refuses everything at once until the user wants to be asked
/// again.
class StubbornVault final : public vault::Vault
{
public:
    core::Task<> store(vault::Slot bot, const core::Secret &token) override
    {
        return refusal ? core::Task<>::finished(*refusal) : m_inner.store(bot, token);
    }
    core::Task<core::Secret> read(vault::Slot bot) override
    {
        return refusal ? core::Task<core::Secret>::finished(*refusal) : m_inner.read(bot);
    }
    core::Task<> remove(vault::Slot bot) override
    {
        return refusal ? core::Task<>::finished(*refusal) : m_inner.remove(bot);
    }
    core::Task<vault::VaultStatus> status() override { return m_inner.status(); }
    void retry() override { refusal.reset(); }

    std::optional<core::Error::Kind> refusal;

private:
    vault::MemoryVault m_inner;
};

/// While it lives, no file of this process can grow: what a full disk does to a ledger.
class FullDisk
{
public:
    FullDisk();
    ~FullDisk();
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    unsigned long m_before;
};

/// Waits for the condition, at most twenty seconds.
template <typename Condition>
bool eventually(Condition condition)
{
    return testsupport::waitFor(condition);
}

} // namespace bench

namespace services {

/// How a comparison that failed prints a phase.
char *toString(RotationView::Phase phase);

} // namespace services
