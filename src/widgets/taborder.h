// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace widgets {

/// What Tab comes to before this, shown or not: QWidget::setTabOrder passes over what takes no
/// focus.
QWidget *stopBefore(const QWidget *widget);

} // namespace widgets
