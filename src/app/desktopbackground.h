// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/desktopnotices.h"

#include "widgets/background.h"

namespace app {

/// The tray, with notifications by the desktop's own service where there is one.
class DesktopBackground final : public widgets::TrayBackground
{
    Q_OBJECT

public:
    explicit DesktopBackground(QObject *parent = nullptr);

    void notify(const QString &title, const QString &text) override;

private:
    DesktopNotices m_notices;
};

} // namespace app
