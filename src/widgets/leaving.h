// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace services {
class Jobs;
class Preferences;
} // namespace services

namespace widgets {

class Background;
class Prompts;

/// What becomes of running jobs when the window is closed: they go on in the background, wait for
/// the next start, or are stopped. Asked once each time.
class Leaving : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Jobs &jobs;
        services::Preferences &preferences;
        Prompts &prompts;
        Background &background;
    };

    /// Goes on with the jobs that were paused until this start; the jobs are open.
    /// window: the parent of the question, what the background brings back, and the owner of this.
    Leaving(Parts parts, QWidget *window);

    /// Nobody is there to be asked: from now on jobs wait for the next start.
    void setUnattended() { m_isUnattended = true; }
    /// Ends the program, also where closing the window would leave it in the tray.
    void quit();
    /// Goes on without the window; an icon in the tray brings it back.
    void goToBackground();
    /// Whether the window must stay until decided() says otherwise. Asks where that is still open.
    bool holdsBack();
    /// The window is there again.
    void comeBack();

Q_SIGNALS:
    /// The jobs are paused or stopped: the window may be closed.
    void decided();
    /// Somebody wants to see the window, which went on without being seen.
    void openRequested();
    void failed(const core::Error &error);

private:
    bool staysInTray() const;
    void ask();
    void pauseUntilNextStart();
    void stop();
    void settled(const core::Error *error);
    void resumePaused();
    void showProgress();

    Parts m_parts;
    QWidget *m_window;
    bool m_isUnattended = false;
    bool m_isDeciding = false; ///< the question is open, or the answer is being carried out
    bool m_isQuitting = false;
    bool m_isLetGo = false; ///< nothing could be written, and nobody is there
    bool m_isInBackground = false;
};

} // namespace widgets
