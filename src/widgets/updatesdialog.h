// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/updates.h"
#include "widgets/waiting.h"

#include <QDialog>

#include <memory>

namespace widgets {

namespace Ui {
class UpdatesDialog;
}

/// “Check for updates”: says who would be asked and what is told, asks when the user says so, and
/// leads to the newer version's page.
class UpdatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UpdatesDialog(services::Updates &updates, QWidget *parent = nullptr);
    ~UpdatesDialog() override;

    void reject() override;

private:
    void check();
    void showAnswer(const std::optional<services::Release> &newer);
    void showError(const core::Error &error);

    std::unique_ptr<Ui::UpdatesDialog> m_ui;
    services::Updates &m_updates;
    QUrl m_page; ///< of the newer version
    Waiting m_waiting;
};

} // namespace widgets
