// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/schema.h"

#include "ledger/backup.h"
#include "ledger/connection.h"
#include "ledger/sqlite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <map>

using core::Error;
using core::Result;
using namespace Qt::StringLiterals;

namespace ledger {

namespace {

/// Number of a schema step → its file.
using Steps = std::map<int, QString>;

Result<Steps> stepsIn(const QString &folder)
{
    Steps steps;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.sql"_s}, QDir::Files);
    for (const QFileInfo &file : files)
        steps[file.fileName().section(u'-', 0, 0).toInt()] = file.filePath();
    if (steps.empty() || steps.begin()->first < 1)
        return {Error::Kind::StorageFailed, u"no schema steps in "_s + folder};
    return steps;
}

/// The statements of a step; its first lines say how they are told apart.
Result<QStringList> statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {Error::Kind::StorageFailed, path + u": "_s + file.errorString()};
    QStringList statements;
    QString statement;
    const auto finish = [&] {
        if (!statement.isEmpty())
            statements.append(std::exchange(statement, {}));
    };
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            finish();
        else if (!line.startsWith(u"--"))
            statement += line + u'\n';
    }
    finish();
    return statements;
}

Error damaged(const QString &path, const QString &what)
{
    return {Error::Kind::LedgerDamaged, damageDetail(path, what), {}, 0, {}};
}

Result<> checkAccess(const QFileInfo &file)
{
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return {Error::Kind::StorageFailed, u"no such folder: "_s + folder.filePath()};
    if (!file.exists())
        return {};
    if (!file.isFile())
        return {Error::Kind::StorageFailed, u"not a file: "_s + file.filePath()};
    if (!file.isReadable())
        return {Error::Kind::StorageFailed, u"no permission to read "_s + file.filePath()};
    if (!file.isWritable())
        return {Error::Kind::ReadOnly, u"no permission to write "_s + file.filePath()};
    // The write-ahead log stands beside the file.
    if (!folder.isWritable())
        return {Error::Kind::ReadOnly, u"no permission to write in "_s + folder.filePath()};
    return {};
}

/// Looks at every page.
Result<> checkPages(Connection &file, const QString &path)
{
    const auto sound = file.once(u"PRAGMA quick_check(1)"_s);
    if (!sound)
        return sound.error();
    if (*sound != "ok"_L1)
        return damaged(path, *sound);
    return {};
}

/// Which files are read from end to end.
enum class Pages { OfAll, OfOldAndSmall };

/// The schema version of a file that is there, 0 for one in which nothing was written yet.
Result<int> examine(const QString &path, int newest, Pages pages)
{
    auto opened = Connection::open(path, Connection::Access::Examine);
    if (!opened)
        return opened.error();
    Connection &file = **opened;
    const auto tables = file.number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return tables.error();
    if (**tables == 0) {
        // A crash between creating and filling the file leaves it so. A file that had content once
        // has a copy or more than a page.
        if (!newestBackup(path).isEmpty())
            return damaged(path, u"the file is empty"_s);
        return 0;
    }
    const auto owner = file.number(u"PRAGMA application_id"_s);
    if (!owner)
        return owner.error();
    const auto versioned = file.number(
        u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'"_s);
    if (!versioned)
        return versioned.error();
    if (**owner != sqlite::applicationId || **versioned == 0)
        return damaged(path, u"not a ledger of Gatehouse"_s);
    const auto version = file.number(u"SELECT max(version) FROM schema_version"_s);
    if (!version)
        return version.error();
    if (!*version)
        return damaged(path, u"the schema version is missing"_s);
    if (**version > newest)
        return {Error::Kind::LedgerTooNew,
                u"schema version %1; this program knows %2"_s.arg(**version).arg(newest)};
    if (pages == Pages::OfAll || **version < newest || QFileInfo(path).size() <= smallFile) {
        if (const auto sound = checkPages(file, path); !sound)
            return sound.error();
    }
    return int(**version);
}

Result<> keepCopy(Connection &ledger, const QString &path, int version, const QDateTime &now)
{
    const QString copy = backupPath(path, version, now);
    if (const auto created = createPrivateFile(copy); !created)
        return created;
    const auto copied = ledger.once(sqlite::copyInto(copy));
    const Result<> kept = copied ? syncToDisk(copy) : Result<>(copied.error());
    if (!kept)
        QFile::remove(copy);
    return kept;
}

Result<> applyStep(Connection &ledger, int version, const QString &file, const QDateTime &now)
{
    const auto statements = statementsOf(file);
    if (!statements)
        return statements.error();
    for (const QString &statement : *statements) {
        if (const auto done = ledger.once(statement); !done)
            return done.error();
    }
    return ledger.run(u"INSERT INTO schema_version (version, applied_at) VALUES (?, ?)"_s,
                      {version, now.toMSecsSinceEpoch()});
}

Result<> migrate(Connection &ledger, const Steps &steps, int from, const QDateTime &now)
{
    for (auto step = steps.upper_bound(from); step != steps.end(); ++step) {
        if (const auto begun = ledger.begin(); !begun)
            return begun;
        auto done = applyStep(ledger, step->first, step->second, now);
        if (done)
            done = ledger.commit();
        if (!done) {
            ledger.rollBack();
            return done;
        }
    }
    return {};
}

/// Makes an empty file ours. Not in one transaction: application_id goes to the header at once,
/// and a file with nothing else in it counts as empty.
Result<> startFile(Connection &ledger)
{
    const auto marked = ledger.once(u"PRAGMA application_id = %1"_s.arg(sqlite::applicationId));
    if (!marked)
        return marked.error();
    return {};
}

} // namespace

QString schemaFolder()
{
    return u":/ledger/schema/sqlite"_s;
}

Result<std::unique_ptr<Connection>> openLedger(const QString &path, const QString &schema,
                                               const QDateTime &now)
{
    const auto steps = stepsIn(schema);
    if (!steps)
        return steps.error();
    const int newest = steps->rbegin()->first;
    if (auto restored = finishRestore(path); !restored)
        return restored.error();
    const QFileInfo file(path);
    if (auto accessible = checkAccess(file); !accessible)
        return accessible.error();
    int version = 0;
    if (file.exists()) {
        const auto examined = examine(path, newest, Pages::OfOldAndSmall);
        if (!examined)
            return examined.error();
        version = *examined;
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    } else if (auto created = createPrivateFile(path); !created) {
        return created.error();
    }
    auto ledger = Connection::open(path, Connection::Access::Write);
    if (!ledger)
        return ledger;
    Result<> done;
    if (version == 0)
        done = startFile(**ledger);
    else if (version < newest)
        done = keepCopy(**ledger, path, version, now);
    if (done)
        done = migrate(**ledger, *steps, version, now);
    if (!done)
        return done.error();
    return ledger;
}

Result<> checkLedger(const QString &path, const QString &schema)
{
    const auto steps = stepsIn(schema);
    if (!steps)
        return steps.error();
    if (!QFileInfo(path).isFile() || !QFileInfo(path).isReadable())
        return {Error::Kind::StorageFailed, u"no file that can be read: "_s + path};
    const auto version = examine(path, steps->rbegin()->first, Pages::OfAll);
    if (!version)
        return version.error();
    if (*version == 0)
        return damaged(path, u"the file is empty"_s);
    // SQLite takes what is missing of the last page for zeros.
    const auto opened = Connection::open(path, Connection::Access::Examine);
    if (!opened)
        return opened.error();
    const auto bytes = (*opened)->number(
        u"SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"_s);
    if (!bytes)
        return bytes.error();
    if (QFileInfo(path).size() < bytes->value_or(0))
        return damaged(path, u"the file is cut short"_s);
    return {};
}

Result<> checkOpenLedger(const QString &path)
{
    const auto opened = Connection::open(path, Connection::Access::Read);
    return opened ? checkPages(**opened, path) : Result<>(opened.error());
}

Result<> copyLedger(Connection &ledger, const QString &path, const QString &schema)
{
    const QString unfinished = path + u".unfinished"_s;
    QFile::remove(unfinished); // of a crash
    if (const auto created = createPrivateFile(unfinished); !created)
        return created;
    const auto copied = ledger.once(sqlite::copyInto(unfinished));
    Result<> done = copied ? syncToDisk(unfinished) : Result<>(copied.error());
    if (done)
        done = checkLedger(unfinished, schema);
    if (done && QFile::exists(path) && !QFile::remove(path))
        done = {Error::Kind::StorageFailed, u"can't be replaced: "_s + path};
    if (done && !QFile::rename(unfinished, path))
        done = {Error::Kind::StorageFailed, u"can't be written: "_s + path};
    if (!done)
        QFile::remove(unfinished);
    return done;
}

} // namespace ledger
