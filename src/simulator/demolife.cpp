// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/acts.h"
#include "simulator/demo.h"
#include "simulator/demonames.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace simulator {

namespace {

/// The channel whose link leaks.
Chat *leakingChat(World &world)
{
    return world.findChat(u"acme_news"_s);
}

/// The hash of the primary link of the chat's bot.
QString botsPrimary(const World &world, const Chat &chat)
{
    for (const auto &[who, seat] : chat.seats) {
        if (world.bots.contains(who) && !seat.primary.isEmpty())
            return seat.primary;
    }
    return {};
}

bool isAlive(const Link &link, const QDateTime &now)
{
    return !link.revoked && !link.isExpired(now) && !link.isFull();
}

} // namespace

DemoLife::DemoLife(Server &server, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_clock(clock)
{ }

void DemoLife::start(std::chrono::seconds untilLeak)
{
    if (m_running)
        return;
    m_running = true;
    m_untilLeak = untilLeak;
    waitForTick();
}

void DemoLife::stop()
{
    m_running = false;
    m_timer.cancel();
}

void DemoLife::waitForTick()
{
    m_timer = m_clock.after(1s).andThen(this, [this] { tick(); });
}

void DemoLife::tick()
{
    if (!m_running)
        return;
    m_untilLeak -= 1s;
    m_server.act([this](World &world) {
        everydayLife(world);
        leak(world);
    });
    waitForTick();
}

/// About one join in four seconds over all chats, a leaver now and then.
void DemoLife::everydayLife(World &world)
{
    if (roll(4) == 0) {
        QStringList alive;
        for (const auto &[hash, link] : world.links) {
            if (isAlive(link, world.now) && hash != m_leakingHash)
                alive.append(hash);
        }
        if (!alive.isEmpty()) {
            const Link link = world.links.at(
                alive[static_cast<qsizetype>(roll(static_cast<quint64>(alive.size())))]);
            const core::UserId who = newcomer(world);
            if (joinByLink(world, who, link.text) == Entry::Joined)
                m_mayLeave.append({link.chat, who});
        }
    }
    if (roll(15) == 0)
        somebodyLeaves(world);
}

void DemoLife::somebodyLeaves(World &world)
{
    if (m_mayLeave.isEmpty())
        return;
    const auto [chat, who] =
        m_mayLeave.takeAt(static_cast<qsizetype>(roll(static_cast<quint64>(m_mayLeave.size()))));
    const auto left = simulator::leave(world, who, chat);
    Q_UNUSED(left) // somebody removed them before: nothing to do
}

void DemoLife::leak(World &world)
{
    Chat *chat = leakingChat(world);
    if (!chat || m_leak == Leak::Over || m_untilLeak > 0s)
        return;
    if (m_leak == Leak::ToCome) {
        m_leak = Leak::Running;
        m_leakingHash = botsPrimary(world, *chat);
        Q_EMIT leakStarted();
    }
    const auto link = world.links.find(m_leakingHash);
    if (link == world.links.end() || link->second.revoked) {
        m_leak = Leak::Over;
        m_leakingHash.clear();
        Q_EMIT leakStopped();
        return;
    }
    const QString text = link->second.text;
    for (quint64 i = 1 + roll(3); i > 0; --i) {
        const auto joined = joinByLink(world, newcomer(world), text);
        Q_UNUSED(joined) // a closed gate lets nobody in
    }
}

core::UserId DemoLife::newcomer(World &world)
{
    const QStringList &names = demoPeopleNames();
    const QString name = names[static_cast<qsizetype>(roll(static_cast<quint64>(names.size())))];
    const core::UserId id{m_nextPerson++};
    Person &person = world.addPerson(id, name.section(u' ', 0, 0));
    person.lastName = name.section(u' ', 1);
    if (roll(2) == 0)
        person.username = u"guest_%1"_s.arg(id.value % 1'000'000);
    return id;
}

quint64 DemoLife::roll(quint64 sides)
{
    m_dice = m_dice * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
    return (m_dice >> 33U) % sides;
}

} // namespace simulator
