// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/windowbench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeView>

using domain::LinkColumn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testsupport::benchSeat;
using testsupport::child;
using testsupport::WindowBench;

class LinkCommandsTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<WindowBench>();
        QVERIFY(m_bench->start());
        QGuiApplication::clipboard()->clear();
    }

    void cleanup() { m_bench.reset(); }

private:
    static domain::Link named(const QString &name)
    {
        domain::Link link;
        link.settings.name = name;
        link.creator = testsupport::benchBot;
        return link;
    }

    /// The window on the chat, with these links at Telegram and in the ledger.
    void open(const std::vector<domain::Link> &links)
    {
        for (domain::Link link : links) {
            link.createdAt = m_bench->clock.now().addDays(-10);
            const domain::Link added = m_bench->addLink(link);
            if (link.revoked)
                m_bench->server.world().findLink(added.url)->revoked = true;
        }
        m_bench->show();
        auto &tree = child<QTreeView>(*m_bench->window, "chatsTreeView");
        QModelIndexList found;
        const auto isThere = [&] {
            found = tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole, u"Acme News"_s,
                                        1, Qt::MatchExactly | Qt::MatchRecursive);
            return !found.isEmpty();
        };
        QTRY_VERIFY(isThere());
        tree.setCurrentIndex(found.front());
        m_bench->select(links.front().settings.name);
    }

    void trigger(const QString &text)
    {
        const auto isReady = [&] {
            const QAction *action = m_bench->action(text);
            return action && action->isEnabled();
        };
        QTRY_VERIFY2(isReady(),
                     qPrintable(m_bench->action(text) ? m_bench->action(text)->toolTip() : text));
        m_bench->action(text)->trigger();
    }

    const simulator::Link *atTelegram(const QString &name)
    {
        for (const auto &[hash, link] : m_bench->server.world().links) {
            if (link.name == name && !link.revoked)
                return &link;
        }
        return nullptr;
    }

    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<WindowBench> m_bench;

private Q_SLOTS:
    void saysWhyAnActCantBeDone_data()
    {
        QTest::addColumn<domain::Link>("link");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("reason");
        domain::Link revoked = named(u"Old"_s);
        revoked.revoked = true;
        domain::Link paid = named(u"Patrons"_s);
        paid.role = domain::LinkRole::Subscription;
        paid.subscription = domain::Subscription{2592000s, 250};
        domain::Link approving = named(u"Partners"_s);
        approving.settings.approval = true;
        QTest::newRow("revoked: edit") << revoked << u"Edit…"_s << u"revoking is final"_s;
        QTest::newRow("revoked: revoke") << revoked << u"Revoke"_s << u"revoking is final"_s;
        QTest::newRow("revoked: QR") << revoked << u"QR code…"_s << u"Nobody can join"_s;
        QTest::newRow("subscription: pause") << paid << u"Pause"_s << u"only its name"_s;
        QTest::newRow("subscription: rotate") << paid << u"Rotate"_s << u"only its name"_s;
        QTest::newRow("approval: pause") << approving << u"Pause"_s << u"approve each person"_s;
        QTest::newRow("unlimited: extend")
            << named(u"Press"_s) << u"7 day(s)"_s << u"never expires"_s;
        QTest::newRow("alive: forget") << named(u"Press"_s) << u"Forget"_s << u"Only revoked"_s;
        QTest::newRow("not paused: resume") << named(u"Press"_s) << u"Resume"_s << u"not paused"_s;
    }
    void saysWhyAnActCantBeDone()
    {
        QFETCH(domain::Link, link);
        QFETCH(QString, action);
        QFETCH(QString, reason);
        open({link});
        QTRY_VERIFY2(m_bench->action(action)->toolTip().contains(reason),
                     qPrintable(m_bench->action(action)->toolTip()));
        QVERIFY(!m_bench->action(action)->isEnabled());
    }

    void revokesWhenTheCountdownIsOver()
    {
        open({named(u"Press"_s)});
        QTest::keyClick(&m_bench->view(), Qt::Key_Delete);
        QTRY_COMPARE(m_bench->headline(), u"Revoking “Press” in 3 s."_s);
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), 0);
        m_bench->clock.advance(3s);
        QTRY_COMPARE(m_bench->headline(), u"“Press” is revoked."_s);
        QCOMPARE(m_bench->cell(u"Press"_s, LinkColumn::State), u"Revoked"_s);
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), 1);
        QVERIFY(m_bench->prompts.questions().isEmpty());
    }

    void takesARevokeBackByKey()
    {
        open({named(u"Press"_s)});
        QTest::keyClick(&m_bench->view(), Qt::Key_Delete);
        QTRY_VERIFY(m_bench->action(u"Undo: revoke"_s));
        QTest::keyClick(m_bench->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!child<QWidget>(*m_bench->window, "noticeStrip").isVisible());
        m_bench->clock.advance(10s);
        testsupport::settle();
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), 0);
        QVERIFY(atTelegram(u"Press"_s));
    }

    void saysThatALinkWasClosedAlready()
    {
        open({named(u"Press"_s)});
        m_bench->server.world().findLink(atTelegram(u"Press"_s)->text)->revoked = true;
        trigger(u"Revoke"_s);
        m_bench->click("RevokenowNoticeButton");
        QTRY_VERIFY(child<widgets::TextLabel>(*m_bench->window, "noticeText")
                        .fullText()
                        .contains(u"closed already"_s));
        QCOMPARE(m_bench->cell(u"Press"_s, LinkColumn::State), u"Revoked"_s);
    }

    void leavesALinkAliveWhereTelegramRefuses()
    {
        open({named(u"Press"_s)});
        m_bench->server.faults().add(
            simulator::Fault::refused(400, u"Not enough rights to manage chat invite link"_s)
                .on("revokeChatInviteLink"));
        trigger(u"Revoke"_s);
        m_bench->click("RevokenowNoticeButton");
        QTRY_COMPARE(m_bench->headline(), u"Not revoked."_s);
        QCOMPARE(m_bench->cell(u"Press"_s, LinkColumn::State), u"Active"_s);
        m_bench->click("TryagainNoticeButton");
        QTRY_COMPARE(m_bench->headline(), u"“Press” is revoked."_s);
    }

    void asksBeforeRevokingASubscriptionLink()
    {
        domain::Link paid = named(u"Patrons"_s);
        paid.role = domain::LinkRole::Subscription;
        paid.subscription = domain::Subscription{2592000s, 250};
        open({paid});
        trigger(u"Revoke"_s);
        QTRY_COMPARE(m_bench->prompts.questions().size(), 1);
        QCOMPARE(m_bench->prompts.questions().front().text, u"Revoke “Patrons”?"_s);
        QVERIFY(m_bench->prompts.questions().front().explanation.contains(u"next payment"_s));
        testsupport::settle();
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), 0);
    }

    void offersToRotateAPrimaryLinkInstead()
    {
        domain::Link primary = named({});
        primary.role = domain::LinkRole::Primary;
        m_bench->server.world().chats.at(testsupport::benchChat);
        open({named(u"Press"_s), primary});
        m_bench->select(u"Primary link"_s);
        m_bench->prompts.answerNext(true);
        trigger(u"Revoke"_s);
        QTRY_COMPARE(m_bench->prompts.questions().size(), 1);
        QCOMPARE(m_bench->prompts.questions().front().yes, u"Rotate"_s);
        QTRY_COMPARE(m_bench->headline(), u"Rotating the primary link in 3 s."_s);
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), 0);
    }

    void pausesAndResumes()
    {
        domain::Link link = named(u"Press"_s);
        link.settings.limit = 50;
        open({link});
        trigger(u"Pause"_s);
        QTRY_COMPARE(m_bench->told(), u"Paused."_s);
        QVERIFY(atTelegram(u"Press"_s)->createsJoinRequest);
        QCOMPARE(atTelegram(u"Press"_s)->memberLimit, 0);
        QTRY_COMPARE(m_bench->cell(u"Press"_s, LinkColumn::State), u"Paused"_s);
        trigger(u"Resume"_s);
        QTRY_VERIFY((m_bench->clock.advance(1s), m_bench->told() == u"Resumed."_s));
        QCOMPARE(atTelegram(u"Press"_s)->memberLimit, 50);
        QVERIFY(!atTelegram(u"Press"_s)->createsJoinRequest);
    }

    void asksBeforeChangingALinkWhoseSettingsAreNotKnown()
    {
        domain::Link link = named(u"Found"_s);
        link.verified = false;
        open({link});
        trigger(u"Pause"_s);
        QTRY_COMPARE(m_bench->prompts.questions().size(), 1);
        testsupport::settle();
        QCOMPARE(m_bench->calls("editChatInviteLink"), 0);
        m_bench->prompts.answerNext(true);
        trigger(u"Pause"_s);
        QTRY_COMPARE(m_bench->told(), u"Paused."_s);
    }

    void extendsAndTakesItBack()
    {
        domain::Link link = named(u"Press"_s);
        link.settings.expires = m_bench->clock.now().addDays(3);
        open({link});
        trigger(u"7 day(s)"_s);
        QTRY_COMPARE(m_bench->told(), u"Extended."_s);
        QCOMPARE(atTelegram(u"Press"_s)->expireDate, link.settings.expires.addDays(7));
        trigger(u"Undo: extend by 7 day(s)"_s);
        QTRY_VERIFY((m_bench->clock.advance(1s), m_bench->told() == u"Taken back."_s));
        QCOMPARE(atTelegram(u"Press"_s)->expireDate, link.settings.expires);
    }

    void rotatesAnAdditionalLink()
    {
        open({named(u"Press"_s)});
        const QString old = atTelegram(u"Press"_s)->text;
        trigger(u"Rotate"_s);
        QTRY_COMPARE(m_bench->headline(), u"Rotating “Press” in 3 s."_s);
        m_bench->click("RotatenowNoticeButton");
        QTRY_VERIFY((m_bench->clock.advance(1s), m_bench->headline() == u"“Press” is rotated."_s));
        QVERIFY(m_bench->server.world().findLink(old)->revoked);
        QVERIFY(atTelegram(u"Press"_s)->text != old);
        QCOMPARE(clipboard(), atTelegram(u"Press"_s)->text);
    }

    void finishesARotationThatStoppedHalfway()
    {
        open({named(u"Press"_s)});
        const QString old = atTelegram(u"Press"_s)->text;
        m_bench->server.faults().add(
            simulator::Fault::refused(400, u"CHANNEL_PRIVATE"_s).on("revokeChatInviteLink"));
        trigger(u"Rotate"_s);
        m_bench->click("RotatenowNoticeButton");
        QTRY_VERIFY((m_bench->clock.advance(1s),
                     m_bench->headline() == u"Rotated by halves: both links are alive."_s));
        QVERIFY(!m_bench->server.world().findLink(old)->revoked);
        m_bench->click("TryagainNoticeButton");
        QTRY_VERIFY((m_bench->clock.advance(1s), m_bench->headline() == u"“Press” is rotated."_s));
        QVERIFY(m_bench->server.world().findLink(old)->revoked);
        QCOMPARE(m_bench->calls("createChatInviteLink"), 1);
    }

    void makesNoSecondTwinWhereTheAnswerWasLost()
    {
        open({named(u"Press"_s)});
        m_bench->server.faults().add(simulator::Fault::cutAfterActing().on("createChatInviteLink"));
        trigger(u"Rotate"_s);
        m_bench->click("RotatenowNoticeButton");
        QTRY_COMPARE(m_bench->headline(), u"Unknown whether a new link was made."_s);
        QVERIFY(!child<QPushButton>(*m_bench->window, "TryagainNoticeButton").isVisible());
        m_bench->retirement->finish();
        testsupport::settle();
        QCOMPARE(m_bench->calls("createChatInviteLink"), 1);
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), 0);
    }

    void forgetsARevokedLinkAndBringsItBack()
    {
        domain::Link link = named(u"Old"_s);
        link.revoked = true;
        open({link, named(u"Press"_s)});
        trigger(u"Forget"_s);
        QTRY_VERIFY(m_bench->cell(u"Old"_s, LinkColumn::State).isEmpty());
        trigger(u"Undo: forget"_s);
        QTRY_COMPARE(m_bench->cell(u"Old"_s, LinkColumn::State), u"Revoked"_s);
    }

    void offersTheWayBackBesideWhatWasDone()
    {
        open({named(u"Press"_s)});
        trigger(u"Pause"_s);
        QTRY_COMPARE(m_bench->told(), u"Paused."_s);
        m_bench->click("undoToastButton");
        QTRY_VERIFY((m_bench->clock.advance(1s), m_bench->told() == u"Taken back."_s));
        QVERIFY(!atTelegram(u"Press"_s)->createsJoinRequest);
        QVERIFY(!child<QPushButton>(*m_bench->window, "undoToastButton").isVisible());
    }

    void leavesUndoToWhatCountsDown()
    {
        open({named(u"Press"_s), named(u"Fair"_s)});
        m_bench->select(u"Press"_s);
        trigger(u"Pause"_s);
        QTRY_COMPARE(m_bench->told(), u"Paused."_s);
        m_bench->select(u"Fair"_s);
        trigger(u"Revoke"_s);
        QTRY_VERIFY(m_bench->headline().startsWith(u"Revoking"_s));
        QVERIFY(!child<QPushButton>(*m_bench->window, "undoToastButton").isVisible());
    }

    void offersTheWayBackFromWhatWasTakenOffALink()
    {
        domain::Link link = named(u"Press"_s);
        link.notes.tags = {u"fair"_s, u"print"_s};
        open({link});
        const domain::Link before = m_bench->view()
                                        .model()
                                        ->index(0, 0)
                                        .data(models::LinkTable::LinkRole)
                                        .value<domain::Link>();
        QCOMPARE(before.notes.tags.size(), 2);
        domain::LinkNotes notes = before.notes;
        notes.tags.removeLast();
        QVERIFY(testsupport::wait(m_bench->book->annotate(before, notes)));
        QTRY_COMPARE(m_bench->told(), u"Tag removed."_s);
        notes.text = u"said nothing"_s;
        domain::Link now = before;
        now.notes.tags.removeLast();
        QVERIFY(testsupport::wait(m_bench->book->annotate(now, notes)));
        testsupport::settle();
        QCOMPARE(m_bench->told(), u"Tag removed."_s); // what was added needs no word
        // and Undo would mean the note now
        QVERIFY(!child<QPushButton>(*m_bench->window, "undoToastButton").isVisible());
    }

    void copiesSeveralLinksInThreeForms()
    {
        open({named(u"Press"_s), named(u"<b>Fair</b>"_s)});
        m_bench->view().selectAll();
        trigger(u"Copy link"_s);
        QTRY_COMPARE(m_bench->told(), u"2 link(s) copied."_s);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->urls().size(), 2);
        QCOMPARE(copied->text().split(u'\n').size(), 2);
        QVERIFY(copied->html().contains(u">Press</a>"_s));
        QVERIFY(copied->html().contains(u"&lt;b&gt;Fair&lt;/b&gt;"_s));
    }

    void copiesLinksInSeveralForms()
    {
        open({named(u"Press"_s)});
        const QString url = atTelegram(u"Press"_s)->text;
        trigger(u"Copy link"_s);
        QTRY_COMPARE(clipboard(), url);
        QCOMPARE(m_bench->told(), u"1 link(s) copied."_s);
        trigger(u"Markdown"_s);
        QTRY_COMPARE(clipboard().trimmed(), u"[Press](%1)"_s.arg(url));
    }

    void makesALinkFromTheLastTemplateAtOnce()
    {
        open({named(u"Press"_s)});
        QTest::keyClick(m_bench->window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_bench->calls("createChatInviteLink"), 1);
        QTRY_VERIFY(clipboard().startsWith(u"https://t.me/+"_s));
        const simulator::Link *made = m_bench->server.world().findLink(clipboard());
        QVERIFY(made);
        QCOMPARE(made->memberLimit, 1);
        QCOMPARE(made->expireDate, m_bench->clock.now().addSecs(3600));
    }

    void leavesTheDeleteKeyToTheSearchField()
    {
        open({named(u"Press"_s)});
        auto &search = child<QLineEdit>(*m_bench->window, "searchLineEdit");
        search.setFocus();
        QTest::keyClicks(&search, u"Pr"_s);
        QTest::keyClick(&search, Qt::Key_Home);
        QTest::keyClick(&search, Qt::Key_Delete);
        QCOMPARE(search.text(), u"r"_s);
        QVERIFY(!child<QWidget>(*m_bench->window, "noticeStrip").isVisible());
    }

    void findsThePastedLinkInTheLedger()
    {
        open({named(u"Press"_s), named(u"Radio"_s)});
        const QString url = atTelegram(u"Radio"_s)->text;
        auto &search = child<QLineEdit>(*m_bench->window, "searchLineEdit");
        QGuiApplication::clipboard()->setText(
            QString(url).replace(u"t.me/+"_s, u"t.me/joinchat/"_s));
        search.setFocus();
        search.paste();
        QTRY_COMPARE(child<widgets::TextLabel>(*m_bench->window, "inspectorTitle").fullText(),
                     u"Radio"_s);
        QTRY_COMPARE(m_bench->view().model()->rowCount(), 2); // the search is over
    }

    void saysWhereALinkIsWhoseChatWasRemoved()
    {
        open({named(u"Press"_s)});
        const QString url = atTelegram(u"Press"_s)->text;
        QVERIFY(testsupport::wait(m_bench->chats->remove(benchSeat)));
        QTRY_VERIFY(!m_bench->catalogue.seat(benchSeat));
        m_bench->window->lookUp(url);
        QTRY_COMPARE(m_bench->headline(), u"“Press” is in the ledger."_s);
    }
};

QTEST_MAIN(LinkCommandsTest)
#include "tst_linkcommands.moc"
