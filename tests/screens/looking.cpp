// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "looking.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace screens {

namespace {

/// What a font's rounding may take.
constexpr int tolerance = 1;

QString named(const QWidget &widget, const QString &text)
{
    QString owner;
    for (const QWidget *each = &widget; each && owner.isEmpty(); each = each->parentWidget())
        owner = each->objectName();
    return u"%1 (%2) “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), owner,
                                 text.left(80));
}

int textWidth(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// A label that is meant to cut what strangers wrote.
bool isElided(const QLabel &label)
{
    return label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

/// For the text of a field.
int roomIn(const QLineEdit &field)
{
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.rect = field.rect();
    option.lineWidth = 1;
    const int contents =
        field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width();
    const QMargins margins = field.textMargins();
    constexpr int qtsOwn = 2; // at each side, in QLineEdit
    return contents - margins.left() - margins.right() - 2 * qtsOwn;
}

/// What is missing to show the widget's text, in pixels; not above 0 where it fits.
int missingPixels(const QWidget &widget, QString *text)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        *text = label->text();
        if (text->isEmpty() || isElided(*label) || !label->pixmap().isNull())
            return 0;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) - label->height();
        return label->sizeHint().width() - label->width();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        *text = button->text();
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (text->isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return 0;
        return button->sizeHint().width() - button->width();
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        *text = combo->currentText();
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const QRect field = combo->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                           QStyle::SC_ComboBoxEditField, combo);
        // One that does not ask for the room of its content holds what strangers wrote.
        const bool isCut = combo->isEditable()
            || combo->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon;
        return isCut ? 0 : textWidth(*combo, *text) - field.width();
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        *text = field->placeholderText();
        return field->text().isEmpty() && !text->isEmpty()
            ? textWidth(*field, *text) - roomIn(*field)
            : 0;
    }
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
        *text = group->title();
        return text->isEmpty() ? 0 : textWidth(*group, *text) - group->width();
    }
    return 0;
}

void findCutTabs(const QTabBar &bar, QStringList &found)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        if (bar.isTabVisible(tab) && textWidth(bar, bar.tabText(tab)) > bar.tabRect(tab).width())
            found += named(bar, bar.tabText(tab));
    }
}

void findCutHeaders(const QHeaderView &header, QStringList &found)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!text.isEmpty() && header.sectionSizeHint(section) > header.sectionSize(section))
            found += named(header, text);
    }
}

bool isScrolled(const QWidget &widget)
{
    for (const QWidget *each = widget.parentWidget(); each && !each->isWindow();
         each = each->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(each->parentWidget());
        if (area && area->viewport() == each)
            return true;
    }
    return false;
}

void findOutside(const QWidget &widget, QStringList &found)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow() || isScrolled(widget))
        return;
    const QRect room = parent->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance);
    if (!room.contains(widget.geometry()))
        found += u"sticks out: "_s + named(widget, widget.accessibleName());
}

/// What can only be scrolled up and down must not be wider than what is seen of it.
void findBroadContent(const QScrollArea &area, QStringList &found)
{
    if (area.widget() && area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
        && area.widget()->width() > area.viewport()->width() + tolerance)
        found += u"too broad by %1 px: "_s.arg(area.widget()->width() - area.viewport()->width())
            + named(area, {});
}

void findOverlaps(const QWidget &parent, QStringList &found)
{
    const QLayout *layout = parent.layout();
    if (!layout)
        return;
    QList<const QWidget *> shown;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow()
            && layout->indexOf(const_cast<QWidget *>(widget)) >= 0)
            shown += widget;
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            const QRect common = shown[i]->geometry() & shown[j]->geometry();
            if (common.width() > tolerance && common.height() > tolerance)
                found += u"overlap: %1, %2"_s.arg(named(*shown[i], {}), named(*shown[j], {}));
        }
    }
}

// Contrast ----------------------------------------------------------------------------------------

/// WCAG 2.1, relative luminance.
double luminance(QRgb colour)
{
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(colour)) + 0.7152 * part(qGreen(colour))
        + 0.0722 * part(qBlue(colour));
}

double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Of the strongest pixel against the most frequent one; 21 where the area is too small to tell.
double contrastIn(const QImage &picture, const QRect &area)
{
    QHash<QRgb, int> counts;
    const QRect inside = area & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[picture.pixel(x, y) | 0xff000000];
    }
    if (counts.size() < 3)
        return 21;
    const QRgb ground =
        std::max_element(counts.keyValueBegin(), counts.keyValueEnd(), [](auto a, auto b) {
            return a.second < b.second;
        })->first;
    double best = 1;
    for (auto it = counts.keyBegin(); it != counts.keyEnd(); ++it)
        best = std::max(best, contrast(*it, ground));
    return best;
}

/// Whether something lies over one of its corners.
bool isCovered(const QWidget &widget, const QWidget &root)
{
    const QRect seen = widget.rect().adjusted(1, 1, -1, -1);
    const std::array corners{seen.topLeft(), seen.topRight(), seen.bottomLeft(),
                             seen.bottomRight()};
    return std::any_of(corners.begin(), corners.end(), [&](const QPoint &corner) {
        const QWidget *there = root.childAt(widget.mapTo(&root, corner));
        return there != &widget && !widget.isAncestorOf(there);
    });
}

QString shownText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->pixmap().isNull() ? label->text() : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->text().isEmpty() ? field->placeholderText() : field->text();
    return {};
}

} // namespace

QStringList misfits(QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || !widget->window()->isAncestorOf(widget)
            || widget->window() != root.window())
            continue;
        QString text;
        if (const int missing = missingPixels(*widget, &text); missing > tolerance)
            found += u"cut by %1 px: "_s.arg(missing) + named(*widget, text);
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            findCutTabs(*tabs, found);
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            findCutHeaders(*header, found);
        if (const auto *area = qobject_cast<const QScrollArea *>(widget))
            findBroadContent(*area, found);
        findOutside(*widget, found);
        findOverlaps(*widget, found);
    }
    return found;
}

QStringList poorContrasts(QWidget &root, const QImage &picture)
{
    QStringList found;
    const double scale = picture.devicePixelRatio();
    QImage plain = picture;
    plain.setDevicePixelRatio(1);
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const QString text = shownText(*widget);
        if (text.trimmed().isEmpty() || !widget->isVisibleTo(&root) || !widget->isEnabled()
            || widget->visibleRegion() != QRegion(widget->rect()) || isCovered(*widget, root))
            continue;
        // Without the frame, whose contrast is another matter.
        const QRect seen = widget->rect().adjusted(3, 3, -3, -3);
        const QRect area(widget->mapTo(&root, seen.topLeft()) * scale, seen.size() * scale);
        if (const double ratio = contrastIn(plain, area); ratio < 4.5)
            found += u"contrast %1: "_s.arg(ratio, 0, 'f', 2) + named(*widget, text);
    }
    return found;
}

QStringList nameless(QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            found += u"no name: "_s + named(*widget, {});
    }
    return found;
}

} // namespace screens
