// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/shortcutsdialog.h"

#include "domain/linkquery.h"
#include "widgets/actions.h"
#include "widgets/menuentries.h"
#include "widgets/theme.h"

#include "ui_shortcutsdialog.h"

#include <QHeaderView>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int lettersInALine = 60;
constexpr int mostRows = 24;

/// "New link" for "New link…".
QString withoutDots(QString name)
{
    return name.remove(u'…');
}

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

std::vector<ShortcutGroup> shortcutGroups(const QMenuBar &menuBar, const Actions &actions)
{
    std::vector<ShortcutGroup> groups;
    for (const MenuEntry &entry : menuEntries(menuBar)) {
        const QString keys = keysText(*entry.action);
        if (keys.isEmpty())
            continue;
        if (groups.empty() || groups.back().title != entry.menu)
            groups.push_back({entry.menu, {}});
        groups.back().rows.push_back({withoutDots(entry.name), keys});
    }
    const auto pair = [](const QString &first, const QString &second) {
        return ShortcutsDialog::tr("%1, %2", "two keys").arg(first, second);
    };
    groups.push_back(
        {ShortcutsDialog::tr("In tables and lists"),
         {{ShortcutsDialog::tr("Previous and next row"),
           pair(keyText(Qt::Key_Up), keyText(Qt::Key_Down))},
          {ShortcutsDialog::tr("A page up or down"),
           pair(keyText(Qt::Key_PageUp), keyText(Qt::Key_PageDown))},
          {ShortcutsDialog::tr("First and last row"),
           pair(keyText(Qt::CTRL | Qt::Key_Home), keyText(Qt::CTRL | Qt::Key_End))},
          {ShortcutsDialog::tr("Select several rows"), keyText(Qt::SHIFT | Qt::Key_Down)},
          {ShortcutsDialog::tr("Select all"), keyText(QKeySequence::SelectAll)},
          {ShortcutsDialog::tr("Go to a row"), ShortcutsDialog::tr("First letters of its name")}}});
    groups.push_back(
        {ShortcutsDialog::tr("In join requests"),
         {{plainName(actions.approveRequest->text()), keysText(*actions.approveRequest)},
          {plainName(actions.declineRequest->text()), keysText(*actions.declineRequest)}}});
    return groups;
}

ShortcutsDialog::ShortcutsDialog(std::vector<ShortcutGroup> groups, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
    , m_groups(std::move(groups))
{
    m_ui->setupUi(this);
    QTableWidget &table = *m_ui->shortcutsTable;
    table.horizontalHeader()->setAccessibleName(tr("Columns"));
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table.horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &ShortcutsDialog::list);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    list({});
    table.setFocus();
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::list(const QString &search)
{
    QTableWidget &table = *m_ui->shortcutsTable;
    const QString wanted = domain::foldedForSearch(search.trimmed());
    table.clearSpans();
    table.setRowCount(0);
    const auto add = [&table] {
        table.insertRow(table.rowCount());
        return table.rowCount() - 1;
    };
    for (const ShortcutGroup &group : m_groups) {
        bool hasHeading = false;
        for (const ShortcutGroup::Row &each : group.rows) {
            const QString text = each.action + u' ' + each.keys + u' ' + group.title;
            if (!domain::foldedForSearch(text).contains(wanted))
                continue;
            if (!std::exchange(hasHeading, true)) {
                const int row = add();
                auto *heading = new QTableWidgetItem(group.title);
                heading->setFont(badgeFont());
                heading->setFlags(Qt::ItemIsEnabled); // read, not chosen
                table.setItem(row, 0, heading);
                table.setSpan(row, 0, 1, 2);
            }
            const int row = add();
            table.setItem(row, 0, new QTableWidgetItem(each.action));
            table.setItem(row, 1, new QTableWidgetItem(each.keys));
        }
    }
    if (table.rowCount() > 1)
        table.setCurrentCell(1, 0);
}

QSize ShortcutsDialog::sizeHint() const
{
    const QTableWidget &table = *m_ui->shortcutsTable;
    const QSize rest = QDialog::sizeHint() - table.sizeHint();
    const int shown = std::min(table.rowCount(), mostRows);
    const int rows = table.horizontalHeader()->sizeHint().height()
        + shown * table.verticalHeader()->sectionSize(0);
    const QSize wanted(fontMetrics().averageCharWidth() * lettersInALine, rest.height() + rows);
    return wanted.boundedTo(screen()->availableSize() * 8 / 10);
}

} // namespace widgets
