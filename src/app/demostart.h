// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline.h"

#include "core/result.h"

#include <QLocale>

namespace app {

/// What the demo is started with, without the program's name: language is that of the program that
/// runs, and options is what that was started with.
QStringList demoArguments(const Options &options, const QLocale &language);

/// Starts this program once more as the demo. The two share nothing, and the demo stays when this
/// one ends.
core::Result<> startDemo(const Options &options, const QLocale &language);

} // namespace app
