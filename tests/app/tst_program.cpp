// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/profile.h"
#include "app/singleinstance.h"

#include "support/fakeclock.h"
#include "support/testing.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int code = -1; ///< -1 where it crashed or did not end
    QString out;
    QString err;
};

Ended waitFor(QProcess &process)
{
    // The event loop turns: some of these processes talk to this one.
    const bool ended =
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20'000);
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromLocal8Bit(process.readAllStandardOutput()),
            QString::fromLocal8Bit(process.readAllStandardError())};
}

} // namespace

/// Starts the program as a user does, each time with a home of its own.
class ProgramTest : public testsupport::Test
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    testsupport::FakeClock m_clock;

    QString profile() const { return m_home->filePath(u"profile"_s); }

    void prepare(QProcess &process, const QStringList &arguments, bool display = true) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : environment.keys()) {
            if (name.startsWith(u"GATEHOUSE_"_s) || name.startsWith(u"XDG_"_s))
                environment.remove(name);
        }
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        if (display)
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"TMPDIR"_s, m_home->filePath(u"tmp"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"run"_s));
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(GATEHOUSE_PROGRAM));
        process.setArguments(arguments);
    }

    Ended run(const QStringList &arguments, bool display = true) const
    {
        QProcess process;
        prepare(process, arguments, display);
        process.start();
        return waitFor(process);
    }

    /// True once the process answers at the profile's meeting place.
    bool isUp(const QString &folder)
    {
        return QTest::qWaitFor(
            [this, &folder] {
                const app::SingleInstance instance(folder, m_clock);
                QLocalSocket socket;
                socket.connectToServer(instance.name());
                return socket.waitForConnected(100);
            },
            20'000);
    }

private Q_SLOTS:
    void init() override
    {
        Test::init();
        m_home = std::make_unique<QTemporaryDir>();
        for (const QString &name : {u"run"_s, u"tmp"_s}) {
            QVERIFY(QDir(m_home->path()).mkdir(name));
            QVERIFY(QFile::setPermissions(m_home->filePath(name), QFile::Permissions(0x7700)));
        }
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home->filePath(u"run"_s)));
    }

    void explainsItselfWithoutADisplay()
    {
        const Ended help = run({u"--help"_s}, false);
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.startsWith(u"Usage: gatehouse"_s));
        QCOMPARE(help.err, QString());
        const Ended version = run({u"--version"_s}, false);
        QCOMPARE(version.code, 0);
        QCOMPARE(version.out, u"Gatehouse "_s + QStringLiteral(GATEHOUSE_VERSION) + u'\n');
        QCOMPARE(version.err, QString());
    }

    void refusesABadOptionWithoutADisplay()
    {
        for (const QStringList &arguments :
             {QStringList{u"--no-such-option"_s}, QStringList{u"--log-level=loud"_s},
              QStringList{u"--api-server=http://example.org"_s}, QStringList{u"not a link"_s}}) {
            const Ended ended = run(arguments, false);
            QCOMPARE(ended.code, 2);
            QCOMPARE(ended.out, QString());
            QVERIFY2(ended.err.startsWith(u"gatehouse: "_s), qPrintable(ended.err));
            QCOMPARE(ended.err.count(u'\n'), 1);
        }
        QVERIFY(
            QDir(m_home->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)
            == (QStringList{u"run"_s, u"tmp"_s}));
    }

    void saysThatThereIsNoDisplay()
    {
        const Ended ended = run({}, false);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(u"no display"_s), qPrintable(ended.err));
    }

    void handsOverToTheProcessThatIsThere()
    {
        QProcess first;
        prepare(first, {u"--profile"_s, profile()});
        first.start();
        QVERIFY(isUp(profile()));
        const Ended second = run({u"--profile"_s, profile(), u"https://t.me/+AbCdEf12GhIjKlMn"_s});
        QCOMPARE(second.err, QString());
        QCOMPARE(second.code, 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QCOMPARE(waitFor(first).code, 0);
    }

    void startsUnseenAndShowsItselfWhenItIsStartedAgain()
    {
        QProcess first;
        prepare(first, {u"--background"_s, u"--profile"_s, profile()});
        first.start();
        QVERIFY(isUp(profile()));
        // With the session once more, and by hand.
        QCOMPARE(run({u"--background"_s, u"--profile"_s, profile()}).code, 0);
        QCOMPARE(run({u"--profile"_s, profile()}).code, 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QCOMPARE(waitFor(first).code, 0);
    }

    void sendsWhatItWasTold()
    {
        const auto held = app::Profile::open(profile());
        QVERIFY(held.has_value());
        app::SingleInstance instance((*held)->path(), m_clock);
        QVERIFY(instance.listen().has_value());
        std::optional<app::Options> received;
        connect(&instance, &app::SingleInstance::messageReceived, this,
                [&received](const app::Options &options) { received = options; });
        const Ended ended =
            run({u"--profile"_s, profile(), u"tg://join?invite=AbCdEf12GhIjKlMn"_s});
        QCOMPARE(ended.code, 0);
        QVERIFY(received);
        QCOMPARE(received->link, std::optional(u"https://t.me/+AbCdEf12GhIjKlMn"_s));
    }

    void saysThatTheProfileIsInUse()
    {
        const auto held = app::Profile::open(profile()); // and nobody answers
        QVERIFY(held.has_value());
        const Ended ended = run({u"--profile"_s, profile()});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(u"InUse"_s), qPrintable(ended.err));
        QVERIFY(ended.err.startsWith(u"gatehouse: This profile is open"_s));
    }

    void takesOverFromACrashedProcess()
    {
        QProcess first;
        prepare(first, {u"--profile"_s, profile()});
        first.start();
        QVERIFY(isUp(profile()));
        first.kill();
        QVERIFY(
            QTest::qWaitFor([&first] { return first.state() == QProcess::NotRunning; }, 20'000));
        QVERIFY(QFile::exists(profile() + u"/lock"_s));

        QProcess second;
        prepare(second, {u"--profile"_s, profile()});
        second.start();
        QVERIFY(isUp(profile()));
        second.terminate();
        const Ended ended = waitFor(second);
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.err, QString());
        QVERIFY(!QFile::exists(profile() + u"/lock"_s));
    }

    void keepsEverythingToItsOwner()
    {
        QProcess process;
        prepare(process, {u"--profile"_s, profile()});
        process.start();
        QVERIFY(isUp(profile()));
        QVERIFY(QTest::qWaitFor([this] { return QFile::exists(profile() + u"/ledger.sqlite"_s); }));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        const QFileInfoList files =
            QDir(m_home->path())
                .entryInfoList(
                    {}, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        QVERIFY(!(QFile::permissions(profile()) & others));
        for (const QString &folder : {profile(), m_home->filePath(u"run"_s)}) {
            const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden
                                                            | QDir::System | QDir::NoDotAndDotDot);
            QVERIFY(!entries.isEmpty());
            for (const QFileInfo &file : entries)
                QVERIFY2(!(file.permissions() & others), qPrintable(file.filePath()));
        }
        process.terminate();
        QCOMPARE(waitFor(process).code, 0);
    }

    void saysWhatIsWrongWithTheProfile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("kind");
        QTest::newRow("a damaged ledger")
            << u"/ledger.sqlite"_s << QByteArray("this was a ledger once").repeated(100)
            << u"LedgerDamaged"_s;
        QTest::newRow("a damaged id") << u"/profile.id"_s << QByteArray("?") << u"StorageFailed"_s;
    }

    void saysWhatIsWrongWithTheProfile()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, kind);
        QVERIFY(QDir().mkpath(profile()));
        {
            QFile damaged(profile() + file);
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write(content);
        }
        const Ended ended = run({u"--profile"_s, profile()});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(u'(' + kind + u": "_s), qPrintable(ended.err));
        QCOMPARE(ended.err.count(u'\n'), 1);
        QFile damaged(profile() + file);
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        QCOMPARE(damaged.readAll(), content);
    }

    void leavesNothingOfADemoBehind()
    {
        QProcess process;
        prepare(process, {u"--demo"_s, u"--profile"_s, profile()});
        process.start();
        const QDir tmp(m_home->filePath(u"tmp"_s));
        QVERIFY(QTest::qWaitFor([&tmp] { return !tmp.isEmpty(); }, 20'000));
        const QString folder =
            tmp.filePath(tmp.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
        QVERIFY(isUp(folder));
        process.terminate();
        const Ended ended = waitFor(process);
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.err.contains(u"ignored: --profile"_s), qPrintable(ended.err));
        QCOMPARE(ended.err.count(u'\n'), 1);
        QVERIFY(tmp.isEmpty());
        QVERIFY(!QFile::exists(profile()));
        // What libraries write into a home, such as caches, is theirs; none of it is ours.
        QVERIFY(!QFile::exists(m_home->filePath(u".local/share/gatehouse"_s)));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
