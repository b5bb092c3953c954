// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <memory>
#include <vector>

class QMenuBar;

namespace widgets {

class Actions;

namespace Ui {
class ShortcutsDialog;
}

/// What keys do in one menu or part of the window.
struct ShortcutGroup
{
    struct Row
    {
        QString action;
        QString keys;
    };

    QString title;
    std::vector<Row> rows;
};

/// By menu, in the order of the menus, and then what keys do in tables.
std::vector<ShortcutGroup> shortcutGroups(const QMenuBar &menuBar, const Actions &actions);

/// Which keys do what.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(std::vector<ShortcutGroup> groups, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

    QSize sizeHint() const override;

private:
    void list(const QString &search);

    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
    std::vector<ShortcutGroup> m_groups;
};

} // namespace widgets
