// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/whoselinkdialog.h"

#include "services/catalogue.h"
#include "widgets/icons.h"
#include "widgets/table.h"
#include "widgets/texts.h"

#include "ui_whoselinkdialog.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct Column
{
    domain::LinkColumn what;
    int letters; ///< its width
};
constexpr Column columns[]{
    {domain::LinkColumn::State, 18}, {domain::LinkColumn::Name, 26}, {domain::LinkColumn::Link, 38},
    {domain::LinkColumn::Chat, 24},  {domain::LinkColumn::Bot, 24},
};
constexpr int shownRows = 4;
/// As many as the ledger gives.
constexpr std::size_t mostGuesses = 50;

struct WhoseText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::WhoseLinkDialog)
};

} // namespace

WhoseLinkDialog::WhoseLinkDialog(services::Whose whose, const services::Catalogue &catalogue,
                                 const core::Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::WhoseLinkDialog>())
    , m_whose(std::move(whose))
{
    m_ui->setupUi(this);
    m_ui->askedText->setText(foreign(m_whose.asked));
    QString guess =
        tr("Telegram shows only the beginning of this link. It may be one of the links below, "
           "which begin alike; that is a guess. It may also be another administrator’s link, "
           "which no bot can change.");
    if (m_whose.links.size() >= mostGuesses)
        guess += u' ' + tr("Only the first 50 are shown.");
    m_ui->guessText->setText(guess);
    fill(catalogue, clock);

    connect(m_ui->linksTableWidget, &QTableWidget::itemSelectionChanged, this, [this] {
        m_ui->showButton->setEnabled(!m_ui->linksTableWidget->selectedItems().isEmpty());
    });
    connect(m_ui->linksTableWidget, &QTableWidget::cellDoubleClicked, this,
            &WhoseLinkDialog::choose);
    connect(m_ui->showButton, &QPushButton::clicked, this, &WhoseLinkDialog::choose);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &WhoseLinkDialog::reject);
    m_ui->linksTableWidget->selectRow(0);
    m_ui->linksTableWidget->setFocus();
}

WhoseLinkDialog::~WhoseLinkDialog() = default;

void WhoseLinkDialog::fill(const services::Catalogue &catalogue, const core::Clock &clock)
{
    QTableWidget &table = *m_ui->linksTableWidget;
    const int height = std::max(tableRowHeight, table.fontMetrics().height() + 14);
    setUpTable(table, height);
    table.setRowCount(static_cast<int>(m_whose.links.size()));
    table.setColumnCount(static_cast<int>(std::size(columns)));
    table.setSelectionMode(QTableWidget::SingleSelection);
    table.setEditTriggers(QTableWidget::NoEditTriggers);
    table.setMinimumHeight(height * (shownRows + 1));
    QHeaderView &header = *table.horizontalHeader();
    header.setStretchLastSection(true);

    const QDateTime now = clock.now();
    int column = 0;
    for (const auto &[what, letters] : columns) {
        table.setHorizontalHeaderItem(column, new QTableWidgetItem(columnText(what)));
        setUpColumn(table, column, table.fontMetrics().averageCharWidth() * letters);
        int row = 0;
        for (const domain::Link &link : m_whose.links) {
            const domain::SeatOverview *seat = catalogue.seat(link.seat);
            QString text = cellText(link, what, seat ? &seat->chat : nullptr,
                                    catalogue.bot(link.seat.bot), now);
            if (what == domain::LinkColumn::Chat && !seat)
                text = tr("Removed from Gatehouse", "a chat");
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(plainToolTip(text));
            if (what == domain::LinkColumn::State) {
                const auto state = domain::stateOf(link, now);
                item->setIcon(icon(stateIcon(state), IconColour::Muted));
            } else if (what == domain::LinkColumn::Link) {
                item->setFont(linkFont());
            }
            table.setItem(row++, column, item);
        }
        ++column;
    }
}

void WhoseLinkDialog::choose()
{
    const int row = m_ui->linksTableWidget->currentRow();
    if (row < 0)
        return;
    Q_EMIT linkChosen(m_whose.links[static_cast<std::size_t>(row)]);
    accept();
}

QString whoseLinkText(const services::Whose &whose)
{
    using Kind = services::Whose::Kind;
    switch (whose.kind) {
    case Kind::NotALink:
        return WhoseText::tr("This is not an invite link of Telegram.");
    case Kind::NotHere:
        return whose.truncated
            ? WhoseText::tr("No link in this ledger begins like %1. Telegram cuts the links of "
                            "other administrators short; only they can change them.")
                  .arg(foreign(whose.asked))
            : WhoseText::tr("This ledger does not know %1. If one of your bots made it, adopt it "
                            "with “Adopt links…”; if not, only who made it can change it.")
                  .arg(foreign(whose.asked));
    case Kind::Exact:
    case Kind::Guess:
        break;
    }
    return {};
}

} // namespace widgets
