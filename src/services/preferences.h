// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/leak.h"
#include "domain/linktemplate.h"

#include <QDateTime>
#include <QObject>
#include <QSettings>
#include <QString>

#include <chrono>

namespace services {

/// By which way the program gets out. The password is in the keychain, see ProxySetting.
struct ProxyChoice
{
    enum class Kind { System, None, Socks5, Http };
    Kind kind = Kind::System;
    QString host;
    int port = 0;
    QString user;

    /// Whether it is a proxy of the user's own, with an address.
    bool isOwn() const { return kind == Kind::Socks5 || kind == Kind::Http; }

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

/// The user's choices, kept in the profile's settings file, which its owner alone can read. Every
/// change is written at once.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class Theme { System, Light, Dark };
    Q_ENUM(Theme)

    /// file: the settings file's full path; it need not exist.
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    /// Seconds between the click on Rotate or Revoke and the request, 0–10; 3 at first.
    std::chrono::seconds undoDelay() const;
    void setUndoDelay(std::chrono::seconds delay);
    Theme theme() const;
    void setTheme(Theme theme);
    /// The language of the program, such as "pt_BR"; empty, as at first, for the system's.
    QString language() const;
    void setLanguage(const QString &code);
    /// Where the Bot API is; the official server at first.
    QString apiServer() const;
    void setApiServer(const QString &server);
    /// The system's at first.
    ProxyChoice proxy() const;
    void setProxy(const ProxyChoice &proxy);

    /// Whether links are covered on the screen, for whoever shares it; no at first.
    bool hidesLinks() const;
    void setHidesLinks(bool hides);

    /// From when on people who come at once are taken for a leak. Numbers below 2 are taken for 2.
    domain::LeakBar leakBar() const;
    void setLeakBar(const domain::LeakBar &bar);
    /// Notifications of the system; no at first.
    bool notifies() const;
    void setNotifies(bool notifies);
    /// An icon in the system's tray; no at first.
    bool showsTray() const;
    void setShowsTray(bool shows);
    /// Whether closing the window leaves the program in the tray, where there is an icon; no at
    /// first.
    bool closesToTray() const;
    void setClosesToTray(bool closes);
    /// Whether links that end soon are told of at the start; yes at first.
    bool reminds() const;
    void setReminds(bool reminds);

    /// Whether Gatehouse looks for newer versions of itself; no at first.
    bool looksForUpdates() const;
    void setLooksForUpdates(bool looks);
    /// When it last did, UTC; invalid before the first time.
    QDateTime updatesLookedAt() const;
    void setUpdatesLookedAt(const QDateTime &when);

    /// The user's own link templates, in the order in which they were made.
    std::vector<domain::LinkTemplate> linkTemplates() const;
    void setLinkTemplates(const std::vector<domain::LinkTemplate> &templates);
    /// The one that was used last, as setLastLinkTemplate() was told; empty at first.
    QString lastLinkTemplate() const;
    void setLastLinkTemplate(const QString &key);

    /// Window geometry, splitters, columns: bytes by name.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

    static QString officialServer();

Q_SIGNALS:
    void changed();

private:
    void store(const QString &key, const QVariant &value);

    QSettings m_settings;
};

} // namespace services
