// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

#include <array>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace widgets {

class TextLabel;

enum class FirstStep { AddBot, AddChat, LetInvite, MakeLink, CopyLink };
inline constexpr int firstStepCount = 5;

/// The list “First steps”: what is done has a tick, what is to be done next is a button.
class FirstStepsCard : public QFrame
{
    Q_OBJECT

public:
    explicit FirstStepsCard(QWidget *parent = nullptr);

    /// The steps before this one are done.
    void show(FirstStep next);
    /// All of them are.
    void showEnd();
    /// What is to be done next gets the keyboard.
    void focusNext();

Q_SIGNALS:
    void chosen(widgets::FirstStep step);
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QLabel *sign;
        TextLabel *text;
        QPushButton *button;
    };

    void showLines();

    std::array<Line, firstStepCount> m_lines{};
    TextLabel *m_end;
    int m_done = 0;
};

} // namespace widgets
