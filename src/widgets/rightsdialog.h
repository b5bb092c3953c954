// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/chats.h"
#include "widgets/waiting.h"

#include <QDialog>

#include <memory>

namespace services {
class Catalogue;
}

namespace widgets {

namespace Ui {
class RightsDialog;
}

/// “Check rights”: asks Telegram what a bot may do in a chat, and says where in Telegram to grant
/// what is missing. It asks as soon as it is made.
class RightsDialog : public QDialog
{
    Q_OBJECT

public:
    RightsDialog(services::Chats &chats, const services::Catalogue &catalogue,
                 const domain::SeatId &seat, QWidget *parent = nullptr);
    ~RightsDialog() override;

    void reject() override;

private:
    void check();
    void showReport(const services::RightsReport &report);
    void showNothing();
    void showWebhook(const core::Result<bool> &webhook);

    std::unique_ptr<Ui::RightsDialog> m_ui;
    services::Chats &m_chats;
    domain::SeatId m_seat;
    Waiting m_waiting;
};

} // namespace widgets
