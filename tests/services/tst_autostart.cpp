// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/autostart.h"

#include "support/testing.h"

#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

using services::Autostart;
using namespace Qt::StringLiterals;

/// In a settings folder of its own (XDG_CONFIG_HOME).
class AutostartTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_before = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
    }

    void cleanup()
    {
        if (m_before.isEmpty())
            qunsetenv("XDG_CONFIG_HOME");
        else
            qputenv("XDG_CONFIG_HOME", m_before);
    }

private:
    QString entry(const QString &id) const
    {
        return m_folder->filePath(u"autostart/gatehouse-%1.desktop"_s.arg(id));
    }
    QByteArray text(const QString &id) const
    {
        QFile file(entry(id));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_before;

private Q_SLOTS:
    void isOffAtFirst()
    {
        const Autostart autostart(u"one"_s, {u"/usr/bin/gatehouse"_s, u"--background"_s});
        QVERIFY(autostart.isPossible());
        QVERIFY(!autostart.isOn());
        QVERIFY(!QDir(m_folder->filePath(u"autostart"_s)).exists());
        QVERIFY(!Autostart(u"demo"_s, {}).isPossible());
    }

    void writesAndRemovesAnEntryAtOnce()
    {
        const Autostart autostart(u"one"_s, {u"/usr/bin/gatehouse"_s, u"--background"_s});
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.isOn());
        const QByteArray file = text(u"one"_s);
        QVERIFY(file.startsWith("[Desktop Entry]\nType=Application\n"));
        QVERIFY(file.contains("\nExec=\"/usr/bin/gatehouse\" \"--background\"\n"));
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.setOn(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(entry(u"one"_s)));
        QVERIFY(autostart.setOn(false));
    }

    void keepsProfilesApart()
    {
        const Autostart one(u"one"_s, {u"/usr/bin/gatehouse"_s});
        const Autostart two(u"two"_s, {u"/usr/bin/gatehouse"_s, u"--profile=/home/x/two"_s});
        QVERIFY(one.setOn(true));
        QVERIFY(!two.isOn());
        QVERIFY(two.setOn(true));
        QVERIFY(one.setOn(false));
        QVERIFY(two.isOn());
    }

    void heedsADesktopThatSwitchedItOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true\n");
        QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n");
    }
    void heedsADesktopThatSwitchedItOff()
    {
        QFETCH(QByteArray, line);
        const Autostart autostart(u"one"_s, {u"/usr/bin/gatehouse"_s});
        QVERIFY(autostart.setOn(true));
        QFile file(entry(u"one"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write(line);
        file.close();
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.isOn());
    }

    void quotesWhatAPathMayHold()
    {
        const QString odd = u"--profile=/home/a \"b\" $c `d` e\\f 100%"_s;
        const Autostart autostart(u"one"_s, {u"/opt/my tools/gatehouse"_s, odd});
        QVERIFY(autostart.setOn(true));
        QVERIFY(text(u"one"_s).contains(
            R"(Exec="/opt/my tools/gatehouse" "--profile=/home/a \\"b\\" \\$c \\`d\\` e\\\\f 100%%")"));
    }

    void tellsWhatFailed()
    {
        // A file where the folder should be: nobody, not even root, can write below it.
        QFile file(m_folder->filePath(u"autostart"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const Autostart autostart(u"one"_s, {u"/usr/bin/gatehouse"_s});
        const auto done = autostart.setOn(true);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, core::Error::Kind::StorageFailed);
        QVERIFY(!autostart.isOn());
    }
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
