// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/sqlite.h"

#include <QFileInfo>
#include <QUrl>

using core::Error;
using namespace Qt::StringLiterals;

namespace ledger::sqlite {

Target toExamine(const QString &path)
{
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        return toRead(path);
    // Opened in the usual way, a reader leaves an empty log and its index behind.
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return {QString::fromLatin1(url.toEncoded()) + u"?immutable=1"_s,
            u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s};
}

Target toRead(const QString &path)
{
    return {path, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s};
}

Target toWrite(const QString &path)
{
    return {path, u"QSQLITE_BUSY_TIMEOUT=5000"_s};
}

QStringList pragmas()
{
    return {
        u"PRAGMA journal_mode = WAL"_s,
        // In this mode FULL syncs the log at every commit: done means on the disk.
        u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA foreign_keys = ON"_s,
        // Sorting must leave nothing in the system's temporary folder.
        u"PRAGMA temp_store = MEMORY"_s,
        // Updates name people and links all over the file: what batches touch is copied from the
        // log to its place once for many of them.
        u"PRAGMA wal_autocheckpoint = 8000"_s,
    };
}

QString copyInto(const QString &path)
{
    return u"VACUUM INTO '%1'"_s.arg(QString(path).replace(u'\'', u"''"_s));
}

Error::Kind kindOf(int code)
{
    // https://www.sqlite.org/rescode.html; the numbers never change.
    switch (code) {
    case 778: // IOERR_WRITE: over quota and "file too large"; a full disk is FULL
    case 4874: // IOERR_SHMSIZE
        return Error::Kind::DiskFull;
    case 8202: // IOERR_DATA: a checksum is wrong
    case 8458: // IOERR_CORRUPTFS
        return Error::Kind::LedgerDamaged;
    case 1032: // READONLY_DBMOVED: the file was taken away under us
        return Error::Kind::StorageFailed;
    default:
        break;
    }
    switch (code & 0xff) {
    case 3: // PERM
    case 8: // READONLY
        return Error::Kind::ReadOnly;
    case 11: // CORRUPT
    case 26: // NOTADB
        return Error::Kind::LedgerDamaged;
    case 13: // FULL
        return Error::Kind::DiskFull;
    default:
        return Error::Kind::StorageFailed;
    }
}

} // namespace ledger::sqlite
