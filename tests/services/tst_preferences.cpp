// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/preferences.h"

#include "support/testing.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using services::Preferences;

class PreferencesTest : public testsupport::Test
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

public Q_SLOTS:
    void init() override
    {
        Test::init();
        static int s_last = 0;
        m_file = m_folder.filePath(u"settings-%1.ini"_s.arg(++s_last));
    }

private Q_SLOTS:
    void startsWithGoodChoices()
    {
        const Preferences preferences(m_file);
        QCOMPARE(preferences.undoDelay(), 3s);
        QCOMPARE(preferences.theme(), Preferences::Theme::System);
        QVERIFY(preferences.language().isEmpty());
        QCOMPARE(preferences.apiServer(), u"https://api.telegram.org"_s);
        QVERIFY(preferences.layout(u"window"_s).isEmpty());
        QVERIFY(!QFile::exists(m_file));
    }

    void writesEveryChangeAtOnce()
    {
        Preferences preferences(m_file);
        QSignalSpy changed(&preferences, &Preferences::changed);
        preferences.setUndoDelay(7s);
        preferences.setTheme(Preferences::Theme::Dark);
        preferences.setLanguage(u"pt_BR"_s);
        preferences.setApiServer(u"https://bots.example.org/api"_s);
        preferences.setLayout(u"window"_s, QByteArray("\x00\xff;\"\n", 5));
        QCOMPARE(changed.size(), 4); // where a splitter stands is nobody's news
        const QFileInfo written(m_file);
        QVERIFY(written.exists());
        // A second one reads what the first, which is still there, wrote.
        const Preferences again(m_file);
        QCOMPARE(again.undoDelay(), 7s);
        QCOMPARE(again.theme(), Preferences::Theme::Dark);
        QCOMPARE(again.language(), u"pt_BR"_s);
        QCOMPARE(again.apiServer(), u"https://bots.example.org/api"_s);
        QCOMPARE(again.layout(u"window"_s), QByteArray("\x00\xff;\"\n", 5));
    }

    void isReadableByItsOwnerOnly()
    {
        Preferences preferences(m_file);
        preferences.setUndoDelay(7s);
        QVERIFY(!(QFile::permissions(m_file)
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void goesBackToTheOfficialServer_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("empty") << QString();
        QTest::newRow("by its address") << Preferences::officialServer();
    }
    void goesBackToTheOfficialServer()
    {
        QFETCH(QString, server);
        Preferences preferences(m_file);
        preferences.setApiServer(u"https://bots.example.org"_s);
        preferences.setApiServer(server);
        QCOMPARE(preferences.apiServer(), Preferences::officialServer());
    }

    void remembersEachTheme_data()
    {
        QTest::addColumn<Preferences::Theme>("theme");
        QTest::newRow("system") << Preferences::Theme::System;
        QTest::newRow("light") << Preferences::Theme::Light;
        QTest::newRow("dark") << Preferences::Theme::Dark;
    }
    void remembersEachTheme()
    {
        QFETCH(Preferences::Theme, theme);
        Preferences(m_file).setTheme(theme);
        QCOMPARE(Preferences(m_file).theme(), theme);
    }

    void keepsTheUsersLinkTemplates()
    {
        Preferences preferences(m_file);
        QVERIFY(preferences.linkTemplates().empty());
        QVERIFY(preferences.lastLinkTemplate().isEmpty());
        QSignalSpy changed(&preferences, &Preferences::changed);
        const std::vector<domain::LinkTemplate> own{
            {u"Лекція; 50%\n\"x\""_s, u"Лекція 🎓"_s, 5400s, 50, false},
            {u"Ask"_s, {}, {}, {}, true}};
        preferences.setLinkTemplates(own);
        preferences.setLastLinkTemplate(u"own/Лекція"_s);
        QCOMPARE(changed.size(), 1); // which was used last is nobody's news
        const Preferences again(m_file);
        QVERIFY(again.linkTemplates() == own);
        QCOMPARE(again.lastLinkTemplate(), u"own/Лекція"_s);
        preferences.setLinkTemplates({});
        QVERIFY(Preferences(m_file).linkTemplates().empty());
    }

    void keepsTheProxyWithoutItsPassword()
    {
        using services::ProxyChoice;
        Preferences preferences(m_file);
        QCOMPARE(preferences.proxy(), ProxyChoice());
        QCOMPARE(preferences.proxy().kind, ProxyChoice::Kind::System);
        QSignalSpy changed(&preferences, &Preferences::changed);
        for (const auto kind : {ProxyChoice::Kind::Socks5, ProxyChoice::Kind::Http,
                                ProxyChoice::Kind::None, ProxyChoice::Kind::System}) {
            const ProxyChoice choice{kind, u"proxy.example.org"_s, 1080, u"Ольга"_s};
            preferences.setProxy(choice);
            QCOMPARE(Preferences(m_file).proxy(), choice);
        }
        QCOMPARE(changed.size(), 4);
        preferences.setProxy({});
        QCOMPARE(Preferences(m_file).proxy(), ProxyChoice());
    }

    void keepsHowItIsSeen()
    {
        Preferences preferences(m_file);
        QVERIFY(!preferences.hidesLinks());
        QVERIFY(!preferences.showsTray());
        QVERIFY(!preferences.closesToTray());
        QSignalSpy changed(&preferences, &Preferences::changed);
        preferences.setHidesLinks(true);
        preferences.setShowsTray(true);
        preferences.setClosesToTray(true);
        QCOMPARE(changed.size(), 3);
        const Preferences again(m_file);
        QVERIFY(again.hidesLinks());
        QVERIFY(again.showsTray());
        QVERIFY(again.closesToTray());
    }

    void survivesAFileThatPeopleEdited_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("delay");
        QTest::newRow("too long") << QByteArray("[%general]\nundoDelay=4000\ntheme=pink\n") << 10;
        QTest::newRow("negative") << QByteArray("[%general]\nundoDelay=-1\n") << 0;
        QTest::newRow("no number") << QByteArray("[%general]\nundoDelay=soon\n") << 0;
        QTest::newRow("not a settings file") << QByteArray("\x00\x01\x02garbage", 10) << 3;
    }
    void survivesAFileThatPeopleEdited()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, delay);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const Preferences preferences(m_file);
        QCOMPARE(preferences.undoDelay(), std::chrono::seconds(delay));
        QCOMPARE(preferences.theme(), Preferences::Theme::System);
    }
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
