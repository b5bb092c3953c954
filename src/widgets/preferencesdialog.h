// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "core/task.h"
#include "domain/bot.h"
#include "widgets/waiting.h"

#include <QDialog>

#include <map>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace services {
class Accounts;
class Catalogue;
class Preferences;
} // namespace services

namespace widgets {

class TextLabel;

namespace Ui {
class PreferencesDialog;
}

/// The user's choices. Nothing is changed before Save.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(services::Preferences &preferences, services::Accounts &accounts,
                      services::Catalogue &catalogue, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    /// One more page, whose parent this becomes. What is done there is done at once.
    void addPage(QWidget *page, const QString &title);

    void reject() override;

private:
    void showGeneral();
    void showNetwork();
    void listBots();
    core::UserId bot() const;
    void showBotServer();
    void checkServers();
    static bool showServerProblem(QLineEdit &field, TextLabel &hint, const QString &server,
                                  const QString &usualHint);
    void save();
    core::Task<> saveNextServer();
    void savePreferences();

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    services::Preferences &m_preferences;
    services::Accounts &m_accounts;
    services::Catalogue &m_catalogue;
    Waiting m_waiting;
    std::map<core::UserId, QString> m_botServers; ///< as entered; only those that were changed
};

} // namespace widgets
