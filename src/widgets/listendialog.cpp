// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/listendialog.h"

#include "services/listener.h"
#include "widgets/listeningtexts.h"
#include "widgets/texts.h"

#include "ui_listendialog.h"

using core::Error;
using core::Result;

namespace widgets {

ListenDialog::ListenDialog(services::Listener &listener, const domain::Bot &bot, QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::ListenDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_listener(listener)
    , m_bot(bot)
    , m_waiting(*this, *m_ui->statusText, {m_ui->listenButton, m_ui->stopButton})
{
    m_ui->statusText->setElided(true);
    m_ui->problemOutcome->hide();
    m_ui->botText->setText(tr("@%1 — %2").arg(foreign(bot.username), foreign(bot.name)));
    m_ui->whatText->setText(
        tr("While it runs, Gatehouse receives this bot’s updates from Telegram. So it counts who "
           "joins and leaves by which link, collects join requests, and notices leaks. What "
           "happens while it does not run, Telegram keeps for a day."));
    m_ui->otherText->setText(
        bot.usedElsewhere
            ? tr("You said that another program uses this bot. Telegram gives updates to one "
                 "program only: that one would miss whatever Gatehouse receives. Listen only if "
                 "it needs no updates.")
            : tr("Telegram gives a bot’s updates to one program only. If a script or a website "
                 "works with this bot too, it would miss whatever Gatehouse receives: don’t "
                 "listen then."));
    m_ui->remembersText->setText(
        tr("Telegram remembers for the bot which updates are wanted: from now on joins and leaves, "
           "join requests and the bot’s own place in chats, and no messages. A program that uses "
           "the bot later has to say anew what it wants. You can stop at any time."));
    connect(m_ui->listenButton, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ListenDialog::reject);
    connect(&listener, &services::Listener::changed, this, &ListenDialog::showState);
    showState();
    m_ui->cancelButton->setFocus();
}

ListenDialog::~ListenDialog() = default;

void ListenDialog::reject()
{
    m_waiting.cancel();
    // Somebody was asked, and need not be asked again.
    if (!m_listener.find(m_bot.id))
        m_listener.turnOff(m_bot.id);
    QDialog::reject();
}

void ListenDialog::showState()
{
    const auto view = m_listener.find(m_bot.id);
    const bool isOn = view && view->isOn();
    m_ui->listenButton->setVisible(!isOn);
    m_ui->stopButton->setVisible(isOn);
    m_ui->cancelButton->setText(isOn ? tr("Close", "a window") : tr("Not now"));
    const QString state = view ? listeningText(*view) : QString();
    m_ui->stateOutcome->setVisible(!state.isEmpty());
    m_ui->stateOutcome->setText(state, isOn && !view->heldUpBy ? Tone::Success : Tone::Warning);
}

void ListenDialog::decide(bool listen)
{
    if (m_waiting.isUnderWay())
        return;
    m_ui->problemOutcome->hide();
    auto deciding = listen ? m_listener.turnOn(m_bot.id) : m_listener.turnOff(m_bot.id);
    const auto task = deciding.then(this, [this](const Result<> &decided) {
        m_waiting.end();
        if (decided) {
            accept();
        } else if (decided.error().kind == Error::Kind::Conflict) {
            showState(); // it says why
        } else if (decided.error().kind != Error::Kind::Cancelled) {
            m_ui->problemOutcome->show();
            m_ui->problemOutcome->setError(errorText(decided.error()));
        }
    });
    m_waiting.begin(tr("Asking Telegram…"), [task] { task.cancel(); });
}

} // namespace widgets
