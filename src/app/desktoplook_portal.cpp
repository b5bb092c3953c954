// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/desktoplook.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QMap>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr int longestWait = 50; // milliseconds
/// Of the key color-scheme, by the portal's documentation; 0 is no preference.
constexpr uint dark = 1;
constexpr uint light = 2;

/// The desktop's settings by their keys; none where nobody knows. A portal that does not run is
/// not started for it.
QVariantMap ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, u"ReadAll"_s);
    call.setArguments({QStringList(appearance)});
    call.setAutoStartService(false);
    QDBusPendingCall answer = QDBusConnection::sessionBus().asyncCall(call, longestWait);
    answer.waitForFinished();
    if (answer.isError())
        return {};
    return qdbus_cast<QMap<QString, QVariantMap>>(answer.reply().arguments().value(0))
        .value(appearance);
}

} // namespace

DesktopLook::DesktopLook(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, u"SettingChanged"_s, this,
                SLOT(hear(QString, QString, QDBusVariant)));
    const QVariantMap answer = ask();
    for (auto setting = answer.cbegin(); setting != answer.cend(); ++setting)
        take(setting.key(), setting.value());
}

bool DesktopLook::take(const QString &key, const QVariant &value)
{
    if (key == "color-scheme"_L1) {
        const uint scheme = value.toUInt();
        m_isDark = scheme == dark ? std::optional(true)
            : scheme == light     ? std::optional(false)
                                  : std::nullopt;
    } else if (key == "contrast"_L1) {
        m_isHighContrast = value.toUInt() == 1;
    } else {
        return false;
    }
    return true;
}

void DesktopLook::hear(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && take(key, value.variant()))
        Q_EMIT changed();
}

} // namespace app
