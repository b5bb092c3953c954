// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace widgets {

class TextLabel;

/// Whether a link is limited and to how many members. Approval rules a limit out and the field says
/// so; what stood in it comes back when approval goes.
class LimitField : public QWidget
{
    Q_OBJECT

public:
    explicit LimitField(QWidget *parent = nullptr);

    /// The wish for a limit, also while it is ruled out.
    bool isLimited() const { return m_limited; }
    QString number() const; ///< as typed
    void set(bool limited, const QString &number);
    void setRuledOut(bool ruledOut);
    /// What is wrong with the number; empty = nothing.
    void setProblem(const QString &problem);

Q_SIGNALS:
    void changed();

private:
    void choose(int limit);
    void showState();

    struct Chip
    {
        int limit;
        QPushButton *button;
    };
    QCheckBox *m_check;
    QLineEdit *m_number;
    QWidget *m_presets;
    TextLabel *m_hint;
    std::vector<Chip> m_chips;
    bool m_limited = false;
    bool m_ruledOut = false;
    QString m_problem;
};

} // namespace widgets
