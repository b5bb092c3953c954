// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/guidebook.h"

#include <QObject>

#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace services {
class Preferences;
}

namespace widgets {

class GuideWindow;

/// Help: the guide in a window of its own, which no dialog keeps from being read, and F1 in a
/// dialog, which opens what concerns it.
class Guide : public QObject
{
    Q_OBJECT

public:
    Guide(services::Preferences &preferences, QObject *parent);
    ~Guide() override;

    /// At the page that was read last.
    void open();
    void openAt(const GuidePlace &place);
    /// Gives back whether it was open.
    bool close();

    /// What concerns a dialog, by its class's name without the namespace; empty where there is
    /// nothing.
    static GuidePlace placeFor(const QWidget &window);
    /// Every place that some dialog leads to.
    static std::vector<GuidePlace> places();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    services::Preferences &m_preferences;
    std::unique_ptr<GuideWindow> m_window; ///< without a parent, or dialogs would block it
};

} // namespace widgets
