// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/adoptdialog.h"

#include "services/catalogue.h"
#include "services/linkbook.h"
#include "widgets/errortext.h"
#include "widgets/icons.h"
#include "widgets/pasteedit.h"
#include "widgets/table.h"
#include "widgets/texts.h"

#include "ui_adoptdialog.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

using core::Error;
using core::Result;
using namespace Qt::StringLiterals;

namespace widgets {

namespace {

using models::AdoptionTable;
using services::AdoptionLine;
using Column = AdoptionTable::Column;
using Verdict = AdoptionLine::Verdict;

constexpr int shownRows = 6;

struct Adopt
{
    Q_DECLARE_TR_FUNCTIONS(widgets::AdoptDialog)
};

QString seatText(const services::Catalogue &catalogue, const domain::SeatId &id)
{
    const domain::SeatOverview *seat = catalogue.seat(id);
    const domain::Bot *bot = catalogue.bot(id.bot);
    if (!seat || !bot)
        return Adopt::tr("a chat that was removed from Gatehouse");
    return Adopt::tr("%1 — @%2", "a chat and the bot in it")
        .arg(foreign(seat->chat.title), foreign(bot->username));
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
        return Adopt::tr("New", "a link that may be adopted");
    case Verdict::Known:
        return Adopt::tr("Known", "a link that is in the ledger");
    case Verdict::NotALink:
        return Adopt::tr("No link", "a line of text without any");
    case Verdict::Truncated:
        return Adopt::tr("Truncated by Telegram", "a link of which only the beginning is shown");
    case Verdict::Twice:
        return Adopt::tr("Twice", "a link that stands in the text above already");
    }
    return {};
}

QString chatText(const services::Catalogue &catalogue, const AdoptionLine &line,
                 const AdoptionTable::Seat &seat)
{
    switch (line.verdict) {
    case Verdict::New:
        return seat ? seatText(catalogue, *seat) : Adopt::tr("Not adopted");
    case Verdict::Known:
        return line.known ? Adopt::tr("“%1” in %2", "a link's name and its chat")
                                .arg(linkName(*line.known), seatText(catalogue, line.known->seat))
                          : QString();
    case Verdict::Truncated:
        return Adopt::tr("Another administrator’s; it can’t be adopted");
    case Verdict::NotALink:
    case Verdict::Twice:
        break;
    }
    return {};
}

QIcon verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
        return icon(Icon::Plus, IconColour::Success);
    case Verdict::Known:
        return icon(Icon::Info, IconColour::Info);
    case Verdict::NotALink:
        return icon(Icon::Close, IconColour::Muted);
    case Verdict::Truncated:
        return icon(Icon::Warning, IconColour::Warning);
    case Verdict::Twice:
        return icon(Icon::Copy, IconColour::Muted);
    }
    return {};
}

/// Paints the verdict's sign and lets a chat be chosen from a list.
class AdoptionDelegate final : public QStyledItemDelegate
{
public:
    AdoptionDelegate(const services::Catalogue &catalogue, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_catalogue(catalogue)
    { }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *editor = new QComboBox(parent);
        editor->setAccessibleDescription(Adopt::tr("Chat"));
        editor->addItem(Adopt::tr("Not adopted"));
        for (const domain::SeatOverview &seat : m_catalogue.seats())
            editor->addItem(seatText(m_catalogue, seat.seat.id), QVariant::fromValue(seat.seat.id));
        // A choice counts at once. The functions of delegates are const, their signals are not.
        auto *self = const_cast<AdoptionDelegate *>(this);
        connect(editor, &QComboBox::activated, self, [self, editor] {
            Q_EMIT self->commitData(editor);
            Q_EMIT self->closeEditor(editor);
        });
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *choice = static_cast<QComboBox *>(editor);
        const QVariant seat = index.data(AdoptionTable::SeatRole);
        for (int i = 0; i < choice->count(); ++i) {
            if (choice->itemData(i) == seat)
                choice->setCurrentIndex(i);
        }
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData(),
                       AdoptionTable::SeatRole);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto verdict = index.data(AdoptionTable::VerdictRole).value<Verdict>();
        switch (static_cast<Column>(index.column())) {
        case Column::Verdict:
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = verdictIcon(verdict);
            break;
        case Column::Link:
            if (verdict != Verdict::NotALink)
                option->font = linkFont();
            break;
        case Column::Chat:
            break;
        }
        if (verdict != Verdict::New)
            option->palette.setColor(QPalette::Text, Theme::of(option->palette).mutedText);
    }

private:
    const services::Catalogue &m_catalogue;
};

} // namespace

/// What is stored, one seat after the other.
struct AdoptDialog::Run
{
    std::map<domain::SeatId, QStringList> left;
    int stored = 0;
};

AdoptDialog::AdoptDialog(const Parts &parts, std::optional<domain::SeatId> seat, QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::AdoptDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_parts(parts)
    , m_table(
          [this](const AdoptionLine &line, const AdoptionTable::Seat &chosen, Column column) {
              switch (column) {
              case Column::Verdict:
                  return verdictText(line.verdict);
              case Column::Link:
                  return foreign(line.text);
              case Column::Chat:
                  return chatText(m_parts.catalogue, line, chosen);
              }
              return QString();
          },
          [](Column column) {
              switch (column) {
              case Column::Verdict:
                  return tr("Found", "column: what stands in a line of a text");
              case Column::Link:
                  return tr("Link", "column");
              case Column::Chat:
                  return tr("Chat", "column");
              }
              return QString();
          })
    , m_waiting(*this, *m_ui->statusText,
                {m_ui->pasteEdit, m_ui->chatComboBox, m_ui->linksTableView, m_ui->adoptButton})
{
    setAcceptDrops(true);
    m_ui->statusText->setElided(true);
    m_ui->problemOutcome->hide();
    m_ui->sourceText->hide();
    setUpTable();
    listSeats(seat);

    connect(m_ui->pasteEdit, &QPlainTextEdit::textChanged, this, [this] {
        m_longText.clear();
        m_cut = false;
        examine(m_ui->pasteEdit->toPlainText());
    });
    connect(m_ui->pasteEdit, &PasteEdit::longTextPasted, this,
            [this](const QString &text) { take(text, false); });
    connect(m_ui->pasteEdit, &PasteEdit::filePasted, this, &AdoptDialog::readFile);
    connect(m_ui->chatComboBox, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_ui->chatComboBox->currentData();
        m_table.setSeatOfAll(chosen.isValid() ? std::optional(chosen.value<domain::SeatId>())
                                              : std::nullopt);
    });
    connect(&m_parts.catalogue, &services::Catalogue::seatsChanged, this, [this] {
        const QVariant chosen = m_ui->chatComboBox->currentData();
        listSeats(chosen.isValid() ? std::optional(chosen.value<domain::SeatId>()) : std::nullopt);
        m_table.retell();
    });
    connect(&m_table, &AdoptionTable::choiceChanged, this, &AdoptDialog::updateButton);
    connect(m_ui->adoptButton, &QPushButton::clicked, this, &AdoptDialog::adopt);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &AdoptDialog::reject);
    updateButton();
    m_ui->pasteEdit->setFocus();
}

AdoptDialog::~AdoptDialog() = default;

void AdoptDialog::setUpTable()
{
    QTableView &view = *m_ui->linksTableView;
    const int row = std::max(tableRowHeight, view.fontMetrics().height() + 18);
    widgets::setUpTable(view, row);
    view.setModel(&m_table);
    view.setItemDelegate(new AdoptionDelegate(m_parts.catalogue, &view));
    view.setEditTriggers(QTableView::AllEditTriggers);
    view.setMinimumHeight(row * shownRows);
    QHeaderView *header = view.horizontalHeader();
    header->setStretchLastSection(true);
    const int letter = view.fontMetrics().averageCharWidth();
    setUpColumn(view, static_cast<int>(Column::Verdict), letter * 26);
    setUpColumn(view, static_cast<int>(Column::Link), letter * 42);
}

void AdoptDialog::listSeats(std::optional<domain::SeatId> chosen)
{
    QComboBox &choice = *m_ui->chatComboBox;
    {
        // What was chosen for single links stays.
        const QSignalBlocker quiet(&choice);
        choice.clear();
        choice.setCurrentIndex(-1);
        for (const domain::SeatOverview &seat : m_parts.catalogue.seats()) {
            choice.addItem(seatText(m_parts.catalogue, seat.seat.id),
                           QVariant::fromValue(seat.seat.id));
        }
        choice.setCurrentIndex(-1);
        for (int i = 0; chosen && i < choice.count(); ++i) {
            if (choice.itemData(i).value<domain::SeatId>() == *chosen)
                choice.setCurrentIndex(i);
        }
    }
    const QVariant now = choice.currentData();
    if (m_table.seatOfAll()
        != (now.isValid() ? std::optional(now.value<domain::SeatId>()) : std::nullopt)) {
        m_table.setSeatOfAll(now.isValid() ? std::optional(now.value<domain::SeatId>())
                                           : std::nullopt);
    }
}

void AdoptDialog::reject()
{
    m_waiting.cancel();
    QDialog::reject();
}

void AdoptDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isWelcome = !m_waiting.isUnderWay()
        && (event->mimeData()->hasText() || !localFileIn(*event->mimeData()).isEmpty());
    if (!isWelcome)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void AdoptDialog::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (const QString path = localFileIn(*event->mimeData()); !path.isEmpty())
        readFile(path);
    else
        take(event->mimeData()->text(), false);
}

/// Puts a text into the field, or keeps it beside where it is too long to be shown.
void AdoptDialog::take(const QString &text, bool cut)
{
    if (text.size() <= PasteEdit::longestShown && !cut) {
        m_ui->pasteEdit->setPlainText(text);
        return;
    }
    m_ui->pasteEdit->clear();
    m_longText = text;
    m_cut = cut;
    examine(m_longText);
}

void AdoptDialog::readFile(const QString &path)
{
    if (m_waiting.isUnderWay())
        return;
    m_ui->problemOutcome->hide();
    const auto task = m_parts.adoption.read(path).then(
        this, [this](const Result<services::Adoption::FileText> &read) {
            m_waiting.end();
            updateButton();
            if (read) {
                take(read->text, read->cut);
                return;
            }
            if (read.error().kind == Error::Kind::Cancelled)
                return;
            m_ui->problemOutcome->show();
            m_ui->problemOutcome->setError({tr("The file could not be read."),
                                            tr("Choose an ordinary text file that you may read."),
                                            read.error().detail});
            m_ui->body->reveal(m_ui->problemOutcome);
        });
    m_waiting.begin(tr("Reading the file…"), [task] { task.cancel(); });
}

void AdoptDialog::examine(const QString &text)
{
    // What was typed before is of no interest any more.
    if (m_examining)
        m_examining->cancel();
    m_ui->problemOutcome->hide();
    m_examining = m_parts.adoption.examine(text);
    m_examining->then(this, [this](Result<services::Examined> examined) {
        if (examined) {
            showExamined(std::move(*examined));
        } else if (examined.error().kind != Error::Kind::Cancelled) {
            showExamined({});
            m_ui->problemOutcome->show();
            m_ui->problemOutcome->setError(errorText(examined.error()));
            m_ui->body->reveal(m_ui->problemOutcome);
        }
    });
}

void AdoptDialog::showExamined(services::Examined examined)
{
    QStringList notes;
    if (!m_longText.isEmpty())
        notes += tr("The text is too long to be shown here; its links are below.");
    if (m_cut || examined.cut)
        notes += tr("Not all of it was looked at: 10 megabytes and 10,000 links are the most at "
                    "once. Adopt the rest afterwards.");
    if (examined.untold > 0)
        notes += tr("%Ln more line(s) without a link", nullptr, examined.untold);
    m_ui->sourceText->setText(notes.join(u'\n'));
    m_ui->sourceText->setVisible(!notes.isEmpty());
    m_table.setLines(std::move(examined.lines));
}

void AdoptDialog::adopt()
{
    const auto run = std::make_shared<Run>(Run{m_table.chosen(), 0});
    if (run->left.empty() || m_waiting.isUnderWay())
        return;
    m_ui->problemOutcome->hide();
    adoptNext(run);
}

void AdoptDialog::adoptNext(const std::shared_ptr<Run> &run)
{
    const auto group = run->left.extract(run->left.begin());
    const auto count = static_cast<int>(group.mapped().size());
    const auto task =
        m_parts.book.adopt(group.key(), group.mapped())
            .then(this, [this, run, count](const Result<> &stored) {
                m_waiting.end();
                run->stored += stored ? count : 0;
                if (stored && !run->left.empty()) {
                    adoptNext(run);
                    return;
                }
                updateButton();
                if (run->stored > 0)
                    Q_EMIT adopted(run->stored);
                if (stored) {
                    accept();
                } else if (stored.error().kind != Error::Kind::Cancelled) {
                    // What is stored by now is Known then.
                    examine(m_longText.isEmpty() ? m_ui->pasteEdit->toPlainText() : m_longText);
                    m_ui->problemOutcome->show();
                    m_ui->problemOutcome->setError(errorText(stored.error()));
                    m_ui->body->reveal(m_ui->problemOutcome);
                }
            });
    m_waiting.begin(tr("Writing them into the ledger…"), [task] { task.cancel(); });
}

void AdoptDialog::updateButton()
{
    if (m_waiting.isUnderWay())
        return;
    const int count = m_table.chosenCount();
    m_ui->adoptButton->setEnabled(count > 0);
    m_ui->adoptButton->setText(count > 0 ? tr("&Adopt %Ln link(s)", nullptr, count)
                                         : tr("&Adopt links"));
}

} // namespace widgets
