// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/watchcommands.h"

#include "simulator/acts.h"
#include "widgets/gatedialog.h"
#include "widgets/linkdialog.h"
#include "widgets/listendialog.h"
#include "widgets/outcome.h"
#include "widgets/windowbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using domain::LinkColumn;
using domain::ListeningState;
using testsupport::benchBot;
using testsupport::benchChat;
using testsupport::benchSeat;
using testsupport::child;
using testsupport::wait;
using testsupport::WindowBench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WatchCommandsTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<WindowBench>();
        QVERIFY(m_bench->start());
        QVERIFY(wait(m_bench->gates->open()));
    }

    void cleanup() { m_bench.reset(); }

private:
    static domain::Link named(const QString &name)
    {
        domain::Link link;
        link.settings.name = name;
        return link;
    }
    template <typename Widget = QPushButton>
    static Widget &in(QWidget *dialog, const char *name)
    {
        return child<Widget>(*dialog, name);
    }
    static void press(QWidget *dialog, const char *name)
    {
        auto &button = in(dialog, name);
        QTRY_VERIFY(button.isVisible() && button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    QString text(const char *name) const
    {
        return child<widgets::TextLabel>(*m_bench->window, name).fullText();
    }
    bool isNoticeShown() const
    {
        return child<QWidget>(*m_bench->window, "noticeStrip").isVisible();
    }
    bool isListened() const { return m_bench->listener->isOn(benchBot); }
    void listen()
    {
        QVERIFY(wait(m_bench->listener->turnOn(benchBot)));
        QTRY_COMPARE(m_bench->server.waitingPolls(), 1);
    }
    void join(const QString &url, qint64 number)
    {
        m_bench->server.act([&](simulator::World &world) {
            world.addPerson({number}, u"Guest"_s, u"guest%1"_s.arg(number));
            QVERIFY(simulator::joinByLink(world, {number}, url));
        });
    }

    std::unique_ptr<WindowBench> m_bench;

private Q_SLOTS:
    void switchesListeningOnAndOff()
    {
        m_bench->showLinks(1);
        m_bench->trigger(u"Listen for joins…"_s);
        auto *dialog = m_bench->dialog<widgets::ListenDialog>();
        QVERIFY(dialog);
        press(dialog, "listenButton");
        QTRY_VERIFY(isListened());
        QTRY_VERIFY(!m_bench->window->findChild<widgets::ListenDialog *>());
        QTRY_COMPARE(text("listeningLabel"), u"Listening for joins"_s);

        m_bench->trigger(u"Listen for joins…"_s);
        dialog = m_bench->dialog<widgets::ListenDialog>();
        QVERIFY(
            in<widgets::Outcome>(dialog, "stateOutcome").text().startsWith("Listening since"_L1));
        press(dialog, "stopButton");
        QTRY_VERIFY(!isListened());
        QTRY_VERIFY(!child<QWidget>(*m_bench->window, "listeningLabel").isVisible());
    }

    void saysWhyItCantListen()
    {
        m_bench->server.world().findBot(benchBot)->webhookUrl = u"https://bot.example/hook"_s;
        m_bench->showLinks(1);
        m_bench->trigger(u"Listen for joins…"_s);
        auto *dialog = m_bench->dialog<widgets::ListenDialog>();
        press(dialog, "listenButton");
        QTRY_VERIFY(in<widgets::Outcome>(dialog, "stateOutcome").text().contains("webhook"_L1));
        QVERIFY(!isListened());
        QCOMPARE(m_bench->calls("deleteWebhook"), 0);
    }

    void remembersThatNobodyWantsIt()
    {
        m_bench->showLinks(1);
        m_bench->trigger(u"Listen for joins…"_s);
        press(m_bench->dialog<widgets::ListenDialog>(), "cancelButton");
        QTRY_VERIFY(m_bench->listener->find(benchBot).has_value());
        QCOMPARE(m_bench->listener->find(benchBot)->listening.state, ListeningState::Off);
    }

    void closesTheGateAndOpensItAgain()
    {
        domain::Link paid = named(u"Paid"_s);
        paid.role = domain::LinkRole::Subscription;
        paid.subscription = domain::Subscription{24h * 30, 100};
        m_bench->showLinks({named(u"one"_s), named(u"two"_s), paid});
        m_bench->trigger(u"Close the gate…"_s);
        auto *dialog = m_bench->dialog<widgets::GateDialog>();
        QVERIFY(dialog);
        auto &open = in<QListWidget>(dialog, "openListWidget");
        QTRY_COMPARE(open.count(), 1);
        QVERIFY(open.item(0)->text().contains("Paid"_L1));
        press(dialog, "closeButton");
        QTRY_COMPARE(m_bench->cell(u"one"_s, LinkColumn::State), u"Paused"_s);
        QTRY_COMPARE(m_bench->cell(u"two"_s, LinkColumn::State), u"Paused"_s);
        QTRY_VERIFY(m_bench->headline().startsWith("The gate is closed"_L1));

        m_bench->trigger(u"Reopen the gate"_s);
        QTRY_VERIFY(!isNoticeShown());
        const auto isOpen = [this] {
            m_bench->clock.advance(1s);
            return m_bench->cell(u"one"_s, LinkColumn::State) == "Active"_L1
                && m_bench->cell(u"two"_s, LinkColumn::State) == "Active"_L1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
    }

    void marksAndTellsALeakWithoutItsLink()
    {
        m_bench->background.setAvailable(true);
        m_bench->preferences.setNotifies(true);
        m_bench->showLinks({named(u"leaks"_s)});
        QVERIFY(!m_bench->background.isKept());
        m_bench->preferences.setShowsTray(true);
        QVERIFY(m_bench->background.isKept());
        listen();
        const QString url = m_bench->links().front().text;
        for (int i = 0; i < 30; ++i)
            join(url, 7'000'000 + i);
        QTRY_COMPARE(m_bench->headline(), u"Possible leak:"_s);
        QTRY_VERIFY2(text("noticeText").contains(u"joined by “leaks”"_s),
                     qPrintable(text("noticeText")));
        QTRY_COMPARE(m_bench->background.notifications().size(), 1);
        QVERIFY(m_bench->background.notifications().front().contains("Acme News"_L1));
        QVERIFY(!m_bench->background.notifications().front().contains("t.me"_L1));

        m_bench->click("PauseNoticeButton");
        QTRY_COMPARE(m_bench->cell(u"leaks"_s, LinkColumn::State), u"Paused"_s);
        QTRY_VERIFY(!m_bench->leaks->leak(benchSeat));
    }

    void makesALinkForOnePersonOnlyWhereItListens()
    {
        m_bench->showLinks(1);
        m_bench->trigger(u"New link…"_s);
        auto *dialog = m_bench->dialog<widgets::LinkDialog>();
        QVERIFY(!in<QCheckBox>(dialog, "forOneCheckBox").isVisible());
        dialog->reject();
        QTRY_VERIFY(!m_bench->window->findChild<widgets::LinkDialog *>());

        listen();
        m_bench->trigger(u"New link…"_s);
        dialog = m_bench->dialog<widgets::LinkDialog>();
        in<QLineEdit>(dialog, "nameLineEdit").setText(u"For Olena"_s);
        in<QCheckBox>(dialog, "forOneCheckBox").setChecked(true);
        in<QLineEdit>(dialog, "expectedLineEdit").setText(u"@olenak"_s);
        press(dialog, "saveButton");
        QTRY_COMPARE(m_bench->cell(u"For Olena"_s, LinkColumn::Limit), u"1"_s);
        const auto made =
            std::find_if(m_bench->server.world().links.begin(), m_bench->server.world().links.end(),
                         [](const auto &each) { return each.second.name == u"For Olena"_s; });
        QVERIFY(made != m_bench->server.world().links.end());
        QVERIFY(made->second.expireDate.isValid());
        join(made->second.text, 7'100'000);
        QTRY_COMPARE(m_bench->headline(), u"Somebody else came."_s);
        QTRY_VERIFY(made->second.revoked);
    }

    void remindsOfLinksThatEndAndExtendsThem()
    {
        domain::Link ending = named(u"ends"_s);
        ending.settings.expires = m_bench->clock.now().addDays(2);
        m_bench->showLinks({ending});
        m_bench->window->remind();
        QTRY_COMPARE(m_bench->headline(), u"Reminder:"_s);
        m_bench->click("Extendby7daysNoticeButton");
        const auto isExtended = [&] {
            m_bench->clock.advance(1s);
            return m_bench->links().front().expireDate > ending.settings.expires.addDays(6);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isExtended(), 20'000);
        QVERIFY(!isNoticeShown());
    }
};

QTEST_MAIN(WatchCommandsTest)
#include "tst_watchcommands.moc"
