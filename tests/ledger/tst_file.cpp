// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/backup.h"
#include "ledger/connection.h"
#include "samples.h"
#include "steps.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <functional>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using core::Error;
using ledger::Changes;
using ledger::Connection;
using testsupport::wait;
using namespace samples;
using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return stat(qPrintable(path), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

/// While it lives no file may grow beyond the size: what a full disk or a quota does.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 size)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{rlim_t(size), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before = {};
    void (*m_signal)(int) = nullptr;
};

/// A ledger of many pages, closed, all of it in one file.
bool fill(Place &place)
{
    return place.open() && place.write(world()) && place.write(manyLinks(2000))
        && (place.ledger.reset(), true)
        && QDir(place.folder.path()).entryList(QDir::Files).size() == 1;
}

/// What a child process of this test says about a ledger that it may not write.
int openAsNobody(const QString &path)
{
    if (geteuid() == 0 && setuid(65534) != 0)
        return 1;
    testsupport::FakeClock clock;
    ledger::SqliteLedger ledger(path, clock);
    const auto opened = wait(ledger.open());
    std::printf("%s\n", opened ? "opened" : qPrintable(core::kindName(opened.error().kind)));
    return 0;
}

} // namespace

class FileTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingWhenItIsReopened()
    {
        Place place;
        QVERIFY(fill(place));
        QVERIFY(place.open());
        QCOMPARE(place.count(), 2000);
        QCOMPARE(place.hashes().size(), 2000);
        QCOMPARE(wait(place.ledger->bots()).value(), world().bots);
        QCOMPARE(wait(place.ledger->seats()).value()[0].links, 2000);
        QVERIFY(ledger::newestBackup(place.path).isEmpty());
    }

    void isReadableByItsOwnerOnly()
    {
        const mode_t before = umask(0);
        Place place;
        const bool opened = place.open() && place.write(world());
        umask(before);
        QVERIFY(opened);
        const auto files = QDir(place.folder.path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 3); // with its log and the log's index
        for (const QFileInfo &file : files)
            QCOMPARE(modeOf(file.filePath()), 0600);
        place.ledger.reset();
        QVERIFY(chmod(qPrintable(place.path), 0644) == 0);
        QVERIFY(place.open());
        QCOMPARE(modeOf(place.path), 0600);
    }

    void carriesItsMark()
    {
        Place place;
        QVERIFY(fill(place));
        QCOMPARE(contentOf(place.path).mid(68, 4), QByteArray("GATE"));
    }

    void opensOddPaths_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"a b.sqlite"_s, u"a?b#c%20d.sqlite"_s, u"Ключ ✓.sqlite"_s,
                                    u"it's"_s, u"file:x"_s, u"[a-z]*.db"_s}) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void opensOddPaths()
    {
        QFETCH(const QString, name);
        Place place;
        place.path = place.folder.filePath(name);
        const Steps steps;
        QVERIFY(place.open(steps.path()));
        QVERIFY(place.write(world()));
        QVERIFY(steps.add(1, "CREATE TABLE more (id INTEGER);"));
        QVERIFY(place.open(steps.path()));
        QCOMPARE(wait(place.ledger->bots()).value().size(), 2U);
        QVERIFY(QFile::exists(place.path));
        QVERIFY(ledger::newestBackup(place.path)
                    .startsWith(place.path + u".backup-%1-"_s.arg(steps.own())));
    }

    void leavesALedgerOfANewerProgramAlone()
    {
        const Steps steps;
        QVERIFY(steps.add(1, "CREATE TABLE more (id INTEGER);"));
        Place place;
        QVERIFY(place.open(steps.path()));
        QVERIFY(place.write(world()));
        // As a crash leaves it: most of it in the log still.
        const QString crashed = place.folder.filePath(u"crashed"_s);
        QVERIFY(QFile::copy(place.path, crashed));
        QVERIFY(QFile::copy(place.path + u"-wal"_s, crashed + u"-wal"_s));
        place.ledger.reset();
        for (const QString &path : {place.path, crashed}) {
            const QByteArray before = contentOf(path);
            const QByteArray logBefore = contentOf(path + u"-wal"_s);
            place.path = path;
            const auto opened = place.open();
            QCOMPARE(opened.error().kind, Error::Kind::LedgerTooNew);
            QVERIFY(opened.error().detail.contains(u"schema version %1"_s.arg(steps.own() + 1)));
            QCOMPARE(wait(place.ledger->bots()).error().kind, Error::Kind::LedgerTooNew);
            place.ledger.reset();
            QVERIFY(contentOf(path) == before);
            QVERIFY(contentOf(path + u"-wal"_s) == logBefore);
        }
        QVERIFY(place.open(steps.path()));
        QCOMPARE(wait(place.ledger->bots()).value().size(), 2U);
    }

    void leavesADamagedFileAlone_data()
    {
        using Damage = std::function<QByteArray(QByteArray)>;
        QTest::addColumn<Damage>("damage");
        const QByteArray garbage(4096, '\x5a');
        const auto row = [](const char *cause, Damage damage) {
            QTest::newRow(cause) << damage;
        };
        row("garbage header",
            [](QByteArray c) { return c.replace(0, 16, QByteArray("not SQLite at al", 16)); });
        row("garbage in the header's page",
            [=](QByteArray c) { return c.replace(100, 3000, garbage.left(3000)); });
        row("garbage page in the middle",
            [=](QByteArray c) { return c.replace(c.size() / 8192 * 4096, 4096, garbage); });
        row("zeroes in the middle", [](QByteArray c) {
            return c.replace(c.size() / 8192 * 4096, 4096, QByteArray(4096, '\0'));
        });
        row("cut in the middle", [](QByteArray c) { return c.left(c.size() / 8192 * 4096); });
        row("cut within a page", [](QByteArray c) { return c.left(c.size() - 1000); });
        row("cut within the header", [](QByteArray c) { return c.left(50); });
        row("another kind of file",
            [](QByteArray) { return QByteArray("<html>no ledger</html>"); });
    }

    void leavesADamagedFileAlone()
    {
        QFETCH(const std::function<QByteArray(QByteArray)>, damage);
        Place place;
        QVERIFY(fill(place));
        const QByteArray damaged = damage(contentOf(place.path));
        QVERIFY(store(place.path, damaged));
        auto opened = place.open();
        QCOMPARE(opened.error().kind, Error::Kind::LedgerDamaged);
        QVERIFY(!opened.error().detail.isEmpty());
        QVERIFY(!opened.error().detail.contains(u"backup"_s));
        place.ledger.reset();
        QVERIFY(contentOf(place.path) == damaged);
        QCOMPARE(QDir(place.folder.path()).entryList(QDir::Files).size(), 1);

        // It names the newest copy where there is one.
        const QString older = ledger::backupPath(place.path, 12, noon);
        const QString newer = ledger::backupPath(place.path, 3, noon.addSecs(1));
        QVERIFY(store(older, "x") && store(newer, "x"));
        QVERIFY(store(place.path + u".backup-99-later"_s, "x"));
        QCOMPARE(ledger::newestBackup(place.path), newer);
        opened = place.open();
        QCOMPARE(opened.error().kind, Error::Kind::LedgerDamaged);
        QVERIFY(opened.error().detail.contains(newer));
    }

    void refusesADatabaseOfAnotherProgram()
    {
        Place place;
        {
            const auto other = Connection::open(place.path, Connection::Access::Write);
            QVERIFY((*other)->once(u"CREATE TABLE music (title TEXT)"_s));
        }
        const QByteArray before = contentOf(place.path);
        QCOMPARE(place.open().error().kind, Error::Kind::LedgerDamaged);
        QVERIFY(contentOf(place.path) == before);
    }

    void startsInAnEmptyFileUnlessThereWasALedger()
    {
        Place place;
        QVERIFY(store(place.path, {}));
        QVERIFY(place.open());
        QVERIFY(place.write(world()));
        place.ledger.reset();
        QVERIFY(QFile::remove(place.path));
        QVERIFY(store(place.path, {}));
        QVERIFY(store(ledger::backupPath(place.path, 1, noon), "x"));
        QCOMPARE(place.open().error().kind, Error::Kind::LedgerDamaged);
    }

    void looksThroughALargeFileBesideTheWork()
    {
        Place place;
        QVERIFY(fill(place));
        QVERIFY(place.open());
        ledger::Changes large;
        for (int i = 0; i < 40; ++i) {
            large.links.push_back(link(gateInGarden, u"large%1"_s.arg(i)));
            large.links.back().notes.text = QString(500'000, QChar(u'a' + i % 20));
        }
        QVERIFY(place.write(std::move(large)));
        place.ledger.reset();
        const qint64 size = QFileInfo(place.path).size();
        QVERIFY(size > ledger::smallFile);
        QVERIFY(place.open());
        place.clock.advance(1min);
        QVERIFY(place.write(world()));

        place.ledger.reset();
        QFile file(place.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(size / 8192 * 4096));
        QVERIFY(file.write(QByteArray(4096, '\xff')) == 4096);
        file.close();
        QVERIFY(place.open());
        QVERIFY(place.write(world()));
        place.clock.advance(1min);
        QTRY_VERIFY(!place.write(world()));
        QCOMPARE(place.write(world()).error().kind, Error::Kind::LedgerDamaged);
        // A copy is looked through at once.
        QCOMPARE(wait(place.ledger->check(place.path)).error().kind, Error::Kind::LedgerDamaged);
    }

    void stopsWritingWhenDamageShowsLater()
    {
        Place place;
        QVERIFY(fill(place));
        QVERIFY(place.open());
        const QByteArray content = contentOf(place.path);
        QFile file(place.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(8192));
        QVERIFY(file.write(QByteArray(content.size() - 8192, '\x5a')) > 0);
        file.close();
        const auto rows = wait(place.ledger->links({{1}, {500}, {1000}, {2000}}));
        QCOMPARE(rows.error().kind, Error::Kind::LedgerDamaged);
        QCOMPARE(place.write(world()).error().kind, Error::Kind::LedgerDamaged);
    }

    void saysWhereItMayNotWrite_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<QString>("answer");
        QTest::newRow("read-only file") << 0444 << 0777 << u"ReadOnly"_s;
        QTest::newRow("read-only folder") << 0666 << 0555 << u"ReadOnly"_s;
        QTest::newRow("no file in a read-only folder") << -1 << 0555 << u"ReadOnly"_s;
        QTest::newRow("unreadable file") << 0000 << 0777 << u"StorageFailed"_s;
        QTest::newRow("all allowed") << 0666 << 0777 << u"opened"_s;
    }

    // Modes mean nothing to root, so another process gives its rights up and tries.
    void saysWhereItMayNotWrite()
    {
        QFETCH(const int, fileMode);
        QFETCH(const int, folderMode);
        QFETCH(const QString, answer);
        Place place;
        if (fileMode >= 0) {
            QVERIFY(fill(place));
            QVERIFY(chmod(qPrintable(place.path), mode_t(fileMode)) == 0);
        }
        QVERIFY(chmod(qPrintable(place.folder.path()), mode_t(folderMode)) == 0);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--open-as-nobody"_s, place.path});
        QVERIFY(child.waitForFinished());
        QCOMPARE(QString::fromLatin1(child.readAllStandardOutput()).trimmed(), answer);
        QVERIFY(chmod(qPrintable(place.folder.path()), 0700) == 0);
    }

    void saysWhatIsInTheWay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a missing folder") << u"none/ledger"_s;
        QTest::newRow("a file for a folder") << u"file/ledger"_s;
        QTest::newRow("a folder for a file") << u"folder"_s;
    }

    void saysWhatIsInTheWay()
    {
        QFETCH(const QString, name);
        Place place;
        QVERIFY(store(place.folder.filePath(u"file"_s), "x"));
        QVERIFY(QDir(place.folder.path()).mkdir(u"folder"_s));
        place.path = place.folder.filePath(name);
        const auto opened = place.open();
        QCOMPARE(opened.error().kind, Error::Kind::StorageFailed);
        QVERIFY(!opened.error().detail.isEmpty());
    }

    void losesNothingOnAFullDisk()
    {
        Place place;
        QVERIFY(place.open());
        QVERIFY(place.write(world()));
        QVERIFY(place.write({link(gateInGarden, u"before"_s)}));
        Changes changes;
        changes.links = manyLinks(3000);
        changes.history = {entry(gateInGarden, u"x"_s)};
        {
            const SmallDisk disk(QFileInfo(place.path + u"-wal"_s).size() + 100'000);
            QCOMPARE(place.write(changes).error().kind, Error::Kind::DiskFull);
            QCOMPARE(place.count(), 1);
            QCOMPARE(place.hashes(), QStringList({u"before"_s}));
            QCOMPARE(wait(place.ledger->history({})).value().size(), 0U);
        }
        QVERIFY(place.write(changes));
        QCOMPARE(place.count(), 3001);
        QVERIFY(place.open());
        QCOMPARE(place.count(), 3001);
        QCOMPARE(wait(place.ledger->history({})).value().size(), 1U);
    }

    void saysThatThereIsNoRoomForANewLedger()
    {
        Place place;
        {
            const SmallDisk disk(20'000);
            QCOMPARE(place.open().error().kind, Error::Kind::DiskFull);
            place.ledger.reset();
        }
        QVERIFY(place.open());
        QVERIFY(place.write(world()));
    }

    void keepsACopyBeforeTheSchemaChanges()
    {
        const Steps steps;
        Place place;
        QVERIFY(place.open(steps.path()));
        Changes changes = world();
        changes.links = manyLinks(100);
        QVERIFY(place.write(changes));

        QVERIFY(steps.add(1,
                          "-- A comment; with a semicolon\nCREATE TABLE more (\n"
                          "    id INTEGER\n);\n\n-- Only a comment.\n\n"
                          "INSERT INTO more (id) VALUES (7);\n"));
        QVERIFY(steps.add(8, "ALTER TABLE more ADD COLUMN last TEXT;\n"));
        QVERIFY(place.open(steps.path()));
        QCOMPARE(place.count(), 100);
        place.ledger.reset();
        const QString copy = ledger::newestBackup(place.path);
        QCOMPARE(copy, place.path + u".backup-%1-20261120T120000000Z"_s.arg(steps.own()));
        QCOMPARE(modeOf(copy), 0600);
        {
            const auto now = Connection::open(place.path, Connection::Access::Examine);
            QCOMPARE(**(*now)->number(u"SELECT max(version) FROM schema_version"_s),
                     steps.own() + 8);
            QCOMPARE(**(*now)->number(u"SELECT id FROM more WHERE last IS NULL"_s), 7);
        }

        // Nothing to do the next time, so no copy either.
        place.clock.advance(std::chrono::seconds(1));
        QVERIFY(place.open(steps.path()));
        QCOMPARE(ledger::newestBackup(place.path), copy);

        // The program as it was before works with the copy.
        place.path = copy;
        QVERIFY(place.open());
        QCOMPARE(place.hashes().size(), 100);
        QCOMPARE(place.count(), 100);
    }

    void opensALedgerOfTheFirstSchemaAndKeepsEverything()
    {
        Place place;
        {
            const Steps first(1);
            const auto file = ledger::openLedger(place.path, first.path(), noon);
            QVERIFY(file);
            Connection &old = **file;
            for (const QString &sql :
                 {u"INSERT INTO bots VALUES (11, 'Gate', 'gate', 'a_bot', 1, '', 0, 1)"_s,
                  u"INSERT INTO chats VALUES (1, -1001, NULL, 2, 'Garden', 'garden', '', 120)"_s,
                  u"INSERT INTO seats VALUES (1, 11, 1, 2, 1, 0, 0, 1)"_s,
                  u"INSERT INTO links VALUES (5, 1, 'abc', 'https://t.me/+abc', 1, 'Press', "
                  "'press', 9223372036854775807, 50, 0, NULL, NULL, 0, 1, 0, 1, 'Before', "
                  "9223372036854775807, 7, 0, 3, 40, 30, 'a note', 11, 1000, 2000, 1, 2, 3, NULL, "
                  "'press')"_s,
                  u"INSERT INTO link_counts VALUES (1, 0, 1)"_s,
                  u"INSERT INTO link_counts VALUES (1, 1, 1)"_s,
                  u"INSERT INTO intents VALUES (9, 'link-edited', 11, 1, 'abc', 'was', 'sent', "
                  "1000, 2000, '')"_s,
                  u"INSERT INTO history VALUES (3, 1000, 'person', 'link-edited', 11, 1, 'abc', "
                  "'was', 'became', 'answer')"_s}) {
                const auto done = old.once(sql);
                QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
            }
        }
        QVERIFY(place.open());
        domain::Link expected = link(gateInGarden, u"abc"_s);
        expected.id = {5};
        expected.settings = {u"Press"_s, {}, 50, false};
        expected.beforePause = domain::LinkSettings{u"Before"_s, {}, 7, false};
        expected.pendingRequests = 3;
        expected.joined = 40;
        expected.inside = 30;
        expected.notes.text = u"a note"_s;
        expected.createdAt = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
        expected.confirmedAt = QDateTime::fromMSecsSinceEpoch(2000, Qt::UTC);
        QCOMPARE(place.only(u"abc"_s), expected);
        QCOMPARE(place.count(), 1);
        QCOMPARE(wait(place.ledger->tags()).value().size(), 0U);
        const auto history = wait(place.ledger->history({gateInGarden, u"abc"_s, {}, 9})).value();
        QCOMPARE(history.size(), 1U);
        QCOMPARE(history[0].answer, u"answer"_s);
        const auto intents = wait(place.ledger->openIntents()).value();
        QCOMPARE(intents.size(), 1U);
        QCOMPARE(intents[0].id, core::IntentId{9});
        QVERIFY(intents[0].request.isEmpty());
        QVERIFY(ledger::newestBackup(place.path).startsWith(place.path + u".backup-1-"_s));

        // And it takes what the first schema had no place for.
        expected.notes.tags = {u"press"_s};
        Changes changes;
        changes.annotations = {{expected.seat, expected.hash, expected.notes}};
        QVERIFY(place.write(changes));
        QCOMPARE(place.only(u"abc"_s), expected);
    }

    void staysAsItWasWhenASchemaStepFails()
    {
        const Steps steps;
        Place place;
        QVERIFY(place.open(steps.path()));
        QVERIFY(place.write(world()));
        QVERIFY(steps.add(1, "CREATE TABLE more (id INTEGER);\n\nCREATE NONSENSE;\n"));
        QCOMPARE(place.open(steps.path()).error().kind, Error::Kind::StorageFailed);
        QVERIFY(place.open());
        QCOMPARE(wait(place.ledger->bots()).value().size(), 2U);
        place.ledger.reset();
        const auto now = Connection::open(place.path, Connection::Access::Examine);
        QCOMPARE(**(*now)->number(u"SELECT count(*) FROM sqlite_master WHERE name = 'more'"_s), 0);
    }

    void changesNoSchemaWithoutRoomForTheCopy()
    {
        const Steps steps;
        Place place;
        QVERIFY(place.open(steps.path()));
        QVERIFY(place.write(world()));
        QVERIFY(place.write(manyLinks(2000)));
        place.ledger.reset();
        QVERIFY(steps.add(1, "CREATE TABLE more (id INTEGER);"));
        {
            const SmallDisk disk(200'000);
            QCOMPARE(place.open(steps.path()).error().kind, Error::Kind::DiskFull);
            place.ledger.reset();
        }
        QCOMPARE(ledger::newestBackup(place.path), QString());
        QVERIFY(place.open()); // not too new: the step was not taken
        QCOMPARE(place.count(), 2000);
    }

    void neverChangesOrCutsTheHistory()
    {
        Place place;
        QVERIFY(place.open());
        Changes changes = world();
        changes.history = {entry(gateInGarden, u"x"_s)};
        QVERIFY(place.write(changes));
        place.ledger.reset();
        {
            const auto file = Connection::open(place.path, Connection::Access::Write);
            QVERIFY(!(*file)->run(u"UPDATE history SET became = 'y'"_s));
            QVERIFY(!(*file)->run(u"DELETE FROM history"_s));
        }
        QVERIFY(place.open());
        QCOMPARE(wait(place.ledger->history({})).value()[0].after, u"x"_s);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--open-as-nobody") == 0)
        return openAsNobody(QFile::decodeName(argv[2]));
    FileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_file.moc"
