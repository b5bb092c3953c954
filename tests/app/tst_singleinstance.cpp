// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/singleinstance.h"

#include "support/fakeclock.h"
#include "support/testing.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>

using app::Options;
using app::SingleInstance;
using core::Error;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(app::Options)

class SingleInstanceTest : public testsupport::Test
{
    Q_OBJECT

private:
    QTemporaryDir m_runtime;
    QTemporaryDir m_profile;
    testsupport::FakeClock m_clock;

    /// Sends the bytes as they are and gives what comes back until the line is closed.
    QByteArray tell(const SingleInstance &instance, const QByteArray &bytes)
    {
        QLocalSocket socket;
        socket.connectToServer(instance.name());
        socket.write(bytes);
        if (!QTest::qWaitFor(
                [&socket] { return socket.state() == QLocalSocket::UnconnectedState; }))
            return "still open";
        return socket.readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::setPermissions(m_runtime.path(), QFile::Permissions(0x7700)));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
    }

    void handsTheCommandLineOver()
    {
        SingleInstance first(m_profile.path(), m_clock);
        QVERIFY(first.listen().has_value());
        QSignalSpy received(&first, &SingleInstance::messageReceived);

        Options options;
        options.language = u"de"_s;
        options.link = u"https://t.me/+AbCdEf12GhIjKlMn"_s;
        SingleInstance second(m_profile.path(), m_clock);
        QVERIFY(testsupport::wait(second.handOver(options)).has_value());
        QCOMPARE(received.size(), 1);
        QCOMPARE(received[0][0].value<Options>(), options);
        testsupport::settle();
        QCOMPARE(received.size(), 1);
    }

    void answersOneAfterTheOther()
    {
        SingleInstance first(m_profile.path(), m_clock);
        QVERIFY(first.listen().has_value());
        QSignalSpy received(&first, &SingleInstance::messageReceived);
        for (int start = 1; start <= 3; ++start) {
            SingleInstance later(m_profile.path(), m_clock);
            QVERIFY(testsupport::wait(later.handOver({})).has_value());
            QCOMPARE(received.size(), start);
        }
    }

    void meetsWhereAllStartsOfAFlatpakMeet()
    {
#ifndef Q_OS_LINUX
        QSKIP("Flatpaks are for Linux");
#endif
        const QString shared = m_runtime.path() + u"/app/org.example.Flatpak"_s;
        QVERIFY(QDir().mkpath(shared));
        qputenv("FLATPAK_ID", "org.example.Flatpak");
        SingleInstance first(m_profile.path(), m_clock);
        qunsetenv("FLATPAK_ID");
        QVERIFY(first.listen().has_value());
        QCOMPARE(QFileInfo(first.name()).path(), shared);
    }

    void meetsByProfile()
    {
        const QTemporaryDir otherProfile;
        const SingleInstance one(m_profile.path(), m_clock);
        const SingleInstance same(m_profile.path() + u"/."_s, m_clock);
        const SingleInstance other(otherProfile.path(), m_clock);
        QCOMPARE(one.name(), same.name());
        QVERIFY(one.name() != other.name());
        QVERIFY(one.name().startsWith(m_runtime.path()));
        QVERIFY2(one.name().size() < 100, "longer than a socket's path may be");
    }

    void letsNobodyElseIn()
    {
        SingleInstance first(m_profile.path(), m_clock);
        QVERIFY(first.listen().has_value());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(first.name()).permissions() & others));
    }

    void replacesTheSocketOfACrashedProcess()
    {
        // A server that is copied away from its socket's name leaves it behind, as a crash does.
        SingleInstance first(m_profile.path(), m_clock);
        {
            QLocalServer crashed;
            QVERIFY(crashed.listen(m_runtime.filePath(u"crashed"_s)));
            QVERIFY(QFile::rename(m_runtime.filePath(u"crashed"_s), first.name()));
        }
        QVERIFY(QFileInfo::exists(first.name()));
        QVERIFY(first.listen().has_value());
        SingleInstance second(m_profile.path(), m_clock);
        QVERIFY(testsupport::wait(second.handOver({})).has_value());
    }

    void waitsForOneThatDoesNotListenYet()
    {
        SingleInstance second(m_profile.path(), m_clock);
        auto task = second.handOver({});
        testsupport::settle();
        m_clock.advance(1s);
        testsupport::settle();

        SingleInstance first(m_profile.path(), m_clock);
        QSignalSpy received(&first, &SingleInstance::messageReceived);
        QVERIFY(first.listen().has_value());
        m_clock.advance(1s);
        QVERIFY(testsupport::wait(task).has_value());
        QCOMPARE(received.size(), 1);
    }

    void givesUpWhenNobodyListens()
    {
        SingleInstance second(m_profile.path(), m_clock);
        std::optional<Error> error;
        second.handOver({}).then(this, [&error](core::Result<> result) { error = result.error(); });
        for (int step = 0; step < 29; ++step) {
            m_clock.advance(100ms);
            testsupport::settle();
        }
        QVERIFY(!error);
        m_clock.advance(100ms);
        testsupport::settle();
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::InUse);
    }

    void givesUpOnOneThatDoesNotAnswer()
    {
        SingleInstance second(m_profile.path(), m_clock);
        QLocalServer deaf;
        QVERIFY(deaf.listen(second.name()));
        auto task = second.handOver({});
        QVERIFY(QTest::qWaitFor([&deaf] { return deaf.hasPendingConnections(); }));
        m_clock.advance(3s);
        QCOMPARE(testsupport::wait(task).error().kind, Error::Kind::InUse);
    }

    void givesUpOnOneThatAnswersSomethingElse()
    {
        SingleInstance second(m_profile.path(), m_clock);
        QLocalServer rude;
        QVERIFY(rude.listen(second.name()));
        connect(&rude, &QLocalServer::newConnection, this, [&rude] {
            QLocalSocket *socket = rude.nextPendingConnection();
            socket->write("go away, and here is much more than anybody asked for\n");
            socket->disconnectFromServer();
        });
        std::optional<Error> error;
        second.handOver({}).then(this, [&error](core::Result<> result) { error = result.error(); });
        for (int step = 0; step < 30; ++step) {
            testsupport::settle();
            m_clock.advance(100ms);
        }
        testsupport::settle();
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::InUse);
    }

    void staysSilentWhenItIsGone()
    {
        bool called = false;
        core::Task<> task = core::Task<>::finished({});
        {
            SingleInstance second(m_profile.path(), m_clock);
            task = second.handOver({});
        }
        m_clock.advance(3s);
        task.then(this, [&called](core::Result<> result) {
            called = true;
            QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        });
        testsupport::settle();
        QVERIFY(called);
    }

    void ignoresWhatIsNoMessage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("nothing") << QByteArray("\n");
        QTest::newRow("an object") << QByteArray("{\"link\":\"https://t.me/+AbCdEf12GhIjKlMn\"}\n");
        QTest::newRow("no words") << QByteArray("[]\n");
        QTest::newRow("numbers among the words") << QByteArray("[\"gatehouse\",1]\n");
        QTest::newRow("cut JSON") << QByteArray("[\"gatehouse\",\n");
        QTest::newRow("an unknown option") << QByteArray("[\"gatehouse\",\"--format-disk\"]\n");
        QTest::newRow("a bad link") << QByteArray("[\"gatehouse\",\"https://example.org\"]\n");
        QTest::newRow("a call for help") << QByteArray("[\"gatehouse\",\"--help\"]\n");
        QTest::newRow("too long a line")
            << QByteArray("[\"gatehouse\",\"--profile=" + QByteArray(5000, 'x') + "\"]\n");
        QTest::newRow("too long without an end") << QByteArray(100'000, '[');
    }

    void ignoresWhatIsNoMessage()
    {
        QFETCH(const QByteArray, bytes);
        SingleInstance first(m_profile.path(), m_clock);
        QVERIFY(first.listen().has_value());
        QSignalSpy received(&first, &SingleInstance::messageReceived);
        QCOMPARE(tell(first, bytes), QByteArray());
        QCOMPARE(received.size(), 0);

        // And it still serves others.
        SingleInstance second(m_profile.path(), m_clock);
        QVERIFY(testsupport::wait(second.handOver({})).has_value());
        QCOMPARE(received.size(), 1);
    }

    void listensToTheFirstLineOnly()
    {
        SingleInstance first(m_profile.path(), m_clock);
        QVERIFY(first.listen().has_value());
        QSignalSpy received(&first, &SingleInstance::messageReceived);
        QCOMPARE(tell(first, "[\"gatehouse\"]\n[\"gatehouse\"]\n"), QByteArray("ok\n"));
        testsupport::settle();
        QCOMPARE(received.size(), 1);
    }

    void dropsWhoSaysNothing()
    {
        SingleInstance first(m_profile.path(), m_clock);
        QVERIFY(first.listen().has_value());
        QLocalSocket socket;
        socket.connectToServer(first.name());
        socket.write("[\"gate");
        testsupport::settle();
        QCOMPARE(socket.state(), QLocalSocket::ConnectedState);
        m_clock.advance(3s);
        QVERIFY(QTest::qWaitFor(
            [&socket] { return socket.state() == QLocalSocket::UnconnectedState; }));
    }

    void saysWhereItCannotListen()
    {
        const QString kept = m_runtime.path();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(kept + u"/d"_s));
        QVERIFY(QDir(kept).mkdir(u"d"_s));
        QVERIFY(QFile::setPermissions(kept + u"/d"_s, QFile::Permissions(0x7700)));
        SingleInstance first(m_profile.path(), m_clock);
        QVERIFY(QDir(kept).rmdir(u"d"_s));
        const auto listening = first.listen();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(kept));
        QVERIFY(!listening.has_value());
        QCOMPARE(listening.error().kind, Error::Kind::StorageFailed);
        QVERIFY(listening.error().detail.contains(first.name()));
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
