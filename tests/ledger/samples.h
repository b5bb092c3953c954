// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/sqliteledger.h"
#include "support/fakeclock.h"
#include "support/testing.h"

#include <QTemporaryDir>

/// What the ledger's tests write, and a ledger to write it to.
namespace samples {

using namespace Qt::StringLiterals;

inline const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC); // FakeClock's start

inline constexpr core::UserId gate{11};
inline constexpr core::UserId warden{22};
inline constexpr core::ChatId garden{-1001};
inline constexpr core::ChatId harbour{-1002};
inline const domain::SeatId gateInGarden{gate, garden};
inline const domain::SeatId gateInHarbour{gate, harbour};
inline const domain::SeatId wardenInGarden{warden, garden};

inline domain::Bot bot(core::UserId id, const QString &name)
{
    return {id, name, u"a_bot"_s, true, u"http://127.0.0.1:8081"_s, noon.addSecs(id.value)};
}

inline domain::Chat chat(core::ChatId id, const QString &title)
{
    return {id, domain::ChatKind::Channel, title, u"public_name"_s, 120};
}

inline domain::Seat seat(const domain::SeatId &id)
{
    return {id, domain::SeatStatus::Administrator, true, noon.addSecs(5), noon.addSecs(6)};
}

/// Two bots, two chats, three seats.
inline ledger::Changes world()
{
    ledger::Changes changes;
    changes.bots = {bot(gate, u"Gate"_s), bot(warden, u"Warden"_s)};
    changes.chats = {chat(garden, u"Garden"_s), chat(harbour, u"Harbour"_s)};
    changes.seats = {seat(gateInGarden), seat(gateInHarbour), seat(wardenInGarden)};
    return changes;
}

inline domain::Link link(const domain::SeatId &seat, const QString &hash)
{
    domain::Link link;
    link.seat = seat;
    link.hash = hash;
    link.url = u"https://t.me/+"_s + hash;
    link.createdAt = noon;
    link.creator = seat.bot;
    return link;
}

inline std::vector<domain::Link> manyLinks(int count, const domain::SeatId &seat = gateInGarden)
{
    std::vector<domain::Link> links;
    for (int i = 0; i < count; ++i) {
        links.push_back(link(seat, u"hash%1"_s.arg(i)));
        links.back().settings.name = u"Link number %1"_s.arg(i);
    }
    return links;
}

inline domain::HistoryEntry entry(const domain::SeatId &seat, const QString &after)
{
    domain::HistoryEntry entry;
    entry.at = noon;
    entry.bot = seat.bot;
    entry.chat = seat.chat;
    entry.after = after;
    return entry;
}

inline domain::Intent intent(const domain::SeatId &seat)
{
    domain::Intent intent;
    intent.action = domain::Action::LinkEdited;
    intent.seat = seat;
    intent.linkHash = u"abc"_s;
    intent.before = u"before"_s;
    intent.plannedAt = noon;
    return intent;
}

inline domain::LinkQuery chosen(const domain::LinkScope &scope,
                                domain::LinkFilter filter = domain::LinkFilter::All,
                                const QString &search = {})
{
    domain::LinkQuery query;
    query.scope = scope;
    query.filter = filter;
    query.search = search;
    return query;
}

/// A ledger in a folder of its own.
struct Place
{
    QTemporaryDir folder;
    testsupport::FakeClock clock;
    QString path = folder.filePath(u"ledger.sqlite"_s);
    std::unique_ptr<ledger::SqliteLedger> ledger;

    core::Result<> open(const QString &schema = {})
    {
        ledger.reset();
        ledger = std::make_unique<ledger::SqliteLedger>(path, clock, nullptr, schema);
        return testsupport::wait(ledger->open());
    }
    core::Result<> write(ledger::Changes changes)
    {
        return testsupport::wait(ledger->write(std::move(changes)));
    }
    core::Result<> write(std::vector<domain::Link> links)
    {
        ledger::Changes changes;
        changes.links = std::move(links);
        return write(std::move(changes));
    }
    /// The links a query chooses, by their hashes.
    QStringList hashes(const domain::LinkQuery &query = {})
    {
        QStringList hashes;
        const auto ids = testsupport::wait(ledger->order(query));
        if (!ids)
            return {u"error: "_s + ids.error().detail};
        const auto links = testsupport::wait(ledger->links(*ids));
        if (!links || links->size() != ids->size())
            return {u"error"_s};
        for (const domain::Link &one : *links)
            hashes.append(one.hash);
        return hashes;
    }
    domain::Link only(const QString &hash)
    {
        const auto links = testsupport::wait(ledger->linksByHash(hash));
        return links && links->size() == 1 ? links->front() : domain::Link();
    }
    int count(domain::LinkFilter filter = domain::LinkFilter::All, domain::LinkScope scope = {})
    {
        const auto counts = testsupport::wait(ledger->counts(scope));
        return counts ? (*counts)[filter] : -1;
    }
};

} // namespace samples
