// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QAction)

namespace widgets {

namespace Ui {
class ShortcutsDialog;
}

/// Which keys do what.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Actions without keys are left out.
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

    QSize sizeHint() const override;

private:
    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
};

} // namespace widgets
