// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/icons.h"

#include <QSize>

#include <optional>

class QPainter;

namespace widgets {

/// A pill with a word in it, and a picture before the word where the word is a state.
struct Badge
{
    QString text;
    Tone tone = Tone::Neutral;
    std::optional<Icon> icon;

    friend bool operator==(const Badge &, const Badge &) = default;
};

/// How large the badge is when nothing has to be left out.
QSize badgeSize(const Badge &badge);

/// Paints the badge at the left of the rectangle (the right for right-to-left layouts), in the
/// middle of its height; a text that does not fit is elided. Gives the rectangle it took.
QRect paintBadge(QPainter *painter, const QRect &rect, const Badge &badge, const Theme &theme,
                 Qt::LayoutDirection direction = Qt::LeftToRight);

/// A badge in two colours of the caller's choice, without a picture, that fills the rectangle:
/// tags.
void paintPill(QPainter *painter, const QRect &pill, const QString &text, const QColor &colour,
               const QColor &fill);

/// How much of a limit is used: a thin bar in the middle of the rectangle's height. More than the
/// limit paints a full bar.
void paintLimitBar(QPainter *painter, const QRect &rect, int used, int limit, const Theme &theme,
                   Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace widgets
