// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/rightsdialog.h"

#include "widgets/dialogbench.h"
#include "widgets/textlabel.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using simulator::ChatType;
using testsupport::benchBot;
using testsupport::child;
using widgets::RightsDialog;

namespace {

const domain::SeatId news{benchBot, {-1001234567890}};

} // namespace

class RightsDialogTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::DialogBench>();
        QVERIFY(m_bench->open());
        QVERIFY(m_bench->addBot());
        world().addChat(news.chat, ChatType::Channel, u"Acme <b>News</b>"_s);
        world().seatAdministrator(news.chat, benchBot, simulator::botRights(ChatType::Channel));
        const auto found = testsupport::wait(m_bench->chats->check(benchBot, news.chat));
        QVERIFY(found && testsupport::wait(m_bench->chats->add(*found)));
        QTRY_VERIFY(m_bench->catalogue.seat(news));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_bench.reset();
    }

private:
    simulator::World &world() { return m_bench->server.world(); }
    simulator::Seat &seat() { return world().chats.at(news.chat).seats[benchBot]; }

    RightsDialog &open()
    {
        m_dialog = std::make_unique<RightsDialog>(*m_bench->chats, m_bench->catalogue, news);
        m_dialog->show();
        return *m_dialog;
    }
    QPushButton &again() { return child<QPushButton>(*m_dialog, "againButton"); }
    QString told(const QString &name) { return testsupport::accessibleTextNamed(*m_dialog, name); }
    QString member() { return told(u"Member of the chat"_s); }
    QString administrator() { return told(u"Administrator"_s); }
    QString invite() { return told(u"May invite users via link"_s); }
    QString webhook() { return told(u"Webhook"_s); }
    bool isAnswered()
    {
        return QTest::qWaitFor([this] {
            return child<widgets::TextLabel>(*m_dialog, "statusText").fullText().isEmpty();
        });
    }

    std::unique_ptr<testsupport::DialogBench> m_bench;
    std::unique_ptr<RightsDialog> m_dialog;

private Q_SLOTS:
    void asksAtOnce()
    {
        RightsDialog &dialog = open();
        QCOMPARE(dialog.windowTitle(), u"Check rights"_s);
        QCOMPARE(member(), u"Not known"_s);
        QVERIFY(!again().isEnabled());
        QVERIFY(isAnswered());
        QCOMPARE(member(), u"Yes"_s);
        QCOMPARE(administrator(), u"Yes"_s);
        QCOMPARE(invite(), u"Yes"_s);
        QCOMPARE(webhook(), u"Not set"_s);
        QCOMPARE(told(u"Chat and bot"_s), u"What @acme_invites_bot may do in Acme <b>News</b>"_s);
        QVERIFY(again().isEnabled());
        QTest::mouseClick(&child<QPushButton>(dialog, "closeButton"), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
    }

    void saysWhatIsMissingAndSeesItComeBack()
    {
        seat().rights.inviteUsers = false;
        open();
        QVERIFY(isAnswered());
        QCOMPARE(administrator(), u"Yes"_s);
        QVERIFY2(invite().startsWith(u"No."_s), qPrintable(invite()));
        QVERIFY(invite().contains(u"“Invite users via link”"_s));
        QTRY_VERIFY(!m_bench->catalogue.seat(news)->seat.mayInvite);
        seat().rights.inviteUsers = true;
        QTest::mouseClick(&again(), Qt::LeftButton);
        QVERIFY(isAnswered());
        QCOMPARE(invite(), u"Yes"_s);
        QTRY_VERIFY(m_bench->catalogue.seat(news)->seat.mayInvite);
    }

    void saysThatTheBotIsNoAdministrator()
    {
        seat() = {.status = simulator::Status::Member};
        open();
        QVERIFY(isAnswered());
        QCOMPARE(member(), u"Yes"_s);
        QVERIFY2(administrator().contains(u"Administrators"_s), qPrintable(administrator()));
        QVERIFY2(invite().startsWith(u"No."_s), qPrintable(invite()));
    }

    void saysThatTheBotIsOut_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("text");
        QTest::newRow("left") << u"left"_s << u"not in this chat"_s;
        QTest::newRow("kicked") << u"kicked"_s << u"removed from this chat"_s;
        QTest::newRow("deleted") << u"deleted"_s << u"was deleted"_s;
    }

    void saysThatTheBotIsOut()
    {
        QFETCH(QString, how);
        QFETCH(QString, text);
        if (how == "left"_L1)
            seat().status = simulator::Status::Left;
        else if (how == "kicked"_L1)
            seat().status = simulator::Status::Kicked;
        else
            world().findChat(news.chat)->deleted = true;
        open();
        QVERIFY(isAnswered());
        QVERIFY2(member().contains(text), qPrintable(member()));
        QVERIFY2(administrator().startsWith(u"No."_s), qPrintable(administrator()));
        QVERIFY2(invite().startsWith(u"No."_s), qPrintable(invite()));
        QCOMPARE(webhook(), u"Not set"_s);
    }

    void tellsOfAWebhook()
    {
        world().findBot(benchBot)->webhookUrl = u"https://bot.example/hook"_s;
        open();
        QVERIFY(isAnswered());
        QVERIFY2(webhook().startsWith(u"Set: another program"_s), qPrintable(webhook()));
        QCOMPARE(world().findBot(benchBot)->webhookUrl, u"https://bot.example/hook"_s);
    }

    void showsTheRestWithoutTheWebhook()
    {
        m_bench->server.faults().add(simulator::Fault::htmlBadGateway().on("getWebhookInfo"));
        open();
        QVERIFY(isAnswered());
        QCOMPARE(invite(), u"Yes"_s);
        QVERIFY2(webhook().contains(u"fault of its own"_s), qPrintable(webhook()));
    }

    void saysThatTelegramCouldNotBeAsked()
    {
        open();
        QVERIFY(isAnswered());
        m_bench->server.faults().add(simulator::Fault::htmlBadGateway().on("getChat"));
        QTest::mouseClick(&again(), Qt::LeftButton);
        QVERIFY(isAnswered());
        QVERIFY2(told(u"Problem"_s).contains(u"fault of its own"_s),
                 qPrintable(told(u"Problem"_s)));
        // What was known before is not passed off as known now.
        QCOMPARE(invite(), u"Not known"_s);
        QTest::mouseClick(&again(), Qt::LeftButton);
        QVERIFY(isAnswered());
        QCOMPARE(invite(), u"Yes"_s);
        QVERIFY(!child<QWidget>(*m_dialog, "problemOutcome").isVisible());
    }

    void canBeClosedWhileTelegramIsSilent()
    {
        m_bench->server.faults().add(simulator::Fault::neverAnswer());
        m_bench->server.forgetCalls();
        RightsDialog &dialog = open();
        QTRY_COMPARE(m_bench->server.callCount("getChat"), 1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        testsupport::settle();
    }
};

QTEST_MAIN(RightsDialogTest)
#include "tst_rightsdialog.moc"
