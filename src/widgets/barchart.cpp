// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/barchart.h"

#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using domain::Coverage;

namespace widgets {

namespace {

constexpr int betweenLines = 34; ///< pixels at least between two lines of the axis
constexpr int betweenLabels = 14;
constexpr int afterValues = 8;
constexpr int swatch = 10;
constexpr qreal widestBar = 48;
constexpr qreal smallBarLeast = 3; ///< one of a thousand shows too

/// A chart speaks as its current bar does: description and value are those of the bar.
class BarChartInterface final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit BarChartInterface(BarChart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString current = chart()->currentText();
        if (!current.isEmpty() && (kind == QAccessible::Description || kind == QAccessible::Value))
            return current;
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override
    {
        const int current = chart()->current();
        return current < 0 ? 0 : chart()->bars().at(static_cast<std::size_t>(current)).joins;
    }
    void setCurrentValue(const QVariant &) override { }
    QVariant maximumValue() const override
    {
        int most = 0;
        for (const ChartBar &bar : chart()->bars())
            most = std::max(most, bar.joins);
        return most;
    }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    BarChart *chart() const { return static_cast<BarChart *>(object()); }
};

QAccessibleInterface *barChartInterface(const QString &, QObject *object)
{
    auto *chart = qobject_cast<BarChart *>(object);
    return chart ? new BarChartInterface(chart) : nullptr;
}

struct Swatch
{
    enum class Kind { Joins, Leaves, Part, None };
    Kind kind;
    QString text;
};

std::vector<Swatch> legendOf(const std::vector<ChartBar> &bars)
{
    const auto any = [&bars](Coverage coverage) {
        return std::any_of(bars.begin(), bars.end(),
                           [coverage](const auto &bar) { return bar.coverage == coverage; });
    };
    std::vector<Swatch> legend{
        {Swatch::Kind::Joins, BarChart::tr("Joined", "in a chart")},
        {Swatch::Kind::Leaves, BarChart::tr("Left", "the chat; in a chart")}};
    if (any(Coverage::Part))
        legend.push_back({Swatch::Kind::Part, BarChart::tr("counted in part", "in a chart")});
    if (any(Coverage::None))
        legend.push_back({Swatch::Kind::None, BarChart::tr("not counted", "in a chart")});
    return legend;
}

/// The legend's words in rows that fit the width; each with its place.
std::vector<std::pair<Swatch, QRectF>>
placedLegend(const QRectF &rect, const std::vector<ChartBar> &bars, const QFontMetricsF &metrics)
{
    std::vector<std::pair<Swatch, QRectF>> placed;
    qreal x = rect.left();
    qreal y = rect.top();
    for (const Swatch &each : legendOf(bars)) {
        const qreal width = swatch + 6 + std::ceil(metrics.horizontalAdvance(each.text)) + 2;
        if (x > rect.left() && x + width > rect.right()) {
            x = rect.left();
            y += metrics.height() + 2;
        }
        placed.emplace_back(each, QRectF(x, y, width, metrics.height()));
        x += width + space::large;
    }
    return placed;
}

/// 1, 2, 5, 10, 20, 50 …: the next after this one.
int rounder(int step)
{
    int magnitude = 1;
    while (magnitude <= step / 10)
        magnitude *= 10;
    const int first = step / magnitude;
    return first < 2 ? 2 * magnitude : first < 5 ? 5 * magnitude : 10 * magnitude;
}

int steps(int value, int step)
{
    return value / step + (value % step > 0 ? 1 : 0);
}

QString number(int value)
{
    return QLocale().toString(value);
}

QRectF mirrored(const QRectF &part, const QRectF &whole, const ChartLook &look)
{
    if (look.direction == Qt::LeftToRight)
        return part;
    return {whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height()};
}

qreal snapped(qreal value, qreal ratio)
{
    return std::round(value * ratio) / ratio;
}

void paintNotCounted(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.buttonBorder, 1));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 6)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

/// The colours of joins and leaves tell themselves apart from what is behind them (3:1).
QColor joinsColour(const ChartLook &look, bool isCurrent)
{
    if (look.shape == ChartShape::Small)
        return isCurrent ? look.theme.accent : look.theme.chartBar;
    return isCurrent ? look.theme.accentPressed : look.theme.accent;
}

QColor leavesColour(const ChartLook &look, bool isCurrent)
{
    return isCurrent ? look.theme.mutedText : look.theme.controlBorder;
}

void paintLegend(QPainter &painter, const QRectF &rect, const std::vector<ChartBar> &bars,
                 const ChartLook &look)
{
    const QFontMetricsF metrics(look.font);
    for (const auto &[each, place] : placedLegend(rect, bars, metrics)) {
        QRectF box(place.left(), place.center().y() - swatch / 2.0, swatch, swatch);
        box = mirrored(box, rect, look);
        switch (each.kind) {
        case Swatch::Kind::Joins:
            painter.fillRect(box, joinsColour(look, false));
            break;
        case Swatch::Kind::Leaves:
            painter.fillRect(box, leavesColour(look, false));
            break;
        case Swatch::Kind::Part:
            painter.fillRect(box, look.theme.pressed);
            break;
        case Swatch::Kind::None:
            paintNotCounted(painter, box, look.theme);
            break;
        }
        painter.setPen(look.theme.mutedText);
        painter.drawText(mirrored(place.adjusted(swatch + 6, 0, 0, 0), rect, look),
                         static_cast<int>(QStyle::visualAlignment(look.direction, Qt::AlignLeading))
                             | Qt::AlignVCenter | Qt::TextSingleLine,
                         each.text);
    }
}

void paintAxis(QPainter &painter, const QRectF &rect, const ChartPlan &plan, const ChartLook &look,
               qreal ratio)
{
    const QFontMetricsF metrics(look.font);
    const qreal unit = plan.plot.height() / (plan.top + plan.bottom);
    for (int value = -plan.bottom; value <= plan.top; value += plan.step) {
        const qreal y = snapped(plan.zero - value * unit, ratio);
        painter.fillRect(QRectF(plan.plot.left(), y, plan.plot.width(), 1 / ratio),
                         value == 0 ? look.theme.controlBorder : look.theme.border);
        const QRectF label(rect.left(), y - metrics.height() / 2,
                           plan.columns.empty() ? 0 : rect.width(), metrics.height());
        const bool isLtr = look.direction == Qt::LeftToRight;
        const QRectF beside = isLtr
            ? QRectF(label.left(), label.top(), plan.plot.left() - afterValues - rect.left(),
                     label.height())
            : QRectF(plan.plot.right() + afterValues, label.top(),
                     rect.right() - plan.plot.right() - afterValues, label.height());
        painter.setPen(look.theme.mutedText);
        painter.drawText(beside,
                         (isLtr ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter
                             | Qt::TextSingleLine,
                         number(std::abs(value)));
    }
}

/// As many of the bars' names as have room, in equal distances; none is cut.
void paintNames(QPainter &painter, const QRectF &rect, const std::vector<ChartBar> &bars,
                const ChartPlan &plan, const ChartLook &look)
{
    const QFontMetricsF metrics(look.font);
    const auto paint = [&](std::size_t i, qreal left, qreal width) {
        painter.setPen(static_cast<int>(i) == look.current ? look.theme.text
                                                           : look.theme.mutedText);
        painter.drawText(QRectF(left, rect.bottom() - metrics.height(), width, metrics.height()),
                         Qt::AlignCenter | Qt::TextSingleLine, bars[i].axis);
    };
    const auto widthOf = [&](std::size_t i) {
        return std::ceil(metrics.horizontalAdvance(bars[i].axis)) + 2;
    };
    const bool isLtr = look.direction == Qt::LeftToRight;
    if (look.shape == ChartShape::Small) {
        const std::size_t last = bars.size() - 1;
        const qreal first = widthOf(0);
        const qreal end = widthOf(last);
        paint(last, isLtr ? rect.right() - end : rect.left(), end);
        if (last > 0 && first + end + betweenLabels <= rect.width())
            paint(0, isLtr ? rect.left() : rect.right() - first, first);
        return;
    }
    qreal widest = 0;
    for (std::size_t i = 0; i < bars.size(); ++i)
        widest = std::max(widest, widthOf(i));
    const qreal pitch = plan.columns.front().width();
    const auto every =
        static_cast<std::size_t>(std::max(1.0, std::ceil((widest + betweenLabels) / pitch)));
    // Counted from the last bar: the present has its name always.
    qreal taken = isLtr ? rect.right() + betweenLabels : rect.left() - betweenLabels;
    for (std::size_t i = bars.size(); i > 0; i = i > every ? i - every : 0) {
        const qreal width = widthOf(i - 1);
        const qreal left = std::clamp(plan.columns[i - 1].center().x() - width / 2, rect.left(),
                                      std::max(rect.left(), rect.right() - width));
        if (isLtr ? left + width + betweenLabels > taken : left < taken + betweenLabels)
            continue;
        paint(i - 1, left, width);
        taken = isLtr ? left : left + width;
    }
}

} // namespace

int ChartPlan::columnAt(const QPointF &point) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (point.x() >= columns[i].left() && point.x() < columns[i].right()
            && point.y() >= plot.top() - 1 && point.y() <= plot.bottom() + 1)
            return static_cast<int>(i);
    }
    return -1;
}

ChartPlan planChart(const QRectF &rect, const std::vector<ChartBar> &bars, const ChartLook &look,
                    qreal ratio)
{
    const QFontMetricsF metrics(look.font);
    ChartPlan plan;
    int joins = 0;
    int leaves = 0;
    for (const ChartBar &bar : bars) {
        joins = std::max(joins, bar.joins);
        leaves = std::max(leaves, bar.leaves);
    }
    const bool isFull = look.shape == ChartShape::Full;
    const qreal below = metrics.height() + 4;
    if (isFull) {
        qreal above = 0;
        for (const auto &[each, place] : placedLegend(rect, bars, metrics))
            above = place.bottom() - rect.top();
        above += space::small + metrics.height() / 2;
        plan.plot = rect.adjusted(0, above, 0, -below - metrics.height() / 2);
        const int lines = std::max(2, static_cast<int>(plan.plot.height() / betweenLines));
        while (steps(joins, plan.step) + steps(leaves, plan.step) > lines)
            plan.step = rounder(plan.step);
        plan.top = std::max(1, steps(joins, plan.step)) * plan.step;
        plan.bottom = steps(leaves, plan.step) * plan.step;
        const qreal values = std::ceil(std::max(metrics.horizontalAdvance(number(plan.top)),
                                                metrics.horizontalAdvance(number(plan.bottom))))
            + afterValues;
        plan.plot.adjust(look.direction == Qt::LeftToRight ? values : 0, 0,
                         look.direction == Qt::LeftToRight ? 0 : -values, 0);
    } else {
        plan.plot = rect.adjusted(0, 0, 0, -below);
        plan.top = std::max(1, joins);
    }
    plan.zero = snapped(
        plan.plot.bottom() - plan.plot.height() * plan.bottom / (plan.top + plan.bottom), ratio);
    const qreal pitch = bars.empty() ? 0 : plan.plot.width() / static_cast<qreal>(bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const qreal left = plan.plot.left() + static_cast<qreal>(i) * pitch;
        plan.columns.push_back(
            mirrored({left, plan.plot.top(), pitch, plan.plot.height()}, plan.plot, look));
    }
    return plan;
}

void paintChart(QPainter &painter, const QRectF &rect, const std::vector<ChartBar> &bars,
                const ChartLook &look)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const ChartPlan plan = planChart(rect, bars, look, ratio);
    const bool isFull = look.shape == ChartShape::Full;
    painter.save();
    painter.setFont(look.font);
    if (isFull)
        paintLegend(painter, rect, bars, look);
    const auto column = [&](std::size_t i) {
        const QRectF &whole = plan.columns[i];
        const qreal left = snapped(whole.left(), ratio);
        return QRectF(left, whole.top(), snapped(whole.right(), ratio) - left, whole.height());
    };
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (static_cast<int>(i) == look.current && isFull)
            painter.fillRect(column(i), look.theme.hover);
        if (bars[i].coverage == Coverage::Part && isFull)
            painter.fillRect(column(i), look.theme.pressed);
    }
    if (isFull) {
        // Neighbours in one piece, so that the hatching goes on.
        for (std::size_t i = 0; i < bars.size(); ++i) {
            if (bars[i].coverage != Coverage::None)
                continue;
            QRectF piece = column(i);
            while (i + 1 < bars.size() && bars[i + 1].coverage == Coverage::None)
                piece = piece.united(column(++i));
            paintNotCounted(painter, piece, look.theme);
        }
        paintAxis(painter, rect, plan, look, ratio);
    }
    const qreal unit = plan.plot.height() / (plan.top + plan.bottom);
    int highest = -1;
    for (std::size_t i = 0; i < bars.size() && !isFull; ++i) {
        if (bars[i].joins > 0
            && (highest < 0 || bars[i].joins > bars[static_cast<std::size_t>(highest)].joins))
            highest = static_cast<int>(i);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const QRectF whole = column(i);
        const qreal width = std::max(
            1 / ratio, snapped(std::min(widestBar, whole.width() * (isFull ? 0.72 : 0.82)), ratio));
        const qreal left = snapped(whole.center().x() - width / 2, ratio);
        const bool isCurrent =
            static_cast<int>(i) == (look.current >= 0 || isFull ? look.current : highest);
        const qreal round = width > 5 ? 2 : 0;
        const auto fill = [&](qreal top, qreal bottom, const QColor &colour) {
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF(left, top, width, bottom - top), round, round);
        };
        if (bars[i].joins > 0) {
            const qreal height =
                std::max(isFull ? 1 / ratio : smallBarLeast, snapped(bars[i].joins * unit, ratio));
            fill(plan.zero - height, plan.zero, joinsColour(look, isCurrent));
        } else if (!isFull && bars[i].coverage != Coverage::None) {
            fill(plan.zero - 1, plan.zero, look.theme.controlBorder);
        }
        if (isFull && bars[i].leaves > 0) {
            fill(plan.zero + 1 / ratio,
                 plan.zero + std::max(2 / ratio, snapped(bars[i].leaves * unit, ratio)),
                 leavesColour(look, isCurrent));
        }
    }
    if (look.hasFocus && look.current >= 0
        && look.current < static_cast<int>(plan.columns.size())) {
        const QRectF ring = column(static_cast<std::size_t>(look.current)).adjusted(0, -1, 0, 1);
        painter.setPen(QPen(look.theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring, 3, 3);
    }
    if (!bars.empty())
        paintNames(painter, rect, bars, plan, look);
    painter.restore();
}

BarChart::BarChart(ChartShape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
{
    static const bool isKnown = [] {
        QAccessible::installFactory(barChartInterface);
        return true;
    }();
    Q_UNUSED(isKnown)
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding,
                       shape == ChartShape::Full ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void BarChart::setBars(std::vector<ChartBar> bars)
{
    if (bars == m_bars)
        return;
    const QString before = currentText();
    const bool another = bars.size() != m_bars.size();
    m_bars = std::move(bars);
    m_hovered = -1;
    if (another)
        m_current = -1;
    update();
    if (currentText() != before) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

QString BarChart::currentText() const
{
    return m_current < 0 ? QString() : m_bars.at(static_cast<std::size_t>(m_current)).text;
}

ChartLook BarChart::look() const
{
    QFont font = badgeFont();
    font.setWeight(QFont::Normal);
    const int current = m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1;
    return {Theme::of(palette()),       font, layoutDirection(), m_shape, current,
            hasFocus() && m_hovered < 0};
}

ChartPlan BarChart::plan() const
{
    return planChart(contentsRect().adjusted(2, 2, -2, -2), m_bars, look(), devicePixelRatioF());
}

QSize BarChart::sizeHint() const
{
    return m_shape == ChartShape::Full ? QSize(480, 240)
                                       : QSize(220, 60 + QFontMetrics(look().font).height());
}

QSize BarChart::minimumSizeHint() const
{
    const int line = QFontMetrics(look().font).height();
    return m_shape == ChartShape::Full ? QSize(160, 6 * line + 2 * betweenLines)
                                       : QSize(120, 60 + line);
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = plan().columnAt(help->pos());
    if (bar >= 0)
        QToolTip::showText(help->globalPos(),
                           plainToolTip(m_bars.at(static_cast<std::size_t>(bar)).text), this);
    else
        QToolTip::hideText();
    return true;
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Right:
        goTo(m_current < 0 ? last : m_current + forward);
        break;
    case Qt::Key_Left:
        goTo(m_current < 0 ? last : m_current - forward);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// Shows the bar's figures as the mouse would, and tells screen readers.
void BarChart::goTo(int bar)
{
    if (m_bars.empty())
        return;
    m_current = std::clamp(bar, 0, static_cast<int>(m_bars.size()) - 1);
    m_hovered = -1;
    update();
    const QRectF column = plan().columns.at(static_cast<std::size_t>(m_current));
    QToolTip::showText(mapToGlobal(QPointF(column.center().x(), column.top()).toPoint()),
                       plainToolTip(currentText()), this);
    QAccessibleValueChangeEvent value(this, m_bars.at(static_cast<std::size_t>(m_current)).joins);
    QAccessible::updateAccessibility(&value);
    QAccessibleEvent description(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = plan().columnAt(event->position());
    if (bar != std::exchange(m_hovered, bar))
        update();
}

void BarChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (std::exchange(m_hovered, -1) >= 0)
        update();
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Where the keyboard is has to be seen before the first arrow key.
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && !m_bars.empty())
        m_current = static_cast<int>(m_bars.size()) - 1;
    update();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChart(painter, contentsRect().adjusted(2, 2, -2, -2), m_bars, look());
}

} // namespace widgets
