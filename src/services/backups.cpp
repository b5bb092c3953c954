// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/backups.h"

#include "ledger/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

using core::Error;
using core::Result;
using core::Task;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

namespace {

/// Sorts by time as text does; the same as that of the copies beside the ledger.
constexpr auto stampFormat = "yyyyMMdd'T'HHmmsszzz'Z'"_L1;
constexpr auto suffix = ".sqlite"_L1;

QLatin1StringView prefixOf(Backup::Kind kind)
{
    return kind == Backup::Kind::BeforeRestore ? "before-restore-"_L1 : "daily-"_L1;
}

QDateTime momentOf(const QString &stamp)
{
    QDateTime moment = QDateTime::fromString(stamp, QString(stampFormat));
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

std::optional<Backup> read(const QFileInfo &file, Backup::Kind kind, const QString &stamp)
{
    const QDateTime made = momentOf(stamp);
    if (!made.isValid())
        return {};
    return Backup{file.absoluteFilePath(), kind, made, file.size()};
}

Error problem(Error::Kind kind, const QString &path, const QString &what)
{
    return {kind, path + u": "_s + what, {}, 0, {}};
}

} // namespace

Backups::Backups(ledger::Ledger &ledger, const QString &ledgerFile, const QString &folder,
                 core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_ledgerFile(ledgerFile)
    , m_folder(folder)
    , m_clock(clock)
{ }

std::vector<Backup> Backups::list() const
{
    std::vector<Backup> copies;
    const QFileInfoList ours = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : ours) {
        for (const auto kind : {Backup::Kind::Daily, Backup::Kind::BeforeRestore}) {
            const QString name = file.fileName();
            const QLatin1StringView prefix = prefixOf(kind);
            if (!name.startsWith(prefix) || !name.endsWith(suffix))
                continue;
            if (const auto copy = read(file, kind, name.mid(prefix.size()).chopped(suffix.size())))
                copies.push_back(*copy);
        }
    }
    const QFileInfo ledger(m_ledgerFile);
    const QString prefix = ledger.fileName() + u".backup-"_s;
    const QFileInfoList beside = ledger.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : beside) {
        if (!file.fileName().startsWith(prefix))
            continue;
        if (const auto copy =
                read(file, Backup::Kind::BeforeUpgrade, file.fileName().section(u'-', -1)))
            copies.push_back(*copy);
    }
    std::sort(copies.begin(), copies.end(), [](const Backup &one, const Backup &other) {
        return std::tie(one.madeAt, one.path) > std::tie(other.madeAt, other.path);
    });
    return copies;
}

void Backups::start()
{
    const auto copies = list();
    const QDate today = m_clock.now().date();
    const bool done = std::any_of(copies.begin(), copies.end(), [today](const Backup &copy) {
        return copy.kind == Backup::Kind::Daily && copy.madeAt.date() == today;
    });
    if (done)
        waitForTomorrow();
    else
        backUpDaily();
    thin(Backup::Kind::BeforeUpgrade).then(this, [this](const Result<> &thinned) {
        if (!thinned)
            Q_EMIT failed(thinned.error());
    });
}

void Backups::waitForTomorrow()
{
    m_clock.after(24h).andThen(this, [this] { backUpDaily(); });
}

void Backups::backUpDaily()
{
    keep(Backup::Kind::Daily).then(this, [this](const Result<> &done) {
        if (!done && done.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(done.error());
        waitForTomorrow();
    });
}

Task<> Backups::keep(Backup::Kind kind)
{
    if (!QDir().mkpath(m_folder)) {
        const QFileInfo above(QFileInfo(m_folder).absolutePath());
        return Task<>::finished(
            problem(above.isWritable() ? Error::Kind::StorageFailed : Error::Kind::ReadOnly,
                    m_folder, u"can't be made"_s));
    }
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = m_folder + u'/' + prefixOf(kind)
        + m_clock.now().toUTC().toString(QString(stampFormat)) + suffix;
    return m_ledger.copyTo(path).andThen(this, [this, kind] {
        Q_EMIT changed();
        return thin(kind);
    });
}

Task<> Backups::thin(Backup::Kind kind)
{
    std::vector<Backup> copies = list();
    std::erase_if(copies, [kind](const Backup &copy) { return copy.kind != kind; });
    if (copies.size() <= kept)
        return Task<>::finished({});
    const std::vector<Backup> old(copies.begin() + kept, copies.end());
    copies.resize(kept);
    return checkAll(std::move(copies), 0).andThen(this, [this, old]() -> Result<> {
        Result<> done;
        for (const Backup &copy : old) {
            QFile file(copy.path);
            if (!file.remove())
                done = problem(Error::Kind::StorageFailed, copy.path, file.errorString());
        }
        Q_EMIT changed();
        return done;
    });
}

Task<> Backups::checkAll(std::vector<Backup> copies, std::size_t from)
{
    if (from >= copies.size())
        return Task<>::finished({});
    return m_ledger.check(copies[from].path).andThen(this, [this, copies, from] {
        return checkAll(copies, from + 1);
    });
}

Task<> Backups::backUpTo(const QString &path)
{
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(m_ledgerFile).absoluteFilePath()) {
        return Task<>::finished(
            problem(Error::Kind::InvalidInput, path, u"this is the ledger itself"_s));
    }
    return m_ledger.copyTo(path);
}

Task<int> Backups::openCalls()
{
    return m_ledger.openIntents().andThen(this, [](const std::vector<domain::Intent> &intents) {
        return static_cast<int>(intents.size());
    });
}

Task<> Backups::restore(const QString &path)
{
    return m_ledger.check(path)
        .andThen(this, [this] { return keep(Backup::Kind::BeforeRestore); })
        .andThen(this, [this, path]() -> Result<> { return layReady(path); })
        .andThen(this, [this] { Q_EMIT restartNeeded(); });
}

Result<> Backups::layReady(const QString &path) const
{
    const QString waiting = ledger::restorePath(m_ledgerFile);
    const QString unfinished = waiting + u".unfinished"_s;
    QFile::remove(waiting);
    QFile::remove(unfinished);
    if (auto created = ledger::createPrivateFile(unfinished); !created)
        return created;
    QFile from(path);
    QFile to(unfinished);
    if (!from.open(QIODevice::ReadOnly))
        return problem(Error::Kind::StorageFailed, path, from.errorString());
    if (!to.open(QIODevice::WriteOnly))
        return problem(Error::Kind::StorageFailed, unfinished, to.errorString());
    Result<> done;
    while (done && !from.atEnd()) {
        const QByteArray bytes = from.read(1 << 20);
        if (bytes.isEmpty() || to.write(bytes) != bytes.size())
            done = problem(to.error() == QFile::ResourceError ? Error::Kind::DiskFull
                                                              : Error::Kind::StorageFailed,
                           unfinished, to.errorString());
    }
    if (done && !to.flush())
        done = problem(Error::Kind::DiskFull, unfinished, to.errorString());
    to.close();
    if (done)
        done = ledger::syncToDisk(unfinished);
    if (done && !QFile::rename(unfinished, waiting))
        done = problem(Error::Kind::StorageFailed, waiting, u"can't be written"_s);
    if (!done)
        QFile::remove(unfinished);
    return done;
}

} // namespace services
