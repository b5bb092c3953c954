// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/preferencesdialog.h"

#include "widgets/emptystate.h"
#include "widgets/pagesearch.h"
#include "widgets/preferencesdatapage.h"
#include "widgets/preferencesgeneralpage.h"
#include "widgets/preferencesnetworkpage.h"
#include "widgets/preferencesnotificationspage.h"
#include "widgets/preferencessecuritypage.h"
#include "widgets/taborder.h"
#include "widgets/theme.h"

#include "ui_preferencesdialog.h"

#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// In letters and lines: as much as reads well, and the least that can be worked with.
constexpr QSize usualSize{124, 36};
constexpr QSize leastSize{88, 22};

/// Room for the rings around what has the keyboard.
constexpr int pageEdge = 2;

} // namespace

PreferencesDialog::PreferencesDialog(Parts parts, QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::PreferencesDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_nothing(new EmptyState(m_ui->pagesStack))
{
    m_ui->searchEdit->addAction(icon(Icon::Search, IconColour::Muted), QLineEdit::LeadingPosition);
    m_ui->pagesListWidget->ensurePolished(); // or the rows are as high as the bare text
    // In the order of preferencesPages().
    addPage(Icon::Settings, new PreferencesGeneralPage(parts.preferences, parts.updates));
    addPage(Icon::Network,
            new PreferencesNetworkPage(
                {parts.preferences, parts.accounts, parts.catalogue, parts.proxy}));
    addPage(Icon::Key,
            new PreferencesSecurityPage(parts.preferences, parts.accounts, parts.catalogue));
    addPage(Icon::Save, new PreferencesDataPage(parts.backups, parts.prompts));
    addPage(Icon::Bell,
            new PreferencesNotificationsPage(parts.preferences, parts.autostart, parts.hasTray));
    m_ui->pagesStack->addWidget(m_nothing);
    // The pages came after the button.
    setTabOrder(stopBefore(m_ui->searchEdit), m_ui->closeButton);
    m_ui->titleLabel->setContentsMargins(pageEdge, 0, pageEdge, 0);

    const QFontMetrics metrics = fontMetrics();
    const auto pixels = [&metrics](const QSize &letters) {
        return QSize(metrics.averageCharWidth() * letters.width(),
                     metrics.lineSpacing() * letters.height());
    };
    const QSize room = screen()->availableSize() * 9 / 10;
    setMinimumSize(pixels(leastSize).boundedTo(room));
    resize(pixels(usualSize).boundedTo(room));

    connect(m_ui->pagesListWidget, &QListWidget::currentRowChanged, this,
            &PreferencesDialog::showPage);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &PreferencesDialog::goToFirst);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->searchEdit->installEventFilter(this);
    m_ui->pagesListWidget->setCurrentRow(0);
    m_ui->pagesListWidget->setFocus();
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::addPage(Icon sign, QWidget *content)
{
    const PreferencesPage page = preferencesPages()[m_pages.size()];
    auto *scroll = new QScrollArea(m_ui->pagesStack);
    scroll->setObjectName(page.name + u"Page"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    // Layouts mirror their parts, but not their margins; the scroll bar is at the far side.
    QMargins margins(pageEdge, pageEdge, space::large, pageEdge);
    if (isRightToLeft())
        margins = {margins.right(), margins.top(), margins.left(), margins.bottom()};
    content->layout()->setContentsMargins(margins);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_pages.push_back({page, content, scroll, {}});
    m_ui->pagesStack->addWidget(scroll);
    m_ui->pagesListWidget->addItem(new QListWidgetItem(icon(sign, IconColour::Muted), page.title));
}

void PreferencesDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // The list is as wide as its words.
    m_ui->pagesListWidget->setMinimumWidth(m_ui->pagesListWidget->sizeHintForColumn(0)
                                           + 2 * space::large);
}

void PreferencesDialog::openPage(const QString &name)
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&name](const Page &page) { return page.name == name; });
    if (found == m_pages.end())
        return;
    m_ui->searchEdit->clear();
    m_ui->pagesListWidget->setCurrentRow(static_cast<int>(found - m_pages.begin()));
}

QString PreferencesDialog::currentPage() const
{
    const int row = m_ui->pagesListWidget->currentRow();
    return row < 0 ? QString() : m_pages[static_cast<std::size_t>(row)].name;
}

void PreferencesDialog::showPage(int row)
{
    const bool isThere = row >= 0 && !m_ui->pagesListWidget->isRowHidden(row);
    m_ui->titleLabel->setVisible(isThere);
    if (!isThere) {
        m_ui->pagesStack->setCurrentWidget(m_nothing);
        return;
    }
    const Page &page = m_pages[static_cast<std::size_t>(row)];
    m_ui->titleLabel->setText(page.title);
    m_ui->pagesStack->setCurrentIndex(row);
    if (!page.found.isEmpty())
        page.scroll->ensureWidgetVisible(page.found.front(), 0, space::large);
}

/// Leaves the pages on which something is called like this.
void PreferencesDialog::search()
{
    const QString text = m_ui->searchEdit->text().trimmed();
    int first = -1;
    for (int row = 0; row < static_cast<int>(m_pages.size()); ++row) {
        Page &page = m_pages[static_cast<std::size_t>(row)];
        page.found = markOn(*page.content, text);
        const bool isFound = text.isEmpty() || !page.found.isEmpty()
            || page.title.contains(text, Qt::CaseInsensitive);
        m_ui->pagesListWidget->setRowHidden(row, !isFound);
        if (isFound && first < 0)
            first = row;
    }
    const int current = m_ui->pagesListWidget->currentRow();
    if (first < 0)
        m_nothing->show(tr("Nothing found"), tr("No preference is called “%1”.").arg(text));
    else if (current < 0 || m_ui->pagesListWidget->isRowHidden(current))
        m_ui->pagesListWidget->setCurrentRow(first);
    showPage(first < 0 ? -1 : m_ui->pagesListWidget->currentRow());
}

void PreferencesDialog::goToFirst()
{
    const int row = m_ui->pagesListWidget->currentRow();
    if (m_ui->searchEdit->text().trimmed().isEmpty() || row < 0
        || m_ui->pagesListWidget->isRowHidden(row))
        return;
    const Page &page = m_pages[static_cast<std::size_t>(row)];
    if (page.found.isEmpty()) {
        m_ui->pagesListWidget->setFocus();
        return;
    }
    if (QWidget *field = fieldOf(*page.found.front(), *page.content))
        field->setFocus(Qt::ShortcutFocusReason);
    page.scroll->ensureWidgetVisible(page.found.front(), 0, space::large);
}

bool PreferencesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->searchEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // The first Escape ends the search, the second the dialog.
        if (key == Qt::Key_Escape && !m_ui->searchEdit->text().isEmpty()) {
            m_ui->searchEdit->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_ui->pagesListWidget->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace widgets
