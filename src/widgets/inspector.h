// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/bot.h"
#include "domain/history.h"

#include <QScrollArea>

#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace widgets {

class Actions;
class QrView;
class TextLabel;

/// The right pane: everything about the selected link.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(const Actions &actions, QWidget *parent = nullptr);

    void show(const domain::Link &link, const domain::Bot *bot, const QDateTime &now);
    void showHistory(const std::vector<domain::HistoryEntry> &entries);
    /// Nothing is selected.
    void clear();

private:
    struct Row
    {
        TextLabel *name;
        TextLabel *value;
    };
    Row addRow(const QString &name, const QString &objectName);
    void set(const Row &row, const QString &value);

    QWidget *m_content;
    TextLabel *m_title;
    QrView *m_qr;
    QPushButton *m_copy;
    QPushButton *m_qrCode;
    QLineEdit *m_link;
    TextLabel *m_hint;
    Row m_state;
    Row m_kind;
    Row m_joined;
    Row m_expires;
    Row m_limit;
    Row m_approval;
    Row m_created;
    Row m_confirmed;
    Row m_note;
    TextLabel *m_historyTitle;
    QListWidget *m_history;
};

} // namespace widgets
