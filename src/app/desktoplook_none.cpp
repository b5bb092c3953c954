// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/desktoplook.h"

namespace app {

DesktopLook::DesktopLook(QObject *parent)
    : QObject(parent)
{ }

void DesktopLook::ask() { }

void DesktopLook::hear(const QString &, const QString &) { }

} // namespace app
