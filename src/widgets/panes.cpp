// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/panes.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace widgets {

Panes::Panes(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (const auto pane = paneOf(now); pane != m_panes.end())
            pane->last = now;
    });
}

void Panes::add(QWidget *pane, QWidget *first)
{
    m_panes.push_back({pane, first, {}});
}

/// The innermost.
std::vector<Panes::Pane>::iterator Panes::paneOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const auto found = std::find_if(m_panes.begin(), m_panes.end(), [widget](const Pane &pane) {
            return pane.widget == widget;
        });
        if (found != m_panes.end())
            return found;
    }
    return m_panes.end();
}

QWidget *Panes::target(const Pane &pane)
{
    const auto takesFocus = [&](QWidget *widget) {
        return widget && widget->isVisible() && widget->isEnabled()
            && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()
            && &*paneOf(widget) == &pane;
    };
    for (QWidget *wanted : {pane.last.data(), pane.first.data()}) {
        if (takesFocus(wanted))
            return wanted;
    }
    // In the order of Tab.
    for (QWidget *next = pane.widget; (next = next->nextInFocusChain()) != pane.widget;) {
        if (pane.widget->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return takesFocus(pane.widget) ? pane.widget : nullptr;
}

void Panes::go(int by)
{
    const int count = static_cast<int>(m_panes.size());
    const auto current = paneOf(QApplication::focusWidget());
    const bool isAnywhere = current != m_panes.end();
    const int from = isAnywhere ? static_cast<int>(current - m_panes.begin()) : by > 0 ? -1 : count;
    for (int step = 1; step <= count; ++step) {
        const int next = ((from + by * step) % count + count) % count;
        const Pane &pane = m_panes[static_cast<std::size_t>(next)];
        if (!pane.widget->isVisible())
            continue;
        if (QWidget *widget = target(pane)) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace widgets
