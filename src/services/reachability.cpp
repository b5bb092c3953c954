// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/reachability.h"

#include <algorithm>

namespace services {

namespace {

bool neverLeft(const core::Error &error)
{
    using Kind = core::Error::Kind;
    return error.kind == Kind::HostNotFound || error.kind == Kind::Unreachable
        || error.kind == Kind::ProxyUnreachable || error.kind == Kind::ProxyRefused
        || error.kind == Kind::TlsFailed;
}

} // namespace

Reachability::Reachability(core::Clock &clock, std::function<void(const QUrl &server)> look,
                           QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_look(std::move(look))
{ }

Reachability::~Reachability()
{
    for (auto &[server, missed] : m_missed) {
        if (missed.timer)
            missed.timer->cancel();
    }
}

void Reachability::answered(const QUrl &server)
{
    const auto found = m_missed.find(server);
    if (found == m_missed.end())
        return;
    if (found->second.timer)
        found->second.timer->cancel();
    m_missed.erase(found);
    Q_EMIT changed();
}

void Reachability::failed(const QUrl &server, const core::Error &error)
{
    Missed &missed = m_missed[server];
    missed.error = error;
    if (neverLeft(error) && !missed.timer) { // several calls may fail before the next look
        const auto pause = missed.pause;
        missed.pause = std::min<std::chrono::milliseconds>(2 * pause, longestBetweenLooks);
        missed.lookAt = m_clock.uptime() + pause;
        missed.timer = m_clock.after(pause).andThen(this, [this, server] { look(server); });
    }
    Q_EMIT changed();
}

std::optional<core::Error> Reachability::obstacle(const QUrl &server) const
{
    const auto found = m_missed.find(server);
    if (found == m_missed.end() || !neverLeft(found->second.error))
        return std::nullopt;
    return found->second.error;
}

std::optional<core::Error> Reachability::trouble() const
{
    return m_missed.empty() ? std::nullopt : std::optional(m_missed.begin()->second.error);
}

std::optional<std::chrono::milliseconds> Reachability::nextLookIn() const
{
    std::optional<std::chrono::milliseconds> next;
    for (const auto &[server, missed] : m_missed) {
        const auto in = std::max(std::chrono::milliseconds(0), missed.lookAt - m_clock.uptime());
        if (missed.timer && (!next || in < *next))
            next = in;
    }
    return next;
}

void Reachability::lookNow()
{
    std::vector<QUrl> waiting; // a look may change the list
    for (const auto &[server, missed] : m_missed) {
        if (missed.timer)
            waiting.push_back(server);
    }
    for (const QUrl &server : waiting)
        look(server);
}

/// Without a timer, so that the next failure sets one.
void Reachability::look(const QUrl &server)
{
    const auto found = m_missed.find(server);
    if (found == m_missed.end())
        return;
    if (const auto timer = std::exchange(found->second.timer, std::nullopt))
        timer->cancel();
    m_look(server);
}

} // namespace services
