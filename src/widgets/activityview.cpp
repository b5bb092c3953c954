// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/activityview.h"

#include "services/activityexport.h"
#include "services/catalogue.h"
#include "widgets/cell.h"
#include "widgets/changetext.h"
#include "widgets/emptystate.h"
#include "widgets/errortext.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/linkcover.h"
#include "widgets/moments.h"
#include "widgets/outcome.h"
#include "widgets/prompts.h"
#include "widgets/table.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimeZone>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::HistoryKind;
using models::ActivityColumn;

namespace widgets {

namespace {

constexpr int padding = 10;

struct Width
{
    ActivityColumn column;
    int pixels;
};
constexpr Width widths[]{
    {ActivityColumn::When, 144},   {ActivityColumn::Who, 84},     {ActivityColumn::Bot, 140},
    {ActivityColumn::Chat, 140},   {ActivityColumn::Link, 150},   {ActivityColumn::What, 150},
    {ActivityColumn::Change, 300}, {ActivityColumn::Answer, 220},
};

/// Plain texts on the ground of our tables.
class ActivityDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const auto column = static_cast<ActivityColumn>(index.column());
        painter->save();
        paintCellGround(painter, option, theme);
        const bool isQuiet = column == ActivityColumn::When || column == ActivityColumn::Bot
            || column == ActivityColumn::Chat || column == ActivityColumn::Link;
        const QFont font = column == ActivityColumn::Link ? linkFont() : option.font;
        const QRect rect = option.rect.adjusted(padding, 0, -padding, -1);
        paintCellText(painter, option, rect, index.data().toString(), font,
                      isQuiet ? theme.mutedText : theme.text);
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QString text = index.data().toString();
        if (index.column() == static_cast<int>(ActivityColumn::When)) {
            const auto entry =
                index.data(models::ActivityTable::EntryRole).value<domain::HistoryEntry>();
            text = ActivityView::tr("%1 UTC", "a moment, to the second")
                       .arg(entry.at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
            if (const QString own = ownCalendarText(entry.at); !own.isEmpty())
                text += u'\n' + own;
        }
        QToolTip::showText(event->globalPos(), plainToolTip(text), view);
        return true;
    }
};

QString kindText(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::All:
        return ActivityView::tr("Everything", "lines of the activity");
    case HistoryKind::Links:
        return ActivityView::tr("Links", "lines of the activity");
    case HistoryKind::Rotations:
        return ActivityView::tr("Rotations", "lines of the activity");
    case HistoryKind::Notes:
        return ActivityView::tr("Notes", "lines of the activity");
    case HistoryKind::Requests:
        return ActivityView::tr("Join requests", "lines of the activity");
    case HistoryKind::BotsAndChats:
        return ActivityView::tr("Bots and chats", "lines of the activity");
    case HistoryKind::Failures:
        return ActivityView::tr("Failures", "lines of the activity");
    }
    return {};
}

QString headerText(ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::When:
        return ActivityView::tr("When", "column");
    case ActivityColumn::Who:
        return ActivityView::tr("Who", "column");
    case ActivityColumn::Bot:
        return ActivityView::tr("Bot", "column");
    case ActivityColumn::Chat:
        return ActivityView::tr("Chat", "column");
    case ActivityColumn::Link:
        return ActivityView::tr("Link", "column");
    case ActivityColumn::What:
        return ActivityView::tr("What", "column: what was done");
    case ActivityColumn::Change:
        return ActivityView::tr("Before → after", "column");
    case ActivityColumn::Answer:
        return ActivityView::tr("Answer", "column: what the server said");
    }
    return {};
}

ErrorText exportError(const core::Error &error)
{
    using Kind = core::Error::Kind;
    switch (error.kind) {
    case Kind::DiskFull:
        return {ActivityView::tr("The disk is full; nothing was exported."),
                ActivityView::tr("Make room or choose another folder."), error.detail};
    case Kind::ReadOnly:
        return {ActivityView::tr("The folder can't be written to; nothing was exported."),
                ActivityView::tr("Choose another folder."), error.detail};
    default:
        return {ActivityView::tr("The activity could not be exported."),
                ActivityView::tr("Choose another folder, or make room on the disk."), error.detail};
    }
}

} // namespace

ActivityView::ActivityView(Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_table(
          parts.catalogue,
          [this](const domain::HistoryEntry &entry, ActivityColumn column) {
              return cellText(entry, column);
          },
          headerText)
    , m_outcome(new Outcome(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ActivatedTable(m_stack))
    , m_empty(new EmptyState(m_stack))
{
    setObjectName(u"activityView"_s);
    m_outcome->setObjectName(u"activityOutcome"_s);
    m_outcome->setTextName(tr("Export"));
    m_outcome->setContentsMargins(space::page, 0, space::page, 0);
    m_outcome->hide();

    m_view->setObjectName(u"activityTableView"_s);
    m_view->setAccessibleName(tr("Activity"));
    setUpTable(*m_view, std::max(tableRowHeight, fontMetrics().height() + 14));
    m_view->setModel(&m_table);
    m_view->setItemDelegate(new ActivityDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(44);
    header->setStretchLastSection(true);
    for (const Width &width : widths)
        setUpColumn(*m_view, static_cast<int>(width.column), width.pixels);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(makeFilters());
    layout->addWidget(m_outcome);
    layout->addWidget(m_stack, 1);

    connect(m_view, &QTableView::activated, this, &ActivityView::showLink);
    connect(&m_table, &models::ActivityTable::loaded, this, &ActivityView::showEmptiness);
    connect(&m_table, &QAbstractItemModel::rowsInserted, this, &ActivityView::showEmptiness);
    connect(&m_table, &models::ActivityTable::failed, this, [this](const core::Error &error) {
        m_outcome->setError(errorText(error));
        m_outcome->show();
    });
    connect(&m_parts.catalogue, &services::Catalogue::seatsChanged, this, &ActivityView::showChats);
    showChats();
}

ActivityView::~ActivityView() = default;

QWidget *ActivityView::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *chatLabel = new QLabel(tr("Chat"), bar);
    m_chat = new QComboBox(bar);
    m_chat->setObjectName(u"activityChatComboBox"_s);
    m_chat->setAccessibleName(tr("Chat"));
    m_chat->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chat->setMinimumContentsLength(16);
    chatLabel->setBuddy(m_chat);
    auto *kindLabel = new QLabel(tr("Show", "a choice of kinds of activity"), bar);
    m_kind = new QComboBox(bar);
    m_kind->setObjectName(u"activityKindComboBox"_s);
    m_kind->setAccessibleName(tr("Show", "a choice of kinds of activity"));
    kindLabel->setBuddy(m_kind);
    for (int kind = 0; kind < domain::historyKindCount; ++kind)
        m_kind->addItem(kindText(static_cast<HistoryKind>(kind)), kind);
    m_fromCheck = new QCheckBox(tr("From", "a date"), bar);
    m_fromCheck->setObjectName(u"activityFromCheckBox"_s);
    m_from = makeDate(m_fromCheck, tr("From date"), u"activityFromDateEdit"_s);
    m_toCheck = new QCheckBox(tr("To", "a date"), bar);
    m_toCheck->setObjectName(u"activityToCheckBox"_s);
    m_to = makeDate(m_toCheck, tr("To date"), u"activityToDateEdit"_s);
    m_export = new QPushButton(icon(Icon::Save), tr("Export…", "the activity"), bar);
    m_export->setObjectName(u"activityExportButton"_s);

    // What belongs together stays together where the row goes on in a next one.
    const auto group = [bar](std::initializer_list<QWidget *> widgets) {
        auto *box = new QWidget(bar);
        auto *layout = new QHBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::small);
        for (QWidget *widget : widgets)
            layout->addWidget(widget);
        return box;
    };
    auto *flow = new FlowLayout(space::medium);
    m_chatBox = group({chatLabel, m_chat});
    flow->addWidget(m_chatBox);
    flow->addWidget(group({kindLabel, m_kind}));
    flow->addWidget(group({m_fromCheck, m_from}));
    flow->addWidget(group({m_toCheck, m_to}));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 10, 20, 0);
    layout->setSpacing(space::medium);
    layout->addLayout(flow, 1);
    layout->addWidget(m_export, 0, Qt::AlignTop);

    connect(m_chat, &QComboBox::activated, this, &ActivityView::query);
    connect(m_kind, &QComboBox::activated, this, &ActivityView::query);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (m_job)
            stopExport();
        else
            askForFile();
    });
    return bar;
}

QDateEdit *ActivityView::makeDate(QCheckBox *check, const QString &name, const QString &objectName)
{
    auto *date = new QDateEdit(m_parts.clock.now().toLocalTime().date(), check->parentWidget());
    date->setObjectName(objectName);
    date->setAccessibleName(name);
    date->setCalendarPopup(true);
    date->setDisplayFormat(dateFormat());
    date->setEnabled(false);
    connect(check, &QCheckBox::toggled, date, &QWidget::setEnabled);
    connect(check, &QCheckBox::toggled, this, &ActivityView::query);
    connect(date, &QDateEdit::dateChanged, this, &ActivityView::query);
    return date;
}

void ActivityView::setSeat(std::optional<domain::SeatId> seat)
{
    m_chatBox->setVisible(!seat);
    m_view->setColumnHidden(static_cast<int>(ActivityColumn::Chat), seat.has_value());
    m_view->setColumnHidden(static_cast<int>(ActivityColumn::Bot), seat.has_value());
    if (m_asked && seat == m_seat)
        return;
    m_seat = seat;
    m_asked = true;
    m_outcome->setVisible(m_job != nullptr);
    query();
}

void ActivityView::showChats()
{
    const auto chosen = m_chat->currentData();
    const auto &seats = m_parts.catalogue.seats();
    m_chat->clear();
    m_chat->addItem(tr("All chats"));
    for (const domain::SeatOverview &overview : seats) {
        const bool isShared = std::count_if(seats.begin(), seats.end(),
                                            [&overview](const auto &other) {
                                                return other.chat.id == overview.chat.id;
                                            })
            > 1;
        const domain::Bot *bot = m_parts.catalogue.bot(overview.seat.id.bot);
        const QString title = foreign(overview.chat.title);
        m_chat->addItem(
            isShared && bot
                ? tr("%1 (@%2)", "Acme News (@acme_invites_bot)").arg(title, bot->username)
                : title,
            QVariant::fromValue(overview.seat.id));
        if (chosen.isValid() && chosen.value<domain::SeatId>() == overview.seat.id)
            m_chat->setCurrentIndex(m_chat->count() - 1);
    }
    if (m_asked && !m_seat && m_chat->currentData().isValid() != chosen.isValid())
        query(); // the chosen chat is gone
}

void ActivityView::query()
{
    if (!m_asked)
        return;
    domain::HistoryQuery query;
    query.seat = m_seat;
    if (!m_seat && m_chat->currentData().isValid())
        query.seat = m_chat->currentData().value<domain::SeatId>();
    query.actions = domain::actionsOf(static_cast<HistoryKind>(m_kind->currentData().toInt()));
    // Days of the user's own time zone, the last one included.
    if (m_fromCheck->isChecked())
        query.since = m_from->date().startOfDay().toUTC();
    if (m_toCheck->isChecked())
        query.until = m_to->date().addDays(1).startOfDay().toUTC();
    m_table.setQuery(query);
}

void ActivityView::showEmptiness()
{
    const bool isEmpty = m_table.rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    m_export->setEnabled(m_job || !isEmpty);
    if (!isEmpty)
        return;
    const domain::HistoryQuery &query = m_table.query();
    const bool isFiltered = !query.actions.empty() || query.since.isValid() || query.until.isValid()
        || (query.seat && !m_seat);
    m_empty->show(isFiltered ? tr("No activity matches") : tr("No activity yet"), {});
}

void ActivityView::showLink(const QModelIndex &index)
{
    const domain::HistoryEntry *entry = m_table.entryAt(index.row());
    if (entry && !entry->linkHash.isEmpty())
        Q_EMIT linkRequested({entry->bot, entry->chat}, entry->linkHash);
}

// Texts -------------------------------------------------------------------------------------------

QString ActivityView::botText(const domain::HistoryEntry &entry) const
{
    const domain::Bot *bot = m_parts.catalogue.bot(entry.bot);
    return bot ? QString(u'@' + bot->username) : QString::number(entry.bot.value);
}

QString ActivityView::chatText(const domain::HistoryEntry &entry) const
{
    if (!entry.chat.isValid())
        return {};
    // By whatever bot: the one of the line may be removed.
    const auto &seats = m_parts.catalogue.seats();
    const auto found = std::find_if(seats.begin(), seats.end(), [&entry](const auto &overview) {
        return overview.chat.id == entry.chat;
    });
    return found == seats.end() ? QString::number(entry.chat.value) : foreign(found->chat.title);
}

QString ActivityView::cellText(const domain::HistoryEntry &entry, ActivityColumn column) const
{
    switch (column) {
    case ActivityColumn::When:
        return momentText(entry.at);
    case ActivityColumn::Who:
        return actorText(entry.actor);
    case ActivityColumn::Bot:
        return botText(entry);
    case ActivityColumn::Chat:
        return chatText(entry);
    case ActivityColumn::Link:
        return entry.linkHash.isEmpty() ? QString()
                                        : shortLink(u"https://t.me/+"_s + entry.linkHash);
    case ActivityColumn::What:
        return actionText(entry.action);
    case ActivityColumn::Change:
        return changeText(entry);
    case ActivityColumn::Answer:
        return answerText(entry);
    }
    return {};
}

QStringList ActivityView::csvCells(const domain::HistoryEntry &entry) const
{
    const RealLinks real;
    return {entry.at.toUTC().toString(Qt::ISODate),
            actorText(entry.actor),
            botText(entry),
            chatText(entry),
            entry.linkHash,
            actionText(entry.action),
            changeText(entry),
            answerText(entry)};
}

// Export ------------------------------------------------------------------------------------------

void ActivityView::askForFile()
{
    const QString day = m_parts.clock.now().toLocalTime().date().toString(Qt::ISODate);
    m_parts.prompts.saveFile({tr("Export activity"), u"activity-%1.csv"_s.arg(day),
                              tr("CSV for spreadsheets (*.csv);;JSON for programs (*.json)"),
                              u"csv"_s},
                             this, [this](const QString &path) { exportTo(path); });
}

void ActivityView::exportTo(const QString &path)
{
    QStringList header;
    for (int column = 0; column < models::activityColumnCount; ++column)
        header += headerText(static_cast<ActivityColumn>(column));
    m_job = std::make_unique<services::ActivityExport>(
        m_parts.catalogue, m_table.query(), path,
        services::ActivityExport::Words{header, [this](const domain::HistoryEntry &entry) {
                                            return csvCells(entry);
                                        }});
    m_export->setText(tr("Stop export"));
    m_outcome->setText(tr("Exporting…"));
    m_outcome->show();
    connect(m_job.get(), &services::ActivityExport::progressed, this, [this](int lines) {
        m_outcome->setText(tr("Exporting: %n line(s) so far.", nullptr, lines));
    });
    m_jobEnd = m_job->run().then(this, [this, path](const core::Result<int> &written) {
        m_job.reset();
        m_jobEnd.reset();
        m_export->setText(tr("Export…", "the activity"));
        showEmptiness();
        if (written)
            m_outcome->setText(tr("%n line(s) exported to %1.", nullptr, *written)
                                   .arg(foreign(QDir::toNativeSeparators(path))),
                               Tone::Success);
        else if (written.error().kind == core::Error::Kind::Cancelled)
            m_outcome->setText(tr("The export was stopped; no file was written."));
        else
            m_outcome->setError(exportError(written.error()));
    });
}

void ActivityView::stopExport()
{
    if (m_jobEnd)
        m_jobEnd->cancel();
}

} // namespace widgets
