// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QVariant>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QDBusVariant)

namespace app {

/// What the desktop says about light and dark where Qt does not know it: GNOME and others tell it
/// through the portal org.freedesktop.appearance only. Elsewhere, and where no portal runs, it
/// knows nothing.
class DesktopLook : public QObject
{
    Q_OBJECT

public:
    /// Asks at once and waits for the answer, a few milliseconds, fifty at most: a window that is
    /// light first and dark then would be worse.
    explicit DesktopLook(QObject *parent = nullptr);

    /// Nothing where the desktop has no preference.
    std::optional<bool> isDark() const { return m_isDark; }
    bool isHighContrast() const { return m_isHighContrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void hear(const QString &space, const QString &key, const QDBusVariant &value);

private:
    /// Whether it is a setting of interest.
    bool take(const QString &key, const QVariant &value);

    std::optional<bool> m_isDark;
    bool m_isHighContrast = false;
};

} // namespace app
