// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QCoreApplication)

namespace app {

/// Lets SIGTERM, SIGINT and SIGHUP quit the application as closing its windows does, so that a
/// demo leaves nothing behind. A second signal ends the process at once. Does nothing where there
/// are no signals.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QCoreApplication &application);

Q_SIGNALS:
    /// The application is about to be quit, and nobody is there to be asked anything.
    void requested();
};

} // namespace app
