// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/subscriptiondialog.h"

#include "domain/linkname.h"
#include "services/linkdesk.h"
#include "widgets/linksummary.h"
#include "widgets/moments.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include "ui_subscriptiondialog.h"

#include <QLocale>

#include <utility>

using core::Error;
using core::Result;
using services::LinkAnswer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace widgets {

namespace {

/// Bot API: createChatSubscriptionInviteLink, subscription_price and subscription_period.
constexpr int lowestPrice = 1;
constexpr int highestPrice = 10000;
constexpr std::chrono::seconds onlyPeriod = 24h * 30;

QString periodText(std::chrono::seconds period)
{
    return widgets::SubscriptionDialog::tr("%1 (%2 s)", "30 days (2,592,000 s)")
        .arg(durationText(period), QLocale().toString(static_cast<qint64>(period.count())));
}

} // namespace

SubscriptionDialog::SubscriptionDialog(services::LinkDesk &desk, const domain::SeatId &seat,
                                       const domain::Chat &chat, QWidget *parent)
    : SubscriptionDialog(desk, seat, chat, std::nullopt, parent)
{ }

SubscriptionDialog::SubscriptionDialog(services::LinkDesk &desk, domain::Link link,
                                       const domain::Chat &chat, QWidget *parent)
    : SubscriptionDialog(desk, link.seat, chat, std::optional(std::move(link)), parent)
{ }

SubscriptionDialog::SubscriptionDialog(services::LinkDesk &desk, const domain::SeatId &seat,
                                       const domain::Chat &chat, std::optional<domain::Link> link,
                                       QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::SubscriptionDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_desk(desk)
    , m_seat(seat)
    , m_link(std::move(link))
    , m_waiting(*this, *m_ui->statusText,
                {m_ui->nameLineEdit, m_ui->priceLineEdit, m_ui->periodLineEdit, m_ui->saveButton})
{
    showStart(chat);
    connect(m_ui->nameLineEdit, &QLineEdit::textChanged, this, &SubscriptionDialog::fieldChanged);
    connect(m_ui->priceLineEdit, &QLineEdit::textChanged, this, &SubscriptionDialog::fieldChanged);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SubscriptionDialog::send);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SubscriptionDialog::reject);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &SubscriptionDialog::accept);
    refresh();
    m_ui->nameLineEdit->setFocus();
}

SubscriptionDialog::~SubscriptionDialog() = default;

void SubscriptionDialog::startFrom(const QString &name, int stars)
{
    m_ui->nameLineEdit->setText(name);
    m_ui->priceLineEdit->setText(QString::number(stars));
}

void SubscriptionDialog::reject()
{
    m_waiting.cancel();
    if (m_isDone)
        accept();
    else
        QDialog::reject();
}

void SubscriptionDialog::showStart(const domain::Chat &chat)
{
    m_ui->statusText->setElided(true);
    m_ui->problemOutcome->hide();
    m_ui->closeButton->hide();
    m_ui->saveButton->setDefault(true);
    setStyleProperty(m_ui->noticeFrame, "notice", u"warning"_s);
    setStyleProperty(m_ui->summaryFrame, "notice", u"info"_s);
    m_ui->addressText->setFont(linkFont());
    m_ui->addressText->setLayoutDirection(Qt::LeftToRight);
    m_ui->addressText->setVisible(m_link.has_value());
    m_ui->chatText->setText(foreign(chat.title));
    m_ui->chatText->setElided(true);
    m_ui->nameLineEdit->ensurePolished();
    for (QLabel *label : {m_ui->nameLabel, m_ui->priceLabel, m_ui->periodLabel})
        label->setMinimumHeight(m_ui->nameLineEdit->sizeHint().height());
    if (m_link) {
        showRenaming();
        return;
    }
    m_ui->periodLineEdit->setText(periodText(onlyPeriod));
    if (chat.kind != domain::ChatKind::Channel)
        showNotice(tr("Telegram makes subscription links for channels only, and will refuse this "
                      "one."));
    else if (!chat.username.isEmpty())
        showNotice(tr("This channel is public: people can join it free of charge, with this link "
                      "or without."));
    else
        showNotice({});
}

void SubscriptionDialog::showRenaming()
{
    setWindowTitle(tr("Rename subscription link"));
    m_ui->headingLabel->setText(tr("Rename subscription link"));
    m_ui->saveButton->setText(tr("&Save changes"));
    m_ui->addressText->setText(foreign(m_link->url));
    m_ui->nameLineEdit->setText(m_link->settings.name);
    m_ui->priceLineEdit->setReadOnly(true);
    if (m_link->subscription) {
        m_ui->priceLineEdit->setText(QLocale().toString(m_link->subscription->stars));
        m_ui->periodLineEdit->setText(periodText(m_link->subscription->period));
    }
    showNotice(isUnverified()
                   ? tr("What this link is called is not known: it was made elsewhere, and "
                        "Telegram has said nothing about it yet. Saving sets the name to what "
                        "stands here.")
                   : QString());
}

void SubscriptionDialog::showNotice(const QString &notice)
{
    m_ui->noticeText->setText(notice);
    m_ui->noticeFrame->setVisible(!notice.isEmpty());
}

void SubscriptionDialog::fieldChanged()
{
    m_isSent = false;
    m_ui->problemOutcome->hide();
    m_ui->body->reveal(nullptr);
    refresh();
}

QString SubscriptionDialog::name() const
{
    return domain::cleanedLinkName(m_ui->nameLineEdit->text());
}

std::optional<int> SubscriptionDialog::stars() const
{
    const auto number = domain::readNumber(m_ui->priceLineEdit->text());
    return number && *number >= lowestPrice && *number <= highestPrice ? number : std::nullopt;
}

void SubscriptionDialog::refresh()
{
    if (m_waiting.isUnderWay() || m_isDone)
        return;
    const QString nameHint = m_ui->nameLineEdit->hint();
    m_ui->nameHint->setText(nameHint);
    m_ui->nameHint->setVisible(!nameHint.isEmpty());

    const QLocale locale;
    const bool isWrong = !m_link && !stars() && !m_ui->priceLineEdit->text().isEmpty();
    const QString priceHint = isWrong
        ? tr("Enter a number from %1 to %2.")
              .arg(locale.toString(lowestPrice), locale.toString(highestPrice))
        : tr("Price and period are final: Telegram lets nobody change them later.");
    m_ui->priceHint->setText(priceHint);
    m_ui->priceLineEdit->setAccessibleDescription(priceHint);
    setStyleProperty(m_ui->priceHint, "error", isWrong ? QVariant(true) : QVariant());
    setStyleProperty(m_ui->priceHint, "muted", isWrong ? QVariant() : QVariant(true));
    setStyleProperty(m_ui->priceLineEdit, "invalid", isWrong ? QVariant(true) : QVariant());

    QString summary = tr("Enter a price first.");
    QStringList changes;
    bool maySend = !m_isSent;
    if (m_link) {
        domain::LinkSettings after = m_link->settings;
        after.name = name();
        if (!isUnverified())
            changes = changeLines(m_link->settings, after);
        maySend = maySend && (isUnverified() || !changes.isEmpty());
        summary = after.name.isEmpty()
            ? tr("The link will have no name. Price and period stay as they are.")
            : tr("The link will be called “%1”. Price and period stay as they are.")
                  .arg(foreign(after.name));
    } else if (const auto price = stars()) {
        summary = tr("Anyone who pays %Ln Star(s) every 30 days can join with this link.", nullptr,
                     *price);
    } else {
        maySend = false;
    }
    m_ui->summaryText->setText(summary);
    m_ui->saveButton->setAccessibleDescription(summary);
    m_ui->changesText->setText(changes.join(u'\n'));
    m_ui->changesText->setVisible(!changes.isEmpty());
    m_ui->saveButton->setEnabled(maySend);
}

void SubscriptionDialog::send()
{
    if (!m_ui->saveButton->isEnabled() || m_waiting.isUnderWay())
        return;
    m_ui->problemOutcome->hide();
    auto sending =
        m_link ? m_desk.rename(*m_link, name()) : m_desk.subscribe(m_seat, name(), *stars());
    const auto task = sending.then(this, [this](const Result<LinkAnswer> &answer) {
        m_waiting.end();
        if (answer)
            finish(*answer);
        else if (answer.error().kind != Error::Kind::Cancelled)
            showError(answer.error());
        refresh();
    });
    m_waiting.begin(tr("Waiting for Telegram…"), [task] { task.cancel(); });
}

void SubscriptionDialog::finish(const LinkAnswer &answer)
{
    m_isDone = true;
    if (m_link)
        Q_EMIT renamed(answer.link);
    else
        Q_EMIT created(answer.link);
    QStringList lines = differenceLines(answer);
    if (answer.unrecorded)
        lines.prepend(unrecordedText(answer));
    if (lines.isEmpty()) {
        accept();
        return;
    }
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->nameLineEdit, m_ui->priceLineEdit,
                                                           m_ui->periodLineEdit})
        field->setEnabled(false);
    m_ui->summaryFrame->hide();
    m_ui->changesText->hide();
    m_ui->saveButton->hide();
    m_ui->cancelButton->hide();
    m_ui->closeButton->show();
    m_ui->closeButton->setDefault(true);
    m_ui->closeButton->setFocus();
    m_ui->problemOutcome->show();
    m_ui->problemOutcome->setText(lines.join(u'\n'), Tone::Warning);
    m_ui->body->reveal(m_ui->problemOutcome);
}

void SubscriptionDialog::showError(const Error &error)
{
    ErrorText text = errorText(error);
    if (error.outcomeUnknown()) {
        m_isSent = true;
        text = m_link ? lostChange(error) : lostCreation(error, name());
    }
    m_ui->problemOutcome->show();
    m_ui->problemOutcome->setError(text);
    m_ui->body->reveal(m_ui->problemOutcome);
}

} // namespace widgets
