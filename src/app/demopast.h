// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/listening.h"
#include "simulator/world.h"

#include <QHash>

#include <map>
#include <vector>

namespace app {

/// What each bot of the demo would have heard in the last weeks, had somebody listened: who came by
/// which link and who left again, invented from the links' counts, and who waits to be let in.
class DemoPast
{
public:
    static constexpr int days = 21;

    /// links: those of the world as the ledger knows them.
    DemoPast(const simulator::World &world, const std::vector<domain::Link> &links);

    const std::map<core::UserId, std::vector<domain::Heard>> &heard() const { return m_heard; }
    /// How many of the people of a link are told of there: what the link had counted before is less
    /// by so many.
    int joined(const QString &hash) const { return m_joined.value(hash); }
    int stayed(const QString &hash) const { return m_stayed.value(hash); }

private:
    void addPeople(const simulator::Link &link);
    void addRequests();
    domain::Heard &add(const simulator::Link *link, core::UserId bot, core::ChatId chat,
                       domain::Heard::What what, const QDateTime &at);
    quint64 roll(quint64 sides);

    const simulator::World &m_world;
    QHash<QString, domain::Link> m_links;
    std::map<core::UserId, std::vector<domain::Heard>> m_heard;
    QHash<QString, int> m_joined;
    QHash<QString, int> m_stayed;
    qint64 m_nextPerson = 6'000'000'000;
    quint64 m_dice = 1963;
};

} // namespace app
