// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/bot.h"
#include "widgets/waiting.h"

#include <QDialog>

#include <memory>

namespace services {
class Listener;
}

namespace widgets {

namespace Ui {
class ListenDialog;
}

/// Asks in plain words whether a bot is to be listened to, says what that means for other programs,
/// and switches it on or off.
class ListenDialog : public QDialog
{
    Q_OBJECT

public:
    ListenDialog(services::Listener &listener, const domain::Bot &bot, QWidget *parent = nullptr);
    ~ListenDialog() override;

    void reject() override;

private:
    void showState();
    void decide(bool listen);

    std::unique_ptr<Ui::ListenDialog> m_ui;
    services::Listener &m_listener;
    domain::Bot m_bot;
    Waiting m_waiting;
};

} // namespace widgets
