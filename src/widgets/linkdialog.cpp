// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/linkdialog.h"

#include "services/linkdesk.h"
#include "services/preferences.h"
#include "widgets/linksummary.h"
#include "widgets/moments.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include "ui_linkdialog.h"

#include <utility>

using core::Error;
using core::Result;
using domain::LinkDraft;
using services::LinkAnswer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace widgets {

namespace {

/// How often the form looks at the clock: "in 3 days", and dates that come too near.
constexpr auto lookAgain = 5s;
/// What the limit's field proposes where there is none.
constexpr auto usualLimit = "100"_L1;

QString textOf(const std::optional<domain::DraftProblem> &problem)
{
    return problem ? problemText(*problem) : QString();
}

} // namespace

LinkDialog::LinkDialog(services::LinkDesk &desk, services::Preferences &preferences,
                       core::Clock &clock, NewLink start, QWidget *parent)
    : LinkDialog(desk, clock, std::move(start), std::nullopt, parent)
{
    m_ui->templateBar->setPreferences(preferences);
    m_ui->templateLabel->setBuddy(m_ui->templateBar->button());
    connect(m_ui->templateBar, &TemplateBar::chosen, this,
            [this](const domain::LinkTemplate &chosen) {
                showDraft(applied(chosen, draft(), m_clock.now()));
                fieldChanged();
            });
    connect(m_ui->templateBar, &TemplateBar::saveAsked, this, [this](const QString &title) {
        m_ui->templateBar->save(templateOf(draft(), title, m_clock.now()));
    });
}

LinkDialog::LinkDialog(services::LinkDesk &desk, core::Clock &clock, domain::Link link,
                       const domain::Chat &chat, QWidget *parent)
    : LinkDialog(desk, clock, NewLink{link.seat, chat, link.settings, {}}, link, parent)
{ }

LinkDialog::LinkDialog(services::LinkDesk &desk, core::Clock &clock, NewLink start,
                       std::optional<domain::Link> link, QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::LinkDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_desk(desk)
    , m_clock(clock)
    , m_start(std::move(start))
    , m_link(std::move(link))
    , m_waiting(*this, *m_ui->statusText,
                {m_ui->templateBar, m_ui->nameLineEdit, m_ui->expiryField, m_ui->approvalCheckBox,
                 m_ui->limitField, m_ui->forOneCheckBox, m_ui->expectedLineEdit, m_ui->saveButton})
{
    showStart(m_start.chat);
    const QDateTime now = m_clock.now();
    m_ui->expiryField->setNow(now);
    showDraft(m_link ? draftOf(*m_link, now) : draftOf(m_start.settings, now));

    connect(m_ui->nameLineEdit, &QLineEdit::textChanged, this, &LinkDialog::fieldChanged);
    connect(m_ui->expiryField, &ExpiryField::changed, this, &LinkDialog::fieldChanged);
    connect(m_ui->approvalCheckBox, &QCheckBox::toggled, this, &LinkDialog::fieldChanged);
    connect(m_ui->limitField, &LimitField::changed, this, &LinkDialog::fieldChanged);
    connect(m_ui->forOneCheckBox, &QCheckBox::toggled, this, [this](bool forOne) {
        // Nobody needs a link for one person for ever.
        LinkDraft wanted = draft();
        wanted.approval = wanted.approval && !forOne;
        wanted.limited = forOne;
        wanted.limit = forOne ? u"1"_s : QString(usualLimit);
        if (forOne && wanted.expiry == domain::ExpiryChoice::Never)
            wanted.expiry = domain::ExpiryChoice::Day;
        showDraft(wanted);
        fieldChanged();
    });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &LinkDialog::send);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &LinkDialog::reject);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &LinkDialog::accept);

    refresh();
    tick();
    m_ui->nameLineEdit->setFocus();
}

LinkDialog::~LinkDialog() = default;

void LinkDialog::reject()
{
    m_waiting.cancel();
    if (m_isDone)
        accept();
    else
        QDialog::reject();
}

void LinkDialog::showStart(const domain::Chat &chat)
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
    // A label stands beside its field's first row.
    const std::pair<QLabel *, QWidget *> rows[] = {
        {m_ui->templateLabel, m_ui->templateBar->button()},
        {m_ui->nameLabel, m_ui->nameLineEdit},
        {m_ui->expiresLabel, m_ui->expiryField->chosenButton()},
        {m_ui->approvalLabel, m_ui->approvalCheckBox},
        {m_ui->limitLabel, m_ui->nameLineEdit},
    };
    for (const auto &[label, field] : rows) {
        field->ensurePolished();
        label->setMinimumHeight(field->sizeHint().height());
    }
    m_ui->noticeFrame->hide();
    if (!m_link)
        return;
    setWindowTitle(tr("Edit link"));
    m_ui->headingLabel->setText(tr("Edit link"));
    m_ui->saveButton->setText(tr("&Save changes"));
    m_ui->addressText->setText(foreign(m_link->url));
    m_ui->templateLabel->hide();
    m_ui->templateBar->hide();
    showNotice(stateOf(*m_link, m_clock.now()));
}

void LinkDialog::showNotice(domain::LinkState state)
{
    QString notice;
    if (isUnverified())
        notice = tr("What this link is set to is not known: it was made elsewhere, and Telegram "
                    "has said nothing about it yet. Saving sets name, expiry, approval and limit "
                    "to what stands here.");
    else if (state == domain::LinkState::Expired)
        notice = tr("This link expired on %1. Saving makes it work again.")
                     .arg(momentText(m_link->settings.expires));
    m_ui->noticeText->setText(notice);
    m_ui->noticeFrame->setVisible(!notice.isEmpty());
}

void LinkDialog::showDraft(const LinkDraft &draft)
{
    m_ui->nameLineEdit->setText(draft.name);
    m_ui->expiryField->set(draft.expiry, draft.custom);
    m_ui->approvalCheckBox->setChecked(draft.approval);
    m_ui->limitField->set(draft.limited, draft.limit.isEmpty() ? QString(usualLimit) : draft.limit);
    showApproval();
}

LinkDraft LinkDialog::draft() const
{
    return {m_ui->nameLineEdit->text(),  m_ui->expiryField->choice(),
            m_ui->expiryField->custom(), m_ui->limitField->isLimited(),
            m_ui->limitField->number(),  m_ui->approvalCheckBox->isChecked()};
}

void LinkDialog::fieldChanged()
{
    m_isSent = false;
    m_ui->problemOutcome->hide();
    m_ui->body->reveal(nullptr);
    showApproval();
    refresh();
}

void LinkDialog::showForOne()
{
    const bool forOne = m_ui->forOneCheckBox->isChecked();
    m_ui->forOneCheckBox->setVisible(!m_link && m_start.canBeForOne);
    m_ui->expectedLineEdit->setVisible(forOne);
    m_ui->forOneHint->setVisible(forOne);
    m_ui->approvalCheckBox->setEnabled(!forOne);
    m_ui->limitField->setEnabled(!forOne);
}

void LinkDialog::showApproval()
{
    showForOne();
    m_ui->limitField->setRuledOut(m_ui->approvalCheckBox->isChecked());
    m_ui->expiresLabel->setBuddy(m_ui->expiryField->chosenButton());
}

void LinkDialog::refresh()
{
    if (m_waiting.isUnderWay() || m_isDone)
        return;
    const QDateTime now = m_clock.now();
    const LinkDraft draft = this->draft();
    const domain::DraftProblems problems = problemsOf(draft, now);
    m_ui->expiryField->setNow(now);
    showProblems(problems);

    QString summary = tr("Correct what is marked above first.");
    QStringList changes;
    if (problems.isEmpty()) {
        const domain::LinkSettings settings = settingsOf(draft, now);
        summary = summaryText(settings, m_link ? m_link->joined : std::nullopt);
        if (m_link && !isUnverified())
            changes = changeLines(m_link->settings, settings);
    }
    m_ui->summaryText->setText(summary);
    m_ui->saveButton->setAccessibleDescription(summary);
    m_ui->changesText->setText(changes.join(u'\n'));
    m_ui->changesText->setVisible(!changes.isEmpty());
    m_ui->saveButton->setEnabled(maySend(draft, problems));
    m_ui->templateBar->setSavable(problems.isEmpty());
}

void LinkDialog::showProblems(const domain::DraftProblems &problems)
{
    const QString nameHint = problems.name ? textOf(problems.name) : m_ui->nameLineEdit->hint();
    m_ui->nameHint->setText(nameHint);
    m_ui->nameHint->setVisible(!nameHint.isEmpty());
    m_ui->expiryField->setProblem(textOf(problems.expiry));
    m_ui->limitField->setProblem(textOf(problems.limit));
}

bool LinkDialog::maySend(const LinkDraft &draft, const domain::DraftProblems &problems) const
{
    if (!problems.isEmpty() || m_isSent)
        return false;
    return !m_link || isUnverified() || settingsOf(draft, m_clock.now()) != m_link->settings;
}

bool LinkDialog::isUnverified() const
{
    return m_link && !m_link->verified;
}

void LinkDialog::tick()
{
    m_clock.after(lookAgain).andThen(this, [this] {
        refresh();
        tick();
    });
}

void LinkDialog::send()
{
    refresh(); // a date may have come too near since
    if (!m_ui->saveButton->isEnabled() || m_waiting.isUnderWay())
        return;
    m_ui->problemOutcome->hide();
    const domain::LinkSettings settings = settingsOf(draft(), m_clock.now());
    auto sending = m_link ? m_desk.edit(*m_link, settings)
        : m_ui->forOneCheckBox->isChecked()
        ? m_desk.createForOne(m_start.seat, settings, m_ui->expectedLineEdit->text())
        : m_desk.create(m_start.seat, settings, m_start.notes);
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

void LinkDialog::finish(const LinkAnswer &answer)
{
    m_isDone = true;
    if (m_link)
        Q_EMIT saved(answer.link);
    else
        Q_EMIT created(answer.link);
    QStringList lines = differenceLines(answer);
    if (answer.unrecorded)
        lines.prepend(unrecordedText(answer));
    if (lines.isEmpty()) {
        accept();
        return;
    }
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_ui->templateBar, m_ui->nameLineEdit, m_ui->expiryField,
                                          m_ui->approvalCheckBox, m_ui->limitField})
        field->setEnabled(false);
    m_ui->summaryText->setText(summaryText(answer.link.settings, answer.link.joined));
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

void LinkDialog::showError(const Error &error)
{
    ErrorText text = errorText(error);
    if (error.outcomeUnknown()) {
        m_isSent = true;
        text = m_link ? lostChange(error)
                      : lostCreation(error, settingsOf(draft(), m_clock.now()).name);
    }
    m_ui->problemOutcome->show();
    m_ui->problemOutcome->setError(text);
    m_ui->body->reveal(m_ui->problemOutcome);
}

} // namespace widgets
