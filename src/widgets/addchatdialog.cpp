// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/addchatdialog.h"

#include "services/catalogue.h"
#include "widgets/bidi.h"
#include "widgets/texts.h"

#include "ui_addchatdialog.h"

#include <utility>

using core::Error;
using core::Result;
using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct AddChat
{
    Q_DECLARE_TR_FUNCTIONS(widgets::AddChatDialog)
};

QString problemText(domain::ChatReferenceProblem problem)
{
    using domain::ChatReferenceProblem;
    switch (problem) {
    case ChatReferenceProblem::Empty:
        return {};
    case ChatReferenceProblem::InviteLink:
        return AddChat::tr(
            "An invite link does not tell which chat it leads to. Enter the chat’s @name "
            "or number, or the link of any message in it.");
    case ChatReferenceProblem::UnknownForm:
        return AddChat::tr(
            "This names no chat. Enter @name, a link such as t.me/name, or a number.");
    case ChatReferenceProblem::BadUsername:
        return AddChat::tr(
            "No chat has such a name: it is 4 to 32 letters, digits and “_”, and begins "
            "with a letter.");
    case ChatReferenceProblem::BadId:
        return AddChat::tr("No channel or group has this number. It looks like -1001234567890.");
    }
    return {};
}

/// Title, kind and size, as lines.
QStringList description(const domain::Chat &chat)
{
    QStringList facts{chatKindText(chat.kind)};
    if (!chat.username.isEmpty())
        facts += u'@' + foreign(chat.username);
    if (chat.members)
        facts += AddChat::tr("%Ln member(s)", nullptr, *chat.members);
    return {foreign(chat.title), facts.join(u" · "_s)};
}

/// What the bot may do there, and what to do where that is not enough.
QString standing(const domain::Seat &seat)
{
    switch (seat.status) {
    case domain::SeatStatus::Administrator:
        return seat.mayInvite
            ? AddChat::tr("The bot is an administrator and may invite users.")
            : AddChat::tr(
                "The right “Invite users via link” is missing. Grant it in Telegram: the chat’s "
                "settings, Administrators, the bot. You can add the chat now and do it later.");
    case domain::SeatStatus::Member:
        return AddChat::tr(
            "The bot is not an administrator. Make it one in Telegram: the chat’s settings, "
            "Administrators, with the right “Invite users via link”. You can add the chat "
            "now and do it later.");
    case domain::SeatStatus::Left:
        return AddChat::tr(
            "The bot is not in this chat. Add it in Telegram: the chat’s settings, "
            "Administrators, with the right “Invite users via link”. You can add the chat "
            "now and do it later.");
    case domain::SeatStatus::Kicked:
        return AddChat::tr(
            "The bot was removed from this chat. In Telegram, take it off the list of "
            "removed users, then add it under Administrators with the right “Invite users "
            "via link”. You can add the chat now and do it later.");
    case domain::SeatStatus::Unknown:
        break;
    }
    return AddChat::tr("Telegram does not tell what the bot may do here.");
}

} // namespace

AddChatDialog::AddChatDialog(services::Chats &chats, services::Catalogue &catalogue,
                             std::optional<core::UserId> bot, QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::AddChatDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_chats(chats)
    , m_catalogue(catalogue)
    , m_waiting(*this, *m_ui->statusText,
                {m_ui->botComboBox, m_ui->chatEdit, m_ui->checkButton, m_ui->addButton})
{
    m_ui->statusText->setElided(true);
    m_ui->problemOutcome->hide();
    listBots(bot);

    connect(m_ui->botComboBox, &QComboBox::currentIndexChanged, this, &AddChatDialog::readChat);
    connect(m_ui->chatEdit, &QLineEdit::textChanged, this, &AddChatDialog::readChat);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &AddChatDialog::check);
    connect(m_ui->addButton, &QPushButton::clicked, this, &AddChatDialog::add);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &AddChatDialog::reject);
    connect(&m_catalogue, &services::Catalogue::seatsChanged, this,
            [this] { listBots(this->bot()); });

    readChat();
    m_ui->chatEdit->setFocus();
}

AddChatDialog::~AddChatDialog() = default;

void AddChatDialog::reject()
{
    m_waiting.cancel();
    QDialog::reject();
}

void AddChatDialog::listBots(std::optional<core::UserId> chosen)
{
    {
        // What was found stays, unless it was another bot that found it.
        const QSignalBlocker quiet(m_ui->botComboBox);
        m_ui->botComboBox->clear();
        for (const domain::Bot &bot : m_catalogue.bots()) {
            m_ui->botComboBox->addItem(
                painted(tr("@%1 — %2").arg(foreign(bot.username), foreign(bot.name)),
                        layoutDirection()),
                QVariant::fromValue(bot.id.value));
            if (bot.id == chosen)
                m_ui->botComboBox->setCurrentIndex(m_ui->botComboBox->count() - 1);
        }
    }
    if (m_found && bot() != m_found->seat.id.bot)
        readChat();
    if (m_catalogue.bots().empty())
        m_ui->foundOutcome->setText(tr("There is no bot yet. Add one first: File, Add bot…"),
                                    Tone::Info);
    else if (!m_found)
        m_ui->foundOutcome->setText(tr("Check asks Telegram what this chat is."));
    updateButtons();
}

std::optional<core::UserId> AddChatDialog::bot() const
{
    const QVariant chosen = m_ui->botComboBox->currentData();
    return chosen.isValid() ? std::optional(core::UserId{chosen.toLongLong()}) : std::nullopt;
}

void AddChatDialog::readChat()
{
    if (m_found)
        m_ui->foundOutcome->setText(tr("The question was changed. Check it again."));
    m_found.reset();
    m_chat.reset();
    m_ui->problemOutcome->hide();
    m_ui->body->reveal(nullptr);

    QString hint =
        tr("@name, a link to the chat or to a message in it, its number, or its address in a "
           "web client.");
    const auto parsed = domain::parseChatReference(m_ui->chatEdit->text());
    const bool isProblem = !parsed && parsed.error() != domain::ChatReferenceProblem::Empty;
    if (parsed)
        m_chat = *parsed;
    else if (isProblem)
        hint = problemText(parsed.error());
    m_ui->chatHint->setText(hint);
    m_ui->chatEdit->setAccessibleDescription(hint);
    setStyleProperty(m_ui->chatHint, "error", isProblem ? QVariant(true) : QVariant());
    setStyleProperty(m_ui->chatEdit, "invalid", isProblem ? QVariant(true) : QVariant());
    updateButtons();
}

void AddChatDialog::check()
{
    const auto bot = this->bot();
    if (!m_chat || !bot || m_waiting.isUnderWay())
        return;
    m_found.reset();
    m_ui->foundOutcome->clear();
    const auto task =
        m_chats.check(*bot, *m_chat).then(this, [this](const Result<services::FoundChat> &found) {
            m_waiting.end();
            if (found) {
                m_found = *found;
                showFound();
            } else if (found.error().kind != Error::Kind::Cancelled) {
                m_ui->foundOutcome->setError(errorText(found.error()));
            }
            m_ui->body->reveal(m_ui->foundOutcome);
            updateButtons();
        });
    m_waiting.begin(tr("Asking Telegram…"), [task] { task.cancel(); });
}

void AddChatDialog::showFound()
{
    QStringList lines = description(m_found->chat);
    const bool ready =
        m_found->seat.status == domain::SeatStatus::Administrator && m_found->seat.mayInvite;
    if (m_found->upgradedFrom)
        lines += tr("The group was upgraded to a supergroup and has a new number.");
    lines += m_found->known ? tr("This chat is in Gatehouse already.") : standing(m_found->seat);
    const Tone tone = m_found->known ? Tone::Info : ready ? Tone::Success : Tone::Warning;
    m_ui->foundOutcome->setText(lines.join(u'\n'), tone);
}

void AddChatDialog::add()
{
    if (!m_found || m_waiting.isUnderWay())
        return;
    m_ui->problemOutcome->hide();
    const auto task = m_chats.add(*m_found).then(this, [this](const Result<> &added) {
        m_waiting.end();
        if (added) {
            Q_EMIT chatAdded(m_found->seat.id);
            accept();
            return;
        }
        updateButtons();
        if (added.error().kind == Error::Kind::Cancelled)
            return;
        m_ui->problemOutcome->show();
        m_ui->problemOutcome->setError(errorText(added.error()));
        m_ui->body->reveal(m_ui->problemOutcome);
    });
    m_waiting.begin(tr("Writing it into the ledger…"), [task] { task.cancel(); });
}

void AddChatDialog::updateButtons()
{
    if (m_waiting.isUnderWay())
        return;
    m_ui->botComboBox->setEnabled(m_ui->botComboBox->count() > 0);
    m_ui->checkButton->setEnabled(m_chat && bot());
    const bool mayAdd = m_found && !m_found->known;
    m_ui->addButton->setEnabled(mayAdd);
    // Enter checks first and adds then.
    (mayAdd ? m_ui->addButton : m_ui->checkButton)->setDefault(true);
}

} // namespace widgets
