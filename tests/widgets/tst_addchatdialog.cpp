// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/addchatdialog.h"

#include "widgets/dialogbench.h"
#include "widgets/dialogbody.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using simulator::ChatType;
using testsupport::benchBot;
using testsupport::child;
using widgets::AddChatDialog;

namespace {

constexpr core::ChatId newsId{-1001234567890};
constexpr core::ChatId groupId{-4567};

} // namespace

class AddChatDialogTest : public testsupport::Test
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
    simulator::World &world() { return m_bench->server.world(); }

    /// A channel "Acme News" with the bot as an administrator.
    simulator::Chat &addNews(bool mayInvite = true)
    {
        simulator::Chat &chat =
            world().addChat(newsId, ChatType::Channel, u"Acme News"_s, u"acme_news"_s);
        chat.crowd = 18203;
        world().seatAdministrator(newsId, benchBot,
                                  simulator::botRights(ChatType::Channel, mayInvite));
        return chat;
    }

    AddChatDialog &open()
    {
        m_dialog = std::make_unique<AddChatDialog>(*m_bench->chats, m_bench->catalogue, benchBot);
        m_dialog->show();
        testsupport::settle();
        m_bench->server.forgetCalls();
        return *m_dialog;
    }

    QLineEdit &chat() { return child<QLineEdit>(*m_dialog, "chatEdit"); }
    QPushButton &checkButton() { return child<QPushButton>(*m_dialog, "checkButton"); }
    QPushButton &addButton() { return child<QPushButton>(*m_dialog, "addButton"); }
    QString found() { return testsupport::accessibleTextNamed(*m_dialog, u"Chat found"_s); }
    QString hint() { return child<widgets::TextLabel>(*m_dialog, "chatHint").fullText(); }

    void typeAndCheck(const QString &text)
    {
        chat().clear();
        QTest::keyClicks(&chat(), text);
        QTest::keyClick(&chat(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([this] {
            return child<widgets::TextLabel>(*m_dialog, "statusText").fullText().isEmpty();
        }));
    }

    std::unique_ptr<testsupport::DialogBench> m_bench;
    std::unique_ptr<AddChatDialog> m_dialog;

private Q_SLOTS:
    void addsAChatByTwiceEnter()
    {
        QVERIFY(m_bench->addBot());
        addNews();
        AddChatDialog &dialog = open();
        QSignalSpy added(&dialog, &AddChatDialog::chatAdded);
        QVERIFY(chat().hasFocus());
        typeAndCheck(u"@acme_news"_s);
        QCOMPARE(found().section(u'\n', 0, 0), u"Acme News"_s);
        QVERIFY2(found().contains(u"Channel · @acme_news · 18"_s), qPrintable(found()));
        QVERIFY2(found().contains(u"may invite users"_s), qPrintable(found()));
        QTest::keyClick(&chat(), Qt::Key_Return);
        QVERIFY(added.wait());
        QVERIFY(!dialog.isVisible());
        const domain::SeatId seat{benchBot, newsId};
        QCOMPARE(added.first().first().value<domain::SeatId>(), seat);
        QTRY_VERIFY(m_bench->catalogue.seat(seat));
        QVERIFY(m_bench->catalogue.seat(seat)->seat.mayInvite);
        QVERIFY(testsupport::wait(m_bench->ledger.primaryLink(seat)).value().has_value());
    }

    void takesEveryFormOfAReference_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("with @") << u"@acme_news"_s;
        QTest::newRow("bare name") << u"acme_news"_s;
        QTest::newRow("link") << u"https://t.me/acme_news"_s;
        QTest::newRow("link to a message") << u"t.me/c/1234567890/17"_s;
        QTest::newRow("number") << u"-1001234567890"_s;
        QTest::newRow("Persian digits") << u"-۱۰۰۱۲۳۴۵۶۷۸۹۰"_s;
        QTest::newRow("web client") << u"https://web.telegram.org/a/#-1001234567890"_s;
    }

    void takesEveryFormOfAReference()
    {
        QFETCH(QString, text);
        QVERIFY(m_bench->addBot());
        addNews();
        open();
        chat().setText(text);
        QTest::mouseClick(&checkButton(), Qt::LeftButton);
        QTRY_VERIFY2(addButton().isEnabled(), qPrintable(found() + hint()));
        QVERIFY(found().startsWith(u"Acme News\n"_s));
    }

    void refusesAWrongFormBeforeAnyRequest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("invite link") << u"https://t.me/+AbCdEf12GhIjKlMn"_s
                                     << u"An invite link does not tell which chat it leads to."_s;
        QTest::newRow("another site")
            << u"https://example.org/acme_news"_s << u"This names no chat."_s;
        QTest::newRow("a bad name") << u"@1acme"_s << u"No chat has such a name"_s;
        QTest::newRow("a bad number") << u"-9999999999999999999"_s << u"has this number"_s;
    }

    void refusesAWrongFormBeforeAnyRequest()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QVERIFY(m_bench->addBot());
        open();
        chat().setText(text);
        QVERIFY2(hint().contains(expected), qPrintable(hint()));
        QCOMPARE(chat().accessibleDescription(), hint());
        QVERIFY(!checkButton().isEnabled());
        QTest::keyClick(&chat(), Qt::Key_Return);
        testsupport::settle();
        QVERIFY(m_bench->server.calls().empty());
        QVERIFY(m_dialog->isVisible());
    }

    void saysWhyThereIsNoChat_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("expected");
        QTest::newRow("not there") << u"absent"_s << u"finds no such chat"_s;
        QTest::newRow("left a private chat") << u"left"_s << u"The bot is not in this chat."_s;
        QTest::newRow("kicked") << u"kicked"_s << u"The bot was removed from this chat."_s;
        QTest::newRow("deleted") << u"deleted"_s << u"The chat was deleted."_s;
        QTest::newRow("one person") << u"person"_s << u"conversation with one person"_s;
    }

    void saysWhyThereIsNoChat()
    {
        QFETCH(QString, state);
        QFETCH(QString, expected);
        QVERIFY(m_bench->addBot());
        if (state != "absent"_L1) {
            simulator::Chat &chat = addNews();
            chat.username.clear();
            simulator::Seat &seat = chat.seats[benchBot];
            if (state == "left"_L1)
                seat.status = simulator::Status::Left;
            else if (state == "kicked"_L1)
                seat.status = simulator::Status::Kicked;
            else if (state == "deleted"_L1)
                chat.deleted = true;
            else
                chat.type = ChatType::Private;
        }
        open();
        typeAndCheck(QString::number(newsId.value));
        QVERIFY2(found().contains(expected), qPrintable(found()));
        QVERIFY(!addButton().isEnabled());
        QVERIFY(chat().hasFocus());
        QVERIFY(m_dialog->findChild<QPushButton *>(u"detailsButton"_s)->isVisible());
    }

    void saysWhichRightIsMissingAndAddsAnyway()
    {
        QVERIFY(m_bench->addBot());
        world().addChat(groupId, ChatType::Group, u"Alumni"_s);
        world().seatAdministrator(groupId, benchBot, simulator::botRights(ChatType::Group, false));
        AddChatDialog &dialog = open();
        typeAndCheck(u"-4567"_s);
        QVERIFY2(found().contains(u"The right “Invite users via link” is missing."_s),
                 qPrintable(found()));
        QVERIFY(found().contains(u"Group · "_s));
        QVERIFY(addButton().isEnabled());
        QTest::mouseClick(&addButton(), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        QTRY_VERIFY(m_bench->catalogue.seat({benchBot, groupId}));
        QVERIFY(!m_bench->catalogue.seat({benchBot, groupId})->seat.mayInvite);
    }

    void saysThatTheBotIsNoAdministrator()
    {
        QVERIFY(m_bench->addBot());
        addNews().seats[benchBot].status = simulator::Status::Member;
        open();
        typeAndCheck(u"@acme_news"_s);
        QVERIFY2(found().contains(u"The bot is not an administrator."_s), qPrintable(found()));
        QVERIFY(addButton().isEnabled());
    }

    void saysThatAPublicChatIsNotTheBots()
    {
        QVERIFY(m_bench->addBot());
        addNews().seats.clear();
        open();
        typeAndCheck(u"@acme_news"_s);
        QVERIFY2(found().contains(u"The bot is not in this chat."_s), qPrintable(found()));
    }

    void refusesAChatThatIsThereAlready()
    {
        QVERIFY(m_bench->addBot());
        addNews();
        const auto there = testsupport::wait(m_bench->chats->check(benchBot, newsId));
        QVERIFY(there);
        QVERIFY(testsupport::wait(m_bench->chats->add(*there)));
        open();
        typeAndCheck(u"acme_news"_s);
        QVERIFY2(found().contains(u"This chat is in Gatehouse already."_s), qPrintable(found()));
        QVERIFY(!addButton().isEnabled());
        QTest::keyClick(&chat(), Qt::Key_Return);
        testsupport::settle();
        QVERIFY(m_dialog->isVisible());
    }

    void wantsAnotherCheckWhenTheQuestionChanges()
    {
        QVERIFY(m_bench->addBot());
        addNews();
        open();
        typeAndCheck(u"acme_news"_s);
        QVERIFY(addButton().isEnabled());
        QTest::keyClick(&chat(), Qt::Key_X);
        QVERIFY(!addButton().isEnabled());
        QCOMPARE(found(), u"The question was changed. Check it again."_s);
    }

    void showsAStrangersTitleAsText_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("shown");
        QTest::newRow("HTML") << u"<img src=x><b>Acme</b>"_s << u"<img src=x><b>Acme</b>"_s;
        QTest::newRow("bidi override") << u"Acme \u202Egpj.exe"_s << u"Acme gpj.exe"_s;
        QTest::newRow("two lines")
            << u"Acme\nThe bot may invite users."_s << u"Acme The bot may invite users."_s;
        QTest::newRow("4,096 letters") << QString(4096, u'W') << QString(127, u'W') + u'…';
    }

    void showsAStrangersTitleAsText()
    {
        QFETCH(QString, title);
        QFETCH(QString, shown);
        QVERIFY(m_bench->addBot());
        addNews().title = title;
        const AddChatDialog &dialog = open();
        const QSize before = dialog.size();
        typeAndCheck(u"acme_news"_s);
        const QString line = found().section(u'\n', 0, 0);
        if (title.size() > 128)
            QVERIFY(line.size() <= 129 && line.endsWith(u'…'));
        else
            QCOMPARE(line, shown);
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->text().contains(u"Acme"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QCOMPARE(dialog.width(), before.width());
        QCOMPARE(child<widgets::DialogBody>(dialog, "body").horizontalScrollBar()->maximum(), 0);
    }

    void canBeCancelledWhileTelegramIsSilent()
    {
        QVERIFY(m_bench->addBot());
        addNews();
        AddChatDialog &dialog = open();
        m_bench->server.faults().add(simulator::Fault::neverAnswer());
        QTest::keyClicks(&chat(), u"acme_news"_s);
        QTest::keyClick(&chat(), Qt::Key_Return);
        QTRY_COMPARE(m_bench->server.callCount("getChat"), 1);
        QVERIFY(!chat().isEnabled());
        QVERIFY(!child<QComboBox>(dialog, "botComboBox").isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QTest::mouseClick(&child<QPushButton>(dialog, "cancelButton"), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        testsupport::settle();
    }

    void saysThatABotComesFirst()
    {
        open();
        QVERIFY2(found().startsWith(u"There is no bot yet."_s), qPrintable(found()));
        QTest::keyClicks(&chat(), u"acme_news"_s);
        QVERIFY(!checkButton().isEnabled());
        // A bot that comes while the window is open is offered at once.
        QVERIFY(m_bench->addBot());
        QVERIFY(checkButton().isEnabled());
    }

    void namesEverythingForScreenReaders()
    {
        QVERIFY(m_bench->addBot());
        AddChatDialog &dialog = open();
        QCOMPARE(dialog.windowTitle(), u"Add chat"_s);
        QCOMPARE(child<QLabel>(dialog, "botLabel").buddy(),
                 &child<QComboBox>(dialog, "botComboBox"));
        QCOMPARE(child<QLabel>(dialog, "chatLabel").buddy(), &chat());
        QCOMPARE(QAccessible::queryAccessibleInterface(&chat())->text(QAccessible::Name),
                 u"Chat"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&checkButton())->text(QAccessible::Name),
                 u"Check"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&addButton())->text(QAccessible::Name),
                 u"Add chat"_s);
    }
};

QTEST_MAIN(AddChatDialogTest)
#include "tst_addchatdialog.moc"
