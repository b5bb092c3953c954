// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QDateTime>

#include <memory>

namespace ledger {

class Connection;

/// Where the program's own schema steps are: numbered files such as 0001-first.sql.
QString schemaFolder();

/// Larger files than this are not read from end to end before they are opened: checkOpenLedger()
/// does it beside the work. Bytes.
inline constexpr qint64 smallFile = 32'000'000;

/// Opens the ledger's file for writing and brings it to the newest schema; creates it where it is
/// missing. The file is examined first without touching it: one that is damaged, another program's
/// or of a newer schema stays as it is, to the byte. Before the schema of a file in use changes, a
/// copy is kept (newestBackup()).
core::Result<std::unique_ptr<Connection>> openLedger(const QString &path, const QString &schema,
                                                     const QDateTime &now);

/// Whether the file is a sound ledger of this schema or an older one. Reads all of it and changes
/// nothing.
core::Result<> checkLedger(const QString &path, const QString &schema);

/// Reads every page of a ledger that others may be writing. LedgerDamaged.
core::Result<> checkOpenLedger(const QString &path);

/// Copies the ledger that the connection reads into a file that its owner alone may read, checks
/// the copy, and puts it at the path. VACUUM INTO and not SQLite's online backup: it is one
/// statement over one snapshot, writers go on beside it and never make it begin anew, and the copy
/// is whole without a log.
core::Result<> copyLedger(Connection &ledger, const QString &path, const QString &schema);

} // namespace ledger
