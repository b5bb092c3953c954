// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/task.h"
#include "telegram/pacer.h"

#include <QJsonValue>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace telegram {

/// Somebody waits for a click; nobody looks at background work.
enum class Urgency { Click, Background };

/// Where a call is: waiting for its turn (again, after a flood wait), or with the server.
enum class CallPhase { Queued, InFlight };

/// One call for the limiter.
struct Job
{
    Urgency urgency = Urgency::Background;
    /// Whose limits count. A job without a chat is told off for the whole bot.
    std::optional<core::ChatId> chat;
    bool isMutation = false;
    /// A long poll: takes no place among the calls in flight.
    bool isPoll = false;
    /// Sends the call; runs again after each flood wait.
    std::function<core::Task<QJsonValue>()> start;
    /// Runs synchronously: InFlight right before start(), Queued when the call has to wait again.
    std::function<void(CallPhase)> progress;
    /// Gets whatever comes of each sending, also what is repeated afterwards; right away.
    std::function<void(const core::Result<QJsonValue> &)> heard = {};
    /// Gets the answer in the turn of the event loop in which it came; the task takes one more.
    std::function<void(const core::Result<QJsonValue> &)> finished = {};
};

/// What a display shows of a limiter.
struct LimiterState
{
    int queued = 0;
    int inFlight = 0; ///< without polls
    /// When the first job that waits for Telegram may go, by Clock::uptime(); absent where none
    /// does.
    std::optional<std::chrono::milliseconds> nextTryAt;
    /// The chat that this wait is about.
    std::optional<core::ChatId> toldOffChat;
    /// The wait is about the whole bot.
    bool wholeBot = false;

    friend bool operator==(const LimiterState &, const LimiterState &) = default;
};

/// Decides when a bot's calls go out. One for each bot; it knows nothing of HTTP.
///
/// - Clicks go before background work, then whoever came first.
/// - Mutations of one chat go one after another, in that order: the server does not keep the order
///   of calls that are under way together. Reads go together, up to a number.
/// - A flood wait puts the job back and lets its chat rest as long as the server said. When another
///   chat is told off at about the same time the limit was the bot's, and the whole bot rests.
/// - Background work keeps a pace for each chat and one for the bot, which learn from being told
///   off (Pacer). A click waits for the server only.
/// - Nothing else is repeated, above all nothing whose outcome is unknown.
class Limiter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostInFlight = 6;
    /// The rest is kept free for clicks.
    static constexpr int mostInBackground = 4;
    /// What is added to each flood wait: the server counts whole seconds by a clock of its own.
    static constexpr std::chrono::milliseconds afterFlood{250};
    /// Two chats told off within this time mean that the bot's limit was hit.
    static constexpr std::chrono::milliseconds togetherWindow{1500};
    /// The pace of one chat's mutations in the background, at first. Sound conduct, bot-api.md
    /// section 10.
    static constexpr double chatPace = 1;
    /// What it may grow to where nothing is refused.
    static constexpr double highestChatPace = 2;
    /// The pace of a bot's mutations in the background: so many that not all chats run into the
    /// bot's limit at the same moment. Reads have a pace only once it was hit.
    static constexpr double botPace = 30;

    explicit Limiter(core::Clock &clock, QObject *parent = nullptr);
    ~Limiter() override;

    /// Cancelling the task takes a queued job out and aborts a read or poll in flight. A mutation
    /// in flight goes on, and its chat waits for it.
    core::Task<QJsonValue> add(Job job);

    LimiterState state() const;
    /// When a job of the chat may go, by Clock::uptime(); nothing where Telegram makes none wait.
    std::optional<std::chrono::milliseconds> nextTryAt(core::ChatId chat) const;

Q_SIGNALS:
    void stateChanged();

private:
    using Milliseconds = std::chrono::milliseconds;

    struct Entry
    {
        Job job;
        quint64 number = 0; ///< in order of arrival
        core::Promise<QJsonValue> promise;
        std::optional<core::Task<>> running;
        bool isWanted = true;
    };
    using EntryPtr = std::shared_ptr<Entry>;

    struct Rest
    {
        Milliseconds toldAt;
        Milliseconds until;
    };

    void enqueue(const EntryPtr &entry);
    void pump();
    EntryPtr takeNext();
    bool mayStart(const Job &job) const;
    Milliseconds restOf(const Job &job) const;
    Milliseconds paceOf(const Job &job) const;
    void start(const EntryPtr &entry);
    void answered(const EntryPtr &entry, core::Result<QJsonValue> result);
    void toldOff(const Job &job, Milliseconds wait);
    void cancel(const EntryPtr &entry);
    void forgetWhatIsOver();
    void setTimer();
    void tell();

    core::Clock &m_clock;
    /// Clicks before background work, each in order of arrival.
    std::vector<EntryPtr> m_queue;
    std::vector<EntryPtr> m_running;
    quint64 m_lastNumber = 0;
    std::unordered_map<core::ChatId, Rest> m_chatRests;
    Milliseconds m_botRestsUntil{0};
    std::unordered_map<core::ChatId, Pacer> m_chatPacers;
    Pacer m_botPacer{botPace};
    std::optional<Milliseconds> m_timerAt;
    std::optional<core::Task<>> m_timer;
    LimiterState m_told;
    bool m_pumping = false;
};

} // namespace telegram
