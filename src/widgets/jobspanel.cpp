// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/jobspanel.h"

#include "widgets/icons.h"
#include "widgets/jobcard.h"
#include "widgets/prompts.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace widgets {

namespace {

constexpr double fewestLines = 8.5;
constexpr auto betweenLooks = 250ms;
/// Countdowns and remaining times go on without any news.
constexpr auto betweenTicks = 500ms;

/// Says something else the next moment though nothing happens.
bool countsDown(const services::JobView &view)
{
    return !view.overview.isOver() && view.overview.job.state == domain::JobState::Running
        && (view.nextTryIn || view.timeLeft);
}

} // namespace

JobsPanel::JobsPanel(services::Jobs &jobs, Prompts &prompts, QWidget *parent)
    : QFrame(parent)
    , m_jobs(jobs)
    , m_prompts(prompts)
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_cardsLayout(new QVBoxLayout)
    , m_pause(new QTimer(this))
{
    setObjectName(u"jobsPanel"_s);
    setAccessibleName(tr("Jobs"));
    setProperty("panel", true);
    setMinimumHeight(qRound(fontMetrics().lineSpacing() * fewestLines)); // a card and the heading

    auto *heading = new TextLabel(tr("Jobs"), this);
    setStyleProperty(heading, "subheading", true);
    auto *close = new QPushButton(icon(Icon::Close, IconColour::Muted), {}, this);
    close->setObjectName(u"closeJobsButton"_s);
    close->setAccessibleName(tr("Close the jobs"));
    close->setToolTip(tr("Close the jobs"));
    setLook(close, ButtonLook::Flat);
    connect(close, &QPushButton::clicked, this, &JobsPanel::closeRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::large, space::small, space::large, 0);
    head->addWidget(heading, 1);
    head->addWidget(close);

    auto *cards = new QWidget;
    m_cardsLayout->setContentsMargins(space::large, space::tiny, space::large, space::small);
    m_cardsLayout->setSpacing(space::small);
    m_cardsLayout->addStretch();
    cards->setLayout(m_cardsLayout);
    m_scroll->setObjectName(u"jobsScrollArea"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(cards);
    cards->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *empty = new TextLabel(
        tr("No jobs. What is done with many links goes on here, also after a restart: select "
           "several links and choose from the menu Link."),
        m_stack);
    empty->setObjectName(u"noJobsText"_s);
    empty->setAccessibleName(tr("No jobs"));
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(space::page);
    setStyleProperty(empty, "muted", true);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    connect(&m_jobs, &services::Jobs::changed, this, &JobsPanel::news);
    connect(&m_jobs, &services::Jobs::listChanged, this, &JobsPanel::news);
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (isVisible() && std::exchange(m_isNews, false))
            showJobs();
    });
    showJobs();
}

void JobsPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    showJobs();
}

void JobsPanel::news()
{
    if (m_pause->isActive())
        m_isNews = true;
    else if (isVisible())
        showJobs();
}

void JobsPanel::showJobs()
{
    const std::vector<services::JobView> views = m_jobs.all();
    QSet<JobCard *> shown;
    QWidget *before = nullptr; // in the order of the Tab key
    for (std::size_t i = 0; i < views.size(); ++i) {
        const core::JobId id = views[i].overview.job.id;
        JobCard *&card = m_cards[id];
        const bool isNew = !card;
        if (isNew)
            card = makeCard(id);
        card->show(views[i]);
        if (isNew)
            m_cardsLayout->insertWidget(static_cast<int>(i), card);
        before = card->follow(before);
        shown.insert(card);
    }
    std::erase_if(m_cards, [&shown](const auto &each) {
        if (shown.contains(each.second))
            return false;
        each.second->deleteLater();
        each.second->hide();
        return true;
    });
    m_stack->setCurrentIndex(views.empty() ? 1 : 0);
    m_isNews = std::any_of(views.begin(), views.end(), countsDown);
    m_pause->start(m_isNews ? betweenTicks : betweenLooks);
}

JobCard *JobsPanel::makeCard(core::JobId job)
{
    auto *card = new JobCard(m_scroll->widget());
    connect(card, &JobCard::pauseRequested, this, [this, job] { tell(m_jobs.pause(job)); });
    connect(card, &JobCard::resumeRequested, this, [this, job] { tell(m_jobs.resume(job)); });
    connect(card, &JobCard::retryRequested, this, [this, job] { tell(m_jobs.retryRefused(job)); });
    connect(card, &JobCard::removeRequested, this, [this, job] { tell(m_jobs.remove(job)); });
    connect(card, &JobCard::stopRequested, this, [this, job] { stop(job); });
    connect(card, &JobCard::detailsRequested, this, [this, job] { Q_EMIT detailsRequested(job); });
    return card;
}

void JobsPanel::stop(core::JobId job)
{
    const auto view = m_jobs.find(job);
    if (!view || view->overview.isOver())
        return;
    m_prompts.ask({tr("Stop “%1”?").arg(foreign(view->overview.job.title)),
                   tr("%Ln step(s) that were not taken yet are dropped for good. What is under way "
                      "is still answered, and what was done stays done.",
                      nullptr, view->overview.steps.left()),
                   tr("Stop the job")},
                  window(), [this, job](bool yes) {
                      if (yes)
                          tell(m_jobs.stop(job));
                  });
}

void JobsPanel::tell(core::Task<> task)
{
    task.then(this, [this](const core::Result<> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace widgets
