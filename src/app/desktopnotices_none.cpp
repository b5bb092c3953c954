// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/desktopnotices.h"

namespace app {

// Windows and macOS show what comes from the icon in the tray.

DesktopNotices::DesktopNotices(QObject *parent)
    : QObject(parent)
{ }

core::Task<> DesktopNotices::show(const QString &, const QString &)
{
    return core::Task<>::finished(core::Error::Kind::NotFound);
}

void DesktopNotices::invoked(uint, const QString &) { }

void DesktopNotices::forget(uint, uint) { }

} // namespace app
