// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/statisticspicture.h"

#include "widgets/barchart.h"
#include "widgets/statisticstexts.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace widgets {

namespace {

constexpr int width = 1000;
constexpr int margin = 32;
constexpr int inner = width - 2 * margin;
constexpr int chartHeight = 360;
constexpr int ratio = 2;
constexpr int columns = 4;

/// Paints, or where there is no painter only measures, and gives the height.
class Page
{
public:
    Page(QPainter *painter, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_direction(direction)
    { }

    void text(const QString &text, const QFont &font, const QColor &colour)
    {
        m_y += put(text, font, colour, margin, inner, m_y);
    }

    void headlines(const std::vector<Headline> &headlines)
    {
        const QFont valueFont = headingFont();
        const Theme &theme = Theme::light();
        const int cell = inner / columns;
        int rowHeight = 0;
        for (std::size_t i = 0; i < headlines.size(); ++i) {
            const int column = static_cast<int>(i) % columns;
            if (column == 0) {
                m_y += rowHeight;
                rowHeight = 0;
            }
            const int left = m_direction == Qt::LeftToRight ? margin + column * cell
                                                            : width - margin - (column + 1) * cell;
            int height =
                put(headlines[i].value, valueFont, theme.text, left, cell - space::small, m_y);
            height += put(headlines[i].name, QApplication::font(), theme.mutedText, left,
                          cell - space::small, m_y + height);
            rowHeight = std::max(rowHeight, height + space::medium);
        }
        m_y += rowHeight;
    }

    QRectF block(int height)
    {
        const QRectF rect(margin, m_y, inner, height);
        m_y += height;
        return rect;
    }
    void skip(int height) { m_y += height; }
    int height() const { return m_y; }

private:
    int put(const QString &text, const QFont &font, const QColor &colour, int left, int room, int y)
    {
        const QRect rect(left, y, room, 10'000);
        const int flags = static_cast<int>(QStyle::visualAlignment(m_direction, Qt::AlignLeading))
            | Qt::AlignTop | Qt::TextWrapAnywhere | Qt::TextWordWrap;
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(colour);
            m_painter->setLayoutDirection(m_direction);
            m_painter->drawText(rect, flags, text);
        }
        return QFontMetrics(font).boundingRect(rect, flags, text).height();
    }

    QPainter *m_painter;
    Qt::LayoutDirection m_direction;
    int m_y = margin;
};

int layOut(QPainter *painter, const services::Report &report, const QString &title,
           Qt::LayoutDirection direction)
{
    const Theme &theme = Theme::light();
    Page page(painter, direction);
    page.text(title, headingFont(), theme.text);
    page.skip(space::tiny);
    page.text(countingText(report.counting, report.at), QApplication::font(), theme.mutedText);
    page.skip(space::page);
    page.headlines(headlinesOf(report));
    page.skip(space::medium);
    QFont bold = QApplication::font();
    bold.setWeight(QFont::DemiBold);
    page.text(periodText(report), bold, theme.text);
    page.skip(space::small);
    const QRectF chart = page.block(chartHeight);
    if (painter) {
        paintChart(*painter, chart, barsOf(report.series, report.query.step, report.query.calendar),
                   {theme, QApplication::font(), direction, ChartShape::Full, -1, false});
    }
    page.skip(margin);
    return page.height();
}

} // namespace

QImage statisticsPicture(const services::Report &report, const QString &title,
                         Qt::LayoutDirection direction)
{
    const int height = layOut(nullptr, report, title, direction);
    QImage image(width * ratio, height * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Theme::light().window);
    QPainter painter(&image);
    layOut(&painter, report, title, direction);
    return image;
}

} // namespace widgets
