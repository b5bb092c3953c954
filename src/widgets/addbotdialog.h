// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/bot.h"
#include "domain/bottoken.h"
#include "widgets/waiting.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace services {
class Accounts;
}

namespace widgets {

namespace Ui {
class AddBotDialog;
}

/// Takes a bot's token, asks Telegram whose it is and gives it to the keychain; or replaces the
/// token of a bot that is there already. The token is in the field and in m_token, nowhere else.
class AddBotDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddBotDialog(services::Accounts &accounts, QWidget *parent = nullptr);
    /// Replaces this bot's token.
    AddBotDialog(services::Accounts &accounts, domain::Bot bot, QWidget *parent = nullptr);
    ~AddBotDialog() override;

    void reject() override;

Q_SIGNALS:
    void botAdded(core::UserId bot);
    void tokenReplaced(core::UserId bot);

protected:
    void changeEvent(QEvent *event) override;

private:
    AddBotDialog(services::Accounts &accounts, std::optional<domain::Bot> replaced,
                 QWidget *parent);
    void showReplacing();
    void readToken();
    void showHint(const QString &hint, bool isProblem);
    void check();
    void showBot(const core::Result<domain::Bot> &checked);
    void store();
    void stored(const core::Result<> &stored);
    void lookAtKeychain();
    void updateButtons();

    std::unique_ptr<Ui::AddBotDialog> m_ui;
    services::Accounts &m_accounts;
    const std::optional<domain::Bot> m_replaced;
    Waiting m_waiting;
    std::optional<domain::BotToken> m_token; ///< what the field holds, where it has a token's shape
    std::optional<domain::Bot> m_checked; ///< whose it is, according to Telegram
    bool m_keychainMissing = true;
};

} // namespace widgets
