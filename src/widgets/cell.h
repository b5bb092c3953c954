// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QPainter)
QT_FORWARD_DECLARE_CLASS(QStyleOptionViewItem)

namespace widgets {

struct Theme;

/// What is behind every cell of our tables: selection, hover, the line below, the keyboard's ring.
void paintCellGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme);

} // namespace widgets
