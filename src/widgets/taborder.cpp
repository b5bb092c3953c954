// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/taborder.h"

#include <QWidget>

namespace widgets {

QWidget *stopBefore(const QWidget *widget)
{
    QWidget *before = widget->previousInFocusChain();
    while (before != widget && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    return before;
}

} // namespace widgets
