// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <memory>

namespace services {
class Autostart;
class Preferences;
} // namespace services

namespace widgets {

namespace Ui {
class PreferencesNotificationsPage;
}

/// The page “Notifications” of the preferences: what the user is told of and how, the tray, the
/// start with the session, and from when on it is a leak.
class PreferencesNotificationsPage : public QWidget
{
    Q_OBJECT

public:
    /// hasTray: whether the system has a place for an icon.
    PreferencesNotificationsPage(services::Preferences &preferences,
                                 const services::Autostart &autostart, bool hasTray,
                                 QWidget *parent = nullptr);
    ~PreferencesNotificationsPage() override;

private:
    void setAutostart(bool on);
    void storeBar();

    std::unique_ptr<Ui::PreferencesNotificationsPage> m_ui;
    services::Preferences &m_preferences;
    const services::Autostart &m_autostart;
};

} // namespace widgets
