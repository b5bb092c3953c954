// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"

#include <QFrame>

#include <deque>
#include <optional>

class QPushButton;
class QToolButton;

namespace core {
class Clock;
}

namespace widgets {

class TextLabel;

/// What was done, in a word, and the way back: over the bottom of the page, so that nothing moves.
/// It goes after some seconds, and later where somebody points at it or has the focus in it; one at
/// a time. What needs an answer or must not be missed belongs into the NoticeStrip.
class Toast : public QFrame
{
    Q_OBJECT

public:
    Toast(core::Clock &clock, QWidget *page);

    /// canUndo: the newest entry of what can be taken back is this.
    void say(const QString &headline, const QString &text = {}, bool canUndo = false);
    /// Something else can be taken back now: Undo would mean that.
    void dropUndo();
    void dismiss();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void undoRequested();
    /// It goes while it has the focus, which belongs somewhere else then.
    void left();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Said
    {
        QString headline;
        QString text;
        bool canUndo = false;
    };

    void showNext();
    void place();
    void wait();
    void hold();
    bool isHeld() const;

    core::Clock &m_clock;
    TextLabel *m_headline;
    TextLabel *m_text;
    QPushButton *m_undo;
    QToolButton *m_close;
    std::deque<Said> m_said; ///< the first one is shown
    std::optional<core::Task<>> m_end;
};

} // namespace widgets
