// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/dialogbody.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace widgets {

namespace {

/// Lines of about this many letters are easy to read.
constexpr int lettersInALine = 84;
/// The least that can be worked with.
constexpr int fewestLetters = 36;
constexpr int fewestLines = 7;

} // namespace

DialogBody::DialogBody(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

QSize DialogBody::sizeHint() const
{
    if (!widget())
        return QScrollArea::sizeHint();
    const QSize room = this->room();
    const int width = std::min(std::max(fontMetrics().averageCharWidth() * lettersInALine,
                                        widget()->minimumSizeHint().width()),
                               room.width());
    return {width, std::min(neededHeight(width), room.height())};
}

QSize DialogBody::minimumSizeHint() const
{
    const QSize least(fontMetrics().averageCharWidth() * fewestLetters,
                      fontMetrics().lineSpacing() * fewestLines);
    return least.boundedTo(sizeHint());
}

bool DialogBody::event(QEvent *event)
{
    // QScrollArea lets its widget paint a background of its own; the dialog has one already.
    if (event->type() == QEvent::Polish && widget())
        widget()->setAutoFillBackground(false);
    return QScrollArea::event(event);
}

bool DialogBody::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest && isVisible())
        growWindow();
    return handled;
}

int DialogBody::neededHeight(int width) const
{
    const QWidget &content = *widget();
    const int least = content.minimumSizeHint().height();
    return content.layout() && content.layout()->hasHeightForWidth()
        ? std::max(least, content.layout()->totalHeightForWidth(width))
        : std::max(least, content.sizeHint().height());
}

/// What the screen leaves to the content beside the window's frame and the buttons.
QSize DialogBody::room() const
{
    const QSize available = screen()->availableSize();
    return {available.width() * 9 / 10, available.height() * 7 / 10};
}

void DialogBody::growWindow()
{
    const int missing = neededHeight(viewport()->width()) - viewport()->height();
    QWidget &dialog = *window();
    const int most = screen()->availableSize().height() * 9 / 10;
    if (missing > 0 && dialog.height() < most)
        dialog.resize(dialog.width(), std::min(dialog.height() + missing, most));
}

} // namespace widgets
