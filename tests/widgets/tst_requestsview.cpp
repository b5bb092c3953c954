// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/acts.h"
#include "widgets/requestdelegate.h"
#include "widgets/requestsview.h"
#include "widgets/rulesdialog.h"
#include "widgets/windowbench.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using domain::RequestState;
using models::RequestColumn;
using simulator::Fault;
using testsupport::child;
using testsupport::wait;
using testsupport::WindowBench;

class RequestsViewTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<WindowBench>();
        QVERIFY(m_bench->start());
        domain::Link link;
        link.settings = {u"Partners"_s, {}, {}, true};
        link.creator = testsupport::benchBot;
        m_link = m_bench->addLink(link);
        m_bench->server.world().findLink(m_link.url)->createsJoinRequest = true;
        m_link = *ledgerLink();
        listen(domain::ListeningState::On);
    }

private:
    std::optional<domain::Link> ledgerLink()
    {
        const auto links = wait(m_bench->ledger.linksByHash(m_link.hash));
        return links && !links->empty() ? std::optional(links->front()) : std::nullopt;
    }
    void listen(domain::ListeningState state)
    {
        ledger::Changes changes;
        changes.listening = {{testsupport::benchBot, state}};
        QVERIFY(wait(m_bench->ledger.write(changes)));
    }
    void ask(qint64 person, const QString &name, const QString &username = {},
             const QString &bio = {}, int minutes = 2)
    {
        const core::UserId id{person};
        m_bench->server.world().addPerson(id, name, username);
        QVERIFY(simulator::joinByLink(m_bench->server.world(), id, m_link.url));
        domain::Heard heard;
        heard.update = 1000 + person;
        heard.what = domain::Heard::What::Asked;
        heard.chat = m_link.seat.chat;
        heard.at = m_bench->clock.now().addSecs(-60 * minutes);
        heard.who = {id, name, username};
        heard.bio = bio;
        heard.link = m_link;
        heard.linkCreator = {testsupport::benchBot, u"Bot"_s, {}};
        QVERIFY(wait(m_bench->ledger.hear(testsupport::benchBot, {heard}, 0)));
    }
    void askSome()
    {
        ask(501, u"Olena K."_s, u"olenak"_s, u"Marketing lead"_s, 90);
        ask(502, u"Jaime Díaz"_s, {}, {}, 26);
        ask(503, u"xx_crypto_xx"_s, u"xx99"_s, u"DM for profit"_s, 2);
    }
    void open(int rows)
    {
        m_bench->show();
        QTest::keyClick(m_bench->window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(table().model()->rowCount(), rows);
    }
    widgets::RequestsView &view() const
    {
        return child<widgets::RequestsView>(*m_bench->window, "requestsView");
    }
    QTableView &table() const { return child<QTableView>(view(), "requestsTableView"); }
    QPushButton &button(const char *name) const { return child<QPushButton>(view(), name); }
    QString cell(int row, RequestColumn column) const
    {
        return table().model()->index(row, int(column)).data().toString();
    }
    QString text(const char *name) const
    {
        return child<widgets::TextLabel>(view(), name).fullText();
    }
    QString outcome() const { return testsupport::accessibleTextNamed(view(), u"Result"_s); }
    void select(int row)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, 0));
    }
    bool isChecked(int row) const
    {
        return table().model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    /// Clicks at so many pixels from the begin of the cell.
    void click(int row, RequestColumn column, int x)
    {
        const QRect cell = table().visualRect(table().model()->index(row, int(column)));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          {cell.left() + x, cell.center().y()});
    }
    bool isInside(qint64 person) const
    {
        return m_bench->server.world().chats.at(m_link.seat.chat).seatOf({person}).isInside();
    }
    bool isAsking(qint64 person) const
    {
        return m_bench->server.world().requests.contains({m_link.seat.chat, {person}});
    }
    /// Lets time pass until the condition holds.
    template <typename Condition>
    bool passesUntil(Condition condition)
    {
        return testsupport::waitFor([&] {
            if (condition())
                return true;
            // Time that passes while an answer is on its way would be a lost answer.
            if (m_bench->connections->state().inFlight == 0)
                m_bench->clock.advance(std::chrono::seconds(1));
            return false;
        });
    }

    std::unique_ptr<WindowBench> m_bench;
    domain::Link m_link;

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void showsWhoWaits()
    {
        askSome();
        open(3);
        QCOMPARE(m_bench->window->windowTitle(), u"Join requests — Gatehouse"_s);
        QTRY_COMPARE(text("requestsCount"), u"3 person(s) are waiting in 1 chat(s)"_s);
        QCOMPARE(cell(0, RequestColumn::Person), u"Olena K. (@olenak)"_s);
        QCOMPARE(cell(0, RequestColumn::Chat), u"Acme News"_s);
        QCOMPARE(cell(0, RequestColumn::Link), u"Partners"_s);
        QCOMPARE(cell(0, RequestColumn::About), u"Marketing lead"_s);
        QCOMPARE(cell(0, RequestColumn::Waiting), u"1 h"_s);
        QCOMPARE(cell(1, RequestColumn::Person), u"Jaime Díaz"_s);
        QCOMPARE(cell(2, RequestColumn::Waiting), u"2 min"_s);
        QCOMPARE(table().accessibleName(), u"Join requests"_s);
        QVERIFY(!child<QWidget>(view(), "requestsDifference").isVisible());
        QVERIFY(table().hasFocus());
    }

    void countsThemInTheSidebarAndOnTheTab()
    {
        askSome();
        m_bench->show();
        auto &tree = child<QTreeView>(*m_bench->window, "chatsTreeView");
        const QModelIndex node = tree.model()->index(1, 0);
        QCOMPARE(node.data().toString(), u"Join requests"_s);
        QTRY_COMPARE(node.data(Qt::AccessibleTextRole).toString(),
                     u"Join requests, 3 person(s) wait"_s);
        m_bench->trigger(u"Next chat"_s);
        auto &tabs = child<QTabBar>(*m_bench->window, "partsTabBar");
        QTRY_COMPARE(tabs.tabText(1), u"Join requests (3)"_s);
        tabs.setCurrentIndex(1);
        QVERIFY(view().isVisible());
        QVERIFY(table().isColumnHidden(int(RequestColumn::Chat)));
        QVERIFY(!child<QWidget>(view(), "requestsTitle").isVisible());
        QTRY_COMPARE(table().model()->rowCount(), 3);
        QCOMPARE(text("requestsCount"), u"3 person(s) are waiting"_s);
    }

    void showsForeignTextAsText()
    {
        ask(501, u"<b>Bold</b>\u202Egpj.exe"_s, u"a"_s, u"<img src=x>\nsecond line"_s);
        open(1);
        QCOMPARE(cell(0, RequestColumn::Person), u"<b>Bold</b>gpj.exe (@a)"_s);
        QCOMPARE(cell(0, RequestColumn::About), u"<img src=x> second line"_s);
    }

    void decidesByTheButtonsOfARow()
    {
        askSome();
        open(3);
        click(0, RequestColumn::Decide, 30);
        QVERIFY(passesUntil([&] { return table().model()->rowCount() == 2; }));
        QVERIFY(isInside(501));
        // The other button, right of the first.
        click(0, RequestColumn::Decide, widgets::RequestDelegate::decideWidth(table().font()) - 30);
        QVERIFY(passesUntil([&] { return table().model()->rowCount() == 1; }));
        QVERIFY(!isInside(502) && !isAsking(502));
        QVERIFY(isAsking(503));
        QVERIFY(m_bench->jobs->all().empty());
    }

    void decidesByKeys()
    {
        askSome();
        open(3);
        select(2);
        QTest::keyClick(&table(), Qt::Key_D);
        QVERIFY(passesUntil([&] { return table().model()->rowCount() == 2; }));
        QVERIFY(!isAsking(503) && !isInside(503));
        select(0);
        QTest::keyClick(&table(), Qt::Key_A);
        QVERIFY(passesUntil([&] { return table().model()->rowCount() == 1; }));
        QVERIFY(isInside(501));
        // In the field it is a letter.
        auto &search = child<QLineEdit>(view(), "requestsSearchLineEdit");
        search.setFocus();
        QTest::keyClick(&search, Qt::Key_A, Qt::NoModifier);
        QCOMPARE(search.text(), u"a"_s);
        QVERIFY(isAsking(502));
    }

    void checksWhatIsSelected()
    {
        askSome();
        open(3);
        auto &approve = button("approveSelectedButton");
        table().clearSelection();
        QVERIFY(!approve.isEnabled());
        QCOMPARE(approve.text(), u"Approve"_s);
        click(0, RequestColumn::Person, 26);
        click(2, RequestColumn::Person, 26);
        QVERIFY(isChecked(0) && !isChecked(1) && isChecked(2));
        QCOMPARE(table().selectionModel()->selectedRows().size(), 2);
        QVERIFY(approve.isEnabled());
        QCOMPARE(approve.text(), u"Approve 2 selected"_s);
        QCOMPARE(button("declineSelectedButton").text(), u"Decline 2 selected"_s);
        click(0, RequestColumn::Person, 26);
        QVERIFY(!isChecked(0));
        QTest::keyClick(&table(), Qt::Key_Space); // the current one, which was clicked last
        QVERIFY(isChecked(0) && isChecked(2));
        click(1, RequestColumn::Link, 20); // as in every table
        QVERIFY(!isChecked(0) && isChecked(1) && !isChecked(2));
        QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(approve.text(), u"Approve 3 selected"_s);
    }

    void decidesAboutManyAsAJob()
    {
        askSome();
        open(3);
        QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
        click(2, RequestColumn::Person, 26);
        QTest::mouseClick(&button("approveSelectedButton"), Qt::LeftButton);
        QTRY_COMPARE(m_bench->jobs->all().size(), 1U);
        QCOMPARE(m_bench->jobs->all().front().overview.job.title, u"Approve 2 join request(s)"_s);
        QTRY_VERIFY(child<QWidget>(*m_bench->window, "jobsPanel").isVisible());
        QVERIFY(passesUntil([&] { return table().model()->rowCount() == 1; }));
        QVERIFY(isInside(501) && isInside(502) && isAsking(503));
        QVERIFY(!button("approveSelectedButton").isEnabled());
    }

    void saysThatSomebodyElseDecided()
    {
        askSome();
        open(3);
        QVERIFY(simulator::declineRequest(m_bench->server.world(), m_link.seat.chat, {501}));
        select(0);
        QTest::keyClick(&table(), Qt::Key_A);
        QVERIFY(passesUntil([&] { return outcome().contains(u"handled elsewhere"_s); }));
        QVERIFY(outcome().startsWith(u"Olena K. (@olenak): "_s));
        QTRY_COMPARE(table().model()->rowCount(), 2);
    }

    void saysWhyNobodyWasLetIn()
    {
        askSome();
        open(3);
        m_bench->server.world().people.at({501}).inTooManyChats = true;
        select(0);
        QTest::keyClick(&table(), Qt::Key_A);
        QVERIFY2(passesUntil([&] { return outcome().contains(u"as many chats"_s); }),
                 qPrintable(outcome()));
        QTRY_COMPARE(cell(0, RequestColumn::Decide), u"Approve or decline"_s);
        QCOMPARE(table().model()->rowCount(), 3);
        // The next success takes it away.
        select(0);
        QTest::keyClick(&table(), Qt::Key_D);
        QVERIFY(passesUntil([&] { return table().model()->rowCount() == 2; }));
        QVERIFY(!child<QWidget>(view(), "requestsOutcome").isVisible());
    }

    void searchesAndChoosesByLink()
    {
        askSome();
        open(3);
        QTest::keyClick(m_bench->window.get(), Qt::Key_F, Qt::ControlModifier);
        auto &search = child<QLineEdit>(view(), "requestsSearchLineEdit");
        QVERIFY(search.hasFocus());
        QCOMPARE(search.accessibleName(), u"Search requests"_s);
        QTest::keyClicks(&search, u"crypto"_s);
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QTest::keyClicks(&search, u"zz"_s);
        QTRY_COMPARE(text("emptyHeadline"), u"No request matches"_s);
        search.clear();
        auto &links = child<QComboBox>(view(), "requestsLinkComboBox");
        QTRY_COMPARE(links.count(), 2);
        QCOMPARE(links.itemText(1), u"Partners (Acme News)"_s);
        links.setCurrentIndex(1);
        Q_EMIT links.activated(1);
        QCOMPARE(table().model()->rowCount(), 3);
    }

    void letsTimePass()
    {
        askSome();
        open(3);
        QSignalSpy reset(table().model(), &QAbstractItemModel::modelReset);
        m_bench->clock.advance(std::chrono::minutes(1));
        QCOMPARE(cell(2, RequestColumn::Waiting), u"3 min"_s);
        QCOMPARE(reset.size(), 0);
    }

    void saysHowManyWaitAccordingToTelegram()
    {
        domain::Link link = m_link;
        link.pendingRequests = 9;
        ask(501, u"Olena K."_s, u"olenak"_s);
        ledger::Changes changes;
        changes.links = {link};
        QVERIFY(wait(m_bench->ledger.write(changes)));
        open(1);
        QTRY_VERIFY(child<QWidget>(view(), "requestsDifference").isVisible());
        QTRY_VERIFY(text("requestsDifference")
                        .startsWith(u"9 waiting according to Telegram, 1 known here."_s));
        // Whoever is decided about waits nowhere any more.
        select(0);
        QTest::keyClick(&table(), Qt::Key_A);
        QVERIFY(passesUntil([&] {
            return text("requestsDifference")
                .startsWith(u"8 waiting according to Telegram, 0 known here."_s);
        }));
    }

    void saysThatNobodyWaitsOrListens()
    {
        open(0);
        QTRY_COMPARE(text("emptyHeadline"), u"Nobody is waiting"_s);
        QVERIFY(!child<QWidget>(view(), "emptyButton").isVisible());
        listen(domain::ListeningState::Off);
        QTRY_COMPARE(text("emptyHeadline"), u"Nobody is listening"_s);
        QSignalSpy wanted(&view(), &widgets::RequestsView::listenRequested);
        auto &listenButton = child<QPushButton>(view(), "emptyButton");
        QCOMPARE(listenButton.text(), u"Listen for joins…"_s);
        QTest::mouseClick(&listenButton, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void leadsBackToTheLinks()
    {
        open(0);
        QTest::keyClick(m_bench->window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_bench->window->windowTitle(), u"All links — Gatehouse"_s);
        QVERIFY(m_bench->view().isVisible());
        QTest::keyClick(m_bench->window.get(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(m_bench->window->windowTitle(), u"Activity — Gatehouse"_s);
    }

    void givesEveryFieldAndButtonAName()
    {
        askSome();
        open(3);
        const auto widgets = view().findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        }
    }

    // Rules --------------------------------------------------------------------------------------

    void setsARuleAndAppliesIt()
    {
        askSome();
        open(3);
        QTest::mouseClick(&button("requestRulesButton"), Qt::LeftButton);
        auto *dialog = m_bench->dialog<widgets::RulesDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Rules for join requests"_s);
        auto &words = child<QPlainTextEdit>(*dialog, "wordsEdit");
        auto &save = child<QPushButton>(*dialog, "saveButton");
        auto &links = child<QComboBox>(*dialog, "linkComboBox");
        const auto summary = [dialog] {
            return child<widgets::TextLabel>(*dialog, "summaryText").fullText();
        };
        QTRY_COMPARE(links.count(), 1);
        QCOMPARE(summary(), u"Off: everybody who asks waits for you."_s);
        QVERIFY(!save.isEnabled());
        auto &apply = child<QCheckBox>(*dialog, "applyCheckBox");
        QVERIFY(apply.isVisible() && !apply.isEnabled());
        QCOMPARE(apply.text(), u"Apply to the 3 person(s) who wait already"_s);
        words.setPlainText(u" Crypto \n\ncrypto\nDM for"_s);
        QCOMPARE(summary(),
                 u"Whoever writes “Crypto” or “DM for” is declined; everybody else waits "
                 "for you."_s);
        child<QCheckBox>(*dialog, "approveCheckBox").setChecked(true);
        QCOMPARE(summary(),
                 u"Whoever writes “Crypto” or “DM for” is declined; everybody else is "
                 "approved."_s);
        child<QCheckBox>(*dialog, "approveCheckBox").setChecked(false);
        apply.setChecked(true);
        QVERIFY(save.isEnabled());
        QTest::mouseClick(&save, Qt::LeftButton);
        QVERIFY(passesUntil([&] { return table().model()->rowCount() == 2; }));
        QVERIFY(!isAsking(503) && !isInside(503));
        QCOMPARE(m_bench->requests->rule(m_link.id).declineWords,
                 (QStringList{u"Crypto"_s, u"DM for"_s}));
        const auto lines = wait(m_bench->ledger.history({{}, {}, {}, 10}));
        QCOMPARE(lines->front().action, domain::Action::RequestDeclined);
        QCOMPARE(lines->front().actor, domain::Actor::Gatehouse);
        QCOMPARE(lines->front().after, u"Crypto"_s);
    }

    void switchesARuleOff()
    {
        const auto set = wait(m_bench->requests->setRule({m_link.id, true, {u"spam"_s}}, false));
        QVERIFY(set);
        QTRY_VERIFY(!m_bench->requests->rule(m_link.id).isOff());
        open(0);
        QTest::mouseClick(&button("requestRulesButton"), Qt::LeftButton);
        auto *dialog = m_bench->dialog<widgets::RulesDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(child<QCheckBox>(*dialog, "approveCheckBox").isChecked());
        QCOMPARE(child<QPlainTextEdit>(*dialog, "wordsEdit").toPlainText(), u"spam"_s);
        QVERIFY(!child<QCheckBox>(*dialog, "applyCheckBox").isVisible());
        child<QCheckBox>(*dialog, "approveCheckBox").setChecked(false);
        child<QPlainTextEdit>(*dialog, "wordsEdit").clear();
        QTest::mouseClick(&child<QPushButton>(*dialog, "saveButton"), Qt::LeftButton);
        QTRY_VERIFY(m_bench->requests->rule(m_link.id).isOff());
    }

    void offersRulesForLinksThatRequireApproval()
    {
        domain::Link open;
        open.settings.name = u"Open"_s;
        m_bench->addLink(open);
        m_bench->show();
        m_bench->trigger(u"Next chat"_s);
        m_bench->select(u"Open"_s);
        QTRY_VERIFY(!m_bench->action(u"Rules for requests…"_s)->isEnabled());
        m_bench->select(u"Partners"_s);
        m_bench->trigger(u"Rules for requests…"_s);
        auto *dialog = m_bench->dialog<widgets::RulesDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(
            child<QComboBox>(*dialog, "linkComboBox").currentText().startsWith(u"Partners"_s));
    }
};

QTEST_MAIN(RequestsViewTest)
#include "tst_requestsview.moc"
