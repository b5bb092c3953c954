// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace services {

namespace {

constexpr QLatin1String undoDelayKey{"general/undoDelay"};
constexpr QLatin1String themeKey{"general/theme"};
constexpr QLatin1String apiServerKey{"network/apiServer"};

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
}

seconds Preferences::undoDelay() const
{
    return seconds(std::clamp(m_settings.value(undoDelayKey, 3).toInt(), 0, 10));
}

void Preferences::setUndoDelay(seconds delay)
{
    m_settings.setValue(undoDelayKey, static_cast<int>(delay.count()));
    Q_EMIT changed();
}

Preferences::Theme Preferences::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    return name == "light"_L1 ? Theme::Light : name == "dark"_L1 ? Theme::Dark : Theme::System;
}

void Preferences::setTheme(Theme theme)
{
    m_settings.setValue(themeKey,
                        theme == Theme::Light      ? u"light"_s
                            : theme == Theme::Dark ? u"dark"_s
                                                   : u"system"_s);
    Q_EMIT changed();
}

QString Preferences::apiServer() const
{
    return m_settings.value(apiServerKey, officialServer()).toString();
}

void Preferences::setApiServer(const QString &server)
{
    if (server.isEmpty() || server == officialServer())
        m_settings.remove(apiServerKey);
    else
        m_settings.setValue(apiServerKey, server);
    Q_EMIT changed();
}

QByteArray Preferences::layout(const QString &name) const
{
    return m_settings.value(QString("layout/"_L1 + name)).toByteArray();
}

void Preferences::setLayout(const QString &name, const QByteArray &state)
{
    m_settings.setValue(QString("layout/"_L1 + name), state);
}

QString Preferences::officialServer()
{
    return u"https://api.telegram.org"_s;
}

} // namespace services
