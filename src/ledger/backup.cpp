// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using core::Error;
using core::Result;
using namespace Qt::StringLiterals;

namespace ledger {

namespace {

/// Sorts by time as text does.
constexpr auto stampFormat = "yyyyMMdd'T'HHmmsszzz'Z'"_L1;

} // namespace

QString newestBackup(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder = file.absoluteDir();
    const QString prefix = file.fileName() + u".backup-"_s;
    QString newest;
    QDateTime newestTime;
    // Compared by hand: the ledger's own name may contain wildcards.
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!name.startsWith(prefix))
            continue;
        const auto time = QDateTime::fromString(name.section(u'-', -1), QString(stampFormat));
        if (time.isValid() && (newest.isEmpty() || time > newestTime)) {
            newest = folder.filePath(name);
            newestTime = time;
        }
    }
    return newest;
}

QString backupPath(const QString &path, int version, const QDateTime &now)
{
    return u"%1.backup-%2-%3"_s.arg(path, QString::number(version),
                                    now.toUTC().toString(stampFormat));
}

QString damageDetail(const QString &path, const QString &what)
{
    const QString backup = newestBackup(path);
    return backup.isEmpty() ? what : QString(what + u"; newest backup: "_s + backup);
}

Result<> createPrivateFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QString detail = path + u": "_s + file.errorString();
    if (folder.isDir() && !folder.isWritable())
        return {Error::Kind::ReadOnly, detail};
    if (folder.isDir() && QStorageInfo(folder.filePath()).bytesAvailable() == 0)
        return {Error::Kind::DiskFull, detail};
    return {Error::Kind::StorageFailed, detail};
}

QString restorePath(const QString &path)
{
    return path + u".restore"_s;
}

Result<> finishRestore(const QString &path)
{
    const QString waiting = restorePath(path);
    if (!QFile::exists(waiting))
        return {};
    // The log belongs to the ledger that goes; whoever wanted this has a copy of both.
    for (const QString &rest : QStringList{path + u"-wal"_s, path + u"-shm"_s, path}) {
        QFile file(rest);
        if (file.exists() && !file.remove())
            return {Error::Kind::StorageFailed, rest + u": "_s + file.errorString()};
    }
    QFile file(waiting);
    if (!file.rename(path))
        return {Error::Kind::StorageFailed, waiting + u": "_s + file.errorString()};
    return {};
}

Result<> syncToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return {Error::Kind::StorageFailed, path + u": "_s + file.errorString()};
#ifdef Q_OS_WIN
    const bool synced = _commit(file.handle()) == 0;
#else
    const bool synced = fsync(file.handle()) == 0;
#endif
    if (!synced)
        return {Error::Kind::StorageFailed, path + u": "_s + qt_error_string()};
    return {};
}

} // namespace ledger
