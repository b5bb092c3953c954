// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/preferencesdialog.h"

#include "widgets/dialogbench.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using services::Preferences;
using testsupport::benchBot;
using testsupport::child;
using widgets::PreferencesDialog;

class PreferencesDialogTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::DialogBench>();
        QVERIFY(m_bench->open());
    }

    void cleanup()
    {
        m_dialog.reset();
        m_bench.reset();
    }

private:
    PreferencesDialog &open()
    {
        m_dialog = std::make_unique<PreferencesDialog>(m_bench->preferences, *m_bench->accounts,
                                                       m_bench->catalogue);
        m_dialog->show();
        testsupport::settle();
        return *m_dialog;
    }

    QSpinBox &delay() { return child<QSpinBox>(*m_dialog, "undoDelaySpinBox"); }
    QComboBox &theme() { return child<QComboBox>(*m_dialog, "themeComboBox"); }
    QLineEdit &server() { return child<QLineEdit>(*m_dialog, "serverEdit"); }
    QLineEdit &botServer() { return child<QLineEdit>(*m_dialog, "botServerEdit"); }
    QPushButton &saveButton() { return child<QPushButton>(*m_dialog, "saveButton"); }
    QString hint(const char *name) { return child<widgets::TextLabel>(*m_dialog, name).fullText(); }

    void showNetwork() { child<QTabWidget>(*m_dialog, "tabs").setCurrentIndex(1); }

    std::unique_ptr<testsupport::DialogBench> m_bench;
    std::unique_ptr<PreferencesDialog> m_dialog;

private Q_SLOTS:
    void changesNothingBeforeSave()
    {
        PreferencesDialog &dialog = open();
        QSignalSpy changed(&m_bench->preferences, &Preferences::changed);
        QCOMPARE(delay().value(), 3);
        delay().selectAll();
        QTest::keyClicks(&delay(), u"7"_s);
        QTest::keyClick(&theme(), Qt::Key_End);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(m_bench->preferences.undoDelay(), 3s);
    }

    void savesWhatWasChanged()
    {
        PreferencesDialog &dialog = open();
        delay().selectAll();
        QTest::keyClicks(&delay(), u"7"_s);
        QTest::keyClick(&theme(), Qt::Key_End);
        QCOMPARE(theme().currentText(), u"Dark"_s);
        QTest::keyClick(&theme(), Qt::Key_Return);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(m_bench->preferences.undoDelay(), 7s);
        QCOMPARE(m_bench->preferences.theme(), Preferences::Theme::Dark);
        QCOMPARE(m_bench->preferences.apiServer(), Preferences::officialServer());
    }

    void hasWordsForNoDelayAndKeepsItsBounds()
    {
        open();
        delay().setValue(-5);
        QCOMPARE(delay().value(), 0);
        QCOMPARE(delay().text(), u"Don’t wait"_s);
        delay().setValue(60);
        QCOMPARE(delay().value(), 10);
    }

    void judgesAServerAtItsField_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("valid");
        QTest::newRow("https") << u"https://bots.example.org:8081/path"_s << true;
        QTest::newRow("http to this machine") << u"http://127.0.0.1:8081"_s << true;
        QTest::newRow("none") << QString() << true;
        QTest::newRow("http to another") << u"http://bots.example.org"_s << false;
        QTest::newRow("no scheme") << u"bots.example.org"_s << false;
        QTest::newRow("another scheme") << u"ftp://bots.example.org"_s << false;
        QTest::newRow("words") << u"my server"_s << false;
    }

    void judgesAServerAtItsField()
    {
        QFETCH(QString, address);
        QFETCH(bool, valid);
        QVERIFY(m_bench->addBot());
        open();
        showNetwork();
        server().setText(address);
        QCOMPARE(saveButton().isEnabled(), valid);
        QCOMPARE(server().property("invalid").toBool(), !valid);
        QCOMPARE(server().accessibleDescription(), hint("serverHint"));
        QTest::mouseClick(&child<QPushButton>(*m_dialog, "officialButton"), Qt::LeftButton);
        QCOMPARE(server().text(), Preferences::officialServer());
        QVERIFY(saveButton().isEnabled());

        botServer().setText(address);
        QCOMPARE(saveButton().isEnabled(), valid);
        QCOMPARE(botServer().property("invalid").toBool(), !valid);
    }

    void savesServers()
    {
        QVERIFY(m_bench->addBot());
        PreferencesDialog &dialog = open();
        showNetwork();
        server().setText(u"  https://bots.example.org "_s);
        botServer().setText(u"http://localhost:8081"_s);
        QTest::mouseClick(&saveButton(), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(m_bench->preferences.apiServer(), u"https://bots.example.org"_s);
        QCOMPARE(m_bench->bots().at(0).apiServer, u"http://localhost:8081"_s);

        QTRY_COMPARE(m_bench->catalogue.bot(benchBot)->apiServer, u"http://localhost:8081"_s);
        PreferencesDialog &again = open();
        showNetwork();
        QCOMPARE(botServer().text(), u"http://localhost:8081"_s);
        QTest::mouseClick(&child<QPushButton>(again, "botDefaultButton"), Qt::LeftButton);
        QTest::mouseClick(&saveButton(), Qt::LeftButton);
        QTRY_VERIFY(!again.isVisible());
        QVERIFY(m_bench->bots().at(0).apiServer.isEmpty());
    }

    void remembersWhatWasEnteredForEachBot()
    {
        QVERIFY(m_bench->addBot());
        domain::Bot other;
        other.id = core::UserId{222};
        other.name = u"Studio"_s;
        other.username = u"studio_gate_bot"_s;
        other.addedAt = m_bench->clock.now();
        ledger::Changes changes;
        changes.bots.push_back(other);
        QVERIFY(testsupport::wait(m_bench->ledger.write(changes)));
        QTRY_VERIFY(m_bench->catalogue.bot(other.id));
        open();
        showNetwork();
        auto &bots = child<QComboBox>(*m_dialog, "botComboBox");
        QCOMPARE(bots.count(), 2);
        botServer().setText(u"wrong"_s);
        bots.setCurrentIndex(1);
        QVERIFY(botServer().text().isEmpty());
        QVERIFY(!saveButton().isEnabled()); // the other one's is still wrong
        bots.setCurrentIndex(0);
        QCOMPARE(botServer().text(), u"wrong"_s);
    }

    void hidesWhatConcernsBotsWhereThereAreNone()
    {
        open();
        showNetwork();
        QVERIFY(!botServer().isVisible());
        QVERIFY(server().isVisible());
    }
};

QTEST_MAIN(PreferencesDialogTest)
#include "tst_preferencesdialog.moc"
