// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "core/task.h"

#include <QObject>
#include <QUrl>
#include <QVersionNumber>

#include <functional>
#include <optional>

namespace services {

class Preferences;
class ProxySetting;

/// A published version of the program.
struct Release
{
    QVersionNumber version;
    QUrl page; ///< where people get it; https

    friend bool operator==(const Release &, const Release &) = default;
};

/// Looks whether a newer Gatehouse was published: when the user asks, and once a week where the
/// user wants that. It reads one address, sends nothing about the user, installs nothing, and never
/// looks while a job is under way.
class Updates : public QObject
{
    Q_OBJECT

public:
    /// address: of a JSON object {"version": "1.2.0", "page": "https://…"}; empty where this build
    /// or the demo does not look. isBusy: whether a job is under way.
    Updates(QUrl address, Preferences &preferences, const ProxySetting &proxy,
            std::function<bool()> isBusy, core::Clock &clock, QObject *parent = nullptr);

    /// Whether this build looks for updates at all.
    bool isOffered() const { return !m_address.isEmpty(); }
    /// Who is asked, for people.
    QString server() const { return m_address.host(); }

    /// The newest version; nothing where this is it. Errors: Busy during a job; those of
    /// telegram::fetch(), Malformed for an answer that is none; Cancelled.
    core::Task<std::optional<Release>> check();
    /// From now on looks once a week by itself, while the user wants it. What fails is tried again
    /// after an hour and said to nobody.
    void start();

Q_SIGNALS:
    /// There is a newer version, as a look of its own has shown.
    void found(const services::Release &release);

private:
    void look();
    bool isDue() const;

    const QUrl m_address;
    Preferences &m_preferences;
    const ProxySetting &m_proxy;
    const std::function<bool()> m_isBusy;
    core::Clock &m_clock;
};

} // namespace services
