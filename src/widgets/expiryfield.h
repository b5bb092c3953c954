// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linkdraft.h"

#include <QTimeZone>
#include <QWidget>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QDateTimeEdit)
QT_FORWARD_DECLARE_CLASS(QRadioButton)

namespace widgets {

class TextLabel;

/// When a link is to end: some usual times, or a date. People see and type the time of their clock,
/// outside it is UTC in whole seconds.
class ExpiryField : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryField(QWidget *parent = nullptr);

    domain::ExpiryChoice choice() const { return m_choice; }
    /// UTC; what Custom means, invalid before it was chosen for the first time.
    QDateTime custom() const { return m_custom; }
    void set(domain::ExpiryChoice choice, const QDateTime &custom);

    /// The present (UTC), which "in 3 days" counts from.
    void setNow(const QDateTime &now);
    /// What is wrong with it; empty = nothing.
    void setProblem(const QString &problem);
    /// The button that is chosen: what a label leads to.
    QWidget *chosenButton() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void choose(domain::ExpiryChoice choice);
    void showCustom();
    void readClock();
    void showHints();

    struct Chip
    {
        domain::ExpiryChoice choice;
        QRadioButton *button;
    };
    std::vector<Chip> m_chips;
    QWidget *m_customRow;
    QDateTimeEdit *m_clock;
    TextLabel *m_zoneText;
    QCheckBox *m_againCheckBox;
    TextLabel *m_hint;
    QTimeZone m_zone;
    domain::ExpiryChoice m_choice = domain::ExpiryChoice::Never;
    QDateTime m_custom;
    QDateTime m_now;
    QString m_problem;
};

} // namespace widgets
