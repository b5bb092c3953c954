// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/bulkdialog.h"

#include "domain/linkdraft.h"
#include "services/catalogue.h"
#include "widgets/errortext.h"
#include "widgets/jobtexts.h"
#include "widgets/linksummary.h"
#include "widgets/table.h"
#include "widgets/texts.h"

#include "ui_bulkdialog.h"

#include <QCompleter>
#include <QHeaderView>
#include <QLocale>

using domain::JobKind;
using models::BulkColumn;
using models::BulkTable;
using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int shownRows = 7;
constexpr int longestTag = 64;
/// What the limit's field proposes.
constexpr auto usualLimit = "100"_L1;

class BulkDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const auto *table = static_cast<const BulkTable *>(index.model());
        const models::BulkLine *line = table->lineAt(index.row());
        const auto column = static_cast<BulkColumn>(index.column());
        if (column == BulkColumn::Link)
            option->font = linkFont();
        const bool isQuiet = column == BulkColumn::Link || column == BulkColumn::Chat
            || (line && (line->isLeftOut() || !line->isChosen));
        if (isQuiet)
            option->palette.setColor(QPalette::Text, Theme::of(option->palette).mutedText);
    }
};

} // namespace

BulkDialog::BulkDialog(JobKind kind, const domain::StepRequest &request, const Parts &parts,
                       QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::BulkDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_parts(parts)
    , m_request(request)
    , m_table(
          kind, parts.catalogue, parts.clock,
          [this, kindOfJob = kind](const models::BulkLine &line, BulkColumn column) {
              const auto *seat = m_parts.catalogue.seat(line.link.seat);
              // All of them are called primary links: the chat tells them apart, and the bot.
              if (kindOfJob == JobKind::RotatePrimary && column == BulkColumn::Name)
                  return seat ? foreign(seat->chat.title) : QString();
              if (kindOfJob == JobKind::RotatePrimary && column == BulkColumn::Chat) {
                  const auto *bot = m_parts.catalogue.bot(line.link.seat.bot);
                  return bot ? QString(u'@' + foreign(bot->username)) : QString();
              }
              return bulkCellText(kindOfJob, line, column, m_table.request(),
                                  seat ? &seat->chat : nullptr, m_parts.clock.now());
          },
          [this, kindOfJob = kind](BulkColumn column) {
              const bool isOfChats = kindOfJob == JobKind::RotatePrimary;
              switch (column) {
              case BulkColumn::Name:
                  return isOfChats ? tr("Chat", "column") : tr("Name", "column");
              case BulkColumn::Link:
                  return tr("Link", "column");
              case BulkColumn::Chat:
                  return isOfChats ? tr("Bot", "column") : tr("Chat", "column");
              case BulkColumn::Now:
                  return tr("Now", "column: what a link is like");
              case BulkColumn::After:
                  return m_table.part() == BulkTable::Part::LeftOut
                      ? tr("Why it is left out", "column")
                      : tr("Afterwards", "column: what a link will be like");
              }
              return QString();
          })
{
    setWindowTitle(bulkTitle(kind));
    m_ui->headingLabel->setText(bulkTitle(kind));
    m_ui->explanationText->setText(bulkExplanation(kind, request));
    setUpTable();
    setUpFields();
    for (Outcome *outcome : {m_ui->unverifiedOutcome, m_ui->paidOutcome, m_ui->problemOutcome})
        outcome->hide();
    setLook(m_ui->startButton, isDestructive(kind) ? ButtonLook::Danger : ButtonLook::Primary);
    // What can't be taken back needs more than Enter.
    for (QPushButton *button : {m_ui->startButton, m_ui->cancelButton})
        button->setAutoDefault(false);
    (isDestructive(kind) ? m_ui->cancelButton : m_ui->startButton)->setDefault(true);

    connect(&m_table, &BulkTable::totalsChanged, this, &BulkDialog::showTotals);
    connect(&m_table, &BulkTable::failed, this, [this](const core::Error &error) {
        m_failed = true;
        m_ui->problemOutcome->show();
        m_ui->problemOutcome->setError(errorText(error));
        showTotals();
    });
    connect(m_ui->leftOutRadioButton, &QRadioButton::toggled, this, [this](bool leftOut) {
        m_table.show(leftOut ? BulkTable::Part::LeftOut : BulkTable::Part::Included);
        // A reason needs more room than a value.
        m_ui->linksTableView->setColumnHidden(static_cast<int>(BulkColumn::Now), leftOut);
    });
    connect(m_ui->startButton, &QPushButton::clicked, this, &BulkDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    readRequest();
    showTotals();
}

BulkDialog::~BulkDialog() = default;

void BulkDialog::setUpTable()
{
    QTableView &view = *m_ui->linksTableView;
    const int row = view.fontMetrics().height() + 12;
    widgets::setUpTable(view, row);
    view.setModel(&m_table);
    view.setItemDelegate(new BulkDelegate(&view));
    view.setSelectionMode(QTableView::SingleSelection);
    view.setMinimumHeight(row * shownRows);
    // Of chats, the link is what they have now.
    view.setColumnHidden(static_cast<int>(BulkColumn::Link),
                         m_table.kind() == JobKind::RotatePrimary);
    QHeaderView *header = view.horizontalHeader();
    header->setStretchLastSection(true);
    const int letter = view.fontMetrics().averageCharWidth();
    const auto resize = [&view, letter](BulkColumn column, int letters) {
        setUpColumn(view, static_cast<int>(column), letter * letters);
    };
    resize(BulkColumn::Name, 25);
    resize(BulkColumn::Link, 16);
    resize(BulkColumn::Chat, 17);
    resize(BulkColumn::Now, 20);
}

void BulkDialog::setUpFields()
{
    const JobKind kind = m_table.kind();
    m_ui->expiresLabel->setVisible(kind == JobKind::SetExpiry);
    m_ui->expiryField->setVisible(kind == JobKind::SetExpiry);
    m_ui->limitField->setVisible(kind == JobKind::SetLimit);
    m_ui->approvalGroup->setVisible(kind == JobKind::SetApproval);
    m_ui->tagLabel->setVisible(kind == JobKind::Tag);
    m_ui->tagLineEdit->setVisible(kind == JobKind::Tag);
    m_ui->tagLineEdit->setMaxLength(longestTag);
    m_ui->expiryField->setNow(m_parts.clock.now());
    m_ui->expiryField->set(domain::ExpiryChoice::Week, {});
    m_ui->expiresLabel->setBuddy(m_ui->expiryField->chosenButton());
    m_ui->limitField->set(true, usualLimit);

    connect(m_ui->expiryField, &ExpiryField::changed, this, &BulkDialog::readRequest);
    connect(m_ui->limitField, &LimitField::changed, this, &BulkDialog::readRequest);
    connect(m_ui->requireRadioButton, &QRadioButton::toggled, this, &BulkDialog::readRequest);
    connect(m_ui->tagLineEdit, &QLineEdit::textChanged, this, &BulkDialog::readRequest);
    if (kind == JobKind::SetExpiry) {
        m_ui->expiryField->chosenButton()->setFocus();
    } else if (kind == JobKind::SetLimit) {
        m_ui->limitField->setFocus();
    } else if (kind == JobKind::SetApproval) {
        m_ui->requireRadioButton->setFocus();
    } else if (kind == JobKind::Tag) {
        m_tags = std::make_unique<models::TagColours>(m_parts.catalogue);
        connect(m_tags.get(), &models::TagColours::changed, this, &BulkDialog::completeTags);
        completeTags();
        m_ui->tagLineEdit->setFocus();
    } else {
        m_ui->linksTableView->setFocus();
    }
}

void BulkDialog::completeTags()
{
    QStringList names;
    for (const domain::Tag &tag : m_tags->all())
        names += tag.name;
    auto *completer = new QCompleter(names, m_ui->tagLineEdit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setAccessibleName(tr("Tags"));
    m_ui->tagLineEdit->setCompleter(completer); // which deletes the one before
}

void BulkDialog::load(const std::vector<core::LinkId> &links)
{
    m_table.load(links);
    showTotals();
}

void BulkDialog::load(const std::vector<domain::SeatId> &seats)
{
    m_table.load(seats);
    showTotals();
}

domain::LinkDraft BulkDialog::draft() const
{
    domain::LinkDraft draft;
    if (m_table.kind() == JobKind::SetExpiry) {
        draft.expiry = m_ui->expiryField->choice();
        draft.custom = m_ui->expiryField->custom();
    } else if (m_table.kind() == JobKind::SetLimit) {
        draft.limited = m_ui->limitField->isLimited();
        draft.limit = m_ui->limitField->number();
    }
    return draft;
}

/// The fields' value, and what is wrong with it.
void BulkDialog::readRequest()
{
    const QDateTime now = m_parts.clock.now();
    const domain::LinkDraft draft = this->draft();
    const domain::DraftProblems problems = domain::problemsOf(draft, now);
    m_ui->expiryField->setProblem(problems.expiry ? problemText(*problems.expiry) : QString());
    m_ui->limitField->setProblem(problems.limit ? problemText(*problems.limit) : QString());
    m_isValid = problems.isEmpty();
    if (m_isValid) {
        const domain::LinkSettings settings = domain::settingsOf(draft, now);
        m_request.expires = settings.expires;
        m_request.limit = settings.limit;
    }
    m_request.approval = m_ui->requireRadioButton->isChecked();
    m_request.tag = m_ui->tagLineEdit->text().simplified();
    if (m_table.kind() == JobKind::Tag)
        m_isValid = !m_request.tag.isEmpty() && !m_request.tag.contains(u',');
    m_table.setRequest(m_isValid ? std::optional(m_request) : std::nullopt);
}

void BulkDialog::showTotals()
{
    const BulkTable::Totals totals = m_table.totals();
    const JobKind kind = m_table.kind();
    const bool isLoading = m_table.isLoading();
    m_ui->includedRadioButton->setText(tr("&Included: %Ln", "links", totals.included));
    m_ui->leftOutRadioButton->setText(tr("&Left out: %Ln", "links", totals.leftOut));
    m_ui->leftOutRadioButton->setEnabled(totals.leftOut > 0);
    if (totals.leftOut == 0)
        m_ui->includedRadioButton->setChecked(true);

    const bool isLost =
        totals.unverified > 0 && domain::imposesSettings(kind) && kind != JobKind::RotatePrimary;
    m_ui->unverifiedOutcome->setVisible(isLost);
    if (isLost) {
        m_ui->unverifiedOutcome->setText(
            kind == JobKind::Rotate
                ? tr("%Ln link(s) are unverified: the Bot API can’t say what their settings are. "
                     "The new links get those that Gatehouse shows.",
                     nullptr, totals.unverified)
                : tr("%Ln link(s) are unverified: the Bot API can’t say what their settings are. "
                     "This replaces all four of them, name, expiry, limit and approval; those that "
                     "Gatehouse does not know are lost.",
                     nullptr, totals.unverified),
            Tone::Warning);
    }
    const bool isPaid = totals.paid > 0 && kind == JobKind::Revoke;
    m_ui->paidOutcome->setVisible(isPaid);
    if (isPaid) {
        m_ui->paidOutcome->setText(
            tr("%Ln of them are subscription links: nobody new can subscribe by a revoked one. "
               "Those who pay already stay, and what becomes of their next payment is Telegram’s "
               "to decide. If it refuses, everything stays as it is.",
               nullptr, totals.paid),
            Tone::Warning);
    }
    m_ui->durationText->setText(totals.chosen == 0 ? tr("There is nothing to do with these links.")
                                                   : bulkDurationText(kind, totals.mostInAChat));
    m_ui->statusText->setText(isLoading ? tr("%1 of %2 read", "links")
                                              .arg(QLocale().toString(m_table.read()),
                                                   QLocale().toString(m_table.asked()))
                                        : QString());
    m_ui->startButton->setEnabled(m_isValid && !isLoading && !m_failed && totals.chosen > 0);
    m_ui->startButton->setText(title());
}

QString BulkDialog::title() const
{
    return jobTitle(m_table.kind(), m_table.totals().chosen, m_request);
}

std::optional<domain::Tag> BulkDialog::newTag() const
{
    if (!m_tags)
        return {};
    for (const domain::Tag &tag : m_tags->all()) {
        if (tag.name.compare(m_request.tag, Qt::CaseInsensitive) == 0)
            return {};
    }
    return domain::Tag{m_request.tag, m_tags->next()};
}

/// What counts from the click on counts from now.
void BulkDialog::accept()
{
    readRequest();
    if (m_ui->startButton->isEnabled())
        QDialog::accept();
}

} // namespace widgets
