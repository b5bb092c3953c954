// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/backups.h"

#include "bench.h"
#include "ledger/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

using namespace bench;
using core::Error;
using services::Backup;
using services::Backups;

namespace {

bool store(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class BackupsTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<testsupport::FakeClock>();
        start();
        QVERIFY(addBot(u"First"_s));
    }

    void cleanup()
    {
        m_backups.reset();
        m_ledger.reset();
        m_clock.reset();
        m_folder.reset();
    }

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }

    void start()
    {
        m_backups.reset();
        m_ledger.reset();
        m_ledger = std::make_unique<ledger::SqliteLedger>(file(u"ledger.sqlite"_s), *m_clock);
        QVERIFY(wait(m_ledger->open()));
        m_backups = std::make_unique<Backups>(*m_ledger, file(u"ledger.sqlite"_s),
                                              file(u"backups"_s), *m_clock);
    }

    bool addBot(const QString &name)
    {
        ledger::Changes changes;
        changes.bots = {{gate, name, u"gate_bot"_s, false, {}, m_clock->now()}};
        return wait(m_ledger->write(changes)).has_value();
    }

    QString botName()
    {
        const auto bots = wait(m_ledger->bots());
        return bots && !bots->empty() ? bots->front().name : QString();
    }

    bool has(std::size_t count)
    {
        return eventually([this, count] { return m_backups->list().size() == count; });
    }

    void pass(std::chrono::milliseconds time)
    {
        settle();
        m_clock->advance(time);
        settle();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testsupport::FakeClock> m_clock;
    std::unique_ptr<ledger::SqliteLedger> m_ledger;
    std::unique_ptr<Backups> m_backups;

private Q_SLOTS:
    void makesOneCopyADay()
    {
        m_backups->start();
        QVERIFY(has(1));
        const Backup copy = m_backups->list().front();
        QCOMPARE(copy.kind, Backup::Kind::Daily);
        QCOMPARE(copy.madeAt, m_clock->now());
        const auto others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFileInfo(copy.path).permissions() & others));
        QVERIFY(!(QFileInfo(file(u"backups"_s)).permissions() & others));

        // A second start of the same day makes none.
        start();
        m_backups->start();
        settle();
        QVERIFY(wait(m_ledger->check(copy.path)));
        QCOMPARE(m_backups->list().size(), std::size_t(1));

        // Nor does the ninth hour; the next day does.
        QVERIFY(eventually([this] { return m_clock->waiting() > 0; }));
        pass(9h);
        QCOMPARE(m_backups->list().size(), std::size_t(1));
        pass(15h);
        QVERIFY(has(2));
    }

    void keepsFourteenAndChecksThemFirst()
    {
        for (int day = 0; day < Backups::kept; ++day) {
            start();
            m_backups->start();
            QVERIFY(has(static_cast<std::size_t>(day) + 1));
            m_clock->setNow(m_clock->now().addDays(1));
        }
        const QString oldest = m_backups->list().back().path;
        const QString newest = m_backups->list().front().path;

        // The oldest goes only where the others are sound.
        QVERIFY(QFile::copy(newest, file(u"kept"_s)));
        QVERIFY(QFile::setPermissions(newest, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(store(newest, "damaged"));
        start();
        QSignalSpy failed(m_backups.get(), &Backups::failed);
        m_backups->start();
        QVERIFY(eventually([&] { return !failed.isEmpty(); }));
        QVERIFY(QFile::exists(oldest));

        QVERIFY(QFile::remove(newest));
        QVERIFY(QFile::copy(file(u"kept"_s), newest));
        m_clock->setNow(m_clock->now().addDays(1));
        start();
        m_backups->start();
        QVERIFY(eventually([&] { return !QFile::exists(oldest); }));
        QVERIFY(has(Backups::kept));
    }

    void listsCopiesThatWereMadeBeforeAnUpgrade()
    {
        const QString path = ledger::backupPath(file(u"ledger.sqlite"_s), 1, m_clock->now());
        QVERIFY(store(path, "x"));
        QVERIFY(store(file(u"ledger.sqlite.backup-later"_s), "x"));
        QCOMPARE(m_backups->list().size(), std::size_t(1));
        QCOMPARE(m_backups->list().front().kind, Backup::Kind::BeforeUpgrade);
    }

    void goesBackToACopy()
    {
        const QString copy = file(u"mine.sqlite"_s);
        QVERIFY(wait(m_backups->backUpTo(copy)));
        QVERIFY(addBot(u"Second"_s));
        QSignalSpy restart(m_backups.get(), &Backups::restartNeeded);
        const auto restored = wait(m_backups->restore(copy));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QCOMPARE(restart.size(), 1);
        QCOMPARE(botName(), u"Second"_s); // until the program starts anew
        start();
        QCOMPARE(botName(), u"First"_s);
        QVERIFY(QFile::exists(copy));

        // And forward again: what was there was kept.
        QCOMPARE(m_backups->list().size(), std::size_t(1));
        QCOMPARE(m_backups->list().front().kind, Backup::Kind::BeforeRestore);
        m_clock->advance(1s);
        QVERIFY(wait(m_backups->restore(m_backups->list().front().path)));
        start();
        QCOMPARE(botName(), u"Second"_s);
    }

    void refusesADamagedCopy()
    {
        const QString copy = file(u"mine.sqlite"_s);
        QVERIFY(wait(m_backups->backUpTo(copy)));
        const qint64 size = QFileInfo(copy).size();
        for (qint64 cut = 0; cut < size; cut += size / 10) {
            QVERIFY(QFile::resize(copy, cut) || cut == 0);
            QVERIFY(wait(m_backups->backUpTo(copy)));
            QVERIFY(QFile::resize(copy, cut));
            QVERIFY2(!wait(m_backups->restore(copy)), qPrintable(QString::number(cut)));
        }
        start();
        QCOMPARE(botName(), u"First"_s);
        QVERIFY(m_backups->list().empty());
    }

    void tellsOfOpenCalls()
    {
        QCOMPARE(*wait(m_backups->openCalls()), 0);
        domain::Intent intent;
        intent.seat = gateInNews;
        intent.plannedAt = m_clock->now();
        QVERIFY(wait(m_ledger->plan(intent)));
        QCOMPARE(*wait(m_backups->openCalls()), 1);
    }

    void leavesWhatWasThereOnAFullDisk()
    {
        const QString copy = file(u"mine.sqlite"_s);
        QVERIFY(wait(m_backups->backUpTo(copy)));
        core::Result<> done;
        {
            const FullDisk full;
            done = wait(m_backups->backUpTo(copy));
        }
        QVERIFY(!done);
        QVERIFY(wait(m_ledger->check(copy)));
        QCOMPARE(QDir(m_folder->path()).entryList({u"mine*"_s}).size(), 1);
    }

    void neverWritesOverTheLedgerItself()
    {
        const auto done = wait(m_backups->backUpTo(file(u"ledger.sqlite"_s)));
        QVERIFY(!done);
        QCOMPARE(botName(), u"First"_s);
    }

    void saysWhereItsFolderCannotBe()
    {
        QVERIFY(store(file(u"backups"_s), "a file"));
        QSignalSpy failed(m_backups.get(), &Backups::failed);
        m_backups->start();
        QVERIFY(eventually([&] { return !failed.isEmpty(); }));
        QVERIFY(failed.front().front().value<core::Error>().detail.contains(u"backups"_s));
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
