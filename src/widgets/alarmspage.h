// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace services {
class Preferences;
}

QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace widgets {

/// The page “Alarms” of the preferences: from when on it is a leak, and how the user is told of
/// things. What is changed counts at once.
class AlarmsPage : public QWidget
{
    Q_OBJECT

public:
    /// hasTray: whether the system has a place for an icon.
    AlarmsPage(services::Preferences &preferences, bool hasTray, QWidget *parent);

private:
    QSpinBox *number(const QString &objectName, const QString &accessibleName, int value);
    void storeBar();

    services::Preferences &m_preferences;
    QSpinBox *m_burst;
    QSpinBox *m_times;
    QSpinBox *m_atLeast;
};

} // namespace widgets
