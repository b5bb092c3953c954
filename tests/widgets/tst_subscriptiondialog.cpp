// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/subscriptiondialog.h"

#include "widgets/linkbench.h"
#include "widgets/textlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulator::Fault;
using testsupport::child;
using widgets::SubscriptionDialog;

class SubscriptionDialogTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::LinkBench>();
        QVERIFY(m_bench->openChat());
    }

    void cleanup()
    {
        m_dialog.reset();
        m_bench.reset();
    }

private:
    SubscriptionDialog &show(std::unique_ptr<SubscriptionDialog> dialog)
    {
        m_dialog = std::move(dialog);
        m_dialog->show();
        testsupport::settle();
        return *m_dialog;
    }

    SubscriptionDialog &openNew(const domain::Chat &chat)
    {
        return show(
            std::make_unique<SubscriptionDialog>(*m_bench->desk, testsupport::benchSeat, chat));
    }
    SubscriptionDialog &openNew() { return openNew(m_bench->chat()); }

    SubscriptionDialog &openRename(const domain::Link &link)
    {
        return show(std::make_unique<SubscriptionDialog>(*m_bench->desk, link, m_bench->chat()));
    }

    domain::Link supporters()
    {
        domain::Link link;
        link.role = domain::LinkRole::Subscription;
        link.subscription = domain::Subscription{24h * 30, 1250};
        link.settings.name = u"Supporters"_s;
        link.confirmedAt = m_bench->clock.now();
        return m_bench->addLink(link);
    }

    template <typename Widget>
    Widget &find(const char *name)
    {
        return child<Widget>(*m_dialog, name);
    }
    QLineEdit &name() { return find<QLineEdit>("nameLineEdit"); }
    QLineEdit &price() { return find<QLineEdit>("priceLineEdit"); }
    QLineEdit &period() { return find<QLineEdit>("periodLineEdit"); }
    QPushButton &saveButton() { return find<QPushButton>("saveButton"); }
    QString label(const char *name) { return find<widgets::TextLabel>(name).fullText(); }
    QString summary() { return testsupport::accessibleTextNamed(*m_dialog, u"Summary"_s); }
    QString problem() { return testsupport::accessibleTextNamed(*m_dialog, u"Problem"_s); }
    void send()
    {
        QTest::mouseClick(&saveButton(), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([this] { return label("statusText").isEmpty(); }));
    }
    int subscribes() { return m_bench->server.callCount("createChatSubscriptionInviteLink"); }
    int renames() { return m_bench->server.callCount("editChatSubscriptionInviteLink"); }

    std::unique_ptr<testsupport::LinkBench> m_bench;
    std::unique_ptr<SubscriptionDialog> m_dialog;

private Q_SLOTS:
    void namesEverythingForScreenReaders()
    {
        const auto accessibleName = [](QWidget &widget) {
            return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
        };
        QCOMPARE(openNew().windowTitle(), u"New subscription link"_s);
        QCOMPARE(accessibleName(name()), u"Name"_s);
        QCOMPARE(accessibleName(price()), u"Price in Stars"_s);
        QCOMPARE(accessibleName(period()), u"Period"_s);
        QCOMPARE(accessibleName(saveButton()), u"Create link"_s);
        QCOMPARE(period().text(), u"30 day(s) (2,592,000 s)"_s);
        QVERIFY(period().isReadOnly());
        QVERIFY(label("priceHint").startsWith(u"Price and period are final"_s));
        QCOMPARE(saveButton().accessibleDescription(), summary());
        QCOMPARE(openRename(supporters()).windowTitle(), u"Rename subscription link"_s);
    }

    void takesPrices_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("stars"); // 0 = not valid
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("0") << u"0"_s << 0;
        QTest::newRow("1") << u"1"_s << 1;
        QTest::newRow("10000") << u"10000"_s << 10000;
        QTest::newRow("10001") << u"10001"_s << 0;
        QTest::newRow("Arabic") << u"٢٥٠"_s << 250;
        QTest::newRow("Persian") << u"۲۵۰"_s << 250;
        QTest::newRow("minus") << u"-1"_s << 0;
        QTest::newRow("word") << u"free"_s << 0;
    }
    void takesPrices()
    {
        QFETCH(QString, typed);
        QFETCH(int, stars);
        SubscriptionDialog &dialog = openNew();
        QSignalSpy created(&dialog, &SubscriptionDialog::created);
        QTest::keyClicks(&name(), u"Supporters"_s);
        QTest::keyClick(&name(), Qt::Key_Tab);
        QVERIFY(price().hasFocus());
        testsupport::typeLetters(price(), typed);
        QCOMPARE(saveButton().isEnabled(), stars > 0);
        QCOMPARE(price().property("invalid").toBool(), stars == 0 && !typed.isEmpty());
        QTest::keyClick(&price(), Qt::Key_Return);
        if (stars == 0) {
            testsupport::settle();
            QCOMPARE(subscribes(), 0);
            return;
        }
        QVERIFY(created.wait());
        QVERIFY(!dialog.isVisible());
        const auto links = m_bench->links();
        QCOMPARE(links.size(), 1U);
        QCOMPARE(links.front().name, u"Supporters"_s);
        QCOMPARE(links.front().subscriptionPrice, stars);
        QCOMPARE(links.front().subscriptionPeriod, 2592000);
        QCOMPARE(m_bench->inLedger(links.front().hash).subscription->stars, stars);
    }

    void saysWhatBecomesOfIt()
    {
        openNew();
        QCOMPARE(summary(), u"Enter a price first."_s);
        price().setText(u"250"_s);
        QCOMPARE(summary(),
                 u"Anyone who pays 250 Star(s) every 30 days can join with this link."_s);
    }

    void warnsWhereSubscriptionsMakeNoSense_data()
    {
        QTest::addColumn<domain::ChatKind>("kind");
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("notice");
        QTest::newRow("private channel") << domain::ChatKind::Channel << QString() << QString();
        QTest::newRow("public channel")
            << domain::ChatKind::Channel << u"acme"_s << u"This channel is public"_s;
        QTest::newRow("supergroup") << domain::ChatKind::Supergroup << QString()
                                    << u"Telegram makes subscription links for channels only"_s;
    }
    void warnsWhereSubscriptionsMakeNoSense()
    {
        QFETCH(domain::ChatKind, kind);
        QFETCH(QString, username);
        QFETCH(QString, notice);
        domain::Chat chat = m_bench->chat();
        chat.kind = kind;
        chat.username = username;
        openNew(chat);
        QCOMPARE(find<QWidget>("noticeFrame").isVisible(), !notice.isEmpty());
        QVERIFY2(label("noticeText").startsWith(notice), qPrintable(label("noticeText")));
    }

    void givesAnotherName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("another") << u"Patrons"_s << u"Patrons"_s;
        QTest::newRow("cleared") << QString() << QString();
        QTest::newRow("cleaned") << u"  Patrons "_s << u"Patrons"_s;
        QTest::newRow("32") << QString(32, u'a') << QString(32, u'a');
        QTest::newRow("33") << QString(33, u'a') << QString(32, u'a');
    }
    void givesAnotherName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        const domain::Link link = supporters();
        SubscriptionDialog &dialog = openRename(link);
        QSignalSpy renamed(&dialog, &SubscriptionDialog::renamed);
        QVERIFY(!saveButton().isEnabled());
        QVERIFY(price().isReadOnly());
        QCOMPARE(price().text(), u"1,250"_s);
        QCOMPARE(period().text(), u"30 day(s) (2,592,000 s)"_s);
        name().setText(typed);
        QVERIFY(saveButton().isEnabled());
        send();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(renamed.size(), 1);
        const simulator::Link there = *m_bench->server.world().findLink(link.url);
        QCOMPARE(there.name, stored);
        QCOMPARE(there.subscriptionPrice, 1250);
        QCOMPARE(m_bench->inLedger(link.hash).settings.name, stored);
        QCOMPARE(m_bench->server.callCount("editChatInviteLink"), 0);
    }

    void renamesALinkThatIsNotKnown()
    {
        domain::Link link = supporters();
        link.verified = false;
        openRename(link);
        QVERIFY(label("noticeText").startsWith(u"What this link is called is not known"_s));
        QVERIFY(saveButton().isEnabled());
        send();
        QCOMPARE(renames(), 1);
    }

    void keepsEverythingAfterARefusal()
    {
        openNew();
        name().setText(u"Supporters"_s);
        price().setText(u"5"_s);
        m_bench->server.faults().add(Fault::refused(400, u"PRICING_CHAT_INVALID"_s));
        send();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!problem().isEmpty());
        QVERIFY(find<QPushButton>("detailsButton").isVisible());
        QCOMPARE(price().text(), u"5"_s);
        QVERIFY(saveButton().isEnabled());
    }

    void neverRepeatsACreateByAccident()
    {
        openNew();
        name().setText(u"Supporters"_s);
        price().setText(u"5"_s);
        m_bench->server.faults().add(
            Fault::cutAfterActing().on("createChatSubscriptionInviteLink"));
        send();
        QVERIFY2(problem().startsWith(u"A link may exist"_s), qPrintable(problem()));
        QVERIFY(problem().contains(u"“Supporters”"_s));
        QVERIFY(!saveButton().isEnabled());
        QTest::keyClick(&price(), Qt::Key_Return);
        testsupport::settle();
        QCOMPARE(subscribes(), 1);
        price().setText(u"6"_s);
        QVERIFY(saveButton().isEnabled());
    }

    void showsWhatTelegramStoredInstead()
    {
        const domain::Link link = supporters();
        SubscriptionDialog &dialog = openRename(link);
        name().setText(u"Patrons"_s);
        m_bench->answerWith("editChatSubscriptionInviteLink",
                            {{u"invite_link"_s, link.url},
                             {u"name"_s, u"Patr"_s},
                             {u"subscription_period"_s, 2592000},
                             {u"subscription_price"_s, 1250}});
        send();
        QVERIFY(dialog.isVisible());
        QCOMPARE(problem(), u"Telegram stored the name as “Patr”."_s);
        QVERIFY(!saveButton().isVisible());
        QTest::mouseClick(&find<QPushButton>("closeButton"), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    }

    void canBeClosedWhileTheAnswerIsOnItsWay()
    {
        openNew();
        price().setText(u"5"_s);
        m_bench->server.faults().add(Fault::slow(2s).on("createChatSubscriptionInviteLink"));
        QTest::mouseClick(&saveButton(), Qt::LeftButton);
        QTRY_COMPARE(subscribes(), 1);
        QVERIFY(!price().isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        m_dialog.reset();
        m_bench->clock.advance(2s);
        QTRY_COMPARE(m_bench->links().size(), 1U);
        QTRY_VERIFY(!m_bench->desk->isBusy());
        QVERIFY(m_bench->inLedger(m_bench->links().front().hash).id.isValid());
    }
};

QTEST_MAIN(SubscriptionDialogTest)
#include "tst_subscriptiondialog.moc"
