// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/chatreference.h"
#include "services/chats.h"
#include "widgets/waiting.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace services {
class Catalogue;
}

namespace widgets {

namespace Ui {
class AddChatDialog;
}

/// Names a chat in whatever form people have it, shows what Telegram knows about it and which
/// right the bot lacks there, and puts it on the screen.
class AddChatDialog : public QDialog
{
    Q_OBJECT

public:
    /// bot: chosen at first; where it is none, the first one there is.
    AddChatDialog(services::Chats &chats, services::Catalogue &catalogue,
                  std::optional<core::UserId> bot, QWidget *parent = nullptr);
    ~AddChatDialog() override;

    void reject() override;

Q_SIGNALS:
    void chatAdded(const domain::SeatId &seat);

private:
    void listBots(std::optional<core::UserId> chosen);
    std::optional<core::UserId> bot() const;
    void readChat();
    void check();
    void showFound();
    void add();
    void updateButtons();

    std::unique_ptr<Ui::AddChatDialog> m_ui;
    services::Chats &m_chats;
    services::Catalogue &m_catalogue;
    Waiting m_waiting;
    std::optional<domain::ChatReference> m_chat; ///< what the field names, where it names a chat
    std::optional<services::FoundChat> m_found;
};

} // namespace widgets
