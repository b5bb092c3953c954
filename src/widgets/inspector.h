// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/bot.h"
#include "domain/history.h"
#include "widgets/notespanel.h"

#include <QScrollArea>

#include <vector>

class QListWidget;
class QPushButton;

namespace services {
class Statistics;
}

namespace widgets {

class Actions;
class FactGrid;
class JoinsPanel;
class QrView;
class LinkEdit;
class TextLabel;

/// The right pane: everything about the selected link, and what people write beside it.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    Inspector(const Actions &actions, NotesPanel::Parts parts, services::Statistics &statistics,
              QWidget *parent = nullptr);

    /// May be called again and again for the same link: what is being typed stays.
    void show(const domain::Link &link, const domain::Bot *bot, const QDateTime &now);
    void showHistory(const std::vector<domain::HistoryEntry> &entries);
    /// Nothing is selected.
    void clear();
    /// Saves what is being typed: before the program ends.
    void saveNow();
    bool isSaving() const;

Q_SIGNALS:
    /// A link that a rotation joined to this one is wanted.
    void linkRequested(const domain::SeatId &seat, const QString &hash);
    void failed(const core::Error &error);
    /// isSaving() is false again.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        TextLabel *name;
        TextLabel *value;
    };
    void fitContent();
    Row addRow(const QString &name, const QString &objectName);
    void set(const Row &row, const QString &value);
    QPushButton *makeKin(const QString &objectName);
    void showKin(const domain::Link &link);

    QWidget *m_content;
    FactGrid *m_facts;
    TextLabel *m_title;
    QrView *m_qr;
    QPushButton *m_copy;
    QPushButton *m_qrCode;
    QPushButton *m_edit;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_rotate;
    QPushButton *m_revoke;
    LinkEdit *m_link;
    TextLabel *m_hint;
    Row m_state;
    Row m_kind;
    Row m_joined;
    Row m_expires;
    Row m_limit;
    Row m_approval;
    Row m_created;
    Row m_confirmed;
    QPushButton *m_predecessor;
    QPushButton *m_successor;
    TextLabel *m_halfway;
    NotesPanel *m_notes;
    JoinsPanel *m_joins;
    TextLabel *m_historyTitle;
    QListWidget *m_history;
};

} // namespace widgets
