// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "models/requesttable.h"
#include "services/joinrequests.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace services {
class Catalogue;
class Jobs;
} // namespace services

namespace widgets {

class Actions;
class EmptyState;
class News;
class Outcome;
class RequestsTable;
class TextLabel;

/// Who asks to be let in: of all chats or, as a chat's tab, of one. One person is decided about at
/// once, several as a job.
class RequestsView : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        services::JoinRequests &requests;
        services::Jobs &jobs;
        services::Catalogue &catalogue;
        core::Clock &clock;
        const Actions &actions;
    };

    explicit RequestsView(Parts parts, QWidget *parent = nullptr);
    ~RequestsView() override;

    /// The one chat that is shown; nothing for all, with a title of its own.
    void setSeat(std::optional<domain::SeatId> seat);
    QLineEdit &search() const { return *m_search; }

Q_SIGNALS:
    /// Several are being decided about as a job.
    void jobStarted();
    /// The user wants to be told who asks: a bot of what is shown is to be listened to.
    void listenRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    domain::LinkScope scope() const;
    QWidget *makeHead();
    QWidget *makeTools();
    QString cellText(const domain::JoinRequest &request, models::RequestColumn column) const;
    void query();
    void showAll();
    void showCounts();
    void showLinks();
    void showButtons();
    void showDifference();
    void showEmptiness();
    void showProblem(const core::Error &error, const QString &who);
    void decideSelected(services::Decision decision);
    void decide(const domain::JoinRequest &request, services::Decision decision);
    void startJob(const std::vector<domain::JoinRequest> &requests, services::Decision decision);
    void openRules();

    Parts m_parts;
    models::RequestTable m_table;
    std::optional<domain::SeatId> m_seat;
    bool m_deciding = false; ///< a click is under way: the next has to wait

    TextLabel *m_title;
    TextLabel *m_count;
    TextLabel *m_difference;
    QPushButton *m_rules;
    QPushButton *m_decline;
    QPushButton *m_approve;
    QLineEdit *m_search;
    QComboBox *m_link;
    Outcome *m_outcome;
    QStackedWidget *m_stack;
    RequestsTable *m_view;
    EmptyState *m_empty;
    QAction *m_listen;
    News *m_news;
    QTimer *m_tick;
};

} // namespace widgets
