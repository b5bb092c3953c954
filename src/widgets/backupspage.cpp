// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/backupspage.h"

#include "widgets/cell.h"
#include "widgets/moments.h"
#include "widgets/outcome.h"
#include "widgets/prompts.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using core::Result;
using services::Backup;
using namespace Qt::StringLiterals;

namespace widgets {

BackupsPage::BackupsPage(services::Backups &backups, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_backups(backups)
    , m_prompts(prompts)
    , m_list(new QListWidget(this))
    , m_restore(new QPushButton(tr("&Restore…"), this))
    , m_outcome(new Outcome(this))
{
    setObjectName(u"backupsPage"_s);
    auto *label = new QLabel(tr("Bac&kups"), this);
    label->setBuddy(m_list);
    m_list->setObjectName(u"backupsListWidget"_s);
    m_list->setItemDelegate(new TextDelegate(m_list));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setProperty("field", true);
    m_list->ensurePolished(); // or the rows are as high as the bare text
    auto *hint = new TextLabel(
        tr("Gatehouse copies its ledger once a day and keeps the last %n copies. Tokens are in "
           "none of them.",
           nullptr, services::Backups::kept),
        this);
    hint->setWordWrap(true);
    setStyleProperty(hint, "muted", true);
    setStyleProperty(hint, "small", true);
    m_restore->setObjectName(u"restoreButton"_s);
    m_restore->setAutoDefault(false);
    m_outcome->setObjectName(u"restoreOutcome"_s);
    m_outcome->setTextName(tr("Restoring"));
    m_outcome->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    layout->addLayout(buttons);
    layout->addWidget(m_outcome);

    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_restore->setEnabled(row >= 0); });
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::askToRestore);
    connect(&m_backups, &services::Backups::changed, this, &BackupsPage::fill);
    fill();
}

void BackupsPage::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    m_copies = m_backups.list();
    for (const Backup &copy : m_copies) {
        const QString moment = momentText(copy.madeAt);
        const QString size = QLocale().formattedDataSize(copy.bytes, 0);
        switch (copy.kind) {
        case Backup::Kind::Daily:
            m_list->addItem(tr("%1 — daily, %2", "moment, size").arg(moment, size));
            break;
        case Backup::Kind::BeforeUpgrade:
            m_list->addItem(tr("%1 — before an update, %2", "moment, size").arg(moment, size));
            break;
        case Backup::Kind::BeforeRestore:
            m_list->addItem(tr("%1 — before restoring, %2", "moment, size").arg(moment, size));
            break;
        }
    }
    m_list->setCurrentRow(std::clamp(row, m_list->count() > 0 ? 0 : -1, m_list->count() - 1));
    m_restore->setEnabled(m_list->currentRow() >= 0);
}

void BackupsPage::askToRestore()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Backup copy = m_copies[static_cast<std::size_t>(row)];
    m_backups.openCalls().then(this, [this, copy](const Result<int> &open) {
        if (!open) {
            m_outcome->show();
            m_outcome->setError(errorText(open.error()));
            return;
        }
        QString explanation =
            tr("Gatehouse starts anew with this copy. What was done since then stays as it is in "
               "Telegram, but the ledger will not know it. The present ledger is kept as a copy, "
               "so that you can come back to it.");
        if (*open > 0) {
            explanation += u"\n\n"_s
                + tr("%n change(s) in Telegram are still under way or without an answer. The "
                     "restored ledger knows nothing of them: better wait until they are done.",
                     nullptr, *open);
        }
        m_prompts.ask({tr("Restore the ledger of %1?").arg(momentText(copy.madeAt)), explanation,
                       tr("Restore")},
                      this, [this, copy](bool yes) {
                          if (yes)
                              restore(copy.path);
                      });
    });
}

void BackupsPage::restore(const QString &path)
{
    m_restore->setEnabled(false);
    m_outcome->show();
    m_outcome->setText(tr("Checking the copy…"));
    m_backups.restore(path).then(this, [this](const Result<> &done) {
        m_restore->setEnabled(m_list->currentRow() >= 0);
        if (done)
            m_outcome->setText(tr("Gatehouse starts anew…"), Tone::Success);
        else
            m_outcome->setError(errorText(done.error()));
    });
}

} // namespace widgets
