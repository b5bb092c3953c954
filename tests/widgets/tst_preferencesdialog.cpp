// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/preferencesdialog.h"

#include "services/autostart.h"
#include "services/backups.h"
#include "services/proxysetting.h"
#include "services/updates.h"
#include "support/proxyserver.h"
#include "widgets/dialogbench.h"
#include "widgets/outcome.h"
#include "widgets/scriptedprompts.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using services::Preferences;
using services::ProxyChoice;
using testsupport::benchBot;
using testsupport::child;
using testsupport::ProxyServer;
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
        m_proxy = std::make_unique<services::ProxySetting>(m_bench->preferences, m_bench->vault,
                                                           *m_bench->connections, m_bench->clock);
        m_proxy->open();
        m_updates = std::make_unique<services::Updates>(
            QUrl(u"https://updates.example.org/latest.json"_s), m_bench->preferences, *m_proxy,
            [] { return false; }, m_bench->clock);
        m_backups = std::make_unique<services::Backups>(
            m_bench->ledger, m_bench->folder.filePath(u"ledger.sqlite"_s),
            m_bench->folder.filePath(u"backups"_s), m_bench->clock);
        qputenv("XDG_CONFIG_HOME", m_bench->folder.path().toLocal8Bit());
    }

    void cleanup()
    {
        m_dialog.reset();
        m_backups.reset();
        m_updates.reset();
        m_proxy.reset();
        m_bench.reset();
    }

private:
    PreferencesDialog &open(const QString &page = u"general"_s, bool hasTray = true)
    {
        m_dialog = std::make_unique<PreferencesDialog>(PreferencesDialog::Parts{
            m_bench->preferences, *m_bench->accounts, m_bench->catalogue, *m_proxy, m_autostart,
            *m_updates, *m_backups, m_prompts, hasTray});
        m_dialog->openPage(page);
        m_dialog->show();
        testsupport::settle();
        return *m_dialog;
    }

    template <typename Widget>
    Widget &part(const char *name)
    {
        return child<Widget>(*m_dialog, name);
    }
    QSpinBox &delay() { return part<QSpinBox>("undoDelaySpinBox"); }
    QLineEdit &server() { return part<QLineEdit>("serverEdit"); }
    QLineEdit &botServer() { return part<QLineEdit>("botServerEdit"); }
    QString text(const char *name) { return part<widgets::TextLabel>(name).fullText(); }
    void click(const char *name) { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    static void enter(QLineEdit &edit, const QString &text)
    {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
    }
    QStringList pagesShown()
    {
        const auto &list = part<QListWidget>("pagesListWidget");
        QStringList names;
        for (int row = 0; row < list.count(); ++row) {
            if (!list.isRowHidden(row))
                names += list.item(row)->text();
        }
        return names;
    }
    void choose(const char *combo, const QString &choice)
    {
        auto &box = part<QComboBox>(combo);
        const int index = box.findText(choice);
        QVERIFY2(index >= 0, qPrintable(choice));
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }

    std::unique_ptr<testsupport::DialogBench> m_bench;
    std::unique_ptr<services::ProxySetting> m_proxy;
    std::unique_ptr<services::Updates> m_updates;
    std::unique_ptr<services::Backups> m_backups;
    services::Autostart m_autostart{u"bench"_s, {u"/usr/bin/gatehouse"_s, u"--background"_s}};
    testsupport::ScriptedPrompts m_prompts;
    std::unique_ptr<PreferencesDialog> m_dialog;

private Q_SLOTS:
    void keepsEveryChoiceAtOnce()
    {
        PreferencesDialog &dialog = open();
        QCOMPARE(delay().value(), 3);
        delay().setValue(7);
        QCOMPARE(m_bench->preferences.undoDelay(), 7s);
        choose("themeComboBox", u"Dark"_s);
        QCOMPARE(m_bench->preferences.theme(), Preferences::Theme::Dark);
        choose("languageComboBox", u"Deutsch"_s);
        QCOMPARE(m_bench->preferences.language(), u"de"_s);
        choose("languageComboBox", u"System"_s);
        QVERIFY(m_bench->preferences.language().isEmpty());
        // The menu has the theme too.
        m_bench->preferences.setTheme(Preferences::Theme::Light);
        QCOMPARE(part<QComboBox>("themeComboBox").currentText(), u"Light"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(m_bench->preferences.undoDelay(), 7s);
    }

    void looksForUpdatesOnlyWhenTold()
    {
        open();
        auto &box = part<QCheckBox>("updatesCheckBox");
        QVERIFY(!box.isChecked());
        QVERIFY(text("updatesHint").contains(u"updates.example.org"_s));
        box.setChecked(true);
        QVERIFY(m_bench->preferences.looksForUpdates());
        box.setChecked(false);
        QVERIFY(!m_bench->preferences.looksForUpdates());
    }

    void doesNotSpeakOfUpdatesWhereNobodyLooks()
    {
        m_updates = std::make_unique<services::Updates>(
            QUrl(), m_bench->preferences, *m_proxy, [] { return false; }, m_bench->clock);
        open();
        QVERIFY(!part<QCheckBox>("updatesCheckBox").isVisible());
        QVERIFY(!part<widgets::TextLabel>("updatesHint").isVisible());
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

    void opensOnANamedPage()
    {
        PreferencesDialog &dialog = open();
        QCOMPARE(dialog.currentPage(), u"general"_s);
        for (const QString &page : {u"network"_s, u"security"_s, u"data"_s, u"notifications"_s}) {
            dialog.openPage(page);
            QCOMPARE(dialog.currentPage(), page);
            QCOMPARE(part<QStackedWidget>("pagesStack").currentWidget()->objectName(),
                     page + u"Page"_s);
        }
        dialog.openPage(u"no such page"_s);
        QCOMPARE(dialog.currentPage(), u"notifications"_s);
    }

    void fitsIntoASmallWindow()
    {
        PreferencesDialog &dialog = open();
        QVERIFY(dialog.minimumWidth() <= 900);
        QVERIFY(dialog.minimumHeight() <= 600);
        dialog.resize(dialog.minimumSize());
        for (const QString &page :
             {u"general"_s, u"network"_s, u"security"_s, u"data"_s, u"notifications"_s}) {
            dialog.openPage(page);
            testsupport::settle();
            const auto &scroll = part<QScrollArea>(qPrintable(page + u"Page"_s));
            QVERIFY2(scroll.widget()->width() <= scroll.viewport()->width(), qPrintable(page));
        }
    }

    // Search --------------------------------------------------------------------------------------

    void findsPagesByTheirWords()
    {
        PreferencesDialog &dialog = open();
        auto &search = part<QLineEdit>("searchEdit");
        search.setText(u"pROXY"_s);
        QCOMPARE(pagesShown(), QStringList{u"Network"_s});
        QCOMPARE(dialog.currentPage(), u"network"_s);
        QVERIFY(part<QLabel>("proxyLabel").property("found").toBool());
        QVERIFY(!part<QLabel>("serverLabel").property("found").toBool());
        search.setText(u"dark"_s); // a choice of the theme
        QCOMPARE(pagesShown(), QStringList{u"General"_s});
        QVERIFY(part<QComboBox>("themeComboBox").property("found").toBool());
        QVERIFY(!part<QLabel>("proxyLabel").property("found").toBool());
        search.setText(u"tray"_s);
        QCOMPARE(pagesShown(), QStringList{u"Notifications"_s});
        // The first Escape ends the search, the second the dialog.
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(search.text().isEmpty());
        QCOMPARE(pagesShown().size(), 5);
        QVERIFY(!part<QCheckBox>("trayCheckBox").property("found").toBool());
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void saysThatNothingIsFound()
    {
        open();
        auto &search = part<QLineEdit>("searchEdit");
        search.setText(u"zebra"_s);
        QVERIFY(pagesShown().isEmpty());
        QVERIFY(testsupport::accessibleText(part<QStackedWidget>("pagesStack").currentWidget())
                    .contains(u"zebra"_s));
        search.clear();
        QCOMPARE(part<QStackedWidget>("pagesStack").currentWidget()->objectName(),
                 u"generalPage"_s);
    }

    void goesToTheFirstThatIsFound_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("field");
        QTest::newRow("a label") << u"wait before"_s << u"undoDelaySpinBox"_s;
        QTest::newRow("a hint") << u"you can still undo"_s << u"undoDelaySpinBox"_s;
        QTest::newRow("a choice") << u"español"_s << u"languageComboBox"_s;
        QTest::newRow("a check box") << u"hide links"_s << u"hideLinksCheckBox"_s;
        QTest::newRow("a button") << u"official server"_s << u"serverEdit"_s;
        QTest::newRow("a heading") << u"in the background"_s << u"trayCheckBox"_s;
        QTest::newRow("a page") << u"general"_s << u"pagesListWidget"_s;
    }
    void goesToTheFirstThatIsFound()
    {
        QFETCH(QString, search);
        QFETCH(QString, field);
        PreferencesDialog &dialog = open(u"data"_s);
        auto &edit = part<QLineEdit>("searchEdit");
        edit.setFocus();
        edit.insert(search);
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.focusWidget());
        QCOMPARE(dialog.focusWidget()->objectName(), field);
    }

    // Network -------------------------------------------------------------------------------------

    void judgesAServerAtItsField_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("valid");
        QTest::newRow("https") << u"https://bots.example.org:8081/path"_s << true;
        QTest::newRow("http to this machine") << u"http://127.0.0.1:8081"_s << true;
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
        open(u"network"_s);
        const QString before = m_bench->preferences.apiServer();
        enter(server(), address);
        QCOMPARE(server().property("invalid").toBool(), !valid);
        QCOMPARE(server().accessibleDescription(), text("serverHint"));
        QCOMPARE(m_bench->preferences.apiServer(), valid ? address : before);
        click("officialButton");
        QCOMPARE(server().text(), Preferences::officialServer());
        QCOMPARE(m_bench->preferences.apiServer(), Preferences::officialServer());

        enter(botServer(), address);
        QCOMPARE(botServer().property("invalid").toBool(), !valid);
        const auto stored = [&] {
            return m_bench->bots().at(0).apiServer;
        };
        if (valid)
            QTRY_COMPARE(stored(), address);
        testsupport::settle();
        QCOMPARE(stored(), valid ? address : QString());
    }

    void takesAServerWhenItIsEnteredToTheEnd()
    {
        open(u"network"_s);
        server().setFocus();
        server().selectAll();
        QTest::keyClicks(&server(), u"https://bots.example.org"_s);
        QCOMPARE(m_bench->preferences.apiServer(), Preferences::officialServer());
        part<QPushButton>("officialButton").setFocus(); // leaves the field
        QCOMPARE(m_bench->preferences.apiServer(), u"https://bots.example.org"_s);
        enter(server(), u" "_s); // none: the official one
        QCOMPARE(server().text(), Preferences::officialServer());
        QCOMPARE(m_bench->preferences.apiServer(), Preferences::officialServer());
    }

    void keepsAServerForEachBot()
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
        open(u"network"_s);
        auto &bots = part<QComboBox>("botComboBox");
        QCOMPARE(bots.count(), 2);
        bots.setCurrentIndex(bots.findText(u"@acme"_s, Qt::MatchStartsWith));
        const int acme = bots.currentIndex();
        enter(botServer(), u"http://localhost:8081"_s);
        QTRY_COMPARE(m_bench->catalogue.bot(benchBot)->apiServer, u"http://localhost:8081"_s);
        bots.setCurrentIndex(1 - acme);
        QVERIFY(botServer().text().isEmpty());
        bots.setCurrentIndex(acme);
        QCOMPARE(botServer().text(), u"http://localhost:8081"_s);
        click("botDefaultButton");
        QTRY_VERIFY(m_bench->catalogue.bot(benchBot)->apiServer.isEmpty());
    }

    void hidesWhatConcernsBotsWhereThereAreNone()
    {
        open(u"network"_s);
        QVERIFY(!botServer().isVisible());
        QVERIFY(server().isVisible());
    }

    void usesAProxyWhenItsAddressIsComplete()
    {
        open(u"network"_s);
        QVERIFY(!part<QLineEdit>("hostEdit").isVisible());
        choose("proxyComboBox", u"None"_s);
        QCOMPARE(m_bench->preferences.proxy().kind, ProxyChoice::Kind::None);
        choose("proxyComboBox", u"SOCKS5"_s);
        QVERIFY(part<QLineEdit>("hostEdit").isVisible());
        QVERIFY(!part<QPushButton>("testButton").isEnabled());
        QCOMPARE(m_bench->preferences.proxy().kind, ProxyChoice::Kind::None);
        enter(part<QLineEdit>("hostEdit"), u"http://proxy"_s);
        QVERIFY(part<QLineEdit>("hostEdit").property("invalid").toBool());
        enter(part<QLineEdit>("hostEdit"), u"proxy.example.org"_s);
        QVERIFY(!part<QLineEdit>("hostEdit").property("invalid").toBool());
        QCOMPARE(m_bench->preferences.proxy().kind, ProxyChoice::Kind::None);
        enter(part<QLineEdit>("portEdit"), u"1080"_s);
        QCOMPARE(m_bench->preferences.proxy(),
                 (ProxyChoice{ProxyChoice::Kind::Socks5, u"proxy.example.org"_s, 1080, {}}));
        QVERIFY(part<QPushButton>("testButton").isEnabled());
        choose("proxyComboBox", u"HTTP"_s);
        QCOMPARE(m_bench->preferences.proxy().kind, ProxyChoice::Kind::Http);
        choose("proxyComboBox", u"System"_s);
        QCOMPARE(m_bench->preferences.proxy().kind, ProxyChoice::Kind::System);
    }

    void takesAnAddressWithItsPort()
    {
        open(u"network"_s);
        choose("proxyComboBox", u"SOCKS5"_s);
        auto &host = part<QLineEdit>("hostEdit");
        host.setFocus();
        host.selectAll();
        host.insert(u"proxy.example.org:9050"_s);
        QTest::keyClick(&host, Qt::Key_Return);
        QCOMPARE(host.text(), u"proxy.example.org"_s);
        QCOMPARE(m_bench->preferences.proxy().port, 9050);
    }

    void keepsAndForgetsThePasswordOfAProxy()
    {
        m_bench->preferences.setProxy(
            {ProxyChoice::Kind::Socks5, u"proxy.example.org"_s, 1080, u"gate"_s});
        open(u"network"_s);
        auto &password = part<QLineEdit>("passwordEdit");
        QCOMPARE(password.echoMode(), QLineEdit::Password);
        QVERIFY(!part<QPushButton>("forgetPasswordButton").isVisible());
        enter(password, u"of the proxy"_s);
        const auto kept = [&] {
            const auto secret = testsupport::wait(m_bench->vault.read(vault::Slot::proxy()));
            return secret ? secret->reveal() : QByteArray();
        };
        QTRY_COMPARE(kept(), QByteArray("of the proxy"));
        QTRY_VERIFY(password.text().isEmpty());
        QVERIFY(part<QPushButton>("forgetPasswordButton").isVisible());
        QFile settings(m_bench->folder.filePath(u"settings.ini"_s));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains("of the proxy"));

        // The next time it says that there is one.
        open(u"network"_s);
        QTRY_VERIFY(part<QPushButton>("forgetPasswordButton").isVisible());
        click("forgetPasswordButton");
        QTRY_VERIFY(kept().isEmpty());
        QTRY_VERIFY(!part<QPushButton>("forgetPasswordButton").isVisible());
        // It belongs to its user.
        enter(part<QLineEdit>("passwordEdit"), u"again"_s);
        QTRY_COMPARE(kept(), QByteArray("again"));
        auto &user = part<QLineEdit>("userEdit");
        user.setFocus();
        user.clear();
        QTest::keyClick(&user, Qt::Key_Return);
        QTRY_VERIFY(kept().isEmpty());
    }

    void tellsWhatTheKeychainRefuses()
    {
        m_bench->preferences.setProxy(
            {ProxyChoice::Kind::Socks5, u"proxy.example.org"_s, 1080, u"gate"_s});
        open(u"network"_s);
        testsupport::settle();
        m_bench->vault.failWith(core::Error::Kind::KeychainRefused);
        enter(part<QLineEdit>("passwordEdit"), u"of the proxy"_s);
        QTRY_VERIFY(part<widgets::Outcome>("testOutcome").isVisible());
        QVERIFY(!part<widgets::Outcome>("testOutcome").text().isEmpty());
        QCOMPARE(part<QLineEdit>("passwordEdit").text(), u"of the proxy"_s);
    }

    void testsTheProxy()
    {
        ProxyServer proxy(ProxyServer::Kind::Http, u"gate"_s, u"right"_s);
        m_bench->preferences.setProxy(
            {ProxyChoice::Kind::Http, u"127.0.0.1"_s, proxy.port(), u"gate"_s});
        open(u"network"_s);
        auto &outcome = part<widgets::Outcome>("testOutcome");
        click("testButton");
        QTRY_VERIFY(outcome.text().contains(u"refuses the user name"_s));
        part<QLineEdit>("passwordEdit").setText(u"right"_s);
        click("testButton");
        QTRY_VERIFY(outcome.text().startsWith(u"The Bot API server answered in "_s));
        QCOMPARE(proxy.asked().size(), 1);
        QVERIFY(part<QPushButton>("testButton").isEnabled());
        QVERIFY(!part<QPushButton>("cancelTestButton").isVisible());
    }

    void endsATestThatIsCancelled()
    {
        ProxyServer proxy(ProxyServer::Kind::Socks5);
        proxy.fallSilent();
        m_bench->preferences.setProxy(
            {ProxyChoice::Kind::Socks5, u"127.0.0.1"_s, proxy.port(), {}});
        open(u"network"_s);
        click("testButton");
        QTRY_VERIFY(!proxy.heard().isEmpty());
        QVERIFY(!part<QPushButton>("testButton").isEnabled());
        click("cancelTestButton");
        QVERIFY(part<QPushButton>("testButton").isEnabled());
        testsupport::settle();
        QVERIFY(!part<widgets::Outcome>("testOutcome").isVisible());
    }

    // Security ------------------------------------------------------------------------------------

    void tellsOfTheKeychainAndItsTokens()
    {
        QVERIFY(m_bench->addBot());
        open(u"security"_s);
        auto &bots = part<QListWidget>("botsListWidget");
        QTRY_VERIFY(bots.item(0)->text().contains(u"is in the keychain"_s));
        QVERIFY(part<widgets::Outcome>("keychainOutcome").text().contains(u"unlocked"_s));
        QVERIFY(testsupport::wait(m_bench->vault.remove(benchBot)));
        click("checkButton");
        QTRY_VERIFY(bots.item(0)->text().contains(u"missing"_s));
        m_bench->vault.failWith(core::Error::Kind::NoKeychain);
        click("checkButton");
        QTRY_VERIFY(part<QPushButton>("checkButton").isEnabled());
        QTRY_VERIFY(part<widgets::Outcome>("keychainOutcome")
                        .text()
                        .contains(u"keychain"_s, Qt::CaseInsensitive));
    }

    void opensNoLockedKeychainByItself()
    {
        QVERIFY(m_bench->addBot());
        m_bench->vault.failWith(core::Error::Kind::KeychainLocked);
        open(u"security"_s);
        QTRY_VERIFY(part<widgets::Outcome>("keychainOutcome").text().contains(u"locked"_s));
        testsupport::settle();
        QVERIFY(part<QListWidget>("botsListWidget").item(0)->text().contains(u"not checked yet"_s));
    }

    void hidesLinks()
    {
        open(u"security"_s);
        part<QCheckBox>("hideLinksCheckBox").setChecked(true);
        QVERIFY(m_bench->preferences.hidesLinks());
        m_bench->preferences.setHidesLinks(false); // by the menu
        QVERIFY(!part<QCheckBox>("hideLinksCheckBox").isChecked());
    }

    // Data, notifications -------------------------------------------------------------------------

    void tellsWhereTheLedgerIs()
    {
        open(u"data"_s);
        QVERIFY(text("ledgerText").contains(m_bench->folder.filePath(u"ledger.sqlite"_s)));
        QVERIFY(part<QPushButton>("openFolderButton").isVisible());
        QVERIFY(part<QListWidget>("backupsListWidget").isVisible());
    }

    void keepsHowTheUserIsTold()
    {
        open(u"notifications"_s);
        part<QSpinBox>("burstSpinBox").setValue(25);
        part<QSpinBox>("timesSpinBox").setValue(8);
        QCOMPARE(m_bench->preferences.leakBar(), (domain::LeakBar{25, 10, 8}));
        part<QCheckBox>("remindCheckBox").setChecked(false);
        QVERIFY(!m_bench->preferences.reminds());
        QVERIFY(!m_bench->preferences.notifies());
        part<QCheckBox>("notifyCheckBox").setChecked(true);
        QVERIFY(m_bench->preferences.notifies());
        QVERIFY(!part<QCheckBox>("closeToTrayCheckBox").isEnabled());
        part<QCheckBox>("trayCheckBox").setChecked(true);
        QVERIFY(m_bench->preferences.showsTray());
        part<QCheckBox>("closeToTrayCheckBox").setChecked(true);
        QVERIFY(m_bench->preferences.closesToTray());
    }

    void offersNoTrayWhereThereIsNone()
    {
        open(u"notifications"_s, false);
        QVERIFY(!part<QCheckBox>("trayCheckBox").isEnabled());
        QVERIFY(!part<QCheckBox>("closeToTrayCheckBox").isEnabled());
        QVERIFY(part<QCheckBox>("notifyCheckBox").isEnabled());
        QCOMPARE(text("trayHint"), u"This desktop has no tray."_s);
    }

    void startsWithTheSession()
    {
        open(u"notifications"_s);
        auto &box = part<QCheckBox>("autostartCheckBox");
        QVERIFY(!box.isChecked());
        box.setChecked(true);
        QVERIFY(m_autostart.isOn());
        open(u"notifications"_s);
        QVERIFY(part<QCheckBox>("autostartCheckBox").isChecked());
        part<QCheckBox>("autostartCheckBox").setChecked(false);
        QVERIFY(!m_autostart.isOn());
    }

    void tellsThatTheEntryCouldNotBeWritten()
    {
        QFile inTheWay(m_bench->folder.filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        open(u"notifications"_s);
        auto &box = part<QCheckBox>("autostartCheckBox");
        box.setChecked(true);
        QVERIFY(!box.isChecked());
        QVERIFY(part<widgets::Outcome>("autostartOutcome").isVisible());
    }
};

QTEST_MAIN(PreferencesDialogTest)
#include "tst_preferencesdialog.moc"
