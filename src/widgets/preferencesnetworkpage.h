// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"

#include <QWidget>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace services {
class Accounts;
class Catalogue;
class Preferences;
class ProxySetting;
} // namespace services

namespace widgets {

class TextLabel;

namespace Ui {
class PreferencesNetworkPage;
}

/// The page “Network” of the preferences: the Bot API server, of all bots and of single ones, and
/// the proxy. A server counts when its address is good and it has been entered to the end.
class PreferencesNetworkPage : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Preferences &preferences;
        services::Accounts &accounts;
        services::Catalogue &catalogue;
        services::ProxySetting &proxy;
    };

    explicit PreferencesNetworkPage(Parts parts, QWidget *parent = nullptr);
    ~PreferencesNetworkPage() override;

private:
    void listBots();
    core::UserId bot() const;
    void showBotServer();
    void judgeServers();
    void takeServer();
    void takeBotServer();
    static void showServerProblem(QLineEdit &field, TextLabel &hint, const QString &usualHint);

    std::unique_ptr<Ui::PreferencesNetworkPage> m_ui;
    Parts m_parts;
};

} // namespace widgets
