// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <memory>

namespace widgets {

namespace Ui {
class AboutDialog;
}

/// What this program is, which version, under which licence, and what it is built from.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
    ~AboutDialog() override;

    /// What somebody who reports a problem is asked for: versions and the system, nothing personal.
    static QString versionInformation();

private:
    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace widgets
