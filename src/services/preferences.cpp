// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/preferences.h"

#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace services {

namespace {

constexpr QLatin1String undoDelayKey{"general/undoDelay"};
constexpr QLatin1String themeKey{"general/theme"};
constexpr QLatin1String languageKey{"general/language"};
constexpr QLatin1String apiServerKey{"network/apiServer"};
constexpr QLatin1String proxyKey{"network/proxy"};
constexpr QLatin1String proxyHostKey{"network/proxyHost"};
constexpr QLatin1String proxyPortKey{"network/proxyPort"};
constexpr QLatin1String proxyUserKey{"network/proxyUser"};
constexpr QLatin1String hidesLinksKey{"security/hideLinks"};
constexpr QLatin1String showsTrayKey{"general/tray"};
constexpr QLatin1String closesToTrayKey{"general/closeToTray"};
constexpr QLatin1String leakBurstKey{"alarms/burst"};
constexpr QLatin1String leakAtLeastKey{"alarms/atLeast"};
constexpr QLatin1String leakTimesKey{"alarms/times"};
constexpr QLatin1String notifiesKey{"alarms/notifications"};
constexpr QLatin1String remindsKey{"alarms/reminders"};
constexpr QLatin1String looksForUpdatesKey{"updates/look"};
constexpr QLatin1String updatesLookedAtKey{"updates/lookedAt"};
constexpr QLatin1String templatesKey{"links/templates"};
constexpr QLatin1String lastTemplateKey{"links/lastTemplate"};

constexpr std::pair<ProxyChoice::Kind, QLatin1String> proxyNames[]{
    {ProxyChoice::Kind::System, QLatin1String("system")},
    {ProxyChoice::Kind::None, QLatin1String("none")},
    {ProxyChoice::Kind::Socks5, QLatin1String("socks5")},
    {ProxyChoice::Kind::Http, QLatin1String("http")},
};

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{ }

seconds Preferences::undoDelay() const
{
    return seconds(std::clamp(m_settings.value(undoDelayKey, 3).toInt(), 0, 10));
}

void Preferences::setUndoDelay(seconds delay)
{
    store(undoDelayKey, static_cast<int>(delay.count()));
    Q_EMIT changed();
}

Preferences::Theme Preferences::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    return name == "light"_L1 ? Theme::Light : name == "dark"_L1 ? Theme::Dark : Theme::System;
}

void Preferences::setTheme(Theme theme)
{
    store(themeKey,
          theme == Theme::Light      ? u"light"_s
              : theme == Theme::Dark ? u"dark"_s
                                     : u"system"_s);
    Q_EMIT changed();
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &code)
{
    store(languageKey, code.isEmpty() ? QVariant() : QVariant(code));
    Q_EMIT changed();
}

QString Preferences::apiServer() const
{
    return m_settings.value(apiServerKey, officialServer()).toString();
}

void Preferences::setApiServer(const QString &server)
{
    store(apiServerKey,
          server.isEmpty() || server == officialServer() ? QVariant() : QVariant(server));
    Q_EMIT changed();
}

ProxyChoice Preferences::proxy() const
{
    ProxyChoice proxy;
    const QString name = m_settings.value(proxyKey).toString();
    for (const auto &[kind, known] : proxyNames) {
        if (name == known)
            proxy.kind = kind;
    }
    proxy.host = m_settings.value(proxyHostKey).toString();
    proxy.port = std::clamp(m_settings.value(proxyPortKey).toInt(), 0, 65'535);
    proxy.user = m_settings.value(proxyUserKey).toString();
    return proxy;
}

void Preferences::setProxy(const ProxyChoice &proxy)
{
    for (const auto &[kind, name] : proxyNames) {
        if (kind == proxy.kind)
            store(proxyKey, QString(name));
    }
    const auto orNone = [](const QString &text) {
        return text.isEmpty() ? QVariant() : QVariant(text);
    };
    store(proxyHostKey, orNone(proxy.host));
    store(proxyPortKey, proxy.port > 0 ? QVariant(proxy.port) : QVariant());
    store(proxyUserKey, orNone(proxy.user));
    Q_EMIT changed();
}

bool Preferences::hidesLinks() const
{
    return m_settings.value(hidesLinksKey, false).toBool();
}

void Preferences::setHidesLinks(bool hides)
{
    store(hidesLinksKey, hides);
    Q_EMIT changed();
}

bool Preferences::showsTray() const
{
    return m_settings.value(showsTrayKey, false).toBool();
}

void Preferences::setShowsTray(bool shows)
{
    store(showsTrayKey, shows);
    Q_EMIT changed();
}

bool Preferences::closesToTray() const
{
    return m_settings.value(closesToTrayKey, false).toBool();
}

void Preferences::setClosesToTray(bool closes)
{
    store(closesToTrayKey, closes);
    Q_EMIT changed();
}

domain::LeakBar Preferences::leakBar() const
{
    const domain::LeakBar usual;
    const auto number = [this](const QString &key, int otherwise) {
        return std::clamp(m_settings.value(key, otherwise).toInt(), 2, 99'999);
    };
    return {number(leakBurstKey, usual.burst), number(leakAtLeastKey, usual.atLeast),
            number(leakTimesKey, usual.times)};
}

void Preferences::setLeakBar(const domain::LeakBar &bar)
{
    store(leakBurstKey, bar.burst);
    store(leakAtLeastKey, bar.atLeast);
    store(leakTimesKey, bar.times);
    Q_EMIT changed();
}

bool Preferences::notifies() const
{
    return m_settings.value(notifiesKey, false).toBool();
}

void Preferences::setNotifies(bool notifies)
{
    store(notifiesKey, notifies);
    Q_EMIT changed();
}

bool Preferences::reminds() const
{
    return m_settings.value(remindsKey, true).toBool();
}

void Preferences::setReminds(bool reminds)
{
    store(remindsKey, reminds);
    Q_EMIT changed();
}

bool Preferences::looksForUpdates() const
{
    return m_settings.value(looksForUpdatesKey, false).toBool();
}

void Preferences::setLooksForUpdates(bool looks)
{
    store(looksForUpdatesKey, looks);
    Q_EMIT changed();
}

QDateTime Preferences::updatesLookedAt() const
{
    return QDateTime::fromString(m_settings.value(updatesLookedAtKey).toString(), Qt::ISODate);
}

void Preferences::setUpdatesLookedAt(const QDateTime &when)
{
    store(updatesLookedAtKey, when.toString(Qt::ISODate));
}

std::vector<domain::LinkTemplate> Preferences::linkTemplates() const
{
    return domain::readTemplates(m_settings.value(templatesKey).toString());
}

void Preferences::setLinkTemplates(const std::vector<domain::LinkTemplate> &templates)
{
    store(templatesKey,
          templates.empty() ? QVariant() : QVariant(domain::templatesText(templates)));
    Q_EMIT changed();
}

QString Preferences::lastLinkTemplate() const
{
    return m_settings.value(lastTemplateKey).toString();
}

void Preferences::setLastLinkTemplate(const QString &key)
{
    store(lastTemplateKey, key);
}

QByteArray Preferences::layout(const QString &name) const
{
    return m_settings.value(QString("layout/"_L1 + name)).toByteArray();
}

void Preferences::setLayout(const QString &name, const QByteArray &state)
{
    store(QString("layout/"_L1 + name), state);
}

/// No value: the key goes.
void Preferences::store(const QString &key, const QVariant &value)
{
    if (value.isValid())
        m_settings.setValue(key, value);
    else
        m_settings.remove(key);
    // QSettings keeps the permissions of a file that is there, and makes others for all to read.
    QFile file(m_settings.fileName());
    if (!file.exists() && file.open(QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        file.close();
    m_settings.sync();
}

QString Preferences::officialServer()
{
    return u"https://api.telegram.org"_s;
}

} // namespace services
