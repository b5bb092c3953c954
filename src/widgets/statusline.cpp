// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/statusline.h"

#include "widgets/errortext.h"
#include "widgets/moments.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Reach = services::ConnectionState::Reach;

namespace widgets {

StatusLine::StatusLine(QAction *showJobs, QWidget *parent)
    : QWidget(parent)
    , m_connection(new TextLabel(this))
    , m_look(new QPushButton(tr("Look now"), this))
    , m_queue(new TextLabel(this))
    , m_listening(new TextLabel(this))
    , m_news(new TextLabel(this))
    , m_jobs(new QPushButton(this))
    , m_totals(new TextLabel(this))
{
    setObjectName(u"statusLine"_s);
    m_connection->setObjectName(u"connectionLabel"_s);
    m_connection->setAccessibleName(tr("Connection"));
    m_look->setObjectName(u"lookNowButton"_s);
    m_look->setToolTip(plainToolTip(tr("Asks at once whether Telegram can be reached again.")));
    setLook(m_look, ButtonLook::Flat);
    connect(m_look, &QPushButton::clicked, this, &StatusLine::lookRequested);
    m_queue->setObjectName(u"queueLabel"_s);
    m_queue->setAccessibleName(tr("Queue"));
    m_listening->setObjectName(u"listeningLabel"_s);
    m_listening->setAccessibleName(tr("Listening"));
    m_news->setObjectName(u"jobNewsLabel"_s);
    m_news->setAccessibleName(tr("News of jobs"));
    m_news->setElided(true);
    m_jobs->setObjectName(u"jobsButton"_s);
    m_jobs->setCheckable(true);
    setLook(m_jobs, ButtonLook::Flat);
    connect(m_jobs, &QPushButton::clicked, showJobs, &QAction::setChecked);
    connect(showJobs, &QAction::toggled, m_jobs, &QPushButton::setChecked);
    m_totals->setObjectName(u"totalsLabel"_s);
    m_totals->setAccessibleName(tr("Totals"));
    for (TextLabel *label : {m_connection, m_queue, m_listening, m_news, m_totals})
        label->setProperty("muted", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 2, 14, 2);
    layout->setSpacing(16);
    layout->addSpacing(
        4); // and the spacing after it: the dot's place, on the side where lines begin
    layout->addWidget(m_connection);
    layout->addWidget(m_look);
    layout->addWidget(m_queue);
    layout->addWidget(m_listening);
    layout->addWidget(m_news, 1);
    layout->addWidget(m_jobs);
    layout->addWidget(m_totals);
    showConnection({});
    showListening(0, 0);
    this->showJobs(0);
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
        m_connection->setText(
            state.nextLookIn
                ? tr("No connection, next look in %1")
                      .arg(durationText(std::chrono::ceil<std::chrono::seconds>(*state.nextLookIn)))
                : tr("No connection"));
        m_connection->setToolTip(plainToolTip(errorText(state.error).line()));
        break;
    }
    if (state.reach != Reach::Unreachable)
        m_connection->setToolTip({});
    m_look->setVisible(state.nextLookIn.has_value());
    QString queue;
    if (state.nextTryIn)
        queue = tr("%n queued, next try in %1", nullptr, state.queued)
                    .arg(durationText(std::chrono::ceil<std::chrono::seconds>(*state.nextTryIn)));
    else if (state.queued + state.inFlight > 0)
        queue = tr("%n request(s) under way", nullptr, state.queued + state.inFlight);
    m_queue->setText(queue);
    m_queue->setVisible(!queue.isEmpty());
    update();
}

void StatusLine::showListening(int bots, int waiting)
{
    m_listening->setVisible(bots > 0);
    m_listening->setText(waiting > 0 ? tr("Listening waits") : tr("Listening for joins"));
    m_listening->setToolTip(plainToolTip(tr("%Ln bot(s) are listened to", nullptr, bots)));
}

void StatusLine::showJobs(int running)
{
    m_jobs->setText(running > 0 ? tr("Jobs: %Ln", "how many run", running) : tr("Jobs"));
    m_jobs->setToolTip(plainToolTip(tr("%Ln job(s) running", nullptr, running)));
}

void StatusLine::showJobNews(const JobStatus &news)
{
    m_news->setText(news.text);
    const bool isWarning = news.tone == Tone::Warning;
    setStyleProperty(m_news, "warning", isWarning ? QVariant(true) : QVariant());
    setStyleProperty(m_news, "muted", isWarning ? QVariant() : QVariant(true));
}

void StatusLine::showTotals(int links, int chats)
{
    m_totals->setText(
        tr("%1 in %2", "412 links in 6 chats")
            .arg(tr("%Ln link(s)", nullptr, links), tr("%Ln chat(s)", "in so many chats", chats)));
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
