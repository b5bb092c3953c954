// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline.h"

#include "core/clock.h"
#include "core/task.h"

#include <QObject>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QLocalServer)
QT_FORWARD_DECLARE_CLASS(QLocalSocket)

namespace app {

/// The meeting place of the processes of one profile. Who holds the profile's lock listens here;
/// a later start hands its command line over and ends.
///
/// A message is one line, a JSON array of the command line's words; the answer is the line "ok".
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 longestMessage = 4096; ///< bytes
    static constexpr std::chrono::seconds patience{3};

    /// profile: the folder, which is there already. The clock outlives the object.
    SingleInstance(const QString &profile, core::Clock &clock, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// For the holder of the profile's lock: what a former holder left behind is replaced.
    /// StorageFailed where the system gives no such place; the program can do without.
    core::Result<> listen();
    /// For the others. InUse where nobody answers in time.
    core::Task<> handOver(const Options &options);

    /// The socket's path, or on Windows the pipe's name.
    const QString &name() const { return m_name; }

Q_SIGNALS:
    /// Somebody started the program again; its window should come to the front.
    void messageReceived(const app::Options &options);

private:
    struct Attempt;

    void connectAgain(const std::shared_ptr<Attempt> &attempt);
    void serve(QLocalSocket *socket);
    void read(QLocalSocket *socket);

    core::Clock &m_clock;
    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace app
