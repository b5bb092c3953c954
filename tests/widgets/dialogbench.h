// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/sqliteledger.h"
#include "services/accounts.h"
#include "services/catalogue.h"
#include "services/chats.h"
#include "services/preferences.h"
#include "simulator/server.h"
#include "support/fakeclock.h"
#include "support/testing.h"
#include "vault/memoryvault.h"

#include <QAccessible>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace testsupport {

inline constexpr core::UserId benchBot{123456789};

/// What stands behind the dialogs: the program's services over a ledger in a temporary folder, a
/// vault in memory, and a simulated server that knows the bot of the test token.
struct DialogBench
{
    QTemporaryDir folder;
    FakeClock clock;
    simulator::Server server{clock};
    vault::MemoryVault vault;
    ledger::SqliteLedger ledger{folder.filePath(QStringLiteral("ledger.sqlite")), clock};
    services::Catalogue catalogue{ledger};
    std::unique_ptr<services::Connections> connections;
    std::unique_ptr<services::Accounts> accounts;
    std::unique_ptr<services::Chats> chats;
    services::Preferences preferences{folder.filePath(QStringLiteral("settings.ini"))};

    DialogBench()
    {
        server.world().addBot(benchBot, testToken, QStringLiteral("acme_invites_bot"),
                              QStringLiteral("Acme Invites"));
    }

    /// Opens the ledger and lets the server listen. For init().
    bool open()
    {
        const bool ready = server.listen().has_value() && wait(ledger.open()).has_value();
        connections = std::make_unique<services::Connections>(vault, clock, server.url());
        accounts = std::make_unique<services::Accounts>(ledger, vault, *connections, clock);
        chats = std::make_unique<services::Chats>(ledger, *connections, clock);
        QObject::connect(&catalogue, &services::Catalogue::seatsChanged, connections.get(),
                         [this] { connections->learn(catalogue.bots()); });
        catalogue.load();
        return ready && QTest::qWaitFor([this] { return catalogue.isLoaded(); });
    }

    /// The bot of the test token, in vault and ledger.
    bool addBot()
    {
        const auto token = domain::parseBotToken(QLatin1String(testToken));
        const auto bot = wait(accounts->check(*token));
        return bot && wait(accounts->add(*token, *bot))
            && QTest::qWaitFor([this] { return catalogue.bot(benchBot) != nullptr; });
    }

    std::vector<domain::Bot> bots()
    {
        return wait(ledger.bots()).value_or(std::vector<domain::Bot>());
    }
};

/// Everything that a screen reader can get out of a window and what is in it.
inline QString accessibleText(QObject *object)
{
    QString all;
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(object);
    if (!face)
        return all;
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        all += face->text(kind) + u'\n';
    if (const auto *text = face->textInterface())
        all += text->text(0, text->characterCount()) + u'\n';
    for (int i = 0; i < face->childCount(); ++i) {
        if (QAccessibleInterface *child = face->child(i); child && child->object())
            all += accessibleText(child->object());
    }
    return all;
}

/// The text that a screen reader finds under this name; null where nothing has it.
inline QString accessibleTextNamed(const QWidget &window, const QString &name)
{
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face && face->text(QAccessible::Name) == name && face->textInterface())
            return face->textInterface()->text(0, face->textInterface()->characterCount());
    }
    return {};
}

template <typename Widget>
Widget &child(const QWidget &window, const char *name)
{
    auto *found = window.findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("%s has no %s", window.metaObject()->className(), name);
    return *found;
}

} // namespace testsupport
