// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/desktopnotices.h"

#include "support/testing.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>

using app::DesktopNotices;
using core::Error;
using testsupport::wait;
using namespace Qt::StringLiterals;

namespace {

constexpr auto name = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;

} // namespace

/// A desktop's notifications, on the bus by a connection of their own.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit Desktop(const QStringList &abilities)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s))
        , m_abilities(abilities)
    {
        if (!m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots)
            || !m_bus.registerService(name))
            qFatal("no bus for the test");
    }
    ~Desktop() override
    {
        m_bus.unregisterService(name);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }

    void invoke(uint id, const QString &action)
    {
        auto signal = QDBusMessage::createSignal(path, name, u"ActionInvoked"_s);
        m_bus.send(signal << id << action);
    }
    void close(uint id)
    {
        auto signal = QDBusMessage::createSignal(path, name, u"NotificationClosed"_s);
        m_bus.send(signal << id << 1U);
    }

    struct Notice
    {
        QString title;
        QString body;
        QStringList actions;
    };
    QList<Notice> notices;
    bool refuses = false;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_abilities; } // NOLINT: D-Bus' own name
    uint Notify(const QString &, uint, const QString &, const QString &title, // NOLINT
                const QString &body, const QStringList &actions, const QVariantMap &, int,
                const QDBusMessage &message)
    {
        if (refuses) {
            m_bus.send(message.createErrorReply(u"org.example.Full"_s, u"too many"_s));
            return 0;
        }
        notices.push_back({title, body, actions});
        return static_cast<uint>(notices.size());
    }

private:
    QDBusConnection m_bus;
    QStringList m_abilities;
};

class DesktopNoticesTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNobodyShowsAny()
    {
        DesktopNotices notices;
        QCOMPARE(wait(notices.show(u"Possible leak"_s, u"Many people join."_s)).error().kind,
                 Error::Kind::NotFound);
    }

    void escapesForeignTextWhereMarkupIsRead()
    {
        Desktop desktop({u"body"_s, u"actions"_s, u"body-markup"_s});
        DesktopNotices notices;
        QVERIFY(wait(notices.show(u"Possible <leak>"_s, u"“<b>Acme</b> & co”"_s)));
        QCOMPARE(desktop.notices.size(), 1);
        QCOMPARE(desktop.notices[0].title, u"Possible <leak>"_s); // never markup
        QCOMPARE(desktop.notices[0].body, u"“&lt;b&gt;Acme&lt;/b&gt; &amp; co”"_s);
        QCOMPARE(desktop.notices[0].actions.value(0), u"default"_s);
    }

    void leavesTextAsItIsWhereNoneIsRead()
    {
        Desktop desktop({u"body"_s});
        DesktopNotices notices;
        QVERIFY(wait(notices.show(u"Title"_s, u"<b>Acme</b> & co"_s)));
        QCOMPARE(desktop.notices[0].body, u"<b>Acme</b> & co"_s);
    }

    void tellsOfAClickOnOneOfItsOwn()
    {
        Desktop desktop({u"body"_s, u"actions"_s});
        DesktopNotices notices;
        QSignalSpy clicked(&notices, &DesktopNotices::clicked);
        QVERIFY(wait(notices.show(u"Title"_s, u"Text"_s)));
        desktop.invoke(77, u"default"_s); // another program's
        desktop.invoke(1, u"mute"_s);
        desktop.invoke(1, u"default"_s);
        QTRY_COMPARE(clicked.size(), 1);
        testsupport::settle();
        QCOMPARE(clicked.size(), 1);
        // Its number may be given to another program's after that.
        desktop.close(1);
        desktop.invoke(1, u"default"_s);
        QVERIFY(wait(notices.show(u"Title"_s, u"Text"_s))); // comes behind both
        QCOMPARE(clicked.size(), 1);
    }

    void goesOnWhenTheServiceRefusesOrComesLater()
    {
        DesktopNotices notices;
        QVERIFY(!wait(notices.show(u"Title"_s, u"Text"_s)));
        Desktop desktop({u"body"_s});
        QVERIFY(wait(notices.show(u"Title"_s, u"Text"_s)));
        desktop.refuses = true;
        QCOMPARE(wait(notices.show(u"Title"_s, u"Text"_s)).error().kind, Error::Kind::NotFound);
        desktop.refuses = false;
        QVERIFY(wait(notices.show(u"Title"_s, u"Text"_s)));
    }
};

QTEST_GUILESS_MAIN(DesktopNoticesTest)
#include "tst_desktopnotices.moc"
