// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <memory>

namespace services {
class Preferences;
class Updates;
} // namespace services

namespace widgets {

namespace Ui {
class PreferencesGeneralPage;
}

/// The page “General” of the preferences: waiting, theme, language, updates.
class PreferencesGeneralPage : public QWidget
{
    Q_OBJECT

public:
    PreferencesGeneralPage(services::Preferences &preferences, const services::Updates &updates,
                           QWidget *parent = nullptr);
    ~PreferencesGeneralPage() override;

private:
    void offer();
    void showChoices();

    std::unique_ptr<Ui::PreferencesGeneralPage> m_ui;
    services::Preferences &m_preferences;
};

} // namespace widgets
