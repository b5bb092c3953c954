// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QWidget>

#include <map>
#include <memory>

namespace services {
class Accounts;
class Catalogue;
class Preferences;
struct Keychain;
} // namespace services

namespace widgets {

namespace Ui {
class PreferencesSecurityPage;
}

/// The page “Security” of the preferences: the keychain and what is in it, and hiding links.
class PreferencesSecurityPage : public QWidget
{
    Q_OBJECT

public:
    PreferencesSecurityPage(services::Preferences &preferences, services::Accounts &accounts,
                            services::Catalogue &catalogue, QWidget *parent = nullptr);
    ~PreferencesSecurityPage() override;

private:
    void look();
    void check();
    void showKeychain(const core::Result<services::Keychain> &keychain);
    void askForTokens();
    void listBots();
    QString tokenText(core::UserId bot) const;

    std::unique_ptr<Ui::PreferencesSecurityPage> m_ui;
    services::Preferences &m_preferences;
    services::Accounts &m_accounts;
    services::Catalogue &m_catalogue;
    std::map<core::UserId, core::Result<bool>> m_tokens; ///< of the bots that were asked about
};

} // namespace widgets
