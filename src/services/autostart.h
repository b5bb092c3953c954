// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace services {

/// Whether the system starts the program with the session. The system itself keeps it: an entry
/// under XDG's autostart folder, in Windows' registry, or a launch agent of macOS. Each profile has
/// an entry of its own.
class Autostart
{
public:
    /// profileId: tells the entries of profiles apart. command: the program's path and its
    /// arguments; empty where nothing can be started, as in the demo.
    Autostart(const QString &profileId, const QStringList &command);

    bool isPossible() const { return !m_command.isEmpty(); }
    /// Looks at the system each time: people change it there too.
    bool isOn() const;
    /// Writes or removes the entry at once. Errors: StorageFailed.
    core::Result<> setOn(bool on) const;

private:
    QString m_entry; ///< its name in the system
    QStringList m_command;
};

} // namespace services
