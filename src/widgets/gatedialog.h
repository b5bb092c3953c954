// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/gates.h"
#include "widgets/waiting.h"

#include <QDialog>

#include <memory>

namespace services {
class Catalogue;
}

namespace widgets {

namespace Ui {
class GateDialog;
}

/// Shows what closing the gate of some chats does and what it can't do, and does it.
class GateDialog : public QDialog
{
    Q_OBJECT

public:
    GateDialog(services::Gates &gates, const services::Catalogue &catalogue,
               std::vector<domain::SeatId> seats, QWidget *parent = nullptr);
    ~GateDialog() override;

    void reject() override;

Q_SIGNALS:
    /// As this job.
    void closing(core::JobId job);

private:
    void plan();
    void show(const services::GatePlan &plan);
    void close();

    std::unique_ptr<Ui::GateDialog> m_ui;
    services::Gates &m_gates;
    const services::Catalogue &m_catalogue;
    const std::vector<domain::SeatId> m_seats;
    services::GatePlan m_plan;
    Waiting m_waiting;
};

} // namespace widgets
