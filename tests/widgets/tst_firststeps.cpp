// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/addbotdialog.h"
#include "widgets/addchatdialog.h"
#include "widgets/firststeps.h"
#include "widgets/importdialog.h"
#include "widgets/linkdialog.h"
#include "widgets/rightsdialog.h"
#include "widgets/windowbench.h"

#include "support/testing.h"

#include <QClipboard>
#include <QFile>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>

using core::Error;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testsupport::benchBot;
using testsupport::benchChat;
using testsupport::benchSeat;
using testsupport::child;

/// The welcome and the list of first steps in the program's window.
class FirstStepsTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        QGuiApplication::clipboard()->clear();
        m_bench = std::make_unique<testsupport::WindowBench>();
        m_bench->startDemo = [this] {
            ++m_demos;
            return m_demoAnswer;
        };
        m_demos = 0;
        m_demoAnswer = {};
    }

    void cleanup() { m_bench.reset(); }

private:
    /// With nothing in the ledger.
    void openEmpty()
    {
        simulator::World &world = m_bench->server.world();
        world.addChat(benchChat, simulator::ChatType::Channel, u"Acme News"_s);
        world.seatAdministrator(benchChat, benchBot,
                                simulator::botRights(simulator::ChatType::Channel));
        QVERIFY(m_bench->open());
        m_bench->startServices();
        m_bench->show();
        QTRY_VERIFY(welcome().isVisible());
    }

    /// With a bot and a chat.
    void openChat()
    {
        QVERIFY(m_bench->start());
        m_bench->show();
        QTRY_VERIFY(card().isVisible());
    }

    QWidget &welcome() const { return child<QWidget>(*m_bench->window, "welcomePage"); }
    QWidget &card() const { return child<QWidget>(*m_bench->window, "firstStepsCard"); }
    QWidget &page() const { return child<QWidget>(*m_bench->window, "linksPart"); }
    QPushButton &step(int number) const
    {
        return child<QPushButton>(card(), qPrintable(u"firstStepButton%1"_s.arg(number)));
    }
    QString said() const { return child<widgets::TextLabel>(welcome(), "outcomeText").fullText(); }

    void addLink()
    {
        domain::Link link;
        link.settings.name = u"Blog"_s;
        link.creator = benchBot;
        link.createdAt = m_bench->clock.now();
        m_link = m_bench->addLink(link);
    }

    void select(const QString &row)
    {
        auto &tree = child<QTreeView>(*m_bench->window, "chatsTreeView");
        const auto found = tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole, row, 1,
                                               Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        tree.setCurrentIndex(found.front());
    }

    std::unique_ptr<testsupport::WindowBench> m_bench;
    domain::Link m_link;
    int m_demos = 0;
    core::Result<> m_demoAnswer;

private Q_SLOTS:
    void welcomesWhereThereIsNoBot()
    {
        openEmpty();
        QVERIFY(!page().isVisible());
        QVERIFY(!child<QWidget>(*m_bench->window, "inspector").isVisible());
        QVERIFY(!card().isVisible());
        QTRY_VERIFY(child<QPushButton>(welcome(), "welcomeAddBotButton").hasFocus());
        QTest::keyClick(&child<QPushButton>(welcome(), "welcomeAddBotButton"), Qt::Key_Return);
        QVERIFY(m_bench->dialog<widgets::AddBotDialog>());
    }

    void whatHappenedCanBeReadWithoutABot()
    {
        openEmpty();
        select(u"Activity"_s);
        QVERIFY(!welcome().isVisible());
        select(u"All links"_s);
        QVERIFY(welcome().isVisible());
    }

    void startsTheDemo()
    {
        openEmpty();
        m_bench->click("welcomeDemoButton");
        QCOMPARE(m_demos, 1);
        QVERIFY(said().contains(u"window of its own"_s));
    }

    void saysThatTheDemoCantBeStarted()
    {
        openEmpty();
        m_demoAnswer = core::Result<>(Error::Kind::StorageFailed, u"no such file"_s);
        m_bench->click("welcomeDemoButton");
        QVERIFY2(said().startsWith(u"The demo could not be started."_s), qPrintable(said()));
        QVERIFY(child<QPushButton>(welcome(), "detailsButton").isVisible());
    }

    void offersNoDemoInTheDemo()
    {
        m_bench->startDemo = nullptr;
        openEmpty();
        QVERIFY(!welcome().findChild<QPushButton *>(u"welcomeDemoButton"_s));
    }

    void opensALedger()
    {
        openEmpty();
        const QString copy = m_bench->folder.filePath(u"copy.sqlite"_s);
        QVERIFY(testsupport::wait(m_bench->backups->backUpTo(copy)));
        QSignalSpy restart(m_bench->backups.get(), &services::Backups::restartNeeded);
        m_bench->prompts.openNext(copy);
        m_bench->click("welcomeOpenButton");
        QTRY_COMPARE(restart.count(), 1);
        QTRY_VERIFY2(said().contains(u"starts anew"_s), qPrintable(said()));
        QVERIFY(child<QPushButton>(welcome(), "welcomeOpenButton").isEnabled());
    }

    void refusesWhatIsNoLedger()
    {
        openEmpty();
        const QString path = m_bench->folder.filePath(u"photo.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray(5000, 'x')) == 5000);
        file.close();
        QSignalSpy restart(m_bench->backups.get(), &services::Backups::restartNeeded);
        m_bench->prompts.openNext(path);
        m_bench->click("welcomeOpenButton");
        QTRY_VERIFY(child<QPushButton>(welcome(), "detailsButton").isVisible());
        QCOMPARE(restart.count(), 0);
    }

    void refusesALedgerThatIsInUse()
    {
        openEmpty();
        const QString copy = m_bench->folder.filePath(u"copy.sqlite"_s);
        QVERIFY(testsupport::wait(m_bench->backups->backUpTo(copy)));
        QFile log(copy + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("unfinished") > 0);
        log.close();
        m_bench->prompts.openNext(copy);
        m_bench->click("welcomeOpenButton");
        QTRY_VERIFY2(said().startsWith(u"This ledger is in use"_s), qPrintable(said()));
    }

    void importsAnExport()
    {
        openEmpty();
        const QString path = m_bench->folder.filePath(u"export.json"_s);
        QVERIFY(testsupport::wait(
            m_bench->ledgerFile->exportTo(path, services::LedgerFile::formatOf(path))));
        m_bench->prompts.openNext(path);
        m_bench->click("welcomeOpenButton");
        QVERIFY(m_bench->dialog<widgets::ImportDialog>());
    }

    void leadsFromTheBotToTheChat()
    {
        openEmpty();
        QVERIFY(m_bench->addBot());
        QTRY_VERIFY(card().isVisible());
        QVERIFY(!welcome().isVisible());
        QVERIFY(page().isVisible());
        QVERIFY(step(2).isVisible());
        QVERIFY(step(2).hasFocus()); // it was on “Add bot…”
        for (const int other : {1, 3, 4, 5})
            QVERIFY(!step(other).isVisible());
        step(2).click();
        QVERIFY(m_bench->dialog<widgets::AddChatDialog>());
    }

    void leadsToTheRightThatIsMissing()
    {
        openChat();
        ledger::Changes changes;
        changes.seats.push_back(
            {benchSeat, domain::SeatStatus::Administrator, false, m_bench->clock.now(), {}});
        QVERIFY(testsupport::wait(m_bench->ledger.write(std::move(changes))));
        QTRY_VERIFY(step(3).isVisible());
        step(3).click();
        QVERIFY(m_bench->dialog<widgets::RightsDialog>());
    }

    void leadsToTheFirstLinkAndItsCopy()
    {
        openChat();
        QTRY_VERIFY(step(4).isVisible());
        step(4).click();
        auto *dialog = m_bench->dialog<widgets::LinkDialog>();
        QVERIFY(dialog);
        dialog->reject();
        addLink();
        QTRY_VERIFY(step(5).isVisible());
        step(5).click();
        QCOMPARE(QGuiApplication::clipboard()->text(), m_link.url);
        const auto &end = child<widgets::TextLabel>(card(), "firstStepsEnd");
        QTRY_VERIFY(end.isVisible());
        QVERIFY(card().isVisible());
        m_bench->clock.advance(15s);
        QTRY_VERIFY(!card().isVisible());
    }

    void aLinkThatIsCopiedOtherwiseCountsToo()
    {
        openChat();
        addLink();
        QTRY_VERIFY(step(5).isVisible());
        select(u"Acme News"_s);
        m_bench->select(u"Blog"_s);
        m_bench->trigger(u"Name and link"_s);
        QTRY_VERIFY(child<widgets::TextLabel>(card(), "firstStepsEnd").isVisible());
    }

    void showsNoStepsToWhomHasLinks()
    {
        QVERIFY(m_bench->start());
        addLink();
        m_bench->show();
        QTRY_COMPARE(m_bench->preferences.layout(u"firstSteps"_s), "over");
        QVERIFY(!card().isVisible());
    }

    void aPrimaryLinkIsNotMade()
    {
        QVERIFY(m_bench->start());
        domain::Link link;
        link.role = domain::LinkRole::Primary;
        link.creator = benchBot;
        link.createdAt = m_bench->clock.now();
        m_bench->addLink(link);
        m_bench->show();
        QTRY_VERIFY(step(4).isVisible());
    }

    void staysAwayOnceItWasHidden()
    {
        openChat();
        child<QToolButton>(card(), "closeFirstStepsButton").click();
        QVERIFY(!card().isVisible());
        m_bench->window.reset();
        m_bench->show();
        QTRY_VERIFY(child<QWidget>(*m_bench->window, "linksPart").isVisible());
        testsupport::settle();
        QVERIFY(!card().isVisible());
    }

    void doesNotShowStepsInTheDemo()
    {
        m_bench->startDemo = nullptr;
        QVERIFY(m_bench->start());
        m_bench->show();
        QTRY_VERIFY(page().isVisible());
        testsupport::settle();
        QVERIFY(!card().isVisible());
    }
};

QTEST_MAIN(FirstStepsTest)
#include "tst_firststeps.moc"
