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
constexpr int lettersInALine = 100;
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
    // A page that was not shown yet knows nothing of the style sheet's sizes.
    const auto parts = widget()->findChildren<QWidget *>();
    for (const QWidget *part : parts)
        part->ensurePolished();
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
    if (event->type() == QEvent::Polish && widget()) {
        // QScrollArea lets its widget paint a background of its own; the dialog has one already.
        widget()->setAutoFillBackground(false);
        // Else it keeps the height that its texts would need in a column as narrow as can be.
        widget()->setMinimumHeight(1);
    }
    return QScrollArea::event(event);
}

void DialogBody::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    updateGeometry(); // layouts keep hints from before the content was filled
    // Left to itself Qt gives a window no more than two thirds of the screen.
    QWidget &dialog = *window();
    if (!dialog.testAttribute(Qt::WA_Resized))
        dialog.resize(dialog.sizeHint().boundedTo(screen()->availableSize() * 9 / 10));
    QMetaObject::invokeMethod(this, &DialogBody::growWindow, Qt::QueuedConnection);
}

bool DialogBody::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        growWindow();
    if (watched == widget()
        && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        keepInView();
    return handled;
}

int DialogBody::neededHeight(int width) const
{
    const QLayout *layout = widget()->layout();
    return layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                 : widget()->sizeHint().height();
}

void DialogBody::reveal(QWidget *part)
{
    m_revealed = part;
    keepInView();
}

/// Later, when everything has been laid out: a scroll bar that comes makes lines shorter and texts
/// higher.
void DialogBody::keepInView()
{
    if (!m_revealed)
        return;
    const auto scroll = [this] {
        if (m_revealed && m_revealed->isVisible())
            ensureWidgetVisible(m_revealed, 0, 0);
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

/// What the screen leaves to the content beside the window's frame and the buttons.
QSize DialogBody::room() const
{
    const QSize available = screen()->availableSize();
    return {available.width() * 9 / 10, available.height() * 7 / 10};
}

void DialogBody::growWindow()
{
    if (!isVisible())
        return;
    const int missing = neededHeight(viewport()->width()) - viewport()->height();
    QWidget &dialog = *window();
    const int most = screen()->availableSize().height() * 9 / 10;
    if (missing > 0 && dialog.height() < most)
        dialog.resize(dialog.width(), std::min(dialog.height() + missing, most));
}

} // namespace widgets
