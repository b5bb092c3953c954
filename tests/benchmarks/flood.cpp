// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

/// Revokes 300 links of 10 chats, with Gatehouse's pacing and the naive way, against the simulator
/// with token buckets. Both sides share one clock, which moves when nobody has anything left to do:
/// the times are those of the flood control alone, as if answers took none.

#include "simulator/server.h"
#include "support/fakeclock.h"
#include "support/testing.h"
#include "telegram/botapi.h"
#include "telegram/transport.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTextStream>

#include <algorithm>
#include <deque>
#include <map>

using core::ChatId;
using core::Error;
using core::Result;
using simulator::FloodLimit;
using telegram::ChatInviteLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int chats = 10;
constexpr int linksOfAChat = 30;
constexpr core::UserId bot{123456789};

struct Setting
{
    const char *name;
    FloodLimit chat;
    FloodLimit ofBot;
};

constexpr Setting settings[] = {
    {"usual", {5, 1}, {30, 20}},       {"roomy", {5, 1}, {20, 10}},
    {"tight bot", {5, 1}, {10, 5}},    {"tight chats", {5, 0.5}, {30, 30}},
    {"both tight", {5, 0.7}, {20, 4}},
};

double leastTime(const Setting &setting)
{
    const auto of = [](double calls, FloodLimit limit) {
        return std::max(0.0, (calls - limit.burst) / limit.perSecond);
    };
    return std::max(of(linksOfAChat, setting.chat), of(chats * linksOfAChat, setting.ofBot));
}

/// Ten chats with thirty links each.
struct Telegram
{
    explicit Telegram(const Setting &setting)
        : server(clock, world(clock.now()))
    {
        for (int i = 1; i <= chats; ++i) {
            const ChatId chat{-1001000000000 - i};
            for (int n = 0; n < linksOfAChat; ++n)
                links[chat].push_back(server.world().addLink(chat, bot).text);
        }
        server.faults().limitChats(setting.chat);
        server.faults().limitBots(setting.ofBot);
        if (!server.listen())
            qFatal("the simulator does not listen");
    }

    static simulator::World world(const QDateTime &now)
    {
        simulator::World world;
        world.now = now;
        world.addBot(bot, testsupport::testSecret().reveal(), u"gate_bot"_s, u"Gate"_s);
        for (int i = 1; i <= chats; ++i) {
            const ChatId chat{-1001000000000 - i};
            world.addChat(chat, simulator::ChatType::Channel, u"Chat %1"_s.arg(i));
            world.seatAdministrator(chat, bot, simulator::botRights(simulator::ChatType::Channel));
        }
        return world;
    }

    int revoked()
    {
        int count = 0;
        for (const auto &[hash, link] : server.world().links)
            count += link.revoked && !link.primary ? 1 : 0;
        return count;
    }

    testsupport::FakeClock clock;
    simulator::Server server;
    std::map<ChatId, std::deque<QString>> links;
};

/// Moves time on whenever nothing is under way, until all is done; gives the seconds it took.
double drive(Telegram &telegram, const std::function<bool()> &isQuiet, const int &left)
{
    const auto from = telegram.clock.uptime();
    while (left > 0) {
        if (!testsupport::waitFor(isQuiet))
            qFatal("an answer is missing");
        testsupport::settle();
        if (!isQuiet())
            continue;
        if (const auto next = telegram.clock.untilNext())
            telegram.clock.advance(*next);
    }
    return static_cast<double>((telegram.clock.uptime() - from).count()) / 1000;
}

struct Measured
{
    double seconds;
    int refusals;
    int mostOfAChat;
    int ofTheBot;
};

Measured measured(Telegram &telegram, double seconds)
{
    if (telegram.revoked() != chats * linksOfAChat)
        qFatal("a link is alive");
    const simulator::Faults &faults = telegram.server.faults();
    Measured result{seconds, faults.refusals(bot), 0, faults.refusals(bot)};
    for (const auto &[chat, links] : telegram.links) {
        result.refusals += faults.refusals(chat);
        result.mostOfAChat = std::max(result.mostOfAChat, faults.refusals(chat));
    }
    return result;
}

/// As a job does: in each chat the next link when the last is answered.
Measured paced(const Setting &setting)
{
    Telegram telegram(setting);
    telegram::Transport transport(telegram.server.url(), telegram.clock);
    telegram::BotApi api(testsupport::testSecret(), transport, telegram.clock);
    QObject context;
    int left = chats * linksOfAChat;
    std::function<void(ChatId)> next = [&](ChatId chat) {
        auto &links = telegram.links[chat];
        if (links.empty())
            return;
        const QString link = links.front();
        links.pop_front();
        api.revokeChatInviteLink(chat, link, {telegram::Urgency::Background, {}})
            .then(&context, [&, chat](const Result<ChatInviteLink> &answer) {
                if (!answer)
                    qFatal("%s", qPrintable(answer.error().detail));
                --left;
                next(chat);
            });
    };
    for (const auto &[chat, links] : telegram.links)
        next(chat);
    const auto isQuiet = [&] {
        return api.limiter().state().inFlight == 0;
    };
    const double seconds = drive(telegram, isQuiet, left);
    return measured(telegram, seconds);
}

/// As scripts do: everything at once, and each call again when its own wait is over.
Measured naive(const Setting &setting)
{
    Telegram telegram(setting);
    telegram::Transport transport(telegram.server.url(), telegram.clock);
    QObject context;
    int left = chats * linksOfAChat;
    int inFlight = 0;
    std::function<void(ChatId, QString)> revoke = [&](ChatId chat, const QString &link) {
        ++inFlight;
        transport
            .call(testsupport::testSecret(), u"revokeChatInviteLink"_s,
                  {{u"chat_id"_s, chat.value}, {u"invite_link"_s, link}})
            .then(&context, [&, chat, link](const Result<QJsonValue> &answer) {
                --inFlight;
                if (answer) {
                    --left;
                    return;
                }
                if (answer.error().kind != Error::Kind::FloodWait)
                    qFatal("%s", qPrintable(answer.error().detail));
                telegram.clock.after(*answer.error().retryAfter)
                    .then(&context, [&, chat, link](const Result<> &) { revoke(chat, link); });
            });
    };
    for (const auto &[chat, links] : telegram.links) {
        for (const QString &link : links)
            revoke(chat, link);
    }
    const double seconds = drive(
        telegram, [&] { return inFlight == 0; }, left);
    return measured(telegram, seconds);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"gatehouse.*=false"_s);
    QTextStream out(stdout);
    out << "300 revokes over 10 chats; buckets as burst + calls per second; times in seconds\n";
    for (const Setting &setting : settings) {
        const double least = leastTime(setting);
        out << '\n'
            << setting.name << ": chat " << setting.chat.burst << " + " << setting.chat.perSecond
            << ", bot " << setting.ofBot.burst << " + " << setting.ofBot.perSecond << ", least "
            << QString::number(least, 'f', 1) << '\n';
        const auto tell = [&](const char *way, const Measured &m) {
            out << QString(
                       u"  %1 %2 s = %3 of the least, %4 refusals (bot %5, most of a chat %6)\n"_s)
                       .arg(QLatin1StringView(way), QString::number(m.seconds, 'f', 2),
                            QString::number(m.seconds / least, 'f', 3))
                       .arg(m.refusals)
                       .arg(m.ofTheBot)
                       .arg(m.mostOfAChat);
            out.flush();
        };
        tell("Gatehouse", paced(setting));
        tell("naive    ", naive(setting));
    }
    return 0;
}
