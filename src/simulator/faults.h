// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "simulator/reply.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <list>
#include <map>
#include <optional>

namespace simulator {

/// One HTTP answer as it goes over the line.
struct Answer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QByteArray headers; ///< further ones, each ending in CR LF
};

/// What goes wrong with a call. Made by one of the functions, narrowed by the modifiers:
///
///     server.faults().add(Fault::cutAfterActing().on("createChatInviteLink").times(2));
///
/// Unless it says otherwise a fault keeps the server from doing what was asked.
class Fault
{
public:
    enum class Line {
        Answers,
        BreaksOff, ///< in the middle of the body
        Cut, ///< closed without a byte
        Silent, ///< open, and nothing ever comes
    };

    static Fault floodWait(std::chrono::seconds retryAfter);
    /// Telegram's own error, worded as the Bot API server would: refused(400, "CHANNEL_PRIVATE").
    static Fault refused(int code, const QString &message);
    static Fault status(int status, const QByteArray &body = {},
                        const QByteArray &contentType = "application/json");
    static Fault htmlBadGateway();
    static Fault garbage();
    static Fault emptyAnswer();
    static Fault hugeAnswer(); ///< 10 MB of good JSON
    static Fault wrongType(); ///< a result of a type that no method has
    static Fault redirect(const QUrl &to);
    /// Acts, and answers rightly, but late.
    static Fault slow(std::chrono::milliseconds delay);
    static Fault neverAnswer();
    static Fault cutBeforeActing();
    static Fault cutAfterActing();
    /// Acts, announces the whole answer and closes after half of it.
    static Fault cutMidBody();

    /// Only calls of this method, in any case.
    Fault on(const QByteArray &method) const;
    /// Only calls about this chat.
    Fault in(core::ChatId chat) const;
    /// So many calls; one without this.
    Fault times(int times) const;
    /// The server does what was asked before things go wrong.
    Fault afterActing() const;
    /// The answer, wrong as it is, comes late too.
    Fault delayed(std::chrono::milliseconds delay) const;

    Line line() const { return m_line; }
    bool acts() const { return m_acts; }
    std::chrono::milliseconds delay() const { return m_delay; }
    /// What is answered instead of the truth; nothing where the truth is.
    const std::optional<Answer> &answer() const { return m_answer; }

private:
    friend class Faults;
    static Fault answering(const Answer &answer);
    bool concerns(const QByteArray &method, core::ChatId chat) const;

    Line m_line = Line::Answers;
    bool m_acts = false;
    std::optional<Answer> m_answer;
    std::chrono::milliseconds m_delay{0};
    QByteArray m_method;
    core::ChatId m_chat;
    int m_left = 1;
};

/// A flood limit: so many calls at once, then so many a second.
struct FloodLimit
{
    double burst = 1;
    double perSecond = 1;
};

/// What is to go wrong next.
class Faults
{
public:
    void add(const Fault &fault) { m_faults.push_back(fault); }
    /// No faults and no flood limits any more.
    void clear();
    bool isEmpty() const { return m_faults.empty(); }
    /// For every chat and every bot by itself. getUpdates is not limited.
    void limitChats(FloodLimit limit) { m_chatLimit = limit; }
    void limitBots(FloodLimit limit) { m_botLimit = limit; }

    /// The first fault that concerns the call, used up once.
    std::optional<Fault> take(const QByteArray &method, core::ChatId chat);
    /// How long the call must wait; nothing where it may go on. uptime never goes back.
    std::optional<std::chrono::seconds> flooded(core::UserId bot, core::ChatId chat,
                                                std::chrono::milliseconds uptime);
    /// How often a flood limit of the chat or of the bot has refused a call.
    int refusals(core::ChatId chat) const;
    int refusals(core::UserId bot) const;

private:
    struct Bucket
    {
        double tokens;
        std::chrono::milliseconds at;
        int refusals = 0;
    };
    std::list<Fault> m_faults;
    std::optional<FloodLimit> m_chatLimit;
    std::optional<FloodLimit> m_botLimit;
    std::map<core::ChatId, Bucket> m_chats;
    std::map<core::UserId, Bucket> m_bots;
};

/// The HTTP form of a Bot API reply.
Answer answerFor(const Reply &reply);

} // namespace simulator
