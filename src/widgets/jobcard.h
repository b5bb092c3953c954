// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/jobs.h"

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QProgressBar)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace widgets {

class TextLabel;

/// One job in the panel: what it is, how far it is, what holds it up, and what can be done with it.
/// Its height is the same whatever it says.
class JobCard : public QFrame
{
    Q_OBJECT

public:
    explicit JobCard(QWidget *parent = nullptr);

    void show(const services::JobView &view);
    /// The Tab key comes here from the given button, which may be null. Gives the last one.
    QWidget *follow(QWidget *before);

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void retryRequested();
    void detailsRequested();
    void removeRequested();

private:
    QList<QPushButton *> buttons() const;
    QPushButton *button(const QString &text, const QString &name, void (JobCard::*signal)());
    void setStatus(const QString &text, const char *look);

    TextLabel *m_title;
    QProgressBar *m_bar;
    TextLabel *m_status;
    TextLabel *m_problems;
    QPushButton *m_retry;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_details;
    QPushButton *m_stop;
    QPushButton *m_remove;
    std::optional<services::JobView> m_shown;
};

} // namespace widgets
