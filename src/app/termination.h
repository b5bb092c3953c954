// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QCoreApplication)

namespace app {

/// Lets SIGTERM, SIGINT and SIGHUP quit the application as closing its windows does, so that a
/// demo leaves nothing behind. A second signal ends the process at once. Does nothing where there
/// are no signals.
void quitOnSignals(QCoreApplication &application);

} // namespace app
