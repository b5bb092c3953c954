// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QPointer>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace widgets {

class TextLabel;

/// A dialog that waits for an answer: its fields are disabled, a line says what is waited for, and
/// the work can be cancelled. Afterwards the focus is where it was.
class Waiting
{
public:
    /// The dialog owns the widgets and this.
    Waiting(QWidget &dialog, TextLabel &status, QList<QWidget *> fields);

    void begin(const QString &status, std::function<void()> cancel);
    void end();
    /// Cancels what is waited for, if anything is.
    void cancel();
    bool isUnderWay() const { return m_cancel != nullptr; }

private:
    QWidget &m_dialog;
    TextLabel &m_status;
    QList<QWidget *> m_fields;
    QList<QPointer<QWidget>> m_disabled;
    QPointer<QWidget> m_focus;
    std::function<void()> m_cancel;
};

} // namespace widgets
