// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/desktoplook.h"

#include "support/testing.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMap>
#include <QSignalSpy>
#include <QThread>
#include <QVariantMap>

#include <atomic>

using app::DesktopLook;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;

/// The desktop's side, in a thread of its own: who asks waits for the answer.
class Portal final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != "ReadAll"_L1
            || message.arguments().value(0).toStringList() != QStringList(appearance))
            return false;
        ++asked;
        const QMap<QString, QVariantMap> answer{{appearance,
                                                 {{u"accent-color"_s, 3U},
                                                  {u"color-scheme"_s, scheme.load()},
                                                  {u"contrast"_s, contrast.load()}}}};
        bus.send(message.createReply(QVariant::fromValue(answer)));
        return true;
    }

    std::atomic<uint> scheme = 0;
    std::atomic<uint> contrast = 0;
    std::atomic<int> asked = 0;
};

} // namespace

class DesktopLookTest : public testsupport::Test
{
    Q_OBJECT

    QThread m_thread;
    Portal m_portal;

    QDBusConnection portalBus() { return QDBusConnection(u"portal"_s); }

    void tell(const QString &space, const QString &key, uint value)
    {
        QDBusMessage news = QDBusMessage::createSignal(path, settings, u"SettingChanged"_s);
        news.setArguments({space, key, QVariant::fromValue(QDBusVariant(value))});
        QVERIFY(portalBus().send(news));
    }

    void startPortal()
    {
        qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
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
        m_portal.contrast = 0;
        DesktopLook look;
        QVERIFY(!look.isHighContrast());
        QSignalSpy changed(&look, &DesktopLook::changed);
        const int asked = m_portal.asked;

        tell(appearance, u"color-scheme"_s, 1);
        QVERIFY(testsupport::waitFor([&changed] { return changed.count() == 1; }));
        QCOMPARE(look.isDark(), std::optional(true));
        QVERIFY(!look.isHighContrast());

        tell(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, 2); // of no interest
        tell(appearance, u"accent-color"_s, 5); // neither
        tell(appearance, u"contrast"_s, 1);
        QVERIFY(testsupport::waitFor([&look] { return look.isHighContrast(); }));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(look.isDark(), std::optional(true));
        QCOMPARE(m_portal.asked.load(), asked); // the news itself said it
    }

    void seesTheContrastAtTheStart()
    {
        m_portal.contrast = 1;
        QVERIFY(DesktopLook().isHighContrast());
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
