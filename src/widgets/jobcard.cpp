// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/jobcard.h"

#include "widgets/jobtexts.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// Shows a button or takes it away; the keyboard goes on to the one that comes in its place.
void setShown(QPushButton *button, bool shown, QPushButton *inPlace)
{
    const bool hadFocus = button->hasFocus();
    button->setVisible(shown);
    if (hadFocus && !shown)
        inPlace->setFocus(Qt::OtherFocusReason);
}

} // namespace

JobCard::JobCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(this))
    , m_bar(new QProgressBar(this))
    , m_status(new TextLabel(this))
    , m_problems(new TextLabel(this))
    , m_retry(button(tr("Retry refused"), u"retryJobButton"_s, &JobCard::retryRequested))
    , m_pause(button(tr("Pause", "a job"), u"pauseJobButton"_s, &JobCard::pauseRequested))
    , m_resume(button(tr("Resume", "a job"), u"resumeJobButton"_s, &JobCard::resumeRequested))
    , m_details(button(tr("Details…"), u"detailsJobButton"_s, &JobCard::detailsRequested))
    , m_stop(button(tr("Stop", "a job"), u"stopJobButton"_s, &JobCard::stopRequested))
    , m_remove(button(tr("Remove", "a job from the list"), u"removeJobButton"_s,
                      &JobCard::removeRequested))
{
    setObjectName(u"jobCard"_s);
    setProperty("card", true);
    m_title->setObjectName(u"jobTitle"_s);
    m_title->setElided(true);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_bar->setObjectName(u"jobProgressBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_status->setObjectName(u"jobStatus"_s);
    m_status->setAccessibleName(tr("Job status"));
    m_status->setElided(true);
    m_problems->setObjectName(u"jobProblems"_s);
    m_problems->setAccessibleName(tr("Job problems"));
    setStyleProperty(m_problems, "error", true);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_title, 1);
    for (QPushButton *each : buttons())
        head->addWidget(each);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::large);
    foot->addWidget(m_status, 1);
    foot->addWidget(m_problems);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addLayout(foot);
    // The wider of the two, so that nothing moves when one takes the other's place.
    const auto evenOut = [](QPushButton *one, QPushButton *other) {
        for (QPushButton *each : {one, other})
            each->ensurePolished();
        const int width = std::max(one->sizeHint().width(), other->sizeHint().width());
        for (QPushButton *each : {one, other})
            each->setMinimumWidth(width);
    };
    evenOut(m_pause, m_resume);
    evenOut(m_stop, m_remove);
}

QPushButton *JobCard::button(const QString &text, const QString &name, void (JobCard::*signal)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->hide();
    connect(made, &QPushButton::clicked, this, signal);
    return made;
}

QList<QPushButton *> JobCard::buttons() const
{
    return {m_retry, m_pause, m_resume, m_details, m_stop, m_remove};
}

QWidget *JobCard::follow(QWidget *before)
{
    if (before && before->nextInFocusChain() == m_retry)
        return m_remove;
    for (QPushButton *each : buttons()) {
        if (before)
            setTabOrder(before, each);
        before = each;
    }
    return before;
}

void JobCard::show(const services::JobView &view)
{
    if (m_shown == view)
        return;
    m_shown = view;
    const domain::JobOverview &overview = view.overview;
    const domain::StepCounts &steps = overview.steps;
    const bool isOver = overview.isOver();
    const bool isPaused = overview.job.state == domain::JobState::Paused;
    const bool isStopped = overview.job.state == domain::JobState::Stopped;
    const QString title = foreign(overview.job.title);
    setAccessibleName(title);
    m_title->setText(title);
    m_bar->setMaximum(std::max(steps.total(), 1));
    m_bar->setValue(steps.total() - steps.left());
    const JobStatus status = jobStatus(view);
    setStatus(status.text, status.tone == Tone::Warning ? "warning" : "muted");
    m_problems->setText(jobProblems(view));

    m_details->show();
    setShown(m_retry, steps[domain::StepState::Refused] > 0 && !isStopped, m_details);
    setShown(m_pause, !isOver && !isPaused && !isStopped, isPaused ? m_resume : m_details);
    setShown(m_resume, !isOver && isPaused, isOver ? m_details : m_pause);
    setShown(m_stop, !isOver, m_details);
    m_stop->setEnabled(!isStopped);
    setShown(m_remove, isOver, m_details);
    // All cards have the same buttons: a screen reader tells whose they are.
    for (QPushButton *each : buttons())
        each->setAccessibleDescription(title);
}

void JobCard::setStatus(const QString &text, const char *look)
{
    m_status->setText(text);
    for (const char *each : {"muted", "warning"})
        setStyleProperty(m_status, each, qstrcmp(each, look) == 0 ? QVariant(true) : QVariant());
}

} // namespace widgets
