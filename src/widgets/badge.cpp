// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/badge.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

constexpr int sidePadding = 8;
constexpr int iconSide = 14;
constexpr int iconGap = 4;
constexpr int barHeight = 5;

int leading(const Badge &badge)
{
    return badge.icon ? sidePadding - 2 + iconSide + iconGap : sidePadding;
}

} // namespace

QSize badgeSize(const Badge &badge)
{
    const QFontMetricsF metrics(badgeFont());
    return {leading(badge) + static_cast<int>(std::ceil(metrics.horizontalAdvance(badge.text)))
                + sidePadding,
            std::max(static_cast<int>(std::ceil(metrics.height())) + 4, iconSide + 4)};
}

QRect paintBadge(QPainter *painter, const QRect &rect, const Badge &badge, const Theme &theme,
                 Qt::LayoutDirection direction)
{
    const QSize size = badgeSize(badge).boundedTo(rect.size());
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    const QColor colour = theme.toneText(badge.tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.toneFill(badge.tone));
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(direction, pill, part);
    };
    if (badge.icon) {
        const QRect part(pill.left() + sidePadding - 2, pill.top() + (pill.height() - iconSide) / 2,
                         iconSide, iconSide);
        paintIcon(painter, placed(part), *badge.icon, colour);
    }
    const QFont font = badgeFont();
    const QRect part = pill.adjusted(leading(badge), 0, -sidePadding, 0);
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(
        placed(part), Qt::AlignCenter | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(badge.text, Qt::ElideRight, part.width() + 0.5));
    painter->restore();
    return pill;
}

void paintPill(QPainter *painter, const QRect &pill, const QString &text, const QColor &colour,
               const QColor &fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setFont(badgeFont());
    painter->setPen(colour);
    painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter->restore();
}

void paintLimitBar(QPainter *painter, const QRect &rect, int used, int limit, const Theme &theme,
                   Qt::LayoutDirection direction)
{
    const QRect track(rect.left(), rect.center().y() - barHeight / 2, rect.width(), barHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.track);
    painter->drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    if (used > 0 && limit > 0) {
        const double share = std::min(1.0, static_cast<double>(used) / limit);
        QRectF filled(track);
        // One member of a thousand shows too.
        filled.setWidth(std::max<double>(barHeight, track.width() * share));
        if (direction == Qt::RightToLeft)
            filled.moveRight(QRectF(track).right());
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
    }
    painter->restore();
}

} // namespace widgets
