// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace widgets {

class TextLabel;

/// What stands where nothing is to show: one line on what to do, and the button for it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// action may be null.
    void show(const QString &headline, const QString &text, QAction *action = nullptr);

private:
    TextLabel *m_headline;
    TextLabel *m_text;
    QPushButton *m_button;
    QAction *m_action = nullptr;
};

} // namespace widgets
