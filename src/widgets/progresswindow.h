// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <functional>

namespace widgets {

class TextLabel;

/// Says how far a long work is, and lets one stop it. It shows itself, and goes when it is
/// finished or stopped.
class ProgressWindow : public QDialog
{
    Q_OBJECT

public:
    ProgressWindow(const QString &title, const QString &what, QWidget *parent);

    void begin(std::function<void()> cancel);
    void say(const QString &progress);
    void finish();

    void reject() override;

private:
    TextLabel *m_progress;
    std::function<void()> m_cancel;
};

} // namespace widgets
