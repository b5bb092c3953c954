// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/desktoplook.h"

#include "support/testing.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QThread>

#include <atomic>

using app::DesktopLook;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;

/// The desktop's side, in a thread of its own: who asks waits for the answer.
class Portal final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != "Read"_L1)
            return false;
        const uint value =
            message.arguments().value(1).toString() == "contrast"_L1 ? contrast : scheme;
        // As the real one wraps it.
        bus.send(message.createReply(
            QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(value))))));
        return true;
    }

    std::atomic<uint> scheme = 0;
    std::atomic<uint> contrast = 0;
};

} // namespace

class DesktopLookTest : public testsupport::Test
{
    Q_OBJECT

    QThread m_thread;
    Portal m_portal;

    QDBusConnection portalBus() { return QDBusConnection(u"portal"_s); }

    void startPortal()
    {
        m_portal.moveToThread(&m_thread);
        m_thread.start();
        QDBusConnection bus =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
        QVERIFY(bus.registerVirtualObject(path, &m_portal));
        QVERIFY(bus.registerService(service));
    }

private Q_SLOTS:
    void knowsNothingWithoutAPortal()
    {
        const DesktopLook look;
        QVERIFY(!look.isDark());
        QVERIFY(!look.isHighContrast());
    }

    void saysWhatTheDesktopPrefers_data()
    {
        QTest::addColumn<uint>("scheme");
        QTest::addColumn<std::optional<bool>>("isDark");
        QTest::newRow("nothing") << 0U << std::optional<bool>();
        QTest::newRow("dark") << 1U << std::optional(true);
        QTest::newRow("light") << 2U << std::optional(false);
        QTest::newRow("what nobody knows yet") << 3U << std::optional<bool>();
    }

    void saysWhatTheDesktopPrefers()
    {
        QFETCH(uint, scheme);
        QFETCH(std::optional<bool>, isDark);
        if (!m_thread.isRunning())
            startPortal();
        m_portal.scheme = scheme;
        QCOMPARE(DesktopLook().isDark(), isDark);
    }

    void hearsOfChanges()
    {
        m_portal.scheme = 2;
        DesktopLook look;
        QSignalSpy changed(&look, &DesktopLook::changed);
        m_portal.scheme = 1;
        m_portal.contrast = 1;
        QDBusMessage news = QDBusMessage::createSignal(path, settings, u"SettingChanged"_s);
        news.setArguments({u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                           QVariant::fromValue(QDBusVariant(1U))});
        QVERIFY(portalBus().send(news));
        QVERIFY(testsupport::waitFor([&changed] { return !changed.isEmpty(); }));
        QCOMPARE(look.isDark(), std::optional(true));
        QVERIFY(look.isHighContrast());
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"portal"_s);
        m_thread.quit();
        m_thread.wait();
    }
};

Q_DECLARE_METATYPE(std::optional<bool>)

QTEST_GUILESS_MAIN(DesktopLookTest)
#include "tst_desktoplook.moc"
