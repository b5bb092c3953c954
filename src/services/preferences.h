// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/leak.h"
#include "domain/linktemplate.h"

#include <QObject>
#include <QSettings>
#include <QString>

#include <chrono>

namespace services {

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

    /// From when on people who come at once are taken for a leak. Numbers below 2 are taken for 2.
    domain::LeakBar leakBar() const;
    void setLeakBar(const domain::LeakBar &bar);
    /// An icon in the system's tray, and notifications; no at first.
    bool notifies() const;
    void setNotifies(bool notifies);
    /// Whether links that end soon are told of at the start; yes at first.
    bool reminds() const;
    void setReminds(bool reminds);

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
