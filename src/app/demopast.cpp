// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/demopast.h"

#include "simulator/demo.h"
#include "simulator/demonames.h"

#include <algorithm>

using domain::Heard;
using namespace Qt::StringLiterals;

namespace app {

namespace {

/// So many of a link's people are invented at most: the demo is to start at once.
constexpr qint64 mostOfALink = 240;
/// One in so many leaves again.
constexpr quint64 oneInLeaves = 6;

/// In which hour of the day people come: few at night, most in the evening.
constexpr int hours[] = {7,  8,  9,  10, 11, 12, 12, 13, 14, 15, 16,
                         17, 18, 18, 19, 19, 20, 20, 21, 22, 23, 1};

} // namespace

DemoPast::DemoPast(const simulator::World &world, const std::vector<domain::Link> &links)
    : m_world(world)
{
    for (const domain::Link &link : links)
        m_links.insert(link.hash, link);
    for (const auto &[hash, link] : world.links) {
        if (world.bots.contains(link.creator))
            addPeople(link);
    }
    addRequests();
    for (auto &[bot, heard] : m_heard) {
        std::stable_sort(heard.begin(), heard.end(),
                         [](const Heard &a, const Heard &b) { return a.at < b.at; });
        qint64 number = 0;
        for (Heard &one : heard)
            one.update = ++number;
    }
}

void DemoPast::addPeople(const simulator::Link &link)
{
    const QList<qint64> daily = simulator::demoDailyJoins(link, m_world.now, days);
    const QStringList &names = simulator::demoPeopleNames();
    qint64 left = std::min(mostOfALink, link.inside);
    const QDateTime today(m_world.now.date(), QTime(0, 0), Qt::UTC);
    for (int day = 0; day < days; ++day) {
        for (qint64 i = 0; i < daily[day] && left > 0; ++i) {
            const int hour = hours[roll(std::size(hours))];
            const QDateTime at = today.addDays(day - days + 1)
                                     .addSecs(hour * 3600 + static_cast<qint64>(roll(3600)));
            if (at >= m_world.now)
                continue;
            --left;
            Heard &came = add(&link, link.creator, link.chat, Heard::What::Joined, at);
            const QString name =
                names[static_cast<qsizetype>(roll(static_cast<quint64>(names.size())))];
            came.who = {{m_nextPerson++}, name, {}};
            if (roll(2) == 0)
                came.who.username = u"guest_%1"_s.arg(came.who.id.value % 1'000'000);
            ++m_joined[link.hash];
            const domain::Person who = came.who;
            const QDateTime gone = at.addSecs(static_cast<qint64>(60 + roll(9 * 86'400)));
            if (roll(oneInLeaves) == 0 && gone < m_world.now) {
                Heard &went = add(nullptr, link.creator, link.chat, Heard::What::Left, gone);
                went.who = who;
            } else {
                ++m_stayed[link.hash];
            }
        }
    }
}

void DemoPast::addRequests()
{
    for (const auto &[key, request] : m_world.requests) {
        const auto link = m_world.links.find(request.link);
        const auto person = m_world.people.find(request.user);
        if (person == m_world.people.end())
            continue;
        for (const auto &[bot, known] : m_world.bots) {
            const simulator::Chat *chat = m_world.findChat(request.chat);
            if (!chat || !chat->seats.contains(bot))
                continue;
            const bool isOwn = link != m_world.links.end() && link->second.creator == bot;
            Heard &asked = add(isOwn ? &link->second : nullptr, bot, request.chat,
                               Heard::What::Asked, request.date);
            asked.bio = request.bio;
            const QString name = person->second.firstName + u' ' + person->second.lastName;
            asked.who = {person->first, name.trimmed(), person->second.username};
        }
    }
}

Heard &DemoPast::add(const simulator::Link *link, core::UserId bot, core::ChatId chat,
                     Heard::What what, const QDateTime &at)
{
    Heard heard;
    heard.what = what;
    heard.chat = chat;
    heard.at = at;
    if (link)
        heard.link = m_links.value(link->hash);
    m_heard[bot].push_back(std::move(heard));
    return m_heard[bot].back();
}

quint64 DemoPast::roll(quint64 sides)
{
    m_dice = m_dice * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
    return (m_dice >> 33U) % sides;
}

} // namespace app
