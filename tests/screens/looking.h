// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QWidget)

/// What an eye would find wrong with a screen, found without one.
namespace screens {

/// Texts that don't fit where they stand, and widgets that lie on one another or stick out of their
/// parent: one line each.
QStringList misfits(QWidget &root);

/// Enabled texts whose contrast with what is behind them is below 4.5:1 in the picture, which was
/// grabbed from root.
QStringList poorContrasts(QWidget &root, const QImage &picture);

/// Controls that can have the keyboard and have no name for a screen reader.
QStringList nameless(QWidget &root);

} // namespace screens
