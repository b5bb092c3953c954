// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/ledgercommands.h"

#include "widgets/outcome.h"
#include "widgets/preferencesdialog.h"
#include "widgets/windowbench.h"

#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QMenuBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using testsupport::child;
using testsupport::WindowBench;

class LedgerCommandsTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<WindowBench>();
        QVERIFY(m_bench->start());
        m_bench->show();
    }

    void cleanup() { m_bench.reset(); }

private:
    QString file(const QString &name) const { return m_bench->folder.filePath(name); }

    void trigger(const QString &text) const
    {
        const auto actions = m_bench->window->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                action->trigger();
        }
    }

    QDialog *dialog(const char *name) const
    {
        return m_bench->window->findChild<QDialog *>(QLatin1String(name));
    }

    QString said(QDialog *dialog, const char *name) const
    {
        return child<widgets::TextLabel>(*dialog, name).fullText();
    }

    bool exportTo(const QString &name) const
    {
        m_bench->prompts.saveNextTo(file(name));
        trigger(u"Export…"_s);
        return testsupport::waitFor([&] { return QFile::exists(file(name)); });
    }

    bool opens(const QString &name) const
    {
        m_bench->prompts.openNext(file(name));
        trigger(u"Import…"_s);
        return testsupport::waitFor([&] {
            QDialog *open = dialog("ImportDialog");
            return open && said(open, "statusText").isEmpty();
        });
    }

    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }

    QByteArray read(const QString &name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    std::unique_ptr<WindowBench> m_bench;

private Q_SLOTS:
    void standInTheFileMenuInTheirOrder()
    {
        QStringList texts;
        const auto actions = m_bench->window->menuBar()->actions().first()->menu()->actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                texts.append(action->text());
        }
        const auto at = texts.indexOf(u"Import…"_s);
        QVERIFY(at > texts.indexOf(u"Add chat…"_s));
        QCOMPARE(
            texts.mid(at, 4),
            QStringList({u"Import…"_s, u"Export…"_s, u"Back up ledger…"_s, u"Preferences…"_s}));
    }

    void exportsAndFindsNothingNewInIt()
    {
        QVERIFY(exportTo(u"all.json"_s));
        QVERIFY(read(u"all.json"_s).startsWith("{\n\"format\""));
        QVERIFY(!read(u"all.json"_s).contains(testsupport::testToken));
        QVERIFY(exportTo(u"links.csv"_s));
        QVERIFY(read(u"links.csv"_s).contains("url,name"));
        QVERIFY(opens(u"all.json"_s));
        QDialog *open = dialog("ImportDialog");
        QVERIFY(said(open, "changesText").contains(u"has everything"_s));
        QVERIFY(!child<QPushButton>(*open, "importButton").isEnabled());
    }

    void saysWhatWillChangeBeforeItDoes()
    {
        QVERIFY(exportTo(u"all.json"_s));
        QByteArray bytes = read(u"all.json"_s);
        bytes.replace("\n],\n\"chats\"",
                      ",\n{\"id\":77,\"name\":\"<b>Other</b>\",\"username\":\"other_bot\","
                      "\"usedElsewhere\":false,\"apiServer\":\"https://bots.example.org\","
                      "\"addedAt\":null,\"removed\":false}\n],\n\"chats\"");
        QVERIFY(write(u"more.json"_s, bytes));
        QVERIFY(opens(u"more.json"_s));
        QDialog *open = dialog("ImportDialog");
        QVERIFY2(said(open, "changesText").contains(u"1 new bot"_s),
                 qPrintable(said(open, "changesText")));
        QVERIFY(said(open, "botsText").contains(u"@other_bot"_s));
        QVERIFY(said(open, "botsText").contains(u"bots.example.org"_s));
        QCOMPARE(m_bench->bots().size(), std::size_t(1));
        QTest::mouseClick(&child<QPushButton>(*open, "importButton"), Qt::LeftButton);
        QTRY_VERIFY(!dialog("ImportDialog"));
        QCOMPARE(m_bench->bots().size(), std::size_t(2));
        QTRY_VERIFY(m_bench->catalogue.bot(core::UserId{77}));
    }

    void saysWhyAFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("no export") << QByteArray("PK\x03\x04") << u"no export"_s;
        QTest::newRow("newer") << QByteArray("{\"format\":\"gatehouse-ledger\",\"version\":9}")
                               << u"newer Gatehouse"_s;
        QTest::newRow("cut short")
            << QByteArray("{\"format\":\"gatehouse-ledger\",\"version\":1,") << u"damaged"_s;
    }

    void saysWhyAFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        QVERIFY(write(u"bad.json"_s, bytes));
        QVERIFY(opens(u"bad.json"_s));
        QDialog *open = dialog("ImportDialog");
        auto &outcome = child<widgets::Outcome>(*open, "problemOutcome");
        QTRY_VERIFY(outcome.isVisible());
        QVERIFY2(outcome.text().contains(words), qPrintable(outcome.text()));
        QVERIFY(!child<QPushButton>(*open, "importButton").isEnabled());
        QTest::keyClick(open, Qt::Key_Escape);
        QTRY_VERIFY(!dialog("ImportDialog"));
    }

    void backsUpAndRestoresAfterAQuestion()
    {
        m_bench->prompts.saveNextTo(file(u"mine.sqlite"_s));
        trigger(u"Back up ledger…"_s);
        QTRY_VERIFY(QFile::exists(file(u"mine.sqlite"_s)));
        QVERIFY(testsupport::wait(m_bench->ledger.check(file(u"mine.sqlite"_s))));

        m_bench->backups->start();
        QTRY_COMPARE(m_bench->backups->list().size(), std::size_t(1));
        trigger(u"Preferences…"_s);
        QDialog *open = dialog("PreferencesDialog");
        QVERIFY(open);
        static_cast<widgets::PreferencesDialog *>(open)->openPage(u"data"_s);
        QCOMPARE(child<QListWidget>(*open, "backupsListWidget").count(), 1);
        QSignalSpy restart(m_bench->backups.get(), &services::Backups::restartNeeded);
        auto &restore = child<QPushButton>(*open, "restoreButton");

        domain::Intent intent;
        intent.seat = m_bench->catalogue.seats().front().seat.id;
        intent.plannedAt = m_bench->clock.now();
        QVERIFY(testsupport::wait(m_bench->ledger.plan(intent)));
        QTest::mouseClick(&restore, Qt::LeftButton);
        QTRY_COMPARE(m_bench->prompts.questions().size(), 1);
        QVERIFY(m_bench->prompts.questions().first().explanation.contains(u"1 change"_s));
        QVERIFY(m_bench->prompts.questions().first().isDangerous);
        testsupport::settle();
        QCOMPARE(restart.size(), 0); // the answer was no

        m_bench->prompts.answerNext(true);
        QTest::mouseClick(&restore, Qt::LeftButton);
        QTRY_COMPARE(restart.size(), 1);
    }
};

QTEST_MAIN(LedgerCommandsTest)
#include "tst_ledgercommands.moc"
