// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/ledgerfile.h"
#include "widgets/waiting.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace widgets {

namespace Ui {
class ImportDialog;
}

/// Says what importing a file would change, and does it.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(services::LedgerFile &file, const QString &path, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void reject() override;

Q_SIGNALS:
    /// newBots: how many are here that have no token yet.
    void imported(int newBots);

private:
    void examine(const QString &path);
    void show(const ledger::MergeReport &report);
    void showProblem(const core::Error &error);
    void import();

    std::unique_ptr<Ui::ImportDialog> m_ui;
    services::LedgerFile &m_file;
    Waiting m_waiting;
    std::optional<services::ExaminedFile> m_examined;
};

} // namespace widgets
