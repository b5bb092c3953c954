// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/addbotdialog.h"

#include "ui_addbotdialog.h"

#include "services/accounts.h"
#include "widgets/icons.h"
#include "widgets/texts.h"

#include "ui_addbotdialog.h"

#include <QEvent>

using core::Error;
using core::Result;
using services::Keychain;

namespace widgets {

AddBotDialog::AddBotDialog(services::Accounts &accounts, QWidget *parent)
    : AddBotDialog(accounts, std::nullopt, parent)
{ }

AddBotDialog::AddBotDialog(services::Accounts &accounts, domain::Bot bot, QWidget *parent)
    : AddBotDialog(accounts, std::optional(std::move(bot)), parent)
{ }

AddBotDialog::AddBotDialog(services::Accounts &accounts, std::optional<domain::Bot> replaced,
                           QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::AddBotDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_accounts(accounts)
    , m_replaced(std::move(replaced))
    , m_waiting(*this, *m_ui->statusText,
                {m_ui->tokenEdit, m_ui->showTokenButton, m_ui->checkButton,
                 m_ui->usedElsewhereCheckBox, m_ui->addButton})
{
    m_ui->showTokenButton->setIcon(icon(Icon::Eye, IconColour::Muted));
    const int side = fontMetrics().height();
    m_ui->showTokenButton->setIconSize({side, side});
    m_ui->usedElsewhereHint->setText(tr(
        "Gatehouse then never reads the bot’s updates, so that the other program gets all of them. "
        "It can’t count joins or show join requests."));
    m_ui->statusText->setElided(true);
    m_ui->problemOutcome->hide();
    if (m_replaced)
        showReplacing();
    else
        m_ui->botOutcome->setText(tr("Check shows whose token this is."));

    connect(m_ui->tokenEdit, &QLineEdit::textChanged, this, &AddBotDialog::readToken);
    connect(m_ui->showTokenButton, &QToolButton::toggled, this, [this](bool shown) {
        m_ui->tokenEdit->setRevealed(shown);
        m_ui->showTokenButton->setIcon(icon(shown ? Icon::EyeOff : Icon::Eye, IconColour::Muted));
    });
    connect(m_ui->checkButton, &QPushButton::clicked, this, &AddBotDialog::check);
    connect(m_ui->addButton, &QPushButton::clicked, this, &AddBotDialog::store);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &AddBotDialog::reject);

    readToken();
    lookAtKeychain();
    m_ui->tokenEdit->setFocus();
}

AddBotDialog::~AddBotDialog() = default;

void AddBotDialog::showReplacing()
{
    setWindowTitle(tr("Replace token"));
    m_ui->headingLabel->setText(tr("Replace the token"));
    m_ui->explanationLabel->setText(
        tr("The new token takes the old one’s place in your system keychain. Links, chats and "
           "history stay as they are."));
    m_ui->addButton->setText(tr("&Replace token"));
    m_ui->checkButton->hide();
    m_ui->updatesLabel->hide();
    m_ui->usedElsewhereCheckBox->hide();
    m_ui->usedElsewhereHint->hide();
    m_ui->botOutcome->setText(
        tr("@%1 — %2").arg(foreign(m_replaced->username), foreign(m_replaced->name)));
}

void AddBotDialog::reject()
{
    m_waiting.cancel();
    QDialog::reject();
}

void AddBotDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // Somebody who was told to install or unlock a keychain comes back to this window.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        lookAtKeychain();
}

void AddBotDialog::readToken()
{
    if (m_checked)
        m_ui->botOutcome->setText(tr("The token was changed. Check it again."));
    m_checked.reset();
    m_token.reset();
    m_ui->problemOutcome->hide();
    m_ui->body->reveal(nullptr);

    const QString text = m_ui->tokenEdit->text();
    auto parsed = domain::parseBotToken(text);
    if (text.isEmpty()) {
        showHint(tr("From @BotFather, under API Token."), false);
    } else if (!parsed) {
        showHint(tr("A token is a number, a colon and 35 letters or digits. Copy the whole of it."),
                 true);
    } else if (m_replaced && parsed->bot != m_replaced->id) {
        const ErrorText problem = errorText({Error::Kind::WrongBot, {}, {}, 0, {}});
        showHint(problem.line(), true);
    } else {
        m_token = std::move(*parsed);
        showHint(tr("From @BotFather, under API Token."), false);
    }
    updateButtons();
}

void AddBotDialog::showHint(const QString &hint, bool isProblem)
{
    m_ui->tokenHint->setText(hint);
    m_ui->tokenEdit->setAccessibleDescription(hint);
    setStyleProperty(m_ui->tokenHint, "error", isProblem ? QVariant(true) : QVariant());
    setStyleProperty(m_ui->tokenEdit, "invalid", isProblem ? QVariant(true) : QVariant());
}

void AddBotDialog::check()
{
    if (!m_token || m_waiting.isUnderWay())
        return;
    m_ui->botOutcome->clear();
    const auto task =
        m_accounts.check(*m_token).then(this, [this](const Result<domain::Bot> &checked) {
            m_waiting.end();
            showBot(checked);
            m_ui->body->reveal(m_ui->botOutcome);
            updateButtons();
        });
    m_waiting.begin(tr("Asking Telegram…"), [task] { task.cancel(); });
}

void AddBotDialog::showBot(const Result<domain::Bot> &checked)
{
    Outcome &outcome = *m_ui->botOutcome;
    if (checked) {
        m_checked = *checked;
        outcome.setText(tr("@%1 — %2, checked just now")
                            .arg(foreign(checked->username), foreign(checked->name)),
                        Tone::Success);
        return;
    }
    ErrorText text = errorText(checked.error());
    switch (checked.error().kind) {
    case Error::Kind::Cancelled:
        return;
    case Error::Kind::AlreadyExists:
        outcome.setText(
            tr("%1 is in Gatehouse already. To give it another token, use “Replace token…”.")
                .arg(foreign(checked.error().detail)),
            Tone::Danger);
        return;
    case Error::Kind::Unauthorized:
        text.next = tr("Copy the current token from @BotFather (API Token) and enter it here.");
        break;
    case Error::Kind::ConnectionLost:
    case Error::Kind::TimedOut:
        text.next = tr("Nothing was stored. Check the internet connection and try again.");
        break;
    default:
        break;
    }
    outcome.setError(text);
}

void AddBotDialog::store()
{
    if (!m_token || m_waiting.isUnderWay() || (!m_replaced && !m_checked))
        return;
    m_ui->problemOutcome->hide();
    const auto done = [this](const Result<> &result) {
        m_waiting.end();
        stored(result);
    };
    if (m_replaced) {
        const auto task = m_accounts.replaceToken(m_replaced->id, *m_token).then(this, done);
        m_waiting.begin(tr("Asking Telegram and storing the token…"), [task] { task.cancel(); });
        return;
    }
    domain::Bot bot = *m_checked;
    bot.usedElsewhere = m_ui->usedElsewhereCheckBox->isChecked();
    const auto task = m_accounts.add(*m_token, bot).then(this, done);
    m_waiting.begin(tr("Storing the token in the keychain…"), [task] { task.cancel(); });
}

void AddBotDialog::stored(const Result<> &stored)
{
    if (stored) {
        if (m_replaced)
            Q_EMIT tokenReplaced(m_replaced->id);
        else
            Q_EMIT botAdded(m_checked->id);
        accept();
        return;
    }
    updateButtons();
    if (stored.error().kind == Error::Kind::Cancelled)
        return;
    m_ui->problemOutcome->show();
    m_ui->problemOutcome->setError(errorText(stored.error()));
    lookAtKeychain();
}

void AddBotDialog::lookAtKeychain()
{
    m_accounts.keychain().then(this, [this](const Result<Keychain> &keychain) {
        Outcome &outcome = *m_ui->keychainOutcome;
        m_keychainMissing = keychain && keychain->state == Keychain::State::Missing;
        if (!keychain) {
            outcome.setError(errorText(keychain.error()));
        } else {
            const QString name = foreign(keychain->name);
            switch (keychain->state) {
            case Keychain::State::Missing:
                outcome.setText(errorText({Error::Kind::NoKeychain, {}, {}, 0, {}}).line(),
                                Tone::Danger);
                break;
            case Keychain::State::NotSetUp:
                outcome.setText(
                    tr("%1, not set up yet: it asks for a new password first").arg(name),
                    Tone::Info);
                break;
            case Keychain::State::Locked:
                outcome.setText(tr("%1, locked: it asks for its password first").arg(name),
                                Tone::Info);
                break;
            case Keychain::State::Unlocked:
                outcome.setText(tr("%1, unlocked", "a keychain").arg(name), Tone::Success);
                break;
            }
        }
        if (m_ui->problemOutcome->isVisible())
            m_ui->body->reveal(m_ui->problemOutcome);
        updateButtons();
    });
}

void AddBotDialog::updateButtons()
{
    if (m_waiting.isUnderWay())
        return;
    const bool mayStore = m_token && !m_keychainMissing && (m_replaced || m_checked);
    m_ui->checkButton->setEnabled(m_token.has_value());
    m_ui->addButton->setEnabled(mayStore);
    // Enter checks first and adds then.
    (m_replaced || m_checked ? m_ui->addButton : m_ui->checkButton)->setDefault(true);
}

} // namespace widgets
