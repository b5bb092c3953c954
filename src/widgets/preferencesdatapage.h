// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <memory>

namespace services {
class Backups;
}

namespace widgets {

class Prompts;

namespace Ui {
class PreferencesDataPage;
}

/// The page “Data” of the preferences: where the ledger is, how large, and its copies.
class PreferencesDataPage : public QWidget
{
    Q_OBJECT

public:
    PreferencesDataPage(services::Backups &backups, Prompts &prompts, QWidget *parent = nullptr);
    ~PreferencesDataPage() override;

private:
    void showLedger();

    std::unique_ptr<Ui::PreferencesDataPage> m_ui;
    services::Backups &m_backups;
};

} // namespace widgets
