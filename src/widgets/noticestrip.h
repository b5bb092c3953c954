// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/gate.h"
#include "services/leakwatch.h"
#include "services/retirement.h"
#include "services/rotation.h"
#include "widgets/errortext.h"
#include "widgets/theme.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace widgets {

class TextLabel;

/// The strip above the table: what is about to happen, what happened, what went wrong, and the
/// buttons for it. It shows one thing at a time and takes the focus only when it is asked to.
class NoticeStrip : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    /// False where the rotation has nothing to say.
    bool showRotation(const services::RotationView &view);
    /// The same of links that are being revoked, or rotated one.
    bool showRetirement(const services::RetirementView &view);
    void showLostCreation(const services::LostCreation &lost);
    void showLeak(const services::Leak &leak);
    void showGate(const domain::Gate &gate);
    void showReminder(const QString &text, bool canExtend);
    void showError(const core::Error &error);
    void showText(Tone tone, const QString &headline, const QString &text);
    void clear();
    /// For whoever clicked on what is being counted down now: the way back is one key away.
    void focusUndo();

Q_SIGNALS:
    void undoRequested();
    void rotateNowRequested();
    void revokeNowRequested();
    void rotateRequested();
    /// Of what was done by halves or failed: try again.
    void finishRequested();
    void adoptRequested();
    void lookAgainRequested();
    void ignoreRequested();
    /// The link of the leak.
    void pauseRequested();
    void closeGateRequested();
    void reopenGateRequested();
    /// Of a reminder.
    void showRequested();
    void extendRequested();
    void detailsRequested(const widgets::ErrorText &text);
    void dismissed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(Tone tone, const QString &headline, const QString &text,
              std::initializer_list<QPushButton *> buttons);
    void showFailure(Tone tone, const QString &headline, const core::Error &error,
                     std::initializer_list<QPushButton *> buttons);
    QPushButton *button(QLatin1String name, const QString &text, void (NoticeStrip::*signal)());
    void showCountdown(const services::RetirementView &view);
    void showHowItEnded(const services::RetirementView &view);

    QBoxLayout *m_layout;
    QBoxLayout *m_words;
    TextLabel *m_headline;
    TextLabel *m_text;
    QPushButton *m_details;
    QPushButton *m_ignore;
    QPushButton *m_closeGate;
    QPushButton *m_pause;
    QPushButton *m_reopen;
    QPushButton *m_extend;
    QPushButton *m_show;
    QPushButton *m_lookAgain;
    QPushButton *m_rotateNow;
    QPushButton *m_revokeNow;
    QPushButton *m_finish;
    QPushButton *m_adopt;
    QPushButton *m_rotate;
    QPushButton *m_undo;
    QPushButton *m_close;
    QList<QPushButton *> m_buttons; ///< in their order on the strip
    ErrorText m_error;
};

} // namespace widgets
