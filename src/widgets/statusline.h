// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/connections.h"
#include "widgets/jobtexts.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace widgets {

class TextLabel;

/// The line at the foot of the window: connection, queue, jobs, totals.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    /// showJobs: what the button Jobs does.
    explicit StatusLine(QAction *showJobs, QWidget *parent = nullptr);

    void showConnection(const services::ConnectionState &state);
    /// How many bots are listened to, and for how many of them nothing is heard at present.
    void showListening(int bots, int waiting);
    /// How many jobs run.
    void showJobs(int running);
    /// That a job has ended; empty takes it away.
    void showJobNews(const JobStatus &news);
    void showTotals(int links, int chats);

Q_SIGNALS:
    /// Whether Telegram can be reached again is to be found out now.
    void lookRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    services::ConnectionState::Reach m_reach = services::ConnectionState::Reach::Unknown;
    TextLabel *m_connection;
    QPushButton *m_look;
    TextLabel *m_queue;
    TextLabel *m_listening;
    TextLabel *m_news;
    QPushButton *m_jobs;
    TextLabel *m_totals;
};

} // namespace widgets
