// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/errortext.h"
#include "widgets/theme.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace widgets {

class TextLabel;

/// The place in a dialog where an answer appears: a text of some lines with a sign before it, and
/// for an error a button that opens its technical text. Screen readers find the text by textName.
class Outcome : public QWidget
{
    Q_OBJECT
    /// So many lines are kept free, so that an answer moves nothing.
    Q_PROPERTY(int lines READ lines WRITE setLines)
    Q_PROPERTY(QString textName READ textName WRITE setTextName)

public:
    explicit Outcome(QWidget *parent = nullptr);

    int lines() const { return m_lines; }
    void setLines(int lines);
    QString textName() const;
    void setTextName(const QString &name);

    /// What is said at present.
    QString text() const;
    void clear();
    /// Foreign text in it went through foreign() before. Neutral has no sign.
    void setText(const QString &text, Tone tone = Tone::Neutral);
    void setError(const ErrorText &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say(const QString &text, Tone tone);
    void showSign();
    void reserveLines();

    QLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_details;
    ErrorText m_error;
    Tone m_tone = Tone::Neutral;
    int m_lines = 1;
};

} // namespace widgets
