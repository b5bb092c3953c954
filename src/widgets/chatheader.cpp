// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/chatheader.h"

#include "widgets/actions.h"
#include "widgets/avatar.h"
#include "widgets/icons.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;
using models::ChatNode;

namespace widgets {

ChatHeader::ChatHeader(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_avatar(new Avatar(this))
    , m_title(new TextLabel(this))
    , m_subtitle(new TextLabel(this))
    , m_refresh(makeButton(actions.refresh, u"refreshButton"_s, this))
    , m_newLink(makeButton(actions.newLink, u"newLinkButton"_s, this, tr("New link")))
{
    m_avatar->setFixedSize(30, 30);
    m_title->setObjectName(u"chatTitle"_s);
    m_title->setAccessibleName(tr("Chat title"));
    m_title->setProperty("heading", true);
    m_title->setElided(true);
    m_subtitle->setObjectName(u"chatSubtitle"_s);
    m_subtitle->setAccessibleName(tr("Chat description"));
    m_subtitle->setProperty("muted", true);
    m_subtitle->setElided(true);
    m_refresh->setIcon(icon(Icon::Refresh));
    m_newLink->setIcon(icon(Icon::Plus, IconColour::OnAccent));
    setLook(m_newLink, ButtonLook::Primary);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_avatar);
    layout->addLayout(titles, 1);
    layout->addWidget(m_refresh);
    layout->addWidget(m_newLink);
}

void ChatHeader::show(const ChatNode &node, const domain::SeatOverview *overview,
                      const domain::Bot *bot)
{
    const bool isSeat = node.kind == ChatNode::Kind::Seat;
    m_avatar->setVisible(isSeat);
    m_newLink->setVisible(isSeat);
    m_refresh->setVisible(node.kind != ChatNode::Kind::Activity);
    if (isSeat) {
        if (overview)
            showSeat(*overview);
    } else if (node.kind == ChatNode::Kind::Bot && bot) {
        m_title->setText(nodeText(node, true));
        m_subtitle->setText(foreign(bot->name));
    } else {
        m_title->setText(nodeText(node, true));
        m_subtitle->setText(tr("Of all bots and chats"));
    }
}

void ChatHeader::showSeat(const domain::SeatOverview &overview)
{
    const domain::Chat &chat = overview.chat;
    m_avatar->setChat(chat.id, chat.title);
    m_title->setText(foreign(chat.title));
    QStringList parts{chatKindText(chat.kind)};
    if (!chat.username.isEmpty())
        parts += u'@' + chat.username;
    if (chat.members)
        parts += tr("%Ln member(s)", nullptr, *chat.members);
    parts += rightsText(overview.seat);
    m_subtitle->setText(parts.join(u" · "_s));
}

void ChatHeader::setRefreshing(bool refreshing)
{
    m_refresh->setText(refreshing ? tr("Refreshing…") : m_actions.refresh->text());
}

} // namespace widgets
