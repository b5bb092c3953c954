// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/chat.h"
#include "services/jobs.h"

#include <QObject>

namespace services {
class Catalogue;
} // namespace services

namespace widgets {

class Actions;
class ChatPage;
class JobsPanel;
class News;
class StatusLine;

/// The window's view of the jobs: opens and closes their panel, shows a job's details, and says in
/// the status line how many run and which has ended.
class JobCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Jobs &jobs;
        services::Catalogue &catalogue;
        const Actions &actions;
        ChatPage &page;
        JobsPanel &panel;
        StatusLine &status;
    };

    /// window: the parent of every dialog, and the owner of this.
    JobCommands(Parts parts, QWidget *window);

    void open() const;

Q_SIGNALS:
    /// A link that may have been made is to be entered.
    void adoptRequested(const domain::SeatId &seat);
    /// The links that the job made are to be saved.
    void resultRequested(core::JobId job);

private:
    void showCount();
    void showEnd(core::JobId job);
    void showDetails(core::JobId job);

    Parts m_parts;
    QWidget *m_window;
    News *m_news; ///< of how many run
};

} // namespace widgets
