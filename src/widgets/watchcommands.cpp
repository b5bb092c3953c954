// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/watchcommands.h"

#include "services/catalogue.h"
#include "services/gates.h"
#include "services/jobs.h"
#include "services/leakwatch.h"
#include "services/listener.h"
#include "services/onetimelinks.h"
#include "services/preferences.h"
#include "widgets/actions.h"
#include "widgets/background.h"
#include "widgets/chatpage.h"
#include "widgets/gatedialog.h"
#include "widgets/jobtexts.h"
#include "widgets/linkcover.h"
#include "widgets/listendialog.h"
#include "widgets/listeningtexts.h"
#include "widgets/noticestrip.h"
#include "widgets/openanddelete.h"
#include "widgets/statusline.h"
#include "widgets/texts.h"

#include <algorithm>

using core::Result;
using models::ChatNode;

namespace widgets {

namespace {

constexpr int extendDays = 7;

} // namespace

WatchCommands::WatchCommands(Parts parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    const Actions &a = m_parts.actions;
    connect(a.listen, &QAction::triggered, this, &WatchCommands::askToListen);
    connect(a.closeGate, &QAction::triggered, this, &WatchCommands::closeGate);
    connect(a.reopenGate, &QAction::triggered, this, &WatchCommands::reopenGate);
    connect(&m_parts.page.notice(), &NoticeStrip::closeGateRequested, a.closeGate,
            &QAction::trigger);
    connect(&m_parts.page.notice(), &NoticeStrip::reopenGateRequested, a.reopenGate,
            &QAction::trigger);
    connect(&m_parts.page.notice(), &NoticeStrip::extendRequested, this,
            &WatchCommands::extendThem);
    connect(&m_parts.page.notice(), &NoticeStrip::showRequested, this, [this] {
        Q_EMIT searchRequested(m_reminder.expiring.empty() ? domain::LinkFilter::NearlyFull
                                                           : domain::LinkFilter::EndingThisWeek);
    });
    connect(&m_parts.listener, &services::Listener::changed, this, &WatchCommands::showListening);
    connect(&m_parts.listener, &services::Listener::changed, this, &WatchCommands::update);
    connect(&m_parts.listener, &services::Listener::switchedOff, this,
            [this](core::UserId bot, domain::ListeningState why) {
                const domain::Bot *known = m_parts.catalogue.bot(bot);
                m_parts.page.showText(
                    Tone::Warning,
                    tr("@%1 is not listened to any more.")
                        .arg(known ? foreign(known->username) : QString::number(bot.value)),
                    switchedOffText(why));
            });
    connect(&m_parts.gates, &services::Gates::changed, this, &WatchCommands::update);
    connect(&m_parts.leaks, &services::LeakWatch::raised, this, &WatchCommands::leakRaised);
    connect(&m_parts.oneTimeLinks, &services::OneTimeLinks::strangerCame, this,
            &WatchCommands::strangerCame);
    connect(&m_parts.oneTimeLinks, &services::OneTimeLinks::failed, &m_parts.page,
            &ChatPage::showError);
    connect(&m_parts.background, &Background::notificationClicked, this, [this] {
        Q_EMIT raiseRequested();
        if (m_notified.chat.isValid())
            Q_EMIT seatRequested(m_notified);
    });
    connect(&m_parts.preferences, &services::Preferences::changed, this,
            &WatchCommands::followPreferences);
    m_parts.gates.setReopenTitle(tr("Reopen the gate"));
    followPreferences();
    showListening();
}

void WatchCommands::followPreferences()
{
    m_parts.leaks.setBar(m_parts.preferences.leakBar());
    m_parts.background.setKept(m_parts.preferences.showsTray());
}

std::optional<core::UserId> WatchCommands::botShown() const
{
    const ChatNode &node = m_parts.page.node();
    if (node.kind == ChatNode::Kind::Bot || node.kind == ChatNode::Kind::Seat)
        return node.seat.bot;
    const auto &bots = m_parts.catalogue.bots();
    return bots.size() == 1 ? std::optional(bots.front().id) : std::nullopt;
}

std::vector<domain::SeatId> WatchCommands::seatsShown() const
{
    const ChatNode &node = m_parts.page.node();
    std::vector<domain::SeatId> seats;
    for (const domain::SeatOverview &overview : m_parts.catalogue.seats()) {
        const domain::SeatId &seat = overview.seat.id;
        const bool isShown = node.kind == ChatNode::Kind::Seat ? seat == node.seat
            : node.kind == ChatNode::Kind::Bot                 ? seat.bot == node.seat.bot
                                                               : true;
        if (isShown)
            seats.push_back(seat);
    }
    return seats;
}

void WatchCommands::update()
{
    const Actions &a = m_parts.actions;
    const auto seats = seatsShown();
    setObstacle(a.listen, botShown() ? QString() : tr("Select a bot or a chat first."));
    const auto closed =
        std::count_if(seats.begin(), seats.end(), [this](const domain::SeatId &seat) {
            return m_parts.gates.gate(seat).has_value();
        });
    setObstacle(a.closeGate,
                seats.empty() ? tr("Add a chat first.")
                    : closed == static_cast<qsizetype>(seats.size())
                    ? tr("The gate is closed already.")
                    : QString());
    setObstacle(a.reopenGate, closed > 0 ? QString() : tr("The gate is not closed."));
}

// Listening ---------------------------------------------------------------------------------------

void WatchCommands::askToListen()
{
    const auto id = botShown();
    const domain::Bot *bot = id ? m_parts.catalogue.bot(*id) : nullptr;
    if (bot)
        openAndDelete(new ListenDialog(m_parts.listener, *bot, m_window));
}

void WatchCommands::askOnce(core::UserId id)
{
    const domain::Bot *bot = m_parts.catalogue.bot(id);
    if (bot && !bot->usedElsewhere && !m_parts.listener.find(id))
        openAndDelete(new ListenDialog(m_parts.listener, *bot, m_window));
}

void WatchCommands::showListening()
{
    int on = 0;
    int waiting = 0;
    for (const domain::Bot &bot : m_parts.catalogue.bots()) {
        const auto view = m_parts.listener.find(bot.id);
        on += view && view->isOn() ? 1 : 0;
        waiting += view && view->isOn() && view->heldUpBy ? 1 : 0;
    }
    m_parts.status.showListening(on, waiting);
}

// The gate ----------------------------------------------------------------------------------------

void WatchCommands::closeGate()
{
    auto *dialog = new GateDialog(m_parts.gates, m_parts.catalogue, seatsShown(), m_window);
    connect(dialog, &GateDialog::closing, this, &WatchCommands::started);
    openAndDelete(dialog);
}

void WatchCommands::reopenGate()
{
    m_parts.gates.reopen(seatsShown(), tr("Reopen the gate"))
        .then(this, [this](const Result<core::JobId> &job) {
            if (!job)
                m_parts.page.showError(job.error());
            else if (job->isValid())
                Q_EMIT started(*job);
        });
}

// What the program tells by itself ----------------------------------------------------------------

void WatchCommands::notify(const QString &title, const QString &text, const domain::SeatId &seat)
{
    if (!m_parts.preferences.notifies())
        return;
    m_notified = seat;
    m_parts.background.notify(coveredText(title), coveredText(text));
}

void WatchCommands::leakRaised(const domain::SeatId &seat)
{
    // No link: a bubble is seen by whoever looks over the user's shoulder.
    const auto *overview = m_parts.catalogue.seat(seat);
    notify(tr("Possible leak"),
           tr("Many people join “%1” at once.")
               .arg(overview ? foreign(overview->chat.title) : QString()),
           seat);
}

void WatchCommands::strangerCame(const domain::Link &link, const domain::Person &who)
{
    const QString text = tr("“%1” was meant for %2, and %3 came. The link is closed; whether they "
                            "stay in the chat is yours to decide in Telegram.")
                             .arg(linkName(link), foreign(link.expected), personText(who));
    m_parts.page.showText(Tone::Danger, tr("Somebody else came."), text);
    notify(tr("Somebody else came"), tr("A link for one person was used by somebody else."),
           link.seat);
}

void WatchCommands::remind()
{
    if (!m_parts.preferences.reminds())
        return;
    m_parts.reminders.find().andThen(this, [this](const services::Reminder &reminder) {
        m_reminder = reminder;
        if (!reminder.isEmpty())
            showReminder();
    });
}

void WatchCommands::showReminder()
{
    const int expiring = static_cast<int>(m_reminder.expiring.size());
    const int filling = static_cast<int>(m_reminder.filling.size());
    QStringList sentences;
    if (expiring > 0)
        sentences += tr("%Ln link(s) expire within 3 days.", nullptr, expiring);
    if (filling > 0)
        sentences +=
            tr("%Ln link(s) will be full within 3 days at the present rate.", nullptr, filling);
    m_parts.page.remind(sentences.join(u' '), expiring > 0);
    notify(tr("Links that end soon"), sentences.join(u' '), {});
}

void WatchCommands::extendThem()
{
    domain::StepRequest request;
    request.days = extendDays;
    std::vector<domain::JobStep> steps;
    for (const domain::Link &link : m_reminder.expiring) {
        steps.push_back(
            {{}, link.seat, link.hash, domain::requestText(domain::JobKind::Extend, request), {}});
    }
    const QString title =
        jobTitle(domain::JobKind::Extend, static_cast<int>(steps.size()), request);
    m_parts.jobs.start(domain::JobKind::Extend, title, std::move(steps))
        .then(this, [this](const Result<core::JobId> &job) {
            if (!job) {
                m_parts.page.showError(job.error());
                return;
            }
            m_parts.page.dismissText();
            Q_EMIT started(*job);
        });
}

} // namespace widgets
