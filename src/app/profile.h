// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace app {

/// The folder that holds all state of a run, locked for this process while the object lives.
class Profile
{
public:
    enum class Takeover {
        Never,
        /// A lock that no running process holds any more goes, whatever is written in it. For when
        /// nobody answered behind it: a process number may have been given to another program.
        Abandoned,
    };

    /// Where a profile of this name (Options::profile) is: an absolute path.
    static QString pathOf(const QString &name);

    /// Opens the folder, creating it where it is missing. ReadOnly, DiskFull, StorageFailed, and
    /// InUse where another process has it.
    static core::Result<std::unique_ptr<Profile>> open(const QString &path,
                                                       Takeover takeover = Takeover::Never);
    /// A profile that is removed with the object.
    static core::Result<std::unique_ptr<Profile>> temporary();

    const QString &path() const { return m_path; }
    /// What tells this profile's keychain entries from those of others; made once.
    const QString &id() const { return m_id; }
    QString ledgerFile() const;
    QString settingsFile() const;

private:
    explicit Profile(const QString &path);
    core::Result<> lock(Takeover takeover);
    core::Result<> readId();

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_temporary; ///< outlives the lock in it
    QLockFile m_lock;
    QString m_id;
};

} // namespace app
