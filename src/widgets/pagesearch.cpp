// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/pagesearch.h"

#include "widgets/menuentries.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>

#include <algorithm>

namespace widgets {

namespace {

/// What the widget itself says; empty where that is not for people to look for.
QString saidBy(const QWidget &widget)
{
    if (const auto *text = qobject_cast<const TextLabel *>(&widget))
        return text->fullText();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return plainName(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return plainName(button->text());
    if (const auto *choices = qobject_cast<const QComboBox *>(&widget)) {
        QString all;
        for (int i = 0; i < choices->count(); ++i)
            all += choices->itemText(i) + u'\n';
        return all;
    }
    return {};
}

bool takesKeys(const QWidget &widget, const QWidget &page)
{
    return page.isAncestorOf(&widget) && widget.isEnabled() && widget.isVisibleTo(&page)
        && (widget.focusPolicy() & Qt::TabFocus);
}

} // namespace

QList<QWidget *> markOn(QWidget &page, const QString &text)
{
    QList<QWidget *> marked;
    const auto widgets = page.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QString said = saidBy(*widget);
        if (said.isEmpty())
            continue;
        const bool isMarked = !text.isEmpty() && widget->isVisibleTo(&page)
            && said.contains(text, Qt::CaseInsensitive);
        setStyleProperty(widget, "found", isMarked ? QVariant(true) : QVariant());
        if (isMarked)
            marked += widget;
    }
    const auto place = [&page](const QWidget *widget) {
        const QPoint corner = widget->mapTo(&page, QPoint());
        return std::pair(corner.y(), corner.x());
    };
    std::sort(marked.begin(), marked.end(),
              [&place](const QWidget *a, const QWidget *b) { return place(a) < place(b); });
    return marked;
}

QWidget *fieldOf(QWidget &mark, const QWidget &page)
{
    if (const auto *label = qobject_cast<QLabel *>(&mark); label && label->buddy())
        return takesKeys(*label->buddy(), page) ? label->buddy() : nullptr;
    if (takesKeys(mark, page))
        return &mark;
    // A hint stands below its field, a heading above its first one.
    const int top = mark.mapTo(&page, QPoint()).y();
    QWidget *above = nullptr;
    QWidget *below = nullptr;
    const auto widgets = page.findChildren<QWidget *>();
    const auto y = [&page](const QWidget *widget) {
        return widget->mapTo(&page, QPoint()).y();
    };
    for (QWidget *widget : widgets) {
        if (!takesKeys(*widget, page))
            continue;
        if (y(widget) < top && (!above || y(widget) > y(above)))
            above = widget;
        if (y(widget) >= top && (!below || y(widget) < y(below)))
            below = widget;
    }
    const bool isHeading = mark.property("subheading").toBool();
    return (isHeading || !above) && below ? below : above;
}

} // namespace widgets
