// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/news.h"

#include <QTimer>

#include <utility>

namespace widgets {

News::News(std::chrono::milliseconds pause, std::function<void()> show, QObject *parent)
    : QObject(parent)
    , m_show(std::move(show))
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isMore, false))
            come();
    });
}

void News::come()
{
    if (m_pause->isActive()) {
        m_isMore = true;
        return;
    }
    m_pause->start();
    m_show();
}

} // namespace widgets
