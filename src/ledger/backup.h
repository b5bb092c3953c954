// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QDateTime>

namespace ledger {

/// The newest copy that was kept of this ledger, a path; empty where there is none. A copy is made
/// beside the ledger before its schema changes: `<file>.backup-<schema version>-<UTC time>`.
QString newestBackup(const QString &path);

/// Where the copy of a ledger with this schema version goes.
QString backupPath(const QString &path, int version, const QDateTime &now);

/// The detail of a LedgerDamaged error: what is wrong, and where the newest copy is.
QString damageDetail(const QString &path, const QString &what);

/// Creates an empty file that only its owner may read. The log and the index that SQLite puts
/// beside it take over its mode.
core::Result<> createPrivateFile(const QString &path);

/// A ledger to take the place of this one the next time it is opened: where it waits.
QString restorePath(const QString &path);

/// Puts a ledger that waits in the place of the present one, whose log goes with it. A crash
/// meanwhile leaves it waiting. Nothing happens where none waits.
core::Result<> finishRestore(const QString &path);

/// Waits until the file's content is on the disk.
core::Result<> syncToDisk(const QString &path);

} // namespace ledger
