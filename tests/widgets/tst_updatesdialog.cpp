// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/updatesdialog.h"

#include "services/proxysetting.h"
#include "support/scriptedserver.h"
#include "widgets/dialogbench.h"
#include "widgets/textlabel.h"

#include <QDesktopServices>
#include <QPushButton>

using namespace Qt::StringLiterals;
using testsupport::child;
using testsupport::Script;
using widgets::UpdatesDialog;

class UpdatesDialogTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::DialogBench>();
        QVERIFY(m_bench->open());
        m_server = std::make_unique<testsupport::ScriptedServer>();
        m_proxy = std::make_unique<services::ProxySetting>(m_bench->preferences, m_bench->vault,
                                                           *m_bench->connections, m_bench->clock);
        m_updates = std::make_unique<services::Updates>(
            m_server->url(), m_bench->preferences, *m_proxy, [this] { return m_isBusy; },
            m_bench->clock);
        m_isBusy = false;
        m_dialog = std::make_unique<UpdatesDialog>(*m_updates);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_updates.reset();
        m_proxy.reset();
        m_server.reset();
        m_bench.reset();
    }

    void open(const QUrl &page) { m_opened = page; }

private:
    QPushButton &button(const char *name) { return child<QPushButton>(*m_dialog, name); }
    void check() { QTest::mouseClick(&button("checkButton"), Qt::LeftButton); }
    QString result() { return testsupport::accessibleTextNamed(*m_dialog, u"Result"_s); }

    std::unique_ptr<testsupport::DialogBench> m_bench;
    std::unique_ptr<testsupport::ScriptedServer> m_server;
    std::unique_ptr<services::ProxySetting> m_proxy;
    std::unique_ptr<services::Updates> m_updates;
    std::unique_ptr<UpdatesDialog> m_dialog;
    QUrl m_opened;
    bool m_isBusy = false;

private Q_SLOTS:
    void asksNobodyBeforeTheUserSaysSo()
    {
        testsupport::settle();
        QCOMPARE(m_server->connections(), 0);
        QVERIFY(
            child<widgets::TextLabel>(*m_dialog, "askedText").fullText().contains(u"127.0.0.1"_s));
        QVERIFY(button("checkButton").isDefault());
        QVERIFY(!button("pageButton").isVisible());
    }

    void saysThatThisIsTheNewest()
    {
        m_server->add(
            Script::answer(200, "{\"version\":\"0.0.1\",\"page\":\"https://example.org/\"}"));
        check();
        QTRY_VERIFY(result().contains(u"newest version"_s));
        QVERIFY(result().contains(QLatin1String(GATEHOUSE_VERSION)));
        QVERIFY(!button("pageButton").isVisible());
    }

    void leadsToTheNewersPage()
    {
        m_server->add(
            Script::answer(200, "{\"version\":\"999.1\",\"page\":\"https://example.org/999\"}"));
        check();
        QTRY_VERIFY(result().contains(u"999.1"_s));
        QVERIFY(!button("checkButton").isVisible());
        QDesktopServices::setUrlHandler(u"https"_s, this, "open");
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(m_opened, QUrl(u"https://example.org/999"_s));
    }

    void saysWhatToDoWhereNobodyAnswers()
    {
        m_server->add(Script::answer(404, "gone"));
        check();
        QTRY_VERIFY(result().contains(u"try again"_s));
        QVERIFY(button("checkButton").isEnabled());
        m_server->add(
            Script::answer(200, "{\"version\":\"0.0.1\",\"page\":\"https://example.org/\"}"));
        check();
        QTRY_VERIFY(result().contains(u"newest version"_s));
    }

    void waitsForTheJob()
    {
        m_isBusy = true;
        check();
        QTRY_VERIFY(result().contains(u"A job is under way"_s));
        QCOMPARE(m_server->connections(), 0);
    }

    void stopsAskingWhenItIsClosed()
    {
        m_server->add(Script::silence());
        check();
        QVERIFY(m_server->waitForRequests(1));
        QVERIFY(!button("checkButton").isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(testsupport::waitFor([this] { return m_server->open() == 0; }));
    }
};

QTEST_MAIN(UpdatesDialogTest)
#include "tst_updatesdialog.moc"
