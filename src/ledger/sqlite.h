// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

#include <QStringList>

/// What is SQLite's own: everything else in this folder keeps to SQL that PostgreSQL takes as well.
namespace ledger::sqlite {

inline const QString driver = QStringLiteral("QSQLITE");

/// What QSqlDatabase wants to be told to open a file.
struct Target
{
    QString name;
    QString options;
};

/// Read-only. Without a write-ahead log beside the file SQLite neither locks nor creates anything.
Target toExamine(const QString &path);
/// Read-only, with the locks of a file that is in use.
Target toRead(const QString &path);
Target toWrite(const QString &path);

/// What a connection that writes is set to.
QStringList pragmas();
/// What a file of ours carries in its header: the letters GATE.
inline constexpr int applicationId = 0x47415445;

/// Copies the whole ledger, as the connection sees it, into a file that is empty or not there.
QString copyInto(const QString &path);

/// What an extended result code of SQLite means to us.
core::Error::Kind kindOf(int code);

} // namespace ledger::sqlite
