// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "domain/job.h"

#include <QObject>

namespace services {
class Catalogue;
class Jobs;
class LinkBook;
class Retirement;
} // namespace services

namespace widgets {

class Actions;
class BulkDialog;
class ChatPage;

/// What is done with many links, or with the primary links of many chats, as a job: it shows what
/// will happen, and starts it.
class BulkCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Jobs &jobs;
        services::LinkBook &book;
        services::Catalogue &catalogue;
        core::Clock &clock;
        Actions &actions;
        ChatPage &page;
    };

    /// window: the parent of every dialog, and the owner of this.
    BulkCommands(Parts parts, QWidget *window);

    /// Switches the actions on and off, with the reason, as the selection and the chats are now.
    void update();
    /// Shows what would become of the selected links.
    void begin(domain::JobKind kind, const domain::StepRequest &request = {});

Q_SIGNALS:
    /// A job runs from now on.
    void started(core::JobId job);

private:
    QString reasonAgainst(domain::JobKind kind) const;
    /// The chats of the bot that is shown, else all.
    std::vector<domain::SeatId> seats() const;
    void rotatePrimaries();
    void open(BulkDialog *dialog);
    void start(const BulkDialog &dialog);

    Parts m_parts;
    QWidget *m_window;
};

} // namespace widgets
