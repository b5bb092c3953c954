// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/rightsdialog.h"

#include "services/catalogue.h"
#include "widgets/texts.h"

#include "ui_rightsdialog.h"

using core::Error;
using core::Result;
using domain::SeatStatus;

namespace widgets {

RightsDialog::RightsDialog(services::Chats &chats, const services::Catalogue &catalogue,
                           const domain::SeatId &seat, QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::RightsDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_chats(chats)
    , m_seat(seat)
    , m_waiting(*this, *m_ui->statusText, {m_ui->againButton})
{
    m_ui->statusText->setElided(true);
    m_ui->problemOutcome->hide();
    const domain::SeatOverview *overview = catalogue.seat(seat);
    const domain::Bot *bot = catalogue.bot(seat.bot);
    if (overview && bot)
        m_ui->chatText->setText(tr("What @%1 may do in %2", "a bot, a chat")
                                    .arg(foreign(bot->username), foreign(overview->chat.title)));

    connect(m_ui->againButton, &QPushButton::clicked, this, &RightsDialog::check);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &RightsDialog::reject);
    showNothing();
    m_ui->closeButton->setFocus();
    check();
}

RightsDialog::~RightsDialog() = default;

void RightsDialog::reject()
{
    m_waiting.cancel();
    QDialog::reject();
}

void RightsDialog::check()
{
    if (m_waiting.isUnderWay())
        return;
    m_ui->problemOutcome->hide();
    const auto task = m_chats.checkRights(m_seat).then(
        this, [this](const Result<services::RightsReport> &report) {
            m_waiting.end();
            if (report) {
                m_seat = report->seat.id;
                showReport(*report);
            } else if (report.error().kind != Error::Kind::Cancelled) {
                showNothing();
                m_ui->problemOutcome->show();
                m_ui->problemOutcome->setError(errorText(report.error()));
                m_ui->body->reveal(m_ui->problemOutcome);
            }
        });
    m_waiting.begin(tr("Asking Telegram…"), [task] { task.cancel(); });
}

void RightsDialog::showNothing()
{
    for (Outcome *outcome : {m_ui->memberOutcome, m_ui->administratorOutcome, m_ui->inviteOutcome,
                             m_ui->webhookOutcome})
        outcome->setText(tr("Not known", "whether a bot has a right"));
}

void RightsDialog::showReport(const services::RightsReport &report)
{
    const QString yes = tr("Yes", "a bot has a right");
    const bool isAdministrator = report.seat.status == SeatStatus::Administrator;
    const bool isMember = isAdministrator || report.seat.status == SeatStatus::Member;

    if (isMember)
        m_ui->memberOutcome->setText(yes, Tone::Success);
    else if (report.obstacle)
        m_ui->memberOutcome->setError(errorText(*report.obstacle));
    else
        m_ui->memberOutcome->setText(tr("Not known", "whether a bot has a right"));

    if (isAdministrator)
        m_ui->administratorOutcome->setText(yes, Tone::Success);
    else if (isMember)
        m_ui->administratorOutcome->setText(
            tr("No. In Telegram, open the chat’s settings, Administrators, Add admin, and choose "
               "the bot."),
            Tone::Warning);
    else
        m_ui->administratorOutcome->setText(tr("No. The bot has to be in the chat for that."),
                                            Tone::Warning);

    if (report.seat.mayInvite)
        m_ui->inviteOutcome->setText(yes, Tone::Success);
    else if (isAdministrator)
        m_ui->inviteOutcome->setText(
            tr("No. In Telegram, open the chat’s settings, Administrators, the bot, and switch on "
               "“Invite users via link”. Until then its links can’t be created, changed or "
               "revoked."),
            Tone::Warning);
    else
        m_ui->inviteOutcome->setText(
            tr("No. The bot has to be an administrator with the right “Invite users via link”."),
            Tone::Warning);
    showWebhook(report.webhook);
    m_ui->body->reveal(nullptr);
}

void RightsDialog::showWebhook(const Result<bool> &webhook)
{
    if (!webhook)
        m_ui->webhookOutcome->setError(errorText(webhook.error()));
    else if (*webhook)
        m_ui->webhookOutcome->setText(
            tr("Set: another program receives this bot’s updates. Gatehouse leaves it alone; "
               "links work as ever, but joins can’t be listened to here. To listen, switch the "
               "webhook off in that program."),
            Tone::Info);
    else
        m_ui->webhookOutcome->setText(tr("Not set"), Tone::Success);
}

} // namespace widgets
