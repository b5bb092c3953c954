// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/jobdialog.h"

#include "services/catalogue.h"
#include "widgets/errortext.h"
#include "widgets/jobtexts.h"
#include "widgets/moments.h"
#include "widgets/news.h"
#include "widgets/table.h"
#include "widgets/texts.h"

#include "ui_jobdialog.h"

#include <QHeaderView>
#include <QLocale>

using domain::JobKind;
using domain::StepState;
using models::StepColumn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace widgets {

namespace {

constexpr int shownRows = 9;
constexpr int stepLines = 3;
constexpr StepState allStates[]{StepState::Pending, StepState::Sent,    StepState::Done,
                                StepState::Refused, StepState::Unknown, StepState::Dropped};

class StepDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const Theme &theme = Theme::of(option->palette);
        const auto *table = static_cast<const models::StepTable *>(index.model());
        const domain::JobStep *step = table->stepAt(index.row());
        const auto column = static_cast<StepColumn>(index.column());
        if (step && column == StepColumn::State)
            option->palette.setColor(QPalette::Text,
                                     theme.toneText(stepStateTone(step->outcome.state)));
        else if (column == StepColumn::Position || column == StepColumn::Chat
                 || column == StepColumn::Answer)
            option->palette.setColor(QPalette::Text, theme.mutedText);
    }
};

/// The link's name where it has one to be told by: a link that was to be made has it in what was
/// asked for.
QString stepName(const domain::JobStep &step, const domain::Link *link)
{
    if (link)
        return JobDialog::tr("%1 (%2)", "a link's name and its address")
            .arg(linkName(*link), shortLink(link->url));
    if (!step.outcome.resultUrl.isEmpty())
        return shortLink(step.outcome.resultUrl);
    if (!step.linkHash.isEmpty())
        return shortLink(u"t.me/+"_s + step.linkHash);
    const domain::StepRequest request = domain::requestFrom(step.request);
    if (request.person.id.isValid())
        return personText(request.person);
    return foreign(request.settings.name);
}

} // namespace

JobDialog::JobDialog(core::JobId job, const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::JobDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_job(job)
    , m_parts(parts)
    , m_table(
          job, parts.catalogue,
          [this](const domain::JobStep &step, const domain::Link *link, StepColumn column) {
              return cellText(step, link, column);
          },
          [this](StepColumn column) {
              switch (column) {
              case StepColumn::Position:
                  return tr("No.", "column: number of a step");
              case StepColumn::Link:
                  return domain::isAboutRequests(m_kind) ? tr("Person", "column")
                                                         : tr("Link", "column");
              case StepColumn::Chat:
                  return tr("Chat", "column");
              case StepColumn::State:
                  return tr("State", "column");
              case StepColumn::Reason:
                  return tr("Reason", "column: why a step was not done");
              case StepColumn::Answer:
                  return tr("Answer", "column: what the server said");
              }
              return QString();
          })
    , m_news(new News(
          1s, [this] { showNews(); }, this))
{
    setWindowTitle(tr("Job details"));
    setUpTable();
    m_ui->problemOutcome->hide();
    // Room for what is said of a step, so that nothing moves from one to the next.
    m_ui->stepText->setMinimumHeight(m_ui->stepText->fontMetrics().lineSpacing() * stepLines);
    m_ui->stepText->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_ui->stateComboBox->addItem(tr("All steps"));
    for (const StepState state : allStates)
        m_ui->stateComboBox->addItem(stepStateText(state), static_cast<int>(state));

    connect(m_ui->stateComboBox, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant state = m_ui->stateComboBox->currentData();
        m_table.setState(state.isValid() ? std::optional(static_cast<StepState>(state.toInt()))
                                         : std::nullopt);
    });
    connect(&m_table, &models::StepTable::failed, this, &JobDialog::showError);
    connect(&m_table, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const domain::JobStep *step = current();
        m_wanted = step ? step->id.position : 0;
    });
    connect(&m_table, &models::StepTable::loaded, this, [this] {
        for (int row = 0; m_wanted > 0 && row < m_table.rowCount(); ++row) {
            if (m_table.stepAt(row)->id.position == m_wanted)
                m_ui->stepsTableView->selectRow(row);
        }
        m_wanted = 0;
        showStep();
    });
    connect(&m_table, &QAbstractItemModel::dataChanged, this, &JobDialog::showStep);
    connect(m_ui->stepsTableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JobDialog::showStep);
    connect(&parts.jobs, &services::Jobs::changed, this, [this](core::JobId changed) {
        if (changed == m_job)
            m_news->come();
    });
    connect(m_ui->resultButton, &QPushButton::clicked, this, &JobDialog::resultRequested);
    connect(m_ui->adoptButton, &QPushButton::clicked, this, [this] {
        if (const domain::JobStep *step = current())
            Q_EMIT adoptRequested(step->seat);
    });
    connect(m_ui->retryButton, &QPushButton::clicked, this, [this] {
        m_parts.jobs.retryRefused(m_job).then(this, [this](const core::Result<> &retried) {
            if (!retried)
                showError(retried.error());
        });
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    showJob();
    m_table.setState({});
    showStep();
    m_ui->stepsTableView->setFocus();
}

JobDialog::~JobDialog() = default;

void JobDialog::setUpTable()
{
    QTableView &view = *m_ui->stepsTableView;
    const int row = view.fontMetrics().height() + 12;
    widgets::setUpTable(view, row);
    view.setModel(&m_table);
    view.setItemDelegate(new StepDelegate(&view));
    view.setSelectionMode(QTableView::SingleSelection);
    view.setMinimumHeight(row * shownRows);
    QHeaderView *header = view.horizontalHeader();
    header->setStretchLastSection(true);
    const int letter = view.fontMetrics().averageCharWidth();
    const auto resize = [&view, letter](StepColumn column, int letters) {
        setUpColumn(view, static_cast<int>(column), letter * letters);
    };
    resize(StepColumn::Position, 7);
    resize(StepColumn::Link, 30);
    resize(StepColumn::Chat, 17);
    resize(StepColumn::State, 11);
    resize(StepColumn::Reason, 26);
}

QString JobDialog::cellText(const domain::JobStep &step, const domain::Link *link,
                            StepColumn column) const
{
    switch (column) {
    case StepColumn::Position:
        return QLocale().toString(step.id.position);
    case StepColumn::Link:
        return stepName(step, link);
    case StepColumn::Chat: {
        const auto *seat = m_parts.catalogue.seat(step.seat);
        return seat ? foreign(seat->chat.title) : tr("Removed", "a chat");
    }
    case StepColumn::State:
        return stepStateText(step.outcome.state);
    case StepColumn::Reason:
        return stepReasonText(m_kind, step.outcome);
    case StepColumn::Answer:
        return foreign(step.outcome.answer);
    }
    return {};
}

const domain::JobStep *JobDialog::current() const
{
    return m_table.stepAt(m_ui->stepsTableView->currentIndex().row());
}

void JobDialog::showNews()
{
    showJob();
    m_table.refresh();
}

void JobDialog::showJob()
{
    const auto view = m_parts.jobs.find(m_job);
    if (!view) {
        close(); // it was removed
        return;
    }
    m_kind = view->overview.job.kind;
    m_ui->headingLabel->setText(foreign(view->overview.job.title));
    const QString problems = jobProblems(*view);
    const QString status = jobStatus(*view).text;
    m_ui->summaryText->setText(
        tr("Started %1", "a moment").arg(momentText(view->overview.job.created)) + u" · "_s + status
        + (problems.isEmpty() ? QString() : u" · "_s + problems));
    for (int i = 0; i < static_cast<int>(std::size(allStates)); ++i) {
        m_ui->stateComboBox->setItemText(
            i + 1,
            tr("%1 (%2)", "a state, and how many steps are in it")
                .arg(stepStateText(allStates[i]),
                     QLocale().toString(view->overview.steps[allStates[i]])));
    }
    m_ui->resultButton->setVisible(m_kind == JobKind::Create);
    m_ui->retryButton->setVisible(view->overview.steps[StepState::Refused] > 0
                                  && view->overview.job.state != domain::JobState::Stopped);
}

void JobDialog::showStep()
{
    const domain::JobStep *step = current();
    const bool mayExist =
        step && m_kind == JobKind::Create && step->outcome.state == StepState::Unknown;
    m_ui->adoptButton->setVisible(mayExist);
    QString text;
    if (mayExist) {
        const QString name = stepName(*step, nullptr);
        text = name.isEmpty()
            ? tr("A link may exist: Telegram’s answer about it was lost. Look for one without a "
                 "name in Telegram, in the chat’s settings under Invite links, the bot; if it is "
                 "there, paste it into “Adopt links…”.")
            : tr("A link may exist: Telegram’s answer about it was lost. Look for “%1” in "
                 "Telegram, in the chat’s settings under Invite links, the bot; if it is there, "
                 "paste it into “Adopt links…”.")
                  .arg(name);
    } else if (step) {
        QStringList lines{stepReasonText(m_kind, step->outcome)};
        if (!step->outcome.answer.isEmpty())
            lines += tr("Telegram’s answer: %1").arg(foreign(step->outcome.answer));
        lines.removeAll(QString());
        text = lines.join(u'\n');
    }
    m_ui->stepText->setText(text);
}

void JobDialog::showError(const core::Error &error)
{
    m_ui->problemOutcome->show();
    m_ui->problemOutcome->setError(errorText(error));
    m_ui->body->reveal(m_ui->problemOutcome);
}

} // namespace widgets
