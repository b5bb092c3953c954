// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QImage>

namespace widgets {

/// The smallest and the largest picture that is offered, in pixels.
inline constexpr int smallestQrPicture = 128;
inline constexpr int largestQrPicture = 4096;

/// A QR code to give away: so many pixels wide, black on white in every theme, and as high as wide
/// unless there is a caption, which stands below it in at most three lines. A null image where
/// qrImage() gives one.
QImage qrPicture(const QString &text, const QString &caption, int pixels);

/// The same as SVG, which any size may be made of; the caption is text in it, and only text. Empty
/// where there is no code.
QByteArray qrSvg(const QString &text, const QString &caption);

} // namespace widgets
