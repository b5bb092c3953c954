// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/updates.h"

#include "services/preferences.h"
#include "services/proxysetting.h"
#include "telegram/fetch.h"

#include <QJsonDocument>
#include <QJsonObject>

using core::Error;
using core::Result;
using core::Task;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

namespace {

constexpr auto betweenLooks = 7 * 24h;
constexpr auto betweenTries = 1h;

Result<std::optional<Release>> newerIn(const QByteArray &answer)
{
    const QJsonObject latest = QJsonDocument::fromJson(answer).object();
    const QString number = latest.value("version"_L1).toString();
    qsizetype end = 0;
    const Release release{QVersionNumber::fromString(number, &end),
                          QUrl(latest.value("page"_L1).toString(), QUrl::StrictMode)};
    if (release.version.isNull() || end != number.size() || release.page.host().isEmpty()
        || release.page.scheme() != "https"_L1)
        return Error{Error::Kind::Malformed, u"no version and page in the answer"_s, {}, 0, {}};
    if (release.version <= QVersionNumber::fromString(QLatin1String(GATEHOUSE_VERSION)))
        return std::optional<Release>();
    return std::optional(release);
}

} // namespace

Updates::Updates(QUrl address, Preferences &preferences, const ProxySetting &proxy,
                 std::function<bool()> isBusy, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_preferences(preferences)
    , m_proxy(proxy)
    , m_isBusy(std::move(isBusy))
    , m_clock(clock)
{ }

Task<std::optional<Release>> Updates::check()
{
    using Answer = std::optional<Release>;
    if (m_isBusy())
        return Task<Answer>::finished({Error::Kind::Busy, u"a job is under way"_s});
    return telegram::fetch(m_address, m_proxy.way())
        .andThen(this, [this](const QByteArray &answer) {
            Result<Answer> newer = newerIn(answer);
            if (newer)
                m_preferences.setUpdatesLookedAt(m_clock.now());
            return newer;
        });
}

void Updates::start()
{
    if (!isOffered())
        return;
    look();
    m_clock.after(betweenTries).andThen(this, [this] { start(); });
}

void Updates::look()
{
    if (!isDue())
        return;
    check().andThen(this, [this](const std::optional<Release> &release) {
        if (release)
            Q_EMIT found(*release);
    });
}

bool Updates::isDue() const
{
    if (!m_preferences.looksForUpdates())
        return false;
    const QDateTime last = m_preferences.updatesLookedAt();
    const QDateTime now = m_clock.now();
    // A look in the future means that the clock was wrong.
    return !last.isValid() || last > now || last.addDuration(betweenLooks) <= now;
}

} // namespace services
