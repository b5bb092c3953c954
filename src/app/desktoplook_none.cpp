// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/desktoplook.h"

namespace app {

DesktopLook::DesktopLook(QObject *parent)
    : QObject(parent)
{ }

bool DesktopLook::take(const QString &, const QVariant &)
{
    return false;
}

void DesktopLook::hear(const QString &, const QString &, const QDBusVariant &) { }

} // namespace app
