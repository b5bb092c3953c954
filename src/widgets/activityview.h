// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "domain/historykind.h"
#include "models/activitytable.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace services {
class ActivityExport;
class Catalogue;
} // namespace services

namespace widgets {

class EmptyState;
class Outcome;
class Prompts;

/// The audit log: who did what, when, where, and what the server answered. For all chats or, as a
/// chat's tab, for one.
class ActivityView : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Catalogue &catalogue;
        Prompts &prompts;
        core::Clock &clock;
    };

    explicit ActivityView(Parts parts, QWidget *parent = nullptr);
    ~ActivityView() override;

    /// The one chat that is shown; nothing for all, with a choice of chats. Nothing is read from
    /// the ledger before the first call.
    void setSeat(std::optional<domain::SeatId> seat);

Q_SIGNALS:
    /// The user wants to see the link of a line.
    void linkRequested(const domain::SeatId &seat, const QString &hash);

private:
    QWidget *makeFilters();
    QDateEdit *makeDate(QCheckBox *check, const QString &name, const QString &objectName);
    void showChats();
    void query();
    void showEmptiness();
    void showLink(const QModelIndex &index);
    void askForFile();
    void exportTo(const QString &path);
    void stopExport();
    QString cellText(const domain::HistoryEntry &entry, models::ActivityColumn column) const;
    QString chatText(const domain::HistoryEntry &entry) const;
    QString botText(const domain::HistoryEntry &entry) const;
    QStringList csvCells(const domain::HistoryEntry &entry) const;

    Parts m_parts;
    models::ActivityTable m_table;
    std::optional<domain::SeatId> m_seat;
    bool m_asked = false;

    QWidget *m_chatBox;
    QComboBox *m_chat;
    QComboBox *m_kind;
    QCheckBox *m_fromCheck;
    QDateEdit *m_from;
    QCheckBox *m_toCheck;
    QDateEdit *m_to;
    QPushButton *m_export;
    Outcome *m_outcome;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    std::unique_ptr<services::ActivityExport> m_job;
    std::optional<core::Task<>> m_jobEnd;
};

} // namespace widgets
