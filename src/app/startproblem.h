// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

#include <memory>

QT_FORWARD_DECLARE_CLASS(QApplication)
QT_FORWARD_DECLARE_CLASS(QMessageBox)

namespace app {

/// The window that says why the program can't start.
std::unique_ptr<QMessageBox> startProblemBox(const core::Error &error);

/// Why the program can't start: on standard error and, where there is somebody to see it, in a
/// window with "Details". Runs the application until the window is closed and gives back the
/// program's exit code.
int reportStartProblem(QApplication &application, const core::Error &error);

} // namespace app
