// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/windowlayout.h"

#include "services/preferences.h"
#include "widgets/actions.h"
#include "widgets/chatpage.h"
#include "widgets/firststeps.h"
#include "widgets/inspector.h"
#include "widgets/jobspanel.h"
#include "widgets/linksview.h"
#include "widgets/sidebar.h"

#include <QEvent>
#include <QLocale>
#include <QMainWindow>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// With less the page wraps everything that can be wrapped.
constexpr int comfortablePage = 620;

/// Each language has widths of its own, for its own words.
QString columnsKey()
{
    return u"columns-"_s + QLocale().bcp47Name();
}

} // namespace

WindowLayout::WindowLayout(Parts parts, QMainWindow *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    window->installEventFilter(this);
    connect(m_parts.actions.showInspector, &QAction::toggled, this, &WindowLayout::showInspector);
    connect(&m_parts.page, &ChatPage::partChanged, this, &WindowLayout::showInspector);
    connect(&m_parts.firstSteps, &FirstSteps::welcomingChanged, this, &WindowLayout::showInspector);
}

void WindowLayout::save()
{
    services::Preferences &preferences = m_parts.preferences;
    const bool inspector =
        m_isRoomy ? m_parts.actions.showInspector->isChecked() : m_wantsInspector;
    preferences.setLayout(u"window"_s, m_window->saveGeometry());
    preferences.setLayout(u"panes"_s, m_parts.panes.saveState());
    preferences.setLayout(u"column"_s, m_parts.column.saveState());
    preferences.setLayout(u"jobs"_s, m_parts.actions.showJobs->isChecked() ? "1" : "0");
    preferences.setLayout(columnsKey(), m_parts.page.links().saveLayout());
    preferences.setLayout(u"inspector"_s, inspector ? "1" : "0");
    if (const auto seat = m_parts.page.seat())
        preferences.setLayout(u"seat"_s,
                              QByteArray::number(seat->bot.value) + ' '
                                  + QByteArray::number(seat->chat.value));
    else
        preferences.setLayout(u"seat"_s, {});
}

std::optional<domain::SeatId> WindowLayout::restore()
{
    const services::Preferences &preferences = m_parts.preferences;
    m_parts.panes.setSizes({236, 879, 285});
    m_parts.panes.restoreState(preferences.layout(u"panes"_s));
    m_parts.column.setSizes({600, 170});
    m_parts.column.restoreState(preferences.layout(u"column"_s));
    const bool jobs = preferences.layout(u"jobs"_s) == "1";
    m_parts.actions.showJobs->setChecked(jobs);
    m_parts.jobs.setVisible(jobs);
    m_parts.page.links().restoreLayout(preferences.layout(columnsKey()));
    m_parts.actions.showInspector->setChecked(preferences.layout(u"inspector"_s) != "0");
    fit();
    showInspector();
    const QList<QByteArray> seat = preferences.layout(u"seat"_s).split(' ');
    if (seat.size() != 2)
        return {};
    return domain::SeatId{{seat[0].toLongLong()}, {seat[1].toLongLong()}};
}

void WindowLayout::showInspector()
{
    m_parts.inspector.setVisible(m_parts.actions.showInspector->isChecked()
                                 && m_parts.page.showsLinks() && !m_parts.firstSteps.isWelcoming());
}

bool WindowLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

/// In a small window the inspector gives way, and comes back with the room; whoever asks for it
/// meanwhile gets it all the same.
void WindowLayout::fit()
{
    const int needed = m_parts.sidebar.minimumWidth() + comfortablePage
        + std::max(m_parts.inspector.minimumWidth(), m_parts.inspector.sizeHint().width());
    const bool isRoomy = m_window->width() >= needed;
    if (isRoomy == m_isRoomy)
        return;
    m_isRoomy = isRoomy;
    QAction *show = m_parts.actions.showInspector;
    if (!isRoomy)
        m_wantsInspector = show->isChecked();
    show->setChecked(isRoomy && m_wantsInspector);
}

} // namespace widgets
