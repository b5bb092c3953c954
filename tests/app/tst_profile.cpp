// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/profile.h"

#include "support/testing.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using app::Profile;
using core::Error;
using namespace Qt::StringLiterals;

namespace {

/// The last nine bits, as in 0600.
int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : -1;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

} // namespace

class ProfileTest : public testsupport::Test
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    QString folder(const QString &name) const { return m_home.filePath(name); }

private Q_SLOTS:
    void makesAFolderForItsOwnerOnly()
    {
        const auto profile = Profile::open(folder(u"new/deep"_s));
        QVERIFY(profile.has_value());
        QCOMPARE((*profile)->path(), folder(u"new/deep"_s));
        QCOMPARE(modeOf(folder(u"new/deep"_s)), 0700);
        QCOMPARE(modeOf(folder(u"new/deep/profile.id"_s)), 0600);
        QCOMPARE((*profile)->ledgerFile(), folder(u"new/deep/ledger.sqlite"_s));
        QCOMPARE((*profile)->settingsFile(), folder(u"new/deep/settings.ini"_s));
    }

    void closesAnEmptyFolderToOthers()
    {
        QVERIFY(QDir().mkpath(folder(u"empty"_s)));
        QVERIFY(QFile::setPermissions(folder(u"empty"_s), QFile::Permissions(0x7755)));
        QVERIFY(Profile::open(folder(u"empty"_s)).has_value());
        QCOMPARE(modeOf(folder(u"empty"_s)), 0700);
    }

    void leavesTheModeOfAFolderThatHoldsOtherThings()
    {
        QVERIFY(QDir().mkpath(folder(u"full"_s)));
        write(folder(u"full/letter.txt"_s), "x");
        QVERIFY(QFile::setPermissions(folder(u"full"_s), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(folder(u"full/letter.txt"_s), QFile::Permissions(0x6644)));
        for (int start = 0; start < 2; ++start)
            QVERIFY(Profile::open(folder(u"full"_s)).has_value());
        QCOMPARE(modeOf(folder(u"full"_s)), 0755);
        QCOMPARE(modeOf(folder(u"full/letter.txt"_s)), 0644);
        QCOMPARE(modeOf(folder(u"full/profile.id"_s)), 0600);
    }

    void closesRestoredFilesToOthers()
    {
        QVERIFY(Profile::open(folder(u"restored"_s)).has_value());
        const QStringList names{u"ledger.sqlite"_s, u"settings.ini"_s, u"profile.id"_s};
        for (const QString &name : names) {
            const QString file = folder(u"restored/"_s + name);
            if (!QFile::exists(file))
                write(file, {});
            QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x6644)));
        }
        QVERIFY(Profile::open(folder(u"restored"_s)).has_value());
        for (const QString &name : names)
            QCOMPARE(modeOf(folder(u"restored/"_s + name)), 0600);
    }

    void keepsItsId()
    {
        QString id;
        {
            const auto first = Profile::open(folder(u"id"_s));
            QVERIFY(first.has_value());
            id = (*first)->id();
        }
        QCOMPARE(id.size(), 32);
        const auto again = Profile::open(folder(u"id"_s));
        QVERIFY(again.has_value());
        QCOMPARE((*again)->id(), id);
        const auto other = Profile::open(folder(u"other"_s));
        QVERIFY(other.has_value());
        QVERIFY((*other)->id() != id);
    }

    void refusesADamagedIdAndLeavesIt_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("0123456789abcdef\n");
        QTest::newRow("long") << QByteArray("0123456789abcdef0123456789abcdef0");
        QTest::newRow("other letters") << QByteArray("0123456789ABCDEF0123456789abcdeg");
        QTest::newRow("zeros") << QByteArray(33, '\0');
    }

    void refusesADamagedIdAndLeavesIt()
    {
        QFETCH(const QByteArray, content);
        const QString name = u"damaged-"_s + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(QDir().mkpath(folder(name)));
        write(folder(name + u"/profile.id"_s), content);
        const auto profile = Profile::open(folder(name));
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().kind, Error::Kind::StorageFailed);
        QVERIFY(profile.error().detail.contains(u"profile.id"_s));
        QFile file(folder(name + u"/profile.id"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void isInUseWhileItIsOpen()
    {
        auto first = Profile::open(folder(u"busy"_s));
        QVERIFY(first.has_value());
        for (const auto takeover : {Profile::Takeover::Never, Profile::Takeover::Abandoned}) {
            const auto second = Profile::open(folder(u"busy"_s), takeover);
            QVERIFY(!second.has_value());
            QCOMPARE(second.error().kind, Error::Kind::InUse);
            QVERIFY(second.error().detail.contains(
                QString::number(QCoreApplication::applicationPid())));
        }
        first->reset();
        QVERIFY(Profile::open(folder(u"busy"_s)).has_value());
    }

    void isTheSameProfileHoweverItIsReached()
    {
        const auto first = Profile::open(folder(u"real"_s));
        QVERIFY(first.has_value());
        QVERIFY(QFile::link(folder(u"real"_s), folder(u"alias"_s)));
        const auto second = Profile::open(folder(u"alias"_s));
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().kind, Error::Kind::InUse);
    }

    void takesOverTheLockOfACrashedProcess()
    {
        QProcess gone;
        gone.start(u"true"_s, QStringList());
        QVERIFY(gone.waitForStarted());
        const qint64 process = gone.processId();
        QVERIFY(gone.waitForFinished());
        QVERIFY(QDir().mkpath(folder(u"crashed"_s)));
        write(folder(u"crashed/lock"_s),
              QByteArray::number(process) + "\ngatehouse\n" + QSysInfo::machineHostName().toUtf8()
                  + '\n');
        QVERIFY(Profile::open(folder(u"crashed"_s)).has_value());
    }

    void takesOverTheLockOfANumberThatWasGivenAway()
    {
        // A file that this very process might have written, and did not.
        {
            const auto profile = Profile::open(folder(u"reused"_s));
            QVERIFY(profile.has_value());
            QVERIFY(QFile::copy(folder(u"reused/lock"_s), folder(u"reused/kept"_s)));
        }
        QVERIFY(QFile::rename(folder(u"reused/kept"_s), folder(u"reused/lock"_s)));
        const auto careful = Profile::open(folder(u"reused"_s));
        QVERIFY(!careful.has_value());
        QCOMPARE(careful.error().kind, Error::Kind::InUse);
        QVERIFY(Profile::open(folder(u"reused"_s), Profile::Takeover::Abandoned).has_value());
    }

    void keepsALockThatIsOldAndHeld()
    {
        const auto profile = Profile::open(folder(u"old"_s));
        QVERIFY(profile.has_value());
        QFile lock(folder(u"old/lock"_s));
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addDays(-30),
                                 QFileDevice::FileModificationTime));
        lock.close();
        QCOMPARE(Profile::open(folder(u"old"_s)).error().kind, Error::Kind::InUse);
    }

    void refusesAFileInTheFoldersPlace()
    {
        write(folder(u"file"_s), "x");
        for (const QString &path : {u"file"_s, u"file/below"_s}) {
            const auto profile = Profile::open(folder(path));
            QVERIFY(!profile.has_value());
            QCOMPARE(profile.error().kind, Error::Kind::StorageFailed);
            QVERIFY2(profile.error().detail.contains(folder(path)),
                     qPrintable(profile.error().detail));
        }
    }

    void saysThatAFolderCannotBeWrittenTo()
    {
        QVERIFY(QDir().mkpath(folder(u"readonly"_s)));
        // Modes do not stop root; a file system does.
        if (geteuid() == 0) {
            if (!run(u"mount"_s,
                     {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"ro"_s, u"tmpfs"_s, folder(u"readonly"_s)}))
                QSKIP("root can't mount here");
        } else {
            QVERIFY(QFile::setPermissions(folder(u"readonly"_s), QFile::Permissions(0x5500)));
        }
        const auto unmount = qScopeGuard([this] {
            if (geteuid() == 0)
                run(u"umount"_s, {folder(u"readonly"_s)});
        });
        for (const QString &path : {u"readonly"_s, u"readonly/below"_s}) {
            const auto profile = Profile::open(folder(path));
            QVERIFY(!profile.has_value());
            QCOMPARE(profile.error().kind, Error::Kind::ReadOnly);
            QVERIFY(!profile.error().detail.isEmpty());
        }
    }

    void saysThatTheDiskIsFull_data()
    {
        QTest::addColumn<QString>("limits");
        QTest::addColumn<QString>("path");
        QTest::newRow("no room for the folder") << u"nr_inodes=1"_s << u"/below"_s;
        QTest::newRow("no room for the lock") << u"nr_inodes=1"_s << QString();
        QTest::newRow("no room for the lock's content") << u"size=4k"_s << QString();
        QTest::newRow("no room for the id's content") << u"size=8k"_s << QString();
    }

    void saysThatTheDiskIsFull()
    {
        QFETCH(const QString, limits);
        QFETCH(const QString, path);
        if (geteuid() != 0)
            QSKIP("only root can make a small disk");
        const QString disk = folder(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        if (!run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, limits, u"tmpfs"_s, disk}))
            QSKIP("root can't mount here");
        const auto unmount = qScopeGuard([&disk] { run(u"umount"_s, {disk}); });
        if (limits.startsWith(u"size"_s))
            write(disk + u"/filler"_s, QByteArray(4096, 'x'));
        const auto profile = Profile::open(disk + path);
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().kind, Error::Kind::DiskFull);
        QVERIFY(!QFile::exists(disk + u"/profile.id"_s));
    }

    void removesATemporaryProfile()
    {
        QString path;
        {
            const auto profile = Profile::temporary();
            QVERIFY(profile.has_value());
            path = (*profile)->path();
            QCOMPARE(modeOf(path), 0700);
            write((*profile)->ledgerFile(), "x");
            const auto other = Profile::temporary();
            QVERIFY(other.has_value());
            QVERIFY((*other)->path() != path);
            QVERIFY((*other)->id() != (*profile)->id());
        }
        QVERIFY(!QFile::exists(path));
    }

    void hasOnePathForEachName()
    {
        QVERIFY(Profile::pathOf({}).endsWith(QCoreApplication::applicationName()));
        QVERIFY(QDir::isAbsolutePath(Profile::pathOf(u"here"_s)));
        QCOMPARE(Profile::pathOf(u"/a/b/../c/"_s), u"/a/c"_s);
        QCOMPARE(Profile::pathOf(u"x"_s), QDir::currentPath() + u"/x"_s);
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
