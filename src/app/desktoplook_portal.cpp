// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/desktoplook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
constexpr int longestWait = 50; // milliseconds
/// Of the key color-scheme, by the portal's documentation; 0 is no preference.
constexpr uint dark = 1;
constexpr uint light = 2;

/// 0 where nobody knows. A portal that does not run is not started for it.
uint setting(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    call.setArguments({appearance, key});
    call.setAutoStartService(false);
    QDBusPendingReply<QDBusVariant> reply =
        QDBusConnection::sessionBus().asyncCall(call, longestWait);
    reply.waitForFinished();
    if (reply.isError())
        return 0;
    // Read() wraps the value twice.
    QVariant value = reply.value().variant();
    if (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

DesktopLook::DesktopLook(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, u"SettingChanged"_s, this, SLOT(hear(QString, QString)));
    ask();
}

void DesktopLook::ask()
{
    const uint scheme = setting(u"color-scheme"_s);
    m_isDark = scheme == dark ? std::optional(true)
        : scheme == light     ? std::optional(false)
                              : std::nullopt;
    m_isHighContrast = setting(u"contrast"_s) == 1;
}

void DesktopLook::hear(const QString &space, const QString &)
{
    if (space != appearance)
        return;
    ask();
    Q_EMIT changed();
}

} // namespace app
