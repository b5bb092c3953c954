// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "ledger/ledger.h"
#include "simulator/demo.h"
#include "simulator/server.h"
#include "vault/vault.h"

#include <QObject>
#include <QUrl>

namespace app {

/// What a ledger would know had it been there from the beginning of this world: bots, chats, every
/// link of the bots, and the history that led to them, oldest first.
ledger::Changes demoChanges(const simulator::World &world);

/// `gatehouse --demo`: an invented Telegram on a free port of this computer, where people come and
/// go and a link leaks after some seconds.
class Demo : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives the object.
    explicit Demo(core::Clock &clock, QObject *parent = nullptr);

    core::Result<> start();
    /// The Bot API of this world, once it has started.
    QUrl server() const { return m_server.url(); }
    /// Makes the ledger and the vault those of a user who has known this world for long; then its
    /// people wake up. Once, after start(), with an empty ledger; both outlive the answer.
    core::Task<> fill(ledger::Ledger &ledger, vault::Vault &vault);

private:
    simulator::Server m_server;
    simulator::DemoLife m_life;
};

} // namespace app
