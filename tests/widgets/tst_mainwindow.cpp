// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/mainwindow.h"

#include "services/adoption.h"
#include "services/leakwatch.h"
#include "services/linkbook.h"
#include "services/linkdesk.h"
#include "services/retirement.h"
#include "services/rotation.h"
#include "services/undolist.h"
#include "services/whoselink.h"
#include "widgets/dialogbench.h"
#include "widgets/linksview.h"
#include "widgets/scriptedprompts.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
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
        m_bench = std::make_unique<testsupport::DialogBench>();
        QVERIFY(m_bench->open());
        simulator::World &world = m_bench->server.world();
        world.addChat(newsId, ChatType::Channel, u"Acme <b>News</b>"_s, u"acme_news"_s);
        world.seatAdministrator(newsId, benchBot, simulator::botRights(ChatType::Channel));
        m_rotation = std::make_unique<services::Rotation>(m_bench->ledger, *m_bench->connections,
                                                          m_bench->clock);
        m_leaks = std::make_unique<services::LeakWatch>(m_bench->catalogue, *m_bench->connections,
                                                        m_bench->clock);
        m_desk = std::make_unique<services::LinkDesk>(m_bench->ledger, *m_bench->connections,
                                                      m_bench->clock);
        m_book = std::make_unique<services::LinkBook>(m_bench->ledger, m_bench->clock);
        m_retirement = std::make_unique<services::Retirement>(*m_desk, m_bench->clock);
        m_undo = std::make_unique<services::UndoList>(*m_desk, *m_book, m_bench->ledger);
        m_adoption = std::make_unique<services::Adoption>(m_bench->ledger);
        m_whoseLink = std::make_unique<services::WhoseLink>(m_bench->catalogue);
    }

    void cleanup()
    {
        m_window.reset();
        m_whoseLink.reset();
        m_adoption.reset();
        m_undo.reset();
        m_retirement.reset();
        m_book.reset();
        m_desk.reset();
        m_leaks.reset();
        m_rotation.reset();
        m_bench.reset();
    }

private:
    void open()
    {
        m_window = std::make_unique<MainWindow>(MainWindow::Parts{
            *m_bench->accounts, *m_bench->chats, *m_rotation, *m_desk, *m_book, *m_retirement,
            *m_undo, *m_adoption, *m_whoseLink, *m_leaks, *m_bench->connections, m_bench->catalogue,
            m_bench->preferences, m_bench->clock, m_prompts});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

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
        auto &tree = child<QTreeView>(*m_window, "chatsTreeView");
        QTRY_VERIFY(tree.model()->rowCount() > 0);
        const auto found =
            tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole, u"Acme"_s, 1,
                                Qt::MatchStartsWith | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        tree.setCurrentIndex(found.front());
        QTRY_VERIFY(primaryText().startsWith("https://"_L1));
    }

    QString primaryText() { return child<QLineEdit>(*m_window, "primaryLinkLineEdit").text(); }
    QString headline() { return child<widgets::TextLabel>(*m_window, "noticeHeadline").fullText(); }
    QAbstractItemModel &table()
    {
        return *child<widgets::LinksView>(*m_window, "linksTableView").model();
    }
    void click(const char *name)
    {
        auto &button = child<QPushButton>(*m_window, name);
        QTRY_VERIFY(button.isVisible() && button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    int exports() { return m_bench->server.callCount("exportChatInviteLink"); }

    std::unique_ptr<testsupport::DialogBench> m_bench;
    std::unique_ptr<services::Rotation> m_rotation;
    std::unique_ptr<services::LeakWatch> m_leaks;
    std::unique_ptr<services::LinkDesk> m_desk;
    std::unique_ptr<services::LinkBook> m_book;
    std::unique_ptr<services::Retirement> m_retirement;
    std::unique_ptr<services::UndoList> m_undo;
    std::unique_ptr<services::Adoption> m_adoption;
    std::unique_ptr<services::WhoseLink> m_whoseLink;
    testsupport::ScriptedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void asksForABotWhereThereIsNone()
    {
        open();
        QTRY_COMPARE(
            child<widgets::TextLabel>(child<QWidget>(*m_window, "linksPart"), "emptyHeadline")
                .fullText(),
            u"No bot yet"_s);
        QCOMPARE(child<QPushButton>(child<QWidget>(*m_window, "linksPart"), "emptyButton").text(),
                 u"Add bot…"_s);
        QVERIFY(!child<QPushButton>(*m_window, "addChatButton").isEnabled());
    }

    void asksForAChatWhereThereIsNone()
    {
        QVERIFY(m_bench->addBot());
        open();
        QTRY_COMPARE(
            child<widgets::TextLabel>(child<QWidget>(*m_window, "linksPart"), "emptyHeadline")
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
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(headline().startsWith("Rotating"_L1));
        click("UndoNoticeButton");
        QTRY_VERIFY(!child<QWidget>(*m_window, "noticeStrip").isVisible());
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
        QSignalSpy closed(m_window.get(), &MainWindow::closed);
        click("rotatePrimaryButton");
        m_window->close();
        QVERIFY(!m_window->isVisible());
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
        QVERIFY(child<widgets::TextLabel>(*m_window, "noticeText")
                    .fullText()
                    .contains("Invite users via link"_L1));
        QVERIFY(child<QPushButton>(*m_window, "DetailsNoticeButton").isVisible());
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
        QCOMPARE(child<widgets::TextLabel>(*m_window, "queueLabel").fullText(),
                 u"1 queued, next try in 24 hour(s)"_s);
        click("UndoNoticeButton");
        m_bench->clock.advance(25h);
        testsupport::settle();
        QCOMPARE(exports(), 1); // the one that was told to wait
    }

    void showsForeignTextAsText()
    {
        openNews();
        const auto &title = child<widgets::TextLabel>(*m_window, "chatTitle");
        QCOMPARE(title.fullText(), u"Acme <b>News</b>"_s);
        QCOMPARE(title.textFormat(), Qt::PlainText);
        QCOMPARE(m_window->windowTitle(), u"Acme <b>News</b> — Gatehouse"_s);
    }

    void searchesAsOneTypes()
    {
        openNews();
        addLinks({u"Summer campaign"_s, u"Press"_s, u"Підписники"_s});
        QTRY_COMPARE(table().rowCount(), 4);
        auto &search = child<QLineEdit>(*m_window, "searchLineEdit");
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search.hasFocus());
        QTest::keyClicks(&search, u"PRES"_s);
        QTRY_COMPARE(table().rowCount(), 1);
        search.setText(u"підПИС"_s);
        QTRY_COMPARE(table().rowCount(), 1);
        search.setText(u"nothing like it"_s);
        QTRY_COMPARE(
            child<widgets::TextLabel>(child<QWidget>(*m_window, "linksPart"), "emptyHeadline")
                .fullText(),
            u"No link matches"_s);
    }

    void sortsByEveryColumn()
    {
        openNews();
        addLinks({u"b"_s, u"a"_s, u"c"_s});
        QTRY_COMPARE(table().rowCount(), 4);
        auto &view = child<widgets::LinksView>(*m_window, "linksTableView");
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
        m_window->lookUp(u"t.me/+Hash0"_s);
        QTRY_COMPARE(child<widgets::TextLabel>(*m_window, "inspectorTitle").fullText(), u"Press"_s);
        m_window->lookUp(u"https://t.me/+NobodyKnowsThis"_s);
        QTRY_COMPARE(headline(), u"Whose link is this?"_s);
    }

    void removesAChatOnlyWhenSure()
    {
        openNews();
        auto *remove = m_window->findChildren<QAction *>().front();
        for (QAction *action : m_window->actions()) {
            if (action->text() == u"Remove from Gatehouse…"_s)
                remove = action;
        }
        m_prompts.answerNext(false);
        remove->trigger();
        testsupport::settle();
        QVERIFY(m_bench->catalogue.seat(news));
        m_prompts.answerNext(true);
        remove->trigger();
        QTRY_VERIFY(!m_bench->catalogue.seat(news));
    }

    void remembersItsLayout()
    {
        openNews();
        m_window->resize(1111, 666);
        m_window->close();
        m_window.reset();
        open();
        QCOMPARE(m_window->size(), QSize(1111, 666));
        QTRY_COMPARE(m_window->windowTitle(), u"Acme <b>News</b> — Gatehouse"_s);
    }

    void givesEveryFieldAndButtonAName()
    {
        openNews();
        const auto widgets = m_window->findChildren<QWidget *>();
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
