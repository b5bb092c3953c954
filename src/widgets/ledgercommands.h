// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "core/task.h"

#include <QObject>

#include <optional>

namespace services {
class Accounts;
class Autostart;
class Backups;
class Catalogue;
class LedgerFile;
class Preferences;
class ProxySetting;
class Updates;
} // namespace services

namespace widgets {

class Actions;
class Background;
class ChatPage;
class Prompts;

/// What is done with the ledger as a whole: import, export, back up, and the preferences, which
/// list its copies. It listens to the actions and says how it went on the page.
class LedgerCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        services::LedgerFile &file;
        services::Backups &backups;
        services::Accounts &accounts;
        services::Catalogue &catalogue;
        services::Preferences &preferences;
        services::ProxySetting &proxy;
        const services::Autostart &autostart;
        services::Updates &updates;
        core::Clock &clock;
        Prompts &prompts;
        Background &background;
        Actions &actions;
        ChatPage &page;
    };

    /// window: the parent of every dialog, and the owner of this.
    LedgerCommands(Parts parts, QWidget *window);

    /// Shows what an exported ledger would change here, and imports it if the user wants that.
    void importFrom(const QString &path);
    /// page: as PreferencesDialog::openPage() names it; empty for the first.
    void showPreferences(const QString &page = {});

private:
    void importFile();
    void exportLedger();
    void backUp();
    void end(const core::Result<> &result, const QString &done, const QString &path);

    Parts m_parts;
    QWidget *m_window;
};

} // namespace widgets
