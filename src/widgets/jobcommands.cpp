// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/jobcommands.h"

#include "services/catalogue.h"
#include "widgets/actions.h"
#include "widgets/chatpage.h"
#include "widgets/jobdialog.h"
#include "widgets/jobspanel.h"
#include "widgets/jobtexts.h"
#include "widgets/news.h"
#include "widgets/openanddelete.h"
#include "widgets/statusline.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace widgets {

JobCommands::JobCommands(Parts parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_news(new News(
          250ms, [this] { showCount(); }, this))
{
    connect(m_parts.actions.showJobs, &QAction::toggled, this, [this](bool shown) {
        m_parts.panel.setVisible(shown);
        if (shown)
            m_parts.status.showJobNews({});
    });
    connect(&m_parts.panel, &JobsPanel::closeRequested, m_parts.actions.showJobs, &QAction::toggle);
    connect(&m_parts.panel, &JobsPanel::detailsRequested, this, &JobCommands::showDetails);
    connect(&m_parts.panel, &JobsPanel::failed, &m_parts.page, &ChatPage::showError);

    connect(&m_parts.jobs, &services::Jobs::changed, m_news, &News::come);
    connect(&m_parts.jobs, &services::Jobs::listChanged, m_news, &News::come);
    connect(&m_parts.jobs, &services::Jobs::finished, this, &JobCommands::showEnd);
    showCount();
}

void JobCommands::open() const
{
    m_parts.actions.showJobs->setChecked(true);
}

void JobCommands::showCount()
{
    const auto views = m_parts.jobs.all();
    m_parts.status.showJobs(static_cast<int>(
        std::count_if(views.begin(), views.end(), [](const services::JobView &view) {
            return view.overview.job.state == domain::JobState::Running && !view.overview.isOver();
        })));
}

void JobCommands::showEnd(core::JobId job)
{
    const auto view = m_parts.jobs.find(job);
    if (view && !m_parts.actions.showJobs->isChecked())
        m_parts.status.showJobNews(jobNews(*view));
}

void JobCommands::showDetails(core::JobId job)
{
    auto *dialog = new JobDialog(job, {m_parts.jobs, m_parts.catalogue}, m_window);
    connect(dialog, &JobDialog::adoptRequested, this, &JobCommands::adoptRequested);
    connect(dialog, &JobDialog::resultRequested, this,
            [this, job] { Q_EMIT resultRequested(job); });
    openAndDelete(dialog);
}

} // namespace widgets
