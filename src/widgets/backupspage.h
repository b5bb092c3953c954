// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/backups.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace widgets {

class Outcome;
class Prompts;

/// The page “Data” of the preferences: the copies of the ledger, and going back to one.
class BackupsPage : public QWidget
{
    Q_OBJECT

public:
    BackupsPage(services::Backups &backups, Prompts &prompts, QWidget *parent);

private:
    void fill();
    void askToRestore();
    void restore(const QString &path);

    services::Backups &m_backups;
    Prompts &m_prompts;
    std::vector<services::Backup> m_copies;
    QListWidget *m_list;
    QPushButton *m_restore;
    Outcome *m_outcome;
};

} // namespace widgets
