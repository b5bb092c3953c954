// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/desktopbackground.h"

namespace app {

DesktopBackground::DesktopBackground(QObject *parent)
    : TrayBackground(parent)
{
    connect(&m_notices, &DesktopNotices::clicked, this, &Background::notificationClicked);
}

void DesktopBackground::notify(const QString &title, const QString &text)
{
    m_notices.show(title, text).then(this, [this, title, text](const core::Result<> &shown) {
        if (!shown)
            TrayBackground::notify(title, text);
    });
}

} // namespace app
