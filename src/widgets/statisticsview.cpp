// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/statisticsview.h"

#include "services/catalogue.h"
#include "widgets/barchart.h"
#include "widgets/cell.h"
#include "widgets/emptystate.h"
#include "widgets/errortext.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/news.h"
#include "widgets/outcome.h"
#include "widgets/prompts.h"
#include "widgets/statisticspicture.h"
#include "widgets/table.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QAction>
#include <QBuffer>
#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::TimeSpan;
using domain::TimeStep;
using models::StatisticsColumn;
using models::StatisticsTable;

namespace widgets {

namespace {

constexpr auto betweenLooks = 250ms;
/// Days begin, and who came may have stayed long enough, without anybody coming or going.
constexpr auto atLeastEvery = 60s;
constexpr int padding = 10;
constexpr int chipPadding = 14;
constexpr int widestColumn = 320;

class FiguresDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        painter->save();
        paintCellGround(painter, option, theme);
        const QRect rect = option.rect.adjusted(padding, 0, -padding, -1);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        paintCellText(painter, option, rect, index.data().toString(), option.font,
                      index.column() == static_cast<int>(StatisticsColumn::Chat) ? theme.mutedText
                                                                                 : theme.text,
                      alignment);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {std::min(widestColumn, text + 2 * padding + 4), option.fontMetrics.height()};
    }
};

QPushButton *addChip(QButtonGroup *group, QLayout *layout, const QString &text, int id,
                     const QString &objectName)
{
    auto *chip = new QPushButton(text, qobject_cast<QWidget *>(group->parent()));
    chip->setObjectName(objectName);
    chip->setCheckable(true);
    setLook(chip, ButtonLook::Chip);
    QFont chosen = chip->font();
    chosen.setWeight(QFont::DemiBold); // wider than what the button asks room for
    chip->setMinimumWidth(QFontMetrics(chosen).horizontalAdvance(text) + 2 * chipPadding);
    group->addButton(chip, id);
    layout->addWidget(chip);
    return chip;
}

ErrorText saveError(const core::Error &error)
{
    using Kind = core::Error::Kind;
    if (error.kind == Kind::DiskFull)
        return {StatisticsView::tr("The disk is full; nothing was saved."),
                StatisticsView::tr("Make room or choose another folder."), error.detail};
    if (error.kind == Kind::ReadOnly)
        return {StatisticsView::tr("The folder can't be written to; nothing was saved."),
                StatisticsView::tr("Choose another folder."), error.detail};
    return {StatisticsView::tr("The statistics could not be saved."),
            StatisticsView::tr("Choose another folder, or make room on the disk."), error.detail};
}

} // namespace

StatisticsView::StatisticsView(Parts parts, QWidget *parent)
    : QScrollArea(parent)
    , m_parts(parts)
    , m_table(
          [this](const models::StatisticsRow &row, StatisticsColumn column) {
              return cellText(row, column, m_report ? m_report->query : m_query, m_parts.catalogue);
          },
          [this](StatisticsColumn column) {
              return headerText(column, m_comparison, m_query.span);
          })
    , m_news(new News(
          betweenLooks, [this] { ask(); }, this))
    , m_listen(new QAction(tr("Listen for joins…"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_content(new QWidget(m_stack))
    , m_counting(new TextLabel(m_content))
    , m_listenButton(new QPushButton(m_listen->text(), m_content))
    , m_why(new QPushButton(tr("Why without a link?"), m_content))
    , m_reason(new TextLabel(m_content))
    , m_outcome(new Outcome(m_content))
    , m_period(new TextLabel(m_content))
    , m_chart(new BarChart(ChartShape::Full, m_content))
    , m_hint(new TextLabel(m_content))
    , m_view(new ActivatedTable(m_content))
{
    setObjectName(u"statisticsView"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_query.calendar = localCalendar();

    m_counting->setObjectName(u"statisticsCounting"_s);
    m_counting->setAccessibleName(tr("Counting"));
    m_counting->setProperty("muted", true);
    m_counting->setWordWrap(true);
    m_listenButton->setObjectName(u"statisticsListenButton"_s);
    m_why->setObjectName(u"statisticsWhyButton"_s);
    m_why->setCheckable(true);
    setLook(m_why, ButtonLook::Link);
    m_reason->setObjectName(u"statisticsReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setProperty("muted", true);
    m_reason->setText(
        tr("Telegram names the link only where it was used. Whoever finds a public chat by search, "
           "by its @username or by a forwarded post joins without any link, and so does whom "
           "another member adds. Other administrators’ links are named by their first part only. "
           "In a public chat, therefore, many joins belong to no link."));
    m_reason->hide();
    m_outcome->setObjectName(u"statisticsOutcome"_s);
    m_outcome->setTextName(tr("Saving", "of statistics"));
    m_outcome->hide();
    m_period->setObjectName(u"statisticsPeriod"_s);
    m_period->setProperty("subheading", true);
    m_period->setWordWrap(true);
    m_chart->setObjectName(u"statisticsChart"_s);
    m_chart->setAccessibleName(tr("Joins and leaves"));
    setFocusProxy(m_chart);
    m_hint->setObjectName(u"statisticsHint"_s);
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    makeTable();

    auto *counting = new FlowLayout(space::small);
    counting->addWidget(m_listenButton);
    counting->addWidget(m_why);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(space::page, space::medium, space::page, space::medium);
    layout->setSpacing(space::medium);
    layout->addWidget(makeHeadlines());
    layout->addWidget(m_counting);
    layout->addLayout(counting);
    layout->addWidget(m_reason);
    layout->addWidget(makeChoices());
    layout->addWidget(m_outcome);
    layout->addWidget(m_period);
    layout->addWidget(m_chart, 2);
    layout->addWidget(makeTableHead());
    layout->addWidget(m_hint);
    layout->addWidget(m_view, 3);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    setWidget(m_stack);

    connect(m_listen, &QAction::triggered, this, &StatisticsView::listenRequested);
    connect(m_listenButton, &QPushButton::clicked, m_listen, &QAction::trigger);
    connect(m_why, &QPushButton::toggled, m_reason, &QWidget::setVisible);
    connect(&m_parts.statistics, &services::Statistics::changed, m_news, &News::come);
    connect(&m_parts.catalogue, &services::Catalogue::seatsChanged, m_news, &News::come);
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, m_news, &News::come);
    tick->start(atLeastEvery);
    displayChoices();
    setComparison(Comparison::OverTime);
}

StatisticsView::~StatisticsView() = default;

QWidget *StatisticsView::makeHeadlines()
{
    auto *box = new QWidget(m_content);
    auto *flow = new FlowLayout(space::page);
    int number = 0;
    for (const Headline &headline : headlinesOf({})) {
        auto *cell = new QWidget(box);
        auto *value = new TextLabel(headline.value, cell);
        value->setObjectName(u"statisticsHeadline%1"_s.arg(number++));
        value->setAccessibleName(headline.name);
        value->setProperty("subheading", true);
        auto *name = new TextLabel(headline.name, cell);
        name->setProperty("muted", true);
        auto *layout = new QVBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(value);
        layout->addWidget(name);
        flow->addWidget(cell);
        m_values.push_back(value);
    }
    box->setLayout(flow);
    return box;
}

QWidget *StatisticsView::makeChoices()
{
    auto *bar = new QWidget(m_content);
    auto *flow = new FlowLayout(space::small);
    m_span = new QComboBox(bar);
    m_span->setObjectName(u"statisticsSpanComboBox"_s);
    m_span->setAccessibleName(tr("Time span"));
    for (int span = 0; span < domain::timeSpanCount; ++span)
        m_span->addItem(spanText(static_cast<TimeSpan>(span)), span);
    m_span->setCurrentIndex(static_cast<int>(m_query.span));
    flow->addWidget(m_span);
    auto *steps = new QWidget(bar);
    steps->setMinimumHeight(m_span->sizeHint().height()); // chips are lower than what is beside
    auto *stepsLayout = new QHBoxLayout(steps);
    stepsLayout->setContentsMargins(0, 0, 0, 0);
    stepsLayout->setSpacing(space::small);
    flow->addWidget(steps);
    m_steps = new QButtonGroup(steps);
    for (int step = 0; step < domain::timeStepCount; ++step)
        addChip(m_steps, stepsLayout, stepText(static_cast<TimeStep>(step)), step,
                u"statisticsStep%1"_s.arg(step));
    m_csv = new QPushButton(icon(Icon::Save), tr("Save CSV…"), bar);
    m_csv->setObjectName(u"statisticsCsvButton"_s);
    m_picture = new QPushButton(icon(Icon::Save), tr("Save picture…"), bar);
    m_picture->setObjectName(u"statisticsPictureButton"_s);
    flow->addWidget(m_csv);
    flow->addWidget(m_picture);
    bar->setLayout(flow);
    connect(m_span, &QComboBox::activated, this,
            [this](int span) { setSpan(static_cast<TimeSpan>(span)); });
    connect(m_steps, &QButtonGroup::idClicked, this,
            [this](int step) { setStep(static_cast<TimeStep>(step)); });
    connect(m_csv, &QPushButton::clicked, this, &StatisticsView::saveCsv);
    connect(m_picture, &QPushButton::clicked, this, &StatisticsView::savePicture);
    return bar;
}

QWidget *StatisticsView::makeTableHead()
{
    auto *bar = new QWidget(m_content);
    auto *flow = new FlowLayout(space::small);
    m_comparisons = new QButtonGroup(bar);
    for (int each = 0; each < comparisonCount; ++each)
        addChip(m_comparisons, flow, comparisonText(static_cast<Comparison>(each)), each,
                u"statisticsComparison%1"_s.arg(each));
    bar->setLayout(flow);
    connect(m_comparisons, &QButtonGroup::idClicked, this,
            [this](int each) { setComparison(static_cast<Comparison>(each)); });
    return bar;
}

void StatisticsView::makeTable()
{
    m_sorted.setSourceModel(&m_table);
    m_sorted.setSortRole(StatisticsTable::SortRole);
    m_sorted.setSortLocaleAware(true);
    m_sorted.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(u"statisticsTableView"_s);
    const int row = std::max(tableRowHeight, fontMetrics().height() + 14);
    setUpTable(*m_view, row);
    m_view->setModel(&m_sorted);
    m_view->setItemDelegate(new FiguresDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setMinimumHeight(6 * row);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setMinimumSectionSize(44);
    m_view->horizontalHeader()->setResizeContentsPrecision(50);
    connect(m_view, &QTableView::activated, this, &StatisticsView::openRow);
}

// What is shown -----------------------------------------------------------------------------------

void StatisticsView::setScope(const domain::LinkScope &scope, const QString &title)
{
    m_title = title;
    if (m_hasScope && scope == m_query.scope)
        return;
    m_hasScope = true;
    m_query.scope = scope;
    m_report.reset();
    m_outcome->hide();
    display();
    setComparison(m_comparison); // with the chats' column or without
    ask();
}

void StatisticsView::setSpan(TimeSpan span)
{
    m_query.span = span;
    const QDateTime since = m_report ? m_report->counting.since : QDateTime();
    if (!m_isStepChosen || !suits(m_query.step, span, m_parts.clock.now(), since)) {
        m_query.step = usualStep(span, m_parts.clock.now(), since);
        m_isStepChosen = false;
    }
    displayChoices();
    ask();
}

void StatisticsView::setStep(TimeStep step)
{
    m_query.step = step;
    m_isStepChosen = true;
    displayChoices();
    ask();
}

void StatisticsView::setComparison(Comparison comparison)
{
    m_comparison = comparison;
    m_comparisons->button(static_cast<int>(comparison))->setChecked(true);
    const auto columns = columnsOf(comparison, !m_query.scope.chat);
    for (int column = 0; column < models::statisticsColumnCount; ++column) {
        m_view->setColumnHidden(
            column,
            std::find(columns.begin(), columns.end(), static_cast<StatisticsColumn>(column))
                == columns.end());
    }
    m_view->setAccessibleName(comparisonText(comparison));
    m_table.setRows({}); // nothing of it is in the next one
    m_table.renameColumns();
    const bool overTime = comparison == Comparison::OverTime;
    m_view->sortByColumn(
        static_cast<int>(overTime ? StatisticsColumn::Name : StatisticsColumn::Joined),
        Qt::DescendingOrder);
    displayTable();
    m_view->resizeColumnsToContents();
}

void StatisticsView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_isStale)
        ask();
}

/// One look at a time, and one more where something came meanwhile.
void StatisticsView::ask()
{
    m_isStale = true;
    if (m_hasScope && isVisible() && !m_isLoading)
        load();
}

void StatisticsView::load()
{
    m_isStale = false;
    m_isLoading = true;
    m_parts.statistics.report(m_query).then(
        this, [this, query = m_query](core::Result<services::Report> report) {
            m_isLoading = false;
            if (report && query == m_query) {
                const bool isFirst = !m_report;
                m_report = std::move(*report);
                display();
                if (isFirst)
                    m_view->resizeColumnsToContents();
            } else if (!report) {
                m_outcome->setError(errorText(report.error()));
                m_outcome->show();
            }
            if (m_isStale)
                ask();
        });
}

void StatisticsView::display()
{
    const bool isThere = m_report.has_value();
    m_csv->setEnabled(isThere);
    m_picture->setEnabled(isThere);
    const services::Report none;
    const services::Report &report = m_report ? *m_report : none;
    const services::Counting &counting = report.counting;
    if (isThere && !counting.since.isValid() && report.all.joins == 0) {
        if (counting.bots == 0)
            m_empty->show(tr("No bot yet"), tr("Add a bot to count who joins by its links."));
        else
            m_empty->show(
                tr("Not counted"),
                tr("Gatehouse counts who comes and goes from the moment it listens to the bot."),
                m_listen);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_content);
    const auto headlines = headlinesOf(report);
    for (std::size_t i = 0; i < headlines.size(); ++i)
        m_values.at(i)->setText(headlines[i].value);
    m_counting->setText(isThere ? countingText(counting, report.at) : QString());
    m_listenButton->setVisible(isThere && counting.botsListening < counting.bots);
    if (isThere && !suits(m_query.step, m_query.span, report.at, counting.since)) {
        m_query.step = usualStep(m_query.span, report.at, counting.since);
        m_isStepChosen = false;
        m_isStale = true; // asked for again by load()
    }
    displayChoices();
    m_period->setText(isThere ? periodText(report) : QString());
    m_chart->setBars(barsOf(report.series, report.query.step, report.query.calendar));
    m_chart->setAccessibleDescription(m_period->fullText());
    displayTable();
}

void StatisticsView::displayChoices()
{
    const QDateTime now = m_report ? m_report->at : m_parts.clock.now();
    const QDateTime since = m_report ? m_report->counting.since : QDateTime();
    for (int each = 0; each < domain::timeStepCount; ++each) {
        const auto step = static_cast<TimeStep>(each);
        QAbstractButton *chip = m_steps->button(each);
        chip->setChecked(step == m_query.step);
        const bool isFine = suits(step, m_query.span, now, since);
        chip->setEnabled(isFine || step == m_query.step);
        chip->setToolTip(isFine ? QString()
                                : tr("Too many or too few of them are in this time span."));
    }
}

void StatisticsView::displayTable()
{
    m_table.setRows(m_report ? rowsOf(*m_report, m_comparison)
                             : std::vector<models::StatisticsRow>());
    displayHint();
}

/// What can't be seen from the figures.
void StatisticsView::displayHint()
{
    QStringList sentences;
    if (m_report && m_comparison != Comparison::OverTime) {
        const bool isLinks = m_comparison == Comparison::Links;
        const int shown =
            isLinks ? static_cast<int>(m_report->links.size()) : m_report->comparedLinks;
        if (shown < m_report->countedLinks)
            sentences += tr("Only the %Ln link(s) with most joins are compared.", nullptr, shown);
        const int rows = m_table.rowCount();
        if (m_comparison == Comparison::Tags && rows < m_report->allTags)
            sentences += tr("Only the %Ln tag(s) with most joins are shown.", nullptr, rows);
        if (m_comparison == Comparison::Placements && rows < m_report->allPlacements)
            sentences += tr("Only the %Ln placement(s) with most joins are shown.", nullptr, rows);
        if (m_comparison == Comparison::Tags)
            sentences += tr("A link with several tags counts for each of them.");
        if (m_comparison == Comparison::Placements)
            sentences += tr("A link with several placements counts for each of them.");
        sentences += tr("Stayed: of those who came long enough ago. Cost: shared by those who came "
                        "by the links for which it was paid.");
    }
    m_hint->setText(sentences.join(u' '));
    m_hint->setVisible(!sentences.isEmpty());
}

void StatisticsView::openRow(const QModelIndex &index)
{
    const models::StatisticsRow &row = m_table.rowAt(m_sorted.mapToSource(index).row());
    const auto *standing = std::get_if<domain::Standing>(&row);
    if (standing && standing->link)
        Q_EMIT linkRequested(standing->link->seat, standing->link->hash);
}

// Files -------------------------------------------------------------------------------------------

QString StatisticsView::fileName(const QString &suffix) const
{
    return u"statistics-%1.%2"_s.arg(m_parts.clock.now().toLocalTime().date().toString(Qt::ISODate),
                                     suffix);
}

void StatisticsView::saveCsv()
{
    m_parts.prompts.saveFile(
        {tr("Save statistics"), fileName(u"csv"_s), tr("CSV for spreadsheets (*.csv)"), u"csv"_s},
        this, [this](const QString &path) {
            if (m_report)
                save(path, [csv = statisticsCsv(*m_report, m_comparison, m_parts.catalogue)] {
                    return csv;
                });
        });
}

void StatisticsView::savePicture()
{
    m_parts.prompts.saveFile(
        {tr("Save statistics"), fileName(u"png"_s), tr("PNG picture (*.png)"), u"png"_s}, this,
        [this](const QString &path) {
            if (!m_report)
                return;
            const QImage picture = statisticsPicture(*m_report, m_title, layoutDirection());
            save(path, [picture] {
                QByteArray bytes;
                QBuffer buffer(&bytes);
                buffer.open(QIODevice::WriteOnly);
                picture.save(&buffer, "PNG");
                return bytes;
            });
        });
}

void StatisticsView::save(const QString &path, std::function<QByteArray()> content)
{
    m_outcome->show();
    m_outcome->setText(tr("Saving…"));
    m_parts.statistics.write(path, std::move(content))
        .then(this, [this, path](const core::Result<> &saved) {
            if (saved)
                m_outcome->setText(tr("Saved to %1.").arg(foreign(QDir::toNativeSeparators(path))),
                                   Tone::Success);
            else
                m_outcome->setError(saveError(saved.error()));
        });
}

} // namespace widgets
