// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr std::array<const char *, iconCount> files{
    "activity",
    "all-links",
    "back",
    "bell",
    "bot",
    "chat",
    "check",
    "chevron-down",
    "close",
    "command",
    "copy",
    "edit",
    "external",
    "eye",
    "eye-off",
    "forward",
    "info",
    "inspector",
    "join-requests",
    "key",
    "link",
    "lock",
    "minus",
    "moon",
    "network",
    "pause",
    "play",
    "plus",
    "qr",
    "refresh",
    "revoke",
    "rotate",
    "save",
    "search",
    "settings",
    "state-active",
    "state-ending-soon",
    "state-expired",
    "state-full",
    "state-paused",
    "state-revoked",
    "state-unknown",
    "state-unverified",
    "sun",
    "trash",
    "undo",
    "warning",
};

QString fileOf(Icon name)
{
    return u":/icons/%1.svg"_s.arg(QLatin1String(files[static_cast<std::size_t>(name)]));
}

QByteArray drawingOf(Icon name, const QColor &colour)
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

QPixmap pixmapOf(Icon name, const QColor &colour, const QSize &size)
{
    if (size.isEmpty())
        return {};
    const QString key = u"gatehouse-icon-%1-%2-%3x%4"_s.arg(
        QString::number(static_cast<int>(name)), colour.name(QColor::HexArgb),
        QString::number(size.width()), QString::number(size.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer svg(drawingOf(name, colour));
    svg.setAspectRatioMode(Qt::KeepAspectRatio);
    painter.setOpacity(colour.alphaF());
    svg.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colourOf(IconColour colour, QIcon::Mode mode)
{
    const Theme &theme = Theme::of(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return theme.disabledText;
    switch (colour) {
    case IconColour::Text:
        return theme.text;
    case IconColour::Muted:
        return theme.mutedText;
    case IconColour::Accent:
        return theme.link;
    case IconColour::OnAccent:
        return theme.accentText;
    case IconColour::Success:
        return theme.success;
    case IconColour::Warning:
        return theme.warning;
    case IconColour::Danger:
        return theme.danger;
    case IconColour::Info:
        return theme.info;
    case IconColour::Purple:
        return theme.purple;
    }
    return theme.text;
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(Icon name, IconColour colour)
        : m_name(name)
        , m_colour(colour)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colourOf(m_colour, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return pixmapOf(m_name, colourOf(m_colour, mode), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt asks in device pixels already; the ratio is set by QIcon.
        Q_UNUSED(scale)
        return pixmapOf(m_name, colourOf(m_colour, mode), size);
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    bool isNull() override { return false; }
    QString iconName() override { return QLatin1String(files[static_cast<std::size_t>(m_name)]); }

private:
    Icon m_name;
    IconColour m_colour;
};

} // namespace

QIcon icon(Icon name, IconColour colour)
{
    return QIcon(new ThemedIconEngine(name, colour));
}

void paintIcon(QPainter *painter, const QRectF &rect, Icon name, const QColor &colour)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPixmap pixmap = pixmapOf(name, colour, (rect.size() * ratio).toSize());
    if (pixmap.isNull())
        return;
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
    painter->restore();
}

QIcon applicationIcon()
{
    const QIcon small(u":/icons/gatehouse-small.svg"_s);
    const QIcon large(u":/icons/gatehouse.svg"_s);
    QIcon icon;
    for (const int side : {16, 20, 22, 24})
        icon.addPixmap(small.pixmap(QSize(side, side), 1.0));
    for (const int side : {32, 48, 64, 128, 256})
        icon.addPixmap(large.pixmap(QSize(side, side), 1.0));
    return icon;
}

Icon stateIcon(domain::LinkState state)
{
    switch (state) {
    case domain::LinkState::Active:
        return Icon::StateActive;
    case domain::LinkState::EndingSoon:
        return Icon::StateEndingSoon;
    case domain::LinkState::Paused:
        return Icon::StatePaused;
    case domain::LinkState::Unverified:
        return Icon::StateUnverified;
    case domain::LinkState::Unknown:
        return Icon::StateUnknown;
    case domain::LinkState::Full:
        return Icon::StateFull;
    case domain::LinkState::Expired:
        return Icon::StateExpired;
    case domain::LinkState::Revoked:
        return Icon::StateRevoked;
    }
    return Icon::StateUnknown;
}

Tone stateTone(domain::LinkState state)
{
    switch (state) {
    case domain::LinkState::Active:
        return Tone::Success;
    case domain::LinkState::EndingSoon:
    case domain::LinkState::Unknown:
        return Tone::Warning;
    case domain::LinkState::Paused:
        return Tone::Purple;
    case domain::LinkState::Unverified:
        return Tone::Info;
    case domain::LinkState::Full:
    case domain::LinkState::Expired:
        return Tone::Neutral;
    case domain::LinkState::Revoked:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

} // namespace widgets
