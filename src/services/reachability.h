// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QUrl>

#include <functional>
#include <map>

namespace services {

/// Which Bot API servers can't be reached. Looks again by itself, ever more seldom, until they can.
/// A cut line or a slow answer does not mean that: whoever sent the request knows what to do.
class Reachability : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds firstLook{2};
    static constexpr std::chrono::seconds longestBetweenLooks{30};

    /// look: asks the server for something harmless; answered() or failed() tells what came of it.
    Reachability(core::Clock &clock, std::function<void(const QUrl &server)> look,
                 QObject *parent = nullptr);
    ~Reachability() override;

    void answered(const QUrl &server);
    void failed(const QUrl &server, const core::Error &error);

    /// Why nothing may be sent to the server now: the last request did not even leave.
    std::optional<core::Error> obstacle(const QUrl &server) const;
    /// The last failure of a server that has not answered since; any of them.
    std::optional<core::Error> trouble() const;
    std::optional<std::chrono::milliseconds> nextLookIn() const;
    /// At once: somebody wants it, or the computer has a network again.
    void lookNow();

Q_SIGNALS:
    void changed();

private:
    struct Missed
    {
        core::Error error;
        std::chrono::milliseconds pause = firstLook;
        std::chrono::milliseconds lookAt{0};
        std::optional<core::Task<>> timer;
    };

    void look(const QUrl &server);

    core::Clock &m_clock;
    std::function<void(const QUrl &)> m_look;
    std::map<QUrl, Missed> m_missed;
};

} // namespace services
