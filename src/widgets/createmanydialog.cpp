// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/createmanydialog.h"

#include "services/campaigns.h"
#include "services/jobs.h"
#include "services/linkbook.h"
#include "services/textfile.h"
#include "widgets/campaigndelegate.h"
#include "widgets/campaigntexts.h"
#include "widgets/pasteedit.h"
#include "widgets/prompts.h"
#include "widgets/table.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include "ui_createmanydialog.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QStyle>

#include <algorithm>
#include <utility>

using core::Error;
using core::Result;
using domain::CampaignColumn;
using domain::ResultFormat;
using models::CampaignTable;
using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int fewestRows = 6;

} // namespace

CreateManyDialog::CreateManyDialog(const Parts &parts, const domain::SeatId &seat,
                                   const domain::Chat &chat, QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::CreateManyDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_parts(parts)
    , m_seat(seat)
    , m_chat(chat)
    , m_table({campaignVerdict, campaignCell, campaignProblemText, campaignHeader})
    , m_waiting(*this, *m_ui->statusText,
                {m_ui->source, m_ui->defaults, m_ui->linksTableView, m_ui->leaveOutErrorsCheckBox,
                 m_ui->keepDuplicatesCheckBox, m_ui->dryRunButton, m_ui->createButton})
{
    setAcceptDrops(true);
    m_ui->chatText->setElided(true);
    m_ui->chatText->setText(foreign(chat.title));
    m_ui->statusText->setElided(true);
    m_ui->problemOutcome->hide();
    m_ui->defaults->setParts(parts.catalogue, parts.preferences);
    setUpTable();
    setUpDryRun();

    connect(m_ui->source, &CampaignSource::changed, this, [this] {
        m_isFileCut = false;
        readSource();
    });
    connect(m_ui->source, &CampaignSource::filePasted, this, &CreateManyDialog::readFile);
    connect(m_ui->source, &CampaignSource::fileWanted, this, [this] {
        m_parts.prompts.openFile(
            {tr("Open a list of links"), tr("Lists (*.csv *.tsv *.txt);;All files (*)")}, this,
            [this](const QString &path) { readFile(path); });
    });
    connect(m_ui->defaults, &CampaignDefaults::changed, this, &CreateManyDialog::judge);
    connect(&m_table, &CampaignTable::choiceChanged, this, &CreateManyDialog::refresh);
    connect(&m_table, &CampaignTable::edited, this, [this] {
        // What is on its way does not know of the correction.
        if (m_judging && !m_newRows)
            judge();
    });
    connect(m_ui->leaveOutErrorsCheckBox, &QCheckBox::toggled, &m_table,
            &CampaignTable::setLeavesOutErrors);
    connect(m_ui->keepDuplicatesCheckBox, &QCheckBox::toggled, &m_table,
            &CampaignTable::setKeepsDoubles);
    connect(m_ui->createButton, &QPushButton::clicked, this, &CreateManyDialog::create);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &CreateManyDialog::reject);

    m_areDefaultsRight = m_ui->defaults->check(m_parts.clock.now());
    readNames();
    refresh();
    m_ui->source->setFocus();
    // Before it is shown: where it stands is worked out from its size.
    const QSize wanted = sizeHint();
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent) + space::small;
    m_ui->body->setMinimumWidth(std::min(m_ui->content->minimumSizeHint().width() + scrollBar,
                                         screen()->availableSize().width() / 2));
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

CreateManyDialog::~CreateManyDialog() = default;

void CreateManyDialog::setUpTable()
{
    QTableView &view = *m_ui->linksTableView;
    const int row = std::max(tableRowHeight, view.fontMetrics().height() + 18);
    widgets::setUpTable(view, row);
    view.setSelectionBehavior(QTableView::SelectItems);
    view.setModel(&m_table);
    view.setItemDelegate(new CampaignDelegate(&view));
    view.setEditTriggers(QTableView::DoubleClicked | QTableView::EditKeyPressed
                         | QTableView::AnyKeyPressed);
    view.setMinimumHeight(row * fewestRows);
    const int letter = view.fontMetrics().averageCharWidth();
    const std::pair<CampaignColumn, int> letters[] = {
        {CampaignColumn::Name, 24},      {CampaignColumn::Expires, 22}, {CampaignColumn::Limit, 11},
        {CampaignColumn::Approval, 13},  {CampaignColumn::Tags, 18},    {CampaignColumn::Cost, 14},
        {CampaignColumn::Placement, 18}, {CampaignColumn::Note, 26},
    };
    setUpColumn(view, 0, letter * 28);
    for (const auto &[column, width] : letters)
        setUpColumn(view, CampaignTable::columnOf(column), letter * width);
}

void CreateManyDialog::setUpDryRun()
{
    auto *menu = new QMenu(m_ui->dryRunButton);
    menu->addAction(tr("As CSV…"), this, [this] { dryRun(ResultFormat::Csv); });
    menu->addAction(tr("As Markdown…"), this, [this] { dryRun(ResultFormat::Markdown); });
    m_ui->dryRunButton->setMenu(menu);
    setStyleProperty(m_ui->dryRunButton, "dropdown", true);
    m_ui->dryRunButton->setToolTip(
        plainToolTip(tr("Writes what would be made into a file. Nothing is sent.")));
}

void CreateManyDialog::reject()
{
    m_waiting.cancel();
    QDialog::reject();
}

void CreateManyDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isWelcome = !m_waiting.isUnderWay()
        && (event->mimeData()->hasText() || !localFileIn(*event->mimeData()).isEmpty());
    if (!isWelcome)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void CreateManyDialog::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (const QString path = localFileIn(*event->mimeData()); !path.isEmpty())
        readFile(path);
    else
        m_ui->source->setText(event->mimeData()->text());
}

/// Which names the chat's links have, so that a second link of one name is noticed.
void CreateManyDialog::readNames()
{
    m_parts.campaigns.livingNames(m_chat.id).then(this, [this](Result<QSet<QString>> names) {
        m_areNamesKnown = true;
        if (names)
            m_livingNames = std::move(*names);
        else
            showError(names.error());
        judge();
    });
}

void CreateManyDialog::readFile(const QString &path)
{
    if (m_waiting.isUnderWay())
        return;
    m_ui->problemOutcome->hide();
    const auto task =
        services::readTextFile(path).then(this, [this](const Result<services::FileText> &read) {
            m_waiting.end();
            refresh();
            if (read) {
                m_ui->source->setText(read->text);
                m_isFileCut = read->cut;
            } else if (read.error().kind != Error::Kind::Cancelled) {
                m_ui->problemOutcome->show();
                m_ui->problemOutcome->setError({tr("The file could not be read."),
                                                tr("Choose an ordinary text file that you may "
                                                   "read."),
                                                read.error().detail});
            }
        });
    m_waiting.begin(tr("Reading the file…"), [task] { task.cancel(); });
}

void CreateManyDialog::readSource()
{
    m_ui->problemOutcome->hide();
    if (m_reading)
        m_reading->cancel();
    m_reading.reset();
    if (m_ui->source->isPattern()) {
        ++m_readingTurn;
        take(rowsOf(m_ui->source->pattern()));
        return;
    }
    m_reading = m_parts.campaigns.read(m_ui->source->text());
    // What is cancelled may be answered already.
    m_reading->then(this, [this, turn = ++m_readingTurn](Result<domain::CampaignList> list) {
        if (!list || turn != m_readingTurn)
            return;
        m_reading.reset();
        take(std::move(*list));
    });
}

void CreateManyDialog::take(domain::CampaignList list)
{
    list.cut = list.cut || m_isFileCut;
    m_isListBroken = list.error.has_value();
    m_ui->source->setNotice(campaignListText(list), m_isListBroken || list.cut);
    m_newRows = std::move(list.rows);
    judge();
}

/// Works out anew what is to become of each row; what is worked out at present is of no interest
/// any more.
void CreateManyDialog::judge()
{
    m_areDefaultsRight = m_ui->defaults->check(m_parts.clock.now());
    const domain::CampaignRules rules = this->rules();
    if (m_judging)
        m_judging->cancel();
    m_judging = m_parts.campaigns.plan(m_newRows.value_or(m_table.rows()), rules);
    const int turn = ++m_judgingTurn;
    m_judging->then(this, [this, rules, turn](Result<std::vector<domain::PlannedLink>> links) {
        if (!links || turn != m_judgingTurn)
            return;
        m_judging.reset();
        if (m_newRows)
            m_table.setRows(*std::exchange(m_newRows, std::nullopt), std::move(*links), rules);
        else
            m_table.setLinks(std::move(*links), rules);
    });
    refresh();
}

domain::CampaignRules CreateManyDialog::rules() const
{
    return {m_ui->defaults->defaults(), m_parts.clock.now(), QTimeZone::systemTimeZone(), QLocale(),
            m_livingNames};
}

bool CreateManyDialog::isReady() const
{
    const CampaignTable::Counts &counts = m_table.counts();
    return m_areNamesKnown && m_areDefaultsRight && !m_isListBroken && !m_reading && !m_judging
        && counts.made > 0 && counts.wrong == 0;
}

void CreateManyDialog::refresh()
{
    if (m_waiting.isUnderWay())
        return;
    const CampaignTable::Counts &counts = m_table.counts();
    const bool isEmpty = m_table.rowCount() == 0;
    const QString summary = isEmpty
        ? tr("Paste a list, open a file, or choose a pattern. What would be made of it is shown "
             "here; nothing is sent before you say so.")
        : campaignSummary(counts).join(u'\n');
    m_ui->summaryText->setText(summary);
    m_ui->leaveOutErrorsCheckBox->setEnabled(!isEmpty);
    m_ui->keepDuplicatesCheckBox->setEnabled(!isEmpty);
    m_ui->dryRunButton->setEnabled(!isEmpty && !m_judging);
    m_ui->createButton->setEnabled(isReady());
    m_ui->createButton->setAccessibleDescription(summary);
    m_ui->createButton->setText(counts.made > 0 ? tr("&Create %Ln link(s)", nullptr, counts.made)
                                                : tr("&Create links"));
}

void CreateManyDialog::dryRun(ResultFormat format)
{
    const bool isCsv = format == ResultFormat::Csv;
    const SaveFile file{
        tr("Dry run"), tr("dry-run", "a file’s name") + (isCsv ? u".csv"_s : u".md"_s),
        isCsv ? tr("CSV table (*.csv)") : tr("Markdown table (*.md)"), isCsv ? u"csv"_s : u"md"_s};
    m_parts.prompts.saveFile(file, this, [this, format](const QString &path) {
        m_ui->problemOutcome->hide();
        const auto task =
            m_parts.campaigns
                .write(path,
                       [format, rows = m_table.rows(), links = m_table.links(),
                        verdicts = m_table.verdicts()] {
                           return dryRunText(format, rows, links, verdicts).toUtf8();
                       })
                .then(this, [this](const Result<> &written) {
                    m_waiting.end();
                    refresh();
                    if (!written) {
                        showError(written.error());
                        return;
                    }
                    m_ui->problemOutcome->show();
                    m_ui->problemOutcome->setText(
                        tr("What would be made is in the file. Nothing was sent."), Tone::Success);
                });
        m_waiting.begin(tr("Writing the file…"), [task] { task.cancel(); });
    });
}

/// Time has passed since the rows were judged: once more, and then for good.
void CreateManyDialog::create()
{
    if (m_waiting.isUnderWay() || !isReady())
        return;
    m_ui->problemOutcome->hide();
    const domain::CampaignRules rules = this->rules();
    const auto task =
        m_parts.campaigns.plan(m_table.rows(), rules)
            .then(this, [this, rules](Result<std::vector<domain::PlannedLink>> links) {
                m_waiting.end();
                if (links) {
                    m_table.setLinks(std::move(*links), rules);
                    refresh();
                    if (isReady())
                        start();
                }
            });
    m_waiting.begin(tr("Looking through the list…"), [task] { task.cancel(); });
}

void CreateManyDialog::start()
{
    const QString title = tr("Create %Ln link(s) in “%1”", "%1: a chat", m_table.counts().made)
                              .arg(foreign(m_chat.title));
    const auto task = m_parts.campaigns.steps(m_seat, m_table.chosen())
                          .andThen(this,
                                   [this, title](std::vector<domain::JobStep> steps) {
                                       return m_parts.jobs.start(domain::JobKind::Create, title,
                                                                 std::move(steps));
                                   })
                          .then(this, [this](const Result<core::JobId> &job) {
                              m_waiting.end();
                              refresh();
                              if (!job) {
                                  showError(job.error());
                                  return;
                              }
                              for (const domain::Tag &tag : m_ui->defaults->newTags())
                                  m_parts.book.setTagColour(tag);
                              Q_EMIT started(*job);
                              accept();
                          });
    m_waiting.begin(tr("Writing the job into the ledger…"), [task] { task.cancel(); });
}

void CreateManyDialog::showError(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_ui->problemOutcome->show();
    m_ui->problemOutcome->setError(errorText(error));
}

} // namespace widgets
