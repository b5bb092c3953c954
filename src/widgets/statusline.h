// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/connections.h"

#include <QWidget>

namespace widgets {

class TextLabel;

/// The line at the foot of the window: connection, queue, totals.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showConnection(const services::ConnectionState &state);
    void showTotals(int links, int chats);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    services::ConnectionState::Reach m_reach = services::ConnectionState::Reach::Unknown;
    TextLabel *m_connection;
    TextLabel *m_queue;
    TextLabel *m_totals;
};

} // namespace widgets
