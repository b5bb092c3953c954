// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/shortcutsdialog.h"

#include "ui_shortcutsdialog.h"

#include <QAction>
#include <QHeaderView>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int lettersInALine = 60;

/// "New link" for "&New link…".
QString nameOf(const QAction &action)
{
    QString name = action.text();
    name.replace(u"&&"_s, u"\n"_s).remove(u'&').replace(u'\n', u'&');
    if (name.endsWith(u'…'))
        name.chop(1);
    return name;
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys += sequence.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    m_ui->setupUi(this);
    QTableWidget &table = *m_ui->shortcutsTable;
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        const int row = table.rowCount();
        table.insertRow(row);
        table.setItem(row, 0, new QTableWidgetItem(nameOf(*action)));
        table.setItem(row, 1, new QTableWidgetItem(keysOf(*action)));
    }
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table.horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (table.rowCount() > 0)
        table.setCurrentCell(0, 0);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

ShortcutsDialog::~ShortcutsDialog() = default;

QSize ShortcutsDialog::sizeHint() const
{
    const QTableWidget &table = *m_ui->shortcutsTable;
    const QSize rest = QDialog::sizeHint() - table.sizeHint();
    const int rows =
        table.horizontalHeader()->sizeHint().height() + table.verticalHeader()->length();
    const QSize wanted(fontMetrics().averageCharWidth() * lettersInALine, rest.height() + rows);
    return wanted.boundedTo(screen()->availableSize() * 8 / 10);
}

} // namespace widgets
