// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace app {

/// Notifications by the desktop's own service (org.freedesktop.Notifications), which needs no icon
/// in a tray. Where there is no such service show() says so.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotices(QObject *parent = nullptr);

    /// Both are plain text: nothing in them is read as markup. NotFound where nobody shows
    /// notifications here.
    core::Task<> show(const QString &title, const QString &text);

Q_SIGNALS:
    /// The user clicked on one of them.
    void clicked();

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void forget(uint id, uint reason);

private:
    core::Task<> learn();
    core::Task<> send(const QString &title, const QString &text);

    std::optional<bool> m_readsMarkup; ///< once the service was asked
    QSet<uint> m_shown;
};

} // namespace app
