// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

QT_FORWARD_DECLARE_CLASS(QString)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace widgets {

/// Marks every label, button, check box and list of choices of the page that says this, and gives
/// them from top to bottom. What is hidden is not found. An empty text marks nothing.
QList<QWidget *> markOn(QWidget &page, const QString &text);
/// Where the keyboard goes to change what the mark stands at: the field itself, a label's, or the
/// one above a hint. Null where there is none.
QWidget *fieldOf(QWidget &mark, const QWidget &page);

} // namespace widgets
