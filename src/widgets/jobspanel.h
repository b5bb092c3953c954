// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/jobs.h"

#include <QFrame>

#include <map>

class QScrollArea;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace widgets {

class JobCard;
class Prompts;

/// The jobs, a card each, newest first. News is shown at once, and a stream of it a few times a
/// second; nothing is painted while the panel is closed.
class JobsPanel : public QFrame
{
    Q_OBJECT

public:
    JobsPanel(services::Jobs &jobs, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void closeRequested();
    void detailsRequested(core::JobId job);
    void failed(const core::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void news();
    void showJobs();
    JobCard *makeCard(core::JobId job);
    void stop(core::JobId job);
    void tell(core::Task<> task);

    services::Jobs &m_jobs;
    Prompts &m_prompts;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cardsLayout;
    QTimer *m_pause; ///< between two looks
    bool m_isNews = false; ///< something came meanwhile
    std::map<core::JobId, JobCard *> m_cards;
};

} // namespace widgets
