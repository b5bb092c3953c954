// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/toast.h"

#include "core/clock.h"
#include "widgets/icons.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace widgets {

namespace {

constexpr auto shownFor = 6s;
constexpr int widest = 560;
/// More than these nobody waits for.
constexpr std::size_t mostWaiting = 4;

} // namespace

Toast::Toast(core::Clock &clock, QWidget *page)
    : QFrame(page)
    , m_clock(clock)
    , m_headline(new TextLabel(this))
    , m_text(new TextLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"toast"_s);
    setProperty("popup", true);
    m_headline->setObjectName(u"toastHeadline"_s);
    m_headline->setAccessibleName(tr("Message"));
    m_headline->setProperty("subheading", true);
    m_headline->setWordWrap(true);
    m_text->setObjectName(u"toastText"_s);
    m_text->setAccessibleName(tr("What it means", "of a message"));
    m_text->setWordWrap(true);
    m_undo->setObjectName(u"undoToastButton"_s);
    m_close->setObjectName(u"closeToastButton"_s);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    m_close->setIcon(icon(Icon::Close));
    m_close->setFocusPolicy(Qt::StrongFocus);
    setLook(m_close, ButtonLook::Flat);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::small, space::small, space::small);
    layout->setSpacing(space::medium);
    layout->addLayout(words, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    hide();

    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoRequested();
    });
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    m_undo->installEventFilter(this);
    m_close->installEventFilter(this);
    page->installEventFilter(this);
}

void Toast::say(const QString &headline, const QString &text, bool canUndo)
{
    const bool isAgain = !m_said.empty() && m_said.back().headline == headline
        && m_said.back().text == text && !canUndo && !m_said.back().canUndo;
    if (isAgain && m_said.size() > 1)
        return; // it will be said
    if (isAgain)
        m_said.clear(); // for another while, and screen readers hear it again
    if (m_said.size() > mostWaiting)
        m_said.erase(m_said.begin() + 1);
    m_said.push_back({headline, text, canUndo});
    if (m_said.size() == 1)
        showNext();
}

void Toast::dropUndo()
{
    for (Said &said : m_said)
        said.canUndo = false;
    if (isVisible() && m_undo->hasFocus())
        m_close->setFocus(Qt::OtherFocusReason);
    m_undo->hide();
    place();
}

void Toast::dismiss()
{
    hold();
    if (!m_said.empty())
        m_said.pop_front();
    if (!m_said.empty()) {
        showNext();
        return;
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus)
        Q_EMIT left();
}

void Toast::showNext()
{
    const Said &said = m_said.front();
    m_headline->setText(said.headline);
    m_text->setText(said.text);
    m_text->setVisible(!said.text.isEmpty());
    m_headline->setAccessibleDescription(said.text);
    setAccessibleName(said.headline + u' ' + said.text); // what a screen reader says of an alert
    if (!said.canUndo && m_undo->hasFocus())
        m_close->setFocus(Qt::OtherFocusReason);
    m_undo->setVisible(said.canUndo);
    place(); // before it is shown: where it was last the pointer may be
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    wait();
}

/// At the bottom, in the middle, as wide as the words are and no wider than is read at a glance.
void Toast::place()
{
    const QWidget &page = *parentWidget();
    layout()->activate();
    const int room = std::min(widest, page.width() - 2 * space::page);
    const auto lengthOf = [](const TextLabel &label) {
        return label.fontMetrics().horizontalAdvance(label.fullText());
    };
    const int words = std::max(lengthOf(*m_headline), lengthOf(*m_text)) + space::large;
    int buttons = m_close->sizeHint().width() + 2 * space::large + 2 * space::medium;
    if (!m_undo->isHidden())
        buttons += m_undo->sizeHint().width() + space::medium;
    const int width = std::min(room, words + buttons);
    const int height = std::max(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                              : layout()->totalSizeHint().height(),
                                layout()->totalMinimumSize().height());
    setGeometry((page.width() - width) / 2, page.height() - height - space::large, width, height);
}

bool Toast::isHeld() const
{
    return underMouse() || isAncestorOf(QApplication::focusWidget());
}

void Toast::wait()
{
    hold();
    m_end = m_clock.after(shownFor);
    m_end->then(this, [this](const core::Result<> &over) {
        if (!over)
            return; // somebody looks at it
        m_end.reset();
        if (!isHeld())
            dismiss();
    });
}

void Toast::hold()
{
    if (m_end)
        std::exchange(m_end, {})->cancel();
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    hold();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (isVisible() && !isAncestorOf(QApplication::focusWidget()))
        wait();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
    } else if (event->type() == QEvent::FocusIn) {
        hold();
    } else if (event->type() == QEvent::FocusOut && isVisible()) {
        wait();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace widgets
