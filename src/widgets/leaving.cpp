// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/leaving.h"

#include "services/jobs.h"
#include "services/preferences.h"
#include "widgets/background.h"
#include "widgets/prompts.h"

#include <QGuiApplication>
#include <QLocale>
#include <QWidget>

#include <algorithm>

using core::Result;
using domain::JobState;
using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// Numbers of the jobs that the next start goes on with.
constexpr auto pausedKey = "pausedJobs"_L1;

bool isRunning(const services::JobView &view)
{
    return view.overview.job.state == JobState::Running && !view.overview.isOver();
}

bool isSessionEnding()
{
#ifndef QT_NO_SESSIONMANAGER
    return qGuiApp->isSavingSession();
#else
    return false;
#endif
}

} // namespace

Leaving::Leaving(Parts parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(&m_parts.background, &Background::openRequested, this, &Leaving::openRequested);
    connect(&m_parts.background, &Background::quitRequested, this, [this] {
        // Jobs that run are asked about, in the window.
        if (m_parts.jobs.isRunning())
            Q_EMIT openRequested();
        quit();
    });
    connect(&m_parts.jobs, &services::Jobs::changed, this, &Leaving::showProgress);
    connect(&m_parts.jobs, &services::Jobs::listChanged, this, &Leaving::showProgress);
    resumePaused();
}

void Leaving::quit()
{
    m_isQuitting = true;
    m_window->close();
}

bool Leaving::staysInTray() const
{
    return !m_isQuitting && !m_isUnattended && !isSessionEnding() && m_parts.preferences.showsTray()
        && m_parts.preferences.closesToTray() && m_parts.background.isAvailable();
}

bool Leaving::holdsBack()
{
    if (m_isDeciding)
        return true;
    if (staysInTray()) {
        goToBackground();
        return true;
    }
    if (m_isLetGo || !m_parts.jobs.isRunning())
        return false;
    m_isDeciding = true;
    if (m_isUnattended || isSessionEnding())
        pauseUntilNextStart();
    else
        ask();
    return true;
}

void Leaving::ask()
{
    const auto views = m_parts.jobs.all();
    const auto running = static_cast<int>(std::count_if(views.begin(), views.end(), isRunning));
    Choice choice;
    choice.title = tr("Jobs are running");
    choice.text = tr("What is to become of %Ln running job(s)?", nullptr, running);
    std::vector<void (Leaving::*)()> acts;
    if (m_parts.background.isAvailable()) {
        choice.answers += tr("Go on in the background");
        acts.push_back(&Leaving::goToBackground);
        choice.explanation =
            tr("In the background they go on while the window is closed; an icon in the system's "
               "tray brings it back. Paused, they go on when Gatehouse is started again. Stopped, "
               "what was not done yet is dropped for good.");
    } else {
        choice.explanation =
            tr("Paused, they go on when Gatehouse is started again. Stopped, what was not done yet "
               "is dropped for good.");
    }
    choice.answers += tr("Pause until the next start");
    acts.push_back(&Leaving::pauseUntilNextStart);
    choice.answers += tr("Stop the jobs");
    acts.push_back(&Leaving::stop);
    choice.dangerous = static_cast<int>(choice.answers.size()) - 1;
    m_parts.prompts.choose(choice, m_window, [this, acts = std::move(acts)](int answer) {
        if (answer < 0) {
            m_isDeciding = false;
            m_isQuitting = false;
        } else {
            (this->*acts[static_cast<std::size_t>(answer)])();
        }
    });
}

void Leaving::goToBackground()
{
    m_isDeciding = false;
    m_isQuitting = false;
    m_isInBackground = true;
    showProgress();
    m_parts.background.show();
    m_window->hide();
}

void Leaving::comeBack()
{
    m_isInBackground = false;
    m_isQuitting = false;
    m_parts.background.hide();
}

void Leaving::pauseUntilNextStart()
{
    QByteArrayList ids;
    for (const services::JobView &view : m_parts.jobs.all()) {
        if (isRunning(view))
            ids += QByteArray::number(view.overview.job.id.value);
    }
    m_parts.preferences.setLayout(pausedKey, ids.join(' '));
    m_parts.jobs.pauseAll().then(
        this, [this](const Result<> &paused) { settled(paused ? nullptr : &paused.error()); });
}

void Leaving::stop()
{
    m_parts.jobs.stopAll().then(
        this, [this](const Result<> &stopped) { settled(stopped ? nullptr : &stopped.error()); });
}

void Leaving::settled(const core::Error *error)
{
    m_isDeciding = false;
    // Who is told to end must end: what could not be written goes on with the next start anyway.
    m_isLetGo = error && m_isUnattended;
    if (error)
        Q_EMIT failed(*error);
    if (!error || m_isLetGo)
        Q_EMIT decided();
}

void Leaving::resumePaused()
{
    const QByteArray ids = m_parts.preferences.layout(pausedKey);
    if (ids.isEmpty())
        return;
    m_parts.preferences.setLayout(pausedKey, {});
    for (const QByteArray &id : ids.split(' ')) {
        const auto view = m_parts.jobs.find(core::JobId{id.toLongLong()});
        if (!view || view->overview.job.state != JobState::Paused)
            continue;
        m_parts.jobs.resume(view->overview.job.id).then(this, [this](const Result<> &resumed) {
            if (!resumed)
                Q_EMIT failed(resumed.error());
        });
    }
}

void Leaving::showProgress()
{
    if (!m_isInBackground)
        return;
    int running = 0;
    int over = 0;
    int total = 0;
    for (const services::JobView &view : m_parts.jobs.all()) {
        if (!isRunning(view))
            continue;
        ++running;
        total += view.overview.steps.total();
        over += view.overview.steps.total() - view.overview.steps.left();
    }
    m_parts.background.setText(running == 0
                                   ? tr("Gatehouse: no job is running")
                                   : tr("Gatehouse: %Ln job(s), %1 of %2", "37 of 300", running)
                                         .arg(QLocale().toString(over), QLocale().toString(total)));
}

} // namespace widgets
