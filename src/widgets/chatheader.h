// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/bot.h"
#include "models/chattree.h"

#include <QWidget>

class QPushButton;

namespace widgets {

class Actions;
class Avatar;
class TextLabel;

/// What the page is about: title, kind, members, the bot's rights, and the buttons for the whole.
class ChatHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ChatHeader(const Actions &actions, QWidget *parent = nullptr);

    /// overview: of a seat's node; bot: of a bot's. Both may be null.
    void show(const models::ChatNode &node, const domain::SeatOverview *overview,
              const domain::Bot *bot);
    void setRefreshing(bool refreshing);

private:
    void showSeat(const domain::SeatOverview &overview);

    const Actions &m_actions;
    Avatar *m_avatar;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QPushButton *m_refresh;
    QPushButton *m_newLink;
};

} // namespace widgets
