// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/actions.h"
#include "widgets/mainwindow.h"

#include "widgets/statisticsview.h"
#include "widgets/windowbench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulator::ChatType;
using testsupport::benchBot;
using testsupport::child;
using widgets::MainWindow;

namespace {

constexpr core::ChatId newsId{-1001234567890};
constexpr domain::SeatId news{benchBot, newsId};

} // namespace

/// The main window on the real services, a real ledger and the simulated server.
class MainWindowTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::WindowBench>();
        QVERIFY(m_bench->open());
        simulator::World &world = m_bench->server.world();
        world.addChat(newsId, ChatType::Channel, u"Acme <b>News</b>"_s, u"acme_news"_s);
        world.seatAdministrator(newsId, benchBot, simulator::botRights(ChatType::Channel));
        m_bench->startServices();
    }

    void cleanup() { m_bench.reset(); }

private:
    void open() { m_bench->show(); }

    void addNews()
    {
        QVERIFY(m_bench->addBot());
        const auto found = testsupport::wait(m_bench->chats->check(benchBot, newsId));
        QVERIFY(found);
        QVERIFY(testsupport::wait(m_bench->chats->add(*found)));
        QTRY_VERIFY(m_bench->catalogue.seat(news));
    }

    /// Adds links of these names to the ledger.
    void addLinks(const QStringList &names)
    {
        ledger::Changes changes;
        for (const QString &name : names) {
            domain::Link link;
            link.seat = news;
            link.hash = u"Hash"_s + QString::number(changes.links.size());
            link.url = u"https://t.me/+"_s + link.hash;
            link.settings.name = name;
            link.createdAt =
                m_bench->clock.now().addDays(-1 - static_cast<int>(changes.links.size()));
            changes.links.push_back(link);
        }
        QVERIFY(testsupport::wait(m_bench->ledger.write(std::move(changes))));
    }

    void openNews()
    {
        addNews();
        open();
        auto &tree = child<QTreeView>(*m_bench->window, "chatsTreeView");
        QTRY_VERIFY(tree.model()->rowCount() > 0);
        const auto found =
            tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole, u"Acme"_s, 1,
                                Qt::MatchStartsWith | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        tree.setCurrentIndex(found.front());
        QTRY_VERIFY(primaryText().startsWith("https://"_L1));
    }

    QString primaryText()
    {
        return child<QLineEdit>(*m_bench->window, "primaryLinkLineEdit").text();
    }
    QString headline() { return m_bench->headline(); }
    QAbstractItemModel &table()
    {
        return *child<widgets::LinksView>(*m_bench->window, "linksTableView").model();
    }
    void click(const char *name) { m_bench->click(name); }
    int exports() { return m_bench->server.callCount("exportChatInviteLink"); }

    std::unique_ptr<testsupport::WindowBench> m_bench;

private Q_SLOTS:
    void asksForABotWhereThereIsNone()
    {
        open();
        auto &button = child<QPushButton>(*m_bench->window, "welcomeAddBotButton");
        QTRY_VERIFY(button.isVisible());
        QCOMPARE(button.text(), u"Add bot…"_s);
        QVERIFY(!child<QPushButton>(*m_bench->window, "addChatButton").isEnabled());
    }

    void saysThatANewerVersionIsOut()
    {
        openNews();
        Q_EMIT m_bench->updates->found({QVersionNumber(999, 1), QUrl(u"https://example.org"_s)});
        QCOMPARE(headline(), u"Gatehouse 999.1 is out."_s);
        QVERIFY(child<widgets::TextLabel>(*m_bench->window, "noticeText")
                    .fullText()
                    .contains(u"Check for updates…"_s));
    }

    void isAnEmptyFrameUntilItIsFilled()
    {
        m_bench->makeWindow();
        MainWindow &window = *m_bench->window;
        QSignalSpy painted(&window, &MainWindow::painted);
        window.show();
        QVERIFY(painted.wait());
        QCOMPARE(painted.count(), 1);
        QVERIFY(!window.isFilled());
        QVERIFY(window.findChildren<QAction *>().isEmpty());
        window.raiseWindow();
        window.setUnattended();

        window.fill();
        QVERIFY(window.isFilled());
        auto &tree = child<QTreeView>(window, "chatsTreeView");
        QVERIFY(!tree.isVisible()); // nothing is read yet
        QTRY_VERIFY(tree.isVisible());
        QTRY_VERIFY(child<QPushButton>(window, "welcomeAddBotButton").hasFocus());
        QVERIFY(!child<QWidget>(window, "linksPart").isVisible());
        QCOMPARE(painted.count(), 1);
    }

    void comesBackWhereItWas()
    {
        m_bench->show();
        const QRect there(40, 30, 1000, 600);
        m_bench->window->setGeometry(there);
        testsupport::settle();
        m_bench->window->close();
        m_bench->window.reset();
        m_bench->makeWindow();
        QCOMPARE(m_bench->window->geometry(), there);
        QVERIFY(!m_bench->window->isMaximized());
    }

    void comesBackMaximised()
    {
        m_bench->show();
        m_bench->window->showMaximized();
        testsupport::settle();
        m_bench->window->close();
        m_bench->window.reset();
        m_bench->makeWindow();
        QVERIFY(m_bench->window->isMaximized());
    }

    void comesBackToAScreenThatIsThere()
    {
        // As a window says it of which the screen was to the right of this one.
        QMainWindow elsewhere;
        elsewhere.setGeometry(9000, 4000, 1000, 600);
        m_bench->preferences.setLayout(u"window"_s, elsewhere.saveGeometry());
        m_bench->makeWindow();
        m_bench->window->show();
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        // The screen of a test may be narrower than the window has to be.
        QVERIFY(screen.intersected(m_bench->window->frameGeometry()).width() > screen.width() / 2);
        QVERIFY(m_bench->window->geometry().top() >= screen.top());
    }

    void overlooksABrokenPlace()
    {
        m_bench->preferences.setLayout(u"window"_s, "nonsense");
        m_bench->makeWindow();
        QCOMPARE(m_bench->window->size(), QSize(1400, 800));
    }

    void canBeClosedWhileItIsEmpty()
    {
        m_bench->makeWindow();
        QSignalSpy closed(m_bench->window.get(), &MainWindow::closed);
        m_bench->window->show();
        QVERIFY(m_bench->window->close());
        QCOMPARE(closed.count(), 1);
    }

    void asksForAChatWhereThereIsNone()
    {
        QVERIFY(m_bench->addBot());
        open();
        QTRY_COMPARE(child<widgets::TextLabel>(child<QWidget>(*m_bench->window, "linksPart"),
                                               "emptyHeadline")
                         .fullText(),
                     u"No chat yet"_s);
    }

    void rotatesAfterTheCountdownAndCopiesTheNewLink()
    {
        openNews();
        const QString before = primaryText();
        click("rotatePrimaryButton");
        QTRY_COMPARE(headline(), u"Rotating the primary link in 3 s."_s);
        m_bench->clock.advance(2999ms);
        testsupport::settle();
        QCOMPARE(exports(), 0);
        m_bench->clock.advance(1ms);
        QTRY_COMPARE(headline(), u"The primary link is rotated."_s);
        QCOMPARE(exports(), 1);
        QTRY_VERIFY(primaryText() != before);
        QCOMPARE(QGuiApplication::clipboard()->text(), primaryText());
        QTRY_COMPARE(table().rowCount(), 2);
    }

    void undoTakesARotationBack()
    {
        openNews();
        QTest::keyClick(m_bench->window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(headline().startsWith("Rotating"_L1));
        click("UndoNoticeButton");
        QTRY_VERIFY(!child<QWidget>(*m_bench->window, "noticeStrip").isVisible());
        m_bench->clock.advance(10s);
        testsupport::settle();
        QCOMPARE(exports(), 0);
    }

    void rotateNowDoesNotWait()
    {
        openNews();
        click("rotatePrimaryButton");
        click("RotatenowNoticeButton");
        QTRY_COMPARE(headline(), u"The primary link is rotated."_s);
        QCOMPARE(exports(), 1);
    }

    void closingTheWindowCarriesOutWhatWasAskedFor()
    {
        openNews();
        QSignalSpy closed(m_bench->window.get(), &MainWindow::closed);
        click("rotatePrimaryButton");
        m_bench->window->close();
        QVERIFY(!m_bench->window->isVisible());
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(exports(), 1);
    }

    void showsARefusalWithItsReasonAndDetails()
    {
        openNews();
        m_bench->server.faults().add(
            simulator::Fault::refused(400, u"not enough rights to manage chat invite link"_s)
                .on("exportChatInviteLink"));
        click("rotatePrimaryButton");
        click("RotatenowNoticeButton");
        QTRY_COMPARE(headline(), u"Not rotated."_s);
        QVERIFY(child<widgets::TextLabel>(*m_bench->window, "noticeText")
                    .fullText()
                    .contains("Invite users via link"_L1));
        QVERIFY(child<QPushButton>(*m_bench->window, "DetailsNoticeButton").isVisible());
    }

    void countsDownTelegramsWait()
    {
        openNews();
        m_bench->server.faults().add(
            simulator::Fault::floodWait(86400s).on("exportChatInviteLink"));
        click("rotatePrimaryButton");
        click("RotatenowNoticeButton");
        // The tests run without the English plurals.
        QTRY_COMPARE(headline(), u"Telegram asks to wait 24 hour(s)."_s);
        QTRY_COMPARE(child<widgets::TextLabel>(*m_bench->window, "queueLabel").fullText(),
                     u"1 queued, next try in 24 hour(s)"_s);
        click("UndoNoticeButton");
        m_bench->clock.advance(25h);
        testsupport::settle();
        QCOMPARE(exports(), 1); // the one that was told to wait
    }

    void tellsThatThereIsNoConnectionAndLooksAgain()
    {
        openNews();
        const auto connection = [&] {
            return child<widgets::TextLabel>(*m_bench->window, "connectionLabel").fullText();
        };
        auto &look = child<QPushButton>(*m_bench->window, "lookNowButton");
        QVERIFY(!look.isVisible());
        m_bench->server.close();
        const auto line = *testsupport::wait(m_bench->connections->line(testsupport::benchBot));
        QVERIFY(!testsupport::wait(line->getMe()));
        QVERIFY(!testsupport::wait(line->getMe()));
        QTRY_COMPARE(connection(), u"No connection, next look in 2 s"_s);
        QVERIFY(look.isVisible());
        // Refused at once, and nothing goes out later.
        click("rotatePrimaryButton");
        QTRY_COMPARE(headline(), u"Not rotated."_s);
        QVERIFY(m_bench->server.listen());
        QTest::mouseClick(&look, Qt::LeftButton);
        QTRY_COMPARE(connection(), u"Connected"_s);
        QVERIFY(!look.isVisible());
        QCOMPARE(exports(), 0);
        click("rotatePrimaryButton");
        click("RotatenowNoticeButton");
        QTRY_COMPARE(exports(), 1);
    }

    void showsForeignTextAsText()
    {
        openNews();
        const auto &title = child<widgets::TextLabel>(*m_bench->window, "chatTitle");
        QCOMPARE(title.fullText(), u"Acme <b>News</b>"_s);
        QCOMPARE(title.textFormat(), Qt::PlainText);
        QCOMPARE(m_bench->window->windowTitle(), u"Acme <b>News</b> — Gatehouse"_s);
    }

    void searchesAsOneTypes()
    {
        openNews();
        addLinks({u"Summer campaign"_s, u"Press"_s, u"Підписники"_s});
        QTRY_COMPARE(table().rowCount(), 4);
        auto &search = child<QLineEdit>(*m_bench->window, "searchLineEdit");
        QTest::keyClick(m_bench->window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search.hasFocus());
        QTest::keyClicks(&search, u"PRES"_s);
        QTRY_COMPARE(table().rowCount(), 1);
        search.setText(u"підПИС"_s);
        QTRY_COMPARE(table().rowCount(), 1);
        search.setText(u"nothing like it"_s);
        QTRY_COMPARE(child<widgets::TextLabel>(child<QWidget>(*m_bench->window, "linksPart"),
                                               "emptyHeadline")
                         .fullText(),
                     u"No link matches"_s);
    }

    void sortsByEveryColumn()
    {
        openNews();
        addLinks({u"b"_s, u"a"_s, u"c"_s});
        QTRY_COMPARE(table().rowCount(), 4);
        auto &view = child<widgets::LinksView>(*m_bench->window, "linksTableView");
        for (int column = 0; column < domain::linkColumnCount; ++column) {
            view.sortByColumn(column, Qt::AscendingOrder);
            testsupport::settle();
            QCOMPARE(table().rowCount(), 4);
        }
        const int name = static_cast<int>(domain::LinkColumn::Name);
        view.sortByColumn(name, Qt::AscendingOrder);
        QTRY_COMPARE(table().index(0, name).data().toString(), u"a"_s);
        view.sortByColumn(name, Qt::DescendingOrder);
        QTRY_COMPARE(table().index(0, name).data().toString(), u"c"_s);
    }

    void looksALinkUp()
    {
        openNews();
        addLinks({u"Press"_s, u"Other"_s});
        QTRY_COMPARE(table().rowCount(), 3);
        m_bench->window->lookUp(u"t.me/+Hash0"_s);
        QTRY_COMPARE(child<widgets::TextLabel>(*m_bench->window, "inspectorTitle").fullText(),
                     u"Press"_s);
        m_bench->window->lookUp(u"https://t.me/+NobodyKnowsThis"_s);
        QTRY_COMPARE(headline(), u"Whose link is this?"_s);
    }

    void removesAChatOnlyWhenSure()
    {
        openNews();
        auto *remove = m_bench->window->findChildren<QAction *>().front();
        for (QAction *action : m_bench->window->actions()) {
            if (action->text() == u"Remove from Gatehouse…"_s)
                remove = action;
        }
        m_bench->prompts.answerNext(false);
        remove->trigger();
        testsupport::settle();
        QVERIFY(m_bench->catalogue.seat(news));
        m_bench->prompts.answerNext(true);
        remove->trigger();
        QTRY_VERIFY(!m_bench->catalogue.seat(news));
    }

    void remembersItsLayout()
    {
        openNews();
        m_bench->window->resize(1111, 666);
        m_bench->window->close();
        m_bench->window.reset();
        open();
        QCOMPARE(m_bench->window->size(), QSize(1111, 666));
        QTRY_COMPARE(m_bench->window->windowTitle(), u"Acme <b>News</b> — Gatehouse"_s);
    }

    void givesThePageTheRoomOfASmallWindow()
    {
        openNews();
        auto &inspector = child<QWidget>(*m_bench->window, "inspector");
        QAction &action = *m_bench->window->findChild<widgets::Actions *>()->showInspector;
        m_bench->window->resize(1400, 800);
        QTRY_VERIFY(inspector.isVisible());
        m_bench->window->resize(1000, 640);
        QTRY_VERIFY(!inspector.isVisible());
        QVERIFY(!action.isChecked());
        // Whoever wants it gets it.
        action.trigger();
        QVERIFY(inspector.isVisible());
        action.trigger();
        m_bench->window->resize(1400, 800);
        QTRY_VERIFY(inspector.isVisible());
        // And who does not, does not.
        action.trigger();
        m_bench->window->resize(1000, 640);
        m_bench->window->resize(1400, 800);
        testsupport::settle();
        QVERIFY(!inspector.isVisible());
    }

    void aNewWindowTakesTheOldOnesPlace()
    {
        openNews();
        addLinks({u"Press"_s, u"Other"_s});
        QTRY_COMPARE(table().rowCount(), 3);
        m_bench->window->lookUp(u"t.me/+Hash1"_s);
        const auto title = [this] {
            return child<widgets::TextLabel>(*m_bench->window, "inspectorTitle").fullText();
        };
        QTRY_COMPARE(title(), u"Other"_s);
        m_bench->window->resize(1234, 777);
        m_bench->window->saveLayout();
        const std::unique_ptr<widgets::MainWindow> old = std::move(m_bench->window);
        m_bench->makeWindow();
        m_bench->window->fill();
        m_bench->window->takeOver(*old);
        QVERIFY(!old->isVisible());
        QVERIFY(m_bench->window->isVisible());
        QCOMPARE(m_bench->window->size(), QSize(1234, 777));
        QTRY_COMPARE(m_bench->window->windowTitle(), u"Acme <b>News</b> — Gatehouse"_s);
        QTRY_COMPARE(title(), u"Other"_s);
    }

    void showsStatisticsOfAChatABotAndAllLinks()
    {
        openNews();
        auto &tabs = child<QTabBar>(*m_bench->window, "partsTabBar");
        auto &tree = child<QTreeView>(*m_bench->window, "chatsTreeView");
        const auto shownTabs = [&tabs] {
            QStringList shown;
            for (int tab = 0; tab < tabs.count(); ++tab) {
                if (tabs.isTabVisible(tab))
                    shown += tabs.tabText(tab);
            }
            return shown;
        };
        QVERIFY(m_bench->window->findChildren<widgets::StatisticsView *>().isEmpty());
        QTest::keyClick(m_bench->window.get(), Qt::Key_3, Qt::ControlModifier);
        auto &view = child<widgets::StatisticsView>(*m_bench->window, "statisticsView");
        QVERIFY(view.isVisible());
        QVERIFY(shownTabs().contains(u"Activity"_s));
        QTRY_VERIFY(child<QPushButton>(view, "emptyButton").isVisible());
        // The same of its bot, and of all.
        tree.setCurrentIndex(tree.currentIndex().parent());
        QVERIFY(view.isVisible());
        QVERIFY(shownTabs().contains(u"Statistics"_s) && !shownTabs().contains(u"Activity"_s));
        tree.setCurrentIndex(tree.model()->index(0, 0));
        QVERIFY(view.isVisible() && tabs.isVisible());
        QTest::keyClick(m_bench->window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!view.isVisible());
        // What has no statistics of its own goes back to the links.
        QTest::keyClick(m_bench->window.get(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(!tabs.isVisible());
        QTest::keyClick(m_bench->window.get(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(view.isVisible() && tabs.isVisible());
    }

    void givesEveryFieldAndButtonAName()
    {
        openNews();
        const auto widgets = m_bench->window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                + widget->objectName()));
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
