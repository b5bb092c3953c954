// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/statusline.h"

#include "widgets/errortext.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;
using Reach = services::ConnectionState::Reach;

namespace widgets {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_connection(new TextLabel(this))
    , m_queue(new TextLabel(this))
    , m_totals(new TextLabel(this))
{
    setObjectName(u"statusLine"_s);
    m_connection->setObjectName(u"connectionLabel"_s);
    m_connection->setAccessibleName(tr("Connection"));
    m_queue->setObjectName(u"queueLabel"_s);
    m_queue->setAccessibleName(tr("Queue"));
    m_totals->setObjectName(u"totalsLabel"_s);
    m_totals->setAccessibleName(tr("Totals"));
    for (TextLabel *label : {m_connection, m_queue, m_totals})
        label->setProperty("muted", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, 4);
    layout->setSpacing(16);
    layout->addSpacing(
        4); // and the spacing after it: the dot's place, on the side where lines begin
    layout->addWidget(m_connection);
    layout->addWidget(m_queue);
    layout->addStretch(1);
    layout->addWidget(m_totals);
    showConnection({});
}

void StatusLine::showConnection(const services::ConnectionState &state)
{
    m_reach = state.reach;
    switch (state.reach) {
    case Reach::Unknown:
        m_connection->setText(tr("Not connected yet"));
        break;
    case Reach::Reached:
        m_connection->setText(tr("Connected"));
        break;
    case Reach::Unreachable:
        m_connection->setText(tr("No connection"));
        m_connection->setToolTip(plainToolTip(errorText(state.error).line()));
        break;
    }
    if (state.reach != Reach::Unreachable)
        m_connection->setToolTip({});
    QString queue;
    if (state.nextTryIn)
        queue = tr("%n queued, next try in %1", nullptr, state.queued)
                    .arg(durationText(std::chrono::ceil<std::chrono::seconds>(*state.nextTryIn)));
    else if (state.queued + state.inFlight > 0)
        queue = tr("%n request(s) under way", nullptr, state.queued + state.inFlight);
    m_queue->setText(queue);
    update();
}

void StatusLine::showTotals(int links, int chats)
{
    m_totals->setText(tr("%1 in %2", "412 links in 6 chats")
                          .arg(tr("%n link(s)", nullptr, links), tr("%n chat(s)", nullptr, chats)));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_reach == Reach::Reached           ? theme.success
                         : m_reach == Reach::Unreachable ? theme.danger
                                                         : theme.mutedText);
    const int x = isRightToLeft() ? width() - 24 : 14;
    painter.drawEllipse(QRectF(x, (height() - 9) / 2.0, 9, 9));
}

} // namespace widgets
