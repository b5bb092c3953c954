// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/statistics.h"

#include <QWidget>

#include <vector>

namespace widgets {

struct Theme;

/// One bar: how many came, upwards, and how many went, downwards.
struct ChartBar
{
    QString axis; ///< below the chart where there is room: "2 Nov"
    QString text; ///< all about it: "Mon 2 Nov 2026: 5 joined, 1 left"
    int joins = 0;
    int leaves = 0;
    domain::Coverage coverage = domain::Coverage::Whole;

    friend bool operator==(const ChartBar &, const ChartBar &) = default;
};

/// Full has an axis of values, a legend and both directions; small has joins alone, and the first
/// and the last bar's name below.
enum class ChartShape { Full, Small };

/// How a chart is painted: on the screen and in a picture.
struct ChartLook
{
    const Theme &theme;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    ChartShape shape = ChartShape::Full;
    int current = -1; ///< the bar that stands out; -1 = none
    bool hasFocus = false;
};

/// Where everything of a chart is.
struct ChartPlan
{
    QRectF plot;
    qreal zero = 0; ///< y of the line between joins and leaves
    int step = 1; ///< between two lines of the axis
    int top = 1; ///< the value at the plot's top
    int bottom = 0; ///< leaves at its bottom
    std::vector<QRectF> columns; ///< the place of each bar from top to bottom

    /// The bar at a point; -1 for none.
    int columnAt(const QPointF &point) const;
};

/// ratio: device pixels per unit, on which edges are put.
ChartPlan planChart(const QRectF &rect, const std::vector<ChartBar> &bars, const ChartLook &look,
                    qreal ratio = 1);
void paintChart(QPainter &painter, const QRectF &rect, const std::vector<ChartBar> &bars,
                const ChartLook &look);

/// A bar chart that tells each bar's figures to the mouse, the keyboard and screen readers. Time
/// runs in the direction of reading.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(ChartShape shape, QWidget *parent = nullptr);

    void setBars(std::vector<ChartBar> bars);
    const std::vector<ChartBar> &bars() const { return m_bars; }
    /// The bar that the arrow keys have come to; -1 before the first key.
    int current() const { return m_current; }
    /// Its text, or nothing.
    QString currentText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ChartLook look() const;
    ChartPlan plan() const;
    void goTo(int bar);

    ChartShape m_shape;
    std::vector<ChartBar> m_bars;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace widgets
