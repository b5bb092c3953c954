// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/errortext.h"
#include "widgets/theme.h"

#include <QScrollArea>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace widgets {

class Outcome;

/// What stands in the middle of the window as long as there is no bot: what the program does, and
/// the three ways to begin.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    /// addBot: what the first button does. Without hasDemo there is no button for the demo.
    WelcomePage(QAction *addBot, bool hasDemo, QWidget *parent);

    /// How it went with the demo or the ledger.
    void say(const QString &text, Tone tone);
    void say(const ErrorText &error);
    /// A ledger is being looked at: no other can be chosen meanwhile.
    void setBusy(bool busy);

Q_SIGNALS:
    void demoRequested();
    void ledgerRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLine(QLabel *sign, const QString &headline, const QString &text);
    void showSigns();

    QLabel *m_icon;
    std::vector<QLabel *> m_signs;
    QPushButton *m_open;
    Outcome *m_outcome;
};

} // namespace widgets
