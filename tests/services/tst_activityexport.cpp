// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/activityexport.h"

#include "bench.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <unistd.h>

using namespace bench;
using core::Error;
using domain::Action;
using domain::HistoryQuery;
using services::ActivityExport;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

domain::HistoryEntry line(const QString &after)
{
    domain::HistoryEntry line;
    line.at = noon;
    line.action = Action::LinkEdited;
    line.bot = gate;
    line.chat = vista;
    line.after = after;
    return line;
}

/// Gives root's rights up while it lives; without them it changes nothing.
class Nobody
{
public:
    Nobody()
#ifdef Q_OS_LINUX
        : m_wasRoot(geteuid() == 0 && setresuid(65534, 65534, 0) == 0)
#endif
    { }
    ~Nobody()
    {
#ifdef Q_OS_LINUX
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("root's rights did not come back");
#endif
    }
    Q_DISABLE_COPY_MOVE(Nobody)

private:
    [[maybe_unused]] bool m_wasRoot = false;
};

} // namespace

class ActivityExportTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<Bench>();
        m_bench->enter(gateToken(), u"gate_bot"_s);
        m_bench->know(gateInVista);
        m_folder = std::make_unique<QTemporaryDir>();
        settle();
    }

    void cleanup()
    {
        m_folder.reset();
        m_bench.reset();
    }

private:
    void write(std::vector<domain::HistoryEntry> lines)
    {
        ledger::Changes changes;
        changes.history = std::move(lines);
        QVERIFY(wait(m_bench->ledger().write(changes)));
    }
    void writeMany(int count)
    {
        std::vector<domain::HistoryEntry> lines;
        for (int i = 0; i < count; ++i)
            lines.push_back(line(QString::number(i)));
        write(std::move(lines));
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<ActivityExport> exportTo(const QString &path)
    {
        HistoryQuery query;
        query.actions = {Action::LinkEdited};
        return std::make_unique<ActivityExport>(
            m_bench->program().catalogue, query, path,
            ActivityExport::Words{{u"Number"_s, u"After"_s}, [](const domain::HistoryEntry &entry) {
                                      return QStringList{QString::number(entry.id), entry.after};
                                  }});
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What is in the folder, names only.
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void choosesTheFormatByTheName()
    {
        using Format = ActivityExport::Format;
        QCOMPARE(ActivityExport::formatOf(u"/a/b.json"_s), Format::Json);
        QCOMPARE(ActivityExport::formatOf(u"/a/b.JSON"_s), Format::Json);
        QCOMPARE(ActivityExport::formatOf(u"/a/b.csv"_s), Format::Csv);
        QCOMPARE(ActivityExport::formatOf(u"/a.json/b"_s), Format::Csv);
    }

    void writesCsvThatSpreadsheetsReadAsText()
    {
        write({line(u"plain"_s), line(u"=HYPERLINK(\"x\",\"y\")"_s), line(u"Летняя, 🎉"_s)});
        const auto job = exportTo(path(u"a.csv"_s));
        QCOMPARE(wait(job->run()), 3);
        const QString text = QString::fromUtf8(contentOf(path(u"a.csv"_s)).mid(3));
        QVERIFY(contentOf(path(u"a.csv"_s)).startsWith("\xef\xbb\xbf"));
        const QStringList lines = text.split(u"\r\n"_s);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], u"Number,After"_s);
        QVERIFY(lines[1].endsWith(u",\"Летняя, 🎉\""_s)); // the newest first
        QVERIFY(lines[2].endsWith(u",\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""_s));
        QVERIFY(lines[3].endsWith(u",plain"_s));
        QVERIFY(lines[4].isEmpty());
        QCOMPARE(files(), QStringList{u"a.csv"_s});
    }

    void writesJsonThatProgramsRead()
    {
        auto rich = line(u"{\"limit\":5}"_s);
        rich.before = u"{\"limit\":null}"_s;
        rich.answer = u"=\"quoted\"\nand more"_s;
        rich.linkHash = u"AbC"_s;
        rich.actor = domain::Actor::Telegram;
        rich.at = noon.addMSecs(5);
        auto bare = line({});
        bare.chat = {};
        write({bare, rich});
        const auto job = exportTo(path(u"a.json"_s));
        QCOMPARE(wait(job->run()), 2);
        const QByteArray content = contentOf(path(u"a.json"_s));
        const QJsonArray array = QJsonDocument::fromJson(content).array();
        QCOMPARE(array.size(), 2);
        QJsonObject first = array[0].toObject();
        QVERIFY(first.take(u"id"_s).toInteger() > array[1].toObject()[u"id"_s].toInteger());
        QCOMPARE(first,
                 (QJsonObject{{u"time"_s, u"2026-11-20T12:00:00.005Z"_s},
                              {u"actor"_s, u"telegram"_s},
                              {u"action"_s, u"link-edited"_s},
                              {u"bot"_s, gate.value},
                              {u"chat"_s, vista.value},
                              {u"link"_s, u"AbC"_s},
                              {u"before"_s, QJsonObject{{u"limit"_s, QJsonValue::Null}}},
                              {u"after"_s, QJsonObject{{u"limit"_s, 5}}},
                              {u"answer"_s, rich.answer}}));
        QCOMPARE(array[1].toObject().keys(),
                 QStringList({u"action"_s, u"actor"_s, u"bot"_s, u"id"_s, u"time"_s}));
        QCOMPARE(content.count('\n'), 4); // a line each
    }

    void writesNothingButTheHeadWhereThereIsNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("CSV") << u"a.csv"_s << QByteArray("\xef\xbb\xbfNumber,After\r\n");
        QTest::newRow("JSON") << u"a.json"_s << QByteArray("[\n]\n");
    }
    void writesNothingButTheHeadWhereThereIsNothing()
    {
        QFETCH(const QString, name);
        const auto job = exportTo(path(name));
        QCOMPARE(wait(job->run()), 0);
        QTEST(contentOf(path(name)), "content");
    }

    void writesAllPages_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("one short of a page") << 499;
        QTest::newRow("a page") << 500;
        QTest::newRow("some pages") << 1234;
    }
    void writesAllPages()
    {
        QFETCH(const int, lines);
        writeMany(lines);
        const auto job = exportTo(path(u"a.json"_s));
        QSignalSpy progressed(job.get(), &ActivityExport::progressed);
        QCOMPARE(wait(job->run()), lines);
        const QJsonArray array = QJsonDocument::fromJson(contentOf(path(u"a.json"_s))).array();
        QCOMPARE(array.size(), lines);
        for (int i = 0; i < lines; ++i)
            QCOMPARE(array[i].toObject()[u"after"_s].toString(), QString::number(lines - 1 - i));
        QCOMPARE(progressed.size(), lines / 500 + 1); // in steps, not in one go
        QCOMPARE(progressed.last()[0].toInt(), lines);
    }

    void leavesOutWhatHappensMeanwhile()
    {
        writeMany(600);
        const auto job = exportTo(path(u"a.json"_s));
        connect(job.get(), &ActivityExport::progressed, this, [this, once = true]() mutable {
            if (std::exchange(once, false)) {
                ledger::Changes changes;
                changes.history = {line(u"late"_s)};
                m_bench->ledger().write(changes);
            }
        });
        QCOMPARE(wait(job->run()), 600);
        QVERIFY(!contentOf(path(u"a.json"_s)).contains("late"));
    }

    void replacesAFile()
    {
        QFile old(path(u"a.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const auto job = exportTo(path(u"a.csv"_s));
        QVERIFY(wait(job->run()));
        QVERIFY(!contentOf(path(u"a.csv"_s)).contains("old"));
    }

    void leavesTheFileAloneWhenItIsStopped()
    {
        writeMany(1200);
        QFile old(path(u"a.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const auto job = exportTo(path(u"a.csv"_s));
        auto task = std::make_optional(job->run());
        connect(job.get(), &ActivityExport::progressed, this, [&task] { task->cancel(); });
        QSignalSpy progressed(job.get(), &ActivityExport::progressed);
        QVERIFY(eventually([&] { return progressed.size() == 1; }));
        settle();
        QCOMPARE(progressed.size(), 1);
        QCOMPARE(contentOf(path(u"a.csv"_s)), QByteArray("old"));
        QCOMPARE(files(), QStringList{u"a.csv"_s});
        QCOMPARE(wait(std::move(*task)).error().kind, Error::Kind::Cancelled);
    }

    void leavesNothingBehindWhenItIsDropped()
    {
        writeMany(1200);
        auto job = exportTo(path(u"a.csv"_s));
        auto task = job->run();
        QSignalSpy progressed(job.get(), &ActivityExport::progressed);
        QVERIFY(eventually([&] { return progressed.size() == 1; }));
        job.reset();
        QCOMPARE(wait(std::move(task)).error().kind, Error::Kind::Cancelled);
        QCOMPARE(files(), QStringList());
    }

    void saysThatTheDiskIsFull_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("at the end") << 1;
        QTest::newRow("in the middle") << 3000;
    }
    void saysThatTheDiskIsFull()
    {
        QFETCH(const int, lines);
        writeMany(lines);
        QFile old(path(u"a.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const auto job = exportTo(path(u"a.csv"_s));
        core::Result<int> written = 0;
        {
            const FullDisk disk;
            written = wait(job->run());
        }
        QVERIFY(!written);
        // A quota, which is what stands in for the disk here, is told as another error than a disk.
        QVERIFY(written.error().kind == Error::Kind::DiskFull
                || written.error().kind == Error::Kind::StorageFailed);
        QVERIFY(written.error().detail.contains(path(u"a.csv"_s)));
        QCOMPARE(contentOf(path(u"a.csv"_s)), QByteArray("old"));
        QCOMPARE(files(), QStringList{u"a.csv"_s});
    }

    void saysWhereItMayNotWrite()
    {
        writeMany(1);
        const auto job = exportTo(path(u"a.csv"_s));
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFile::ReadOther | QFile::ExeOther | QFile::ReadOwner
                                          | QFile::ExeOwner));
        core::Result<int> written = 0;
        {
            const Nobody nobody;
            written = wait(job->run());
        }
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(written.error().kind, Error::Kind::ReadOnly);
        QVERIFY(written.error().detail.contains(path(u"a.csv"_s)));
        QCOMPARE(files(), QStringList());
    }

    void saysWhatIsInTheWay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a missing folder") << u"none/a.csv"_s;
        QTest::newRow("a folder for a file") << u"folder"_s;
    }
    void saysWhatIsInTheWay()
    {
        QFETCH(const QString, name);
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        const auto job = exportTo(path(name));
        const auto written = wait(job->run());
        QCOMPARE(written.error().kind, Error::Kind::StorageFailed);
        QVERIFY(written.error().detail.contains(path(name)));
    }

    void saysThatTheLedgerCannotBeRead()
    {
        ledger::SqliteLedger closed(path(u"never-opened"_s), m_bench->clock);
        services::Catalogue catalogue(closed);
        ActivityExport job(catalogue, {}, path(u"a.json"_s), {});
        QCOMPARE(wait(job.run()).error().kind, Error::Kind::StorageFailed);
        QCOMPARE(files(), QStringList());
    }
};

QTEST_GUILESS_MAIN(ActivityExportTest)
#include "tst_activityexport.moc"
