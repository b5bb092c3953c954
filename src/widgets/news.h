// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <chrono>
#include <functional>

class QTimer;

namespace widgets {

/// Shows news at once, and whatever comes within the pause after it together at its end: a job
/// changes links a hundred times a second, and nobody reads so fast.
class News : public QObject
{
    Q_OBJECT

public:
    News(std::chrono::milliseconds pause, std::function<void()> show, QObject *parent);

    void come();

private:
    std::function<void()> m_show;
    QTimer *m_pause;
    bool m_isMore = false; ///< something came meanwhile
};

} // namespace widgets
