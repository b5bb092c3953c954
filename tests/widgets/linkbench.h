// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/linkdesk.h"
#include "widgets/dialogbench.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>

namespace testsupport {

inline constexpr core::ChatId benchChat{-1001234567890};
inline constexpr domain::SeatId benchSeat{benchBot, benchChat};

/// What stands behind the forms for links: the bench, a private channel "Acme News" in which its
/// bot may invite, and the link desk.
struct LinkBench : DialogBench
{
    std::unique_ptr<services::LinkDesk> desk;

    bool openChat()
    {
        simulator::World &world = server.world();
        world.addChat(benchChat, simulator::ChatType::Channel, QStringLiteral("Acme News"));
        world.seatAdministrator(benchChat, benchBot,
                                simulator::botRights(simulator::ChatType::Channel));
        if (!open() || !wait(vault.store(benchBot, testSecret())))
            return false;
        desk = std::make_unique<services::LinkDesk>(ledger, *connections, clock);
        // Without asking the server: what the ledger has is what these tests begin with.
        ledger::Changes changes;
        changes.bots.push_back({benchBot,
                                QStringLiteral("Acme Invites"),
                                QStringLiteral("acme_invites_bot"),
                                false,
                                {},
                                clock.now()});
        changes.chats.push_back(chat());
        changes.seats.push_back(
            {benchSeat, domain::SeatStatus::Administrator, true, clock.now(), {}});
        return wait(ledger.write(std::move(changes)))
            && QTest::qWaitFor([this] { return catalogue.bot(benchBot) != nullptr; });
    }

    domain::Chat chat() const
    {
        return {benchChat, domain::ChatKind::Channel, QStringLiteral("Acme News"), {}, {}};
    }

    /// A link of the bot at Telegram, in the ledger as the given one. Gives it with its number.
    domain::Link addLink(domain::Link link)
    {
        simulator::Link &there = server.world().addLink(benchChat, benchBot);
        there.name = link.settings.name;
        there.expireDate = link.settings.expires;
        there.memberLimit = link.settings.limit.value_or(0);
        there.createsJoinRequest = link.settings.approval;
        if (link.subscription) {
            there.subscriptionPeriod = static_cast<int>(link.subscription->period.count());
            there.subscriptionPrice = link.subscription->stars;
        }
        link.seat = benchSeat;
        link.url = there.text;
        link.hash = there.hash;
        ledger::Changes changes;
        changes.links.push_back(link);
        if (!wait(ledger.write(std::move(changes))))
            qFatal("the bench is broken: no link");
        return inLedger(there.hash);
    }

    domain::Link inLedger(const QString &hash)
    {
        const auto links = wait(ledger.linksByHash(hash));
        return links && !links->empty() ? links->front() : domain::Link();
    }

    /// The additional links that Telegram has.
    std::vector<simulator::Link> links()
    {
        std::vector<simulator::Link> all;
        for (const auto &[hash, link] : server.world().links) {
            if (!link.primary)
                all.push_back(link);
        }
        return all;
    }

    /// Telegram does what it is asked and tells that the link is this instead.
    void answerWith(const QByteArray &method, QJsonObject link)
    {
        const QJsonObject creator{{QStringLiteral("id"), benchBot.value},
                                  {QStringLiteral("is_bot"), true},
                                  {QStringLiteral("first_name"), QStringLiteral("Acme")}};
        link.insert(QStringLiteral("creator"), creator);
        link.insert(QStringLiteral("is_primary"), false);
        link.insert(QStringLiteral("is_revoked"), false);
        if (!link.contains(QStringLiteral("creates_join_request")))
            link.insert(QStringLiteral("creates_join_request"), false);
        const QJsonObject envelope{{QStringLiteral("ok"), true}, {QStringLiteral("result"), link}};
        server.faults().add(simulator::Fault::status(200, QJsonDocument(envelope).toJson())
                                .on(method)
                                .afterActing());
    }
};

/// Types letters of any script, which QTest's keys can't.
inline void typeLetters(QWidget &widget, const QString &letters)
{
    for (const QChar letter : letters) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(&widget, &press);
    }
}

} // namespace testsupport
