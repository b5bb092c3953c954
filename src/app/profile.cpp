// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QUuid>

#include <filesystem>
#include <system_error>

using core::Error;
using core::Result;
using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QLatin1String idName{"profile.id"};
constexpr QFileDevice::Permissions ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownersFolder = ownersFile | QFileDevice::ExeOwner;

Error::Kind kindOf(const std::error_code &code)
{
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted
        || code == std::errc::read_only_file_system)
        return Error::Kind::ReadOnly;
    if (code == std::errc::no_space_on_device)
        return Error::Kind::DiskFull;
    return Error::Kind::StorageFailed;
}

/// Why something could not be written into the folder, where Qt does not say: tries it itself.
Error::Kind guessFor(const QString &folder)
{
    const auto probe = QFileInfo(folder + u"/probe"_s).filesystemAbsoluteFilePath();
    std::error_code code;
    if (std::filesystem::create_directory(probe, code)) {
        std::error_code ignored;
        std::filesystem::remove(probe, ignored);
    }
    if (code)
        return kindOf(code);
    return QStorageInfo(folder).bytesAvailable() == 0 ? Error::Kind::DiskFull
                                                      : Error::Kind::StorageFailed;
}

QString fileIn(const QString &path, QLatin1String name)
{
    return path + u'/' + name;
}

/// Creates the folder. An existing one with other things in it keeps its mode: it may be anything,
/// say the user's home; the files in it are private in any case.
Result<> prepareFolder(const QString &path)
{
    std::error_code code;
    std::filesystem::create_directories(QFileInfo(path).filesystemAbsoluteFilePath(), code);
    if (!code && !QFileInfo(path).isDir())
        code = std::make_error_code(std::errc::not_a_directory);
    if (code)
        return {kindOf(code), path + u": "_s + QString::fromLocal8Bit(code.message().c_str())};
    if (QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        QFile::setPermissions(path, ownersFolder);
    return {};
}

} // namespace

QString Profile::pathOf(const QString &name)
{
    return name.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                          : QDir::cleanPath(QDir::current().absoluteFilePath(name));
}

Profile::Profile(const QString &path)
    : m_path(path)
    , m_lock(fileIn(path, "lock"_L1))
{
    // By its age alone a lock never counts as left behind: people leave the program open for weeks.
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<Profile>> Profile::open(const QString &path, Takeover takeover)
{
    if (const auto prepared = prepareFolder(path); !prepared)
        return prepared.error();
    // One folder has one path, however it was reached: the lock and the socket depend on it.
    std::unique_ptr<Profile> profile(new Profile(QFileInfo(path).canonicalFilePath()));
    if (const auto locked = profile->lock(takeover); !locked)
        return locked.error();
    if (const auto read = profile->readId(); !read)
        return read.error();
    // A restored backup has the mode that the copying program gave it.
    for (const QString &file :
         {profile->ledgerFile(), profile->settingsFile(), fileIn(profile->path(), idName)})
        QFile::setPermissions(file, ownersFile);
    return profile;
}

Result<std::unique_ptr<Profile>> Profile::temporary()
{
    auto folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/gatehouse-demo-XXXXXX"_s);
    if (!folder->isValid())
        return {guessFor(QDir::tempPath()),
                QString(u"temporary folder: "_s + folder->errorString())};
    auto profile = open(folder->path());
    if (profile)
        (*profile)->m_temporary = std::move(folder);
    return profile;
}

QString Profile::ledgerFile() const
{
    return fileIn(m_path, "ledger.sqlite"_L1);
}

QString Profile::settingsFile() const
{
    return fileIn(m_path, "settings.ini"_L1);
}

Result<> Profile::lock(Takeover takeover)
{
    if (m_lock.tryLock(0))
        return {};
    // The file of a running process can't be removed: it holds the system's own lock on it.
    if (takeover == Takeover::Abandoned && m_lock.error() == QLockFile::LockFailedError
        && m_lock.removeStaleLockFile() && m_lock.tryLock(0))
        return {};
    switch (m_lock.error()) {
    case QLockFile::LockFailedError: {
        qint64 process = 0;
        QString host;
        QString program;
        m_lock.getLockInfo(&process, &host, &program);
        return {
            Error::Kind::InUse,
            u"%1: %2, process %3 on %4"_s.arg(m_lock.fileName(), program).arg(process).arg(host)};
    }
    case QLockFile::PermissionError:
        return {Error::Kind::ReadOnly, QString(m_lock.fileName() + u": can't be created"_s)};
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    return {guessFor(m_path), QString(m_lock.fileName() + u": can't be written"_s)};
}

Result<> Profile::readId()
{
    static const QRegularExpression form(u"\\A[0-9a-f]{32}\\z"_s);
    const QString name = fileIn(m_path, idName);
    QFile file(name);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return {Error::Kind::StorageFailed, QString(name + u": "_s + file.errorString())};
        m_id = QString::fromLatin1(file.read(64)).trimmed();
        if (form.match(m_id).hasMatch())
            return {};
        // A new id would part the profile from its tokens in the keychain without a word.
        return {
            Error::Kind::StorageFailed,
            QString(
                name
                + u": damaged. Restore it from a backup, or delete it and enter the bots' tokens again"_s)};
    }
    m_id = QUuid::createUuid().toString(QUuid::Id128);
    QSaveFile newFile(name);
    // commit() overlooks what goes wrong when it writes the buffer, hence flush().
    if (!newFile.open(QIODevice::WriteOnly) || !newFile.setPermissions(ownersFile)
        || newFile.write(m_id.toLatin1() + '\n') < 0 || !newFile.flush() || !newFile.commit()) {
        return {guessFor(m_path), QString(name + u": "_s + newFile.errorString())};
    }
    return {};
}

} // namespace app
